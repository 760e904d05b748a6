//! What a command may use: the store, who runs it and when, the terminal, and where its answer goes.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::Result;

use super::given::Given;
use super::secret;
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::reading::AsOf;
use crate::base::words::Word;
use crate::commands::global::{Global, When};
use crate::lang::{self, Lang, Message, say};
use crate::output;
use crate::page::Page;
use crate::render::{Format, Notes, Style};
use crate::store::file::cipher::BUILT_IN;
use crate::store::ledger::operation::Actor;
use crate::store::records::settings;
use crate::store::{Key, Recorded, Snapshot, Store, Wanted, may_be_encrypted};
use crate::ui::{self, Ui};

/// What a command may use.
pub struct Session {
    /// Questions, confirmations and progress.
    pub ui: Ui,
    /// The as-of date that was asked for; `None` = the setting `as-of`.
    pub as_of: Option<AsOf>,
    /// The format of the answer.
    pub format: Format,
    format_stated: bool,
    db: PathBuf,
    actor: Actor,
    output: Option<PathBuf>,
    key_file: Option<PathBuf>,
    /// Files the answer must not land on, beside the store.
    inputs: Vec<PathBuf>,
    wait: Duration,
    style: Style,
    /// Whether the person said which language they want, so that the store is not asked.
    language_stated: bool,
}

impl Session {
    /// The session of one run: from the global options, the environment and the arguments as typed.
    ///
    /// # Errors
    /// When `CRMKIT_NOW` holds no moment.
    pub fn new(global: &Global, args: &[OsString]) -> Result<Session> {
        let format = format(global)?;
        let language = global.lang.map_or_else(language_of_environment, |lang| Ok(Some(lang)))?;
        lang::choose(language.unwrap_or_else(language_of_locale));
        Ok(Session {
            ui: Ui::new(global.quiet, !global.no_input, global.yes),
            as_of: global.as_of,
            format: format.unwrap_or(Format::Text),
            format_stated: format.is_some(),
            db: place(global.db.clone()),
            actor: Actor { now: now()?, person: person(), command_line: as_typed(args) },
            output: global.output.clone(),
            key_file: global.key_file.clone(),
            inputs: Vec::new(),
            wait: Duration::from_secs(global.wait),
            style: Style {
                width: width(ui::width(), env::var("COLUMNS").ok().as_deref()),
                colour: match global.color {
                    When::Always => true,
                    When::Never => false,
                    When::Auto => global.output.is_none() && ui::in_colour(),
                },
                table: global.table.clone(),
                raw: global.raw,
                notes: Notes::All,
                lang: Lang::En,
            },
            language_stated: language.is_some(),
        })
    }

    /// The language in which to speak before the arguments are understood: as typed, else by the environment, else of the locale.
    pub fn language(args: &[OsString]) -> Lang {
        let typed = args.iter().zip(args.iter().skip(1)).find(|(flag, _)| *flag == "--lang").map(|(_, word)| word.to_string_lossy());
        let joined = || args.iter().find_map(|arg| arg.to_str()?.strip_prefix("--lang=").map(str::to_string));
        let stated = typed.map(|word| word.into_owned()).or_else(joined).and_then(|word| Lang::parse(&word));
        stated.or_else(|| language_of_environment().ok().flatten()).unwrap_or_else(language_of_locale)
    }

    /// Goes on in the language that the store asks for, unless the person asked for one.
    fn listen(&self, store: &Store) -> Result<()> {
        if !self.language_stated
            && let Some(lang) = settings::lang(store.conn())?
        {
            lang::choose(lang);
        }
        Ok(())
    }

    /// The path of the store, whether it is there or not.
    pub fn db(&self) -> &Path {
        &self.db
    }

    /// Makes the store, whole or not at all, as `fill` fills it; encrypted when a key is named.
    ///
    /// # Errors
    /// When it is there already, cannot be written, or `fill` fails.
    pub fn create_filled<T>(&self, fill: impl FnOnce(&mut Store) -> Result<T>) -> Result<T> {
        let key = self.key_file().map(|file| secret::key(&self.ui, &file)).transpose()?;
        Store::create_filled(&self.db, key.as_ref(), fill)
    }

    /// Opens the store for reading and writing.
    ///
    /// # Errors
    /// When it is missing, foreign, newer or busy.
    pub fn store(&self) -> Result<Store> {
        self.opened(Store::open_keyed)
    }

    /// Opens the store for reading only.
    ///
    /// # Errors
    /// As [`Session::store`].
    pub fn store_read(&self) -> Result<Store> {
        self.opened(Store::open_read)
    }

    /// Opens the store; a key that was typed and is another one is asked for again.
    fn opened(&self, open: fn(&Path, Option<&Key>) -> Result<Store>) -> Result<Store> {
        let opened = || open(&self.db, self.key()?.as_ref());
        let typed = BUILT_IN && self.interactive() && self.key_file().is_none() && may_be_encrypted(&self.db);
        let store = ui::unlocked(typed, opened)?;
        store.wait(self.wait)?;
        self.listen(&store)?;
        Ok(store)
    }

    /// The key of the store: from the file that was named or, for a store that looks encrypted, from the one the
    /// environment names or the terminal.
    ///
    /// # Errors
    /// When the file cannot be read or holds no key.
    pub fn key(&self) -> Result<Option<Key>> {
        if self.key_file.is_none() && !may_be_encrypted(&self.db) {
            return Ok(None);
        }
        self.key_of(&self.db.display().to_string())
    }

    /// The key of what is called `what`, which is encrypted: from a file or the terminal; `None` when there is neither.
    ///
    /// # Errors
    /// When the file cannot be read or holds no key.
    pub fn key_of(&self, what: &str) -> Result<Option<Key>> {
        match self.key_file() {
            Some(file) => Ok(Some(secret::key(&self.ui, &file)?)),
            None if BUILT_IN && self.interactive() => {
                let prompt = say!("Key of {what}", what);
                ui::until(|| Ok(Some(Key::read(&self.ui.ask_secret(&prompt, false)?.into())?)))
            }
            None => Ok(None),
        }
    }

    /// The file that holds the key: as stated, else by the environment.
    pub fn key_file(&self) -> Option<PathBuf> {
        let from_environment = || env::var_os("CRMKIT_KEY_FILE").filter(|v| !v.is_empty()).map(PathBuf::from);
        self.key_file.clone().or_else(from_environment)
    }

    /// Who runs which command, when.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// Whether a person can be asked: input and standard error are terminals, and questions are not forbidden.
    pub fn interactive(&self) -> bool {
        self.ui.interactive
    }

    /// A consistent state of the store up to the as-of date, for an answer in the format asked for.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn snapshot<'s>(&self, store: &'s Store) -> Result<Snapshot<'s>> {
        let wanted = match (&self.style.table, self.format) {
            (Some(table), _) => Wanted::Table(table.clone()),
            (None, Format::Json | Format::Xlsx) => Wanted::All,
            (None, _) => Wanted::Usual,
        };
        store.snapshot(self.as_of, self.actor.now, wanted)
    }

    /// A reader of days, moments and amounts as this store means them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn given(&self, store: &Store) -> Result<Given> {
        Ok(Given::new(&settings::read(store.conn())?, self.actor.now).telling(self.ui))
    }

    /// A value that is required: read from what was stated, or asked for on a terminal until it can be read.
    ///
    /// # Errors
    /// What `read` says of a stated value; a usage failure that names `flag` when there is nobody to ask.
    pub fn need<T>(&self, stated: Option<&str>, flag: &str, prompt: &'static str, read: impl Fn(&str) -> Result<T>) -> Result<T> {
        match stated {
            Some(value) => read(value),
            None if self.interactive() => ui::until(|| read(&self.ui.ask(prompt)?)),
            None => Err(Failure::usage(say!("{flag} is missing", flag)).hint(say!("--help explains every option")).into()),
        }
    }

    /// A word that is required: as stated, or chosen on a terminal.
    ///
    /// # Errors
    /// As [`Session::need`].
    pub fn need_word<W: Word>(&self, stated: Option<W>, flag: &str) -> Result<W> {
        if let Some(value) = stated {
            return Ok(value);
        }
        let words = W::list();
        let missing = || Failure::usage(say!("{flag} is missing: expected one of {words}", flag, words = words.join(", ")));
        if !self.interactive() {
            return Err(missing().into());
        }
        let items: Vec<String> = words.iter().map(|w| w.to_string()).collect();
        match self.ui.choose(W::WHAT, &items)? {
            Some(i) => Ok(W::WORDS[i].0),
            None => Err(missing().into()),
        }
    }

    /// How many rows a list has: as stated, else `usual` for people and all for programs.
    pub fn limit(&self, stated: Option<usize>, usual: usize) -> Option<usize> {
        stated.or_else(|| matches!(self.format, Format::Text | Format::Markdown | Format::Html).then_some(usual))
    }

    /// The clock of the machine since 1970, whatever `CRMKIT_NOW` says: that by which files are stamped.
    pub fn clock(&self) -> Duration {
        SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
    }

    /// Tells from now on whether so many seconds are over.
    pub fn deadline(&self, seconds: u64) -> impl FnMut() -> bool + Send + 'static {
        let begun = Instant::now();
        move || begun.elapsed() >= Duration::from_secs(seconds)
    }

    /// Keeps the answer from landing on these files, too.
    pub fn protect(&mut self, inputs: &[PathBuf]) {
        self.inputs.extend_from_slice(inputs);
    }

    /// Takes `usual` as the format when none was asked for.
    pub fn prefer(&mut self, usual: Format) {
        if !self.format_stated {
            self.format = usual;
        }
    }

    /// Says so much beside the figures.
    pub fn say_beside(&mut self, notes: Notes) {
        self.style.notes = notes;
    }

    /// How the answer is rendered.
    pub fn style(&self) -> &Style {
        &self.style
    }

    /// Renders the answer and writes it.
    ///
    /// # Errors
    /// An unknown table, or a place that cannot be written.
    pub fn show(&self, pages: &[Page]) -> Result<()> {
        self.write(&self.render(pages)?)
    }

    /// Renders an answer that is written later.
    ///
    /// # Errors
    /// An unknown table.
    pub fn render(&self, pages: &[Page]) -> Result<Vec<u8>> {
        self.format.render(pages, &Style { lang: lang::chosen(), ..self.style.clone() })
    }

    /// Writes a text for somebody else as the answer.
    ///
    /// # Errors
    /// As [`Session::write`].
    pub fn letter(&self, text: &str) -> Result<()> {
        let text = format!("{}\n", text.trim_end());
        if self.output.is_none() && ui::on_terminal() {
            ui::data(text.as_bytes());
            return Ok(());
        }
        self.write(text.as_bytes())
    }

    /// Confirms what was done, and how it can be taken back.
    pub fn done(&self, what: impl Into<Message>, recorded: Option<Recorded>) {
        match recorded {
            Some(Recorded { id }) => self.ui.say(say!("{what} (operation {id}; undo with: crmkit undo {id})", what = what.into(), id)),
            None => self.ui.say(say!("nothing to change")),
        }
    }

    /// Confirms what was made, and gives its code as the answer.
    ///
    /// # Errors
    /// When the code cannot be written; what was made stays, and the error says so.
    pub fn made(&self, code: &str, what: Message, recorded: Option<Recorded>) -> Result<()> {
        self.done(what.clone(), recorded);
        self.answer(format!("{code}\n").as_bytes(), what, recorded)
    }

    /// Writes the answer of a command that has been committed.
    ///
    /// # Errors
    /// When it cannot be written; what was done stays, and the error says so.
    pub fn answer(&self, bytes: &[u8], what: Message, recorded: Option<Recorded>) -> Result<()> {
        self.write(bytes).map_err(|error| match recorded {
            Some(Recorded { id }) => {
                let failure = Failure::new(Message::verbatim(format!("{error:#}")));
                failure.hint(say!("{what} all the same (operation {id}; undo with: crmkit undo {id})", what, id)).into()
            }
            None => error,
        })
    }

    /// Whether a file of these bytes begins with the mark of UTF-8: a table that holds other letters than ASCII.
    fn marked(&self, bytes: &[u8]) -> bool {
        matches!(self.format, Format::Csv | Format::Tsv) && !bytes.is_ascii()
    }

    /// Writes bytes to where the answer goes, in one go.
    ///
    /// # Errors
    /// When the place cannot be written, or is the store.
    pub fn write(&self, bytes: &[u8]) -> Result<()> {
        match (&self.output, self.format) {
            (Some(path), _) => {
                let forbidden: Vec<PathBuf> = Store::files(&self.db).into_iter().chain(self.inputs.iter().cloned()).collect();
                let marked = self.marked(bytes).then(|| [MARK, bytes].concat());
                output::write_file(path, marked.as_deref().unwrap_or(bytes), &forbidden)
            }
            (None, Format::Xlsx) if ui::on_terminal() => {
                Err(Failure::usage(say!("a workbook cannot be shown on a terminal")).hint(say!("name a file for it: -o FILE.xlsx")).into())
            }
            (None, Format::Csv | Format::Tsv) if ui::on_terminal() => {
                ui::data(bytes);
                Ok(())
            }
            (None, _) => output::write_stdout(bytes),
        }
    }
}

/// Where the store is: as stated, else by the environment, else here.
pub(super) fn place(stated: Option<PathBuf>) -> PathBuf {
    let from_environment = || env::var_os("CRMKIT_DB").filter(|v| !v.is_empty()).map(PathBuf::from);
    stated.or_else(from_environment).unwrap_or_else(|| PathBuf::from("crm.db"))
}

/// U+FEFF in UTF-8. Excel takes a table without it for text of the machine's own code page.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The format asked for, or the one the output file's extension names.
fn format(global: &Global) -> Result<Option<Format>> {
    let Some(path) = global.output.as_deref().filter(|_| global.format.is_none()) else {
        return Ok(global.format);
    };
    match (Format::from_extension(path), path.extension()) {
        (Some(format), _) => Ok(Some(format)),
        (None, None) => Ok(None),
        (None, Some(extension)) => {
            let failure = Failure::usage(say!(
                "{path}: no format has the extension '{extension}'",
                path = path.display(),
                extension = extension.display()
            ));
            Err(failure.hint(say!("name the format with -f text, csv, tsv, json, jsonl, markdown or xlsx")).into())
        }
    }
}

/// Columns a text may take: the terminal's, else `COLUMNS` when it makes sense, else 80.
fn width(terminal: Option<u16>, columns: Option<&str>) -> usize {
    let stated = || columns.and_then(|c| c.trim().parse::<usize>().ok()).filter(|c| (20..=1_000).contains(c));
    terminal.map(usize::from).filter(|c| *c >= 20).or_else(stated).unwrap_or(80)
}

/// The current moment in seconds UTC: `CRMKIT_NOW` when it is set, else the clock.
fn now() -> Result<i64> {
    match env::var("CRMKIT_NOW").ok().filter(|v| !v.is_empty()) {
        Some(text) => parse_now(&text).ok_or_else(|| {
            Failure::usage(say!("CRMKIT_NOW is '{text}': expected YYYY-MM-DD, YYYY-MM-DDTHH:MM:SS or an RFC 3339 time", text)).into()
        }),
        None => Ok(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| i64::try_from(d.as_secs()).unwrap_or(i64::MAX))),
    }
}

/// Reads a fixed moment; without an offset it is UTC.
fn parse_now(text: &str) -> Option<i64> {
    if let Some(day) = Day::parse_iso(text) {
        return Some(i64::from(day.0) * 86_400);
    }
    let stamp: Option<jiff::Timestamp> = text.parse().ok();
    let local = || text.parse::<jiff::civil::DateTime>().ok().and_then(|t| t.to_zoned(jiff::tz::TimeZone::UTC).ok()).map(|z| z.timestamp());
    let seconds = stamp.or_else(local).map(jiff::Timestamp::as_second)?;
    Day::of_moment(seconds, &jiff::tz::TimeZone::UTC).map(|_| seconds)
}

/// The language that `CRMKIT_LANG` asks for.
fn language_of_environment() -> Result<Option<Lang>> {
    let Some(word) = env::var("CRMKIT_LANG").ok().filter(|word| !word.trim().is_empty()) else { return Ok(None) };
    match Lang::parse(&word) {
        Some(lang) => Ok(Some(lang)),
        None => Err(Failure::usage(say!("CRMKIT_LANG is '{word}': expected en or zh", word)).into()),
    }
}

/// The language of the locale, as programs look for it; English where none is named.
fn language_of_locale() -> Lang {
    let locale = |name: &&str| env::var(name).ok().and_then(|locale| Lang::of_locale(&locale));
    ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(locale).unwrap_or_default()
}

/// The name of the person at work.
fn person() -> String {
    ["CRMKIT_USER", "USER", "LOGNAME"]
        .iter()
        .find_map(|name| env::var(name).ok().map(|v| v.trim().to_string()).filter(|v| !v.is_empty()))
        .unwrap_or_else(|| "unknown".to_string())
}

/// The command as typed, with quotes where a shell would need them.
pub(super) fn as_typed(args: &[OsString]) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./:=,@%+".contains(c);
    let quoted = args.iter().skip(1).map(|arg| {
        let arg = arg.to_string_lossy();
        if !arg.is_empty() && arg.chars().all(plain) { arg.into_owned() } else { format!("'{}'", arg.replace('\'', r"'\''")) }
    });
    std::iter::once("crmkit".to_string()).chain(quoted).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_can_be_fixed() {
        for (text, seconds) in [
            ("1970-01-02", Some(86_400)),
            ("1970-01-01T00:01:00", Some(60)),
            ("1970-01-01T01:00:00+01:00", Some(0)),
            ("1970-01-01T00:00:05Z", Some(5)),
            ("noon", None),
            ("-000001-01-01T00:00:00Z", None),
        ] {
            assert_eq!(parse_now(text), seconds, "{text}");
        }
    }

    #[test]
    fn the_width_is_the_terminals_or_a_sane_one() {
        assert_eq!(width(Some(120), Some("60")), 120);
        assert_eq!(width(None, Some("60")), 60);
        for odd in [None, Some(""), Some("-1"), Some("0"), Some("99999999999999999999"), Some("wide")] {
            assert_eq!(width(None, odd), 80);
        }
    }

    #[test]
    fn the_command_line_is_kept_as_typed() {
        let args = ["/usr/bin/crmkit", "log", "王芳", "--text", "it's late", ""].map(OsString::from);
        assert_eq!(as_typed(&args), r"crmkit log 王芳 --text 'it'\''s late' ''");
    }
}
