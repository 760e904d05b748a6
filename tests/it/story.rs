//! The demo shop tells one story whatever its seed: late parcels in one month, a must-be feature that fails, customers who
//! can choose and others who cannot.

use serde_json::Value;

use crate::world::World;

/// The demo shop of a seed.
fn demo(seed: u64) -> World {
    let world = World::empty();
    world.ok(&["-q", "demo", "--seed", &seed.to_string(), "-o", "demo.txt"]);
    world
}

#[track_caller]
fn page(world: &World, report: &str) -> Value {
    let args: Vec<&str> = ["report"].into_iter().chain(report.split(' ')).chain(["-f", "json"]).collect();
    let text = world.ok(&args).stdout;
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{report}: {e}\n{text}"))
}

fn rows<'p>(page: &'p Value, table: &str) -> &'p [Value] {
    page["tables"][table].as_array().map_or(&[], Vec::as_slice)
}

/// The row whose `column` is `value`.
#[track_caller]
fn row<'p>(page: &'p Value, table: &str, column: &str, value: &str) -> &'p Value {
    rows(page, table).iter().find(|r| r[column] == value).unwrap_or_else(|| panic!("no {value} in {table}"))
}

const ATTRIBUTES: &str = "--question quality_performance price_performance range_performance delivery_performance service_performance";

#[test]
fn the_story_is_told_by_every_seed() {
    for seed in 1..=3 {
        let world = demo(seed);
        late_parcels_of_november_are_found_in_november(&world, seed);
        delivery_is_taken_for_granted_and_does_worst_of_what_matters(&world, seed);
        some_customers_choose_and_those_with_a_tea_card_cannot(&world, seed);
    }
}

fn late_parcels_of_november_are_found_in_november(world: &World, seed: u64) {
    let alerts = page(world, "alerts --as-of 2025-11-30");
    let critical = rows(&alerts, "alerts").iter().filter(|a| a["level"] == "critical").filter_map(|a| a["rule"].as_str());
    let critical: Vec<&str> = critical.collect();
    for rule in ["complaint rate", "satisfaction"] {
        assert!(critical.contains(&rule), "seed {seed}: {:?}", rows(&alerts, "alerts"));
    }
    let calm = page(world, "alerts --as-of 2025-10-31");
    assert!(!rows(&calm, "alerts").iter().any(|a| a["rule"] == "complaint rate"), "seed {seed}: {:?}", rows(&calm, "alerts"));
    let complaints = page(world, "complaints --window 2025-11-10..2025-12-10");
    assert_eq!(rows(&complaints, "types")[0]["type"], "delivery", "seed {seed}");
    let won = row(&page(world, "complaints"), "figures", "figure", "turned_into_sales")["value"].clone();
    assert!(won.as_f64().is_some_and(|n| n >= 10.0), "seed {seed}: {won} complaints led to an order");
}

fn delivery_is_taken_for_granted_and_does_worst_of_what_matters(world: &World, seed: u64) {
    let kano = page(world, "kano");
    let classes: Vec<&str> = rows(&kano, "features").iter().filter_map(|f| f["class"].as_str()).collect();
    assert_eq!(classes, ["must-be", "one-dimensional", "attractive", "attractive", "indifferent"], "seed {seed}");
    let drivers = page(world, &format!("drivers --survey SHOP {ATTRIBUTES}"));
    let first = &rows(&drivers, "drivers")[0];
    assert!(first["question"].as_str().is_some_and(|q| q.starts_with("delivery_performance")), "seed {seed}: {first}");
    assert_eq!(first["quadrant"], "concentrate here", "seed {seed}");
}

fn some_customers_choose_and_those_with_a_tea_card_cannot(world: &World, seed: u64) {
    let curve = page(world, "satisfaction-loyalty --survey SHOP --group-by tag:tea-card");
    let reading = |group: &str| row(&curve, "readings", "group", group)["reading"].clone();
    assert_eq!(reading("without tea-card"), "market of choice", "seed {seed}: {:?}", rows(&curve, "readings"));
    assert_eq!(reading("with tea-card"), "captive", "seed {seed}: {:?}", rows(&curve, "readings"));
    for report in ["loyalty-types", "apostles"] {
        let page = page(world, report);
        let cells = rows(&page, if report == "apostles" { "groups" } else { "types" });
        assert!(cells.iter().take(4).all(|c| c["customers"].as_u64().is_some_and(|n| n > 0)), "seed {seed}: {cells:?}");
    }
}

#[test]
fn every_questionnaire_has_answers() {
    let world = demo(1);
    let listed = world.ok(&["sql", "SELECT code, responses FROM surveys ORDER BY code", "-f", "csv"]).stdout;
    let surveys: Vec<(&str, u32)> =
        listed.lines().skip(1).filter_map(|l| l.split_once(',')).map(|(code, n)| (code, n.parse().expect("a count"))).collect();
    let codes: Vec<&str> = surveys.iter().map(|s| s.0).collect();
    assert_eq!(codes, ["ACSI-2026", "ATTACHMENT-2026", "EFFORT", "GAPS-2026", "KANO-2026", "SERVQUAL-2026", "SHOP", "VALUE-2026"]);
    assert!(surveys.iter().all(|s| s.1 >= 40), "{surveys:?}");
    // Points of importance are shared out whole.
    let points = "SELECT count(*) AS n FROM (SELECT response, sum(value) AS points FROM survey_answers WHERE survey = 'SERVQUAL-2026' AND \
                  question IN ('w1', 'w2', 'w3', 'w4', 'w5') GROUP BY response HAVING points <> 100)";
    assert_eq!(world.ok(&["sql", points, "-f", "csv"]).stdout, "n\n0\n");
    let sent = page(&world, "satisfaction --survey KANO-2026 --sent KANO-2026");
    let rate = row(&sent, "figures", "figure", "response_rate")["value"].as_f64().expect("a share");
    assert!((0.5..0.8).contains(&rate), "{rate}");
}
