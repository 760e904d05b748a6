//! Deadlines across nights, weekends, holidays and changes of the clocks.

use super::*;

fn business(zone: &str, hours: &str, holidays: &str) -> Clock {
    let zone = TimeZone::get(zone).expect("a zone");
    Clock::Business(zone, Box::new(Hours::parse(hours).expect("hours")), Holidays::parse(holidays).expect("holidays"))
}

fn zone(clock: &Clock) -> &TimeZone {
    match clock {
        Clock::Calendar(zone) | Clock::Business(zone, ..) => zone,
    }
}

fn at(clock: &Clock, text: &str) -> i64 {
    let local: jiff::civil::DateTime = text.parse().expect("a time");
    local.to_zoned(zone(clock).clone()).expect("a moment").timestamp().as_second()
}

fn due(clock: &Clock, start: &str, target: &str) -> String {
    let due = clock.due(at(clock, start), Target::parse(target).expect("a target")).expect("within ten years");
    let stamp = jiff::Timestamp::from_second(due).expect("a moment");
    zone(clock).to_datetime(stamp).strftime("%Y-%m-%d %H:%M").to_string()
}

/// 2024-05-03 is a Friday.
#[test]
fn hours_run_in_business_hours_only() {
    let clock = business("Europe/Berlin", "mon-fri 09:00-18:00", "2024-05-09, 2024-12-24..2025-01-01");
    for (start, target, wanted) in [
        ("2024-05-03 10:00", "4h", "2024-05-03 14:00"),
        ("2024-05-03 14:00", "4h", "2024-05-03 18:00"),
        ("2024-05-03 14:01", "4h", "2024-05-06 09:01"),
        ("2024-05-03 18:00", "1h", "2024-05-06 10:00"),
        ("2024-05-04 12:00", "30m", "2024-05-06 09:30"),
        ("2024-05-06 07:00", "9h", "2024-05-06 18:00"),
        ("2024-05-08 17:00", "4h", "2024-05-10 12:00"),
        ("2024-12-23 17:30", "1h", "2025-01-02 09:30"),
        // A day is the same time on the next business day.
        ("2024-05-06 10:15", "1d", "2024-05-07 10:15"),
        ("2024-05-03 16:40", "1d", "2024-05-06 16:40"),
        ("2024-05-08 16:40", "1d", "2024-05-10 16:40"),
        ("2024-05-04 03:00", "1d", "2024-05-07 09:00"),
        ("2024-05-03 18:00", "2d", "2024-05-08 09:00"),
        ("2024-05-06 10:00", "5d", "2024-05-14 10:00"),
    ] {
        assert_eq!(due(&clock, start, target), wanted, "{target} from {start}");
    }
}

#[test]
fn breaks_and_shorter_days_take_their_share() {
    let clock = business("UTC", "mon-fri 9-12 13:30-18:00; sat 10:00-14:00", "");
    for (start, target, wanted) in [
        ("2024-05-06 11:00", "2h", "2024-05-06 14:30"),
        ("2024-05-06 12:30", "1d", "2024-05-07 13:30"),
        ("2024-05-06 11:00", "1d", "2024-05-07 11:00"),
        // Friday 12:45 is in the break: 3 of 7.5 hours are over, so are 1.6 of Saturday's 4.
        ("2024-05-03 12:45", "1d", "2024-05-04 11:36"),
        ("2024-05-04 12:00", "1d", "2024-05-06 14:15"),
    ] {
        assert_eq!(due(&clock, start, target), wanted, "{target} from {start}");
    }
    assert_eq!(clock.between(at(&clock, "2024-05-03 17:00"), at(&clock, "2024-05-06 09:30")), 3_600 + 4 * 3_600 + 1_800);
    assert_eq!(clock.between(at(&clock, "2024-05-05 00:00"), at(&clock, "2024-05-05 23:00")), 0);
}

#[test]
fn the_clocks_going_forward_and_back_shift_nothing() {
    // 2024-03-31 and 2024-10-27 are the Sundays.
    let clock = business("Europe/Berlin", "daily 00:00-24:00", "");
    assert_eq!(due(&clock, "2024-03-30 12:00", "24h"), "2024-03-31 13:00");
    assert_eq!(due(&clock, "2024-10-26 12:00", "24h"), "2024-10-27 11:00");
    let around = Clock::Calendar(TimeZone::get("Europe/Berlin").expect("a zone"));
    assert_eq!(due(&around, "2024-03-30 12:00", "1d"), "2024-03-31 12:00");
    assert_eq!(due(&around, "2024-03-30 12:00", "24h"), "2024-03-31 13:00");
    assert_eq!(due(&around, "2024-10-26 12:00", "1d"), "2024-10-27 12:00");
    let office = business("America/New_York", "mon-fri 09:00-17:00", "");
    assert_eq!(due(&office, "2024-03-08 16:00", "2h"), "2024-03-11 10:00");
    assert_eq!(due(&office, "2024-11-01 16:30", "1d"), "2024-11-04 16:30");
}

#[test]
fn weekends_that_are_worked_and_holidays_of_every_year() {
    // China's golden week of 2024: off from 10-01 to 10-07, worked on Saturday 10-12.
    let clock = business("Asia/Shanghai", "周一至周五 09:00-18:00", "2024-10-01..2024-10-07, +2024-10-12、12-25");
    assert_eq!(due(&clock, "2024-09-30 17:00", "2h"), "2024-10-08 10:00");
    assert_eq!(due(&clock, "2024-10-11 17:00", "2h"), "2024-10-12 10:00");
    assert_eq!(due(&clock, "2024-10-11 17:00", "2d"), "2024-10-14 17:00");
    assert_eq!(due(&clock, "2029-12-24 17:00", "2h"), "2029-12-26 10:00");
}

#[test]
fn a_shop_that_never_opens_has_no_deadline() {
    let clock = business("UTC", "mon 09:00-10:00", "2000-01-01..2100-01-01");
    let start = at(&clock, "2024-05-03 10:00");
    assert_eq!((clock.due(start, Target::Seconds(60)), clock.due(start, Target::Days(1)), clock.after(start, 0)), (None, None, None));
}

#[test]
fn hours_and_holidays_are_read_strictly() {
    for same in [
        "mon-fri 09:00-18:00",
        "Monday-Friday 9-18",
        "mon tue wed thu fri 9:00-18:00",
        "周一-周五 09:00-18:00",
        "Mon,Tue; wed-fri 09：00-18",
    ] {
        assert_eq!(Hours::parse(same).expect(same), Hours::parse("mon-fri 09:00-18:00").expect("hours"), "{same}");
    }
    assert_eq!(Hours::parse("sat-mon 10-11").expect("hours"), Hours::parse("sat,sun,mon 10-11").expect("hours"));
    for (bad, word) in [
        ("", "no business hours"),
        ("mon-fri", "no hours"),
        ("09:00-18:00", "no day"),
        ("mon-fri 18:00-09:00", "across midnight"),
        ("mon-fri 09:00-25:00", "'09:00-25:00' is neither"),
        ("mon-fri 09:00-24:01", "'09:00-24:01' is neither"),
        ("mon 99999999-5", "'99999999-5' is neither"),
        ("mon 9-4294967295:59", "'9-4294967295:59' is neither"),
        ("mon-fri 9-12 11-18", "overlaps"),
        ("mo 9-12", "'mo' is neither"),
        ("mon 9-12 tue", "no hours"),
    ] {
        let error = Hours::parse(bad).expect_err(bad).to_string();
        assert!(error.contains(word), "{bad}: {error}");
    }
    for bad in ["2024-02-30", "2024-10-07..2024-10-01", "13-01", "+12-25", "Christmas", "2024-01-01.."] {
        assert!(Holidays::parse(bad).is_err(), "{bad}");
    }
    assert_eq!(Holidays::parse("").expect("none"), Holidays::default());
    for bad in ["", "h", "0h", "1x", "日", "-1d", "4000d", "1.5h"] {
        assert_eq!(Target::parse(bad), None, "{bad}");
    }
    assert_eq!(["30m", "90m", "4h", "2d"].map(|t| Target::parse(t).expect(t).words()), ["30 min", "90 min", "4 h", "2 d"]);
}
