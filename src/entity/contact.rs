//! Contact persons of companies.

use super::field::{OWN, Treatment, derived, link, text};
use super::reach::email_key;
use super::record::Stored;
use super::shared::{email, phone};
use super::{Entity, Owner};

/// A person to talk to at a company. Email and phone are those of the person: the company goes by its code.
pub static CONTACT: Entity = Entity {
    table: "contact",
    kind: "contacts",
    view: "contacts",
    what: "contact person",
    about: "contact person of a company",
    rank: 2,
    owner: Owner::Customer,
    goes: true,
    fields: &[
        link(
            "customer",
            "customer",
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
        )
        .needed("the company"),
        text("name", &["contact", "contact name", "contact person", "full name", "person", "姓名", "联系人", "联系人姓名", "名字"])
            .needed("the name")
            .copy(Treatment::Become("made_up('name', 'contact ' || id)")),
        text("role", &["position", "function", "title", "job title", "department", "职位", "职务", "部门", "角色"]),
        email(&["e-mail", "mail", "email address", "邮箱", "电子邮件", "電郵"]),
        derived("email_key").copy(Treatment::MadeUp("email")),
        phone(&["telephone", "tel", "mobile", "mobile phone", "phone number", "手机", "手机号", "电话", "联系电话"]),
        derived("phone_key").copy(Treatment::MadeUp("phone")),
        text("notes", &["note", "comment", "comments", "remark", "备注", "说明"]),
        OWN,
    ],
    key: &["customer", "name"],
    fill: |contact| {
        let email = contact.text("email").and_then(email_key).map(Stored::Text);
        let phone = contact.text("phone").and_then(|phone| contact.phones.key(phone)).map(Stored::Text);
        contact.set("email_key", email);
        contact.set("phone_key", phone);
    },
    named: &["name"],
    ..Entity::NEW
};
