//! How the days of a column are written, and whether they are days at all.

use super::Evidence;
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::reading::{DateOrder, DateParts, date_parts};
use crate::lang::{Message, say};

/// The orders that numbers may have.
const ORDERS: [DateOrder; 3] = [DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy];

/// What is known of the days of a column before its values are seen.
#[derive(Clone, Copy, Default, Debug)]
pub struct Days {
    /// The order that the person told.
    pub order: Option<DateOrder>,
    /// The year that the person told for days that state none.
    pub year: Option<i32>,
    /// The present day, where it is known.
    pub today: Option<Day>,
    /// Whether they are days of birth.
    pub birth: bool,
    /// Whether a row cannot do without its day.
    pub needed: bool,
    /// The first and the last day that can be.
    pub bounds: Option<(Day, Day)>,
}

/// What a column of dates looks like.
#[derive(Clone, Default, Debug)]
pub struct DateSurvey {
    days: Days,
    /// Values that cannot be read in an order, in that of [`ORDERS`].
    against: [Option<Evidence>; 3],
    /// A value that is another day in another order.
    either: Option<Evidence>,
    /// The numbers that stood first and third where the year may be either, as bits.
    firsts: u128,
    thirds: u128,
    serial: Option<Evidence>,
    yearless: Option<Evidence>,
    period: Option<(Evidence, &'static str)>,
    /// Days beyond the bounds, for each order and for those that have none.
    beyond: [Option<(Day, Evidence)>; 4],
    /// Values that are a day in one way alone.
    sure: u64,
    /// Values of numbers in an order that is not said.
    numbers: u64,
    /// Those of them that have no points between.
    unpointed: u64,
}

impl DateSurvey {
    /// A survey of a column of which so much is known.
    pub fn of(days: Days) -> DateSurvey {
        DateSurvey { days, ..DateSurvey::default() }
    }

    /// Takes one value in.
    pub fn see(&mut self, line: u64, text: &str) {
        match date_parts(text) {
            Some(DateParts::Sure(day)) => {
                self.sure += 1;
                self.bound(3, day, line, text);
            }
            Some(DateParts::Numeric { first, second, year, short }) => self.numbers(line, text, (first, second, year), short),
            Some(DateParts::Pair { first, second }) => {
                Evidence::keep(&mut self.yearless, line, text);
                self.orders(line, text, [true, second <= 12, first <= 12], first != second);
            }
            Some(DateParts::Yearless { .. }) => Evidence::keep(&mut self.yearless, line, text),
            Some(DateParts::Period(what)) if self.period.is_none() => {
                self.period = Some((Evidence { line, value: text.trim().to_string() }, what));
            }
            Some(DateParts::Serial(serial)) => {
                Evidence::keep(&mut self.serial, line, text);
                // Serial 25569 is 1970-01-01.
                self.bound(3, Some(Day(serial as i32 - 25_569)), line, text);
            }
            Some(DateParts::Period(_)) | None => {}
        }
    }

    /// Three numbers, of which the third is the year unless it is `short` and the first is.
    fn numbers(&mut self, line: u64, text: &str, (first, second, year): (u32, u32, i32), short: bool) {
        let third = year.rem_euclid(100) as u32;
        let month = |n: u32| (1..=12).contains(&n);
        let day = |n: u32| (1..=31).contains(&n);
        let fits = [short && month(second) && day(third), month(second) && day(first), month(first) && day(second)];
        if fits == [false; 3] {
            return;
        }
        if short {
            self.firsts |= 1 << first.min(127);
            self.thirds |= 1 << third;
        }
        self.numbers += 1;
        self.unpointed += u64::from(!is_pointed(text));
        self.orders(line, text, fits, fits[0] || first != second);
        if self.days.bounds.is_some() {
            let early = if first < 70 { 2000 } else { 1900 } + first as i32;
            let days = [Day::new(early, second, third), Day::new(year, second, first), Day::new(year, first, second)];
            (0..3).filter(|o| fits[*o]).for_each(|o| self.bound(o, days[o], line, text));
        }
    }

    /// Notes the orders that a value rules out, and whether it `differs` by the others.
    fn orders(&mut self, line: u64, text: &str, fits: [bool; 3], differs: bool) {
        for (slot, _) in self.against.iter_mut().zip(fits).filter(|(_, fits)| !fits) {
            Evidence::keep(slot, line, text);
        }
        if differs && fits.iter().filter(|f| **f).count() > 1 {
            Evidence::keep(&mut self.either, line, text);
        }
    }

    fn bound(&mut self, order: usize, day: Option<Day>, line: u64, text: &str) {
        let Some(((first, last), day)) = self.days.bounds.zip(day) else { return };
        if (day < first || day > last) && self.beyond[order].is_none() {
            self.beyond[order] = Some((day, Evidence { line, value: text.trim().to_string() }));
        }
    }

    /// Decides the order of the column `header`, and says why.
    ///
    /// # Errors
    /// Contradicting values, none that settles the order, days without a year, values that are no days, days that cannot be.
    pub fn decide(&self, file: &str, header: &str) -> Result<(DateOrder, Option<String>), Failure> {
        if let Some((evidence, what)) = &self.period
            && self.sure + self.numbers == 0
            && self.yearless.is_none()
            && self.days.needed
        {
            return Err(Failure::new(say!(
                "{file}, column '{header}': '{value}' (line {line}) is {what}, and not a day",
                file,
                header,
                value = evidence.value,
                line = evidence.line,
                what = *what
            ))
            .hint(say!("give every row its day, such as 2026-01-31, or map the column that has it")));
        }
        let order = self.order(file, header);
        let yearless = self.yearless.as_ref().filter(|_| self.days.needed && !self.days.birth && self.days.year.is_none());
        if let Some(evidence) = yearless {
            let year = stated(header).or_else(|| stated(file)).unwrap_or(self.days.today.map_or(2026, |d| d.ymd().0));
            let failure = Failure::new(say!(
                "{file}, column '{header}': '{value}' (line {line}) does not say its year",
                file,
                header,
                value = evidence.value,
                line = evidence.line
            ))
            .hint(say!("say of which year these days are: --year {year}", year));
            let failure = [year, year - 1]
                .into_iter()
                .fold(failure, |f, year| f.way("--year", year.to_string(), say!("these days are of {year}", year)));
            return Err(match order {
                Err(also) => also.hints.into_iter().fold(failure, Failure::hint),
                Ok(_) => failure,
            });
        }
        let (order, note) = order?;
        let place = ORDERS.iter().position(|o| *o == order && self.numbers > 0).unwrap_or(3);
        match self.beyond[place].as_ref().or(self.beyond[3].as_ref()).zip(self.days.bounds) {
            None => Ok((order, note)),
            Some(((day, evidence), (first, last))) => Err(Failure::new(say!(
                "{file}, column '{header}': '{value}' (line {line}) would be {day}, which is not between {first} and {last}",
                file,
                header,
                value = evidence.value,
                line = evidence.line,
                day = *day,
                first,
                last
            ))
            .hint(say!("correct it; if the file is right, take its days as they are: --any-day"))
            .way("--any-day", "", say!("the file is right"))
            .hint(say!("the settings earliest-day and latest-day say which days can be: crmkit config set earliest-day 1980-01-01"))),
        }
    }

    fn order(&self, file: &str, header: &str) -> Result<(DateOrder, Option<String>), Failure> {
        if let Some(order) = self.days.order {
            return Ok((order, None));
        }
        if self.numbers == 0 && self.against.iter().chain([&self.either]).all(Option::is_none) {
            return Ok(match &self.serial {
                Some(serial) if self.sure == 0 => {
                    (DateOrder::Excel, Some(format!("column '{header}': Excel day numbers, as in line {} ({})", serial.line, serial.value)))
                }
                _ => (DateOrder::Ymd, None),
            });
        }
        let [ymd, dmy, mdy] = &self.against;
        // Days of the month vary, and years hardly: then the year stands last.
        let year_first = ymd.is_none() && self.numbers > 0 && !self.year_is_last();
        let because = |order: &str, line: &Evidence| format!("column '{header}': {order}, because of line {} ({})", line.line, line.value);
        let pointed = self.numbers > 0 && self.unpointed == 0;
        match (year_first, dmy, mdy) {
            // Nobody who writes points has the month first.
            (false, None, None) if pointed => {
                Ok((DateOrder::Dmy, self.either.as_ref().map(|e| because("day first with points between", e))))
            }
            (false, Some(month), Some(day)) => Err(contradiction(file, header, day, month)),
            (true, Some(one), Some(_)) => Ok((DateOrder::Ymd, Some(because("year first", one)))),
            (false, None, Some(day)) => Ok((DateOrder::Dmy, Some(because("day first", day)))),
            (false, Some(month), None) => Ok((DateOrder::Mdy, Some(because("month first", month)))),
            (year_first, ..) => match &self.either {
                Some(either) => Err(self.open(file, header, either, year_first)),
                None if self.firsts != 0 => Ok((DateOrder::Dmy, None)),
                None => Ok((DateOrder::Ymd, None)),
            },
        }
    }

    /// Whether the numbers that stand third, and not the first, look like the years of a file.
    fn year_is_last(&self) -> bool {
        let (firsts, thirds) = (self.firsts.count_ones(), self.thirds.count_ones());
        let now = self.days.today.map_or(26, |d| d.ymd().0 % 100);
        let is_recent = |n: i32| (now - 20..=now + 1).contains(&n);
        let all = |numbers: u128| (0..128).filter(|n| numbers >> n & 1 == 1).all(is_recent);
        // Bills of the same day of each month have years of a file in front and one number behind.
        all(self.thirds) && !all(self.firsts) && thirds > 1 && firsts >= 4 && firsts >= 3 * thirds
    }

    /// The failure of a column whose order is open.
    fn open(&self, file: &str, header: &str, either: &Evidence, year_first: bool) -> Failure {
        let open = [year_first, self.against[1].is_none(), self.against[2].is_none()];
        let failure = Failure::new(match year_first {
            true => say!(
                "{file}, column '{header}': nothing tells which number is the year, which the month and which the day (line {line}: {value})",
                file,
                header,
                line = either.line,
                value = either.value
            ),
            false => say!(
                "{file}, column '{header}': nothing tells whether the day or the month comes first (line {either_line}: {either_value})",
                file,
                header,
                either_line = either.line,
                either_value = either.value
            ),
        });
        let ways: Vec<(&str, Message)> = [
            ("ymd", say!("24-03-05 is the fifth of March 2024")),
            ("dmy", say!("05/03/2024 is the fifth of March")),
            ("mdy", say!("05/03/2024 is the third of May")),
        ]
        .into_iter()
        .zip(open)
        .filter_map(|(way, open)| open.then_some(way))
        .collect();
        let failure = ways.iter().fold(failure, |f, (order, says)| f.way("--date-format", *order, says.clone()));
        let ways: Vec<String> = ways.iter().map(|(order, says)| format!("--date-format {order} ({says})")).collect();
        failure.hint(match ways.as_slice() {
            [one, other] => say!("say which it is: {one} or {other}", one, other),
            [one, other, third] => say!("say which it is: {one}, {other} or {third}", one, other, third),
            _ => say!("say which it is: --date-format ymd, dmy or mdy"),
        })
    }
}

/// Whether points stand between the numbers of a day, as in `01.09.2026`.
fn is_pointed(text: &str) -> bool {
    text.trim_start().trim_start_matches(|c: char| c.is_ascii_digit()).starts_with('.')
}

fn contradiction(file: &str, header: &str, day: &Evidence, month: &Evidence) -> Failure {
    Failure::new(say!(
        "{file}, column '{header}': line {day_line} ({day_value}) has the day first, line {month_line} ({month_value}) has the month first",
        file,
        header,
        day_line = day.line,
        day_value = day.value,
        month_line = month.line,
        month_value = month.value
    ))
    .hint(say!("put all dates into one form, best YYYY-MM-DD; --date-format dmy or mdy reads one form and rejects the other rows"))
}

/// The year that a name states: four digits by themselves.
fn stated(name: &str) -> Option<i32> {
    let years = name.split(|c: char| !c.is_ascii_digit()).filter(|n| n.len() == 4);
    years.filter_map(|n| n.parse().ok()).find(|year| (1990..=2100).contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decided(days: Days, values: &[&str]) -> Result<DateOrder, Failure> {
        let mut survey = DateSurvey::of(days);
        for (line, value) in (2..).zip(values) {
            survey.see(line, value);
        }
        survey.decide("f.csv", "date").map(|(order, _)| order)
    }

    fn dates(values: &[&str]) -> Result<DateOrder, String> {
        let today = Day::parse_iso("2026-11-30");
        let bounds = Day::parse_iso("1990-01-01").zip(today.map(|t| t.plus(366)));
        decided(Days { today, bounds, needed: true, ..Days::default() }, values)
            .map_err(|f| f.hints.iter().fold(f.message.to_string(), |all, hint| format!("{all} | {hint}")))
    }

    #[test]
    fn one_value_over_twelve_settles_a_column_of_dates() {
        assert_eq!(dates(&["05/03/2024", "25/12/2023"]), Ok(DateOrder::Dmy));
        assert_eq!(dates(&["05/03/2024", "12/25/2023"]), Ok(DateOrder::Mdy));
        assert_eq!(dates(&["2024-03-05", "20240305", "2024年3月5日", "5 Mar 2024"]), Ok(DateOrder::Ymd));
        assert_eq!(dates(&["45356", "45357.5"]), Ok(DateOrder::Excel));
        assert_eq!(dates(&["03/03/2024"]), Ok(DateOrder::Ymd), "the same day either way");
        assert_eq!(dates(&["01.09.2026", "02.09.2026 14:30"]), Ok(DateOrder::Dmy), "points");
        assert_eq!(dates(&["01.09.2026", "02.13.2026"]), Ok(DateOrder::Mdy), "points, and a value that proves otherwise");
        assert!(dates(&["01.09.2026", "02/09/2026"]).is_err());
        assert_eq!(dates(&["31/02/2024", "12/25/2023"]).map_err(|e| e.contains("line 2")), Err(true));
    }

    #[test]
    fn undecidable_dates_are_refused_with_the_line() {
        let error = dates(&["2024-01-01", "05/03/2024", "06/03/2024"]).expect_err("ambiguous");
        assert!(error.contains("line 3: 05/03/2024"), "{error}");
        let error = dates(&["25/12/2023", "12/25/2023"]).expect_err("contradiction");
        assert!(error.contains("line 2 (25/12/2023)") && error.contains("line 3 (12/25/2023)"), "{error}");
    }

    #[test]
    fn a_year_of_two_digits_may_stand_first() {
        let error = dates(&["24-02-29", "24-03-01", "24-12-31"]).expect_err("29 is a year, too");
        assert!(error.contains("--date-format ymd") && error.contains("--date-format dmy") && !error.contains("mdy"), "{error}");
        assert_eq!(dates(&["24-02-29", "85-03-01"]).map_err(|e| e.contains("would be 1985-03-01")), Err(true));
        assert_eq!(dates(&["99-02-28", "24-03-01"]), Ok(DateOrder::Ymd));
        assert_eq!(dates(&["05.03.24", "17.04.24", "25.12.23", "08.08.24", "09.09.24", "11.11.23"]), Ok(DateOrder::Dmy));
        assert!(dates(&["05.03.24", "17.04.24"]).is_err());
        assert!(dates(&["20-01-15", "21-02-15", "22-03-15", "23-04-15", "24-05-15"]).is_err(), "the fifteenth, or the year 15");
    }

    #[test]
    fn what_is_no_day_is_named_as_what_it_is() {
        for (values, words) in [
            (&["2019", "2020"][..], "'2019' (line 2) is a year"),
            (&["202401", "202402"], "'202401' (line 2) is a month"),
            (&["2024年3月"], "is a month"),
            (&["1月5日", "1月6日"], "'1月5日' (line 2) does not say its year | say of which year these days are: --year 2026"),
            (&["1/11", "2/12"], "--year 2026 | say which it is: --date-format dmy"),
            (&["240105", "240206"], "--date-format ymd"),
            (&["2024-01-05", "2204-01-06"], "'2204-01-06' (line 3) would be 2204-01-06"),
            (&["1902-01-05"], "--any-day"),
            (&["11111"], "would be 1930-06-02"),
        ] {
            let error = dates(values).expect_err("no day");
            assert!(error.contains(words), "{words}: {error}");
        }
        assert_eq!((stated("日期(2025)"), stated("till-2024-05.csv"), stated("12345")), (Some(2025), Some(2024), None));
    }

    #[test]
    fn birthdays_need_no_year() {
        let days = Days { birth: true, ..Days::default() };
        assert_eq!(decided(days, &["03/25", "12/31", "07/04"]).ok(), Some(DateOrder::Mdy));
        assert_eq!(decided(days, &["4月21日", "1985-03-08"]).ok(), Some(DateOrder::Ymd));
        assert!(decided(days, &["03/04", "01/02"]).is_err());
    }
}
