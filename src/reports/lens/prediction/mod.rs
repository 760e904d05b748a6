//! What the models of purchase and value say about the customers of a store: the base of `report clv` and `report at-risk`.

mod margin;
mod options;

use anyhow::Result;

use super::people;
use super::relationship;
use super::scan::{self, Lapse};
use crate::analysis::btyd::spend::{self, Spender, Spenders};
use crate::analysis::btyd::value::{Discount, Horizon, discounted};
use crate::analysis::btyd::{Fit, Grouped, LEAST_CUSTOMERS, LEAST_REPEATERS, Model, NoFit, Purchases, Summary, WEEK};
use crate::base::dates::Day;
use crate::entity::settings::Relationship;
use crate::lang::{Message, say};
use crate::store::Snapshot;
use crate::store::derived::packed::Entry;
pub use margin::Margin;
pub use options::{Ahead, Which, part, share};

/// One customer who has bought by the end of the calibration.
#[derive(Clone, Copy, Debug)]
pub struct Customer {
    /// Key of the customer.
    pub key: i64,
    /// What the model sees.
    pub summary: Summary,
    /// Revenue up to the end of the calibration, in minor units.
    pub historic: i64,
    /// Purchase days after it, up to the as-of date.
    pub later: u32,
    /// Whether the relationship had been closed by the end of the calibration.
    pub closed: bool,
}

/// Everybody who has bought by a day.
pub struct Base {
    /// The last day the model sees.
    pub end: Day,
    /// The customers, in order of their keys.
    pub customers: Vec<Customer>,
    /// The first purchase of all.
    pub first: Option<Day>,
}

impl Base {
    /// Reads the histories up to the as-of date and sums up what had happened by `end`. `also` sees every customer's entries
    /// up to the as-of date, too, and whether the customer is among the base.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn read(store: &Snapshot, end: Day, mut also: impl FnMut(&[Entry])) -> Result<Base> {
        let closed = people::closed(store)?;
        let mut base = Base { end, customers: Vec::new(), first: None };
        let mut entries: Vec<Entry> = Vec::new();
        store.histories(|key, packed| {
            entries.clear();
            entries.extend(scan::until(packed, store.as_of));
            let seen = entries.partition_point(|e| e.day <= end);
            let mut purchases = Purchases::default();
            entries[..seen].iter().for_each(|e| purchases.add(e.day, e.net, e.purchase));
            if let (Some(first), Some(summary)) = (purchases.first(), purchases.summary(end)) {
                let mut last = None;
                let new_day = |e: &&Entry| e.purchase && last.replace(e.day) != Some(e.day);
                let later = entries[seen..].iter().filter(new_day).count() as u32;
                let closed = people::closed_on(&closed, key).is_some_and(|day| day <= end);
                base.first = Some(base.first.map_or(first, |day| day.min(first)));
                base.customers.push(Customer { key, summary, historic: purchases.revenue(), later, closed });
                also(&entries);
            }
            Ok(())
        })?;
        Ok(base)
    }

    /// Customers whose relationship had been closed.
    pub fn closed(&self) -> usize {
        self.customers.iter().filter(|c| c.closed).count()
    }
}

/// A warning where customers are bound by contract, for which these models are not made; nothing where they are not.
///
/// # Errors
/// When the store cannot be read.
pub fn under_contract(store: &Snapshot, base: &Base, lapse: &Lapse) -> Result<Option<Message>> {
    let silent = |c: &&Customer| !c.closed && i64::from(c.summary.age - c.summary.last) > i64::from(lapse.days);
    let silent = base.customers.iter().filter(silent).count();
    let basis = relationship::by_counts(store, people::closed(&store.at(base.end))?.len(), silent);
    Ok((basis.kind == Relationship::Contractual).then(|| {
        say!("these models are for customers who leave without a word, and here relationships are contracts ({why}): see report survival and \
             report projection.", why = basis.why)
    }))
}

/// A model fitted to a base.
pub struct Fitted {
    /// The parameters of purchase and departure.
    pub fit: Fit<4>,
    /// The same, ready to predict.
    pub model: Model,
    /// P(alive) by row of `grouped`.
    alive: Vec<f64>,
    /// The customers by history.
    pub grouped: Grouped,
    row_of: Vec<u32>,
}

/// Fits the model to everybody in the base; closed customers count as silent since their last purchase.
///
/// # Errors
/// When there is no model to be had.
pub fn fit(which: Which, base: &Base) -> Result<Fitted, NoFit> {
    let (grouped, row_of) = Grouped::of_days(base.customers.iter().map(|c| c.summary));
    let fit = which.kind().fit(&grouped)?;
    let model = Model { kind: which.kind(), parameters: fit.parameters };
    let alive = model.alive(&grouped);
    // A likelihood that could be computed everywhere but here is none.
    if alive.iter().any(|p| p.is_nan()) {
        return Err(NoFit::NotConverged);
    }
    Ok(Fitted { fit, model, alive, grouped, row_of })
}

impl Fitted {
    /// The purchases expected in the next `weeks`, by the place of a customer in the base.
    pub fn expected(&self, weeks: f64) -> impl Fn(usize) -> f64 + '_ {
        let ages = self.grouped.ages();
        let if_alive = |(x, place): &(u32, u32)| self.model.if_alive(*x, self.grouped.times[*place as usize], weeks);
        let ahead: Vec<f64> = ages.pairs.iter().map(if_alive).collect();
        move |customer| {
            let row = self.row_of[customer] as usize;
            self.alive[row] * ahead[ages.of_row[row][0] as usize]
        }
    }

    /// Customers by T: (T, how many), T ascending.
    pub fn by_age(&self) -> Vec<(f64, f64)> {
        let mut counts = vec![0.0; self.grouped.times.len()];
        for row in &self.grouped.rows {
            counts[row.age as usize] += f64::from(row.weight);
        }
        self.grouped.times.iter().copied().zip(counts).filter(|(_, n)| *n > 0.0).collect()
    }
}

/// Why there is no model, for people.
pub fn reason(why: NoFit) -> Message {
    match why {
        NoFit::Customers(n) => {
            say!("it takes at least {least_customers} customers who have bought, and there are {n}", least_customers = LEAST_CUSTOMERS, n)
        }
        NoFit::Repeaters(n) => {
            say!(
                "it takes at least {least_repeaters} customers who have bought on two days or more, and there are {n}",
                least_repeaters = LEAST_REPEATERS,
                n
            )
        }
        NoFit::NotConverged => {
            say!("the search for its parameters did not converge: the purchases do not tell how customers differ, or nobody seems to leave")
        }
    }
}

/// What the model of spend rests on.
pub struct Spending {
    /// The fitted model, or why there is none.
    pub fit: Result<Fit<3>, NoFit>,
    /// Customers it was fitted to.
    pub customers: usize,
    /// Customers with repeat purchases that brought nothing or less; the model cannot use them.
    pub worthless: usize,
    /// Correlation of the number of repeat purchases with their mean amount.
    pub correlation: Option<f64>,
    /// Minor units in a unit of the currency, in which the model reckons.
    scale: f64,
}

impl Spending {
    /// Fits the gamma–gamma model to the repeat purchases of a base.
    pub fn fit(store: &Snapshot, base: &Base) -> Spending {
        let scale = store.settings.currency.scale() as f64;
        let usable = |c: &&Customer| c.summary.x > 0 && c.summary.mean > 0.0;
        let spender = |c: &Customer| Spender { x: c.summary.x, mean: c.summary.mean / scale };
        let spenders = base.customers.iter().filter(usable).map(spender);
        let correlation = spend::correlation(spenders.clone());
        let spenders = Spenders::new(spenders);
        let repeaters = base.customers.iter().filter(|c| c.summary.x > 0).count();
        let customers = spenders.count();
        Spending { fit: spenders.fit(), customers, worthless: repeaters - customers, correlation, scale }
    }

    /// The mean amount to expect of a purchase, in minor units.
    pub fn order_value(&self, summary: &Summary) -> Option<f64> {
        let fit = self.fit.as_ref().ok()?;
        // Who has brought nothing so far is as little known as who has never come back.
        let (x, mean) = if summary.mean > 0.0 { (summary.x, summary.mean / self.scale) } else { (0, 0.0) };
        spend::expected(&fit.parameters, x, mean).map(|amount| amount * self.scale)
    }
}

/// Days of the predictions every list has.
pub const DAYS: [u32; 3] = [30, 90, 365];

/// What to expect of one customer.
#[derive(Clone, Copy, Debug)]
pub struct Prediction {
    /// The chance that the customer is still there.
    pub alive: f64,
    /// Purchases in the next [`DAYS`].
    pub purchases: [f64; 3],
    /// Purchases over the horizon; `None` when they have no bound.
    pub over_horizon: Option<f64>,
    /// The same discounted.
    pub discounted: f64,
}

/// Predictions for everybody, from tables by what customers have in common.
pub struct Outlook<'a> {
    fitted: &'a Fitted,
    /// By pair of (x, T): purchases of somebody still there: in the next days, over the horizon, discounted.
    ahead: Vec<[f64; 5]>,
    /// By row: its pair.
    pair_of: Vec<[u32; 1]>,
    endless: bool,
}

impl<'a> Outlook<'a> {
    /// Prepares the predictions over a horizon.
    pub fn new(fitted: &'a Fitted, horizon: Horizon, discount: Discount) -> Outlook<'a> {
        let ages = fitted.grouped.ages();
        let model = &fitted.model;
        let weeks = match horizon {
            Horizon::Weeks(weeks) => Some(weeks),
            Horizon::Endless => None,
        };
        let [mut ahead, second] = Grouped::halves(ages.pairs.len(), |part| {
            let predict = |(x, place): &(u32, u32)| {
                let age = fitted.grouped.times[*place as usize];
                let over = weeks.map_or(f64::NAN, |weeks| model.if_alive(*x, age, weeks));
                let [month, quarter, year] = DAYS.map(|days| model.if_alive(*x, age, f64::from(days) / WEEK));
                [month, quarter, year, over, discounted(model, *x, age, horizon, discount)]
            };
            ages.pairs[part].iter().map(predict).collect::<Vec<_>>()
        });
        ahead.extend(second);
        Outlook { fitted, ahead, pair_of: ages.of_row, endless: weeks.is_none() }
    }

    /// What to expect of the customer at a place of the base.
    pub fn of(&self, place: usize) -> Prediction {
        let row = self.fitted.row_of[place] as usize;
        let alive = self.fitted.alive[row];
        let [month, quarter, year, over, discounted] = self.ahead[self.pair_of[row][0] as usize].map(|if_alive| alive * if_alive);
        Prediction { alive, purchases: [month, quarter, year], over_horizon: (!self.endless).then_some(over), discounted }
    }
}
