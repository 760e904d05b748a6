//! What a file's values and sums tell of its columns: nothing that moves a figure is guessed, and every hint leads on.

use super::{counts, imported, refused};
use crate::world::World;

/// Net revenue of the store.
fn revenue(world: &World) -> String {
    world.sql("SELECT printf('%.2f', total(amount - refund)) FROM orders WHERE coalesce(status, '') <> 'cancelled'")[0].clone()
}

#[test]
fn a_needed_column_without_a_name_is_found_by_its_values() {
    let world = imported(
        "auto",
        "WO #,Date in,Client,Labour\n1001,3/17/2026,Ann Lee,120.50\n1002,3/18/2026,Bo Ek,80.00\n1003,3/19/2026,Cy Dee,12.25\n",
        &[],
    );
    assert_eq!(
        world.sql("SELECT code, date, amount FROM orders ORDER BY code"),
        ["1001|2026-03-17|120.5", "1002|2026-03-18|80", "1003|2026-03-19|12.25"]
    );
    refused(
        "orders",
        "code,customer,a,b,amount\n1,C1,2026-01-02,2026-01-03,5\n2,C2,2026-01-02,2026-01-04,6\n",
        &[],
        1,
        &["'a' and column 'b' look like date", "--map date=a"],
    );
}

#[test]
fn a_name_alone_makes_no_field() {
    let world = imported(
        "orders",
        "order,date,customer,city,state,amount\nA1,2026-01-02,C1,Louisville,Kentucky,5\nA2,2026-01-03,C2,Salem,Oregon,6\n",
        &[],
    );
    assert_eq!(world.sql("SELECT status FROM orders WHERE status IS NOT NULL"), Vec::<String>::new());
    refused(
        "orders",
        "order,date,customer,status,amount\nA1,2026-01-02,C1,paid,5\nA2,2026-01-03,C2,halfway,6\n",
        &[],
        1,
        &["'halfway' (1)", "--word status:halfway=completed"],
    );
    let text = "order,date,customer,status,amount\nA1,2026-01-02,C1,paid,5\nA2,2026-01-03,C2,halfway,6\n";
    let world = imported("orders", text, &["--word", "status:halfway=cancelled"]);
    assert_eq!(revenue(&world), "5.00");
}

#[test]
fn a_column_that_bears_on_figures_is_never_left_unread_silently() {
    let text = "order,date,customer,amount,settled value\nA1,2026-01-02,C1,5,4.50\nA2,2026-01-03,C2,6,6.00\n";
    refused("orders", text, &[], 1, &["'settled value' (4.50, 6.00)", "nothing reads it", "--keep 'settled value'"]);
    assert_eq!(revenue(&imported("orders", text, &["--keep", "settled value"])), "11.00");
    assert_eq!(revenue(&imported("orders", text, &["--unmap", "amount", "--map", "amount=settled value", "--keep", "amount"])), "10.50");
}

#[test]
fn quantity_times_price_tells_the_amount_of_a_line() {
    let text = "receipt,date,member,dish,qty,price,amount\nR1,2026-01-02,M1,tea,2,12,24\nR1,2026-01-02,M1,cup,1,50,50\nR2,2026-01-03,M2,tea,1,12,12\n";
    let world = imported("auto", text, &[]);
    assert_eq!(revenue(&world), "86.00");
    assert_eq!(world.sql("SELECT count(*), sum(quantity) FROM order_lines"), ["3|4"]);
}

#[test]
fn an_order_is_worth_what_was_received() {
    let text = "order,date,email,total,discount,net paid\nA1,2026-01-02,a@x.example,30,5,25\nA2,2026-01-03,b@x.example,10,0,10\n";
    let world = imported("orders", text, &[]);
    assert_eq!(world.sql("SELECT amount, discount FROM orders ORDER BY code"), ["25|5", "10|0"]);
    let text = "order,date,email,net,VAT,gross\nA1,2026-01-02,a@x.example,10.00,2.00,12.00\nA2,2026-01-03,b@x.example,5.00,1.00,6.00\n";
    assert_eq!(revenue(&imported("orders", text, &["--map", "amount=net"])), "15.00", "what a person says stands");
    assert_eq!(revenue(&imported("orders", text, &[])), "18.00");
}

#[test]
fn a_discount_may_be_a_share_of_the_price() {
    let text =
        "order,date,customer,item,qty,unit price,discount,paid\nZ1,2026-01-02,C1,tea,1,200,10%,180\nZ2,2026-01-03,C2,cup,2,60,,120\n";
    let world = imported("orders", text, &[]);
    assert_eq!(revenue(&world), "300.00");
    assert_eq!(world.sql("SELECT sum(amount) FROM order_lines"), ["300"]);
}

#[test]
fn a_type_of_document_goes_with_the_sign() {
    let text = "no,date,account,type,total\n1,2026-01-02,K1,Invoice,100\n2,2026-01-03,K1,Credit note,30\n3,2026-01-04,K2,Invoice,50\n4,2026-01-05,,Bank transfer,999\n";
    let out = World::store().import("orders", text, &[], 0);
    assert_eq!(counts(&out), [3, 0, 0, 1, 0], "{}", out.stderr);
    assert!(out.stderr.contains("rows with 'Credit note' in 'type' give money back"), "{}", out.stderr);
    let world = imported("orders", text, &[]);
    assert_eq!(revenue(&world), "120.00");
    let text = "no,date,customer,cancelled,total\n1,2026-01-02,K1,no,100\n2,2026-01-03,K1,yes,30\n3,2026-01-04,K2,no,50\n";
    assert_eq!(revenue(&imported("orders", text, &[])), "150.00");
}

#[test]
fn units_and_currencies_in_headers_are_read() {
    assert_eq!(revenue(&imported("orders", "id,customer,date,amount (cents)\n1,C1,2026-01-02,1250\n2,C2,2026-01-03,5\n", &[])), "12.55");
    assert_eq!(
        revenue(&imported("orders", "id,customer,date,amount (in thousands)\n1,C1,2026-01-02,1.25\n2,C2,2026-01-03,0.4\n", &[])),
        "1650.00"
    );
    refused("orders", "id,customer,date,Total (USD)\n1,C1,2026-01-02,5\n", &[], 1, &["amounts in USD cannot be added to a store in"]);
}

#[test]
fn rows_of_one_order_need_not_follow_each_other() {
    let text = "order,date,customer,sku,qty,price\nA1,2026-01-02,C1,TEA,2,10\nA2,2026-01-03,C2,TEA,1,10\nA1,2026-01-02,C1,CUP,1,15\nA3,2026-01-03,C1,CUP,1,15\n";
    let world = imported("orders", text, &[]);
    assert_eq!(world.sql("SELECT code, amount FROM orders ORDER BY code"), ["A1|35", "A2|10", "A3|15"]);
    assert_eq!(world.sql("SELECT count(*) FROM customers"), ["2"]);
}

#[test]
fn keys_on_the_first_row_of_an_order_count_for_the_rows_below() {
    let text = "Order ID,Customer,Date,SKU,Quantity,Unit Price\nA1,C1,2026-01-02,TEA,2,10\n,,,CUP,1,15\nA2,C2,2026-01-03,TEA,1,10\n";
    let world = imported("orders", text, &[]);
    assert_eq!(world.sql("SELECT code, amount FROM orders ORDER BY code"), ["A1|35", "A2|10"]);
}

#[test]
fn the_shop_on_one_side_of_a_statement_is_no_customer() {
    let text = "date,gross,from email,to email\n2026-01-02,50.00,a@x.example,shop@x.example\n2026-01-03,20.00,b@x.example,shop@x.example\n2026-01-04,-10.00,shop@x.example,a@x.example\n";
    let world = imported("orders", text, &[]);
    assert_eq!(world.sql("SELECT customer, total(amount) FROM orders GROUP BY 1 ORDER BY 1"), ["a@x.example|40", "b@x.example|20"]);
}

#[test]
fn the_totals_of_a_file_are_told_and_can_be_expected() {
    let text = "order,date,customer,amount,refund\nA1,2026-01-02,C1,50,0\nA2,2026-01-05,C2,20,5\n";
    let world = World::store();
    let out = world.import("orders", text, &["--expect", "sales=71"], 1);
    assert!(out.stderr.contains("sales are 70.00, and 71.00 were expected"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT count(*) FROM orders"), ["0"]);
    let out =
        world.import("orders", text, &["--expect", "sales=70", "--expect", "orders=2", "--expect", "rows=2", "--expect", "refunds=5"], 0);
    assert!(
        out.stderr.contains("2 orders · 2026-01-02 to 2026-01-05 · sales 70.00 · refunds 5.00 · 2 customers (2 new)"),
        "{}",
        out.stderr
    );
}

#[test]
fn rows_with_day_and_amount_are_orders_that_also_tell_of_their_customers() {
    let text = "order_id,order_date,customer_id,customer_name,email,phone,address,city,country,total\n1,2026-01-02,C1,Ann Lee,a@x.example,030 123456,Street 1,Berlin,DE,5.00\n2,2026-01-03,C2,Bo Ek,b@x.example,030 123457,Street 2,Bonn,DE,6.00\n";
    let world = imported("auto", text, &[]);
    assert_eq!(world.sql("SELECT count(*) FROM orders"), ["2"]);
}

#[test]
fn what_was_decided_is_written_down_and_reads_the_next_file_alike() {
    let text = "no,date,account,type,total (cents)\n1,2026-01-02,K1,Sale,10000\n2,2026-01-03,K1,Refund,3000\n3,2026-01-04,K2,Sale,5000\n";
    let world = World::store();
    world.import("orders", text, &["--save-map", "map.toml", "--dry-run"], 0);
    let map = std::fs::read_to_string(world.path("map.toml")).expect("written");
    assert!(map.contains("[[negate]]") && map.contains("[units]"), "{map}");
    world.import("orders", text, &["--use-map", "map.toml"], 0);
    assert_eq!(revenue(&world), "120.00");
}

#[test]
fn what_a_till_writes_of_itself_is_no_order() {
    let receipts = "Belegnummer;Belegart;Datum;Summe\n1;Startbeleg;01.03.2026;0,00\n2;Barverkauf;15.03.2026;12,50\n3;Nullbeleg;15.03.2026;0,00\n4;Trainingsbeleg;15.03.2026;9,00\n5;Gutschein-Aufladung;16.03.2026;50,00\n";
    let sales = "Receipt No,Type,Date,Total\n1,Sale,2026-03-15,12.50\n2,No Sale,2026-03-15,0.00\n3,Gift card top-up,2026-03-02,50.00\n4,Training,2026-03-02,9.00\n";
    for (text, header) in [(receipts, "Belegart"), (sales, "Type")] {
        let world = World::store();
        let out = world.import("orders", text, &["--no-customer", "walk-in"], 0);
        let said = format!("in '{header}' are no orders and are passed over");
        assert!(out.stderr.contains(&said) && out.stderr.contains("1 order · 2026-03-15 · sales 12.50"), "{}", out.stderr);
        assert_eq!(revenue(&world), "12.50");
    }
    let paid = "no,date,customer,type,amount\n1,2026-01-02,C1,销售,10\n2,2026-01-03,C1,会员充值,500\n3,2026-01-04,C1,储值消费,20\n";
    refused("orders", paid, &[], 1, &["'储值消费'"]);
}

#[test]
fn a_refund_is_never_more_than_its_order() {
    let lines = "order,date,customer,product,quantity,price,refund\nA1,2026-01-02,C1,tea,1,50,60\nA1,2026-01-02,C1,pot,1,5,60\n";
    for text in ["order,date,customer,amount,refund\nA1,2026-01-02,C1,50,60\n", lines] {
        let world = World::store();
        let out = world.import("orders", text, &[], 3);
        assert!(out.stderr.contains("60.00 was given back of an order of 5"), "{}", out.stderr);
        assert_eq!(world.sql("SELECT count(*) FROM orders UNION ALL SELECT count(*) FROM customer"), ["0", "0"], "nobody is made for it");
    }
    // By whichever way it comes: an order that shrinks below what was given back.
    let world = imported("orders", "order,date,customer,amount,refund\nA1,2026-01-02,C1,50,30\n", &[]);
    let out = world.import("orders", "order,date,customer,amount\nA1,2026-01-02,C1,20\n", &[], 3);
    assert!(out.stderr.contains("30.00 was given back of order 'A1', more than 20.00"), "{}", out.stderr);
    assert_eq!(revenue(&world), "20.00");
    let turned = "order,date,customer,amount\nA1,2026-01-02,C1,50\nA1,2026-01-09,C1,-60\n";
    refused("orders", turned, &[], 1, &["line 3: says something else of order 'A1'", "crmkit import refunds"]);
}

#[test]
fn orders_count_as_they_end_in_a_file_and_once_in_several() {
    let text = "order,date,customer,amount,status\nA1,2026-01-02,C1,50,paid\nA2,2026-01-05,C2,20,paid\nA1,2026-01-02,C1,50,cancelled\n";
    let world = World::store();
    let total = "2 orders · 2026-01-02 to 2026-01-05 · sales 20.00 · refunds 0.00 · 1 cancelled · 2 customers";
    for _ in 0..2 {
        let out = world.import("orders", text, &["--expect", "sales=20"], 0);
        assert!(out.stderr.contains(total), "{}", out.stderr);
    }
    let world = World::store();
    world.write("a.csv", "order,date,customer,amount\nA1,2026-01-02,C1,\"1,150.00\"\nA2,2026-01-05,,20\n");
    world.write("b.csv", "order,date,customer,amount\nA2,2026-01-05,,20\nA3,2026-02-05,C1,30\n");
    let import = |expected: &str| world.run(&["import", "orders", "a.csv", "b.csv", "--expect", expected, "--expect", "orders=3"]);
    assert_eq!(import("sales=1250").status, 1);
    assert_eq!(world.sql("SELECT count(*) FROM orders"), ["0"]);
    for (figure, new) in [("sales=1,200.00", 1), ("sales=1.200,00", 0)] {
        let out = import(figure);
        let total = format!(
            "all files together: 3 orders · 2026-01-02 to 2026-02-05 · sales 1200.00 · refunds 0.00 · 1 customer ({new} new) · 1 sale to nobody"
        );
        assert!(out.status == 0 && out.stderr.contains(&total), "{}", out.stderr);
        assert_eq!(out.stderr.matches("1 sale to nobody in particular").count(), 3, "each file and all of them, once: {}", out.stderr);
    }
}

#[test]
fn the_number_of_a_card_is_offered_first_for_the_customer() {
    for header in ["Card No", "Kartennummer"] {
        let text = format!(
            "Receipt,Date,Stammkunde,{header},Tender,Amount\n1,2026-01-02,ja,88001,Visa,10.00\n2,2026-01-03,nein,88002,Visa,9.50\n3,2026-01-04,ja,88001,Cash,9.25\n"
        );
        refused("orders", text, &[], 1, &[&format!("--map customer={}", if header.contains(' ') { "'Card No'" } else { header })]);
    }
}

#[test]
fn figures_come_out_of_what_people_write() {
    for (what, text, wanted) in [
        (
            "numbers of jobs are no rand",
            "Job no,Date,Phone,Amount\nR1,2026-03-01,030 5550101,420\nR2,2026-03-02,030 5550102,180\n",
            "600.00",
        ),
        (
            "gross over net",
            "orderNumber,orderDate,customerEmail,amountNet,amountTotal\n1,2026-03-01,a@x.example,42.02,50.00\n2,2026-03-02,b@x.example,84.03,100.00\n",
            "150.00",
        ),
        (
            "quantities with units",
            "单号,日期,客户编号,商品,数量,单价\n1,2026-03-01,C1,玫瑰,11支,5\n2,2026-03-02,C2,百合,2束,30\n",
            "115.00",
        ),
        ("sums by hand", "单号,日期,客户编号,金额\n1,2026-03-01,C1,1.2万\n2,2026-03-02,C2,12元5角\n3,2026-03-03,C1,3k\n", "15012.50"),
        (
            "pieces by their short name",
            "Order ID,Date,Customer ID,Item,Pcs,Price\n1,2026-03-14,C1,Tea,3,10.00\n2,2026-03-15,C2,Cup,1,15.00\n",
            "45.00",
        ),
        (
            "headers of Taiwan",
            "訂單編號,訂購日期,訂購人,會員手機,實付金額,訂單狀態\nA1,2026-03-01,林美玉,0912000101,500,已完成\nA2,2026-03-02,黃志明,0912000102,250,已取消\n",
            "500.00",
        ),
        (
            "headers of Sweden",
            "Ordernummer;Orderdatum;Kundnummer;Belopp;Orderstatus\n1;2026-03-01;K1;120,50;Levererad\n2;2026-03-02;K2;80,00;Avbruten\n",
            "120.50",
        ),
        (
            "a second column of states",
            "订单号,下单时间,手机,实付,订单状态,售后状态\n1,2026-03-01,13912340011,50,已完成,\n2,2026-03-02,13912340022,20,已完成,退款成功\n",
            "50.00",
        ),
    ] {
        let world = World::store();
        world.import("auto", text, &[], 0);
        assert_eq!(revenue(&world), wanted, "{what}");
    }
}

#[test]
fn a_phone_hidden_in_part_makes_nobody_one() {
    let text = "订单编号,下单时间,顾客姓名,顾客手机,实付金额\nM1,2026-03-01,周敏,135****0021,33\nM2,2026-03-02,许强,135****0021,28\n";
    refused("orders", text, &[], 1, &["--match name"]);
    let world = imported("orders", text, &["--match", "name"]);
    assert_eq!(world.sql("SELECT count(*) FROM customers"), ["2"]);
}

#[test]
fn a_step_of_complaints_that_nobody_knows_is_asked_about() {
    let text = "ticket,received_on,customer,status,subject\nT1,2026-03-01,C1,open,broken\nT2,2026-03-02,C2,wobbling,late\n";
    refused("complaints", text, &[], 1, &["'wobbling' (1)", "--word step:wobbling=received"]);
    let world = imported("complaints", text, &["--word", "step:wobbling=received"]);
    assert_eq!(world.sql("SELECT count(*) FROM complaints"), ["2"]);
}
