//! One field of a kind of fact: where it is stored, how it is called, what its values are, and what becomes of it when a
//! person is erased or the store is copied for outsiders.

use crate::base::error::Failure;
use crate::base::words::Word;

/// What a field's values are.
#[derive(Clone, Copy)]
pub enum What {
    /// Words, kept as written (trimmed).
    Text,
    /// An identifier: text that must not have been turned into a number by a spreadsheet.
    Code,
    /// An email address.
    Email,
    /// A phone number.
    Phone,
    /// A calendar day, stored as days since 1970-01-01; a time of day is dropped after reduction to the shop's day.
    Day,
    /// A calendar day with, perhaps, a time of day, which goes into the field of that moment.
    When,
    /// A moment, stored as seconds UTC; in files a time of day (`14:30`) or a whole moment.
    Time,
    /// An amount of money, stored in minor units.
    Amount,
    /// A quantity, stored in thousandths.
    Quantity,
    /// A whole number from 0.
    Whole,
    /// A whole number within bounds, both included.
    Between(i64, i64),
    /// A word of a closed list.
    Word(Words),
    /// An ISO 4217 currency code: that of the row's amounts.
    Currency,
    /// An ISO 4217 currency code that says nothing of the row's amounts.
    ForeignCurrency,
    /// An exchange rate: in files a number, stored as the decimal text it was given as.
    Rate,
    /// A whole number with a sign.
    Signed,
    /// Yes or no: 1 or 0; a number of times counts as yes.
    Flag,
    /// A number, stored in millionths.
    Number,
    /// Another record, stored by its key, written by its code.
    Link(Link),
    /// Found from other fields and kept beside them: no person enters it or reads it.
    Derived,
    /// The fields that a shop has of its own, as a JSON object of words.
    Own,
}

/// A closed list of words, as a field refers to it.
#[derive(Clone, Copy)]
pub struct Words {
    /// The stored form of a word in any spelling.
    pub parse: fn(&str) -> Result<&'static str, Failure>,
    /// The stored words.
    pub list: fn() -> Vec<&'static str>,
    /// The stored word for every word of a shop's own; `None` where the list is all there is.
    pub other: fn() -> Option<&'static str>,
}

/// Another table that a field refers to.
#[derive(Clone, Copy)]
pub struct Link {
    /// The table.
    pub table: &'static str,
    /// The name under which queries join it.
    pub alias: &'static str,
}

/// What becomes of a field of a person's row when the person is erased. Amounts, days and products stay, so that no sum
/// changes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// It goes.
    Drop,
    /// It says that it was erased; for columns that must hold something.
    Blank,
    /// It stays, for it says nothing of who the person is: a word of a closed list, money, a key.
    Keep,
    /// It stays where another person's row says the same, else it goes: channels, reasons, descriptions of goods.
    Shared,
    /// A code stays unless it holds something by which the person is known.
    Code,
}

/// What becomes of a field of words in a copy for outsiders.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Treatment {
    /// It stays: a category that reports group by, or no word about a person.
    Keep,
    /// It goes; where the column must hold something, nothing readable is left in it.
    Drop,
    /// It is replaced by a made-up word of that sort: the same for the same value, in every copy.
    MadeUp(&'static str),
    /// An SQL expression of the row takes its place, where it is not NULL.
    Become(&'static str),
}

/// Where a field can be seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seen {
    /// In views and exports.
    Everywhere,
    /// In the readable view alone.
    View,
    /// In exports alone.
    Export,
    /// Neither: it is read from files, or found from other fields.
    Nowhere,
}

/// One field of a kind of fact.
#[derive(Clone, Copy)]
pub struct Field {
    /// Column of the table; empty for what is read from files but stored in other fields, and for what is found by [`Field::sql`].
    pub column: &'static str,
    /// Stable key: `--map key=Header`, header of exports, option of commands.
    pub key: &'static str,
    /// Its name in the readable view.
    pub viewed: &'static str,
    /// What its values are.
    pub what: What,
    /// What is said to be blank when it must not be: "the day"; empty where it may be.
    pub needed: &'static str,
    /// What it is, for the help of options and for documentation; empty where the key says it.
    pub about: &'static str,
    /// Headers it is known under, in English and Chinese.
    pub names: &'static [&'static str],
    /// What becomes of it when a person is erased.
    pub erase: Fate,
    /// What becomes of it in a copy for outsiders.
    pub copy: Treatment,
    /// Where it can be seen.
    pub seen: Seen,
    /// Whether its day lies ahead when somebody types it without a year.
    pub ahead: bool,
    /// Whether it is a day of birth: it may lack its year, and a year of two digits lies in the past.
    pub birth: bool,
    /// Whether it may be finer than the smallest unit of the currency: what it comes to is stated beside it, or rounded.
    pub fine: bool,
    /// Whether a cell that cannot be read is left out and kept as an own field. What moves figures costs its row instead.
    pub spared: bool,
    /// What views and exports show, in SQL of the row `t` and the links by their aliases; empty for the value itself.
    pub sql: &'static str,
}

impl Field {
    const fn new(key: &'static str, what: What, names: &'static [&'static str]) -> Field {
        let (erase, copy) = match what {
            What::Code => (Fate::Code, Treatment::Keep),
            What::Text | What::Email | What::Phone | What::Derived | What::Own => (Fate::Drop, Treatment::Drop),
            _ => (Fate::Keep, Treatment::Keep),
        };
        Field {
            column: key,
            key,
            viewed: key,
            what,
            needed: "",
            about: "",
            names,
            erase,
            copy,
            seen: Seen::Everywhere,
            ahead: false,
            birth: false,
            fine: false,
            spared: !matches!(
                what,
                What::Text | What::Code | What::Amount | What::Quantity | What::Rate | What::Currency | What::Number | What::Signed
            ),
            sql: "",
        }
    }

    /// The field is stored in a column of another name.
    pub const fn column(mut self, column: &'static str) -> Field {
        self.column = column;
        self
    }

    /// The field has another name in the readable view.
    pub const fn viewed(mut self, name: &'static str) -> Field {
        self.viewed = name;
        self
    }

    /// The field must not be blank; `what` is called so in messages.
    pub const fn needed(mut self, what: &'static str) -> Field {
        self.needed = what;
        self
    }

    /// Says what the field is.
    pub const fn about(mut self, about: &'static str) -> Field {
        self.about = about;
        self
    }

    /// What becomes of it when a person is erased.
    pub const fn erase(mut self, fate: Fate) -> Field {
        self.erase = fate;
        self
    }

    /// What becomes of it in a copy for outsiders.
    pub const fn copy(mut self, treatment: Treatment) -> Field {
        self.copy = treatment;
        self
    }

    /// Where it can be seen.
    pub const fn seen(mut self, seen: Seen) -> Field {
        self.seen = seen;
        self
    }

    /// A day without a year lies ahead.
    pub const fn ahead(mut self) -> Field {
        self.ahead = true;
        self
    }

    /// It is a day of birth.
    pub const fn birth(mut self) -> Field {
        self.birth = true;
        self
    }

    /// It may be finer than the smallest unit of the currency.
    pub const fn fine(mut self) -> Field {
        self.fine = true;
        self
    }

    /// What it says moves figures: a cell that cannot be read costs its row.
    pub const fn moves(mut self) -> Field {
        self.spared = false;
        self
    }

    /// Nothing but the field itself is lost with a cell that cannot be read.
    pub const fn spared(mut self) -> Field {
        self.spared = true;
        self
    }

    /// What views and exports show of it.
    pub const fn sql(mut self, sql: &'static str) -> Field {
        self.sql = sql;
        self
    }

    /// Whether the table has a column for it.
    pub const fn is_stored(&self) -> bool {
        !self.column.is_empty()
    }

    /// Whether it stands in files of the kind and belongs to another: a field of a line in a file of orders.
    pub const fn is_of_part(&self) -> bool {
        !self.is_stored() && self.sql.is_empty() && matches!(self.seen, Seen::Export)
    }

    /// Whether files may have a column for it.
    pub const fn is_read(&self) -> bool {
        !matches!(self.what, What::Derived | What::Own) && !matches!(self.seen, Seen::View)
    }

    /// The table it refers to.
    pub const fn link(&self) -> Option<Link> {
        match self.what {
            What::Link(link) => Some(link),
            _ => None,
        }
    }

    /// Whether it holds words that a person may have written.
    pub const fn holds_words(&self) -> bool {
        use What::{Code, Currency, Derived, Email, ForeignCurrency, Own, Phone, Rate, Text, Word};
        self.is_stored() && matches!(self.what, Text | Code | Email | Phone | Word(_) | Currency | ForeignCurrency | Rate | Derived | Own)
    }
}

/// Words, kept as written.
pub const fn text(key: &'static str, names: &'static [&'static str]) -> Field {
    Field::new(key, What::Text, names)
}

/// The code of a record.
pub const fn code(names: &'static [&'static str]) -> Field {
    Field::new("code", What::Code, names)
}

/// A calendar day.
pub const fn day(key: &'static str, names: &'static [&'static str]) -> Field {
    Field::new(key, What::Day, names)
}

/// An amount of money.
pub const fn amount(key: &'static str, names: &'static [&'static str]) -> Field {
    Field::new(key, What::Amount, names)
}

/// A word of a closed list.
pub const fn word<W: Word>(key: &'static str, names: &'static [&'static str]) -> Field {
    Field::new(key, What::Word(words::<W>()), names)
}

/// A closed list of words.
pub const fn words<W: Word>() -> Words {
    Words { parse: |text| W::parse(text).map(Word::word), list: W::list, other: || W::OTHER.map(Word::word) }
}

/// A field of any other sort.
pub const fn field(key: &'static str, what: What, names: &'static [&'static str]) -> Field {
    Field::new(key, what, names)
}

/// A field that files may have and no column holds: other fields take what it says.
pub const fn read(key: &'static str, what: What, names: &'static [&'static str]) -> Field {
    Field::new(key, what, names).column("").seen(Seen::Nowhere)
}

/// A field that the view shows and nobody enters.
pub const fn shown(key: &'static str, what: What, sql: &'static str) -> Field {
    Field::new(key, what, &[]).column("").seen(Seen::View).sql(sql)
}

/// Another record by its code.
pub const fn link(key: &'static str, table: &'static str, names: &'static [&'static str]) -> Field {
    Field::new(key, What::Link(Link { table, alias: key }), names)
}

/// Found from other fields and stored.
pub const fn derived(column: &'static str) -> Field {
    Field::new(column, What::Derived, &[]).seen(Seen::Nowhere)
}

/// The fields that a shop has of its own.
pub const OWN: Field = Field::new("own", What::Own, &[]).viewed("own_fields").seen(Seen::View);
