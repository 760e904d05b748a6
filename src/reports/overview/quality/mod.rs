//! `report quality`: how complete, valid, unique, consistent and fresh the customer data is.

mod fields;
mod kinds;
pub mod rules;
#[cfg(test)]
mod tests;

use anyhow::Result;

use crate::base::dates::Day;
use crate::base::error::{Failure, unknown};
use crate::lang::{Message, say};
use crate::page::{Kind, Note, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::Figures;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;
use fields::Filled;
use rules::{Class, Finding, RULES, Rule};

/// Options of `report quality`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report quality
  crmkit report quality --table findings -o findings.csv
  crmkit report quality --fail-under 90
  crmkit report quality --fail-if order-after-closed,orphan")]
pub struct Quality {
    /// Fields that every customer should have: they make up the completeness; reach = email or phone
    #[arg(long, value_name = "FIELDS", value_delimiter = ',', default_value = "name,reach,city,source,acquired_on")]
    pub fields: Vec<String>,
    /// Days without an order, a contact or an edit after which a customer counts as stale
    #[arg(long, value_name = "DAYS", default_value_t = 365, value_parser = clap::value_parser!(i32).range(1..=36_500))]
    pub stale_days: i32,
    /// Show at most this many cases of each rule; by default 3, and all in the table findings
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
    /// End with status 4 when the score is below this
    #[arg(long, value_name = "SCORE")]
    pub fail_under: Option<f64>,
    /// End with status 4 when one of these rules is broken; any = a contradiction, an invalid value or an orphan
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    pub fail_if: Vec<String>,
}

/// Cases of each rule that are shown unless the table of findings is asked for.
const SHOWN: usize = 3;

/// A rule and what breaks it.
type Broken = (&'static Rule, usize, Vec<Finding>);

impl Report for Quality {
    const NAME: &'static str = "quality";
    const GROUP: Group = Group::Overview;
    const ABOUT: &'static str = "Show how complete, valid and consistent the data is, with a score";
    const NEEDS: &'static [Need] = &[Need::Customers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        self.check()?;
        let limit = self.limit.unwrap_or(if store.wants("findings") { usize::MAX >> 1 } else { SHOWN });
        let mut broken: Vec<Broken> = Vec::with_capacity(RULES.len());
        for rule in RULES {
            let (count, cases) = rule.broken(store, self.stale_days, limit)?;
            broken.push((rule, count, cases));
        }
        let records = kinds::read(store)?;
        let filled = fields::read(store, store.as_of, None)?;
        let score = self.score(&filled, &broken, &records);
        let mut page = Page::new(Self::NAME, "Quality of the customer data");
        page.as_of = Some(store.as_of);
        page.option("fields", self.fields.join(","));
        page.option("stale_days", self.stale_days);
        page.note(say!("Score: the mean of the parts below that are defined, in percent. Rules look at what is stored now, and at dates up to the as-of date."));
        page.note(Note::meaning(plain_words(filled.customers, &broken)));
        page.table(parts(&score));
        page.table(rule_table(&broken, &records, months(store)?));
        let mut cases = rules::table("What breaks them, the first cases", broken.iter().map(|(r, _, cases)| (*r, cases.as_slice())));
        let hidden: usize = broken.iter().map(|(_, count, cases)| count - cases.len()).sum();
        if hidden > 0 {
            cases.note(say!("{hidden} more; --table findings lists them all", hidden));
        }
        if !cases.rows.is_empty() || store.wants("findings") {
            page.table(cases);
        }
        page.table(fields::table(&filled));
        page.table(kinds::table(&records));
        page.table(self.trend(store)?);
        self.alert(&mut page, &score, &broken);
        Ok(page)
    }
}

/// One part of the score.
struct Part {
    key: &'static str,
    /// From 0 to 1; `None` where there is nothing to judge.
    value: Option<f64>,
    meaning: Message,
}

/// The score and its parts.
struct Score {
    parts: Vec<Part>,
    /// Mean of the parts that are defined, from 0 to 100.
    score: Option<f64>,
}

/// `1 − part / whole`, never below 0; `None` without a whole.
fn without(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| (1.0 - part as f64 / whole as f64).max(0.0))
}

impl Quality {
    /// Refuses fields and rules that there are not.
    fn check(&self) -> Result<()> {
        if let Some(word) = self.fields.iter().find(|f| !fields::is_known(f)) {
            return Err(unknown("field", word, &fields::names()).into());
        }
        let known: Vec<&str> = RULES.iter().map(|r| r.key).chain(["any"]).collect();
        if let Some(word) = self.fail_if.iter().find(|w| !known.contains(&w.as_str())) {
            return Err(unknown("rule", word, &known).into());
        }
        if self.fail_under.is_some_and(|s| !(0.0..=100.0).contains(&s)) {
            return Err(Failure::usage(say!("--fail-under: expected a score from 0 to 100")).into());
        }
        Ok(())
    }

    fn score(&self, filled: &Filled, broken: &[Broken], records: &[kinds::Records]) -> Score {
        let count = |class: Class| broken.iter().filter(|b| b.0.class == class).map(|b| b.1).sum::<usize>();
        let all: usize = records.iter().map(|r| r.rows).sum();
        let parts = vec![
            Part {
                key: "completeness",
                value: filled.completeness(&self.fields),
                meaning: say!("mean share of customers with {fields}", fields = self.fields.join(", ")),
            },
            Part { key: "validity", value: filled.validity(), meaning: say!("valid emails, phones and birthdays among those given") },
            Part {
                key: "uniqueness",
                value: without(count(Class::Duplicate), filled.customers),
                meaning: say!("customers that nothing suspects of being another one"),
            },
            Part {
                key: "consistency",
                value: without(count(Class::Contradiction) + count(Class::Orphan), all),
                meaning: say!("records without contradictions, with their parents"),
            },
            Part {
                key: "freshness",
                value: without(count(Class::Stale), filled.customers),
                meaning: say!("customers who bought, were in contact or were edited within {days} days", days = self.stale_days),
            },
        ];
        let defined: Vec<f64> = parts.iter().filter_map(|p| p.value).collect();
        let score = (!defined.is_empty()).then(|| 100.0 * defined.iter().sum::<f64>() / defined.len() as f64);
        Score { parts, score }
    }

    /// Completeness and validity as the store knew its customers at the end of earlier days.
    fn trend(&self, store: &Snapshot) -> Result<Table> {
        let then = |months: i32| {
            let day = store.as_of.plus_months(-months);
            Ok((day, fields::read(store, day, fields::operation_by(store, day)?)?))
        };
        let rows = [12, 6, 3, 1].into_iter().map(then).collect::<Result<Vec<(Day, Filled)>>>()?;
        let table = Table::of("trend", "What was known of the customers on earlier days", rows)
            .col("date", "Date", Kind::Date, |(day, _)| *day)
            .col("customers", "Customers known", Kind::Count, |(_, filled)| filled.customers)
            .col("completeness", "Completeness", Kind::Percent, |(_, filled)| filled.completeness(&self.fields))
            .col("validity", "Validity", Kind::Percent, |(_, filled)| filled.validity())
            .note(say!(
                "From the journal of changes: the fields as the store held them at the end of the day, whatever was imported later. \
                 The other parts of the score have no past."
            ));
        Ok(table.table())
    }

    fn alert(&self, page: &mut Page, score: &Score, broken: &[Broken]) {
        if let (Some(least), Some(score)) = (self.fail_under, score.score)
            && score < least
        {
            page.alerts.push(say!("the score is {score}, below {least}", score = format!("{score:.1}"), least));
        }
        let watched = |rule: &Rule| self.fail_if.iter().any(|w| w == rule.key || (w == "any" && rule.class.is_fault()));
        for (rule, count, _) in broken.iter().filter(|b| b.1 > 0 && watched(b.0)) {
            page.alerts.push(say!("{rule_key}: {count} × {about}", rule_key = rule.key, count, about = rule.about));
        }
    }
}

/// What to mend first, in the owner's words.
fn plain_words(customers: usize, broken: &[Broken]) -> Message {
    match broken.iter().max_by_key(|b| b.1).filter(|b| b.1 > 0) {
        None => say!("nothing in the data of {customers} customers breaks a rule.", customers = frame::grouped(customers)),
        Some((rule, count, _)) => {
            let rules = broken.iter().filter(|b| b.1 > 0).count();
            say!(
                "the data break {rules} of {broken} rules; most often {rule_key} ({count} × {about}): begin there.",
                rules,
                broken = broken.len(),
                rule_key = rule.key,
                count = frame::grouped(count),
                about = rule.about
            )
        }
    }
}

fn parts(score: &Score) -> Table {
    let mut figures = Figures::new("Score");
    figures.add("score", Kind::Number(1), score.score, "of 100: the mean of the parts");
    for part in &score.parts {
        figures.add(part.key, Kind::Percent, part.value, part.meaning.clone());
    }
    figures.table()
}

/// Months from the first order to the last.
fn months(store: &Snapshot) -> Result<usize> {
    let sql = "SELECT min(day), max(day) FROM sales_order WHERE day <= ?1";
    let ends: (Option<i32>, Option<i32>) = store.conn().query_row(sql, [store.as_of.0], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let (Some(first), Some(last)) = ends else { return Ok(0) };
    let ((y, m, _), (year, month, _)) = (Day(first).ymd(), Day(last).ymd());
    Ok(usize::try_from((year - y) * 12 + month as i32 - m as i32 + 1).unwrap_or(0))
}

fn rule_table(broken: &[Broken], records: &[kinds::Records], months: usize) -> Table {
    // What is of several kinds is counted against all of them.
    let of = |rule: &Rule| match rule.of {
        rules::MONTHS => months,
        kind => records.iter().filter(|r| kind.is_empty() || r.kind == kind).map(|r| r.rows).sum(),
    };
    Table::of("rules", "Rules", broken)
        .col("rule", "Rule", Kind::Text, |(rule, ..)| rule.key)
        .col("class", "Class", Kind::Text, |(rule, ..)| rule.class.word())
        .col("found", "Found", Kind::Count, |(_, count, _)| *count)
        .col("of", "Of", Kind::Count, |(rule, ..)| of(rule))
        .col("meaning", "What breaks it", Kind::Text, |(rule, ..)| rule.about)
        .table()
}
