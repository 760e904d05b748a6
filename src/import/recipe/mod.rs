//! A recipe: everything about one shape of file, written down. Mapping files of the user and the presets of known shop
//! systems are the same TOML; the presets lie in `presets/`, as data.

mod presets;
mod rules;
mod save;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use clap::ValueEnum;
use serde::{Deserialize, Serialize};

use super::columns::column::{SEVERAL, Target, Why, Work, field_named, no_column};
use super::columns::names::fold;
use super::kind::Kind;
use crate::base::error::{Failure, unknown};
use crate::import::evidence::Sample;
use crate::lang::say;
pub use presets::{builtin, named};
pub use rules::{Rules, Virtual};
pub use save::{of, to_toml};

/// Where a field's values come from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(untagged, expecting = "expected a header, a list of headers, { join = [headers] } or { sum = header, after = text }")]
pub enum From {
    /// One column.
    Column(String),
    /// Several columns: the first one that is not blank in a row.
    First(Vec<String>),
    /// Several columns, put together with a blank between.
    Join {
        /// The columns.
        join: Vec<String>,
    },
    /// The sum of the amounts in a cell that stand behind a mark, such as `amount:`.
    Sum {
        /// The column.
        sum: String,
        /// The mark.
        after: String,
    },
}

impl From {
    fn headers(&self) -> Vec<&String> {
        match self {
            From::Column(one) | From::Sum { sum: one, .. } => vec![one],
            From::First(several) | From::Join { join: several } => several.iter().collect(),
        }
    }
}

/// Rows that are passed over.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skip {
    /// The columns looked at.
    pub columns: Vec<String>,
    /// The words in any of them for which a row is passed over; without words: when all of them are blank.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// What is said of the rows.
    pub reason: String,
}

/// A value that follows from another column.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Set {
    /// The column looked at.
    pub column: String,
    /// The words for which the value holds; without words: when the column is not blank.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// The field that is set.
    pub field: String,
    /// Its value.
    pub value: String,
}

/// Rows whose figures give back what others bring.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Negate {
    /// The column that says so.
    pub column: String,
    /// Its words.
    pub words: Vec<String>,
    /// The columns of figures that get a minus in such rows.
    pub amounts: Vec<String>,
}

/// Values that stand for nothing, such as the shop's own address on one side of a statement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blank {
    /// The columns.
    pub columns: Vec<String>,
    /// The values.
    pub words: Vec<String>,
}

/// Under this name the words for types of documents are settled; it is no field.
pub const TYPE: &str = "type";

/// How one shape of file is read.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// What it is called: the preset's name, or the path of the mapping file.
    #[serde(skip)]
    pub name: String,
    /// What it is for, one line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// The kind of the rows, as on the command line.
    pub kind: String,
    /// Headers by which a file of this shape is recognised: all of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<String>,
    /// The character between fields, or `tab`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    /// The encoding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Name or number of the sheet of a workbook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Lines above the header that are passed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_lines: Option<u64>,
    /// Whether the file has no header row.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_header: bool,
    /// Order of numeric dates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_format: Option<String>,
    /// The year of days that state none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// Whether days of any year are taken as they are.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub any_day: bool,
    /// Decimal mark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimal: Option<String>,
    /// Whether numbers are rounded to the decimals they are stored with.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub round: bool,
    /// What is done with known records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_duplicate: Option<String>,
    /// By what customers are matched, as after `--match`.
    #[serde(default, rename = "match", skip_serializing_if = "Option::is_none")]
    pub matching: Option<String>,
    /// What is done with facts of unknown customers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unknown_customer: Option<String>,
    /// What is done with orders and complaints of nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_customer: Option<String>,
    /// Whether full names are split.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub split_name: bool,
    /// Columns kept as own fields. Columns that are named nowhere are kept, too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<String>,
    /// Columns left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ignore: Vec<String>,
    /// Fields whose times are in UTC without saying so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub utc: Vec<String>,
    /// Columns that together make the code of a row with a negative amount: a return beside the order of the same code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub returns: Vec<String>,
    /// Things worth knowing of such files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Where the values of fields come from.
    #[serde(default)]
    pub fields: BTreeMap<String, From>,
    /// Fields with the same value in every row.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constants: BTreeMap<String, String>,
    /// What the file's words mean, by field.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, BTreeMap<String, String>>,
    /// Rows that are passed over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skip: Vec<Skip>,
    /// Values that follow from another column.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub set: Vec<Set>,
    /// Fields of orders that rows state for their lines: they are added up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of_lines: Vec<String>,
    /// Columns whose value stands for the rows below it that are blank there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carry: Vec<String>,
    /// The unit of an amount, by field: cents, thousands, ten-thousands, millions.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub units: BTreeMap<String, String>,
    /// Rows whose figures give back what others bring.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub negate: Vec<Negate>,
    /// Values that stand for nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blank: Vec<Blank>,
    /// What the words for types of documents mean: sale, refund or other.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub types: BTreeMap<String, String>,
    /// Whether columns that are named may be missing: exports of one system differ by version and plan.
    #[serde(skip)]
    pub lenient: bool,
}

impl Recipe {
    /// The delimiter as a byte.
    ///
    /// # Errors
    /// When it is no single character.
    pub fn delimiter(&self) -> Result<Option<u8>> {
        let Some(text) = &self.delimiter else { return Ok(None) };
        Ok(Some(super::text::parse_delimiter(text).map_err(|e| Failure::new(say!("{name}: delimiter: {e}", name = self.name, e)))?))
    }

    /// Reads a mapping file.
    ///
    /// # Errors
    /// A file that cannot be read, or is no mapping: the line and what was expected there.
    pub fn read(path: &Path) -> Result<Recipe> {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).with_context(|| say!("cannot read the mapping file {name}", name))?;
        Ok(Recipe { name: name.clone(), ..Recipe::parse(&text, &name)? })
    }

    /// Reads the text of a mapping file.
    ///
    /// # Errors
    /// As [`Recipe::read`].
    pub fn parse(text: &str, name: &str) -> Result<Recipe> {
        let recipe: Recipe = toml::from_str(text).map_err(|e| {
            let line = e.span().map_or(1, |s| text[..s.start.min(text.len())].matches('\n').count() + 1);
            Failure::new(say!("{name}, line {line}: {e}", name, line, e = e.message().replace('\n', " ")))
                .hint(say!("--save-map writes a file of the right form"))
        })?;
        let kind = recipe.kind()?;
        let keys =
            recipe.fields.keys().chain(recipe.constants.keys()).chain(recipe.words.keys()).chain(&recipe.utc).chain(recipe.units.keys());
        for key in keys.chain(recipe.set.iter().map(|s| &s.field)) {
            field_named(kind, key).with_context(|| name.to_string())?;
        }
        Ok(recipe)
    }

    /// Whether it says anything of rows, beside where fields come from.
    pub fn changes_rows(&self) -> bool {
        let rules = self.skip.len() + self.set.len() + self.carry.len() + self.negate.len() + self.blank.len();
        rules + self.words.len() + self.constants.len() + self.utc.len() + self.returns.len() > 0
    }

    /// Adds what words of the file mean: field, word and meaning.
    pub fn add_words(&mut self, words: &[(String, String, String)]) {
        for (field, word, meaning) in words.iter().filter(|(field, _, _)| field != TYPE) {
            self.words.entry(field.clone()).or_default().insert(word.clone(), meaning.clone());
        }
    }

    /// What it says of words, those for types of documents among them: field, word and meaning.
    pub fn all_words(&self) -> Vec<(String, String, String)> {
        let each = |(field, words): (&str, &BTreeMap<String, String>)| -> Vec<_> {
            words.iter().map(|(from, to)| (field.to_string(), from.clone(), to.clone())).collect()
        };
        self.words.iter().map(|(field, words)| (field.as_str(), words)).chain([(TYPE, &self.types)]).flat_map(each).collect()
    }

    /// The column of the words for types of documents: one whose rows it turns or passes over, or one that has such a word.
    pub fn typed(&self, work: &Work, sample: &Sample) -> Option<usize> {
        let is_type = |word: &String| self.types.keys().any(|known| known.to_lowercase() == word.to_lowercase());
        let of_skip = self.skip.iter().filter(|s| s.words.iter().any(is_type)).flat_map(|s| &s.columns);
        let ruled = self.negate.iter().filter(|n| n.words.iter().any(is_type)).map(|n| &n.column).chain(of_skip);
        let read = self.named_headers();
        let has = |c: &usize| {
            !read.contains(&work.headers[*c])
                && sample.profile(*c).is_some_and(|p| !p.values.is_empty() && p.values.iter().any(|(word, _)| is_type(word)))
        };
        ruled.filter_map(|header| work.column_named(header)).next().or_else(|| (0..work.headers.len()).find(has))
    }

    /// The same without what it does to rows by the words for types of documents in a column: these are weighed in every file.
    pub fn without_types(&self, work: &Work, typed: Option<usize>) -> Recipe {
        let mut recipe = self.clone();
        if let Some(header) = typed.filter(|_| !self.lenient).map(|c| &work.headers[c]) {
            recipe.negate.retain(|n| n.column != *header);
            recipe.skip.retain(|s| s.words.is_empty() || s.columns.as_slice() != std::slice::from_ref(header));
        }
        recipe
    }

    /// The same with what the words for types of documents in a file do to its rows.
    pub fn with_types(mut self, of_file: Recipe) -> Recipe {
        self.negate.extend(of_file.negate);
        self.skip.extend(of_file.skip);
        self.types.extend(of_file.types);
        self
    }

    /// The kind of the rows.
    ///
    /// # Errors
    /// When there is no such kind.
    pub fn kind(&self) -> Result<Kind> {
        Ok(word("kind", &self.kind)?)
    }

    /// A word of one of the options, as on the command line.
    ///
    /// # Errors
    /// When the word is not known.
    pub fn option<T: ValueEnum>(&self, what: &str, text: Option<&String>) -> Result<Option<T>> {
        text.map(|t| word(what, t)).transpose().with_context(|| self.name.clone())
    }

    /// The headers by which a file was recognised, when it has all of them.
    pub fn recognises(&self, headers: &[String]) -> bool {
        let folded: Vec<String> = headers.iter().map(|h| fold(h)).collect();
        !self.headers.is_empty() && self.headers.iter().all(|h| folded.contains(&fold(h)))
    }

    /// Every column that fields are read from.
    pub fn named_headers(&self) -> Vec<String> {
        self.fields.values().flat_map(From::headers).cloned().collect()
    }

    /// Chooses the columns as the recipe says, and makes its rules.
    ///
    /// # Errors
    /// A column that the file has not, where the recipe is the user's own.
    pub fn apply(&self, work: &mut Work, rules: &mut Rules, made: &mut Virtual, file: &str) -> Result<()> {
        let kind = self.kind()?;
        if !self.lenient {
            self.all_there(work, file)?;
        }
        for header in &self.ignore {
            if let Some(column) = work.column_named(header).filter(|c| work.chosen[*c].is_none()) {
                work.chosen[column] = Some((Some(Target::Ignored), Why::Recipe(self.name.clone())));
            }
        }
        for (key, from) in &self.fields {
            let field = field_named(kind, key)?;
            if work.has(field) {
                continue;
            }
            let columns: Vec<usize> = from.headers().into_iter().filter_map(|h| work.column_named(h)).collect();
            match from {
                From::First(_) if !self.lenient && kind == Kind::CUSTOMERS && SEVERAL.contains(&key.as_str()) => {
                    for column in columns {
                        work.chosen[column].get_or_insert((Some(Target::Field(field)), Why::Recipe(self.name.clone())));
                    }
                }
                From::Column(_) | From::First(_) => {
                    let free = |c: &&usize| work.chosen[**c].is_none();
                    let Some(main) = columns.iter().find(free).copied() else { continue };
                    work.chosen[main] = Some((Some(Target::Field(field)), Why::Recipe(self.name.clone())));
                    rules.first(main, columns.into_iter().filter(|c| *c != main).collect());
                }
                From::Join { .. } if columns.is_empty() => {}
                From::Join { join } => {
                    let column = made.field(field, join.join(" + "), &self.name);
                    rules.join(column, columns);
                }
                From::Sum { after, sum } => {
                    let Some(column) = columns.first() else { continue };
                    let made = made.field(field, format!("sum of {sum}"), &self.name);
                    rules.sum(made, *column, after);
                }
            }
        }
        rules.compile(self, kind, work, made)
    }

    /// Refuses a file that lacks a column the recipe names.
    fn all_there(&self, work: &Work, file: &str) -> Result<()> {
        let of_fields = self.fields.values().flat_map(From::headers);
        let of_rules = self.skip.iter().flat_map(|s| &s.columns).chain(self.set.iter().map(|s| &s.column)).chain(&self.returns);
        let of_values = self.negate.iter().map(|n| &n.column).chain(self.blank.iter().flat_map(|b| &b.columns)).chain(&self.carry);
        let named = of_fields.chain(&self.own).chain(&self.ignore).chain(of_rules).chain(of_values).chain(&self.headers);
        for header in named {
            if work.column_named(header).is_none() {
                return Err(
                    anyhow::Error::from(no_column(work.headers, header, file)).context(say!("the mapping file {name}", name = self.name))
                );
            }
        }
        Ok(())
    }
}

/// A word of a closed list of the command line.
fn word<T: ValueEnum>(what: &str, text: &str) -> Result<T, Failure> {
    T::from_str(text, false).map_err(|_| {
        let values: Vec<_> = T::value_variants().iter().filter_map(T::to_possible_value).collect();
        unknown(what, text, &values.iter().map(|v| v.get_name()).collect::<Vec<_>>())
    })
}
