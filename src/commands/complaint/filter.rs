//! Which complaints a list shows.

use anyhow::Result;

use crate::base::dates::{Day, Moment};
use crate::base::error::Failure;
use crate::base::words::Word;
use crate::commands::{Session, who};
use crate::entity::service::{Cause, Channel, Complaint, ComplaintType, Step};
use crate::entity::standing::{Standing, Urgency};
use crate::lang::say;
use crate::store::records::{codes, complaints};
use crate::store::{Snapshot, Store};

/// Which complaints a list shows: those for which every stated condition holds.
#[derive(clap::Args, Debug)]
pub struct Filter {
    /// Only complaints that are neither resolved nor closed
    #[arg(long)]
    pub open: bool,
    /// Only open complaints past a deadline
    #[arg(long)]
    pub overdue: bool,
    /// Only open complaints that are near a deadline or past it: beyond the setting escalate-at
    #[arg(long)]
    pub escalated: bool,
    /// Only complaints that were opened again
    #[arg(long)]
    pub reopened: bool,
    /// Only complaints of this severity, or from one to another: 3..4
    #[arg(long, value_name = "1-4", value_parser = severities)]
    pub severity: Option<(u8, u8)>,
    /// Only complaints of this assignee
    #[arg(long, value_name = "WHO", conflicts_with = "unassigned")]
    pub assignee: Option<String>,
    /// Only complaints that nobody deals with
    #[arg(long)]
    pub unassigned: bool,
    /// Only this type: quality, price, after-sales, delivery, attitude or other
    #[arg(long = "type", value_name = "TYPE", value_parser = ComplaintType::parse)]
    pub kind: Option<ComplaintType>,
    /// Only this cause: defect, communication, expectation, management or competitor
    #[arg(long, value_parser = Cause::parse)]
    pub cause: Option<Cause>,
    /// Only this channel: visit, phone, email, sms, chat, social, web, post or event
    #[arg(long, value_parser = Channel::parse)]
    pub channel: Option<Channel>,
    /// Only complaints that stand at this step
    #[arg(long, value_name = "STEP", value_parser = Step::parse)]
    pub step: Option<Step>,
    /// Only complaints of this customer: code, email, phone, or a unique part of the name
    #[arg(long, value_name = "CUSTOMER")]
    pub customer: Option<String>,
    /// Only complaints about this product
    #[arg(long, value_name = "CODE")]
    pub product: Option<String>,
    /// Only complaints about this order
    #[arg(long, value_name = "CODE")]
    pub order: Option<String>,
    /// Only complaints received on this day or later
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Only complaints received on this day or earlier
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// Only complaints whose follow-up is due on the as-of date or before
    #[arg(long)]
    pub follow_up_due: bool,
}

/// Reads `3` or `3..4`.
fn severities(text: &str) -> Result<(u8, u8), Failure> {
    let one = |t: &str| t.trim().parse::<u8>().ok().filter(|s| (1..=4).contains(s));
    let (low, high) = text.split_once("..").unwrap_or((text, text));
    match (one(low), one(high)) {
        (Some(low), Some(high)) if low <= high => Ok((low, high)),
        _ => Err(Failure::usage(say!(
            "'{text}' is no severity: expected 1 (slight) to 4 (critical), or from one to another such as 3..4",
            text
        ))),
    }
}

/// The conditions with what they name found in the store.
pub struct Conditions {
    filter: Filter,
    customer: Option<i64>,
    product: Option<i64>,
    order: Option<i64>,
    from: Option<Day>,
    to: Option<Day>,
}

impl Filter {
    /// Finds what the conditions name.
    ///
    /// # Errors
    /// When there is no such customer, product or order, or a date makes no sense.
    pub fn conditions(self, session: &Session, store: &Store) -> Result<Conditions> {
        let (conn, given) = (store.conn(), session.given(store)?);
        let customer = self.customer.as_deref().map(|text| who::customer(session, conn, text)).transpose()?.map(|c| c.id);
        let product = self.product.as_deref().map(|code| codes::PRODUCT.key(conn, code)).transpose()?;
        let order = self.order.as_deref().map(|code| codes::ORDER.key(conn, code)).transpose()?;
        let from = self.from.as_deref().map(|day| given.edge("--from", day, false)).transpose()?;
        let to = self.to.as_deref().map(|day| given.edge("--to", day, true)).transpose()?;
        if let (Some(from), Some(to)) = (from, to)
            && from > to
        {
            return Err(Failure::usage(say!("--from {from} lies after --to {to}", from, to)).into());
        }
        Ok(Conditions { filter: self, customer, product, order, from, to })
    }
}

impl Conditions {
    /// Whether what is urgent is asked for: the most urgent come first then.
    pub fn urgent(&self) -> bool {
        self.filter.open || self.filter.overdue || self.filter.escalated
    }

    /// Whether the recorded fields fit.
    pub fn fits(&self, c: &Complaint, as_of: Day) -> bool {
        let f = &self.filter;
        let assigned = |who: &String| c.assignee.as_ref().is_some_and(|known| known.to_lowercase() == who.trim().to_lowercase());
        f.severity.is_none_or(|(low, high)| c.severity.is_some_and(|s| (low..=high).contains(&s)))
            && f.assignee.as_ref().is_none_or(assigned)
            && (!f.unassigned || c.assignee.is_none())
            && f.kind.is_none_or(|k| c.kind == Some(k))
            && f.cause.is_none_or(|k| c.cause == Some(k))
            && f.channel.is_none_or(|k| c.channel == Some(k))
            && self.customer.is_none_or(|k| c.customer == Some(k))
            && self.product.is_none_or(|k| c.product == Some(k))
            && self.order.is_none_or(|k| c.order == Some(k))
            && self.from.is_none_or(|day| c.received_on >= day)
            && self.to.is_none_or(|day| c.received_on <= day)
            && (!f.follow_up_due || c.follow_up_on.is_some_and(|day| day <= as_of))
    }

    /// Whether where it stands fits.
    pub fn stands(&self, standing: &Standing, now: Moment) -> bool {
        let (f, urgency) = (&self.filter, standing.urgency(now));
        (!f.open || standing.is_open())
            && (!f.overdue || urgency == Urgency::Overdue)
            && (!f.escalated || urgency.is_escalated())
            && (!f.reopened || standing.reopened)
            && f.step.is_none_or(|step| standing.step == step)
    }
}

/// The complaints received by a day for which the conditions hold, each with where it stands; in the order of a list.
///
/// # Errors
/// When the store cannot be read.
pub fn complaints(
    store: &Snapshot,
    conditions: &Conditions,
    now: Moment,
    picked: impl Fn(&str) -> bool,
) -> Result<Vec<(Complaint, Standing)>> {
    let mut found = Vec::new();
    // Of one customer little has to be read; of all, one pass over the steps is faster than one for each complaint.
    let (received, mut steps) = match conditions.customer {
        Some(customer) => (complaints::of_customer(store.conn(), customer, store.as_of)?, None),
        None => (complaints::until(store.conn(), store.as_of)?, Some(complaints::all_steps(store.conn(), store.as_of)?)),
    };
    for (id, complaint) in received.into_iter().rev() {
        if !conditions.fits(&complaint, store.as_of) || !picked(&complaint.code) {
            continue;
        }
        let taken = match &mut steps {
            Some(steps) => steps.remove(&id).unwrap_or_default(),
            None => complaints::steps(store.conn(), id)?,
        };
        let standing = super::standing(&complaint, &taken, store.as_of, &store.settings);
        if conditions.stands(&standing, now) {
            found.push((complaint, standing));
        }
    }
    if conditions.urgent() {
        found.sort_by_key(|(_, standing)| {
            let due = standing.next_due().map_or(i64::MAX, |d| d.at);
            (std::cmp::Reverse(standing.urgency(now)), due)
        });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn severities_are_one_or_a_range() {
        assert_eq!(severities("3").expect("one"), (3, 3));
        assert_eq!(severities("3..4").expect("a range"), (3, 4));
        for bad in ["0", "5", "4..3", "3-4", "high", "3.."] {
            assert!(severities(bad).is_err(), "{bad}");
        }
    }
}
