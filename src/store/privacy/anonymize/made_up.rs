//! Made-up names, codes, emails and phones: the same for the same person, whenever they are asked for.

use anyhow::Result;
use hmac::{Hmac, KeyInit, Mac};
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use sha2::Sha256;

/// Parts of made-up names; the names of real people are hardly made of them.
const BEGINNINGS: [&str; 32] = [
    "Ba", "Be", "Bri", "Da", "De", "Do", "Fa", "Fe", "Ga", "Go", "Ha", "He", "Ju", "Ka", "Ke", "Ko", "La", "Lo", "Ma", "Me", "Na", "No",
    "Pa", "Pe", "Qui", "Ra", "Ro", "Sa", "Ta", "Tu", "Va", "Zo",
];
const MIDDLES: [&str; 32] = [
    "bba", "cko", "ddi", "ffe", "gga", "ggi", "kka", "kki", "lla", "llu", "mbo", "mpa", "nda", "ndu", "nga", "nki", "nni", "nto", "ppa",
    "rbo", "rda", "rki", "rma", "rni", "rsa", "rtu", "sko", "ssi", "sta", "tti", "vva", "xxi",
];
const ENDS: [&str; 16] =
    ["berg", "don", "fen", "gard", "hus", "ler", "lin", "mar", "mund", "nen", "rik", "son", "sted", "ton", "vik", "wen"];

/// Letters of codes: no vowels, so that they make no words.
const LETTERS: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";

/// So many letters that two of a hundred million originals do not get the same.
const LENGTH: usize = 14;

/// Makes things up from a secret.
#[derive(Clone)]
pub struct Maker {
    mac: Hmac<Sha256>,
}

impl Maker {
    /// One whose secret this is.
    ///
    /// # Errors
    /// Never: a key of any length will do.
    pub fn new(secret: [u8; 32]) -> Result<Maker> {
        Ok(Maker { mac: Hmac::new_from_slice(&secret)? })
    }

    /// What is made up of the kind for this original; `None` for a kind that there is not.
    pub fn make(&self, kind: &str, original: &str) -> Option<String> {
        let mut mac = self.mac.clone();
        mac.update(kind.as_bytes());
        mac.update(&[0]);
        mac.update(original.as_bytes());
        let bytes: [u8; 32] = mac.finalize().into_bytes().into();
        Some(match kind {
            "name" => format!("{} {}", given(&bytes), family(&bytes[4..])),
            "staff" => given(&bytes),
            "company" => format!("{} Trading", family(&bytes)),
            "email" => format!("{}@example.invalid", code(&bytes, LENGTH).to_lowercase()),
            // No country has the code 999.
            "phone" => format!("999{}", bytes[..10].iter().map(|b| char::from(b'0' + b % 10)).collect::<String>()),
            _ => format!("{}{}", prefix(kind)?, code(&bytes, LENGTH)),
        })
    }
}

fn prefix(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "customer" => "P",
        "order" => "O",
        "interaction" => "I",
        "complaint" => "V",
        "refund" => "R",
        "payment" => "Z",
        "response" => "S",
        "respondent" => "N",
        "event" => "E",
        "points" => "L",
        _ => return None,
    })
}

fn pick<'a>(list: &[&'a str], byte: u8) -> &'a str {
    list[usize::from(byte) % list.len()]
}

fn given(bytes: &[u8]) -> String {
    format!("{}{}{}", pick(&BEGINNINGS, bytes[0]), pick(&MIDDLES, bytes[1]), if bytes[2].is_multiple_of(2) { "" } else { "s" })
}

fn family(bytes: &[u8]) -> String {
    format!("{}{}{}", pick(&BEGINNINGS, bytes[0]), pick(&MIDDLES, bytes[1]), pick(&ENDS, bytes[2]))
}

fn code(bytes: &[u8], length: usize) -> String {
    bytes[..length].iter().map(|b| char::from(LETTERS[usize::from(*b) % LETTERS.len()])).collect()
}

/// Gives SQL the function `made_up(kind, original)`; NULL for NULL.
///
/// # Errors
/// When SQLite cannot take the function.
pub fn sql_function(conn: &Connection, secret: [u8; 32]) -> Result<()> {
    let maker = Maker::new(secret)?;
    conn.create_scalar_function("made_up", 2, FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC, move |c| {
        let (kind, original): (String, Option<String>) = (c.get(0)?, c.get(1)?);
        Ok(original.and_then(|original| maker.make(&kind, &original)))
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_same_person_is_the_same_and_others_are_others() {
        let (one, other) = (Maker::new([1; 32]).expect("a maker"), Maker::new([2; 32]).expect("a maker"));
        for kind in ["name", "staff", "company", "email", "phone", "customer", "order"] {
            let made = one.make(kind, "C0001").expect("made");
            assert_eq!(one.make(kind, "C0001"), Some(made.clone()));
            assert_ne!(one.make(kind, "C0002"), Some(made.clone()), "{kind}");
            assert_ne!(other.make(kind, "C0001"), Some(made), "without the secret nobody can tell");
        }
        assert_eq!(one.make("nonsense", "C0001"), None);
    }

    #[test]
    fn codes_do_not_collide() {
        let maker = Maker::new([3; 32]).expect("a maker");
        let codes: HashSet<String> = (0..50_000).filter_map(|n| maker.make("customer", &format!("C{n}"))).collect();
        assert_eq!(codes.len(), 50_000);
    }
}
