//! Orders, their lines, products.

use super::words::Word;
use crate::dates::Day;

/// Where an order stands. Only [`OrderStatus::Cancelled`] takes it out of every figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OrderStatus {
    /// Placed, not yet paid.
    Pending,
    /// Paid, not yet sent.
    Paid,
    /// On its way.
    Shipped,
    /// Done.
    Completed,
    /// Called off: not a purchase, no revenue.
    Cancelled,
    /// Money given back in whole.
    Refunded,
    /// Money given back in part.
    PartlyRefunded,
}

impl Word for OrderStatus {
    const WHAT: &'static str = "order status";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (
            OrderStatus::Pending,
            "pending",
            &[
                "open",
                "new",
                "on hold",
                "unpaid",
                "authorized",
                "pending payment",
                "wc-pending",
                "wc-on-hold",
                "待付款",
                "未付款",
                "待处理",
            ],
        ),
        (OrderStatus::Paid, "paid", &["processing", "wc-processing", "confirmed", "已付款", "待发货", "买家已付款"]),
        (OrderStatus::Shipped, "shipped", &["sent", "dispatched", "in transit", "已发货", "卖家已发货", "待收货"]),
        (
            OrderStatus::Completed,
            "completed",
            &["complete", "done", "delivered", "fulfilled", "closed", "success", "wc-completed", "已完成", "交易成功", "已签收", "完成"],
        ),
        (
            OrderStatus::Cancelled,
            "cancelled",
            &["canceled", "void", "voided", "failed", "expired", "wc-cancelled", "wc-failed", "已取消", "取消", "交易关闭", "已关闭"],
        ),
        (OrderStatus::Refunded, "refunded", &["returned", "wc-refunded", "已退款", "退款成功", "已退货"]),
        (OrderStatus::PartlyRefunded, "partly-refunded", &["partially refunded", "partial refund", "部分退款"]),
    ];
}

/// One order. Money in minor units of the store's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// The order's code; unique in the store.
    pub code: String,
    /// Key of the customer.
    pub customer: i64,
    /// Day of the order.
    pub day: Day,
    /// What was charged, after discount and before refunds; negative for a return.
    pub amount: i64,
    /// What was given back of it, as a positive amount.
    pub refund: i64,
    /// Discount already taken off.
    pub discount: Option<i64>,
    /// Status; unknown when not stated.
    pub status: Option<OrderStatus>,
    /// Sales channel as written.
    pub channel: Option<String>,
    /// When payment is due.
    pub due_on: Option<Day>,
    /// When it was paid.
    pub paid_on: Option<Day>,
    /// Free notes.
    pub notes: Option<String>,
    /// Own fields by name, in file order.
    pub own: Vec<(String, String)>,
    /// What the amount was before it was converted, and at which rate: "100.00 USD at 7.12".
    pub original: Option<String>,
}

/// One line of an order. Money in minor units, quantity in thousandths.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderLine {
    /// Code of the product, if it has one.
    pub product_code: Option<String>,
    /// Name of the product as on the line.
    pub description: Option<String>,
    /// Category of the product.
    pub category: Option<String>,
    /// Quantity in thousandths (1 piece = 1000).
    pub quantity: i64,
    /// Price of one.
    pub unit_price: Option<i64>,
    /// Cost of one.
    pub unit_cost: Option<i64>,
    /// Amount of the line.
    pub amount: i64,
}
