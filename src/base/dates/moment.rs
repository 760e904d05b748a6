//! Points in time of which the calendar day is known for sure, and the time of day perhaps.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::Day;

/// Seconds of a calendar day.
const DAY: i64 = 86_400;

/// A calendar day in the shop's time zone, and the moment in seconds UTC where the time of day is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Moment {
    /// The calendar day.
    pub day: Day,
    /// The moment.
    pub at: Option<i64>,
}

impl Moment {
    /// A moment of which the time is known.
    pub fn known(at: i64, zone: &TimeZone) -> Moment {
        Moment { day: Day::from_unix(at, zone), at: Some(at) }
    }

    /// The moment up to which a view of the day `as_of` looks: `now` on the present day and before it, else the day's last second.
    pub fn looked_at(as_of: Day, now: i64, zone: &TimeZone) -> Moment {
        Moment::known(now.min(as_of.end(zone)), zone)
    }

    /// Seconds from this moment to a later one: exact when both times are known, whole days otherwise.
    pub fn until(self, later: Moment) -> i64 {
        match (self.at, later.at) {
            (Some(from), Some(to)) => (to - from).max(0),
            _ => i64::from(later.day.since(self.day)).max(0) * DAY,
        }
    }
}

impl Day {
    /// The first second of the day in a time zone.
    pub fn start(self, zone: &TimeZone) -> i64 {
        self.clock(0, zone)
    }

    /// The last second of the day in a time zone.
    pub fn end(self, zone: &TimeZone) -> i64 {
        self.plus(1).start(zone) - 1
    }

    /// The moment at which clocks show `minutes` after midnight; a time that clocks skip is the one they skip to, of a
    /// time that they show twice it is the first.
    pub(super) fn clock(self, minutes: u32, zone: &TimeZone) -> i64 {
        let (day, minutes) = (self.plus((minutes / 1_440) as i32), minutes % 1_440);
        let (year, month, of_month) = day.ymd();
        let date = Date::new(year as i16, month as i8, of_month as i8).ok();
        let moment = date.and_then(|d| {
            let time = Time::new((minutes / 60) as i8, (minutes % 60) as i8, 0, 0).ok()?;
            d.to_datetime(time).to_zoned(zone.clone()).ok()
        });
        moment.map_or(i64::from(day.0) * DAY + i64::from(minutes) * 60, |z| z.timestamp().as_second())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_begin_and_end_with_the_clocks_of_the_place() {
        let zone = TimeZone::get("Europe/Berlin").expect("known");
        let day = Day::parse_iso("2024-03-31").expect("a day");
        assert_eq!(day.end(&zone) + 1 - day.start(&zone), 23 * 3_600, "the day on which clocks go forward");
        assert_eq!(day.plus(210).end(&zone) + 1 - day.plus(210).start(&zone), 25 * 3_600, "and back: {}", day.plus(210));
        // 02:30 is skipped: it is 03:30 then.
        assert_eq!(day.clock(150, &zone) - day.start(&zone), 2 * 3_600 + 1_800);
        assert_eq!(day.clock(1_440, &zone), day.end(&zone) + 1);
    }

    #[test]
    fn a_view_looks_up_to_now_or_to_the_end_of_its_day() {
        let zone = TimeZone::UTC;
        assert_eq!(Moment::looked_at(Day(0), 10, &zone), Moment { day: Day(0), at: Some(10) });
        assert_eq!(Moment::looked_at(Day(0), 1_000_000, &zone), Moment { day: Day(0), at: Some(86_399) });
        let (known, day) = (Moment { day: Day(0), at: Some(50_000) }, Moment { day: Day(2), at: None });
        assert_eq!((known.until(Moment::looked_at(Day(1), 90_000, &zone)), known.until(day)), (40_000, 172_800));
    }
}
