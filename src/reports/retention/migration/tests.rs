//! Migrations worked out by hand.

use crate::analysis::samples;
use crate::reports::tests::shop::{Shop, figure, said, told};

/// Two years, windows of a year. Bounds 100 and 1000 (in currency units): three tiers.
fn shop() -> Shop {
    let mut shop = Shop::new();
    let orders = [
        ("Up", "2023-02-01", 9_000),
        ("Up", "2024-02-01", 20_000),
        ("Stays", "2023-03-01", 20_000),
        ("Stays", "2024-03-01", 99_000),
        ("Down", "2023-04-01", 100_000),
        ("Down", "2024-12-31", 10_000),
        ("Lost", "2023-05-01", 5_000),
        ("Back", "2022-05-01", 5_000),
        ("Back", "2024-05-01", 7_000),
        ("Gone", "2021-05-01", 5_000),
        ("New", "2024-06-01", 200_000),
    ];
    for (customer, day, amount) in orders {
        shop.order(customer, day, amount);
    }
    shop
}

#[test]
fn seven_customers_by_hand() {
    let page = shop().page("2024-12-31", &["migration", "--bounds", "100,1000"]).expect("a page");
    let columns = ["from", "tier_3", "tier_2", "tier_1", "none", "customers"];
    assert_eq!(
        told(&page, "matrix", &columns),
        ["from 1,000 0 1 0 0 1", "100 to 1,000 0 1 0 0 1", "under 100 0 1 0 1 2", "None 0 0 1 1 2", "New 1 0 0 0 1"]
    );
    assert_eq!(
        told(&page, "moves", &["move", "customers", "revenue_before", "revenue_after", "change"]),
        [
            "upgraded 1 9000 20000 11000",
            "stayed 1 20000 99000 79000",
            "downgraded 1 100000 10000 -90000",
            "won back 1 0 7000 7000",
            "lost 1 5000 0 -5000",
            "still none 1 0 0 0",
            "new 1 0 200000 200000"
        ]
    );
    assert_eq!(told(&page, "probabilities", &columns[..5])[2], "under 100 0 0.5 0 0.5");
    assert_eq!(["up", "same", "down", "new", "net_upward_migration"].map(|f| figure(&page, f)), ["2", "2", "2", "1", "0"]);
    // Stays lacks 10 of 1,000; Up lacks 800 of them; Down buys less, New and Back did not buy in 2023.
    assert_eq!(
        told(&page, "candidates", &["customer", "tier", "next_tier", "missing", "missing_share"]),
        ["Stays 100 to 1,000 from 1,000 1000 0.01", "Up 100 to 1,000 from 1,000 80000 0.8"]
    );
    assert_eq!(
        told(&page, "moved", &["customer", "move", "change"]),
        ["Up upgraded 11000", "Back won back 7000", "Lost lost -5000", "Down downgraded -90000"]
    );
    let means = said(&page.notes).into_iter().find(|n| n.starts_with("What this means")).expect("a note");
    assert!(
        means.contains(
            "of 4 customers who brought revenue in the earlier window, 1 moved up a tier, 1 stayed, 1 moved down and 1 brought nothing"
        ),
        "{means}"
    );
}

#[test]
fn windows_of_months_and_fixed_ones_are_the_same() {
    let shop = shop();
    let one = shop.page("2024-12-31", &["migration"]).expect("a page");
    let other = shop.page("2025-03-31", &["migration", "--before", "2023", "--after", "2024"]).expect("a page");
    for table in ["matrix", "moves", "tiers"] {
        let columns: Vec<&str> =
            ["customers", "change"].into_iter().filter(|c| table != "tiers" && (table == "moves" || *c != "change")).collect();
        assert_eq!(told(&one, table, &columns), told(&other, table, &columns), "{table}");
    }
    for args in [
        vec!["--before", "2024", "--after", "2023"],
        vec!["--before", "2024", "--after", "2026"],
        vec!["--before", "12m", "--after", "2024"],
        vec!["--before", "2023"],
        vec!["--length", "2024"],
        vec!["--bounds", "5,3"],
        vec!["--bounds", "0,3"],
        vec!["--discount", "10"],
    ] {
        let args: Vec<&str> = ["migration"].into_iter().chain(args).collect();
        assert!(shop.page("2025-03-31", &args).is_err(), "{args:?}");
    }
}

#[test]
fn nobody_has_moved_yet() {
    let mut shop = Shop::new();
    shop.order("A", "2024-06-01", 100);
    let page = shop.page("2024-12-31", &["migration"]).expect("a page");
    assert_eq!(figure(&page, "net_upward_migration"), "–");
    assert!(told(&page, "tiers", &["long_run_share", "value_ahead"]).iter().all(|r| r == "– –"));
    assert!(said(&page.notes).into_iter().any(|n| n.contains("nobody can have moved yet")), "{:?}", said(&page.notes));
}

#[test]
fn the_value_of_a_tier_is_that_of_its_chain() {
    // Whoever is in a tier stays there: 100 a year for ever, half of it margin, at 25 % a year.
    let mut shop = Shop::new();
    for year in ["2022", "2023"] {
        shop.order("A", &format!("{year}-06-01"), 10_000);
        shop.order("B", &format!("{year}-06-01"), 200_000);
    }
    let args = ["migration", "--bounds", "1000", "--margin", "50%", "--discount", "25%", "--ahead", "1"];
    let columns = ["tier", "per_customer", "long_run_share", "value_ahead", "value_for_ever"];
    let page = shop.page("2023-12-31", &args).expect("a page");
    // Nobody was in None: nothing is known of where it leads, nor of the whole.
    assert_eq!(told(&page, "tiers", &columns)[1], "under 1,000 5000 – – –");
    shop.order("C", "2021-01-01", 10_000);
    let page = shop.page("2023-12-31", &args).expect("a page");
    // Everybody stays where they are: there is no one long run.
    let kept = 1.0 / 1.25;
    let want = |mean: f64| {
        let short = |x: f64| format!("{x:.4}").trim_end_matches('0').trim_end_matches('.').to_string();
        format!("{mean} – {} {}", short(mean * (1.0 + kept)), short(mean / (1.0 - kept)))
    };
    let told = told(&page, "tiers", &columns);
    assert_eq!(told, [format!("from 1,000 {}", want(100_000.0)), format!("under 1,000 {}", want(5_000.0)), "None 0 – 0 0".to_string()]);
}

#[test]
fn cdnow_half_years_have_the_published_counts() {
    let (golden, Some(histories)) = (samples::golden("rfm_cohort_pareto.json"), samples::cdnow()) else { return };
    let golden = &golden["cdnow_full_tier_transition"];
    let mut shop = Shop::new();
    shop.load(&histories, 1);
    let page = shop.page("1998-06-30", &["migration", "--length", "6m", "--bounds", "50,150"]).expect("a page");
    let columns = ["none", "tier_1", "tier_2", "tier_3"];
    for (from, want) in golden["counts"].as_array().expect("rows").iter().enumerate() {
        let want: Vec<String> = want.as_array().expect("counts").iter().map(ToString::to_string).collect();
        assert_eq!(told(&page, "matrix", &columns)[3 - from], want.join(" "));
    }
    assert_eq!(["up", "same", "down", "new"].map(|f| figure(&page, f)), ["2590", "17094", "3886", "0"]);
    let long_run = told(&page, "tiers", &["long_run_share"]);
    for (state, want) in golden["stationary"].as_array().expect("shares").iter().enumerate() {
        assert_eq!(long_run[3 - state], format!("{:.4}", want.as_f64().expect("a share")).trim_end_matches('0'));
    }
}
