//! The tables of `report satisfaction-loyalty`.

use super::{Found, MOST_SCORES, Reading, SatisfactionLoyalty, Seen, Tally};
use crate::analysis::proportions::Share;
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame::{Figures, mark_small};
use crate::reports::lens::grouping::Grouping;

/// The scores from the lowest up, or, when there are many, the fifths of the scale.
struct Steps {
    labels: Vec<String>,
    /// The score of each label; none where these are fifths.
    scores: Vec<f64>,
}

impl Steps {
    fn of(found: &Found) -> Steps {
        let mut scores: Vec<f64> = found.seen.iter().map(|s| s.score).collect();
        scores.sort_unstable_by(f64::total_cmp);
        scores.dedup();
        match found.scale {
            Some((low, high)) if scores.len() > MOST_SCORES => {
                let end = |fifth: usize| low + (high - low) * fifth as f64 / 5.0;
                Steps { labels: (0..5).map(|n| format!("{}–{}", end(n), end(n + 1))).collect(), scores: Vec::new() }
            }
            _ => Steps { labels: scores.iter().map(f64::to_string).collect(), scores },
        }
    }

    /// The place of a score among the labels.
    fn place(&self, found: &Found, score: f64) -> Option<usize> {
        if self.scores.is_empty() {
            return found.place(score).map(|place| ((place * 5.0) as usize).min(4));
        }
        self.scores.binary_search_by(|known| known.total_cmp(&score)).ok()
    }

    /// What happened at each step, among those a test lets through.
    fn tallies(&self, found: &Found, of: impl Fn(&Seen) -> bool) -> Vec<Tally> {
        let mut tallies = vec![Tally::default(); self.labels.len()];
        for seen in found.seen.iter().filter(|s| of(s)) {
            if let Some(step) = self.place(found, seen.score) {
                tallies[step].add(seen);
            }
        }
        tallies
    }
}

fn interval(share: Share) -> [Cell; 3] {
    let ends = share.wilson();
    [share.value().into(), ends.map(|e| e.0).into(), ends.map(|e| e.1).into()]
}

/// Who bought again and who stayed at each score.
pub(super) fn scores(found: &Found) -> Table {
    let mut table = Table::new("scores", "At each score")
        .column("score", "Score", Kind::Text)
        .column("customers", "Customers", Kind::Count)
        .column("repurchase", "Bought again", Kind::Percent)
        .column("repurchase_low", "From", Kind::Percent)
        .column("repurchase_high", "To", Kind::Percent)
        .column("active", "Active then", Kind::Count)
        .column("retention", "Retained", Kind::Percent)
        .column("retention_low", "From", Kind::Percent)
        .column("retention_high", "To", Kind::Percent)
        .column("again", "Again", Kind::Count)
        .column("kept", "Still", Kind::Count);
    let steps = Steps::of(found);
    let tallies = steps.tallies(found, |_| true);
    for (label, tally) in steps.labels.iter().zip(&tallies) {
        let mut row = vec![Cell::text(label.as_str()), Cell::Int(tally.again.of as i64)];
        row.extend(interval(tally.again));
        row.push(Cell::Int(tally.kept.of as i64));
        row.extend(interval(tally.kept));
        row.extend([tally.again.hits, tally.kept.hits].map(|n| Cell::Int(n as i64)));
        table.push(row);
    }
    mark_small(&mut table, steps.labels.iter().map(String::as_str).zip(tallies.iter().map(|t| t.again.of as usize)));
    table
}

/// The reading of everybody, and of each group: as a table, and those of the groups alone.
pub(super) fn readings<'a>(asked: &SatisfactionLoyalty, found: &Found, grouping: Option<&'a Grouping>) -> (Table, Vec<(&'a str, Reading)>) {
    let mut table = Table::new("readings", "The best marks against all others: who bought again")
        .column("group", "Group", Kind::Text)
        .column("reading", "Reading", Kind::Text)
        .column("top", "Best", Kind::Count)
        .column("top_repurchase", "again", Kind::Percent)
        .column("rest", "Others", Kind::Count)
        .column("rest_repurchase", "again", Kind::Percent)
        .column("difference", "Differ", Kind::Percent)
        .column("low", "From", Kind::Percent)
        .column("high", "To", Kind::Percent);
    let mut sizes = Vec::new();
    let mut add = |label: &str, members: &dyn Fn(&Seen) -> bool| -> Option<Reading> {
        let (top, rest) = found.sides(found.seen.iter().filter(|s| members(s)))?;
        if top.again.of + rest.again.of == 0 {
            return None;
        }
        let reading = Reading::of(top.again, rest.again, asked.captive);
        let apart = top.again.less(rest.again);
        table.push(vec![
            Cell::text(label),
            Cell::text(reading.word()),
            Cell::Int(top.again.of as i64),
            top.again.value().into(),
            Cell::Int(rest.again.of as i64),
            rest.again.value().into(),
            apart.map(|a| a.0).into(),
            apart.map(|a| a.1).into(),
            apart.map(|a| a.2).into(),
        ]);
        sizes.push((label.to_string(), (top.again.of + rest.again.of) as usize));
        Some(reading)
    };
    add("all", &|_| true);
    let mut groups = Vec::new();
    for (place, label) in grouping.map_or(&[][..], Grouping::labels).iter().enumerate() {
        let reading = add(label, &|seen| grouping.is_some_and(|g| g.of(seen.customer) == place));
        groups.extend(reading.map(|reading| (label.as_str(), reading)));
    }
    mark_small(&mut table, sizes.iter().map(|(label, n)| (label.as_str(), *n)));
    if let Some(grouping) = grouping {
        table.notes.push(format!("Groups: {}.", grouping.rule));
    }
    (table, groups)
}

/// Who bought again at each score, group by group.
pub(super) fn groups(found: &Found, grouping: &Grouping) -> Table {
    let mut table = Table::new("groups", format!("At each score, by {}", grouping.field))
        .column("group", "Group", Kind::Text)
        .column("score", "Score", Kind::Text)
        .column("customers", "Customers", Kind::Count)
        .column("again", "Again", Kind::Count)
        .column("repurchase", "Bought again", Kind::Percent)
        .column("repurchase_low", "From", Kind::Percent)
        .column("repurchase_high", "To", Kind::Percent)
        .column("retention", "Retained", Kind::Percent);
    let steps = Steps::of(found);
    for (place, label) in grouping.labels().iter().enumerate() {
        let tallies = steps.tallies(found, |seen| grouping.of(seen.customer) == place);
        for (step, tally) in steps.labels.iter().zip(&tallies).filter(|(_, tally)| tally.again.of > 0) {
            let mut row = vec![Cell::text(label.as_str()), Cell::text(step.as_str())];
            row.extend([Cell::Int(tally.again.of as i64), Cell::Int(tally.again.hits as i64)]);
            row.extend(interval(tally.again));
            row.push(tally.kept.value().into());
            table.push(row);
        }
    }
    table
}

/// Single figures: how many answers could be judged.
pub(super) fn figures(found: &Found) -> Table {
    let all = Tally::of(&found.seen);
    let mut figures = Figures::new("Figures");
    figures.add("customers", Kind::Count, Cell::count(found.seen.len()), "customers whose latest answer could be judged");
    figures.add("earlier", Kind::Count, Cell::count(found.earlier), "earlier answers of the same customers: left out");
    figures.add("not_over", Kind::Count, Cell::count(found.open), "answers whose days after are not over at the as-of date: left out");
    figures.add("anonymous", Kind::Count, Cell::count(found.anonymous), "answers that belong to no known customer: left out");
    figures.add("undated", Kind::Count, Cell::count(found.undated), "answers without a day: left out");
    figures.add("repurchase", Kind::Percent, Cell::from(all.again.value()), "share who bought again, over all scores");
    figures.add("retention", Kind::Percent, Cell::from(all.kept.value()), "share retained, over all scores");
    let derivation = format!("lapse window: {}", found.lapse.derivation);
    figures.add("lapse_days", Kind::Days, Cell::Int(i64::from(found.lapse.days)), derivation);
    figures.table()
}
