//! `crmkit payment`: money that came in, entered by hand.

use super::keep::{Group, Kept};
use crate::entity::payment::PAYMENT;

/// Payments, as people keep them.
#[derive(Clone, Debug)]
pub struct Payment;

impl Kept for Payment {
    fn group() -> Group {
        Group::of(&PAYMENT, "payment")
            .by_place(&["order", "amount"])
            .narrowed_by(&["method"])
            .notes(
                "\
A payment is no revenue: it tells when an order was paid. One that is for no order names the customer. The day is today unless
--date says otherwise. Money that went back: crmkit order refund.",
            )
            .examples(
                "P0001",
                &[
                    "crmkit payment add O0012 59.90 --method card",
                    "crmkit payment add --customer 'Ann Lee' --amount ¥500 --date 6月1日 --notes 'on account'",
                ],
                &["crmkit payment edit P0001 --amount 60", "crmkit payment edit P0001 --clear method"],
            )
    }
}
