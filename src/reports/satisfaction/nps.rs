//! `report nps`: would customers recommend the shop?

use anyhow::Result;

use crate::analysis::answers::Nps;
use crate::base::error::Failure;
use crate::base::money::noun;
use crate::entity::survey::Role;
use crate::page::{Cell, Kind, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{By, Figures};
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
pub struct Recommend {
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

impl Report for Recommend {
    const NAME: &'static str = "nps";
    const GROUP: Group = Group::Satisfaction;
    const ABOUT: &'static str = "Show the net promoter score with its margin of error";
    const NEEDS: &'static [Need] = &[Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let sheet = self.survey.read_with(store, self.question.as_slice(), &[&[Role::Nps]])?;
        let question = self.question(&sheet)?;
        let answers: Vec<(usize, f64)> = question.map(|q| sheet.column(q).collect()).unwrap_or_default();
        let all = Nps::of(answers.iter().map(|a| a.1));
        let mut page = sheet.page(Self::NAME, "Net promoter score", store);
        if let Some(question) = question {
            page.option("question", &sheet.questions[question].code);
        }
        page.option("by", self.by.unit().word());
        page.note(
            "NPS = % promoters (9, 10) − % detractors (0 to 6), from −100 to 100; blanks do not count. Margin of error of 95 %: \
             1.96 √((p + d − (p − d)²) / n) × 100. Difference of two scores: √ of the sum of the squared margins; p: by the variance of all answers of both together.",
        );
        if let Some(words) = plain_words(all) {
            page.note(words);
        }
        page.notes.extend(question.and_then(|q| sheet.repeated(q)));
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

impl Recommend {
    /// The question asked for, or the one whose role says that it asks for a recommendation.
    fn question(&self, sheet: &Sheet) -> Result<Option<usize>> {
        let found = sheet.one(self.question.as_deref(), &[Role::Nps], "a recommendation", "--question")?;
        let Some(place) = found else { return Ok(None) };
        sheet.needs_numbers(place)?;
        let question = &sheet.questions[place];
        let off = sheet.column(place).map(|(_, value)| value).find(|value| !(0.0..=10.0).contains(value));
        match question.scale {
            None if off.is_some() => Err(Failure::usage(format!(
                "question '{}' has an answer of {}: a net promoter score needs 0 to 10",
                question.code,
                off.unwrap_or_default()
            ))
            .into()),
            Some((low, high)) if high != 10.0 || low < 0.0 => Err(Failure::usage(format!(
                "question '{}' is answered from {low} to {high}: a net promoter score needs 0 to 10",
                question.code
            ))
            .hint("report satisfaction describes answers on any scale")
            .into()),
            _ => Ok(Some(place)),
        }
    }

    /// The score per period, each against the one before.
    fn trend(&self, sheet: &Sheet, question: Option<usize>) -> Table {
        let mut table = scores("trend", format!("By {}", self.by.unit().word()), "period", "Period");
        let periods = question.map(|q| sheet.by_period(sheet.column(q), self.by.unit())).unwrap_or_default();
        let mut before: Option<Nps> = None;
        for (period, values) in &periods {
            let nps = Nps::of(values.iter().copied());
            table.push(row(&period.label(), nps, before));
            before = Some(nps);
        }
        let labels: Vec<String> = periods.iter().map(|p| p.0.label()).collect();
        frame::mark_small(&mut table, labels.iter().map(String::as_str).zip(periods.iter().map(|p| p.1.len())));
        table.notes.push("Difference: to the period with answers before. p: how likely as much would be by chance.".to_string());
        table
    }
}

/// What the score means for the owner; nothing without answers.
fn plain_words(nps: Nps) -> Option<String> {
    let (score, n) = (nps.score()?, nps.n());
    let interval = nps.interval().filter(|_| n as usize >= frame::SMALL_GROUP);
    let sure = if (n as usize) < frame::SMALL_GROUP {
        "These are too few answers to conclude anything."
    } else if interval.is_some_and(|(low, high)| low <= 0.0 && high >= 0.0) {
        "From these answers it cannot be told whether more would recommend you than warn others."
    } else if score > 0.0 {
        "More would recommend you than warn others."
    } else {
        "More would warn others than recommend you."
    };
    let mut words = format!(
        "What this means: of {} answers {} would recommend you, {} {} passive, {} would rather not. {sure}",
        frame::grouped(n),
        frame::grouped(nps.promoters),
        frame::grouped(nps.passives),
        noun(nps.passives, "is", "are"),
        frame::grouped(nps.detractors),
    );
    if let Some((low, high)) = interval {
        words.push_str(&format!(" With 95 % confidence the score of all customers lies between {low:.0} and {high:.0}."));
    }
    Some(words)
}

fn overall(nps: Nps) -> Table {
    let mut table = Table::new("nps", "Net promoter score")
        .column("n", "Answers", Kind::Count)
        .column("promoters", "Promoters", Kind::Count)
        .column("passives", "Passives", Kind::Count)
        .column("detractors", "Detractors", Kind::Count)
        .column("nps", "NPS", Kind::Number(1))
        .column("margin", "±", Kind::Number(1))
        .column("low", "From", Kind::Number(1))
        .column("high", "To", Kind::Number(1));
    let ends = nps.interval();
    let mut row = counts(nps);
    row.extend([nps.score(), nps.margin(), ends.map(|e| e.0), ends.map(|e| e.1)].map(Cell::from));
    table.push(row);
    table
}

fn counts(nps: Nps) -> Vec<Cell> {
    [nps.n(), nps.promoters, nps.passives, nps.detractors].map(|n| Cell::Int(n as i64)).to_vec()
}

/// A table of scores, each against another one.
fn scores(key: &'static str, title: String, first: &str, heading: &str) -> Table {
    Table::new(key, title)
        .column(first, heading, Kind::Text)
        .column("n", "Answers", Kind::Count)
        .column("promoters", "Promoters", Kind::Count)
        .gives_way()
        .column("passives", "Passives", Kind::Count)
        .gives_way()
        .column("detractors", "Detractors", Kind::Count)
        .column("nps", "NPS", Kind::Number(1))
        .column("margin", "±", Kind::Number(1))
        .column("difference", "Difference", Kind::Number(1))
        .column("difference_margin", "±", Kind::Number(1))
        .column("p", "p", Kind::Number(3))
}

fn row(label: &str, nps: Nps, other: Option<Nps>) -> Vec<Cell> {
    let mut row = vec![Cell::text(label)];
    row.extend(counts(nps));
    let apart = other.and_then(|other| nps.less(other));
    let values = [nps.score(), nps.margin(), apart.map(|a| a.0), apart.and_then(|a| a.1), apart.and_then(|a| a.2)];
    row.extend(values.map(Cell::from));
    row
}

/// The score of each group, against all others.
fn groups(store: &Snapshot, sheet: &Sheet, question: Option<usize>, field: &str) -> Result<Table> {
    let grouping = Grouping::read(store, field)?;
    let mut table = scores("groups", format!("By {field}"), "group", "Group");
    let shown = question.map(|q| sheet.by_group(sheet.column(q), &grouping)).unwrap_or_default();
    let all = Nps::of(shown.iter().flat_map(|(_, values)| values.iter().copied()));
    for (label, values) in &shown {
        let nps = Nps::of(values.iter().copied());
        let rest = Nps {
            promoters: all.promoters - nps.promoters,
            passives: all.passives - nps.passives,
            detractors: all.detractors - nps.detractors,
        };
        table.push(row(label, nps, Some(rest)));
    }
    frame::mark_small(&mut table, shown.iter().map(|(label, values)| (*label, values.len())));
    table.notes.push(format!("Groups: {}. Difference: to all others. p: how likely as much would be by chance.", grouping.rule));
    Ok(table)
}

fn figures(sheet: &Sheet, answers: &[(usize, f64)]) -> Table {
    let mut figures = Figures::new("Figures");
    let customers: std::collections::HashSet<i64> = answers.iter().filter_map(|a| sheet.responses[a.0].customer).collect();
    let anonymous = answers.iter().filter(|a| sheet.responses[a.0].customer.is_none()).count();
    figures.add("responses", Kind::Count, Cell::count(sheet.responses.len()), "respondents of the survey");
    figures.add("answers", Kind::Count, Cell::count(answers.len()), "of them with an answer to the question");
    figures.add("customers", Kind::Count, Cell::count(customers.len()), "different customers among them");
    figures.add("anonymous", Kind::Count, Cell::count(anonymous), "answers that belong to no known customer");
    figures.table()
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, told};

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
            page.notes.iter().any(|n| n.starts_with("What this means: of 3 answers 1 would recommend you, 1 is passive, 1 would")),
            "{:?}",
            page.notes
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
        assert!(page.notes.iter().any(|n| n.ends_with("These are too few answers to conclude anything.")), "{:?}", page.notes);
        // A survey that nobody has answered is in nobody's way; one that has the question is found by it.
        shop.survey("T", &[("again", "nps", "")]);
        assert_eq!(told(&shop.page("2024-03-31", &["nps"]).expect("a page"), "nps", &["n"]), ["1"]);
        shop.answer("T", Some("A"), "2024-01-06", &["3"]);
        shop.answer("T", Some("A"), "2024-01-07", &["9"]);
        assert!(refused(&shop, &["nps"]).contains("2 surveys would do: S, T"));
        let page = shop.page("2024-03-31", &["nps", "--question", "AGAIN"]).expect("a page");
        assert_eq!(told(&page, "nps", &["n", "nps"]), ["2 0"]);
        assert!(page.notes.iter().any(|n| n.starts_with("again: 2 answers come from 1 customers")), "{:?}", page.notes);
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
