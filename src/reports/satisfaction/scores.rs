//! `report satisfaction`: what answers on a scale say, question by question.

use std::collections::{BTreeMap, HashSet};

use anyhow::Result;

use crate::analysis::answers::{Described, describe, top_two};
use crate::analysis::proportions::Share;
use crate::entity::survey::Role;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page, Rows, Table};
use crate::reports::lens::frame::{By, small};
use crate::reports::lens::grouping;
use crate::reports::lens::grouping::Grouping;
use crate::reports::lens::sheet::sent::Sent;
use crate::reports::lens::sheet::{InSurvey, Sheet};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report satisfaction`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report satisfaction
  crmkit report satisfaction --survey BANK --question sat1 sat2 --by quarter
  crmkit report satisfaction --group-by city
  crmkit report satisfaction --sent CAMPAIGN-7
  crmkit report satisfaction --sent tag:panel
  crmkit report satisfaction --sent 500")]
pub struct Satisfaction {
    #[command(flatten)]
    survey: InSurvey,
    /// Questions by their codes [default: those about satisfaction, else all that are answered with numbers]
    #[arg(long, value_name = "CODE", num_args = 1..)]
    pub question: Vec<String>,
    /// Length of the periods of the trend
    #[arg(long, value_enum, default_value = "month")]
    pub by: By,
    /// The field whose groups are compared.
    #[arg(long, value_name = "FIELD", help = grouping::HELP, long_help = None)]
    pub group_by: Option<String>,
    /// Base of the response rate: the campaign by which the survey was sent out, tag:NAME for the customers with a tag, or how many
    /// questionnaires were handed out
    #[arg(long, value_name = "CAMPAIGN|tag:NAME|N")]
    pub sent: Option<String>,
}

/// What tells satisfaction, where a survey has roles.
const ROLES: &[Role] = &[Role::Csat, Role::Satisfaction, Role::Ces];

/// A scale must reach so far from its lowest to its highest point for two of its points to be the top.
const LEAST_SCALE: f64 = 3.0;

/// Different values a question may have for its distribution to be shown.
const MOST_VALUES: usize = 11;

impl Report for Satisfaction {
    const NAME: &'static str = "satisfaction";
    const GROUP: Group = Group::Satisfaction;
    const ABOUT: &'static str = "Describe answers on a scale: mean, interval, distribution, trend";
    const NEEDS: &'static [Need] = &[Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let sheet = self.survey.read_with(store, &self.question, &[&[Role::Csat], &[Role::Satisfaction], &[Role::Ces], &[]])?;
        let mut asked = sheet.chosen(&self.question, ROLES)?;
        if asked.is_empty() {
            asked = sheet.chosen(&[], &[])?;
        }
        let mut page = sheet.page(Self::NAME, "Satisfaction", store);
        page.option("by", self.by.unit().word());
        page.note(
            say!("Interval of the mean: 95 % by Student's t. Top 2 = share of answers on the two highest points of the scale, with Wilson's interval. \
             Blanks do not count."));
        page.note_all(plain_words(&sheet, &asked).map(Note::meaning));
        if let Some(sent) = &self.sent {
            page.option("sent", sent);
        }
        asked.iter().try_for_each(|q| sheet.needs_numbers(*q))?;
        page.note_all(asked.iter().filter_map(|q| sheet.repeated(*q)).map(Note::small));
        page.table(questions(&sheet, &asked));
        page.table(distribution(&sheet, &asked));
        if let Some(field) = &self.group_by {
            page.option("group_by", field);
            page.table(groups(store, &sheet, &asked, field)?);
        }
        page.table(self.trend(&sheet, &asked));
        page.table(self.figures(store, &sheet)?);
        Ok(page)
    }
}

fn values(sheet: &Sheet, question: usize) -> Vec<f64> {
    sheet.column(question).map(|(_, value)| value).collect()
}

/// Those on the two highest points of a question's scale; `None` where the scale is not known, or too short to have a top.
fn top_share(sheet: &Sheet, question: usize, values: &[f64]) -> Option<Share> {
    sheet.questions[question].scale.filter(|(low, high)| high - low >= LEAST_SCALE).map(|(_, high)| top_two(values, high))
}

/// Roles whose answers tell how content somebody is with something. What is expected, how important it is, what it costs or how
/// one would feel without it does not.
const CONTENT: [Role; 3] = [Role::Csat, Role::Satisfaction, Role::Performance];

/// The best and the worst question in the owner's words; nothing without answers.
fn plain_words(sheet: &Sheet, asked: &[usize]) -> Option<Message> {
    // Questions on different scales are compared by where the mean lies between the ends.
    let about_content = asked.iter().filter(|q| sheet.questions[**q].role.is_some_and(|role| CONTENT.contains(&role)));
    let placed = about_content.filter_map(|q| {
        let described = describe(&values(sheet, *q))?;
        let (low, high) = sheet.questions[*q].scale.filter(|(low, high)| high > low)?;
        Some((*q, described.mean, high, (described.mean - low) / (high - low)))
    });
    let placed: Vec<_> = placed.collect();
    if placed.is_empty() {
        let answered = asked.iter().any(|q| sheet.column(*q).next().is_some());
        return effort_words(sheet, asked).or_else(|| answered.then(|| Message::from(NOT_ASKED)));
    }
    let best = placed.iter().max_by(|a, b| a.3.total_cmp(&b.3))?;
    let worst = placed.iter().min_by(|a, b| a.3.total_cmp(&b.3))?;
    let name = |q: usize| sheet.questions[q].code.as_str();
    // Equal places are the same for the owner.
    Some(if best.3 <= worst.3 {
        say!("{best} has a mean of {best_2} of {best_3}.", best = name(best.0), best_2 = format!("{:.1}", best.1), best_3 = best.2)
    } else {
        say!(
            "customers are most content with {best} ({best_2} of {best_3}), least with {worst} ({worst_2} of {worst_3}): begin there.",
            best = name(best.0),
            best_2 = format!("{:.1}", best.1),
            best_3 = best.2,
            worst = name(worst.0),
            worst_2 = format!("{:.1}", worst.1),
            worst_3 = worst.2
        )
    })
}

/// What is said of questions about something else.
const NOT_ASKED: &str = "none of these questions is known to ask how content customers are (role csat, satisfaction or \
                         performance): the means tell what was answered, not what to mend.";

/// The first question about effort in the owner's words. Whether a high answer is good is for its own words to tell.
fn effort_words(sheet: &Sheet, asked: &[usize]) -> Option<Message> {
    let question = asked.iter().find(|q| sheet.questions[**q].role == Some(Role::Ces))?;
    let values = values(sheet, *question);
    let (mean, (low, high)) = (describe(&values)?.mean, sheet.questions[*question].scale.filter(|(low, high)| high > low)?);
    let title = sheet.questions[*question].title();
    Some(match top_share(sheet, *question, &values).and_then(|s| s.value()).map(|share| 100.0 * share) {
        Some(top) => say!(
            "the mean answer to '{title}' is {mean} on a scale from {low} to {high}; {top} % are one of the two highest.",
            title,
            mean = format!("{mean:.1}"),
            low,
            high,
            top = format!("{top:.0}")
        ),
        None => {
            say!("the mean answer to '{title}' is {mean} on a scale from {low} to {high}.", title, mean = format!("{mean:.1}"), low, high)
        }
    })
}

fn questions(sheet: &Sheet, asked: &[usize]) -> Table {
    let parts: Vec<Part> = asked.iter().map(|q| Part::new(sheet, *q, sheet.questions[*q].title(), &values(sheet, *q))).collect();
    let wilson = |part: &Part| part.top.and_then(|s| s.wilson());
    let scale = |part: &Part| sheet.questions[part.question].scale;
    Table::of("questions", "Questions", &parts)
        .col("question", "Question", Kind::Text, |p| &p.label)
        .col("n", "n", Kind::Count, |p| p.n)
        .col("mean", "Mean", Kind::Number(2), |p| p.described.map(|d| d.mean))
        .col("low", "From", Kind::Number(2), |p| p.interval.map(|i| i.0))
        .col("high", "To", Kind::Number(2), |p| p.interval.map(|i| i.1))
        .col("sd", "sd", Kind::Number(2), |p| p.described.map(|d| d.deviation))
        .col("top2", "Top 2", Kind::Percent, |p| p.top.map(|s| s.value()))
        .col("top2_low", "From", Kind::Percent, |p| wilson(p).map(|w| w.0))
        .col("top2_high", "To", Kind::Percent, |p| wilson(p).map(|w| w.1))
        .col("scale_min", "Scale from", Kind::Number(0), |p| scale(p).map(|s| s.0))
        .col("scale_max", "to", Kind::Number(0), |p| scale(p).map(|s| s.1))
        .col("answered", "Answered", Kind::Percent, |p| Cell::ratio(p.n as f64, sheet.responses.len() as f64))
        .notes(small(parts.iter().map(|p| (&sheet.questions[p.question].code, p.n))))
        .table()
}

/// How often each answer was given.
fn distribution(sheet: &Sheet, asked: &[usize]) -> Table {
    let (mut rows, mut notes) = (Vec::new(), Vec::new());
    for question in asked {
        let code = &sheet.questions[*question].code;
        // Answers are exact to the millionth: as whole numbers they can be counted.
        let mut counts: BTreeMap<i64, usize> = BTreeMap::new();
        let values = values(sheet, *question);
        values.iter().for_each(|v| *counts.entry((v * 1e6).round() as i64).or_default() += 1);
        if counts.len() > MOST_VALUES {
            notes.push(say!("{code}: more than {most_values} different answers, not shown.", code, most_values = MOST_VALUES));
        } else {
            rows.extend(counts.into_iter().map(|(answer, n)| (code, answer as f64 / 1e6, n, n as f64 / values.len() as f64)));
        }
    }
    Table::of("distribution", "How often each answer was given", rows)
        .col("question", "Question", Kind::Text, |(code, ..)| *code)
        .col("answer", "Answer", Kind::Plain, |(_, answer, ..)| *answer)
        .col("n", "n", Kind::Count, |(_, _, n, _)| *n)
        .col("share", "Share", Kind::Percent, |(.., share)| *share)
        .col("bar", "", Kind::Bar, |(.., share)| *share)
        .notes(notes)
        .table()
}

/// The answers of a part of the respondents to one question.
struct Part {
    question: usize,
    label: String,
    n: usize,
    described: Option<Described>,
    /// Interval of the mean, as far as it lies on the scale.
    interval: Option<(f64, f64)>,
    /// Those on the two highest points of the scale.
    top: Option<Share>,
}

impl Part {
    fn new(sheet: &Sheet, question: usize, label: String, values: &[f64]) -> Part {
        let described = describe(values);
        let ends = sheet.questions[question].scale.unwrap_or((f64::NEG_INFINITY, f64::INFINITY));
        let interval = described.and_then(|d| d.interval).map(|(low, high)| (low.max(ends.0), high.min(ends.1)));
        Part { question, label, n: values.len(), described, interval, top: top_share(sheet, question, values) }
    }
}

/// One row per question and part of the respondents.
fn parts<'a>(
    key: &'static str,
    title: String,
    (part, heading): (&str, &'static str),
    sheet: &'a Sheet,
    parts: Vec<Part>,
) -> Rows<'a, Part> {
    let small = small(parts.iter().map(|p| (&p.label, p.n)));
    Table::of(key, title, parts)
        .col("question", "Question", Kind::Text, move |p| &sheet.questions[p.question].code)
        .col(part, heading, Kind::Text, |p| p.label.clone())
        .col("n", "n", Kind::Count, |p| p.n)
        .col("mean", "Mean", Kind::Number(2), |p| p.described.map(|d| d.mean))
        .col("low", "From", Kind::Number(2), |p| p.interval.map(|i| i.0))
        .col("high", "To", Kind::Number(2), |p| p.interval.map(|i| i.1))
        .col("top2", "Top 2", Kind::Percent, |p| p.top.map(|s| s.value()))
        .notes(small)
}

fn groups(store: &Snapshot, sheet: &Sheet, asked: &[usize], field: &str) -> Result<Table> {
    let grouping = Grouping::read(store, field)?;
    let found = asked.iter().flat_map(|q| {
        sheet.by_group(sheet.column(*q), &grouping).into_iter().map(move |(label, values)| Part::new(sheet, *q, label.to_string(), &values))
    });
    let table = parts("groups", format!("By {field}"), ("group", "Group"), sheet, found.collect());
    Ok(table.note(say!("Groups: {rule}.", rule = grouping.rule)).table())
}

impl Satisfaction {
    fn trend(&self, sheet: &Sheet, asked: &[usize]) -> Table {
        let found = asked.iter().flat_map(|q| {
            let periods = sheet.by_period(sheet.column(*q), self.by.unit()).into_iter();
            periods.map(move |(period, values)| Part::new(sheet, *q, period.label(), &values))
        });
        parts("trend", self.by.title().to_string(), ("period", "Period"), sheet, found.collect()).table()
    }

    fn figures(&self, store: &Snapshot, sheet: &Sheet) -> Result<Table> {
        let mut figures = sheet.figures();
        let customers: HashSet<i64> = sheet.responses.iter().filter_map(|r| r.customer).collect();
        let anonymous = sheet.responses.iter().filter(|r| r.customer.is_none()).count();
        figures.add("customers", Kind::Count, customers.len(), "different customers among them");
        figures.add("anonymous", Kind::Count, anonymous, "responses that belong to no known customer");
        if let Some(sent) = &self.sent {
            Sent::read(store, sent)?.tell(sheet, &mut figures)?;
        }
        Ok(figures.table())
    }
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, figure, said, told};

    #[test]
    fn four_answers_by_hand() {
        let mut shop = Shop::new();
        shop.survey("S", &[("overall", "csat", ""), ("price", "", "")]);
        shop.scale("S", 1, 5);
        for (customer, on, overall, price) in [
            (Some("A"), "2024-01-05", "5", "1"),
            (Some("B"), "2024-01-06", "4", "2"),
            (None, "2024-02-07", "3", ""),
            (Some("A"), "2024-02-08", "", "2"),
        ] {
            shop.answer("S", customer, on, &[overall, price]);
        }
        let page = shop.page("2024-02-29", &["satisfaction"]).expect("a page");
        assert_eq!(told(&page, "questions", &["question", "n", "mean", "sd", "top2", "answered"]), ["overall 3 4 1 0.6667 0.75"]);
        assert_eq!(told(&page, "distribution", &["answer", "n", "share"]), ["3 1 0.3333", "4 1 0.3333", "5 1 0.3333"]);
        assert_eq!(told(&page, "trend", &["period", "n", "mean"]), ["2024-01 2 4.5", "2024-02 1 3"]);
        assert_eq!(["responses", "customers", "anonymous"].map(|f| figure(&page, f)), ["4", "2", "1"]);
        let page = shop.page("2024-01-31", &["satisfaction", "--question", "price", "--group-by", "kind"]).expect("a page");
        assert_eq!(told(&page, "groups", &["question", "group", "n", "mean"]), ["price person 2 1.5"]);
        assert!(shop.page("2024-01-31", &["satisfaction", "--sent", "X"]).is_err());
        let handed = shop.page("2024-02-29", &["satisfaction", "--sent", "10"]).expect("a page");
        assert_eq!(["recipients", "response_rate"].map(|f| figure(&handed, f)), ["10", "0.4"]);
        let error = shop.page("2024-02-29", &["satisfaction", "--sent", "3"]).expect_err("refused").to_string();
        assert!(error.contains("4 responses came in, more than questionnaires"), "{error}");
        shop.tag("A", "panel");
        shop.tag("C", "panel");
        let panel = shop.page("2024-02-29", &["satisfaction", "--sent", "tag:panel"]).expect("a page");
        assert_eq!(["recipients", "response_rate"].map(|f| figure(&panel, f)), ["2", "0.5"]);
        assert!(shop.page("2024-02-29", &["satisfaction", "--sent", "tag:pannel"]).is_err());
    }

    #[test]
    fn only_answers_about_content_tell_what_to_mend() {
        let words = |roles: [&str; 2]| {
            let mut shop = Shop::new();
            shop.survey("S", &[("first", roles[0], ""), ("second", roles[1], "")]);
            shop.scale("S", 1, 5);
            shop.answer("S", Some("A"), "2024-01-05", &["5", "2"]);
            let page = shop.page("2024-01-31", &["satisfaction", "--question", "first", "--question", "second"]).expect("a page");
            said(&page.notes).into_iter().find(|n| n.starts_with("What this means")).unwrap_or_default()
        };
        assert!(words(["csat", "performance"]).contains("most content with first (5.0 of 5), least with second (2.0 of 5): begin there"));
        assert!(words(["csat", "expectation"]).ends_with("first has a mean of 5.0 of 5."), "{}", words(["csat", "expectation"]));
        for roles in [["functional", "dysfunctional"], ["importance", "cost"], ["", ""]] {
            assert!(words(roles).contains("not what to mend"), "{roles:?}: {}", words(roles));
        }
        assert!(words(["", "ces"]).contains("the mean answer to 'second' is 2.0 on a scale from 1 to 5"));
    }

    #[test]
    fn the_response_rate_counts_whom_the_survey_reached_and_who_answered_after_it() {
        let mut shop = Shop::new();
        shop.survey("S", &[("overall", "csat", ""), ("effort", "ces", "")]);
        shop.scale("S", 1, 5);
        for (customer, event) in
            [("A", "sent"), ("B", "sent"), ("B", "bounced"), ("C", "sent"), ("D", "sent"), ("D", "opened"), ("E", "bounced")]
        {
            shop.campaign_event("M", customer, "2024-01-10", event);
        }
        // A answered before it was sent, C on the day, D later, B was never reached.
        for (customer, on) in [("A", "2024-01-09"), ("C", "2024-01-10"), ("D", "2024-01-12"), ("B", "2024-01-12")] {
            shop.answer("S", Some(customer), on, &["4", "1"]);
        }
        let page = shop.page("2024-01-31", &["satisfaction", "--sent", "M"]).expect("a page");
        assert_eq!(["recipients", "response_rate"].map(|f| figure(&page, f)), ["3", "0.6667"]);
        // Little effort is no discontent.
        assert!(said(&page.notes).into_iter().any(|n| n == "What this means: overall has a mean of 4.0 of 5."), "{:?}", said(&page.notes));
    }

    #[test]
    fn the_top_of_a_scale_must_be_known_and_later_answers_do_not_tell_the_scale() {
        let mut shop = Shop::new();
        shop.survey("S", &[("a", "csat", ""), ("b", "csat", ""), ("c", "", "")]);
        shop.scale("S", 0, 1);
        shop.scale_of("S", "b", 1, 5);
        shop.scale_found("S", "c", 1, 10);
        for (on, c) in [("2024-01-05", "4"), ("2024-01-06", "5"), ("2025-01-05", "10")] {
            shop.answer("S", None, on, &["1", "3.5", c]);
        }
        let page = shop.page("2024-12-31", &["satisfaction", "--question", "a", "b", "c", "a"]).expect("a page");
        let columns = ["question", "n", "top2", "scale_min", "scale_max"];
        assert_eq!(told(&page, "questions", &columns), ["a 2 – 0 1", "b 2 0 1 5", "c 2 1 1 5"]);
        let page = shop.page("2025-12-31", &["satisfaction", "--question", "c"]).expect("a page");
        assert_eq!(told(&page, "questions", &columns), ["c 3 0.3333 1 10"]);
    }

    #[test]
    fn a_single_answer_and_a_constant_item_have_no_interval_to_speak_of() {
        let mut shop = Shop::new();
        shop.survey("S", &[("a", "", ""), ("b", "", "")]);
        shop.answer("S", None, "", &["3", ""]);
        let page = shop.page("2024-02-29", &["satisfaction"]).expect("a page");
        assert_eq!(told(&page, "questions", &["question", "n", "mean", "low", "sd"]), ["a 1 3 – –"]);
        shop.answer("S", None, "", &["3", ""]);
        let page = shop.page("2024-02-29", &["satisfaction"]).expect("a page");
        assert_eq!(told(&page, "questions", &["n", "mean", "low", "high", "sd"]), ["2 3 3 3 0"]);
    }
}
