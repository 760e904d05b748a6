//! What a row says of the response that its answers belong to: whose it is, what it is about, and the code it goes by.

use anyhow::Result;

use super::super::super::batch::Row;
use super::super::super::outcome::Outcome;
use super::super::super::problem::Problem;
use super::super::who::Named;
use super::super::{fingerprint, own_fields};
use super::{Answer, SALES_ORDER, Writer};
use crate::entity::reach::{email_key, phone_key};
use crate::entity::record::{Stored, Values};
use crate::lang::say;
use crate::store::records::codes;
use crate::store::records::customers::own_to_text;
use crate::store::records::surveys;
use crate::store::records::surveys::RESPONSES;

/// What a row says of the response that its answers belong to.
pub(super) struct Sent {
    pub(super) survey: String,
    pub(super) named: Option<Named>,
    /// Code of the order it is about.
    order: Option<String>,
    /// Whether its code is made of who answered and when, which somebody may have done twice.
    loose: bool,
    /// Its values, without the keys of the survey and the customer.
    pub(super) response: Values,
}

/// Numbers of fewer digits than this are counted anew in every survey: they tell responses apart only within one.
const COUNTED: usize = 8;

impl Writer<'_> {
    /// The customer a row names; `None` where it says nothing by which one is told: the answers are nobody's in particular then.
    fn named(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<Result<Option<Named>, Problem>> {
        if !self.who.is_named(row) {
            return Ok(Ok(None));
        }
        let text = |key: &str| row.text(self.plan.slot(key));
        let reached = text("customer_email").and_then(email_key).is_some() || text("customer_phone").and_then(phone_key).is_some();
        if text("customer").is_none() && !reached && self.plan.options.matching.is_none() {
            outcome.remark(say!("neither email nor phone can be one: the answers are stored without a customer"));
            return Ok(Ok(None));
        }
        Ok(self.who.named(line, row)?.map(Some))
    }

    /// The customer, and the response of a row, not yet stored.
    pub(super) fn response(
        &mut self,
        line: u64,
        row: Row<'_>,
        survey: String,
        answers: &[Answer],
        outcome: &mut Outcome,
    ) -> Result<Result<Sent, Problem>> {
        let text = |key: &str| row.text(self.plan.slot(key)).map(str::to_string);
        let (order_code, complaint_code) = (text("order"), text("complaint"));
        let (code, channel, name) = (text("code"), text("channel"), text("customer_name"));
        let respondent = text("respondent");
        let mut own = own_fields(&self.own, row);
        let order = order_code.as_ref().map_or(Ok(None), |code| codes::ORDER.find(self.op, code))?;
        let complaint = complaint_code.as_ref().map_or(Ok(None), |code| codes::COMPLAINT.find(self.op, code))?;
        if let (Some(code), None) = (&order_code, order) {
            own.push(("order".to_string(), code.clone()));
            outcome.remark(say!("an order that is not known: its code is kept as an own field; import the orders, then this file again"));
        }
        if let (Some(code), None) = (&complaint_code, complaint) {
            own.push(("complaint".to_string(), code.clone()));
            outcome.remark(say!(
                "a complaint that is not known: its code is kept as an own field; import the complaints, then this file again"
            ));
        }
        let mut named = match self.named(line, row, outcome)? {
            Ok(named) => named,
            Err(problem) => return Ok(Err(problem)),
        };
        let day = row.day(self.plan.slot("date"));
        let dated = day.map(|d| format!("/{d}")).unwrap_or_default();
        // A name alone tells nobody: it is what the respondent is called.
        let called = respondent.clone().or(name.filter(|_| named.is_none()));
        let who = match (&respondent, &named, order_code.as_ref().or(complaint_code.as_ref()), &called) {
            (Some(respondent), ..) => Some(respondent.clone()),
            (None, Some(named), ..) => Some(self.who.code(named)?),
            (None, None, Some(about), _) => Some(about.clone()),
            (None, None, None, called) => called.clone(),
        };
        // An answer about an order or a complaint is its customer's.
        if named.is_none()
            && let Some(owner) = surveys::owner(self.op, order, complaint)?
        {
            named = Some(Named::Known(owner));
        }
        let code = match (code, who) {
            (Some(code), _) => self.told_apart(code, &survey)?,
            (None, Some(who)) => format!("{survey}/{who}{dated}"),
            (None, None) if self.wide.is_none() => {
                return Ok(Err(Problem::row(line, say!("who answered is blank: respondent, customer or code of the response"))));
            }
            // Nobody knows who it was: the answers themselves tell one response from another.
            (None, None) => {
                let said: Vec<String> = answers
                    .iter()
                    .flat_map(|a| {
                        let code = self.questions.codes[a.asked].clone();
                        [code, a.value.map(|v| v.to_string()).unwrap_or_default(), a.text.unwrap_or_default().to_string()]
                    })
                    .collect();
                let said: Vec<&str> = said.iter().map(String::as_str).collect();
                self.repeats.code(format!("{survey}{dated}/{}", fingerprint(&said)))
            }
        };
        let words = |text: Option<String>| text.map(Stored::Text);
        Ok(Ok(Sent {
            survey,
            named,
            order: order_code.filter(|_| order.is_some()),
            loose: self.wide.is_some() && row.text(self.plan.slot("code")).is_none(),
            response: vec![
                Some(Stored::Text(code)),
                None,
                words(called),
                None,
                day.map(|d| Stored::Int(i64::from(d.0))),
                words(channel),
                order.map(Stored::Int),
                complaint.map(Stored::Int),
                words(own_to_text(&own)?),
            ],
        }))
    }

    /// The code of a response. A short number is counted anew in every survey: the survey's name stands before it, unless a response of
    /// the survey has it alone.
    fn told_apart(&mut self, code: String, survey: &str) -> Result<String> {
        if code.len() >= COUNTED || !code.bytes().all(|b| b.is_ascii_digit()) {
            return Ok(code);
        }
        let alone = RESPONSES.find(self.op, &["code"], &[&Some(Stored::Text(code.clone()))])?;
        let of = match alone {
            Some(id) => RESPONSES.get(self.op, id)?[1].as_ref().and_then(Stored::int),
            None => None,
        };
        Ok(if of.is_some() && of == self.survey(survey)? { code } else { format!("{survey}/{code}") })
    }

    /// Key of the response with this code, or of another one where that is of another order, or where somebody answered twice on a day;
    /// and the code that it has or gets.
    pub(super) fn place(&self, sent: &Sent, survey: Option<i64>, answers: &[Answer]) -> Result<(String, Option<i64>)> {
        let code = sent.response[0].as_ref().and_then(Stored::text).unwrap_or("").to_string();
        let find = |code: &str| match self.coded.get(code) {
            Some(id) => Ok(Some(*id)),
            None => RESPONSES.find(self.op, &["code"], &[&Some(Stored::Text(code.to_string()))]),
        };
        let Some(id) = find(&code)? else { return Ok((code, None)) };
        if let (Some(order), Some(about)) = (&sent.order, sent.response[SALES_ORDER].as_ref().and_then(Stored::int)) {
            let told = self.told.get(&id);
            let of = match told {
                Some(told) => told.order,
                None => RESPONSES.get(self.op, id)?[SALES_ORDER].as_ref().and_then(Stored::int),
            };
            if of.is_some_and(|of| of != about) {
                let other = format!("{code}/{order}");
                let known = find(&other)?;
                if known.is_some() || told.is_some() {
                    return Ok((other, known));
                }
            }
        }
        if !sent.loose {
            return Ok((code, Some(id)));
        }
        let (mut number, mut tried, mut known) = (1, code.clone(), Some(id));
        while let (Some(id), Some(survey)) = (known, survey) {
            // Rows with the same answers are one response that was sent twice.
            if !self.told.contains_key(&id) || self.clash(id, survey, answers)?.is_none() {
                break;
            }
            number += 1;
            tried = format!("{code}/{number}");
            known = find(&tried)?;
        }
        Ok((tried, known))
    }
}
