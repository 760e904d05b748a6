//! Orders, their lines, products.

use super::spoken::states;
use crate::base::dates::Day;
use crate::base::words::Word;

/// Where an order stands. Only [`OrderStatus::Cancelled`] takes it out of every figure. A return or refund under way leaves an
/// order where it was until the money is given back; an exchange of goods gives none back.
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
                "awaiting payment",
                "wc-pending",
                "wc-on-hold",
                "待付款",
                "未付款",
                "待支付",
                "未支付",
                "等待付款",
                "等待买家付款",
                "买家未付款",
                "付款中",
                "待处理",
                "未处理",
                "待确认",
                "待审核",
                "新订单",
                "已下单",
                "WAIT_BUYER_PAY",
            ],
        ),
        (
            OrderStatus::Paid,
            "paid",
            &[
                "processing",
                "wc-processing",
                "confirmed",
                "已付款",
                "已支付",
                "付款成功",
                "支付成功",
                "买家已付款",
                "买家已付款,等待卖家发货",
                "买家已付款，等待卖家发货",
                "等待卖家发货",
                "等待商家发货",
                "等待发货",
                "待发货",
                "待發貨",
                "未发货",
                "待出库",
                "等待出库",
                "等待打印",
                "待出貨",
                "部分发货",
                "卖家部分发货",
                "商家部分发货",
                "待接单",
                "已接单",
                "待成团",
                "待配货",
                "配货中",
                "备货中",
                "拣货中",
                "待配送",
                "待核销",
                "待使用",
                "处理中",
                "已确认",
                "已审核",
                "待退款",
                "申请退款",
                "退款中",
                "退款处理中",
                "锁定",
                "已锁定",
                "WAIT_SELLER_SEND_GOODS",
                "SELLER_CONSIGNED_PART",
            ],
        ),
        (
            OrderStatus::Shipped,
            "shipped",
            &[
                "sent",
                "dispatched",
                "in transit",
                "已发货",
                "已發貨",
                "已出貨",
                "已出库",
                "全部发货",
                "卖家已发货",
                "商家已发货",
                "卖家已发货,等待买家确认",
                "卖家已发货，等待买家确认",
                "等待买家确认",
                "等待买家确认收货",
                "等待确认收货",
                "待收货",
                "待收貨",
                "待签收",
                "待自提",
                "待取货",
                "运输中",
                "在途",
                "配送中",
                "派送中",
                "派件中",
                "已揽收",
                "已揽件",
                "申请退货",
                "待退货",
                "退货中",
                "退货退款中",
                "申请换货",
                "换货中",
                "售后中",
                "WAIT_BUYER_CONFIRM_GOODS",
            ],
        ),
        (
            OrderStatus::Completed,
            "completed",
            &[
                "complete",
                "done",
                "delivered",
                "fulfilled",
                "closed",
                "success",
                "wc-completed",
                "已完成",
                "完成",
                "成功",
                "交易成功",
                "交易完成",
                "交易已完成",
                "订单完成",
                "订单已完成",
                "成交",
                "已成交",
                "已签收",
                "签收",
                "买家已签收",
                "已收货",
                "买家已收货",
                "确认收货",
                "已确认收货",
                "已送达",
                "已妥投",
                "妥投",
                "已核销",
                "已使用",
                "已消费",
                "已自提",
                "已提货",
                "已取货",
                "待评价",
                "已评价",
                "已结算",
                "正常",
                "销售",
                "换货",
                "已换货",
                "换货完成",
                "换货成功",
                "TRADE_FINISHED",
                "TRADE_BUYER_SIGNED",
            ],
        ),
        (
            OrderStatus::Cancelled,
            "cancelled",
            &[
                "canceled",
                "void",
                "voided",
                "failed",
                "expired",
                "wc-cancelled",
                "wc-failed",
                "已取消",
                "取消",
                "取消订单",
                "订单取消",
                "订单已取消",
                "交易取消",
                "交易已取消",
                "买家取消",
                "买家已取消",
                "卖家取消",
                "卖家已取消",
                "用户取消",
                "用户已取消",
                "商家取消",
                "系统取消",
                "超时取消",
                "自动取消",
                "交易关闭",
                "交易已关闭",
                "交易自动关闭",
                "订单关闭",
                "订单已关闭",
                "已关闭",
                "关闭",
                "已關閉",
                "超时关闭",
                "未付款关闭",
                "未付款交易关闭",
                "付款超时",
                "支付超时",
                "超时未付款",
                "付款失败",
                "支付失败",
                "拼团失败",
                "已作废",
                "作废",
                "已撤销",
                "撤销",
                "撤单",
                "已撤单",
                "无效",
                "已失效",
                "失效",
                "已过期",
                "已删除",
                "付款以前,卖家或买家主动关闭交易",
                "付款以前，卖家或买家主动关闭交易",
                "TRADE_CLOSED_BY_TAOBAO",
                "TRADE_CANCELED",
            ],
        ),
        (
            OrderStatus::Refunded,
            "refunded",
            &[
                "returned",
                "wc-refunded",
                "退货",
                "已退货",
                "退貨",
                "已退貨",
                "退货完成",
                "退货成功",
                "退货退款",
                "已退货退款",
                "退款",
                "已退款",
                "退款成功",
                "退款完成",
                "全额退款",
                "已全额退款",
                "全部退款",
                "已全部退款",
                "拒收",
                "已拒收",
                "配送退货",
                "退单",
                "已退单",
                "付款以后用户退款成功,交易自动关闭",
                "付款以后用户退款成功，交易自动关闭",
                "TRADE_CLOSED",
            ],
        ),
        (
            OrderStatus::PartlyRefunded,
            "partly-refunded",
            &[
                "partially refunded",
                "partial refund",
                "wc-partially-refunded",
                "partly returned",
                "部分退款",
                "已部分退款",
                "部分退款成功",
                "部分退货",
                "已部分退货",
                "部分退货退款",
            ],
        ),
    ];
    const SPOKEN: &'static [(&'static str, &'static str)] = &[
        ("pending", states::PENDING),
        ("paid", states::PAID),
        ("shipped", states::SHIPPED),
        ("completed", states::COMPLETED),
        ("cancelled", states::CANCELLED),
        ("refunded", states::REFUNDED),
        ("partly-refunded", states::PARTLY_REFUNDED),
    ];
}

/// One order. Money in minor units of the store's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// The order's code; unique in the store.
    pub code: String,
    /// Key of the customer; `None` for a sale to nobody in particular.
    pub customer: Option<i64>,
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
    /// Own fields of the line by name, in file order.
    pub own: Vec<(String, String)>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn words_of_chinese_exports_are_known_and_mean_one_thing() {
        for (word, status) in [
            ("等待买家付款", OrderStatus::Pending),
            ("买家已付款，等待卖家发货", OrderStatus::Paid),
            ("退款中", OrderStatus::Paid),
            ("等待确认收货", OrderStatus::Shipped),
            ("退货中", OrderStatus::Shipped),
            ("换货", OrderStatus::Completed),
            ("交易完成", OrderStatus::Completed),
            ("订单已取消", OrderStatus::Cancelled),
            ("交易自动关闭", OrderStatus::Cancelled),
            ("退货", OrderStatus::Refunded),
            ("TRADE_CLOSED", OrderStatus::Refunded),
            ("部分退货", OrderStatus::PartlyRefunded),
        ] {
            assert_eq!(OrderStatus::parse(word).expect("known"), status, "{word}");
        }
        let mut seen = HashMap::new();
        for (status, word, more) in OrderStatus::WORDS {
            for word in more.iter().chain([word]) {
                assert_eq!(seen.insert(word.replace(['-', '_', ' '], "").to_lowercase(), *word), None, "{status:?}: {word} twice");
            }
        }
    }
}
