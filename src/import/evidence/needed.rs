//! What a kind needs and no header names: found by its values where exactly one column has them, asked where several have.

use std::collections::HashMap;

use super::case::Case;
use super::profile::Profile;
use super::stems::{APART, COMPLAINT, CUSTOMERS, DISCOUNT, MONEY, NUMBERS, OTHER_DAYS, OTHER_NAMES, QUANTITY, RECEIVED, REFUND, Stems};
use crate::entity::What;
use crate::import::columns::column::{Doubt, Why};
use crate::import::columns::names::fold;
use crate::import::kind::Kind;
use crate::lang::say;

/// Words of a day on which something was ordered, begun or written down.
static BEGINNINGS: Stems = Stems::of(
    "\
    order, ordered, sale, sold, purchase, purchased, created, create, opened, open, transaction, invoice, checkout, in, placed, \
    booked, visit, 下单, 创建, 开单, 营业, 交易, 成交, 结账, 购买, 消费, 注文, 受付, bestell, kauf, verkauf, commande, vente, \
    achat, pedido, compra, venta, ordine, acquisto, venda, besteld, zakup, sprzedaż, заказ, продаж, sipariş, satış",
);

/// Finds what is needed.
pub fn settle(case: &mut Case) {
    date(case);
    customer(case);
    code(case);
}

/// The day that a kind needs: the only column of days that is not a later one, or the only one called so. A birthday is none.
fn date(case: &mut Case) {
    let is_day = |key: &&'static str| case.field_of(key).is_some_and(|f| matches!(f.what, What::Day | What::When));
    let needed = case.kind.required().into_iter().map(|(_, keys)| keys).find(|keys| keys.first().is_some_and(&is_day));
    let Some(keys) = needed else { return };
    if keys.iter().any(|key| !case.lacks(key) || case.is_told(key) || !case.tied(key).is_empty()) {
        return;
    }
    let is = |p: &Profile| p.nearly_all(p.days);
    let days: Vec<usize> = unread(case).into_iter().filter(|c| case.sample.profile(*c).is_some_and(is)).collect();
    let plain: Vec<usize> = days.iter().copied().filter(|c| !OTHER_DAYS.stand_in(case.header(*c))).collect();
    let first: Vec<usize> = plain.iter().copied().filter(|c| BEGINNINGS.stand_in(case.header(*c))).collect();
    match (plain.as_slice(), first.as_slice()) {
        ([one], _) | (_, [one]) => by_values(case, keys[0], *one),
        ([], _) => {}
        (several, _) => tie(case, keys[0], several),
    }
}

/// The amount of orders, where neither an amount nor prices of lines have a column.
pub fn amount(case: &mut Case) {
    let needed = ["amount", "line_amount", "unit_price"];
    if case.field("line_amount").is_none()
        || case.field("amount").is_none()
        || needed.iter().any(|key| !case.lacks(key) || case.is_told(key))
        || !case.tied("amount").is_empty()
    {
        return;
    }
    let figure = |c: &usize| {
        let header = case.header(*c);
        let other = [&REFUND, &DISCOUNT, &QUANTITY, &APART].iter().any(|list| list.stand_in(header));
        case.figures.has(*c) && case.figures.moves(*c) && !other
    };
    let all: Vec<usize> = unread(case).into_iter().filter(figure).collect();
    let named: Vec<usize> = all.iter().copied().filter(|c| MONEY.stand_in(case.header(*c))).collect();
    let with_decimals: Vec<usize> = all.iter().copied().filter(|c| case.sample.profile(*c).is_some_and(|p| p.whole < p.numbers)).collect();
    match (named.as_slice(), with_decimals.as_slice()) {
        ([one], _) | ([], [one]) => by_values(case, "amount", *one),
        ([], []) => {}
        ([], several) | (several, _) => tie(case, "amount", &received_first(case, several)),
    }
}

/// What was received stands first: of several amounts it is the likeliest.
fn received_first(case: &Case, columns: &[usize]) -> Vec<usize> {
    let mut columns = columns.to_vec();
    columns.sort_by_key(|c| !RECEIVED.stand_in(case.header(*c)));
    columns
}

/// Whose record it is: by email, by phone, by a column called like customers. A name that stands for a code where nothing else tells
/// the customer is a name again where an email or a phone does.
fn customer(case: &mut Case) {
    let who = ["customer", "customer_email", "customer_phone", "customer_name"];
    let only = case.column_of("customer").filter(|c| matches!(case.work.chosen[*c], Some((_, Why::Only))));
    let keys = ["customer", "customer_email", "customer_phone"];
    let there = keys.iter().any(|key| !case.lacks(key) && case.column_of(key) != only);
    if case.field("customer").is_none() || there || who.iter().any(|key| case.is_told(key)) {
        return;
    }
    let having = |is: fn(&Profile) -> bool| -> Vec<usize> {
        let other = |c: &usize| OTHER_NAMES.stand_in(case.header(*c));
        // The same address or number on every row is the shop's own.
        let own = |p: &Profile| p.distinct == 1 && p.filled > OWN;
        unread(case).into_iter().filter(|c| !other(c) && case.sample.profile(*c).is_some_and(|p| is(p) && !own(p))).collect()
    };
    let (emails, phones) = (having(|p| p.nearly_all(p.emails)), having(|p| p.nearly_all(p.phones)));
    let called: Vec<usize> = unread(case)
        .into_iter()
        .filter(|c| only.is_none() && CUSTOMERS.stand_in(case.header(*c)) && case.sample.profile(*c).is_some_and(is_who))
        .collect();
    match (emails.as_slice(), phones.as_slice(), called.as_slice()) {
        ([one], _, _) => by_values(case, "customer_email", *one),
        (_, [one], _) => by_values(case, "customer_phone", *one),
        (_, _, [one]) => {
            let is_name = case.sample.profile(*one).is_some_and(|p| p.mostly(p.words) && p.first.iter().any(|v| v.contains(' ')));
            by_values(case, if is_name { "customer_name" } else { "customer" }, *one);
            return;
        }
        (_, _, several) if several.len() > 1 => tie(case, "customer", several),
        _ => {}
    }
    if let (Some(column), true) = (only, !emails.is_empty() || !phones.is_empty()) {
        case.work.chosen[column] = None;
        case.take("customer_name", column, Why::Name);
    }
}

/// An address on more rows than this and no other beside it is not that of one customer.
const OWN: usize = 4;

/// Whether values may be those of persons.
fn is_who(profile: &Profile) -> bool {
    // What is hidden in part is that of many.
    let hidden = profile.first.iter().any(|value| value.contains("**"));
    profile.filled > 0 && !hidden && !profile.mostly(profile.days) && !profile.mostly(profile.flags) && profile.whole >= profile.numbers
}

/// Words for an order in the headers of its numbers.
static ORDERS: Stems = Stems::of(
    "\
    オーダー, 工单, job, work order, transaktion, kvitto, ordre, tilaus, kuitti, đơn, บิล, ใบเสร็จ, folio, voucher, order, \
    basket, invoice, receipt, ticket, bill, transaction, check, sale, trade, document, docket, cart, 单号, 订单, 账单, 票号, \
    流水号, 小票, 单据, bestellung, bestellnummer, beleg, belegnr, belegnummer, bon, bonnr, bonnummer, kassenbon, kassenzettel, \
    quittung, rechnung, auftrag, commande, facture, reçu, pedido, factura, recibo, boleta, comanda, nota, ordine, fattura, \
    scontrino, ricevuta, fatura, kassabon, factuur, bestelling, zamówienie, paragon, заказ, чек, sipariş, fiş, 주문, 注文, 伝票",
);

/// Words for a number, none of which says of what.
static NUMBER: Stems = Stems::of(
    "\
    no, nr, num, number, id, ref, code, nummer, numéro, número, numero, номер, 번호, رقم",
);

/// Whether a header has a word for an order and one for its number.
pub fn names_an_order(header: &str) -> bool {
    ORDERS.stand_in(header)
        && (NUMBER.stand_in(header) || fold(header).ends_with("nr") || header.contains(['#', 'º', '°', '№', '号', '號', '番']))
}

/// Words for a complaint in the headers of its numbers.
static COMPLAINTS: Stems = Stems::with(
    "\
    case, ticket, issue, incident, incidencia, folio, dossier, vorgang, 工单, 受理单号, 售后单号",
    &[&COMPLAINT],
);

/// A column whose header has only a word for numbers, and none for what they number, must have so many rows to be their code.
const ROWS: usize = 3;

/// The number of each order or complaint: a column called so whose rows say the same of day and customer, or one in which no two rows
/// are the same.
fn code(case: &mut Case) {
    let words = match case.kind {
        kind if kind == Kind::COMPLAINTS => &COMPLAINTS,
        _ if case.field("line_amount").is_some() => &ORDERS,
        _ => return,
    };
    if !case.lacks("code") || case.is_told("code") || !case.tied("code").is_empty() {
        return;
    }
    let is_code = |c: &usize| {
        let header = case.header(*c);
        let numbered = (header.contains('#') || NUMBERS.stand_in(header)) && case.sample.rows() >= ROWS && case.kind != Kind::COMPLAINTS;
        let named = numbered || words.stand_in(header);
        let whole = |p: &Profile| {
            p.filled == case.sample.rows() && p.nearly_all(p.codes) && !p.mostly(p.days) && !p.mostly(p.phones) && p.whole >= p.numbers
        };
        named && !CUSTOMERS.stand_in(header) && case.sample.profile(*c).is_some_and(whole)
    };
    let all: Vec<usize> = unread(case).into_iter().filter(is_code).collect();
    let is_unique = |c: &usize| case.sample.profile(*c).is_some_and(Profile::is_unique);
    let orders: Vec<usize> = all.iter().copied().filter(|c| words.stand_in(case.header(*c))).collect();
    let several: Vec<usize> = orders.iter().copied().filter(|c| !is_unique(c) && tells_order(case, *c)).collect();
    let unique: Vec<usize> = all.iter().copied().filter(is_unique).collect();
    let called: Vec<usize> = unique.iter().copied().filter(|c| orders.contains(c)).collect();
    match (several.as_slice(), called.as_slice(), unique.as_slice()) {
        ([one], _, _) | ([], [one], _) | ([], [], [one]) => by_values(case, "code", *one),
        _ => {}
    }
}

/// Whether rows with the same value in a column are of one day and one customer.
fn tells_order(case: &Case, column: usize) -> bool {
    let mut first: HashMap<&str, usize> = HashMap::new();
    let same: Vec<usize> = ["date", "customer", "customer_email", "customer_phone"].iter().filter_map(|key| case.column_of(key)).collect();
    for (row, cell) in case.sample.column(column).iter().enumerate() {
        let begun = *first.entry(cell).or_insert(row);
        if same.iter().any(|c| case.sample.column(*c)[begun] != case.sample.column(*c)[row]) {
            return false;
        }
    }
    !same.is_empty()
}

fn unread(case: &Case) -> Vec<usize> {
    case.free().into_iter().collect()
}

fn by_values(case: &mut Case, key: &str, column: usize) {
    let shown = case.sample.shown(column);
    case.take(key, column, Why::Values);
    case.note(say!("'{header}' is taken for {key} by its values ({shown})", header = case.header(column), key, shown));
}

fn tie(case: &mut Case, key: &'static str, columns: &[usize]) {
    let headers = columns.iter().map(|c| case.header(*c).to_string()).collect();
    case.work.doubts.push(Doubt::Tie { headers, field: key });
}
