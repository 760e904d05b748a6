//! Orders and their lines.

use super::field::{Fate, Field, OWN, Seen, Treatment, What, amount, code, day, field, link, read, shown, text, word};
use super::shared::{CURRENCY, CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, ORDER, ORIGINAL, shared};
use super::trade::OrderStatus;
use super::{Entity, Owner};

/// An order; in files the last fields belong to a line of it. What is refunded and when it was paid follow from refunds and
/// payments, too.
pub static SALES_ORDER: Entity = Entity {
    table: "sales_order",
    kind: "orders",
    view: "orders",
    what: "order",
    about: "order; amount is after discount and before refunds, a negative amount is a return; paid_on as stated or by its payments; \
            customer is empty for a sale to nobody in particular",
    tells: "status",
    listed: "'crmkit order list CUSTOMER' lists those of a customer",
    rank: 5,
    mark: "O",
    owner: Owner::Customer,
    dated: "day",
    in_histories: true,
    fields: &[
        code(&[
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
        ])
        .copy(Treatment::MadeUp("order")),
        CUSTOMER,
        CUSTOMER_EMAIL,
        CUSTOMER_PHONE,
        CUSTOMER_NAME.seen(Seen::Export).sql("customer.name"),
        day(
            "date",
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
        )
        .column("day")
        .needed("the day of the order"),
        amount(
            "amount",
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
        amount("refund", &["refunded amount", "refund amount", "refunded", "退款", "退款金额", "已退款金额"]).seen(Seen::Export),
        shown("refund", What::Amount, REFUNDED),
        amount("discount", &["discount amount", "order discount", "rebate", "优惠", "优惠金额", "折扣", "折扣金额"]),
        word::<OrderStatus>("status", &["order status", "financial status", "state", "状态", "订单状态", "交易状态"]).moves(),
        shared("channel", &["sales channel", "order channel", "shop", "store", "渠道", "销售渠道", "订单来源", "店铺"]),
        day("due_on", &["due", "due date", "payment due", "到期日", "应付日期"]),
        day("paid_on", &["paid at", "paid date", "payment date", "date paid", "付款日期", "付款时间", "订单付款时间", "支付时间"])
            .seen(Seen::Export),
        shown("paid_on", What::Day, PAID_ON),
        text("notes", &["note", "comment", "remark", "备注", "买家留言", "订单备注"]),
        CURRENCY,
        ORIGINAL,
        of_line(PRODUCT),
        of_line(DESCRIPTION),
        of_line(CATEGORY),
        of_line(QUANTITY),
        of_line(UNIT_PRICE),
        of_line(UNIT_COST),
        of_line(LINE_AMOUNT),
        OWN,
    ],
    required: &[("the amount", &["amount", "line_amount", "unit_price"])],
    ..Entity::NEW
};

/// A line of an order.
pub static ORDER_LINE: Entity = Entity {
    table: "order_line",
    kind: "order-lines",
    view: "order_lines",
    what: "order line",
    about: "line of an order",
    rank: 6,
    owner: Owner::Of("sales_order"),
    in_histories: true,
    fields: &[
        ORDER.needed("the order"),
        field("position", What::Whole, &[]).seen(Seen::View),
        PRODUCT,
        DESCRIPTION.seen(Seen::Export),
        shown("description", What::Text, "coalesce(t.description, product.name)"),
        CATEGORY.seen(Seen::Everywhere).sql("product.category"),
        QUANTITY,
        UNIT_PRICE,
        UNIT_COST,
        // A file of lines alone has no other amount.
        amount(
            "line_amount",
            &["line total", "line amount", "item total", "subtotal of line", "amount", "total", "subtotal", "小计", "商品小计", "金额"],
        )
        .column("amount")
        .viewed("amount"),
        CURRENCY,
        OWN,
    ],
    key: &["sales_order", "position"],
    named: &["sales_order", "position"],
    required: &[("the product or its price", &["product", "description", "unit_price", "line_amount"])],
    ..Entity::NEW
};

/// What was given back of an order: what is stated, or the sum of its refunds where that is more.
const REFUNDED: &str = "max(t.refund, coalesce((SELECT sum(r.amount) FROM refund r WHERE r.sales_order = t.id), 0))
               / (SELECT scale FROM money_scale)";

/// The day on which an order was paid: as stated, or that on which its payments reached its amount.
const PAID_ON: &str = "date(86400 * coalesce(t.paid_on,
                                 (SELECT min(p.day)
                                  FROM payment p
                                  WHERE p.sales_order = t.id
                                    AND (SELECT sum(q.amount) FROM payment q WHERE q.sales_order = t.id AND q.day <= p.day) >= t.amount)),
                'unixepoch')";

/// A field of a line, as a file of orders has it.
const fn of_line(field: Field) -> Field {
    field.column("").seen(Seen::Export)
}

const PRODUCT: Field = link(
    "product",
    "product",
    &[
        "sku",
        "product code",
        "product id",
        "item code",
        "item id",
        "lineitem sku",
        "商品编码",
        "商品编号",
        "货号",
        "商家编码",
        "stock code",
        "stockcode",
        "菜品编码",
    ],
);
const DESCRIPTION: Field = text(
    "description",
    &[
        "product name",
        "item",
        "item name",
        "lineitem name",
        "title",
        "商品",
        "商品名称",
        "商品标题",
        "品名",
        "菜品",
        "菜品名称",
        "项目名称",
        "选购商品",
    ],
)
.erase(Fate::Shared);
const CATEGORY: Field = read("category", What::Text, &["product category", "item category", "类别", "品类", "商品分类", "分类"]);
const QUANTITY: Field = field("quantity", What::Quantity, &["qty", "lineitem quantity", "units", "count", "数量", "购买数量", "件数"]);
const UNIT_PRICE: Field = amount(
    "unit_price",
    &[
        "item price",
        "lineitem price",
        "price per unit",
        "item rate",
        "unit amount",
        "prijs per stuk",
        "preis pro stück",
        "valor do produto",
        "单价",
        "商品单价",
    ],
)
.fine();
const UNIT_COST: Field = amount("unit_cost", &["cost", "cost price", "cost per unit", "成本", "成本价", "进价"]);
const LINE_AMOUNT: Field =
    amount("line_amount", &["line total", "line amount", "item total", "subtotal of line", "小计", "商品小计"]).column("amount");
