//! Words in headers that tell that a column bears on figures, or on which ones, in the languages whose headers are known.

use crate::import::columns::names::fold;

/// Amounts, prices and what was received.
pub const MONEY: &[&str] = &[
    "amount",
    "total",
    "sum",
    "price",
    "sales",
    "revenue",
    "paid",
    "received",
    "charged",
    "net",
    "gross",
    "value",
    "subtotal",
    "spend",
    "金额",
    "实收",
    "实付",
    "应收",
    "应付",
    "总价",
    "总额",
    "合计",
    "单价",
    "价格",
    "营业额",
    "金額",
    "betrag",
    "summe",
    "umsatz",
    "preis",
    "gesamt",
    "brutto",
    "netto",
    "montant",
    "prix",
    "encaissé",
    "importe",
    "precio",
    "cobrado",
    "monto",
    "importo",
    "prezzo",
    "totale",
    "valor",
    "preço",
    "bedrag",
    "prijs",
    "totaal",
    "omzet",
    "kwota",
    "cena",
    "suma",
    "сумма",
    "цена",
    "оплачено",
    "итого",
    "tutar",
    "fiyat",
    "toplam",
    "금액",
    "가격",
    "합계",
    "المبلغ",
    "السعر",
    "الإجمالي",
];

/// What is given back.
pub const REFUND: &[&str] = &[
    "refund",
    "refunded",
    "returned",
    "reversal",
    "chargeback",
    "退款",
    "退货",
    "退回",
    "返金",
    "erstattung",
    "erstattet",
    "rückerstattung",
    "gutschrift",
    "remboursement",
    "remboursé",
    "reembolso",
    "devolución",
    "devuelto",
    "rimborso",
    "reembolsado",
    "terugbetaald",
    "zwrot",
    "возврат",
    "iade",
    "환불",
    "مسترد",
];

/// What came in.
pub const PAYMENT: &[&str] = &[
    "payment",
    "paid",
    "received",
    "收款",
    "付款",
    "回款",
    "到账",
    "入金",
    "zahlung",
    "zahlungseingang",
    "paiement",
    "encaissement",
    "pago",
    "cobro",
    "pagamento",
    "incasso",
    "betaling",
    "wpłata",
    "оплата",
    "платёж",
    "ödeme",
    "입금",
    "دفعة",
];

/// What is taken off a price.
pub const DISCOUNT: &[&str] = &[
    "discount",
    "discounts",
    "rebate",
    "coupon",
    "promotion",
    "优惠",
    "折扣",
    "折讓",
    "减免",
    "满减",
    "抹零",
    "割引",
    "rabatt",
    "nachlass",
    "skonto",
    "remise",
    "réduction",
    "descuento",
    "sconto",
    "desconto",
    "korting",
    "rabat",
    "скидка",
    "indirim",
    "할인",
    "خصم",
];

/// How many.
pub const QUANTITY: &[&str] = &[
    "qty",
    "quantity",
    "pcs",
    "pieces",
    "units",
    "数量",
    "件数",
    "个数",
    "份数",
    "數量",
    "menge",
    "anzahl",
    "stück",
    "quantité",
    "qté",
    "nombre",
    "cantidad",
    "unidades",
    "quantità",
    "quantidade",
    "aantal",
    "stuks",
    "ilość",
    "количество",
    "кол",
    "adet",
    "miktar",
    "수량",
    "الكمية",
];

/// Where a record stands, or what kind of document it is.
pub const STATE: &[&str] = &[
    "status",
    "state",
    "cancelled",
    "canceled",
    "voided",
    "returned",
    "reversed",
    "状态",
    "作废",
    "取消",
    "状態",
    "storniert",
    "storno",
    "zustand",
    "statut",
    "état",
    "etat",
    "annulé",
    "estado",
    "anulado",
    "cancelado",
    "stato",
    "annullato",
    "geannuleerd",
    "anulowane",
    "статус",
    "отменен",
    "durum",
    "상태",
    "الحالة",
];

/// Money that is no part of what goods were sold for, or no money: a column of it moves no figure of an order.
pub const APART: &[&str] = &[
    "frete",
    "flete",
    "porte",
    "due",
    "outstanding",
    "owed",
    "未付",
    "欠款",
    "payout",
    "回款",
    "已回款",
    "frakt",
    "доставка",
    "kargo",
    "배송비",
    "tax",
    "taxes",
    "vat",
    "gst",
    "mwst",
    "ust",
    "steuer",
    "tva",
    "iva",
    "btw",
    "podatek",
    "ндс",
    "kdv",
    "税",
    "shipping",
    "freight",
    "delivery",
    "postage",
    "versand",
    "livraison",
    "envío",
    "envio",
    "spedizione",
    "verzending",
    "运费",
    "邮费",
    "配送费",
    "送料",
    "fee",
    "fees",
    "commission",
    "手续费",
    "佣金",
    "gebühr",
    "frais",
    "tip",
    "tips",
    "gratuity",
    "小费",
    "cost",
    "成本",
    "进价",
    "kosten",
    "coût",
    "coste",
    "costo",
    "profit",
    "margin",
    "利润",
    "毛利",
    "balance",
    "余额",
    "saldo",
    "solde",
    "restant",
    "points",
    "积分",
    "ポイント",
    "punkte",
    "weight",
    "重量",
    "gewicht",
    "poids",
    "peso",
    "rate",
    "percent",
    "method",
    "方式",
    "zahlart",
    "stock",
    "库存",
    "tender",
    "cash",
    "card",
    "change",
    "找零",
    "code",
    "id",
    "category",
    "name",
    "type",
    "lifetime",
    "累计",
    "customer",
    "客户",
    "会员",
    "deposit",
    "押金",
    "定金",
    "credit",
    "limit",
    "budget",
    "goal",
    "target",
    "目标",
    "rating",
    "score",
    "评分",
    "age",
    "income",
    "salary",
];

/// Whether a header has one of these words in it: as a word of its own, or anywhere where words are not set apart.
pub fn has_any(header: &str, stems: &[&str]) -> bool {
    let words = words_of(header);
    let folded = fold(header);
    stems.iter().any(|stem| match stem.is_ascii() {
        true => words.iter().any(|w| w == stem) || (stem.contains('/') && fold(stem) == folded),
        false => {
            let stem = fold(stem);
            words.contains(&stem) || (!stem.chars().any(is_spaced) && folded.contains(&stem))
        }
    })
}

/// Whether letters of this script stand in words with blanks between.
fn is_spaced(c: char) -> bool {
    c < '\u{2e80}'
}

/// The words of a header in small letters, `orderDate` and `order_date` being two.
pub fn words_of(header: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in header.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && before.is_lowercase()) {
            words.push(String::new());
        }
        if c.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.push(c);
        }
        before = c;
    }
    words.iter().map(|w| fold(w)).filter(|w| !w.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_as_words() {
        assert_eq!(words_of("Order-Total (USD)"), ["order", "total", "usd"]);
        assert_eq!(words_of("netPaid_amount"), ["net", "paid", "amount"]);
        assert!(has_any("Total Refunded", REFUND) && has_any("退货金额(元)", REFUND) && has_any("Rückerstattung", REFUND));
        assert!(!has_any("Totally", MONEY) && !has_any("Network", MONEY) && has_any("订单金额", MONEY));
    }
}
