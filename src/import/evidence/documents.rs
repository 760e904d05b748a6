//! A column that tells of each row whether it is a sale, a refund or something that is no order: its words go with the sign.

use super::case::Case;
use super::profile::Profile;
use super::stems::{has_any, words_of};
use super::sums::several_rows;
use crate::base::reading;
use crate::base::words::Word;
use crate::entity::trade::OrderStatus;
use crate::import::columns::column::{Doubt, Why};
use crate::import::recipe::{Negate, Skip, TYPE};
use crate::lang::say;

/// What a word of a document's type means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Document {
    /// Goods went out, money comes in.
    Sale,
    /// Goods or money go back.
    Refund,
    /// No order: a fee, a transfer, an expense of the shop.
    Other,
}

const SALES: &[&str] = &[
    "sale",
    "sales",
    "invoice",
    "order",
    "purchase",
    "payment",
    "charge",
    "receipt",
    "si",
    "inv",
    "sold",
    "checkout",
    "销售",
    "收入",
    "消费",
    "开单",
    "正常",
    "销货",
    "出库",
    "零售",
    "売上",
    "販売",
    "rechnung",
    "verkauf",
    "bestellung",
    "quittung",
    "kassenbon",
    "vente",
    "facture",
    "venta",
    "factura",
    "vendita",
    "fattura",
    "venda",
    "fatura",
    "verkoop",
    "factuur",
    "sprzedaż",
    "faktura",
    "продажа",
    "satış",
    "판매",
    "매출",
    "بيع",
];

const REFUNDS: &[&str] = &[
    "refund",
    "refunded",
    "return",
    "returned",
    "credit note",
    "creditnote",
    "credit memo",
    "credit",
    "sc",
    "cn",
    "reversal",
    "chargeback",
    "退款",
    "退货",
    "退貨",
    "退单",
    "退费",
    "红冲",
    "冲红",
    "返品",
    "返金",
    "gutschrift",
    "retoure",
    "rückgabe",
    "rückerstattung",
    "erstattung",
    "storno",
    "rechnungskorrektur",
    "avoir",
    "remboursement",
    "retour",
    "note de crédit",
    "abono",
    "devolución",
    "reembolso",
    "nota de crédito",
    "reso",
    "rimborso",
    "nota di credito",
    "devolução",
    "estorno",
    "terugbetaling",
    "creditnota",
    "creditfactuur",
    "zwrot",
    "korekta",
    "возврат",
    "iade",
    "환불",
    "반품",
    "مرتجع",
];

const OTHERS: &[&str] = &[
    "other",
    "withdrawal",
    "payout",
    "transfer",
    "fee",
    "fees",
    "deposit",
    "adjustment",
    "expense",
    "bank",
    "hold",
    "conversion",
    "top up",
    "支出",
    "不计收支",
    "提现",
    "转账",
    "充值",
    "手续费",
    "/",
    "auszahlung",
    "gebühr",
    "ausgabe",
    "virement",
    "frais",
    "dépense",
    "retiro",
    "comisión",
    "gasto",
    "prelievo",
    "commissione",
    "saque",
    "taxa",
    "opname",
    "kosten",
    "wypłata",
    "opłata",
    "вывод",
    "комиссия",
];

/// What a cell says of its row; `None` when its words are not known.
pub fn document(cell: &str) -> Option<Document> {
    let whole = words_of(cell).join(" ");
    let said = |list: &[&str]| has_any(cell, list) || list.iter().any(|w| words_of(w).join(" ") == whole && !whole.is_empty());
    // A payment's refund is a refund, a refund's fee a fee.
    match (said(OTHERS) || OTHERS.contains(&cell), said(REFUNDS), said(SALES)) {
        (true, false, _) => Some(Document::Other),
        (_, true, _) => Some(Document::Refund),
        (false, false, true) => Some(Document::Sale),
        _ => None,
    }
}

/// Headers under which such a column stands, where its words alone leave it open.
const TYPES: &[&str] = &[
    "type",
    "kind",
    "event",
    "document",
    "doc",
    "transaction",
    "类型",
    "类别",
    "收支",
    "收",
    "业务",
    "单据",
    "种类",
    "区分",
    "種別",
    "belegart",
    "art",
    "typ",
    "vorgang",
    "nature",
    "tipo",
    "soort",
    "rodzaj",
    "тип",
    "tür",
    "유형",
    "구분",
    "نوع",
];

/// The fields whose sign tells a return from a sale.
const SIGNED: &[&str] = &["amount", "line_amount", "quantity"];

/// Finds such a column, and what its words do to their rows.
pub fn settle(case: &mut Case) {
    if case.field("line_amount").is_none() || case.field("amount").is_none() {
        return;
    }
    let orders = several_rows(case);
    let mixed = case.free().into_iter().find(|c| is_mixed(case, *c, &orders));
    let found = mixed.or_else(|| case.free().into_iter().find(|c| !case.explained.contains(c) && tells(case, *c)));
    if let Some(column) = found {
        take(case, column, mixed.is_some());
    }
}

/// Whether the words of a column tell sales from refunds or from what is no order.
fn tells(case: &Case, column: usize) -> bool {
    let Some(profile) = case.sample.profile(column) else { return false };
    let told: Vec<Option<Document>> = profile.values.iter().map(|(word, _)| document(word)).collect();
    let some = |what: Document| told.contains(&Some(what));
    let known: usize = profile.values.iter().zip(&told).filter(|(_, t)| t.is_some()).map(|((_, n), _)| n).sum();
    let typed = has_any(case.header(column), TYPES);
    let telling = some(Document::Refund) || (typed && some(Document::Other) && some(Document::Sale));
    profile.values.len() > 1 && telling && (typed || some(Document::Sale)) && known * 2 >= profile.filled && is_short(profile)
}

/// Whether its words are short enough to be those of a list.
fn is_short(profile: &Profile) -> bool {
    profile.values.iter().all(|(word, _)| word.chars().count() <= 40)
}

/// Whether the rows of one order are of several types, such as the sale, its lines and its payment: taken together they count twice.
fn is_mixed(case: &Case, column: usize, orders: &[Vec<usize>]) -> bool {
    let cells = case.sample.column(column);
    let known =
        case.sample.profile(column).is_some_and(|p| p.values.len() > 1 && p.values.iter().all(|(word, _)| document(word).is_some()));
    let several = |rows: &&Vec<usize>| rows.iter().any(|row| !cells[*row].is_empty() && cells[*row] != cells[rows[0]]);
    known && has_any(case.header(column), TYPES) && !orders.is_empty() && orders.iter().filter(several).count() * 2 > orders.len()
}

fn take(case: &mut Case, column: usize, mixed: bool) {
    let header = case.header(column).to_string();
    let words: Vec<(String, usize)> = case.sample.profile(column).map(|p| p.values.clone()).unwrap_or_default();
    let is_settled = |case: &Case, word: &str| {
        case.work.words.iter().any(|(field, from, _)| field == TYPE && from.to_lowercase() == word.to_lowercase())
    };
    let told = |word: &str| {
        let given = case.work.words.iter().find(|(field, from, _)| field == TYPE && from.to_lowercase() == word.to_lowercase());
        match given {
            Some((_, _, to)) => document(to),
            None => document(word),
        }
    };
    let (mut refunds, mut others, mut open) = (Vec::new(), Vec::new(), Vec::new());
    for (word, count) in &words {
        match told(word).filter(|_| !mixed || is_settled(case, word)) {
            Some(Document::Sale) => {}
            Some(Document::Refund) => refunds.push(word.clone()),
            Some(Document::Other) => others.push(word.clone()),
            None if mixed && open.iter().any(|(_, _, likely)| *likely == "sale") => open.push((word.clone(), *count, "other")),
            None => open.push((word.clone(), *count, "sale")),
        }
    }
    case.work.chosen[column] = Some((None, Why::Own));
    case.explained.push(column);
    if !open.is_empty() {
        case.work.doubts.push(Doubt::Words { header, field: TYPE, words: open });
        return;
    }
    let signed: Vec<usize> = SIGNED.iter().filter_map(|key| case.column_of(key)).collect();
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

fn is_positive(cell: &str) -> bool {
    cell.bytes().any(|b| (b'1'..=b'9').contains(&b)) && !reading::is_negative(cell)
}

/// Whether a word is one for the state of an order rather than for a type.
pub fn is_state(word: &str) -> bool {
    OrderStatus::parse(word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_documents_are_known() {
        use Document::{Other, Refund, Sale};
        for (word, what) in [
            ("Sale", Some(Sale)),
            ("Credit Note", Some(Refund)),
            ("SI", Some(Sale)),
            ("SC", Some(Refund)),
            ("Gutschrift", Some(Refund)),
            ("收入", Some(Sale)),
            ("支出", Some(Other)),
            ("不计收支", Some(Other)),
            ("Payment Refund", Some(Refund)),
            ("Express Checkout Payment", Some(Sale)),
            ("General Withdrawal", Some(Other)),
            ("销售退货", Some(Refund)),
            ("Goods", None),
        ] {
            assert_eq!(document(word), what, "{word}");
        }
    }
}
