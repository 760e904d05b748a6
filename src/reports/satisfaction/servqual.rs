//! `report servqual`: what customers find against what they expect of a good shop.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::analysis::correlation::mean;
use crate::analysis::factors::cronbach;
use crate::analysis::index::weighted;
use crate::analysis::matched::{Gap, gap};
use crate::base::error::Failure;
use crate::entity::survey::Role;
use crate::lang::{Message, say};
use crate::page::{Kind, Note, Page, Table};
use crate::reports::lens::frame::{sentences, small};
use crate::reports::lens::sheet::{InSurvey, Sheet};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report servqual`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report servqual
  crmkit report servqual --survey QUALITY --weight reliability=32 --weight tangibles=11
  crmkit report servqual --table items -f csv -o items.csv")]
pub struct Servqual {
    #[command(flatten)]
    survey: InSurvey,
    /// Weight of a dimension; may be given several times [default: what respondents answered about importance, else that of the questions]
    #[arg(long = "weight", value_name = "DIMENSION=POINTS", value_parser = weight)]
    pub weights: Vec<(String, f64)>,
}

fn weight(text: &str) -> Result<(String, f64), String> {
    let parts = text.split_once('=').map(|(name, points)| (name.trim(), points.trim().parse::<f64>()));
    match parts {
        Some((name, Ok(points))) if !name.is_empty() && (0.0..=1e6).contains(&points) => Ok((name.to_string(), points)),
        _ => Err("expected DIMENSION=POINTS, such as reliability=32".to_string()),
    }
}

/// What a question without a dimension belongs to.
const NO_DIMENSION: &str = "(none)";

/// One statement, as it is expected and as it is found.
struct Item {
    dimension: String,
    name: String,
    /// Places of the questions: expectation, perception.
    questions: (usize, usize),
    /// `None` where nobody answered both.
    gap: Option<Gap>,
}

/// One dimension.
struct Dimension {
    name: String,
    items: usize,
    expected: Option<f64>,
    found: Option<f64>,
    gap: Option<f64>,
    weight: Option<f64>,
    alpha: Option<f64>,
}

impl Report for Servqual {
    const NAME: &'static str = "servqual";
    const GROUP: Group = Group::Satisfaction;
    const ABOUT: &'static str = "Compare what customers find with what they expect, by dimension (SERVQUAL)";
    const NEEDS: &'static [Need] = &[Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let wishes: &[&[Role]] = &[&[Role::Expectation, Role::Perception, Role::Importance], &[Role::Expectation, Role::Perception]];
        let sheet = self.survey.read(store, wishes)?;
        let mut trouble = Vec::new();
        let items = items(&sheet, &mut trouble);
        let (weights, origin) = self.weights(&sheet, &items)?;
        let dimensions = dimensions(&sheet, &items, &weights);
        let mut page = sheet.page(Self::NAME, "Service quality (SERVQUAL)", store);
        page.option("weights", origin);
        page.note(say!("Gap = mean of what is found − mean of what is expected, of those who answered both; below 0 the shop falls short. A dimension's gap is \
             the mean of its items'; the overall gap the mean of the dimensions', weighted by {origin}. Interval of 95 % and t by the differences of \
             the respondents. Alpha: Cronbach's, of what is found.", origin));
        page.note_all(trouble);
        page.note_all(plain_words(&items, &dimensions).map(Note::meaning));
        page.table(by_dimension(&sheet, &dimensions));
        page.table(by_item(&items));
        page.table(figures(&sheet, &items, &dimensions));
        Ok(page)
    }
}

/// The statements that are asked from both sides, in the order of the questions. What has no counterpart is trouble.
fn items(sheet: &Sheet, trouble: &mut Vec<Message>) -> Vec<Item> {
    let about = |q: usize| (sheet.questions[q].dimension.clone(), sheet.questions[q].feature.clone());
    let (expected, found) = (sheet.with_role(&[Role::Expectation]), sheet.with_role(&[Role::Perception]));
    let of = |places: &[usize], q: usize| -> Vec<usize> { places.iter().copied().filter(|other| about(*other) == about(q)).collect() };
    let mut items = Vec::new();
    let mut alone: Vec<&str> = Vec::new();
    for e in &expected {
        let code = sheet.questions[*e].code.as_str();
        let (counterparts, twins) = (of(&found, *e), of(&expected, *e));
        let ([p], [_]) = (counterparts.as_slice(), twins.as_slice()) else {
            alone.push(code);
            continue;
        };
        if sheet.questions[*e].scale != sheet.questions[*p].scale {
            trouble.push(say!("Questions {code} and {p_code} have different scales: no gap.", code, p_code = sheet.questions[*p].code));
            continue;
        }
        let both = |r: usize| sheet.number(r, *p).zip(sheet.number(r, *e));
        let pairs: Vec<(f64, f64)> = (0..sheet.responses.len()).filter_map(both).collect();
        let (dimension, feature) = about(*e);
        items.push(Item {
            name: feature.unwrap_or_else(|| code.to_string()),
            dimension: dimension.unwrap_or_else(|| NO_DIMENSION.to_string()),
            questions: (*e, *p),
            gap: gap(&pairs),
        });
    }
    alone.extend(
        found.iter().filter(|p| of(&expected, **p).len() != 1 || of(&found, **p).len() != 1).map(|p| sheet.questions[*p].code.as_str()),
    );
    if !alone.is_empty() {
        trouble.push(say!("Questions without one counterpart, left out: {alone}. An expectation and a perception belong together when dimension and feature are the same.", alone = alone.join(", ")));
    }
    items
}

impl Servqual {
    /// The weight of each dimension, and where the weights come from.
    fn weights(&self, sheet: &Sheet, items: &[Item]) -> Result<(BTreeMap<String, f64>, &'static str)> {
        let known = || items.iter().map(|i| i.dimension.as_str());
        if !self.weights.is_empty() {
            for (name, _) in &self.weights {
                // Without any answer there is nothing a name could be compared with.
                if known().all(|d| !d.eq_ignore_ascii_case(name)) && !items.is_empty() {
                    let failure = Failure::usage(say!("survey '{survey}' has no dimension '{name}'", survey = sheet.survey, name));
                    return Err(failure.near(name, known(), None).into());
                }
            }
            let missing: Vec<&str> = items
                .iter()
                .map(|i| i.dimension.as_str())
                .filter(|d| self.weights.iter().all(|(name, _)| !name.eq_ignore_ascii_case(d)))
                .collect();
            if let Some(first) = missing.first() {
                let failure = Failure::usage(say!("--weight: dimension '{first}' has no weight, while others have one", first));
                return Err(failure.hint(say!("weigh every dimension; 0 leaves one out")).into());
            }
            if self.weights.iter().all(|(_, points)| *points == 0.0) {
                return Err(Failure::usage(say!("--weight: not all weights can be 0")).into());
            }
            let stated = |d: &str| self.weights.iter().rev().find(|(name, _)| name.eq_ignore_ascii_case(d)).map(|w| w.1);
            return Ok((known().filter_map(|d| Some((d.to_string(), stated(d)?))).collect(), "the weights stated"));
        }
        let mut answered: BTreeMap<String, Vec<f64>> = BTreeMap::new();
        for q in sheet.with_role(&[Role::Importance]) {
            if let (Some(dimension), None, Some(points)) =
                (&sheet.questions[q].dimension, &sheet.questions[q].feature, mean(&sheet.column(q).map(|a| a.1).collect::<Vec<_>>()))
            {
                answered.entry(dimension.clone()).or_default().push(points);
            }
        }
        if !answered.is_empty() {
            let means = answered.into_iter().filter_map(|(dimension, points)| Some((dimension, mean(&points)?)));
            return Ok((means.collect(), "the mean points respondents gave to the dimensions"));
        }
        let mut of_questions: BTreeMap<String, Vec<f64>> = BTreeMap::new();
        for item in items {
            let (e, p) = item.questions;
            if let Some(weight) = sheet.questions[p].importance.or(sheet.questions[e].importance) {
                of_questions.entry(item.dimension.clone()).or_default().push(weight);
            }
        }
        let means: BTreeMap<String, f64> = of_questions.into_iter().filter_map(|(d, weights)| Some((d, mean(&weights)?))).collect();
        let origin = if means.is_empty() { "nothing: no weights are known" } else { "the mean importance of the questions" };
        Ok((means, origin))
    }
}

fn dimensions(sheet: &Sheet, items: &[Item], weights: &BTreeMap<String, f64>) -> Vec<Dimension> {
    let mut names: Vec<&str> = Vec::new();
    items.iter().for_each(|i| {
        if !names.contains(&i.dimension.as_str()) {
            names.push(&i.dimension)
        }
    });
    let of = |name: &str| {
        let members: Vec<&Item> = items.iter().filter(|i| i.dimension == name).collect();
        let gaps: Vec<Gap> = members.iter().filter_map(|i| i.gap).collect();
        let average = |of: fn(&Gap) -> f64| mean(&gaps.iter().map(of).collect::<Vec<_>>());
        let perceptions: Vec<usize> = members.iter().map(|i| i.questions.1).collect();
        Dimension {
            name: name.to_string(),
            items: gaps.len(),
            expected: average(|g| g.second),
            found: average(|g| g.first),
            gap: average(|g| g.gap),
            weight: weights.get(name).copied(),
            alpha: cronbach(&sheet.complete(&perceptions).0),
        }
    };
    names.into_iter().map(of).collect()
}

/// The overall gap: plain, and weighted where every dimension with a gap has a weight.
fn overall(dimensions: &[Dimension]) -> (Option<f64>, Option<f64>) {
    let gaps: Vec<f64> = dimensions.iter().filter_map(|d| d.gap).collect();
    let weights: Option<Vec<f64>> = dimensions.iter().filter(|d| d.gap.is_some()).map(|d| d.weight).collect();
    (mean(&gaps), weights.and_then(|weights| weighted(&gaps, &weights)))
}

/// Where the shop falls shortest, in the owner's words; nothing without answers.
fn plain_words(items: &[Item], dimensions: &[Dimension]) -> Option<Message> {
    let known = || dimensions.iter().filter_map(|d| Some((d, d.gap?)));
    let (worst, least) = known().min_by(|a, b| a.1.total_cmp(&b.1))?;
    let (best, most) = known().max_by(|a, b| a.1.total_cmp(&b.1))?;
    let (item, widest) = items.iter().filter_map(|i| Some((&i.name, i.gap?.gap))).min_by(|a, b| a.1.total_cmp(&b.1))?;
    let (worst, best) = (&worst.name, &best.name);
    if least >= 0.0 {
        return Some(say!(
            "in every dimension customers find at least what they expect; the least lead is in {worst} ({least}).",
            worst,
            least = format!("{least:+.2}")
        ));
    }
    let overall = overall(dimensions).0?;
    let short = if overall >= 0.0 {
        say!(
            "over all customers find at least what they expect ({overall}), but not in {worst} ({least}).",
            overall = format!("{overall:+.2}"),
            worst,
            least = format!("{least:+.2}")
        )
    } else if most >= 0.0 {
        say!(
            "customers find less than they expect, most of all in {worst} ({least}); in {best} they find at least what \
             they expect ({most}).",
            worst,
            least = format!("{least:+.2}"),
            best,
            most = format!("{most:+.2}")
        )
    } else {
        say!("customers find less than they expect, most of all in {worst} ({least}).", worst, least = format!("{least:+.2}"))
    };
    // The gap of an item can be tested; that of a dimension is one of several items.
    let single = if items.iter().any(|i| i.gap.is_some_and(|g| g.gap < 0.0 && g.p.is_some_and(|p| p < 0.05))) {
        say!("The single widest gap is '{item}' ({widest}): begin there.", item, widest = format!("{widest:+.2}"))
    } else {
        say!(
            "The single widest gap is '{item}' ({widest}), but no gap is beyond what chance alone would bring: ask more customers first.",
            item,
            widest = format!("{widest:+.2}")
        )
    };
    let pressing = known().filter_map(|(d, gap)| Some((&d.name, gap * d.weight?))).min_by(|a, b| a.1.total_cmp(&b.1));
    let pressing = pressing.filter(|(name, gap)| *name != worst && *gap < 0.0);
    let pressing = pressing.map(|(name, _)| say!("With what matters to customers taken into account, {name} costs the most.", name));
    Some(sentences([Some(short), Some(single), pressing]))
}

fn by_dimension(sheet: &Sheet, dimensions: &[Dimension]) -> Table {
    // Weights mean something only together: shares of those of all dimensions that have a gap.
    let whole: f64 = dimensions.iter().filter(|d| d.gap.is_some()).filter_map(|d| d.weight).sum();
    let share = |d: &Dimension| d.weight.filter(|_| d.gap.is_some() && whole > 0.0).map(|w| w / whole);
    Table::of("dimensions", "Dimensions", dimensions)
        .col("dimension", "Dimension", Kind::Text, |d| &d.name)
        .col("items", "Items", Kind::Count, |d| d.items)
        .col("expected", "Expected", Kind::Number(2), |d| d.expected)
        .col("found", "Found", Kind::Number(2), |d| d.found)
        .col("gap", "Gap", Kind::Number(2), |d| d.gap)
        .col("weight", "Weight", Kind::Percent, |d| share(d))
        .col("weighted_gap", "Weighted", Kind::Number(3), |d| share(d).zip(d.gap).map(|(share, gap)| share * gap))
        .col("alpha", "Alpha", Kind::Number(2), |d| d.alpha)
        .notes(small((!dimensions.is_empty()).then_some(("respondents", sheet.responses.len()))))
        .table()
}

fn by_item(items: &[Item]) -> Table {
    Table::of("items", "Items", items)
        .col("dimension", "Dimension", Kind::Text, |i| &i.dimension)
        .col("item", "Item", Kind::Text, |i| &i.name)
        .col("n", "n", Kind::Count, |i| i.gap.map_or(0, |g| g.n))
        .col("expected", "Expected", Kind::Number(2), |i| i.gap.map(|g| g.second))
        .col("found", "Found", Kind::Number(2), |i| i.gap.map(|g| g.first))
        .col("gap", "Gap", Kind::Number(2), |i| i.gap.map(|g| g.gap))
        .col("low", "From", Kind::Number(2), |i| i.gap.and_then(|g| g.interval).map(|i| i.0))
        .col("high", "To", Kind::Number(2), |i| i.gap.and_then(|g| g.interval).map(|i| i.1))
        .col("t", "t", Kind::Number(2), |i| i.gap.map(|g| g.t))
        .col("p", "p", Kind::Number(4), |i| i.gap.map(|g| g.p))
        .note(say!(
            "p: how likely so great a gap would be by chance. t and p are not defined for one respondent, or where all differ by the same."
        ))
        .table()
}

fn figures(sheet: &Sheet, items: &[Item], dimensions: &[Dimension]) -> Table {
    let (plain, weighted) = overall(dimensions);
    let of_items = mean(&items.iter().filter_map(|i| i.gap).map(|g| g.gap).collect::<Vec<_>>());
    let mut figures = sheet.figures();
    figures.add("items", Kind::Count, items.len(), "statements asked from both sides");
    figures.add("gap", Kind::Number(3), plain, "mean of the dimensions' gaps");
    figures.add("weighted_gap", Kind::Number(3), weighted, "the same, weighted; empty unless every dimension has a weight");
    figures.add("item_gap", Kind::Number(3), of_items, "mean of the items' gaps");
    figures.table()
}

#[cfg(test)]
mod tests {
    use crate::analysis::samples;
    use crate::entity::questionnaire::Asked;
    use crate::entity::survey::Role;
    use crate::reports::tests::shop::{Shop, figure, said, told};

    /// The hand-made means of the golden file: expected and found.
    fn means() -> (Vec<f64>, Vec<f64>, serde_json::Value) {
        let golden = samples::golden("surveys.json")["servqual"]["worked_22_items"].clone();
        let column = |key: &str| golden["items"].as_array().expect("items").iter().map(|i| i[key].as_f64().expect("a number")).collect();
        (column("E"), column("P"), golden)
    }

    #[test]
    fn the_worked_items_have_the_golden_gaps() {
        let (expected, found, golden) = means();
        let mut shop = Shop::new();
        shop.define("S", "servqual", &[]);
        let points = ["11", "32", "22", "19", "16"].map(String::from);
        // Two respondents around the means.
        for shift in [-0.2, 0.2] {
            let answers: Vec<String> = expected
                .iter()
                .map(|e| (e + shift).to_string())
                .chain(found.iter().map(|p| (p - shift).to_string()))
                .chain(points.clone())
                .collect();
            let answers: Vec<String> = answers.iter().map(|a| format!("{:.1}", a.parse::<f64>().expect("a number"))).collect();
            shop.answer("S", None, "2024-01-05", &answers.iter().map(String::as_str).collect::<Vec<_>>());
        }
        let page = shop.page("2024-01-31", &["servqual"]).expect("a page");
        let dimensions = told(&page, "dimensions", &["dimension", "gap"]);
        assert_eq!(dimensions.len(), golden["dimension_gaps"].as_object().expect("gaps").len());
        for row in dimensions {
            let (dimension, gap) = row.split_once(' ').expect("two cells");
            let key = format!("{}{}", dimension[..1].to_uppercase(), &dimension[1..]);
            let want = golden["dimension_gaps"][&key].as_f64().expect("a number");
            assert!((gap.parse::<f64>().expect("a number") - want).abs() < 1e-4, "{dimension}: {gap} is not {want}");
        }
        assert_eq!(["gap", "weighted_gap", "item_gap", "items"].map(|f| figure(&page, f)), ["-0.694", "-0.8359", "-0.7318", "22"]);
        assert!(
            said(&page.notes)
                .iter()
                .any(|n| n.starts_with("What this means: customers find less than they expect, most of all in reliability (-1.32)")),
            "{:?}",
            said(&page.notes)
        );
        let refused = |weights: &[&str]| {
            let weights = weights.iter().flat_map(|w| ["--weight", w]);
            let args: Vec<&str> = ["servqual"].into_iter().chain(weights).collect();
            shop.page("2024-01-31", &args).expect_err("refused").to_string()
        };
        assert!(refused(&["tangibles=1", "Empathy=3"]).contains("dimension 'reliability' has no weight"));
        assert!(refused(&["empaty=3"]).contains("no dimension 'empaty'"));
        let nothing = ["tangibles=0", "reliability=0", "responsiveness=0", "assurance=0", "empathy=0"];
        assert!(refused(&nothing).contains("not all weights can be 0"));
    }

    #[test]
    fn one_dimension_that_falls_short_by_chance_is_no_more_than_that() {
        let mut shop = Shop::new();
        let asked = |code: &str, role: Role, dimension: &str| Asked {
            code: code.to_string(),
            role: Some(role),
            dimension: Some(dimension.to_string()),
            scale: Some((1_000_000, 7_000_000)),
            ..Asked::default()
        };
        let questions =
            ["on time", "kind"].map(|d| [asked(&format!("e {d}"), Role::Expectation, d), asked(&format!("p {d}"), Role::Perception, d)]);
        shop.ask("S", &questions.concat());
        for (on, answers) in
            [("2024-01-05", ["3", "2", "3", "6"]), ("2024-01-06", ["3", "3", "3", "5"]), ("2024-01-07", ["3", "4", "4", "6"])]
        {
            shop.answer("S", None, on, &answers);
        }
        shop.answer("S", None, "2024-01-08", &["4", "3", "3", "6"]);
        let page = shop.page("2024-01-31", &["servqual"]).expect("a page");
        let words = said(&page.notes).into_iter().find(|n| n.starts_with("What this means")).expect("words");
        assert!(
            words.contains("over all customers find at least what they expect") && words.contains("but not in on time (-0.25)"),
            "{words}"
        );
        assert!(words.contains("no gap is beyond what chance alone would bring"), "{words}");
    }

    #[test]
    fn three_respondents_by_hand() {
        let mut shop = Shop::new();
        shop.survey(
            "S",
            &[
                ("e1", "expectation", "on time"),
                ("p1", "perception", "on time"),
                ("e2", "expectation", "kind"),
                ("p3", "perception", "clean"),
            ],
        );
        for answers in [["6", "4", "5", "5"], ["7", "6", "5", "5"], ["5", "2", "", "4"], ["5", "", "5", "4"]] {
            shop.answer("S", None, "", &answers);
        }
        let page = shop.page("2024-01-31", &["servqual"]).expect("a page");
        // Differences −2, −1, −3: mean −2, sd 1, t −2 √3.
        let columns = ["dimension", "item", "n", "expected", "found", "gap", "t"];
        assert_eq!(told(&page, "items", &columns), ["(none) on time 3 6 4 -2 -3.4641"]);
        assert!(
            said(&page.notes).into_iter().any(|n| n.starts_with("Questions without one counterpart, left out: e2, p3.")),
            "{:?}",
            said(&page.notes)
        );
        assert_eq!(figure(&page, "weighted_gap"), "–");
    }

    #[test]
    fn one_respondent_has_a_gap_and_no_test() {
        let mut shop = Shop::new();
        shop.survey("S", &[("e", "expectation", "x"), ("p", "perception", "x")]);
        let page = shop.page("2024-01-31", &["servqual"]).expect("a page");
        assert_eq!(told(&page, "items", &["n", "gap"]), ["0 –"]);
        shop.answer("S", None, "", &["5", "5"]);
        let page = shop.page("2024-01-31", &["servqual"]).expect("a page");
        assert_eq!(told(&page, "items", &["n", "gap", "low", "t", "p"]), ["1 0 – – –"]);
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with("What this means: in every dimension")), "{:?}", said(&page.notes));
        shop.scale_of("S", "e", 1, 7);
        shop.scale_of("S", "p", 1, 5);
        let page = shop.page("2024-01-31", &["servqual"]).expect("a page");
        assert!(said(&page.notes).into_iter().any(|n| n.contains("e and p have different scales")), "{:?}", said(&page.notes));
    }
}
