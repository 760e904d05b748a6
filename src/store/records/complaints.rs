//! Complaints and their steps.

use std::collections::HashMap;

use anyhow::Result;
use rusqlite::{Connection, Row, named_params, params};

use super::customers::{Origin, own_from_text, own_to_text, stored_word, taken};
use crate::base::dates::Day;
use crate::base::words::Word;
pub use crate::entity::service::StepTaken;
use crate::entity::service::{Complaint, Step};
use crate::store::ledger::operation::Operation;

const INSERT: &str = include_str!("complaints_insert.sql");
const UPDATE: &str = include_str!("complaints_update.sql");

/// Stores a new complaint and returns its key. Its first step has to be added with [`add_step`].
///
/// # Errors
/// When the code is taken, or the store cannot be written.
pub fn insert(op: &Operation, c: &Complaint, origin: Origin) -> Result<i64> {
    let id = op.next_key("complaint")?;
    let mut sql = op.prepare_cached(INSERT)?;
    sql.execute(named_params! {
        ":id": id, ":code": c.code, ":customer": c.customer, ":received_on": c.received_on.0, ":received_at": c.received_at,
        ":channel": c.channel.map(Word::word), ":type": c.kind.map(Word::word), ":cause": c.cause.map(Word::word),
        ":severity": c.severity, ":sales_order": c.order, ":product": c.product, ":assignee": c.assignee, ":subject": c.subject,
        ":text": c.text, ":resolution": c.resolution, ":compensation_kind": c.compensation_kind,
        ":compensation_amount": c.compensation_amount, ":compensated_on": c.compensated_on.map(|d| d.0),
        ":follow_up_on": c.follow_up_on.map(|d| d.0), ":satisfaction": c.satisfaction, ":led_to": c.led_to, ":own": own_to_text(&c.own)?,
        ":operation": op.id, ":file": origin.file, ":line": origin.line,
    })
    .map_err(|e| taken(e, "complaint", &c.code))?;
    Ok(id)
}

/// Replaces every field of the complaint with key `id`; its steps stay.
///
/// # Errors
/// When the code is taken by another, or the store cannot be written.
pub fn update(op: &Operation, id: i64, c: &Complaint) -> Result<()> {
    let mut sql = op.change("complaint", UPDATE)?;
    sql.execute(named_params! {
        ":id": id, ":code": c.code, ":customer": c.customer, ":received_on": c.received_on.0, ":received_at": c.received_at,
        ":channel": c.channel.map(Word::word), ":type": c.kind.map(Word::word), ":cause": c.cause.map(Word::word),
        ":severity": c.severity, ":sales_order": c.order, ":product": c.product, ":assignee": c.assignee, ":subject": c.subject,
        ":text": c.text, ":resolution": c.resolution, ":compensation_kind": c.compensation_kind,
        ":compensation_amount": c.compensation_amount, ":compensated_on": c.compensated_on.map(|d| d.0),
        ":follow_up_on": c.follow_up_on.map(|d| d.0), ":satisfaction": c.satisfaction, ":led_to": c.led_to, ":own": own_to_text(&c.own)?,
    })
    .map_err(|e| taken(e, "complaint", &c.code))?;
    Ok(())
}

/// Adds a step to a complaint.
///
/// # Errors
/// When the store cannot be written.
pub fn add_step(op: &Operation, complaint: i64, s: &StepTaken) -> Result<()> {
    op.prepare_cached(
        "INSERT INTO complaint_step (id, complaint, step, day, at, person, note, operation) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![op.next_key("complaint_step")?, complaint, s.step.word(), s.day.0, s.at, s.person, s.note, op.id])?;
    Ok(())
}

/// The steps of a complaint, in the order they were taken.
///
/// # Errors
/// When the store cannot be read.
pub fn steps(conn: &Connection, complaint: i64) -> Result<Vec<StepTaken>> {
    let mut query = conn.prepare_cached(concat!(
        "SELECT step, day, at, person, note FROM complaint_step s WHERE complaint = ?1 ORDER BY ",
        include_str!("complaints_steps_order.sql")
    ))?;
    let mut rows = query.query([complaint])?;
    let mut steps = Vec::new();
    while let Some(r) = rows.next()? {
        steps.push(step_from_row(r)?);
    }
    Ok(steps)
}

/// The steps of every complaint up to a day, each in the order they were taken, by the key of the complaint.
///
/// # Errors
/// When the store cannot be read.
pub fn all_steps(conn: &Connection, until: Day) -> Result<HashMap<i64, Vec<StepTaken>>> {
    let sql = concat!(
        "SELECT step, day, at, person, note, complaint FROM complaint_step s WHERE day <= ?1 ORDER BY complaint, ",
        include_str!("complaints_steps_order.sql")
    );
    let mut query = conn.prepare_cached(sql)?;
    let mut rows = query.query([until.0])?;
    let mut steps: HashMap<i64, Vec<StepTaken>> = HashMap::new();
    while let Some(r) = rows.next()? {
        steps.entry(r.get(5)?).or_default().push(step_from_row(r)?);
    }
    Ok(steps)
}

fn step_from_row(r: &Row<'_>) -> Result<StepTaken> {
    let step = Step::parse(r.get_ref(0)?.as_str()?)?;
    Ok(StepTaken { step, day: Day(r.get(1)?), at: r.get(2)?, person: r.get(3)?, note: r.get(4)? })
}

/// Complaints of customers open at the end of a day, by the key of the customer: neither resolved nor closed, or opened again since.
///
/// # Errors
/// When the store cannot be read.
pub fn open_by_customer(conn: &Connection, as_of: Day) -> Result<HashMap<i64, i64>> {
    let mut query = conn.prepare_cached(concat!(include_str!("complaints_open.sql"), "AND k.customer IS NOT NULL GROUP BY k.customer"))?;
    let found = query.query_map(named_params! {":as_of": as_of.0}, |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// Complaints open at the end of a day, those of nobody in particular included.
///
/// # Errors
/// When the store cannot be read.
pub fn open(conn: &Connection, as_of: Day) -> Result<i64> {
    let mut query = conn.prepare_cached(include_str!("complaints_open.sql"))?;
    Ok(query.query_row(named_params! {":as_of": as_of.0}, |r| r.get(1))?)
}

/// Complaints of one customer that are open at the end of a day.
///
/// # Errors
/// When the store cannot be read.
pub fn open_of_customer(conn: &Connection, customer: i64, as_of: Day) -> Result<i64> {
    let mut query = conn.prepare_cached(concat!(include_str!("complaints_open.sql"), "AND k.customer = :customer"))?;
    Ok(query.query_row(named_params! {":as_of": as_of.0, ":customer": customer}, |r| r.get(1))?)
}

/// What compensations given from one day to another come to. One without a day of its own counts on the day on which its
/// complaint was first resolved.
///
/// # Errors
/// When the store cannot be read.
pub fn compensated(conn: &Connection, from: Day, to: Day) -> Result<i64> {
    let sql = include_str!("complaints_compensated.sql");
    Ok(conn.prepare_cached(sql)?.query_row(named_params! {":from": from.0, ":to": to.0}, |r| r.get(0))?)
}

/// The complaint with key `id`.
///
/// # Errors
/// When there is none, or the store cannot be read.
pub fn get(conn: &Connection, id: i64) -> Result<Complaint> {
    conn.prepare_cached("SELECT * FROM complaint WHERE id = ?1")?.query_one([id], |r| Ok(from_row(r)))?
}

/// The complaints of a customer received up to a day, with their keys, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub fn of_customer(conn: &Connection, customer: i64, until: Day) -> Result<Vec<(i64, Complaint)>> {
    read_all(conn, "customer = ?1 AND received_on <= ?2", [customer, i64::from(until.0)])
}

/// The complaints received up to a day, with their keys, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub fn until(conn: &Connection, until: Day) -> Result<Vec<(i64, Complaint)>> {
    read_all(conn, "received_on <= ?1", [i64::from(until.0)])
}

fn read_all(conn: &Connection, condition: &str, values: impl rusqlite::Params) -> Result<Vec<(i64, Complaint)>> {
    let mut query = conn.prepare_cached(&format!("SELECT * FROM complaint WHERE {condition} ORDER BY received_on, received_at, id"))?;
    let mut rows = query.query(values)?;
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        found.push((r.get("id")?, from_row(r)?));
    }
    Ok(found)
}

/// Reads a complaint from a row of all columns of the table.
///
/// # Errors
/// When a column does not hold what it should.
pub fn from_row(r: &Row<'_>) -> Result<Complaint> {
    Ok(Complaint {
        code: r.get("code")?,
        customer: r.get("customer")?,
        received_on: Day(r.get("received_on")?),
        received_at: r.get("received_at")?,
        channel: stored_word(r.get("channel")?),
        kind: stored_word(r.get("type")?),
        cause: stored_word(r.get("cause")?),
        severity: r.get("severity")?,
        order: r.get("sales_order")?,
        product: r.get("product")?,
        assignee: r.get("assignee")?,
        subject: r.get("subject")?,
        text: r.get("text")?,
        resolution: r.get("resolution")?,
        compensation_kind: r.get("compensation_kind")?,
        compensation_amount: r.get("compensation_amount")?,
        compensated_on: r.get::<_, Option<i32>>("compensated_on")?.map(Day),
        follow_up_on: r.get::<_, Option<i32>>("follow_up_on")?.map(Day),
        satisfaction: r.get("satisfaction")?,
        led_to: r.get("led_to")?,
        own: own_from_text(r.get("own")?)?,
    })
}
