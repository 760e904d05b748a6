//! More headers that fields are known under: German, French, Spanish, Italian, Portuguese and Dutch, then Japanese, Korean,
//! Russian, Polish, Turkish, Arabic and the Nordic ones, and the names that are taken for a field only where the file has nothing surer, in
//! their order.

mod arabic;
mod complaints;
mod customers;
mod every_kind;
mod japanese;
mod korean;
mod nordic;
mod orders;
mod polish;
mod russian;
mod surveys;
mod turkish;

use crate::import::kind::Kind;
use complaints::COMPLAINTS;
use customers::CUSTOMERS;
use every_kind::FACTS;
use orders::{LINES, ORDERS};
use surveys::SURVEYS;

/// Further names of a field.
#[derive(Clone, Copy)]
pub struct Names {
    /// The field.
    pub key: &'static str,
    /// Names as good as those of the field itself.
    pub usual: &'static [&'static str],
    /// Names that are taken where the file has no usual one, the surest first.
    pub else_taken: &'static [&'static str],
    /// These weaker names count only beside a column of this field.
    pub beside: &'static str,
}

const fn usual(key: &'static str, usual: &'static [&'static str]) -> Names {
    Names { key, usual, else_taken: &[], beside: "" }
}

const fn weak(key: &'static str, else_taken: &'static [&'static str]) -> Names {
    Names { key, usual: &[], else_taken, beside: "" }
}

/// Names of one language, of which a file may have several for one field: the surest first.
const fn ordered(key: &'static str, names: &'static [&'static str]) -> Names {
    match names {
        [first, rest @ ..] => Names { key, usual: std::slice::from_ref(first), else_taken: rest, beside: "" },
        [] => weak(key, names),
    }
}

/// The further names of a kind's fields.
pub fn of(kind: Kind) -> Vec<Names> {
    const OF_ORDERS: &[&[Names]] =
        &[ORDERS, japanese::ORDERS, korean::ORDERS, russian::ORDERS, polish::ORDERS, nordic::ORDERS, turkish::ORDERS, arabic::ORDERS];
    let own: &[&[Names]] = match kind.word() {
        "customers" => &[
            CUSTOMERS,
            japanese::CUSTOMERS,
            korean::CUSTOMERS,
            russian::CUSTOMERS,
            polish::CUSTOMERS,
            nordic::CUSTOMERS,
            turkish::CUSTOMERS,
            arabic::CUSTOMERS,
        ],
        "orders" | "order-lines" => OF_ORDERS,
        "complaints" => &[
            COMPLAINTS,
            japanese::COMPLAINTS,
            korean::COMPLAINTS,
            russian::COMPLAINTS,
            polish::COMPLAINTS,
            nordic::COMPLAINTS,
            turkish::COMPLAINTS,
            arabic::COMPLAINTS,
        ],
        "surveys" => &[SURVEYS],
        _ => &[],
    };
    let facts: &[&[Names]] = match kind.word() {
        "customers" => &[],
        _ => &[FACTS, japanese::FACTS, korean::FACTS, russian::FACTS, polish::FACTS, nordic::FACTS, turkish::FACTS, arabic::FACTS],
    };
    let names = facts.iter().chain(own).copied().flatten().copied();
    if kind == Kind::ORDER_LINES { names.filter_map(of_line).chain(LINES.iter().copied()).collect() } else { names.collect() }
}

/// A name of orders as a file of their lines has it: the code is that of the order, and what an order came to is no field.
fn of_line(names: Names) -> Option<Names> {
    match names.key {
        "code" if names.usual.is_empty() => None,
        "code" => Some(Names { key: "order", ..names }),
        "amount" => None,
        _ => Some(names),
    }
}
