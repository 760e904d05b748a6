//! The kinds of facts a file may hold, and the fields each kind has: those of the declarations.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use clap::ValueEnum;
use clap::builder::PossibleValue;

use crate::entity::{self, Entity, Field, Owner, What, campaign, complaint, contact, customer, interaction, order, payment};

/// What the rows of a file are.
#[derive(Clone, Copy)]
pub struct Kind(&'static Entity);

impl Kind {
    /// Customers: persons and companies.
    pub const CUSTOMERS: Kind = Kind(&customer::CUSTOMER);
    /// Contact persons of companies.
    pub const CONTACTS: Kind = Kind(&contact::CONTACT);
    /// Orders, one per row or one row per order line.
    pub const ORDERS: Kind = Kind(&order::SALES_ORDER);
    /// Lines of orders that are known.
    pub const ORDER_LINES: Kind = Kind(&order::ORDER_LINE);
    /// Payments that came in.
    pub const PAYMENTS: Kind = Kind(&payment::PAYMENT);
    /// Money given back, by day.
    pub const REFUNDS: Kind = Kind(&payment::REFUND);
    /// Contacts with customers.
    pub const INTERACTIONS: Kind = Kind(&interaction::INTERACTION);
    /// Complaints and their steps.
    pub const COMPLAINTS: Kind = Kind(&complaint::COMPLAINT);
    /// Answers to surveys, one per row or one column for each question.
    pub const SURVEYS: Kind = Kind(&entity::asked::SURVEY_RESPONSE);
    /// What customers did with campaigns.
    pub const RESPONSES: Kind = Kind(&campaign::RESPONSE);

    /// The kind that files of such facts have.
    pub fn of(entity: &'static Entity) -> Kind {
        Kind(entity)
    }

    /// The declaration.
    pub fn entity(self) -> &'static Entity {
        self.0
    }

    /// The word people use: "orders".
    pub fn word(self) -> &'static str {
        self.0.kind
    }

    /// The place of the kind among several files of one call: what others refer to comes first.
    pub fn rank(self) -> u8 {
        if self.0.stored().any(|f| f.link().is_some()) { self.0.rank } else { 0 }
    }

    /// The fields rows of this kind can have.
    pub fn fields(self) -> &'static [Field] {
        static READ: LazyLock<HashMap<&str, Vec<Field>>> =
            LazyLock::new(|| entity::kinds().map(|e| (e.kind, e.fields.iter().filter(|f| f.is_read()).map(in_files).collect())).collect());
        READ.get(self.word()).map_or(&[], Vec::as_slice)
    }

    /// Alternatives of which at least one field must have a column: (what it is for, field keys).
    pub fn required(self) -> Vec<(&'static str, Vec<&'static str>)> {
        let has = |key: &&str| self.fields().iter().any(|f| f.key == *key);
        let whom = |keys: &[&'static str]| keys.iter().copied().filter(has).collect();
        let owner = match self.0.owner {
            // Who answered a survey may be unknown.
            _ if self == Kind::SURVEYS => None,
            Owner::OrderOrCustomer => Some(("the order or the customer", whom(&["order", "customer", "customer_email", "customer_phone"]))),
            Owner::Customer => {
                let what = self.0.field("customer").map(|f| f.needed).filter(|what| !what.is_empty()).unwrap_or("the customer");
                let mut keys: Vec<&str> = whom(&["customer", "customer_email", "customer_phone"]);
                // A fact of plain columns can be found by its order; a complaint's order is one it is about.
                if self.0.identity.contains(&"order") {
                    keys.push("order");
                }
                Some((what, keys))
            }
            Owner::Nobody | Owner::Itself | Owner::Of(_) => None,
        };
        let needed = self.fields().iter().filter(|f| !f.needed.is_empty() && f.key != "customer").map(|f| (f.needed, vec![f.key]));
        owner.into_iter().chain(needed).chain(self.0.required.iter().map(|(what, keys)| (*what, keys.to_vec()))).collect()
    }
}

/// A field as files have it: another record goes by its code.
fn in_files(field: &Field) -> Field {
    Field { what: if field.link().is_some() { What::Code } else { field.what }, ..*field }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Kind) -> bool {
        self.word() == other.word()
    }
}

impl Eq for Kind {}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl ValueEnum for Kind {
    fn value_variants<'a>() -> &'a [Kind] {
        static KINDS: LazyLock<Vec<Kind>> = LazyLock::new(|| {
            let mut kinds: Vec<Kind> = entity::kinds().map(Kind).collect();
            kinds.sort_by_key(|k| k.0.rank);
            kinds
        });
        &KINDS
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.word()).help(self.0.about))
    }
}
