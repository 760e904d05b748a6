//! What is said to people, in their language: English stands in the code and is the key, other languages stand in
//! catalogues as gettext programs keep them.
//!
//! A [`Message`] is a whole sentence with named arguments, made by `say!`. It is shown in English unless it
//! is shown within [`speaking`], so that files for programs never change with the language.

mod po;
mod pseudo;

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;
use std::sync::atomic::{AtomicU8, Ordering};

pub use po::{Entry, entries};

/// A language that people can be spoken to in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, clap::ValueEnum)]
pub enum Lang {
    /// English
    #[default]
    En,
    /// 中文
    Zh,
    /// English with accents, in brackets: shows what is not translated
    #[value(hide = true)]
    Pseudo,
}

impl Lang {
    /// The languages that can be asked for.
    const ALL: [(Lang, &'static str); 3] = [(Lang::En, "en"), (Lang::Zh, "zh"), (Lang::Pseudo, "pseudo")];

    /// The word it is asked for by, which is also how a document names it.
    pub fn word(self) -> &'static str {
        Lang::ALL.iter().find(|(lang, _)| *lang == self).map_or("en", |(_, word)| word)
    }

    /// Reads such a word.
    pub fn parse(word: &str) -> Option<Lang> {
        Lang::ALL.iter().find(|(_, known)| known.eq_ignore_ascii_case(word.trim())).map(|(lang, _)| *lang)
    }

    /// The language of a locale (`zh_CN.UTF-8`, `C`); `None` where none is named.
    pub fn of_locale(locale: &str) -> Option<Lang> {
        let name = locale.trim().to_ascii_lowercase();
        match name.as_str() {
            "" => None,
            name if name.starts_with("zh") => Some(Lang::Zh),
            _ => Some(Lang::En),
        }
    }
}

/// The language of this run: [`choose`] sets it, the terminal and the pages follow it.
static CHOSEN: AtomicU8 = AtomicU8::new(0);

thread_local! {
    /// The language in which messages are shown at the moment.
    static SPOKEN: Cell<Lang> = const { Cell::new(Lang::En) };
}

/// Chooses the language of this run.
pub fn choose(lang: Lang) {
    CHOSEN.store(lang as u8, Ordering::Relaxed);
}

/// The language of this run.
pub fn chosen() -> Lang {
    let chosen = CHOSEN.load(Ordering::Relaxed);
    Lang::ALL.iter().map(|(lang, _)| *lang).find(|lang| *lang as u8 == chosen).unwrap_or_default()
}

/// Does something; every message that is shown by it is shown in a language.
pub fn speaking<T>(lang: Lang, act: impl FnOnce() -> T) -> T {
    let before = SPOKEN.replace(lang);
    let done = act();
    SPOKEN.set(before);
    done
}

/// The words for an English text, or for the name of a figure or column, in the language that is spoken; the text itself
/// where there are none.
pub fn words(english: &str) -> Cow<'_, str> {
    match SPOKEN.get() {
        Lang::En => Cow::Borrowed(english),
        Lang::Zh => po::find(english).map_or(Cow::Borrowed(english), Cow::Borrowed),
        Lang::Pseudo => Cow::Owned(pseudo::accented(english)),
    }
}

/// A whole sentence for people: its English, and what is put into it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    /// The English, which is also the key of the catalogues; words that are not ours are owned and stay as they are.
    template: Cow<'static, str>,
    arguments: Vec<(&'static str, Argument)>,
}

/// What is put into a sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Argument {
    /// Data, or a number as it is to be read.
    Words(String),
    /// Another message.
    Said(Message),
    /// A day: year, month, day of the month.
    Day(i32, u32, u32),
    /// Our words, or data where we have none like these.
    Name(String),
    /// Our words, which in English begin with a small letter here.
    Within(&'static str),
    /// Several messages, with commas between them.
    List(Vec<Message>),
}

/// A name that is ours in some tables (a segment) and data in others (a product): looked up where we have such words.
pub struct Name<'a>(pub &'a str);

impl Spoken for Name<'_> {
    fn argument(&self) -> Argument {
        Argument::Name(self.0.to_string())
    }
}

/// A sentence of ours within another one: in English it begins with a small letter there.
pub struct Within(pub &'static str);

impl Spoken for Within {
    fn argument(&self) -> Argument {
        Argument::Within(self.0)
    }
}

/// Messages that are told one after the other.
pub struct List(pub Vec<Message>);

impl Spoken for List {
    fn argument(&self) -> Argument {
        Argument::List(self.0.clone())
    }
}

impl Message {
    /// A sentence with its arguments: what `say!` makes.
    pub fn new(template: &'static str, arguments: Vec<(&'static str, Argument)>) -> Message {
        Message { template: Cow::Borrowed(template), arguments }
    }

    /// Words that are not ours, such as those of the operating system: they are the same in every language.
    pub fn verbatim(words: impl Into<String>) -> Message {
        Message { template: Cow::Owned(words.into()), arguments: Vec::new() }
    }

    /// This sentence behind others.
    #[must_use]
    pub fn after(self, first: Message) -> Message {
        say!("{first} {next}", first, next = self)
    }

    /// The message in a language.
    pub fn in_lang(&self, lang: Lang) -> String {
        speaking(lang, || self.to_string())
    }

    /// Its English where nothing is put into it.
    pub fn plain(&self) -> Option<&'static str> {
        match self.template {
            Cow::Borrowed(english) if self.arguments.is_empty() => Some(english),
            _ => None,
        }
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.template.is_empty()
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let template = match &self.template {
            Cow::Borrowed(english) => words(english),
            Cow::Owned(verbatim) => return f.write_str(verbatim),
        };
        let mut rest: &str = &template;
        while let Some(at) = rest.find('{').filter(|_| !self.arguments.is_empty()) {
            f.write_str(&rest[..at])?;
            let inner = &rest[at + 1..];
            let named = inner.find('}').and_then(|end| Some((end, self.arguments.iter().find(|(name, _)| *name == &inner[..end])?)));
            match named {
                Some((end, (_, argument))) => {
                    argument.fmt(f)?;
                    rest = &inner[end + 1..];
                }
                None => {
                    f.write_str("{")?;
                    rest = inner;
                }
            }
        }
        f.write_str(rest)
    }
}

impl fmt::Display for Argument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Argument::Words(words) => f.write_str(words),
            Argument::Said(message) => message.fmt(f),
            Argument::Name(name) => f.write_str(&words(name)),
            Argument::Within(text) if SPOKEN.get() == Lang::En => {
                let first = text.chars().next().map_or(0, char::len_utf8);
                write!(f, "{}{}", text[..first].to_lowercase(), &text[first..])
            }
            Argument::Within(text) => f.write_str(&words(text)),
            Argument::List(messages) => {
                let told: Vec<String> = messages.iter().map(Message::to_string).collect();
                f.write_str(&told.join(if SPOKEN.get() == Lang::Zh { "、" } else { ", " }))
            }
            Argument::Day(year, month, day) if SPOKEN.get() == Lang::Zh => write!(f, "{year}年{month}月{day}日"),
            Argument::Day(year, month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

impl std::error::Error for Message {}

impl From<&'static str> for Message {
    fn from(english: &'static str) -> Message {
        Message::new(english, Vec::new())
    }
}

impl From<&String> for Message {
    fn from(words: &String) -> Message {
        Message::verbatim(words.as_str())
    }
}

impl From<&Message> for Message {
    fn from(message: &Message) -> Message {
        message.clone()
    }
}

impl From<String> for Message {
    fn from(words: String) -> Message {
        Message::verbatim(words)
    }
}

impl PartialEq<str> for Message {
    fn eq(&self, other: &str) -> bool {
        let shown = self.to_string();
        shown == other
    }
}

impl PartialEq<&str> for Message {
    fn eq(&self, other: &&str) -> bool {
        let shown = self.to_string();
        shown == *other
    }
}

/// What reads differently from language to language inside a sentence, too.
pub trait Spoken {
    /// It, as part of a sentence.
    fn argument(&self) -> Argument;
}

impl Spoken for Message {
    fn argument(&self) -> Argument {
        Argument::Said(self.clone())
    }
}

impl<T: Spoken + ?Sized> Spoken for &T {
    fn argument(&self) -> Argument {
        (**self).argument()
    }
}

/// A value on its way into a sentence: a [`Spoken`] one keeps its meaning, any other is written out.
pub struct Told<'a, T: ?Sized>(Written<'a, T>);

/// A value that is written out.
pub struct Written<'a, T: ?Sized>(&'a T);

impl<'a, T: ?Sized> Told<'a, T> {
    /// The value.
    pub fn new(value: &'a T) -> Told<'a, T> {
        Told(Written(value))
    }
}

impl<T: Spoken + ?Sized> Told<'_, T> {
    /// As part of a sentence.
    pub fn argument(&self) -> Argument {
        self.0.0.argument()
    }
}

// Where a value is not Spoken, the look-up of methods goes on to what this leads to.
impl<'a, T: ?Sized> std::ops::Deref for Told<'a, T> {
    type Target = Written<'a, T>;

    fn deref(&self) -> &Written<'a, T> {
        &self.0
    }
}

impl<T: fmt::Display + ?Sized> Written<'_, T> {
    /// As part of a sentence.
    pub fn argument(&self) -> Argument {
        Argument::Words(self.0.to_string())
    }
}

/// Whether a template names exactly these arguments; each name need only stand in one of the two forms.
pub const fn names_its_arguments(one: &str, many: &str, names: &[&str]) -> bool {
    let mut i = 0;
    while i < names.len() {
        if !holds(one, names[i]) && !holds(many, names[i]) {
            return false;
        }
        i += 1;
    }
    knows(one, names) && knows(many, names)
}

/// Whether `{name}` stands in a template.
const fn holds(template: &str, name: &str) -> bool {
    let (t, n) = (template.as_bytes(), name.as_bytes());
    let mut at = 0;
    while at + n.len() + 2 <= t.len() {
        if t[at] == b'{' && t[at + n.len() + 1] == b'}' {
            let mut i = 0;
            while i < n.len() && t[at + 1 + i] == n[i] {
                i += 1;
            }
            if i == n.len() {
                return true;
            }
        }
        at += 1;
    }
    false
}

/// Whether every `{name}` of a template is among the names.
const fn knows(template: &str, names: &[&str]) -> bool {
    let t = template.as_bytes();
    let mut at = 0;
    while at < t.len() {
        if t[at] == b'{' {
            let mut end = at + 1;
            while end < t.len() && (t[end].is_ascii_alphanumeric() || t[end] == b'_') {
                end += 1;
            }
            if end < t.len() && t[end] == b'}' && end > at + 1 {
                let mut found = false;
                let mut i = 0;
                while i < names.len() {
                    let name = names[i].as_bytes();
                    let mut j = 0;
                    while j < name.len() && at + 1 + j < end && t[at + 1 + j] == name[j] {
                        j += 1;
                    }
                    found = found || (j == name.len() && at + 1 + j == end);
                    i += 1;
                }
                if !found {
                    return false;
                }
            }
        }
        at += 1;
    }
    true
}

/// Makes a [`Message`](crate::lang::Message): `say!("{n} rows of {path}", n, path = path.display())`. With a count before `=>`
/// it takes the first form for one and the second for all other counts: `say!(n => "1 row" | "{n} rows", n)`.
///
/// The English is the key of the catalogues: a whole sentence, never a piece of one.
macro_rules! say {
    ($template:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {{
        const { assert!($crate::lang::names_its_arguments($template, "", &[$(stringify!($name)),*]), "the names in the text and those beside it differ") }
        $crate::lang::Message::new($template, vec![$((stringify!($name), $crate::lang::say!(@ $name $(= $value)?))),*])
    }};
    ($count:expr => $one:literal | $many:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {{
        const { assert!($crate::lang::names_its_arguments($one, $many, &[$(stringify!($name)),*]), "the names in the text and those beside it differ") }
        let form = if $count == 1 { $one } else { $many };
        $crate::lang::Message::new(form, vec![$((stringify!($name), $crate::lang::say!(@ $name $(= $value)?))),*])
    }};
    (@ $name:ident) => { $crate::lang::Told::new(&$name).argument() };
    (@ $name:ident = $value:expr) => { $crate::lang::Told::new(&$value).argument() };
}

pub(crate) use say;
