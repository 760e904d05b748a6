//! Stage 3a: the format of a column of dates or decimals, decided from the whole column.
//!
//! Where nothing settles whether the day or the month comes first, or which mark separates decimals,
//! the file is refused and the flag named that settles it.

use crate::base::error::Failure;
use crate::base::reading::{DateOrder, DateParts, DecimalMark, Marks, date_parts, number_marks};
use crate::lang::say;

/// A value that settles a question, and its line.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Evidence {
    line: u64,
    value: String,
}

impl Evidence {
    fn keep(slot: &mut Option<Evidence>, line: u64, value: &str) {
        if slot.is_none() {
            *slot = Some(Evidence { line, value: value.trim().to_string() });
        }
    }
}

/// What a column of dates looks like.
#[derive(Clone, Default, Debug)]
pub struct DateSurvey {
    day_first: Option<Evidence>,
    month_first: Option<Evidence>,
    either: Option<Evidence>,
    serial: Option<Evidence>,
    sure: u64,
}

impl DateSurvey {
    /// Takes one value in.
    pub fn see(&mut self, line: u64, text: &str) {
        match date_parts(text) {
            Some(DateParts::Sure(_)) => self.sure += 1,
            Some(DateParts::Numeric { first, second, .. }) => match (first > 12, second > 12) {
                (true, false) => Evidence::keep(&mut self.day_first, line, text),
                (false, true) => Evidence::keep(&mut self.month_first, line, text),
                (false, false) if first != second => Evidence::keep(&mut self.either, line, text),
                _ => self.sure += 1,
            },
            Some(DateParts::Serial(_)) => Evidence::keep(&mut self.serial, line, text),
            None => {}
        }
    }

    /// Decides the order of the column `header`, and says why.
    ///
    /// # Errors
    /// Contradicting values, or none that settles the order.
    pub fn decide(&self, file: &str, header: &str, told: Option<DateOrder>) -> Result<(DateOrder, Option<String>), Failure> {
        if let Some(order) = told {
            return Ok((order, None));
        }
        match (&self.day_first, &self.month_first, &self.either, &self.serial) {
            (Some(day), Some(month), _, _) => Err(Failure::new(say!("{file}, column '{header}': line {day_line} ({day_value}) has the day first, line {month_line} ({month_value}) has the month first", file, header, day_line = day.line, day_value = day.value, month_line = month.line, month_value = month.value))
            .hint(say!("put all dates into one form, best YYYY-MM-DD; --date-format dmy or mdy reads one form and rejects the other rows"))),
            (Some(day), None, _, _) => {
                Ok((DateOrder::Dmy, Some(format!("column '{header}': day first, because of line {} ({})", day.line, day.value))))
            }
            (None, Some(month), _, _) => {
                Ok((DateOrder::Mdy, Some(format!("column '{header}': month first, because of line {} ({})", month.line, month.value))))
            }
            (None, None, Some(either), _) => Err(Failure::new(say!("{file}, column '{header}': nothing tells whether the day or the month comes first (line {either_line}: {either_value})", file, header, either_line = either.line, either_value = either.value))
            .hint(say!("say which it is: --date-format dmy (05/03/2024 is the fifth of March) or --date-format mdy (it is the third of May)"))),
            (None, None, None, Some(serial)) if self.sure == 0 => {
                Ok((DateOrder::Excel, Some(format!("column '{header}': Excel day numbers, as in line {} ({})", serial.line, serial.value))))
            }
            (None, None, None, _) => Ok((DateOrder::Ymd, None)),
        }
    }
}

/// Whether a value is digits, a point and two more digits: the usual amount.
fn has_two_decimals(text: &str) -> bool {
    let digits = text.as_bytes();
    let Some(point) = digits.len().checked_sub(3).filter(|p| *p > 0) else { return false };
    digits.iter().enumerate().all(|(i, b)| if i == point { *b == b'.' } else { b.is_ascii_digit() })
}

/// What a column of amounts looks like.
#[derive(Clone, Default, Debug)]
pub struct DecimalSurvey {
    dot: Option<Evidence>,
    comma: Option<Evidence>,
    either: Option<Evidence>,
}

impl DecimalSurvey {
    /// Takes one value in.
    pub fn see(&mut self, line: u64, text: &str) {
        // Most values of a column look like those before.
        if self.dot.is_some() && has_two_decimals(text) {
            return;
        }
        match number_marks(text) {
            Marks::None => {}
            Marks::Decimal(DecimalMark::Dot) => Evidence::keep(&mut self.dot, line, text),
            Marks::Decimal(DecimalMark::Comma) => Evidence::keep(&mut self.comma, line, text),
            Marks::Either => Evidence::keep(&mut self.either, line, text),
        }
    }

    /// Whether a value of the column settles the mark.
    pub fn settled(&self) -> Option<DecimalMark> {
        match (&self.dot, &self.comma) {
            (Some(_), None) => Some(DecimalMark::Dot),
            (None, Some(_)) => Some(DecimalMark::Comma),
            _ => None,
        }
    }

    /// Decides the mark of the column `header`. `others` is what the other columns of the file agree on;
    /// `whole_units` says that the currency has no decimals, so that a mark before three digits groups thousands.
    ///
    /// # Errors
    /// Contradicting values, or none that settles the mark.
    pub fn decide(
        &self,
        file: &str,
        header: &str,
        told: Option<DecimalMark>,
        others: Option<DecimalMark>,
        whole_units: bool,
    ) -> Result<(DecimalMark, Option<String>), Failure> {
        if let Some(mark) = told {
            return Ok((mark, None));
        }
        match (&self.dot, &self.comma, &self.either) {
            (Some(dot), Some(comma), _) => Err(Failure::new(say!("{file}, column '{header}': line {dot_line} ({dot_value}) has a decimal point, line {comma_line} ({comma_value}) a decimal comma", file, header, dot_line = dot.line, dot_value = dot.value, comma_line = comma.line, comma_value = comma.value))
            .hint(say!("write all amounts in one form; --decimal dot or comma reads one form and rejects the other rows"))),
            (Some(_), None, _) => Ok((DecimalMark::Dot, None)),
            (None, Some(comma), _) => Ok((
                DecimalMark::Comma,
                Some(format!("column '{header}': decimal comma, because of line {} ({})", comma.line, comma.value)),
            )),
            (None, None, Some(either)) => match others {
                Some(mark) => Ok((mark, None)),
                None if whole_units => Ok((if either.value.contains(',') { DecimalMark::Dot } else { DecimalMark::Comma }, None)),
                None => Err(Failure::new(say!("{file}, column '{header}': nothing tells whether the mark in '{either_value}' (line {either_line}) separates thousands or decimals", file, header, either_value = either.value, either_line = either.line))
                .hint(say!("say which mark separates decimals: --decimal dot or --decimal comma"))),
            },
            (None, None, None) => Ok((others.unwrap_or(DecimalMark::Dot), None)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(values: &[&str]) -> Result<DateOrder, String> {
        let mut survey = DateSurvey::default();
        for (line, value) in (2..).zip(values) {
            survey.see(line, value);
        }
        survey.decide("f.csv", "date", None).map(|(order, _)| order).map_err(|e| e.to_string())
    }

    #[test]
    fn one_value_over_twelve_settles_a_column_of_dates() {
        assert_eq!(dates(&["05/03/2024", "25/12/2023"]), Ok(DateOrder::Dmy));
        assert_eq!(dates(&["05/03/2024", "12/25/2023"]), Ok(DateOrder::Mdy));
        assert_eq!(dates(&["2024-03-05", "20240305", "2024年3月5日", "5 Mar 2024"]), Ok(DateOrder::Ymd));
        assert_eq!(dates(&["45356", "45357.5"]), Ok(DateOrder::Excel));
        assert_eq!(dates(&["03/03/2024"]), Ok(DateOrder::Ymd), "the same day either way");
    }

    #[test]
    fn undecidable_dates_are_refused_with_the_line() {
        let error = dates(&["2024-01-01", "05/03/2024", "06/03/2024"]).expect_err("ambiguous");
        assert!(error.contains("line 3: 05/03/2024"), "{error}");
        let error = dates(&["25/12/2023", "12/25/2023"]).expect_err("contradiction");
        assert!(error.contains("line 2 (25/12/2023)") && error.contains("line 3 (12/25/2023)"), "{error}");
    }

    fn decimals(values: &[&str]) -> Result<DecimalMark, String> {
        let mut survey = DecimalSurvey::default();
        for (line, value) in (2..).zip(values) {
            survey.see(line, value);
        }
        survey.decide("f.csv", "amount", None, None, false).map(|(mark, _)| mark).map_err(|e| e.to_string())
    }

    #[test]
    fn one_clear_amount_settles_a_column() {
        assert_eq!(decimals(&["1,234", "5.50"]), Ok(DecimalMark::Dot));
        assert_eq!(decimals(&["1.234", "5,50"]), Ok(DecimalMark::Comma));
        assert_eq!(decimals(&["1.234.567"]), Ok(DecimalMark::Comma));
        assert_eq!(decimals(&["1,234.50"]), Ok(DecimalMark::Dot));
        assert_eq!(decimals(&["12", "7"]), Ok(DecimalMark::Dot));
    }

    #[test]
    fn undecidable_amounts_are_refused() {
        assert!(decimals(&["1,234", "5,678"]).expect_err("ambiguous").contains("'1,234' (line 2)"));
        assert!(decimals(&["1,50", "1.50"]).is_err());
    }
}
