//! The operation in which the files of an import are taken in.

use std::path::PathBuf;
use std::thread;

use anyhow::{Result, anyhow};

use super::super::Session;
use super::super::customer::returned::returned;
use super::Import;
use super::report::RowReport;
use super::survey::{Surveyed, Surveys};
use super::tell::tell;
use crate::base::error::{Exit, Failure};
use crate::base::money::{Currency, noun};
use crate::import::control::{Control, Sales};
use crate::import::{self, Outcome, Plan, RowFate};
use crate::lang::say;
use crate::store::records::{configuration, settings};
use crate::store::{Operation, Store};

/// What was taken in so far.
#[derive(Default)]
pub(super) struct Taken {
    /// Rows that were read.
    pub(super) rows: u64,
    /// Rows that made or changed something.
    pub(super) written: u64,
    /// Rows that were refused.
    pub(super) rejected: u64,
    /// Customers who were made because an order named them.
    bare_customers: u64,
    /// What the orders of one file come to, and those of all files where there are several.
    control: Control,
    sold: Option<Sales>,
    /// What became of each file.
    outcomes: Vec<Outcome>,
    /// What is said of each file.
    pub(super) summaries: Vec<String>,
    /// The operation, once something is stored.
    pub(super) operation: Option<i64>,
}

impl Taken {
    /// The status that stands for it.
    pub(super) fn exit(&self) -> Exit {
        if self.rejected > 0 { Exit::Rejected } else { Exit::Ok }
    }
}

impl Import {
    /// Takes in the first file, while the others are looked at, then those: all as one operation.
    pub(super) fn take_in(&self, session: &Session, store: &mut Store, kinds: &str, first: Surveyed, others: Surveys) -> Result<Taken> {
        let actor = session.actor().clone();
        let store_files = Store::files(store.path());
        let bytes = if self.dry_run { 0 } else { first.plan.text.bytes() + others.bytes() };
        let op = store.bulk_operation(&actor, &format!("import {kinds}"), bytes)?;
        let id = op.id;
        let now = settings::read(&op)?;
        if (first.settings.currency, &first.settings.zone) != (now.currency, &now.zone) {
            return Err(Failure::new(say!("another command changed the settings of the store while the files were looked at"))
                .hint(say!("nothing was written; import again"))
                .into());
        }
        let mut report = self.begin_report(session, &store_files, now.currency.exponent)?;
        let mut taken = Taken { sold: (others.files.len() > 0).then(Sales::default), ..Taken::default() };
        let (loaded, others) = thread::scope(|scope| -> Result<_> {
            let others = scope.spawn(|| {
                stand_back();
                others.collect::<Result<Vec<Surveyed>>>()
            });
            let loaded = load(session, &op, &first, taken.sold.take(), &mut report);
            // A file that cannot be read as a whole ends it all, before anything is told of the first one.
            let others = others.join().map_err(|_| anyhow!(say!("the thread that looked at the files stopped")))??;
            Ok((loaded?, others))
        })?;
        let mut currency = self.count(session, &first, loaded, &mut taken)?;
        for file in &others {
            let loaded = load(session, &op, file, taken.sold.take(), &mut report)?;
            currency = self.count(session, file, loaded, &mut taken)?;
        }
        self.totals(session, currency, &mut taken)?;
        for (file, outcome) in std::iter::once(&first).chain(&others).zip(std::mem::take(&mut taken.outcomes)) {
            self.keep_rejects(session, file, &outcome, &store_files)?;
        }
        if let Some(report) = report {
            report.finish()?;
        }
        if self.dry_run {
            op.cancel()?;
            session.ui.say(say!("dry run: nothing was written"));
        } else if self.strict && taken.rejected > 0 {
            op.cancel()?;
            let rejected = taken.rejected;
            let rows = noun(rejected, "row is", "rows are");
            return Err(Failure::new(say!("{rejected} {rows} rejected and --strict is given: nothing was written", rejected, rows)).into());
        } else if taken.written == 0 {
            // Whatever else was touched, such as the currency, belongs to rows that were all refused.
            op.cancel()?;
            session.ui.say(say!("nothing new: the store is as it was"));
        } else {
            let returned = returned(&op)?;
            match op.finish(&taken.summaries.join("; "))? {
                Some(_) => {
                    taken.operation = Some(id);
                    session.ui.say(say!("operation {id}; take it back with: crmkit undo {id}", id));
                    returned.iter().for_each(|words| session.ui.warn(words));
                }
                None => session.ui.say(say!("nothing new: the store is as it was")),
            }
        }
        Ok(taken)
    }

    /// Compares what the files come to with what was expected, and says what several come to together.
    fn totals(&self, session: &Session, currency: Currency, taken: &mut Taken) -> Result<()> {
        if let Some(sold) = taken.sold.take() {
            taken.control = Control::of(sold.into_values());
            if let Some(totals) = taken.control.line(currency, taken.bare_customers) {
                session.ui.say(say!("all files together: {totals}", totals));
            }
        }
        for expected in &self.expect {
            expected.compare(&taken.control, taken.rows, currency)?;
        }
        Ok(())
    }

    /// Writes the rejects of a file.
    fn keep_rejects(&self, session: &Session, file: &Surveyed, outcome: &Outcome, store_files: &[PathBuf]) -> Result<()> {
        if outcome.rejected() > 0 && (!self.dry_run || self.rejects.is_some()) {
            let path = self.write_rejects(&file.source, &file.plan, outcome, store_files)?;
            let what_next = if self.strict { "correct them in the file" } else { "correct them there and import that file" };
            session.ui.warn(say!("rejected rows are in {path}: {what_next}", path = path.display(), what_next));
        }
        Ok(())
    }

    /// Says what became of a file, and counts its rows. Gives the currency in which it counts.
    fn count(&self, session: &Session, file: &Surveyed, loaded: Loaded, taken: &mut Taken) -> Result<Currency> {
        let plan = &file.plan;
        let Loaded { mut outcome, adopted } = loaded;
        if let Some(line) = plan.endless.filter(|_| self.strict) {
            return Err(Failure::new(say!(
                "{name}: nothing ends line {line}, the last one, and --strict is given: nothing was written",
                name = plan.name,
                line
            ))
            .hint(say!("the file may be cut off: fetch or export it again; or give no --strict"))
            .into());
        }
        let rows = outcome.created + outcome.updated;
        if let Some(currency) = adopted.filter(|_| rows > 0) {
            session.ui.say(say!("the store now counts in {currency}, as every row of the file does", currency = currency.code()));
        }
        taken.rows += outcome.rows;
        taken.written += rows;
        taken.rejected += outcome.rejected();
        tell(session, plan, &outcome);
        let currency = adopted.unwrap_or(file.settings.currency);
        if let Some(totals) = outcome.control.line(currency, outcome.bare_customers) {
            session.ui.say(totals);
        }
        taken.bare_customers += outcome.bare_customers;
        taken.control = std::mem::take(&mut outcome.control);
        taken.sold = outcome.sold.take();
        taken.summaries.push(outcome.summary().to_string());
        taken.outcomes.push(outcome);
        Ok(currency)
    }
}

/// Lets the other threads go first on machines with few processors: there is time until they need this one's work. A thread has a
/// niceness of its own on Linux alone.
fn stand_back() {
    #[cfg(target_os = "linux")]
    let _ = rustix::process::nice(10);
}

/// What became of a file.
struct Loaded {
    outcome: Outcome,
    /// The currency that the store took over from it.
    adopted: Option<Currency>,
}

/// Loads a file, after saying what was decided of it.
fn load(session: &Session, op: &Operation, file: &Surveyed, sold: Option<Sales>, report: &mut Option<RowReport>) -> Result<Loaded> {
    let Surveyed { source, plan, settings } = file;
    for note in &plan.notes {
        session.ui.say(note);
    }
    let adopted = adopt_currency(op, plan)?;
    let progress = session.ui.progress(plan.text.bytes(), source.name().to_string());
    let mut add = report.as_mut().map(|report| move |row| report.add(op, &plan.name, row));
    let rows = add.as_mut().map(|add| add as &mut dyn FnMut(RowFate) -> Result<()>);
    let outcome = import::load(op, source, plan, settings, &|bytes| progress.at(bytes), sold, rows)?;
    Ok(Loaded { outcome, adopted })
}

/// A store without a currency takes the one that the file states in every row.
fn adopt_currency(op: &Operation, plan: &Plan) -> Result<Option<Currency>> {
    if let Some(currency) = plan.currency {
        configuration::set(op, "currency", currency.code())?;
    }
    Ok(plan.currency)
}
