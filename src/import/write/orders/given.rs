//! What a file says of an order, before it is compared with what the store knows of it.

use super::super::super::control::Sold;
use super::stated::Stated;
use crate::base::dates::Day;
use crate::entity::trade::OrderStatus;

/// What a file says of an order the store knows.
pub(super) struct Given {
    /// `None` says nothing of it: the order keeps its own.
    pub(super) customer: Option<i64>,
    pub(super) day: Option<Day>,
    pub(super) amount: Option<i64>,
    pub(super) refund: Option<i64>,
    pub(super) discount: Option<i64>,
    pub(super) status: Option<OrderStatus>,
    pub(super) channel: Option<String>,
    pub(super) due_on: Option<Day>,
    pub(super) paid_on: Option<Day>,
    pub(super) notes: Option<String>,
    pub(super) own: Vec<(String, String)>,
    pub(super) lines: Vec<Stated>,
    pub(super) original: Option<String>,
    /// The order as the file has it, for the control totals.
    pub(super) sold: Option<Sold>,
}

impl Given {
    /// What a file says that names the order and nothing of it but, perhaps, its customer.
    pub(super) fn nothing_of(customer: Option<i64>) -> Given {
        Given {
            customer,
            day: None,
            amount: None,
            refund: None,
            discount: None,
            status: None,
            channel: None,
            due_on: None,
            paid_on: None,
            notes: None,
            own: Vec::new(),
            lines: Vec::new(),
            original: None,
            sold: None,
        }
    }
}
