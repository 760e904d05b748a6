//! `crmkit import`: bring the rows of files into the store.

mod args;
mod rejects;
mod report;
mod tell;

use anyhow::Result;

pub use args::Import;

use super::Session;
use crate::db::settings;
use crate::db::{Operation, Store};
use crate::error::{Exit, Failure};
use crate::import::{self, Plan, RowFate, Source};
use crate::model::settings::Settings;
use crate::money::Currency;
use tell::tell;

impl Import {
    /// Runs the import.
    ///
    /// # Errors
    /// A file that cannot be read as a whole, or a store that cannot be written; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let mut known = settings::read(store.conn())?;
        if self.rejects.is_some() && self.files.len() > 1 {
            return Err(Failure::usage("--rejects names one file, and there are several to read")
                .hint("leave it out: the rejects of each file are written beside it")
                .into());
        }
        let mut files = Vec::new();
        for path in &self.files {
            let source = Source::open(path)?;
            let plan = import::survey(&source, self.kind, &self.options(), &known)?;
            for note in &plan.notes {
                session.ui.say(note);
            }
            // The next files are read for a store in this currency: another one is refused row by row, not added up.
            let read_for = known.clone();
            known.currency = plan.currency.unwrap_or(known.currency);
            files.push((source, plan, read_for));
        }
        self.load(session, &mut store, &files)
    }

    fn load(&self, session: &Session, store: &mut Store, files: &[(Source, Plan, Settings)]) -> Result<Exit> {
        let actor = session.actor().clone();
        let store_files = Store::files(store.path());
        let op = store.bulk_operation(&actor, &format!("import {}", self.kind.word()))?;
        let id = op.id;
        let now = settings::read(&op)?;
        if files.first().is_some_and(|(_, _, then)| (then.currency, &then.zone) != (now.currency, &now.zone)) {
            return Err(Failure::new("another command changed the settings of the store while the files were looked at")
                .hint("nothing was written; import again")
                .into());
        }
        let mut report = self.begin_report(session, &store_files, now.currency.exponent)?;
        let mut summaries = Vec::new();
        let (mut rejected, mut written) = (0, 0);
        for (source, plan, known) in files {
            let adopted = adopt_currency(&op, plan)?;
            let progress = session.ui.progress(plan.text.bytes(), source.name());
            let mut add = report.as_mut().map(|report| move |row| report.add(&plan.name, row));
            let rows = add.as_mut().map(|add| add as &mut dyn FnMut(RowFate) -> Result<()>);
            let outcome = import::load(&op, source, plan, known, &|bytes| progress.at(bytes), rows)?;
            drop(progress);
            let taken = outcome.created + outcome.updated;
            if let Some(currency) = adopted.filter(|_| taken > 0) {
                session.ui.say(format!("the store now counts in {}, as every row of the file does", currency.code()));
            }
            written += taken;
            rejected += outcome.rejected();
            tell(session, plan, &outcome);
            if outcome.rejected() > 0 && (!self.dry_run || self.rejects.is_some()) {
                let path = self.write_rejects(source, plan, &outcome, &store_files)?;
                let what_next = if self.strict { "correct them in the file" } else { "correct them there and import that file" };
                session.ui.warn(format!("rejected rows are in {}: {what_next}", path.display()));
            }
            summaries.push(outcome.summary());
        }
        if let Some(report) = report {
            report.finish()?;
        }
        if self.dry_run {
            op.cancel()?;
            session.ui.say("dry run: nothing was written");
        } else if self.strict && rejected > 0 {
            op.cancel()?;
            return Err(Failure::new(format!("{rejected} rows are rejected and --strict is given: nothing was written")).into());
        } else if written == 0 {
            // Whatever else was touched, such as the currency, belongs to rows that were all refused.
            op.cancel()?;
            session.ui.say("nothing new: the store is as it was");
        } else {
            match op.finish(&summaries.join("; "))? {
                Some(_) => session.ui.say(format!("operation {id}; take it back with: crmkit undo {id}")),
                None => session.ui.say("nothing new: the store is as it was"),
            }
        }
        Ok(if rejected > 0 { Exit::Rejected } else { Exit::Ok })
    }
}

/// A store without a currency takes the one that the file states in every row.
fn adopt_currency(op: &Operation, plan: &Plan) -> Result<Option<Currency>> {
    if let Some(currency) = plan.currency {
        settings::set(op, "currency", currency.code())?;
    }
    Ok(plan.currency)
}
