//! What the values of one column are like.

use std::collections::HashMap;

use crate::base::reading::missing;
use crate::base::reading::{self, DateParts, DecimalMark, Marks};
use crate::base::words::Word;
use crate::entity::trade::OrderStatus;
use crate::import::values;

/// More different values than this are not listed one by one.
const LISTED: usize = 40;

/// So many first values are kept for questions.
const SHOWN: usize = 3;

/// What a column holds, counted over its cells.
#[derive(Clone, Default, Debug)]
pub struct Profile {
    /// Cells with something in them.
    pub filled: usize,
    /// Different values.
    pub distinct: usize,
    /// Cells that are a day, perhaps with a time; bare numbers are none.
    pub days: usize,
    /// Cells that are a number, perhaps with a currency.
    pub numbers: usize,
    /// Cells that are a whole number without any mark.
    pub whole: usize,
    /// Cells that are a number other than zero.
    pub nonzero: usize,
    /// Cells that are a number below zero.
    pub negative: usize,
    /// Cells that are a time of day without a day.
    pub clocks: usize,
    /// Cells with an `@` between words.
    pub emails: usize,
    /// Cells that look like a phone number.
    pub phones: usize,
    /// Cells that are a word for the state of an order.
    pub states: usize,
    /// Cells that are yes or no.
    pub flags: usize,
    /// Cells that have letters and no digit.
    pub words: usize,
    /// Cells of one piece that have a digit.
    pub codes: usize,
    /// The different values with their counts, in the order of their first cells, unless there are too many.
    pub values: Vec<(String, usize)>,
    /// The first different values.
    pub first: Vec<String>,
    /// The mark that separates its decimals.
    pub mark: Option<DecimalMark>,
}

impl Profile {
    /// Looks at the cells of a column.
    pub fn of(cells: &[String]) -> Profile {
        let mut order: Vec<&str> = Vec::new();
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for cell in cells.iter().filter(|c| !c.is_empty() && !missing::is(c)) {
            let count = counts.entry(cell).or_insert_with(|| {
                order.push(cell);
                0
            });
            *count += 1;
        }
        let mut profile = Profile { distinct: order.len(), mark: mark(&order), ..Profile::default() };
        for value in &order {
            profile.see(value, counts[value]);
        }
        if profile.numbers > 0 && is_counted(&order, profile.filled) {
            (profile.numbers, profile.nonzero, profile.negative) = (0, 0, 0);
        }
        profile.first = order.iter().take(SHOWN).map(|v| (*v).to_string()).collect();
        if order.len() <= LISTED {
            profile.values = order.iter().map(|v| ((*v).to_string(), counts[v])).collect();
        }
        profile
    }

    fn see(&mut self, value: &str, count: usize) {
        let add = |what: &mut usize, is: bool| *what += if is { count } else { 0 };
        let has_digit = value.bytes().any(|b| b.is_ascii_digit());
        let has_letter = value.chars().any(char::is_alphabetic);
        add(&mut self.filled, true);
        let day = has_digit && is_day(value);
        add(&mut self.days, day);
        let number = number(value, self.mark.unwrap_or(DecimalMark::Dot));
        add(&mut self.numbers, number.is_some());
        add(&mut self.nonzero, number.is_some_and(|n| n != 0));
        add(&mut self.negative, number.is_some_and(|n| n < 0));
        add(&mut self.whole, has_digit && value.bytes().all(|b| b.is_ascii_digit()));
        add(&mut self.clocks, has_digit && value.len() <= 14 && value.contains(':') && !day);
        add(&mut self.emails, is_email(value));
        add(&mut self.phones, has_digit && !day && is_phone(value));
        add(&mut self.states, has_letter && OrderStatus::known(value).is_some());
        add(&mut self.flags, value.chars().count() <= 6 && values::flag(value).is_ok());
        add(&mut self.words, has_letter && !has_digit);
        add(&mut self.codes, has_digit && !value.contains(char::is_whitespace) && !value.contains('@'));
    }

    /// Whether nearly all of its cells are of a kind that was counted.
    pub fn nearly_all(&self, count: usize) -> bool {
        self.filled > 0 && count * 20 >= self.filled * 19
    }

    /// Whether at least half of its cells are of a kind that was counted.
    pub fn mostly(&self, count: usize) -> bool {
        self.filled > 0 && count * 2 >= self.filled
    }

    /// Whether no two of its cells are the same.
    pub fn is_unique(&self) -> bool {
        self.filled > 0 && self.distinct == self.filled
    }

    /// Whether it has figures that are no numbers of something else, such as days or phones.
    pub fn is_figures(&self) -> bool {
        self.nearly_all(self.numbers) && !self.mostly(self.days) && !self.mostly(self.phones)
    }
}

/// Whether values are the numbers of records and no sums of money, though their letters are those of a currency: `R1`, `R2`, `R3` of
/// jobs, `RM007`. They are told by having no two alike and standing close together, or by zeros in front.
fn is_counted(values: &[&str], filled: usize) -> bool {
    let parted = |value: &&str| {
        let digits = value.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let lettered = digits.len() < value.len() && !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        lettered.then(|| digits.to_string())
    };
    let Some(digits) = values.iter().map(parted).collect::<Option<Vec<String>>>() else { return false };
    if digits.len() < filled {
        return false;
    }
    let zeros = digits.iter().any(|d| d.len() > 1 && d.starts_with('0'));
    let numbers: Vec<u64> = digits.iter().filter_map(|d| d.parse().ok()).collect();
    let span = numbers.iter().max().zip(numbers.iter().min()).map_or(0, |(most, least)| most - least);
    zeros || span < 4 * numbers.len() as u64
}

/// Whether a cell names a day. A bare number is none by itself.
pub fn is_day(value: &str) -> bool {
    match reading::date_parts(value) {
        // Two numbers may as well be a share, and a year or month is none of its days.
        Some(DateParts::Serial(_) | DateParts::Period(_)) | None => false,
        Some(DateParts::Pair { .. }) => value.contains(':'),
        Some(DateParts::Yearless { .. }) => true,
        // Eight digits are a day of our time, or the number of a receipt.
        Some(DateParts::Sure(day)) => {
            let bare = value.len() == 8 && value.bytes().all(|b| b.is_ascii_digit());
            day.is_some_and(|day| !bare || (1990..=2100).contains(&day.ymd().0))
        }
        // 2.140,28 has the parts of a date and is none.
        Some(DateParts::Numeric { first, second, .. }) => {
            (1..=31).contains(&first)
                && (1..=31).contains(&second)
                && first.min(second) <= 12
                && !(value.contains(',') && value.contains('.'))
        }
    }
}

/// A number with six decimals; `None` when it is none.
pub fn number(value: &str, mark: DecimalMark) -> Option<i64> {
    reading::decimal(value, mark, 6).ok().or_else(|| noisy(value))
}

/// A number with more decimals than anybody writes: the noise of a spreadsheet's arithmetic.
fn noisy(value: &str) -> Option<i64> {
    let (_, decimals) = value.split_once('.')?;
    let long = decimals.len() > 6 && decimals.bytes().all(|b| b.is_ascii_digit());
    long.then(|| value.parse::<f64>().ok()).flatten().filter(|n| n.abs() < 1e11).map(|n| (n * 1e6).round() as i64)
}

/// The mark that a column's numbers settle.
fn mark(values: &[&str]) -> Option<DecimalMark> {
    values.iter().find_map(|v| match reading::number_marks(v) {
        Marks::Decimal(mark) => Some(mark),
        _ => None,
    })
}

fn is_email(value: &str) -> bool {
    value.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !value.contains(char::is_whitespace))
}

/// Whether a cell has as many digits as phone numbers have and nothing that they have not.
pub fn is_phone(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let marks = value.chars().all(|c| c.is_ascii_digit() || "+-()/. ".contains(c));
    let told = value.starts_with(['+', '(', '0']) || digits == 11 && value.starts_with('1');
    (8..=15).contains(&digits) && marks && told && value.matches('.').count() != 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[&str]) -> Profile {
        Profile::of(&values.iter().map(|v| v.to_string()).collect::<Vec<_>>())
    }

    #[test]
    fn a_column_is_known_by_what_its_cells_are() {
        let days = of(&["2026-01-05", "5 Mar 2026", "3/17/2026", ""]);
        assert!(days.nearly_all(days.days) && days.filled == 3);
        let money = of(&["12.50", "-3.00", "0"]);
        assert!(money.is_figures() && money.negative == 1 && money.nonzero == 2);
        let comma = of(&["1.234,50 €", "5,00 €"]);
        assert_eq!((comma.mark, comma.numbers), (Some(DecimalMark::Comma), 2));
        let phones = of(&["13912340011", "+44 7700 900123", "010-62345678"]);
        assert!(phones.nearly_all(phones.phones) && !phones.is_figures());
        let states = of(&["paid", "refunded", "Kentucky"]);
        assert_eq!(states.states, 2);
        assert!(of(&["1001", "1002"]).is_unique() && !of(&["1001", "1001"]).is_unique());
        assert_eq!(of(&["118.22999999999999"]).numbers, 1);
        assert_eq!(of(&["R1", "R2", "R4"]).numbers, 0);
        assert_eq!(of(&["RM007", "RM120", "RM999"]).numbers, 0);
        assert_eq!(of(&["R420", "R50", "R420"]).numbers, 3);
        assert_eq!((of(&["03-05 12:30"]).days, of(&["03-05"]).days), (1, 0));
    }
}
