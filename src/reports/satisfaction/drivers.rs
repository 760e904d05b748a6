//! `report drivers`: what overall satisfaction hangs on, and where to begin.

use anyhow::Result;

use crate::analysis::correlation::{betas, chance, mean, pearson, spearman};
use crate::entity::survey::Role;
use crate::lang::{Message, say};
use crate::page::{Kind, Note, Page, Table};
use crate::reports::lens::frame::sentences;
use crate::reports::lens::sheet::{InSurvey, Sheet, few};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report drivers`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report drivers --outcome q1
  crmkit report drivers --survey BANK --outcome sat1 --question qual1 qual2 val1 --importance beta")]
pub struct Drivers {
    #[command(flatten)]
    survey: InSurvey,
    /// Question about overall satisfaction [default: the one with the role satisfaction, else csat]
    #[arg(long, value_name = "CODE")]
    pub outcome: Option<String>,
    /// Questions that may drive it [default: all others answered with numbers, but for the roles importance and nps]
    #[arg(long, value_name = "CODE", num_args = 1..)]
    pub question: Vec<String>,
    /// What importance is
    #[arg(long, value_enum, default_value = "pearson")]
    pub importance: Importance,
}

/// Which survey tells, where there are several: one that asks about parts of the service, and about the whole.
const WISHES: &[&[Role]] = &[&[Role::Csat, Role::Performance], &[Role::Satisfaction, Role::Performance], &[]];

/// What the importance of a question is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Importance {
    /// Its correlation with overall satisfaction
    Pearson,
    /// The same by rank
    Spearman,
    /// Its weight in a regression on all questions together
    Beta,
    /// What customers say: the mean answer to the question of the role importance about the same feature
    Stated,
}

impl Importance {
    fn word(self) -> &'static str {
        match self {
            Importance::Pearson => "pearson",
            Importance::Spearman => "spearman",
            Importance::Beta => "beta",
            Importance::Stated => "stated",
        }
    }
}

/// Roles that drive nothing: what somebody says is important, and the recommendation that follows from satisfaction.
const NO_DRIVERS: [Role; 2] = [Role::Importance, Role::Nps];

/// One question that may drive satisfaction.
struct Driver {
    question: usize,
    performance: f64,
    /// What is compared: the mean, or where it lies between the ends of its scale.
    place: f64,
    pearson: Option<f64>,
    spearman: Option<f64>,
    beta: Option<f64>,
    stated: Option<f64>,
}

impl Driver {
    fn importance(&self, what: Importance) -> Option<f64> {
        match what {
            Importance::Pearson => self.pearson,
            Importance::Spearman => self.spearman,
            Importance::Beta => self.beta,
            Importance::Stated => self.stated,
        }
    }
}

/// The drivers by importance and performance.
struct Map {
    drivers: Vec<Driver>,
    n: usize,
    left_out: usize,
    r_squared: Option<f64>,
    /// Grand means of importance and place.
    cross: Option<(f64, f64)>,
    scales: Scales,
}

/// How the scales of the questions compare.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scales {
    /// One for all: means are compared.
    Same,
    /// Different ones: places between their ends, from 0 to 1, are compared.
    Differ,
    /// Not all known: means are compared for want of something better.
    Unknown,
}

impl Report for Drivers {
    const NAME: &'static str = "drivers";
    const GROUP: Group = Group::Satisfaction;
    const ABOUT: &'static str = "Tell what overall satisfaction hangs on, and where to begin";
    const NEEDS: &'static [Need] = &[Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let sheet = self.survey.read_with(store, self.outcome.as_slice(), WISHES)?;
        let mut page = sheet.page(Self::NAME, "Drivers of satisfaction", store);
        page.option("importance", self.importance.word());
        let Some(outcome) = sheet.one(self.outcome.as_deref(), &[Role::Satisfaction, Role::Csat], "satisfaction", "--outcome")? else {
            page.table(table(&sheet, &[], None, self.importance));
            page.table(figures(&sheet, None, None));
            return Ok(page);
        };
        page.option("outcome", &sheet.questions[outcome].code);
        let map = self.find(&sheet, outcome)?;
        self.explain(&mut page, &sheet, outcome, &map);
        page.table(table(&sheet, &map.drivers, map.cross, self.importance));
        page.table(figures(&sheet, Some(outcome), Some(&map)));
        Ok(page)
    }
}

impl Drivers {
    fn find(&self, sheet: &Sheet, outcome: usize) -> Result<Map> {
        let mut asked = sheet.chosen(&self.question, &[])?;
        let drives = |q: usize| !sheet.questions[q].role.is_some_and(|role| NO_DRIVERS.contains(&role));
        asked.retain(|q| *q != outcome && (!self.question.is_empty() || drives(*q)));
        let all: Vec<usize> = std::iter::once(outcome).chain(asked.iter().copied()).collect();
        let (columns, left_out) = sheet.complete(&all);
        let n = columns[0].len();
        let regression = betas(&columns[1..], &columns[0]);
        let known: Option<Vec<(f64, f64)>> = asked.iter().map(|q| sheet.questions[*q].scale.filter(|s| s.1 > s.0)).collect();
        let scales = match &known {
            None => Scales::Unknown,
            Some(known) if known.windows(2).all(|two| two[0] == two[1]) => Scales::Same,
            Some(_) => Scales::Differ,
        };
        let place = |at: usize, performance: f64| match &known {
            Some(known) if scales == Scales::Differ => (performance - known[at].0) / (known[at].1 - known[at].0),
            _ => performance,
        };
        let drivers: Vec<Driver> = asked
            .iter()
            .zip(&columns[1..])
            .enumerate()
            .filter_map(|(at, (question, column))| {
                let performance = mean(column)?;
                Some(Driver {
                    question: *question,
                    performance,
                    place: place(at, performance),
                    pearson: pearson(column, &columns[0]),
                    spearman: spearman(column, &columns[0]),
                    beta: regression.as_ref().map(|r| r.betas[at]),
                    stated: stated(sheet, *question),
                })
            })
            .collect();
        let importance: Vec<f64> = drivers.iter().filter_map(|d| d.importance(self.importance)).collect();
        let places: Vec<f64> = drivers.iter().map(|d| d.place).collect();
        let cross = mean(&importance).zip(mean(&places));
        Ok(Map { drivers, n, left_out, r_squared: regression.map(|r| r.r_squared), cross, scales })
    }

    fn explain(&self, page: &mut Page, sheet: &Sheet, outcome: usize, map: &Map) {
        page.note(match self.importance {
            Importance::Stated => {
                "Performance = mean answer; importance = what customers say (the mean answer to the question of the role importance about the \
                 same feature). Quadrants are cut at the mean of each; a value on the cut counts as high. Only respondents who answered \
                 everything count."
            }
            _ => {
                "Performance = mean answer; importance = what moves the outcome (correlation, or the weight of a regression on standardised \
                 answers). Quadrants are cut at the mean of each; a value on the cut counts as high. Only respondents who answered everything \
                 count."
            }
        });
        if self.importance == Importance::Stated && map.drivers.iter().all(|d| d.stated.is_none()) {
            page.note(say!(
                "No question of the role importance is about the feature of another: nobody was asked how important these things are."
            ));
        }
        if map.n < 2 {
            page.note(say!("Fewer than two respondents answered all of these questions: nothing can be said."));
        } else if map.r_squared.is_none() {
            page.note(say!(
                "No regression: there are too few respondents for so many questions, a question has the same answer throughout, or some \
                 questions determine each other."
            ));
        }
        if map.drivers.is_empty() {
            page.note(say!(
                "Beside the question about overall satisfaction no other is answered with numbers: there is nothing to compare."
            ));
        }
        if map.scales == Scales::Unknown {
            page.note(say!(
                "The scale of some question is not known: means are compared as they are, which says little where scales differ."
            ));
        }
        page.note_all(few(map.n).map(Note::small));
        for driver in map.drivers.iter().filter(|d| d.pearson.is_none() && map.n >= 2) {
            page.note(say!(
                "Question {question_code} (or the overall one) has the same answer throughout: no correlation.",
                question_code = sheet.questions[driver.question].code
            ));
        }
        page.note_all(plain_words(sheet, outcome, map, self.importance).map(Note::meaning));
    }
}

/// Where to begin, in the owner's words: at what matters more than most and does worse than most. Nothing where nobody was asked.
fn plain_words(sheet: &Sheet, outcome: usize, map: &Map, importance: Importance) -> Option<Message> {
    let stated = importance == Importance::Stated;
    let (title, of) = (|q: usize| sheet.questions[q].title(), &sheet.questions[outcome].code);
    // What moves together by chance, or the other way, is no reason to begin anywhere; what customers call important needs no test.
    let beyond_chance = |d: &Driver| d.pearson.and_then(|r| chance(r, map.n)).is_some_and(|p| p < 0.05);
    let sure = |d: &&Driver| stated || (beyond_chance(d) && d.pearson > Some(0.0) && d.importance(importance) > Some(0.0));
    let by_importance =
        |a: &&Driver, b: &&Driver| a.importance(importance).partial_cmp(&b.importance(importance)).unwrap_or(std::cmp::Ordering::Equal);
    let against = map.drivers.iter().filter(|d| !stated && beyond_chance(d) && d.pearson < Some(0.0));
    let against: Vec<&str> = against.map(|d| sheet.questions[d.question].code.as_str()).collect();
    let against = (!against.is_empty())
        .then(|| say!("Where {against} is marked higher, {of} is lower: look at how it is asked.", against = against.join(", "), of));
    let first = map.drivers.iter().filter(|d| quadrant(d, map.cross, importance) == Some(Quadrant::Concentrate)).filter(sure);
    let known = || map.drivers.iter().filter(|d| d.importance(importance).is_some());
    let begin = match (first.max_by(by_importance), known().filter(sure).max_by(by_importance)) {
        (Some(first), _) => {
            let (first, mark) = (title(first.question), first.performance);
            if stated {
                say!(
                    "begin with {first}: customers call it more important than most, and it does worse than most ({mark}).",
                    first,
                    mark = format!("{mark:.1}")
                )
            } else {
                say!(
                    "begin with {first}: it matters more than most to {of}, and it does worse than most ({mark}).",
                    first,
                    of,
                    mark = format!("{mark:.1}")
                )
            }
        }
        (None, Some(most)) => say!(
            "{question} matters most to {of}, and nothing that matters more than most does worse than most.",
            question = title(most.question),
            of
        ),
        (None, None) => {
            known().next()?;
            say!("nothing here goes up with {of} by more than chance would bring ({n} answers).", of, n = map.n)
        }
    };
    Some(sentences([Some(begin), against]))
}

/// The mean answer to the question how important the feature of a question is.
fn stated(sheet: &Sheet, question: usize) -> Option<f64> {
    let feature = sheet.questions[question].feature.as_deref()?;
    let asks = |q: &usize| *q != question && sheet.questions[*q].feature.as_deref().is_some_and(|f| f.eq_ignore_ascii_case(feature));
    let asked = sheet.with_role(&[Role::Importance]).into_iter().find(asks)?;
    mean(&sheet.column(asked).map(|(_, value)| value).collect::<Vec<_>>())
}

/// What to do about a question (Martilla & James 1977).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quadrant {
    Concentrate,
    KeepUp,
    LowPriority,
    Overkill,
}

impl Quadrant {
    fn name(self) -> &'static str {
        match self {
            Quadrant::Concentrate => "concentrate here",
            Quadrant::KeepUp => "keep up the good work",
            Quadrant::LowPriority => "low priority",
            Quadrant::Overkill => "possible overkill",
        }
    }
}

fn quadrant(driver: &Driver, cross: Option<(f64, f64)>, what: Importance) -> Option<Quadrant> {
    let (importance, place) = cross?;
    Some(match (driver.importance(what)? >= importance, driver.place >= place) {
        (true, false) => Quadrant::Concentrate,
        (true, true) => Quadrant::KeepUp,
        (false, false) => Quadrant::LowPriority,
        (false, true) => Quadrant::Overkill,
    })
}

fn table(sheet: &Sheet, drivers: &[Driver], cross: Option<(f64, f64)>, what: Importance) -> Table {
    let mut order: Vec<&Driver> = drivers.iter().collect();
    order.sort_by(|a, b| b.importance(what).partial_cmp(&a.importance(what)).unwrap_or(std::cmp::Ordering::Equal));
    Table::of("drivers", "Drivers, the most important first", order)
        .col("question", "Question", Kind::Text, |d| sheet.questions[d.question].title())
        .col("performance", "Performance", Kind::Number(2), |d| d.performance)
        .col("pearson", "r", Kind::Number(3), |d| d.pearson)
        .col("spearman", "Rank r", Kind::Number(3), |d| d.spearman)
        .col("beta", "Beta", Kind::Number(3), |d| d.beta)
        .col("stated", "Stated", Kind::Number(2), |d| d.stated)
        .col("quadrant", "What to do", Kind::Text, |d| quadrant(d, cross, what).map(Quadrant::name))
        .table()
}

fn figures(sheet: &Sheet, outcome: Option<usize>, map: Option<&Map>) -> Table {
    let mut figures = sheet.figures();
    figures.add("n", Kind::Count, map.map_or(0, |m| m.n), "of them who answered everything");
    figures.add("left_out", Kind::Count, map.map_or(0, |m| m.left_out), "respondents with a blank");
    let meaning = match outcome {
        Some(q) => format!("share of the variance of {} that all questions explain together", sheet.questions[q].code),
        None => "share of the variance that all questions explain together".to_string(),
    };
    figures.add("r_squared", Kind::Number(3), map.and_then(|m| m.r_squared), meaning);
    figures.add("importance_cut", Kind::Number(3), map.and_then(|m| m.cross).map(|c| c.0), "mean importance: high from here");
    let meaning = match map.map(|m| m.scales) {
        Some(Scales::Differ) => "mean performance, from 0 to 1 between the ends of each scale: high from here",
        _ => "mean performance: high from here",
    };
    figures.add("performance_cut", Kind::Number(3), map.and_then(|m| m.cross).map(|c| c.1), meaning);
    figures.table()
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, figure, said, told};

    #[test]
    fn on_different_scales_places_are_compared_and_the_cut_is_the_one_used() {
        let mut shop = Shop::new();
        shop.survey("S", &[("overall", "csat", ""), ("a", "", ""), ("b", "", "")]);
        shop.scale("S", 1, 5);
        shop.scale_of("S", "b", 0, 10);
        for answers in [["1", "2", "8"], ["2", "3", "9"], ["4", "4", "8"], ["5", "3", "10"]] {
            shop.answer("S", None, "", &answers);
        }
        let page = shop.page("2024-01-31", &["drivers"]).expect("a page");
        // a: mean 3 of 1 to 5 = .5; b: mean 8.75 of 0 to 10 = .875.
        assert_eq!(figure(&page, "performance_cut"), "0.6875");
        assert_eq!(told(&page, "drivers", &["question", "performance", "quadrant"]), ["a 3 concentrate here", "b 8.75 possible overkill"]);
    }

    #[test]
    fn what_customers_say_is_important_can_decide() {
        let mut shop = Shop::new();
        let asked = [("overall", "csat", ""), ("speed", "performance", "speed"), ("price", "performance", "price")];
        let important = [("speed_importance", "importance", "Speed"), ("price_importance", "importance", "price")];
        shop.survey("S", &[&asked[..], &important[..]].concat());
        for answers in [["1", "2", "4", "5", "2"], ["2", "3", "5", "4", "1"], ["4", "1", "4", "", "3"], ["5", "3", "5", "5", "2"]] {
            shop.answer("S", None, "", &answers);
        }
        // Importance 14/3 and 2, performance 2.25 and 4.5.
        let page = shop.page("2024-01-31", &["drivers", "--importance", "stated"]).expect("a page");
        assert_eq!(
            told(&page, "drivers", &["question", "performance", "stated", "quadrant"]),
            ["speed 2.25 4.6667 concentrate here", "price 4.5 2 possible overkill"]
        );
        assert_eq!((figure(&page, "n"), figure(&page, "importance_cut")), ("4".into(), "3.3333".into()));
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with("The scale of some question is not known")), "{:?}", said(&page.notes));
        let page = shop.page("2024-01-31", &["drivers", "--importance", "stated", "--question", "overall"]).expect("a page");
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with("No question of the role importance")), "{:?}", said(&page.notes));
    }

    #[test]
    fn bad_input_is_told_in_words() {
        let mut shop = Shop::new();
        shop.survey("S", &[("overall", "csat", ""), ("a", "", ""), ("b", "", "")]);
        let page = shop.page("2024-01-31", &["drivers"]).expect("a page");
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with("Fewer than two respondents")), "{:?}", said(&page.notes));
        for answers in [["1", "3", "2"], ["2", "3", "4"], ["3", "3", "5"], ["3", "", "5"]] {
            shop.answer("S", None, "", &answers);
        }
        let page = shop.page("2024-01-31", &["drivers"]).expect("a page");
        assert!(
            said(&page.notes).into_iter().any(|n| n.starts_with("Question a (or the overall one) has the same answer")),
            "{:?}",
            said(&page.notes)
        );
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with("No regression")), "{:?}", said(&page.notes));
        assert_eq!((figure(&page, "n"), figure(&page, "left_out")), ("3".into(), "1".into()));
        // Nothing is left that could drive it.
        let page = shop.page("2024-01-31", &["drivers", "--question", "overall"]).expect("a page");
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with("Beside the question about overall")), "{:?}", said(&page.notes));
        let error = shop.page("2024-01-31", &["drivers", "--outcome", "overal"]).expect_err("refused").to_string();
        assert!(error.contains("no question 'overal'"), "{error}");
    }
}
