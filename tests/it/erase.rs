//! `customer erase`: nothing of a person is left in any file, every sum stays, and the chain of operations is whole.

use std::fs;
use std::sync::LazyLock;

use crmkit::store::Store;
use crmkit::store::ledger::operation::Actor;
use crmkit::store::privacy::erase;
use rusqlite::Connection;

use crate::world::{World, rows};

/// Words that stand for nobody else: every one of them is somewhere in the store or was once. All in small letters.
const TRACES: &[&str] = &[
    "zephyrine",
    "quackenbush",
    "quackenbush-née",
    "zephq",
    "oldmail",
    "0170 5556677",
    "491705556677",
    "01705556677",
    "5550199",
    "elm lane",
    "marzipan",
    "wechat:zephq77",
    "zephq77",
    "shoezz",
    "violet-tag",
    "grudzz",
    "hauswartin",
    "kontaktperson",
    "zzlate",
    "zzsubject",
    "zzresolved",
    "zzstep",
    "zzorder",
    "zzcode",
    "zz-99",
    "小泽菲",
    "泽菲琳",
    "qbush2",
    "zzfree",
    "zzreason",
    "1971-03-09",
];

/// The hand-worked shop with one more customer who left traces wherever a customer can.
fn shop() -> World {
    let world = World::empty();
    world.write("crm.db", &*SHOP);
    world
}

static SHOP: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let world = World::shop();
    let import = |kind: &str, text: &str| {
        world.import(kind, text, &[], 0);
        fs::remove_file(world.path("in.csv")).expect("removed");
    };
    import(
        "customers",
        "code,name,email,phone,address,city,notes,handles,birthday,tags,shoe,occupation\n\
         ZZ-99,Zephyrine Quackenbush,OldMail@Zephq.example,0170 5556677,Elm Lane 99,Bonn,likes marzipan,wechat:ZephQ77;+49 170 5550199,1971-03-09,violet-tag,shoeZZ,Hauswartin\n\
         ZZCODE2,泽菲琳 小泽菲,qbush2@mail.example,,,Bonn,second record marzipan,,,,,\n",
    );
    for args in [
        &[
            "customer",
            "edit",
            "ZZ-99",
            "--email",
            "ZephQ@Mail.example",
            "--address",
            "Elm Lane 100",
            "--notes",
            "hates marzipan, likes Quackenbush-Née",
        ][..],
        &["customer", "edit", "ZZ-99", "--name", "Zephyrine Quackenbush-Née"],
        &["customer", "contact", "ZZ-99", "add", "Kontaktperson Z", "--email", "grudzz@mail.example"],
        &["customer", "tag", "ZZ-99", "+vip", "-violet-tag"],
        &["log", "ZZ-99", "--channel", "phone", "--subject", "zzsubject", "--text", "call Zephyrine about marzipan"],
        &["complaint", "open", "ZZ-99", "--type", "delivery", "--text", "zzlate", "--code", "V99"],
        &["complaint", "advance", "V99", "--note", "zzstep called", "--resolution", "zzresolved"],
        &["order", "add", "ZZ-99", "--amount", "120", "--date", "2025-06-01", "--notes", "zzorder for Zephyrine", "--code", "ZO1"],
        &["order", "add", "ZZCODE2", "--amount", "30", "--date", "2025-07-01", "--code", "ZO2", "--notes", "marzipan"],
        &["order", "refund", "ZO1", "--amount", "20", "--reason", "zzreason", "--date", "2025-06-05"],
        &["merge", "ZZ-99", "ZZCODE2", "--yes"],
    ] {
        world.ok(args);
    }
    import(
        "surveys",
        "response,customer,date,survey,question,answer\nzz-99-r,ZZ-99,2025-08-01,S,Q1,9\nzz-99-r,ZZ-99,2025-08-01,S,Q2,zzfree words of Zephyrine\nr2,K01,2025-08-01,S,Q2,good\n",
    );
    import("points", "code,customer,date,points,reason\nP1,ZZ-99,2025-08-01,10,zzreason\n");
    fs::read(world.path("crm.db")).expect("read")
});

/// Every file in the folder that holds one of the words, in whatever case, with the word.
fn found(world: &World) -> Vec<String> {
    let mut found = Vec::new();
    for name in world.files() {
        let bytes = fs::read(world.path(&name)).expect("readable");
        let small = bytes.to_ascii_lowercase();
        for word in TRACES {
            if small.windows(word.len()).any(|w| w == word.as_bytes()) {
                found.push(format!("{name}: {word}"));
            }
        }
    }
    found
}

/// What must not change: counts, sums, days.
fn figures(world: &World) -> Vec<String> {
    let mut all = world.sql(
        "SELECT count(*), sum(amount), sum(refund), min(day), max(day) FROM sales_order UNION ALL
         SELECT count(*), sum(amount), min(day), 0, 0 FROM refund UNION ALL
         SELECT count(*), sum(points), 0, 0, 0 FROM point_entry UNION ALL
         SELECT count(*), sum(value), 0, 0, 0 FROM answer UNION ALL
         SELECT count(*), sum(day), 0, 0, 0 FROM interaction UNION ALL
         SELECT count(*), sum(received_on), 0, 0, 0 FROM complaint",
    );
    all.extend(world.sql("SELECT hex(purchases) FROM history ORDER BY customer"));
    for report in ["overview", "trend", "rfm", "pyramid", "pareto", "retention", "cohorts", "complaints"] {
        // Codes and names of single customers stand in lists that are no figures.
        let text = world.ok(&["report", report, "-f", "csv"]).stdout;
        all.push(text.replace("Zephyrine Quackenbush-Née", "(erased)").replace("ZZ-99", "erased-14"));
    }
    all
}

#[test]
fn nothing_of_an_erased_person_is_left_in_any_file() {
    let world = shop();
    let missing: Vec<&&str> = TRACES.iter().filter(|t| !found(&world).iter().any(|f| f.ends_with(&format!(": {t}")))).collect();
    assert!(missing.iter().all(|t| ["1971-03-09", "491705556677"].contains(t)), "not in the store to begin with: {missing:?}");
    let (before, head) = (figures(&world), world.sql("SELECT max(id) FROM operation").remove(0));
    let heads = world.sql("SELECT operation, hex(hash) FROM seal ORDER BY 1");

    let out = world.ok(&["customer", "erase", "ZZ-99", "--yes"]);
    assert!(out.stderr.contains("this cannot be undone") && !out.stderr.contains("warning"), "{}", out.stderr);
    assert_eq!(found(&world), Vec::<String>::new());
    assert_eq!(figures(&world), before);
    world.sound();
    world.ok(&["check"]);
    assert_eq!(world.sql("SELECT operation, hex(hash) FROM seal ORDER BY 1")[..heads.len()], heads, "every seal stands as it was");
    let shown = world.ok(&["customer", "show", "erased-14"]).stdout;
    assert!(shown.contains("(erased)") && shown.contains("150.00") | shown.contains("130.00"), "{shown}");
    let log = world.ok(&["ops", "export", "-f", "csv"]).stdout;
    assert!(
        log.lines().any(
            |l| l.contains(",customer edit,crmkit customer edit (erased),(erased),") && l.ends_with(",changed,(row),(erased),(erased)")
        ),
        "{log}"
    );
    let history = world.ok(&["history", "erased-14", "-f", "csv"]).stdout;
    assert!(history.contains("(erased)"), "{history}");

    // Nothing of it comes back.
    let erased: i64 = head.parse::<i64>().expect("a number") + 1;
    let out = world.fails(&["undo"], 1, &["erased a person: that cannot be taken back"]);
    assert!(out.stderr.contains(&format!("operation {erased} ")), "{}", out.stderr);
    for operation in 6..erased {
        world.fails(&["undo", &operation.to_string()], 1, &["cannot be taken back: it concerns a person who was erased by operation"]);
    }
    assert_eq!(found(&world), Vec::<String>::new());

    // What was done to others can still be taken back.
    world.ok(&["customer", "edit", "K01", "--city", "Bonn"]);
    world.ok(&["undo"]);
    world.sound();
    let out = world.ok(&["customer", "erase", "ZZ-99", "--yes"]);
    assert!(out.stderr.contains("that person was erased at 2025-12-31 12:00"), "{}", out.stderr);
}

#[test]
fn a_reader_that_keeps_the_file_from_being_cleaned_is_told_of() {
    let world = shop();
    let reader = Connection::open(world.path("crm.db")).expect("opened");
    reader.execute_batch("BEGIN").expect("begun");
    assert_eq!(rows(&reader, "SELECT name FROM customer WHERE code = 'ZZ-99'"), ["Zephyrine Quackenbush-Née"]);
    let out = world.ends(&["customer", "erase", "ZZ-99", "--yes"], 5);
    assert!(out.stderr.contains("another program has the store open"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT name FROM customer WHERE id = 14"), ["(erased)"]);
    assert!(!found(&world).is_empty(), "the reader still sees the person");
    drop(reader);
    world.ok(&["customer", "erase", "ZZ-99", "--yes"]);
    assert_eq!(found(&world), Vec::<String>::new());
    world.ok(&["check"]);
}

#[test]
fn whatever_an_erasure_left_is_still_under_the_chain() {
    for sql in [
        "UPDATE change SET before = json_set(before, '$.name', 'Somebody') WHERE tbl = 'customer' AND row = 14",
        "UPDATE change SET before = json_set(before, '$.city', 'Rom') WHERE tbl = 'customer' AND row = 1 AND kind = 'update'",
        "UPDATE operation SET command_line = 'crmkit customer edit K09' WHERE command_line LIKE '%(erased)'",
        "UPDATE redacted SET digest = zeroblob(32) WHERE id = 1",
        "DELETE FROM redacted WHERE id = 1",
        "DELETE FROM erasure_hash; DELETE FROM erasure; DELETE FROM redacted",
        "INSERT INTO redacted SELECT 9999, 6, 'change', 1, zeroblob(32), max(id) FROM operation",
    ] {
        let world = shop();
        world.ok(&["customer", "edit", "K01", "--city", "Bonn"]);
        world.ok(&["customer", "erase", "ZZ-99", "--yes"]);
        world.ok(&["check"]);
        Connection::open(world.path("crm.db")).expect("opened").execute_batch(sql).expect("tampered with");
        let out = world.ends(&["check", "-f", "csv"], 6);
        assert!(out.stdout.contains("\nchain,"), "{sql}: {}", out.stdout);
    }
}

#[test]
fn an_erasure_is_confirmed_and_names_what_it_cannot_reach() {
    let world = shop();
    let facts = world.facts();
    world.fails(&["customer", "erase", "ZZ-99"], 2, &["cannot be undone", "--yes"]);
    world.fails(&["customer", "erase", "Nobody at all", "--yes"], 1, &["no customer is known by"]);
    assert_eq!(world.facts(), facts);
    // A text of another customer, the file of the import with its rejects, a copy of the store.
    world.ok(&["customer", "edit", "K01", "--notes", "a friend of Zephyrine Quackenbush"]);
    world.write("people.csv", "code,name,email\nZZ-99,Zephyrine,zephq@mail.example\n,,\n");
    world.ends(&["import", "customers", "people.csv", "--on-duplicate", "update"], 0);
    world.write("people.csv.rejects.csv", "x");
    fs::copy(world.path("crm.db"), world.path("crm.db.v2.bak")).expect("copied");
    let out = world.ok(&["customer", "erase", "ZZ-99", "--yes"]);
    for words in [
        "customer K01 still names the person",
        "people.csv was imported from",
        "people.csv.rejects.csv was",
        "crm.db.v2.bak is a copy of the store",
    ] {
        assert!(out.stderr.contains(words), "{words}: {}", out.stderr);
    }
}

#[test]
fn a_person_who_was_taken_out_before_is_erased_from_the_log() {
    let world = World::shop();
    world.ok(&["customer", "add", "Zephyrine Quackenbush", "--code", "ZZ-99", "--notes", "marzipan"]);
    world.ok(&["undo"]);
    assert!(!found(&world).is_empty());
    let out = world.ok(&["customer", "erase", "ZZ-99", "--yes"]);
    assert!(out.stderr.contains("0 rows and 2 entries of the log emptied"), "{}", out.stderr);
    assert_eq!(found(&world), Vec::<String>::new());
    world.sound();
    world.fails(&["redo", "6"], 1, &["cannot be put back: it concerns a person who was erased"]);
}

#[test]
fn an_import_that_brings_an_erased_person_back_says_so() {
    let world = shop();
    world.ok(&["customer", "erase", "ZZ-99", "--yes"]);
    let out = world.import("customers", "code,name,email\nZZ-99,Anybody,\nN1,Other,QBush2@mail.example\nN2,New,new@mail.example\n", &[], 0);
    assert!(out.stderr.contains("ZZ-99") && out.stderr.contains("N1") && out.stderr.contains("erased on request"), "{}", out.stderr);
    assert!(!out.stderr.contains("N2"), "{}", out.stderr);
}

#[test]
fn a_restored_backup_is_erased_again() {
    let world = shop();
    let backup = world.path("backup.db");
    fs::copy(world.path("crm.db"), &backup).expect("copied");
    world.ok(&["customer", "erase", "ZZ-99", "--yes"]);
    let erasures = erase::list(Store::open(&world.path("crm.db")).expect("opened").conn()).expect("read");
    assert_eq!(erasures.persons.len(), 2, "the person and the record that was joined into it");
    let actor = Actor { now: 1_767_200_000, person: "tester".into(), command_line: "crmkit backup restore".into() };
    let mut restored = Store::open(&backup).expect("opened");
    assert_eq!(erase::replay(&mut restored, &actor, &erasures).expect("erased again"), 1);
    assert!(erase::clean(&restored).expect("cleaned"));
    assert_eq!(erase::replay(&mut restored, &actor, &erasures).expect("once"), 0);
    assert_eq!(erase::list(restored.conn()).expect("read").persons.len(), 2);
    drop(restored);
    assert_eq!(found(&world), Vec::<String>::new());
    world.ok(&["check", "--db", "backup.db"]);
    // Somebody else who has the same key in another store is left alone.
    let other = World::store();
    for _ in 0..14 {
        other.ok(&["customer", "add", "Ann"]);
    }
    let mut store = Store::open(&other.path("crm.db")).expect("opened");
    assert_eq!(erase::replay(&mut store, &actor, &erasures).expect("nobody"), 0);
    drop(store);
    assert_eq!(other.sql("SELECT count(*) FROM customer WHERE name = 'Ann'"), ["14"]);
    other.ok(&["check"]);
}

/// Words that stand for a contact person and nobody else.
const OF_A_CONTACT: &[&str] = &["zacharias", "quuxley", "zq@lotus", "5550177", "zznote", "zzrole"];

/// The shop with a contact person of K04 who was written down, removed, and written down again, beside another one.
fn company() -> World {
    let world = World::shop();
    let person = ["--email", "ZQ@Lotus.example", "--phone", "+49 170 5550177", "--notes", "zznote", "--role", "zzrole"];
    world.ok(&[&["customer", "contact", "K04", "add", "Zacharias Quuxley"][..], &person].concat());
    world.ok(&["customer", "contact", "K04", "add", "Mei", "--email", "mei@lotus.example"]);
    world.ok(&["customer", "contact", "K04", "remove", "zacharias quuxley"]);
    world.ok(&[&["customer", "contact", "K04", "add", "Zacharias Quuxley"][..], &person].concat());
    world
}

/// Traces of the contact person in the files of the folder but for backups.
fn of_a_contact(world: &World) -> Vec<String> {
    let mut found = Vec::new();
    for name in world.files().into_iter().filter(|name| name.starts_with("crm.db") && !name.contains(".replaced-")) {
        let small = fs::read(world.path(&name)).expect("readable").to_ascii_lowercase();
        let holds = |word: &&&str| small.windows(word.len()).any(|w| w == word.as_bytes());
        found.extend(OF_A_CONTACT.iter().filter(holds).map(|word| format!("{name}: {word}")));
    }
    found
}

#[test]
fn a_contact_person_is_erased_alone() {
    for named in ["Zacharias Quuxley", "zacharias QUUXLEY", "zq@lotus.example"] {
        let world = company();
        assert_eq!(of_a_contact(&world).len(), OF_A_CONTACT.len());
        world.ok(&["backup", "create", "--to", "b.crmbak"]);
        let rest = |world: &World| -> Vec<String> {
            let of_nobody = |row: &String| !row.contains("Zacharias") && !row.starts_with("erasure");
            world.facts().into_iter().filter(of_nobody).collect()
        };
        let (before, sums) = (rest(&world), figures(&world));
        world.fails(&["customer", "erase", "K04", "--contact", named], 2, &["cannot be undone", "--yes"]);
        world.fails(
            &["customer", "erase", "K04", "--contact", "Nobody", "--yes"],
            1,
            &["K04 has no contact person 'Nobody'", "there is Mei"],
        );
        let out = world.ok(&["customer", "erase", "K04", "--contact", named, "--yes"]);
        assert!(out.stderr.contains("1 rows and ") && out.stderr.contains("this cannot be undone"), "{}", out.stderr);
        assert_eq!(of_a_contact(&world), Vec::<String>::new(), "{named}");
        assert_eq!((rest(&world), figures(&world)), (before, sums), "the company and everybody else stay as they were");
        assert_eq!(world.sql("SELECT name FROM contact WHERE customer = 4"), ["Mei"]);
        world.sound();
        world.ok(&["check"]);
        for operation in ["6", "8", "9"] {
            world.fails(&["undo", operation], 1, &["cannot be taken back: it concerns a person who was erased by operation 10"]);
        }
        world.ok(&["undo", "7"]);
        world.ok(&["redo", "7"]);
        // Again, when another program was in the way; and when the person comes back.
        let out = world.ok(&["customer", "erase", "K04", "--contact", named, "--yes"]);
        assert!(out.stderr.contains("that person was erased at 2025-12-31 12:00: cleaning the file again"), "{}", out.stderr);
        let out = world.ok(&["customer", "contact", "K04", "add", "Zacharias Quuxley"]);
        assert!(out.stderr.contains("Zacharias Quuxley of K04 was erased on request at 2025-12-31 12:00"), "{}", out.stderr);
        let out = world.ok(&["customer", "contact", "K04", "add", "Other", "--email", "other@lotus.example"]);
        assert!(!out.stderr.contains("erased"), "{}", out.stderr);
        // A backup that holds the person is erased again.
        let out = world.ok(&["backup", "restore", "b.crmbak", "--yes"]);
        assert!(out.stderr.contains("erased again, as before: 1 person"), "{}", out.stderr);
        assert_eq!(of_a_contact(&world), Vec::<String>::new());
        assert_eq!(world.sql("SELECT name FROM contact WHERE customer = 4"), ["Mei"]);
        world.sound();
        world.ok(&["check"]);
    }
}

#[test]
fn a_contact_person_of_whom_only_the_log_tells_is_erased_from_that() {
    let world = company();
    world.ok(&["customer", "contact", "K04", "remove", "Zacharias Quuxley"]);
    assert!(!of_a_contact(&world).is_empty());
    let out = world.ok(&["customer", "erase", "K04", "--contact", "Zacharias Quuxley", "--yes"]);
    assert!(out.stderr.contains("0 rows and "), "{}", out.stderr);
    assert_eq!(of_a_contact(&world), Vec::<String>::new());
    world.ok(&["check"]);
}
