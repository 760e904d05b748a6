//! `report acsi`: an index of satisfaction from 0 to 100 out of three questions.

use anyhow::Result;

use crate::analysis::answers::describe;
use crate::analysis::correlation::mean;
use crate::analysis::factors::cronbach;
use crate::analysis::index::{component_weights, weighted};
use crate::entity::survey::Role;
use crate::lang::{Message, say};
use crate::page::{Kind, Note, Page, Rows, Table};
use crate::reports::lens::frame::{By, sentences, small};
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
struct Index {
    /// Places of the questions.
    asked: Vec<usize>,
    /// Of each question: its answers by those who answered all, put on 0 to 100.
    places: Vec<Vec<f64>>,
    /// The same answers as they were given.
    answers: Vec<Vec<f64>>,
    weights: Vec<f64>,
    /// (place of the response, index) of those who answered all.
    points: Vec<(usize, f64)>,
    left_out: usize,
    /// Why there is no index.
    trouble: Option<Message>,
}

impl Report for Acsi {
    const NAME: &'static str = "acsi";
    const GROUP: Group = Group::Satisfaction;
    const ABOUT: &'static str = "Show an index of satisfaction from 0 to 100 out of three questions (ACSI)";
    const NEEDS: &'static [Need] = &[Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let sheet = self.survey.read_with(store, &self.question, &[ROLES, &[Role::Satisfaction]])?;
        let asked = sheet.chosen(&self.question, ROLES)?;
        let index = self.find(&sheet, asked);
        let mut page = sheet.page(Self::NAME, "Index of satisfaction (ACSI)", store);
        page.option("weights", self.weights.word());
        page.option("by", self.by.unit().word());
        page.note(
            say!("Index = 100 (Σ w x̄ − Σ w l) / Σ w (h − l): the weighted mean of the answers, put between the lowest (l) and the highest point (h) of \
             their scales; for 1 to 10 that is 100 (Σ w x̄ − Σ w) / 9 Σ w (Fornell and others 1996). The official index takes its weights from a \
             model of many shops, which one shop cannot fit. Interval of 95 % by Student's t over respondents; only those who answered every \
             question count."));
        page.note_all(few(index.points.len()).map(Note::small));
        page.note_all(index.trouble.clone().map(Note::small));
        page.note_all(plain_words(&sheet, &index).map(Note::meaning));
        page.table(scores("index", "Index".to_string(), ("of", "Of"), [("all".to_string(), values(&index))]).table());
        page.table(items(&sheet, &index));
        if let Some(field) = &self.group_by {
            page.option("group_by", field);
            let grouping = Grouping::read(store, field)?;
            let groups = sheet.by_group(index.points.iter().copied(), &grouping);
            let groups = groups.into_iter().map(|(label, values)| (label.to_string(), values));
            let table = scores("groups", format!("By {field}"), ("group", "Group"), groups);
            page.table(table.note(say!("Groups: {rule}.", rule = grouping.rule)).table());
        }
        let unit = self.by.unit();
        let periods = sheet.by_period(index.points.iter().copied(), unit).into_iter().map(|(period, values)| (period.label(), values));
        page.table(scores("trend", self.by.title().to_string(), ("period", "Period"), periods).table());
        page.table(figures(&sheet, &index));
        Ok(page)
    }
}

fn values(index: &Index) -> Vec<f64> {
    index.points.iter().map(|i| i.1).collect()
}

impl Acsi {
    fn find(&self, sheet: &Sheet, asked: Vec<usize>) -> Index {
        let mut index = Index { asked, ..Index::default() };
        if index.asked.is_empty() {
            index.trouble = (!sheet.survey.is_empty())
                .then(|| say!("No question has the role satisfaction, confirmation or ideal: name the questions with --question."));
            return index;
        }
        let scales: Option<Vec<(f64, f64)>> = index.asked.iter().map(|q| sheet.questions[*q].scale.filter(|s| s.1 > s.0)).collect();
        let Some(scales) = scales else {
            let without = index.asked.iter().find(|q| sheet.questions[**q].scale.is_none_or(|s| s.1 <= s.0));
            let code = without.map_or("", |q| sheet.questions[*q].code.as_str());
            index.trouble = Some(say!(
                "The scale of question {code} is not known: state it with crmkit survey define {survey} --update --question '{code}; scale=1-10'.",
                code,
                survey = sheet.survey
            ));
            return index;
        };
        let rows = sheet.rows(&index.asked);
        index.left_out = sheet.responses.len() - rows.len();
        index.answers = (0..scales.len()).map(|at| rows.iter().map(|(_, row)| row[at]).collect()).collect();
        let place = |(answers, (low, high)): (&Vec<f64>, &(f64, f64))| answers.iter().map(|a| (a - low) / (high - low) * 100.0).collect();
        index.places = index.answers.iter().zip(&scales).map(place).collect();
        let weights = match self.weights {
            Weights::Equal => Some(vec![1.0; scales.len()]),
            Weights::Stated => index.asked.iter().map(|q| sheet.questions[*q].importance).collect::<Option<Vec<f64>>>(),
            Weights::Component => component_weights(&index.places),
        };
        let weights = weights.filter(|w| w.iter().sum::<f64>() > 0.0);
        let Some(weights) = weights else {
            index.trouble = Some(match self.weights {
                Weights::Component => say!(
                    "No weights can be drawn from the answers: there are too few, they do not vary, or the questions run against each other. \
                     Use --weights equal."
                ),
                _ => say!("Not every question states its importance: state it with crmkit survey define, or use --weights equal."),
            });
            return index;
        };
        let whole: f64 = weights.iter().sum();
        index.weights = weights.iter().map(|w| w / whole).collect();
        let of_row = |at: usize| weighted(&index.places.iter().map(|c| c[at]).collect::<Vec<_>>(), &index.weights);
        index.points = rows.iter().enumerate().filter_map(|(at, (response, _))| Some((*response, of_row(at)?))).collect();
        index
    }
}

/// How high the index is and what holds it down, in the owner's words; nothing without answers.
fn plain_words(sheet: &Sheet, index: &Index) -> Option<Message> {
    let stand = say!("on a way from 0 (worst) to 100 (best) customers stand at {index}.", index = format!("{:.0}", mean(&values(index))?));
    let lowest = index.asked.iter().zip(&index.places).filter_map(|(q, c)| Some((*q, mean(c)?))).min_by(|a, b| a.1.total_cmp(&b.1))?;
    let equal = index.places.iter().filter_map(|c| mean(c)).all(|place| place <= lowest.1);
    let lowest = (index.asked.len() > 1 && !equal).then(|| {
        say!(
            "Lowest of its questions is {lowest_code} ({lowest}).",
            lowest_code = sheet.questions[lowest.0].code,
            lowest = format!("{:.0}", lowest.1)
        )
    });
    Some(sentences([Some(stand), lowest]))
}

/// One row per part of the respondents.
fn scores(
    key: &'static str,
    title: String,
    (part, heading): (&'static str, &'static str),
    parts: impl IntoIterator<Item = (String, Vec<f64>)>,
) -> Rows<'static, (String, Vec<f64>)> {
    let parts: Vec<(String, Vec<f64>)> = parts.into_iter().collect();
    let small = small(parts.iter().map(|(label, values)| (label, values.len())));
    // The index ends at 0 and at 100, and so does what can be said of it.
    let interval = |values: &[f64]| describe(values).and_then(|d| d.interval).map(|(low, high)| (low.max(0.0), high.min(100.0)));
    Table::of(key, title, parts)
        .col(part, heading, Kind::Text, |(label, _)| label.clone())
        .col("n", "n", Kind::Count, |(_, values)| values.len())
        .col("index", "Index", Kind::Number(1), |(_, values)| mean(values))
        .col("low", "From", Kind::Number(1), move |(_, values)| interval(values).map(|i| i.0))
        .col("high", "To", Kind::Number(1), move |(_, values)| interval(values).map(|i| i.1))
        .col("sd", "sd", Kind::Number(1), |(_, values)| describe(values).and_then(|d| d.deviation))
        .notes(small)
}

fn items(sheet: &Sheet, index: &Index) -> Table {
    Table::of("items", "Its questions", index.asked.iter().enumerate())
        .col("question", "Question", Kind::Text, |(_, q)| sheet.questions[**q].title())
        .col("mean", "Mean", Kind::Number(2), |(at, _)| index.answers.get(*at).and_then(|c| mean(c)))
        .col("index", "Index", Kind::Number(1), |(at, _)| index.places.get(*at).and_then(|c| mean(c)))
        .col("weight", "Weight", Kind::Percent, |(at, _)| index.weights.get(*at).copied())
        .col("scale_min", "Scale from", Kind::Plain, |(_, q)| sheet.questions[**q].scale.map(|s| s.0))
        .col("scale_max", "to", Kind::Plain, |(_, q)| sheet.questions[**q].scale.map(|s| s.1))
        .table()
}

fn figures(sheet: &Sheet, index: &Index) -> Table {
    let mut figures = sheet.figures();
    figures.add("n", Kind::Count, index.points.len(), "of them who answered every question, each with a weight");
    figures.add("left_out", Kind::Count, index.left_out, "respondents with a blank");
    figures.add("index", Kind::Number(2), mean(&values(index)), "the index of all");
    figures.add("alpha", Kind::Number(3), cronbach(&index.answers), "Cronbach's alpha: how far the questions measure one thing");
    figures.table()
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, figure, said, told};

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
            said(&page.notes)
                .into_iter()
                .any(|n| n.starts_with("What this means: on a way from 0 (worst) to 100 (best) customers stand at 56.")),
            "{:?}",
            said(&page.notes)
        );
    }

    #[test]
    fn bad_input_is_told_in_words() {
        let mut shop = Shop::new();
        shop.survey("S", &[("a", "satisfaction", ""), ("b", "confirmation", ""), ("c", "ideal", "")]);
        shop.answer("S", None, "", &["3", "4", "5"]);
        let trouble = |shop: &Shop, args: &[&str], words: &str| {
            let page = shop.page("2024-01-31", args).expect("a page");
            assert!(said(&page.notes).into_iter().any(|n| n.contains(words)), "{words}: {:?}", said(&page.notes));
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
