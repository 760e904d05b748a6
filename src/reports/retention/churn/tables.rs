//! The tables of `report churn`.

use anyhow::Result;

use super::{Cause, Found};
use crate::analysis::proportions::Share;
use crate::base::dates::{Day, Period};
use crate::base::money;
use crate::base::words::Word;
use crate::entity::customer::ChurnReason;
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::Figures;
use crate::reports::lens::people;
use crate::reports::lens::relationship::Life;
use crate::store::Snapshot;

impl Cause {
    fn word(self) -> &'static str {
        match self {
            Cause::Stated(reason) => reason.word(),
            Cause::NotStated => "(not stated)",
            Cause::Silent => "(fell silent)",
        }
    }
}

impl Found {
    fn life(&self, place: usize) -> &Life {
        &self.lives.lives[place]
    }

    fn value(&self) -> i64 {
        self.gone.iter().map(|g| g.2).sum()
    }

    /// Customers and value lost to a cause.
    fn by(&self, cause: Cause) -> (usize, i64) {
        self.gone.iter().filter(|g| g.1 == cause).fold((0, 0), |(n, value), g| (n + 1, value + g.2))
    }
}

/// What the reports says in the owner's words; nothing when nobody was lost.
pub(super) fn plain_words(store: &Snapshot, found: &Found) -> Option<String> {
    if found.gone.is_empty() {
        return None;
    }
    let lost = frame::grouped(found.gone.len());
    let value = money::grouped(found.value(), store.exponent());
    let silent = found.by(Cause::Silent).0;
    let mut words = format!("What this means: {lost} customers left; in the year before their last purchase they brought {value} in all.");
    if silent > 0 {
        let of = frame::grouped(silent);
        words.push_str(&format!(" {of} of them just stopped buying: nobody knows why, and some can still be won back."));
    }
    let stated = ChurnReason::WORDS.iter().map(|(reason, word, _)| (found.by(Cause::Stated(*reason)).0, *word));
    if let Some((n, word)) = stated.max_by_key(|s| s.0).filter(|s| s.0 > 0) {
        words.push_str(&format!(" The reason stated most often is {word} ({n})."));
    }
    if let Some((difference, low, high)) = found.exposure.with.less(found.exposure.without) {
        let times = |share: f64| format!("{:.1} of 100", share.abs() * 100.0);
        let word = found.by.unit().word();
        if low > 0.0 {
            words.push_str(&format!(" After a complaint {} more leave per {word} than without one.", times(difference)));
        } else if high < 0.0 {
            words.push_str(&format!(" After a complaint {} fewer leave per {word} than without one.", times(difference)));
        } else {
            words.push_str(" Whether more leave after a complaint cannot be told from so few.");
        }
    }
    Some(words)
}

/// Customers and value lost by reason.
pub(super) fn reasons(store: &Snapshot, found: &Found) -> Table {
    let mut table = Table::new("reasons", "Customers lost by reason")
        .column("reason", "Reason", Kind::Text)
        .column("customers", "Customers", Kind::Count)
        .column("share", "Share", Kind::Percent)
        .column("value_lost", "Value lost", Kind::Money(store.exponent()))
        .column("value_share", "Share of value", Kind::Percent)
        .column("mean_days", "Mean days with us", Kind::Days);
    let stated = ChurnReason::WORDS.iter().map(|(reason, ..)| Cause::Stated(*reason));
    for cause in stated.chain([Cause::NotStated, Cause::Silent]) {
        let (customers, value) = found.by(cause);
        if customers == 0 {
            continue;
        }
        let days: i64 = found.gone.iter().filter(|g| g.1 == cause).map(|g| i64::from(found.life(g.0).days(store.as_of))).sum();
        table.push(vec![
            Cell::text(cause.word()),
            Cell::count(customers),
            Cell::ratio(customers as f64, found.gone.len() as f64),
            Cell::Int(value),
            Cell::ratio(value as f64, found.value() as f64),
            Cell::ratio(days as f64, customers as f64),
        ]);
    }
    table.notes.push("Reasons: the eight of Keaveney (1995). State one with: crmkit customer close CUSTOMER --reason REASON.".to_string());
    table
}

/// Losses per period.
pub(super) fn trend(store: &Snapshot, found: &Found) -> Table {
    let unit = found.by.unit();
    let mut table = Table::new("trend", format!("Customers lost per {}", unit.word()))
        .column("period", "Period", Kind::Text)
        .column("start", "Start", Kind::Count)
        .column("lost", "Lost", Kind::Count)
        .column("churn", "Churn", Kind::Percent)
        .column("closed", "Closed", Kind::Count)
        .column("silent", "Silent", Kind::Count)
        .column("value_lost", "Value lost", Kind::Money(store.exponent()));
    let lives = &found.lives.lives;
    let Some(first) = lives.iter().map(|l| l.start).min() else { return table };
    let first = found.span.first_period(first, unit);
    let last = Period::of(found.span.to, unit);
    let periods = usize::try_from(last.since(first) + 1).unwrap_or(0);
    let place = |day: Day| usize::try_from(Period::of(day, unit).since(first)).unwrap_or(0);
    // Who was there before, who came and who went in each period.
    let (mut start, mut came, mut went) = (0i64, vec![0i64; periods], vec![0i64; periods]);
    let count = |day: Day, before: &mut i64, step: i64, within: &mut [i64]| {
        if day < first.start() {
            *before += step;
        } else if let Some(n) = within.get_mut(place(day)).filter(|_| day <= found.span.to) {
            *n += 1;
        }
    };
    for life in lives {
        count(life.start, &mut start, 1, &mut came);
        if let Some(end) = life.end {
            count(end, &mut start, -1, &mut went);
        }
    }
    // Closed, silent, of both those who came in the same period, and the value lost.
    let mut rows = vec![[0i64; 4]; periods];
    for (life, cause, value) in &found.gone {
        let life = found.life(*life);
        let Some(row) = life.end.and_then(|end| rows.get_mut(place(end))) else { continue };
        row[usize::from(*cause == Cause::Silent)] += 1;
        row[2] += i64::from(life.end.is_some_and(|end| Period::of(end, unit) == Period::of(life.start, unit)));
        row[3] += value;
    }
    for (k, [closed, silent, within, value]) in rows.into_iter().enumerate() {
        let period = first.plus(k as i32);
        let open = period.end() > store.as_of;
        table.push(vec![
            Cell::text(period.label()),
            Cell::Int(start),
            Cell::Int(closed + silent).open_if(open),
            Cell::ratio((closed + silent - within) as f64, start as f64).open_if(open),
            Cell::Int(closed).open_if(open),
            Cell::Int(silent).open_if(open),
            Cell::Int(value).open_if(open),
        ]);
        start += came[k] - went[k];
    }
    table.notes.push(
        "Start = customers who had come and not left before the period; churn = those of them lost in it / start. * = the period is not over."
            .to_string(),
    );
    table
}

/// Losses with and without a recent complaint.
pub(super) fn complaints(found: &Found) -> Table {
    let word = found.by.unit().word();
    let mut table = Table::new("complaints", "Losses with and without a recent complaint")
        .column("group", "Customers", Kind::Text)
        .column("at_risk", format!("Customer-{word}s"), Kind::Count)
        .column("lost", "Lost", Kind::Count)
        .column("churn", format!("Churn per {word}"), Kind::Percent)
        .column("low", "95 % from", Kind::Percent)
        .column("high", "to", Kind::Percent);
    let rows =
        [(format!("with a complaint in the last {} days", found.recent), found.exposure.with), ("without".into(), found.exposure.without)];
    for (label, share) in rows {
        table.push(row(&label, Some(share), share.value().zip(share.wilson()).map(|(p, (low, high))| (p, low, high))));
    }
    table.push(row("difference", None, found.exposure.with.less(found.exposure.without)));
    table.notes.push(format!(
        "Each customer counts once for each whole {word} of the window that began while they were a customer; the complaint lies at most {} days \
         before it. Intervals: Wilson; difference: Newcombe's hybrid. A difference is no proof that complaints are the cause.",
        found.recent
    ));
    table
}

fn row(label: &str, share: Option<Share>, values: Option<(f64, f64, f64)>) -> Vec<Cell> {
    let count = |n: Option<u64>| n.map_or(Cell::Empty, |n| Cell::Int(n as i64));
    let (value, low, high) =
        values.map_or((Cell::Empty, Cell::Empty, Cell::Empty), |v| (Cell::real(v.0), Cell::real(v.1), Cell::real(v.2)));
    vec![Cell::text(label), count(share.map(|s| s.of)), count(share.map(|s| s.hits)), value, low, high]
}

/// Single figures.
pub(super) fn figures(store: &Snapshot, found: &Found) -> Table {
    let silent = found.by(Cause::Silent).0;
    let lost = found.gone.len();
    let here = found.lives.lives.iter().filter(|l| l.end.is_none()).count();
    let value = found.value();
    let mut figures = Figures::new("Figures");
    figures.add("customers", Kind::Count, Cell::count(found.lives.lives.len()), "customers who ever came, by the as-of date");
    figures.add("here", Kind::Count, Cell::count(here), "of them not gone at the as-of date");
    figures.add("lost", Kind::Count, Cell::count(lost), "customers lost in the window");
    figures.add("closed", Kind::Count, Cell::count(lost - silent), "of them closed by the as-of date");
    figures.add("silent", Kind::Count, Cell::count(silent), "of them silent for longer than the lapse window, and not closed since");
    figures.add("value_lost", Kind::Money(store.exponent()), Cell::Int(value), "their revenue of the 365 days up to their last purchase");
    figures.add("mean_value_lost", Kind::Money(store.exponent()), Cell::ratio(value as f64, lost as f64), "value lost per customer lost");
    figures.add("lapse_days", Kind::Days, Cell::Int(i64::from(found.lapse.days)), format!("lapse window: {}", found.lapse.derivation));
    figures.table()
}

/// Everybody lost in the window, the greatest value first.
pub(super) fn customers(store: &Snapshot, found: &Found) -> Result<Table> {
    let names = people::names(store, found.gone.iter().map(|g| found.life(g.0).key))?;
    let mut table = Table::new("customers", "Customers lost")
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("ended_on", "Gone since", Kind::Date)
        .column("reason", "Reason", Kind::Text)
        .column("last_purchase", "Last purchase", Kind::Date)
        .column("days", "Days with us", Kind::Days)
        .column("value_lost", "Value lost", Kind::Money(store.exponent()));
    table.on_request = true;
    let mut order: Vec<usize> = (0..found.gone.len()).collect();
    order.sort_by(|&a, &b| found.gone[b].2.cmp(&found.gone[a].2).then_with(|| names[a].0.cmp(&names[b].0)));
    for place in order {
        let (life, cause, value) = found.gone[place];
        let life = found.life(life);
        table.push(vec![
            Cell::text(names[place].0.as_str()),
            Cell::text(names[place].1.as_str()),
            life.end.into(),
            Cell::text(cause.word()),
            life.last.into(),
            Cell::Int(i64::from(life.days(store.as_of))),
            Cell::Int(value),
        ]);
    }
    Ok(table)
}
