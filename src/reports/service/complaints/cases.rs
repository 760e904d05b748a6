//! Complaints as the as-of date saw them: what was known, where they stood, how long they took.

use anyhow::Result;
use rusqlite::named_params;

use crate::base::dates::{Day, Moment};
use crate::entity::service::Step;
use crate::entity::standing::Standing;
use crate::reports::lens::frame::Span;
use crate::store::Snapshot;
use crate::store::records::complaints::all_steps;

/// One complaint.
#[derive(Clone, Debug)]
pub(in crate::reports) struct Case {
    /// Key of the customer; `None` where nobody said who complained.
    pub customer: Option<i64>,
    pub customer_code: Option<String>,
    pub customer_name: Option<String>,
    pub code: String,
    pub received: Moment,
    pub channel: Option<String>,
    pub kind: Option<String>,
    pub cause: Option<String>,
    pub severity: Option<u8>,
    pub product: Option<String>,
    pub assignee: Option<String>,
    pub subject: Option<String>,
    /// Kind and amount of a compensation given by the as-of date.
    pub compensation: Option<(Option<String>, i64)>,
    /// Satisfaction after closing, once it is resolved.
    pub satisfaction: Option<i64>,
    /// The order it led to: code, day, what was charged less what was given back.
    pub sale: Option<(String, Day, i64)>,
    pub standing: Standing,
    /// Whether every time of day is known.
    pub exact: bool,
}

impl Case {
    /// The complaints received in a window, with the steps taken by the as-of date.
    pub fn load(store: &Snapshot, span: Span) -> Result<Vec<Case>> {
        let from = span.from.map_or(i32::MIN, |d| d.0);
        let parameters = named_params! {":from": from, ":to": span.to.0, ":as_of": store.as_of.0};
        let mut steps = all_steps(store.conn(), store.as_of)?;
        let mut query = store.conn().prepare_cached(include_str!("cases.sql"))?;
        let mut rows = query.query(parameters)?;
        let mut cases = Vec::new();
        while let Some(r) = rows.next()? {
            let taken = steps.remove(&r.get::<_, i64>("id")?).unwrap_or_default();
            let received = Moment { day: Day(r.get("received_on")?), at: r.get("received_at")? };
            let severity = r.get("severity")?;
            let standing = Standing::of(received, severity, taken.iter().map(|s| (s.step, s.when())), &store.settings);
            // A compensation without a day of its own is known to be given once the complaint was resolved; it does not come back
            // when the complaint is opened again.
            let given = match r.get::<_, Option<i32>>("compensated_on")? {
                Some(day) => Day(day) <= store.as_of,
                None => taken.iter().any(|s| matches!(s.step, Step::Resolved | Step::Closed)),
            };
            let compensation: (Option<String>, Option<i64>) = (r.get("compensation_kind")?, r.get("compensation_amount")?);
            let sale: Option<String> = r.get("sale")?;
            cases.push(Case {
                customer: r.get("customer")?,
                customer_code: r.get("customer_code")?,
                customer_name: r.get("customer_name")?,
                code: r.get("code")?,
                received,
                channel: r.get("channel")?,
                kind: r.get("type")?,
                cause: r.get("cause")?,
                severity,
                product: r.get("product")?,
                assignee: r.get("assignee")?,
                subject: r.get("subject")?,
                compensation: match compensation {
                    _ if !given => None,
                    (None, None) => None,
                    (kind, amount) => Some((kind, amount.unwrap_or(0))),
                },
                satisfaction: if standing.is_open() { None } else { r.get("satisfaction")? },
                sale: match sale {
                    Some(code) => Some((code, Day(r.get("sale_day")?), r.get("sale_amount")?)),
                    None => None,
                },
                standing,
                exact: received.at.is_some() && taken.iter().all(|s| s.at.is_some()),
            });
        }
        Ok(cases)
    }
}
