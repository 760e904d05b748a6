//! Kano's model: what a feature is to customers, from how they would feel with it and without it.
//!
//! Kano et al. (1984); evaluation tables of Berger et al. (1993) and Pouliot (1993); coefficients of Berger et al.;
//! test of Fong (1996).

/// How somebody would feel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Feeling {
    /// I like it that way.
    Like,
    /// I expect it, it must be that way.
    Expect,
    /// I am neutral.
    Neutral,
    /// I can live with it, I can tolerate it.
    Tolerate,
    /// I dislike it that way.
    Dislike,
}

impl Feeling {
    /// The feeling of a code from 1 (like) to 5 (dislike).
    pub fn of_code(code: i64) -> Option<Feeling> {
        use Feeling::{Dislike, Expect, Like, Neutral, Tolerate};
        usize::try_from(code - 1).ok().and_then(|place| [Like, Expect, Neutral, Tolerate, Dislike].get(place).copied())
    }
}

/// What a feature is to one customer, or to most of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Class {
    /// Delights when there, is not missed otherwise (迷人).
    Attractive,
    /// The more the better (期望).
    OneDimensional,
    /// Taken for granted, annoys when missing (当然).
    MustBe,
    /// Does not matter (无差异).
    Indifferent,
    /// Annoys when there (反向).
    Reverse,
    /// The two answers contradict each other (可疑).
    Questionable,
}

impl Class {
    /// All classes, in the usual order of tables.
    pub const ALL: [Class; 6] =
        [Class::Attractive, Class::OneDimensional, Class::MustBe, Class::Indifferent, Class::Reverse, Class::Questionable];

    /// The usual letter: A, O, M, I, R, Q.
    pub fn letter(self) -> char {
        match self {
            Class::Attractive => 'A',
            Class::OneDimensional => 'O',
            Class::MustBe => 'M',
            Class::Indifferent => 'I',
            Class::Reverse => 'R',
            Class::Questionable => 'Q',
        }
    }

    /// The name for people.
    pub fn name(self) -> &'static str {
        match self {
            Class::Attractive => "attractive",
            Class::OneDimensional => "one-dimensional",
            Class::MustBe => "must-be",
            Class::Indifferent => "indifferent",
            Class::Reverse => "reverse",
            Class::Questionable => "questionable",
        }
    }
}

/// Which evaluation table turns two answers into a class.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Evaluation {
    /// The usual table (Berger et al. 1993)
    Classic,
    /// The same, but expecting or tolerating both is a contradiction (Pouliot 1993)
    Pouliot,
}

impl Evaluation {
    /// The class of one customer's two answers.
    pub fn class(self, functional: Feeling, dysfunctional: Feeling) -> Class {
        use Class::{Attractive, Indifferent, MustBe, OneDimensional, Questionable, Reverse};
        use Feeling::{Dislike, Expect, Like, Tolerate};
        match (functional, dysfunctional) {
            (Like, Like) | (Dislike, Dislike) => Questionable,
            (Expect, Expect) | (Tolerate, Tolerate) if self == Evaluation::Pouliot => Questionable,
            (Like, Dislike) => OneDimensional,
            (Like, _) => Attractive,
            (_, Like) | (Dislike, _) => Reverse,
            (_, Dislike) => MustBe,
            _ => Indifferent,
        }
    }
}

/// How many customers see a feature in which way.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Counts([u64; 6]);

impl Counts {
    /// Takes in one customer's class.
    pub fn add(&mut self, class: Class) {
        self.0[class as usize] += 1;
    }

    /// Customers of a class.
    pub fn of(&self, class: Class) -> u64 {
        self.0[class as usize]
    }

    /// All customers.
    pub fn total(&self) -> u64 {
        self.0.iter().sum()
    }

    /// The class of the most customers; of equal ones the first of M, O, A, I, R, Q. `None` without customers.
    pub fn mode(&self) -> Option<Class> {
        self.most(&[Class::MustBe, Class::OneDimensional, Class::Attractive, Class::Indifferent, Class::Reverse, Class::Questionable])
    }

    /// The class by the rule of the Center for Quality of Management ("Blitz" rule): the greatest of M, O, A where these
    /// are more than I, R, Q together, else the greatest of I, R, Q.
    pub fn blitz(&self) -> Option<Class> {
        let (matters, rest) =
            ([Class::MustBe, Class::OneDimensional, Class::Attractive], [Class::Indifferent, Class::Reverse, Class::Questionable]);
        let sum = |classes: &[Class; 3]| classes.iter().map(|c| self.of(*c)).sum::<u64>();
        self.most(if sum(&matters) > sum(&rest) { &matters } else { &rest })
    }

    fn most(&self, order: &[Class]) -> Option<Class> {
        let greatest = order.iter().map(|c| self.of(*c)).max().filter(|n| *n > 0)?;
        order.iter().copied().find(|c| self.of(*c) == greatest)
    }

    /// Better: how far satisfaction can rise with the feature, (A+O)/(A+O+M+I). `None` when nobody is in these classes.
    pub fn better(&self) -> Option<f64> {
        self.share(&[Class::Attractive, Class::OneDimensional])
    }

    /// Worse: how far satisfaction falls without it, −(O+M)/(A+O+M+I).
    pub fn worse(&self) -> Option<f64> {
        self.share(&[Class::OneDimensional, Class::MustBe]).map(|share| 0.0 - share)
    }

    fn share(&self, classes: &[Class]) -> Option<f64> {
        let whole: u64 = self.0[..4].iter().sum();
        (whole > 0).then(|| classes.iter().map(|c| self.of(*c)).sum::<u64>() as f64 / whole as f64)
    }

    /// Category strength: share of the greatest class less that of the second.
    pub fn category_strength(&self) -> Option<f64> {
        let (first, second) = self.two_greatest();
        (self.total() > 0).then(|| (first - second) as f64 / self.total() as f64)
    }

    /// Total strength: share of those to whom the feature matters, A+O+M.
    pub fn total_strength(&self) -> Option<f64> {
        (self.total() > 0).then(|| self.0[..3].iter().sum::<u64>() as f64 / self.total() as f64)
    }

    /// Fong's test of the two greatest classes m1, m2: (m1 − m2, the difference from which on they are told apart at 90 %:
    /// 1.65 √((m1 + m2)(2n − m1 − m2) / 2n)). `None` without customers.
    pub fn fong(&self) -> Option<(u64, f64)> {
        let n = self.total() as f64;
        let (first, second) = self.two_greatest();
        let both = (first + second) as f64;
        (self.total() > 0).then(|| (first - second, 1.65 * (both * (2.0 * n - both) / (2.0 * n)).sqrt()))
    }

    fn two_greatest(&self) -> (u64, u64) {
        let mut sorted = self.0;
        sorted.sort_unstable_by(|a, b| b.cmp(a));
        (sorted[0], sorted[1])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples;

    fn counts(values: &serde_json::Value) -> Counts {
        Counts(Class::ALL.map(|c| values[c.letter().to_string()].as_u64().expect("a count")))
    }

    #[test]
    fn the_tables_are_the_published_ones() {
        let rows = |evaluation: Evaluation| -> Vec<String> {
            let feelings: Vec<Feeling> = (1..=5).filter_map(Feeling::of_code).collect();
            feelings.iter().map(|f| feelings.iter().map(|d| evaluation.class(*f, *d).letter()).collect()).collect()
        };
        assert_eq!(rows(Evaluation::Classic), ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"]);
        assert_eq!(rows(Evaluation::Pouliot), ["QAAAO", "RQIIM", "RIIIM", "RIIQM", "RRRRQ"]);
        assert_eq!((Feeling::of_code(0), Feeling::of_code(6)), (None, None));
    }

    #[test]
    fn five_attributes_of_a_worked_example() {
        // Fong thresholds 19.4 18.5 19.8 18.5 19.9, coefficients as published.
        let golden = samples::golden("surveys.json");
        let published = [19.4, 18.5, 19.8, 18.5, 19.9];
        for (row, fong) in golden["kano"]["worked_stp25kano"].as_array().expect("rows").iter().zip(published) {
            let counts = counts(row);
            let (difference, threshold) = counts.fong().expect("customers");
            assert!((threshold - fong).abs() < 0.06, "{threshold}");
            assert_eq!(Some(difference), row["fong_diff"].as_u64());
            assert!((threshold - row["fong_threshold"].as_f64().expect("a number")).abs() < 1e-12);
            assert!((counts.better().expect("defined") - row["published_better"].as_f64().expect("a number")).abs() < 6e-4);
            assert!((counts.worse().expect("defined") - row["published_worse"].as_f64().expect("a number")).abs() < 6e-4);
        }
    }

    #[test]
    fn real_answers_have_the_published_classes() {
        let golden = samples::golden("surveys.json");
        for table in ["transfers_pouliot", "transfers_classic", "storage_all_cohorts_pouliot", "storage_all_cohorts_classic"] {
            for row in golden["kano"][table].as_array().expect("rows") {
                let counts = counts(row);
                let letter = |class: Option<Class>| class.map(|c| c.letter().to_string());
                assert_eq!(letter(counts.mode()).as_deref(), row["mode_class"].as_str(), "{row}");
                assert_eq!(letter(counts.blitz()).as_deref(), row["blitz_class"].as_str(), "{row}");
                let near = |value: Option<f64>, name: &str, scale: f64| {
                    let want = row[name].as_f64().expect("a number");
                    assert!((value.expect("defined") * scale - want).abs() < 1e-9, "{name} of {row}");
                };
                near(counts.better(), "better", 1.0);
                near(counts.worse(), "worse", 1.0);
                near(counts.category_strength(), "category_strength_pct", 100.0);
                near(counts.total_strength(), "total_strength_pct", 100.0);
                near(counts.fong().map(|f| f.1), "fong_threshold", 1.0);
            }
        }
    }

    #[test]
    fn nobody_has_no_class() {
        let nobody = Counts::default();
        assert_eq!((nobody.mode(), nobody.blitz(), nobody.better(), nobody.fong()), (None, None, None, None));
        let mut reverse = Counts::default();
        reverse.add(Class::Reverse);
        assert_eq!((reverse.mode(), reverse.better(), reverse.worse()), (Some(Class::Reverse), None, None));
    }
}
