//! One pair, field by field.

use super::lexicon::{Space, line_end};
use super::{Book, Entry, Field, Reason, Verdict, evidence, fold, names, score};
use crate::base::dates::Day;

/// The most that each field says when it agrees, and what it says when it differs.
const EMAIL: (f64, f64) = (13.0, -1.0);
const LOCAL_PART: f64 = 4.0;
const PHONE: (f64, f64) = (12.5, -1.5);
const CODE: f64 = 4.0;
const BIRTHDAY: (f64, f64) = (7.0, -4.5);
const BIRTHDAY_EXCHANGED: f64 = 5.5;
const BIRTHDAY_SLIP: f64 = 4.0;
const BIRTHDAY_PART: f64 = 0.5;
const GENDER: (f64, f64) = (0.4, -4.0);
const STREET: (f64, f64) = (6.0, -1.5);
const STREET_WORD: f64 = 4.5;
/// A street says so much of what it says where the house number is another one: neighbours share it.
const OTHER_HOUSE: f64 = 0.6;
const NUMBER: (f64, f64) = (2.0, -2.5);
const CITY: (f64, f64) = (2.5, -1.0);
const POSTAL: (f64, f64) = (4.5, -1.0);
const REGION: (f64, f64) = (0.5, -0.5);
const COMPANY: (f64, f64) = (4.0, -1.0);
/// Address, city, postal code and region say much the same: together no more than this.
const PLACE: f64 = 12.0;

/// The highest score of a pair whose names say that they are two members of a household.
const HOUSEHOLD: f64 = 0.6;
/// The highest score of a pair whose names have nothing in common.
const STRANGERS: f64 = 0.8;
/// The highest score of such pairs when they share a birthday, which two members of a household seldom do: they are
/// suspected (somebody goes by another name), but twins are never near enough to be joined without a look.
const OTHER_NAME_SAME_BIRTHDAY: f64 = 0.9;
/// The highest score of a pair with another birthday or gender: a father and a son may share all else. Where both are
/// different it is that of a household.
const CONTRADICTED: f64 = 0.9;

/// The sum of what the fields say, kept with its reasons where they are wanted.
struct Scales<'r> {
    sum: f64,
    /// How many of birthday and gender are plainly different.
    contradictions: u8,
    reasons: Option<&'r mut Vec<Reason>>,
}

impl Scales<'_> {
    fn put(&mut self, field: Field, verdict: Verdict, weight: f64) {
        self.sum += weight;
        self.contradictions += u8::from(verdict == Verdict::Differs("") && matches!(field, Field::Birthday | Field::Gender));
        if let Some(reasons) = &mut self.reasons {
            reasons.push(Reason { field, verdict, weight });
        }
    }
}

impl Book {
    /// The score of two customers and the reasons for it, in the order of the fields.
    pub fn judge(&self, first: u32, second: u32) -> (f64, Vec<Reason>) {
        let mut reasons = Vec::new();
        let score = self.weigh(first, second, 0.0, Some(&mut reasons)).unwrap_or(0.0);
        reasons.sort_by_key(|r| r.field);
        (score, reasons)
    }

    /// The score of two customers; `None` when it is below `above`.
    pub(super) fn weigh(&self, first: u32, second: u32, above: f64, reasons: Option<&mut Vec<Reason>>) -> Option<f64> {
        let (a, b) = (&self.entries[first as usize], &self.entries[second as usize]);
        let all = reasons.is_some();
        let mut scales = Scales { sum: 0.0, contradictions: 0, reasons };
        self.reached(first, second, &mut scales);
        self.dates(a, b, &mut scales);
        self.wholes(a, b, &mut scales);
        // What is cheap is looked at first: most pairs are out before their words are compared.
        let enough = evidence(above.clamp(1e-6, 1.0 - 1e-9));
        if !all && scales.sum + names::MOST_SAID + PLACE < enough {
            return None;
        }
        let name = names::compare(&self.lexicon, self.len(), &a.name, &b.name);
        if let Some(verdict) = name.verdict {
            scales.put(Field::Name, verdict, name.weight);
        }
        if !all && scales.sum + PLACE < enough {
            return None;
        }
        self.place(a, b, &mut scales);
        let mut found = score(scales.sum);
        if name.household || name.strangers {
            let cap = if name.household { HOUSEHOLD } else { STRANGERS };
            let same_birthday = a.birthday.is_some() && a.birthday == b.birthday;
            found = found.min(if same_birthday { OTHER_NAME_SAME_BIRTHDAY } else { cap });
        }
        found = match scales.contradictions {
            0 => found,
            1 => found.min(CONTRADICTED),
            _ => found.min(HOUSEHOLD),
        };
        (found >= above).then_some(found)
    }

    /// Emails, phones and code.
    fn reached(&self, first: u32, second: u32, scales: &mut Scales<'_>) {
        let (a, b) = (&self.entries[first as usize], &self.entries[second as usize]);
        let (ours, theirs) = (self.emails(first), self.emails(second));
        let many = self.len();
        if let Some(shared) = ours.iter().find(|e| theirs.iter().any(|t| t.whole == e.whole)) {
            // An address that many have (info@, a family's) says less of each.
            let others = f64::from(self.lexicon.count(Space::Email, shared.whole).max(2) - 1);
            scales.put(Field::Email, Verdict::Same, (EMAIL.0 - 3.0 * others.ln()).max(0.0));
        } else if let Some(shared) = ours.iter().find(|e| theirs.iter().any(|t| t.local == e.local)) {
            let says = self.lexicon.value_says(Space::Local, shared.local, many, LOCAL_PART);
            scales.put(Field::Email, Verdict::Like("the same before the @"), says);
        } else if !ours.is_empty() && !theirs.is_empty() {
            scales.put(Field::Email, Verdict::Differs(""), EMAIL.1);
        }
        let (ours, theirs) = (self.phones(first), self.phones(second));
        if let Some(shared) = ours.iter().find(|p| theirs.iter().any(|t| same_line(**p, *t))) {
            let others = f64::from(self.lexicon.count(Space::Phone, line_end(*shared)).max(2) - 1);
            scales.put(Field::Phone, Verdict::Same, (PHONE.0 - 3.0 * others.ln()).max(0.0));
        } else if !ours.is_empty() && !theirs.is_empty() {
            scales.put(Field::Phone, Verdict::Differs(""), PHONE.1);
        }
        if a.code != 0 && a.code == b.code {
            scales.put(Field::Code, Verdict::Like("but for signs and case"), CODE);
        }
    }

    fn dates(&self, a: &Entry, b: &Entry, scales: &mut Scales<'_>) {
        let (Some(one), Some(other)) = (a.birthday, b.birthday) else { return };
        let (verdict, weight) = match birthdays(one, other) {
            // A day that stands for 'not known' (1 January 1900) is the birthday of many.
            Verdict::Same => (Verdict::Same, self.lexicon.value_says(Space::Birthday, one.0 as u64, self.len(), BIRTHDAY.0)),
            like @ Verdict::Like("day and month exchanged") => (like, BIRTHDAY_EXCHANGED),
            like @ Verdict::Like(_) => (like, BIRTHDAY_SLIP),
            differs @ Verdict::Differs("") => (differs, BIRTHDAY.1),
            differs @ Verdict::Differs(_) => (differs, BIRTHDAY_PART),
        };
        scales.put(Field::Birthday, verdict, weight);
    }

    /// Fields that are compared whole.
    fn wholes(&self, a: &Entry, b: &Entry, scales: &mut Scales<'_>) {
        for (field, one, other, (same, differs)) in [
            (Field::Gender, a.gender, b.gender, GENDER),
            (Field::Company, a.company, b.company, COMPANY),
            (Field::Region, a.region, b.region, REGION),
        ] {
            if one == 0 || other == 0 {
                continue;
            }
            if one == other {
                scales.put(field, Verdict::Same, self.lexicon.says(one, self.len(), same));
            } else {
                scales.put(field, Verdict::Differs(""), differs);
            }
        }
    }

    /// Address, city and postal code.
    fn place(&self, a: &Entry, b: &Entry, scales: &mut Scales<'_>) {
        let before = scales.sum;
        for (field, one, other, (same, differs)) in [(Field::City, a.city, b.city, CITY), (Field::PostalCode, a.postal, b.postal, POSTAL)] {
            if one == 0 || other == 0 {
                continue;
            }
            let (x, y) = (self.lexicon.text(one), self.lexicon.text(other));
            if one == other {
                scales.put(field, Verdict::Same, self.lexicon.says(one, self.len(), same));
            } else if fold::alike(x, y) || (field == Field::City && x.len().min(y.len()) > 5 && (x.contains(y) || y.contains(x))) {
                let says = self.lexicon.says(one, self.len(), same).min(self.lexicon.says(other, self.len(), same));
                scales.put(field, Verdict::Like("a few letters differ"), says * 0.6);
            } else {
                scales.put(field, Verdict::Differs(""), differs);
            }
        }
        self.street(a, b, scales);
        let over = scales.sum - before - PLACE;
        if over > 0.0 {
            scales.sum -= over;
        }
    }

    fn street(&self, a: &Entry, b: &Entry, scales: &mut Scales<'_>) {
        let (ours, theirs) = (self.words(a), self.words(b));
        let numbers = match (self.numbers(a), self.numbers(b)) {
            ([], _) | (_, []) => 0.0,
            (one, other) if one.iter().any(|n| other.contains(n)) => NUMBER.0,
            _ => NUMBER.1,
        };
        if ours.is_empty() || theirs.is_empty() {
            if numbers != 0.0 {
                scales.put(
                    Field::Address,
                    if numbers > 0.0 { Verdict::Like("the number") } else { Verdict::Differs("the number") },
                    numbers,
                );
            }
            return;
        }
        let (mut says, mut matched) = (0.0, 0);
        for word in ours {
            let known = self.lexicon.says(*word, self.len(), STREET_WORD);
            if theirs.contains(word) {
                says += known;
                matched += 1;
            } else if theirs.iter().any(|t| fold::alike(self.lexicon.text(*word), self.lexicon.text(*t))) {
                says += known * 0.6;
                matched += 1;
            }
        }
        let short = ours.len().min(theirs.len());
        if matched == 0 {
            scales.put(Field::Address, Verdict::Differs(""), STREET.1 + numbers.min(0.0) * 0.5);
            return;
        }
        // Words that both have and do not share speak against one street.
        let share = f64::from(matched) / short as f64;
        let street = (says * share.min(1.0)).min(STREET.0) * if numbers < 0.0 { OTHER_HOUSE } else { 1.0 };
        let verdict = match (matched as usize == ours.len() && ours.len() == theirs.len(), numbers) {
            (_, n) if n < 0.0 => Verdict::Differs("another number"),
            (true, _) => Verdict::Same,
            _ => Verdict::Like("most words"),
        };
        scales.put(Field::Address, verdict, street + numbers);
    }
}

/// How two birthdays compare.
fn birthdays(one: Day, other: Day) -> Verdict {
    let ((y1, m1, d1), (y2, m2, d2)) = (one.ymd(), other.ymd());
    if !one.has_year() || !other.has_year() {
        // A day without its year may well be that of the other.
        return if (m1, d1) == (m2, d2) { Verdict::Like("day and month") } else { Verdict::Differs("") };
    }
    if one == other {
        return Verdict::Same;
    }
    if y1 == y2 && m1 == d2 && d1 == m2 {
        return Verdict::Like("day and month exchanged");
    }
    let digits = |y: i32, m: u32, d: u32| {
        let mut rest = y as u32 * 10_000 + m * 100 + d;
        std::array::from_fn::<u32, 8, _>(|_| {
            let digit = rest % 10;
            rest /= 10;
            digit
        })
    };
    let (a, b) = (digits(y1, m1, d1), digits(y2, m2, d2));
    let differing: Vec<usize> = (0..8).filter(|i| a[*i] != b[*i]).collect();
    match differing.as_slice() {
        [_] => Verdict::Like("one digit differs"),
        [i, j] if a[*i] == b[*j] && a[*j] == b[*i] => Verdict::Like("two digits exchanged"),
        // Two of year, month and day.
        _ if [y1 == y2, m1 == m2, d1 == d2].iter().filter(|same| **same).count() == 2 => Verdict::Differs("in one part"),
        _ => Verdict::Differs(""),
    }
}

/// Whether two numbers can be one line: equal, or one is the other without country or area code.
fn same_line(a: u64, b: u64) -> bool {
    let (long, short) = (a.max(b), a.min(b));
    long == short || (short >= 1_000_000 && long % 10u64.pow(short.ilog10() + 1) == short)
}
