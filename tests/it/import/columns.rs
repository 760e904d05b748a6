//! Which column is what.

use super::{CUSTOMERS, ORDERS, imported, refused};
use crate::world::World;

#[test]
fn chinese_and_english_headers_are_understood() {
    let world = imported("customers", "客户编号,姓名,手机号码,电子邮箱,城市,鞋码\nA1,王芳,138 0013 8000,wang@mail.example,杭州,38\n", &[]);
    assert_eq!(world.sql(CUSTOMERS), [r#"A1|王芳|wang@mail.example|138 0013 8000|杭州|{"鞋码":"38"}"#]);
    let world = imported("orders", "订单号,客户编号,下单日期,实付金额,订单状态\nO1,A1,2024年3月5日,￥12.50,已完成\n", &[]);
    assert_eq!(world.sql(ORDERS), ["O1|A1|2024-03-05|12.5|0|completed"]);
    let world = imported("customers", "Member-ID,FULL NAME,E-Mail,Zip Code\nA1,Ann,ann@mail.example,01234\n", &[]);
    assert_eq!(world.sql("SELECT code, name, email, postal_code FROM customer"), ["A1|Ann|ann@mail.example|01234"]);
}

#[test]
fn maps_settle_what_a_header_means() {
    let text = "who,when,gross,net\nA1,2024-03-05,12.00,10.00\n";
    // Of two amounts that are no further apart than a tax the gross one was paid.
    let world = imported("orders", text, &[]);
    assert_eq!(world.sql("SELECT amount, own FROM sales_order"), [r#"1200|{"net":"10.00"}"#]);
    let world = imported("orders", text, &["--map", "customer=who", "--map", "date=when", "--map", "amount=net"]);
    assert_eq!(world.sql("SELECT amount, own FROM sales_order"), [r#"1000|{"gross":"12.00"}"#]);
    refused("orders", text, &["--map", "customer=whom"], 2, &["no column 'whom'", "did you mean 'who'?"]);
    refused("orders", text, &["--map", "amonut=net"], 2, &["unknown field of orders 'amonut'", "did you mean 'amount'?"]);
    refused("orders", text, &["--map", "amount"], 2, &["--map", "FIELD=HEADER"]);
}

#[test]
fn two_columns_for_one_field_are_refused_until_one_is_chosen() {
    let text = "customer,date,total,revenue\nA1,2024-03-05,12.00,10.00\n";
    refused("orders", text, &[], 1, &["both column 'total' and column 'revenue' look like amount", "--map amount=total"]);
    let world = imported("orders", text, &["--map", "amount=revenue"]);
    assert_eq!(world.sql("SELECT amount, own FROM sales_order"), [r#"1000|{"total":"12.00"}"#]);
    refused("customers", "code,name,Name\nA1,Ann,Bea\n", &["--map", "name=nom"], 2, &["no column 'nom'"]);
    // A header that is the field's own key comes before its synonyms; the other one is kept beside it.
    let world = imported("customers", "code,name,Full Name,shoe,shoe,\nA1,Ann,Ann Lee,38,39,x\n", &[]);
    assert_eq!(world.sql("SELECT name, own FROM customer"), [r#"Ann|{"Full Name":"Ann Lee","shoe":"38","shoe (2)":"39","column 6":"x"}"#]);
}

#[test]
fn a_missing_column_is_named_with_a_way_out() {
    refused(
        "orders",
        "customer,amount\nA1,1\n",
        &[],
        1,
        &["in.csv: no column for the day of the order (date)", "customer, amount", "no column holds such values"],
    );
    refused("orders", "customer,date\nA1,2024-01-01\n", &[], 1, &["no column for the amount (amount or line_amount or unit_price)"]);
    refused("interactions", "customer,date\nA1,2024-01-01\n", &[], 1, &["no column for the channel"]);
    refused("complaints", "customer,type\nA1,price\n", &[], 1, &["no column for the day it was received"]);
}

#[test]
fn a_file_without_a_header_is_noticed_and_can_be_mapped_by_number() {
    let text = "A1,2024-03-05,12.00\nA2,2024-03-06,7.00\n";
    refused("orders", text, &[], 1, &["in.csv, line 1: expected a header row", "--no-header"]);
    let options = ["--no-header", "--map", "customer=1", "--map", "date=2", "--map", "amount=3"];
    let world = imported("orders", text, &options);
    assert_eq!(world.sql(ORDERS), ["A1/2024-03-05/12.00/1|A1|2024-03-05|12|0|", "A2/2024-03-06/7.00/1|A2|2024-03-06|7|0|"]);
}

#[test]
fn unknown_columns_are_kept_as_own_fields() {
    let world = imported("customers", "code,name,shoe size,own:name\nA1,Ann,38,Annie\nA2,Bob,,\n", &[]);
    assert_eq!(world.sql("SELECT code, own FROM customer"), [r#"A1|{"shoe size":"38","name":"Annie"}"#, "A2|"]);
    let world = imported("interactions", "customer,date,channel,room\nA1,2024-01-01,phone,12\n", &[]);
    assert_eq!(world.sql("SELECT own FROM interaction"), [r#"{"room":"12"}"#]);
    let world = imported("complaints", "customer,received_on,type,room\nA1,2024-01-01,price,12\n", &[]);
    assert_eq!(world.sql("SELECT own FROM complaint"), [r#"{"room":"12"}"#]);
}

#[test]
fn own_fields_that_are_called_like_others_survive_an_export() {
    let world = World::shop();
    world.ok(&["customer", "edit", "K01", "--set", "reject_line=5", "--set", "手机=x", "--set", "own:own=y", "--set", "2024=z"]);
    world.ok(&["export", "customers", "-o", "out.csv"]);
    world.ok(&["--db", "b.db", "init", "--currency", "CNY", "--time-zone", "UTC"]);
    world.ok(&["--db", "b.db", "import", "customers", "out.csv"]);
    world.ok(&["--db", "b.db", "export", "customers", "-o", "again.csv"]);
    assert_eq!(world.read("again.csv"), world.read("out.csv"));
    assert!(world.read("out.csv").contains(",own:reject_line,own:手机,own:own:own,2024"));
}

#[test]
fn european_headers_are_understood() {
    let orders = [
        "Bestellnummer;Kundennummer;Bestelldatum;Gesamtbetrag;Währung\nO1;A1;2024-03-05;12,50;CNY\n",
        "N° commande;N° client;Date de commande;Montant TTC;Devise\nO1;A1;2024-03-05;12,50;CNY\n",
        "Número de pedido;Código de cliente;Fecha de pedido;Importe total;Moneda\nO1;A1;2024-03-05;12,50;CNY\n",
        "Numero ordine;Codice cliente;Data ordine;Totale;Valuta\nO1;A1;2024-03-05;12,50;CNY\n",
        "Número do pedido;Código do cliente;Data do pedido;Valor total;Moeda\nO1;A1;2024-03-05;12,50;CNY\n",
        "Bestelnummer;Klantnummer;Besteldatum;Totaalbedrag;Valuta\nO1;A1;2024-03-05;12,50;CNY\n",
        "Order # (required);Customer ID*;Order Date;Total (CNY);Currency\nO1;A1;2024-03-05;12,50;CNY\n",
    ];
    for text in orders {
        let world = imported("orders", text, &[]);
        assert_eq!(world.sql(ORDERS), ["O1|A1|2024-03-05|12.5|0|"], "{text}");
        assert_eq!(world.sql("SELECT own FROM sales_order"), [""], "{text}");
    }
}

#[test]
fn the_surer_name_is_taken_and_the_other_is_kept() {
    // The address of the invoice is taken before that of the parcel, the customer's own before both.
    let text = "Order ID,Email,Billing Phone,Phone,Shipping Phone,Order Date,Created at,Subtotal,Total,Billing Name\n\
        O1,ann@mail.example,1111111,2222222,3333333,2024-03-05,2024-03-04,10.00,12.00,Ann\n";
    let world = imported("orders", text, &[]);
    assert_eq!(world.sql("SELECT phone, name FROM customer"), ["2222222|Ann"]);
    assert_eq!(
        world.sql("SELECT amount, own FROM sales_order"),
        [r#"1200|{"Billing Phone":"1111111","Shipping Phone":"3333333","Created at":"2024-03-04","Subtotal":"10.00"}"#]
    );
    let world = imported("orders", "Customer,Customer ID,Date,Amount\nAnn,A1,2024-03-05,12\n", &[]);
    assert_eq!(world.sql("SELECT code, name FROM customer"), ["A1|Ann"]);
    // A price beside a quantity is that of one piece.
    let world = imported("orders", "Order,Customer,Date,Product,Qty,Price\nO1,A1,2024-03-05,T1,3,10\n", &[]);
    assert_eq!(world.sql("SELECT amount FROM orders"), ["30"]);
    let world = imported("orders", "Order,Customer,Date,Price\nO1,A1,2024-03-05,10\n", &[]);
    assert_eq!(world.sql("SELECT amount FROM orders"), ["10"]);
}

#[test]
fn numbers_marked_as_text_are_read_as_such() {
    let world = imported("customers", "code,name,phone\n\"=\"\"00123\"\"\",Ann,\"=\"\"030123456\"\"\"\n", &[]);
    assert_eq!(world.sql("SELECT code, phone FROM customer"), ["00123|030123456"]);
    let world = imported("customers", "code,name\n\"=\"\"1\"\"\",Ann\n", &["--raw"]);
    assert_eq!(world.sql("SELECT code FROM customer"), ["=\"1\""]);
}
