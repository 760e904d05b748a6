//! `report satisfaction-loyalty`: who stays and who buys again at each score: a market of choice, or captive customers?

mod tables;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use anyhow::Result;

use crate::analysis::proportions::Share;
use crate::base::dates::Day;
use crate::entity::survey::Role;
use crate::lang::{Message, say};
use crate::page::{Note, Page};
use crate::reports::lens::frame::{SMALL_GROUP, sentences};
use crate::reports::lens::grouping;
use crate::reports::lens::grouping::Grouping;
use crate::reports::lens::people;
use crate::reports::lens::prediction::part;
use crate::reports::lens::scan;
use crate::reports::lens::scan::{Lapse, PurchaseDays};
use crate::reports::lens::sheet::{InSurvey, Sheet};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report satisfaction-loyalty`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report satisfaction-loyalty
  crmkit report satisfaction-loyalty --group-by kind --after 90
  crmkit report satisfaction-loyalty --survey NPS --question recommend --captive 60%")]
pub struct SatisfactionLoyalty {
    #[command(flatten)]
    survey: InSurvey,
    /// The question whose scores are compared [default: the one about satisfaction]
    #[arg(long, value_name = "CODE")]
    pub question: Option<String>,
    /// Days after the answer within which a customer must buy again
    #[arg(long, value_name = "DAYS", default_value_t = 180, value_parser = clap::value_parser!(i32).range(1..=3_650))]
    pub after: i32,
    /// Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i32).range(1..=36_500))]
    pub lapse_days: Option<i32>,
    /// Share of the less satisfied who buy again from which on they look captive
    #[arg(long, value_name = "SHARE", default_value = "70%", value_parser = part)]
    pub captive: f64,
    /// The field whose groups are read apart, too.
    #[arg(long, value_name = "FIELD", help = grouping::HELP, long_help = None)]
    pub group_by: Option<String>,
}

/// Place on the scale, from 0 to 1, from which on a score is at the top: 5 of 5, 7 of 7, 9 and 10 of 10.
const TOP: f64 = 0.85;

/// Different scores up to which each has a row of its own; more of them are put into fifths of the scale.
const MOST_SCORES: usize = 11;

/// Customers on either side below which no reading is ventured.
const TOO_FEW: u64 = 10;

/// One customer's latest answer that can be judged, and what came after it.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Seen {
    customer: i64,
    score: f64,
    /// Whether the customer was active on the day of the answer.
    active: bool,
    /// Whether the customer was still active so many days later.
    kept: bool,
    /// Whether the customer bought in these days.
    again: bool,
}

/// Customers at one score, or in one part of the scale.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
struct Tally {
    again: Share,
    kept: Share,
}

impl Tally {
    fn of<'a>(seen: impl IntoIterator<Item = &'a Seen>) -> Tally {
        let mut tally = Tally::default();
        seen.into_iter().for_each(|one| tally.add(one));
        tally
    }

    fn add(&mut self, one: &Seen) {
        self.again.of += 1;
        self.again.hits += u64::from(one.again);
        self.kept.of += u64::from(one.active);
        self.kept.hits += u64::from(one.active && one.kept);
    }
}

/// What the curve of a group says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Reading {
    TooFew,
    Choice,
    Captive,
    Loose,
    Reversed,
}

impl Reading {
    /// Reads the share that bought again at the top against all below it.
    fn of(top: Share, rest: Share, captive: f64) -> Reading {
        if top.of < TOO_FEW || rest.of < TOO_FEW {
            return Reading::TooFew;
        }
        match (top.less(rest), rest.value()) {
            (Some((_, low, _)), _) if low > 0.0 => Reading::Choice,
            (Some((_, _, high)), _) if high < 0.0 => Reading::Reversed,
            (_, Some(rest)) if rest >= captive => Reading::Captive,
            _ => Reading::Loose,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Reading::TooFew => "too few to tell",
            Reading::Choice => "market of choice",
            Reading::Captive => "captive",
            Reading::Loose => "neither",
            Reading::Reversed => "reversed",
        }
    }

    /// What it means for the owner.
    fn meaning(self) -> &'static str {
        match self {
            Reading::TooFew => "There are too few answers at the top of the scale or below it to tell more.",
            Reading::Choice => {
                "They can choose: the very satisfied buy again more often than all others, so merely satisfied is not enough."
            }
            Reading::Captive => {
                "They buy again whatever they think: something else holds them. The day it no longer does, the dissatisfied go."
            }
            Reading::Loose => {
                "The difference may be chance, and nothing else holds the less satisfied: look at price, need and habit, or ask more customers."
            }
            Reading::Reversed => "Those less satisfied buy more: look at what binds them.",
        }
    }
}

/// The answers to the question, and what came after them.
struct Answers {
    sheet: Sheet,
    question: Option<usize>,
    /// The ends of the scale: the stated ones, else those of the answers. `None` without two different scores.
    scale: Option<(f64, f64)>,
    seen: Vec<Seen>,
    /// Answers whose days after are not over; without a customer; without a day; older ones of a customer who is judged.
    open: usize,
    anonymous: usize,
    undated: usize,
    earlier: usize,
    lapse: Lapse,
}

impl Report for SatisfactionLoyalty {
    const NAME: &'static str = "satisfaction-loyalty";
    const GROUP: Group = Group::Loyalty;
    const ABOUT: &'static str = "Show who stays at each score: a market of choice, or captive customers";
    const NEEDS: &'static [Need] = &[Need::Orders, Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let sheet = self.survey.read_with(store, self.question.as_slice(), &[&[Role::Csat], &[Role::Satisfaction]])?;
        let answers = self.find(store, sheet)?;
        let grouping = self.group_by.as_ref().map(|field| Grouping::read(store, field)).transpose()?;
        let mut page = answers.sheet.page(Self::NAME, "Satisfaction and loyalty", store);
        self.explain(&mut page, &answers);
        if let Some(grouping) = &grouping {
            page.option("group_by", &grouping.field);
            if ["tier", "segment"].contains(&grouping.field.as_str()) {
                page.note(say!("Groups by tier or segment are made of the very purchases that are looked at: who bought again is in a better one. Do not read them as a cause."));
            }
        }
        let (readings, groups) = tables::readings(self, &answers, grouping.as_ref());
        page.note_all(self.plain_words(&answers, &groups).map(Note::meaning));
        page.table(tables::scores(&answers));
        page.table(readings);
        if let Some(grouping) = &grouping {
            page.table(tables::groups(&answers, grouping));
        }
        page.table(tables::figures(&answers));
        Ok(page)
    }
}

impl SatisfactionLoyalty {
    fn find(&self, store: &Snapshot, sheet: Sheet) -> Result<Answers> {
        let bought = scan::purchase_days(store)?;
        let lapse = scan::lapse(store, self.lapse_days, &bought.gaps);
        // Overall satisfaction goes before that with single things.
        let roles = [Role::Satisfaction, Role::Csat];
        let question = sheet.one(self.question.as_deref(), &roles, "satisfaction", "--question")?;
        let mut answers =
            Answers { scale: None, question, seen: Vec::new(), open: 0, anonymous: 0, undated: sheet.undated, earlier: 0, lapse, sheet };
        let Some(question) = question else { return Ok(answers) };
        // By customer and day: of each the latest that can be judged.
        let mut latest: BTreeMap<i64, (Day, f64)> = BTreeMap::new();
        let (mut low, mut high) = (f64::MAX, f64::MIN);
        for (place, score) in answers.sheet.column(question) {
            (low, high) = (low.min(score), high.max(score));
            let response = answers.sheet.responses[place];
            match (response.customer, response.day) {
                (None, _) => answers.anonymous += 1,
                (_, None) => answers.undated += 1,
                (_, Some(day)) if day.plus(self.after) > store.as_of => answers.open += 1,
                (Some(customer), Some(day)) => {
                    let known = latest.entry(customer).or_insert((day, score));
                    answers.earlier += 1;
                    if day >= known.0 {
                        *known = (day, score);
                    }
                }
            }
        }
        answers.earlier -= latest.len();
        answers.scale = answers.sheet.questions[question].scale.or((low < high).then_some((low, high))).filter(|(low, high)| low < high);
        answers.seen = self.follow(store, &latest, &bought, &answers.lapse)?;
        Ok(answers)
    }

    /// What each customer did after the answer.
    fn follow(&self, store: &Snapshot, latest: &BTreeMap<i64, (Day, f64)>, bought: &PurchaseDays, lapse: &Lapse) -> Result<Vec<Seen>> {
        let closed = people::closed(store)?;
        let seen = latest.iter().map(|(customer, (on, score))| {
            let days = bought.of(*customer);
            let closed = people::closed_on(&closed, *customer);
            let until = on.plus(self.after);
            let next = days.get(days.partition_point(|d| d <= on));
            Seen {
                customer: *customer,
                score: *score,
                active: lapse.active_among(days, closed, *on),
                kept: lapse.active_among(days, closed, until),
                again: next.is_some_and(|next| *next <= until),
            }
        });
        Ok(seen.collect())
    }

    fn explain(&self, page: &mut Page, answers: &Answers) {
        if let Some(question) = answers.question {
            page.option("question", &answers.sheet.questions[question].code);
        }
        page.option("after", self.after);
        page.option("lapse_days", answers.lapse.days);
        page.option("captive", self.captive);
        page.note(say!("Of each customer the latest answer whose {after} days after are over. Bought again: a purchase within these days. Retained: of those \
             active on the day of the answer, those still active at the end of these days; active = the last purchase is at most {days} days old \
             (lapse window: {derivation}) and the relationship is not closed. Intervals of 95 %: Wilson.", after = self.after, days = answers.lapse.days, derivation = answers.lapse.derivation));
        page.note(say!("Reading (Jones & Sasser 1995): those at the top of the scale (from {top} % of it up: 5 of 5, 9 and 10 of 10) against all below, by \
             the share who bought again, with Newcombe's interval of 95 %. Above 0: market of choice. Across 0: captive when at least {captive} % \
             of those below the top bought again, else neither. Below 0: reversed. Fewer than {too_few} on either side: no reading.", top = format!("{:.0}", TOP * 100.0), captive = format!("{:.0}", self.captive * 100.0), too_few = TOO_FEW));
        if answers.question.is_some() && answers.scale.is_none() {
            page.note(say!("There are no two different scores and the scale is not stated: nothing can be compared."));
        }
    }

    /// The curve in the owner's words, and the groups that can be read; nothing without answers that can be judged.
    fn plain_words(&self, answers: &Answers, groups: &[(&str, Reading)]) -> Option<Message> {
        let (top, rest) = answers.sides(answers.seen.iter())?;
        let of_hundred = |share: Share| share.value().map(|v| format!("{:.0}", v * 100.0));
        let (most, less) = (of_hundred(top.again)?, of_hundred(rest.again)?);
        let reading = Reading::of(top.again, rest.again, self.captive);
        let again = say!(
            "of 100 customers who gave the best marks {most} bought again within {after} days, of 100 who gave less {less}.",
            most,
            after = self.after,
            less
        );
        let few = (answers.seen.len() < SMALL_GROUP).then(|| say!("These are few customers: read it with care."));
        let told = groups.iter().filter(|(_, reading)| *reading != Reading::TooFew);
        let groups = told.map(|(group, reading)| Some(say!("{group}: {reading}.", group, reading = Message::from(reading.word()))));
        Some(sentences([Some(again), Some(Message::from(reading.meaning())), few].into_iter().chain(groups)))
    }
}

impl Answers {
    /// Where a score lies between the ends of the scale, 0 to 1.
    fn place(&self, score: f64) -> Option<f64> {
        self.scale.map(|(low, high)| (score - low) / (high - low))
    }

    /// Those at the top of the scale and all others; `None` without a scale.
    fn sides<'a>(&self, seen: impl Iterator<Item = &'a Seen>) -> Option<(Tally, Tally)> {
        self.scale?;
        let (top, rest): (Vec<&Seen>, Vec<&Seen>) = seen.partition(|s| self.place(s.score).is_some_and(|place| place >= TOP));
        Some((Tally::of(top), Tally::of(rest)))
    }
}
