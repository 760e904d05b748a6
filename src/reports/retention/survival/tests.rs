//! Survival worked out by hand, and the published curves through the report.

use crate::analysis::samples::{golden, rows_of};
use crate::base::dates::Day;
use crate::reports::tests::shop::{Shop, figure, said, told};

/// Leukaemia patients as customers: each came so long before the as-of date, or stayed so long, in days.
fn aml(shop: &mut Shop, as_of: &str) {
    let today = Day::parse_iso(as_of).expect("a day");
    for (number, row) in rows_of("aml.csv").iter().enumerate() {
        let days: i32 = row[0].parse().expect("a number");
        let start = today.plus(if &row[1] == "1" { -days - 200 } else { -days });
        let end = if &row[1] == "1" { start.plus(days).to_string() } else { String::new() };
        shop.customer_with(&format!("{}{number:02}", &row[2]), &start.to_string(), &end, |c| c.source = Some(row[2].to_string()));
    }
}

#[test]
fn contracts_and_silence_by_hand() {
    let mut shop = Shop::new();
    for (code, from, to) in [("A", "2024-01-01", "2024-01-11"), ("B", "2024-01-01", ""), ("C", "2024-01-11", "2024-01-31"), ("D", "", "")] {
        shop.customer(code, from, to);
    }
    // 10 days gone, 20 days gone, 30 days and still there; D has no first day.
    let page = shop.page("2024-01-31", &["survival", "--ci", "plain"]).expect("a page");
    let columns = ["days", "at_risk", "left", "censored", "survival", "standard_error", "cumulative_hazard"];
    assert_eq!(
        told(&page, "steps", &columns),
        ["10 3 1 0 0.6667 0.2722 0.3333", "20 2 1 0 0.3333 0.2722 0.8333", "30 1 0 1 0.3333 0.2722 0.8333"]
    );
    assert_eq!(told(&page, "curve", &["time", "days", "at_risk", "left"]), ["0 0 3 0", "1 7 3 0", "2 14 2 1", "3 21 1 1", "4 28 1 0"]);
    assert_eq!(told(&page, "groups", &["group", "customers", "left", "median_days"]), ["All customers 3 2 20"]);
    assert!(said(&page.notes).into_iter().any(|n| n.contains("1 without a day of acquisition")), "{:?}", said(&page.notes));
    // A day earlier C had not left.
    let page = shop.page("2024-01-30", &["survival"]).expect("a page");
    assert_eq!(["customers", "gone", "still_there"].map(|f| figure(&page, f)), ["3", "1", "2"]);
    // A shop without contracts: the lapse window is part of a life.
    let mut shop = Shop::new();
    shop.order("A", "2024-01-01", 100);
    shop.order("A", "2024-01-06", 100);
    shop.order("B", "2024-01-20", 100);
    let page = shop.page("2024-01-31", &["survival", "--lapse-days", "20"]).expect("a page");
    assert_eq!(told(&page, "steps", &["days", "left", "censored"]), ["11 0 1", "26 1 0"]);
    assert!(said(&page.notes).into_iter().any(|n| n.contains("until 20 days have passed without another one")), "{:?}", said(&page.notes));
}

#[test]
fn nobody_is_no_error() {
    let page = Shop::new().page("2024-01-31", &["survival"]).expect("a page");
    assert_eq!(told(&page, "curve", &["days"]), Vec::<String>::new());
    assert!(said(&page.notes).into_iter().any(|n| n.contains("nobody's time with the shop is known yet")), "{:?}", said(&page.notes));
}

#[test]
fn tiers_are_those_of_the_day_from_which_time_counts() {
    let mut shop = Shop::new();
    shop.set("lapse-days", "30");
    shop.order("A", "2023-01-01", 900_000);
    shop.order("B", "2023-01-02", 100);
    shop.order("A", "2023-12-01", 100);
    shop.order("A", "2023-12-20", 100);
    shop.order("C", "2024-01-02", 100);
    let page = shop.page("2024-01-02", &["survival", "--group-by", "acquired"]).expect("a page");
    assert_eq!(told(&page, "groups", &["group", "customers"]), ["(not known) 3"]);
    // On 2023-01-02 A and B were there; C came later.
    let page = shop.page("2024-01-02", &["survival", "--group-by", "tier"]).expect("a page");
    assert_eq!(figure(&page, "customers"), "2");
    assert!(said(&page.notes).into_iter().any(|n| n.starts_with("Time is counted from 2023-01-02")), "{:?}", said(&page.notes));
    assert!(shop.page("2024-01-02", &["survival", "--since", "2025"]).is_err());
    assert!(shop.page("2024-01-02", &["survival", "--group-by", "colour"]).is_err());
}

#[test]
fn the_published_curves_and_their_test() {
    let (golden, mut shop) = (golden("survival_R.json"), Shop::new());
    aml(&mut shop, "2024-12-31");
    let page = shop.page("2024-12-31", &["survival", "--group-by", "source", "--ci", "log"]).expect("a page");
    let rows = told(&page, "steps", &["group", "days", "at_risk", "left", "survival", "standard_error", "low", "high"]);
    for want in golden["aml_survfit"].as_array().expect("rows") {
        let group = want["strata"].as_str().expect("a name").trim_start_matches("x=");
        let number = |key: &str| {
            want[key].as_f64().map_or("–".to_string(), |x| {
                let text = format!("{x:.4}");
                text.trim_end_matches('0').trim_end_matches('.').to_string()
            })
        };
        let row = ["time", "n", "d", "surv", "se", "lo", "hi"].map(number).join(" ");
        assert!(rows.contains(&format!("{group} {row}")), "{group} {row}\n{rows:#?}");
    }
    assert_eq!(["log_rank_chi_squared", "log_rank_df", "log_rank_p"].map(|f| figure(&page, f)), ["3.3964", "1", "0.0653"]);
    assert_eq!(
        told(&page, "groups", &["group", "customers", "left", "expected", "median_days", "median_low"]),
        ["Nonmaintained 12 11 7.3107 23 8", "Maintained 11 7 10.6893 31 18"]
    );
}
