//! Fields of files about products, payments, refunds and exchange rates.

use super::{CURRENCY, CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, Field, ORDER, ORIGINAL, What, field};

/// Fields of a products file.
pub const PRODUCTS: &[Field] = &[
    field(
        "code",
        What::Code,
        &[
            "sku",
            "product code",
            "product id",
            "product no",
            "item code",
            "item id",
            "id",
            "商品编码",
            "商品编号",
            "货号",
            "商家编码",
            "编号",
        ],
    ),
    field(
        "name",
        What::Text,
        &["product name", "product", "item", "item name", "title", "description", "商品", "商品名称", "商品标题", "品名", "名称"],
    ),
    field("category", What::Text, &["product category", "item category", "type", "类别", "品类", "商品分类", "分类"]),
    field("unit_price", What::Amount, &["price", "sales price", "list price", "retail price", "单价", "售价", "价格", "零售价"]),
    field("unit_cost", What::Amount, &["cost", "cost price", "purchase price", "cost per item", "成本", "成本价", "进价"]),
];

/// Fields of a payments file.
pub const PAYMENTS: &[Field] = &[
    field(
        "code",
        What::Code,
        &[
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
        ],
    ),
    ORDER,
    CUSTOMER,
    CUSTOMER_EMAIL,
    CUSTOMER_PHONE,
    CUSTOMER_NAME,
    field(
        "date",
        What::Day,
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
    ),
    field(
        "amount",
        What::Amount,
        &["payment amount", "paid", "paid amount", "total", "gross", "金额", "付款金额", "支付金额", "收款金额", "实付金额"],
    ),
    CURRENCY,
    field("method", What::Text, &["payment method", "type", "gateway", "card brand", "付款方式", "支付方式", "支付渠道"]),
    field("notes", What::Text, &["note", "comment", "remark", "description", "memo", "备注", "说明"]),
    ORIGINAL,
];

/// Fields of a refunds file.
pub const REFUNDS: &[Field] = &[
    field("code", What::Code, &["refund id", "refund code", "refund no", "refund", "id", "退款单号", "退款编号", "售后单号", "编号"]),
    ORDER,
    CUSTOMER,
    CUSTOMER_EMAIL,
    CUSTOMER_PHONE,
    CUSTOMER_NAME,
    field(
        "date",
        What::Day,
        &["day", "refund date", "refunded on", "refunded at", "created", "created at", "日期", "退款日期", "退款时间", "退款完成时间"],
    ),
    field(
        "amount",
        What::Amount,
        &["refund amount", "refunded amount", "refunded", "amount refunded", "total", "金额", "退款金额", "实退金额"],
    ),
    CURRENCY,
    field("reason", What::Text, &["refund reason", "cause", "原因", "退款原因"]),
    field("method", What::Text, &["refund method", "payment method", "退款方式", "支付方式"]),
    field("notes", What::Text, &["note", "comment", "remark", "description", "memo", "备注", "说明"]),
    ORIGINAL,
];

/// Fields of a file of exchange rates. `units` of the currency are worth `rate` of the store's; or, the other way
/// round, one unit of the store's currency is worth `inverse` of the other.
pub const RATES: &[Field] = &[
    field(
        "currency",
        What::ForeignCurrency,
        &["currency code", "from", "from currency", "foreign currency", "iso", "code", "币种", "货币", "外币"],
    ),
    field("date", What::Day, &["day", "rate date", "valid from", "from date", "日期", "生效日期", "发布日期", "公布日期"]),
    field(
        "rate",
        What::Rate,
        &["exchange rate", "rate to store currency", "worth", "value", "mid rate", "汇率", "中间价", "折算价", "中行折算价"],
    ),
    field("units", What::Rate, &["unit", "per", "per units", "multiplier", "单位", "外币单位"]),
    field("inverse", What::Rate, &["inverse rate", "units per store currency", "间接汇率"]),
];
