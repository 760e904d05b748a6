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

/// One segment of a scheme.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Segment {
    /// Its name; stable, scripts may compare it.
    pub name: &'static str,
    /// Its usual Chinese name, where the scheme has one.
    pub chinese: Option<&'static str>,
    /// What defines it in one short form (`HLH`), where the scheme has one.
    pub code: Option<&'static str>,
    /// What to do with these customers, one short line.
    pub advice: &'static str,
}

const fn segment(name: &'static str, advice: &'static str) -> Segment {
    Segment { name, chinese: None, code: None, advice }
}

const fn kind(name: &'static str, chinese: &'static str, code: &'static str, advice: &'static str) -> Segment {
    Segment { name, chinese: Some(chinese), code: Some(code), advice }
}

impl Scheme {
    /// The segments from the best to the poorest.
    pub fn segments(self) -> &'static [Segment] {
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

const ELEVEN: [Segment; 11] = [
    segment("Champions", "Reward them; offer new things first; ask for referrals"),
    segment("Loyal", "Sell up; ask for reviews; keep them close"),
    segment("Potential Loyalist", "Offer membership; recommend further products"),
    segment("New Customers", "Welcome them; help with the first purchase; win the second"),
    segment("Promising", "Make the brand known; small offers to try more"),
    segment("Need Attention", "Limited offers based on past purchases; bring them back now"),
    segment("About To Sleep", "Remind them; recommend what is popular at a small discount"),
    segment("At Risk", "Write personally; offer renewal; find out what went wrong"),
    segment("Cannot Lose Them", "Call them; win them back before a competitor does"),
    segment("Hibernating", "Offer something relevant now and then; low cost only"),
    segment("Lost", "One revival campaign; otherwise spend nothing"),
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
const EIGHT: [Segment; 8] = [
    kind("Important Value", "重要价值", "HHH", "Serve them best; reward; ask for referrals"),
    kind("Important Development", "重要发展", "HLH", "Raise their frequency: membership, cross-selling"),
    kind("Important Keep", "重要保持", "LHH", "Contact them first; find out why they stay away"),
    kind("Important Win-back", "重要挽留", "LLH", "Win them back personally while they are still known"),
    kind("General Value", "一般价值", "HHL", "Raise the value of each purchase: bundles, better products"),
    kind("General Development", "一般发展", "HLL", "Welcome them; make the second purchase easy"),
    kind("General Keep", "一般保持", "LHL", "Remind them with offers of popular products"),
    kind("General Win-back", "一般挽留", "LLL", "Low-cost mailings only"),
];

const R_PACKAGE: [Segment; 11] = [
    segment("Champions", "Reward them; offer new things first; ask for referrals"),
    segment("Potential Loyalist", "Offer membership; recommend further products"),
    segment("Loyal Customers", "Sell up; ask for reviews; keep them close"),
    segment("Promising", "Make the brand known; small offers to try more"),
    segment("New Customers", "Welcome them; help with the first purchase; win the second"),
    segment("Can't Lose Them", "Call them; win them back before a competitor does"),
    segment("At Risk", "Write personally; offer renewal; find out what went wrong"),
    segment("Need Attention", "Limited offers based on past purchases; bring them back now"),
    segment("About To Sleep", "Remind them; recommend what is popular at a small discount"),
    segment("Lost", "One revival campaign; otherwise spend nothing"),
    segment("Others", "In no box of the scheme: look at their scores"),
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
        for (i, segment) in EIGHT.iter().enumerate() {
            let code = segment.code.expect("a code").as_bytes();
            assert_eq!(eight(code[0] == b'H', code[1] == b'H', code[2] == b'H'), i, "{}", segment.name);
        }
    }

    #[test]
    fn known_codes_have_their_names() {
        let name = |scheme: Scheme, r, f, m| scheme.segments()[scheme.table().get(r, f, m)].name;
        assert_eq!(name(Scheme::Eleven, 5, 5, 5), "Champions");
        assert_eq!(name(Scheme::Eleven, 1, 5, 1), "Lost");
        assert_eq!(name(Scheme::Eleven, 1, 1, 3), "Cannot Lose Them");
        assert_eq!(name(Scheme::Ten, 2, 5, 1), "Cannot Lose Them");
        assert_eq!(name(Scheme::RPackage, 3, 2, 5), "Promising");
        assert_eq!(name(Scheme::RPackage, 3, 1, 5), "Promising");
        assert_eq!(name(Scheme::RPackage, 2, 1, 5), "Others");
        for scheme in [Scheme::Eleven, Scheme::Ten, Scheme::RPackage, Scheme::Eight] {
            let mut names: Vec<&str> = scheme.segments().iter().map(|s| s.name).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), scheme.segments().len(), "names are unique in {scheme:?}");
        }
    }
}
