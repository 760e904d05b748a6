//! Named segments of customers by their RFM scores. Each scheme is a true partition: every code has exactly one segment.

/// A way to name customers by their scores.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Scheme {
    /// Eleven segments on the R, F and M scores.
    Eleven,
    /// Ten segments on the R and F scores.
    Ten,
    /// Eight types: R, F and M each high or low against its mean (重要价值 … 一般挽留).
    Eight,
    /// The boxes of the R package rfm, first match wins, for comparison with published work.
    #[value(name = "rpackage")]
    RPackage,
}

impl Scheme {
    /// The names of the segments from the best to the poorest; stable, scripts may compare them.
    pub fn segments(self) -> &'static [&'static str] {
        match self {
            Scheme::Eleven => &ELEVEN,
            // The eleventh, the lost, is part of the hibernating here.
            Scheme::Ten => ELEVEN.split_at(10).0,
            Scheme::Eight => &EIGHT,
            Scheme::RPackage => &R_PACKAGE,
        }
    }

    /// The segment of every code of five scores. The eight types are not made of scores: see [`eight`].
    pub fn table(self) -> Table {
        let mut table = Table { segments: [0; 125] };
        for r in 1..=5u8 {
            for f in 1..=5u8 {
                for m in 1..=5u8 {
                    let segment = match self {
                        Scheme::Eleven => {
                            let code = u16::from(r) * 100 + u16::from(f) * 10 + u16::from(m);
                            ELEVEN_CODES.iter().position(|codes| codes.contains(&code)).unwrap_or(0)
                        }
                        Scheme::Ten => TEN_BOXES.iter().position(|(rs, fs)| within(r, *rs) && within(f, *fs)).unwrap_or(0),
                        Scheme::RPackage => R_PACKAGE_BOXES
                            .iter()
                            .position(|(rs, fs, ms)| within(r, *rs) && within(f, *fs) && within(m, *ms))
                            .unwrap_or(R_PACKAGE_BOXES.len()),
                        Scheme::Eight => eight(r > 3, f > 3, m > 3),
                    };
                    table.segments[place(r, f, m)] = segment as u8;
                }
            }
        }
        table
    }
}

/// The segment of each R, F, M code, by table: one look-up per customer.
#[derive(Clone, Debug)]
pub struct Table {
    segments: [u8; 125],
}

impl Table {
    /// The position among [`Scheme::segments`] of a customer with these scores (1 to 5 each).
    pub fn get(&self, r: u8, f: u8, m: u8) -> usize {
        usize::from(self.segments[place(r, f, m)])
    }
}

fn place(r: u8, f: u8, m: u8) -> usize {
    let digit = |score: u8| usize::from(score.clamp(1, 5) - 1);
    digit(r) * 25 + digit(f) * 5 + digit(m)
}

fn within(score: u8, (low, high): (u8, u8)) -> bool {
    (low..=high).contains(&score)
}

/// The position among the eight types of a customer that is recent, frequent, valuable against the means.
pub fn eight(recent: bool, frequent: bool, valuable: bool) -> usize {
    usize::from(!valuable) * 4 + usize::from(!recent) * 2 + usize::from(!frequent)
}

/// The high (H) and low (L) of one of the eight types in R, F, M order: `HLH`; the places are those of [`eight`].
pub fn eight_code(place: usize) -> String {
    [2, 1, 4].map(|low| if place & low == 0 { 'H' } else { 'L' }).iter().collect()
}

const ELEVEN: [&str; 11] = [
    "Champions",
    "Loyal",
    "Potential Loyalist",
    "New Customers",
    "Promising",
    "Need Attention",
    "About To Sleep",
    "At Risk",
    "Cannot Lose Them",
    "Hibernating",
    "Lost",
];

const ELEVEN_CODES: [&[u16]; 11] = [
    &[555, 554, 544, 545, 454, 455, 445],
    &[543, 444, 435, 355, 354, 345, 344, 335],
    &[553, 551, 552, 541, 542, 533, 532, 531, 452, 451, 442, 441, 431, 453, 433, 432, 423, 353, 352, 351, 342, 341, 333, 323],
    &[512, 511, 422, 421, 412, 411, 311],
    &[525, 524, 523, 522, 521, 515, 514, 513, 425, 424, 413, 414, 415, 315, 314, 313],
    &[535, 534, 443, 434, 343, 334, 325, 324],
    &[331, 321, 312, 221, 213, 231, 241, 251],
    &[255, 254, 245, 244, 253, 252, 243, 242, 235, 234, 225, 224, 153, 152, 145, 143, 142, 135, 134, 133, 125, 124],
    &[155, 154, 144, 214, 215, 115, 114, 113],
    &[332, 322, 233, 232, 223, 222, 132, 123, 122, 212, 211],
    &[111, 112, 121, 131, 141, 151],
];

/// (R, F) score ranges, bounds included.
const TEN_BOXES: [((u8, u8), (u8, u8)); 10] = [
    ((5, 5), (4, 5)),
    ((3, 4), (4, 5)),
    ((4, 5), (2, 3)),
    ((5, 5), (1, 1)),
    ((4, 4), (1, 1)),
    ((3, 3), (3, 3)),
    ((3, 3), (1, 2)),
    ((1, 2), (3, 4)),
    ((1, 2), (5, 5)),
    ((1, 2), (1, 2)),
];

/// In R, F, M order; high R = recent. The order is that of [`eight`].
const EIGHT: [&str; 8] = [
    "Important Value",
    "Important Development",
    "Important Keep",
    "Important Win-back",
    "General Value",
    "General Development",
    "General Keep",
    "General Win-back",
];

const R_PACKAGE: [&str; 11] = [
    "Champions",
    "Potential Loyalist",
    "Loyal Customers",
    "Promising",
    "New Customers",
    "Can't Lose Them",
    "At Risk",
    "Need Attention",
    "About To Sleep",
    "Lost",
    "Others",
];

/// A range of scores, bounds included.
type Scores = (u8, u8);

/// (R, F, M) score ranges of rfm 0.3.0, first match wins.
const R_PACKAGE_BOXES: [(Scores, Scores, Scores); 10] = [
    ((5, 5), (5, 5), (5, 5)),
    ((3, 5), (3, 5), (2, 5)),
    ((2, 4), (2, 4), (2, 4)),
    ((3, 4), (1, 3), (3, 5)),
    ((4, 5), (1, 3), (1, 5)),
    ((1, 2), (3, 4), (4, 5)),
    ((1, 2), (2, 5), (4, 5)),
    ((1, 3), (3, 5), (3, 5)),
    ((2, 3), (1, 3), (1, 4)),
    ((1, 1), (1, 5), (1, 5)),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn codes() -> impl Iterator<Item = (u8, u8, u8)> {
        (1..=5).flat_map(|r| (1..=5).flat_map(move |f| (1..=5).map(move |m| (r, f, m))))
    }

    #[test]
    fn eleven_holds_every_code_exactly_once() {
        let mut all: Vec<u16> = ELEVEN_CODES.concat();
        all.sort_unstable();
        let expected: Vec<u16> = codes().map(|(r, f, m)| u16::from(r) * 100 + u16::from(f) * 10 + u16::from(m)).collect();
        assert_eq!(all, expected);
    }

    #[test]
    fn ten_holds_every_pair_exactly_once() {
        for (r, f, _) in codes() {
            let hits = TEN_BOXES.iter().filter(|(rs, fs)| within(r, *rs) && within(f, *fs)).count();
            assert_eq!(hits, 1, "R{r} F{f}");
        }
    }

    #[test]
    fn eight_holds_every_combination_exactly_once() {
        let codes = ["HHH", "HLH", "LHH", "LLH", "HHL", "HLL", "LHL", "LLL"];
        for (i, code) in codes.iter().enumerate() {
            assert_eq!(eight_code(i), *code);
            let high: Vec<bool> = code.chars().map(|c| c == 'H').collect();
            assert_eq!(eight(high[0], high[1], high[2]), i);
        }
    }

    #[test]
    fn known_codes_have_their_names() {
        let name = |scheme: Scheme, r, f, m| scheme.segments()[scheme.table().get(r, f, m)];
        assert_eq!(name(Scheme::Eleven, 5, 5, 5), "Champions");
        assert_eq!(name(Scheme::Eleven, 1, 5, 1), "Lost");
        assert_eq!(name(Scheme::Eleven, 1, 1, 3), "Cannot Lose Them");
        assert_eq!(name(Scheme::Ten, 2, 5, 1), "Cannot Lose Them");
        assert_eq!(name(Scheme::RPackage, 3, 2, 5), "Promising");
        assert_eq!(name(Scheme::RPackage, 3, 1, 5), "Promising");
        assert_eq!(name(Scheme::RPackage, 2, 1, 5), "Others");
        for scheme in [Scheme::Eleven, Scheme::Ten, Scheme::RPackage, Scheme::Eight] {
            let mut names = scheme.segments().to_vec();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), scheme.segments().len(), "names are unique in {scheme:?}");
        }
    }
}
