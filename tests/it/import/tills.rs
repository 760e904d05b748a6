//! What tills and the books of shops have beside their sales: voided receipts, totals of days, payments, lists of members.

use super::{imported, refused};
use crate::world::World;

/// What the store's orders bring, cancelled ones apart.
fn revenue(world: &World) -> String {
    world.sql("SELECT printf('%.2f', total(amount - refund)) FROM orders WHERE coalesce(status, '') <> 'cancelled'")[0].clone()
}

/// Three receipts of 12.50, 30.00 and 20.00 with a further column.
fn receipts(header: &str, cells: [&str; 3]) -> String {
    let [a, b, c] = cells;
    format!(
        "Belegnummer;Datum;Kundennummer;Betrag;{header}\n1;01.09.2026;K1;12,50;{a}\n2;02.09.2026;K2;30,00;{b}\n3;14.09.2026;K1;20,00;{c}\n"
    )
}

#[test]
fn a_mark_under_a_header_of_cancelled_orders_cancels_them() {
    for (header, cells) in [
        ("Storno", ["Nein", "Ja", "Nein"]),
        ("Storno", ["", "X", ""]),
        ("Storno", ["0", "1", "0"]),
        ("Stornokennzeichen", ["", "S", ""]),
        ("Annulé", ["non", "oui", "non"]),
        ("Anulado", ["No", "Sí", "No"]),
        ("Void (Y/N)", ["N", "Y", "N"]),
        ("作废标志", ["", "√", ""]),
        ("是否作废", ["否", "是", "否"]),
        ("Storniert am", ["", "03.09.2026", ""]),
        ("Status", ["bezahlt", "no-show", "bezahlt"]),
        ("状态", ["已结账", "超时未支付", "已结账"]),
    ] {
        let world = imported("auto", receipts(header, cells), &[]);
        assert_eq!(revenue(&world), "32.50", "{header}");
    }
    refused(
        "orders",
        receipts("Storno", ["", "Müller", "Schmidt"]),
        &[],
        1,
        &["'Storno' (Müller, Schmidt)", "neither yes nor no", "--keep Storno", "--map status=Storno"],
    );
}

#[test]
fn documents_that_do_not_count_are_passed_over() {
    for (header, cells) in [
        ("Belegart", ["Bon", "Trainingsbeleg", "Bon"]),
        ("Type", ["sale", "void", "sale"]),
        ("类型", ["结账", "反结账", "结账"]),
        ("单据类型", ["销售", "撤单", "销售"]),
    ] {
        let world = imported("auto", receipts(header, cells), &[]);
        assert_eq!((revenue(&world), world.sql("SELECT code FROM orders ORDER BY code").join(" ")), ("32.50".into(), "1 3".into()));
    }
    // What cancels a receipt by another one gives its money back, with a minus or without.
    assert_eq!(revenue(&imported("auto", receipts("Belegart", ["Bon", "Bon", "Stornobeleg"]), &[])), "22.50");
    let minus = receipts("Type", ["sale", "sale", "void"]).replace("20,00", "-30,00");
    assert_eq!(revenue(&imported("auto", minus, &[])), "12.50");
    // One such word makes the column one of types: the others are asked about.
    refused("auto", receipts("Belegart", ["Umlagerung", "Storno", "Bewirtung"]), &[], 1, &["'Umlagerung' (1), 'Bewirtung' (1)"]);
    let paid = receipts("Vorgang", ["Verkauf", "Barzahlung", "Verkauf"]);
    refused("auto", &paid, &[], 1, &["--word type:Barzahlung=other"]);
    assert_eq!(revenue(&imported("auto", paid, &["--word", "type:Barzahlung=other"])), "32.50");
}

#[test]
fn totals_of_days_are_no_orders() {
    for word in ["Tagessumme", "Tagesumsatz", "Z-Bericht 7", "Corte de caja", "Clôture de caisse", "chiusura", "日结", "班次合计"] {
        let text = format!(
            "Beleg;Datum;Kunde;Betrag\n1;01.09.2026;Ann;12,50\n2;01.09.2026;Karl;30,00\n{word};01.09.2026;;42,50\n\
             3;14.09.2026;Ann;20,00\n{word};14.09.2026;;20,00\n"
        );
        let world = World::store();
        let out = world.import("auto", text, &[], 0);
        assert!(out.stderr.contains("line 4 is a total and left out"), "{word}: {}", out.stderr);
        assert_eq!(revenue(&world), "62.50", "{word}");
    }
}

#[test]
fn rows_that_lack_something_and_are_the_sum_of_those_above_are_totals() {
    let text = |label: &str, last: &str| {
        format!(
            "Beleg;Datum;Kunde;Betrag\n1;01.09.2026;Ann;12,50\n2;01.09.2026;Karl;30,00\n{label};01.09.2026;;42,50\n\
             3;14.09.2026;Ann;20,00\n4;14.09.2026;Ute;5,00\n{label};14.09.2026;;{last}\n"
        )
    };
    for label in ["", "Kasse 1"] {
        let world = World::store();
        let out = world.import("orders", text(label, "25,00"), &[], 0);
        assert!(out.stderr.contains("'Betrag' is the sum of the rows above"), "{}", out.stderr);
        assert_eq!(revenue(&world), "67.50", "{label}");
    }
    // A sale to nobody is none, whatever came before it.
    assert_eq!(revenue(&imported("orders", text("", "26,00"), &[])), "136.00");
}

#[test]
fn numbers_of_receipts_are_known_by_many_names() {
    for header in
        ["Beleg-Nr", "Bonnummer", "Kassenbon", "Quittung", "Folio", "Scontrino", "Ticket n°", "Recibo", "Nota", "消费单号", "流水号"]
    {
        let world = imported("auto", format!("{header};Datum;Kunde;Betrag\nA7;14.09.2026;Ann;12,50\n"), &[]);
        assert_eq!(world.sql("SELECT code FROM orders"), ["A7"], "{header}");
    }
    for header in ["投诉单号", "Folio", "Reklamationsnr.", "N° réclamation", "Ticket"] {
        let world = imported("complaints", format!("{header};Datum;Kunde;Betreff\nQ7;14.09.2026;K1;Zu spät\n"), &[]);
        assert_eq!(world.sql("SELECT code FROM complaints"), ["Q7"], "{header}");
    }
}

#[test]
fn a_list_of_members_is_no_list_of_orders() {
    for text in [
        "会员卡号,姓名,手机号,最后消费日期,累计消费,卡余额,赠送金额,储值金额\nV1,张三,13912340011,2026-09-01,1200.00,300.50,50.00,500.00\n\
         V2,李四,13912340012,2026-08-11,800.00,100.00,0.00,200.00\n",
        "姓名,手机号,最后消费日期,赠送金额,卡余额\n张三,13912340011,2026-09-01,50.00,300.00\n李四,13912340012,2026-08-11,10.50,100.00\n",
        "Kundennummer;Name;Telefon;Letzter Besuch;Umsatz gesamt;Guthaben\nK1;Ann Berg;0151 2345678;14.09.2026;120,50;20,00\n",
    ] {
        let world = imported("auto", text, &[]);
        assert_eq!(world.sql("SELECT count(*) FROM orders"), ["0"], "{text}");
        assert_ne!(world.sql("SELECT count(*) FROM customers WHERE name IS NOT NULL"), ["0"], "{text}");
    }
}

#[test]
fn complaints_are_read_in_the_languages_of_headers() {
    for text in [
        "投诉单号,投诉日期,客户,投诉内容,状态,完结时间\nQ1,2026-09-13,K1,太慢,已完结,2026-09-15\n",
        "Folio;Fecha;Cliente;Queja;Estado;Fecha de cierre\nQ1;13/09/2026;K1;Llegó tarde;cerrado;15/09/2026\n",
        "Reklamationsnr.;Datum;Kundennummer;Beschwerde;Erledigt am;Gutschrift\nQ1;13.09.2026;K1;Kaputt;15.09.2026;12,50\n",
        "N° réclamation;Date;Client;Réclamation;Clôturé le;Avoir\nQ1;13/09/2026;K1;Cassé;15/09/2026;12,50\n",
    ] {
        let world = imported("complaints", text, &[]);
        assert_eq!(world.sql("SELECT code, received_on, step FROM complaints"), ["Q1|2026-09-13|closed"], "{text}");
        assert_eq!(world.sql("SELECT date FROM complaint_steps WHERE step = 'closed'"), ["2026-09-15"]);
        if text.contains("12,50") {
            assert_eq!(world.sql("SELECT compensation_amount FROM complaints"), ["12.5"]);
        }
    }
}

#[test]
fn an_order_of_one_line_keeps_its_own_total() {
    for header in [
        "Bestellnummer;Datum;Kundennummer;Artikel;Menge;Einzelpreis;Zeilensumme;Bestellsumme",
        "Nº pedido;Fecha;Cliente;Producto;Cantidad;Precio unitario;Importe línea;Total pedido",
        "N° commande;Date;Client;Produit;Quantité;Prix unitaire;Total ligne;Total commande",
        "Numero ordine;Data;Cliente;Prodotto;Quantità;Prezzo unitario;Totale riga;Totale ordine",
        "Número do pedido;Data;Cliente;Produto;Quantidade;Preço unitário;Total do item;Total do pedido",
        "Bestelnummer;Datum;Klantnummer;Product;Aantal;Stukprijs;Regeltotaal;Ordertotaal",
        "Numer zamówienia;Data;Klient;Produkt;Ilość;Cena jednostkowa;Wartość pozycji;Suma zamówienia",
    ] {
        let world = imported("auto", format!("{header}\nP1;15.09.2026;C1;Tee;1;5,00;5,00;9,90\n"), &[]);
        assert_eq!(world.sql("SELECT o.amount, l.amount FROM orders o JOIN order_lines l ON l.order_code = o.code"), ["9.9|5"], "{header}");
    }
}

#[test]
fn lines_of_orders_are_read_in_the_languages_of_headers() {
    for header in [
        "Bestellnummer;Artikel;Menge;Einzelpreis;Zeilensumme",
        "Pedido;Producto;Cantidad;Precio unitario;Importe",
        "N° commande;Désignation;Qté;Prix unitaire;Total ligne",
        "Numero ordine;Prodotto;Quantità;Prezzo unitario;Importo",
        "Numer zamówienia;Produkt;Ilość;Cena jednostkowa;Wartość",
    ] {
        let world = imported("orders", "code,date,customer,amount\nB1,2026-09-14,K1,25\n", &[]);
        world.import("order-lines", format!("{header}\nB1;Tee;2;5,00;10,00\nB1;Tasse;3;5,00;15,00\n"), &[], 0);
        assert_eq!(
            world.sql("SELECT description, quantity, amount FROM order_lines ORDER BY position"),
            ["Tee|2|10", "Tasse|3|15"],
            "{header}"
        );
    }
}

#[test]
fn a_mapping_file_asks_about_words_that_it_does_not_know() {
    let world = World::store();
    let head = "Nr;Datum;Kundennummer;Betrag;Belegart;Status\n";
    world.write("a.csv", format!("{head}1;14.09.2026;K1;12,50;Rechnung;bezahlt\n2;14.09.2026;K1;2,50;Gutschrift;bezahlt\n"));
    world.write("b.csv", format!("{head}3;15.09.2026;K1;7,00;Storno;bezahlt\n4;15.09.2026;K1;2,00;Umlagerung;halb\n"));
    world.ok(&["import", "orders", "a.csv", "--save-map", "m.toml"]);
    let next = ["import", "orders", "b.csv", "--use-map", "m.toml"];
    world.fails(&next, 1, &["--word type:Umlagerung=sale", "--word status:halb=completed"]);
    let words = ["--word", "type:Umlagerung=other", "--word", "status:halb=completed", "--save-map", "n.toml"];
    world.ok(&[&next[..], &words[..]].concat());
    assert_eq!(revenue(&world), "3.00");
    let text = world.read("n.toml");
    for line in ["Gutschrift = \"refund\"", "Storno = \"refund\"", "Umlagerung = \"other\"", "halb = \"completed\""] {
        assert!(text.contains(line), "'{line}' is not in:\n{text}");
    }
}

#[test]
fn orders_that_are_to_be_customers_are_named() {
    let world = World::store();
    let out = world.import("customers", "order,date,customer,email,total\n1,2026-09-14,Ann,a@example.org,12.50\n", &[], 0);
    assert!(out.stderr.contains("look like those of orders: crmkit import orders FILE"), "{}", out.stderr);
    let out = World::store().import("customers", "code,name,email\nA1,Ann,a@example.org\n", &[], 0);
    assert!(!out.stderr.contains("look like"), "{}", out.stderr);
}

#[test]
fn of_a_whole_and_its_parts_the_whole_is_the_amount() {
    for (header, cells) in [
        ("Brutto 10 %;Brutto 20 %;Zahlbetrag", ["11,00;12,00;23,00", "0,00;24,00;24,00", "5,50;0,00;5,50"]),
        ("Brutto 10 %;Brutto 20 %;Summe", ["11,00;12,00;23,00", "0,00;24,00;24,00", "5,50;0,00;5,50"]),
        ("Netto;MwSt;Brutto", ["19,17;3,83;23,00", "20,00;4,00;24,00", "4,58;0,92;5,50"]),
        ("Bar;Karte;Gesamt", ["23,00;0,00;23,00", "4,00;20,00;24,00", "0,00;5,50;5,50"]),
    ] {
        let rows: String = cells.iter().enumerate().map(|(n, cells)| format!("{n};14.09.2026;K1;{cells}\n")).collect();
        let world = imported("auto", format!("Belegnummer;Datum;Kundennummer;{header}\n{rows}"), &[]);
        assert_eq!(revenue(&world), "52.50", "{header}");
    }
}

#[test]
fn byte_order_marks_within_lines_make_no_other_customer() {
    let text =
        "Beleg;Datum;Kundennummer;Betrag\n1;14.09.2026;K1;5,00\n\"\u{feff}2\";14.09.2026;\u{feff}K1;5,00\n3;14.09.2026;K1\u{feff};5,00\n";
    let world = imported("auto", text, &[]);
    assert_eq!(world.sql("SELECT code, customer FROM orders ORDER BY code"), ["1|K1", "2|K1", "3|K1"]);
}
