//! Names of persons and companies: their words, and how two names compare.

use super::lexicon::{Lexicon, Space};
use super::{Verdict, chinese, company, fold, nicknames};

/// So many words of a name are compared.
const MOST: usize = 6;

/// How a name is built.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// No name is known.
    None,
    /// Words with spaces; the family name stands at `family`.
    Person,
    /// Chinese characters: family name, then perhaps a given name.
    Chinese,
    /// A company: words in any order.
    Company,
}

/// The words of one name.
#[derive(Clone, Copy, Debug)]
pub struct Name {
    /// How it is built.
    pub style: Style,
    /// Whether it is in Chinese characters.
    chinese: bool,
    words: [u32; MOST],
    length: u8,
    family: u8,
}

/// Words in front of or behind a name that are no part of it.
const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "herr", "frau", "dipl", "ing", "mme", "mlle", "monsieur", "madame",
    "sig", "sigra", "sra",
];

impl Name {
    /// Reads a name and counts its words. Words in brackets are left out; `Family, Given` is understood.
    pub fn read(lexicon: &mut Lexicon, text: &str, is_company: bool) -> Name {
        let folded = fold::fold(text);
        let plain = without_brackets(&folded);
        let mut name = Name { style: Style::None, chinese: false, words: [0; MOST], length: 0, family: 0 };
        let letters: String = plain.chars().filter(|c| c.is_alphanumeric()).collect();
        if letters.is_empty() {
            return name;
        }
        if letters.chars().all(fold::is_cjk) {
            name.read_chinese(lexicon, &letters, is_company);
            return name;
        }
        let words: Vec<String> = fold::words(&plain).filter(|w| !TITLES.contains(&w.as_str())).collect();
        name.style = if is_company || words.iter().any(|w| company::marks(w)) { Style::Company } else { Style::Person };
        let is_company = name.style == Style::Company;
        let meant = words.iter().filter(|w| !(is_company && company::is_form(w)));
        for word in meant.take(MOST) {
            name.push(lexicon.word(Space::Name, word));
        }
        // 'Family, Given' has its family name before the comma; else it is the last word.
        let before = plain.split_once(',').map(|(family, _)| fold::words(family).filter(|w| !TITLES.contains(&w.as_str())).count());
        name.family = match before {
            Some(n @ 1..) if n < usize::from(name.length) => n as u8 - 1,
            _ => name.length.saturating_sub(1),
        };
        if name.length == 0 {
            name.style = Style::None;
        }
        name
    }

    fn read_chinese(&mut self, lexicon: &mut Lexicon, letters: &str, is_company: bool) {
        self.chinese = true;
        let (stem, had_form) = company::stem(letters);
        if is_company || had_form || letters.chars().count() > 4 {
            self.style = Style::Company;
            self.push(lexicon.word(Space::Name, stem));
            return;
        }
        self.style = Style::Chinese;
        let (family, given) = chinese::split(letters);
        self.push(lexicon.word(Space::Family, family));
        if !given.is_empty() && !chinese::TITLES.contains(&given) {
            self.push(lexicon.word(Space::Given, given));
        }
    }

    fn push(&mut self, word: u32) {
        if usize::from(self.length) < MOST {
            self.words[usize::from(self.length)] = word;
            self.length += 1;
        }
    }

    /// The words in the order they are written.
    pub fn words(&self) -> &[u32] {
        &self.words[..usize::from(self.length)]
    }

    /// The family name, or the last word of a company.
    pub fn family(&self) -> Option<u32> {
        self.words().get(usize::from(self.family)).copied()
    }

    /// The first given name of a person who has a family name as well.
    pub fn given(&self) -> Option<u32> {
        let at = usize::from(self.family == 0);
        if self.length < 2 { None } else { self.words().get(at).copied() }
    }
}

/// What two names say.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Compared {
    /// How they compare; `None` when that cannot be told.
    pub verdict: Option<Verdict>,
    /// Evidence.
    pub weight: f64,
    /// One family name and different given names: members of a household, not one person.
    pub household: bool,
    /// Nothing of the names agrees.
    pub strangers: bool,
}

const SILENT: Compared = Compared { verdict: None, weight: 0.0, household: false, strangers: false };

/// The most that a single word of a name says.
const WORD: f64 = 5.5;
/// The most that a name says: by itself too little for a suspicion.
pub const MOST_SAID: f64 = 9.5;
/// A word with a slip of the keyboard says so much of what it says when it is the same.
const SLIP: f64 = 0.65;
/// A familiar form says nearly as much as the name itself.
const FAMILIAR: f64 = 0.85;
/// An initial says little.
const INITIAL: f64 = 1.0;
/// A word that only one of the names has.
const EXTRA: f64 = -0.4;
/// Different given names beside one family name.
const OTHER_GIVEN: f64 = -6.0;
/// Different family names beside one given name: a marriage, or another person.
const OTHER_FAMILY: f64 = -4.0;
/// Names without anything in common.
const OTHER_NAME: f64 = -6.0;

/// How two words of names agree.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Agree {
    Same,
    Familiar,
    Slip,
    Initial,
}

/// Compares two names in a store of `customers`.
pub fn compare(lexicon: &Lexicon, customers: usize, a: &Name, b: &Name) -> Compared {
    match (a.style, b.style) {
        (Style::None, _) | (_, Style::None) => SILENT,
        // Two writings of a name cannot be compared without sounds.
        _ if a.chinese != b.chinese => SILENT,
        (Style::Chinese, Style::Chinese) => chinese_names(lexicon, customers, a, b),
        _ => by_words(lexicon, customers, a, b),
    }
}

fn chinese_names(lexicon: &Lexicon, customers: usize, a: &Name, b: &Name) -> Compared {
    let says = |word: u32| lexicon.says(word, customers, WORD);
    let verdict = |verdict, weight: f64| Compared { verdict: Some(verdict), weight: weight.min(MOST_SAID), ..SILENT };
    let ((fa, ga), (fb, gb)) = ((a.words[0], a.words().get(1)), (b.words[0], b.words().get(1)));
    let whole = |n: &Name| n.words().iter().flat_map(|w| lexicon.text(*w).chars()).collect::<Vec<char>>();
    match (fa == fb, ga, gb) {
        (true, Some(x), Some(y)) if x == y => verdict(Verdict::Same, says(fa) + says(*x)),
        (true, Some(_), Some(_)) => {
            let differs = verdict(Verdict::Differs("another given name"), OTHER_GIVEN);
            Compared { household: true, ..differs }
        }
        (true, ..) => verdict(Verdict::Like("one without a given name"), says(fa)),
        (false, Some(x), Some(y)) => {
            let (mut one, mut other) = (whole(a), whole(b));
            one.sort_unstable();
            other.sort_unstable();
            if one == other {
                return verdict(Verdict::Like("family and given name exchanged"), (says(fa) + says(*x)).max(says(fb) + says(*y)));
            }
            if x == y {
                return verdict(Verdict::Differs("another family name"), OTHER_FAMILY);
            }
            Compared { strangers: true, ..verdict(Verdict::Differs(""), OTHER_NAME) }
        }
        (false, ..) => Compared { strangers: true, ..verdict(Verdict::Differs(""), OTHER_NAME) },
    }
}

/// Which words of one name agree with which of the other.
struct Alignment {
    /// For each word of the first name its partner and how they agree.
    partners: [Option<(usize, Agree)>; MOST],
    taken: [bool; MOST],
}

fn align(lexicon: &Lexicon, a: &Name, b: &Name) -> Alignment {
    let mut found = Alignment { partners: [None; MOST], taken: [false; MOST] };
    let kinds: [fn(&str, &str) -> Option<Agree>; 3] = [
        |x, y| nicknames::same_person(x, y).then_some(Agree::Familiar),
        |x, y| fold::alike(x, y).then_some(Agree::Slip),
        |x, y| ((x.len() == 1 || y.len() == 1) && x.chars().next() == y.chars().next()).then_some(Agree::Initial),
    ];
    for (i, x) in a.words().iter().enumerate() {
        if let Some(j) = (0..b.words().len()).find(|j| !found.taken[*j] && b.words[*j] == *x) {
            found.partners[i] = Some((j, Agree::Same));
            found.taken[j] = true;
        }
    }
    for kind in kinds {
        for (i, x) in a.words().iter().enumerate() {
            if found.partners[i].is_some() {
                continue;
            }
            for (j, y) in b.words().iter().enumerate() {
                if found.taken[j] {
                    continue;
                }
                if let Some(agree) = kind(lexicon.text(*x), lexicon.text(*y)) {
                    found.partners[i] = Some((j, agree));
                    found.taken[j] = true;
                    break;
                }
            }
        }
    }
    found
}

fn by_words(lexicon: &Lexicon, customers: usize, a: &Name, b: &Name) -> Compared {
    let aligned = align(lexicon, a, b);
    let mut weight = 0.0;
    let (mut agreeing, mut worst) = (0, Agree::Same);
    for (i, partner) in aligned.partners.iter().enumerate() {
        let Some((j, agree)) = *partner else { continue };
        agreeing += 1;
        let says = |word: u32| lexicon.says(word, customers, WORD);
        let rarer = says(a.words[i]).min(says(b.words[j]));
        weight += match agree {
            Agree::Same => rarer,
            Agree::Familiar => rarer * FAMILIAR,
            Agree::Slip => rarer * SLIP,
            Agree::Initial => INITIAL,
        };
        if agree != Agree::Same && worst != Agree::Slip {
            worst = agree;
        }
    }
    let (left, right) = (a.words().len() - agreeing, b.words().len() - agreeing);
    let compared = |verdict, weight: f64| Compared { verdict: Some(verdict), weight: weight.min(MOST_SAID), ..SILENT };
    if left > 0 && right > 0 {
        return conflict(lexicon, customers, a, b, &aligned, weight);
    }
    let company = a.style == Style::Company || b.style == Style::Company;
    weight += EXTRA * (left + right) as f64;
    if company && left + right > 0 {
        // 'Nord' and 'Nord Handel' may be two firms.
        return compared(Verdict::Like("one name is longer"), weight * 0.75 - 1.0);
    }
    let exchanged = !company
        && a.words().len() > 1
        && b.words().len() > 1
        && aligned.partners[usize::from(a.family)].is_some_and(|(j, _)| j != usize::from(b.family));
    let how = match worst {
        _ if exchanged => "family and given name exchanged",
        Agree::Familiar => "a familiar form",
        Agree::Slip => "a few letters differ",
        Agree::Initial => "an initial",
        Agree::Same if left + right > 0 => "one name is longer",
        Agree::Same => return compared(Verdict::Same, weight),
    };
    compared(Verdict::Like(how), weight)
}

/// Both names have words that the other has not.
fn conflict(lexicon: &Lexicon, customers: usize, a: &Name, b: &Name, aligned: &Alignment, agreed: f64) -> Compared {
    let compared = |verdict, weight: f64| Compared { verdict: Some(verdict), weight: weight.min(MOST_SAID), ..SILENT };
    let joined = |n: &Name| n.words().iter().map(|w| lexicon.text(*w)).collect::<String>();
    // 'di chiera' and 'dichiera', 'Jean-Luc' and 'Jeanluc': the words are divided in another way.
    if a.words().len() != b.words().len() || a.style == Style::Company {
        let (x, y) = (joined(a), joined(b));
        if x == y || (x.chars().count() >= 6 && fold::alike(&x, &y)) {
            let says = |n: &Name| n.words().iter().map(|w| lexicon.says(*w, customers, WORD)).sum::<f64>();
            return compared(Verdict::Like("the words are divided in another way"), says(a).min(says(b)).min(2.0 * WORD) * SLIP);
        }
    }
    let kept = |n: &Name, i: usize| i == usize::from(n.family);
    let agreeing = aligned.partners.iter().flatten().count();
    if agreeing == 0 {
        return Compared { strangers: true, ..compared(Verdict::Differs(""), OTHER_NAME) };
    }
    if a.style == Style::Company || b.style == Style::Company {
        return compared(Verdict::Differs("other words"), agreed.min(WORD) * 0.5 + OTHER_FAMILY);
    }
    let family = aligned.partners.iter().enumerate().any(|(i, p)| p.is_some_and(|(j, _)| kept(a, i) && kept(b, j)));
    if family {
        let differs = compared(Verdict::Differs("another given name"), agreed.min(WORD) + OTHER_GIVEN);
        return Compared { household: true, ..differs };
    }
    compared(Verdict::Differs("another family name"), agreed.min(WORD) + OTHER_FAMILY)
}

/// The text without what stands in brackets, unless that is all.
fn without_brackets(text: &str) -> String {
    let mut depth = 0;
    let kept: String = text
        .chars()
        .filter(|c| match c {
            '(' | '（' | '[' => {
                depth += 1;
                false
            }
            ')' | '）' | ']' => {
                depth = (depth - 1).max(0);
                false
            }
            _ => depth == 0,
        })
        .collect();
    if kept.chars().any(char::is_alphanumeric) { kept } else { text.to_string() }
}
