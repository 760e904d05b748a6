//! Cohorts: customers grouped by the period of their first purchase, followed period by period.

use super::periods::Ages;
use crate::base::dates::{Day, Period, Unit};

/// What a cohort did in one period since its first purchases. Money in minor units.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Cell {
    /// Customers with at least one purchase in the period.
    pub active: u64,
    /// Purchases in the period.
    pub orders: u64,
    /// Purchases less refunds in the period.
    pub revenue: i64,
}

/// One cohort.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cohort {
    /// The period of the first purchases.
    pub period: Period,
    /// Customers: the active ones of period 0.
    pub size: u64,
    /// One cell per period since, up to the period in which the as-of date lies.
    pub cells: Vec<Cell>,
}

/// One order as the analysis sees it: an order that is not cancelled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Event {
    /// Its day.
    pub day: Day,
    /// Net amount in minor units; negative for a return.
    pub amount: i64,
    /// Whether it is a purchase; a return only takes from revenue.
    pub purchase: bool,
}

/// Gathers cohorts in one pass over customers.
#[derive(Clone, Debug)]
pub struct Cohorts {
    ages: Ages,
    /// By age of the first period (0 = the period of the as-of date), then by periods since; empty without customers.
    rows: Vec<Vec<Cell>>,
}

impl Cohorts {
    /// Cohorts by periods of `unit`, as seen at `as_of`.
    pub fn new(unit: Unit, as_of: Day) -> Cohorts {
        Cohorts { ages: Ages::new(unit, as_of), rows: Vec::new() }
    }

    /// Adds one customer: events up to the as-of date, sorted by day. Someone who never purchased is in no cohort.
    /// A return dated before the first purchase counts in period 0, so that revenue adds up.
    pub fn add(&mut self, events: impl Iterator<Item = Event> + Clone) {
        let Some(first) = events.clone().find(|e| e.purchase) else { return };
        let born = self.ages.age(first.day);
        if self.rows.len() <= born {
            self.rows.resize_with(born + 1, Vec::new);
        }
        let row = &mut self.rows[born];
        if row.is_empty() {
            row.resize(born + 1, Cell::default());
        }
        let mut last = usize::MAX;
        for event in events {
            let since = born.saturating_sub(self.ages.age(event.day));
            let cell = &mut row[since];
            cell.revenue += event.amount;
            if event.purchase {
                cell.orders += 1;
                cell.active += u64::from(since != last);
                last = since;
            }
        }
    }

    /// The cohorts from the oldest to the newest; periods in which nobody came first are left out.
    pub fn finish(self) -> Vec<Cohort> {
        let ages = &self.ages;
        let cohorts = self.rows.into_iter().enumerate().rev();
        cohorts
            .filter(|(_, cells)| cells.first().is_some_and(|c| c.active > 0))
            .map(|(age, cells)| Cohort { period: ages.period(age), size: cells[0].active, cells })
            .collect()
    }
}

impl Cohort {
    /// How many cells are of periods that were over at `as_of`; the cells from there on are incomplete.
    pub fn complete_cells(&self, as_of: Day) -> usize {
        let current = Period::of(as_of, self.period.unit);
        let over = if current.end() <= as_of { current } else { current.plus(-1) };
        usize::try_from(over.since(self.period) + 1).unwrap_or(0).min(self.cells.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples;

    fn event(day: &str, amount: i64) -> Event {
        Event { day: Day::parse_iso(day).expect("a day"), amount, purchase: amount >= 0 }
    }

    #[test]
    fn three_customers_by_hand() {
        let as_of = Day::parse_iso("2024-03-10").expect("a day");
        let mut cohorts = Cohorts::new(Unit::Month, as_of);
        cohorts.add([event("2024-01-05", 100), event("2024-01-20", 50), event("2024-03-01", 10)].into_iter());
        cohorts.add([event("2024-01-31", 0), event("2024-02-01", -30), event("2024-02-29", 40)].into_iter());
        cohorts.add([event("2023-12-31", -5), event("2024-03-10", 7)].into_iter());
        cohorts.add([event("2024-01-01", -5)].into_iter());
        let found = cohorts.finish();
        assert_eq!(found.len(), 2);
        let cell = |active, orders, revenue| Cell { active, orders, revenue };
        assert_eq!((found[0].period.label().as_str(), found[0].size), ("2024-01", 2));
        assert_eq!(found[0].cells, [cell(2, 3, 150), cell(1, 1, 10), cell(1, 1, 10)]);
        assert_eq!((found[1].period.label().as_str(), found[1].cells.as_slice()), ("2024-03", [cell(1, 1, 2)].as_slice()));
        assert_eq!((found[0].complete_cells(as_of), found[1].complete_cells(as_of)), (2, 0));
        assert_eq!(found[0].complete_cells(Day::parse_iso("2024-03-31").expect("a day")), 3);
    }

    #[test]
    fn cdnow_has_the_published_cohorts() {
        let (golden, Some(histories)) = (samples::golden("rfm_cohort_pareto.json"), samples::cdnow()) else { return };
        let mut cohorts = Cohorts::new(Unit::Month, Day::parse_iso("1998-06-30").expect("a day"));
        for rows in &histories {
            cohorts.add(rows.iter().map(|(day, amount)| Event { day: *day, amount: *amount, purchase: true }));
        }
        let found = cohorts.finish();
        let golden = golden["cdnow_full_cohort_monthly"].as_array().expect("rows");
        assert_eq!(found.len(), golden.len());
        for (found, expected) in found.iter().zip(golden) {
            assert_eq!(expected["cohort"], found.period.label());
            assert_eq!(expected["size"], found.size);
            let active: Vec<i64> = expected["active"].as_array().expect("counts").iter().filter_map(serde_json::Value::as_i64).collect();
            assert_eq!(found.cells.iter().map(|c| c.active as i64).collect::<Vec<_>>(), active);
            for (cell, revenue) in found.cells.iter().zip(expected["revenue"].as_array().expect("amounts")) {
                assert_eq!(cell.revenue, (revenue.as_f64().expect("a number") * 100.0).round() as i64);
            }
        }
    }
}
