//! The shop's interactions with its customers.

use anyhow::Result;
use rand::{Rng, RngExt};

use super::people::Person;
use super::sales::Sale;
use super::service::Case;
use super::texts::{ADVICE, APOLOGY, CARE, Matter, OFFER, QUESTIONS, SPRING, SUGGESTIONS, VISIT};
use super::{Moment, STAFF, date, pick, pick_weighted, table, yuan};
use crate::base::dates::Day;
use crate::base::words::Word;
use crate::entity::customer::Status;
use crate::entity::service::{Channel, Direction, Purpose};

/// One contact.
pub struct Contact {
    customer: usize,
    at: Moment,
    /// Whether the time of day was noted.
    timed: bool,
    channel: Channel,
    direction: Direction,
    purpose: Purpose,
    staff: &'static str,
    subject: &'static str,
    text: &'static str,
    minutes: Option<i64>,
    outcome: &'static str,
    follow_up: Option<Day>,
    product: Option<&'static str>,
    topic: &'static str,
}

/// All contacts in order of time.
pub fn contacts(rng: &mut impl Rng, last: Day, people: &[Person], sales: &[Sale], cases: &[Case]) -> Vec<Contact> {
    let mut contacts = Vec::new();
    for case in cases {
        about_complaint(rng, last, &people[case.customer], case, &mut contacts);
    }
    for sale in sales.iter().filter(|s| s.counts()) {
        around_sale(rng, last, &people[sale.customer], sale, &mut contacts);
    }
    for (customer, person) in people.iter().enumerate() {
        from_the_shop(rng, last, (customer, person), &mut contacts);
    }
    contacts.retain(|c: &Contact| c.at.day() <= last);
    contacts.sort_by_key(|c| (c.at, c.customer));
    contacts
}

/// A contact with the usual channel of the customer; the caller says what is different.
fn contact(rng: &mut impl Rng, (customer, person): (usize, &Person), day: Day, purpose: Purpose, subject: &'static str) -> Contact {
    let channel = match person.chinese {
        true => pick_weighted(rng, &[(Channel::Chat, 6), (Channel::Phone, 3), (Channel::Visit, 2)]),
        false => pick_weighted(rng, &[(Channel::Email, 6), (Channel::Web, 2), (Channel::Phone, 3)]),
    };
    Contact {
        customer,
        at: Moment::in_hours(rng, day),
        timed: rng.random_bool(0.8),
        channel,
        direction: Direction::In,
        purpose,
        staff: if rng.random_bool(0.7) { person.owner } else { pick::<&str>(rng, &STAFF) },
        subject,
        text: "",
        minutes: Some(rng.random_range(2..16)),
        outcome: "answered",
        follow_up: None,
        product: None,
        topic: "",
    }
}

fn about_complaint(rng: &mut impl Rng, last: Day, person: &Person, case: &Case, contacts: &mut Vec<Contact>) {
    let who = (case.customer, person);
    let first = contact(rng, who, case.received.day(), Purpose::Service, case.subject);
    contacts.push(Contact {
        at: case.received,
        timed: true,
        channel: case.channel,
        staff: case.assignee,
        text: case.text,
        minutes: Some(rng.random_range(5..30)),
        outcome: "complaint recorded",
        ..first
    });
    if let Some(resolved) = case.resolved() {
        let call = contact(rng, who, resolved.day(), Purpose::Service, case.subject);
        contacts.push(Contact {
            at: resolved,
            timed: true,
            direction: Direction::Out,
            staff: case.assignee,
            outcome: "told the customer",
            ..call
        });
    } else {
        let call = contact(rng, who, last, Purpose::Service, case.subject);
        let follow_up = Some(last.plus(rng.random_range(-2..4)));
        contacts.push(Contact { direction: Direction::Out, staff: case.assignee, outcome: "still open", follow_up, ..call });
    }
    // In December the shop called those who had waited in vain and were still its customers.
    if case.late && person.left.is_none() {
        let day = Day(Day::new(2025, 12, 8).unwrap_or(last).0 + rng.random_range(0..12));
        let call = contact(rng, who, day, Purpose::Care, APOLOGY.to(person.chinese));
        contacts.push(Contact {
            channel: Channel::Phone,
            direction: Direction::Out,
            minutes: Some(rng.random_range(6..20)),
            outcome: "accepted",
            ..call
        });
    }
}

/// The contact with its topic and, where it is about what was bought, the product.
fn about(matter: &Matter, sale: &Sale, contact: Contact) -> Contact {
    let product = sale.lines.first().filter(|_| matter.product).map(|line| line.product.code);
    Contact { product, topic: matter.topic, ..contact }
}

fn around_sale(rng: &mut impl Rng, last: Day, person: &Person, sale: &Sale, contacts: &mut Vec<Contact>) {
    let who = (sale.customer, person);
    match rng.random_range(0..1_000) {
        0..55 => {
            let matter = pick(rng, QUESTIONS);
            let day = sale.day.plus(-rng.random_range(0..4)).max(person.acquired);
            contacts.push(about(matter, sale, contact(rng, who, day, Purpose::Inquiry, matter.text.to(person.chinese))));
        }
        55..80 => {
            let matter = pick(rng, ADVICE);
            let day = sale.day.plus(-rng.random_range(0..6)).max(person.acquired);
            let advice = about(matter, sale, contact(rng, who, day, Purpose::Advice, matter.text.to(person.chinese)));
            contacts.push(Contact { minutes: Some(rng.random_range(8..35)), outcome: "ordered", ..advice });
        }
        80..90 => {
            let matter = pick(rng, SUGGESTIONS);
            let day = sale.day.plus(rng.random_range(1..20));
            let suggestion = about(matter, sale, contact(rng, who, day, Purpose::Suggestion, matter.text.to(person.chinese)));
            contacts.push(Contact { outcome: "passed on", ..suggestion });
        }
        90..140 => {
            let day = sale.day.plus(rng.random_range(7..21));
            let care = contact(rng, who, day, Purpose::Care, CARE[0].to(person.chinese));
            let follow_up = rng.random_bool(0.2).then(|| care.at.day().plus(30)).filter(|day| *day > last.plus(-20));
            contacts.push(Contact { direction: Direction::Out, outcome: "content", follow_up, ..care });
        }
        140..165 if person.firm => {
            let day = sale.day.plus(-rng.random_range(1..8)).max(person.acquired);
            let sales = contact(rng, who, day, Purpose::Sales, OFFER.to(person.chinese));
            contacts.push(Contact { direction: Direction::Out, channel: Channel::Phone, outcome: "ordered", ..sales });
        }
        _ => {}
    }
}

fn from_the_shop(rng: &mut impl Rng, last: Day, (customer, person): (usize, &Person), contacts: &mut Vec<Contact>) {
    let who = (customer, person);
    let gone = person.left.map_or(last, |(day, _)| day);
    if person.firm {
        let mut day = person.acquired.plus(40);
        while day <= gone {
            let visit = contact(rng, who, day, Purpose::Sales, VISIT.to(person.chinese));
            let next = day.plus(rng.random_range(85..100));
            // The next visit is noted as due, once there is one to come.
            let follow_up = (next > last).then_some(next);
            let minutes = Some(rng.random_range(30..90));
            let channel = if person.chinese { Channel::Visit } else { Channel::Phone };
            contacts.push(Contact {
                channel,
                direction: Direction::Out,
                staff: person.owner,
                minutes,
                outcome: "next order discussed",
                follow_up,
                ..visit
            });
            day = next;
        }
    }
    for year in 2024..=2026 {
        let Some(day) = Day::new(year, 3, 28).map(|day| day.plus(rng.random_range(0..5))) else { continue };
        if person.acquired < day && day < gone && rng.random_bool(0.25) {
            let message = contact(rng, who, day, Purpose::Marketing, SPRING.to(person.chinese));
            let channel = if person.chinese { Channel::Sms } else { Channel::Email };
            contacts.push(Contact { channel, direction: Direction::Out, minutes: None, outcome: "sent", ..message });
        }
    }
    if person.status == Status::Lapsed && rng.random_bool(0.3) {
        let day = last.plus(-rng.random_range(5..200));
        let call = contact(rng, who, day, Purpose::Care, CARE[2].to(person.chinese));
        let outcome = *pick(rng, &["not reached", "will think about it", "buys elsewhere"]);
        contacts.push(Contact { channel: Channel::Phone, direction: Direction::Out, outcome, ..call });
    }
    if person.status == Status::Prospect {
        let matter = pick(rng, QUESTIONS);
        let inquiry = contact(rng, who, person.acquired, Purpose::Inquiry, matter.text.to(person.chinese));
        let follow_up = (last.since(person.acquired) < 60).then(|| last.plus(7));
        contacts.push(Contact { outcome: "offer sent", follow_up, topic: matter.topic, ..inquiry });
    }
}

/// What a contact costs in fen: staff by the minute, and what the channel itself takes.
fn cost(contact: &Contact) -> i64 {
    let channel = match contact.channel {
        Channel::Visit => 3_000,
        Channel::Phone => 60,
        Channel::Sms => 8,
        _ => 0,
    };
    channel + contact.minutes.unwrap_or(0) * 80
}

/// `interactions.csv`.
pub fn write(people: &[Person], contacts: &[Contact]) -> Result<Vec<u8>> {
    let header = [
        "code",
        "customer",
        "date",
        "time",
        "channel",
        "direction",
        "purpose",
        "staff",
        "subject",
        "text",
        "minutes",
        "cost",
        "outcome",
        "follow_up_on",
        "product",
        "topic",
    ];
    table(
        &header,
        (1..).zip(contacts).map(|(number, c)| {
            vec![
                format!("I{number:05}"),
                people[c.customer].code.clone(),
                c.at.day().to_string(),
                if c.timed { c.at.utc() } else { String::new() },
                c.channel.word().into(),
                c.direction.word().into(),
                c.purpose.word().into(),
                c.staff.into(),
                c.subject.into(),
                c.text.into(),
                c.minutes.map(|m| m.to_string()).unwrap_or_default(),
                yuan(cost(c)),
                c.outcome.into(),
                date(c.follow_up),
                c.product.unwrap_or_default().into(),
                c.topic.into(),
            ]
        }),
    )
}
