//! Answers from which little or nothing can be worked out: every report on surveys says so in words, and invents no number.

use crmkit::reports::catalogue::CATALOGUE;
use crmkit::reports::report::Need;
use serde_json::Value;

use super::{page, rows};
use crate::world::World;

/// A survey that asks what every report on surveys needs: roles with features, and one question more without a role.
const QUESTIONS: &str = "\
question,role,scale,feature,dimension
recommend,nps,0-10,,
overall,csat,1-5,,
speed,performance,1-5,speed,
price,performance,1-5,price,
staff,performance,1-5,staff,
e1,expectation,1-5,speed,fast
p1,perception,1-5,speed,fast
m1,management,1-5,speed,fast
s1,standard,1-5,speed,fast
d1,delivered,1-5,speed,fast
o1,promised,1-5,speed,fast
w1,importance,0-100,,fast
good,functional,1-5,gift,
bad,dysfunctional,1-5,gift,
again,satisfaction,1-5,,
met,confirmation,1-5,,
ideal,ideal,1-5,,
get,value,1-5,,
give,cost,1-5,,
like,preference,1-5,,
differ,differentiation,1-5,,
";

/// The shop of one customer with an order, and what was answered: each row the same number to every question.
fn answered(respondents: &[&[i32]]) -> World {
    let world = World::store();
    world.ok(&["customer", "add", "Ann", "--code", "A1"]);
    world.ok(&["order", "add", "A1", "--amount", "10", "--date", "2025-06-01"]);
    let file = world.write("questions.csv", QUESTIONS);
    world.ok(&["survey", "define", "ALL", "--file", &file.display().to_string()]);
    let codes: Vec<&str> = QUESTIONS.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    let mut text = format!("respondent,date,{}\n", codes.join(","));
    for (n, answers) in respondents.iter().enumerate() {
        let cells: Vec<String> = (0..codes.len()).map(|at| answers[at % answers.len()].to_string()).collect();
        text.push_str(&format!("r{n},2025-06-0{},{}\n", n + 2, cells.join(",")));
    }
    if !respondents.is_empty() {
        world.import("surveys", text, &["--survey", "ALL"], 0);
    }
    world
}

/// The reports that need answers, asked so that no choice is left to them.
fn reports() -> Vec<String> {
    let named = |name: &str| if name == "drivers" { "drivers --outcome overall".to_string() } else { name.to_string() };
    CATALOGUE.iter().filter(|entry| entry.needs.contains(&Need::Answers)).map(|entry| named(entry.name)).collect()
}

/// Every number of a page, wherever it stands, must be one; words must not stand for numbers that are none.
fn numbers_are_numbers(report: &str, world: &World) {
    for format in ["text", "csv", "json", "markdown", "html"] {
        let args: Vec<&str> = ["report"].into_iter().chain(report.split(' ')).chain(["--as-of", "2025-12-31", "-f", format]).collect();
        let out = world.ok(&args).stdout;
        let number = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '.'));
        let bad = out.split(number).find(|word| matches!(*word, "NaN" | "inf" | "-inf" | "-0" | "-0.0" | "-0.00" | "infinity"));
        assert_eq!(bad, None, "{report} {format}: {out}");
    }
}

/// The notes of a page as one text.
fn notes(page: &Value) -> String {
    page["notes"].as_array().expect("notes").iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n")
}

/// Who answered what, and what the reports say of it.
type Told<'a> = (&'a [&'a [i32]], &'a [(&'a str, &'a str)]);

#[test]
fn nobody_one_respondent_constant_items_and_items_that_determine_each_other() {
    let cases: &[Told] = &[
        (
            &[],
            &[
                ("factors", "Factors need at least three questions answered with numbers; here are 0"),
                ("clusters", "No question is answered with numbers"),
                ("drivers --outcome overall", "Fewer than two respondents"),
            ],
        ),
        (
            &[&[4]],
            &[
                ("factors", "1 respondents answered all 17 questions: factors need more respondents than questions"),
                ("clusters", "too few answers"),
                ("drivers --outcome overall", "Fewer than two respondents"),
                ("acsi", "Only 1 respondents answered everything"),
                ("value", "Only 1 respondents answered everything"),
            ],
        ),
        (
            &[&[4], &[4], &[4]],
            &[
                ("factors", "factors need more respondents than questions"),
                ("clusters", "has the same answer throughout"),
                ("drivers --outcome overall", "has the same answer throughout: no correlation"),
                ("acsi --weights component", "No weights can be drawn"),
            ],
        ),
        // Every question is answered alike: any two determine each other.
        (
            &[&[1], &[2], &[3], &[4], &[5]],
            &[
                ("factors --question speed price staff", "Some questions determine each other"),
                ("drivers --outcome overall", "No regression"),
            ],
        ),
        // Fewer answers than items.
        (
            &[&[1, 3, 2, 5], &[2, 2, 4, 1], &[5, 1, 3, 3]],
            &[
                ("factors", "3 respondents answered all 17 questions: factors need more respondents than questions"),
                ("drivers --outcome overall", "No regression: there are too few respondents for so many questions"),
            ],
        ),
    ];
    for (respondents, said) in cases {
        let world = answered(respondents);
        for report in reports() {
            numbers_are_numbers(&report, &world);
        }
        for (report, words) in *said {
            numbers_are_numbers(report, &world);
            let told = notes(&page(&world, report, "2025-12-31"));
            assert!(told.contains(words), "{report} of {} respondents does not say '{words}':\n{told}", respondents.len());
        }
    }
}

#[test]
fn one_respondent_has_means_and_no_spread() {
    let world = answered(&[&[4]]);
    let empty = |report: &str, table: &str, columns: &[&str]| {
        let page = page(&world, report, "2025-12-31");
        for row in rows(&page, table) {
            columns.iter().for_each(|column| assert!(row[*column].is_null(), "{report} {table} {column}: {row}"));
        }
        page
    };
    empty("satisfaction", "questions", &["low", "high", "sd"]);
    empty("acsi", "index", &["low", "high", "sd"]);
    empty("value", "value", &["low", "high"]);
    let page = empty("servqual", "items", &["low", "high", "t", "p"]);
    assert_eq!(rows(&page, "items")[0]["gap"], 0.0);
    empty("servqual", "dimensions", &["alpha"]);
    empty("drivers --outcome overall", "drivers", &["pearson", "spearman", "beta", "quadrant"]);
}
