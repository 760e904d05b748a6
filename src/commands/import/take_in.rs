//! The operation in which the files of an import are taken in.

use std::path::PathBuf;
use std::thread;

use anyhow::{Result, anyhow};

use super::super::Session;
use super::super::customer::returned::returned;
use super::report::RowReport;
use super::survey::{Surveyed, Surveys};
use super::tell::tell;
use super::{Import, explain};
use crate::base::error::{Exit, Failure};
use crate::base::money::{Currency, noun};
use crate::import::control::{Control, Sales};
use crate::import::{self, Outcome, Plan, RowFate};
use crate::lang::say;
use crate::store::records::{configuration, settings};
use crate::store::{Operation, Store};

/// What a run over the files is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Aim {
    /// Everything is said, and nothing is written.
    Look,
    /// Everything is said and stored.
    Store,
    /// It was said before, and a person said yes to it: it is stored.
    Confirmed,
}

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

/// One run over the files of an import.
struct Run<'a> {
    import: &'a Import,
    session: &'a Session,
    kinds: &'a str,
    aim: Aim,
    /// Bytes of the files behind the first one, and whether there are any.
    bytes: u64,
    several: bool,
}

impl Import {
    /// Takes in the first file, while the others are looked at, then those: all as one operation.
    pub(super) fn take_in(&self, session: &Session, store: &mut Store, kinds: &str, first: &Surveyed, others: Surveys) -> Result<Taken> {
        let aim = if self.dry_run { Aim::Look } else { Aim::Store };
        let (bytes, several) = (others.bytes(), others.files.len() > 0);
        let (taken, _) = Run { import: self, session, kinds, aim, bytes, several }.over(store, first, others)?;
        if self.dry_run {
            session.ui.say(say!("dry run: nothing was written"));
        }
        Ok(taken)
    }

    /// Shows what each column is taken for and what the files come to, and stores them when the person says yes. The store is free for
    /// others while they think: the files are read once more then.
    pub(super) fn converse(&self, session: &Session, store: &mut Store, kinds: &str, first: &Surveyed, others: Surveys) -> Result<Taken> {
        let (bytes, several) = (others.bytes(), others.files.len() > 0);
        let run = |aim| Run { import: self, session, kinds, aim, bytes, several };
        let (looked, others) = run(Aim::Look).over(store, first, others)?;
        if looked.written > 0 {
            let rows = looked.written;
            for file in std::iter::once(first).chain(&others) {
                explain::first_values(&file.plan)?.into_iter().for_each(|line| session.ui.say(line));
            }
            if !session.ui.confirm(say!(rows => "Store this row?" | "Store these {rows} rows?", rows))? {
                return Err(Failure::new(say!("nothing was imported")).into());
            }
        }
        Ok(run(Aim::Confirmed).over(store, first, others.into_iter().map(Ok))?.0)
    }
}

impl Run<'_> {
    /// Reads the first file, while the others are looked at, then those. Gives the others back.
    fn over(
        &self,
        store: &mut Store,
        first: &Surveyed,
        others: impl Iterator<Item = Result<Surveyed>> + Send,
    ) -> Result<(Taken, Vec<Surveyed>)> {
        let (session, is_look) = (self.session, self.aim == Aim::Look);
        let actor = session.actor().clone();
        let store_files = Store::files(store.path());
        let bytes = if is_look { 0 } else { first.plan.text.bytes() + self.bytes };
        let op = store.bulk_operation(&actor, &format!("import {}", self.kinds), bytes)?;
        let id = op.id;
        let now = settings::read(&op)?;
        if (first.settings.currency, &first.settings.zone) != (now.currency, &now.zone) {
            return Err(Failure::new(say!("another command changed the settings of the store while the files were looked at"))
                .hint(say!("nothing was written; import again"))
                .into());
        }
        // A look that a person is asked after is no run of its own.
        let reports = !is_look || self.import.dry_run;
        let mut report = if reports { self.import.begin_report(session, &store_files, now.currency.exponent)? } else { None };
        let mut taken = Taken { sold: self.several.then(Sales::default), ..Taken::default() };
        let (loaded, others) = thread::scope(|scope| -> Result<_> {
            let others = scope.spawn(|| {
                stand_back();
                others.collect::<Result<Vec<Surveyed>>>()
            });
            let loaded = self.load(&op, first, taken.sold.take(), &mut report);
            // A file that cannot be read as a whole ends it all, before anything is told of the first one.
            let others = others.join().map_err(|_| anyhow!(say!("the thread that looked at the files stopped")))??;
            Ok((loaded?, others))
        })?;
        let mut currency = self.count(first, loaded, &mut taken)?;
        for file in &others {
            let loaded = self.load(&op, file, taken.sold.take(), &mut report)?;
            currency = self.count(file, loaded, &mut taken)?;
        }
        self.totals(currency, &mut taken)?;
        for (file, outcome) in std::iter::once(first).chain(&others).zip(std::mem::take(&mut taken.outcomes)) {
            self.keep_rejects(file, &outcome, &store_files)?;
        }
        if let Some(report) = report {
            report.finish()?;
        }
        if self.import.strict && taken.rejected > 0 && !self.import.dry_run {
            op.cancel()?;
            let rejected = taken.rejected;
            let rows = noun(rejected, "row is", "rows are");
            return Err(Failure::new(say!("{rejected} {rows} rejected and --strict is given: nothing was written", rejected, rows)).into());
        }
        if is_look {
            op.cancel()?;
            return Ok((taken, others));
        }
        // Without a row whatever else was touched, such as the currency, belongs to rows that were all refused.
        let returned = if taken.written == 0 { Vec::new() } else { returned(&op)? };
        let finished = if taken.written == 0 { op.cancel().map(|()| None)? } else { op.finish(&taken.summaries.join("; "))? };
        match finished {
            Some(_) => {
                taken.operation = Some(id);
                session.ui.say(say!("operation {id}; take it back with: crmkit undo {id}", id));
                returned.iter().for_each(|words| session.ui.warn(words));
            }
            None => session.ui.say(say!("nothing new: the store is as it was")),
        }
        Ok((taken, others))
    }

    /// Loads a file, after saying what was decided of it.
    fn load(&self, op: &Operation, file: &Surveyed, sold: Option<Sales>, report: &mut Option<RowReport>) -> Result<Loaded> {
        let Surveyed { source, plan, settings } = file;
        if self.aim != Aim::Confirmed {
            plan.notes.iter().for_each(|note| self.session.ui.say(note));
        }
        let adopted = adopt_currency(op, plan)?;
        let progress = self.session.ui.progress(plan.text.bytes(), source.name().to_string());
        let mut add = report.as_mut().map(|report| move |row| report.add(op, &plan.name, row));
        let rows = add.as_mut().map(|add| add as &mut dyn FnMut(RowFate) -> Result<()>);
        let outcome = import::load(op, source, plan, settings, &|bytes| progress.at(bytes), sold, rows)?;
        Ok(Loaded { outcome, adopted })
    }

    /// Compares what the files come to with what was expected, and says what several come to together.
    fn totals(&self, currency: Currency, taken: &mut Taken) -> Result<()> {
        if let Some(sold) = taken.sold.take() {
            taken.control = Control::of(sold.into_values());
            if let Some(totals) = taken.control.line(currency, taken.bare_customers).filter(|_| self.aim != Aim::Confirmed) {
                self.session.ui.say(say!("all files together: {totals}", totals));
            }
        }
        for expected in &self.import.expect {
            expected.compare(&taken.control, taken.rows, currency)?;
        }
        Ok(())
    }

    /// Writes the rejects of a file.
    fn keep_rejects(&self, file: &Surveyed, outcome: &Outcome, store_files: &[PathBuf]) -> Result<()> {
        if outcome.rejected() > 0 && (self.aim != Aim::Look || (self.import.dry_run && self.import.rejects.is_some())) {
            let path = self.import.write_rejects(&file.source, &file.plan, outcome, store_files)?;
            let what_next = if self.import.strict { "correct them in the file" } else { "correct them there and import that file" };
            self.session.ui.warn(say!("rejected rows are in {path}: {what_next}", path = path.display(), what_next));
        }
        Ok(())
    }

    /// Says what became of a file, and counts its rows. Gives the currency in which it counts.
    fn count(&self, file: &Surveyed, loaded: Loaded, taken: &mut Taken) -> Result<Currency> {
        let plan = &file.plan;
        let Loaded { mut outcome, adopted } = loaded;
        if let Some(line) = plan.endless.filter(|_| self.import.strict) {
            return Err(Failure::new(say!(
                "{name}: nothing ends line {line}, the last one, and --strict is given: nothing was written",
                name = plan.name,
                line
            ))
            .hint(say!("the file may be cut off: fetch or export it again; or give no --strict"))
            .into());
        }
        let rows = outcome.created + outcome.updated;
        taken.rows += outcome.rows;
        taken.written += rows;
        taken.rejected += outcome.rejected();
        let currency = adopted.unwrap_or(file.settings.currency);
        if self.aim != Aim::Confirmed {
            self.tell(plan, &outcome, adopted.filter(|_| rows > 0), currency);
        }
        taken.bare_customers += outcome.bare_customers;
        taken.control = std::mem::take(&mut outcome.control);
        taken.sold = outcome.sold.take();
        taken.summaries.push(outcome.summary().to_string());
        taken.outcomes.push(outcome);
        Ok(currency)
    }

    /// Says what a file came to.
    fn tell(&self, plan: &Plan, outcome: &Outcome, adopted: Option<Currency>, currency: Currency) {
        if let Some(currency) = adopted {
            self.session.ui.say(say!("the store now counts in {currency}, as every row of the file does", currency = currency.code()));
        }
        tell(self.session, plan, outcome);
        if let Some(totals) = outcome.control.line(currency, outcome.bare_customers) {
            self.session.ui.say(totals);
        }
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

/// A store without a currency takes the one that the file states in every row.
fn adopt_currency(op: &Operation, plan: &Plan) -> Result<Option<Currency>> {
    if let Some(currency) = plan.currency {
        configuration::set(op, "currency", currency.code())?;
    }
    Ok(plan.currency)
}
