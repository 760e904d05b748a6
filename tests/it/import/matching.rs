//! By what a row finds its customer: `--match`, full-width codes, `--on-duplicate new`.

use super::counts;
use crate::world::{Output, World};

const FIRST: &str =
    "code,name,email,city,phone\nC001,Ann Lee,ann@shop.example,Bonn,\nC002,Ann Lee,,Rom,+86 138 0013 8000\nC003,王芳,w@x.example,Rom,\n";

fn shop() -> World {
    let world = World::store();
    world.import("customers", FIRST, &[], 0);
    world
}

/// Imports customers with options and tells who has which phone.
fn phones(world: &World, text: &str, options: &[&str], status: i32) -> (Output, Vec<String>) {
    let out = world.import("customers", text, options, status);
    world.sound();
    (out, world.sql("SELECT code || ' ' || coalesce(phone, '-') FROM customer ORDER BY id"))
}

#[test]
fn keys_are_tried_in_order_and_fold_case_width_and_blanks() {
    let world = shop();
    let text = "name,city,email,phone\n ANN  LEE ,ＢＯＮＮ,,11111\n王 芳,oslo,W@X.example,22222\nNobody,Rom,,33333\n";
    let (out, phones) = phones(&world, text, &["--match", "email,name+city"], 0);
    assert_eq!(counts(&out), [1, 2, 0, 0, 0]);
    assert_eq!(phones, ["C001 11111", "C002 +86 138 0013 8000", "C003 22222", "33333 33333"]);
    assert_eq!(world.sql("SELECT name, city FROM customer WHERE code = 'C001'"), ["Ann Lee|Bonn"], "what stands there is kept as written");
    let (again, _) = self::phones(&world, text, &["--match", "email,name+city"], 0);
    assert_eq!(counts(&again)[0], 0);
}

#[test]
fn a_phone_matches_with_and_without_country_code_and_a_contacts_as_well() {
    let world = shop();
    world.ok(&["customer", "contact", "C003", "add", "Mei", "--phone", "021 5550 777"]);
    let text = "name,phone,notes\nA,138-0013-8000,one\nB,0215550777,two\n";
    let out = world.import("customers", text, &["--match", "phone"], 0);
    assert_eq!(counts(&out), [0, 2, 0, 0, 0]);
    assert_eq!(world.sql("SELECT code, notes FROM customer WHERE notes IS NOT NULL ORDER BY id"), ["C002|one", "C003|two"]);
}

#[test]
fn who_fits_two_or_has_no_key_is_refused_with_both_named() {
    let world = shop();
    let (out, _) = phones(&world, "name,phone\nann lee,1234567\n,7654321\n", &["--match", "name"], 3);
    assert_eq!(counts(&out), [0, 0, 0, 0, 2]);
    assert!(out.stderr.contains("line 2: name fits C001 and C002 (add fields that tell them apart to --match"), "{}", out.stderr);
    assert!(out.stderr.contains("line 3: nothing to match by: name is blank"), "{}", out.stderr);
    let (out, _) = phones(&world, "code,name,city\nC003,Other,Ulm\n", &["--match", "name+city"], 3);
    assert!(out.stderr.contains("nobody is found by name+city, and the code 'C003' is another customer's"), "{}", out.stderr);
}

#[test]
fn codes_in_full_width_are_the_same_codes() {
    let world = shop();
    let (out, phones) = phones(&world, "code,name,phone\nＣ００３,王芳,1234567\nＺ１,Zoe,\nZ1,,7654321\n", &[], 0);
    assert_eq!(counts(&out), [1, 2, 0, 0, 0]);
    assert_eq!(phones, ["C001 -", "C002 +86 138 0013 8000", "C003 1234567", "Ｚ１ 7654321"], "codes are kept as written");
    let out = world.import("orders", "code,customer,date,amount\nO1,Ｃ００３,2025-01-01,5\nO2,Z1,2025-01-01,5\n", &[], 0);
    assert!(!out.stderr.contains("were not known"), "{}", out.stderr);
    let out = world.import("customers", "code,name,city\nc001,Ann Lee,\n", &["--match", "code"], 0);
    assert_eq!(counts(&out), [0, 0, 1, 0, 0], "--match code folds case, too");
}

#[test]
fn facts_find_their_customer_by_the_same_keys() {
    let world = shop();
    let text = "code,customer,customer_name,customer_email,date,amount\n\
                O1,,王 芳,,2025-01-01,5\nO2,X7,,ANN@shop.example,2025-01-01,5\nO3,,Ann Lee,,2025-01-01,5\nO4,N1,New One,n@x.example,2025-01-01,5\n\
                O5,,new one,,2025-01-02,5\n";
    let out = world.import("orders", text, &["--match", "email,name"], 3);
    assert_eq!(counts(&out), [4, 0, 0, 0, 1]);
    assert!(out.stderr.contains("line 4: name fits C001 and C002"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT code, customer FROM orders ORDER BY code"), ["O1|C003", "O2|C001", "O4|N1", "O5|N1"]);
    world.import("orders", "code,customer,date,amount\nO9,X7,2025-01-01,5\n", &["--unknown-customer", "reject"], 3);
}

#[test]
fn new_makes_another_record_with_another_code() {
    let world = shop();
    let text = "code,name\nC001,Ann Other\nC001,Ann Third\n";
    let (out, phones) = phones(&world, text, &["--on-duplicate", "new"], 0);
    assert_eq!(counts(&out), [2, 0, 0, 0, 0]);
    assert_eq!(phones[3..], ["C001-2 -", "C001-3 -"]);
    let out = world.import("customers", "name,email\nAnn,ann@shop.example\n", &["--on-duplicate", "new", "--match", "email"], 0);
    assert_eq!(counts(&out), [1, 0, 0, 0, 0]);
    world.ok(&["undo"]);
    world.ok(&["undo"]);
    assert_eq!(world.facts(), shop().facts());
    world.write("in.csv", "code,customer,date,amount\nO1,C001,2025-01-01,5\n");
    world.fails(&["import", "orders", "in.csv", "--on-duplicate", "new"], 2, &["--on-duplicate new is for customers", "counted twice"]);
}

#[test]
fn keys_that_make_no_sense_are_refused() {
    let world = shop();
    world.write("in.csv", "code,name\nA1,Ann\n");
    world.fails(&["import", "customers", "in.csv", "--match", "emial"], 2, &["unknown field to match by 'emial'", "did you mean 'email'?"]);
    world.fails(&["import", "customers", "in.csv", "--match", "email,phone"], 2, &["in.csv", "no column for email, phone", "--map email="]);
    let out = world.import("customers", "code,name\nA1,Ann\n", &["--match", "code,email"], 0);
    assert!(out.stderr.contains("not matched by email, for which the file has no column"), "{}", out.stderr);
}
