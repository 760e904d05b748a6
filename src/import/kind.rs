//! The kinds of facts a file may hold, and the fields each kind has.

use crate::import::columns::fields::{
    COMPLAINTS, CONTACTS, CUSTOMERS, Field, INTERACTIONS, ORDER_LINES, ORDERS, PAYMENTS, POINTS, PRODUCTS, RATES, REFUNDS, RESPONSES,
    SURVEYS,
};

/// What the rows of a file are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Kind {
    /// Customers: persons and companies.
    Customers,
    /// Contact persons of companies.
    Contacts,
    /// Products.
    Products,
    /// Orders, one per row or one row per order line.
    Orders,
    /// Lines of orders that are known.
    OrderLines,
    /// Payments that came in.
    Payments,
    /// Money given back, by day.
    Refunds,
    /// Contacts with customers.
    Interactions,
    /// Complaints and their steps.
    Complaints,
    /// Answers to surveys, one per row or one column for each question.
    Surveys,
    /// What customers did with campaigns.
    Responses,
    /// Loyalty points earned, redeemed and expired.
    Points,
    /// Exchange rates by day.
    Rates,
}

impl Kind {
    /// The word people use: "orders".
    pub fn word(self) -> &'static str {
        match self {
            Kind::Customers => "customers",
            Kind::Contacts => "contacts",
            Kind::Products => "products",
            Kind::Orders => "orders",
            Kind::OrderLines => "order-lines",
            Kind::Payments => "payments",
            Kind::Refunds => "refunds",
            Kind::Interactions => "interactions",
            Kind::Complaints => "complaints",
            Kind::Surveys => "surveys",
            Kind::Responses => "responses",
            Kind::Points => "points",
            Kind::Rates => "rates",
        }
    }

    /// The place of the kind among several files of one call: what others refer to comes first.
    pub fn rank(self) -> u8 {
        match self {
            Kind::Rates | Kind::Products | Kind::Customers => 0,
            Kind::Contacts => 1,
            Kind::Orders => 2,
            Kind::OrderLines => 3,
            Kind::Interactions | Kind::Payments | Kind::Refunds => 4,
            Kind::Complaints => 5,
            Kind::Surveys | Kind::Responses | Kind::Points => 6,
        }
    }

    /// The fields rows of this kind can have.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Kind::Customers => CUSTOMERS,
            Kind::Contacts => CONTACTS,
            Kind::Products => PRODUCTS,
            Kind::Orders => ORDERS,
            Kind::OrderLines => ORDER_LINES,
            Kind::Payments => PAYMENTS,
            Kind::Refunds => REFUNDS,
            Kind::Interactions => INTERACTIONS,
            Kind::Complaints => COMPLAINTS,
            Kind::Surveys => SURVEYS,
            Kind::Responses => RESPONSES,
            Kind::Points => POINTS,
            Kind::Rates => RATES,
        }
    }

    /// Alternatives of which at least one field must have a column: (what it is for, field keys).
    pub fn required(self) -> &'static [(&'static str, &'static [&'static str])] {
        const WHO: (&str, &[&str]) = ("the customer", &["customer", "customer_email", "customer_phone"]);
        match self {
            Kind::Customers => &[("the customer", &["code", "name", "first_name", "last_name", "email", "phone"])],
            Kind::Orders => &[WHO, ("the day of the order", &["date"]), ("the amount", &["amount", "line_amount", "unit_price"])],
            Kind::Contacts => &[("the company", &["customer"]), ("the person", &["name"])],
            Kind::Products => &[("the product", &["code"])],
            Kind::OrderLines => {
                &[("the order", &["order"]), ("the product or its price", &["product", "description", "unit_price", "line_amount"])]
            }
            Kind::Payments | Kind::Refunds => &[
                ("the order or the customer", &["order", "customer", "customer_email", "customer_phone"]),
                ("the day", &["date"]),
                ("the amount", &["amount"]),
            ],
            Kind::Surveys => &[],
            Kind::Responses => &[
                ("the campaign", &["campaign"]),
                WHO,
                ("the day", &["date"]),
                ("what happened", &["event", "sent", "bounced", "opened", "clicked", "responded", "bought", "unsubscribed"]),
            ],
            Kind::Points => &[
                ("the customer", &["customer", "customer_email", "customer_phone", "order"]),
                ("the day", &["date"]),
                ("the points", &["points"]),
            ],
            Kind::Rates => &[("the currency", &["currency"]), ("the day", &["date"]), ("the rate", &["rate", "inverse"])],
            Kind::Interactions => &[WHO, ("the day", &["date", "time"]), ("the channel", &["channel"])],
            Kind::Complaints => &[WHO, ("the day it was received", &["received_on", "received_at"])],
        }
    }
}
