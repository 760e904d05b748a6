//! What more retention would do, worked out by hand.

use crate::reports::tests::shop::{Shop, figure, said, told};

/// Four customers there a year before 2024-12-31, three of them still; A, B, C and D bring 100, 200, 300 and E 400 in the year.
fn shop() -> Shop {
    let mut shop = Shop::new();
    shop.set("lapse-days", "60");
    for customer in ["A", "B", "C", "D"] {
        shop.order(customer, "2023-12-01", 5_000);
    }
    for (customer, amount) in [("A", 10_000), ("B", 20_000), ("C", 30_000), ("E", 40_000)] {
        shop.order(customer, "2024-12-01", amount);
    }
    shop
}

#[test]
fn three_of_four_stay() {
    let shop = shop();
    let page = shop.page("2024-12-31", &["whatif", "retention", "--margin", "50%", "--points", "5,-5,30"]).expect("a page");
    assert_eq!(
        ["there_then", "kept", "retention", "there_now", "revenue", "per_year"].map(|f| figure(&page, f)),
        ["4", "3", "0.75", "4", "100000", "12500"]
    );
    // 125 × r / (1.1 − r): 0.75 → 267.86, 0.70 → 218.75, 0.80 → 333.33; 105 % is left out.
    assert_eq!(
        told(&page, "changes", &["points", "retention", "value", "value_with_first", "change", "profit_next_year", "profit_change"]),
        [
            "-5 0.7 21875 34375 -0.1833 35000 -2500",
            "0 0.75 26785.7143 39285.7143 0 37500 0",
            "5 0.8 33333.3333 45833.3333 0.2444 40000 2500"
        ]
    );
    // Nothing costs anything that is on record; E came up from nowhere, D fell.
    let claims = told(&page, "claims", &["here"]);
    assert_eq!(claims[..4], ["0.2444", "–", "–", "–"]);
    let means = said(&page.notes).into_iter().find(|n| n.starts_with("What this means")).expect("a note");
    assert!(
        means.contains("of 4 customers who were there a year ago, 3 still are: 75 of 100") && means.contains("too few to go by"),
        "{means}"
    );
}

#[test]
fn what_winning_and_keeping_cost() {
    let mut shop = shop();
    // E was courted twice for 20 each, A served once for 10; F was won in the year at a cost on record.
    shop.customer_with("F", "2024-05-01", "", |c| c.acquisition_cost = Some(9_000));
    shop.order("F", "2024-12-02", 100);
    for (customer, day, cost) in
        [("E", "2024-02-01", 2_000), ("E", "2024-12-01", 2_000), ("A", "2024-03-01", 1_000), ("A", "2022-03-01", 9_999)]
    {
        shop.paid_call(customer, day, cost);
    }
    let page = shop.page("2024-12-31", &["whatif"]).expect("a page");
    // Winning: 90 on record + 40 for two new customers; keeping: 10 for six customers.
    let claims = told(&page, "claims", &["here"]);
    assert_eq!(claims[1..4], ["11000", "166.6667", "66"]);
}

#[test]
fn nobody_a_year_ago() {
    let page = shop().page("2024-06-30", &["whatif"]).expect("a page");
    assert_eq!(told(&page, "changes", &["points"]), Vec::<String>::new());
    assert_eq!(figure(&page, "retention"), "–");
    assert!(said(&page.notes).into_iter().any(|n| n.contains("nothing can be told yet")), "{:?}", said(&page.notes));
    assert!(shop().page("2024-06-30", &["whatif", "--points", "5,x"]).is_err());
    assert!(shop().page("2024-06-30", &["whatif", "prices"]).is_err());
}

#[test]
fn contracts_are_counted_by_their_ends() {
    let mut shop = Shop::new();
    shop.set("relationship", "contractual");
    shop.customer("A", "2023-01-01", "");
    shop.customer("B", "2023-01-01", "2024-12-31");
    shop.customer("C", "2023-12-31", "2025-01-01");
    shop.customer("D", "2024-01-01", "");
    let page = shop.page("2024-12-31", &["whatif"]).expect("a page");
    // A and C stay, B is gone on the very day; nobody pays anything.
    assert_eq!(["there_then", "kept", "there_now", "per_year"].map(|f| figure(&page, f)), ["3", "2", "3", "0"]);
}
