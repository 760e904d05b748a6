//! Curves worked out by hand, through a store.

use super::*;
use crate::entity::customer::CustomerKind;
use crate::reports::tests::shop::{Shop, figure, said, told};

/// Answers on 2024-06-01 with the days of the purchases of each customer.
fn shop(customers: &[(&str, &str, &[&str])]) -> Shop {
    let mut shop = Shop::new();
    shop.set("lapse-days", "100");
    shop.survey("S", &[("overall", "csat", "")]);
    shop.scale("S", 1, 5);
    for (customer, score, days) in customers {
        for day in *days {
            shop.order(customer, day, 1_000);
        }
        shop.answer("S", Some(customer), "2024-06-01", &[score]);
    }
    shop
}

#[test]
fn every_score_by_hand() {
    // The 90 days after 2024-06-01 end on 2024-08-30; purchases from 2024-05-22 on still count there.
    let mut shop = shop(&[
        ("A", "5", &["2024-05-01", "2024-07-01"]),
        ("B", "5", &["2024-05-25"]),
        ("C", "4", &["2024-01-01", "2024-08-30"]),
        ("D", "3", &["2024-05-01", "2024-08-31"]),
        ("E", "3", &[]),
        ("F", "1", &["2024-05-30", "2024-06-01"]),
    ]);
    shop.answer("S", Some("A"), "2023-06-01", &["1"]);
    shop.answer("S", Some("A"), "2024-09-01", &["1"]);
    shop.answer("S", Some("B"), "", &["1"]);
    shop.answer("S", None, "2024-06-01", &["1"]);
    shop.customer("G", "", "2024-07-01");
    shop.order("G", "2024-05-30", 1_000);
    shop.answer("S", Some("G"), "2024-06-01", &["2"]);
    let page = shop.page("2024-09-30", &["satisfaction-loyalty", "--after", "90"]).expect("a page");
    let columns = ["score", "customers", "again", "repurchase", "active", "kept", "retention"];
    assert_eq!(
        told(&page, "scores", &columns),
        // F's purchase on the very day of the answer is not one after it, but keeps F active until the end.
        ["1 1 0 0 1 1 1", "2 1 0 0 1 0 0", "3 2 0 0 1 0 0", "4 1 1 1 0 0 –", "5 2 1 0.5 2 2 1"]
    );
    let columns = ["group", "top", "top_repurchase", "rest", "rest_repurchase", "difference", "reading"];
    assert_eq!(told(&page, "readings", &columns), ["all 2 0.5 5 0.2 0.3 too few to tell"]);
    assert_eq!(
        ["customers", "earlier", "not_over", "anonymous", "undated", "repurchase", "retention"].map(|f| figure(&page, f)),
        ["7", "1", "1", "1", "1", "0.2857", "0.6"]
    );
    assert!(
        said(&page.notes)
            .into_iter()
            .any(|n| n.starts_with("What this means: of 100 customers who gave the best marks 50 bought again within 90"))
    );
    // A month earlier the 90 days of June are not over: only A's answer of 2023 can be judged.
    let page = shop.page("2024-08-29", &["satisfaction-loyalty", "--after", "90"]).expect("a page");
    assert_eq!(told(&page, "scores", &["score", "customers", "again"]), ["1 1 0"]);
}

/// So many customers at 5 and at 3, and how many of each buy again; persons where `person`.
fn crowd(shop: &mut Shop, prefix: &str, company: bool, marks: [(&str, usize, usize); 2]) {
    for (score, n, again) in marks {
        for i in 0..n {
            let code = format!("{prefix}{score}-{i}");
            shop.customer_with(&code, "", "", |c| c.kind = Some(if company { CustomerKind::Company } else { CustomerKind::Person }));
            shop.order(&code, "2024-05-20", 1_000);
            if i < again {
                shop.order(&code, "2024-07-01", 1_000);
            }
            shop.answer("S", Some(&code), "2024-06-01", &[score]);
        }
    }
}

#[test]
fn choice_and_captivity_are_told_apart() {
    let mut shop = shop(&[]);
    crowd(&mut shop, "P", false, [("5", 20, 18), ("3", 20, 6)]);
    crowd(&mut shop, "C", true, [("5", 12, 11), ("3", 20, 17)]);
    let page = shop.page("2024-12-31", &["satisfaction-loyalty", "--group-by", "kind"]).expect("a page");
    let columns = ["group", "top", "top_repurchase", "rest", "rest_repurchase", "difference", "reading"];
    assert_eq!(
        told(&page, "readings", &columns),
        [
            "all 32 0.9062 40 0.575 0.3313 market of choice",
            "person 20 0.9 20 0.3 0.6 market of choice",
            "company 12 0.9167 20 0.85 0.0667 captive"
        ]
    );
    assert!(said(&page.notes).into_iter().any(|n| n.ends_with("person: market of choice. company: captive.")), "{:?}", said(&page.notes));
    assert_eq!(
        told(&page, "groups", &["group", "score", "customers", "again"]),
        ["person 3 20 6", "person 5 20 18", "company 3 20 17", "company 5 12 11"]
    );
    let stricter = shop.page("2024-12-31", &["satisfaction-loyalty", "--group-by", "kind", "--captive", "90%"]).expect("a page");
    assert_eq!(told(&stricter, "readings", &["reading"])[2], "neither");
    assert_eq!(Reading::of(Share { hits: 1, of: 20 }, Share { hits: 19, of: 20 }, 0.7), Reading::Reversed);
}

#[test]
fn many_scores_are_put_into_fifths_and_a_constant_one_is_told() {
    let mut shop = shop(&[]);
    shop.survey("H", &[("hundred", "csat", "")]);
    shop.scale("H", 0, 100);
    for score in 0..=20 {
        let code = format!("H{score}");
        shop.order(&code, "2024-05-20", 1_000);
        shop.answer("H", Some(&code), "2024-06-01", &[&(score * 5).to_string()]);
    }
    let page = shop.page("2024-12-31", &["satisfaction-loyalty", "--survey", "H"]).expect("a page");
    assert_eq!(told(&page, "scores", &["score", "customers"]), ["0–20 4", "20–40 4", "40–60 4", "60–80 4", "80–100 5"]);
    shop.survey("C", &[("same", "csat", "")]);
    for code in ["A", "B"] {
        shop.answer("C", Some(code), "2024-06-01", &["3"]);
    }
    let page = shop.page("2024-12-31", &["satisfaction-loyalty", "--survey", "C"]).expect("a page");
    assert!(said(&page.notes).into_iter().any(|n| n.starts_with("There are no two different scores")), "{:?}", said(&page.notes));
    assert!(told(&page, "readings", &["group"]).is_empty());
}

#[test]
fn the_question_must_be_clear() {
    let mut shop = shop(&[("A", "5", &["2024-05-01"])]);
    shop.survey("T", &[("a", "csat", ""), ("b", "csat", ""), ("c", "", "")]);
    shop.answer("T", Some("A"), "2024-06-01", &["5", "4", "3"]);
    let refused = |args: &[&str]| shop.page("2024-12-31", args).expect_err("refused").to_string();
    assert!(refused(&["satisfaction-loyalty"]).contains("2 surveys would do: S, T"));
    assert!(refused(&["satisfaction-loyalty", "--survey", "T"]).contains("several questions ask for satisfaction: a, b"));
    assert!(refused(&["satisfaction-loyalty", "--survey", "T", "--question", "d"]).contains("has no question 'd'"));
    assert!(refused(&["satisfaction-loyalty", "--captive", "70"]).contains("'70' may be meant as"));
    let page = shop.page("2024-12-31", &["satisfaction-loyalty", "--survey", "T", "--question", "c"]).expect("a page");
    assert_eq!(told(&page, "scores", &["score", "customers"]), ["3 1"]);
}
