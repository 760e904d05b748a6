//! How a file is read: all that is decided before its first row is stored.

use super::answers::Opinions;
use super::apart::Codes;
use super::columns::Column;
use super::kind::Kind;
pub use super::options::{NoCustomer, Options, Policy, UnknownCustomer};
use super::recipe::{Recipe, Rules};
use super::text::Text;
use crate::base::dates::Day;
use crate::base::money::Currency;
use crate::base::reading::{DateOrder, DecimalMark};
use crate::entity::{Field, What};
use crate::lang::Message;

/// How one value slot is read.
#[derive(Clone, Debug)]
pub struct Slot {
    /// Number of the column in the file.
    pub column: usize,
    /// Index of the field; `None` for an own field.
    pub field: Option<usize>,
    /// Order of dates.
    pub order: DateOrder,
    /// Decimal mark.
    pub mark: DecimalMark,
    /// By how many places the point of an amount moves to the right: −2 for cents, 3 for thousands.
    pub unit: i8,
    /// Of a day of birth: the present day.
    pub birth: Option<Day>,
    /// Whether a program wrote its codes as numbers with a point: `17850.0` is 17850.
    pub pointed: bool,
}

/// How a file is read.
pub struct Plan {
    /// What the rows are.
    pub kind: Kind,
    /// The file's name for messages.
    pub name: String,
    /// The text of the file, and how it is cut into rows.
    pub text: Text,
    /// The headers, or the columns' numbers; then the names of what rules make.
    pub headers: Vec<String>,
    /// How many columns the file has.
    pub width: usize,
    /// What each column became, and why.
    pub columns: Vec<Column>,
    /// What is done with a row before it is read.
    pub rules: Option<Rules>,
    /// The preset or mapping file.
    pub recipe: Option<String>,
    /// What the values decided of the rows, as a recipe for the next such file.
    pub decided: Recipe,
    /// How the values of columns are read and why, by column.
    pub formats: Vec<(usize, String)>,
    /// The values that are read from each row, in the order of their columns.
    pub slots: Vec<Slot>,
    /// Names of the own fields, in slot order.
    pub own: Vec<String>,
    /// Data rows in the file.
    pub rows: u64,
    /// The lines of rows that are no records, such as totals, in their order.
    pub left_out: Vec<u64>,
    /// The last line, if the file seems to be cut off in it.
    pub cut_off: Option<u64>,
    /// The last line, if nothing ends it: it may be cut off in its last value.
    pub endless: Option<u64>,
    /// Codes of orders whose rows do not follow each other.
    pub apart: Codes,
    /// How the answers of a survey are understood.
    pub opinions: Opinions,
    /// The currency every row states, if the file states one.
    pub currency: Option<Currency>,
    /// Whether any row states another currency than the store's: amounts are then read with
    /// [`PLACES`](super::exchange::PLACES) decimals and converted when they are written.
    pub foreign: bool,
    /// The decisions and their evidence, for the user.
    pub notes: Vec<Message>,
    /// What the user settled.
    pub options: Options,
}

impl Plan {
    /// The fields of the kind.
    pub fn fields(&self) -> &'static [Field] {
        self.kind.fields()
    }

    /// The slot that holds a field; `None` when the file has no such column.
    pub fn slot(&self, key: &str) -> Option<usize> {
        self.slots.iter().position(|s| s.field.is_some_and(|f| self.fields()[f].key == key))
    }

    /// The slot that holds the code of the record to which a row belongs.
    pub fn record_slot(&self) -> Option<usize> {
        self.slot(if self.kind == Kind::ORDER_LINES { "order" } else { "code" })
    }

    /// How the dates or numbers of a column are read, in words; `None` for words.
    pub fn format(&self, column: usize) -> Option<String> {
        let slot = self.slots.iter().find(|s| s.column == column)?;
        let word = match self.fields()[slot.field?].what {
            What::Day | What::When => slot.order.describe(),
            What::Amount | What::Quantity => slot.mark.describe(),
            _ => return None,
        };
        Some(word.to_string())
    }

    /// What to do with known records.
    pub fn policy(&self) -> Policy {
        let default = if self.kind == Kind::CUSTOMERS { Policy::Fill } else { Policy::Update };
        self.options.on_duplicate.unwrap_or(default)
    }
}
