//! The tables of `report migration`.

use anyhow::Result;

use super::{Counted, Migration, Spender, Sums, state};
use crate::analysis::transition::Chain;
use crate::base::reading::Window;
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Figures, Span};
use crate::reports::lens::people;
use crate::reports::lens::prediction::Margin;
use crate::store::Snapshot;

/// Key of the table of those who moved, built on request.
pub(super) const MOVED: &str = "moved";

/// Days of a year, for a discount per year.
const YEAR: f64 = 365.25;

/// The directions a customer can take.
const MOVES: [&str; 7] = ["upgraded", "stayed", "downgraded", "won back", "lost", "still none", "new"];

impl Counted {
    /// Stable key of a state's column.
    fn key(&self, state: usize) -> String {
        match (state, self.states[state].split_once(' ')) {
            (0, _) => "none".into(),
            (_, None) => self.states[state].to_lowercase(),
            _ => format!("tier_{state}"),
        }
    }

    /// The states as tables show them: the highest tier first, None last.
    fn shown(&self) -> impl Iterator<Item = usize> + Clone {
        (0..=self.tiers()).rev()
    }
}

/// The place in [`MOVES`] of the way from a state (`None` = new) to a state.
fn direction(from: Option<usize>, to: usize) -> usize {
    match (from, to) {
        (None, _) => 6,
        (Some(0), 0) => 5,
        (Some(0), _) => 3,
        (Some(_), 0) => 4,
        (Some(from), _) if to > from => 0,
        (Some(from), _) if to < from => 2,
        _ => 1,
    }
}

fn sums(counted: &Counted) -> [Sums; MOVES.len()] {
    let mut sums = [Sums::default(); MOVES.len()];
    counted.ways().for_each(|(from, to, way)| sums[direction(from, to)].add(way));
    sums
}

/// The net share that moved up: those who moved up less those who moved down, of all who were in a tier in either window.
/// `None` when nobody was in one in the earlier window: nobody can have moved.
pub(super) fn net_upward(counted: &Counted) -> Option<f64> {
    let [up, same, down, back, lost, ..] = sums(counted).map(|s| s.customers as f64);
    (up + same + down + lost > 0.0).then(|| (up + back - down - lost) / (up + same + down + back + lost))
}

/// The findings in the owner's words.
pub(super) fn plain_words(counted: &Counted, store: &Snapshot) -> String {
    let sums = sums(counted);
    let [up, same, down, back, lost, ..] = sums.map(|s| frame::grouped(s.customers));
    let before: u64 = [0, 1, 2, 4].iter().map(|m| sums[*m].customers).sum();
    let Some(net) = net_upward(counted) else {
        return "What this means: nobody brought revenue in the earlier window, so nobody can have moved yet. Choose later windows, or \
                shorter ones (--length 3m)."
            .into();
    };
    let (grown, shrunk) = (sums[0].after - sums[0].before + sums[3].after, sums[2].before - sums[2].after + sums[4].before);
    let money = |amount: i64| crate::base::money::grouped(amount, store.exponent());
    format!(
        "What this means: of {} customers who brought revenue in the earlier window, {up} moved up a tier, {same} stayed, {down} moved down \
         and {lost} brought nothing any more; {back} came back. Net upward migration: {:+.1} % (moves up less moves down, of all who were \
         in a tier in either window). Those who moved up or came back bring {} more than before, those who moved down or were lost {} less.",
        frame::grouped(before),
        net * 100.0,
        money(grown),
        money(shrunk),
    )
}

pub(super) fn matrix(counted: &Counted) -> Table {
    let mut table = Table::new("matrix", "From (rows) to (columns): customers").column("from", "From", Kind::Text);
    for to in counted.shown() {
        table = table.column(counted.key(to), counted.states[to].as_str(), Kind::Count);
    }
    let mut table = table.column("customers", "All", Kind::Count);
    let mut new = vec![0u64; counted.states.len()];
    counted.ways().filter(|way| way.0.is_none()).for_each(|(_, to, way)| new[to] = way.customers);
    let mut totals = new.clone();
    let row = |name: &str, counts: &dyn Fn(usize) -> u64| {
        let all: u64 = counted.shown().map(counts).sum();
        let cells = counted.shown().map(|to| Cell::Int(counts(to) as i64));
        std::iter::once(Cell::text(name)).chain(cells).chain([Cell::Int(all as i64)]).collect::<Vec<Cell>>()
    };
    for from in counted.shown() {
        table.push(row(&counted.states[from], &|to| counted.moved.count(from, to)));
        counted.shown().for_each(|to| totals[to] += counted.moved.count(from, to));
    }
    table.push(row("New", &|to| new[to]));
    table.total = Some(row("All", &|to| totals[to]));
    let sizes: Vec<(&str, usize)> =
        counted.shown().map(|from| (counted.states[from].as_str(), counted.moved.started(from) as usize)).collect();
    frame::mark_small(&mut table, sizes);
    table
}

pub(super) fn moves(store: &Snapshot, counted: &Counted) -> Table {
    let money = Kind::Money(store.exponent());
    let mut table = Table::new("moves", "Moves")
        .column("move", "Move", Kind::Text)
        .column("customers", "Customers", Kind::Count)
        .column("share", "Share", Kind::Percent)
        .column("revenue_before", "Revenue before", money)
        .column("revenue_after", "Revenue after", money)
        .column("change", "Change", money);
    let sums = sums(counted);
    let all = counted.spenders.len() as f64;
    let mut total = Sums::default();
    let cells = |sum: &Sums| {
        [
            Cell::Int(sum.customers as i64),
            Cell::ratio(sum.customers as f64, all),
            Cell::Int(sum.before),
            Cell::Int(sum.after),
            Cell::Int(sum.after - sum.before),
        ]
    };
    for (name, sum) in MOVES.iter().zip(&sums) {
        table.push([Cell::text(*name)].into_iter().chain(cells(sum)).collect());
        total.add(*sum);
    }
    table.total = Some([Cell::text("All")].into_iter().chain(cells(&total)).collect());
    table.notes.push("Upgraded, downgraded: from one tier to another. Won back: from None to a tier; lost: from a tier to None.".into());
    table
}

/// What a tier is worth, and where moving leads.
pub(super) struct Value {
    chain: Option<Chain>,
    /// What a customer brings in a window by state; `None` where nobody is.
    rewards: Vec<Option<f64>>,
    /// Discount per window.
    discount: f64,
    stationary: Option<Vec<f64>>,
    ahead: Option<Vec<f64>>,
    for_ever: Option<Vec<f64>>,
}

impl Value {
    pub(super) fn of(options: &Migration, counted: &Counted, after: Span, margin: Margin) -> Value {
        let mean = |sum: Sums| (sum.customers > 0).then(|| sum.after as f64 / sum.customers as f64 * margin.factor());
        let rewards: Vec<Option<f64>> = (0..counted.states.len()).map(|state| mean(counted.after(state))).collect();
        let years = match options.length {
            Window::Months(months) if options.after.is_none() => f64::from(months) / 12.0,
            _ => after.from.map_or(1.0, |from| f64::from(after.to.since(from) + 1) / YEAR),
        };
        let discount = (1.0 + options.discount).powf(years) - 1.0;
        let chain = counted.moved.chain();
        let known: Option<Vec<f64>> = rewards.iter().copied().collect();
        let both = || chain.as_ref().zip(known.as_ref());
        Value {
            stationary: chain.as_ref().and_then(Chain::stationary),
            ahead: both().map(|(chain, rewards)| chain.value(rewards, discount, usize::from(options.ahead))),
            for_ever: both().and_then(|(chain, rewards)| chain.value_for_ever(rewards, discount)),
            chain,
            rewards,
            discount,
        }
    }
}

fn at(values: &Option<Vec<f64>>, state: usize) -> Cell {
    values.as_ref().map_or(Cell::Empty, |v| Cell::real(v[state]))
}

pub(super) fn probabilities(counted: &Counted, value: &Value) -> Table {
    let mut table =
        Table::new("probabilities", "From (rows) to (columns): share of those who were there").column("from", "From", Kind::Text);
    for to in counted.shown() {
        table = table.column(counted.key(to), counted.states[to].as_str(), Kind::Percent);
    }
    for from in counted.shown() {
        let row = counted.moved.row(from);
        let cells = counted.shown().map(|to| at(&row, to));
        table.push(std::iter::once(Cell::text(counted.states[from].as_str())).chain(cells).collect());
    }
    if value.chain.is_none() {
        table.notes.push("A tier in which nobody was in the earlier window has no shares: nothing is known of where it leads.".into());
    }
    table
}

pub(super) fn values(store: &Snapshot, options: &Migration, counted: &Counted, value: &Value) -> Table {
    let money = Kind::Money(store.exponent());
    let mut table = Table::new("tiers", "Tiers")
        .column("tier", "Tier", Kind::Text)
        .column("before", "Before", Kind::Count)
        .column("after", "After", Kind::Count)
        .column("from_before", "From, before", money)
        .column("from_after", "From, after", money)
        .column("per_customer", "Per customer", money)
        .column("long_run_share", "Long run", Kind::Percent)
        .column("value_ahead", format!("Value, {} ahead", options.ahead), money)
        .column("value_for_ever", "Value for ever", money);
    for state in counted.shown() {
        let from = |window: usize| counted.floors[window].get(counted.tiers() - state).copied().flatten().into();
        table.push(vec![
            Cell::text(counted.states[state].as_str()),
            Cell::Int(counted.moved.started(state) as i64),
            Cell::Int(counted.after(state).customers as i64),
            if state == 0 { Cell::Empty } else { from(0) },
            if state == 0 { Cell::Empty } else { from(1) },
            value.rewards[state].into(),
            at(&value.stationary, state),
            at(&value.ahead, state),
            at(&value.for_ever, state),
        ]);
    }
    table.notes.push(format!(
        "Per customer: mean revenue in the later window × margin. Long run: the shares of the tiers that moving as observed no longer \
         changes, new customers left out. Value: per customer now, in {} windows more, and for ever, if everybody goes on moving as observed; \
         this window counts in full, the next at a discount of {:.2} % per window ({:.1} % a year).",
        options.ahead,
        value.discount * 100.0,
        options.discount * 100.0,
    ));
    table
}

pub(super) fn candidates(store: &Snapshot, counted: &Counted, most: usize) -> Result<Table> {
    let money = Kind::Money(store.exponent());
    let mut table = Table::new("candidates", "Best candidates for an upgrade")
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("tier", "Tier", Kind::Text)
        .column("next_tier", "Next tier", Kind::Text)
        .column("revenue_before", "Revenue before", money)
        .column("revenue_after", "Revenue after", money)
        .column("missing", "Missing", money)
        .column("missing_share", "Missing, %", Kind::Percent);
    let floors = &counted.floors[1];
    let mut found: Vec<(f64, i64, &Spender)> = Vec::new();
    for spender in counted.spenders.iter().filter(|s| s.before > 0 && s.after > s.before) {
        let state = counted.state(1, spender.after);
        let next = (counted.tiers() - state).checked_sub(1).and_then(|above| floors[above]);
        if let Some(next) = next {
            found.push(((next - spender.after) as f64 / next as f64, next, spender));
        }
    }
    let rank = |a: &(f64, i64, &Spender), b: &(f64, i64, &Spender)| a.0.total_cmp(&b.0).then(a.2.key.cmp(&b.2.key));
    if found.len() > most {
        if most > 0 {
            found.select_nth_unstable_by(most - 1, rank);
        }
        found.truncate(most);
    }
    found.sort_by(rank);
    for (share, next, spender) in found {
        let (code, name) = store.customer(spender.key)?.unwrap_or_default();
        table.push(vec![
            Cell::Text(code),
            Cell::Text(name),
            Cell::text(counted.states[counted.state(1, spender.after)].as_str()),
            Cell::text(counted.states[state(next, floors)].as_str()),
            Cell::Int(spender.before),
            Cell::Int(spender.after),
            Cell::Int(next - spender.after),
            Cell::real(share),
        ]);
    }
    table.notes.push("Below a boundary of the later window and buying more than in the earlier one; the least missing share first.".into());
    Ok(table)
}

/// Everybody who moved, the greatest gain first.
pub(super) fn moved(store: &Snapshot, counted: &Counted) -> Result<Table> {
    let money = Kind::Money(store.exponent());
    let mut table = Table::new(MOVED, "Customers who moved")
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("from", "From", Kind::Text)
        .column("to", "To", Kind::Text)
        .column("move", "Move", Kind::Text)
        .column("revenue_before", "Revenue before", money)
        .column("revenue_after", "Revenue after", money)
        .column("change", "Change", money);
    table.on_request = true;
    let states = |s: &Spender| (counted.state(0, s.before), counted.state(1, s.after));
    let known = counted.spenders.iter().filter(|s| !s.new);
    let movers: Vec<(&Spender, (usize, usize))> = known.map(|s| (s, states(s))).filter(|(_, (from, to))| from != to).collect();
    let names = people::names(store, movers.iter().map(|m| m.0.key))?;
    let mut rows: Vec<_> = movers.iter().zip(names).collect();
    rows.sort_by_key(|((spender, _), _)| (spender.before - spender.after, spender.key));
    for ((spender, (from, to)), (code, name)) in rows {
        table.push(vec![
            Cell::Text(code),
            Cell::Text(name),
            Cell::text(counted.states[*from].as_str()),
            Cell::text(counted.states[*to].as_str()),
            Cell::text(MOVES[direction(Some(*from), *to)]),
            Cell::Int(spender.before),
            Cell::Int(spender.after),
            Cell::Int(spender.after - spender.before),
        ]);
    }
    Ok(table)
}

pub(super) fn figures(store: &Snapshot, counted: &Counted) -> Table {
    let money = Kind::Money(store.exponent());
    let (sums, all) = (sums(counted), counted.moved.moves());
    let count = |n: u64| Cell::Int(n as i64);
    let mut figures = Figures::new("Figures");
    figures.add("customers", Kind::Count, Cell::count(counted.spenders.len()), "customers who had bought by the end of the later window");
    figures.add("up", Kind::Count, count(all.up), "known in both windows and moved up: upgraded or won back");
    figures.add("same", Kind::Count, count(all.same), "known in both windows and not moved: stayed or still none");
    figures.add("down", Kind::Count, count(all.down), "known in both windows and moved down: downgraded or lost");
    figures.add("new", Kind::Count, count(sums[6].customers), "first purchase after the earlier window");
    let meaning = "up less down, of all who were in a tier in either window";
    figures.add("net_upward_migration", Kind::Percent, net_upward(counted), meaning);
    let up = sums[0].after - sums[0].before + sums[3].after - sums[3].before;
    figures.add("revenue_moved_up", money, Cell::Int(up), "change of revenue of those who moved up");
    let down = sums[2].after - sums[2].before + sums[4].after - sums[4].before;
    figures.add("revenue_moved_down", money, Cell::Int(down), "change of revenue of those who moved down");
    figures.add("revenue_new", money, Cell::Int(sums[6].after), "revenue of new customers");
    figures.table()
}
