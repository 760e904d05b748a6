//! Questionnaires: what a survey asks, before anybody answers. The library of ready ones lies in `questionnaires/`, as data;
//! files of the user's own have the same form.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::grade;
use super::survey::{ONE, Role, feeling, in_words, number, stored};
use crate::base::error::{Failure, unknown};
use crate::base::words::Word;
use crate::lang::say;

/// A question as it is to be asked.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Asked {
    /// The code people and columns use.
    pub code: String,
    /// Its words.
    pub text: Option<String>,
    /// What it measures.
    pub role: Option<Role>,
    /// The ends of its scale in millionths.
    pub scale: Option<(i64, i64)>,
    /// The dimension it belongs to.
    pub dimension: Option<String>,
    /// The feature it is about.
    pub feature: Option<String>,
    /// How much it weighs, in millionths.
    pub importance: Option<i64>,
}

impl Asked {
    /// Checks the question and gives it the scale that its role implies where none is stated.
    ///
    /// # Errors
    /// A blank code, or a scale without length or that does not fit the role.
    pub fn checked(mut self) -> Result<Asked, Failure> {
        self.code = self.code.trim().to_string();
        if self.code.is_empty() {
            return Err(
                Failure::usage(say!("a question has no code")).hint(say!("every question needs a short code of its own, such as q1"))
            );
        }
        let fixed = self.role.and_then(Role::scale).map(|(low, high)| (low * ONE, high * ONE));
        match (self.scale, fixed) {
            (None, fixed) => self.scale = fixed,
            (Some((low, high)), _) if low >= high => {
                return Err(Failure::usage(say!(
                    "question {code}: the scale must go from a lower number to a higher one",
                    code = self.code
                )));
            }
            (Some((low, high)), Some(of_role)) if low < of_role.0 || high > of_role.1 => {
                let role = self.role.map_or("", Word::word);
                return Err(Failure::usage(say!(
                    "question {code}: the role {role} has the scale {one} to {one_2}",
                    code = self.code,
                    role,
                    one = of_role.0 / ONE,
                    one_2 = of_role.1 / ONE
                )));
            }
            _ => {}
        }
        if self.importance.is_some_and(|weight| weight < 0) {
            return Err(Failure::usage(say!("question {code}: its importance is below 0", code = self.code)));
        }
        Ok(self)
    }

    /// This question as it becomes when what `update` says takes the place of what it says.
    #[must_use]
    pub fn updated(self, update: &Asked) -> Asked {
        let update = update.clone();
        Asked {
            code: self.code,
            text: update.text.or(self.text),
            role: update.role.or(self.role),
            scale: update.scale.or(self.scale),
            dimension: update.dimension.or(self.dimension),
            feature: update.feature.or(self.feature),
            importance: update.importance.or(self.importance),
        }
    }

    /// Reads what somebody answered: the number and the words that are stored.
    ///
    /// # Errors
    /// An answer off the scale, words where a number is asked for, or words that are no feeling of Kano's.
    pub fn read(&self, answer: &str) -> Result<(Option<i64>, Option<String>), Failure> {
        let answer = answer.trim();
        let refused = |what: String| Failure::usage(say!("question {code}: '{answer}' {what}", code = self.code, answer, what));
        match (self.role, self.scale, number(answer)) {
            (Some(Role::Text), _, _) => Ok((None, Some(answer.to_string()))),
            (Some(Role::Functional | Role::Dysfunctional), _, _) if feeling(answer).is_none() => Err(refused(
                "is no feeling: expected 1 (like), 2 (expect), 3 (neutral), 4 (can live with), 5 (dislike), or such words".to_string(),
            )),
            (Some(Role::Functional | Role::Dysfunctional), _, _) | (_, None, _) => Ok(stored(answer)),
            (_, Some(scale), None) => match grade::point(answer, scale) {
                Some(point) => Ok((Some(point), Some(answer.to_string()))),
                None => Err(refused(format!("is no number: expected {}", in_words(scale)))),
            },
            (_, Some((low, high)), Some(value)) if value < low || value > high => {
                Err(refused(format!("is off the scale: expected {}", in_words((low, high)))))
            }
            _ => Ok(stored(answer)),
        }
    }
}

/// Checks that every question has a code of its own.
///
/// # Errors
/// The code that several have.
pub fn distinct(questions: &[Asked]) -> Result<(), Failure> {
    let mut seen = std::collections::HashSet::new();
    match questions.iter().find(|q| !seen.insert(q.code.to_lowercase())) {
        Some(twice) => Err(Failure::usage(say!("two questions have the code '{twice_code}'", twice_code = twice.code))
            .hint(say!("give every question a code of its own"))),
        None => Ok(()),
    }
}

/// The language in which questions are asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Language {
    /// English
    En,
    /// Chinese
    Zh,
}

/// A questionnaire.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// What it is for, one line.
    #[serde(default)]
    pub about: String,
    /// Who published it.
    #[serde(default)]
    pub source: String,
    /// The reports that read it.
    #[serde(default)]
    pub reports: Vec<String>,
    /// The features it asks about unless others are named; empty when they must be named.
    #[serde(default)]
    pub features: Vec<String>,
    /// The scale of the questions that state none.
    #[serde(default)]
    scale: Option<[f64; 2]>,
    #[serde(rename = "question")]
    questions: Vec<Item>,
    /// Names of features and dimensions in Chinese.
    #[serde(default)]
    zh: BTreeMap<String, String>,
}

/// A question of a questionnaire, or one for each feature.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    code: String,
    text: Option<String>,
    zh: Option<String>,
    role: Option<String>,
    scale: Option<[f64; 2]>,
    dimension: Option<String>,
    feature: Option<String>,
    importance: Option<f64>,
    each: Option<Each>,
}

/// What a question is asked about again and again.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Each {
    Feature,
}

/// Where the name of the feature stands in a code or text.
const PLACE: &str = "{feature}";

impl Questionnaire {
    /// Reads a questionnaire from TOML; `name` is what it is called in messages.
    ///
    /// # Errors
    /// The line and what is wrong with it.
    pub fn parse(text: &str, name: &str) -> Result<Questionnaire, Failure> {
        let found: Questionnaire = toml::from_str(text).map_err(|e| {
            let line = e.span().map_or(1, |s| text[..s.start.min(text.len())].matches('\n').count() + 1);
            Failure::new(say!("{name}, line {line}: {e}", name, line, e = e.message().replace('\n', " "))).hint(say!(
                "crmkit survey questionnaires NAME -f text shows what a questionnaire asks; crmkit survey define --help the form of a file"
            ))
        })?;
        for item in &found.questions {
            item.role.as_deref().map(Role::parse).transpose().map_err(|e| e.at(name))?;
        }
        Ok(found)
    }

    /// How many questions it asks about each feature.
    pub fn of_each_feature(&self) -> usize {
        self.questions.iter().filter(|q| q.each.is_some()).count()
    }

    /// Whether it asks about features one by one.
    pub fn by_feature(&self) -> bool {
        self.of_each_feature() > 0
    }

    /// The questions in order, those for each feature one feature after the other, in one language (English where a text has no
    /// other). `features` replaces the questionnaire's own.
    ///
    /// # Errors
    /// Features that are missing, or that it does not ask about.
    pub fn questions(&self, features: &[String], language: Language) -> Result<Vec<Asked>, Failure> {
        if !features.is_empty() && !self.by_feature() {
            return Err(Failure::usage(say!("this questionnaire asks about no features: leave --feature out")));
        }
        let features = if features.is_empty() { &self.features } else { features };
        if features.is_empty() && self.by_feature() {
            return Err(Failure::usage(say!("this questionnaire asks about features: which?"))
                .hint(say!("name each: --feature 'free delivery' --feature 'gift wrapping'")));
        }
        let mut found = Vec::new();
        let mut each: Vec<&Item> = Vec::new();
        for item in &self.questions {
            if item.each.is_some() {
                each.push(item);
                continue;
            }
            self.of_each(&each, features, language, &mut found)?;
            each.clear();
            found.push(self.asked(item, None, language)?);
        }
        self.of_each(&each, features, language, &mut found)?;
        distinct(&found)?;
        Ok(found)
    }

    /// Questions that follow each other and are asked for each feature: all of the first feature, then all of the next.
    fn of_each(&self, items: &[&Item], features: &[String], language: Language, found: &mut Vec<Asked>) -> Result<(), Failure> {
        if items.is_empty() {
            return Ok(());
        }
        for feature in features {
            for item in items {
                found.push(self.asked(item, Some(feature.trim()), language)?);
            }
        }
        Ok(())
    }

    fn asked(&self, item: &Item, feature: Option<&str>, language: Language) -> Result<Asked, Failure> {
        let name = |english: &str| match language {
            Language::En => english.to_string(),
            Language::Zh => self.zh.get(english).cloned().unwrap_or_else(|| english.to_string()),
        };
        let filled = |text: &str| feature.map_or_else(|| text.to_string(), |f| text.replace(PLACE, &name(f)));
        let text = match language {
            Language::Zh => item.zh.as_ref().or(item.text.as_ref()),
            Language::En => item.text.as_ref(),
        };
        let ends = item.scale.or(self.scale.filter(|_| item.role.as_deref() != Some(Role::Text.word())));
        let millionths = |x: f64| (x.is_finite() && x.abs() < 1e6).then(|| (x * ONE as f64).round() as i64);
        let wrong = |what: &str| Failure::usage(say!("question {item_code}: its {what} is no usual number", item_code = item.code, what));
        Asked {
            // A code is typed on the command line: it has no blanks.
            code: filled(&item.code).split_whitespace().collect::<Vec<_>>().join("_"),
            text: text.map(|t| filled(t)),
            role: item.role.as_deref().map(Role::parse).transpose()?,
            scale: ends.map(|[low, high]| millionths(low).zip(millionths(high)).ok_or_else(|| wrong("scale"))).transpose()?,
            dimension: item.dimension.as_deref().map(&name),
            feature: feature.or(item.feature.as_deref()).map(&name),
            importance: item.importance.map(|weight| millionths(weight).ok_or_else(|| wrong("importance"))).transpose()?,
        }
        .checked()
    }
}

/// Every ready questionnaire: its name and its TOML.
const ALL: &[(&str, &str)] = &[
    ("nps", include_str!("questionnaires/nps.toml")),
    ("csat", include_str!("questionnaires/csat.toml")),
    ("ces", include_str!("questionnaires/ces.toml")),
    ("shop", include_str!("questionnaires/shop.toml")),
    ("servqual", include_str!("questionnaires/servqual.toml")),
    ("gaps", include_str!("questionnaires/gaps.toml")),
    ("kano", include_str!("questionnaires/kano.toml")),
    ("acsi", include_str!("questionnaires/acsi.toml")),
    ("value", include_str!("questionnaires/value.toml")),
    ("attachment", include_str!("questionnaires/attachment.toml")),
];

static READ: LazyLock<Vec<(&str, Questionnaire)>> =
    LazyLock::new(|| ALL.iter().filter_map(|(name, text)| Some((*name, Questionnaire::parse(text, name).ok()?))).collect());

/// The library: every ready questionnaire with its name.
pub fn library() -> &'static [(&'static str, Questionnaire)] {
    &READ
}

/// The ready questionnaire of this name.
///
/// # Errors
/// Names those there are, and the nearest one.
pub fn named(name: &str) -> Result<&'static Questionnaire, Failure> {
    let names: Vec<&str> = library().iter().map(|(name, _)| *name).collect();
    library()
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name.trim()))
        .map(|(_, questionnaire)| questionnaire)
        .ok_or_else(|| unknown("questionnaire", name, &names))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_is_whole_in_both_languages() {
        assert_eq!(library().len(), ALL.len(), "one of them cannot be read");
        for (name, questionnaire) in library() {
            let features: Vec<String> = if questionnaire.features.is_empty() && questionnaire.by_feature() {
                ["GPS".to_string(), "free parking".to_string()].to_vec()
            } else {
                Vec::new()
            };
            for language in [Language::En, Language::Zh] {
                let asked = questionnaire.questions(&features, language).expect(name);
                assert!(!asked.is_empty());
                for question in asked {
                    assert!(question.role.is_some() && question.text.is_some(), "{name} {}", question.code);
                    assert!(question.scale.is_some() != (question.role == Some(Role::Text)), "{name} {}", question.code);
                    assert!(!question.text.is_some_and(|t| t.contains(PLACE) || t.is_empty()));
                    assert!(!question.code.contains(char::is_whitespace), "{name} {}", question.code);
                }
            }
        }
    }

    #[test]
    fn servqual_has_its_twenty_two_pairs_in_five_dimensions() {
        let asked = named("SERVQUAL").expect("known").questions(&[], Language::En).expect("questions");
        let of = |role: Role, dimension: &str| {
            asked.iter().filter(|q| q.role == Some(role) && q.dimension.as_deref() == Some(dimension)).collect::<Vec<_>>()
        };
        for (dimension, items) in [("tangibles", 4), ("reliability", 5), ("responsiveness", 4), ("assurance", 4), ("empathy", 5)] {
            let (expected, perceived) = (of(Role::Expectation, dimension), of(Role::Perception, dimension));
            assert_eq!((expected.len(), perceived.len(), of(Role::Importance, dimension).len()), (items, items, 1), "{dimension}");
            assert!(expected.iter().zip(&perceived).all(|(e, p)| e.feature == p.feature && e.feature.is_some()));
        }
        let chinese = named("servqual").expect("known").questions(&[], Language::Zh).expect("questions");
        assert_eq!(chinese[0].dimension.as_deref(), Some("有形性"));
        assert!(chinese.iter().filter_map(|q| q.feature.as_ref()).all(|f| !f.is_ascii()));
    }

    #[test]
    fn features_make_questions_of_their_own() {
        let kano = named("kano").expect("known");
        let asked = kano.questions(&["free parking".to_string()], Language::En).expect("questions");
        let codes: Vec<&str> = asked.iter().map(|q| q.code.as_str()).collect();
        assert_eq!(codes, ["free_parking_functional", "free_parking_dysfunctional", "free_parking_importance"]);
        assert!(asked.iter().all(|q| q.feature.as_deref() == Some("free parking")));
        assert_eq!((kano.of_each_feature(), named("nps").expect("known").of_each_feature()), (3, 0));
        assert!(kano.questions(&[], Language::En).expect_err("refused").to_string().contains("asks about features"));
        let twice = ["GPS".to_string(), "gps".to_string()];
        assert!(kano.questions(&twice, Language::En).expect_err("refused").to_string().contains("two questions have the code"));
        assert!(
            named("nps")
                .expect("known")
                .questions(&twice, Language::En)
                .expect_err("refused")
                .to_string()
                .contains("asks about no features")
        );
        assert_eq!(named("kanoo").expect_err("refused").hints, ["did you mean 'kano'?"]);
    }

    #[test]
    fn answers_must_lie_on_the_scale() {
        let question = |role: Option<Role>, scale: Option<(i64, i64)>| Asked { code: "q".into(), role, scale, ..Asked::default() };
        let csat = question(Some(Role::Csat), Some((ONE, 5 * ONE)));
        assert_eq!(csat.read(" 4 ").expect("an answer"), (Some(4 * ONE), None));
        assert_eq!(csat.read("5 - very good").expect("an answer"), (Some(5 * ONE), Some("5 - very good".into())));
        assert_eq!(csat.read("very satisfied").expect("a word"), (Some(5 * ONE), Some("very satisfied".into())));
        assert_eq!(csat.read("6").expect_err("off").message, "question q: '6' is off the scale: expected 1 to 5");
        assert_eq!(csat.read("good").expect_err("words").message, "question q: 'good' is no number: expected 1 to 5");
        let kano = question(Some(Role::Functional), Some((ONE, 5 * ONE)));
        assert_eq!(kano.read("I like it").expect("a feeling"), (None, Some("I like it".into())));
        assert!(kano.read("9").is_err() && kano.read("often").is_err() && kano.read("2").is_ok());
        assert_eq!(question(Some(Role::Text), None).read("2024").expect("words"), (None, Some("2024".into())));
        assert_eq!(question(None, None).read("7").expect("a number"), (Some(7 * ONE), None));
    }

    #[test]
    fn a_file_that_is_wrong_says_where() {
        let message = |text: &str| Questionnaire::parse(text, "q.toml").expect_err("refused").to_string();
        assert!(message("[[question]]\ncode = 'a'\nroll = 'nps'\n").starts_with("q.toml, line 3: unknown field `roll`"));
        assert!(message("[[question]]\ncode = 'a'\nrole = 'npz'\n").starts_with("q.toml: unknown question role 'npz'"));
        let questions = |text: &str| Questionnaire::parse(text, "q.toml").expect("read").questions(&[], Language::En);
        let nps = questions("[[question]]\ncode = 'a'\nrole = 'nps'\n").expect("questions");
        assert_eq!(nps[0].scale, Some((0, 10 * ONE)));
        for (text, what) in [
            ("[[question]]\ncode = 'a'\nrole = 'nps'\nscale = [0, 100]\n", "the role nps has the scale 0 to 10"),
            ("[[question]]\ncode = 'a'\nscale = [5, 1]\n", "from a lower number"),
            ("[[question]]\ncode = ' '\n", "has no code"),
            ("[[question]]\ncode = 'a'\nscale = [0, nan]\n", "no usual number"),
        ] {
            assert!(questions(text).expect_err("refused").to_string().contains(what), "{what}");
        }
    }
}
