//! What an import says of a file that it has read.

use super::Session;
use crate::import::{Outcome, Plan};

/// How many problems are shown; the rejects file has them all.
const SHOWN: usize = 5;

/// Says what became of the rows of one file, with the first problems in full.
pub(super) fn tell(session: &Session, plan: &Plan, outcome: &Outcome) {
    let ui = &session.ui;
    for problem in outcome.problems.iter().take(SHOWN) {
        ui.warn(format!("{}, {}", plan.name, problem.describe()));
    }
    if outcome.problems.len() > SHOWN {
        ui.warn(format!("… and {} more rejected rows", outcome.problems.len() - SHOWN));
    }
    ui.say(format!("{}: {}", plan.name, outcome.summary()));
    if outcome.records > 0 && outcome.records != outcome.created {
        ui.say(format!("new {}: {}, from {} rows", plan.kind.word(), outcome.records, outcome.created));
    }
    if outcome.bare_customers > 0 {
        let were = if outcome.bare_customers == 1 { "customer was not known and was" } else { "customers were not known and were" };
        ui.say(format!("{} {were} added with nothing but what the rows say of them", outcome.bare_customers));
    }
    if !outcome.changed_fields.is_empty() {
        let fields: Vec<String> = outcome.changed_fields.iter().map(|(field, count)| format!("{field} ({count})")).collect();
        ui.say(format!("changed: {}", fields.join(", ")));
    }
    for example in outcome.examples.values() {
        ui.say(example);
    }
    for (remark, count) in &outcome.remarks {
        ui.warn(format!("{count} {}: {remark}", if *count == 1 { "row" } else { "rows" }));
    }
}
