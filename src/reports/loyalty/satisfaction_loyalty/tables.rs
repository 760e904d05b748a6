//! The tables of `report satisfaction-loyalty`.

use super::{Answers, MOST_SCORES, Reading, SatisfactionLoyalty, Seen, Tally};
use crate::analysis::proportions::Share;
use crate::lang::say;
use crate::page::{Kind, Table};
use crate::reports::lens::frame::{Figures, small};
use crate::reports::lens::grouping::Grouping;

/// The scores from the lowest up, or, when there are many, the fifths of the scale.
struct Steps {
    labels: Vec<String>,
    /// The score of each label; none where these are fifths.
    scores: Vec<f64>,
}

impl Steps {
    fn of(answers: &Answers) -> Steps {
        let mut scores: Vec<f64> = answers.seen.iter().map(|s| s.score).collect();
        scores.sort_unstable_by(f64::total_cmp);
        scores.dedup();
        match answers.scale {
            Some((low, high)) if scores.len() > MOST_SCORES => {
                let end = |fifth: usize| low + (high - low) * fifth as f64 / 5.0;
                Steps { labels: (0..5).map(|n| format!("{}–{}", end(n), end(n + 1))).collect(), scores: Vec::new() }
            }
            _ => Steps { labels: scores.iter().map(f64::to_string).collect(), scores },
        }
    }

    /// The place of a score among the labels.
    fn place(&self, answers: &Answers, score: f64) -> Option<usize> {
        if self.scores.is_empty() {
            return answers.place(score).map(|place| ((place * 5.0) as usize).min(4));
        }
        self.scores.binary_search_by(|known| known.total_cmp(&score)).ok()
    }

    /// What happened at each step, among those a test lets through.
    fn tallies(&self, answers: &Answers, of: impl Fn(&Seen) -> bool) -> Vec<Tally> {
        let mut tallies = vec![Tally::default(); self.labels.len()];
        for seen in answers.seen.iter().filter(|s| of(s)) {
            if let Some(step) = self.place(answers, seen.score) {
                tallies[step].add(seen);
            }
        }
        tallies
    }
}

/// Who bought again and who stayed at each score.
pub(super) fn scores(answers: &Answers) -> Table {
    let steps = Steps::of(answers);
    let tallies = steps.tallies(answers, |_| true);
    let wilson = |share: Share| share.wilson().unzip();
    Table::of("scores", "At each score", steps.labels.iter().zip(&tallies))
        .col("score", "Score", Kind::Text, |(label, _)| *label)
        .col("customers", "Customers", Kind::Count, |(_, tally)| tally.again.of)
        .col("repurchase", "Bought again", Kind::Percent, |(_, tally)| tally.again.value())
        .col("repurchase_low", "From", Kind::Percent, |(_, tally)| wilson(tally.again).0)
        .col("repurchase_high", "To", Kind::Percent, |(_, tally)| wilson(tally.again).1)
        .col("active", "Active then", Kind::Count, |(_, tally)| tally.kept.of)
        .col("retention", "Retained", Kind::Percent, |(_, tally)| tally.kept.value())
        .col("retention_low", "From", Kind::Percent, |(_, tally)| wilson(tally.kept).0)
        .col("retention_high", "To", Kind::Percent, |(_, tally)| wilson(tally.kept).1)
        .col("again", "Again", Kind::Count, |(_, tally)| tally.again.hits)
        .col("kept", "Still", Kind::Count, |(_, tally)| tally.kept.hits)
        .notes(small(steps.labels.iter().zip(&tallies).map(|(label, tally)| (label, tally.again.of as usize))))
        .table()
}

/// The reading of everybody, and of each group: as a table, and those of the groups alone.
pub(super) fn readings<'a>(
    asked: &SatisfactionLoyalty,
    answers: &Answers,
    grouping: Option<&'a Grouping>,
) -> (Table, Vec<(&'a str, Reading)>) {
    let read = |label: &'a str, members: &dyn Fn(&Seen) -> bool| -> Option<(&'a str, Reading, Share, Share)> {
        let (top, rest) = answers.sides(answers.seen.iter().filter(|s| members(s)))?;
        let (top, rest) = (top.again, rest.again);
        (top.of + rest.of > 0).then(|| (label, Reading::of(top, rest, asked.captive), top, rest))
    };
    let groups = grouping.map_or(&[][..], Grouping::labels).iter().enumerate();
    let groups = groups.filter_map(|(place, label)| read(label, &|seen| grouping.is_some_and(|g| g.of(seen.customer) == place)));
    let groups: Vec<_> = groups.collect();
    let rows: Vec<_> = read("all", &|_| true).into_iter().chain(groups.iter().copied()).collect();
    let table = Table::of("readings", "The best marks against all others: who bought again", &rows)
        .col("group", "Group", Kind::Text, |(label, ..)| *label)
        .col("reading", "Reading", Kind::Text, |(_, reading, ..)| reading.word())
        .col("top", "Best", Kind::Count, |(_, _, top, _)| top.of)
        .col("top_repurchase", "again", Kind::Percent, |(_, _, top, _)| top.value())
        .col("rest", "Others", Kind::Count, |(.., rest)| rest.of)
        .col("rest_repurchase", "again", Kind::Percent, |(.., rest)| rest.value())
        .col("difference", "Differ", Kind::Percent, |(.., top, rest)| top.less(*rest).map(|a| a.0))
        .col("low", "From", Kind::Percent, |(.., top, rest)| top.less(*rest).map(|a| a.1))
        .col("high", "To", Kind::Percent, |(.., top, rest)| top.less(*rest).map(|a| a.2))
        .notes(small(rows.iter().map(|(label, _, top, rest)| (label, (top.of + rest.of) as usize))))
        .notes(grouping.map(|grouping| say!("Groups: {rule}.", rule = grouping.rule)))
        .table();
    (table, groups.iter().map(|(label, reading, ..)| (*label, *reading)).collect())
}

/// Who bought again at each score, group by group.
pub(super) fn groups(answers: &Answers, grouping: &Grouping) -> Table {
    let steps = Steps::of(answers);
    let wilson = |share: Share| share.wilson().unzip();
    let rows = grouping.labels().iter().enumerate().flat_map(|(place, label)| {
        let tallies = steps.tallies(answers, |seen| grouping.of(seen.customer) == place);
        steps.labels.iter().zip(tallies).filter(|(_, tally)| tally.again.of > 0).map(move |(step, tally)| (label, step, tally))
    });
    Table::of("groups", say!("At each score, by {field}", field = grouping.field), rows)
        .col("group", "Group", Kind::Text, |(label, ..)| *label)
        .col("score", "Score", Kind::Text, |(_, step, _)| *step)
        .col("customers", "Customers", Kind::Count, |(.., tally)| tally.again.of)
        .col("again", "Again", Kind::Count, |(.., tally)| tally.again.hits)
        .col("repurchase", "Bought again", Kind::Percent, |(.., tally)| tally.again.value())
        .col("repurchase_low", "From", Kind::Percent, |(.., tally)| wilson(tally.again).0)
        .col("repurchase_high", "To", Kind::Percent, |(.., tally)| wilson(tally.again).1)
        .col("retention", "Retained", Kind::Percent, |(.., tally)| tally.kept.value())
        .table()
}

/// Single figures: how many answers could be judged.
pub(super) fn figures(answers: &Answers) -> Table {
    let all = Tally::of(&answers.seen);
    let mut figures = Figures::new("Figures");
    figures.add("customers", Kind::Count, answers.seen.len(), "customers whose latest answer could be judged");
    figures.add("earlier", Kind::Count, answers.earlier, "earlier answers of the same customers: left out");
    figures.add("not_over", Kind::Count, answers.open, "answers whose days after are not over at the as-of date: left out");
    figures.add("anonymous", Kind::Count, answers.anonymous, "answers that belong to no known customer: left out");
    figures.add("undated", Kind::Count, answers.undated, "answers without a day: left out");
    figures.add("repurchase", Kind::Percent, all.again.value(), "share who bought again, over all scores");
    figures.add("retention", Kind::Percent, all.kept.value(), "share retained, over all scores");
    figures.add("lapse_days", Kind::Days, answers.lapse.days, say!("lapse window: {derivation}", derivation = answers.lapse.derivation));
    figures.table()
}
