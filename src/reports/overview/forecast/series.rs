//! The series that is forecast: what happened in each whole period.

use anyhow::Result;

use super::Measure;
use crate::analysis::periods::Ages;
use crate::base::dates::{Period, Unit};
use crate::lang::{Message, say};
use crate::reports::lens::scan;
use crate::store::Snapshot;
use crate::store::derived::packed::Packed;

/// What happened in whole periods without a gap, the oldest first.
pub(super) struct Series {
    /// The first period; that of the as-of date when there are no values.
    pub first: Period,
    /// Minor units of money, or counts.
    pub values: Vec<f64>,
    /// What was left out, for people.
    pub left_out: Vec<Message>,
}

impl Series {
    /// The period of a place, those after the last value included.
    pub fn period(&self, place: usize) -> Period {
        self.first.plus(place as i32)
    }
}

/// Counts one measure in every whole period since the first purchase.
pub(super) fn read(store: &Snapshot, measure: Measure, unit: Unit) -> Result<Series> {
    let mut ages = Ages::new(unit, store.as_of);
    let mut by_age: Vec<i64> = Vec::new();
    let mut first = None;
    let mut count = |packed: Packed<'_>| {
        let mut last = usize::MAX;
        for entry in scan::until(packed, store.as_of) {
            let age = ages.age(entry.day);
            let amount = match measure {
                Measure::Revenue => entry.net,
                Measure::Orders => i64::from(entry.purchase),
                Measure::Customers => i64::from(entry.purchase && age != last),
            };
            if entry.purchase {
                first = Some(first.map_or(entry.day, |f| entry.day.min(f)));
                last = age;
            }
            if age >= by_age.len() {
                by_age.resize(age + 1, 0);
            }
            by_age[age] += amount;
        }
        Ok(())
    };
    // Who bought is not known of a sale to nobody in particular; that something was sold is.
    if measure != Measure::Customers {
        store.walk_ins(&mut count)?;
    }
    store.histories(|_, packed| count(packed))?;
    let mut left_out = Vec::new();
    let current = Period::of(store.as_of, unit);
    let Some(first) = first else { return Ok(Series { first: current, values: Vec::new(), left_out }) };
    let mut oldest = ages.age(first);
    let mut newest = 0;
    if current.end() > store.as_of {
        left_out.push(say!("{current} is left out: it is not over at the as-of date.", current = current.label()));
        newest = 1;
    }
    let begun = ages.period(oldest);
    if begun.start() < first && oldest >= newest {
        left_out.push(say!("{begun} is left out: the first purchase, of {first}, lies in the midst of it.", begun = begun.label(), first));
        oldest = oldest.wrapping_sub(1);
    }
    let known = oldest != usize::MAX && oldest >= newest;
    let values = if known { by_age[newest..=oldest].iter().rev().map(|v| *v as f64).collect() } else { Vec::new() };
    Ok(Series { first: if known { ages.period(oldest) } else { current }, values, left_out })
}
