//! The tables of `report migration`.

use anyhow::Result;

use super::{Counted, Migration, Spender, Sums, state};
use crate::analysis::transition::Chain;
use crate::base::reading::Window;
use crate::lang::{Message, say};
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
pub(super) fn plain_words(counted: &Counted, store: &Snapshot) -> Message {
    let sums = sums(counted);
    let [up, same, down, back, lost, ..] = sums.map(|s| frame::grouped(s.customers));
    let before: u64 = [0, 1, 2, 4].iter().map(|m| sums[*m].customers).sum();
    let Some(net) = net_upward(counted) else {
        return say!(
            "nobody brought revenue in the earlier window, so nobody can have moved yet. Choose later windows, or \
                shorter ones (--length 3m)."
        );
    };
    let (grown, shrunk) = (sums[0].after - sums[0].before + sums[3].after, sums[2].before - sums[2].after + sums[4].before);
    let money = |amount: i64| crate::base::money::grouped(amount, store.exponent());
    say!(
        "of {before} customers who brought revenue in the earlier window, {up} moved up a tier, {same} stayed, {down} moved down \
         and {lost} brought nothing any more; {back} came back. Net upward migration: {net} % (moves up less moves down, of all who were \
         in a tier in either window). Those who moved up or came back bring {grown} more than before, those who moved down or were lost {shrunk} less.",
        before = frame::grouped(before),
        up,
        same,
        down,
        lost,
        back,
        net = format!("{:+.1}", net * 100.0),
        grown = money(grown),
        shrunk = money(shrunk)
    )
}

pub(super) fn matrix(counted: &Counted) -> Table {
    let states = 0..counted.states.len();
    let mut new = vec![0u64; states.len()];
    counted.ways().filter(|way| way.0.is_none()).for_each(|(_, to, way)| new[to] = way.customers);
    let row = |from: usize| (counted.states[from].as_str(), states.clone().map(|to| counted.moved.count(from, to)).collect());
    let mut rows: Vec<(&str, Vec<u64>)> = counted.shown().map(row).collect();
    rows.push(("New", new));
    let all = ("All", states.map(|to| rows.iter().map(|row| row.1[to]).sum()).collect());
    let mut table = Table::of("matrix", "From (rows) to (columns): customers", rows).col("from", "From", Kind::Text, |(name, _)| *name);
    for to in counted.shown() {
        table = table.col(counted.key(to), counted.states[to].clone(), Kind::Count, move |(_, counts)| counts[to]);
    }
    table
        .col("customers", "All", Kind::Count, |(_, counts)| counts.iter().sum::<u64>())
        .total(all)
        .notes(frame::small(counted.shown().map(|from| (&counted.states[from], counted.moved.started(from) as usize))))
        .table()
}

pub(super) fn moves(store: &Snapshot, counted: &Counted) -> Table {
    let money = Kind::Money(store.exponent());
    let sums = sums(counted);
    let mut total = Sums::default();
    sums.iter().for_each(|sum| total.add(*sum));
    Table::of("moves", "Moves", MOVES.into_iter().zip(sums))
        .col("move", "Move", Kind::Text, |(name, _)| *name)
        .col("customers", "Customers", Kind::Count, |(_, sum)| sum.customers)
        .col("share", "Share", Kind::Percent, |(_, sum)| Cell::ratio(sum.customers as f64, counted.spenders.len() as f64))
        .col("revenue_before", "Revenue before", money, |(_, sum)| sum.before)
        .col("revenue_after", "Revenue after", money, |(_, sum)| sum.after)
        .col("change", "Change", money, |(_, sum)| sum.after - sum.before)
        .total(("All", total))
        .note(say!("Upgraded, downgraded: from one tier to another. Won back: from None to a tier; lost: from a tier to None."))
        .table()
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

pub(super) fn probabilities(counted: &Counted, value: &Value) -> Table {
    let title = "From (rows) to (columns): share of those who were there";
    let rows = counted.shown().map(|from| (counted.states[from].as_str(), counted.moved.row(from)));
    let mut table = Table::of("probabilities", title, rows).col("from", "From", Kind::Text, |(name, _)| *name);
    for to in counted.shown() {
        let share = move |(_, row): &(&str, Option<Vec<f64>>)| row.as_ref().map(|row| row[to]);
        table = table.col(counted.key(to), counted.states[to].clone(), Kind::Percent, share);
    }
    let unknown = "A tier in which nobody was in the earlier window has no shares: nothing is known of where it leads.";
    table.notes(value.chain.is_none().then_some(unknown)).table()
}

pub(super) fn values(store: &Snapshot, options: &Migration, counted: &Counted, value: &Value) -> Table {
    let money = Kind::Money(store.exponent());
    let floor = |window: usize, state: usize| counted.floors[window].get(counted.tiers() - state).copied().flatten().filter(|_| state > 0);
    let at = |values: &Option<Vec<f64>>, state: usize| values.as_ref().map(|v| v[state]);
    Table::of("tiers", "Tiers", counted.shown())
        .col("tier", "Tier", Kind::Text, |&state| &counted.states[state])
        .col("before", "Before", Kind::Count, |&state| counted.moved.started(state))
        .col("after", "After", Kind::Count, |&state| counted.after(state).customers)
        .col("from_before", "From, before", money, |&state| floor(0, state))
        .col("from_after", "From, after", money, |&state| floor(1, state))
        .col("per_customer", "Per customer", money, |&state| value.rewards[state])
        .col("long_run_share", "Long run", Kind::Percent, |&state| at(&value.stationary, state))
        .col("value_ahead", say!("Value, {ahead} ahead", ahead = options.ahead), money, |&state| at(&value.ahead, state))
        .col("value_for_ever", "Value for ever", money, |&state| at(&value.for_ever, state))
        .note(say!("Per customer: mean revenue in the later window × margin. Long run: the shares of the tiers that moving as observed no longer \
             changes, new customers left out. Value: per customer now, in {ahead} windows more, and for ever, if everybody goes on moving as \
             observed; this window counts in full, the next at a discount of {discount} % per window ({discount_2} % a year).", ahead = options.ahead, discount = format!("{:.2}", value.discount * 100.0), discount_2 = format!("{:.1}", options.discount * 100.0)))
        .table()
}

pub(super) fn candidates(store: &Snapshot, counted: &Counted, most: usize) -> Result<Table> {
    let money = Kind::Money(store.exponent());
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
    let with_name = |(share, next, spender): (f64, i64, &Spender)| {
        let (code, name) = store.customer(spender.key)?.unwrap_or_default();
        Ok((code, name, share, next, *spender))
    };
    let tier = |amount: i64| &counted.states[state(amount, floors)];
    let rows = found.into_iter().map(with_name).collect::<Result<Vec<_>>>()?;
    let table = Table::of("candidates", "Best candidates for an upgrade", &rows)
        .col("customer", "Customer", Kind::Text, |(code, ..)| code)
        .col("name", "Name", Kind::Text, |(_, name, ..)| name)
        .col("tier", "Tier", Kind::Text, |(.., s)| tier(s.after))
        .col("next_tier", "Next tier", Kind::Text, |(.., next, _)| tier(*next))
        .col("revenue_before", "Revenue before", money, |(.., s)| s.before)
        .col("revenue_after", "Revenue after", money, |(.., s)| s.after)
        .col("missing", "Missing", money, |(.., next, s)| next - s.after)
        .col("missing_share", "Missing, %", Kind::Percent, |(_, _, share, ..)| *share)
        .note(say!("Below a boundary of the later window and buying more than in the earlier one; the least missing share first."));
    Ok(table.table())
}

/// Everybody who moved, the greatest gain first.
pub(super) fn moved(store: &Snapshot, counted: &Counted) -> Result<Table> {
    let money = Kind::Money(store.exponent());
    let states = |s: &Spender| (counted.state(0, s.before), counted.state(1, s.after));
    let known = counted.spenders.iter().filter(|s| !s.new);
    let movers: Vec<(&Spender, (usize, usize))> = known.map(|s| (s, states(s))).filter(|(_, (from, to))| from != to).collect();
    let names = people::names(store, movers.iter().map(|m| m.0.key))?;
    let mut rows: Vec<_> = movers.iter().zip(names).collect();
    rows.sort_by_key(|((spender, _), _)| (spender.before - spender.after, spender.key));
    let table = Table::of(MOVED, "Customers who moved", &rows)
        .col("customer", "Customer", Kind::Text, |(_, name)| &name.0)
        .col("name", "Name", Kind::Text, |(_, name)| &name.1)
        .col("from", "From", Kind::Text, |((_, (from, _)), _)| &counted.states[*from])
        .col("to", "To", Kind::Text, |((_, (_, to)), _)| &counted.states[*to])
        .col("move", "Move", Kind::Text, |((_, (from, to)), _)| MOVES[direction(Some(*from), *to)])
        .col("revenue_before", "Revenue before", money, |((s, _), _)| s.before)
        .col("revenue_after", "Revenue after", money, |((s, _), _)| s.after)
        .col("change", "Change", money, |((s, _), _)| s.after - s.before);
    Ok(table.on_request().table())
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
