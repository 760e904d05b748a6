//! `cargo bench --bench fits -- ORDERS.csv [END]`: the fits of BG/NBD and Pareto/NBD alone, in this process.
//!
//! ORDERS.csv has the columns customer, date (YYYY-MM-DD) and amount, perhaps status; without END the last day of the file ends what
//! the models see. One line per model: its name, the seconds of grouping equal histories and of the fit (medians of five rounds), and
//! the four parameters. The peers' side is `benches/rivals/models.py`, which runs this, too.

use std::collections::BTreeMap;
use std::io::Write;
use std::time::Instant;

use anyhow::{Context, Result};
use crmkit::analysis::btyd::{Grouped, Kind, Purchases, Summary};
use crmkit::base::dates::Day;

const ROUNDS: usize = 5;

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let Some(path) = args.first() else { return say("without a file: cargo bench --bench fits -- ORDERS.csv [END]") };
    let orders = read(path)?;
    let last = orders.values().flatten().map(|o| o.0).max().context("no orders")?;
    let end = args.get(1).map_or(Some(last), |text| Day::parse_iso(text)).context("END is no date: expected YYYY-MM-DD")?;
    let customers: Vec<Summary> = orders.values().filter_map(|orders| summary(orders, end)).collect();
    for (kind, name) in [(Kind::BgNbd, "bgnbd"), (Kind::ParetoNbd, "paretonbd")] {
        let (mut grouping, mut fitting, mut parameters) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let start = Instant::now();
            let (grouped, _) = Grouped::of_days(customers.iter().copied());
            grouping.push(start.elapsed().as_secs_f64());
            let start = Instant::now();
            let fit = kind.fit(&grouped).ok().with_context(|| format!("{name} cannot be fitted"))?;
            fitting.push(start.elapsed().as_secs_f64());
            parameters = fit.parameters.to_vec();
        }
        let parameters: Vec<String> = parameters.iter().map(f64::to_string).collect();
        say(&format!("{name} {:.6} {:.6} {}", median(grouping), median(fitting), parameters.join(" ")))?;
    }
    Ok(())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// (day, minor units) of every customer's orders, sorted by day.
fn read(path: &str) -> Result<BTreeMap<String, Vec<(Day, i64)>>> {
    let mut reader = csv::Reader::from_path(path).with_context(|| path.to_string())?;
    let header = reader.headers()?.clone();
    let find = |name: &str| header.iter().position(|h| h.eq_ignore_ascii_case(name));
    let at = |name: &str| find(name).with_context(|| format!("{path} has no column {name}"));
    let (customer, date, amount, status) = (at("customer")?, at("date")?, at("amount")?, find("status"));
    let mut orders: BTreeMap<String, Vec<(Day, i64)>> = BTreeMap::new();
    for row in reader.records() {
        let row = row?;
        if status.is_some_and(|status| &row[status] == "cancelled") {
            continue;
        }
        let day = Day::parse_iso(&row[date]).with_context(|| format!("no date: {}", &row[date]))?;
        let minor = (row[amount].parse::<f64>()? * 100.0).round() as i64;
        orders.entry(row[customer].to_string()).or_default().push((day, minor));
    }
    orders.values_mut().for_each(|orders| orders.sort_unstable());
    Ok(orders)
}

fn summary(orders: &[(Day, i64)], end: Day) -> Option<Summary> {
    let mut purchases = Purchases::default();
    orders.iter().filter(|o| o.0 <= end).for_each(|(day, amount)| purchases.add(*day, *amount, true));
    purchases.summary(end)
}

fn say(text: &str) -> Result<()> {
    Ok(writeln!(std::io::stdout(), "{text}")?)
}
