//! The ledger of loyalty points.

use super::field::{OWN, Treatment, What, code, day, field, text};
use super::record::Wrong;
use super::shared::{CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, ORDER, shared};
use super::{Entity, Owner};
use crate::lang::say;

/// An entry of the ledger: points earned, or, negative, redeemed or expired.
pub static POINTS: Entity = Entity {
    table: "point_entry",
    kind: "points",
    view: "points",
    what: "entry of points",
    about: "entry of the ledger of loyalty points",
    tells: "reason",
    listed: "'crmkit points list' lists them",
    rank: 14,
    mark: "L",
    owner: Owner::Customer,
    dated: "day",
    fields: &[
        code(&["entry id", "entry", "id", "流水号", "编号"]).copy(Treatment::MadeUp("points")),
        CUSTOMER.needed("the customer"),
        CUSTOMER_EMAIL,
        CUSTOMER_PHONE,
        CUSTOMER_NAME,
        day("date", &["day", "entry date", "created", "created at", "日期", "时间", "变动日期", "积分日期"])
            .column("day")
            .needed("the day"),
        field("points", What::Signed, &["point", "points change", "积分", "积分变动", "变动积分", "分值"])
            .needed("the number of points")
            .about("points earned or, below nothing, redeemed or expired"),
        shared("reason", &["type", "description", "kind", "原因", "变动原因", "类型", "积分来源"])
            .copy(Treatment::Drop)
            .about("why: order, birthday, redeemed …"),
        ORDER,
        day("expires_on", &["expires", "expiry", "expiry date", "valid until", "到期日", "有效期", "有效期至", "过期日期"])
            .ahead()
            .about("last day on which they are worth something"),
        text("notes", &["note", "comment", "remark", "备注"]),
        OWN,
    ],
    identity: &["points", "reason", "order"],
    check: |entry| match (entry.int("day"), entry.int("expires_on")) {
        (Some(day), Some(end)) if end < day => Err(Wrong::new("expires_on", say!("the points would expire before they are earned"))),
        _ => Ok(()),
    },
    ..Entity::NEW
};
