//! What the shop's customers answered to its surveys, and to whom one of them was sent.

use std::collections::BTreeSet;

use anyhow::Result;
use rand::{Rng, RngExt};
use rand_distr::{Distribution, StandardNormal};

use super::people::Person;
use super::sales::Sale;
use super::service::{Case, in_trouble};
use super::texts::{OBSTACLES, WISHES};
use super::{pick, pick_weighted, table};
use crate::base::dates::Day;
use crate::base::words::Word;
use crate::entity::questionnaire::{Asked, Language, named};
use crate::entity::survey::{ONE, Role};

/// What one customer, or somebody of the shop, answered at one time.
pub struct Reply {
    form: usize,
    customer: Option<usize>,
    day: Day,
    /// The order after which it was asked.
    sale: Option<usize>,
    /// The complaint after whose end it was asked.
    case: Option<usize>,
    /// In the order of the questions; empty = not answered.
    answers: Vec<String>,
}

/// All replies with the questions of the surveys they belong to.
pub struct Replies {
    forms: Vec<(&'static str, Vec<Asked>)>,
    replies: Vec<Reply>,
}

/// A survey that is sent once: its code and questionnaire, the first day of the answers, and how many of a hundred answer.
struct Wave {
    code: &'static str,
    questionnaire: &'static str,
    features: &'static [&'static str],
    day: (i32, u32, u32),
    answer: u32,
}

/// Features asked about in the Kano survey, each with the chances, of a hundred, of the answers that make it a must-be,
/// one-dimensional, attractive, indifferent or reverse feature, and the mean of its importance from 1 to 9.
const FEATURES: [(&str, [u32; 5], f64); 5] = [
    ("delivery on the promised day", [62, 18, 6, 13, 1], 7.9),
    ("brewing advice", [8, 52, 20, 19, 1], 6.3),
    ("tasting sachet in the parcel", [4, 12, 58, 25, 1], 5.4),
    ("gift wrapping", [6, 14, 46, 31, 3], 4.9),
    ("printed catalogue", [2, 4, 7, 64, 23], 2.6),
];

const SHOP: &str = "SHOP";
const EFFORT: &str = "EFFORT";
const KANO: &str = "KANO-2026";

const WAVES: [Wave; 6] = [
    Wave { code: "GAPS-2026", questionnaire: "gaps", features: &[], day: (2026, 1, 19), answer: 35 },
    Wave { code: "SERVQUAL-2026", questionnaire: "servqual", features: &[], day: (2026, 2, 9), answer: 40 },
    Wave {
        code: KANO,
        questionnaire: "kano",
        features: &[FEATURES[0].0, FEATURES[1].0, FEATURES[2].0, FEATURES[3].0, FEATURES[4].0],
        day: (2026, 3, 9),
        answer: 64,
    },
    Wave { code: "ACSI-2026", questionnaire: "acsi", features: &[], day: (2026, 4, 13), answer: 55 },
    Wave { code: "VALUE-2026", questionnaire: "value", features: &[], day: (2026, 5, 11), answer: 45 },
    Wave { code: "ATTACHMENT-2026", questionnaire: "attachment", features: &[], day: (2026, 5, 25), answer: 60 },
];

/// Somebody who answers.
#[derive(Clone, Copy)]
struct Respondent {
    /// How well disposed in general, about 0.
    mood: f64,
    /// What coming back, staying away or being bound does to what is said.
    pull: f64,
    chinese: bool,
    card: bool,
    /// The parcel came with the cheaper courier.
    late: bool,
    who: Who,
}

/// On which side of the counter somebody stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    Customer,
    Manager,
    Staff,
}

fn normal(rng: &mut impl Rng) -> f64 {
    StandardNormal.sample(rng)
}

/// Days after an answer within which a customer comes back or does not.
const BACK: i32 = 180;

impl Respondent {
    /// A customer on a day. Those free to go speak better of the shop when they will come back, and worse when they will not.
    fn customer(moods: &[f64], people: &[Person], sales: &[Sale], customer: usize, day: Day, last: Day) -> Respondent {
        let person = &people[customer];
        let back = sales.iter().any(|s| s.customer == customer && s.counts() && (1..=BACK).contains(&s.day.since(day)));
        let pull = match back {
            // Half of them are glad of the card, the others feel bound by it; neither stay away.
            _ if person.card && customer.is_multiple_of(2) => 1.2,
            _ if person.card => -1.0,
            true => 0.65,
            false if day.plus(BACK) <= last => -0.75,
            false => 0.4,
        };
        Respondent { mood: moods[customer], pull, chinese: person.chinese, card: person.card, late: false, who: Who::Customer }
    }

    fn of_the_shop(who: Who) -> Respondent {
        Respondent { mood: 0.0, pull: 0.0, chinese: true, card: false, late: false, who }
    }

    /// A mark on the question's scale around a mean.
    fn mark(self, rng: &mut impl Rng, asked: &Asked, mean: f64, spread: f64) -> String {
        let (low, high) = asked.scale.map_or((1, 5), |(low, high)| (low / ONE, high / ONE));
        let mark = mean + (0.55 * self.mood + 0.4 * self.pull) * (high - low) as f64 / 4.0 + spread * normal(rng);
        (mark.round() as i64).clamp(low, high).to_string()
    }
}

/// Everything that was answered.
///
/// # Errors
/// Never with the questionnaires of the library.
pub fn replies(rng: &mut impl Rng, last: Day, people: &[Person], sales: &[Sale], cases: &[Case]) -> Result<Replies> {
    let moods: Vec<f64> = people.iter().map(|_| normal(rng)).collect();
    let mut found = Replies { forms: vec![(SHOP, named("shop")?.questions(&[], Language::En)?)], replies: Vec::new() };
    let begun = last.plus(-2 * 365);
    for (index, sale) in sales.iter().enumerate().filter(|(_, s)| s.counts() && s.amount > 0 && s.day >= begun) {
        let day = sale.day.plus(rng.random_range(6..16));
        let late = in_trouble(sale.day) && sale.channel != "shop";
        // Who is annoyed answers more often.
        if !rng.random_bool(if late { 0.45 } else { 0.22 }) || day > last {
            continue;
        }
        let customer = Respondent::customer(&moods, people, sales, sale.customer, day, last);
        let answers = after_sale(rng, &found.forms[0].1, Respondent { late, ..customer });
        // Some leave their name out, and with it the order.
        let known = rng.random_bool(0.92);
        found.replies.push(Reply {
            form: 0,
            customer: known.then_some(sale.customer),
            day,
            sale: known.then_some(index),
            case: None,
            answers,
        });
    }
    for wave in &WAVES {
        let features: Vec<String> = wave.features.iter().map(|f| (*f).to_string()).collect();
        let questions = named(wave.questionnaire)?.questions(&features, Language::En)?;
        let form = found.forms.len();
        for customer in recipients(wave, people, sales) {
            if rng.random_range(0..100) < wave.answer {
                let day = wave.first(last).plus(rng.random_range(0..12)).min(last);
                let respondent = Respondent::customer(&moods, people, sales, customer, day, last);
                let answers = respondent.answers(rng, &questions);
                found.replies.push(Reply { form, customer: Some(customer), day, sale: None, case: None, answers });
            }
        }
        if wave.questionnaire == "gaps" {
            for who in [Who::Manager, Who::Manager, Who::Manager, Who::Staff, Who::Staff, Who::Staff, Who::Staff] {
                let answers = Respondent::of_the_shop(who).answers(rng, &questions);
                found.replies.push(Reply { form, customer: None, day: wave.first(last), sale: None, case: None, answers });
            }
        }
        found.forms.push((wave.code, questions));
    }
    let questions = named("ces")?.questions(&[], Language::En)?;
    let form = found.forms.len();
    for (place, case) in cases.iter().enumerate() {
        let Some(day) = case.closed().map(|at| at.day().plus(rng.random_range(1..4))).filter(|day| *day <= last) else { continue };
        if rng.random_bool(0.5) {
            let customer = Respondent::customer(&moods, people, sales, case.customer, day, last);
            let answers = after_complaint(rng, &questions, customer, case.hard());
            found.replies.push(Reply { form, customer: Some(case.customer), day, sale: None, case: Some(place), answers });
        }
    }
    found.forms.push((EFFORT, questions));
    found.replies.sort_by_key(|r| (r.form, r.day));
    Ok(found)
}

/// Answers to the survey after a complaint: how easy it was to get it settled.
fn after_complaint(rng: &mut impl Rng, questions: &[Asked], of: Respondent, hard: bool) -> Vec<String> {
    let mut easy = true;
    let answer = |asked: &Asked| match asked.role {
        Some(Role::Ces) => {
            let mark = of.mark(rng, asked, if hard { 3.0 } else { 5.6 }, 0.9);
            easy = mark.parse::<i64>().is_ok_and(|mark| mark >= 4);
            mark
        }
        _ if easy => String::new(),
        _ => pick(rng, OBSTACLES).to(of.chinese).to_string(),
    };
    questions.iter().map(answer).collect()
}

impl Wave {
    fn first(&self, last: Day) -> Day {
        Day::new(self.day.0, self.day.1, self.day.2).unwrap_or(last)
    }
}

/// To whom a survey was sent: everybody who had bought in the year before and not left.
fn recipients(wave: &Wave, people: &[Person], sales: &[Sale]) -> BTreeSet<usize> {
    let Some(first) = Day::new(wave.day.0, wave.day.1, wave.day.2) else { return BTreeSet::new() };
    let bought = sales.iter().filter(|s| s.counts() && (1..=365).contains(&first.since(s.day)));
    bought.map(|s| s.customer).filter(|c| people[*c].left.is_none_or(|(day, _)| day > first)).collect()
}

/// Answers to the survey after a purchase: what satisfaction hangs on, and the whole that follows from it.
fn after_sale(rng: &mut impl Rng, questions: &[Asked], of: Respondent) -> Vec<String> {
    // Feature, mean of the marks, mean of the stated importance, weight in the whole.
    let features = [
        ("quality", 4.3, 4.6, 0.2),
        ("price", if of.card { 2.9 } else { 3.6 }, 3.9, 0.1),
        ("range", 4.0, 3.2, 0.05),
        ("delivery", if of.late { 1.2 } else { 3.6 }, 4.0, 0.45),
        ("service", if of.late { 3.0 } else { 4.2 }, 4.2, 0.2),
    ];
    let mut marks = [0.0; 5];
    let mut answers = vec![String::new(); questions.len()];
    for (place, asked) in questions.iter().enumerate() {
        let Some(at) = features.iter().position(|f| asked.feature.as_deref() == Some(f.0)) else { continue };
        answers[place] = match asked.role {
            Some(Role::Performance) => of.mark(rng, asked, features[at].1, 0.6),
            // What matters does not hang on the mood.
            _ => Respondent::of_the_shop(Who::Customer).mark(rng, asked, features[at].2, 0.6),
        };
        if asked.role == Some(Role::Performance) {
            marks[at] = answers[place].parse().unwrap_or(features[at].1);
        }
    }
    let whole: f64 = features.iter().zip(marks).map(|(f, mark)| f.3 * mark).sum::<f64>() + 0.5 * of.pull + if of.late { -0.3 } else { 0.3 };
    for (place, asked) in questions.iter().enumerate() {
        answers[place] = match asked.role {
            Some(Role::Csat) => ((whole + 0.3 * normal(rng)).round() as i64).clamp(1, 5).to_string(),
            Some(Role::Nps) => ((2.05 * whole + 0.8 * normal(rng)).round() as i64).clamp(0, 10).to_string(),
            Some(Role::Text) if rng.random_bool(0.3) => {
                let wish = if marks[3] <= 2.0 { 0 } else { 1 + usize::from(!of.card || marks[1] > 3.0) };
                pick(rng, WISHES[wish]).to(of.chinese).to_string()
            }
            _ => continue,
        };
    }
    answers
}

/// Means by dimension in the order of the questionnaires: what customers expect, what managers think that they do, the standard,
/// what is delivered, promised and perceived.
const GAPS: [(&str, [f64; 6]); 5] = [
    ("tangibles", [5.5, 5.4, 5.3, 5.4, 5.5, 5.5]),
    ("reliability", [6.5, 6.4, 6.1, 4.8, 6.6, 4.6]),
    ("responsiveness", [6.1, 5.5, 5.4, 5.3, 5.8, 5.2]),
    ("assurance", [5.9, 5.8, 5.8, 5.9, 5.8, 5.8]),
    ("empathy", [5.7, 5.1, 4.9, 5.4, 5.2, 5.4]),
];

/// How the hundred points of importance are shared out, by the same dimensions.
const WEIGHTS: [i64; 5] = [12, 31, 22, 19, 16];

impl Respondent {
    /// Answers to a survey that was sent.
    fn answers(self, rng: &mut impl Rng, questions: &[Asked]) -> Vec<String> {
        let mut left = 100;
        let mut kano: Option<(i64, i64)> = None;
        questions.iter().map(|asked| self.answer(rng, asked, &mut left, &mut kano).unwrap_or_default()).collect()
    }

    /// One answer. `left` is what is left of the hundred points, `kano` the pair of answers for the feature at hand.
    fn answer(self, rng: &mut impl Rng, asked: &Asked, left: &mut i64, kano: &mut Option<(i64, i64)>) -> Option<String> {
        let place = asked.dimension.as_deref().or(asked.feature.as_deref());
        let dimension = GAPS.iter().position(|g| place == Some(g.0));
        let feature = FEATURES.iter().find(|f| place == Some(f.0));
        let shop = Respondent { mood: 0.0, pull: 0.0, ..self };
        let gap = |side: usize, who: Who| dimension.filter(|_| self.who == who).map(|d| GAPS[d].1[side]);
        Some(match asked.role? {
            Role::Expectation => shop.mark(rng, asked, gap(0, Who::Customer)?, 0.6),
            Role::Perception => self.mark(rng, asked, gap(5, Who::Customer)?, 0.8),
            Role::Management => shop.mark(rng, asked, gap(1, Who::Manager)?, 0.5),
            Role::Standard => shop.mark(rng, asked, gap(2, Who::Manager)?, 0.5),
            Role::Delivered => shop.mark(rng, asked, gap(3, Who::Staff)?, 0.5),
            Role::Promised => shop.mark(rng, asked, gap(4, Who::Staff)?, 0.5),
            Role::Functional => {
                *kano = Some(feelings(rng, feature?.1));
                kano.as_ref()?.0.to_string()
            }
            Role::Dysfunctional => kano.as_ref()?.1.to_string(),
            Role::Importance => match (feature, dimension) {
                (Some(feature), _) => shop.mark(rng, asked, feature.2, 1.2),
                (_, Some(d)) => {
                    // The last dimension gets what is left.
                    let points = if d + 1 == WEIGHTS.len() { *left } else { WEIGHTS[d] + rng.random_range(-4..=4) };
                    *left -= points;
                    points.to_string()
                }
                _ => return None,
            },
            Role::Satisfaction => self.mark(rng, asked, 7.6, 0.9),
            Role::Confirmation => self.mark(rng, asked, 7.0, 1.0),
            Role::Ideal => self.mark(rng, asked, 6.7, 1.1),
            Role::Value => {
                let mean = match place {
                    Some("product") => 8.0,
                    Some("personnel") => 7.7,
                    Some("image") => 7.2,
                    _ => 6.1,
                };
                self.mark(rng, asked, mean, 1.0)
            }
            Role::Cost => {
                let mean = match place {
                    Some("money") if self.card => 7.4,
                    Some("money") => 5.8,
                    Some("time") => 5.9,
                    Some("energy") => 4.0,
                    _ => 4.5,
                };
                shop.mark(rng, asked, mean, 1.2)
            }
            Role::Preference => self.mark(rng, asked, if self.card { 2.8 } else { 3.7 }, 0.8),
            Role::Differentiation => self.mark(rng, asked, 3.4, 0.9),
            _ => return None,
        })
    }
}

/// How somebody would feel with and without a feature, by the chances of what it is to customers.
fn feelings(rng: &mut impl Rng, chances: [u32; 5]) -> (i64, i64) {
    const PAIRS: [&[(i64, i64)]; 5] =
        [&[(2, 5), (3, 5), (4, 5)], &[(1, 5)], &[(1, 2), (1, 3), (1, 4)], &[(3, 3), (2, 3), (3, 4), (2, 2)], &[(3, 1), (5, 1), (5, 3)]];
    let list: Vec<(usize, u32)> = chances.into_iter().enumerate().collect();
    let class = pick_weighted(rng, &list);
    *pick(rng, PAIRS[class])
}

/// `surveys.csv`: one row per answer. What a question asks stands where it comes up first.
pub fn write(people: &[Person], sales: &[Sale], found: &Replies) -> Result<Vec<u8>> {
    let header = [
        "code",
        "survey",
        "customer",
        "date",
        "order",
        "complaint",
        "question",
        "answer",
        "position",
        "question_text",
        "role",
        "scale_min",
        "scale_max",
        "dimension",
        "feature",
    ];
    let mut told = BTreeSet::new();
    let mut rows = Vec::new();
    for (number, reply) in (1..).zip(&found.replies) {
        let (survey, questions) = &found.forms[reply.form];
        for (place, (asked, answer)) in questions.iter().zip(&reply.answers).enumerate().filter(|(_, (_, a))| !a.is_empty()) {
            let mut row = vec![
                format!("Q{number:04}"),
                (*survey).to_string(),
                reply.customer.map(|c| people[c].code.clone()).unwrap_or_default(),
                reply.day.to_string(),
                reply.sale.map(|s| sales[s].code.clone()).unwrap_or_default(),
                reply.case.map(Case::code).unwrap_or_default(),
                asked.code.clone(),
                answer.clone(),
            ];
            if told.insert((reply.form, place)) {
                let end = |of: fn((i64, i64)) -> i64| asked.scale.map(|scale| (of(scale) / ONE).to_string()).unwrap_or_default();
                row.extend([(place + 1).to_string(), asked.text.clone().unwrap_or_default()]);
                row.extend([asked.role.map_or("", Word::word).to_string(), end(|s| s.0), end(|s| s.1)]);
                row.extend([&asked.dimension, &asked.feature].map(|words| words.clone().unwrap_or_default()));
            } else {
                row.resize(header.len(), String::new());
            }
            rows.push(row);
        }
    }
    table(&header, rows)
}

/// `responses.csv`: to whom the Kano survey was sent.
pub fn write_sent(last: Day, people: &[Person], sales: &[Sale]) -> Result<Vec<u8>> {
    let header = ["code", "campaign", "customer", "event", "date", "channel"];
    let kano = WAVES.iter().filter(|w| w.code == KANO);
    let sent = kano.flat_map(|wave| recipients(wave, people, sales).into_iter().map(|customer| (customer, wave.first(last).plus(-1))));
    table(
        &header,
        (1..).zip(sent).map(|(number, (customer, day))| {
            let channel = if people[customer].chinese { "chat" } else { "email" };
            vec![format!("S{number:04}"), KANO.into(), people[customer].code.clone(), "sent".into(), day.to_string(), channel.into()]
        }),
    )
}
