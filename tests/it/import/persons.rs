//! Who is one person and who is not: names, placeholders, keys that people share, and those who are known by a phone alone at first.

use super::{counts, imported, refused};
use crate::world::World;

const WHO: &str = "SELECT code, name, phone, email FROM customer ORDER BY id";

/// The file is refused and nothing is written; the message and its hints say all of `words`.
#[track_caller]
fn asked(world: &World, kind: &str, text: &str, words: &[&str]) {
    let before = world.facts();
    let out = world.import(kind, text, &[], 1);
    for word in words {
        assert!(out.stderr.contains(word), "'{word}' is not in:\n{}", out.stderr);
    }
    assert_eq!(world.facts(), before);
}

#[test]
fn a_name_alone_makes_nobody_one() {
    let text = "name,city,birthday\n王芳,杭州,1980-01-02\n王芳,北京,\n王芳,北京,\n李明,,\n李明,,\n";
    let world = imported("customers", text, &[]);
    let people = "SELECT code, name, city FROM customer ORDER BY id";
    assert_eq!(world.sql(people), ["王芳|王芳|杭州", "王芳-2|王芳|北京", "李明|李明|", "李明-2|李明|"]);
    assert_eq!(counts(&world.import("customers", text, &[], 0)), [0, 0, 5, 0, 0], "the same list again finds each of them");
    let turned = "name,city,birthday\n李明,,\n王芳,北京,\n李明,,\n王芳,杭州,1980-01-02\n";
    assert_eq!(counts(&world.import("customers", turned, &[], 0)), [0, 0, 4, 0, 0], "in any order");
    let other = "name,city,birthday\n王芳,上海,\n";
    asked(&world, "customers", other, &["line 2: somebody of this name is in the store", "--match name+birthday"]);
    assert_eq!(counts(&world.import("customers", other, &["--match", "name+city"], 0)), [1, 0, 0, 0, 0]);
}

#[test]
fn orders_by_names_of_people_with_codes_are_asked_about() {
    let world = imported("customers", "code,name\nC1,Ann Brown\nC2,Bob Fox\nC3,Bob Fox\n", &[]);
    let text = "Order ID,Customer,Date,Total\nO1,Ann Brown,2026-01-02,10\nO2,Cid Day,2026-01-03,12\n";
    asked(&world, "orders", text, &["line 2: 'Ann Brown' is no code", "the name of customer C1", "--match name", "--match code"]);
    world.import("orders", text, &["--match", "name"], 0);
    assert_eq!(world.sql("SELECT code, customer FROM orders"), ["O1|C1", "O2|Cid Day"]);
    asked(&world, "orders", "Order ID,Customer,Date,Total\nO3,Bob Fox,2026-01-02,10\n", &["the name of several: C2, C3"]);
}

#[test]
fn people_known_by_a_name_alone_are_not_taken_for_those_of_a_list_unasked() {
    let world = imported("orders", "code,customer,date,amount\nO1,Ann Brown,2026-01-02,10\n", &[]);
    let list = "code,name,email\nC1,Ann Brown,ann@shop.example\n";
    asked(&world, "customers", list, &["line 2: 'Ann Brown' is somebody whom the store knows by that name alone", "--match code,name"]);
    world.import("customers", list, &["--match", "code"], 0);
    assert_eq!(world.sql("SELECT count(*) FROM customer"), ["2"]);
}

#[test]
fn what_people_write_who_have_none_is_no_key() {
    let text = "name,email,phone\nAnn,none@none.com,00000000000\nBob,none@none.com,13800000000\nCid,NoEmail@shop.example,12345678901\n";
    let world = World::store();
    let out = world.import("customers", text, &[], 0);
    assert!(out.stderr.contains("2 rows: 'none@none.com' is what people write who have none"), "{}", out.stderr);
    assert_eq!(world.sql(WHO), ["Ann|Ann||", "Bob|Bob||", "Cid|Cid||"]);
    assert_eq!(counts(&world.import("customers", text, &[], 0)), [0, 0, 3, 0, 0]);
}

#[test]
fn what_many_share_is_no_key_and_what_two_share_is_asked_about() {
    let many = "name,phone\nAnn Lee,0755-1234567\nBob Fox,0755-1234567\nCid Day,0755-1234567\n";
    let world = imported("customers", many, &[]);
    assert_eq!(world.sql("SELECT count(*) FROM customer WHERE phone IS NOT NULL"), ["3"]);
    assert_eq!(counts(&world.import("customers", many, &[], 0)), [0, 0, 3, 0, 0]);
    let two = "name,phone,city\nAnn Lee,0755-1234567,Rom\nBob Fox,0755-1234567,\nCid Day,,\n";
    let world = World::store();
    asked(&world, "customers", two, &["line 3: 'Bob Fox' has the phone of 'Ann Lee' in line 2", "--match phone+name", "--match phone"]);
    for (keys, people) in [("phone+name", "3"), ("phone", "2")] {
        let world = World::store();
        for _ in 0..2 {
            world.import("customers", two, &["--match", keys], 0);
            assert_eq!(world.sql("SELECT count(*) FROM customer"), [people], "{keys}");
        }
    }
}

#[test]
fn a_family_shares_a_phone_and_stays_a_family() {
    for (head, ann, bob) in [("birthday", "1980-01-02", "2010-03-04"), ("email", "ann@shop.example", "bob@shop.example")] {
        let text = format!("name,phone,{head}\nAnn Lee,13911112222,{ann}\nBob Lee,13911112222,{bob}\n");
        let world = imported("customers", &text, &[]);
        assert_eq!(world.sql("SELECT name FROM customer ORDER BY id"), ["Ann Lee", "Bob Lee"], "{head}");
        assert_eq!(counts(&world.import("customers", &text, &[], 0)), [0, 0, 2, 0, 0], "{head}");
    }
    let world = imported("customers", "name,phone\nAnn,13911112222\nAnn Lee,+86 139 1111 2222\n", &[]);
    assert_eq!(world.sql("SELECT count(*) FROM customer"), ["1"], "one name is a part of the other");
}

#[test]
fn who_is_known_by_a_phone_alone_is_one_person_throughout() {
    let orders = "单号,手机,日期,金额\nA1,13911112222,2026-01-05,10\nA2,+86 139 1111 2222,2026-01-06,20\n,13911112222,2026-01-07,5\n";
    let list = "卡号,姓名,手机\nV1,王芳,13911112222\nV2,李强,13811112222\n";
    let world = imported("orders", orders, &[]);
    assert_eq!(world.sql(WHO), ["13911112222|13911112222|13911112222|"], "called by the phone until a name comes");
    let out = world.import("customers", list, &[], 0);
    assert!(out.stderr.contains("V1 王芳 (line 2) is who was known by phone alone: 13911112222"), "{}", out.stderr);
    assert_eq!(world.sql(WHO), ["V1|王芳|13911112222|", "V2|李强|13811112222|"]);
    for text in [orders, list, "单号,手机,日期,金额\n,13911112222,2026-01-07,5\n"] {
        let kind = if text == list { "customers" } else { "orders" };
        let out = world.import(kind, text, &[], 0);
        assert_eq!(counts(&out)[0..2], [0, 0], "{}", out.stderr);
    }
    world.import("orders", "单号,手机,日期,金额\nA3,13911112222,2026-02-05,10\n", &[], 0);
    assert_eq!(world.sql("SELECT customer, count(*), sum(amount) FROM orders GROUP BY 1"), ["V1|4|45"]);
    world.sound();
    let other_way = imported("customers", list, &[]);
    other_way.import("orders", orders, &[], 0);
    assert_eq!(
        other_way.sql("SELECT code, name, phone FROM customer ORDER BY code"),
        world.sql("SELECT code, name, phone FROM customer ORDER BY code")
    );
    let before = world.facts();
    world.ok(&["undo"]);
    world.ok(&["undo"]);
    assert_eq!(world.sql("SELECT code FROM customer"), ["13911112222"]);
    world.ok(&["redo"]);
    world.ok(&["redo"]);
    assert_eq!(world.facts(), before);
}

#[test]
fn orders_and_members_that_come_to_be_known_as_one_are_joined() {
    let world = imported("customers", "code,name\nV1,Ann Lee\n", &[]);
    world.import("orders", "code,email,date,amount\nO1,ann@shop.example,2026-01-05,10\n", &[], 0);
    let out = world.import("customers", "code,name,email\nV1,Ann Lee,ann@shop.example\n", &[], 0);
    assert!(out.stderr.contains("is who was known by email alone: ann@shop.example"), "{}", out.stderr);
    assert_eq!(
        world.sql("SELECT c.code, c.email, o.code FROM customer c JOIN sales_order o ON o.customer = c.id"),
        ["V1|ann@shop.example|O1"]
    );
    world.sound();
    let world = imported("orders", "code,email,date,amount\nO1,ann@shop.example,2026-01-05,10\n", &[]);
    world.import("orders", "code,customer,customer_name,email,date,amount\nO2,V1,Ann Lee,ann@shop.example,2026-01-06,10\n", &[], 0);
    assert_eq!(world.sql("SELECT customer, count(*) FROM orders GROUP BY 1"), ["V1|2"]);
    assert_eq!(world.sql("SELECT name FROM customer"), ["Ann Lee"]);
    let world = imported("orders", "code,phone,date,amount\nO1,13911112222,2026-01-05,10\n", &[]);
    let two = "code,name,phone\nV1,Ann Lee,13911112222\nV2,Bob Lee,13911112222\n";
    asked(&world, "customers", two, &["what is known of 13911112222 belongs to 'V1' of line 2 or to this customer"]);
}

#[test]
fn what_the_store_knows_of_two_people_joins_nobody() {
    let world = imported("customers", "name,phone,birthday\nAnn,13911112222,1980-01-02\nAnn Lee,13811112222,\n", &[]);
    world.import("customers", "code,name,phone\nV1,Ann Lee,13911112222\n", &["--on-duplicate", "new"], 0);
    let people = world.sql("SELECT code, name FROM customer ORDER BY id");
    world.import("customers", "code,name,phone\nV1,Ann Lee,13911112222\n", &[], 0);
    assert_eq!(world.sql("SELECT code, name FROM customer ORDER BY id"), people);
}

#[test]
fn rows_of_one_file_that_contradict_each_other_are_named_and_nothing_is_stored() {
    let orders = |rows: &str| format!("code,customer,date,amount\n{rows}");
    let both = orders("O1,C1,2024-03-02,10.00\nO1,C2,2024-03-02,99.00\n");
    refused("orders", &both, &[], 1, &["line 3", "order 'O1' than line 2", "C1, C2", "10.00, 99.00", "--on-duplicate update"]);
    assert_eq!(imported("orders", &both, &["--on-duplicate", "update"]).sql("SELECT amount FROM orders"), ["99"]);
    assert_eq!(imported("orders", &both, &["--on-duplicate", "skip"]).sql("SELECT amount FROM orders"), ["10"]);
    let world = imported("orders", orders("O1,C1,2024-03-02,10.00\nO1,C1,2024-03-02,10.00\n"), &[]);
    assert_eq!(world.sql("SELECT count(*) FROM sales_order"), ["1"], "the same twice is a repeat");
    asked(&world, "orders", &both, &["line 3", "order 'O1'"]);

    let one = "code,name,email\nC1,Ann,a@shop.example\nC1,Ann,b@shop.example\n";
    refused(
        "customers",
        one,
        &[],
        1,
        &["line 3", "customer 'C1' than line 2", "'a@shop.example', 'b@shop.example'", "--on-duplicate update"],
    );
    let world = imported("customers", "code,name,email,city\nC1,Ann,,Rom\nC1,ANN,b@shop.example,\n", &[]);
    assert_eq!(world.sql("SELECT name, email, city FROM customer"), ["Ann|b@shop.example|Rom"], "rows may fill each other's blanks");
    asked(&world, "customers", "code,name,city\nC1,Ann,Rom\nC1,Ann,Bonn\n", &["line 3", "city 'Bonn'"]);
}

#[test]
fn a_state_or_the_day_of_a_change_tells_which_row_is_the_later() {
    let rows = ["O1,C1,2024-03-02,10.00,paid\n", "O1,C1,2024-03-02,8.00,completed\n"];
    let changed = ["O1,C1,2024-03-02,10.00,2024-03-03 10:00\n", "O1,C1,2024-03-02,8.00,2024-03-03 11:00\n"];
    for (head, rows) in [("status", rows), ("updated at", changed)] {
        for turned in [false, true] {
            let (one, two) = if turned { (rows[1], rows[0]) } else { (rows[0], rows[1]) };
            let world = imported("orders", format!("code,customer,date,amount,{head}\n{one}{two}"), &[]);
            assert_eq!(world.sql("SELECT amount FROM orders"), ["8"], "{head} {turned}");
        }
    }
    let text = "code,name,city,last modified\nC1,Ann,Bonn,2024-02-01\nC1,Ann,Rom,2024-01-01\nC1,Ann,Ulm,2024-03-01\n";
    assert_eq!(imported("customers", text, &[]).sql("SELECT city FROM customer"), ["Ulm"]);
}

#[test]
fn codes_and_phones_written_as_numbers_with_a_point_are_what_they_were() {
    let world = imported("customers", "code,name,phone\n17850,Ann,13911112222\n13047,Bob,13811112222\n", &[]);
    world.import("orders", "code,customer,date,amount\n1.0,17850.0,2026-01-05,10\n2.0,13047,2026-01-05,10\n", &[], 0);
    world.import("orders", "code,phone,date,amount\nA1,13911112222.0,2026-01-05,10\nA2,'13811112222,2026-01-06,20\n", &[], 0);
    assert_eq!(world.sql("SELECT code, customer FROM orders ORDER BY code"), ["1|17850", "2|13047", "A1|17850", "A2|13047"]);
    let world = imported("orders", "code,customer,date,amount\n1.0,C1,2026-01-05,10\n1.1,C1,2026-01-05,10\n", &[]);
    assert_eq!(world.sql("SELECT code FROM orders ORDER BY code"), ["1.0", "1.1"]);
}

#[test]
fn several_phones_of_a_customer_all_find_it() {
    let text = "code,name,phone,mobile\nC1,Ann,010-62345678,\nC2,Bob,,13912340099\nC3,Cid,021-55667788 / 13812340099,13712340099\n";
    let world = imported("customers", text, &[]);
    assert_eq!(
        world.sql("SELECT phone, handles FROM customer ORDER BY code"),
        ["010-62345678|", "13912340099|", "021-55667788|13812340099;13712340099"]
    );
    assert_eq!(counts(&world.import("customers", text, &[], 0)), [0, 0, 3, 0, 0]);
    world.import(
        "orders",
        "code,phone,date,amount\nO1,13812340099,2026-01-05,10\nO2,13712340099,2026-01-05,10\nO3,021 5566 7788,2026-01-05,10\n",
        &[],
        0,
    );
    assert_eq!(world.sql("SELECT DISTINCT customer FROM orders"), ["C3"]);
}

#[test]
fn a_company_with_a_contact_person_is_a_company() {
    let text = "code,Company,Contact person,Email\nC1,Acme Ltd,Ann Lee,ann@acme.example\nC1,Acme Ltd,Bob Fox,bob@acme.example\nC2,,Cid Day,cid@shop.example\n";
    let world = imported("customers", text, &[]);
    assert_eq!(
        world.sql("SELECT code, name, kind, email FROM customer ORDER BY code"),
        ["C1|Acme Ltd|company|ann@acme.example", "C2|Cid Day|person|cid@shop.example"]
    );
    assert_eq!(
        world.sql("SELECT customer, name, email FROM contacts ORDER BY name"),
        ["C1|Ann Lee|ann@acme.example", "C1|Bob Fox|bob@acme.example"]
    );
    assert_eq!(counts(&world.import("customers", text, &[], 0)), [0, 0, 3, 0, 0]);
    let world = imported("customers", "Name,Company,Email\nAnn Lee,Acme Ltd,ann@acme.example\n", &[]);
    assert_eq!(world.sql("SELECT name, company, kind FROM customer"), ["Ann Lee|Acme Ltd|person"], "a person of a company is a person");
}

#[test]
fn an_order_under_a_phone_that_many_share_is_nobodys() {
    let world = imported("customers", "code,name,phone\nC1,Ann Lee,0755-1234567\nC2,Bob Fox,0755-1234567\nC3,Cid Day,0755-1234567\n", &[]);
    world.import(
        "orders",
        "code,phone,customer_name,date,amount\nO1,07551234567,,2026-01-05,10\nO2,07551234567,Bob Fox,2026-01-05,20\n",
        &[],
        0,
    );
    assert_eq!(world.sql("SELECT code, customer FROM orders ORDER BY code"), ["O1|", "O2|C2"]);
}

#[test]
fn the_order_of_rows_changes_nothing_about_persons() {
    let head = "name,phone,email,city,birthday\n";
    let rows = [
        "Ann Lee,13911112222,,Rom,1980-01-02\n",
        "Bob Lee,13911112222,,,2010-03-04\n",
        "王芳,,,杭州,\n",
        "王芳,,,北京,\n",
        "Tom Fox,,tom@shop.example,,\n",
        "Tom Fox,,fox77@post.example,York,\n",
        "Cid,,cid@shop.example,,\n",
        "Cid Day,,cid@shop.example,Ulm,\n",
        "Eve,none@none.com,,,\n",
        "Gil Orr,0755-1234567,,,\n",
        "Hal Poe,0755-1234567,,,\n",
        "Ida Roe,0755-1234567,,,\n",
    ];
    let people = |rows: &[&str]| {
        let world = imported("customers", format!("{head}{}", rows.concat()), &[]);
        let orders = "code,phone,email,date,amount\nO1,,tom@shop.example,2026-01-05,10\nO2,,CID@shop.example,2026-01-06,20\n";
        world.import("orders", orders, &[], 0);
        world.sql(
            "SELECT c.name, c.phone, c.email, c.city, c.birthday, (SELECT group_concat(o.code) FROM sales_order o WHERE o.customer = c.id)
             FROM customer c ORDER BY 1, 2, 3, 4, 5",
        )
    };
    let wanted = people(&rows);
    assert_eq!(wanted.len(), 11);
    for turn in 1..rows.len() {
        let mut turned = rows;
        turned.rotate_left(turn);
        if turn % 2 == 0 {
            turned.reverse();
        }
        assert_eq!(people(&turned), wanted, "{turned:?}");
    }
}

#[test]
fn a_name_beside_one_of_its_parts_is_the_other_part() {
    for (text, name) in [
        ("Nombre;Apellidos;Correo\nAna;García López;ana@correo.example\n", "Ana García López"),
        ("Nom;Prénom;Courriel\nDupont;Marie;marie@poste.example\n", "Marie Dupont"),
        ("Name;Nachname;E-Mail\nAnn Lee;Lee;ann@post.example\n", "Ann Lee"),
        ("First Name;Last Name;Nickname;Email\nTom;Fox;Foxy;tom@shop.example\n", "Tom Fox"),
    ] {
        assert_eq!(imported("customers", text, &[]).sql("SELECT name FROM customer"), [name]);
    }
}

#[test]
fn a_list_adopts_those_whom_orders_know_by_name_and_email() {
    let orders =
        "order,customer,email,phone,date,amount\nO1,Ann Brown,ann@shop.example,,2026-01-02,10\nO2,Bob Fox,,13911112222,2026-01-06,30\n";
    let list = "code,name,email,phone\nC1,Ann Brown,ann@shop.example,\nC2,Fox Bob,,13911112222\nC3,Cid Day,cid@shop.example,\n";
    let bought = "SELECT c.code, c.name, count(o.id) FROM customer c LEFT JOIN sales_order o ON o.customer = c.id GROUP BY 1 ORDER BY 1";
    // Small files look people up one by one, large ones have them all at hand.
    let many = |head: &str, row: fn(usize) -> String| format!("{head}{}", (0..250).map(row).collect::<String>());
    for large in [false, true] {
        let world = imported("orders", orders, &[]);
        if large {
            world.import("orders", many("order,customer,date,amount\n", |n| format!("X{n},K{n},2026-01-02,5\n")), &[], 0);
        }
        let out = world.import("customers", list, &[], 0);
        assert!(out.stderr.contains("C1 Ann Brown (line 2) is who was known by email alone: Ann Brown"), "{}", out.stderr);
        let told: Vec<String> = world.sql(bought).into_iter().filter(|row| row.starts_with('C')).collect();
        assert_eq!(told, ["C1|Ann Brown|1", "C2|Fox Bob|1", "C3|Cid Day|0"]);
        assert_eq!(counts(&world.import("orders", orders, &[], 0))[..2], [0, 0], "the orders find them again");
        world.sound();
    }
    // Another name is another person, whatever they share.
    let world = imported("orders", orders, &[]);
    world.import("customers", "code,name,email\nC1,Bert Brown,ann@shop.example\n", &[], 0);
    assert_eq!(world.sql("SELECT code FROM customer ORDER BY code"), ["Ann Brown", "Bob Fox", "C1"]);
}

#[test]
fn who_has_a_code_is_never_taken_over_by_another_code() {
    let rows = ["O1,V1,Ann Lee,13911112222,", "O2,V2,Bob Lee,13911112222,", "O3,V3,Ann Lee,,a@x.example", "O4,V4,Ann Lee,,a@x.example"];
    let file = |rows: &[&str]| {
        let rows: Vec<String> = rows.iter().map(|row| format!("{row},2026-01-02,10\n")).collect();
        format!("order,customer,customer_name,phone,email,date,amount\n{}", rows.concat())
    };
    let bought = "SELECT customer, count(*) FROM orders WHERE customer LIKE 'V%' GROUP BY 1 ORDER BY 1";
    let filler: Vec<String> = (0..250).map(|n| format!("X{n},K{n},Kay {n},0171{n:07},")).collect();
    let filler: Vec<&str> = filler.iter().map(String::as_str).collect();
    for turned in [false, true] {
        let mut rows = rows;
        if turned {
            rows.reverse();
        }
        for (first, second) in [(4, 0), (2, 2), (1, 3)] {
            for large in [false, true] {
                let more: &[&str] = if large { &filler } else { &[] };
                let world = imported("orders", file(&[more, &rows[..first]].concat()), &[]);
                if second > 0 {
                    world.import("orders", file(&[&rows[first..], more].concat()), &[], 0);
                }
                assert_eq!(world.sql(bought), ["V1|1", "V2|1", "V3|1", "V4|1"], "{turned} {first} {large}");
            }
        }
    }
}

#[test]
fn two_names_under_one_phone_are_asked_about_in_orders_too() {
    let text = "order,phone,customer_name,date,amount\nO1,13911112222,Bob Lee,2026-01-02,10\nO2,13911112222,,2026-01-03,10\nO3,13911112222,Cid Lee,2026-01-03,10\n";
    let world = World::store();
    asked(&world, "orders", text, &["line 4: 'Cid Lee' has the phone of 'Bob Lee' in line 2: 13911112222", "--match phone+name"]);
    let named = text.replace("13911112222,,", "13911112222,Lee Bob,");
    for (keys, people) in [("phone+name", "2"), ("phone", "1")] {
        let world = imported("orders", &named, &["--match", keys]);
        assert_eq!(world.sql("SELECT count(DISTINCT customer), count(*) FROM orders"), [format!("{people}|3")], "{keys}");
        assert_eq!(counts(&world.import("orders", &named, &["--match", keys], 0)), [0, 0, 3, 0, 0], "{keys}");
    }
    imported("orders", text.replace("Cid Lee", "B. Lee"), &[]);
}

#[test]
fn who_stands_for_nobody_does_so_in_every_file() {
    let orders = |month: u32| {
        let nobody = ["0000,,", "散客,,", "Laufkunde,11111111111,no@mail.com", "-,,", "customer,,", "11111111111,,", "no@mail.com,,"];
        let rows = nobody.iter().enumerate().map(|(n, who)| format!("P{month}{n},{who},2026-0{month}-02,10\n"));
        format!("order,customer,phone,email,date,amount\nP{month},V1,,,2026-01-05,5\n{}", rows.collect::<String>())
    };
    let world = imported("orders", orders(1), &[]);
    let list = "code,name,phone,email\n0000,Walk-in,,\nV1,Ann,13911112222,\n散客,散客,11111111111,no@mail.com\n";
    let out = world.import("customers", list, &[], 0);
    assert!(out.stderr.contains("2 rows: a till's word for nobody in particular: no customer is made of it"), "{}", out.stderr);
    world.import("orders", orders(2), &[], 0);
    assert_eq!(world.sql("SELECT code, name FROM customer"), ["V1|Ann"]);
    assert_eq!(world.sql("SELECT count(*), count(customer) FROM orders"), ["16|2"]);
}

#[test]
fn an_older_list_does_not_overwrite_what_is_newer() {
    let list = |day: u32, city: &str| format!("code,name,city,updated at\nC1,Ann,{city},2026-03-0{day} 10:00\n");
    let world = imported("customers", list(5, "Bonn"), &[]);
    let update = ["--on-duplicate", "update"];
    let out = world.import("customers", list(2, "Rom"), &update, 0);
    assert!(out.stderr.contains("1 row: an earlier state of a customer of whom the store has a later one: passed over"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT city FROM customer"), ["Bonn"]);
    world.import("customers", list(7, "Rom"), &update, 0);
    assert_eq!(world.sql("SELECT city FROM customer"), ["Rom"]);
    // A later state of one excuses nothing of another.
    let two = "code,name,city,updated at\nA,Ann,Bonn,2026-03-01\nA,Ann,Rom,2026-03-02\nB,Bob,Ulm,2026-03-03\nB,Bob,Ems,2026-03-03\n";
    asked(&World::store(), "customers", two, &["line 5: says something else of customer 'B' than line 4: city 'Ulm', 'Ems'"]);
    let orders =
        |day: u32, status: &str| format!("order,customer,date,amount,status,updated\nO1,C1,2026-01-02,10,{status},2026-03-0{day}\n");
    let world = imported("orders", orders(5, "completed"), &[]);
    let out = world.import("orders", orders(2, "pending"), &[], 0);
    assert_eq!((counts(&out), world.sql("SELECT status FROM orders")), ([0, 0, 0, 1, 0], vec!["completed".to_string()]));
}
