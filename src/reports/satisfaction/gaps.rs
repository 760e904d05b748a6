//! `report gaps`: the five gaps between what customers expect and what they perceive, and where inside the shop they arise.

use anyhow::Result;

use crate::analysis::correlation::mean;
use crate::entity::survey::Role;
use crate::lang::{Message, say};
use crate::page::{Kind, Note, Page, Table};
use crate::reports::lens::frame::{Figures, sentences, small};
use crate::reports::lens::sheet::{InSurvey, Sheet};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report gaps`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit survey define GAPS --from gaps
  crmkit report gaps
  crmkit report gaps --survey GAPS --window 2024 --table features -f csv")]
pub struct Gaps {
    #[command(flatten)]
    survey: InSurvey,
}

/// What is measured of a feature: its key, its title, its name within a sentence, the role of its questions.
struct Measure(&'static str, &'static str, &'static str, Role);

const MEASURES: [Measure; 6] = [
    Measure("expected", "Expected", "expected", Role::Expectation),
    Measure("management", "Managers think", "managers think", Role::Management),
    Measure("standard", "Standard", "standard", Role::Standard),
    Measure("delivered", "Delivered", "delivered", Role::Delivered),
    Measure("promised", "Promised", "promised", Role::Promised),
    Measure("perceived", "Perceived", "perceived", Role::Perception),
];

/// One of the five gaps (Parasuraman, Zeithaml & Berry 1985): the first measure less the second.
struct Between {
    /// Places in [`MEASURES`].
    first: usize,
    second: usize,
    about: &'static str,
    advice: &'static str,
}

const GAPS: [Between; 5] = [
    Between {
        first: 1,
        second: 0,
        about: "knowledge: managers think − expected",
        advice: "ask customers oftener, and listen to those who serve them",
    },
    Between {
        first: 2,
        second: 1,
        about: "design: standard − managers think",
        advice: "set standards that match what managers know is expected",
    },
    Between {
        first: 3,
        second: 2,
        about: "performance: delivered − standard",
        advice: "train, equip and staff so that the standards are kept",
    },
    Between {
        first: 3,
        second: 4,
        about: "promise: delivered − promised",
        advice: "promise no more than is delivered, or deliver what is promised",
    },
    Between {
        first: 5,
        second: 0,
        about: "customers: perceived − expected",
        advice: "the sum of all: close the widest of the gaps 1 to 4",
    },
];

/// A mean and how many answers it rests on.
#[derive(Clone, Copy, Default)]
struct Measured {
    value: Option<f64>,
    n: usize,
    /// The one scale of its questions; `None` where it is not known or they differ.
    scale: Option<(f64, f64)>,
}

/// One feature or dimension with its six measures.
struct Feature {
    name: String,
    measures: [Measured; 6],
}

impl Feature {
    /// A gap; `None` where a measure is missing or the two scales differ.
    fn gap(&self, gap: &Between) -> Option<f64> {
        let (first, second) = (self.measures[gap.first], self.measures[gap.second]);
        (first.scale == second.scale).then_some(first.value? - second.value?)
    }

    /// Whether a gap is not defined only because the scales differ.
    fn unlike(&self, gap: &Between) -> bool {
        let (first, second) = (self.measures[gap.first], self.measures[gap.second]);
        first.value.is_some() && second.value.is_some() && first.scale != second.scale
    }
}

impl Report for Gaps {
    const NAME: &'static str = "gaps";
    const GROUP: Group = Group::Satisfaction;
    const ABOUT: &'static str = "Show where between expectation and perception service is lost (five-gap model)";
    const NEEDS: &'static [Need] = &[Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let all = MEASURES.map(|m| m.3);
        let sheet = self.survey.read(
            store,
            &[&all, &[Role::Management], &[Role::Standard], &[Role::Delivered], &[Role::Promised], &[Role::Expectation, Role::Perception]],
        )?;
        let features = features(&sheet);
        let mut page = sheet.page(Self::NAME, "The five gaps of service", store);
        page.note(
            say!("Each measure is the mean answer of those who were asked: customers (expected, perceived), managers (what customers expect, the \
             standard), staff (delivered, promised). A gap is the difference of two means, feature by feature, and over all features the mean \
             of these; below 0 is for the worse. Different people answered: there is no interval of the difference."));
        if features.iter().any(|f| GAPS.iter().any(|gap| f.unlike(gap))) {
            page.note(say!("Where two measures have different scales there is no gap: ask all six on one scale."));
        }
        page.note_all(missing(&features).map(Note::small));
        page.note_all(plain_words(&features).map(Note::meaning));
        page.table(gaps(&features));
        page.table(by_feature(&features));
        page.table(measures(&features));
        page.table(figures(&sheet, &features));
        Ok(page)
    }
}

/// The features asked about, in the order of the questions; a dimension where there is no feature.
fn features(sheet: &Sheet) -> Vec<Feature> {
    let asked = sheet.with_role(&MEASURES.map(|m| m.3));
    let name = |q: usize| sheet.questions[q].feature.as_ref().or(sheet.questions[q].dimension.as_ref()).map_or("(all)", String::as_str);
    let mut names: Vec<&str> = Vec::new();
    asked.iter().for_each(|q| {
        if !names.contains(&name(*q)) {
            names.push(name(*q))
        }
    });
    let measured = |wanted: &str, role: Role| {
        let questions: Vec<usize> = sheet.with_role(&[role]).into_iter().filter(|q| name(*q) == wanted).collect();
        let columns: Vec<Vec<f64>> = questions.iter().map(|q| sheet.column(*q).map(|a| a.1).collect()).collect();
        let means: Vec<f64> = columns.iter().filter_map(|c| mean(c)).collect();
        let scale = questions.first().and_then(|q| sheet.questions[*q].scale);
        let one = questions.iter().all(|q| sheet.questions[*q].scale == scale);
        Measured { value: mean(&means), n: columns.iter().map(Vec::len).max().unwrap_or(0), scale: scale.filter(|_| one) }
    };
    names.into_iter().map(|n| Feature { name: n.to_string(), measures: MEASURES.map(|m| measured(n, m.3)) }).collect()
}

/// The measures that nobody answered, in words.
fn missing(features: &[Feature]) -> Option<Message> {
    let none = |m: usize| features.iter().all(|f| f.measures[m].value.is_none());
    let names: Vec<&str> = MEASURES.iter().enumerate().filter(|(m, _)| none(*m)).map(|(_, measure)| measure.2).collect();
    (!features.is_empty() && !names.is_empty())
        .then(|| say!("Not measured: {names}. The gaps that need it are left empty.", names = names.join(", ")))
}

/// The mean of a gap over the features that have it, and how many do.
fn overall(features: &[Feature], gap: &Between) -> (Option<f64>, usize) {
    let found: Vec<f64> = features.iter().filter_map(|f| f.gap(gap)).collect();
    (mean(&found), found.len())
}

/// The feature in which a gap is the worst.
fn worst<'f>(features: &'f [Feature], gap: &Between) -> Option<(&'f str, f64)> {
    features.iter().filter_map(|f| Some((f.name.as_str(), f.gap(gap)?))).min_by(|a, b| a.1.total_cmp(&b.1))
}

/// What to do first, in the owner's words; nothing without answers.
fn plain_words(features: &[Feature]) -> Option<Message> {
    let value = |gap: &Between| overall(features, gap).0;
    let widest = GAPS[..4].iter().enumerate().filter_map(|(g, gap)| Some((g + 1, gap, value(gap)?))).min_by(|a, b| a.2.total_cmp(&b.2));
    let outer = match value(&GAPS[4]) {
        Some(gap) if gap < 0.0 => say!("customers perceive less than they expect ({gap}).", gap = format!("{gap:+.2}")),
        Some(gap) => say!("customers perceive at least what they expect ({gap}).", gap = format!("{gap:+.2}")),
        None if widest.is_some() => say!("whether customers are content cannot be told here."),
        None => return None,
    };
    let inner = widest.map(|(number, gap, value)| match worst(features, gap).filter(|_| features.len() > 1) {
        _ if value >= 0.0 => say!("None of the gaps inside the shop is below 0."),
        Some((name, there)) => {
            say!(
                "Inside the shop the widest is gap {number} ({value}, most of all in {name} ({there})): {advice}.",
                number,
                value = format!("{value:+.2}"),
                name,
                there = format!("{there:+.2}"),
                advice = gap.advice
            )
        }
        None => say!(
            "Inside the shop the widest is gap {number} ({value}): {advice}.",
            number,
            value = format!("{value:+.2}"),
            advice = gap.advice
        ),
    });
    Some(sentences([Some(outer), inner]))
}

fn gaps(features: &[Feature]) -> Table {
    let below = |gap: &Between| features.iter().filter_map(|f| f.gap(gap)).filter(|g| *g < 0.0).count();
    Table::of("gaps", "The five gaps", GAPS.iter().enumerate())
        .col("gap", "Gap", Kind::Plain, |(number, _)| number + 1)
        .col("about", "What it is", Kind::Text, |(_, gap)| gap.about)
        .col("value", "Value", Kind::Number(2), |(_, gap)| overall(features, gap).0)
        .col("features", "Features", Kind::Count, |(_, gap)| overall(features, gap).1)
        .col("below", "Below 0", Kind::Count, |(_, gap)| below(gap))
        .col("worst", "Worst in", Kind::Text, |(_, gap)| worst(features, gap).map(|w| w.0))
        .col("worst_value", "there", Kind::Number(2), |(_, gap)| worst(features, gap).map(|w| w.1))
        .col("advice", "What closes it", Kind::Text, |(_, gap)| gap.advice)
        .table()
}

/// The six measures of each feature.
fn measures(features: &[Feature]) -> Table {
    let mut table = Table::of("features", "The six measures", features).col("feature", "Feature", Kind::Text, |f| &f.name);
    for (m, measure) in MEASURES.iter().enumerate() {
        table = table.col(measure.0, measure.1, Kind::Number(2), move |f| f.measures[m].value);
    }
    table.notes(small(MEASURES.iter().enumerate().map(|(m, measure)| (measure.0, most(features, m))))).table()
}

/// The five gaps of each feature.
fn by_feature(features: &[Feature]) -> Table {
    let mut table = Table::of("feature_gaps", "The gaps feature by feature", features).col("feature", "Feature", Kind::Text, |f| &f.name);
    for (number, gap) in (1..).zip(&GAPS) {
        table = table.col(format!("gap_{number}"), say!("Gap {number}", number), Kind::Number(2), move |f| f.gap(gap));
    }
    table.table()
}

/// The most answers to one question about a measure.
fn most(features: &[Feature], measure: usize) -> usize {
    features.iter().map(|f| f.measures[measure].n).max().unwrap_or(0)
}

fn figures(sheet: &Sheet, features: &[Feature]) -> Table {
    let mut figures = Figures::new("Figures");
    figures.add("responses", Kind::Count, sheet.responses.len(), "respondents of the survey: customers, managers and staff");
    figures.add("features", Kind::Count, features.len(), "features or dimensions asked about");
    for (m, Measure(key, _, name, _)) in MEASURES.iter().enumerate() {
        figures.add(&format!("{key}_n"), Kind::Count, most(features, m), say!("answers at most to one question: {name}", name));
    }
    figures.table()
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, said, told};

    #[test]
    fn the_five_gaps_of_two_features_by_hand() {
        let mut shop = Shop::new();
        shop.define("G", "gaps", &["speed", "kindness"]);
        // Each feature: expectation, perception, management, standard, delivered, promised.
        shop.answer("G", Some("A"), "2024-01-05", &["7", "5", "", "", "", "", "6", "6"]);
        shop.answer("G", Some("B"), "2024-01-06", &["6", "4", "", "", "", "", "6", "7"]);
        shop.answer("G", None, "2024-01-07", &["", "", "6", "5", "", "", "", "", "5", "5"]);
        shop.answer("G", None, "2024-01-08", &["", "", "", "", "4", "6", "", "", "", "", "6", "5"]);
        let page = shop.page("2024-01-31", &["gaps"]).expect("a page");
        assert_eq!(
            told(&page, "features", &["feature", "expected", "management", "standard", "delivered", "promised", "perceived"]),
            ["speed 6.5 6 5 4 6 4.5", "kindness 6 5 5 6 5 6.5"]
        );
        assert_eq!(told(&page, "feature_gaps", &["gap_1", "gap_2", "gap_3", "gap_4", "gap_5"]), ["-0.5 -1 -1 -2 -2", "-1 0 1 1 0.5"]);
        assert_eq!(
            told(&page, "gaps", &["gap", "value", "features", "below", "worst", "worst_value"]),
            ["1 -0.75 2 2 kindness -1", "2 -0.5 2 1 speed -1", "3 0 2 1 speed -1", "4 -0.5 2 1 speed -2", "5 -0.75 2 1 speed -2"]
        );
        let words = "What this means: customers perceive less than they expect (-0.75). Inside the shop the widest is gap 1 (-0.75, most of all in \
                     kindness (-1.00)): ask customers oftener";
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with(words)), "{:?}", said(&page.notes));
    }

    #[test]
    fn what_was_not_asked_is_said_and_left_empty() {
        let mut shop = Shop::new();
        shop.survey("G", &[("e", "expectation", "x"), ("p", "perception", "x"), ("d", "delivered", "x")]);
        let page = shop.page("2024-01-31", &["gaps"]).expect("a page");
        assert!(said(&page.notes).into_iter().all(|n| !n.starts_with("What this means")), "{:?}", said(&page.notes));
        shop.answer("G", None, "", &["5", "5", "4"]);
        let page = shop.page("2024-01-31", &["gaps"]).expect("a page");
        assert_eq!(told(&page, "gaps", &["gap", "value"]), ["1 –", "2 –", "3 –", "4 –", "5 0"]);
        assert!(
            said(&page.notes).into_iter().any(|n| n.starts_with("Not measured: managers think, standard, promised.")),
            "{:?}",
            said(&page.notes)
        );
        shop.scale_of("G", "e", 1, 7);
        let page = shop.page("2024-01-31", &["gaps"]).expect("a page");
        assert_eq!(told(&page, "gaps", &["gap", "value"])[4], "5 –");
        assert!(said(&page.notes).into_iter().any(|n| n.contains("different scales")), "{:?}", said(&page.notes));
    }
}
