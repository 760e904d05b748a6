//! The kinds of facts a store knows: each is declared once, as an [`Entity`] with its fields, and all that deals with facts of
//! any kind follows from the declarations: journal, undo, seals, erasure, copies for outsiders, views, exports, imports.

pub mod absorb;
pub mod asked;
pub mod campaign;
pub mod complaint;
pub mod contact;
pub mod customer;
pub mod exchange;
pub mod field;
pub mod grade;
pub mod interaction;
pub mod knowledge;
pub mod letter;
pub mod letter_template;
#[cfg(test)]
pub mod made_up;
pub mod order;
pub mod payment;
pub mod phones;
pub mod placeholder;
pub mod points;
pub mod product;
pub mod questionnaire;
pub mod rate;
pub mod reach;
pub mod record;
pub mod same_name;
pub mod scale;
pub mod service;
pub mod settings;
pub mod shared;
pub mod spoken;
pub mod standing;
pub mod survey;
pub mod trade;

pub use field::{Field, What};
use record::{Record, Wrong};

/// Whom the records of a kind belong to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Owner {
    /// Nobody: they stand for themselves.
    Nobody,
    /// They are the customers.
    Itself,
    /// A customer; in files that of the order when only an order is named.
    Customer,
    /// An order, or a customer without one.
    OrderOrCustomer,
    /// The record to which the field of that column refers.
    Of(&'static str),
}

/// A kind of fact.
pub struct Entity {
    /// Its table. Columns `id`, `operation`, `file` and `line` go without saying.
    pub table: &'static str,
    /// The word for it in imports and exports: "points"; empty for what has no file of its own.
    pub kind: &'static str,
    /// Its readable view; empty for none.
    pub view: &'static str,
    /// What one record is called: "entry of points".
    pub what: &'static str,
    /// What a row of the view is.
    pub about: &'static str,
    /// The column, or what of the columns, that tells a person what one is; empty where nothing does.
    pub tells: &'static str,
    /// How a person finds the codes there are, as a hint; empty where nobody calls one by its code.
    pub listed: &'static str,
    /// Place among the kinds, and among several files of one import: what others refer to comes first.
    pub rank: u8,
    /// The letter with which codes begin that crmkit makes; empty where it makes none.
    pub mark: &'static str,
    /// Whom its records belong to.
    pub owner: Owner,
    /// Whether its records go altogether when their customer is erased.
    pub goes: bool,
    /// Column of the day on which the fact happened; empty for facts of no day.
    pub dated: &'static str,
    /// Whether its day can be the latest of the store.
    pub counts_as_fact: bool,
    /// Whether the packed histories follow from it.
    pub in_histories: bool,
    /// Its fields, in the order in which people see them.
    pub fields: &'static [Field],
    /// The columns that tell which record a row of a file speaks of.
    pub key: &'static [&'static str],
    /// The fields that tell records without a code apart.
    pub identity: &'static [&'static str],
    /// The columns by which a record is called in the log.
    pub named: &'static [&'static str],
    /// Of these fields a file must have at least one each, beside those that are needed: (what it is for, their keys).
    pub required: &'static [(&'static str, &'static [&'static str])],
    /// Fills what follows from other fields.
    pub fill: fn(&mut Record<'_>),
    /// Tells what is wrong with a record that is filled, as far as the record itself shows it.
    pub check: fn(&Record<'_>) -> Result<(), Wrong>,
}

impl Entity {
    /// What a declaration leaves out.
    pub const NEW: Entity = Entity {
        table: "",
        kind: "",
        view: "",
        what: "",
        about: "",
        tells: "",
        listed: "",
        rank: u8::MAX,
        mark: "",
        owner: Owner::Nobody,
        goes: false,
        dated: "",
        counts_as_fact: true,
        in_histories: false,
        fields: &[],
        key: &["code"],
        identity: &[],
        named: &["code"],
        required: &[],
        fill: |_| {},
        check: |_| Ok(()),
    };

    /// The fields that have a column of the table.
    pub fn stored(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.fields.iter().filter(|f| f.is_stored())
    }

    /// The field of a column.
    pub fn of_column(&self, column: &str) -> Option<&'static Field> {
        self.stored().find(|f| f.column == column)
    }

    /// The field of a key.
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|f| f.key == key)
    }

    /// Whether records have fields of the shop's own.
    pub fn has_own(&self) -> bool {
        self.stored().any(|f| matches!(f.what, What::Own))
    }

    /// Whether its records may be of nobody in particular: a till's sales, tickets without a name.
    pub fn may_be_of_nobody(&self) -> bool {
        self.owner == Owner::Customer && self.of_column("customer").is_some_and(|f| f.needed.is_empty())
    }

    /// The columns that say whose a record is, with the tables they refer to.
    pub fn owners(&self) -> Vec<(&'static str, &'static str)> {
        let columns: &[&str] = match self.owner {
            Owner::Nobody | Owner::Itself => &[],
            Owner::Customer => &["customer"],
            Owner::OrderOrCustomer => &["customer", "sales_order"],
            Owner::Of(column) => &[column],
        };
        columns.iter().filter_map(|c| self.of_column(c)).filter_map(|f| Some((f.column, f.link()?.table))).collect()
    }
}

/// A setting of the store.
pub static SETTING: Entity = Entity {
    table: "setting",
    what: "setting",
    fields: &[
        field::text("key", &[]).needed("the key").copy(field::Treatment::Keep),
        field::text("value", &[])
            .needed("the value")
            .copy(field::Treatment::Become("CASE WHEN key = 'escalate-to' AND value <> '' THEN made_up('staff', value) ELSE value END")),
    ],
    key: &["key"],
    named: &["key"],
    ..Entity::NEW
};

/// Every kind of fact, parents before children. The order is that in which seals tell of tables: a new kind goes last.
pub const ENTITIES: &[&Entity] = &[
    &SETTING,
    &customer::CUSTOMER,
    &customer::CUSTOMER_TAG,
    &customer::CUSTOMER_ALIAS,
    &contact::CONTACT,
    &product::PRODUCT,
    &order::SALES_ORDER,
    &order::ORDER_LINE,
    &interaction::INTERACTION,
    &complaint::COMPLAINT,
    &complaint::COMPLAINT_STEP,
    &rate::RATE,
    &payment::REFUND,
    &payment::PAYMENT,
    &asked::SURVEY,
    &asked::QUESTION,
    &asked::SURVEY_RESPONSE,
    &asked::ANSWER,
    &campaign::CAMPAIGN,
    &campaign::RESPONSE,
    &points::POINTS,
    &letter_template::TEMPLATE,
    &knowledge::KNOWLEDGE,
    #[cfg(test)]
    &made_up::VOUCHER,
];

/// The tables of facts, in that order.
pub const TABLES: [&str; ENTITIES.len()] = {
    let mut tables = [""; ENTITIES.len()];
    let mut at = 0;
    while at < tables.len() {
        tables[at] = ENTITIES[at].table;
        at += 1;
    }
    tables
};

/// The kind of fact that a table holds.
pub fn of_table(table: &str) -> Option<&'static Entity> {
    ENTITIES.iter().copied().find(|e| e.table == table)
}

/// The kind of fact of that word.
pub fn of_kind(kind: &str) -> Option<&'static Entity> {
    kinds().find(|e| e.kind == kind)
}

/// The kinds that files can hold.
pub fn kinds() -> impl Iterator<Item = &'static Entity> {
    ENTITIES.iter().copied().filter(|e| !e.kind.is_empty())
}
