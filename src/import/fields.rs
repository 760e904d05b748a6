//! The dictionary of columns: every field of every kind with the headers it is known under.

use crate::error::Failure;
use crate::model::customer::{ChurnReason, CustomerKind, Status};
use crate::model::service::{Cause, Channel, ComplaintType, Direction, Purpose, Step};
use crate::model::trade::OrderStatus;
use crate::model::words::Word;

/// What a field's values are.
#[derive(Clone, Copy)]
pub enum What {
    /// Words, kept as written (trimmed).
    Text,
    /// An identifier: text that must not have been turned into a number by a spreadsheet.
    Code,
    /// An email address.
    Email,
    /// A phone number.
    Phone,
    /// A calendar day; a time of day is dropped after reduction to the shop's day.
    Day,
    /// A calendar day with, perhaps, a time of day.
    When,
    /// A time of day (`14:30`) or a whole moment.
    Time,
    /// An amount of money.
    Amount,
    /// A quantity, stored in thousandths.
    Quantity,
    /// A whole number from 0.
    Whole,
    /// A whole number within bounds, both included.
    Between(i64, i64),
    /// A word of a closed list; the function gives the stored form.
    Word(fn(&str) -> Result<&'static str, Failure>),
    /// An ISO 4217 currency code.
    Currency,
}

/// One field of a kind.
pub struct Field {
    /// Stable key: `--map key=Header`, header of exports.
    pub key: &'static str,
    /// What its values are.
    pub what: What,
    /// Headers it is known under, in English and Chinese.
    pub names: &'static [&'static str],
}

fn word<W: Word>(text: &str) -> Result<&'static str, Failure> {
    W::parse(text).map(Word::word)
}

const fn field(key: &'static str, what: What, names: &'static [&'static str]) -> Field {
    Field { key, what, names }
}

/// Fields of a customers file.
pub const CUSTOMERS: &[Field] = &[
    field(
        "code",
        What::Code,
        &[
            "customer code",
            "customer id",
            "customer no",
            "customer number",
            "cust id",
            "client id",
            "client code",
            "member id",
            "member no",
            "account number",
            "id",
            "no",
            "客户编号",
            "客户代码",
            "客户号",
            "客户ID",
            "会员号",
            "会员编号",
            "会员卡号",
            "卡号",
            "编号",
            "顧客編號",
            "會員編號",
        ],
    ),
    field(
        "name",
        What::Text,
        &[
            "customer name",
            "full name",
            "fullname",
            "customer",
            "client",
            "client name",
            "contact name",
            "member name",
            "nom",
            "nombre",
            "kunde",
            "姓名",
            "客户名称",
            "客户姓名",
            "客户",
            "名称",
            "名字",
            "会员姓名",
            "联系人",
            "顧客姓名",
        ],
    ),
    field("first_name", What::Text, &["firstname", "given name", "forename", "prénom", "vorname", "名"]),
    field("last_name", What::Text, &["lastname", "surname", "family name", "nachname", "apellido", "姓", "姓氏"]),
    field("kind", What::Word(word::<CustomerKind>), &["customer kind", "customer type", "client type", "客户类型", "类型"]),
    field(
        "company",
        What::Text,
        &["company name", "organisation", "organization", "firm", "employer", "公司", "公司名称", "单位", "企业名称"],
    ),
    field("email", What::Email, &["e-mail", "mail", "email address", "customer email", "邮箱", "电子邮件", "电子邮箱", "邮件", "電郵"]),
    field(
        "phone",
        What::Phone,
        &[
            "telephone",
            "tel",
            "mobile",
            "mobile phone",
            "phone number",
            "cell",
            "cellphone",
            "手机",
            "手机号",
            "手机号码",
            "电话",
            "联系电话",
            "電話",
            "手機",
        ],
    ),
    field(
        "handles",
        What::Text,
        &["other handles", "handle", "wechat", "wechat id", "social media", "微信", "微信号", "旺旺", "其他联系方式"],
    ),
    field("address", What::Text, &["street", "street address", "address1", "address line 1", "地址", "详细地址", "收货地址", "通讯地址"]),
    field("city", What::Text, &["town", "locality", "ville", "ciudad", "stadt", "城市", "市", "所在城市"]),
    field("region", What::Text, &["province", "state", "county", "省", "省份", "地区", "区域"]),
    field("country", What::Text, &["land", "pays", "nation", "国家", "國家"]),
    field("postal_code", What::Code, &["zip", "zip code", "postcode", "post code", "postal", "plz", "邮编", "邮政编码"]),
    field("consent", What::Text, &["opt in", "marketing consent", "accepts marketing", "同意营销", "营销许可"]),
    field("industry", What::Text, &["sector", "branch", "行业"]),
    field("occupation", What::Text, &["job", "job title", "profession", "职业", "职务", "职位"]),
    field("gender", What::Text, &["sex", "性别", "性別"]),
    field("birthday", What::Day, &["birth date", "date of birth", "dob", "birthdate", "生日", "出生日期", "出生年月"]),
    field("education", What::Text, &["degree", "学历", "教育程度"]),
    field("income_band", What::Text, &["income", "income level", "收入", "收入水平"]),
    field("source", What::Text, &["lead source", "acquisition channel", "how acquired", "referrer", "来源", "客户来源", "获客渠道"]),
    field(
        "acquired_on",
        What::Day,
        &[
            "created",
            "created at",
            "date created",
            "customer since",
            "registered",
            "registration date",
            "signup date",
            "join date",
            "joined",
            "注册日期",
            "注册时间",
            "创建时间",
            "建档日期",
            "入会日期",
            "成为客户日期",
        ],
    ),
    field("acquisition_cost", What::Amount, &["cac", "cost of acquisition", "获客成本"]),
    field("owner", What::Text, &["account manager", "sales rep", "salesperson", "assigned to", "客户经理", "负责人", "业务员", "销售员"]),
    field("status", What::Word(word::<Status>), &["customer status", "state of customer", "状态", "客户状态"]),
    field("closed_on", What::Day, &["closed", "closed at", "end date", "churn date", "cancelled on", "流失日期", "销户日期"]),
    field("churn_reason", What::Word(word::<ChurnReason>), &["reason for leaving", "reason for churn", "流失原因"]),
    field("wallet", What::Amount, &["estimated wallet", "yearly wallet", "annual budget", "年消费总额", "钱包份额"]),
    field("tags", What::Text, &["labels", "tag", "标签", "標籤"]),
    field("notes", What::Text, &["note", "comment", "comments", "remark", "remarks", "备注", "備註", "说明"]),
];

// Columns that name the customer of a fact: shared by orders, interactions and complaints.
const CUSTOMER: Field = field(
    "customer",
    What::Code,
    &[
        "customer code",
        "customer id",
        "customer no",
        "customer number",
        "cust id",
        "cust",
        "client",
        "client id",
        "buyer",
        "buyer id",
        "user id",
        "member id",
        "master id",
        "account",
        "account number",
        "客户编号",
        "客户代码",
        "客户号",
        "客户ID",
        "客户",
        "会员号",
        "会员编号",
        "会员卡号",
        "买家",
        "买家昵称",
        "买家会员名",
        "顧客編號",
        "會員編號",
    ],
);
const CUSTOMER_EMAIL: Field = field(
    "customer_email",
    What::Email,
    &["email", "e-mail", "buyer email", "billing email", "email address", "邮箱", "客户邮箱", "买家邮箱"],
);
const CUSTOMER_PHONE: Field = field(
    "customer_phone",
    What::Phone,
    &["phone", "mobile", "telephone", "buyer phone", "billing phone", "手机", "手机号", "联系手机", "电话", "联系电话"],
);
const CUSTOMER_NAME: Field = field(
    "customer_name",
    What::Text,
    &["name of customer", "client name", "buyer name", "billing name", "full name", "姓名", "客户名称", "客户姓名", "收货人", "收货人姓名"],
);

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
    field("currency", What::Currency, &["currency code", "order currency", "币种", "货币"]),
    field(
        "product",
        What::Code,
        &["sku", "product code", "product id", "item code", "item id", "lineitem sku", "商品编码", "商品编号", "货号", "商家编码"],
    ),
    field(
        "description",
        What::Text,
        &["product name", "item", "item name", "lineitem name", "title", "商品", "商品名称", "商品标题", "品名"],
    ),
    field("category", What::Text, &["product category", "item category", "类别", "品类", "商品分类", "分类"]),
    field("quantity", What::Quantity, &["qty", "lineitem quantity", "units", "count", "数量", "购买数量", "件数"]),
    field("unit_price", What::Amount, &["item price", "lineitem price", "price per unit", "单价", "商品单价"]),
    field("unit_cost", What::Amount, &["cost", "cost price", "cost per unit", "成本", "成本价", "进价"]),
    field("line_amount", What::Amount, &["line total", "line amount", "item total", "subtotal of line", "小计", "商品小计"]),
];

/// Fields of an interactions file.
pub const INTERACTIONS: &[Field] = &[
    field("code", What::Code, &["interaction id", "activity id", "id", "记录编号", "编号"]),
    CUSTOMER,
    CUSTOMER_EMAIL,
    CUSTOMER_PHONE,
    CUSTOMER_NAME,
    field(
        "date",
        What::When,
        &["day", "contact date", "interaction date", "activity date", "created at", "日期", "联系日期", "联系时间", "沟通时间", "跟进时间"],
    ),
    field("time", What::Time, &["contact time", "time of day", "at", "时间"]),
    field("channel", What::Word(word::<Channel>), &["contact channel", "medium", "type", "method", "渠道", "联系方式", "沟通方式", "方式"]),
    field("direction", What::Word(word::<Direction>), &["in or out", "inbound outbound", "方向"]),
    field("purpose", What::Word(word::<Purpose>), &["reason", "category", "目的", "事由", "类别"]),
    field("staff", What::Text, &["staff member", "employee", "agent", "user", "handled by", "员工", "客服", "经办人", "跟进人"]),
    field("subject", What::Text, &["title", "topic", "主题", "标题"]),
    field("text", What::Text, &["notes", "note", "content", "description", "message", "details", "内容", "备注", "沟通内容", "详情"]),
    field("minutes", What::Whole, &["duration", "duration minutes", "length", "时长", "分钟", "通话时长"]),
    field("cost", What::Amount, &["expense", "费用", "成本"]),
    field("outcome", What::Text, &["result", "结果", "处理结果"]),
    field("follow_up_on", What::Day, &["follow up", "follow up date", "next contact", "下次跟进", "下次联系日期", "回访日期"]),
];

/// Fields of a complaints file.
pub const COMPLAINTS: &[Field] = &[
    field(
        "code",
        What::Code,
        &["complaint id", "complaint no", "ticket", "ticket id", "case", "case number", "id", "投诉编号", "工单号", "编号"],
    ),
    CUSTOMER,
    CUSTOMER_EMAIL,
    CUSTOMER_PHONE,
    CUSTOMER_NAME,
    field(
        "received_on",
        What::When,
        &[
            "date",
            "received",
            "complaint date",
            "opened",
            "opened at",
            "created at",
            "created",
            "日期",
            "投诉日期",
            "投诉时间",
            "受理时间",
            "受理日期",
        ],
    ),
    field("received_at", What::Time, &["time", "received time", "时间"]),
    field("channel", What::Word(word::<Channel>), &["complaint channel", "medium", "渠道", "投诉渠道", "投诉方式"]),
    field("type", What::Word(word::<ComplaintType>), &["complaint type", "category", "类型", "投诉类型", "类别"]),
    field("cause", What::Word(word::<Cause>), &["root cause", "reason", "原因", "投诉原因"]),
    field("severity", What::Between(1, 4), &["priority", "level", "严重程度", "等级", "级别"]),
    field("order", What::Code, &["order id", "order code", "order number", "订单号", "订单编号"]),
    field("product", What::Code, &["sku", "product code", "item", "商品编码", "货号"]),
    field("assignee", What::Text, &["assigned to", "owner", "handler", "agent", "处理人", "负责人"]),
    field("subject", What::Text, &["title", "summary", "主题", "标题"]),
    field("text", What::Text, &["description", "details", "content", "complaint", "内容", "投诉内容", "描述"]),
    field("resolution", What::Text, &["solution", "处理结果", "解决方案"]),
    field("compensation_kind", What::Text, &["compensation type", "compensation", "补偿方式", "赔偿方式"]),
    field("compensation_amount", What::Amount, &["compensation value", "compensation cost", "赔偿金额", "补偿金额"]),
    field("led_to", What::Code, &["led to order", "resulting order", "转化订单"]),
    field("satisfaction", What::Between(1, 5), &["satisfaction score", "rating", "csat", "满意度"]),
    field("step", What::Word(word::<Step>), &["status", "state", "stage", "状态", "处理状态", "阶段"]),
    field(
        "confirmed_on",
        What::When,
        &["confirmed", "confirmed at", "first response", "first response at", "responded at", "首次响应时间", "确认时间"],
    ),
    field("resolved_on", What::When, &["resolved", "resolved at", "solved at", "解决时间", "解决日期", "处理时间"]),
    field("closed_on", What::When, &["closed", "closed at", "结案时间", "关闭时间"]),
    field("steps", What::Text, &[]),
];
