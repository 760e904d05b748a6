//! Words in headers that tell that a column bears on figures, or on which ones, in the languages whose headers are known.

use std::sync::OnceLock;

use crate::base::words::fold;

/// Amounts, prices and what was received.
pub static MONEY: Stems = Stems::of(
    "\
    amount, total, sum, price, sales, revenue, paid, received, charged, net, gross, value, subtotal, spend, 金额, 实收, 实付, \
    应收, 应付, 总价, 总额, 合计, 单价, 价格, 营业额, 金額, betrag, summe, umsatz, preis, gesamt, brutto, netto, montant, prix, \
    encaissé, importe, precio, cobrado, monto, importo, prezzo, totale, valor, preço, bedrag, prijs, totaal, omzet, kwota, \
    cena, suma, сумма, цена, оплачено, итого, tutar, fiyat, toplam, 금액, 가격, 합계, المبلغ, السعر, الإجمالي, belopp, beløb, \
    beløp, summa, yhteensä, hinta, tổng, tiền, ยอด, ราคา, fee, charge, 费用, 维修费, 売上, 税込",
);

/// Words by which one amount is before a tax and another after it.
pub static NET: Stems = Stems::of(
    "\
    net, netto, ex, excl, exkl, exclusive, excluding, hors, ht, imponibile, 不含税, 无税, 未税, 税抜, 税別",
);
pub static GROSS: Stems = Stems::of(
    "\
    gross, brutto, bruto, lordo, inc, incl, inkl, inclusive, including, ttc, total, gesamt, 含税, 价税合计, 税込",
);

/// What is given back.
pub static REFUND: Stems = Stems::of(
    "\
    refund, refunded, returned, reversal, chargeback, storno, 退款, 退货, 退回, 返金, erstattung, erstattet, rückerstattung, \
    gutschrift, remboursement, remboursé, reembolso, devolución, devuelto, rimborso, reembolsado, terugbetaald, zwrot, возврат, \
    iade, 환불, مسترد",
);

/// What came in.
pub static PAYMENT: Stems = Stems::of(
    "\
    payment, paid, received, 收款, 付款, 回款, 到账, 入金, zahlung, zahlungseingang, paiement, encaissement, pago, cobro, \
    pagamento, incasso, betaling, wpłata, оплата, платёж, ödeme, 입금, دفعة",
);

/// What is taken off a price.
pub static DISCOUNT: Stems = Stems::of(
    "\
    discount, discounts, rebate, coupon, promotion, 优惠, 折扣, 折讓, 减免, 满减, 抹零, 割引, rabatt, nachlass, skonto, remise, \
    réduction, descuento, sconto, desconto, korting, rabat, скидка, indirim, 할인, خصم",
);

/// How many.
pub static QUANTITY: Stems = Stems::of(
    "\
    qty, quantity, pcs, pieces, units, 数量, 件数, 个数, 份数, 數量, menge, anzahl, stück, quantité, qté, nombre, cantidad, \
    unidades, quantità, quantidade, aantal, stuks, ilość, количество, кол, adet, miktar, 수량, الكمية",
);

/// Where a record stands, or what kind of document it is.
pub static STATE: Stems = Stems::of(
    "\
    status, state, cancelled, canceled, voided, returned, reversed, 状态, 作废, 取消, 状態, storniert, storno, zustand, statut, \
    état, etat, annulé, estado, anulado, cancelado, stato, annullato, geannuleerd, anulowane, статус, отменен, durum, 상태, \
    الحالة",
);

/// What is added to a price before it is paid.
pub static ADDED: Stems = Stems::of(
    "\
    frete, flete, porte, frakt, доставка, kargo, 배송비, tax, taxes, vat, gst, mwst, ust, steuer, tva, iva, btw, podatek, ндс, \
    kdv, 税, 税额, shipping, freight, postage, delivery, versand, livraison, envío, envio, spedizione, verzending, 运费, 邮费, \
    配送费, 送料, fee, fees, 手续费, tip, tips, gratuity, 小费, surcharge, handling, service",
);

/// Money that is no part of what goods were sold for, or no money: a column of it moves no figure of an order.
pub static APART: Stems = Stems::with(
    "\
    due, outstanding, owed, 未付, 欠款, payout, 回款, 已回款, commission, 佣金, gebühr, frais, cost, 成本, 进价, kosten, coût, \
    coste, costo, profit, margin, 利润, 毛利, balance, 余额, saldo, solde, restant, points, 积分, ポイント, punkte, weight, \
    重量, gewicht, poids, peso, rate, percent, method, 方式, zahlart, stock, 库存, tender, cash, card, change, 找零, code, id, \
    category, name, type, lifetime, 累计, customer, 客户, 会员, deposit, 押金, 定金, credit, limit, 赠送, 赠金, 储值, 充值, \
    guthaben, restguthaben, bonus, 可用, budget, goal, target, 目标, rating, score, 评分, age, income, salary",
    &[&ADDED],
);

/// Cards, by whose numbers a till knows its customers; cards that pay are called so, too.
pub static CARDS: Stems = Stems::of(
    "\
    card, karte, kartennummer, kartennr, carte, tarjeta, tessera, cartão, kaart, klantenkaart, karta, карта, kart, カード, \
    카드, 卡号, 卡號",
);

/// Words for customers in headers.
pub static CUSTOMERS: Stems = Stems::of(
    "\
    customer, client, member, buyer, guest, patient, household, account, user, shopper, who, a/c, cust, 会员, 客户, 顾客, 买家, \
    用户, 卡号, 客人, 对方, 付款人, 会員, 顧客, お客様, 購入者, kunde, kunden, gast, client, clientèle, cliente, socio, klant, \
    gast, klient, клиент, покупатель, müşteri, üye, 고객, 회원, 구매자, العميل",
);

/// Words for complaints, which orders do not have.
pub static COMPLAINT: Stems = Stems::of(
    "\
    complaint, claim, grievance, 投诉, 客诉, reklamation, beschwerde, réclamation, plainte, queja, reclamo, reclamación, \
    segnalazione, reclamação, klacht, reklamacja, reklamacji, zgłoszenia, жалоба, обращение, şikayet, クレーム, 苦情, 불만, شكوى",
);

/// Words for the number of a record.
pub static NUMBERS: Stems = Stems::of(
    "\
    no, nr, num, number, id, ref, reference, code, ticket, order, invoice, receipt, 单号, 编号, 号, 番号, nummer, numéro, \
    número, numero, номер, 번호, رقم",
);

/// Words that make a day another one than that of the event.
pub static OTHER_DAYS: Stems = Stems::of(
    "\
    ship, shipped, shipping, dispatch, delivery, delivered, paid, payment, pay, due, modified, updated, update, birth, \
    birthday, end, closed, cancelled, canceled, returned, refund, refunded, sent, completed, expiry, expires, last, next, \
    first, start, join, joined, 发货, 付款, 支付, 完成, 到期, 修改, 更新, 生日, 取消, 退款, 签收, 结束, 入会, 最近, liefer, \
    lieferung, versand, fällig, zahlung, geburt, änderung, livraison, paiement, échéance, naissance, envío, entrega, pago, \
    vencimiento, nacimiento, spedizione, consegna, pagamento, scadenza, nascita, verzending, betaling, geboorte, geburtsdatum, \
    geburtstag, 关闭, 出生, 最后, 首次, 注册, 办卡, 开卡, 最終, 완료, 완결, 完结, 结案, 办结, 解决, letzter, letzte, letztes, \
    letzten, erster, erste, erstes, erledigt, abschluss, abgeschlossen, gelöst, geschlossen, anmeldung, registrierung, \
    mitglied, dernier, dernière, première, inscription, résolu, résolution, clôturé, clôturée, clôture, último, última, \
    primera, registro, cierre, cerrado, resuelto, resolución, ultimo, ultima, prima, iscrizione, chiusura, chiuso, risolto, \
    fechado, fechamento, encerrado, encerramento, resolvido, cadastro, laatste, eerste, afgehandeld, gesloten, opgelost, \
    ostatnia, ostatni, ostatniej, zamknięcia, rozwiązania, последний, последняя, последнего, закрытия, решения, registered, \
    registration, resolved, resolution",
);

/// Words that make a name that of something else than the customer.
pub static OTHER_NAMES: Stems = Stems::of(
    "\
    product, item, rep, staff, cashier, agent, owner, seller, vendor, supplier, file, campaign, employee, salesperson, shop, \
    store, to, from, 店员, 导购, 收银, 商品, 产品, 卖家, 店铺, 门店, 供应商, 业务员, 销售员, 菜品, verkäufer, mitarbeiter, \
    vendeur, vendedor, venditore, verkoper, marke, brand, channel, warehouse, 仓库, courier, driver, 司机, 员工, 商家, 骑手",
);

/// Words of what was received: of several amounts it is the likeliest.
pub static RECEIVED: Stems = Stems::of(
    "\
    received, paid, gross, total, grand, 实收, 实付, brutto, encaissé, ttc, 合计",
);

/// Words that headers are searched for.
pub struct Stems {
    /// With a comma and a blank between them.
    words: &'static str,
    /// Lists whose words belong to this one, too.
    more: &'static [&'static Stems],
    folded: OnceLock<Vec<Stem>>,
}

/// A word as headers are compared with it.
struct Stem {
    folded: String,
    /// Whether it stands in headers whose words have no blanks between.
    within: bool,
    /// Whether it is two words with a stroke, which is how the whole header may be written.
    whole: bool,
}

/// A word of at least so many letters tells within a compound, too: as its end in `Rechnungsbetrag`.
const END: usize = 5;

/// And as its beginning in `Lieferdatum`.
const BEGIN: usize = 6;

impl Stems {
    /// A list of words.
    pub const fn of(words: &'static str) -> Stems {
        Stems { words, more: &[], folded: OnceLock::new() }
    }

    /// A list of words, and those of other lists.
    pub const fn with(words: &'static str, more: &'static [&'static Stems]) -> Stems {
        Stems { words, more, folded: OnceLock::new() }
    }

    /// The words of the list itself.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.words.split(", ")
    }

    /// Whether a header has one of the words: as a word of its own, as the end or the beginning of a compound, or anywhere where words
    /// are not set apart.
    pub fn stand_in(&self, header: &str) -> bool {
        let (words, folded) = (words_of(header), fold(header));
        self.any(&words, &folded)
    }

    fn any(&self, words: &[String], header: &str) -> bool {
        let stems = self.folded.get_or_init(|| self.words().map(Stem::of).collect());
        stems.iter().any(|stem| stem.stands_in(words, header)) || self.more.iter().any(|more| more.any(words, header))
    }
}

impl Stem {
    fn of(word: &str) -> Stem {
        let folded = fold(word);
        Stem { within: !folded.chars().any(is_spaced), whole: word.contains('/'), folded }
    }

    fn stands_in(&self, words: &[String], header: &str) -> bool {
        let stem = self.folded.as_str();
        if self.within {
            return header.contains(stem);
        }
        let compound = |w: &String| (stem.len() >= END && w.ends_with(stem)) || (stem.len() >= BEGIN && w.starts_with(stem));
        words.iter().any(|w| w == stem || compound(w)) || (self.whole && stem == header)
    }
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

/// A header without what it says of the tax in it: of `Order Total (inc tax)` order and total.
pub fn before_tax_words(header: &str) -> String {
    const WITH: &[&str] = &[
        "inc",
        "incl",
        "inkl",
        "including",
        "with",
        "mit",
        "con",
        "com",
        "avec",
        "ex",
        "excl",
        "exkl",
        "excluding",
        "without",
        "ohne",
        "sin",
        "sem",
        "hors",
    ];
    const TAX: &[&str] = &["tax", "taxes", "vat", "gst", "mwst", "ust", "btw", "tva", "iva", "moms", "mva", "alv"];
    let words = words_of(header);
    let said = |i: usize| {
        let pair = |i: usize| {
            words.get(i).is_some_and(|w| WITH.contains(&w.as_str())) && words.get(i + 1).is_some_and(|w| TAX.contains(&w.as_str()))
        };
        pair(i) || (i > 0 && pair(i - 1))
    };
    let kept: Vec<&str> = words.iter().enumerate().filter(|(i, _)| !said(*i)).map(|(_, w)| w.as_str()).collect();
    kept.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_as_words() {
        assert_eq!(words_of("Order-Total (USD)"), ["order", "total", "usd"]);
        assert_eq!(words_of("netPaid_amount"), ["net", "paid", "amount"]);
        assert!(REFUND.stand_in("Total Refunded") && REFUND.stand_in("退货金额(元)") && REFUND.stand_in("Rückerstattung"));
        assert!(!MONEY.stand_in("Totally") && !MONEY.stand_in("Network") && MONEY.stand_in("订单金额"));
    }
}
