//! The words by which tills and shop systems call a buyer whom nobody asked for a name.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::entity::placeholder::is_no_email;

/// By language: Chinese, English, German, French, Spanish, Italian, Portuguese, Dutch, Japanese, Korean, Russian, Polish, Turkish,
/// Arabic, Swedish.
const WORDS: &[&str] = &[
    "\
    散客, 散户, 散戶, 零散客户, 零散顾客, 零散客戶, 零售客户, 零售顾客, 零售客戶, 零售散客, 普通顾客, 普通客户, 普通散客, \
    普通消费者, 一般顾客, 一般客户, 一般客人, 默认客户, 默认顾客, 匿名, 匿名顾客, 匿名客户, 匿名用户, 非会员, 非会员顾客, \
    非会员消费, 非會員, 无会员, 未登记, 未登录, 游客, 访客, 過路客, 过路客, 门店散客, 到店散客, 现场客户, 现金客户, 现金散客, \
    現金客戶, 顾客",
    "\
    walk in, walk-ins, walk in customer, walk in client, walk in guest, walk in sale, walk in sales, guest, guest customer, \
    guest checkout, guest user, guest account, cash sale, cash sales, cash customer, cash client, counter sale, counter sales, \
    counter customer, over the counter, shop sale, shop sales, in store customer, in store sale, pos customer, pos sale, \
    till sale, till sales, retail customer, casual customer, casual sale, general customer, default customer, generic customer, \
    misc customer, miscellaneous customer, sundry customer, sundry customers, sundry debtor, one time customer, \
    one off customer, passing trade, passer by, anonymous, anonymous customer, anonymous buyer, no customer, no name, \
    non member, not a member, unknown customer, unnamed customer, customer",
    "\
    laufkundschaft, laufkunde, laufkundin, laufkunden, barverkauf, barverkäufe, barverkauf kunde, barkunde, barkunden, \
    thekenverkauf, thekenkunde, ladenverkauf, ladenkunde, ladenkundschaft, kassenkunde, kassenverkauf, tageskunde, tageskunden, \
    einmalkunde, einmalkunden, sammelkunde, sammelkonto, standardkunde, diverse kunden, diverser kunde, kunde divers, \
    kunden diverse, conto pro diverse, cpd, gast, gastkunde, gastbestellung, gastbesteller, anonym, anonymer kunde, passant, \
    passanten, kein kunde, ohne kunde, ohne namen, kunde, endkunde, privatkunde bar",
    "\
    client comptoir, clients comptoir, vente comptoir, ventes comptoir, client de passage, clients de passage, client passage, \
    clientèle de passage, passage, client divers, clients divers, client anonyme, client inconnu, client occasionnel, \
    client par défaut, client caisse, client magasin, vente au comptant, comptoir, comptant, anonyme, invité, sans client, \
    client",
    "\
    cliente mostrador, cliente de mostrador, mostrador, venta mostrador, venta de mostrador, venta al mostrador, \
    cliente contado, cliente de contado, venta contado, venta al contado, ventas contado, consumidor final, cliente final, \
    público general, público en general, publico general, publico en general, cliente general, cliente genérico, \
    cliente generico, cliente anónimo, cliente anonimo, cliente ocasional, cliente eventual, cliente de paso, clientes varios, \
    clientes vários, cliente varios, cliente por defecto, anónimo, invitado, sin cliente, sin nombre, cliente",
    "\
    cliente occasionale, clienti occasionali, cliente di passaggio, cliente generico, cliente banco, cliente al banco, \
    vendita al banco, vendita banco, cliente contanti, cliente anonimo, consumatore finale, clienti diversi, \
    cliente privato generico, corrispettivi, anonimo, ospite, senza cliente",
    "\
    consumidor final, consumidor, cliente balcão, cliente balcao, cliente de balcão, balcão, balcao, venda balcão, \
    venda balcao, venda ao balcão, cliente avulso, venda avulsa, cliente padrão, cliente padrao, cliente não identificado, \
    cliente nao identificado, consumidor não identificado, não identificado, cliente diverso, clientes diversos, \
    cliente eventual, visitante, convidado, sem cliente, cliente à vista",
    "\
    passant, passanten, contante klant, contante verkoop, contantverkoop, balieklant, balieverkoop, winkelklant, winkelverkoop, \
    kassaklant, kassaverkoop, losse klant, losse verkoop, diverse klanten, anonieme klant, anoniem, gast, gastklant, \
    onbekende klant, geen klant, particuliere klant, klant",
    "\
    一般客, 一般のお客様, 一般顧客, 通りすがり, 店頭, 店頭客, 店頭販売, 店頭売上, 現金客, 現金売上, 現金販売, 非会員, 会員外, \
    会員なし, 会員以外, 未登録, ゲスト, ゲスト様, ゲスト購入, 匿名, お客様, 一見客, フリー客, フリー, 上様",
    "\
    비회원, 비회원구매, 비회원주문, 비회원고객, 일반고객, 일반손님, 일반, 현금고객, 현금판매, 매장고객, 매장판매, 매장방문, \
    방문고객, 손님, 게스트, 익명, 익명고객, 미등록, 미등록고객, 워크인, 고객",
    "\
    розничный покупатель, розничный клиент, розница, розничные продажи, розничная продажа, розничная выручка, частное лицо, \
    физическое лицо, физлицо, покупатель, случайный покупатель, разовый покупатель, разовый клиент, прохожий, гость, аноним, \
    анонимный покупатель, анонимный клиент, без клиента, без имени, клиент не указан, не указан, наличный расчет, \
    продажа за наличные, клиент",
    "\
    klient detaliczny, klienci detaliczni, klient indywidualny, klient anonimowy, klient jednorazowy, klient przypadkowy, \
    klient z ulicy, klient gotówkowy, klient kasowy, klient domyślny, sprzedaż detaliczna, sprzedaż gotówkowa, \
    sprzedaż paragonowa, paragon, osoba fizyczna, detal, gość, anonim, anonimowy, bez klienta, brak klienta, klient",
    "\
    perakende müşteri, perakende müşterisi, perakende satış, perakende, peşin müşteri, peşin satış, nakit müşteri, nakit satış, \
    muhtelif müşteri, muhtelif müşteriler, muhtelif, nihai tüketici, son tüketici, yoldan geçen, kapıdan müşteri, \
    genel müşteri, misafir, misafir müşteri, ziyaretçi, anonim, isimsiz, müşterisiz, müşteri",
    "\
    عميل نقدي, عميل نقدى, زبون نقدي, بيع نقدي, مبيعات نقدية, عميل عابر, زبون عابر, زائر, ضيف, عميل عام, عميل افتراضي, \
    عميل غير معروف, عميل مجهول, مجهول, بدون عميل, عميل, زبون, نقدي",
    "\
    kontantkund, kontantkunder, kontantförsäljning, diversekund, diverse kund, butikskund, butikskunder, gäst, okänd kund",
];

/// The letters and digits of a text, small: what is left of "Walk-In" and "(walk in)" alike.
fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether what stands where a customer should is a word for nobody in particular.
pub fn means_nobody(text: &str) -> bool {
    static KNOWN: LazyLock<(HashSet<String>, usize)> = LazyLock::new(|| {
        let known: HashSet<String> = WORDS.iter().flat_map(|words| words.split(", ")).map(folded).collect();
        let longest = known.iter().map(String::len).max().unwrap_or(0);
        (known, longest)
    });
    let (known, longest) = &*KNOWN;
    // Most cells are codes, which are told apart by less than a look at the list.
    if text.len() > 3 * longest {
        return false;
    }
    if text.is_ascii() && text.bytes().any(|b| b.is_ascii_digit()) {
        return is_no_code(text.trim().as_bytes());
    }
    if text.contains('@') {
        return is_no_email(text);
    }
    let word = folded(text);
    if known.contains(&word) {
        return true;
    }
    // Tills number such buyers: 散客01.
    let bare = word.trim_end_matches(|c: char| c.is_ascii_digit());
    bare.len() < word.len() && !bare.is_ascii() && known.contains(bare)
}

/// So many equal digits are what people type who have no number; one of fewer digits may be a code that was counted up to.
const DIGITS: usize = 9;

/// Whether nothing but zeros, or one digit again and again, stands where a code should.
fn is_no_code(code: &[u8]) -> bool {
    let least = if code.first() == Some(&b'0') { 2 } else { DIGITS };
    code.len() >= least && code.iter().all(|b| b.is_ascii_digit() && *b == code[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_tills_mean_nobody_however_they_are_written() {
        for word in [
            "散客",
            " 散客 ",
            "散客01",
            "非会员",
            "Walk-In",
            "WALKIN CUSTOMER",
            "(guest)",
            "Cash Sale",
            "Laufkundschaft",
            "0000",
            "11111111111",
            "no@mail.com",
        ] {
            assert!(means_nobody(word), "{word}");
        }
        for word in [
            "Consumidor Final",
            "Client comptoir",
            "cliente mostrador",
            "Barverkauf",
            "비회원",
            "ゲスト様",
            "Розничный покупатель",
            "perakende müşteri",
        ] {
            assert!(means_nobody(word), "{word}");
        }
    }

    #[test]
    fn names_and_codes_are_somebody() {
        for name in [
            "Ann Guest",
            "guest123",
            "C0001",
            "V1",
            "王芳",
            "Kunde AG",
            "Client Earth",
            "13912340011",
            "",
            "0",
            "1111",
            "100",
            "ann@shop.example",
            "Passant Lee",
            "散客王",
        ] {
            assert!(!means_nobody(name), "{name}");
        }
    }
}
