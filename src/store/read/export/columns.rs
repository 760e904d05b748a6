//! The columns of exports: the fields under the names the importer knows them by.

use crate::page::Kind;

/// Money with the decimals of the store, which are filled in later.
pub(super) const MONEY: Kind = Kind::Money(0);

pub(super) const CUSTOMERS: &[(&str, Kind)] = &[
    ("code", Kind::Text),
    ("name", Kind::Text),
    ("kind", Kind::Text),
    ("company", Kind::Text),
    ("email", Kind::Text),
    ("phone", Kind::Text),
    ("handles", Kind::Text),
    ("address", Kind::Text),
    ("city", Kind::Text),
    ("region", Kind::Text),
    ("country", Kind::Text),
    ("postal_code", Kind::Text),
    ("consent", Kind::Text),
    ("industry", Kind::Text),
    ("occupation", Kind::Text),
    ("gender", Kind::Text),
    ("birthday", Kind::Date),
    ("education", Kind::Text),
    ("income_band", Kind::Text),
    ("source", Kind::Text),
    ("acquired_on", Kind::Date),
    ("acquisition_cost", MONEY),
    ("owner", Kind::Text),
    ("status", Kind::Text),
    ("closed_on", Kind::Date),
    ("churn_reason", Kind::Text),
    ("wallet", MONEY),
    ("tags", Kind::Text),
    ("notes", Kind::Text),
];

pub(super) const ORDERS: &[(&str, Kind)] = &[
    ("code", Kind::Text),
    ("customer", Kind::Text),
    ("date", Kind::Date),
    ("amount", MONEY),
    ("refund", MONEY),
    ("discount", MONEY),
    ("status", Kind::Text),
    ("channel", Kind::Text),
    ("due_on", Kind::Date),
    ("paid_on", Kind::Date),
    ("notes", Kind::Text),
    ("original", Kind::Text),
    ("product", Kind::Text),
    ("description", Kind::Text),
    ("category", Kind::Text),
    ("quantity", Kind::Number(3)),
    ("unit_price", MONEY),
    ("unit_cost", MONEY),
    ("line_amount", MONEY),
];

pub(super) const INTERACTIONS: &[(&str, Kind)] = &[
    ("code", Kind::Text),
    ("customer", Kind::Text),
    ("date", Kind::Date),
    ("time", Kind::Text),
    ("channel", Kind::Text),
    ("direction", Kind::Text),
    ("purpose", Kind::Text),
    ("staff", Kind::Text),
    ("subject", Kind::Text),
    ("text", Kind::Text),
    ("minutes", Kind::Count),
    ("cost", MONEY),
    ("outcome", Kind::Text),
    ("follow_up_on", Kind::Date),
    ("product", Kind::Text),
    ("topic", Kind::Text),
];

pub(super) const COMPLAINTS: &[(&str, Kind)] = &[
    ("code", Kind::Text),
    ("customer", Kind::Text),
    ("received_on", Kind::Date),
    ("received_at", Kind::Text),
    ("channel", Kind::Text),
    ("type", Kind::Text),
    ("cause", Kind::Text),
    ("severity", Kind::Count),
    ("order", Kind::Text),
    ("product", Kind::Text),
    ("assignee", Kind::Text),
    ("subject", Kind::Text),
    ("text", Kind::Text),
    ("resolution", Kind::Text),
    ("compensation_kind", Kind::Text),
    ("compensation_amount", MONEY),
    ("compensated_on", Kind::Date),
    ("follow_up_on", Kind::Date),
    ("satisfaction", Kind::Count),
    ("led_to", Kind::Text),
    ("steps", Kind::Text),
];

pub(super) const PRODUCTS: &[(&str, Kind)] =
    &[("code", Kind::Text), ("name", Kind::Text), ("category", Kind::Text), ("unit_price", MONEY), ("unit_cost", MONEY)];

pub(super) const CONTACTS: &[(&str, Kind)] = &[
    ("customer", Kind::Text),
    ("name", Kind::Text),
    ("role", Kind::Text),
    ("email", Kind::Text),
    ("phone", Kind::Text),
    ("notes", Kind::Text),
];

pub(super) const ORDER_LINES: &[(&str, Kind)] = &[
    ("order", Kind::Text),
    ("product", Kind::Text),
    ("description", Kind::Text),
    ("category", Kind::Text),
    ("quantity", Kind::Number(3)),
    ("unit_price", MONEY),
    ("unit_cost", MONEY),
    ("line_amount", MONEY),
];

pub(super) const PAYMENTS: &[(&str, Kind)] = &[
    ("code", Kind::Text),
    ("order", Kind::Text),
    ("customer", Kind::Text),
    ("date", Kind::Date),
    ("amount", MONEY),
    ("method", Kind::Text),
    ("notes", Kind::Text),
    ("original", Kind::Text),
];

pub(super) const REFUNDS: &[(&str, Kind)] = &[
    ("code", Kind::Text),
    ("order", Kind::Text),
    ("customer", Kind::Text),
    ("date", Kind::Date),
    ("amount", MONEY),
    ("reason", Kind::Text),
    ("method", Kind::Text),
    ("notes", Kind::Text),
    ("original", Kind::Text),
];

pub(super) const SURVEYS: &[(&str, Kind)] = &[
    ("code", Kind::Text),
    ("survey", Kind::Text),
    ("respondent", Kind::Text),
    ("customer", Kind::Text),
    ("date", Kind::Date),
    ("channel", Kind::Text),
    ("order", Kind::Text),
    ("complaint", Kind::Text),
    ("question", Kind::Text),
    ("answer", Kind::Text),
    ("position", Kind::Count),
    ("question_text", Kind::Text),
    ("role", Kind::Text),
    ("scale_min", Kind::Number(6)),
    ("scale_max", Kind::Number(6)),
    ("dimension", Kind::Text),
    ("feature", Kind::Text),
    ("importance", Kind::Number(6)),
];

pub(super) const RESPONSES: &[(&str, Kind)] = &[
    ("code", Kind::Text),
    ("campaign", Kind::Text),
    ("customer", Kind::Text),
    ("event", Kind::Text),
    ("date", Kind::Date),
    ("channel", Kind::Text),
    ("cost", MONEY),
    ("order", Kind::Text),
    ("notes", Kind::Text),
    ("original", Kind::Text),
];

pub(super) const POINTS: &[(&str, Kind)] = &[
    ("code", Kind::Text),
    ("customer", Kind::Text),
    ("date", Kind::Date),
    ("points", Kind::Count),
    ("reason", Kind::Text),
    ("order", Kind::Text),
    ("expires_on", Kind::Date),
    ("notes", Kind::Text),
];

pub(super) const RATES: &[(&str, Kind)] = &[("currency", Kind::Text), ("date", Kind::Date), ("rate", Kind::Text), ("units", Kind::Text)];
