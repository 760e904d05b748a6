//! Projections by hand, and the published ones through the report.

use crate::base::dates::Day;
use crate::reports::tests::shop::{Shop, figure, said, told};

/// Customers who came on one day, so many of them still there after each year.
fn yearly(there: &[usize]) -> Shop {
    let mut shop = Shop::new();
    let ends = there.windows(2).zip(2001..).flat_map(|(w, year)| std::iter::repeat_n(Day::new(year, 1, 1), w[0] - w[1]));
    shop.contracts(ends.chain(std::iter::repeat_n(None, there[there.len() - 1])));
    shop
}

#[test]
fn the_published_projection() {
    let there = [1000, 869, 743, 653, 593, 551, 517, 491];
    let shop = yearly(&there);
    let page = shop.page("2007-01-01", &["projection", "--by", "year", "--periods", "5"]).expect("a page");
    let names = ["customers", "periods", "alpha", "beta", "log_likelihood", "discounted_lifetime"];
    assert_eq!(names.map(|f| figure(&page, f)), ["1000", "7", "0.6681", "3.8061", "-1611.1581", "5.9223"]);
    let rows = told(&page, "periods", &["period", "at_risk", "left", "survival", "survival_projected", "residual"]);
    assert_eq!(rows[0], "1 1000 131 0.869 0.8507 5.4145");
    assert!(rows[4].ends_with(" 6.8967") && rows[9].ends_with(" 7.8431"), "{rows:?}");
    let projected: Vec<String> = told(&page, "periods", &["period", "at_risk", "survival", "survival_projected"])[7..].to_vec();
    assert_eq!(projected, ["8 – – 0.4604", "9 – – 0.4358", "10 – – 0.4142", "11 – – 0.3951", "12 – – 0.378"]);
    // The seventh year is not over a day earlier: those who left in it do not count yet.
    let page = shop.page("2006-12-31", &["projection", "--by", "year"]).expect("a page");
    assert_eq!((figure(&page, "periods"), told(&page, "periods", &["at_risk", "left"])[5].as_str()), ("6".into(), "551 34"));
}

#[test]
fn what_cannot_be_projected_is_told() {
    let note = |shop: &Shop, args: &[&str]| {
        let page = shop.page("2003-01-01", args).expect("a page");
        assert_eq!(figure(&page, "alpha"), "–");
        said(&page.notes).into_iter().find(|n| n.starts_with("What this means")).expect("a note").clone()
    };
    let args = ["projection", "--by", "year"];
    assert!(note(&yearly(&[20, 10, 5]), &args).contains("20 customers with a whole year behind them; it takes 30"));
    let mut loyal = yearly(&[90, 90]);
    loyal.set("relationship", "contractual");
    assert!(note(&loyal, &args).contains("nobody has left yet"));
    assert!(note(&yearly(&[800, 400, 200, 100]), &args).contains("the retention does not rise with age"));
    assert!(note(&yearly(&[800, 400]), &["projection", "--by", "year", "--cohort", "1999"]).contains("0 customers"));
    assert!(note(&Shop::new(), &args).contains("0 customers"));
}

#[test]
fn parameters_that_are_hardly_known_are_told() {
    let told = |there: &[usize], as_of: &str| {
        let page = yearly(there).page(as_of, &["projection", "--by", "year"]).expect("a page");
        said(&page.notes).into_iter().find(|n| n.starts_with("What this means")).expect("a note").clone()
    };
    let few = told(&[60, 50, 45], "2002-01-01");
    assert!(few.contains("hardly known, the standard error is more than half of it; whatever lies beyond the 2 years observed"), "{few}");
    let many = told(&[1000, 869, 743, 653, 593, 551, 517, 491], "2007-01-01");
    assert!(!many.contains("Warning"), "{many}");
}

#[test]
fn silence_counts_from_the_last_purchase() {
    let mut shop = Shop::new();
    shop.set("lapse-days", "30");
    // Forty who buy once, forty who buy again after two months and half of them once more.
    for i in 0..80 {
        shop.order(&format!("C{i}"), "2024-01-01", 100);
        if i >= 40 {
            shop.order(&format!("C{i}"), "2024-03-02", 100);
        }
        if i >= 60 {
            shop.order(&format!("C{i}"), "2024-04-02", 100);
        }
    }
    // Known up to 2024-04-01, 31 days before: three whole months. Whoever bought on 2024-03-02 last left in the third.
    let page = shop.page("2024-05-02", &["projection"]).expect("a page");
    assert_eq!(told(&page, "periods", &["period", "at_risk", "left"])[..3], ["1 80 40", "2 40 0", "3 40 20"]);
    assert_eq!(figure(&page, "periods"), "3");
}

#[test]
fn an_earlier_day_saw_what_its_store_knew() {
    let (there, as_of) = ([1000, 869, 743, 653, 593, 551, 517, 491], Day::new(2004, 6, 30).expect("a day"));
    let mut known = Shop::new();
    let ends = there.windows(2).zip(2001..).flat_map(|(w, year)| std::iter::repeat_n(Day::new(year, 1, 1), w[0] - w[1]));
    let ends: Vec<Option<Day>> = ends.chain(std::iter::repeat_n(None, there[7])).map(|end| end.filter(|day| *day <= as_of)).collect();
    known.contracts(ends);
    let args = ["projection", "--by", "year", "--periods", "3"];
    let (all, page) = (yearly(&there).page("2004-06-30", &args).expect("a page"), known.page("2004-06-30", &args).expect("a page"));
    assert_eq!(figure(&page, "periods"), "4");
    assert_ne!(figure(&page, "alpha"), "–");
    assert_eq!(all, page);
}
