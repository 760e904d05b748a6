//! The quality of small stores, worked out by hand.

use crate::entity::trade::OrderStatus;
use crate::reports::tests::shop::{Shop, figure, told};

/// One customer for each way data can contradict itself.
fn shop() -> Shop {
    let mut shop = Shop::new();
    shop.set("currency", "CNY");
    shop.customer("early", "2024-02-01", "");
    shop.order("early", "2024-01-31", 1_000);
    shop.customer("gone", "", "2024-01-10");
    shop.order("gone", "2024-01-10", 1_000);
    shop.order("gone", "2024-01-11", 1_000);
    shop.full_order("gone", "2024-01-12", 1_000, 0, Some(OrderStatus::Cancelled));
    shop.full_order("back", "2024-01-02", 1_000, 1_001, None);
    shop.full_order("back", "2024-01-02", 1_000, 1_000, Some(OrderStatus::Refunded));
    shop.order("gap", "2023-10-30", 500);
    shop.call("back", "2024-03-01");
    shop
}

fn found(shop: &Shop, args: &[&str]) -> Vec<String> {
    let page = shop.page("2024-03-31", args).expect("a page");
    let all = told(&page, "rules", &["rule", "found"]);
    all.into_iter().filter(|line| !line.ends_with(" 0")).collect()
}

#[test]
fn months_without_orders_are_counted_against_months() {
    let page = shop().page("2024-03-31", &["quality"]).expect("a page");
    let rules = told(&page, "rules", &["rule", "found", "of"]);
    assert!(rules.contains(&"month-gap 2 4".to_string()), "{rules:?}");
}

#[test]
fn each_contradiction_is_found_once() {
    let found = found(&shop(), &["quality", "--stale-days", "60"]);
    // Everything was recorded in 1970, and so every fact lies after that day: seven orders and one call. Of two months
    // between October and January nobody bought in; nobody but "back" was in touch in February or March.
    assert_eq!(
        found,
        ["order-before-acquired 1", "order-after-closed 1", "refund-over-amount 1", "future-date 8", "month-gap 2", "stale 1"]
    );
}

#[test]
fn findings_name_the_record_and_the_customer() {
    let page = shop().page("2024-03-31", &["quality"]).expect("a page");
    let findings = told(&page, "findings", &["rule", "record", "customer", "detail"]);
    assert!(findings.contains(&"order-before-acquired O1 early ordered 2024-01-31, acquired 2024-02-01".to_string()), "{findings:?}");
    assert!(findings.contains(&"refund-over-amount O5 back refunded 10.01 of 10.00".to_string()), "{findings:?}");
    assert!(findings.contains(&"month-gap 2023-11 – no order in a month between months with orders".to_string()), "{findings:?}");
}

#[test]
fn the_score_is_the_mean_of_its_parts() {
    let page = shop().page("2024-03-31", &["quality", "--fields", "name,acquired_on", "--stale-days", "60"]).expect("a page");
    // Four customers, all with names, one with a day; no email, phone or birthday to be judged.
    let part = |name: &str| figure(&page, name);
    assert_eq!((part("completeness"), part("validity"), part("uniqueness")), ("0.625".into(), "–".into(), "1".into()));
    let parts: Vec<f64> =
        ["completeness", "uniqueness", "consistency", "freshness"].iter().map(|p| part(p).parse().expect("a share")).collect();
    let mean = 100.0 * parts.iter().sum::<f64>() / 4.0;
    assert!((part("score").parse::<f64>().expect("a score") - mean).abs() < 0.01, "{parts:?} {}", part("score"));
}

#[test]
fn an_alert_holds_when_it_was_asked_for_and_is_true() {
    let shop = shop();
    let alerts = |args: &[&str]| shop.page("2024-03-31", &[&["quality"], args].concat()).expect("a page").alerts;
    assert_eq!(alerts(&[]), [] as [&str; 0]);
    assert_eq!(alerts(&["--fail-under", "10"]), [] as [&str; 0]);
    assert!(alerts(&["--fail-under", "100"])[0].to_string().starts_with("the score is "));
    assert_eq!(alerts(&["--fail-if", "duplicate"]), [] as [&str; 0]);
    assert_eq!(alerts(&["--fail-if", "order-after-closed,month-gap"]).len(), 2);
    assert_eq!(alerts(&["--fail-if", "any"]).len(), 4);
    for wrong in [["--fail-if", "anny"], ["--fail-under", "101"], ["--fields", "nane"]] {
        assert!(shop.page("2024-03-31", &["quality", wrong[0], wrong[1]]).is_err(), "{wrong:?}");
    }
}
