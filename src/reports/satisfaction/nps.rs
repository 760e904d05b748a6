//! `report nps`: would customers recommend the shop?

use anyhow::Result;

use crate::analysis::answers;
use crate::base::error::Failure;
use crate::entity::survey::Role;
use crate::lang::{Message, say};
use crate::page::{Kind, Note, Page, Rows, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{By, sentences, small};
use crate::reports::lens::grouping;
use crate::reports::lens::grouping::Grouping;
use crate::reports::lens::sheet::{InSurvey, Sheet};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report nps`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report nps
  crmkit report nps --group-by tier
  crmkit report nps --survey BANK --question loy3 --by quarter")]
pub struct Nps {
    #[command(flatten)]
    survey: InSurvey,
    /// The question, where its role does not tell
    #[arg(long, value_name = "CODE")]
    pub question: Option<String>,
    /// Length of the periods of the trend
    #[arg(long, value_enum, default_value = "month")]
    pub by: By,
    /// The field whose groups are compared.
    #[arg(long, value_name = "FIELD", help = grouping::HELP, long_help = None)]
    pub group_by: Option<String>,
}

impl Report for Nps {
    const NAME: &'static str = "nps";
    const GROUP: Group = Group::Satisfaction;
    const ABOUT: &'static str = "Show the net promoter score with its margin of error";
    const NEEDS: &'static [Need] = &[Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let sheet = self.survey.read_with(store, self.question.as_slice(), &[&[Role::Nps]])?;
        let question = self.question(&sheet)?;
        let answers: Vec<(usize, f64)> = question.map(|q| sheet.column(q).collect()).unwrap_or_default();
        let all = answers::Nps::of(answers.iter().map(|a| a.1));
        let mut page = sheet.page(Self::NAME, "Net promoter score", store);
        if let Some(question) = question {
            page.option("question", &sheet.questions[question].code);
        }
        page.option("by", self.by.unit().word());
        page.note(
            say!("NPS = % promoters (9, 10) − % detractors (0 to 6), from −100 to 100; blanks do not count. Margin of error of 95 %: \
             1.96 √((p + d − (p − d)²) / n) × 100. Difference of two scores: √ of the sum of the squared margins; p: by the variance of all answers of both together."));
        page.note_all(plain_words(all).map(Note::meaning));
        page.note_all(question.and_then(|q| sheet.repeated(q)).map(Note::small));
        page.table(overall(all));
        if let Some(field) = &self.group_by {
            page.option("group_by", field);
            page.table(groups(store, &sheet, question, field)?);
        }
        page.table(self.trend(&sheet, question));
        page.table(figures(&sheet, &answers));
        Ok(page)
    }
}

impl Nps {
    /// The question asked for, or the one whose role says that it asks for a recommendation.
    fn question(&self, sheet: &Sheet) -> Result<Option<usize>> {
        let found = sheet.one(self.question.as_deref(), &[Role::Nps], "a recommendation", "--question")?;
        let Some(place) = found else { return Ok(None) };
        sheet.needs_numbers(place)?;
        let question = &sheet.questions[place];
        let off = sheet.column(place).map(|(_, value)| value).find(|value| !(0.0..=10.0).contains(value));
        match question.scale {
            None if off.is_some() => Err(Failure::usage(say!(
                "question '{question_code}' has an answer of {off}: a net promoter score needs 0 to 10",
                question_code = question.code,
                off = off.unwrap_or_default()
            ))
            .into()),
            Some((low, high)) if high != 10.0 || low < 0.0 => Err(Failure::usage(say!(
                "question '{question_code}' is answered from {low} to {high}: a net promoter score needs 0 to 10",
                question_code = question.code,
                low,
                high
            ))
            .hint(say!("report satisfaction describes answers on any scale"))
            .into()),
            _ => Ok(Some(place)),
        }
    }

    /// The score per period, each against the one before.
    fn trend(&self, sheet: &Sheet, question: Option<usize>) -> Table {
        let mut before: Option<answers::Nps> = None;
        let periods = question.map(|q| sheet.by_period(sheet.column(q), self.by.unit())).unwrap_or_default();
        let scored = periods.into_iter().map(|(period, values)| {
            let nps = answers::Nps::of(values);
            let earlier = before.replace(nps);
            Scored { label: period.label(), nps, apart: earlier.and_then(|earlier| nps.less(earlier)) }
        });
        scores("trend", self.by.title().to_string(), ("period", "Period"), scored.collect())
            .note(say!("Difference: to the period with answers before. p: how likely as much would be by chance."))
            .table()
    }
}

/// What the score means for the owner; nothing without answers.
fn plain_words(nps: answers::Nps) -> Option<Message> {
    let (score, n) = (nps.score()?, nps.n());
    let interval = nps.interval().filter(|_| n as usize >= frame::SMALL_GROUP);
    let (all, promoters) = (frame::grouped(n), frame::grouped(nps.promoters));
    let (passives, detractors) = (frame::grouped(nps.passives), frame::grouped(nps.detractors));
    let answers = match nps.passives {
        1 => say!(
            "of {all} answers {promoters} would recommend you, 1 is passive, {detractors} would rather not.",
            all,
            promoters,
            detractors
        ),
        _ => say!(
            "of {all} answers {promoters} would recommend you, {passives} are passive, {detractors} would rather not.",
            all,
            promoters,
            passives,
            detractors
        ),
    };
    let sure = match interval {
        _ if (n as usize) < frame::SMALL_GROUP => "These are too few answers to conclude anything.",
        Some((low, high)) if low <= 0.0 && high >= 0.0 => {
            "From these answers it cannot be told whether more would recommend you than warn others."
        }
        _ if score > 0.0 => "More would recommend you than warn others.",
        _ => "More would warn others than recommend you.",
    };
    let ends = interval.map(|(low, high)| {
        say!(
            "With 95 % confidence the score of all customers lies between {low} and {high}.",
            low = format!("{low:.0}"),
            high = format!("{high:.0}")
        )
    });
    Some(sentences([Some(answers), Some(Message::from(sure)), ends]))
}

fn overall(nps: answers::Nps) -> Table {
    Table::of("nps", "Net promoter score", [nps])
        .col("n", "Answers", Kind::Count, |nps| nps.n())
        .col("promoters", "Promoters", Kind::Count, |nps| nps.promoters)
        .col("passives", "Passives", Kind::Count, |nps| nps.passives)
        .col("detractors", "Detractors", Kind::Count, |nps| nps.detractors)
        .col("nps", "NPS", Kind::Number(1), |nps| nps.score())
        .col("margin", "±", Kind::Number(1), |nps| nps.margin())
        .col("low", "From", Kind::Number(1), |nps| nps.interval().map(|i| i.0))
        .col("high", "To", Kind::Number(1), |nps| nps.interval().map(|i| i.1))
        .table()
}

/// The score of a part of the answers, and how far it is from another one: the difference, its margin, p.
struct Scored {
    label: String,
    nps: answers::Nps,
    apart: Option<(f64, Option<f64>, Option<f64>)>,
}

/// The scores of parts of the answers, each against another one.
fn scores(key: &'static str, title: String, (part, heading): (&str, &'static str), parts: Vec<Scored>) -> Rows<'static, Scored> {
    let small = small(parts.iter().map(|s| (&s.label, s.nps.n() as usize)));
    Table::of(key, title, parts)
        .col(part, heading, Kind::Text, |s| s.label.clone())
        .col("n", "Answers", Kind::Count, |s| s.nps.n())
        .spare("promoters", "Promoters", Kind::Count, |s| s.nps.promoters)
        .spare("passives", "Passives", Kind::Count, |s| s.nps.passives)
        .col("detractors", "Detractors", Kind::Count, |s| s.nps.detractors)
        .col("nps", "NPS", Kind::Number(1), |s| s.nps.score())
        .col("margin", "±", Kind::Number(1), |s| s.nps.margin())
        .col("difference", "Difference", Kind::Number(1), |s| s.apart.map(|a| a.0))
        .col("difference_margin", "±", Kind::Number(1), |s| s.apart.map(|a| a.1))
        .col("p", "p", Kind::Number(3), |s| s.apart.map(|a| a.2))
        .notes(small)
}

/// The score of each group, against all others.
fn groups(store: &Snapshot, sheet: &Sheet, question: Option<usize>, field: &str) -> Result<Table> {
    let grouping = Grouping::read(store, field)?;
    let shown = question.map(|q| sheet.by_group(sheet.column(q), &grouping)).unwrap_or_default();
    let all = answers::Nps::of(shown.iter().flat_map(|(_, values)| values.iter().copied()));
    let scored = shown.into_iter().map(|(label, values)| {
        let nps = answers::Nps::of(values);
        let rest = answers::Nps {
            promoters: all.promoters - nps.promoters,
            passives: all.passives - nps.passives,
            detractors: all.detractors - nps.detractors,
        };
        Scored { label: label.to_string(), nps, apart: nps.less(rest) }
    });
    Ok(scores("groups", format!("By {field}"), ("group", "Group"), scored.collect())
        .note(say!("Groups: {rule}. Difference: to all others. p: how likely as much would be by chance.", rule = grouping.rule))
        .table())
}

fn figures(sheet: &Sheet, answers: &[(usize, f64)]) -> Table {
    let mut figures = sheet.figures();
    let customers: std::collections::HashSet<i64> = answers.iter().filter_map(|a| sheet.responses[a.0].customer).collect();
    let anonymous = answers.iter().filter(|a| sheet.responses[a.0].customer.is_none()).count();
    figures.add("answers", Kind::Count, answers.len(), "of them with an answer to the question");
    figures.add("customers", Kind::Count, customers.len(), "different customers among them");
    figures.add("anonymous", Kind::Count, anonymous, "answers that belong to no known customer");
    figures.table()
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, said, told};

    fn shop() -> Shop {
        let mut shop = Shop::new();
        shop.survey("S", &[("recommend", "nps", ""), ("other", "", "")]);
        for (customer, on, answer) in [
            (Some("A"), "2024-01-05", "9"),
            (Some("B"), "2024-01-06", "10"),
            (None, "2024-01-07", "6"),
            (Some("A"), "2024-02-01", "7"),
            (Some("C"), "2024-02-02", "0"),
            (Some("C"), "2024-03-02", "10"),
            (None, "2024-02-03", ""),
        ] {
            shop.answer("S", customer, on, &[answer, "5"]);
        }
        shop
    }

    #[test]
    fn six_answers_by_hand() {
        let page = shop().page("2024-02-29", &["nps"]).expect("a page");
        // 2 promoters, 1 passive, 2 detractors of 5.
        assert_eq!(told(&page, "nps", &["n", "promoters", "passives", "detractors", "nps"]), ["5 2 1 2 0"]);
        assert_eq!(told(&page, "trend", &["period", "n", "nps", "difference"]), ["2024-01 3 33.3333 –", "2024-02 2 -50 -83.3333"]);
        let page = shop().page("2024-03-31", &["nps", "--group-by", "kind", "--window", "2024-02..2024-03"]).expect("a page");
        assert_eq!(told(&page, "groups", &["group", "n", "nps", "difference"]), ["person 3 0 –"]);
        assert!(
            said(&page.notes)
                .into_iter()
                .any(|n| n.starts_with("What this means: of 3 answers 1 would recommend you, 1 is passive, 1 would")),
            "{:?}",
            said(&page.notes)
        );
    }

    #[test]
    fn what_cannot_be_a_recommendation_is_refused_and_few_answers_conclude_nothing() {
        let mut shop = Shop::new();
        shop.survey("S", &[("points", "", ""), ("why", "", ""), ("recommend", "nps", "")]);
        shop.answer("S", Some("A"), "2024-01-05", &["85", "nice", "10"]);
        let refused = |shop: &Shop, args: &[&str]| shop.page("2024-03-31", args).expect_err("refused").to_string();
        assert!(refused(&shop, &["nps", "--question", "points"]).contains("has an answer of 85"));
        assert!(refused(&shop, &["nps", "--question", "why"]).contains("answered in words"));
        let page = shop.page("2024-03-31", &["nps"]).expect("a page");
        assert_eq!(told(&page, "nps", &["n", "nps", "margin", "low"]), ["1 100 – –"]);
        assert!(
            said(&page.notes).into_iter().any(|n| n.ends_with("These are too few answers to conclude anything.")),
            "{:?}",
            said(&page.notes)
        );
        // A survey that nobody has answered is in nobody's way; one that has the question is found by it.
        shop.survey("T", &[("again", "nps", "")]);
        assert_eq!(told(&shop.page("2024-03-31", &["nps"]).expect("a page"), "nps", &["n"]), ["1"]);
        shop.answer("T", Some("A"), "2024-01-06", &["3"]);
        shop.answer("T", Some("A"), "2024-01-07", &["9"]);
        assert!(refused(&shop, &["nps"]).contains("2 surveys would do: S, T"));
        let page = shop.page("2024-03-31", &["nps", "--question", "AGAIN"]).expect("a page");
        assert_eq!(told(&page, "nps", &["n", "nps"]), ["2 0"]);
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with("again: 2 answers come from 1 customers")), "{:?}", said(&page.notes));
    }

    #[test]
    fn a_question_must_be_there_and_on_the_right_scale() {
        let mut shop = shop();
        let refused = |shop: &Shop, args: &[&str]| shop.page("2024-03-31", args).expect_err("refused").to_string();
        assert!(refused(&shop, &["nps", "--question", "recomend"]).contains("has no question 'recomend'"));
        assert!(refused(&shop, &["nps", "--survey", "T"]).contains("no survey 'T'"));
        shop.survey("U", &[("again", "nps", "")]);
        shop.answer("U", None, "2024-03-01", &["5"]);
        assert!(refused(&shop, &["nps"]).contains("2 surveys would do: S, U"));
        shop.page("2024-03-31", &["nps", "--survey", "S", "--question", "other"]).expect("a page");
    }
}
