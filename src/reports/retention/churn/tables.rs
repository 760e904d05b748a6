//! The tables of `report churn`.

use anyhow::Result;

use super::{Cause, Found, Gone};
use crate::analysis::proportions::Share;
use crate::base::dates::{Day, Period};
use crate::base::money;
use crate::base::words::Word;
use crate::entity::customer::ChurnReason;
use crate::lang::{Message, say};
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
        self.gone.iter().map(|g| g.value).sum()
    }

    /// Customers and value lost to a cause.
    fn by(&self, cause: Cause) -> (usize, i64) {
        self.gone.iter().filter(|g| g.cause == cause).fold((0, 0), |(n, value), g| (n + 1, value + g.value))
    }
}

/// What the reports says in the owner's words; nothing when nobody was lost.
pub(super) fn plain_words(store: &Snapshot, found: &Found) -> Option<Message> {
    if found.gone.is_empty() {
        return None;
    }
    let lost = frame::grouped(found.gone.len());
    let value = money::grouped(found.value(), store.exponent());
    let silent = found.by(Cause::Silent).0;
    let mut words = say!("{lost} customers left; in the year before their last purchase they brought {value} in all.", lost, value);
    if silent > 0 {
        let of = frame::grouped(silent);
        words = say!("{of} of them just stopped buying: nobody knows why, and some can still be won back.", of).after(words);
    }
    let stated = ChurnReason::WORDS.iter().map(|(reason, word, _)| (found.by(Cause::Stated(*reason)).0, *word));
    if let Some((n, word)) = stated.max_by_key(|s| s.0).filter(|s| s.0 > 0) {
        words = say!("The reason stated most often is {word} ({n}).", word, n).after(words);
    }
    if let Some((difference, low, high)) = found.exposure.with.less(found.exposure.without) {
        let times = |share: f64| format!("{:.1} of 100", share.abs() * 100.0);
        let word = found.by.unit().word();
        if low > 0.0 {
            words = say!("After a complaint {difference} more leave per {word} than without one.", difference = times(difference), word)
                .after(words);
        } else if high < 0.0 {
            words = say!("After a complaint {difference} fewer leave per {word} than without one.", difference = times(difference), word)
                .after(words);
        } else {
            words = say!("Whether more leave after a complaint cannot be told from so few.").after(words);
        }
    }
    Some(words)
}

/// Customers and value lost by reason.
pub(super) fn reasons(store: &Snapshot, found: &Found) -> Table {
    let stated = ChurnReason::WORDS.iter().map(|(reason, ..)| Cause::Stated(*reason));
    let rows = stated.chain([Cause::NotStated, Cause::Silent]).map(|cause| {
        let days: i64 = found.gone.iter().filter(|g| g.cause == cause).map(|g| i64::from(found.life(g.life).days(store.as_of))).sum();
        let (customers, value) = found.by(cause);
        (cause.word(), customers, value, days)
    });
    Table::of("reasons", "Customers lost by reason", rows.filter(|(_, customers, ..)| *customers > 0))
        .col("reason", "Reason", Kind::Text, |(word, ..)| *word)
        .col("customers", "Customers", Kind::Count, |(_, customers, ..)| *customers)
        .col("share", "Share", Kind::Percent, |(_, customers, ..)| Cell::ratio(*customers as f64, found.gone.len() as f64))
        .col("value_lost", "Value lost", Kind::Money(store.exponent()), |(_, _, value, _)| *value)
        .col("value_share", "Share of value", Kind::Percent, |(_, _, value, _)| Cell::ratio(*value as f64, found.value() as f64))
        .col("mean_days", "Mean days with us", Kind::Days, |(_, customers, _, days)| Cell::ratio(*days as f64, *customers as f64))
        .note(say!("Reasons: the eight of Keaveney (1995). State one with: crmkit customer close CUSTOMER --reason REASON."))
        .table()
}

/// What happened in one period.
struct Line {
    period: Period,
    /// Who had come and not left before it.
    start: i64,
    came: i64,
    went: i64,
    closed: i64,
    silent: i64,
    /// Of the closed and the silent: those who came in the same period.
    within: i64,
    value: i64,
}

impl Line {
    fn lost(&self) -> i64 {
        self.closed + self.silent
    }
}

/// Who was there before, who came and who went in each period.
fn lines(found: &Found) -> Vec<Line> {
    let unit = found.by.unit();
    let lives = &found.lives.lives;
    let Some(first) = lives.iter().map(|l| l.start).min() else { return Vec::new() };
    let first = found.span.first_period(first, unit);
    let periods = Period::of(found.span.to, unit).since(first) + 1;
    let line = |k| Line { period: first.plus(k), start: 0, came: 0, went: 0, closed: 0, silent: 0, within: 0, value: 0 };
    let mut lines: Vec<Line> = (0..periods).map(line).collect();
    let place = |day: Day| usize::try_from(Period::of(day, unit).since(first)).unwrap_or(0);
    let mut start = 0;
    for life in lives {
        for (day, step) in [(Some(life.start), 1), (life.end, -1)] {
            let Some(day) = day else { continue };
            if day < first.start() {
                start += step;
            } else if let Some(line) = lines.get_mut(place(day)).filter(|_| day <= found.span.to) {
                *(if step > 0 { &mut line.came } else { &mut line.went }) += 1;
            }
        }
    }
    for Gone { life, cause, value } in &found.gone {
        let life = found.life(*life);
        let Some(line) = life.end.and_then(|end| lines.get_mut(place(end))) else { continue };
        *(if *cause == Cause::Silent { &mut line.silent } else { &mut line.closed }) += 1;
        line.within += i64::from(life.end.is_some_and(|end| Period::of(end, unit) == Period::of(life.start, unit)));
        line.value += value;
    }
    for line in &mut lines {
        line.start = start;
        start += line.came - line.went;
    }
    lines
}

/// Losses per period.
pub(super) fn trend(store: &Snapshot, found: &Found) -> Table {
    let open = |line: &Line, n: i64| Cell::Int(n).open_if(line.period.end() > store.as_of);
    let note = "Start = customers who had come and not left before the period; churn = those of them lost in it / start. * = the period is not over.";
    Table::of("trend", say!("Customers lost per {by}", by = found.by.unit().word()), lines(found))
        .col("period", "Period", Kind::Text, |l| l.period.label())
        .col("start", "Start", Kind::Count, |l| l.start)
        .col("lost", "Lost", Kind::Count, |l| open(l, l.lost()))
        .col("churn", "Churn", Kind::Percent, |l| {
            Cell::ratio((l.lost() - l.within) as f64, l.start as f64).open_if(l.period.end() > store.as_of)
        })
        .col("closed", "Closed", Kind::Count, |l| open(l, l.closed))
        .col("silent", "Silent", Kind::Count, |l| open(l, l.silent))
        .col("value_lost", "Value lost", Kind::Money(store.exponent()), |l| open(l, l.value))
        .notes((!found.lives.lives.is_empty()).then_some(note))
        .table()
}

/// Losses with and without a recent complaint.
pub(super) fn complaints(found: &Found) -> Table {
    let word = found.by.unit().word();
    let with_interval = |share: Share| share.value().zip(share.wilson()).map(|(p, (low, high))| (p, low, high));
    let (with, without) = (found.exposure.with, found.exposure.without);
    let rows = [
        (format!("with a complaint in the last {} days", found.recent), Some(with), with_interval(with)),
        ("without".into(), Some(without), with_interval(without)),
        ("difference".into(), None, with.less(without)),
    ];
    Table::of("complaints", "Losses with and without a recent complaint", &rows)
        .col("group", "Customers", Kind::Text, |(label, ..)| label)
        .col("at_risk", say!("Customer-{word}s", word), Kind::Count, |(_, share, _)| share.map(|s| s.of))
        .col("lost", "Lost", Kind::Count, |(_, share, _)| share.map(|s| s.hits))
        .col("churn", say!("Churn per {word}", word), Kind::Percent, |(.., values)| values.map(|v| v.0))
        .col("low", "95 % from", Kind::Percent, |(.., values)| values.map(|v| v.1))
        .col("high", "to", Kind::Percent, |(.., values)| values.map(|v| v.2))
        .note(say!("Each customer counts once for each whole {word} of the window that began while they were a customer; the complaint lies at most {recent} \
             days before it. Intervals: Wilson; difference: Newcombe's hybrid. A difference is no proof that complaints are the cause.", word, recent = found.recent))
        .table()
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
    figures.add(
        "lapse_days",
        Kind::Days,
        Cell::Int(i64::from(found.lapse.days)),
        say!("lapse window: {derivation}", derivation = found.lapse.derivation),
    );
    figures.table()
}

/// Everybody lost in the window, the greatest value first.
pub(super) fn customers(store: &Snapshot, found: &Found) -> Result<Table> {
    let names = people::names(store, found.gone.iter().map(|g| found.life(g.life).key))?;
    let mut order: Vec<usize> = (0..found.gone.len()).collect();
    order.sort_by(|&a, &b| found.gone[b].value.cmp(&found.gone[a].value).then_with(|| names[a].0.cmp(&names[b].0)));
    let rows = order.into_iter().map(|place| {
        let Gone { life, cause, value } = found.gone[place];
        (&names[place], found.life(life), cause, value)
    });
    let table = Table::of("customers", "Customers lost", rows)
        .col("customer", "Customer", Kind::Text, |(name, ..)| &name.0)
        .col("name", "Name", Kind::Text, |(name, ..)| &name.1)
        .col("ended_on", "Gone since", Kind::Date, |(_, life, ..)| life.end)
        .col("reason", "Reason", Kind::Text, |(_, _, cause, _)| cause.word())
        .col("last_purchase", "Last purchase", Kind::Date, |(_, life, ..)| life.last)
        .col("days", "Days with us", Kind::Days, |(_, life, ..)| life.days(store.as_of))
        .col("value_lost", "Value lost", Kind::Money(store.exponent()), |(.., value)| *value);
    Ok(table.on_request().table())
}
