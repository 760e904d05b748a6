//! `report survival`: how long customers stay, and which groups of them stay longer.

mod tables;
#[cfg(test)]
mod tests;

use anyhow::Result;

use crate::analysis::log_rank::{LogRank, log_rank};
use crate::analysis::survival::{Curve, Lifetimes, Scale};
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::reading;
use crate::base::reading::Stretch;
use crate::base::words::Word;
use crate::entity::settings::Relationship;
use crate::lang::{Message, say};
use crate::page::{Note, Page};
use crate::reports::lens::frame;
use crate::reports::lens::frame::InWindow;
use crate::reports::lens::grouping;
use crate::reports::lens::grouping::Grouping;
use crate::reports::lens::people;
use crate::reports::lens::relationship;
use crate::reports::lens::relationship::Basis;
use crate::reports::lens::scan;
use crate::reports::lens::scan::Lapse;
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report survival`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report survival
  crmkit report survival --group-by source --unit quarter
  crmkit report survival --group-by tier --since 2025
  crmkit report survival --ci log --table steps -f csv")]
pub struct Survival {
    /// The field whose groups are compared, too.
    #[arg(long, value_name = "FIELD", help = grouping::HELP, long_help = None)]
    pub group_by: Option<String>,
    /// Scale of the 95 % limits: log-log as lifelines, log as R, plain as textbooks
    #[arg(long, value_enum, default_value = "log-log")]
    pub ci: Ci,
    /// Unit of time of the curve [default: the shortest that gives a readable table]
    #[arg(long, value_enum)]
    pub unit: Option<Step>,
    /// Count from this day, for those who were there then [default: the first day of each; with --group-by tier or segment,
    /// 12 months before the as-of date]
    #[arg(long, value_name = "DATE", value_parser = reading::surely)]
    pub since: Option<Stretch>,
    /// Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i32).range(1..=36_500))]
    pub lapse_days: Option<i32>,
    #[command(flatten)]
    window: InWindow,
}

/// On which scale the confidence limits are reckoned.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Ci {
    /// S ± z × standard error
    Plain,
    /// S × exp(± z × √g)
    Log,
    /// S to the power of exp(± z × √g / ln S)
    LogLog,
}

impl Ci {
    fn scale(self) -> Scale {
        match self {
            Ci::Plain => Scale::Plain,
            Ci::Log => Scale::Log,
            Ci::LogLog => Scale::LogLog,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Ci::Plain => "plain",
            Ci::Log => "log",
            Ci::LogLog => "log-log",
        }
    }
}

/// Steps of time at which the curve is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Step {
    /// 7 days
    Week,
    /// A twelfth of a year
    Month,
    /// A quarter of a year
    Quarter,
    /// 365.25 days
    Year,
}

impl Step {
    const ALL: [Step; 4] = [Step::Week, Step::Month, Step::Quarter, Step::Year];

    /// Days in one.
    fn days(self) -> f64 {
        match self {
            Step::Week => 7.0,
            Step::Month => 365.25 / 12.0,
            Step::Quarter => 365.25 / 4.0,
            Step::Year => 365.25,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Step::Week => "week",
            Step::Month => "month",
            Step::Quarter => "quarter",
            Step::Year => "year",
        }
    }

    /// The shortest step with which `days` make at most `most` rows.
    fn fitting(days: u32, most: u32) -> Step {
        let fits = |step: &Step| f64::from(days) <= step.days() * f64::from(most);
        Step::ALL.into_iter().find(fits).unwrap_or(Step::Year)
    }
}

/// One group of customers.
struct Lot {
    name: String,
    lives: Lifetimes,
    curve: Curve,
}

/// Everything the tables are made of.
struct Found {
    basis: Basis,
    lapse: Lapse,
    left_out: Option<Message>,
    since: Option<Day>,
    /// The rule of the groups, when there are any.
    grouped: Option<String>,
    /// Groups with anybody in them; everybody as one where no groups were asked for.
    lots: Vec<Lot>,
    test: Option<LogRank>,
    step: Step,
}

impl Report for Survival {
    const NAME: &'static str = "survival";
    const GROUP: Group = Group::Retention;
    const ABOUT: &'static str = "Show how long customers stay: survival curve, median, groups compared";
    const NEEDS: &'static [Need] = &[Need::Customers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let found = self.find(store)?;
        let mut page = frame::page(Self::NAME, "Survival: how long customers stay", store, self.window.span(store.as_of));
        page.note_all(walk_ins::left_out(store, self.window.span(store.as_of))?);
        self.explain(&mut page, &found);
        page.note(Note::meaning(tables::plain_words(&found, self.ci)));
        page.table(tables::curve(&found, self.ci));
        page.table(tables::groups(&found, self.ci));
        page.table(tables::figures(&found));
        if store.wants(tables::STEPS) {
            page.table(tables::steps(&found, self.ci));
        } else {
            page.offer(tables::STEPS);
        }
        Ok(page)
    }
}

impl Survival {
    fn find(&self, store: &Snapshot) -> Result<Found> {
        let bought = scan::purchase_days(store)?;
        let lapse = scan::lapse(store, self.lapse_days, &bought.gaps);
        let closed = people::closed(store)?;
        let basis = relationship::basis(store, &bought, &lapse, &closed)?;
        let found = relationship::lives(store, basis.kind, &bought, &lapse, &closed)?;
        let since = self.since(store)?;
        let grouping = match &self.group_by {
            // Tiers and segments of a later day would know the outcome.
            Some(field) => Some(Grouping::read(&store.at(since.unwrap_or(store.as_of)), field)?),
            None => None,
        };
        let labels = grouping.as_ref().map_or(vec!["All customers".to_string()], |g| g.labels().to_vec());
        let mut lives = vec![Lifetimes::default(); labels.len()];
        let span = self.window.span(store.as_of);
        for life in found.lives.iter().filter(|life| span.holds(life.start)) {
            let from = since.unwrap_or(life.start).max(life.start);
            let there = since.is_none_or(|since| life.start <= since && life.end.is_none_or(|end| end > since));
            let days = life.end.unwrap_or(store.as_of).since(from);
            if let Some(days) = u32::try_from(days).ok().filter(|_| there) {
                lives[grouping.as_ref().map_or(0, |g| g.of(life.key))].add(days, life.end.is_some());
            }
        }
        let test = grouping.as_ref().and_then(|_| log_rank(&lives.iter().filter(|l| l.count() > 0).collect::<Vec<_>>()));
        let lots: Vec<Lot> = labels
            .into_iter()
            .zip(lives)
            .filter(|(_, lives)| grouping.is_none() || lives.count() > 0)
            .map(|(name, lives)| Lot { name, curve: lives.curve(), lives })
            .collect();
        let longest = lots.iter().filter_map(|lot| lot.curve.last()).max().unwrap_or(0);
        let step = self.unit.unwrap_or(Step::fitting(longest, if lots.len() > 1 { 12 } else { 24 }));
        let grouped = grouping.map(|g| g.rule);
        Ok(Found { basis, lapse, left_out: found.left_out(), since, grouped, lots, test, step })
    }

    /// The day from which everybody is counted, when it is not the first day of each.
    fn since(&self, store: &Snapshot) -> Result<Option<Day>> {
        let stated = self.since.map(|since| since.back_from(store.as_of).end());
        if let Some(day) = stated.filter(|day| *day > store.as_of) {
            return Err(Failure::usage(say!("--since {day} lies after the as-of date {as_of}", day, as_of = store.as_of)).into());
        }
        let computed = self.group_by.as_deref().is_some_and(|field| ["tier", "segment"].contains(&field));
        Ok(stated.or(computed.then(|| store.as_of.before_months(12))))
    }

    fn explain(&self, page: &mut Page, found: &Found) {
        if let Some(field) = &self.group_by {
            page.option("group_by", field);
        }
        page.option("ci", self.ci.word());
        page.option("unit", found.step.word());
        page.option("relationship", found.basis.kind.word());
        page.note(say!("Relationship: {why}.", why = found.basis.why));
        page.note(match found.basis.kind {
            Relationship::Contractual => {
                "A life runs from the acquisition or the first purchase, whichever is earlier, to the recorded end. \
                                          Whoever has no end by the as-of date counts as staying at least until then (censored)."
                    .to_string()
            }
            Relationship::NonContractual => format!(
                "A life runs from the first purchase until {} days have passed without another one, or to a recorded end; so nobody can be \
                 gone before that. Whoever has bought since counts as staying at least until the as-of date (censored). Lapse window: {}.",
                found.lapse.days, found.lapse.derivation
            ),
        });
        if let Some(since) = found.since {
            page.option("since", since);
            page.note(say!("Time is counted from {since}, for those who had come by then and were not gone.", since));
        }
        if let Some(rule) = &found.grouped {
            page.note(say!("Groups: {rule}.", rule));
        }
        page.note(say!("Kaplan–Meier estimate with Greenwood's variance; 95 % limits on the {ci} scale. The window chooses customers by their first day. \
             Read every {step} ({step_2} days); the steps themselves are in --table steps.", ci = self.ci.word(), step = found.step.word(), step_2 = format!("{:.1}", found.step.days())));
        if let Some(left_out) = &found.left_out {
            page.note(left_out.clone());
        }
    }
}
