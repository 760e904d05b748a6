//! The kinds of facts a file may hold, and the fields each kind has.

use super::fields::{COMPLAINTS, CUSTOMERS, Field, INTERACTIONS, ORDERS};

/// What the rows of a file are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Kind {
    /// Customers: persons and companies.
    Customers,
    /// Orders, one per row or one row per order line.
    Orders,
    /// Contacts with customers.
    Interactions,
    /// Complaints and their steps.
    Complaints,
}

impl Kind {
    /// The word people use: "orders".
    pub fn word(self) -> &'static str {
        match self {
            Kind::Customers => "customers",
            Kind::Orders => "orders",
            Kind::Interactions => "interactions",
            Kind::Complaints => "complaints",
        }
    }

    /// The place of the kind among several files of one call: what others refer to comes first.
    pub fn rank(self) -> u8 {
        match self {
            Kind::Customers => 0,
            Kind::Orders => 2,
            Kind::Interactions => 4,
            Kind::Complaints => 5,
        }
    }

    /// The fields rows of this kind can have.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Kind::Customers => CUSTOMERS,
            Kind::Orders => ORDERS,
            Kind::Interactions => INTERACTIONS,
            Kind::Complaints => COMPLAINTS,
        }
    }

    /// Alternatives of which at least one field must have a column: (what it is for, field keys).
    pub fn required(self) -> &'static [(&'static str, &'static [&'static str])] {
        const WHO: (&str, &[&str]) = ("the customer", &["customer", "customer_email", "customer_phone"]);
        match self {
            Kind::Customers => &[("the customer", &["code", "name", "first_name", "last_name", "email", "phone"])],
            Kind::Orders => &[WHO, ("the day of the order", &["date"]), ("the amount", &["amount", "line_amount", "unit_price"])],
            Kind::Interactions => &[WHO, ("the day", &["date", "time"]), ("the channel", &["channel"])],
            Kind::Complaints => &[WHO, ("the day it was received", &["received_on", "received_at"])],
        }
    }
}
