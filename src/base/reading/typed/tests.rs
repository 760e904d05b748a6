//! Tables of what people type, and what becomes of it.

use super::*;
use crate::base::reading::{DateOrder, when};

/// 2026-11-30 10:00 in Shanghai, a Monday.
const NOW: i64 = 1_796_004_000;

fn zone() -> TimeZone {
    TimeZone::get("Asia/Shanghai").expect("known")
}

fn day(text: &str, look: Look) -> Result<String, Failure> {
    moment(text, &zone(), NOW, look).map(|(m, _)| m.day.to_string())
}

#[test]
fn days_as_people_type_them() {
    assert_eq!(day("today", Look::Back).expect("today"), "2026-11-30");
    for (text, want) in [
        ("2026-06-01", "2026-06-01"),
        ("2026/6/1", "2026-06-01"),
        ("2026.6.1", "2026-06-01"),
        ("20260601", "2026-06-01"),
        ("2026年6月1日", "2026-06-01"),
        ("２０２６－０６－０１", "2026-06-01"),
        ("２０２６／６／１", "2026-06-01"),
        ("2026 年 6 月 1 号", "2026-06-01"),
        (" 1 June 2026 ", "2026-06-01"),
        ("June 1, 2026", "2026-06-01"),
        ("1. Juni 2026", "2026-06-01"),
        ("1-Jun-26", "2026-06-01"),
        ("13/06/2026", "2026-06-13"),
        ("06/13/2026", "2026-06-13"),
        ("13.6.2026", "2026-06-13"),
        ("6.6.2026", "2026-06-06"),
        ("6月1日", "2026-06-01"),
        ("６月１日", "2026-06-01"),
        ("12月1日", "2025-12-01"),
        ("June 1", "2026-06-01"),
        ("1 June", "2026-06-01"),
        ("1. Juni", "2026-06-01"),
        ("2月29日", "2024-02-29"),
        ("今年6月1日", "2026-06-01"),
        ("去年12月31日", "2025-12-31"),
        ("上月5号", "2026-10-05"),
        ("本月1日", "2026-11-01"),
        ("今天", "2026-11-30"),
        ("昨天", "2026-11-29"),
        ("Yesterday", "2026-11-29"),
        ("前天", "2026-11-28"),
        ("大前天", "2026-11-27"),
        ("day before yesterday", "2026-11-28"),
        ("明天", "2026-12-01"),
        ("tomorrow", "2026-12-01"),
        ("后天", "2026-12-02"),
        ("+3d", "2026-12-03"),
        ("＋３ｄ", "2026-12-03"),
        ("-2w", "2026-11-16"),
        ("+1m", "2026-12-30"),
        ("-1y", "2025-11-30"),
        ("3 days ago", "2026-11-27"),
        ("in 2 weeks", "2026-12-14"),
        ("3天前", "2026-11-27"),
        ("三天前", "2026-11-27"),
        ("90-06-13", "1990-06-13"),
        ("3天后", "2026-12-03"),
        ("两周前", "2026-11-16"),
        ("2个月前", "2026-09-30"),
        ("friday", "2026-11-27"),
        ("Mon", "2026-11-30"),
        ("周五", "2026-11-27"),
        ("星期天", "2026-11-29"),
        ("本周五", "2026-12-04"),
        ("上周五", "2026-11-27"),
        ("上个星期三", "2026-11-25"),
        ("2026-06-01 14:30", "2026-06-01"),
        ("2026-05-31T20:00:00Z", "2026-06-01"),
        ("昨天下午3点", "2026-11-29"),
    ] {
        assert_eq!(day(text, Look::Back).expect(text), want, "{text}");
    }
    for (text, want) in
        [("6月1日", "2027-06-01"), ("12月1日", "2026-12-01"), ("friday", "2026-12-04"), ("monday", "2026-11-30"), ("下周一", "2026-12-07")]
    {
        assert_eq!(day(text, Look::Ahead).expect(text), want, "{text}");
    }
}

/// What stands in the hints behind "write", each of which is to work as it stands.
fn offered(failure: &Failure) -> Vec<String> {
    let hints: Vec<String> = failure.hints.iter().map(|h| h.to_string()).collect();
    let hint = hints.iter().find_map(|h| h.strip_prefix("write ").or(h.strip_prefix("did you mean '"))).expect("a hint");
    let hint = hint.split(';').next().expect("the first part").trim_end_matches("'?");
    let words = hint.split(" or ").flat_map(|part| part.split(", "));
    words.filter_map(|w| Some(w.rsplit("such as ").next()?.trim_matches([' ', ',']).to_string())).collect()
}

#[test]
fn what_is_no_day_is_refused_with_ways_that_work() {
    for (text, told) in [
        ("03/04/2026", "'03/04/2026' may be 2026-04-03 or 2026-03-04"),
        ("1.6.2026", "'1.6.2026' may be 2026-06-01 or 2026-01-06"),
        ("26-06-01", "'26-06-01' may be 2001-06-26 or 2026-06-01"),
        ("3/4", "'3/4' may be 3月4日 or 4月3日, and has no year"),
        ("2026-06", "'2026-06' is a month, and a day is asked for"),
        ("上月", "'上月' is a month, and a day is asked for"),
        ("2026年", "'2026年' is a year, and a day is asked for"),
        ("this-week", "'this-week' is a week, and a day is asked for"),
        ("yesturday", "'yesturday' is no date"),
        ("soon", "'soon' is no date"),
        ("last friday", "'last friday' is no date"),
        ("45356", "'45356' is no date"),
        ("12月31", ""),
    ] {
        match day(text, Look::Back) {
            Err(failure) => {
                assert_eq!(failure.message, told, "{text}");
                for way in offered(&failure) {
                    assert!(day(&way, Look::Back).is_ok(), "{text}: {way:?} of {:?}", failure.hints);
                }
            }
            Ok(_) => assert_eq!(told, "", "{text}"),
        }
    }
    for text in
        ["2026-02-30", "31/02/2026", "2026-13-01", "2026年2月30日", "", "2月30日", "本月31日", "2026-06-01 25:00", "--amount", "5", "周八"]
    {
        assert!(day(text, Look::Back).is_err(), "{text}");
    }
}

#[test]
fn moments_as_people_type_them() {
    for (text, want) in [
        ("2026-06-01 14:30", "2026-06-01 14:30"),
        ("2026-06-01T14:30", "2026-06-01 14:30"),
        ("2026-06-01T06:30Z", "2026-06-01 14:30"),
        ("2026-06-01T06:30:00+00:00[UTC]", "2026-06-01 14:30"),
        ("2026年6月1日14时30分", "2026-06-01 14:30"),
        ("6月1日 下午2:30", "2026-06-01 14:30"),
        ("昨天 14:30", "2026-11-29 14:30"),
        ("昨天下午2点半", "2026-11-29 14:30"),
        ("今天 ９：０５", "2026-11-30 09:05"),
        ("昨晚8点", "2026-11-29 20:00"),
        ("yesterday 9am", "2026-11-29 09:00"),
        ("yesterday at 9 am", "2026-11-29 09:00"),
        ("yesterday 2:30 pm", "2026-11-29 14:30"),
        ("friday 9:05", "2026-11-27 09:05"),
        ("9:05", "2026-11-30 09:05"),
        ("now", "2026-11-30 10:00"),
        ("-2h", "2026-11-30 08:00"),
        ("30 min ago", "2026-11-30 09:30"),
        ("2小时前", "2026-11-30 08:00"),
        ("30分钟前", "2026-11-30 09:30"),
    ] {
        let (found, _) = moment(text, &zone(), NOW, Look::Back).expect(text);
        let at = jiff::Timestamp::from_second(found.at.expect("a time")).expect("a moment");
        assert_eq!(zone().to_datetime(at).strftime("%Y-%m-%d %H:%M").to_string(), want, "{text}");
    }
    assert_eq!(moment("昨天", &zone(), NOW, Look::Back).expect("a day").0.at, None);
}

#[test]
fn amounts_as_people_type_them() {
    for (text, cents) in [
        ("1234", 123_400),
        ("1234.5", 123_450),
        ("¥1,234", 123_400),
        ("￥1，234", 123_400),
        ("1，234", 123_400),
        ("１２３４", 123_400),
        ("１２３４．５０", 123_450),
        ("1234元", 123_400),
        ("RMB 1,234.50", 123_450),
        ("1.234,56", 123_456),
        ("1,234.56", 123_456),
        ("1 234,56", 123_456),
        ("1'234.56", 123_456),
        ("1,500", 150_000),
        ("1,234,567", 123_456_700),
        ("12,5", 1_250),
        ("(12.50)", -1_250),
        ("（１２．５０）", -1_250),
        ("-12.50", -1_250),
        ("12.50-", -1_250),
        ("1.2万", 1_200_000),
        ("¥３万元", 3_000_000),
        ("0.1200", 12),
    ] {
        assert_eq!(amount(text, 2, "CNY").expect(text), cents, "{text}");
    }
    assert_eq!((amount("1.234", 0, "JPY").expect("thousands"), amount("¥1,234", 0, "JPY").expect("thousands")), (1_234, 1_234));
    assert_eq!((amount("1.234", 3, "KWD").expect("decimals"), amount("$5", 2, "").expect("any currency")), (1_234, 500));
}

#[test]
fn what_is_no_amount_is_refused_with_ways_that_work() {
    for (text, places, told, ways) in [
        ("1.500", 2, "'1.500' may be 1500 or 1.5", &["1500", "1.5"][..]),
        ("1.234", 2, "'1.234' may be 1234 or 1.234", &["1234"]),
        ("1,234", 3, "'1,234' may be 1.234 or 1234", &["1.234", "1234"]),
        ("12.345678", 2, "'12.345678' is no number: has 6 decimals; at most 2 are possible here", &["1234.50", "1,234.50"]),
        ("abc", 2, "'abc' is no number: not a number", &["1234.50", "1,234.50"]),
        ("12斤", 0, "'12斤' is no number: not a number", &["1234", "1,234"]),
    ] {
        let failure = amount(text, places, "CNY").expect_err(text);
        assert_eq!(failure.message, told);
        for way in ways {
            assert!(
                failure.hints[0].to_string().contains(way) && amount(way, places, "CNY").is_ok(),
                "{text}: {way} of {:?}",
                failure.hints
            );
        }
    }
    let failure = amount("$5", 2, "CNY").expect_err("foreign");
    assert_eq!(failure.message, "'$5' is in $, and the store counts in CNY");
    assert_eq!(amounts("50,100,200", 2, "CNY").expect("three"), [5_000, 10_000, 20_000]);
    assert_eq!(amounts("1,000；¥2,000.50", 2, "CNY").expect("two"), [100_000, 200_050]);
}

#[test]
fn numbers_for_programs_are_plain() {
    for (text, want) in
        [("３０", "30"), ("1,000", "1000"), ("－５", "-5"), ("0,5", "0.5"), ("１０％", "10%"), ("1.000", "1.000"), ("abc", "abc")]
    {
        assert_eq!(plain(text), want);
    }
}

/// Forms of days and amounts that import reads.
const DAYS: &[&str] = &[
    "2024-03-05",
    "2024/3/5",
    "2024.03.05",
    "20240305",
    "2024年3月5日",
    "２０２４－０３－０５",
    "5 Mar 2024",
    "March 5, 2024",
    "Tue, 5 March 2024",
    "5-Mar-24",
    "2024-Mar-05",
    "2024-03-05 14:30",
    "2024-03-05T14:30:00Z",
    "Mar 5 2024 2:30 PM",
    "5th March 2024",
    "the 5th of March 2024",
    "Tue Mar 05 2024 20:00:00 GMT+0800 (China Standard Time)",
    "5. März 2024",
    "Dienstag, den 5. Mrz. 2024 14:30 Uhr",
    "5 mars 2024 à 14h30",
    "mar. 5 mars 2024",
    "5 de marzo de 2024",
    "2024年3月5日 星期二",
    "2024年3月5日(火)",
    "2024年03月05日 下午2:30",
    "2024年3月5日14时30分",
    "2024/3/5 上午 9:00:00",
    "2024년 3월 5일 오후 2:30",
    "20240305143000",
    "20240305T143000Z",
    "2024-03-05 14:30:00,5",
    "05/03/2024",
    "25/12/2024",
    "05.03.24",
];

#[test]
fn what_import_reads_is_read_alike_or_refused_with_a_way_that_works() {
    for text in DAYS {
        let orders = [DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy].map(|order| when(text, order, &zone()));
        let mut found: Vec<Moment> = orders.into_iter().flatten().collect();
        found.dedup();
        match moment(text, &zone(), NOW, Look::Back) {
            Ok((read, _)) => assert_eq!(found, [read], "{text}"),
            Err(failure) => {
                let ways: Vec<String> = offered(&failure);
                let read = |way: &String| moment(way, &zone(), NOW, Look::Back).expect(way).0;
                assert!(found.len() > 1 && found.iter().all(|f| ways.iter().any(|way| read(way) == *f)), "{text}: {failure:?}");
            }
        }
    }
    for text in [
        "12.5",
        "1,234.50",
        "$1,234.56",
        "(12.00)",
        "12-",
        "¥1,234",
        "1.234,50",
        "1 234,50 €",
        "CNY 12.00",
        "￥99元",
        "12,50-",
        "Rs.5",
        "12.",
        ".5",
        "12.500",
        "1.234",
    ] {
        let orders = [DecimalMark::Dot, DecimalMark::Comma].map(|mark| decimal(text, mark, 2));
        let found: Vec<i64> = orders.into_iter().flatten().collect();
        match amount(text, 2, "") {
            Ok(read) => assert!(found.contains(&read), "{text}"),
            Err(failure) => {
                let ways = offered(&failure);
                let read: Vec<i64> = ways.iter().map(|way| amount(way, 2, "").expect(way)).collect();
                assert!(found.iter().all(|f| read.contains(f)), "{text}: {ways:?} {found:?}");
            }
        }
    }
}
