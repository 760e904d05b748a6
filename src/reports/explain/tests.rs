//! Explanations worked out by hand, through a store.

use clap::{Args, FromArgMatches};

use super::{Asked, page};
use crate::entity::trade::OrderStatus;
use crate::page::Page;
use crate::reports::tests::shop::{Shop, said, told};
use crate::reports::value::rfm::Rfm;

/// A buyer with every way a fact can count, and two others.
fn shop() -> (Shop, i64) {
    let mut shop = Shop::new();
    let ann = shop.customer("A", "", "");
    shop.order("A", "2023-12-31", 9_900);
    shop.order("A", "2024-01-05", 5_000);
    shop.order("A", "2024-01-05", 700);
    shop.full_order("A", "2024-02-01", 3_000, 1_000, Some(OrderStatus::PartlyRefunded));
    shop.full_order("A", "2024-02-02", 8_000, 0, Some(OrderStatus::Cancelled));
    shop.order("A", "2024-02-03", -400);
    shop.order("A", "2024-04-01", 50_000);
    shop.order("B", "2024-02-20", 2_000);
    shop.order("C", "2024-01-20", 1_000);
    (shop, ann)
}

fn explained(shop: &Shop, customer: i64, as_of: &str, asked: Option<Asked>, args: &[&str]) -> Page {
    let matches = Rfm::augment_args(clap::Command::new("rfm")).get_matches_from(["rfm"].iter().chain(args));
    let rfm = Rfm::from_arg_matches(&matches).expect("options");
    page(&shop.snapshot(as_of), customer, asked, &rfm, None).expect("a page")
}

#[test]
fn every_fact_is_there_with_what_it_counts() {
    let (shop, ann) = shop();
    let page = explained(&shop, ann, "2024-03-31", Some(Asked::Revenue), &["--window", "2024"]);
    assert_eq!(
        told(&page, "facts", &["code", "amount", "counted", "how"]),
        [
            "O1 9900 – outside the window: purchase",
            "O2 5000 5000 purchase",
            "O3 700 700 purchase",
            "O4 3000 2000 purchase, 10.00 of it refunded",
            "O5 8000 0 cancelled: not counted",
            "O6 -400 -400 return"
        ]
    );
    assert_eq!(told(&page, "figures", &["figure", "value"]), ["revenue 7300"]);
    assert!(said(&page.notes).into_iter().any(|n| n.starts_with("1 facts after 2024-03-31")), "{:?}", said(&page.notes));
}

#[test]
fn each_figure_counts_its_own_way() {
    let (shop, ann) = shop();
    let counted = |asked| {
        let page = explained(&shop, ann, "2024-03-31", Some(asked), &["--window", "2024"]);
        (told(&page, "figures", &["value"]).join(" "), told(&page, "facts", &["counted"]).join(" "))
    };
    assert_eq!(counted(Asked::Orders), ("3".into(), "– 1 1 1 0 0".into()));
    assert_eq!(counted(Asked::Days), ("2".into(), "– 1 0 1 0 0".into()));
    assert_eq!(counted(Asked::Recency), ("59".into(), "– – – 59 – –".into()));
    assert_eq!(counted(Asked::F), ("4".into(), "– 1 0 1 0 0".into()));
    assert_eq!(counted(Asked::Average).1, "– 5000 700 2000 0 -400");
}

#[test]
fn scores_name_those_who_are_worse() {
    let (shop, ann) = shop();
    let page = explained(&shop, ann, "2024-03-31", None, &["--window", "2024"]);
    // recency 59 40 71; purchase days 2 1 1; revenue 73 20 10
    let why = |place: usize| told(&page, "figures", &["figure", "value", "why"])[place].clone();
    assert_eq!(why(5), "r 2 59 days; 1 of 3 customers are worse: floor(5 × 1 / 3) + 1");
    assert_eq!(why(7), "m 4 73.00; 2 of 3 customers are worse: floor(5 × 2 / 3) + 1");
    assert_eq!(told(&page, "scores", &["measure", "value", "score", "customers", "scored"])[1], "frequency 2 4 1 3");
    let fixed = explained(&shop, ann, "2024-03-31", Some(Asked::R), &["--cuts", "r=30,60,90,180"]);
    assert_eq!(told(&fixed, "figures", &["value", "why"]), ["4 59 days; those with this score have 40 to 59"]);
    assert_eq!(told(&fixed, "cuts", &["measure"]).len(), 4);
}

#[test]
fn who_has_never_bought_is_explained_too() {
    let (mut shop, _) = shop();
    let nobody = shop.customer("N", "", "");
    let page = explained(&shop, nobody, "2024-03-31", None, &[]);
    assert_eq!(told(&page, "figures", &["figure", "value"])[9], "tier Prospect");
    assert!(said(&page.notes).into_iter().any(|n| n == "Not scored: no purchase in the window."));
    assert!(told(&page, "facts", &["code"]).is_empty());
}
