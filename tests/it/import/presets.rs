//! The exports of shop systems, each read by its preset and checked against figures worked out by hand.

use super::counts;
use crate::world::{World, package};

/// A store in the currency and time zone of the shop whose export is read.
fn shop(currency: &str, zone: &str) -> World {
    let world = World::empty();
    world.ok(&["init", "--currency", currency, "--time-zone", zone]);
    world
}

/// Imports the fixture of a preset, found by its header alone, and again: the second import changes nothing.
#[track_caller]
fn imported(world: &World, preset: &str, expected: [u64; 5]) -> String {
    let file = package(&format!("fixtures/presets/{preset}.csv"));
    let path = file.to_str().expect("a path");
    let out = world.ok(&["import", "auto", path]);
    assert!(out.stderr.contains(&format!("preset {preset}, by the columns ")), "{}", out.stderr);
    assert_eq!(counts(&out), expected, "{}", out.stderr);
    world.sound();
    let before = world.facts();
    let again = counts(&world.ok(&["import", "auto", path]));
    assert_eq!((again[0], again[1], again[4]), (0, 0, 0), "a second import changes something");
    assert_eq!(world.facts(), before);
    let system = preset.split('-').next().expect("a word");
    world.ok(&["import", "auto", path, "--preset", system, "--dry-run"]);
    out.stderr
}

const ORDERS: &str = "SELECT code, customer, date, amount, refund, status, channel FROM orders ORDER BY code";
const LINES: &str = "SELECT order_code, product, quantity, amount FROM order_lines ORDER BY order_code, position";

/// Revenue and number of purchases as the overview tells them.
fn told(world: &World) -> [String; 2] {
    let out = world.ok(&["report", "overview", "--as-of", "2026-12-31", "-f", "csv"]).stdout;
    ["revenue,", "orders,"].map(|figure| {
        let line = out.lines().find(|l| l.starts_with(figure)).unwrap_or_else(|| panic!("{out}"));
        line.split(',').nth(1).expect("a value").to_string()
    })
}

#[test]
fn shopify() {
    let world = shop("EUR", "Europe/Berlin");
    let said = imported(&world, "shopify-orders", [6, 0, 0, 0, 0]);
    assert!(said.contains("left out: Lineitem compare at price"), "{said}");
    assert_eq!(
        world.sql(ORDERS),
        [
            "#1001|ann@mail.example|2026-05-01|35|0|paid|shopify",
            "#1002|bo@mail.example|2026-05-03|40|10|partly-refunded|shopify",
            "#1003|ann@mail.example|2026-05-04|20|20|refunded|shopify",
            "#1004|4940999888|2026-05-05|50|0|cancelled|shopify",
            "#1005|bo@mail.example|2026-05-06|10|0|pending|shopify",
        ]
    );
    assert_eq!(world.sql(LINES)[..2], ["#1001|TEA-1|2|20", "#1001|CUP-1|1|10"]);
    // 35 + (40 − 10) + (20 − 20) + 10; the cancelled order counts for nothing.
    assert_eq!(told(&world), ["75.00", "4"]);
    // Who was known by the email of an order alone has a code now.
    imported(&world, "shopify-customers", [0, 2, 0, 0, 0]);
    assert_eq!(
        world.sql("SELECT code, name, email, phone, postal_code, country, consent FROM customer WHERE source = 'shopify' ORDER BY code"),
        ["7210448301122|Ann Lee|ann@mail.example|+4930123456|01067|DE|yes", "7210448301123|Bo Ek|bo@mail.example||21119|SE|no",]
    );
}

#[test]
fn woocommerce() {
    let world = shop("EUR", "UTC");
    imported(&world, "woocommerce-orders", [5, 0, 0, 1, 0]);
    assert_eq!(
        world.sql(ORDERS),
        [
            "401|ann@mail.example|2026-05-01|35|0|completed|woocommerce",
            "402|bo@mail.example|2026-05-03|40|10|completed|woocommerce",
            "403|ann@mail.example|2026-05-04|20|20|refunded|woocommerce",
            "404|cy@mail.example|2026-05-05|50|0|cancelled|woocommerce",
            "405|9|2026-05-06|10|0|pending|woocommerce",
        ]
    );
    assert_eq!(told(&world), ["75.00", "4"]);
    assert_eq!(world.sql("SELECT name FROM customer WHERE code = '9'"), ["Di Oh"]);

    let world = shop("EUR", "UTC");
    imported(&world, "woocommerce-order-export", [4, 0, 0, 0, 0]);
    assert_eq!(told(&world), ["60.00", "3"]);

    let world = shop("EUR", "UTC");
    imported(&world, "woocommerce-order-rows", [5, 0, 0, 1, 0]);
    assert_eq!(world.sql(LINES)[..2], ["501|TEA-1|2|20", "501|CUP-1|1|10"]);
    assert_eq!(told(&world), ["65.00", "3"]);

    let world = shop("EUR", "UTC");
    let said = imported(&world, "woocommerce-analytics", [5, 0, 0, 0, 0]);
    assert!(said.contains("names customers by name only"), "{said}");
    assert_eq!(
        world.sql(ORDERS),
        [
            "701|Ann Lee|2026-05-01|30|0|completed|woocommerce",
            "702|Bo Ek|2026-05-02|40|0|refunded|woocommerce",
            "702/2026-05-09 10:00:00/-10 return|Bo Ek|2026-05-09|-10|0|refunded|woocommerce",
            "702/2026-05-10 10:00:00/-30 return|Bo Ek|2026-05-10|-30|0|refunded|woocommerce",
            "703|Ann Lee|2026-05-03|15|0|cancelled|woocommerce",
        ]
    );
    assert_eq!(told(&world), ["30.00", "2"], "a refund is no second order and is not taken off twice");
}

#[test]
fn customers_of_woocommerce_come_without_their_passwords() {
    let world = shop("EUR", "UTC");
    imported(&world, "woocommerce-customers", [2, 0, 0, 0, 0]);
    assert_eq!(
        world.sql("SELECT name, email, phone, city, country FROM customer ORDER BY name"),
        ["Ann Lee|ann@mail.example|030 123456|Berlin|DE", "Di Oh|di@mail.example||Seoul|KR"]
    );
    let bytes = std::fs::read(world.path("crm.db")).expect("readable");
    for secret in ["secrethash", "secrettoken", "secretdi"] {
        assert!(!bytes.windows(secret.len()).any(|w| w == secret.as_bytes()), "{secret} is in the store");
    }
    imported(&world, "woocommerce-buyers", [1, 1, 0, 0, 0]);
    assert_eq!(world.sql("SELECT name, city, postal_code FROM customer ORDER BY name")[1], "Bo Ek|Malmo|21119");
}

#[test]
fn square() {
    let world = shop("USD", "America/New_York");
    let said = imported(&world, "square-transactions", [4, 0, 0, 1, 0]);
    assert!(said.contains("1 sale to nobody in particular") && said.contains("1 row: a transaction that was not completed"), "{said}");
    assert_eq!(
        world.sql(ORDERS),
        [
            "PM1|CUST1|2026-05-01|31.16|0||Point of Sale",
            "PM2|CUST2|2026-05-02|12.96|0||Point of Sale",
            "PM2R|CUST2|2026-05-03|-5|0||Point of Sale",
            "PM3||2026-05-04|8|0||Point of Sale",
        ]
    );
    assert_eq!(told(&world), ["47.12", "3"]);
    imported(&world, "square-customers", [0, 2, 0, 0, 0]);
    assert_eq!(
        world.sql("SELECT code, name, phone, postal_code, birthday FROM customers ORDER BY code"),
        ["CUST1|Ann Lee|+1 555 010 0001|02101|1990-04-05", "CUST2|Bo Ek|+1 555 010 0002||"]
    );

    let world = shop("USD", "America/New_York");
    imported(&world, "square-items", [5, 0, 0, 0, 0]);
    assert_eq!(world.sql(LINES), ["PM1|TEA-1|2|17", "PM1|CUP-1|1|10", "PM2|CUP-1|1|12", "PM2R|CUP-1|-1|-5", "PM3|CUP-1|1|8"]);
    assert_eq!(told(&world), ["42.00", "3"]);
}

#[test]
fn amazon() {
    let world = shop("GBP", "Europe/London");
    imported(&world, "amazon-orders", [3, 0, 0, 0, 0]);
    assert_eq!(
        world.sql(ORDERS),
        ["202-11|ann@market.example|2026-05-01|30|0||amazon", "202-12|bo@market.example|2026-06-01|30|0||amazon"],
        "the price is that of the whole row"
    );
    assert_eq!(world.sql(LINES), ["202-11|TEA-1|2|20", "202-11|CUP-1|1|10", "202-12|CUP-1|3|30"]);
    let world = shop("GBP", "Europe/London");
    imported(&world, "amazon-all-orders", [3, 0, 0, 0, 0]);
    assert_eq!(world.sql(ORDERS), ["202-11||2026-05-01|30|0|shipped|amazon", "202-13||2026-05-03|10|0|cancelled|amazon"]);
}

#[test]
fn magento() {
    let world = shop("EUR", "UTC");
    imported(&world, "magento-orders", [5, 0, 0, 0, 0]);
    assert_eq!(
        world.sql(ORDERS),
        [
            "000000101|ann@mail.example|2026-05-01|35|0|completed|magento",
            "000000102|bo@mail.example|2026-05-02|40|10|completed|magento",
            "000000103|bo@mail.example|2026-05-03|25|25|refunded|magento",
            "000000104|ann@mail.example|2026-05-04|50|0|cancelled|magento",
            "000000105|ann@mail.example|2026-05-05|60|60|refunded|magento",
        ]
    );
    assert_eq!(told(&world), ["65.00", "4"], "35 + (40 − 10); closed is given back in whole");
}

#[test]
fn stripe() {
    let world = shop("EUR", "Europe/Berlin");
    let said = imported(&world, "stripe-payments", [4, 0, 0, 1, 0]);
    assert!(said.contains("1 row: a charge that did not go through"), "{said}");
    assert_eq!(
        world.sql(ORDERS),
        [
            "ch_1|ann@mail.example|2026-05-02|30|0|paid|stripe",
            "ch_2|bo@mail.example|2026-05-02|45|9|paid|stripe",
            "ch_3|ann@mail.example|2026-05-03|20|20|refunded|stripe",
            "ch_5|cus_3|2026-05-05|15|0|pending|stripe",
        ]
    );
    assert_eq!(told(&world), ["81.00", "4"]);
    // Beside the orders of a shop system the same file holds payments.
    let world = shop("EUR", "Europe/Berlin");
    let file = package("fixtures/presets/stripe-payments.csv");
    let out = world.ok(&["import", "payments", file.to_str().expect("a path")]);
    assert!(out.stderr.contains("preset stripe-charges"), "{}", out.stderr);
    assert_eq!(counts(&out), [3, 0, 0, 2, 0], "{}", out.stderr);
    assert_eq!(world.sql("SELECT code, date, amount FROM payments ORDER BY code")[1], "ch_2|2026-05-02|45");
}

#[test]
fn taobao() {
    let world = shop("CNY", "Asia/Shanghai");
    imported(&world, "taobao-orders", [5, 0, 0, 0, 0]);
    assert_eq!(
        world.sql(ORDERS),
        [
            "3141592653589793238|tea_fan01|2026-05-01|35|0|completed|taobao",
            "3141592653589793239|lilei|2026-05-02|40|10|completed|taobao",
            "3141592653589793240|tea_fan01|2026-05-03|20|20|cancelled|taobao",
            "3141592653589793241|lilei|2026-05-04|0|0|pending|taobao",
            "3141592653589793242|lilei|2026-05-05|30|0|shipped|taobao",
        ]
    );
    assert_eq!(world.sql("SELECT code, name, phone FROM customer ORDER BY code"), ["lilei|李雷|13900139000", "tea_fan01|王芳|13800138000"]);
    assert_eq!(told(&world), ["95.00", "4"]);
}

#[test]
fn youzan() {
    let world = shop("CNY", "Asia/Shanghai");
    let file = package("fixtures/presets/youzan-orders.csv");
    let out = world.ends(&["import", "orders", file.to_str().expect("a path"), "--rejects", "rejects.csv"], 3);
    // The last order has nothing but a masked phone: it tells nobody apart and is refused.
    assert_eq!(counts(&out), [4, 0, 0, 0, 1], "{}", out.stderr);
    assert_eq!(
        world.sql(ORDERS),
        [
            "E20260501001|13800138000|2026-05-01|35|0|completed|网店",
            "E20260502001|13900139000|2026-05-02|40|10|completed|网店",
            "E20260503001|13800138000|2026-05-03|20|20|cancelled|网店",
            "E20260504001|13800138000|2026-05-04|0|0|pending|网店",
        ]
    );
    assert_eq!(told(&world), ["65.00", "3"]);
    assert!(world.read("rejects.csv").contains("E20260505001"));
}

#[test]
fn a_preset_can_be_named_or_forbidden() {
    let world = shop("EUR", "UTC");
    let file = package("fixtures/presets/shopify-customers.csv");
    let path = file.to_str().expect("a path");
    let out = world.ok(&["import", "customers", path, "--preset", "none", "--dry-run"]);
    assert!(!out.stderr.contains("preset shopify") && out.stderr.contains("code ← Customer ID"), "{}", out.stderr);
    world.fails(&["import", "customers", path, "--preset", "shopfy"], 2, &["unknown preset 'shopfy'", "shopify-orders"]);
    world.fails(&["import", "customers", path, "--preset", "square"], 1, &["is no file of the preset square", "import maps"]);
    world.fails(&["import", "orders", path], 1, &["no column for"]);
    world.fails(&["import", "orders", path, "--preset", "shopify-customers"], 1, &["shopify-customers"]);
}
