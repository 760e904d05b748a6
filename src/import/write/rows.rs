//! Facts that stand in one row each and differ only in their columns: payments, refunds, points and the like.

use std::collections::HashMap;

use anyhow::Result;

use super::super::batch::{Row, Value};
use super::super::exchange::{Exchange, PLACES};
use super::super::outcome::Outcome;
use super::super::plan::{Plan, Policy};
use super::super::problem::Problem;
use super::super::trace::Trace;
use super::rules::{Draft, Rules};
use super::who::{Named, Who};
use super::{Repeats, fingerprint, of_nobody, own_fields, own_slots, unknown};
use crate::base::dates::Day;
use crate::base::money;
use crate::entity::record::{Record, Stored, Values};
use crate::entity::{Entity, Field, Owner, What};
use crate::import::write::combine::Merge;
use crate::lang::{Message, say};
use crate::store::Operation;
use crate::store::records::customers::{Origin, own_from_text, own_to_text};
use crate::store::records::plain::Table;
use crate::store::records::{codes, customers, orders};

/// Writes the rows of a kind by its shape.
pub struct Writer<'a> {
    op: &'a Operation<'a>,
    plan: &'a Plan,
    file: i64,
    entity: &'static Entity,
    table: Table,
    fields: Vec<&'static Field>,
    rules: &'static Rules,
    own: Vec<(String, usize)>,
    pub(super) who: Who<'a>,
    exchange: Option<Exchange>,
    exponent: u8,
    repeats: Repeats,
    /// The records this file has spoken of, with the line that did.
    told: HashMap<i64, u64>,
}

/// Whom a record belongs to.
enum Owned {
    /// Nobody.
    Nobody,
    /// A customer.
    Customer(Named),
    /// The order with this code.
    Order(String),
}

impl<'a> Writer<'a> {
    /// A writer for the rows of a file.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, plan: &'a Plan, file: i64) -> Result<Writer<'a>> {
        let entity = plan.kind.entity();
        Ok(Writer {
            op,
            plan,
            file,
            entity,
            table: Table(entity),
            fields: entity.stored().collect(),
            rules: Rules::of(plan.kind),
            own: own_slots(plan),
            who: Who::new(op, plan, file)?,
            exchange: Exchange::new(op, plan)?,
            exponent: super::exponent(op, plan)?,
            repeats: Repeats::default(),
            told: HashMap::new(),
        })
    }

    /// Matches and writes one row.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn row(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<()> {
        let events = match (self.rules.events)(self.plan, line, row) {
            Ok(events) => events,
            Err(problem) => {
                outcome.reject(problem);
                return Ok(());
            }
        };
        if events.is_empty() {
            return self.record(line, row, None, outcome);
        }
        // A row that stands for several records counts once, by the most that became of any of them.
        let mut each = Outcome { trace: outcome.trace.as_ref().map(|_| Trace::default()), ..Outcome::default() };
        for event in events {
            self.record(line, row, Some(event), &mut each)?;
        }
        outcome.take_as_one_row(each);
        Ok(())
    }

    /// Writes one record of a row.
    fn record(&mut self, line: u64, row: Row<'_>, event: Option<&'static str>, outcome: &mut Outcome) -> Result<()> {
        let drafted = self.draft(line, row, event, outcome)?;
        if let Ok((owned, values)) = &drafted {
            outcome.record(&self.name(owned, values)?);
        }
        let problem = match drafted {
            Ok((owned, values)) => match self.known(&owned, &values)? {
                Some(_) if self.plan.policy() == Policy::Error => {
                    let name = self.name(&owned, &values)?;
                    Problem::row(line, say!("{entity_what} '{name}' is known already", entity_what = self.entity.what, name))
                        .hint(say!("--on-duplicate update, fill or skip allows known ones"))
                }
                known => match self.write(line, row, known, owned, values, outcome)? {
                    Ok(()) => return Ok(()),
                    Err(problem) => problem,
                },
            },
            Err(problem) => problem,
        };
        outcome.reject(problem);
        Ok(())
    }

    /// What the row says, but for what depends on the store.
    fn draft(
        &mut self,
        line: u64,
        row: Row<'_>,
        event: Option<&'static str>,
        outcome: &mut Outcome,
    ) -> Result<Result<(Owned, Values), Problem>> {
        let owned = match self.owner(line, row)? {
            Ok(owned) => owned,
            Err(problem) => return Ok(Err(problem)),
        };
        let mut values: Values = Vec::with_capacity(self.fields.len());
        for field in self.fields.clone() {
            let slot = self.plan.slot(field.key);
            let value = match field.what {
                // The records of one row have its code in common: what happened tells them apart.
                What::Code if field.key == "code" => {
                    row.text(slot).map(|code| Stored::Text(event.map_or_else(|| code.to_string(), |event| format!("{code}/{event}"))))
                }
                What::Word(_) if field.key == "event" => event.or(row.text(slot)).map(|w| Stored::Text(w.to_string())),
                What::Link(link) => match self.linked(line, row, field, link.table)? {
                    Ok(linked) => linked,
                    Err(problem) => return Ok(Err(problem)),
                },
                What::Own => own_to_text(&own_fields(&self.own, row))?.map(Stored::Text),
                What::Derived | What::Rate => None,
                _ => stored(row, slot),
            };
            if value.is_none() && !field.needed.is_empty() && field.column != CUSTOMER {
                return Ok(Err(self.blank(line, field.key, say!("{what} is blank", what = field.needed))));
            }
            values.push(value);
        }
        let mut draft = self.draft_of(line, row, &mut values, outcome);
        if let Err(problem) = (self.rules.complete)(&mut draft)? {
            return Ok(Err(problem));
        }
        if let Some(code) = self.table.place("code")
            && values[code].is_none()
        {
            values[code] = Some(Stored::Text(self.code_from_content(&owned, row, event)?));
        }
        Ok(Ok((owned, values)))
    }

    /// The record of a row, for the rules of its kind.
    fn draft_of<'d>(&'d self, line: u64, row: Row<'d>, values: &'d mut Values, outcome: &'d mut Outcome) -> Draft<'d> {
        Draft { op: self.op, plan: self.plan, line, row, table: self.table, values, outcome, exponent: self.exponent }
    }

    /// Whom the row belongs to.
    fn owner(&mut self, line: u64, row: Row<'_>) -> Result<Result<Owned, Problem>> {
        if self.entity.owner == Owner::Nobody {
            return Ok(Ok(Owned::Nobody));
        }
        let order = match self.order(line, row)? {
            Ok(order) => order,
            Err(problem) => return Ok(Err(problem)),
        };
        let named = self.who.is_named(row);
        let Some((id, code)) = order else {
            return Ok(match (named, self.entity.owner) {
                (false, Owner::OrderOrCustomer) => Err(Problem::row(line, say!("neither an order nor a customer is named"))),
                _ => self.who.named(line, row)?.map(Owned::Customer),
            });
        };
        let of_order = orders::get(self.op, id)?.customer;
        if self.entity.owner == Owner::Customer && named {
            return Ok(self.who.named(line, row)?.map(Owned::Customer));
        }
        if self.entity.owner == Owner::Customer {
            return Ok(match of_order {
                Some(customer) => Ok(Owned::Customer(Named::Known(customer))),
                None => Err(of_nobody(line, &code)),
            });
        }
        if named {
            match self.who.named(line, row)? {
                Ok(Named::Known(customer)) if Some(customer) == of_order => {}
                Ok(other) => {
                    let Some(of_order) = of_order else { return Ok(Err(of_nobody(line, &code))) };
                    let (theirs, stated) = (customers::code_of(self.op, of_order)?, self.who.code(&other)?);
                    return Ok(Err(Problem::row(
                        line,
                        say!("order '{code}' belongs to customer {theirs}, the row says {stated}", code, theirs, stated),
                    )));
                }
                Err(problem) => return Ok(Err(problem)),
            }
        }
        Ok(Ok(Owned::Order(code)))
    }

    /// What a field that refers to another record holds. Whom the record belongs to is found by itself, and a campaign that nobody
    /// knows is made once the record is written.
    fn linked(&self, line: u64, row: Row<'_>, field: &Field, table: &'static str) -> Result<Result<Option<Stored>, Problem>> {
        if field.column == CUSTOMER {
            return Ok(Ok(None));
        }
        let Some(code) = row.text(self.plan.slot(field.key)) else { return Ok(Ok(None)) };
        Ok(match (codes::key_of(self.op, table, code)?, table) {
            (Some(id), _) => Ok(Some(Stored::Int(id))),
            (None, "campaign") => Ok(Some(Stored::Text(code.to_string()))),
            (None, _) => Err(unknown(line, field.key, code, say!("import the {kind}s first, or in the same call", kind = field.key))),
        })
    }

    /// Key and code of the order that the row names.
    fn order(&self, line: u64, row: Row<'_>) -> Result<Result<Option<(i64, String)>, Problem>> {
        let Some(code) = row.text(self.plan.slot("order")) else { return Ok(Ok(None)) };
        Ok(match codes::ORDER.find(self.op, code)? {
            Some(id) => Ok(Some((id, code.to_string()))),
            None => Err(unknown(line, "order", code, "import the orders first, or in the same call")),
        })
    }

    /// Key of the record that the row speaks of.
    fn known(&self, owned: &Owned, values: &Values) -> Result<Option<i64>> {
        let mut key = Vec::with_capacity(self.entity.key.len());
        let customer = match owned {
            Owned::Customer(Named::Known(id)) => Some(Stored::Int(*id)),
            // Nobody knows a record of a customer that nobody knows.
            Owned::Customer(Named::Unknown(_)) if self.entity.key.contains(&"customer") => return Ok(None),
            _ => None,
        };
        for column in self.entity.key {
            key.push(if *column == "customer" { &customer } else { &values[self.table.place(column).unwrap_or(0)] });
        }
        self.table.find(self.op, self.entity.key, &key)
    }

    /// What a record goes by: its code, or what takes its place.
    fn name(&self, owned: &Owned, values: &Values) -> Result<String> {
        let mut parts = Vec::with_capacity(self.entity.key.len());
        for column in self.entity.key {
            let place = self.table.place(column).unwrap_or(0);
            parts.push(match (&values[place], owned) {
                (Some(Stored::Text(text)), _) => text.clone(),
                (Some(Stored::Int(day)), _) => Day(*day as i32).to_string(),
                (None, Owned::Customer(named)) => self.who.code(named)?,
                (None, _) => String::new(),
            });
        }
        Ok(parts.join("/"))
    }

    /// Converts, checks and stores what a row says.
    fn write(
        &mut self,
        line: u64,
        row: Row<'_>,
        known: Option<i64>,
        owned: Owned,
        mut values: Values,
        outcome: &mut Outcome,
    ) -> Result<Result<(), Problem>> {
        let mut record =
            Record { entity: self.entity, values: &mut values, whole: known.is_none(), phones: self.op.phones(), remarks: Vec::new() };
        (self.entity.fill)(&mut record);
        let (sound, remarks) = ((self.entity.check)(&record), record.remarks);
        remarks.into_iter().for_each(|remark| outcome.remark(remark));
        if let Err(wrong) = sound {
            return Ok(Err(self.draft_of(line, row, &mut values, outcome).refused(wrong)));
        }
        let before = match known {
            Some(id) => Some(self.table.get(self.op, id)?),
            None => None,
        };
        if let Err(problem) = self.convert(line, row, before.as_ref(), &mut values, outcome)? {
            return Ok(Err(problem));
        }
        let mut draft = self.draft_of(line, row, &mut values, outcome);
        if let Err(problem) = (self.rules.check)(&mut draft, known)? {
            return Ok(Err(problem));
        }
        if let (Some(id), Some(before)) = (known, &before)
            && let Some(first) = self.told.get(&id)
            && self.differs(before.clone(), &values)?
        {
            return Ok(Err(Problem::row(
                line,
                say!("says something else of the same {entity_what} than line {first} of this file", entity_what = self.entity.what, first),
            )));
        }
        if let Some(place) = self.table.place("campaign")
            && let Some(Stored::Text(code)) = &values[place]
        {
            values[place] = Some(Stored::Int(crate::store::records::campaigns::insert(self.op, code, self.origin(line))?));
        }
        if let (Some(place), Owned::Customer(named)) = (self.table.place(CUSTOMER), owned) {
            let key = match known {
                Some(_) => self.who.key_for_known(named, self.plan.policy(), outcome)?,
                None => self.who.key(named, outcome)?,
            };
            values[place] = Some(Stored::Int(key));
        }
        match (known, before) {
            (Some(id), Some(before)) => {
                self.told.entry(id).or_insert(line);
                self.merge(id, before, values, outcome)?;
            }
            _ => {
                let id = self.table.insert(self.op, &values, self.origin(line))?;
                self.told.insert(id, line);
                outcome.created += 1;
                outcome.records += 1;
            }
        }
        Ok(Ok(()))
    }

    /// Whether a second row of the file would overwrite what the first one said.
    fn differs(&self, before: Values, values: &Values) -> Result<bool> {
        let mut probe = Merge::new(Policy::Fill);
        self.take(&mut probe, before, values.clone())?;
        Ok(probe.differs)
    }

    fn merge(&mut self, id: i64, before: Values, values: Values, outcome: &mut Outcome) -> Result<()> {
        let mut merge = Merge::new(self.plan.policy());
        let after = self.take(&mut merge, before, values)?;
        if merge.changed.contains(&"rate") {
            outcome.remark(say!("a changed rate changes nothing that was taken in before: it holds for what is imported from now on"));
        }
        // What a person reads of a change is the field, not what is derived from it.
        merge.changed.retain(|column| !column.ends_with("_key"));
        if merge.count(1, outcome) {
            self.table.update(self.op, id, &after)?;
        }
        Ok(())
    }

    /// Takes the given values into the stored ones, column by column.
    fn take(&self, merge: &mut Merge, mut stored: Values, mut given: Values) -> Result<Values> {
        if self.entity.owner == Owner::OrderOrCustomer {
            self.take_owner(merge, &mut stored, &mut given)?;
        }
        for (place, (field, value)) in self.fields.iter().zip(given).enumerate() {
            if matches!(field.what, What::Own) {
                let text = |v: Option<Stored>| v.as_ref().and_then(Stored::text).map(str::to_string);
                let mut own = own_from_text(text(stored[place].take()))?;
                merge.own(&mut own, own_from_text(text(value))?);
                stored[place] = own_to_text(&own)?.map(Stored::Text);
            } else {
                merge.field(field.column, &mut stored[place], value);
            }
        }
        Ok(stored)
    }

    /// Takes over whom a record belongs to: an order or a customer, never both. A customer that is the order's own says
    /// nothing new.
    fn take_owner(&self, merge: &mut Merge, stored: &mut Values, given: &mut Values) -> Result<()> {
        let (Some(order), Some(customer)) = (self.table.place("sales_order"), self.table.place(CUSTOMER)) else { return Ok(()) };
        let said = (given[order].take(), given[customer].take());
        let mut owner = Some((stored[order].clone(), stored[customer].clone()));
        let of_order = match (&said, stored[order].as_ref().and_then(Stored::int)) {
            ((None, Some(_)), Some(id)) => orders::get(self.op, id)?.customer.map(Stored::Int),
            _ => None,
        };
        if said == (None, None) || of_order.is_some() && said.1 == of_order {
            return Ok(());
        }
        merge.field("order", &mut owner, Some(said));
        (stored[order], stored[customer]) = owner.unwrap_or((None, None));
        Ok(())
    }

    /// Turns the amounts of the row into the store's currency and keeps what they were.
    fn convert(
        &self,
        line: u64,
        row: Row<'_>,
        before: Option<&Values>,
        values: &mut Values,
        outcome: &mut Outcome,
    ) -> Result<Result<(), Problem>> {
        let Some(exchange) = &self.exchange else { return Ok(Ok(())) };
        let day_place = self.table.place("day");
        let day = |values: &Values| day_place.and_then(|p| values[p].as_ref()?.int()).map(|d| Day(d as i32));
        let Some(on) = day(values) else { return Ok(Ok(())) };
        let place = self.table.place("original");
        let currency = row.text(self.plan.slot("currency"));
        let known = before.and_then(|b| Some((b[place?].as_ref()?.text()?.to_string(), day(b)?)));
        // A part of an order in the same currency is worth what the order was taken in at: parts make up the whole.
        let of_order = match (self.entity.owner, self.table.place("sales_order").and_then(|p| values[p].as_ref()?.int())) {
            (Owner::OrderOrCustomer, Some(order)) => orders::get(self.op, order)?.original.map(|original| (original, on)),
            _ => None,
        };
        let fixed = |pair: &Option<(String, Day)>| pair.as_ref().and_then(|(o, d)| exchange.fixed(currency, on, (o, *d)));
        let worth = match fixed(&known).or_else(|| fixed(&of_order)) {
            Some(worth) => Ok((worth, None)),
            None => exchange.worth(currency, on),
        };
        let (worth, remark) = match worth.map_err(|(reason, hint)| Problem {
            column: "currency".to_string(),
            value: currency.unwrap_or("").to_string(),
            ..Problem::row(line, reason).hint(hint)
        }) {
            Ok(worth) => worth,
            Err(problem) => return Ok(Err(problem)),
        };
        for (at, field) in self.fields.iter().enumerate() {
            if let (What::Amount, Some(Stored::Int(wide))) = (field.what, &values[at]) {
                let wide = *wide;
                let amount = match exchange.amount(worth, wide) {
                    Ok(amount) => amount,
                    Err(reason) => {
                        let value = money::plain(wide, PLACES);
                        return Ok(Err(Problem { column: field.key.to_string(), value, ..Problem::row(line, reason) }));
                    }
                };
                values[at] = Some(Stored::Int(amount));
                if let (Some(place), Some(original)) = (place, exchange.original(worth, wide)) {
                    values[place] = Some(Stored::Text(original));
                }
            }
        }
        if let Some(remark) = remark {
            outcome.remark(remark);
        }
        Ok(Ok(()))
    }

    /// The stable code of a record that has none: whose it is, when, what it says, and how-manieth of that.
    fn code_from_content(&mut self, owned: &Owned, row: Row<'_>, event: Option<&'static str>) -> Result<String> {
        let owner = match owned {
            Owned::Nobody => String::new(),
            Owned::Customer(named) => self.who.code(named)?,
            Owned::Order(code) => code.clone(),
        };
        let day = row.day(self.plan.slot("date")).map(|d| d.to_string()).unwrap_or_default();
        let mut parts: Vec<String> = Vec::new();
        for key in self.entity.identity {
            parts.push(match row.value(self.plan.slot(key)) {
                // In the store's decimals or wider ones, an amount is the same amount.
                Value::Int(n) if *key == "amount" => {
                    let places = if self.exchange.is_some() { PLACES } else { self.exponent };
                    money::plain(n, places).trim_end_matches('0').to_string()
                }
                Value::Int(n) => n.to_string(),
                _ => row.text(self.plan.slot(key)).unwrap_or("").to_string(),
            });
        }
        parts.extend(event.map(str::to_string));
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let wanted = self.repeats.code(format!("{owner}/{day}/{}", fingerprint(&parts)));
        let Owned::Customer(named) = owned else { return Ok(wanted) };
        self.who.named_before(self.entity.table, Some(named), wanted)
    }

    fn blank(&self, line: u64, key: &str, reason: Message) -> Problem {
        let column = self.plan.slot(key).map_or(key, |s| self.plan.headers[self.plan.slots[s].column].as_str());
        Problem { column: column.to_string(), ..Problem::row(line, reason) }
    }

    fn origin(&self, line: u64) -> Origin {
        Origin { file: Some(self.file), line: Some(line as i64) }
    }
}

/// The column of the customer to whom a record belongs.
const CUSTOMER: &str = "customer";

/// What a slot of a row holds.
fn stored(row: Row<'_>, slot: Option<usize>) -> Option<Stored> {
    match row.value(slot) {
        Value::Absent | Value::Fine(_) => None,
        Value::Int(n) => Some(Stored::Int(n)),
        Value::When(w) => Some(Stored::Int(i64::from(w.day.0))),
        Value::Text(..) | Value::Word(_) => row.text(slot).map(|t| Stored::Text(t.to_string())),
    }
}
