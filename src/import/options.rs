//! What the user settles of an import.

use anyhow::{Context, Result};

use super::columns::Wishes;
use super::matching::Matching;
use super::recipe::Recipe;
use super::text::{Encoding, Quotes, TextOptions};
use crate::base::dates::Day;
use crate::base::reading::{DateOrder, DecimalMark};
use crate::entity::scale::Told;

/// What to do with a record the store knows already.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Policy {
    /// Leave it as it is.
    Skip,
    /// Take every value the file has; blank cells erase nothing.
    Update,
    /// Fill only what is blank in the store.
    Fill,
    /// Refuse the row.
    Error,
    /// Make another record with another code (customers only).
    New,
}

/// What to do with a fact of a customer the store does not know.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum UnknownCustomer {
    /// Make a customer with nothing but what the row says of it.
    Create,
    /// Refuse the row.
    Reject,
}

/// What to do with an order or a complaint that names no customer, or has only a till's word for nobody.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum NoCustomer {
    /// Take it as one of nobody in particular.
    WalkIn,
    /// Refuse the row.
    Reject,
}

/// Which preset a file is read by.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Preset {
    /// The one whose columns the file has, if there is one.
    #[default]
    Found,
    /// None, whatever the columns.
    None,
    /// This one, or one of this system.
    Named(String),
}

/// What the user settles by flags.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// (field, header) pairs.
    pub maps: Vec<(String, String)>,
    /// Whether they are said of several files, of which not each has the columns.
    pub of_several: bool,
    /// Headers that are kept as own fields, whatever they are called: they move no figure.
    pub own: Vec<String>,
    /// Fields that no column is taken for.
    pub freed: Vec<String>,
    /// What words of the file mean: field, word and meaning.
    pub words: Vec<(String, String, String)>,
    /// Whether headers that are merely like a name of a field are taken for it.
    pub take_like: bool,
    /// Whether full names are split into own fields as well.
    pub split_name: bool,
    /// The preset.
    pub preset: Preset,
    /// The mapping file.
    pub recipe: Option<Recipe>,
    /// The encoding; found when `None`.
    pub encoding: Option<Encoding>,
    /// The delimiter; found when `None`.
    pub delimiter: Option<u8>,
    /// The quotes; found when `None`.
    pub quotes: Option<Quotes>,
    /// Name or number of the sheet of a workbook; found when `None`.
    pub sheet: Option<String>,
    /// Lines above the header that are passed over; found when `None`.
    pub skip: Option<u64>,
    /// The file has no header row; columns are called 1, 2, 3 …
    pub no_header: bool,
    /// Order of numeric dates; found when `None`.
    pub date_format: Option<DateOrder>,
    /// The year of days that state none; asked for when `None`.
    pub year: Option<i32>,
    /// The present day, in the shop's time zone; `None` where no day is too late.
    pub today: Option<Day>,
    /// Take days of any year as they are.
    pub any_day: bool,
    /// Decimal mark; found when `None`.
    pub decimal: Option<DecimalMark>,
    /// Round numbers to the decimals they are stored with.
    pub round: bool,
    /// What to do with known records; `None` = fill for customers, update for all else.
    pub on_duplicate: Option<Policy>,
    /// What to do with facts of unknown customers; `None` = create.
    pub unknown_customer: Option<UnknownCustomer>,
    /// What to do with orders and complaints of nobody; `None` = take them where the file has a column of customers. With
    /// [`NoCustomer::WalkIn`] it need not have one.
    pub no_customer: Option<NoCustomer>,
    /// By what customers are matched; `None` = by code, without one by email, then phone.
    pub matching: Option<Matching>,
    /// Stop once more rows than this are rejected.
    pub max_errors: Option<u64>,
    /// Code of the survey that the answers belong to; the file's name when `None` and no column says it.
    pub survey: Option<String>,
    /// The scales of the questions of a survey; found where none is told.
    pub scales: Vec<Told>,
    /// Take cells as they are: do not take off the apostrophe that neutralises formulas.
    pub raw: bool,
}

impl Options {
    /// What is settled about the text.
    pub fn text(&self) -> TextOptions {
        TextOptions {
            encoding: self.encoding,
            delimiter: self.delimiter,
            quotes: self.quotes,
            sheet: self.sheet.clone(),
            skip: self.skip,
            no_header: self.no_header,
        }
    }

    /// Whether it is settled that what names no customer is of nobody in particular.
    pub fn nobody(&self) -> bool {
        self.no_customer == Some(NoCustomer::WalkIn)
    }

    /// What is said of the columns.
    pub fn wishes(&self) -> Wishes {
        Wishes {
            maps: self.maps.clone(),
            of_several: self.of_several,
            own: self.own.clone(),
            freed: self.freed.clone(),
            words: self.words.clone(),
            take_like: self.take_like,
            split_name: self.split_name,
            by_name: self.matching.as_ref().is_some_and(|m| m.has("name") && !m.has("code")),
        }
    }

    /// These options, and those of the mapping file where they say nothing.
    ///
    /// # Errors
    /// When the mapping file has a word that is not known.
    pub fn with_recipe(&self) -> Result<Options> {
        let mut options = self.clone();
        if let Some(recipe) = &self.recipe {
            options.date_format = options.date_format.or(recipe.option("date_format", recipe.date_format.as_ref())?);
            options.decimal = options.decimal.or(recipe.option("decimal", recipe.decimal.as_ref())?);
            options.year = options.year.or(recipe.year);
            options.any_day |= recipe.any_day;
            options.round |= recipe.round;
            options.on_duplicate = options.on_duplicate.or(recipe.option("on_duplicate", recipe.on_duplicate.as_ref())?);
            options.unknown_customer = options.unknown_customer.or(recipe.option("unknown_customer", recipe.unknown_customer.as_ref())?);
            options.no_customer = options.no_customer.or(recipe.option("no_customer", recipe.no_customer.as_ref())?);
            if let (None, Some(keys)) = (&options.matching, &recipe.matching) {
                options.matching = Some(keys.parse::<Matching>().context(recipe.name.clone())?);
            }
            options.delimiter = options.delimiter.or(recipe.delimiter()?);
            options.encoding = options.encoding.or(recipe.encoding.as_deref().map(Encoding::parse).transpose()?);
            options.sheet = options.sheet.or(recipe.sheet.clone());
            options.skip = options.skip.or(recipe.skip_lines);
            options.no_header |= recipe.no_header;
            options.split_name |= recipe.split_name;
        }
        Ok(options)
    }
}
