//! `report factors`: what stands behind answers that go together.

use anyhow::Result;
use nalgebra::DMatrix;

use crate::analysis::correlation::{deviation, matrix};
use crate::analysis::factors::{Extraction, Loadings, Test, bartlett, cronbach, eigen, extract, kmo, varimax};
use crate::entity::survey::Role;
use crate::lang::{Message, say};
use crate::page::{Kind, Note, Page, Table};
use crate::reports::lens::sheet::{InSurvey, Sheet, few};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report factors`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report factors
  crmkit report factors --question q1 q2 q3 q4 q5 --factors 2 --extraction likelihood
  crmkit report factors --table loadings -f csv -o loadings.csv")]
pub struct Factors {
    #[command(flatten)]
    survey: InSurvey,
    /// Questions by their codes [default: all that are answered with numbers]
    #[arg(long, value_name = "CODE", num_args = 1..)]
    pub question: Vec<String>,
    /// Number of factors [default: as many as there are eigenvalues above 1]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=20))]
    pub factors: Option<u8>,
    /// How factors are extracted
    #[arg(long, value_enum, default_value = "axes")]
    pub extraction: Extraction,
    /// Leave the factors as they are extracted, without varimax
    #[arg(long)]
    pub unrotated: bool,
}

/// A loading from which on a question is said to belong to a factor.
const BELONGS: f64 = 0.5;

/// The factors found, and what tells how far they can be trusted.
#[derive(Default)]
struct Solution {
    n: usize,
    left_out: usize,
    eigenvalues: Vec<f64>,
    kept: usize,
    loadings: Option<Loadings>,
    /// Of all items, and of each.
    kmo: Option<(f64, Vec<Option<f64>>)>,
    bartlett: Option<Test>,
    alpha: Option<f64>,
    /// Why there is no answer.
    trouble: Option<Message>,
}

impl Report for Factors {
    const NAME: &'static str = "factors";
    const GROUP: Group = Group::Satisfaction;
    const ABOUT: &'static str = "Find what stands behind answers that go together (factor analysis)";
    const NEEDS: &'static [Need] = &[Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let sheet = self.survey.read(store, &[&[Role::Performance], &[]])?;
        let asked = sheet.opinions(&self.question)?;
        let solution = self.find(&sheet, &asked);
        let mut page = sheet.page(Self::NAME, "Factors behind the answers", store);
        page.option("extraction", word(self.extraction));
        page.option("rotation", if self.unrotated { "none" } else { "varimax" });
        page.option("factors", solution.kept);
        page.note(
            say!("From the correlations of those who answered everything. Kept are factors with an eigenvalue above 1 (Kaiser), unless --factors says \
             otherwise. Rotation: varimax with Kaiser's normalisation. Communality = share of an answer's variance that the factors explain. \
             KMO: above 0.8 good, below 0.5 unfit for factors."));
        page.note_all(few(solution.n).map(Note::small));
        page.note_all(solution.trouble.clone().map(Note::small));
        page.note_all(plain_words(&sheet, &asked, &solution).map(Note::meaning));
        page.table(loadings(&sheet, &asked, &solution));
        page.table(scree(&solution));
        page.table(figures(&sheet, &asked, &solution));
        Ok(page)
    }
}

fn word(extraction: Extraction) -> &'static str {
    match extraction {
        Extraction::Components => "components",
        Extraction::Axes => "axes",
        Extraction::Likelihood => "likelihood",
    }
}

impl Factors {
    fn find(&self, sheet: &Sheet, asked: &[usize]) -> Solution {
        let (columns, left_out) = sheet.complete(asked);
        let n = columns.first().map_or(0, Vec::len);
        let mut solution = Solution { n, left_out, ..Solution::default() };
        if let Some(trouble) = unfit(sheet, asked, &columns, n) {
            solution.trouble = Some(trouble);
            return solution;
        }
        let Some(matrix) = matrix(&columns) else { return solution };
        solution.eigenvalues = eigen(&matrix).values;
        solution.kmo = kmo(&matrix);
        solution.bartlett = bartlett(&matrix, n);
        solution.alpha = cronbach(&columns);
        let above = solution.eigenvalues.iter().filter(|v| **v > 1.0).count().max(1);
        solution.kept = self.factors.map_or(above, usize::from);
        solution.loadings = self.extract(&matrix, solution.kept);
        solution.trouble = match &solution.loadings {
            None if solution.kept >= asked.len() => Some(say!(
                "{kept} factors of {asked} questions explain nothing: ask for fewer (--factors).",
                kept = solution.kept,
                asked = asked.len()
            )),
            None => Some(say!(
                "Some questions determine each other (their correlations are singular): leave one of them out with --question, or use \
                 --extraction components."
            )),
            Some(loadings) if impossible(loadings) => Some(say!(
                "The solution is impossible: of some question the factors explain more than all of its variance (a Heywood case). Do not read \
                 the loadings: ask for fewer factors (--factors), or use --extraction likelihood or components."
            )),
            Some(loadings) if !loadings.converged => Some(say!(
                "The search for factors did not come to an end in {rounds} rounds: the loadings are not final.",
                rounds = loadings.rounds
            )),
            Some(_) => None,
        };
        solution
    }

    fn extract(&self, matrix: &DMatrix<f64>, factors: usize) -> Option<Loadings> {
        let loadings = extract(matrix, factors, self.extraction)?;
        Some(if self.unrotated { loadings } else { Loadings { loadings: varimax(&loadings.loadings), ..loadings } })
    }
}

/// Below this measure of sampling adequacy answers are unfit for factors (Kaiser & Rice 1974).
const UNFIT: f64 = 0.5;

/// Whether a communality exceeds 1, by more than rounding.
fn impossible(loadings: &Loadings) -> bool {
    loadings.loadings.row_iter().any(|row| row.norm_squared() > 1.0 + 1e-6)
}

/// Why these answers allow no factors; `None` when they do.
fn unfit(sheet: &Sheet, asked: &[usize], columns: &[Vec<f64>], n: usize) -> Option<Message> {
    if asked.len() < 3 {
        return Some(say!("Factors need at least three questions answered with numbers; here are {asked}.", asked = asked.len()));
    }
    if n <= asked.len() {
        return Some(say!(
            "{n} respondents answered all {asked} questions: factors need more respondents than questions.",
            n,
            asked = asked.len()
        ));
    }
    let constant = asked.iter().zip(columns).find(|(_, column)| deviation(column).is_none_or(|d| d == 0.0))?;
    let code = &sheet.questions[*constant.0].code;
    Some(say!("Question {code} has the same answer throughout: it has no correlation. Leave it out with --question.", code))
}

/// Which questions belong together, in the owner's words.
fn plain_words(sheet: &Sheet, asked: &[usize], solution: &Solution) -> Option<Message> {
    if solution.trouble.is_some() {
        return None;
    }
    if let Some((kmo, _)) = solution.kmo.as_ref().filter(|kmo| kmo.0 < UNFIT) {
        return Some(say!("these answers do not go together (KMO {kmo}): do not look for factors behind them.", kmo = format!("{kmo:.2}")));
    }
    let loadings = &solution.loadings.as_ref()?.loadings;
    let groups: Vec<String> = (0..loadings.ncols())
        .map(|k| {
            let members = (0..asked.len()).filter(|i| loadings[(*i, k)].abs() >= BELONGS);
            let codes: Vec<&str> = members.map(|i| sheet.questions[asked[i]].code.as_str()).collect();
            format!("F{}: {}", k + 1, if codes.is_empty() { "nothing clear".to_string() } else { codes.join(", ") })
        })
        .collect();
    let (n, groups) = (asked.len(), groups.join("; "));
    Some(match loadings.ncols() {
        1 => say!("behind {n} questions stand 1 thing. {groups}.", n, groups),
        things => say!("behind {n} questions stand {things} things. {groups}.", n, things, groups),
    })
}

fn loadings(sheet: &Sheet, asked: &[usize], solution: &Solution) -> Table {
    let loadings = solution.loadings.as_ref().map(|l| &l.loadings);
    let shown = loadings.into_iter().flat_map(|l| asked.iter().zip(l.row_iter()).enumerate());
    let mut table =
        Table::of("loadings", "Loadings", shown).col("question", "Question", Kind::Text, |(_, (q, _))| sheet.questions[**q].title());
    for k in 0..loadings.map_or(0, |l| l.ncols()) {
        table = table.col(format!("f{}", k + 1), say!("F{k}", k = k + 1), Kind::Number(3), move |(_, (_, row))| row[k]);
    }
    let explained = loadings.map(|l| {
        let each = l.column_iter().enumerate();
        let each = each.map(|(k, column)| format!("F{} {:.1} %", k + 1, column.norm_squared() / asked.len() as f64 * 100.0));
        format!("Variance explained: {}.", each.collect::<Vec<_>>().join(", "))
    });
    table
        .col("communality", "Communality", Kind::Number(3), |(_, (_, row))| row.norm_squared())
        .col("kmo", "KMO", Kind::Number(3), |(i, _)| solution.kmo.as_ref().and_then(|k| k.1[*i]))
        .notes(explained)
        .table()
}

/// Eigenvalues from the largest down.
fn scree(solution: &Solution) -> Table {
    let whole: f64 = solution.eigenvalues.iter().sum();
    let first = solution.eigenvalues.first().copied().unwrap_or(1.0);
    let mut together = 0.0;
    let values = solution.eigenvalues.iter().enumerate().map(|(k, value)| {
        together += value / whole;
        (k, *value, together)
    });
    Table::of("scree", "Eigenvalues", values)
        .col("factor", "Factor", Kind::Count, |(k, ..)| k + 1)
        .col("eigenvalue", "Eigenvalue", Kind::Number(3), |(_, value, _)| *value)
        .col("share", "Share", Kind::Percent, |(_, value, _)| value / whole)
        .col("cumulative", "Together", Kind::Percent, |(.., together)| together.min(1.0))
        .col("kept", "Kept", Kind::Text, |(k, ..)| *k < solution.kept)
        .col("bar", "", Kind::Bar, |(_, value, _)| (value / first).max(0.0))
        .table()
}

fn figures(sheet: &Sheet, asked: &[usize], solution: &Solution) -> Table {
    let (kmo, bartlett) = (solution.kmo.as_ref().map(|k| k.0), solution.bartlett);
    let mut figures = sheet.figures();
    figures.add("n", Kind::Count, solution.n, "of them who answered everything");
    figures.add("left_out", Kind::Count, solution.left_out, "respondents with a blank");
    figures.add("questions", Kind::Count, asked.len(), "questions looked at");
    figures.add("kmo", Kind::Number(3), kmo, "Kaiser–Meyer–Olkin measure of all questions");
    figures.add("bartlett", Kind::Number(2), bartlett.map(|t| t.chi_squared), "Bartlett's χ²: do the questions go together at all?");
    figures.add("bartlett_df", Kind::Count, bartlett.map(|t| t.df as i64), "its degrees of freedom");
    figures.add("bartlett_p", Kind::Number(4), bartlett.map(|t| t.p), "how likely as much would be by chance");
    figures.add("alpha", Kind::Number(3), solution.alpha, "Cronbach's alpha: how far the questions measure one thing");
    figures.table()
}

#[cfg(test)]
mod tests {
    use crate::analysis::samples;
    use crate::reports::tests::shop::{Shop, figure, said, told};

    #[test]
    fn real_answers_have_the_golden_factors() {
        let Some(columns) = samples::columns("data/csat_survey/customerSat.csv") else { return };
        let mut shop = Shop::new();
        let codes: Vec<String> = (1..=10).map(|q| format!("q{q}")).collect();
        let questions: Vec<(&str, &str, &str)> = codes.iter().map(|code| (code.as_str(), "", "")).collect();
        shop.survey("S", &questions);
        shop.answers("S", &columns);
        let page = shop.page("2024-01-31", &["factors"]).expect("a page");
        assert_eq!(told(&page, "loadings", &["question", "f1", "f2", "communality"])[0], "q1 0.7499 0.4079 0.7288");
        assert_eq!(["kmo", "bartlett", "bartlett_df", "alpha"].map(|f| figure(&page, f)), ["0.913", "13304.3296", "45", "0.9252"]);
        assert_eq!(told(&page, "scree", &["eigenvalue", "kept"])[..3], ["5.994 yes", "1.3032 yes", "0.7212 no"]);
        let page = shop.page("2024-01-31", &["factors", "--extraction", "components"]).expect("a page");
        assert_eq!(told(&page, "loadings", &["f1", "f2"])[0], "0.7794 0.3969");
        assert_eq!(told(&page, "loadings", &["f1", "f2"])[9], "0.1766 0.8444");
    }

    #[test]
    fn bad_input_is_told_in_words() {
        let mut shop = Shop::new();
        shop.survey("S", &[("a", "", ""), ("b", "", ""), ("c", "", "")]);
        let told_trouble = |shop: &Shop, args: &[&str], words: &str| {
            let page = shop.page("2024-01-31", args).expect("a page");
            assert!(said(&page.notes).into_iter().any(|n| n.contains(words)), "{words}: {:?}", said(&page.notes));
            assert!(told(&page, "loadings", &["question"]).is_empty());
        };
        told_trouble(&shop, &["factors"], "at least three questions");
        for answers in [["1", "2", "3"], ["2", "4", "1"], ["3", "6", "2"]] {
            shop.answer("S", None, "", &answers);
        }
        told_trouble(&shop, &["factors"], "factors need more respondents than questions");
        shop.answer("S", None, "", &["5", "10", "5"]);
        told_trouble(&shop, &["factors"], "Some questions determine each other");
        shop.survey("T", &[("a", "", ""), ("b", "", ""), ("c", "", "")]);
        for answers in [["1", "2", "3"], ["2", "2", "1"], ["3", "2", "2"], ["1", "2", "2"]] {
            shop.answer("T", None, "", &answers);
        }
        told_trouble(&shop, &["factors", "--survey", "T"], "Question b has the same answer throughout");
    }
}
