//! Forecasts by hand, and the published series through the report.

use crate::analysis::samples::{golden, series_of};
use crate::base::dates::{Day, Period, Unit};
use crate::base::reading::period;
use crate::reports::tests::shop::{Shop, figure, said, told};

/// One order in each period, on its first day, with the next of the amounts.
fn shop(first: Period, amounts: &[i64]) -> Shop {
    let mut shop = Shop::new();
    let rows = amounts.iter().enumerate().map(|(k, amount)| (first.plus(k as i32).start(), *amount)).collect();
    shop.load(&vec![rows], 1);
    shop
}

fn quarter(text: &str) -> Period {
    period(text).expect("a quarter")
}

#[test]
fn a_pure_season_goes_on() {
    let shop = shop(quarter("2021Q1"), &[400, 100, 200, 700].repeat(3));
    let page = shop.page("2023-12-31", &["forecast", "--by", "quarter", "--periods", "5"]).expect("a page");
    assert_eq!(
        told(&page, "forecast", &["period", "forecast", "low", "high", "year_before", "change"]),
        [
            "2024Q1 400 400 400 400 0",
            "2024Q2 100 100 100 100 0",
            "2024Q3 200 200 200 200 0",
            "2024Q4 700 700 700 700 0",
            "2025Q1 400 400 400 – –"
        ]
    );
    assert_eq!(told(&page, "backtest", &["method", "used", "forecasts", "mae"])[0], "seasonal naive yes 6 0");
    let means = said(&page.notes).into_iter().find(|n| n.starts_with("What this means")).expect("a note");
    assert!(means.contains("about 18.00 of revenue is expected in the next 5 quarters"), "{means}");
    let page = shop.page("2023-12-31", &["forecast", "--by", "quarter", "--measure", "customers"]).expect("a page");
    assert_eq!(told(&page, "forecast", &["forecast"]), ["1"; 4]);
}

#[test]
fn what_is_not_whole_is_left_out() {
    let mut shop = Shop::new();
    for (day, amount) in [("2023-02-01", 100), ("2023-04-01", 200), ("2024-05-05", 300)] {
        shop.order("A", day, amount);
    }
    // 2023Q1 began in the midst, 2024Q2 is not over: Q2 2023 to Q1 2024, one of them with anything in it.
    let page = shop.page("2024-05-31", &["forecast", "--by", "quarter", "--measure", "orders"]).expect("a page");
    assert_eq!(told(&page, "series", &["period", "value"]), ["2023Q2 1", "2023Q3 0", "2023Q4 0", "2024Q1 0"]);
    assert_eq!(told(&page, "forecast", &["period", "forecast", "low"])[0], "2024Q2 1 –");
    assert!(said(&page.notes).into_iter().any(|n| n == "2024Q2 is left out: it is not over at the as-of date."), "{:?}", said(&page.notes));
    assert!(
        said(&page.notes).into_iter().any(|n| n.starts_with("2023Q1 is left out: the first purchase, of 2023-02-01")),
        "{:?}",
        said(&page.notes)
    );
    assert!(said(&page.notes).into_iter().any(|n| n.contains("The past is too short to tell how far off")), "{:?}", said(&page.notes));
    // A day in the midst of the only period: nothing is known.
    for as_of in ["2023-02-01", "2023-03-31", "2022-12-31"] {
        let page = shop.page(as_of, &["forecast", "--by", "quarter"]).expect("a page");
        assert_eq!((figure(&page, "periods"), told(&page, "forecast", &["period"])), ("0".into(), vec![]), "{as_of}");
    }
}

#[test]
fn too_short_and_not_fit_is_told() {
    let shop = shop(quarter("2021Q1"), &[400, 100, 0, 700, 300, 100, 200, 600, 400, 100, 200]);
    let note = |args: &[&str]| {
        let all: Vec<&str> = ["forecast", "--by", "quarter"].iter().chain(args).copied().collect();
        let page = shop.page("2023-09-30", &all).expect("a page");
        said(&page.notes).into_iter().find(|n| n.starts_with("What this means")).expect("a note").clone()
    };
    assert!(
        note(&["--method", "multiplicative"]).contains("11 whole quarters are known, and this method takes 9, each with something in it")
    );
    assert!(shop.page("2023-09-30", &["forecast", "--weights", "0.3,0.5"]).is_err());
    assert!(shop.page("2023-09-30", &["forecast", "--weights", "0.3,0.5,1.5"]).is_err());
}

#[test]
fn the_published_series() {
    let (golden, series) = (golden("forecast_lift.json"), series_of("air_passengers.csv"));
    let golden = &golden["AirPassengers"];
    let amounts: Vec<i64> = series.iter().map(|v| *v as i64 * 100).collect();
    let shop = shop(Period::of(Day::parse_iso("1949-01-01").expect("a day"), Unit::Month), &amounts);
    let args = ["forecast", "--method", "multiplicative", "--weights", "0.3,0.05,0.2", "--start", "plain"];
    let page = shop.page("1959-12-31", &args).expect("a page");
    let want = &golden["hw_mult_fixed"];
    let number = |v: &serde_json::Value, scale: f64| {
        let text = format!("{:.4}", v.as_f64().expect("a number") * scale);
        text.trim_end_matches('0').trim_end_matches('.').to_string()
    };
    let forecast: Vec<String> = want["forecast"].as_array().expect("twelve").iter().map(|v| number(v, 100.0)).collect();
    assert_eq!(told(&page, "forecast", &["forecast"]), forecast);
    assert_eq!(figure(&page, "squared_errors"), number(&want["SSE"], 1.0));
    assert_eq!(figure(&page, "level"), number(&want["level"], 100.0));
    // A year later the same forecasts are among those tried.
    let page = shop.page("1960-12-31", &["forecast"]).expect("a page");
    let used = told(&page, "backtest", &["method", "used"]);
    assert_eq!(used[0], "Holt–Winters, multiplicative yes");
    let page = shop.page("1959-12-31", &["forecast", "--method", "seasonal-naive"]).expect("a page");
    let forecast: Vec<String> = golden["snaive"].as_array().expect("twelve").iter().map(|v| number(v, 100.0)).collect();
    assert_eq!(told(&page, "forecast", &["forecast"]), forecast);
}

#[test]
fn an_earlier_day_saw_what_its_store_knew() {
    // Six years with a season, a trend and some noise: enough for every method.
    let amounts: Vec<i64> = (0..72).map(|k| 1000 + 40 * k + [0, 90, 300, -120][(k % 4) as usize] + (k * k * 7919) % 61).collect();
    let first = Period::of(Day::new(2018, 1, 1).expect("a day"), Unit::Month);
    let args = ["forecast", "--by", "month"];
    for (months, as_of) in [(60, "2022-12-31"), (49, "2022-01-31")] {
        let page = |amounts: &[i64]| shop(first, amounts).page(as_of, &args).expect("a page");
        let known = page(&amounts[..months]);
        assert!(
            told(&known, "backtest", &["method", "mae"]).iter().filter(|row| !row.ends_with('–')).count() > 1,
            "several methods compete"
        );
        assert_eq!(page(&amounts), known, "{as_of}");
    }
}
