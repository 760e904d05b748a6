//! The margin that turns revenue into value: given, or found from the costs of order lines.

use anyhow::Result;
use rusqlite::named_params;

use crate::base::dates::Day;
use crate::lang::{Message, say};
use crate::store::Snapshot;

/// What of the revenue is counted as value.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Margin {
    /// The share that was asked for.
    Given(f64),
    /// From the costs of order lines that are known for so much of the revenue.
    Costs {
        /// (amount − cost) / amount of the lines.
        margin: f64,
        /// Share of the revenue whose costs are known.
        covered: f64,
    },
    /// Costs are known for too little of the revenue: value is revenue.
    Revenue {
        /// Share of the revenue whose costs are known.
        covered: f64,
    },
}

/// Costs that are known for less of the revenue say too little about the rest.
const ENOUGH: f64 = 0.8;

impl Margin {
    /// The margin of the orders up to a day, unless one is given.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find(store: &Snapshot, end: Day, given: Option<f64>) -> Result<Margin> {
        if let Some(margin) = given {
            return Ok(Margin::Given(margin));
        }
        // A pass over all orders is spared where no line has a cost.
        let any = "SELECT EXISTS (SELECT 1 FROM order_line WHERE unit_cost IS NOT NULL)";
        if !store.conn().query_row(any, [], |r| r.get::<_, bool>(0))? {
            return Ok(Margin::Revenue { covered: 0.0 });
        }
        let mut query = store.conn().prepare_cached(include_str!("margin.sql"))?;
        let (known, amount, cost, revenue) = query.query_row(named_params! {":end": end.0}, |r| {
            Ok((r.get::<_, f64>("covered")?, r.get::<_, f64>("amount")?, r.get::<_, f64>("cost")?, r.get::<_, f64>("revenue")?))
        })?;
        let covered = if revenue > 0.0 { (known / revenue).clamp(0.0, 1.0) } else { 0.0 };
        if covered < ENOUGH || amount <= 0.0 {
            return Ok(Margin::Revenue { covered });
        }
        Ok(Margin::Costs { margin: (amount - cost) / amount, covered })
    }

    /// The factor.
    pub fn factor(self) -> f64 {
        match self {
            Margin::Given(margin) | Margin::Costs { margin, .. } => margin,
            Margin::Revenue { .. } => 1.0,
        }
    }

    /// How value came about, for people.
    pub fn words(self) -> Message {
        let percent = |share: f64| format!("{:.1} %", share * 100.0);
        match self {
            Margin::Given(margin) => {
                say!("Value = {margin} of the expected revenue, the margin that was asked for.", margin = percent(margin))
            }
            Margin::Costs { margin, covered } => say!(
                "Value = {margin} of the expected revenue: the margin of the order lines, whose costs are known for {covered} of the revenue.",
                margin = percent(margin),
                covered = percent(covered)
            ),
            Margin::Revenue { covered: 0.0 } => say!("Value is expected revenue: no costs are known; --margin 40% counts profit."),
            Margin::Revenue { covered } => say!(
                "Value is expected revenue: costs are known for only {covered} of it (a margin needs {enough}); --margin 40% counts profit.",
                covered = percent(covered),
                enough = percent(ENOUGH)
            ),
        }
    }

    /// The word of the page's options.
    pub fn word(self) -> String {
        match self {
            Margin::Given(margin) => format!("{margin}"),
            Margin::Costs { margin, .. } => format!("{margin:.4} from costs"),
            Margin::Revenue { .. } => "none".into(),
        }
    }
}
