//! The terminal beside standard output: confirmations, warnings, errors, progress and questions, all on
//! standard error and all through [`printable`]. The only place that knows the prompt and progress crates.

use std::io::{self, IsTerminal, Write};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result};
use dialoguer::console::Term;
use dialoguer::{Confirm, Input, Password, Select};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

use crate::base::error::Failure;
use crate::base::printable::printable;
use crate::lang::{self, Message, say, speaking};

/// What the terminal can do and the person wants of it.
#[derive(Clone, Copy, Debug)]
pub struct Ui {
    /// Whether confirmations and progress are silenced.
    pub quiet: bool,
    /// Whether questions may be asked.
    pub interactive: bool,
    /// Whether every question is answered with yes.
    pub yes: bool,
}

impl Ui {
    /// The terminal as found; `input` is false when the person forbade questions.
    pub fn new(quiet: bool, input: bool, yes: bool) -> Ui {
        Ui { quiet, interactive: input && io::stdin().is_terminal() && io::stderr().is_terminal(), yes }
    }

    /// A confirmation; silenced by `--quiet`.
    pub fn say(&self, line: impl Into<Message>) {
        if !self.quiet {
            put(&shown(&line.into()));
        }
    }

    /// A warning; never silenced.
    pub fn warn(&self, line: impl Into<Message>) {
        put(&shown(&say!("warning: {line}", line = line.into())));
    }

    /// Asks for a line of text.
    ///
    /// # Errors
    /// When the terminal goes away.
    pub fn ask(&self, prompt: impl Into<Message>) -> Result<String> {
        let prompt = shown(&prompt.into());
        asked(|| Input::new().with_prompt(printable(&prompt)).interact_text())
    }

    /// Asks for a line of text that may be left empty.
    ///
    /// # Errors
    /// When the terminal goes away.
    pub fn ask_or_nothing(&self, prompt: impl Into<Message>) -> Result<String> {
        let prompt = shown(&prompt.into());
        asked(|| Input::new().with_prompt(printable(&prompt)).allow_empty(true).interact_text())
    }

    /// Asks for a secret, which is not shown; twice when it is a new one.
    ///
    /// # Errors
    /// When the terminal goes away.
    pub fn ask_secret(&self, prompt: impl Into<Message>, new: bool) -> Result<String> {
        let prompt = prompt.into();
        let words = |message: &Message| printable(&shown(message)).into_owned();
        let mut question = Password::new().with_prompt(words(&prompt));
        if new {
            question = question.with_confirmation(words(&say!("{prompt} once more", prompt)), words(&say!("they differ: try again")));
        }
        asked(|| question.interact())
    }

    /// Lets the person choose one of `items`; `None` when they choose none.
    ///
    /// # Errors
    /// When the terminal goes away.
    pub fn choose(&self, prompt: impl Into<Message>, items: &[String]) -> Result<Option<usize>> {
        let prompt = shown(&prompt.into());
        let items: Vec<_> = items.iter().map(|i| printable(i)).collect();
        asked(|| Select::new().with_prompt(printable(&prompt)).items(&items).default(0).interact_opt())
    }

    /// Asks whether to go on; yes without asking when there is nobody to ask or `--yes` was given.
    ///
    /// # Errors
    /// When the terminal goes away.
    pub fn confirm(&self, question: impl Into<Message>) -> Result<bool> {
        if self.yes || !self.interactive {
            return Ok(true);
        }
        let question = shown(&question.into());
        asked(|| Confirm::new().with_prompt(printable(&question)).default(false).interact())
    }

    /// Begins a progress bar over `total` steps called `what` (bytes, rows); nothing is drawn without a terminal.
    pub fn progress(&self, total: u64, what: impl Into<Message>) -> Progress {
        let target = if self.quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(Some(total), target).with_message(printable(&shown(&what.into())).into_owned());
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {percent:>3} % {eta:>4}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Progress(bar)
    }
}

/// How the terminal was before the question that is being asked.
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

/// Asks. Ctrl-C in the place of an answer is on its way as a signal, too, which ends the run in a moment.
fn asked<T>(question: impl FnOnce() -> dialoguer::Result<T>) -> Result<T> {
    let note = |modes| *BEFORE.lock().unwrap_or_else(PoisonError::into_inner) = modes;
    note(tcgetattr(io::stdin()).ok());
    let answer = question();
    if let Err(dialoguer::Error::IO(error)) = &answer
        && error.kind() == io::ErrorKind::Interrupted
    {
        std::thread::sleep(Duration::from_secs(5));
    }
    note(None);
    answer.context(say!("no answer"))
}

/// A progress bar; it vanishes when dropped.
pub struct Progress(ProgressBar);

impl Progress {
    /// Sets how far the work is.
    pub fn at(&self, position: u64) {
        self.0.set_position(position);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// Prints an error and its hints.
pub fn report(error: &anyhow::Error) {
    put_all(lines(error).iter().map(String::as_str));
}

fn lines(error: &anyhow::Error) -> Vec<String> {
    speaking(lang::chosen(), || {
        let mut lines = vec![say!("error: {what}", what = format!("{error:#}")).to_string()];
        if let Some(failure) = error.chain().find_map(|e| e.downcast_ref::<Failure>()) {
            lines.extend(failure.hints.iter().map(|hint| say!(" hint: {hint}", hint).to_string()));
        }
        lines
    })
}

/// A message in the language of this run.
fn shown(message: &Message) -> String {
    message.in_lang(lang::chosen())
}

/// Does something again that asks, until what was typed will do; what is wrong with it is told before each new question.
///
/// # Errors
/// Whatever is no fault of what was typed.
pub fn until<T>(ask: impl Fn() -> Result<T>) -> Result<T> {
    loop {
        match ask() {
            Err(error) if error.is::<Failure>() => report(&error),
            answer => return answer,
        }
    }
}

/// Does something again that asks for secrets, until they open what they are for. A secret that was not `typed` is tried once.
///
/// # Errors
/// Whatever is no fault of a secret that was typed.
pub fn unlocked<T>(typed: bool, open: impl Fn() -> Result<T>) -> Result<T> {
    loop {
        match open() {
            Err(error) if typed && error.downcast_ref::<Failure>().is_some_and(|f| f.secret) => report(&error),
            answer => return answer,
        }
    }
}

/// Says that a signal ended the run, and gives the terminal back as it was before a question: what is typed is shown again,
/// and so is the cursor.
pub fn interrupted() {
    if let Some(modes) = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take() {
        // The run ends here: there is nobody to tell.
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &modes);
    }
    if io::stderr().is_terminal() {
        let _ = io::stderr().write_all(b"\x1b[?25h\n");
    }
    let failure = Failure::new(say!("interrupted"));
    report(&failure.hint(say!("nothing is stored by halves: what was done is listed by 'crmkit ops'")).into());
}

/// Prints a text of several lines.
pub fn text(text: &str) {
    put_all(text.lines());
}

/// Columns of the terminal standard output goes to, if it is one.
pub fn width() -> Option<u16> {
    Term::stdout().size_checked().map(|(_, columns)| columns)
}

/// Whether standard output is a terminal.
pub fn on_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Shows data on a terminal that is written verbatim anywhere else: lines and columns stay, and nothing in them steers.
pub fn data(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut shown = String::with_capacity(text.len());
    for part in text.split_inclusive(['\n', '\t']) {
        let words = part.trim_end_matches(['\n', '\t']);
        shown.push_str(&printable(words));
        shown.push_str(&part[words.len()..]);
    }
    // A terminal that goes away is no error.
    let _ = io::stdout().lock().write_all(shown.as_bytes());
}

/// Whether standard output is a terminal whose owner wants colour.
pub fn in_colour() -> bool {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty()) || std::env::var_os("TERM").is_some_and(|v| v == "dumb");
    io::stdout().is_terminal() && !plain
}

fn put(line: &str) {
    put_all([line]);
}

/// Writes lines in one go, so that those of other processes do not come between them.
fn put_all<'a>(lines: impl IntoIterator<Item = &'a str>) {
    let text: String = lines.into_iter().flat_map(|line| [printable(line), "\n".into()]).collect();
    // When standard error is gone there is nobody left to tell.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
