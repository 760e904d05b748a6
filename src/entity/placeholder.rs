//! Emails and phones that are typed where there is none: they reach nobody, so nobody is known by them.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use foldhash::fast::RandomState;

use super::reach::phone_key;

/// What stands before the `@` of an email that is none, in letters and digits alone.
const NOBODY: &[&str] = &[
    "none",
    "noemail",
    "nomail",
    "noreply",
    "donotreply",
    "noone",
    "nobody",
    "unknown",
    "notgiven",
    "notprovided",
    "notavailable",
    "nothing",
    "null",
    "anonymous",
    "dummy",
    "fake",
    "sincorreo",
    "sinemail",
    "sinmail",
    "notiene",
    "notengo",
    "keine",
    "keinemail",
    "keineemail",
    "ohnemail",
    "ohneemail",
    "aucun",
    "pasdemail",
    "pasdadresse",
    "sansmail",
    "sansemail",
    "nessuna",
    "senzaemail",
    "senzamail",
    "geenmail",
    "geenemail",
    "sememail",
    "naotem",
    "brakmaila",
    "brakemail",
    "mailyok",
    "无",
    "没有",
    "нет",
];

/// Words before the `@` that say nothing where the domain says nothing either.
const VAGUE: &[&str] =
    &["no", "na", "xx", "xxx", "xxxx", "test", "tester", "testing", "example", "email", "mail", "abc", "asdf", "aaa", "123"];

/// First parts of domains that say nothing.
const NOWHERE: &[&str] =
    &["no", "na", "xx", "xxx", "xxxx", "test", "example", "email", "mail", "domain", "abc", "asdf", "aaa", "123", "gmail", "qq", "hotmail"];

/// First parts of domains at which nobody has an address.
const NO_DOMAIN: &[&str] =
    &["none", "noemail", "nomail", "nowhere", "nobody", "null", "unknown", "sincorreo", "keinemail", "dummy", "fake"];

/// The words as sets: most emails are in none of them, and every one is looked up.
static WORDS: LazyLock<[HashSet<&'static str, RandomState>; 4]> =
    LazyLock::new(|| [NOBODY, NO_DOMAIN, VAGUE, NOWHERE].map(|list| list.iter().copied().collect()));

/// Whether an email is what people type who have none: `none@none.com`, `test@test.com`.
pub fn is_no_email(text: &str) -> bool {
    let Some((local, domain)) = text.trim().split_once('@') else { return false };
    let [nobody, no_domain, vague, nowhere] = &*WORDS;
    let (local, domain) = (plain(local), plain(domain.split('.').next().unwrap_or_default()));
    let (local, domain) = (&*local, &*domain);
    nobody.contains(local) || no_domain.contains(domain) || (vague.contains(local) && nowhere.contains(domain))
}

/// Small letters and digits alone.
fn plain(text: &str) -> Cow<'_, str> {
    match text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
        true => text.into(),
        false => text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>().into(),
    }
}

/// So many digits at least make a number of which it can be said.
const LEAST: usize = 7;

/// Whether a phone is what people type who have none: one digit again and again, digits counted up or down, a number that ends in
/// nothing but zeros (`00000000000`, `12345678901`, `13800000000`); or one that is hidden in part (`135****0021`).
pub fn is_no_phone(text: &str) -> bool {
    // A number of which some digits are hidden is that of many.
    if text.contains("**") || text.contains("••") {
        return true;
    }
    // Most numbers show by their last two digits that they are some.
    if let [.., a, b] = text.as_bytes()
        && a.is_ascii_digit()
        && b.is_ascii_digit()
        && !matches!((b + 10 - a) % 10, 0 | 1 | 9)
    {
        return false;
    }
    let Some(key) = phone_key(text) else { return false };
    let digits = key.as_bytes();
    let steps = |by: u8| digits.windows(2).all(|w| (w[0] + by - b'0') % 10 == w[1] - b'0');
    let zeros = digits.iter().rev().take_while(|d| **d == b'0').count();
    zeros >= LEAST || zeros == digits.len() || (digits.len() > LEAST && (steps(0) || steps(1) || steps(9)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_who_have_no_email_is_none() {
        for none in [
            "none@none.com",
            "no@email.com",
            "noemail@shop.example",
            "no-reply@shop.example",
            "test@test.com",
            "n.a@na.com",
            "abc@abc.com",
            "sin.correo@tienda.example",
            "ann@noemail.com",
            "test@gmail.com",
        ] {
            assert!(is_no_email(none), "{none}");
        }
        for real in
            ["ann@shop.example", "a@x.example", "no@smith.example", "test@shop.example", "mail@dahl.example", "nora@none-such.example"]
        {
            assert!(!is_no_email(real), "{real}");
        }
    }

    #[test]
    fn what_people_type_who_have_no_phone_is_none() {
        for none in ["000000000", "00000000000", "11111111111", "12345678", "12345678901", "0123456789", "9876543210", "13800000000"] {
            assert!(is_no_phone(none), "{none}");
        }
        for real in ["13800138000", "13912345678", "1234567", "62345678", "11111", "2222222", "4930123456", "13511220101", "0228100000"] {
            assert!(!is_no_phone(real), "{real}");
        }
    }
}
