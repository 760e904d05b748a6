//! What the text of a day says before it is known how the days of its column are written.

/// The year of a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Year {
    /// All of it.
    Full(i32),
    /// Its last two digits.
    Short(u32),
    /// It is not said.
    Missing,
}

/// A text that is about a day.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Parsed {
    /// Which number is what stands there, or is said by words and marks.
    Day {
        /// The year.
        year: Year,
        /// The month.
        month: u32,
        /// The day of the month.
        day: u32,
    },
    /// Three numbers in an order that is not said.
    Numbers {
        /// The first number.
        first: u32,
        /// The second number.
        second: u32,
        /// The third number.
        third: u32,
        /// Whether the third has four digits, and thus is the year.
        wide: bool,
    },
    /// Two numbers, day and month in either order, without a year.
    Pair {
        /// The first number.
        first: u32,
        /// The second number.
        second: u32,
    },
    /// A plain number: perhaps a day number of Excel, its fraction the time of day.
    Serial(f64),
    /// A stretch of several days, which is called so: "a month".
    Period(&'static str),
}
