//! Exchange rates by day.

use super::Entity;
use super::field::{OWN, Seen, What, day, field, read};

/// The rate between a foreign currency and the store's, from a day until the next one that is known: `units` of `currency`
/// are worth `rate` of `base`. In files it can also be given the other way round, as `inverse`.
pub static RATE: Entity = Entity {
    table: "rate",
    kind: "rates",
    view: "rates",
    what: "rate",
    about: "exchange rate from a day on: `units` of the currency are worth `rate` of the base",
    rank: 15,
    dated: "day",
    counts_as_fact: false,
    fields: &[
        field(
            "currency",
            What::ForeignCurrency,
            &["currency code", "from", "from currency", "foreign currency", "iso", "code", "币种", "货币", "外币"],
        )
        .needed("the currency"),
        day("date", &["day", "rate date", "valid from", "from date", "日期", "生效日期", "发布日期", "公布日期"])
            .column("day")
            .needed("the day"),
        field(
            "rate",
            What::Rate,
            &["exchange rate", "rate to store currency", "worth", "value", "mid rate", "汇率", "中间价", "折算价", "中行折算价"],
        ),
        field("units", What::Rate, &["unit", "per", "per units", "multiplier", "单位", "外币单位"]),
        read("inverse", What::Rate, &["inverse rate", "units per store currency", "间接汇率"]),
        field("base", What::ForeignCurrency, &[]).seen(Seen::View),
        OWN.seen(Seen::Nowhere),
    ],
    key: &["currency", "day"],
    named: &["currency", "day"],
    required: &[("the rate", &["rate", "inverse"])],
    ..Entity::NEW
};
