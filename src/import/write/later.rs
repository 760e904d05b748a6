//! Which of two rows of one file tells of the later state of a record: by a column that says when it was changed, or by its state.

use std::cmp::Ordering;

use jiff::tz::TimeZone;

use super::super::plan::Plan;
use crate::base::reading::{self, DateOrder};
use crate::entity::trade::OrderStatus;
use crate::import::columns::fold;

/// Headers of columns that say when a record was changed last.
const CHANGED: &[&str] = &[
    "updated",
    "updated at",
    "updated on",
    "last updated",
    "date updated",
    "update time",
    "modified",
    "modified at",
    "last modified",
    "date modified",
    "modification date",
    "changed",
    "changed at",
    "last changed",
    "更新时间",
    "更新日期",
    "修改时间",
    "修改日期",
    "最后更新时间",
    "最后修改时间",
    "更新時間",
    "geändert",
    "geändert am",
    "zuletzt geändert",
    "letzte änderung",
    "mis à jour",
    "modifié le",
    "date de modification",
    "dernière modification",
    "actualizado",
    "fecha de modificación",
    "última modificación",
    "modificato il",
    "data modifica",
    "ultima modifica",
    "atualizado em",
    "data de modificação",
    "gewijzigd",
    "gewijzigd op",
    "更新日時",
    "変更日",
    "수정일",
    "수정일시",
    "изменен",
    "дата изменения",
    "data modyfikacji",
    "güncellenme tarihi",
    "تاريخ التعديل",
];

/// The own field of a file that says when a record was changed last.
pub fn changed(plan: &Plan) -> Option<String> {
    plan.own.iter().find(|name| CHANGED.iter().any(|known| fold(known) == fold(name))).cloned()
}

/// How two rows stand by the field that says when the record was changed: `now` against `before`; `None` where there is no such
/// field, or it does not tell.
pub fn later(changed: Option<&str>, before: &[(String, String)], now: &[(String, String)]) -> Option<Ordering> {
    let name = changed?;
    let text = |own: &[(String, String)]| own.iter().find(|(n, _)| n == name).map(|(_, text)| text.clone());
    let moment = |text: &str| reading::when(text, DateOrder::Ymd, &TimeZone::UTC).ok();
    let (before, now) = (moment(&text(before)?)?, moment(&text(now)?)?);
    let order = (now.day.0, now.at).cmp(&(before.day.0, before.at));
    (order != Ordering::Equal).then_some(order)
}

/// How far an order has come in this state.
pub fn stage(status: OrderStatus) -> u8 {
    match status {
        OrderStatus::Pending => 0,
        OrderStatus::Paid => 1,
        OrderStatus::Shipped => 2,
        OrderStatus::Completed => 3,
        OrderStatus::PartlyRefunded => 4,
        OrderStatus::Cancelled => 5,
        OrderStatus::Refunded => 6,
    }
}
