//! Payments and refunds: money that came in, and money that was given back, by day.

use super::field::{OWN, Treatment, amount, code, day, text};
use super::record::{Stored, Wrong};
use super::shared::{CURRENCY, CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, ORDER, ORIGINAL, shared};
use super::{Entity, Owner};
use crate::lang::say;

/// Money that came in, for an order or on a customer's account. Payments are no revenue.
pub static PAYMENT: Entity = Entity {
    table: "payment",
    kind: "payments",
    view: "payments",
    what: "payment",
    about: "money that came in, for an order or on a customer's account; no revenue",
    listed: "'crmkit payment list' lists them",
    tells: "method",
    rank: 9,
    mark: "P",
    owner: Owner::OrderOrCustomer,
    dated: "day",
    fields: &[
        code(&[
            "payment id",
            "payment code",
            "payment no",
            "payment",
            "transaction id",
            "transaction",
            "id",
            "支付单号",
            "付款单号",
            "流水号",
            "交易流水号",
            "支付流水号",
        ])
        .copy(Treatment::MadeUp("payment")),
        ORDER,
        CUSTOMER,
        CUSTOMER_EMAIL,
        CUSTOMER_PHONE,
        CUSTOMER_NAME,
        day(
            "date",
            &[
                "day",
                "payment date",
                "paid on",
                "paid at",
                "date paid",
                "created",
                "created at",
                "日期",
                "付款日期",
                "付款时间",
                "支付时间",
                "收款日期",
                "到账时间",
            ],
        )
        .column("day")
        .needed("the day"),
        amount(
            "amount",
            &["payment amount", "paid", "paid amount", "total", "gross", "金额", "付款金额", "支付金额", "收款金额", "实付金额"],
        )
        .needed("the amount"),
        CURRENCY,
        shared("method", &["payment method", "type", "gateway", "card brand", "付款方式", "支付方式", "支付渠道"])
            .about("how: cash, card, transfer …"),
        text("notes", &["note", "comment", "remark", "description", "memo", "备注", "说明"]),
        ORIGINAL,
        OWN,
    ],
    identity: &["amount", "currency", "method"],
    check: |payment| match payment.int("amount") {
        Some(amount) if amount < 0 => {
            Err(Wrong::new("amount", say!("a payment below nothing")).hint(say!("money that went back is a refund: crmkit import refunds")))
        }
        _ => Ok(()),
    },
    ..Entity::NEW
};

/// Money given back: of an order, or, without one, to a customer.
pub static REFUND: Entity = Entity {
    table: "refund",
    kind: "refunds",
    view: "refunds",
    what: "refund",
    about: "money given back on a known day, of an order or to a customer",
    rank: 10,
    owner: Owner::OrderOrCustomer,
    dated: "day",
    in_histories: true,
    fields: &[
        code(&["refund id", "refund code", "refund no", "refund", "id", "退款单号", "退款编号", "售后单号", "编号"])
            .copy(Treatment::MadeUp("refund")),
        ORDER,
        CUSTOMER,
        CUSTOMER_EMAIL,
        CUSTOMER_PHONE,
        CUSTOMER_NAME,
        day(
            "date",
            &["day", "refund date", "refunded on", "refunded at", "created", "created at", "日期", "退款日期", "退款时间", "退款完成时间"],
        )
        .column("day")
        .needed("the day"),
        amount("amount", &["refund amount", "refunded amount", "refunded", "amount refunded", "total", "金额", "退款金额", "实退金额"])
            .needed("the amount"),
        CURRENCY,
        shared("reason", &["refund reason", "cause", "原因", "退款原因"]).copy(Treatment::Drop),
        shared("method", &["refund method", "payment method", "退款方式", "支付方式"]),
        text("notes", &["note", "comment", "remark", "description", "memo", "备注", "说明"]),
        ORIGINAL,
        OWN,
    ],
    identity: &["amount", "currency", "reason"],
    fill: |refund| {
        if let Some(amount) = refund.int("amount").filter(|a| *a < 0) {
            refund.set("amount", Some(Stored::Int(-amount)));
            refund.remarks.push(say!("a negative refund was taken as a refund of that amount"));
        }
    },
    ..Entity::NEW
};
