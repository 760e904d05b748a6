//! What takes money away: types of documents, flags, states, discounts; and what only looks like it.

use super::{imported, refused};
use crate::world::World;

/// Net revenue of the store.
fn revenue(world: &World) -> String {
    world.sql("SELECT printf('%.2f', total(amount - refund)) FROM orders WHERE coalesce(status, '') <> 'cancelled'")[0].clone()
}

/// Three orders of 100, 30 and 50 with one more column.
fn three(header: &str, values: [&str; 3]) -> String {
    let rows = values.iter().zip([(1, 100), (2, 30), (3, 50)]);
    let rows: String = rows.map(|(value, (n, amount))| format!("{n},2026-01-0{n},K{n},{value},{amount}\n")).collect();
    format!("no,date,customer,{header},total\n{rows}")
}

#[test]
fn words_of_documents_turn_the_sign_and_words_of_other_things_do_not() {
    for (header, values, wanted) in [
        ("type", ["Sale", "Refund", "Sale"], "120.00"),
        ("Belegart", ["Rechnung", "Gutschrift", "Rechnung"], "120.00"),
        ("Tipo", ["Venta", "Devolución", "Venta"], "120.00"),
        ("单据类型", ["销售单", "退货单", "销售单"], "120.00"),
        ("区分", ["売上", "返品", "売上"], "120.00"),
        ("what", ["Invoice", "Credit note", "Invoice"], "120.00"),
        // How was paid, what was agreed, where from, and what was bought are no documents.
        ("payment type", ["Cash", "Credit", "Cash"], "180.00"),
        ("payment method", ["Credit Card", "Transfer", "Credit Card"], "180.00"),
        ("terms", ["30 days", "credit", "30 days"], "180.00"),
        ("campaign", ["Summer Sale", "Returned customers", "Summer Sale"], "180.00"),
        ("product type", ["Return ticket", "Single", "Return ticket"], "180.00"),
        ("note", ["", "asked whether a refund is possible", ""], "180.00"),
        ("room", ["Sale", "Kitchen", "Bar"], "180.00"),
    ] {
        let world = World::store();
        world.import("orders", three(header, values), &[], 0);
        assert_eq!(revenue(&world), wanted, "{header}: {values:?}");
    }
}

#[test]
fn a_type_that_is_no_order_is_asked_about_where_nothing_else_tells() {
    let text = three("type", ["Sale", "Quote", "Sale"]);
    refused("orders", &text, &[], 1, &["'Quote' (1)", "--word type:Quote=other"]);
    assert_eq!(revenue(&imported("orders", &text, &["--word", "type:Quote=other"])), "150.00");
    assert_eq!(revenue(&imported("orders", &text, &["--word", "type:Quote=sale"])), "180.00");
}

#[test]
fn flags_are_answers_to_the_state_that_their_header_asks_about() {
    for (header, values, wanted) in [
        ("cancelled", ["no", "yes", "no"], "150.00"),
        ("Is Cancelled", ["0", "1", "0"], "150.00"),
        ("Storniert", ["Nein", "Ja", "Nein"], "150.00"),
        ("是否作废", ["否", "是", "否"], "150.00"),
        ("void", ["FALSE", "TRUE", "FALSE"], "150.00"),
        // Counts, and what may be cancelled, ask nothing.
        ("cancelled items", ["0", "2", "0"], "180.00"),
        ("free cancellation", ["yes", "yes", "no"], "180.00"),
        ("member", ["yes", "no", "yes"], "180.00"),
    ] {
        let world = World::store();
        world.import("orders", three(header, values), &[], 0);
        assert_eq!(revenue(&world), wanted, "{header}: {values:?}");
    }
}

#[test]
fn a_flag_against_the_state_is_asked_about() {
    let text = "no,date,customer,status,cancelled,total\n1,2026-01-01,K1,paid,no,100\n2,2026-01-02,K2,paid,yes,30\n3,2026-01-03,K3,cancelled,yes,50\n";
    refused(
        "orders",
        text,
        &[],
        1,
        &["'cancelled' says yes where the state of the order says otherwise", "--keep cancelled", "--unmap status --keep status"],
    );
    assert_eq!(revenue(&imported("orders", text, &["--keep", "cancelled"])), "130.00");
    assert_eq!(revenue(&imported("orders", text, &["--unmap", "status", "--keep", "status"])), "100.00");
}

/// A file longer than the sample whose last rows say something new.
fn long(header: &str, usual: &str, last: &[&str]) -> String {
    let row = |n: usize, value: &str| format!("{n},2026-01-{:02},K{},{value},10.00\n", n % 28 + 1, n % 50);
    let many: String = (0..2_500).map(|n| row(n, usual)).collect();
    let last: String = last.iter().enumerate().map(|(n, value)| row(2_500 + n, value)).collect();
    format!("no,date,customer,{header},total\n{many}{last}")
}

#[test]
fn what_only_later_rows_say_is_heard() {
    assert_eq!(revenue(&imported("orders", long("type", "Sale", &["Refund", "Sale"]), &[])), "25000.00");
    assert_eq!(revenue(&imported("orders", long("cancelled", "no", &["yes"]), &[])), "25000.00");
    refused("orders", long("state", "paid", &["halfway"]), &[], 1, &["'halfway' (1)"]);
    // Another word of the same kind says nothing new.
    assert_eq!(revenue(&imported("orders", long("colour", "red", &["blue"]), &[])), "25010.00");
}

#[test]
fn discounts_stand_for_lines_or_for_orders_as_the_sums_say() {
    // One order of two lines with a discount each, one with the discount of the order on both lines.
    let lines = "order,date,customer,item,qty,price,discount,line total,order total\nA,2026-01-02,C1,tea,2,10,1,19,33\nA,2026-01-02,C1,cup,1,15,1,14,33\nB,2026-01-03,C2,tea,3,10,3,27,27\n";
    let world = imported("orders", lines, &[]);
    assert_eq!(world.sql("SELECT code, amount, discount FROM orders ORDER BY code"), ["A|33|2", "B|27|3"]);
    let orders = "order,date,customer,item,qty,price,discount,order total\nA,2026-01-02,C1,tea,2,10,5,30\nA,2026-01-02,C1,cup,1,15,5,30\nB,2026-01-03,C2,tea,3,10,0,30\n";
    let world = imported("orders", orders, &[]);
    assert_eq!(world.sql("SELECT code, amount, discount FROM orders ORDER BY code"), ["A|30|5", "B|30|0"]);
}

#[test]
fn a_share_is_told_from_money_by_its_mark_its_header_or_the_sums() {
    for (header, [a, b, c]) in [("discount", ["10%", "", "50%"]), ("discount %", ["10", "", "50"]), ("discount", ["10", "0", "25"])] {
        let text = format!(
            "order,date,customer,item,qty,unit price,{header},paid\nA,2026-01-01,C1,tea,1,100,{a},90\nB,2026-01-02,C2,tea,1,30,{b},30\nC,2026-01-03,C3,tea,1,50,{c},25\n"
        );
        let world = imported("orders", &text, &[]);
        assert_eq!(
            (revenue(&world), world.sql("SELECT sum(amount) FROM order_lines")),
            ("145.00".into(), vec!["145".into()]),
            "{header}: {a}"
        );
    }
}
