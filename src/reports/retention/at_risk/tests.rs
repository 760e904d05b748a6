//! Lists worked out by hand, through a store.

use crate::entity::service::Step;
use crate::entity::trade::OrderStatus;
use crate::reports::tests::shop::{Shop, crowd, day, figure, said, table, told};

/// A of a weekly rhythm and silent for four weeks, B as regular and not silent, C with a single gap, D once, E lapsed, F closed.
fn shop() -> Shop {
    let mut shop = Shop::new();
    shop.set("lapse-days", "60");
    for on in ["2024-01-05", "2024-01-12", "2024-01-19", "2024-01-19", "2024-03-02"] {
        shop.order("A", on, 1_000);
    }
    shop.full_order("A", "2024-03-03", 500, 0, Some(OrderStatus::Cancelled));
    for on in ["2024-03-01", "2024-03-15", "2024-03-29"] {
        shop.order("B", on, 3_000);
    }
    shop.order("C", "2024-03-01", 200);
    shop.order("C", "2024-03-03", 200);
    shop.order("D", "2024-03-20", 900);
    shop.order("E", "2022-12-01", 5_000);
    shop.full_order("E", "2023-11-30", 4_000, 500, None);
    shop.customer("F", "", "2024-03-10");
    shop.order("F", "2024-01-01", 9_000);
    shop.call("A", "2024-02-20");
    shop.call("A", "2024-04-02");
    shop.complaint("A", "2024-03-05", &[], |_| {});
    shop.complaint("A", "2024-03-06", &[(Step::Resolved, "2024-03-08")], |_| {});
    shop.complaint("E", "2024-03-06", &[(Step::Resolved, "2024-04-08")], |_| {});
    shop
}

#[test]
fn a_few_customers_by_hand() {
    let page = shop().page("2024-03-31", &["at-risk"]).expect("a page");
    // A: gaps 7 7 43, median 7, silent 29: 29 / 7. C: silent 28 after a single gap of 2, which is no rhythm.
    let columns =
        ["customer", "at_stake", "p_alive", "overdue", "days_since", "why", "open_complaints", "last_products", "median_gap_days"];
    assert_eq!(told(&page, "at_risk", &columns), ["A 5000 – 4.1429 29 overdue 1 Lamp 7"]);
    let touch = told(&page, "at_risk", &["last_touch", "touch_channel"]);
    assert_eq!(touch, [format!("{} phone", day("2024-02-20").0)]);
    // E: 365 days up to 2023-11-30 begin on 2022-12-01; what was given back is off.
    let columns = ["customer", "at_stake", "days_since", "last_products", "open_complaints", "historic_value"];
    assert_eq!(told(&page, "win_back", &columns), ["E 8500 122 Lamp 1 8500"]);
    let figures = ["buyers", "closed", "at_risk", "at_risk_value", "doubtful", "overdue", "lapsed", "lapsed_value", "lapse_days"];
    assert_eq!(figures.map(|f| figure(&page, f)), ["6", "1", "1", "5000", "0", "1", "1", "8500", "60"]);
    assert!(
        said(&page.notes).into_iter().any(|n| n.starts_with("There is no P(alive): it takes at least 30 customers")),
        "{:?}",
        said(&page.notes)
    );
    assert!(said(&page.notes).into_iter().any(|n| n.starts_with("What this means: 1 of 5 customers is slipping away; they brought 50.00")));
}

#[test]
fn the_bar_can_be_set_and_lists_cut() {
    let shop = shop();
    let none = shop.page("2024-03-31", &["at-risk", "--overdue", "5"]).expect("a page");
    assert!(table(&none, "at_risk").rows.is_empty());
    let lapsed = shop.page("2024-03-31", &["at-risk", "--lapse-days", "10", "--limit", "2"]).expect("a page");
    assert_eq!(told(&lapsed, "win_back", &["customer"]), ["E", "A"]);
    assert_eq!(said(&table(&lapsed, "win_back").notes), ["2 of 4; --limit shows more."]);
    for args in [["--p-alive", "50"], ["--overdue", "0"], ["--overdue", "nan"], ["--lapse-days", "0"]] {
        assert!(shop.page("2024-03-31", &["at-risk", args[0], args[1]]).is_err(), "{args:?}");
    }
}

#[test]
fn later_facts_do_not_exist() {
    let page = shop().page("2024-01-31", &["at-risk"]).expect("a page");
    // A bought on the 19th: 12 days are not twice 7; F was still open, E is as lapsed as can be.
    assert!(table(&page, "at_risk").rows.is_empty());
    assert_eq!(told(&page, "win_back", &["customer", "open_complaints", "last_touch"]), ["E 0 –"]);
    assert_eq!((figure(&page, "buyers"), figure(&page, "closed")), ("3".into(), "0".into()));
}

#[test]
fn a_fitted_model_finds_the_doubtful() {
    let mut shop = Shop::new();
    shop.load(&crowd(), 1);
    for model in ["bgnbd", "paretonbd"] {
        let page = shop.page("2023-12-31", &["at-risk", "--model", model, "--p-alive", "60%", "--lapse-days", "300"]).expect("a page");
        let rows = told(&page, "at_risk", &["p_alive", "overdue", "why"]);
        assert!(rows.len() > 5, "{rows:?}");
        for row in &rows {
            let cells: Vec<&str> = row.split(' ').collect();
            let (alive, overdue): (f64, f64) = (cells[0].parse().expect("a number"), cells[1].parse().unwrap_or(0.0));
            let want = match (alive < 0.6, overdue > 2.0) {
                (true, false) => "P(alive)",
                // One gap alone is no rhythm.
                (true, true) => "both P(alive)",
                (false, _) => "overdue",
            };
            assert!(want.split(' ').any(|w| w == cells[2]), "{row}");
        }
        let clv = shop.page("2023-12-31", &["clv", "--model", model]).expect("a page");
        let chances = told(&clv, "customers", &["customer", "p_alive"]);
        for row in told(&page, "at_risk", &["customer", "p_alive"]) {
            assert!(chances.contains(&row), "{row} is not what report clv says");
        }
    }
}

#[test]
fn contracts_are_told_to_be_none_of_the_models() {
    let mut shop = Shop::new();
    shop.set("lapse-days", "100");
    for (customer, closed) in [("A", "2024-02-01"), ("B", "2024-02-15"), ("C", ""), ("D", "")] {
        shop.customer(customer, "", closed);
        shop.order(customer, if customer == "D" { "2023-10-01" } else { "2024-01-05" }, 100);
    }
    let warned = |as_of: &str, report: &str| {
        let page = shop.page(as_of, &[report]).expect("a page");
        said(&page.notes).into_iter().any(|n| n.contains("of 3 customers who left, 2 have an end on record, 1 just fell silent"))
    };
    assert!(warned("2024-02-29", "at-risk") && warned("2024-02-29", "clv"));
    // Before the ends were known nothing hinted at contracts.
    assert!(!warned("2024-01-31", "at-risk") && !warned("2024-01-31", "clv"));
}
