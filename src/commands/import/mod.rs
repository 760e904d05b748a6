//! `crmkit import`: bring the rows of files into the store.

mod args;
mod ask;
mod explain;
mod maps;
mod rejects;
mod report;
mod tell;

use std::path::Path;

use anyhow::Result;

pub use args::Import;

use super::Session;
use super::customer::erase::warn_of_returned;
use crate::db::settings;
use crate::db::{Operation, Store};
use crate::error::{Exit, Failure};
use crate::import::{self, Kind, Options, Plan, Recipe, RowFate, Source};
use crate::model::settings::Settings;
use crate::money::Currency;
use crate::output;
use tell::tell;

impl Import {
    /// Runs the import.
    ///
    /// # Errors
    /// A file that cannot be read as a whole, or a store that cannot be written; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        if let Some(args::Task::Maps(maps)) = self.task {
            return maps.run(session);
        }
        if self.rejects.is_some() && self.files.len() > 1 {
            return Err(Failure::usage("--rejects names one file, and there are several to read")
                .hint("leave it out: the rejects of each file are written beside it")
                .into());
        }
        if self.save_map.is_some() && self.files.len() > 1 {
            return Err(Failure::usage("--save-map writes what was decided of one file, and there are several to read")
                .hint("write the mapping file of each with a call of its own; --explain imports nothing")
                .into());
        }
        let mut store = session.store()?;
        let mut known = settings::read(store.conn())?;
        let options = self.options(session.ui.yes)?;
        let mut files = Vec::new();
        for (source, options) in self.sources(session, &options)? {
            let plan = import::survey(&source, self.wanted(), &options, &known)?;
            // The next files are read for a store in this currency: another one is refused row by row, not added up.
            let read_for = known.clone();
            known.currency = plan.currency.unwrap_or(known.currency);
            files.push((source, plan, read_for));
        }
        if let Some(path) = &self.save_map {
            self.write_map(session, path, &store, &files, options.recipe.as_ref())?;
        }
        if self.explain {
            let pages = files.iter().map(|(_, plan, _)| explain::page(plan)).collect::<Result<Vec<_>>>()?;
            session.show(&pages)?;
            return Ok(Exit::Ok);
        }
        for note in files.iter().flat_map(|(_, plan, _)| &plan.notes) {
            session.ui.say(note);
        }
        self.load(session, &mut store, &files)
    }

    /// The kind that was named.
    fn wanted(&self) -> Option<Kind> {
        self.kind.and_then(args::Wanted::kind)
    }

    /// The files in the order in which they are read, customers before what refers to them, each with its options
    /// after the person was asked what its header leaves open.
    fn sources(&self, session: &Session, options: &Options) -> Result<Vec<(Source, Options)>> {
        let asked = session.interactive() && !session.ui.yes && !self.explain;
        let mut sources = Vec::new();
        for path in &self.files {
            let source = Source::open(path)?;
            if self.wanted().is_some() && !asked {
                sources.push((0, source, options.clone()));
                continue;
            }
            let glance = import::glance(&source, self.wanted(), options)?;
            let rank = glance.kind.rank();
            let options = if asked { ask::settle(session, &source, &glance, options)? } else { options.clone() };
            sources.push((rank, source, options));
        }
        sources.sort_by_key(|(rank, _, _)| *rank);
        Ok(sources.into_iter().map(|(_, source, options)| (source, options)).collect())
    }

    /// Writes what was decided of the file as a mapping file.
    fn write_map(
        &self,
        session: &Session,
        path: &Path,
        store: &Store,
        files: &[(Source, Plan, Settings)],
        used: Option<&Recipe>,
    ) -> Result<()> {
        let Some((source, plan, _)) = files.first() else { return Ok(()) };
        let preset = import::presets()?.iter().find(|r| plan.recipe.as_ref() == Some(&r.name));
        let text = import::to_toml(plan, used.or(preset))?;
        let mut forbidden = Store::files(store.path());
        forbidden.extend(source.path().map(Path::to_path_buf));
        output::write_file(path, text.as_bytes(), &forbidden)?;
        session.ui.say(format!("{} reads the next such file: --use-map {}", path.display(), path.display()));
        Ok(())
    }

    fn load(&self, session: &Session, store: &mut Store, files: &[(Source, Plan, Settings)]) -> Result<Exit> {
        let actor = session.actor().clone();
        let store_files = Store::files(store.path());
        let op = store.bulk_operation(&actor, &format!("import {}", kinds(files)))?;
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
                Some(_) => {
                    session.ui.say(format!("operation {id}; take it back with: crmkit undo {id}"));
                    warn_of_returned(session, store, id)?;
                }
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

/// The kinds of the files, each once, in the order in which they are read.
fn kinds(files: &[(Source, Plan, Settings)]) -> String {
    let mut words: Vec<&str> = files.iter().map(|(_, plan, _)| plan.kind.word()).collect();
    words.dedup();
    words.join(", ")
}
