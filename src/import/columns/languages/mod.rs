//! More headers that fields are known under: German, French, Spanish, Italian, Portuguese and Dutch, and the
//! names that are taken for a field only where the file has nothing surer, in their order.

mod customers;
mod every_kind;
mod orders;
mod surveys;

use crate::import::kind::Kind;
use customers::CUSTOMERS;
use every_kind::FACTS;
use orders::ORDERS;
use surveys::SURVEYS;

/// Further names of a field.
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

/// The further names of a kind's fields.
pub fn of(kind: Kind) -> Vec<&'static Names> {
    let own: &[&[Names]] = match kind.word() {
        "customers" => &[CUSTOMERS],
        "orders" => &[FACTS, ORDERS],
        "surveys" => &[FACTS, SURVEYS],
        _ => &[FACTS],
    };
    own.iter().copied().flatten().collect()
}
