//! `report acsi`: an index of satisfaction from 0 to 100 out of three questions.

use anyhow::Result;

use crate::analysis::answers::{Described, describe};
use crate::analysis::correlation::mean;
use crate::analysis::factors::cronbach;
use crate::analysis::index::{component_weights, weighted};
use crate::entity::survey::Role;
use crate::page::{Cell, Kind, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{By, Figures};
use crate::reports::lens::grouping;
use crate::reports::lens::grouping::Grouping;
use crate::reports::lens::sheet::{InSurvey, Sheet, few};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report acsi`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report acsi
  crmkit report acsi --group-by tier --by quarter
  crmkit report acsi --survey MOBI --question CUSA1 CUSA2 CUSA3 --weights component")]
pub struct Acsi {
    #[command(flatten)]
    survey: InSurvey,
    /// Questions by their codes [default: those with the roles satisfaction, confirmation, ideal]
    #[arg(long, value_name = "CODE", num_args = 1..)]
    pub question: Vec<String>,
    /// How the questions are weighted
    #[arg(long, value_enum, default_value = "equal")]
    pub weights: Weights,
    /// Length of the periods of the trend
    #[arg(long, value_enum, default_value = "month")]
    pub by: By,
    /// The field whose groups are compared.
    #[arg(long, value_name = "FIELD", help = grouping::HELP, long_help = None)]
    pub group_by: Option<String>,
}

/// How the questions of the index are weighted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Weights {
    /// All alike
    Equal,
    /// By the importance stated with each question
    Stated,
    /// By their share in the first principal component of the covariances
    Component,
}

impl Weights {
    fn word(self) -> &'static str {
        match self {
            Weights::Equal => "equal",
            Weights::Stated => "stated",
            Weights::Component => "component",
        }
    }
}

/// The three questions.
const ROLES: &[Role] = &[Role::Satisfaction, Role::Confirmation, Role::Ideal];

/// Everything the tables are made of.
#[derive(Default)]
struct Found {
    /// Places of the questions.
    asked: Vec<usize>,
    /// Of each question: its answers by those who answered all, put on 0 to 100.
    places: Vec<Vec<f64>>,
    /// The same answers as they were given.
    answers: Vec<Vec<f64>>,
    weights: Vec<f64>,
    /// (place of the response, index) of those who answered all.
    index: Vec<(usize, f64)>,
    left_out: usize,
    /// Why there is no index.
    trouble: Option<String>,
}

impl Report for Acsi {
    const NAME: &'static str = "acsi";
    const GROUP: Group = Group::Satisfaction;
    const ABOUT: &'static str = "Show an index of satisfaction from 0 to 100 out of three questions (ACSI)";
    const NEEDS: &'static [Need] = &[Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let sheet = self.survey.read_with(store, &self.question, &[ROLES, &[Role::Satisfaction]])?;
        let asked = sheet.chosen(&self.question, ROLES)?;
        let found = self.find(&sheet, asked);
        let mut page = sheet.page(Self::NAME, "Index of satisfaction (ACSI)", store);
        page.option("weights", self.weights.word());
        page.option("by", self.by.unit().word());
        page.note(
            "Index = 100 (Σ w x̄ − Σ w l) / Σ w (h − l): the weighted mean of the answers, put between the lowest (l) and the highest point (h) of \
             their scales; for 1 to 10 that is 100 (Σ w x̄ − Σ w) / 9 Σ w (Fornell and others 1996). The official index takes its weights from a \
             model of many shops, which one shop cannot fit. Interval of 95 % by Student's t over respondents; only those who answered every \
             question count.",
        );
        page.notes.extend(few(found.index.len()));
        page.notes.extend(found.trouble.clone());
        page.notes.extend(plain_words(&sheet, &found));
        page.table(scores("index", "Index".to_string(), "of", "Of", [("all".to_string(), values(&found))]));
        page.table(items(&sheet, &found));
        if let Some(field) = &self.group_by {
            page.option("group_by", field);
            let grouping = Grouping::read(store, field)?;
            let groups = sheet.by_group(found.index.iter().copied(), &grouping);
            let groups = groups.into_iter().map(|(label, values)| (label.to_string(), values));
            let mut table = scores("groups", format!("By {field}"), "group", "Group", groups);
            table.notes.push(format!("Groups: {}.", grouping.rule));
            page.table(table);
        }
        let unit = self.by.unit();
        let periods = sheet.by_period(found.index.iter().copied(), unit).into_iter().map(|(period, values)| (period.label(), values));
        page.table(scores("trend", format!("By {}", unit.word()), "period", "Period", periods));
        page.table(figures(&sheet, &found));
        Ok(page)
    }
}

fn values(found: &Found) -> Vec<f64> {
    found.index.iter().map(|i| i.1).collect()
}

impl Acsi {
    fn find(&self, sheet: &Sheet, asked: Vec<usize>) -> Found {
        let mut found = Found { asked, ..Found::default() };
        if found.asked.is_empty() {
            found.trouble = (!sheet.survey.is_empty())
                .then(|| "No question has the role satisfaction, confirmation or ideal: name the questions with --question.".to_string());
            return found;
        }
        let scales: Option<Vec<(f64, f64)>> = found.asked.iter().map(|q| sheet.questions[*q].scale.filter(|s| s.1 > s.0)).collect();
        let Some(scales) = scales else {
            let without = found.asked.iter().find(|q| sheet.questions[**q].scale.is_none_or(|s| s.1 <= s.0));
            let code = without.map_or("", |q| sheet.questions[*q].code.as_str());
            found.trouble = Some(format!(
                "The scale of question {code} is not known: state it with crmkit survey define {} --update --question '{code}; scale=1-10'.",
                sheet.survey
            ));
            return found;
        };
        let rows = sheet.rows(&found.asked);
        found.left_out = sheet.responses.len() - rows.len();
        found.answers = (0..scales.len()).map(|at| rows.iter().map(|(_, row)| row[at]).collect()).collect();
        let place = |(answers, (low, high)): (&Vec<f64>, &(f64, f64))| answers.iter().map(|a| (a - low) / (high - low) * 100.0).collect();
        found.places = found.answers.iter().zip(&scales).map(place).collect();
        let weights = match self.weights {
            Weights::Equal => Some(vec![1.0; scales.len()]),
            Weights::Stated => found.asked.iter().map(|q| sheet.questions[*q].importance).collect::<Option<Vec<f64>>>(),
            Weights::Component => component_weights(&found.places),
        };
        let weights = weights.filter(|w| w.iter().sum::<f64>() > 0.0);
        let Some(weights) = weights else {
            found.trouble = Some(match self.weights {
                Weights::Component => {
                    "No weights can be drawn from the answers: there are too few, they do not vary, or the questions run against each other. \
                     Use --weights equal."
                }
                _ => "Not every question states its importance: state it with crmkit survey define, or use --weights equal.",
            }
            .to_string());
            return found;
        };
        let whole: f64 = weights.iter().sum();
        found.weights = weights.iter().map(|w| w / whole).collect();
        let of_row = |at: usize| weighted(&found.places.iter().map(|c| c[at]).collect::<Vec<_>>(), &found.weights);
        found.index = rows.iter().enumerate().filter_map(|(at, (response, _))| Some((*response, of_row(at)?))).collect();
        found
    }
}

/// How high the index is and what holds it down, in the owner's words; nothing without answers.
fn plain_words(sheet: &Sheet, found: &Found) -> Option<String> {
    let index = mean(&values(found))?;
    let lowest = found.asked.iter().zip(&found.places).filter_map(|(q, c)| Some((*q, mean(c)?))).min_by(|a, b| a.1.total_cmp(&b.1))?;
    let equal = found.places.iter().filter_map(|c| mean(c)).all(|place| place <= lowest.1);
    let lowest = if found.asked.len() > 1 && !equal {
        format!(" Lowest of its questions is {} ({:.0}).", sheet.questions[lowest.0].code, lowest.1)
    } else {
        String::new()
    };
    Some(format!("What this means: on a way from 0 (worst) to 100 (best) customers stand at {index:.0}.{lowest}"))
}

/// One row per part of the respondents.
fn scores(
    key: &'static str,
    title: String,
    part: &'static str,
    heading: &str,
    parts: impl IntoIterator<Item = (String, Vec<f64>)>,
) -> Table {
    let mut table = Table::new(key, title)
        .column(part, heading, Kind::Text)
        .column("n", "n", Kind::Count)
        .column("index", "Index", Kind::Number(1))
        .column("low", "From", Kind::Number(1))
        .column("high", "To", Kind::Number(1))
        .column("sd", "sd", Kind::Number(1));
    let mut sizes = Vec::new();
    for (label, values) in parts {
        let described = describe(&values);
        // The index ends at 0 and at 100, and so does what can be said of it.
        let interval = described.and_then(|d: Described| d.interval).map(|(low, high)| (low.max(0.0), high.min(100.0)));
        table.push(vec![
            Cell::text(label.as_str()),
            Cell::count(values.len()),
            described.map(|d| d.mean).into(),
            interval.map(|i| i.0).into(),
            interval.map(|i| i.1).into(),
            described.and_then(|d| d.deviation).into(),
        ]);
        sizes.push((label, values.len()));
    }
    frame::mark_small(&mut table, sizes.iter().map(|(label, n)| (label.as_str(), *n)));
    table
}

fn items(sheet: &Sheet, found: &Found) -> Table {
    let mut table = Table::new("items", "Its questions")
        .column("question", "Question", Kind::Text)
        .column("mean", "Mean", Kind::Number(2))
        .column("index", "Index", Kind::Number(1))
        .column("weight", "Weight", Kind::Percent)
        .column("scale_min", "Scale from", Kind::Plain)
        .column("scale_max", "to", Kind::Plain);
    for (at, question) in found.asked.iter().enumerate() {
        let scale = sheet.questions[*question].scale;
        table.push(vec![
            Cell::text(sheet.questions[*question].title()),
            found.answers.get(at).and_then(|c| mean(c)).into(),
            found.places.get(at).and_then(|c| mean(c)).into(),
            found.weights.get(at).copied().into(),
            scale.map(|s| s.0).into(),
            scale.map(|s| s.1).into(),
        ]);
    }
    table
}

fn figures(sheet: &Sheet, found: &Found) -> Table {
    let mut figures = Figures::new("Figures");
    figures.add("responses", Kind::Count, Cell::count(sheet.responses.len()), "respondents of the survey");
    figures.add("n", Kind::Count, Cell::count(found.index.len()), "of them who answered every question, each with a weight");
    figures.add("left_out", Kind::Count, Cell::count(found.left_out), "respondents with a blank");
    figures.add("index", Kind::Number(2), mean(&values(found)), "the index of all");
    figures.add("alpha", Kind::Number(3), cronbach(&found.answers), "Cronbach's alpha: how far the questions measure one thing");
    figures.table()
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, figure, told};

    #[test]
    fn three_respondents_by_hand() {
        let mut shop = Shop::new();
        shop.define("S", "acsi", &[]);
        for (customer, on, answers) in [
            (Some("A"), "2024-01-05", ["10", "10", "10"]),
            (Some("B"), "2024-02-06", ["1", "1", "1"]),
            (None, "2024-02-07", ["10", "1", "10"]),
            (None, "2024-02-08", ["10", "", "10"]),
        ] {
            shop.answer("S", customer, on, &answers);
        }
        let page = shop.page("2024-02-29", &["acsi", "--group-by", "kind"]).expect("a page");
        // 100, 0 and 66.67.
        assert_eq!(told(&page, "index", &["of", "n", "index"]), ["all 3 55.5556"]);
        assert_eq!(told(&page, "items", &["mean", "index"]), ["7 66.6667", "4 33.3333", "7 66.6667"]);
        assert_eq!(told(&page, "groups", &["group", "n", "index"]), ["person 2 50", "(anonymous) 1 66.6667"]);
        assert_eq!(told(&page, "trend", &["period", "n", "index"]), ["2024-01 1 100", "2024-02 2 33.3333"]);
        assert_eq!((figure(&page, "left_out"), figure(&page, "responses")), ("1".into(), "4".into()));
        assert!(
            page.notes.iter().any(|n| n.starts_with("What this means: on a way from 0 (worst) to 100 (best) customers stand at 56.")),
            "{:?}",
            page.notes
        );
    }

    #[test]
    fn bad_input_is_told_in_words() {
        let mut shop = Shop::new();
        shop.survey("S", &[("a", "satisfaction", ""), ("b", "confirmation", ""), ("c", "ideal", "")]);
        shop.answer("S", None, "", &["3", "4", "5"]);
        let trouble = |shop: &Shop, args: &[&str], words: &str| {
            let page = shop.page("2024-01-31", args).expect("a page");
            assert!(page.notes.iter().any(|n| n.contains(words)), "{words}: {:?}", page.notes);
            assert_eq!(told(&page, "index", &["n", "index", "low"]), ["0 – –"]);
        };
        trouble(&shop, &["acsi"], "The scale of question a is not known");
        shop.scale("S", 1, 10);
        trouble(&shop, &["acsi", "--weights", "component"], "No weights can be drawn");
        trouble(&shop, &["acsi", "--weights", "stated"], "Not every question states its importance");
        let page = shop.page("2024-01-31", &["acsi"]).expect("a page");
        assert_eq!(told(&page, "index", &["n", "index", "low", "sd"]), ["1 33.3333 – –"]);
        assert_eq!(figure(&page, "alpha"), "–");
    }
}
