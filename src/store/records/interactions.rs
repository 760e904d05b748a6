//! Interactions with customers.

use anyhow::Result;
use rusqlite::{Connection, Row, named_params};

use super::customers::{Origin, own_from_text, own_to_text, stored_word, taken};
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::words::Word;
use crate::entity::service::{Channel, Interaction};
use crate::store::ledger::operation::Operation;
use crate::store::load::binder::Bound;
use crate::store::load::inserter::insert_row;

const INSERT: &str = include_str!("interactions_insert.sql");
const UPDATE: &str = include_str!("interactions_update.sql");

/// Stores a new interaction and returns its key.
///
/// # Errors
/// When the code is taken, or the store cannot be written.
pub fn insert(op: &Operation, i: &Interaction, origin: Origin) -> Result<i64> {
    let id = op.next_key("interaction")?;
    let own = own_to_text(&i.own)?;
    let values = [
        Some(Bound::Text(&i.code)),
        Some(i.customer.into()),
        Some(i.day.0.into()),
        i.at.map(Bound::from),
        Some(i.channel.word().into()),
        i.direction.map(|d| d.word().into()),
        i.purpose.map(|p| p.word().into()),
        i.staff.as_deref().map(Bound::Text),
        i.subject.as_deref().map(Bound::Text),
        i.text.as_deref().map(Bound::Text),
        i.minutes.map(Bound::from),
        i.cost.map(Bound::from),
        i.outcome.as_deref().map(Bound::Text),
        i.follow_up_on.map(|day| day.0.into()),
        i.product.map(Bound::from),
        i.topic.as_deref().map(Bound::Text),
        own.as_deref().map(Bound::Text),
        Some(op.id.into()),
        origin.file.map(Bound::from),
        origin.line.map(Bound::from),
    ];
    insert_row(op, "interaction", INSERT, id, &values).map_err(|error| match error.downcast::<rusqlite::Error>() {
        Ok(error) => taken(error, "interaction", &i.code),
        Err(error) => error,
    })?;
    Ok(id)
}

/// Replaces every field of the interaction with key `id`.
///
/// # Errors
/// When the code is taken by another, or the store cannot be written.
pub fn update(op: &Operation, id: i64, i: &Interaction) -> Result<()> {
    let mut sql = op.change("interaction", UPDATE)?;
    sql.execute(named_params! {
        ":id": id, ":code": i.code, ":customer": i.customer, ":day": i.day.0, ":at": i.at, ":channel": i.channel.word(),
        ":direction": i.direction.map(Word::word), ":purpose": i.purpose.map(Word::word), ":staff": i.staff, ":subject": i.subject,
        ":text": i.text, ":minutes": i.minutes, ":cost": i.cost, ":outcome": i.outcome,
        ":follow_up_on": i.follow_up_on.map(|d| d.0), ":product": i.product, ":topic": i.topic, ":own": own_to_text(&i.own)?,
    })
    .map_err(|e| taken(e, "interaction", &i.code))?;
    Ok(())
}

/// The interaction with key `id`.
///
/// # Errors
/// When there is none, or the store cannot be read.
pub fn get(conn: &Connection, id: i64) -> Result<Interaction> {
    conn.prepare_cached("SELECT * FROM interaction WHERE id = ?1")?.query_one([id], |r| Ok(from_row(r)))?
}

/// The interactions with a customer up to a day, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub fn of_customer(conn: &Connection, customer: i64, until: Day) -> Result<Vec<Interaction>> {
    let mut query = conn.prepare_cached("SELECT * FROM interaction WHERE customer = ?1 AND day <= ?2 ORDER BY day, at, id")?;
    let mut rows = query.query([customer, i64::from(until.0)])?;
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        found.push(from_row(r)?);
    }
    Ok(found)
}

/// Reads an interaction from a row of all columns of the table.
///
/// # Errors
/// When a column does not hold what it should.
pub fn from_row(r: &Row<'_>) -> Result<Interaction> {
    let channel: String = r.get("channel")?;
    Ok(Interaction {
        code: r.get("code")?,
        customer: r.get("customer")?,
        day: Day(r.get("day")?),
        at: r.get("at")?,
        channel: Channel::parse(&channel).map_err(|e| Failure::new(e.message))?,
        direction: stored_word(r.get("direction")?),
        purpose: stored_word(r.get("purpose")?),
        staff: r.get("staff")?,
        subject: r.get("subject")?,
        text: r.get("text")?,
        minutes: r.get("minutes")?,
        cost: r.get("cost")?,
        outcome: r.get("outcome")?,
        follow_up_on: r.get::<_, Option<i32>>("follow_up_on")?.map(Day),
        product: r.get("product")?,
        topic: r.get("topic")?,
        own: own_from_text(r.get("own")?)?,
    })
}
