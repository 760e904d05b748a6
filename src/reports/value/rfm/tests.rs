//! Scores and segments worked out by hand, through a store.

use crate::analysis::samples;
use crate::entity::trade::OrderStatus;
use crate::page::Kind;
use crate::reports::tests::shop::{Shop, figure, said, table, told};

/// Five buyers of different habits, a canceller, a returner, a prospect, and someone who comes later.
fn shop() -> Shop {
    let mut shop = Shop::new();
    shop.order("A", "2024-03-30", 10_000);
    shop.order("A", "2024-03-30", 5_000); // one purchase day
    shop.order("A", "2024-02-01", 5_000);
    shop.order("B", "2024-03-01", 4_000);
    shop.full_order("B", "2024-01-15", 2_000, 1_000, Some(OrderStatus::PartlyRefunded));
    shop.order("C", "2024-01-31", 3_000);
    shop.order("D", "2023-12-31", 2_000);
    shop.order("E", "2023-10-01", 1_000);
    shop.full_order("F", "2024-03-01", 9_000, 0, Some(OrderStatus::Cancelled));
    shop.order("G", "2024-03-02", -500);
    shop.customer("H", "2024-01-01", "");
    shop.customer("I", "2024-04-01", "");
    shop.order("J", "2024-04-02", 700);
    shop
}

#[test]
fn five_buyers_by_hand() {
    let page = shop().page("2024-03-31", &["rfm"]).expect("a page");
    // recency 1 30 60 91 182; purchase days 2 2 1 1 1; revenue 200 50 30 20 10
    let customers = told(&page, "customers", &["customer", "recency_days", "orders", "revenue", "r", "f", "m", "segment"]);
    assert_eq!(
        customers,
        [
            "A 1 2 20000 5 4 5 Champions",
            "B 30 2 5000 4 4 4 Loyal",
            "C 60 1 3000 3 1 3 Promising",
            "D 91 1 2000 2 1 2 Hibernating",
            "E 182 1 1000 1 1 1 Lost"
        ]
    );
    let champions = &told(
        &page,
        "segments",
        &["segment", "customers", "share", "revenue", "revenue_share", "recency_days", "orders", "average_revenue"],
    )[0];
    assert_eq!(champions, "Champions 1 0.2 20000 0.6452 1 2 20000");
    assert_eq!(told(&page, "heat", &["r", "f1", "f4"])[0], "5 0 1");
    assert_eq!(told(&page, "scores", &["measure", "score", "customers", "low", "high"])[5..7], ["frequency 5 0 – –", "frequency 4 2 2 2"]);
    // F and G never purchased, H has no order, I and J come later
    assert_eq!((figure(&page, "scored").as_str(), figure(&page, "prospects").as_str()), ("5", "3"));
    assert_eq!(figure(&page, "other_revenue"), "-500");
    assert!(
        said(&page.notes)
            .into_iter()
            .any(|n| n.starts_with("Warning: frequency takes only 2 of 5 scores: 3 of 5 customers share one value"))
    );
    assert!(table(&page, "customers").on_request);
    assert_eq!(table(&page, "segments").columns[3].kind, Kind::Money(2));
}

#[test]
fn facts_after_the_as_of_date_do_not_exist() {
    let page = shop().page("2024-01-20", &["rfm"]).expect("a page");
    // B's purchase of 15 January, D, E; A and C come later, so do H's … F's orders
    assert_eq!(told(&page, "customers", &["customer", "recency_days"]).len(), 3);
    assert_eq!(figure(&page, "prospects"), "1");
}

#[test]
fn windows_schemes_and_cuts() {
    let shop = shop();
    let page = shop.page("2024-03-31", &["rfm", "--window", "60d", "--scheme", "eight"]).expect("a page");
    // A and B and C (31 January is day 61: outside)
    assert_eq!(figure(&page, "scored"), "2");
    assert_eq!(figure(&page, "outside_window"), "3");
    assert_eq!(told(&page, "customers", &["customer", "segment"]), ["A Important Value", "B General Win-back"]);
    assert_eq!(told(&page, "segments", &["code", "chinese", "customers"])[0], "HHH 重要价值 1");
    let page = shop.page("2024-03-31", &["rfm", "--cuts", "r=30,60,90,180", "f=2,3,4,5", "m=10,30,50,100.50"]).expect("a page");
    let mut customers = told(&page, "customers", &["customer", "r", "f", "m"]);
    customers.sort();
    assert_eq!(customers, ["A 5 2 5", "B 5 2 4", "C 4 1 3", "D 2 1 2", "E 1 1 2"]);
    assert_eq!(told(&page, "cuts", &["measure", "score", "cut", "included", "customers"])[0], "recency 5 30 yes 1");
}

#[test]
fn options_that_make_no_sense_are_refused() {
    let shop = shop();
    for args in [
        &["--bins", "4"][..],
        &["--cuts", "r=1,2,3"],
        &["--cuts", "r=4,3,2,1"],
        &["--cuts", "x=1,2,3,4"],
        &["--cuts", "f=1,2,3,4.5"],
        &["--cuts", "f=1,2,3,4", "f=1,2,3,5"],
        &["--window", "soon"],
        &["--ties", "random"],
    ] {
        let args: Vec<&str> = ["rfm"].iter().chain(args).copied().collect();
        assert!(shop.page("2024-03-31", &args).is_err(), "{args:?}");
    }
    assert!(shop.page("2024-03-31", &["rfm", "--bins", "3", "--scheme", "eight"]).is_ok());
}

#[test]
fn an_empty_store_makes_an_empty_page() {
    let page = Shop::new().page("2024-03-31", &["rfm"]).expect("a page");
    assert_eq!(told(&page, "segments", &["customers", "share", "recency_days"])[0], "0 – –");
    assert!(table(&page, "customers").rows.is_empty());
}

#[test]
fn the_r_package_vignette_comes_out_of_a_store() {
    let (golden, histories) = (samples::golden("rfm_R_package.json"), samples::rfm_orders());
    let mut shop = Shop::new();
    shop.load(&histories, 100);
    let page = shop.page("2006-12-31", &["rfm", "--scheme", "rpackage"]).expect("a page");
    for row in told(&page, "segments", &["customers", "segment"]) {
        let (n, name) = row.split_once(' ').expect("two cells");
        let published = golden["published_vignette"]["counts"].get(name).and_then(serde_json::Value::as_i64).unwrap_or(0);
        assert_eq!(n, published.to_string(), "{name}");
    }
}
