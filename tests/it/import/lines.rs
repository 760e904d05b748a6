//! Lines of orders: a row that says anything of a line is one, and the only line of an order takes the order's amount.

use super::{counts, imported};
use crate::world::World;

const LINES: &str = "SELECT order_code, product, description, category, quantity, unit_price, unit_cost, amount FROM order_lines";

#[test]
fn the_only_line_of_an_order_is_worth_the_order() {
    // What is told of a line, and what is kept of it.
    for (head, cells, kept) in [
        ("quantity,category,unit_cost", "2,Tea,30", "A1|Tea|Tea|Tea|2||30|90"),
        ("quantity", "2", "A1||||2|||90"),
        ("category", "Tea", "A1|Tea|Tea|Tea|1|||90"),
        ("unit_cost", "30", "A1||||1||30|90"),
        ("product", "P1", "A1|P1|P1||1|||90"),
        ("description,category", "Green tea,Tea", "A1|Green tea|Green tea|Tea|1|||90"),
        ("product,discount", "P1,10", "A1|P1|P1||1|||100"),
        ("product,unit_price,quantity", "P1,30,3", "A1|P1|P1||3|30||90"),
    ] {
        let text = format!("code,customer,date,amount,{head}\nA1,K1,2026-03-01,90,{cells}\n");
        let world = imported("orders", &text, &[]);
        assert_eq!(world.sql(LINES), [kept], "{head}");
        let facts = world.facts();
        assert_eq!(counts(&world.import("orders", &text, &[], 0)), [0, 0, 1, 0, 0], "{head}");
        // Out and in again loses nothing, in either shape.
        for (kind, options) in [("orders", &[][..]), ("orders", &["--lines"]), ("order-lines", &[])] {
            world.ok(&[&["export", kind, "-o", "out.csv"], options].concat());
            assert_eq!(counts(&world.ok(&["import", kind, "out.csv"])), [0, 0, 1, 0, 0], "{head} as {kind}");
        }
        world.ok(&["export", "orders", "--lines", "-o", "out.csv"]);
        let other = World::store();
        other.ok(&["import", "orders", &world.path("out.csv").display().to_string()]);
        assert_eq!(other.sql(LINES), [kept], "{head}");
        assert_eq!(world.facts(), facts, "{head}");
        world.ok(&["undo"]);
        assert_eq!(world.facts(), World::store().facts(), "{head}");
    }
}

#[test]
fn rows_without_prices_are_refused_where_nothing_tells_them_apart() {
    let world = World::store();
    let head = "code,customer,date,amount,product\n";
    let out = world.import("orders", format!("{head}A1,K1,2026-03-01,50,P1\nA1,K1,2026-03-01,50,P2\nA2,K1,2026-03-01,,P1\n"), &[], 3);
    assert_eq!(counts(&out), [0, 0, 0, 0, 3]);
    let rejects = world.read("in.csv.rejects.csv");
    assert!(rejects.contains("A1,K1,2026-03-01,50,P2,3,amount,,the order has several lines"), "{rejects}");
    assert!(
        rejects.contains("A2,K1,2026-03-01,,P1,4,amount,,the row has neither the amount of the order nor a price,fill in 'amount'"),
        "{rejects}"
    );
    // Either reading is one flag away.
    let told = imported("orders", format!("{head}A1,K1,2026-03-01,50,P1\nA1,K1,2026-03-01,50,P2\n"), &["--map", "line_amount=amount"]);
    assert_eq!(told.sql("SELECT code, amount FROM orders"), ["A1|100"]);
    assert_eq!(told.sql("SELECT product, amount FROM order_lines"), ["P1|50", "P2|50"]);
}

#[test]
fn lines_of_a_known_order_take_its_amount_when_there_is_one() {
    let world = imported("orders", "code,customer,date,amount\nA1,K1,2026-03-01,100\nA2,K1,2026-03-01,80\n", &[]);
    let out = world.import("order-lines", "order,product,quantity\nA1,P1,2\nA2,P1,1\nA2,P2,1\n", &[], 3);
    assert_eq!(counts(&out), [1, 0, 0, 0, 2]);
    assert!(out.stderr.contains("--map line_amount=COLUMN"), "{}", out.stderr);
    assert_eq!(world.sql(LINES), ["A1|P1|P1||2|||100"]);
    world.sound();
}

#[test]
fn a_file_that_says_less_of_a_line_takes_nothing_away() {
    let whole = "code,customer,date,amount,product,description,category,quantity,unit_price,unit_cost\n\
        A1,K1,2026-03-01,100,P1,Pot,Kitchen,2,50,30\nA2,K1,2026-03-01,80,P1,Pot,Kitchen,1,50,30\nA2,,,,P2,Cup,Kitchen,1,30,10\n";
    let world = imported("orders", whole, &[]);
    let facts = world.facts();
    let less = "code,customer,date,amount,quantity,description\nA1,K1,2026-03-01,100,2,Pot\nA2,K1,2026-03-01,80,2,\n";
    let out = world.import("orders", less, &[], 0);
    assert_eq!(counts(&out), [0, 0, 2, 0, 0]);
    assert!(out.stderr.contains("those were left as they are"), "{}", out.stderr);
    assert_eq!(world.facts(), facts);
    // Another line at the same place is another line.
    world.import("orders", "code,customer,date,amount,product\nA1,K1,2026-03-01,100,P3\n", &[], 0);
    assert_eq!(world.sql("SELECT product, quantity, unit_cost FROM order_lines WHERE order_code = 'A1'"), ["P3|1|"]);
    world.sound();
}

#[test]
fn a_foreign_order_of_one_line_is_converted_once() {
    let world = World::store();
    world.write("rates.csv", "currency,date,rate\nUSD,2026-01-01,7.1\n");
    world.ok(&["import", "rates", "rates.csv"]);
    let text = "code,customer,date,amount,discount,currency,product,quantity\nA1,K1,2026-03-01,99.99,0.33,USD,P1,3\n";
    world.import("orders", text, &[], 0);
    assert_eq!(world.sql("SELECT amount, discount FROM orders"), ["709.93|2.34"]);
    assert_eq!(world.sql("SELECT quantity, unit_price, amount FROM order_lines"), ["3||712.27"]);
    assert!(world.ok(&["order", "show", "A1"]).stdout.contains("99.99 USD at 7.1"));
    assert_eq!(counts(&world.import("orders", text, &[], 0)), [0, 0, 1, 0, 0]);
    world.sound();
}

#[test]
fn a_category_that_the_product_has_not_is_said() {
    let head = "code,customer,date,amount,product,category\n";
    let world = imported("orders", format!("{head}A1,K1,2026-03-01,100,P1,\n"), &[]);
    world.import("orders", format!("{head}A1,K1,2026-03-01,100,P1,Tea\n"), &[], 0);
    assert_eq!(world.sql("SELECT code, category FROM product"), ["P1|Tea"]);
    let out = world.import("orders", format!("{head}A1,K1,2026-03-01,100,P1,Coffee\n"), &[], 0);
    assert!(out.stderr.contains("a product has another category in the store"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT code, category FROM product"), ["P1|Tea"]);
}
