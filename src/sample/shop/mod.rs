//! The demo shop: Jasmine Lane (茉莉里) in Hangzhou sells tea, teaware and garments to customers who write Chinese or English.
//!
//! Three years up to 2026-06-30 with a story in them: for the November sales of 2025 the shop takes a cheaper courier,
//! parcels are late, complaints pile up and answers slow down; some customers leave for good. In December it goes
//! back to the old courier and calls those who suffered. Surveys tell the same story from the other side: delivery on the
//! promised day is taken for granted and does worst; most customers can choose and stay only when very satisfied, but those
//! who paid a tea card in advance come back whatever they think.

mod catalogue;
mod contacts;
mod customs;
mod people;
mod sales;
mod service;
mod surveys;
mod texts;

use anyhow::Result;
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::process::{Calendar, Process, Purchases};
use super::{Files, SampleFile};
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::money;
use crate::lang::say;

const CUSTOMERS: usize = 320;
const ORDERS: usize = 2_520;
/// Sets the draws of the surveys apart from those of the sales.
const SAID: u64 = 0x5A1D;
/// First, second, third and fourth: who may look after a customer or a complaint.
const STAFF: [&str; 4] = ["Li Na", "Chen Wei", "Emma Clarke", "Wu Fang"];

/// The shop's customers, orders with lines, interactions, complaints and surveys: the same bytes for the same seed.
///
/// # Errors
/// Only when a file cannot be put together.
pub fn shop(seed: u64) -> Result<Files> {
    let (Some(first), Some(last)) = (Day::new(2023, 7, 1), Day::new(2026, 6, 30)) else {
        return Err(Failure::new(say!("the sample's calendar is wrong")).into());
    };
    let calendar = Calendar::new(first, last);
    let process = Process::new(26_000.0)?;
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let (mut people, buyers) = people::people(&mut rng, &calendar, &process, CUSTOMERS);
    let purchases = Purchases::draw(&mut rng, &calendar, &buyers, ORDERS)?;
    let mut sales = sales::sales(&mut rng, &calendar, &process, &people, &buyers, &purchases);
    let complaints = service::complaints(&mut rng, last, &mut people, &mut sales);
    sales::number(&mut sales);
    customs::settle(&mut rng, last, &mut people, &sales);
    let contacts = contacts::contacts(&mut rng, last, &people, &sales, &complaints);
    // Drawn apart: what customers say changes nothing of what they did.
    let mut rng = ChaCha8Rng::seed_from_u64(seed ^ SAID);
    customs::give_cards(&mut rng, last, &mut people, &sales);
    let replies = surveys::replies(&mut rng, last, &people, &sales, &complaints)?;
    Ok(vec![
        SampleFile { name: "customers.csv", kind: "customers", bytes: people::write(&people)? },
        SampleFile { name: "orders.csv", kind: "orders", bytes: sales::write(&people, &sales)? },
        SampleFile { name: "interactions.csv", kind: "interactions", bytes: contacts::write(&people, &contacts)? },
        SampleFile { name: "complaints.csv", kind: "complaints", bytes: service::write(&people, &sales, &complaints)? },
        SampleFile { name: "surveys.csv", kind: "surveys", bytes: surveys::write(&people, &sales, &replies)? },
        SampleFile { name: "responses.csv", kind: "responses", bytes: surveys::write_sent(last, &people, &sales)? },
    ])
}

/// A moment in the shop's own time, in seconds since 1970-01-01T00:00 there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Moment(i64);

impl Moment {
    /// Some time in the shop's hours of a day.
    fn in_hours(rng: &mut impl Rng, day: Day) -> Moment {
        Moment(i64::from(day.0) * 86_400 + rng.random_range(9 * 3_600..20 * 3_600))
    }

    /// This moment or, when nobody is in the shop then, a little after the next opening.
    fn awake(self) -> Moment {
        let (day, time) = (self.0.div_euclid(86_400), self.0.rem_euclid(86_400));
        let minutes = time % 2_400;
        match time {
            0..32_400 => Moment(day * 86_400 + 32_400 + minutes),
            32_400..75_600 => self,
            _ => Moment((day + 1) * 86_400 + 32_400 + minutes),
        }
    }

    fn plus(self, seconds: f64) -> Moment {
        Moment(self.0 + seconds.max(0.0) as i64)
    }

    fn day(self) -> Day {
        Day(self.0.div_euclid(86_400) as i32)
    }

    /// RFC 3339 in UTC; the shop's clock is eight hours ahead.
    fn utc(self) -> String {
        let utc = self.0 - 8 * 3_600;
        let (day, time) = (Day(utc.div_euclid(86_400) as i32), utc.rem_euclid(86_400));
        format!("{day}T{:02}:{:02}:{:02}Z", time / 3_600, time / 60 % 60, time % 60)
    }
}

fn pick<'a, T>(rng: &mut impl Rng, list: &'a [T]) -> &'a T {
    &list[rng.random_range(0..list.len())]
}

/// One of `list` with a chance that follows the number beside it.
fn pick_weighted<T: Copy>(rng: &mut impl Rng, list: &[(T, u32)]) -> T {
    let mut left = rng.random_range(0..list.iter().map(|(_, weight)| *weight).sum::<u32>().max(1));
    let found = list.iter().find(|(_, weight)| {
        let here = left < *weight;
        left = left.saturating_sub(*weight);
        here
    });
    found.unwrap_or(&list[0]).0
}

fn yuan(minor: i64) -> String {
    money::plain(minor, 2)
}

fn date(day: Option<Day>) -> String {
    day.map(|d| d.to_string()).unwrap_or_default()
}

/// A CSV file with these columns and rows.
fn table(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Result<Vec<u8>> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(header)?;
    for row in rows {
        out.write_record(&row)?;
    }
    Ok(out.into_inner()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::words::Word;
    use crate::entity::campaign::Event;
    use crate::entity::customer::{ChurnReason, CustomerKind, Status};
    use crate::entity::service::{Cause, Channel, ComplaintType, Direction, Purpose, Step};
    use crate::entity::survey::Role;
    use crate::entity::trade::OrderStatus;
    use std::collections::{BTreeMap, BTreeSet};

    type Row = BTreeMap<String, String>;

    fn rows(files: &Files, kind: &str) -> Vec<Row> {
        let file = files.iter().find(|f| f.kind == kind).expect("a file of that kind");
        csv::Reader::from_reader(file.bytes.as_slice()).deserialize().collect::<Result<_, _>>().expect("sound CSV")
    }

    fn known<W: Word>(rows: &[Row], column: &str) {
        for row in rows.iter().filter(|row| !row[column].is_empty()) {
            assert!(W::list().contains(&row[column].as_str()), "{column}: {}", row[column]);
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_shop() {
        let bytes = |seed| shop(seed).expect("a shop").into_iter().map(|f| f.bytes).collect::<Vec<_>>();
        assert_eq!(bytes(1), bytes(1));
        assert_ne!(bytes(1), bytes(2));
    }

    #[test]
    fn words_are_those_of_the_model() {
        let files = shop(1).expect("a shop");
        let (customers, orders) = (rows(&files, "customers"), rows(&files, "orders"));
        let (interactions, complaints) = (rows(&files, "interactions"), rows(&files, "complaints"));
        known::<CustomerKind>(&customers, "kind");
        known::<Status>(&customers, "status");
        known::<ChurnReason>(&customers, "churn_reason");
        known::<OrderStatus>(&orders, "status");
        known::<Channel>(&interactions, "channel");
        known::<Direction>(&interactions, "direction");
        known::<Purpose>(&interactions, "purpose");
        known::<Channel>(&complaints, "channel");
        known::<ComplaintType>(&complaints, "type");
        known::<Cause>(&complaints, "cause");
        known::<Role>(&rows(&files, "surveys"), "role");
        known::<Event>(&rows(&files, "responses"), "event");
    }

    #[test]
    fn orders_add_up_and_belong_to_customers_of_that_time() {
        let files = shop(3).expect("a shop");
        let acquired: BTreeMap<String, String> =
            rows(&files, "customers").into_iter().map(|row| (row["code"].clone(), row["acquired_on"].clone())).collect();
        let mut orders: BTreeMap<String, Vec<Row>> = BTreeMap::new();
        for row in rows(&files, "orders") {
            orders.entry(row["code"].clone()).or_default().push(row);
        }
        assert!((2_300..=ORDERS).contains(&orders.len()), "{} orders", orders.len());
        let money = |text: &str| money::parse_plain(text, 2).expect("an amount");
        let mut last = "";
        for (code, lines) in &orders {
            let first = &lines[0];
            let goods: i64 = lines.iter().map(|row| money(&row["line_amount"])).sum();
            assert_eq!(money(&first["amount"]), goods - money(&first["discount"]), "{code}");
            assert!(money(&first["refund"]) <= money(&first["amount"]), "{code}");
            assert!(acquired[&first["customer"]] <= first["date"], "{code}");
            assert!(last <= first["date"].as_str(), "{code} stands in order");
            last = &first["date"];
            for column in ["customer", "date", "amount", "refund", "discount", "status", "channel", "due_on", "paid_on", "notes"] {
                assert!(lines.iter().all(|row| row[column] == first[column]), "{code}: {column}");
            }
        }
        assert_eq!(last, "2026-06-30");
    }

    #[test]
    fn complaints_know_their_orders_and_november_stands_out() {
        let files = shop(1).expect("a shop");
        let orders: BTreeMap<String, Row> = rows(&files, "orders").into_iter().map(|row| (row["code"].clone(), row)).collect();
        let complaints = rows(&files, "complaints");
        for complaint in &complaints {
            let order = &orders[&complaint["order"]];
            assert_eq!(order["customer"], complaint["customer"]);
            assert!(order["date"] < complaint["received_on"]);
            let steps: Vec<serde_json::Value> = serde_json::from_str(&complaint["steps"]).expect("sound JSON");
            assert_eq!((&steps[0]["step"], &steps[0]["at"]), (&"received".into(), &complaint["received_at"].as_str().into()));
            assert_eq!(steps[0]["day"], complaint["received_on"].as_str());
            assert!(steps.is_sorted_by_key(|step| step["at"].as_str().unwrap_or_default()));
            assert!(steps.iter().all(|step| Step::list().contains(&step["step"].as_str().unwrap_or_default())));
        }
        let november = complaints.iter().filter(|row| row["type"] == "delivery" && row["received_on"].starts_with("2025-1")).count();
        assert!(november * 4 > complaints.len() && november >= 20, "{november} of {}", complaints.len());
    }

    #[test]
    fn every_customer_named_anywhere_exists() {
        let files = shop(5).expect("a shop");
        let codes: BTreeSet<String> = rows(&files, "customers").into_iter().map(|row| row["code"].clone()).collect();
        assert_eq!(codes.len(), CUSTOMERS);
        for kind in ["orders", "interactions", "complaints"] {
            assert!(rows(&files, kind).iter().all(|row| codes.contains(&row["customer"])), "{kind}");
        }
        let named = |row: &Row| row["customer"].is_empty() || codes.contains(&row["customer"]);
        assert!(rows(&files, "surveys").iter().all(named) && rows(&files, "responses").iter().all(named));
    }

    #[test]
    fn answers_lie_on_their_scales_and_belong_to_orders_of_those_who_give_them() {
        let files = shop(4).expect("a shop");
        let orders: BTreeMap<String, Row> = rows(&files, "orders").into_iter().map(|row| (row["code"].clone(), row)).collect();
        let mut scales: BTreeMap<(String, String), (i64, i64)> = BTreeMap::new();
        for answer in rows(&files, "surveys") {
            let question = (answer["survey"].clone(), answer["question"].clone());
            if let (Ok(low), Ok(high)) = (answer["scale_min"].parse(), answer["scale_max"].parse()) {
                scales.insert(question.clone(), (low, high));
            }
            match scales.get(&question) {
                Some((low, high)) => assert!((*low..=*high).contains(&answer["answer"].parse().expect("a number")), "{answer:?}"),
                None => assert_eq!(question.1, "why"),
            }
            if let Some(order) = orders.get(&answer["order"]) {
                assert!(order["customer"] == answer["customer"] && order["date"] < answer["date"], "{answer:?}");
            }
            assert!(answer["date"].as_str() <= "2026-06-30" && !answer["answer"].is_empty());
        }
    }

    #[test]
    fn moments_are_written_in_utc_and_nobody_works_at_night() {
        let day = Day::new(2026, 1, 5).expect("a day");
        let at = |hour: i64| Moment(i64::from(day.0) * 86_400 + hour * 3_600);
        assert_eq!(at(11).utc(), "2026-01-05T03:00:00Z");
        assert_eq!(at(2).utc(), "2026-01-04T18:00:00Z");
        assert_eq!((at(12).awake(), at(2).awake().day(), at(23).awake().day()), (at(12), day, day.plus(1)));
        assert!(at(23).awake() >= at(33) && at(2).awake() < at(10));
    }
}
