//! `report kano`: what each feature is to customers, from how they would feel with it and without it.

use anyhow::Result;

use crate::analysis::kano::{Class, Counts, Evaluation, Feeling};
use crate::entity::survey::{Role, feeling};
use crate::lang::{Message, say};
use crate::page::{Axis, Block, Cell, Chart, Kind, Note, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{sentences, small};
use crate::reports::lens::sheet::{InSurvey, Sheet};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report kano`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report kano
  crmkit report kano --survey TRANSFERS --evaluation pouliot
  crmkit report kano -f csv -o features.csv")]
pub struct Kano {
    #[command(flatten)]
    survey: InSurvey,
    /// Which table turns two answers into a class
    #[arg(long, value_enum, default_value = "classic")]
    pub evaluation: Evaluation,
}

/// One feature and what was answered about it.
struct Feature {
    name: String,
    counts: Counts,
    /// Stated importance: sum and number of answers.
    importance: (f64, usize),
    /// Respondents who answered one of the two questions only.
    half: usize,
}

impl Report for Kano {
    const NAME: &'static str = "kano";
    const GROUP: Group = Group::Satisfaction;
    const ABOUT: &'static str = "Tell which features delight, please, or are taken for granted (Kano)";
    const NEEDS: &'static [Need] = &[Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let sheet = self.survey.read(store, &[&[Role::Functional, Role::Dysfunctional], &[Role::Functional]])?;
        let mut unread = Unread::default();
        let features = features(&sheet, self.evaluation, &mut unread);
        let mut page = sheet.page(Self::NAME, "Kano: what features are to customers", store);
        page.option("evaluation", if self.evaluation == Evaluation::Classic { "classic" } else { "pouliot" });
        page.note(
            say!("Class: of the most respondents (ties: M, O, A, I, R, Q). Better = (A + O) / (A + O + M + I): how far satisfaction can rise with \
             the feature; worse = −(O + M) / (A + O + M + I): how far it falls without. Numbers as answers: 1 = like … 5 = dislike."));
        if unread.answers > 0 {
            let (n, example) = (unread.answers, &unread.example);
            page.note(match n {
                1 => format!("1 answer is no feeling that is known and left out, for example '{example}'."),
                _ => format!("{} answers are no feelings that are known and left out, for example '{example}'.", frame::grouped(n)),
            });
        }
        page.note_all(plain_words(&features).map(Note::meaning));
        page.table(classes(&features));
        page.blocks.push(Block::Chart(chart()));
        page.table(strength(&features));
        page.table(figures(&sheet, &features));
        Ok(page)
    }
}

/// Answers that could not be read as feelings.
#[derive(Default)]
struct Unread {
    answers: usize,
    example: String,
}

fn features(sheet: &Sheet, evaluation: Evaluation, unread: &mut Unread) -> Vec<Feature> {
    let partner = |role: Role, feature: &Option<String>| {
        sheet.with_role(&[role]).into_iter().find(|q| feature.is_some() && sheet.questions[*q].feature == *feature)
    };
    let mut read = |response: usize, question: usize| -> Option<Feeling> {
        let words = sheet.words(response, question);
        let found = words.and_then(feeling).or_else(|| {
            let code = sheet.number(response, question).filter(|n| n.fract() == 0.0 && words.is_none())?;
            Some(code as i64)
        });
        if found.and_then(Feeling::of_code).is_none() && sheet.answered(response, question) {
            unread.answers += 1;
            if unread.example.is_empty() {
                let number = || sheet.number(response, question).map(|n| n.to_string()).unwrap_or_default();
                unread.example = words.map_or_else(number, str::to_string);
            }
        }
        found.and_then(Feeling::of_code)
    };
    let mut found = Vec::new();
    for functional in sheet.with_role(&[Role::Functional]) {
        let feature = &sheet.questions[functional].feature;
        let Some(dysfunctional) = partner(Role::Dysfunctional, feature) else { continue };
        let important = partner(Role::Importance, feature);
        let mut counts = Counts::default();
        let mut half = 0;
        for response in 0..sheet.responses.len() {
            match (read(response, functional), read(response, dysfunctional)) {
                (Some(with), Some(without)) => counts.add(evaluation.class(with, without)),
                (None, None) => {}
                _ => half += 1,
            }
        }
        let importance = important.map_or((0.0, 0), |q| sheet.column(q).fold((0.0, 0), |(sum, n), (_, value)| (sum + value, n + 1)));
        found.push(Feature { name: feature.clone().unwrap_or_default(), counts, importance, half });
    }
    found
}

/// What the features mean for the owner; nothing without answers.
fn plain_words(features: &[Feature]) -> Option<Message> {
    let sure = |f: &Feature| {
        f.counts.total() as usize >= frame::SMALL_GROUP && f.counts.fong().is_some_and(|(difference, needed)| difference as f64 >= needed)
    };
    let of = |class: Class| -> Vec<&str> {
        features.iter().filter(|f| sure(f) && f.counts.mode() == Some(class)).map(|f| f.name.as_str()).collect()
    };
    let open = features.iter().filter(|f| f.counts.mode().is_some() && !sure(f)).map(|f| f.name.as_str()).collect();
    let told = |names: Vec<&str>, words: fn(String) -> Message| (!names.is_empty()).then(|| words(names.join(", ")));
    let parts = [
        told(of(Class::MustBe), |names| say!("Taken for granted, keep them flawless: {names}.", names)),
        told(of(Class::OneDimensional), |names| say!("The more the better, compete with them: {names}.", names)),
        told(of(Class::Attractive), |names| say!("Delight, win new customers with them: {names}.", names)),
        told(of(Class::Indifferent), |names| say!("Matter to few, save the effort: {names}.", names)),
        told(of(Class::Reverse), |names| say!("Unwanted, leave them out: {names}.", names)),
        told(of(Class::Questionable), |names| say!("Answers contradict each other, ask again: {names}.", names)),
        told(open, |names| say!("Not clear yet from these answers: {names}.", names)),
    ];
    parts.iter().any(Option::is_some).then(|| sentences(parts))
}

/// Counts, class and coefficients of each feature.
fn classes(features: &[Feature]) -> Table {
    let mut table =
        Table::of("features", "Features", features)
            .col("feature", "Feature", Kind::Text, |f| &f.name)
            .col("n", "n", Kind::Count, |f| f.counts.total());
    for class in Class::ALL {
        let letter = class.letter();
        table = table.col(letter.to_ascii_lowercase(), letter.to_string(), Kind::Count, move |f| f.counts.of(class));
    }
    table
        .col("class", "Class", Kind::Text, |f| f.counts.mode().map(Class::name))
        .col("better", "Better", Kind::Number(3), |f| f.counts.better())
        .col("worse", "Worse", Kind::Number(3), |f| f.counts.worse())
        .notes(small(features.iter().map(|f| (&f.name, f.counts.total() as usize))))
        .note(say!("A attractive, O one-dimensional, M must-be, I indifferent, R reverse, Q questionable."))
        .table()
}

/// The better/worse chart of the classes.
fn chart() -> Chart {
    Chart::Scatter {
        table: "features",
        title: "Better and worse",
        label: "feature",
        right: Axis { column: "worse", title: "worse, how far satisfaction falls without it", from: 0.0, to: -1.0 },
        up: Axis { column: "better", title: "better, how far it rises with it", from: 0.0, to: 1.0 },
        quadrants: [Class::Attractive, Class::OneDimensional, Class::Indifferent, Class::MustBe].map(Class::name),
    }
}

/// How sure the class of each feature is.
fn strength(features: &[Feature]) -> Table {
    let clear = |(difference, needed): (u64, f64)| difference as f64 >= needed;
    Table::of("strength", "How clear the classes are", features)
        .col("feature", "Feature", Kind::Text, |f| &f.name)
        .col("importance", "Importance", Kind::Number(2), |f| Cell::ratio(f.importance.0, f.importance.1 as f64))
        .col("blitz", "Class (A+O+M first)", Kind::Text, |f| f.counts.blitz().map(Class::name))
        .spare("category_strength", "Category strength", Kind::Percent, |f| f.counts.category_strength())
        .spare("total_strength", "Total strength", Kind::Percent, |f| f.counts.total_strength())
        .col("fong_difference", "First − second", Kind::Count, |f| f.counts.fong().map(|f| f.0))
        .col("fong_threshold", "Needed", Kind::Number(1), |f| f.counts.fong().map(|f| f.1))
        .col("clear", "Clear", Kind::Text, |f| f.counts.fong().map(clear))
        .spare("half", "Half answered", Kind::Count, |f| f.half)
        .note(
            say!("Clear: the greatest class leads the second by at least 1.65 √((m1 + m2)(2n − m1 − m2) / 2n) (Fong 1996). Category strength: share \
             of the first less that of the second; total strength: share of A, O and M."))
        .table()
}

fn figures(sheet: &Sheet, features: &[Feature]) -> Table {
    let mut figures = sheet.figures();
    figures.add("features", Kind::Count, features.len(), "features asked about from both sides");
    figures.table()
}

#[cfg(test)]
mod tests {
    use crate::page::{Block, Chart};
    use crate::reports::tests::shop::{Shop, said, told};

    #[test]
    fn four_respondents_by_hand() {
        let mut shop = Shop::new();
        shop.survey(
            "K",
            &[
                ("GPS_functional", "functional", "GPS"),
                ("GPS_dysfunctional", "dysfunctional", "GPS"),
                ("GPS_importance", "importance", "GPS"),
            ],
        );
        for answers in [
            ["I like it", "I dislike it", "8"],
            ["1", "3", "9"],
            ["喜欢", "无所谓", "7"],
            ["I expect it", "I dislike it that way", ""],
            ["like", "", "1"],
            ["no idea", "5", ""],
        ] {
            shop.answer("K", None, "2024-01-05", &answers);
        }
        let page = shop.page("2024-01-31", &["kano"]).expect("a page");
        let columns = ["feature", "n", "a", "o", "m", "i", "r", "q", "class", "better", "worse"];
        assert_eq!(told(&page, "features", &columns), ["GPS 4 2 1 1 0 0 0 attractive 0.75 -0.5"]);
        assert_eq!(
            told(&page, "strength", &["importance", "blitz", "category_strength", "total_strength", "half"]),
            ["6.25 attractive 0.25 1 2"]
        );
        assert!(
            said(&page.notes)
                .into_iter()
                .any(|n| n.contains("1 answer is no feeling that is known and left out") && n.contains("'no idea'")),
            "{:?}",
            said(&page.notes)
        );
        let of_features = |chart: &&Block| matches!(chart, Block::Chart(Chart::Scatter { table: "features", .. }));
        assert_eq!(page.blocks.iter().filter(of_features).count(), 1);
        assert!(
            said(&page.notes).into_iter().any(|n| n.starts_with("What this means: Not clear yet from these answers: GPS.")),
            "{:?}",
            said(&page.notes)
        );
        assert!(told(&shop.page("2024-01-01", &["kano"]).expect("a page"), "features", &columns)[0].starts_with("GPS 0 0"));
    }

    #[test]
    fn without_a_survey_there_is_a_way_to_take_one_in() {
        let page = Shop::new().page("2024-01-31", &["kano"]).expect("a page");
        assert!(said(&page.notes)[0].contains("crmkit import surveys"), "{:?}", said(&page.notes));
        assert!(told(&page, "features", &["feature"]).is_empty());
    }
}
