//! `crmkit import --folder`: what lies in a folder and has settled, each file once, for a run by the clock.

mod entry;
mod place;

use std::path::Path;

use anyhow::Result;

use super::Import;
use super::survey::Surveys;
use super::take_in::Taken;
use crate::base::dates::Day;
use crate::base::error::{Exit, Failure};
use crate::base::money::noun;
use crate::commands::Session;
use crate::import::{self, Source};
use crate::lang::{Message, say};
use crate::page::{Kind, Note, Page, Table};
use crate::store::records::{settings, source_files};
use crate::store::{Store, exit_of};
use crate::ui;
use entry::{Entry, Seen};
use place::{PATIENCE, Places, alone};

/// The statuses from the worst to the best.
const WORST: [Exit; 7] = [Exit::Store, Exit::Busy, Exit::Failed, Exit::Usage, Exit::Alert, Exit::Rejected, Exit::Ok];

/// What became of one file.
struct Told {
    name: String,
    status: &'static str,
    operation: Option<i64>,
    /// Rows read, written and rejected, where the file could be read.
    rows: Option<[u64; 3]>,
    said: Message,
    exit: Exit,
}

impl Told {
    fn of(name: &str, status: &'static str, said: impl Into<Message>, exit: Exit) -> Told {
        Told { name: name.to_string(), status, operation: None, rows: None, said: said.into(), exit }
    }
}

impl Import {
    /// Imports what has settled in the folder, each file as an operation of its own, and tells of each in a line.
    ///
    /// # Errors
    /// When the folder cannot be read, another run is at work on it, or the store cannot be used.
    pub(super) fn folder(mut self, session: &mut Session, dir: &Path) -> Result<Exit> {
        if !self.files.is_empty() {
            return Err(Failure::usage(say!("--folder names where the files are: name no file beside it")).into());
        }
        let _alone = alone(dir, session.deadline(PATIENCE))?;
        // Nobody is there to be asked.
        session.ui.interactive = false;
        let mut store = session.store()?;
        let Seen { entries, young, passed } = entry::look(dir, session.clock(), self.settle, &Store::files(store.path()))?;
        session.protect(&entries.iter().map(|e| e.path.clone()).collect::<Vec<_>>());
        let places = if self.move_files && !self.dry_run { Some(Places::of(dir)?) } else { None };
        let today = Day::from_unix(session.actor().now, &settings::read(store.conn())?.zone);
        let options = self.options(session.ui.yes, today)?;
        let mut found: Vec<(u8, Entry)> = Vec::new();
        for entry in entries {
            // A file that cannot be looked at now says why when its turn comes.
            let rank = self.wanted().map_or_else(
                || Source::open(&entry.path).and_then(|s| import::glance(&s, None, &options)).map_or(u8::MAX, |g| g.kind.rank()),
                |_| 0,
            );
            found.push((rank, entry));
        }
        // Customers come before what names them.
        found.sort_by(|a, b| (a.0, &a.1.name).cmp(&(b.0, &b.1.name)));
        let quiet = std::mem::replace(&mut session.ui.quiet, true);
        let mut told = Vec::new();
        for (_, entry) in found {
            let one = match self.entry(session, &mut store, &entry, places.as_ref()) {
                Ok(one) => one,
                Err(error) => {
                    let exit = exit_of(&error).unwrap_or(Exit::Failed);
                    // A store that is locked or damaged is so for every file.
                    if matches!(exit, Exit::Busy | Exit::Store) {
                        show(session, told, young, passed)?;
                        return Err(error);
                    }
                    session.ui.warn(say!("{name} was not imported:", name = entry.name));
                    ui::report(&error);
                    if let Some(places) = &places {
                        places.failed(&entry);
                    }
                    Told::of(&entry.name, "failed", Message::verbatim(format!("{error:#}")), exit)
                }
            };
            told.push(one);
        }
        session.ui.quiet = quiet;
        let worst = WORST.into_iter().find(|exit| told.iter().any(|t| t.exit == *exit)).unwrap_or(Exit::Ok);
        show(session, told, young, passed)?;
        Ok(worst)
    }

    /// Imports one file, unless what is in it was imported before.
    fn entry(&mut self, session: &Session, store: &mut Store, entry: &Entry, places: Option<&Places>) -> Result<Told> {
        let source = Source::copied(&entry.path)?;
        if !entry.is_as_it_was() {
            return Ok(Told::of(&entry.name, "not settled", say!("it is being written to"), Exit::Ok));
        }
        if let Some((operation, stands)) = source.content().map(|c| source_files::operation_of(store.conn(), c)).transpose()?.flatten() {
            let moved = places.is_none_or(|p| p.done(entry));
            let exit = if moved { Exit::Ok } else { Exit::Failed };
            // What a person took back does not come in again by the clock.
            let said = match stands {
                true => say!("imported before"),
                false => say!("imported before and undone; 'crmkit import' with its name takes it in again"),
            };
            return Ok(Told { operation: Some(operation), ..Told::of(&entry.name, "known", said, exit) });
        }
        self.rejects = places.map(|p| p.rejects(entry));
        let known = settings::read(store.conn())?;
        let options = self.options(session.ui.yes, Day::from_unix(session.actor().now, &known.zone))?;
        let file = self.file(session, source, &options, &known)?;
        let kind = file.kind.word();
        let mut surveys = Surveys { wanted: self.wanted(), known, files: vec![file].into_iter() };
        let Some(first) = surveys.next().transpose()? else {
            return Ok(Told::of(&entry.name, "nothing new", Message::default(), Exit::Ok));
        };
        let Taken { rows, written, rejected, operation, summaries, .. } = self.take_in(session, store, kind, &first, surveys)?;
        let status = match (written, rejected) {
            (0, 1..) => "refused",
            (_, 1..) => "in part",
            (0, 0) => "nothing new",
            _ => "imported",
        };
        let moved = places.is_none_or(|p| if status == "refused" { p.failed(entry) } else { p.done(entry) });
        let exit = match (moved, rejected) {
            (false, _) => Exit::Failed,
            (true, 0) => Exit::Ok,
            (true, _) => Exit::Rejected,
        };
        let said = Message::verbatim(summaries.join("; "));
        Ok(Told { operation, rows: Some([rows, written, rejected]), ..Told::of(&entry.name, status, said, exit) })
    }
}

/// Tells of every file in a line, and of all in one.
fn show(session: &Session, told: Vec<Told>, young: Vec<String>, passed: usize) -> Result<()> {
    let unsettled = |name: String| Told::of(&name, "not settled", say!("a later run takes it"), Exit::Ok);
    let told: Vec<Told> = told.into_iter().chain(young.into_iter().map(unsettled)).collect();
    let mut page = Page::new("folder", "Import of a folder");
    let count = |statuses: &[&str]| told.iter().filter(|t| statuses.contains(&t.status)).count();
    page.note(Note::small(say!(
        "{n} {files}: {imported} imported, {part} in part, {same} without anything new, {known} known, {failed} refused, {young} not settled; {passed} passed over.",
        n = told.len(),
        files = noun(told.len() as u64, "file", "files"),
        imported = count(&["imported"]),
        part = count(&["in part"]),
        same = count(&["nothing new"]),
        known = count(&["known"]),
        failed = count(&["refused", "failed"]),
        young = count(&["not settled"]),
        passed
    )));
    let table = Table::of("files", "Files", &told)
        .col("file", "File", Kind::Text, |t| &t.name)
        .col("status", "Status", Kind::Text, |t| t.status)
        .col("operation", "Operation", Kind::Count, |t| t.operation)
        .col("rows", "Rows", Kind::Count, |t| t.rows.map(|[rows, ..]| rows))
        .col("written", "New or changed", Kind::Count, |t| t.rows.map(|[_, written, _]| written))
        .col("rejected", "Rejected", Kind::Count, |t| t.rows.map(|[.., rejected]| rejected))
        .spare("said", "Said", Kind::Text, |t| t.said.clone());
    page.table(table.table());
    session.show(&[page])
}
