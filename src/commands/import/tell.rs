//! What an import says of a file that it has read.

use super::Session;
use crate::import::{Outcome, Plan};
use crate::lang::say;

/// How many problems are shown; the rejects file has them all.
const SHOWN: usize = 5;

/// Says what became of the rows of one file, with the first problems in full.
pub(super) fn tell(session: &Session, plan: &Plan, outcome: &Outcome) {
    let ui = &session.ui;
    for problem in outcome.problems.iter().take(SHOWN) {
        ui.warn(say!("{plan_name}, {problem}", plan_name = plan.name, problem = problem.describe()));
    }
    if outcome.problems.len() > SHOWN {
        ui.warn(say!("… and {shown} more rejected rows", shown = outcome.problems.len() - SHOWN));
    }
    ui.say(say!("{plan_name}: {outcome}", plan_name = plan.name, outcome = outcome.summary()));
    if outcome.records > 0 && outcome.records != outcome.created {
        ui.say(say!(
            "new {plan_kind}: {records}, from {created} rows",
            plan_kind = plan.kind.word(),
            records = outcome.records,
            created = outcome.created
        ));
    }
    if outcome.of_nobody > 0 {
        let n = outcome.of_nobody;
        ui.say(say!(n => "1 complaint of nobody in particular" | "{n} complaints of nobody in particular", n));
    }
    if outcome.bare_customers > 0 {
        let n = outcome.bare_customers;
        ui.say(say!(
            n => "1 customer was not known and was added with nothing but what the rows say of them" |
            "{n} customers were not known and were added with nothing but what the rows say of them",
            n
        ));
    }
    if !outcome.changed_fields.is_empty() {
        let fields: Vec<String> = outcome.changed_fields.iter().map(|(field, count)| format!("{field} ({count})")).collect();
        ui.say(say!("changed: {fields}", fields = fields.join(", ")));
    }
    let (joins, all) = &outcome.joins;
    for join in joins {
        ui.say(join);
    }
    if *all > joins.len() as u64 {
        ui.say(say!("… and {more} more who were joined so", more = all - joins.len() as u64));
    }
    for example in outcome.examples.values() {
        ui.say(example);
    }
    for cells in outcome.cared.told() {
        ui.warn(cells);
    }
    for (remark, count) in &outcome.remarks {
        ui.warn(say!(*count => "1 row: {remark}" | "{count} rows: {remark}", count, remark));
    }
}
