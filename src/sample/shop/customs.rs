//! What the shop's customers become by what they buy.

use rand::{Rng, RngExt};

use super::people::Person;
use super::pick;
use super::sales::Sale;
use crate::base::dates::Day;
use crate::entity::customer::{ChurnReason, Status};

/// What can be said of each customer in the end: status, tags, wallet, notes.
pub fn settle(rng: &mut impl Rng, last: Day, people: &mut [Person], sales: &[Sale]) {
    for (index, person) in people.iter_mut().enumerate() {
        let own: Vec<&Sale> = sales.iter().filter(|s| s.customer == index && s.counts()).collect();
        let latest = own.last().map(|s| s.day);
        let year: i64 = own.iter().filter(|s| last.since(s.day) < 365).map(|s| s.amount - s.refund).sum();
        person.status = match latest {
            _ if person.left.is_some() => Status::Closed,
            None => Status::Prospect,
            Some(day) if last.since(day) > 300 => Status::Lapsed,
            Some(_) => Status::Active,
        };
        // A few of those who stopped said why.
        if person.status == Status::Lapsed && rng.random_bool(0.08) {
            let reason = pick(rng, &[ChurnReason::Price, ChurnReason::Competition, ChurnReason::Involuntary, ChurnReason::Inconvenience]);
            person.left = latest.map(|day| (day.plus(rng.random_range(60..250)), *reason));
            person.status = Status::Closed;
        }
        if own.len() >= 4 {
            person.tags.push("member");
        }
        if person.firm {
            person.tags.push("wholesale");
        }
        if own.iter().any(|s| s.lines.iter().any(|l| l.product.code.starts_with("L-"))) && rng.random_bool(0.5) {
            person.tags.push("gifts");
        }
        if person.status == Status::Active && rng.random_bool(0.45) {
            // What they spend on tea and clothes with anyone, in steps of 100 yuan.
            let all = year as f64 * rng.random_range(1.1..4.0) + 40_000.0;
            person.wallet = Some((all / 10_000.0).ceil() as i64 * 10_000);
        }
        if rng.random_bool(0.06) {
            person.notes = match person.chinese {
                true => *pick(rng, &["喜欢先试喝再买", "周末来店", "送货前请电话联系", "介绍过朋友来"]),
                false => *pick(rng, &["Likes to taste before buying", "Comes at weekends", "Call before delivery", "Brings friends along"]),
            };
        }
    }
}

/// Days without a purchase that nobody lets pass who has a tea card.
const CARD_GAP: i32 = 165;

/// Gives the tea card to most of those who have come regularly since the middle of 2024: they come whether content or not.
pub fn give_cards(rng: &mut impl Rng, last: Day, people: &mut [Person], sales: &[Sale]) {
    let since = last.plus(-2 * 365);
    for (index, person) in people.iter_mut().enumerate().filter(|(_, p)| !p.firm && p.left.is_none()) {
        let days: Vec<Day> = sales.iter().filter(|s| s.customer == index && s.counts() && s.day >= since).map(|s| s.day).collect();
        let steady = days.windows(2).all(|pair| pair[1].since(pair[0]) <= CARD_GAP);
        let there = days.last().is_some_and(|day| last.since(*day) <= CARD_GAP);
        person.card = days.len() >= 3 && steady && there && rng.random_bool(0.9);
        if person.card {
            person.tags.push(CARD);
        }
    }
}

/// The tag of customers with a tea card.
const CARD: &str = "tea-card";
