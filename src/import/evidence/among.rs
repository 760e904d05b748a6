//! Headers that have a known name among other words, such as `Purchase Date (UTC)` or `商品数量(件)`: taken where the values are
//! those of the field and no other word turns the meaning.

use super::case::Case;
use super::fit::{Fit, fit};
use super::stems::{APART, DISCOUNT, OTHER_DAYS, OTHER_NAMES, REFUND, Stems, before_tax_words, words_of};
use crate::entity::{Field, What};
use crate::import::columns::column::Why;
use crate::import::columns::languages;
use crate::import::columns::names::fold;
use crate::import::kind::Kind;

/// Names that say too little as a part of another header.
const TOO_LITTLE: &[&str] = &[
    "id", "no", "name", "number", "code", "time", "state", "value", "count", "sales", "order", "invoice", "item", "price", "title",
    "source", "shop", "store", "day", "member", "client", "customer", "account", "items", "comment", "note", "remark", "sum", "data",
    "receipt", "user", "buyer", "created", "open", "article", "preis", "prix", "precio", "prezzo", "preço", "prijs", "价格", "客户",
    "会员", "顾客", "买家", "单号", "商品", "电话", "状态", "时间", "type", "text", "tel", "mail", "region", "language", "gender", "group",
    "segment",
];

/// Words by which a count is not that of the pieces sold.
static OTHER_COUNTS: Stems = Stems::of(
    "\
    returned, refunded, stock, available, reserved, 库存, 退货, 退款, 可用, 剩余, lager, order, orders, visits",
);

/// Words by which an amount is not that of the order or line.
static OTHER_AMOUNTS: Stems = Stems::of(
    "\
    unit, each, per, list, before, original, outstanding, open, due, shipped, items, quantity, count, orders, pieces, 原, 单, \
    欠, 未付",
);

/// Takes the columns whose header has a known name among other words.
pub fn settle(case: &mut Case) {
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    for column in case.free().into_iter() {
        let header = case.header(column);
        let (words, folded) = (words_of(header), fold(header));
        let Some(profile) = case.sample.profile(column).filter(|p| p.filled > 0) else { continue };
        if case.kind == Kind::CUSTOMERS
            && let Some(field) =
                of_person(&words, header).and_then(|key| case.field(key)).filter(|f| !case.is_told(case.work.fields[*f].key))
        {
            found.push((field, folded.chars().count(), column));
            continue;
        }
        let fields = case.work.fields.iter().enumerate().filter(|(_, f)| can_be_part(f) && !case.is_told(f.key));
        let lengths = fields.filter_map(|(number, field)| {
            if turned(field, header) || fit(field, profile) != Fit::Good {
                return None;
            }
            let length = longest(case, field, &words, &folded)?;
            Some((length, number))
        });
        // The longest name says most: 退款金额 is more than 金额.
        if let Some((length, field)) = lengths.max_by_key(|(length, number)| (*length, std::cmp::Reverse(*number))) {
            found.push((field, length, column));
        }
    }
    found.sort_unstable();
    for same in found.chunk_by(|a, b| a.0 == b.0) {
        let field = case.work.fields[same[0].0].key;
        if !case.lacks(field) {
            continue;
        }
        let best = same.iter().map(|(_, length, column)| (*length * 100 / case.header(*column).chars().count().max(1), *column)).max();
        let rivals = same
            .iter()
            .filter(|(_, length, column)| best.is_some_and(|(b, _)| *length * 100 / case.header(*column).chars().count().max(1) == b))
            .count();
        if let Some((_, column)) = best.filter(|_| rivals == 1) {
            case.take(field, column, Why::Part);
        }
    }
}

/// Words for those whom a list is about: beside them an id, a name or a company is theirs.
const PERSONS: &[&str] = &[
    "person",
    "contact",
    "customer",
    "client",
    "member",
    "account",
    "lead",
    "guest",
    "buyer",
    "patient",
    "user",
    "party",
    "organization",
    "organisation",
    "company",
    "full",
    "kunde",
    "kunden",
    "kontakt",
    "klant",
    "cliente",
    "contacto",
    "客户",
    "会员",
    "顾客",
    "联系人",
    "用户",
];

/// The field of a person that a header such as `Person - Name` or `Account ID` means.
fn of_person(words: &[String], header: &str) -> Option<&'static str> {
    const KEYS: &[(&str, &[&str])] = &[
        ("name", &["name", "names"]),
        ("code", &["id", "number", "no", "code"]),
        ("company", &["organization", "organisation", "company", "business"]),
    ];
    let is_person = |w: &String| PERSONS.contains(&w.as_str());
    if header.trim_end().ends_with(['#', '№']) && !words.is_empty() && words.iter().all(is_person) {
        return Some("code");
    }
    let (last, before) = words.split_last()?;
    if last == "name" && before.last().is_some_and(|w| ["organization", "organisation", "company", "business"].contains(&w.as_str())) {
        return Some("company");
    }
    let (key, _) = KEYS.iter().find(|(_, names)| names.contains(&last.as_str()))?;
    (!before.is_empty() && before.iter().all(is_person)).then_some(*key)
}

fn can_be_part(field: &Field) -> bool {
    let by_values =
        matches!(field.what, What::Day | What::When | What::Amount | What::Quantity | What::Email | What::Phone | What::Currency);
    by_values
        || matches!(
            field.key,
            "status" | "customer" | "customer_name" | "name" | "description" | "code" | "postal_code" | "city" | "country" | "company"
        )
}

/// Words by which money off or back is told about, and not how much it was.
static ABOUT: Stems = Stems::of(
    "\
    code, name, reason, percent, rate, date, status, id, count, qty, quantity, items, 原因, 率, 次数, 时间, 数量",
);

/// Words by which a price is not that of a piece sold.
static OTHER_PRICES: Stems = Stems::of(
    "\
    total, cost, 成本, 总, tax, vat, exchange, interest, commission, 税, 汇率",
);

/// Words by which a state is not that of the order.
static OTHER_STATES: Stems = Stems::of(
    "\
    shipping, fulfillment, delivery, customer, lead, 物流, 发货, 会员, 客户, member",
);

/// Whether another word of the header makes it something else than the field.
fn turned(field: &Field, header: &str) -> bool {
    let any = |lists: &[&Stems]| lists.iter().any(|list| list.stand_in(header));
    match (field.what, field.key) {
        (What::Day | What::When, "date" | "received_on") => any(&[&OTHER_DAYS]),
        (_, "amount" | "line_amount") if before_tax_words(header).len() < words_of(header).join(" ").len() => {
            turned(field, &before_tax_words(header))
        }
        (_, "amount" | "line_amount") => any(&[&APART, &DISCOUNT, &REFUND, &OTHER_AMOUNTS]),
        (_, "discount" | "refund") => any(&[&ABOUT]),
        (_, "unit_price") => any(&[&DISCOUNT, &REFUND, &OTHER_PRICES]),
        (What::Quantity, _) => any(&[&OTHER_COUNTS]),
        (_, "status") => any(&[&OTHER_STATES]),
        (What::Email | What::Phone | What::Text | What::Code, _) => any(&[&OTHER_NAMES]),
        _ => false,
    }
}

/// The length of the longest name of a field that stands in the header beside other words.
fn longest(case: &Case, field: &Field, words: &[String], folded: &str) -> Option<usize> {
    // A price of one is told by weaker names, too, where there is a quantity.
    let weak = field.key == "unit_price" && !case.lacks("quantity");
    let names_of = |n: languages::Names| n.usual.iter().chain(n.else_taken.iter().filter(move |_| weak)).copied();
    let further = languages::of(case.kind).into_iter().filter(|n| n.key == field.key).flat_map(names_of);
    let names = field.names.iter().copied().chain(further).chain([field.key]);
    names.filter(|name| !TOO_LITTLE.contains(&name.to_lowercase().as_str())).filter_map(|name| stands_in(name, words, folded)).max()
}

/// The length of a name if a header of these words has it.
fn stands_in(name: &str, words: &[String], folded: &str) -> Option<usize> {
    let parts = words_of(name);
    let length = parts.iter().map(|p| p.chars().count()).sum();
    let apart = words.windows(parts.len().max(1)).any(|w| w == parts.as_slice());
    let within = parts.len() == 1 && length >= 2 && !parts[0].chars().any(|c| c < '\u{2e80}') && folded.contains(&parts[0]);
    (!parts.is_empty() && (apart || within)).then_some(length)
}
