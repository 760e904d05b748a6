//! A column that tells of each row whether it is a sale, a refund or something that is no order: its words go with the sign.

use super::case::Case;
use super::document::{Document, document, is_direction, is_of_goods, is_of_till, is_payment, is_void, takes_away, whole};
use super::profile::Profile;
use super::stems::Stems;
use super::sums::several_rows;
use crate::base::reading;
use crate::import::columns::column::{Doubt, Why};
use crate::import::recipe::{Negate, Skip, TYPE};
use crate::lang::say;

/// Headers under which such a column stands, where its words alone leave it open.
static TYPES: Stems = Stems::of(
    "\
    type, kind, event, document, doc, transaction, 类型, 类别, 收支, 收, 业务, 单据, 种类, 区分, 種別, belegart, art, typ, \
    vorgang, nature, tipo, soort, rodzaj, тип, tür, 유형, 구분, نوع",
);

/// Words by which a type is that of something else: how was paid, what was agreed, where an order came from.
pub(super) static OTHER_TYPES: Stems = Stems::of(
    "\
    payment, pay, method, tender, terms, campaign, source, channel, customer, client, card, shipping, delivery, tax, discount, \
    coupon, promo, promotion, item, product, membership, account, paid, zahlung, zahlart, zahlungsart, lieferung, paiement, \
    pago, pagamento, betaling, 支付, 付款, 渠道, 客户, 会员, 商品, 配送, 优惠, 支払, 決済, 결제",
);

/// The fields whose sign tells a return from a sale.
const SIGNED: &[&str] = &["amount", "line_amount", "quantity"];

/// Finds such a column, and what its words do to their rows.
pub fn settle(case: &mut Case) {
    if case.field("line_amount").is_none() || case.field("amount").is_none() {
        return;
    }
    let orders = several_rows(case);
    let free: Vec<usize> = case.free().into_iter().filter(|c| !OTHER_TYPES.stand_in(case.header(*c))).collect();
    let mixed = free.iter().copied().find(|c| is_mixed(case, *c, &orders));
    let found = mixed.or_else(|| free.into_iter().find(|c| tells(case, *c)));
    if let Some(column) = found {
        take(case, column, mixed.is_some());
    }
}

/// The words of a column with their counts, but for those that stand for nothing.
fn words(case: &Case, column: usize) -> Vec<(String, usize)> {
    case.sample.profile(column).map(|p| p.values.clone()).unwrap_or_default()
}

/// Whether the words of a column tell sales from refunds or from what is no order. Without a header for types each of them must be
/// such a word as a whole, and both sales and refunds there.
fn tells(case: &Case, column: usize) -> bool {
    let Some(profile) = case.sample.profile(column).filter(|p| is_short(p)) else { return false };
    let typed = TYPES.stand_in(case.header(column));
    let meaning = if typed { document } else { whole };
    let told: Vec<Option<Document>> = profile.values.iter().map(|(word, _)| meaning(word)).collect();
    let some = |what: Document| told.contains(&Some(what));
    let known: usize = profile.values.iter().zip(&told).filter(|(_, t)| t.is_some()).map(|((_, n), _)| n).sum();
    let any = |is: fn(&str) -> bool| profile.values.iter().any(|(word, _)| is(word));
    let paid_apart = any(is_payment) && any(is_of_goods);
    let telling = some(Document::Refund) || (typed && some(Document::Sale) && (some(Document::Other) || paid_apart));
    let surely = match typed {
        // One such word says what the column is: those beside it that nobody knows are asked about.
        true => known * 2 >= profile.filled || any(takes_away),
        false => known == profile.filled && some(Document::Sale),
    };
    profile.values.len() > 1 && (telling || (typed && any(takes_away))) && surely
}

/// Whether its words are short enough to be those of a list.
fn is_short(profile: &Profile) -> bool {
    profile.values.iter().all(|(word, _)| word.chars().count() <= 40)
}

/// Whether rows of one order are sales of several types, such as the sale, its lines and its payment: taken together they count twice.
fn is_mixed(case: &Case, column: usize, orders: &[Vec<usize>]) -> bool {
    let cells = case.sample.column(column);
    let sale = |row: &usize| document(&cells[*row]) == Some(Document::Sale);
    let several = |rows: &&Vec<usize>| {
        let mut sales = rows.iter().filter(|row| sale(row)).map(|row| &cells[*row]);
        sales.next().is_some_and(|first| sales.any(|other| other != first))
    };
    let known = words(case, column).iter().all(|(word, _)| document(word).is_some());
    known && TYPES.stand_in(case.header(column)) && !orders.is_empty() && orders.iter().filter(several).count() * 2 > orders.len()
}

/// Takes a column for one of types: its words change their rows, and those that are not known are asked about.
pub fn take(case: &mut Case, column: usize, mixed: bool) {
    let header = case.header(column).to_string();
    let words = words(case, column);
    let settled = |word: &str| {
        let given = case.work.words.iter().find(|(field, from, _)| field == TYPE && from.to_lowercase() == word.to_lowercase());
        given.and_then(|(_, _, to)| document(to))
    };
    // What goes out beside what comes in is told by these very words, and that a document is void by its word; of other words that are
    // no orders somebody has to say so, as of a payment beside the sales that it pays.
    let directions = words.iter().all(|(word, _)| is_direction(word));
    let some_refund = words.iter().any(|(word, _)| document(word) == Some(Document::Refund));
    let some_goods = words.iter().any(|(word, _)| is_of_goods(word));
    let (mut refunds, mut others, mut open) = (Vec::new(), Vec::new(), Vec::new());
    for (word, count) in &words {
        let pays = some_goods && is_payment(word);
        let known = match document(word) {
            // A void document with a minus takes back the one that it makes void.
            Some(Document::Other) if is_void(word) => {
                is_taken_back(case, column, word).map(|back| if back { Document::Refund } else { Document::Other })
            }
            Some(Document::Sale) if mixed || pays => None,
            Some(Document::Other) if !directions && !some_refund && !is_of_till(word) => None,
            meaning => meaning,
        };
        match settled(word).or(known) {
            Some(Document::Sale) => {}
            Some(Document::Refund) => refunds.push(word.clone()),
            Some(Document::Other) => others.push(word.clone()),
            None if pays || document(word) == Some(Document::Other) => open.push((word.clone(), *count, "other")),
            None if mixed && open.iter().any(|(_, _, likely)| *likely == "sale") => open.push((word.clone(), *count, "other")),
            None => open.push((word.clone(), *count, "sale")),
        }
    }
    case.work.chosen[column] = Some((None, Why::Own));
    if !open.is_empty() {
        case.work.doubts.push(Doubt::Words { header, field: TYPE, words: open });
        return;
    }
    for (word, _) in &words {
        let meaning = if refunds.contains(word) {
            "refund"
        } else if others.contains(word) {
            "other"
        } else {
            "sale"
        };
        case.recipe.types.insert(word.clone(), meaning.to_string());
    }
    let signed = signed(case);
    let cells = case.sample.column(column);
    let is_refund = |row: usize| refunds.contains(&cells[row]);
    let positive = |c: &usize| (0..case.sample.rows()).any(|row| is_refund(row) && is_positive(&case.sample.column(*c)[row]));
    let turned: Vec<String> = signed.iter().filter(|c| positive(c)).map(|c| case.header(*c).to_string()).collect();
    if !refunds.is_empty() && !turned.is_empty() {
        case.note(say!("rows with '{words}' in '{header}' give money back", words = refunds.join(", "), header));
        case.recipe.negate.push(Negate { column: header.clone(), words: refunds, amounts: turned });
    }
    if !others.is_empty() {
        case.note(say!("rows with '{words}' in '{header}' are no orders and are passed over", words = others.join(", "), header));
        let reason = say!("'{header}' says that it is no order", header).to_string();
        case.recipe.skip.push(Skip { columns: vec![header], words: others, reason });
    }
}

/// The columns whose sign tells a return from a sale.
fn signed(case: &Case) -> Vec<usize> {
    SIGNED.iter().filter_map(|key| case.column_of(key)).collect()
}

/// Whether the rows with a word have a minus before their amounts: all of them or none, else it is not known.
fn is_taken_back(case: &Case, column: usize, word: &str) -> Option<bool> {
    let cells = case.sample.column(column);
    let amounts = signed(case).into_iter().find(|c| case.figures.has(*c))?;
    let figures = || case.sample.column(amounts).iter().zip(cells).filter(|(_, of)| *of == word).map(|(cell, _)| cell);
    match (figures().any(|cell| reading::is_negative(cell)), figures().any(|cell| is_positive(cell))) {
        (true, true) => None,
        (negative, _) => Some(negative),
    }
}

fn is_positive(cell: &str) -> bool {
    cell.bytes().any(|b| (b'1'..=b'9').contains(&b)) && !reading::is_negative(cell)
}
