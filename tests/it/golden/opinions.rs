//! Published answers to surveys: imported, given their roles, and read by the reports.

use serde_json::Value;

use super::{figure, golden, near, page, rows};
use crate::world::{World, paired, shared};

/// A store with the answers of a published file, and what its questions measure.
fn asked(path: &str, survey: &str, roles: &[&str]) -> Option<(World, Value)> {
    let (file, golden) = (shared(path)?, golden("surveys.json"));
    let world = World::empty();
    world.ok(&["init", "--currency", "USD", "--time-zone", "UTC"]);
    world.ok(&["import", "surveys", &file.display().to_string(), "--survey", survey]);
    let questions: Vec<&str> = roles.iter().flat_map(|role| ["--question", role]).collect();
    world.ok(&[&["survey", "define", survey, "--update"], questions.as_slice()].concat());
    Some((world, golden))
}

#[test]
fn the_mobile_phone_users_have_their_known_index_and_gap() {
    let roles = [
        "CUSA1; role=satisfaction; scale=1-10",
        "CUSA2; role=confirmation; scale=1-10",
        "CUSA3; role=ideal; scale=1-10",
        "PERQ1; role=perception; scale=1-10; feature=quality",
        "CUEX1; role=expectation; scale=1-10; feature=quality",
    ];
    let Some((world, golden)) = asked("data/csat_survey/mobi.csv", "MOBI", &roles) else { return };
    let index = page(&world, &["report", "acsi"]);
    near(figure(&index, "index"), &golden["acsi"]["mobi_equal_weights"]);
    near(figure(&index, "alpha"), &golden["acsi"]["cronbach_alpha_mobi_sat"]);
    assert_eq!(figure(&index, "n"), 250);
    for (row, code) in paired(rows(&index, "items"), ["CUSA1", "CUSA2", "CUSA3"]) {
        near(&row["mean"], &golden["acsi"]["item_means"][code]);
    }
    let of_component = page(&world, &["report", "acsi", "--weights", "component"]);
    let want = &golden["acsi"]["mobi_pc1_cov_weights"];
    near(figure(&of_component, "index"), &want["index"]);
    for (row, want) in paired(rows(&of_component, "items"), want["weights"].as_array().expect("weights")) {
        near(&row["weight"], want);
    }
    let found = page(&world, &["report", "servqual"]);
    let (item, want) = (&rows(&found, "items")[0], &golden["servqual"]["mobi_expectation_vs_quality"]);
    for (column, key) in [("n", "n"), ("found", "mean_P"), ("expected", "mean_E"), ("gap", "gap"), ("t", "t")] {
        near(&item[column], &want[key]);
    }
}

#[test]
fn the_offices_have_their_known_gaps() {
    let offices = ["Financial Aid", "Bursar", "Advising", "Records and Registration", "Testing and Examination"];
    let roles: Vec<String> = offices
        .iter()
        .flat_map(|office| {
            [format!("{office}; role=perception; feature={office}"), format!("{office} - Importance; role=expectation; feature={office}")]
        })
        .collect();
    let roles: Vec<&str> = roles.iter().map(String::as_str).collect();
    let Some((world, golden)) = asked("data/csat_survey/gap.csv", "OFFICES", &roles) else { return };
    let found = page(&world, &["report", "servqual"]);
    let items = rows(&found, "items");
    assert_eq!(items.len(), offices.len());
    for item in items {
        let want = &golden["servqual"]["likert_gap_data_first_block_minus_second"][item["item"].as_str().expect("a name")];
        for (column, key) in [("n", "n"), ("found", "mean_P"), ("expected", "mean_E"), ("gap", "gap"), ("t", "t")] {
            near(&item[column], &want[key]);
        }
    }
}

#[test]
fn the_advertisers_fall_into_their_known_quadrants() {
    let Some((world, golden)) = asked("data/csat_survey/customerSat.csv", "SERVED", &["q1; role=satisfaction; scale=1-10"]) else { return };
    let found = page(&world, &["report", "drivers"]);
    let want = &golden["ipa_customerSat"];
    near(figure(&found, "r_squared"), &want["r2"]);
    near(figure(&found, "importance_cut"), &want["crosshair"]["importance"]);
    near(figure(&found, "performance_cut"), &want["crosshair"]["performance"]);
    assert_eq!(rows(&found, "drivers").len(), want["quadrants"].as_object().expect("quadrants").len());
    for row in rows(&found, "drivers") {
        let code = row["question"].as_str().expect("a code");
        near(&row["performance"], &want["performance"][code]);
        near(&row["pearson"], &want["importance_pearson_r_with_overall"][code]);
        near(&row["beta"], &want["importance_std_beta"][code]);
        assert_eq!(row["quadrant"].as_str().map(str::to_string), want["quadrants"][code].as_str().map(str::to_lowercase), "{code}");
    }
    let described = page(&world, &["report", "satisfaction"]);
    let (row, want) = (&rows(&described, "questions")[0], &golden["csat"]["customerSat_q1_top2of10"]);
    for (column, key) in [("n", "n"), ("mean", "mean"), ("sd", "sd")] {
        near(&row[column], &want[key]);
    }
    let share = |key: &str| Value::from(want[key].as_f64().expect("a number") / 100.0);
    near(&row["top2"], &share("csat_pct"));
    near(&row["top2_low"], &Value::from(want["wilson95"][0].as_f64().expect("a number") / 100.0));
}
