//! Groups of customers compared: who of them stayed, and what they brought before and after.

use anyhow::Result;

use crate::analysis::revenue_flow::Kept;
use crate::base::dates::Day;
use crate::lang::say;
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame;
use crate::reports::lens::grouping::Grouping;
use crate::reports::lens::people;
use crate::reports::lens::scan;
use crate::reports::lens::scan::Lapse;
use crate::store::Snapshot;

/// What is compared, and by which rules.
pub(super) struct Compared<'a> {
    pub field: &'a str,
    /// Length of the two spans.
    pub months: i32,
    pub lapse: &'a Lapse,
    /// As [`people::closed`] tells.
    pub closed: &'a [(i64, Day)],
}

#[derive(Clone, Copy, Default)]
struct Group {
    start: u64,
    kept: u64,
    revenue: Kept,
}

impl Compared<'_> {
    /// One row per group: who was active some months ago, who of them still is, and the revenue of the months before and since.
    pub fn table(&self, store: &Snapshot) -> Result<Table> {
        let (from, before) = (store.as_of.before_months(self.months), store.as_of.before_months(2 * self.months));
        // Tiers and segments are those of the first day: later ones would know the outcome.
        let grouping = Grouping::read(&store.at(from), self.field)?;
        let mut groups = vec![Group::default(); grouping.labels().len()];
        store.histories(|key, packed| {
            let (mut last_then, mut last) = (None, None);
            let (mut spent, mut spends) = (0, 0);
            for entry in scan::until(packed, store.as_of) {
                let after = entry.day > from;
                if entry.purchase {
                    last = Some(entry.day);
                    last_then = if after { last_then } else { last };
                }
                match after {
                    true => spends += entry.net,
                    false if entry.day > before => spent += entry.net,
                    false => {}
                }
            }
            let closed = people::closed_on(self.closed, key);
            let active = |last: Option<Day>, on: Day| self.lapse.active(last, closed, on);
            let group = &mut groups[grouping.of(key)];
            if active(last_then, from) {
                group.start += 1;
                group.kept += u64::from(active(last, store.as_of));
            }
            group.revenue.add(spent, spends);
            Ok(())
        })?;
        Ok(self.show(store, from, &grouping, &groups))
    }

    fn show(&self, store: &Snapshot, from: Day, grouping: &Grouping, groups: &[Group]) -> Table {
        let money = Kind::Money(store.exponent());
        let counts = |(_, group): &(&String, &Group)| group.start > 0 || group.revenue.customers > 0;
        let shown = || grouping.labels().iter().zip(groups).filter(counts);
        Table::of("groups", say!("{from} to {as_of} by {field}", from, as_of = store.as_of, field = self.field), shown())
            .col("group", "Group", Kind::Text, |(label, _)| *label)
            .col("start", "Active then", Kind::Count, |(_, g)| g.start)
            .col("kept", "Still now", Kind::Count, |(_, g)| g.kept)
            .col("retention", "Retention", Kind::Percent, |(_, g)| Cell::ratio(g.kept as f64, g.start as f64))
            .col("revenue_before", "Revenue before", money, |(_, g)| g.revenue.base)
            .col("revenue", "Revenue since", money, |(_, g)| g.revenue.now)
            .col("gross", "Gross", Kind::Percent, |(_, g)| g.revenue.gross())
            .col("net", "Net", Kind::Percent, |(_, g)| g.revenue.net())
            .notes(frame::small(shown().map(|(label, g)| (label, g.start as usize))))
            .note(say!("Groups: {rule}. Retention: of those active on {from}, the share active on {as_of}. Revenue: of those who bought in the {months} months up \
                 to {from}, then and in the {months} months since.", rule = grouping.rule, from, as_of = store.as_of, months = self.months))
            .table()
    }
}
