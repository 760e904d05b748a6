//! Fields of files about contact persons, campaign responses and loyalty points.

use super::{CURRENCY, CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, Field, ORDER, ORIGINAL, What, field, word};
use crate::entity::campaign::Event;

/// Fields of a file of contact persons. Email and phone are those of the person: the company goes by its code.
pub const CONTACTS: &[Field] = &[
    field(
        "customer",
        What::Code,
        &[
            "customer code",
            "customer id",
            "customer no",
            "company code",
            "company id",
            "account",
            "account id",
            "client",
            "client id",
            "company",
            "客户编号",
            "客户代码",
            "客户号",
            "客户",
            "公司编号",
            "公司",
        ],
    ),
    field(
        "name",
        What::Text,
        &["contact", "contact name", "contact person", "full name", "person", "姓名", "联系人", "联系人姓名", "名字"],
    ),
    field("role", What::Text, &["position", "function", "title", "job title", "department", "职位", "职务", "部门", "角色"]),
    field("email", What::Email, &["e-mail", "mail", "email address", "邮箱", "电子邮件", "電郵"]),
    field("phone", What::Phone, &["telephone", "tel", "mobile", "mobile phone", "phone number", "手机", "手机号", "电话", "联系电话"]),
    field("notes", What::Text, &["note", "comment", "comments", "remark", "备注", "说明"]),
];

/// Fields of a file of responses to campaigns: what happened in a column of its own, or a column of yes and no for
/// each thing that can happen.
pub const RESPONSES: &[Field] = &[
    field("code", What::Code, &["response id", "contact id", "id", "编号", "记录编号"]),
    field(
        "campaign",
        What::Code,
        &["campaign code", "campaign id", "campaign name", "mailing", "活动", "活动编号", "活动名称", "营销活动"],
    ),
    CUSTOMER,
    CUSTOMER_EMAIL,
    CUSTOMER_PHONE,
    CUSTOMER_NAME,
    field(
        "event",
        What::Word(word::<Event>),
        &["what", "action", "activity", "response", "status", "result", "事件", "动作", "响应", "状态"],
    ),
    field("date", What::Day, &["day", "event date", "response date", "sent on", "timestamp", "日期", "时间", "发送日期", "响应日期"]),
    field("sent", What::Flag, &["contacted", "delivered", "发送", "已发送"]),
    field("bounced", What::Flag, &["bounce", "退回"]),
    field("opened", What::Flag, &["open", "opens", "打开", "已打开"]),
    field("clicked", What::Flag, &["click", "clicks", "点击", "已点击"]),
    field("responded", What::Flag, &["replied", "回复", "已响应"]),
    field("bought", What::Flag, &["ordered", "purchased", "converted", "购买", "已购买"]),
    field("unsubscribed", What::Flag, &["unsubscribe", "opted out", "退订", "已退订"]),
    field("channel", What::Text, &["medium", "campaign channel", "渠道", "方式"]),
    field("cost", What::Amount, &["contact cost", "expense", "费用", "成本"]),
    CURRENCY,
    ORDER,
    field("notes", What::Text, &["note", "comment", "remark", "备注"]),
    ORIGINAL,
];

/// Fields of a file of loyalty points.
pub const POINTS: &[Field] = &[
    field("code", What::Code, &["entry id", "entry", "id", "流水号", "编号"]),
    CUSTOMER,
    CUSTOMER_EMAIL,
    CUSTOMER_PHONE,
    CUSTOMER_NAME,
    field("date", What::Day, &["day", "entry date", "created", "created at", "日期", "时间", "变动日期", "积分日期"]),
    field("points", What::Signed, &["point", "points change", "积分", "积分变动", "变动积分", "分值"]),
    field("reason", What::Text, &["type", "description", "kind", "原因", "变动原因", "类型", "积分来源"]),
    ORDER,
    field("expires_on", What::Day, &["expires", "expiry", "expiry date", "valid until", "到期日", "有效期", "有效期至", "过期日期"]),
    field("notes", What::Text, &["note", "comment", "remark", "备注"]),
];
