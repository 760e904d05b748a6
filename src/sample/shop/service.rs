//! The shop's complaints and how they were dealt with.

use anyhow::Result;
use rand::{Rng, RngExt};
use rand_distr::{Distribution, StandardNormal};
use serde_json::json;

use super::people::Person;
use super::sales::Sale;
use super::texts::{GRIEVANCES, Grievance, LATE, RESOLUTIONS};
use super::{Moment, pick, pick_weighted, table, yuan};
use crate::base::dates::Day;
use crate::base::words::Word;
use crate::entity::customer::ChurnReason;
use crate::entity::service::{Channel, Step};
use crate::entity::trade::OrderStatus;

/// One complaint.
pub struct Case {
    pub customer: usize,
    pub received: Moment,
    pub channel: Channel,
    pub assignee: &'static str,
    pub subject: &'static str,
    pub text: &'static str,
    /// Belongs to the trouble of November 2025.
    pub late: bool,
    sale: usize,
    product: Option<&'static str>,
    grievance: &'static Grievance,
    severity: usize,
    steps: Vec<(Step, Moment, Option<&'static str>)>,
    resolution: Option<&'static str>,
    compensation: Option<(&'static str, i64)>,
    /// The order on which the voucher was spent.
    led_to: Option<usize>,
    satisfaction: Option<u8>,
}

impl Case {
    /// When it was closed, and not reopened since.
    pub fn closed(&self) -> Option<Moment> {
        self.steps.last().filter(|(step, ..)| *step == Step::Closed).map(|(_, at, _)| *at)
    }

    /// Whether it had to be taken up again, or the shop was overwhelmed when it came.
    pub fn hard(&self) -> bool {
        self.late || self.steps.iter().any(|(step, ..)| *step == Step::Reopened)
    }

    /// Its code, by its place among all.
    pub fn code(place: usize) -> String {
        format!("R{:04}", place + 1)
    }

    /// When it was resolved for the last time.
    pub fn resolved(&self) -> Option<Moment> {
        self.steps.iter().rev().find(|(step, ..)| *step == Step::Resolved).map(|(_, at, _)| *at)
    }
}

/// Hours until the first response and days until the resolution that the shop aims at, by severity 1 to 4.
const TARGETS: [(f64, f64); 4] = [(48.0, 10.0), (24.0, 5.0), (4.0, 2.0), (1.0, 1.0)];
const HOUR: f64 = 3_600.0;
const DAY: f64 = 86_400.0;

/// The complaints about some of the sales, in order. Who leaves in anger is noted, and buys no more.
pub fn complaints(rng: &mut impl Rng, last: Day, people: &mut [Person], sales: &mut [Sale]) -> Vec<Case> {
    let end = Moment((i64::from(last.0) + 1) * 86_400 - 1);
    let mut cases = Vec::new();
    for index in 0..sales.len() {
        let sale = &sales[index];
        if !sale.counts() || sale.amount == 0 {
            continue;
        }
        let late = in_trouble(sale.day);
        let chance = match sale.status {
            OrderStatus::Refunded | OrderStatus::PartlyRefunded => 0.3,
            _ if late && sale.channel != "shop" => 0.3,
            _ => 0.022,
        };
        if !rng.random_bool(chance) {
            continue;
        }
        let day = sale.day.plus(rng.random_range(if late { 5..12 } else { 2..15 }));
        let received = Moment::in_hours(rng, day);
        if received > end {
            continue;
        }
        let case = case(rng, index, sale, &people[sale.customer], received, end);
        let customer = case.customer;
        let angry = case.satisfaction.is_some_and(|s| s <= 2) && rng.random_bool(0.55);
        if angry && people[customer].left.is_none() {
            let from = case.resolved().unwrap_or(received).day();
            for later in sales.iter_mut().filter(|s| s.customer == customer && s.day > from && s.day < last) {
                later.dropped = true;
            }
            let stays = sales.iter().any(|s| s.customer == customer && s.counts() && s.day > from);
            if !stays {
                let reason = if late { ChurnReason::CoreFailure } else { ChurnReason::FailureResponse };
                let day = from.plus(rng.random_range(1..20)).min(last);
                people[customer].left = Some((day, reason));
            }
        }
        cases.push(case);
    }
    cases.sort_by_key(|c| c.received);
    spend_vouchers(&mut cases, sales);
    cases
}

/// Days within which a voucher is spent.
const VOUCHER_DAYS: i32 = 60;

/// Notes on which order each voucher was spent: the customer's next one.
fn spend_vouchers(cases: &mut [Case], sales: &[Sale]) {
    for case in cases.iter_mut().filter(|c| c.compensation.is_some_and(|(kind, _)| kind == "voucher")) {
        let Some(solved) = case.resolved().map(Moment::day) else { continue };
        let next =
            |s: &Sale| s.customer == case.customer && s.counts() && s.amount > 0 && (1..=VOUCHER_DAYS).contains(&s.day.since(solved));
        case.led_to = sales.iter().position(next);
    }
}

/// Whether an order was sent with the cheaper courier.
pub fn in_trouble(day: Day) -> bool {
    let (year, month, of_month) = day.ymd();
    year == 2025 && month == 11 && of_month >= 6
}

fn case(rng: &mut impl Rng, index: usize, sale: &Sale, person: &Person, received: Moment, end: Moment) -> Case {
    let late = in_trouble(sale.day);
    let bought = |about: &str| sale.lines.iter().find(|l| l.product.code.starts_with(about));
    let usual = if late { LATE } else { GRIEVANCES };
    let chances: Vec<(&Grievance, u32)> = usual.iter().filter(|g| bought(g.about).is_some()).map(|g| (g, g.weight)).collect();
    let grievance = pick_weighted(rng, &chances);
    let severity = match late {
        true => pick_weighted(rng, &[(2, 4), (3, 5), (4, 2)]),
        false => pick_weighted(rng, &[(1, 6), (2, 9), (3, 4), (4, 1)]),
    };
    let channel = match person.chinese {
        true => pick_weighted(rng, &[(Channel::Chat, 6), (Channel::Phone, 3), (Channel::Visit, 1)]),
        false => pick_weighted(rng, &[(Channel::Email, 6), (Channel::Web, 2), (Channel::Phone, 2)]),
    };
    let (steps, slow) = steps(rng, received, severity, late, end);
    let closed = steps.iter().any(|(step, ..)| *step == Step::Closed);
    let resolved = steps.iter().any(|(step, ..)| *step == Step::Resolved);
    let best = if slow { 3 } else { 5 };
    let line = bought(grievance.about).unwrap_or(&sale.lines[0]);
    Case {
        customer: sale.customer,
        received,
        channel,
        assignee: if rng.random_bool(0.7) { person.owner } else { "Wu Fang" },
        subject: grievance.subject.to(person.chinese),
        text: grievance.text.to(person.chinese),
        late,
        sale: index,
        product: (!grievance.about.is_empty()).then_some(line.product.code),
        grievance,
        severity,
        resolution: resolved.then(|| pick(rng, RESOLUTIONS).to(person.chinese)),
        compensation: match resolved.then(|| rng.random_range(0..10)) {
            Some(0..=3) => Some(("voucher", 2_000 * rng.random_range(1..=severity as i64 * 2))),
            Some(4..=5) => Some(("replacement", line.product.cost)),
            _ => None,
        },
        led_to: None,
        satisfaction: (closed && rng.random_bool(0.85)).then(|| rng.random_range(best - 2..=best)),
        steps,
    }
}

type Steps = Vec<(Step, Moment, Option<&'static str>)>;

/// The steps up to the end of the sample, and whether the resolution came later than it should.
fn steps(rng: &mut impl Rng, received: Moment, severity: usize, late: bool, end: Moment) -> (Steps, bool) {
    let (response, resolution) = TARGETS[severity - 1];
    // How much of the target is used: the median is below 1, except when the shop is overwhelmed.
    let mut used = |calm: f64, trouble: f64| {
        let normal: f64 = StandardNormal.sample(rng);
        (if late { trouble } else { calm }) * (0.7 * normal).exp()
    };
    let (response, resolution) = (used(0.4, 1.7) * response * HOUR, used(0.5, 1.6) * resolution * DAY);
    let slow = resolution > TARGETS[severity - 1].1 * DAY;
    let confirmed = received.plus(response).awake();
    let resolved = received.plus(resolution.max(response + 2.0 * HOUR)).awake().max(confirmed.plus(HOUR));
    let between = (resolved.0 - confirmed.0) as f64;
    let analysed = confirmed.plus(between * 0.4).awake().min(resolved);
    let planned = confirmed.plus(between * 0.6).awake().max(analysed).min(resolved);
    let closed = resolved.plus(rng.random_range(1.0..6.0) * DAY).awake();
    let mut steps = vec![
        (Step::Received, received, None),
        (Step::Confirmed, confirmed, None),
        (Step::Analysed, analysed, None),
        (Step::Planned, planned, None),
        (Step::Resolved, resolved, None),
        (Step::Closed, closed, None),
    ];
    if rng.random_bool(if late { 0.15 } else { 0.06 }) {
        let again = closed.plus(rng.random_range(1.0..4.0) * DAY).awake();
        let solved = again.plus(rng.random_range(0.5..3.0) * DAY).awake();
        steps.push((Step::Reopened, again, Some("customer not content")));
        steps.push((Step::Resolved, solved, None));
        steps.push((Step::Closed, solved.plus(2.0 * DAY).awake(), None));
    }
    // Half of what came in lately still lies on somebody's desk.
    let stuck = end.0 - received.0 < 30 * 86_400 && rng.random_bool(0.5);
    let as_far = if stuck { Step::Analysed } else { Step::Reopened };
    steps.retain(|(step, at, _)| *at <= end && *step <= as_far);
    (steps, slow)
}

/// `complaints.csv`.
pub fn write(people: &[Person], sales: &[Sale], cases: &[Case]) -> Result<Vec<u8>> {
    let header = [
        "code",
        "customer",
        "received_on",
        "received_at",
        "channel",
        "type",
        "cause",
        "severity",
        "order",
        "product",
        "assignee",
        "subject",
        "text",
        "resolution",
        "compensation_kind",
        "compensation_amount",
        "led_to",
        "satisfaction",
        "steps",
    ];
    table(
        &header,
        cases.iter().enumerate().map(|(place, c)| {
            let steps: Vec<_> = c
                .steps
                .iter()
                .map(|(step, at, note)| {
                    json!({"step": step.word(), "day": at.day().to_string(), "at": at.utc(), "person": c.assignee, "note": note})
                })
                .collect();
            vec![
                Case::code(place),
                people[c.customer].code.clone(),
                c.received.day().to_string(),
                c.received.utc(),
                c.channel.word().into(),
                c.grievance.kind.word().into(),
                c.grievance.cause.word().into(),
                c.severity.to_string(),
                sales[c.sale].code.clone(),
                c.product.unwrap_or_default().into(),
                c.assignee.into(),
                c.subject.into(),
                c.text.into(),
                c.resolution.unwrap_or_default().into(),
                c.compensation.map(|(kind, _)| kind.to_string()).unwrap_or_default(),
                c.compensation.map(|(_, amount)| yuan(amount)).unwrap_or_default(),
                c.led_to.map(|sale| sales[sale].code.clone()).unwrap_or_default(),
                c.satisfaction.map(|s| s.to_string()).unwrap_or_default(),
                serde_json::Value::from(steps).to_string(),
            ]
        }),
    )
}
