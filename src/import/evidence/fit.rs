//! Whether the values of a column can be those of a field.

use super::profile::Profile;
use crate::entity::{Field, What};

/// How well values fit a field; later is better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fit {
    /// They are something else.
    No,
    /// Nothing speaks against it, and nothing for it.
    Perhaps,
    /// They are what the field holds.
    Good,
}

/// In a file of more rows than this, customers come again: a column in which nothing does numbers something else.
const FEW: usize = 10;

/// An address that stands on so many rows and no other beside it is not that of one customer.
const OWN: usize = 5;

/// How well the values of a column fit a field. A blank column fits everything, perhaps.
pub fn fit(field: &Field, profile: &Profile) -> Fit {
    if profile.filled == 0 {
        return Fit::Perhaps;
    }
    let told = |count: usize, some: bool| match (profile.mostly(count), some) {
        (true, _) => Fit::Good,
        (false, true) => Fit::Perhaps,
        (false, false) => Fit::No,
    };
    let letters_only = profile.nearly_all(profile.words);
    match field.what {
        What::Day | What::When if profile.days == 0 && profile.nearly_all(profile.clocks) => Fit::No,
        What::Day | What::When => told(profile.days, !letters_only && !profile.mostly(profile.emails)),
        What::Amount | What::Quantity | What::Number | What::Rate | What::Whole | What::Signed => {
            let other = profile.mostly(profile.days) || profile.mostly(profile.emails);
            if other { Fit::No } else { told(profile.numbers, profile.numbers > 0 || !letters_only) }
        }
        // The same address on every row is the shop's own.
        What::Email if field.key == "customer_email" && profile.distinct == 1 && profile.filled >= OWN => Fit::No,
        What::Email => told(profile.emails, profile.emails > 0),
        What::Phone => told(profile.phones, profile.mostly(profile.codes) || profile.filled > profile.words + profile.emails),
        What::Word(words) if field.key == "status" => {
            let numbers = profile.mostly(profile.numbers) || profile.mostly(profile.days);
            let known = profile.values.iter().filter(|(word, _)| (words.parse)(word).is_ok()).map(|(_, count)| count).sum();
            if numbers { Fit::No } else { told(known, known > 0) }
        }
        What::Text | What::Own if is_name(field) && !profile.mostly(profile.words) => {
            if profile.mostly(profile.days) || profile.mostly(profile.emails) { Fit::No } else { Fit::Perhaps }
        }
        What::Code if field.key == "customer" => {
            let other = profile.mostly(profile.days) || profile.mostly(profile.emails) || profile.whole < profile.numbers;
            let numbered = profile.is_unique() && profile.filled > FEW && profile.nearly_all(profile.codes);
            if other || numbered { Fit::Perhaps } else { Fit::Good }
        }
        _ => Fit::Good,
    }
}

fn is_name(field: &Field) -> bool {
    matches!(field.key, "customer_name" | "name")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Kind;

    #[test]
    fn a_name_alone_makes_no_field() {
        let field = |key: &str| Kind::ORDERS.fields().iter().find(|f| f.key == key).copied().expect("a field");
        let of = |key: &str, values: &[&str]| fit(&field(key), &Profile::of(&values.iter().map(|v| v.to_string()).collect::<Vec<_>>()));
        assert_eq!(of("status", &["SP", "RJ", "MG"]), Fit::No);
        assert_eq!(of("status", &["1", "2"]), Fit::No);
        assert_eq!(of("status", &["paid", "on its way home", "paid"]), Fit::Good);
        assert_eq!(of("date", &["2026-01-05"]), Fit::Good);
        assert_eq!(of("date", &["Ann", "Bob"]), Fit::No);
        assert_eq!(of("amount", &["12.50", "x"]), Fit::Good);
        assert_eq!(of("amount", &["2026-01-05"]), Fit::No);
        assert_eq!(of("customer_email", &["Ann"]), Fit::No);
        assert_eq!(of("amount", &[]), Fit::Perhaps);
    }
}
