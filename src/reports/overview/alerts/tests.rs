//! Alerts by hand: complaints, silent key customers, satisfaction.

use crate::entity::service::Step;
use crate::reports::tests::shop::{Shop, figure, said, told};

/// Ten orders a month for eight months, one complaint in each but nine in August.
fn shop() -> Shop {
    let mut shop = Shop::new();
    shop.set("lapse-days", "400");
    for month in 1..=8 {
        for n in 0..10 {
            shop.order(&format!("C{n}"), &format!("2024-{month:02}-{:02}", n + 1), 100 * (10 - n));
        }
        for n in 0..if month == 8 { 9 } else { 1 } {
            let on = format!("2024-{month:02}-15");
            shop.complaint("C5", &on, &[(Step::Resolved, &on)], |c| c.severity = Some(1 + n % 3));
        }
    }
    shop
}

#[test]
fn a_month_of_complaints_is_found_by_hand() {
    let page = shop().page("2024-08-31", &["alerts"]).expect("a page");
    // Usual: 7 of 70 orders = 10 per 100; limits 10 ± 3 √(.1 / 10) × 100 = 10 ± 30.
    assert_eq!(
        told(&page, "alerts", &["level", "rule", "period", "what"]),
        ["critical complaint rate 2024-08 90.0 complaints per 100 orders; usual 10.0, limit 40.0"]
    );
    let chart = told(&page, "complaints", &["period", "n", "value", "usual", "low", "high", "signal"]);
    assert_eq!(chart[6..], ["2024-07 10 10 10 0 40 –", "2024-08 10 90 10 0 40 above"]);
    assert_eq!((figure(&page, "alerts"), figure(&page, "critical")), ("1".into(), "1".into()));
    assert!(page.alerts.is_empty(), "nothing was asked for");
    let page = shop().page("2024-08-31", &["alerts", "--fail-if", "critical"]).expect("a page");
    assert_eq!(page.alerts.len(), 1);
    // A month earlier nothing had happened yet.
    let page = shop().page("2024-07-31", &["alerts", "--fail-if", "any"]).expect("a page");
    assert!(told(&page, "alerts", &["rule"]).is_empty() && page.alerts.is_empty());
    assert!(said(&page.notes).contains(&"What this means: nothing stands out.".to_string()));
}

#[test]
fn silent_key_customers_and_overdue_complaints_are_named() {
    let mut shop = shop();
    shop.order("C0", "2024-10-01", 1);
    shop.complaint("C1", "2024-10-01", &[], |c| c.severity = Some(4));
    shop.complaint("C2", "2024-10-25", &[], |c| c.severity = Some(1));
    // C0 is the best of ten customers: gaps of about a month, silent for 89 days at the end of the year.
    let page = shop.page("2024-12-29", &["alerts", "--by", "quarter", "--fail-if", "critical"]).expect("a page");
    let found = told(&page, "alerts", &["level", "rule", "what"]);
    assert!(found[0].starts_with("critical overdue complaint K17 of C1"), "{found:?}");
    assert!(
        found.iter().any(|a| a.starts_with("critical silent key customer C0 Customer C0 (VIP) has been silent for 89 days, 2.9 times")),
        "{found:?}"
    );
    assert!(found.iter().any(|a| a.starts_with("warning overdue complaint K18 of C2")), "{found:?}");
    assert!(said(&page.notes).into_iter().any(|n| n.starts_with("Only 3 whole quarters")), "{:?}", said(&page.notes));
    assert_eq!(page.alerts.len(), 2);
}

#[test]
fn a_key_customer_who_has_lapsed_already_is_still_named_and_one_who_is_closed_is_not() {
    let mut shop = shop();
    shop.set("lapse-days", "70");
    // At the end of the year nobody has bought for 112 days or more: all have lapsed, C1 and C0 a while ago.
    shop.order("C1", "2024-09-08", 5000);
    let page = shop.page("2024-11-20", &["alerts"]).expect("a page");
    let silent: Vec<String> = told(&page, "alerts", &["rule", "what"]).into_iter().filter(|a| a.starts_with("silent")).collect();
    assert!(
        silent.len() == 1 && silent[0].starts_with("silent key customer C1 Customer C1 (VIP) has been silent for 73 days"),
        "{silent:?}"
    );
    shop.customer("X", "", "2024-11-01");
    for month in 1..=9 {
        shop.order("X", &format!("2024-{month:02}-08"), 90_000);
    }
    let page = shop.page("2024-11-20", &["alerts"]).expect("a page");
    assert!(told(&page, "alerts", &["what"]).iter().all(|a| !a.starts_with("X ")));
}

#[test]
fn satisfaction_needs_enough_answers_to_be_judged() {
    let mut shop = shop();
    shop.survey("S", &[("overall", "csat", "")]);
    shop.scale("S", 1, 5);
    for month in 3..=8 {
        for answer in ["4", "5", "4", "5", "5"] {
            shop.answer("S", None, &format!("2024-{month:02}-20"), &[answer]);
        }
    }
    let page = shop.page("2024-08-31", &["alerts"]).expect("a page");
    assert!(
        said(&page.notes)
            .into_iter()
            .any(|n| n.contains("that takes 6 months before the last month with at least 5 answers each, here are 5.")),
        "{:?}",
        said(&page.notes)
    );
    assert!(page.tables().all(|t| t.key != "satisfaction"));
}

#[test]
fn a_fall_of_satisfaction_is_found_whatever_the_scale() {
    let mut shop = shop();
    shop.survey("S", &[("overall", "csat", "")]);
    shop.scale("S", 1, 5);
    for month in 1..=8 {
        for n in 0..6 {
            let answer = if month == 8 { "1" } else { ["4", "5"][n % 2] };
            shop.answer("S", None, &format!("2024-{month:02}-20"), &[answer]);
        }
    }
    let page = shop.page("2024-08-31", &["alerts"]).expect("a page");
    let found = told(&page, "alerts", &["level", "rule", "what"]);
    // 4.5 of 1 to 5 is 87.5 of 100; the standard deviation of 42 answers half and half is 12.65: 87.5 − 3 × 12.65 / √6 = 72.0.
    assert!(found.contains(&"critical satisfaction 0.0 of 100 points of satisfaction; usual 87.5, limit 72.0".to_string()), "{found:?}");
}
