//! `crmkit import`: bring the rows of files into the store.

mod args;
mod ask;
mod complaints;
mod explain;
mod first;
mod folder;
mod maps;
mod rejects;
mod report;
mod survey;
mod take_in;
mod tell;

use std::path::Path;

use anyhow::Result;
use clap::ValueEnum;

pub use args::Import;
pub use complaints::ComplaintImport;
use first::First;

use super::Session;
use crate::base::dates::Day;
use crate::base::error::{Exit, Failure, unknown};
use crate::entity::settings::Settings;
use crate::import::{self, Glance, Options, Source};
use crate::lang::say;
use crate::output;
use crate::store::Store;
use crate::store::records::settings;
use survey::{File, Surveyed, Surveys};

impl Import {
    /// Runs the import.
    ///
    /// # Errors
    /// A file that cannot be read as a whole, or a store that cannot be written; nothing was written then.
    pub fn run(mut self, session: &mut Session) -> Result<Exit> {
        if let Some(args::Task::Maps(maps)) = self.task {
            return maps.run(session);
        }
        self.take_first()?;
        if let Some(dir) = self.folder.clone() {
            return self.folder(session, &dir);
        }
        if self.rejects.is_some() && self.files.len() > 1 {
            return Err(Failure::usage(say!("--rejects names one file, and there are several to read"))
                .hint(say!("leave it out: the rejects of each file are written beside it"))
                .into());
        }
        if self.save_map.is_some() && self.files.len() > 1 {
            return Err(Failure::usage(say!("--save-map writes what was decided of one file, and there are several to read"))
                .hint(say!("write the mapping file of each with a call of its own; --explain imports nothing"))
                .into());
        }
        session.protect(&self.files);
        let mut store = session.store()?;
        let known = settings::read(store.conn())?;
        let options = self.options(session.ui.yes, Day::from_unix(session.actor().now, &known.zone))?;
        let files = self.files(session, &options, &known)?;
        let kinds = kinds(&files);
        let mut surveys = Surveys { wanted: self.wanted(), known, files: files.into_iter() };
        let Some(first) = surveys.next().transpose()? else { return Ok(Exit::Ok) };
        if let Some(path) = &self.save_map {
            self.write_map(session, path, &store, &first)?;
        }
        if self.explain {
            let pages = std::iter::once(Ok(first)).chain(surveys).map(|file| explain::page(&file?.plan)).collect::<Result<Vec<_>>>()?;
            session.show(&pages)?;
            return Ok(Exit::Ok);
        }
        let talks = session.interactive() && !session.ui.yes && !self.dry_run;
        let take = if talks { Import::converse } else { Import::take_in };
        Ok(take(&self, session, &mut store, &kinds, &first, surveys)?.exit())
    }

    /// The kind that was named.
    fn wanted(&self) -> Option<import::Kind> {
        match &self.first {
            Some(First::Kind(kind)) => *kind,
            _ => None,
        }
    }

    /// Takes a first word that is no kind for the first file. One that is nearly a kind and no file is a kind mistyped.
    fn take_first(&mut self) -> Result<()> {
        let kinds: Vec<&str> = import::Kind::value_variants().iter().map(|k| k.word()).collect();
        match &self.first {
            Some(First::File(path)) => {
                let word = path.to_string_lossy();
                if !self.files.is_empty() && !path.exists() && !word.contains(['.', '/', '\\', '-']) {
                    return Err(unknown("kind of rows", &word, &kinds).into());
                }
                self.files.insert(0, path.clone());
            }
            Some(First::Kind(kind)) if self.files.is_empty() && self.folder.is_none() => {
                let word = kind.map_or("auto", import::Kind::word);
                return Err(Failure::usage(say!("which file has the {word}", word))
                    .hint(say!("crmkit import {word} FILE; a file that is called so is named with ./{word}", word))
                    .into());
            }
            _ => {}
        }
        Ok(())
    }

    /// The files in the order in which they are read, customers before what refers to them, each with its options
    /// after the person was asked what its header leaves open.
    fn files(&self, session: &Session, options: &Options, known: &Settings) -> Result<Vec<File>> {
        let mut files =
            self.files.iter().map(|path| self.file(session, Source::open(path)?, options, known)).collect::<Result<Vec<_>>>()?;
        let unnamed = |place: &usize| !files.iter().any(|file| file.named[*place]);
        if options.of_several
            && let Some((key, header)) = (0..options.maps.len()).find(unnamed).map(|place| &options.maps[place])
        {
            let failure = Failure::usage(say!("--map {key}={header}: no file has such a column for its rows", key, header));
            return Err(failure.hint(say!("crmkit import FILE --explain lists the columns of a file")).into());
        }
        files.sort_by_key(|file| file.kind.rank());
        Ok(files)
    }

    /// A file with its options.
    fn file(&self, session: &Session, source: Source, options: &Options, known: &Settings) -> Result<File> {
        let asked = session.interactive() && !session.ui.yes && !self.explain;
        let named = options.of_several && !options.maps.is_empty();
        if let Some(kind) = self.wanted().filter(|_| !asked && !named) {
            return Ok(File { kind, source, options: options.clone(), named: Vec::new() });
        }
        let mut options = options.clone();
        let named = |glance: &Glance| self.map.iter().map(|(key, header)| glance.has(key, header)).collect();
        if !asked {
            let glance = import::glance(&source, self.wanted(), &options)?;
            return Ok(File { kind: glance.kind, source, options, named: named(&glance) });
        }
        let glance = ask::until_settled(session, &mut options, |options| import::glance(&source, self.wanted(), options))?;
        let kind = glance.kind;
        options = ask::settle(session, &source, &glance, &options)?;
        // What the whole file leaves open is asked before anything else is done.
        ask::until_settled(session, &mut options, |options| import::survey(&source, self.wanted(), options, known))?;
        Ok(File { kind, source, options, named: named(&glance) })
    }

    /// Writes what was decided of the file as a mapping file.
    fn write_map(&self, session: &Session, path: &Path, store: &Store, file: &Surveyed) -> Result<()> {
        let Surveyed { source, plan, .. } = file;
        let text = import::to_toml(plan)?;
        let mut forbidden = Store::files(store.path());
        forbidden.extend(source.path().map(Path::to_path_buf));
        output::write_file(path, text.as_bytes(), &forbidden)?;
        session.ui.say(say!("{path} reads the next such file: --use-map {path}", path = path.display()));
        Ok(())
    }
}

/// The kinds of the files, each once, in the order in which they are read.
fn kinds(files: &[File]) -> String {
    let mut words: Vec<&str> = files.iter().map(|file| file.kind.word()).collect();
    words.dedup();
    words.join(", ")
}
