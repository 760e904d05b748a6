//! What has to be settled before a record that somebody typed is stored: whose it is, what follows from it, whether it is sound.

use anyhow::Result;

use super::Group;
use crate::base::error::Failure;
use crate::commands::Session;
use crate::entity::record::{Record, Stored, Values};
use crate::entity::{Field, Owner};
use crate::lang::say;
use crate::store::Operation;
use crate::store::records::plain::Table;
use crate::store::records::{customers, orders};

/// Settles it; what is worth saying of a sound record is said.
///
/// # Errors
/// What is wrong with the record: a usage failure that names the option.
pub fn settle(group: &Group, session: &Session, op: &Operation, values: &mut Values) -> Result<()> {
    whose(group, op, values)?;
    let mut record = Record { entity: group.entity, values, whole: true, phones: op.phones(), remarks: Vec::new() };
    (group.entity.fill)(&mut record);
    for (field, value) in group.entity.stored().zip(&*record.values) {
        if !field.needed.is_empty() && value.is_none() {
            return Err(Failure::usage(say!("{what} is blank", what = field.needed)).into());
        }
    }
    (group.entity.check)(&record).map_err(|wrong| match group.entity.field(wrong.key) {
        Some(field) => wrong.failure.at(&group.flag(field)),
        None => wrong.failure,
    })?;
    record.remarks.into_iter().for_each(|remark| session.ui.say(remark));
    Ok(())
}

/// What belongs to a customer belongs to the customer of its order where only that is named; what belongs to an order or a customer
/// belongs to one of them.
fn whose(group: &Group, op: &Operation, values: &mut Values) -> Result<()> {
    let table = Table(group.entity);
    let (Some(customer), Some(order)) = (table.place("customer"), table.place("sales_order")) else { return Ok(()) };
    let key = |value: &Option<Stored>| value.as_ref().and_then(Stored::int);
    let of_order = match key(&values[order]) {
        Some(id) => Some((orders::get(op, id)?.customer, id)),
        None => None,
    };
    match (group.entity.owner, key(&values[customer]), of_order) {
        (Owner::Customer, None, Some((theirs, id))) => match theirs {
            Some(theirs) => values[customer] = Some(Stored::Int(theirs)),
            None => return Err(of_nobody(&orders::get(op, id)?.code).into()),
        },
        (Owner::OrderOrCustomer, None, None) => {
            return Err(Failure::usage(say!("neither an order nor a customer is named")).into());
        }
        (Owner::OrderOrCustomer, Some(stated), Some((theirs, id))) => {
            if Some(stated) != theirs {
                let code = orders::get(op, id)?.code;
                let failure = match theirs {
                    Some(theirs) => {
                        Failure::usage(say!("order '{code}' belongs to customer {theirs}", code, theirs = customers::code_of(op, theirs)?))
                    }
                    None => of_nobody(&code),
                };
                return Err(failure.hint(say!("name the order or the customer: what is for an order is for its customer")).into());
            }
            values[customer] = None;
        }
        _ => {}
    }
    Ok(())
}

/// The refusal of what needs a customer, where the order has none.
fn of_nobody(code: &str) -> Failure {
    Failure::usage(say!("order '{code}' is of nobody in particular", code))
}

/// Puts a value where a field's column is.
pub fn put(group: &Group, values: &mut Values, field: &Field, value: Option<Stored>) {
    if let Some(place) = Table(group.entity).place(field.column) {
        values[place] = value;
    }
}

/// What the log calls a record: its code, and what tells a person what it is.
pub fn summary(group: &Group, values: &Values) -> String {
    let words = |column: &str| Table(group.entity).place(column).and_then(|place| values[place].as_ref()?.text());
    let parts = [words("code"), words(group.entity.tells)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
