//! What a column may be taken for, why, and what is chosen so far.

use anyhow::Result;

use super::names::fold;
use crate::base::error::{Failure, unknown};
use crate::base::words::Word;
use crate::entity::service::Step;
use crate::entity::trade::OrderStatus;
use crate::entity::{Field, What};
use crate::import::kind::Kind;
use crate::lang::{Message, say};

/// Columns that are added behind the original ones; the importer leaves them out.
pub const REJECT_COLUMNS: [&str; 6] = ["reject_line", "reject_column", "reject_value", "reject_problem", "reject_hint", "reject_reading"];

/// Fields of a customer of which several columns may hold one: whichever is filled first is the customer's, the others stand beside it.
pub const SEVERAL: [&str; 2] = ["phone", "email"];

/// What becomes of a column.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// It holds the field with this index in the kind's list.
    Field(usize),
    /// It is kept as an own field under this name.
    Own(String),
    /// It is left out.
    Ignored,
}

/// Why a column became what it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Why {
    /// `--map`, or an answer given on the terminal.
    Told,
    /// A mapping file or preset of this name.
    Recipe(String),
    /// Its header is the field's key.
    Key,
    /// Its header is a name of the field.
    Name,
    /// Its header is like a name of the field, and the person said yes to that.
    Like,
    /// Nothing else tells who the customer is.
    Only,
    /// Its header has a known name among other words, and its values fit.
    Part,
    /// Its values are those of the field.
    Values,
    /// The arithmetic of the file's figures shows it.
    Sums,
    /// No field: it is kept under its own name.
    Own,
    /// No question of the survey: it is kept under its own name with the response.
    Beside,
    /// A column that a file of rejects has beside the original ones.
    Reject,
}

impl Why {
    /// In words.
    pub fn describe(&self) -> String {
        match self {
            Why::Told => "told with --map".to_string(),
            Why::Recipe(name) => name.clone(),
            Why::Key => "own name of the field".to_string(),
            Why::Name => "known name".to_string(),
            Why::Like => "similar name, accepted".to_string(),
            Why::Only => "nothing else tells the customer".to_string(),
            Why::Part => "known name among other words".to_string(),
            Why::Values => "by its values".to_string(),
            Why::Sums => "by the sums of the file".to_string(),
            Why::Own => "no field known".to_string(),
            Why::Beside => "no question".to_string(),
            Why::Reject => "column of a rejects file".to_string(),
        }
    }
}

/// What was decided of one column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its header, its number, or the name of what a rule makes.
    pub header: String,
    /// What it holds.
    pub target: Target,
    /// Why.
    pub why: Why,
}

/// A question that only a person can answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Doubt {
    /// A header is like a name of a field.
    Like {
        /// The column.
        header: String,
        /// Key of the field.
        field: &'static str,
    },
    /// Several headers are equally good names of one field.
    Tie {
        /// The columns.
        headers: Vec<String>,
        /// Key of the field.
        field: &'static str,
    },
    /// A column that looks as if it bore on figures, and that nothing reads.
    Moves {
        /// The column.
        header: String,
        /// Key of the field that it looks like.
        field: &'static str,
        /// What is in doubt.
        message: Message,
        /// The flags that settle it, the likeliest first.
        answers: Vec<String>,
        /// What each of them means.
        hint: Message,
    },
    /// Words of a closed list that nobody knows.
    Words {
        /// The column.
        header: String,
        /// Key of the field, or `type` for the type of documents.
        field: &'static str,
        /// The words with the numbers of their rows and what each most likely means.
        words: Vec<(String, usize, &'static str)>,
    },
}

/// What the person and the recipe say of the columns.
#[derive(Clone, Default, Debug)]
pub struct Wishes {
    /// (field, header) pairs.
    pub maps: Vec<(String, String)>,
    /// Whether they are said of several files, of which not each has the columns.
    pub of_several: bool,
    /// Headers that hold no field, whatever they are called: they move nothing.
    pub own: Vec<String>,
    /// Fields that no column is taken for.
    pub freed: Vec<String>,
    /// What words of the file mean: field, word and meaning.
    pub words: Vec<(String, String, String)>,
    /// Whether headers that are like a name are taken for it.
    pub take_like: bool,
    /// Whether full names are split into own fields as well.
    pub split_name: bool,
    /// Whether customers are told by their names and not by their codes.
    pub by_name: bool,
}

/// A mapping being made.
pub struct Work<'a> {
    /// The fields of the kind.
    pub fields: &'static [Field],
    /// The headers of the file.
    pub headers: &'a [String],
    /// What was chosen for a column so far; a target of `None` is an own field.
    pub chosen: Vec<Option<(Option<Target>, Why)>>,
    /// What is left open so far.
    pub doubts: Vec<Doubt>,
    /// Fields that no column is taken for.
    pub freed: &'a [String],
    /// What the person said of words.
    pub words: &'a [(String, String, String)],
    /// Columns called like a field whose values are something else, each with the field.
    pub unfit: Vec<(usize, usize)>,
}

impl Work<'_> {
    /// Whether a field has a column.
    pub fn has(&self, field: usize) -> bool {
        self.column_of(field).is_some()
    }

    /// Whether a person said that no column holds a field.
    pub fn is_freed(&self, field: usize) -> bool {
        self.freed.iter().any(|key| key == self.fields[field].key)
    }

    /// The column that holds a field.
    pub fn column_of(&self, field: usize) -> Option<usize> {
        self.chosen.iter().position(|c| matches!(c, Some((Some(Target::Field(f)), _)) if *f == field))
    }

    /// The column with a header.
    pub fn column_named(&self, header: &str) -> Option<usize> {
        column_named(self.headers, header)
    }
}

/// The column with a header, exactly or but for case, width and punctuation.
pub fn column_named(headers: &[String], header: &str) -> Option<usize> {
    let wanted = header.trim();
    headers.iter().position(|h| h.trim() == wanted).or_else(|| {
        let wanted = fold(wanted);
        headers.iter().position(|h| !wanted.is_empty() && fold(h) == wanted)
    })
}

/// The field a person names by its key.
///
/// # Errors
/// When the kind has no such field.
pub fn field_named(kind: Kind, key: &str) -> Result<usize> {
    let fields = kind.fields();
    fields.iter().position(|f| f.key == key).ok_or_else(|| {
        let known: Vec<&str> = fields.iter().map(|f| f.key).collect();
        unknown(&format!("field of {}", kind.word()), key, &known).into()
    })
}

/// The failure for a header that the file has not.
pub fn no_column(headers: &[String], header: &str, file: &str) -> Failure {
    let failure =
        Failure::usage(say!("{file} has no column '{header}': its columns are {headers}", file, header, headers = headers.join(", ")));
    failure.near(header, headers.iter().map(String::as_str), None)
}

/// What a word of a field may mean.
pub fn meanings(field: &str) -> Vec<&'static str> {
    match field {
        "type" => vec!["sale", "refund", "other"],
        "step" => Step::list(),
        _ => OrderStatus::list(),
    }
}

/// A header as it must be typed in a shell.
pub fn quote(header: &str) -> String {
    if header.contains('\'') {
        return format!("\"{header}\"");
    }
    if header.is_empty() || header.contains(|c: char| c.is_whitespace() || "\"$&;|<>()*?#!`\\[]{}~".contains(c)) {
        format!("'{header}'")
    } else {
        header.to_string()
    }
}

/// Whether a field is one whose values need the whole column to be read right.
pub fn needs_survey(what: What) -> bool {
    use What::{Amount, Currency, Day, Number, Quantity, Rate, When};
    matches!(what, Day | When | Amount | Quantity | Currency | Rate | Number)
}
