//! Rows of complaints with their steps.

use anyhow::Result;
use serde::Deserialize;

use super::super::batch::Row;
use super::super::outcome::Outcome;
use super::super::plan::{Plan, Policy};
use super::super::problem::Problem;
use super::who::{NOBODY, Named, Who};
use super::{Repeats, WALK_IN, fingerprint, own_fields, own_slots, unknown};
use crate::base::dates::{Day, Moment};
use crate::base::words::Word;
use crate::entity::service::{Compensation, Complaint, Step, in_order};
use crate::import::write::combine::Merge;
use crate::lang::say;
use crate::store::Operation;
use crate::store::records::codes;
use crate::store::records::complaints;
use crate::store::records::complaints::StepTaken;
use crate::store::records::customers::Origin;

/// The columns of steps, in the order in which steps are taken.
const STEP_DATES: &[(&str, Step)] = &[
    ("confirmed_on", Step::Confirmed),
    ("analysed_on", Step::Analysed),
    ("planned_on", Step::Planned),
    ("resolved_on", Step::Resolved),
    ("closed_on", Step::Closed),
    ("reopened_on", Step::Reopened),
];

/// Writes rows of complaints.
pub struct Writer<'a> {
    op: &'a Operation<'a>,
    plan: &'a Plan,
    file: i64,
    own: Vec<(String, usize)>,
    pub(super) who: Who<'a>,
    repeats: Repeats,
}

impl<'a> Writer<'a> {
    /// A writer for the rows of a file.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, plan: &'a Plan, file: i64) -> Result<Writer<'a>> {
        Ok(Writer { op, plan, file, own: own_slots(plan), who: Who::new(op, plan, file)?, repeats: Repeats::default() })
    }

    /// Matches and writes one row.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn row(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<()> {
        let read = match self.who.whose(line, row)? {
            Ok(named) => self.given(named.as_ref(), line, row, outcome)?.map(|(given, steps)| (named, given, steps)),
            Err(problem) => Err(problem),
        };
        let (named, mut given, steps) = match read {
            Ok(read) => read,
            Err(problem) => {
                outcome.reject(problem);
                return Ok(());
            }
        };
        outcome.record(&given.code);
        let known = codes::COMPLAINT.find(self.op, &given.code)?;
        if known.is_some() && self.plan.policy() == Policy::Error {
            outcome.reject(Problem::row(line, say!("complaint '{code}' is known already", code = given.code)));
            return Ok(());
        }
        match known {
            None => {
                given.customer = named.map(|named| self.who.key(named, outcome)).transpose()?;
                outcome.of_nobody += u64::from(given.customer.is_none());
                let id = complaints::insert(self.op, &given, Origin { file: Some(self.file), line: Some(line as i64) })?;
                for step in &steps {
                    complaints::add_step(self.op, id, step)?;
                }
                outcome.created += 1;
                outcome.records += 1;
            }
            Some(id) => {
                let named = named.map(|named| self.who.key_for_known(named, self.plan.policy(), outcome)).transpose()?;
                given.customer = named.filter(|id| *id != NOBODY);
                self.merge(id, given, &steps, outcome)?;
            }
        }
        Ok(())
    }

    fn given(
        &mut self,
        named: Option<&Named>,
        line: u64,
        row: Row<'_>,
        outcome: &mut Outcome,
    ) -> Result<Result<(Complaint, Vec<StepTaken>), Problem>> {
        let slot = |key: &str| self.plan.slot(key);
        let text = |key: &str| row.text(slot(key)).map(str::to_string);
        let small = |key: &str| row.int(slot(key)).and_then(|n| u8::try_from(n).ok());
        let (date, time) = (row.when(slot("received_on")), row.when(slot("received_at")));
        let Some(when) = time.or(date) else { return Ok(Err(Problem::row(line, say!("the day it was received is blank")))) };
        let received = Moment { day: date.map_or(when.day, |d| d.day), at: when.at };
        let order = match text("order") {
            Some(code) => match codes::ORDER.find(self.op, &code)? {
                Some(id) => Some(id),
                None => return Ok(Err(unknown(line, "order", &code, "import the orders first"))),
            },
            None => None,
        };
        let led_to = match text("led_to") {
            Some(code) => match codes::ORDER.find(self.op, &code)? {
                Some(id) => Some(id),
                None => return Ok(Err(unknown(line, "led_to", &code, "import the orders first"))),
            },
            None => None,
        };
        let product = match text("product") {
            Some(code) => match codes::PRODUCT.find(self.op, &code)? {
                Some(id) => Some(id),
                None => return Ok(Err(unknown(line, "product", &code, "import the orders with their lines first"))),
            },
            None => None,
        };
        let steps = match self.steps(line, row, received, outcome) {
            Ok(steps) => steps,
            Err(problem) => return Ok(Err(problem)),
        };
        let mut complaint = Complaint {
            code: String::new(),
            customer: None,
            received_on: received.day,
            received_at: received.at,
            channel: text("channel").and_then(|w| Word::parse(&w).ok()),
            kind: text("type").and_then(|w| Word::parse(&w).ok()),
            cause: text("cause").and_then(|w| Word::parse(&w).ok()),
            severity: small("severity"),
            order,
            product,
            assignee: text("assignee"),
            subject: text("subject"),
            text: text("text"),
            resolution: text("resolution"),
            compensation_kind: text("compensation_kind").map(|kind| Compensation::parse(&kind).map_or(kind, |k| k.word().to_string())),
            compensation_amount: row.int(slot("compensation_amount")),
            compensated_on: row.day(slot("compensated_on")),
            follow_up_on: row.day(slot("follow_up_on")),
            satisfaction: small("satisfaction"),
            led_to,
            own: own_fields(&self.own, row),
        };
        complaint.code = match text("code") {
            Some(code) => code,
            None => {
                let customer = named.map_or_else(|| Ok(WALK_IN.to_string()), |named| self.who.code(named))?;
                let wanted = self.code_from_content(&customer, &complaint);
                self.who.named_before("complaint", named, wanted)?
            }
        };
        Ok(Ok((complaint, steps)))
    }

    /// The steps of a row: from our own export's column, or from its dates and where it stands.
    fn steps(&self, line: u64, row: Row<'_>, received: Moment, outcome: &mut Outcome) -> Result<Vec<StepTaken>, Problem> {
        let slot = |key: &str| self.plan.slot(key);
        if let Some(text) = row.text(slot("steps")) {
            return read_steps(text).map_err(|reason| Problem {
                column: "steps".to_string(),
                value: text.to_string(),
                ..Problem::row(line, reason)
            });
        }
        let taken = |step, w: Moment| StepTaken { step, day: w.day, at: w.at, person: None, note: None };
        let mut steps = vec![taken(Step::Received, received)];
        for (key, step) in STEP_DATES {
            if let Some(w) = row.when(slot(key)) {
                if w.day < received.day || matches!((w.at, received.at), (Some(step), Some(begin)) if step < begin) {
                    return Err(Problem {
                        column: (*key).to_string(),
                        ..Problem::row(line, say!("{w_day} lies before it was received", w_day = w.day))
                    });
                }
                steps.push(taken(*step, w));
            }
        }
        // A reopening stands between others, wherever its column does.
        in_order(&mut steps);
        if let Some(stands) = row.text(slot("step")).and_then(|w| Step::parse(w).ok())
            && !steps.iter().any(|s| s.step >= stands)
        {
            stand(line, stands, &mut steps, outcome);
        }
        Ok(steps)
    }

    /// The stable code of a complaint that has none.
    fn code_from_content(&mut self, customer: &str, c: &Complaint) -> String {
        let at = c.received_at.map(|at| at.to_string()).unwrap_or_default();
        let print = fingerprint(&[&at, c.kind.map_or("", Word::word), c.subject.as_deref().unwrap_or(""), c.text.as_deref().unwrap_or("")]);
        self.repeats.code(format!("{customer}/{}/{print}", c.received_on))
    }

    fn merge(&self, id: i64, given: Complaint, steps: &[StepTaken], outcome: &mut Outcome) -> Result<()> {
        let mut stored = complaints::get(self.op, id)?;
        let mut merge = Merge::new(self.plan.policy());
        merge.field("customer", &mut stored.customer, given.customer);
        outcome.of_nobody += u64::from(stored.customer.is_none());
        merge.value("received_on", &mut stored.received_on, Some(given.received_on), false);
        merge.field("received_at", &mut stored.received_at, given.received_at);
        merge.field("channel", &mut stored.channel, given.channel);
        merge.field("type", &mut stored.kind, given.kind);
        merge.field("cause", &mut stored.cause, given.cause);
        merge.field("severity", &mut stored.severity, given.severity);
        merge.field("order", &mut stored.order, given.order);
        merge.field("product", &mut stored.product, given.product);
        merge.field("assignee", &mut stored.assignee, given.assignee);
        merge.field("subject", &mut stored.subject, given.subject);
        merge.field("text", &mut stored.text, given.text);
        merge.field("resolution", &mut stored.resolution, given.resolution);
        merge.field("compensation_kind", &mut stored.compensation_kind, given.compensation_kind);
        merge.field("compensation_amount", &mut stored.compensation_amount, given.compensation_amount);
        merge.field("compensated_on", &mut stored.compensated_on, given.compensated_on);
        merge.field("follow_up_on", &mut stored.follow_up_on, given.follow_up_on);
        merge.field("led_to", &mut stored.led_to, given.led_to);
        merge.field("satisfaction", &mut stored.satisfaction, given.satisfaction);
        merge.own(&mut stored.own, given.own);
        // Steps are only ever added: what was noted of a step stays.
        let known = complaints::steps(self.op, id)?;
        let new: Vec<&StepTaken> =
            steps.iter().filter(|s| !known.iter().any(|k| k.step == s.step && k.day == s.day && k.at == s.at)).collect();
        if !new.is_empty() {
            if self.plan.policy() == Policy::Skip {
                merge.differs = true;
            } else {
                merge.changed.push("steps");
            }
        }
        if merge.count(1, outcome) {
            complaints::update(self.op, id, &stored)?;
            for step in new {
                complaints::add_step(self.op, id, step)?;
            }
        }
        Ok(())
    }
}

/// A step as our export writes it.
#[derive(Deserialize)]
struct WrittenStep {
    step: String,
    day: String,
    at: Option<jiff::Timestamp>,
    person: Option<String>,
    note: Option<String>,
}

fn read_steps(text: &str) -> Result<Vec<StepTaken>, String> {
    let written: Vec<WrittenStep> = serde_json::from_str(text).map_err(|e| format!("not a list of steps: {e}"))?;
    written
        .into_iter()
        .map(|w| {
            Ok(StepTaken {
                step: Step::parse(&w.step).map_err(|f| f.message.to_string())?,
                day: Day::parse_iso(&w.day).ok_or_else(|| format!("'{}' is no date", w.day))?,
                at: w.at.map(jiff::Timestamp::as_second),
                person: w.person,
                note: w.note,
            })
        })
        .collect()
}

/// Where a complaint stands without the day on which it came there. What was resolved and is closed was closed then; a step on the way
/// changes no figure and is left out; but an end without any day is a doubt: it cannot be told how long the complaint took.
fn stand(line: u64, stands: Step, steps: &mut Vec<StepTaken>, outcome: &mut Outcome) {
    match steps.last().filter(|last| stands == Step::Closed && last.step == Step::Resolved).map(|last| (last.day, last.at)) {
        Some((day, at)) => {
            steps.push(StepTaken { step: stands, day, at, person: None, note: None });
            outcome.remark(say!("it is closed without a day of that: the day it was resolved is taken"));
        }
        None if stands < Step::Resolved => {
            outcome.remark(say!("it is {step}, and no column says since when: that step is left out", step = stands.word()));
        }
        None => {
            let problem = Problem {
                column: "step".to_string(),
                ..Problem::row(line, say!("it is {step}, but the day of that step is not given", step = stands.word()))
            };
            outcome.doubt(problem.hint(say!(
                "map the column that holds the day, such as --map closed_on=COLUMN; if there is none, all count as open with --unmap step"
            )));
        }
    }
}
