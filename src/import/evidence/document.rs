//! What the words of a document's type mean: a sale, a refund, or nothing of an order.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::stems::{Stems, words_of};

/// What a row is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Document {
    /// Goods went out, money comes in.
    Sale,
    /// Goods or money go back.
    Refund,
    /// No order: a fee, a transfer, an expense of the shop.
    Other,
}

/// Words that say it wherever they stand in a cell.
static SALES: Stems = Stems::of(
    "\
    sale, sales, invoice, 销售, 收入, 消费, 销货, 零售, 売上, 販売, rechnung, verkauf, bestellung, quittung, kassenbon, bon, \
    beleg, 结账, vente, facture, venta, factura, vendita, fattura, venda, fatura, verkoop, factuur, sprzedaż, faktura, \
    försäljning, salg, lasku, myynti, продажа, satış, 판매, 매출, بيع",
);
static REFUNDS: Stems = Stems::of(
    "\
    refund, refunded, returned, credit note, creditnote, credit memo, reversal, chargeback, 退款, 退货, 退貨, 退单, 退费, 红冲, \
    冲红, 返品, 返金, gutschrift, retoure, rückgabe, rückerstattung, erstattung, rückzahlung, storno, rechnungskorrektur, \
    avoir, remboursement, note de crédit, abono, devolución, reembolso, nota de crédito, reso, rimborso, nota di credito, \
    devolução, estorno, terugbetaling, creditnota, creditfactuur, kreditnota, kreditfaktura, kreditering, återköp, \
    hyvityslasku, palautus, zwrot, korekta, возврат, iade, 환불, 반품, مرتجع",
);
static OTHERS: Stems = Stems::with(
    "\
    withdrawal, payout, transfer, expense, 支出, 不计收支, 提现, 手续费, auszahlung, gebühr, ausgabe, virement, frais, dépense, \
    retiro, comisión, gasto, prelievo, commissione, saque, taxa, opname, wypłata, opłata, вывод, комиссия, quote, quotation, \
    estimate, proforma, pro forma, layaway, 报价, angebot, kostenvoranschlag, devis, presupuesto, preventivo, offerte",
    &[&VOIDS],
);

/// Documents that do not count, because they were called off.
static VOIDS: Stems = Stems::of(
    "\
    void, voided, cancelled, canceled, 作废, 撤单, 反结账, 反结, 已取消, annulliert, annulé, annulée, anulado, anulada, \
    cancelado, cancelada, annullato, annullata, geannuleerd, anulowano, аннулирован, iptal",
);

/// Words for money that comes in: a sale, unless the sales have documents of their own beside it.
static PAYMENTS: Stems = Stems::of(
    "\
    payment, zahlung, paiement, règlement, pago, pagamento, betaling, płatność, оплата, 付款, 收款, 入金, ödeme, 입금",
);

/// What a till writes of itself, and money that is put on a card or an account for later: never an order, whatever it comes to.
static OF_TILL: Stems = Stems::of(
    "\
    no sale, training, training mode, drawer open, open drawer, opening float, closing float, cash in, cash out, paid in, \
    paid out, top up, topup, startbeleg, nullbeleg, nullbon, übungsbeleg, trainingsbuchung, trainingsbon, trainingsbeleg, \
    schulungsbeleg, schlussbeleg, tagesabschluss, monatsbeleg, jahresbeleg, kassensturz, kasseneröffnung, kassenabschluss, \
    einlage, entnahme, geldtransit, anfangsbestand, aufladung, ouverture de caisse, fermeture de caisse, ouverture tiroir, \
    fond de caisse, rechargement, apertura de caja, cierre de caja, apertura cassetto, recarga, ricarica, 充值, 储值, 儲值, \
    开钱箱, 开箱, 备用金, 交班, 练习, チャージ, 両替, 충전, пополнение, doładowanie",
);

/// Those that say it in several words, whatever stands around them.
const PHRASES: &[&str] = &["no sale", "top up"];

/// Words that say it alone: beside others they mean many things.
const ALONE: &[(Document, &[&str])] = &[
    (
        Document::Sale,
        &[
            "order",
            "purchase",
            "charge",
            "receipt",
            "ticket",
            "bill",
            "si",
            "inv",
            "sold",
            "checkout",
            "beleg",
            "standardbeleg",
            "bon",
            "开单",
            "正常",
            "出库",
        ],
    ),
    (Document::Refund, &["return", "credit", "sc", "cn", "retour", "returns"]),
    (Document::Other, &["other", "fee", "fees", "deposit", "adjustment", "bank", "hold", "conversion", "转账", "/", "kosten"]),
];

/// Pairs of words that tell what comes in from what goes out.
const DIRECTIONS: &[&str] = &[
    "收入",
    "支出",
    "不计收支",
    "income",
    "expense",
    "einnahme",
    "ausgabe",
    "einnahmen",
    "ausgaben",
    "recette",
    "dépense",
    "ingreso",
    "gasto",
    "/",
];

/// Whether a cell says no more than that money came in or went out.
pub fn is_direction(cell: &str) -> bool {
    DIRECTIONS.contains(&cell.trim().to_lowercase().as_str())
}

/// Whether a cell says for sure that its row is no order: a receipt that opens, closes or tries a till, or money that is only put in
/// or on a card. What such words say beside those of sales and refunds has to be asked.
pub fn is_of_till(cell: &str) -> bool {
    let known = has_phrase(cell) || OF_TILL.stand_in(cell) || OF_TILL.words().any(|word| word == key(cell));
    known && document(cell) == Some(Document::Other)
}

fn has_phrase(cell: &str) -> bool {
    let words = format!(" {} ", key(cell));
    PHRASES.iter().any(|phrase| words.contains(&format!(" {phrase} ")))
}

/// What a cell says as a whole; `None` when it is no such word alone.
pub fn whole(cell: &str) -> Option<Document> {
    static KNOWN: LazyLock<HashMap<String, Document>> = LazyLock::new(|| {
        let strong = [
            (Document::Sale, &SALES),
            (Document::Sale, &PAYMENTS),
            (Document::Refund, &REFUNDS),
            (Document::Other, &OTHERS),
            (Document::Other, &VOIDS),
            (Document::Other, &OF_TILL),
        ];
        let strong = strong.into_iter().flat_map(|(document, stems)| stems.words().map(move |word| (document, word)));
        let alone = ALONE.iter().flat_map(|(document, words)| words.iter().map(move |word| (*document, *word)));
        strong.chain(alone).map(|(document, word)| (key(word), document)).collect()
    });
    KNOWN.get(&key(cell)).copied()
}

/// A cell's words with one blank between; what has no words as it stands.
fn key(cell: &str) -> String {
    let words = words_of(cell).join(" ");
    if words.is_empty() { cell.trim().to_string() } else { words }
}

/// What a cell says in a column of types; `None` when its words are not known, or say several things.
pub fn document(cell: &str) -> Option<Document> {
    if let Some(document) = whole(cell) {
        return Some(document);
    }
    if is_void(cell) || has_phrase(cell) {
        return Some(Document::Other);
    }
    let words = words_of(cell);
    let ends = |document: Document| {
        let alone = ALONE.iter().filter(|(d, _)| *d == document).flat_map(|(_, words)| words.iter());
        alone.into_iter().any(|word| words.last().is_some_and(|last| last == word))
    };
    match (OTHERS.stand_in(cell) || OF_TILL.stand_in(cell), REFUNDS.stand_in(cell), SALES.stand_in(cell)) {
        // A payment's refund is a refund.
        (false, true, _) => Some(Document::Refund),
        (true, false, false) => Some(Document::Other),
        (false, false, true) => Some(Document::Sale),
        // `Express Checkout Payment` is one by its last word.
        (false, false, false) if ends(Document::Sale) || pays(&words) => Some(Document::Sale),
        _ => None,
    }
}

/// Whether a cell says that a document does not count.
pub fn is_void(cell: &str) -> bool {
    VOIDS.stand_in(cell)
}

/// Whether a cell says that money came in, and nothing of what it was for.
pub fn is_payment(cell: &str) -> bool {
    document(cell) == Some(Document::Sale) && !SALES.stand_in(cell) && pays(&words_of(cell))
}

/// Whether the last of these words is one of a payment.
fn pays(words: &[String]) -> bool {
    words.last().is_some_and(|last| PAYMENTS.stand_in(last))
}

/// Whether a cell says of its row that it is a sale of goods, wherever the word stands.
pub fn is_of_goods(cell: &str) -> bool {
    document(cell) == Some(Document::Sale) && SALES.stand_in(cell)
}

/// Whether a cell says that its row takes revenue away, in a word that says it wherever it stands.
pub fn takes_away(cell: &str) -> bool {
    is_void(cell) || (document(cell) == Some(Document::Refund) && REFUNDS.stand_in(cell))
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
            ("Void", Some(Other)),
            ("No Sale", Some(Other)),
            ("Gift card top-up", Some(Other)),
            ("Trainingsbeleg", Some(Other)),
            ("会员充值", Some(Other)),
            ("储值消费", None),
            ("Standardbeleg", Some(Sale)),
            ("/", Some(Other)),
            ("-", None),
            ("Goods", None),
            ("Credit Card", None),
            ("Bank Holiday Sale", Some(Sale)),
            ("Deposit Order", Some(Sale)),
            ("Stornorechnung", Some(Refund)),
            ("Rückzahlung", Some(Refund)),
            ("Void Sale", Some(Other)),
            ("Trainingsbeleg", Some(Other)),
            ("反结账", Some(Other)),
            ("Barzahlung", Some(Sale)),
        ] {
            assert_eq!(document(word), what, "{word}");
        }
        assert!(is_payment("Barzahlung") && is_payment("Payment") && !is_payment("Invoice payment") && !is_payment("Sale"));
        assert!(
            is_of_till("No Sale")
                && is_of_till("Cash in")
                && is_of_till("Nullbeleg")
                && is_of_till("Gutschein-Aufladung")
                && !is_of_till("Void")
                && !is_of_till("储值消费")
        );
        assert_eq!((whole("Credit"), whole("Credit Card"), whole("Bank transfer")), (Some(Refund), None, None));
    }
}
