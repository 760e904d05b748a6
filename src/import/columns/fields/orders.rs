//! Fields of an orders file.

use super::{CURRENCY, CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, Field, ORDER, ORIGINAL, What, field, word};
use crate::entity::trade::OrderStatus;

/// Fields of an orders file; the last seven belong to a line of the order.
pub const ORDERS: &[Field] = &[
    field(
        "code",
        What::Code,
        &[
            "order",
            "order id",
            "order code",
            "order no",
            "order number",
            "order name",
            "transaction id",
            "invoice",
            "invoice no",
            "invoice number",
            "receipt",
            "receipt no",
            "id",
            "订单号",
            "订单编号",
            "订单ID",
            "单号",
            "交易号",
            "小票号",
            "訂單編號",
        ],
    ),
    CUSTOMER,
    CUSTOMER_EMAIL,
    CUSTOMER_PHONE,
    CUSTOMER_NAME,
    field(
        "date",
        What::Day,
        &[
            "order date",
            "day",
            "purchase date",
            "created at",
            "created",
            "order created",
            "transaction date",
            "invoice date",
            "time",
            "datetime",
            "日期",
            "订单日期",
            "下单日期",
            "下单时间",
            "订单创建时间",
            "创建时间",
            "购买日期",
            "购买时间",
            "交易日期",
            "交易时间",
            "消费日期",
            "訂單日期",
        ],
    ),
    field(
        "amount",
        What::Amount,
        &[
            "order amount",
            "total",
            "order total",
            "total amount",
            "grand total",
            "revenue",
            "sales",
            "price",
            "value",
            "dollar value",
            "spend",
            "paid amount",
            "net amount",
            "金额",
            "订单金额",
            "总金额",
            "实付金额",
            "实付款",
            "买家实际支付金额",
            "销售额",
            "消费金额",
            "应付金额",
            "金額",
        ],
    ),
    field("refund", What::Amount, &["refunded amount", "refund amount", "refunded", "退款", "退款金额", "已退款金额"]),
    field("discount", What::Amount, &["discount amount", "order discount", "rebate", "优惠", "优惠金额", "折扣", "折扣金额"]),
    field("status", What::Word(word::<OrderStatus>), &["order status", "financial status", "state", "状态", "订单状态", "交易状态"]),
    field("channel", What::Text, &["sales channel", "order channel", "shop", "store", "渠道", "销售渠道", "订单来源", "店铺"]),
    field("due_on", What::Day, &["due", "due date", "payment due", "到期日", "应付日期"]),
    field("paid_on", What::Day, &["paid at", "paid date", "payment date", "date paid", "付款日期", "付款时间", "订单付款时间", "支付时间"]),
    field("notes", What::Text, &["note", "comment", "remark", "备注", "买家留言", "订单备注"]),
    CURRENCY,
    ORIGINAL,
    PRODUCT,
    DESCRIPTION,
    CATEGORY,
    QUANTITY,
    UNIT_PRICE,
    UNIT_COST,
    LINE_AMOUNT,
];

/// Fields of a file of order lines; the orders are known or stand in a file before.
pub const ORDER_LINES: &[Field] = &[
    ORDER,
    PRODUCT,
    DESCRIPTION,
    CATEGORY,
    QUANTITY,
    UNIT_PRICE,
    UNIT_COST,
    field(
        "line_amount",
        What::Amount,
        &["line total", "line amount", "item total", "subtotal of line", "amount", "total", "subtotal", "小计", "商品小计", "金额"],
    ),
    CURRENCY,
];

// Columns of a line.
const PRODUCT: Field = field(
    "product",
    What::Code,
    &["sku", "product code", "product id", "item code", "item id", "lineitem sku", "商品编码", "商品编号", "货号", "商家编码"],
);
const DESCRIPTION: Field = field(
    "description",
    What::Text,
    &["product name", "item", "item name", "lineitem name", "title", "商品", "商品名称", "商品标题", "品名"],
);
const CATEGORY: Field = field("category", What::Text, &["product category", "item category", "类别", "品类", "商品分类", "分类"]);
const QUANTITY: Field = field("quantity", What::Quantity, &["qty", "lineitem quantity", "units", "count", "数量", "购买数量", "件数"]);
const UNIT_PRICE: Field = field("unit_price", What::Amount, &["item price", "lineitem price", "price per unit", "单价", "商品单价"]);
const UNIT_COST: Field = field("unit_cost", What::Amount, &["cost", "cost price", "cost per unit", "成本", "成本价", "进价"]);
const LINE_AMOUNT: Field =
    field("line_amount", What::Amount, &["line total", "line amount", "item total", "subtotal of line", "小计", "商品小计"]);
