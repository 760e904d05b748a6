//! `report clv` through a store; the published figures stand in `analysis::btyd::golden` and `tests/it/golden.rs`.

use crate::analysis::samples::Histories;
use crate::base::dates::Day;
use crate::page::{Cell, Page};
use crate::reports::tests::shop::{Shop, crowd, day, figure, said, table, told};

fn until(histories: &Histories, last: Day) -> Histories {
    histories.iter().map(|h| h.iter().copied().filter(|(on, _)| *on <= last).collect()).collect()
}

fn shop(histories: &Histories) -> Shop {
    let mut shop = Shop::new();
    shop.load(histories, 1);
    shop
}

fn notes(page: &Page, beginning: &str) -> usize {
    said(&page.notes).into_iter().filter(|n| n.starts_with(beginning)).count()
}

#[test]
fn a_crowd_is_predicted_and_checked() {
    let shop = shop(&crowd());
    for model in ["bgnbd", "paretonbd"] {
        let page = shop.page("2023-12-31", &["clv", "--model", model, "--margin", "50%"]).expect("a page");
        assert_eq!((figure(&page, "converged").as_str(), figure(&page, "customers").as_str()), ("yes", "300"), "{model}");
        assert_eq!((notes(&page, "What this means: of 300 customers about "), notes(&page, "Check: for the ")), (1, 1));
        let sum = |key: &str, column: usize| -> f64 {
            let number = |row: &Vec<Cell>| match row[column] {
                Cell::Real(x) => x,
                Cell::Int(n) => n as f64,
                _ => panic!("{row:?}"),
            };
            table(&page, key).rows.iter().map(number).sum()
        };
        // The list of customers adds up to the groups: customers, alive, value, revenue so far.
        assert_eq!(table(&page, "customers").rows.len(), 300);
        for (list, group) in [(2, 2), (9, 3), (7, 4), (8, 6)] {
            assert!((sum("customers", list) - sum("groups", group)).abs() < 1e-6, "{model} {list}");
        }
        assert!((sum("groups", 5) - 1.0).abs() < 1e-12);
        // All customers have some number of repeat purchases, and each group of the check some customers.
        assert!((sum("frequencies", 2) - 300.0).abs() < 1e-9 && sum("frequencies", 1) == 300.0);
        assert!(table(&page, "parameters").rows.iter().all(|r| matches!(r[2], Cell::Real(_)) && matches!(r[3], Cell::Real(_))));
        let whole = shop.page("2023-12-31", &["clv", "--model", model]).expect("a page");
        let value = |page: &Page| figure(page, "predicted_value").parse::<f64>().expect("a number");
        assert!((value(&whole) - 2.0 * value(&page)).abs() < 1e-3);
    }
    let page = shop.page("2023-12-31", &["clv", "--limit", "3"]).expect("a page");
    assert_eq!(table(&page, "customers").rows.len(), 3);
}

#[test]
fn what_comes_after_the_calibration_only_checks() {
    let crowd = crowd();
    let page = shop(&crowd).page("2023-12-31", &["clv", "--calibration-end", "2023-08-31"]).expect("a page");
    let then = shop(&until(&crowd, day("2023-08-31"))).page("2023-08-31", &["clv", "--calibration-end", "2023-08-31"]).expect("a page");
    for key in ["groups", "parameters", "frequencies", "customers"] {
        assert_eq!(table(&page, key), table(&then, key), "{key}");
    }
    assert_eq!((figure(&page, "holdout_days"), figure(&then, "holdout_days")), ("122".into(), "–".into()));
    let (from, to) = (day("2023-08-31"), day("2023-12-31"));
    let later = |h: &Vec<(Day, i64)>| {
        let days: std::collections::BTreeSet<Day> = h.iter().map(|p| p.0).filter(|on| *on > from && *on <= to).collect();
        days.len()
    };
    let later: usize = crowd.iter().map(later).sum();
    assert_eq!(figure(&page, "holdout_actual"), later.to_string());
}

#[test]
fn an_earlier_day_saw_what_its_store_knew() {
    let crowd = crowd();
    for (as_of, models) in [("2023-05-15", &["bgnbd"][..]), ("2023-10-31", &["bgnbd", "paretonbd"])] {
        for model in models {
            let page = |histories: &Histories| shop(histories).page(as_of, &["clv", "--model", model]).expect("a page");
            let known: Histories = until(&crowd, day(as_of));
            assert_eq!(page(&crowd), page(&known), "{model} {as_of}");
        }
    }
}

#[test]
fn the_longer_the_silence_the_less_is_expected() {
    let shop = shop(&crowd());
    let alive = |as_of: &str| -> Vec<f64> {
        let page = shop.page(as_of, &["clv", "--model", "paretonbd"]).expect("a page");
        told(&page, "customers", &["p_alive"]).iter().map(|p| p.parse().expect("a number")).collect()
    };
    let (soon, late) = (alive("2025-01-31"), alive("2025-12-31"));
    assert!(soon.iter().chain(&late).all(|p| (0.0..=1.0).contains(p)) && soon.len() == 300);
    assert!(late.iter().sum::<f64>() < soon.iter().sum());
}

#[test]
fn without_a_model_there_is_no_number() {
    let mut small = Shop::new();
    for i in 0..12 {
        small.order(&format!("C{i}"), "2024-01-01", 100);
        small.order(&format!("C{i}"), "2024-02-01", 100);
    }
    let few = small.page("2024-03-31", &["clv"]).expect("a page");
    assert_eq!(notes(&few, "There is no prediction: it takes at least 30 customers who have bought, and there are 12."), 1);
    // Everybody comes every week, for ever: nothing tells how customers differ.
    let regular: Histories = (0..60).map(|_| (0..20).map(|w| (day("2024-01-01").plus(7 * w), 500)).collect()).collect();
    let flat = shop(&regular).page("2024-05-13", &["clv"]).expect("a page");
    assert_eq!(notes(&flat, "There is no prediction: the search for its parameters did not converge"), 1);
    let once: Histories = (0..60).map(|i| vec![(day("2024-01-01").plus(i), 500)]).collect();
    let once = shop(&once).page("2024-05-13", &["clv"]).expect("a page");
    assert_eq!(
        notes(&once, "There is no prediction: it takes at least 10 customers who have bought on two days or more, and there are 0."),
        1
    );
    for page in [few, flat, once] {
        for key in ["groups", "holdout", "frequencies", "customers"] {
            assert!(table(&page, key).rows.is_empty(), "{key}");
        }
        assert!(table(&page, "parameters").rows[..4].iter().all(|r| r[2] == Cell::Empty && r[3] == Cell::Empty));
        assert_eq!(["alive", "log_likelihood", "predicted_value", "holdout_mae"].map(|f| figure(&page, f)), ["–", "–", "–", "–"]);
    }
}

#[test]
fn closed_customers_are_seen_but_not_predicted() {
    let mut shop = shop(&crowd());
    shop.customer("X", "", "2023-06-30");
    shop.order("X", "2023-02-01", 700);
    shop.order("X", "2023-04-01", 700);
    let page = shop.page("2023-12-31", &["clv"]).expect("a page");
    assert_eq!((figure(&page, "customers"), figure(&page, "closed")), ("301".into(), "1".into()));
    assert!(told(&page, "customers", &["customer"]).iter().all(|c| c != "X"));
    assert_eq!(notes(&page, "1 customer closed by 2023-12-31 is left out"), 1);
    let before = shop.page("2023-12-31", &["clv", "--calibration-end", "2023-05-31"]).expect("a page");
    assert_eq!(figure(&before, "closed"), "0");
}

#[test]
fn options_that_make_no_sense_are_refused() {
    let shop = Shop::new();
    for args in [
        &["--calibration-end", "2024-04-01"][..],
        &["--calibration-end", "2024Q5"],
        &["--horizon", "infinite"],
        &["--horizon", "infinite", "--model", "paretonbd", "--discount", "0"],
        &["--discount", "10"],
        &["--margin", "150%"],
        &["--model", "arima"],
    ] {
        let args: Vec<&str> = ["clv"].iter().chain(args).copied().collect();
        assert!(shop.page("2024-03-31", &args).is_err(), "{args:?}");
    }
}

#[test]
fn value_without_end_is_more_than_any_horizon() {
    let shop = shop(&crowd());
    let value = |horizon: &str| {
        let page = shop.page("2023-10-31", &["clv", "--model", "paretonbd", "--horizon", horizon]).expect("a page");
        figure(&page, "predicted_value").parse::<f64>().expect("a number")
    };
    let (year, decade, endless) = (value("12m"), value("10y"), value("infinite"));
    assert!(year < decade && decade < endless, "{year} {decade} {endless}");
}
