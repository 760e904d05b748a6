//! Suspected duplicates: which customers of a store may be one person or company.
//!
//! Every pair that shares one of several keys ([`blocks`]) is judged field by field. A field that agrees is evidence
//! for one person, the stronger the rarer its value is in this store; a field that differs is evidence against
//! (Fellegi and Sunter, "A theory for record linkage", 1969; value-specific weights after Winkler, 1990). Evidence is
//! counted in natural logarithms of the odds and squeezed into a score from 0 to 1 ([`score`]).
//!
//! Two rules stand above the sum. A name alone never makes a duplicate, for no name weighs enough. And people of one
//! family name with different given names are a household, whatever else they share.

mod blocks;
mod chinese;
mod company;
mod fold;
mod groups;
mod lexicon;
mod names;
mod nicknames;
mod places;
mod weigh;

use std::ops::Range;

use crate::base::dates::Day;
pub use blocks::{Cut, Found};
pub use groups::{Group, groups};
use lexicon::{Lexicon, Space};
use names::Name;

/// A pair with this score or more is suspected, unless another bound is asked for.
pub const SUSPECTED: f64 = 0.85;

/// What is known of one customer. Words as written; emails and phones as the keys under which they are compared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Person<'a> {
    /// The code, when it was given by people; empty when it only repeats an email, a phone or the name.
    pub code: &'a str,
    /// Full name; empty when it only repeats the code.
    pub name: &'a str,
    /// Whether it is known to be a company.
    pub is_company: bool,
    /// The company a person belongs to.
    pub company: Option<&'a str>,
    /// Every email, folded.
    pub emails: &'a [String],
    /// Every phone, digits only.
    pub phones: &'a [String],
    /// Street address.
    pub address: Option<&'a str>,
    /// City.
    pub city: Option<&'a str>,
    /// Region.
    pub region: Option<&'a str>,
    /// Postal code.
    pub postal_code: Option<&'a str>,
    /// Birthday.
    pub birthday: Option<Day>,
    /// Gender as written.
    pub gender: Option<&'a str>,
}

/// A field that speaks for or against a pair.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Field {
    /// The code.
    Code,
    /// The name, in either order.
    Name,
    /// The company.
    Company,
    /// The email address.
    Email,
    /// The phone number.
    Phone,
    /// The day of birth.
    Birthday,
    /// The gender.
    Gender,
    /// Street and number.
    Address,
    /// The city.
    City,
    /// The postal code.
    PostalCode,
    /// Region or province.
    Region,
}

impl Field {
    /// Every field, in the order in which they are told.
    pub const ALL: [Field; 11] = [
        Field::Code,
        Field::Name,
        Field::Company,
        Field::Email,
        Field::Phone,
        Field::Birthday,
        Field::Gender,
        Field::Address,
        Field::City,
        Field::PostalCode,
        Field::Region,
    ];

    /// Its stable name, that of the customer's field.
    pub fn word(self) -> &'static str {
        match self {
            Field::Code => "code",
            Field::Name => "name",
            Field::Company => "company",
            Field::Email => "email",
            Field::Phone => "phone",
            Field::Birthday => "birthday",
            Field::Gender => "gender",
            Field::Address => "address",
            Field::City => "city",
            Field::PostalCode => "postal_code",
            Field::Region => "region",
        }
    }
}

/// How a field of two customers compares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// The same.
    Same,
    /// Nearly the same; the words say how.
    Like(&'static str),
    /// Different; the words may say how.
    Differs(&'static str),
}

/// What one field says of a pair.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Reason {
    /// The field.
    pub field: Field,
    /// How it compares.
    pub verdict: Verdict,
    /// Evidence for (positive) or against (negative) one person.
    pub weight: f64,
}

/// Two customers that may be one, by their places in the order in which they were added.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pair {
    /// The one added first.
    pub first: u32,
    /// The other.
    pub second: u32,
    /// From 0 to 1.
    pub score: f64,
}

/// Evidence at which it is as likely as not that two customers are one.
const EVEN: f64 = 9.6;

/// So much more evidence makes the odds e times as good.
const STEP: f64 = 1.6;

/// The score of a sum of evidence: 0.5 at [`EVEN`], 0.85 three natural logarithms above it.
fn score(evidence: f64) -> f64 {
    1.0 / (1.0 + (-(evidence - EVEN) / STEP).exp())
}

/// The evidence that has this score.
fn evidence(score: f64) -> f64 {
    EVEN + STEP * (score / (1.0 - score)).ln()
}

/// Where the words of one customer stand among the parts.
#[derive(Clone, Debug)]
struct Entry {
    name: Name,
    emails: (u32, u8),
    phones: (u32, u8),
    parts: u32,
    words: u8,
    numbers: u8,
    code: u64,
    company: u32,
    city: u32,
    region: u32,
    postal: u32,
    gender: u32,
    birthday: Option<Day>,
}

/// The customers of a store, prepared for comparison.
#[derive(Default)]
pub struct Book {
    lexicon: Lexicon,
    entries: Vec<Entry>,
    /// Emails, phones, and words and numbers of addresses of all customers, one after the other.
    emails: Vec<Email>,
    phones: Vec<u64>,
    parts: Vec<u32>,
}

/// An email as it is compared: fingerprints of the whole and of the part before the @.
#[derive(Clone, Copy, Debug)]
struct Email {
    whole: u64,
    local: u64,
}

impl Book {
    /// An empty book.
    pub fn new() -> Book {
        Book::default()
    }

    /// Number of customers.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Adds a customer; its place is the number of those added before.
    pub fn add(&mut self, person: &Person<'_>) {
        let lexicon = &mut self.lexicon;
        let name = Name::read(lexicon, person.name, person.is_company);
        let parts = self.parts.len() as u32;
        let (words, numbers) = person.address.map_or((0, 0), |text| places::read(lexicon, text, &mut self.parts));
        let (emails, phones) = (self.emails.len(), self.phones.len());
        self.emails.extend(person.emails.iter().take(MOST_HANDLES).map(|key| lexicon.email(key)));
        self.phones.extend(person.phones.iter().take(MOST_HANDLES).filter_map(|key| lexicon.phone(key)));
        let mut whole = |space, text: Option<&str>| text.map_or(0, |t| lexicon.whole(space, t));
        self.entries.push(Entry {
            name,
            emails: (emails as u32, (self.emails.len() - emails) as u8),
            phones: (phones as u32, (self.phones.len() - phones) as u8),
            parts,
            words,
            numbers,
            company: whole(Space::Company, person.company),
            city: whole(Space::City, person.city),
            region: whole(Space::Region, person.region),
            postal: whole(Space::Postal, person.postal_code),
            gender: whole(Space::Gender, person.gender.map(places::gender)),
            code: lexicon::code(person.code),
            birthday: person.birthday,
        });
        if let Some(day) = person.birthday {
            self.lexicon.value(Space::Birthday, day.0 as u64);
        }
    }

    fn emails(&self, at: u32) -> &[Email] {
        let (start, count) = self.entries[at as usize].emails;
        &self.emails[part(start, 0, count)]
    }

    fn phones(&self, at: u32) -> &[u64] {
        let (start, count) = self.entries[at as usize].phones;
        &self.phones[part(start, 0, count)]
    }

    fn words(&self, entry: &Entry) -> &[u32] {
        &self.parts[part(entry.parts, 0, entry.words)]
    }

    fn numbers(&self, entry: &Entry) -> &[u32] {
        &self.parts[part(entry.parts, entry.words, entry.numbers)]
    }
}

/// So many emails and so many phones of one customer are compared.
const MOST_HANDLES: usize = 8;

fn part(start: u32, skip: u8, length: u8) -> Range<usize> {
    let start = start as usize + usize::from(skip);
    start..start + usize::from(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A store of two persons among strangers.
    fn judged(a: Person<'_>, b: Person<'_>) -> (f64, Vec<Reason>) {
        let mut book = Book::new();
        book.add(&a);
        book.add(&b);
        book.judge(0, 1)
    }

    fn at<'a>(name: &'a str, address: &'a str, city: &'a str) -> Person<'a> {
        Person { name, address: Some(address), city: Some(city), ..Person::default() }
    }

    fn named(name: &str) -> Person<'_> {
        Person { name, ..Person::default() }
    }

    fn day(text: &str) -> Option<Day> {
        Day::parse_iso(text)
    }

    #[track_caller]
    fn suspected(a: Person<'_>, b: Person<'_>) {
        let (score, reasons) = judged(a, b);
        assert!(score >= SUSPECTED, "{score:.3} {a:?} {b:?} {reasons:?}");
    }

    #[track_caller]
    fn apart(a: Person<'_>, b: Person<'_>) {
        let (score, reasons) = judged(a, b);
        assert!(score < SUSPECTED, "{score:.3} {a:?} {b:?} {reasons:?}");
    }

    #[test]
    fn the_score_is_a_measure_of_the_evidence() {
        assert!((score(EVEN) - 0.5).abs() < 1e-12);
        for s in [0.1, 0.5, 0.85, 0.99] {
            assert!((score(evidence(s)) - s).abs() < 1e-12);
        }
        // What a name says alone stays below the bound.
        assert!(score(names::MOST_SAID) < SUSPECTED);
    }

    #[test]
    fn a_name_alone_is_no_duplicate() {
        for (a, b) in
            [("Anna Müller", "Anna Muller"), ("Ana Silva", "Ana Silva"), ("王芳", "王芳"), ("Zebulon Quackenbush", "Zebulon Quackenbush")]
        {
            apart(named(a), named(b));
        }
        apart(Person { city: Some("London"), ..named("John Smith") }, Person { city: Some("London"), ..named("John Smith") });
    }

    #[test]
    fn names_are_recognised_in_many_forms() {
        for (a, b) in [
            ("Robert Miller", "Bob Miller"),
            ("Ana Silva", "Silva, Ana"),
            ("Ana Silva", "Silva Ana"),
            ("Anna Müller", "Anna Mueller"),
            ("Katherine O'Connor", "Katherine OConner"),
            ("Jean-Luc Picard", "Jeanluc Picard"),
            ("Dr. Maria Costa", "Maria Costa"),
            ("李小明", "李小明"),
            ("陳大文", "陈大文"),
            ("小明李", "李小明"),
        ] {
            suspected(at(a, "12 Elm Street", "Dublin"), at(b, "Elm St. 12", "Dublin"));
        }
    }

    #[test]
    fn members_of_a_household_are_not_one() {
        for (a, b) in [("Anna Schmidt", "Peter Schmidt"), ("李小明", "李小红"), ("Anna Schmidt", "Jonas Weber")] {
            let phone = ["49301234567".to_string()];
            let one = Person { phones: &phone, ..at(a, "Hauptstr. 5", "Berlin") };
            apart(one, Person { phones: &phone, ..at(b, "Hauptstraße 5", "Berlin") });
        }
    }

    #[test]
    fn twins_and_fathers_are_suspected_and_never_certain() {
        let one = Person { birthday: day("1990-05-17"), ..at("Anna Schmidt", "Hauptstr. 5", "Berlin") };
        let twin = Person { name: "Clara Schmidt", ..one };
        let father = Person { birthday: day("1961-11-02"), ..one };
        for other in [twin, father] {
            assert!(judged(one, other).0 <= 0.9);
        }
        assert!(judged(one, Person { city: None, ..one }).0 > 0.95);
    }

    #[test]
    fn what_differs_counts_against() {
        let base = at("Claire Dubois", "3 rue Haute", "Lyon");
        let same = judged(base, base).0;
        let emails = (["a@x.example".to_string()], ["b@x.example".to_string()]);
        for (what, a, b) in [
            ("house number", base, Person { address: Some("14 rue Haute"), ..base }),
            ("gender", Person { gender: Some("f"), ..base }, Person { gender: Some("männlich"), ..base }),
            ("birthday", Person { birthday: day("1984-03-12"), ..base }, Person { birthday: day("1971-10-30"), ..base }),
            ("email", Person { emails: &emails.0, ..base }, Person { emails: &emails.1, ..base }),
            ("city", base, Person { city: Some("Nice"), ..base }),
        ] {
            assert!(judged(a, b).0 < same, "{what}");
        }
    }

    #[test]
    fn birthdays_may_be_exchanged_or_mistyped() {
        let one = Person { postal_code: Some("10115"), birthday: day("1990-04-07"), ..named("John Carter") };
        for other in ["1990-07-04", "1990-04-08", "1909-04-07"] {
            suspected(one, Person { birthday: day(other), ..one });
        }
        let verdict = |other| judged(one, Person { birthday: day(other), ..one }).1.into_iter().find(|r| r.field == Field::Birthday);
        assert_eq!(verdict("1990-07-04").map(|r| r.verdict), Some(Verdict::Like("day and month exchanged")));
    }

    #[test]
    fn an_email_or_phone_speaks_for_itself_until_many_share_it() {
        let (email, phone) = (["ann@shop.example".to_string()], ["8613800138000".to_string()]);
        suspected(Person { emails: &email, ..named("Ann Lee") }, Person { emails: &email, ..named("") });
        suspected(Person { phones: &phone, ..named("王芳") }, Person { phones: &["13800138000".to_string()], ..named("") });
        suspected(
            Person { emails: &email, ..at("Ann Lee", "Old Road 1", "Leeds") },
            Person { emails: &email, ..at("Ann Lee", "New Road 2", "York") },
        );
        let mut book = Book::new();
        for name in ["Ann Lee", "Ben Ray", "Cy Dole", "Di Moss", ""] {
            book.add(&Person { emails: &email, ..named(name) });
        }
        assert_eq!(book.pairs(SUSPECTED).pairs, []);
    }

    #[test]
    fn companies_are_compared_without_their_legal_form() {
        let firm = |name, address, city| Person { is_company: true, ..at(name, address, city) };
        suspected(firm("Nord Handel GmbH", "Kontorweg 3", "Hamburg"), firm("Nord-Handel Gesellschaft mbH", "Kontorweg 3", "Hamburg"));
        suspected(firm("上海茶叶有限公司", "中山路12号", "上海"), firm("上海茶叶", "中山路12号", "上海"));
        // Two writings of one name say nothing of each other.
        let phone = ["862055500101".to_string()];
        suspected(
            Person { phones: &phone, ..firm("云栖茶馆", "", "广州") },
            Person { phones: &phone, ..firm("Yunqi Tea House", "", "广州") },
        );
        apart(firm("Nord Handel GmbH", "Kontorweg 3", "Hamburg"), firm("Nord Handel GmbH", "Marktplatz 8", "München"));
        apart(firm("北京华联有限公司", "长安街1号", "北京"), firm("北京华润有限公司", "建国路88号", "北京"));
    }

    #[test]
    fn groups_need_every_pair() {
        let mut book = Book::new();
        let emails = [["a@x.example".to_string()], ["b@x.example".to_string()]];
        let both = [emails[0][0].clone(), emails[1][0].clone()];
        // The one in the middle has the emails of both others, who have nothing in common.
        book.add(&Person { emails: &emails[0], ..named("Ann Lee") });
        book.add(&Person { emails: &both, ..named("Ann Lee") });
        book.add(&Person { emails: &emails[1], ..named("Ann Lee") });
        let found = book.pairs(SUSPECTED);
        assert_eq!(found.pairs.len(), 2);
        let groups = groups(&book, &found.pairs, SUSPECTED);
        assert_eq!(groups.iter().map(|g| g.members.clone()).collect::<Vec<_>>(), [[0, 1]]);
        // Without that obstacle all three are one.
        let mut book = Book::new();
        (0..3).for_each(|_| book.add(&Person { emails: &emails[0], ..named("Ann Lee") }));
        let found = book.pairs(SUSPECTED);
        assert_eq!(super::groups(&book, &found.pairs, SUSPECTED)[0].members, [0, 1, 2]);
    }

    #[test]
    fn large_blocks_are_walked_and_told() {
        let mut book = Book::new();
        let names: Vec<String> = (0..300).map(|i| format!("N{i:03} Same")).collect();
        names.iter().for_each(|name| book.add(&Person { birthday: day("1900-01-01"), ..named(name) }));
        let found = book.pairs(SUSPECTED);
        assert!(found.judged < 300 * 40, "{}", found.judged);
        assert!(found.cuts.iter().any(|c| c.what == "birthday" && c.blocks == 1 && c.largest == 300), "{:?}", found.cuts);
        assert_eq!(found.pairs, []);
    }
}
