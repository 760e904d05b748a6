//! The published figures of CDNOW come out of a store through the reports.

use super::shop::{Shop, figure, told};
use crate::analysis::samples;
use crate::reports::tests::shop::table;

#[test]
fn cdnow_has_its_published_figures() {
    let (golden, Some(histories)) = (samples::golden("rfm_cohort_pareto.json"), samples::cdnow()) else { return };
    let mut shop = Shop::new();
    shop.load(&histories, 1);

    for (ties, key) in [("rank", "D"), ("quantile", "A"), ("ntile", "B"), ("count", "C")] {
        let page = shop.page("1998-07-01", &["rfm", "--ties", ties]).expect("a page");
        let golden = &golden["cdnow_full_rfm"]["methods"][key];
        let best = told(&page, "customers", &["r", "f", "m"]).iter().filter(|row| *row == "5 5 5").count();
        assert_eq!(golden["n_555"], best, "{ties}");
        for row in told(&page, "scores", &["measure", "score", "customers"]) {
            let cells: Vec<&str> = row.split(' ').collect();
            let measure = &cells[0][..1].to_uppercase();
            assert_eq!(golden["counts"][measure][cells[1]].to_string(), cells[2], "{ties} {row}");
        }
    }

    let page = shop.page("1998-06-30", &["cohorts"]).expect("a page");
    for (row, golden) in table(&page, "cohorts").rows.iter().zip(golden["cdnow_full_cohort_monthly"].as_array().expect("cohorts")) {
        assert_eq!(row[1], crate::page::Cell::Int(golden["size"].as_i64().expect("a size")));
        for (cell, active) in row[2..].iter().zip(golden["active"].as_array().expect("counts")) {
            assert_eq!(*cell, crate::page::Cell::Int(active.as_i64().expect("a count")));
        }
    }

    let page = shop.page("1998-06-30", &["pareto"]).expect("a page");
    let names = ["customers", "revenue", "customers_for_80_percent", "top_20_percent_share", "gini"];
    assert_eq!(names.map(|f| figure(&page, f)), ["23570", "250031563", "7695", "0.6778", "0.6346"]);
    assert_eq!(told(&page, "shares", &["top_percent", "customers"])[5], "20 4714");
}
