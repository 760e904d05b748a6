//! Every command that changes the store is one operation, which can be taken back and put back exactly.

use crate::world::World;

/// Every changing command: what must be done before it, and the command. Words are separated by blanks; `_` stands for a blank.
pub const CHANGES: &[(&[&str], &str)] = &[
    (&[], "customer add Ann --email ann@shop.example --tag vip --tag new --set shoe=38 --acquired-on 2025-12-01"),
    (&[], "customer edit K01 --email new@mail.example --clear wallet --set favourite_tea=none --set shoe=37"),
    (&[], "customer edit K04 --name Lotus --wallet 9000 --status closed"),
    (&[], "customer tag K03 +vip -member -gifts"),
    (&[], "customer tag K02 add a b"),
    (&[], "customer close K01 --reason competition"),
    (&[], "customer contact K04 add Mei --email mei@lotus.example --role buyer"),
    (&["customer contact K04 add Mei"], "customer contact K04 remove Mei"),
    (&[], "log K01 --channel phone --direction in --purpose service --text asked --minutes 5 --cost 1.50 --set room=2"),
    (&[], "complaint open K01 --type delivery --severity 3 --order O01 --product TEA-1 --text late"),
    (&[], "complaint advance V05 --note called --resolution sent --compensation voucher --amount 10 --satisfaction 4"),
    (&[], "complaint advance V05 --to closed"),
    (&[], "complaint reopen V01 --note again"),
    (&[], "complaint assign V05 Kim"),
    (&[], "complaint edit V05 --severity 3 --clear subject --follow-up 2026-01-10 --set room=2"),
    (&[], "complaint compensate V05 voucher --amount 10"),
    (&[], "complaint close V05 --satisfaction 5 --follow-up 2026-01-10"),
    (&[], "template add sorry --text Dear_{{_customer.name_}} --about late"),
    (&["template add sorry --text Dear"], "template add sorry --text Hello --replace"),
    (&["template add sorry --text Dear"], "template edit sorry --about late --text Hello"),
    (&["template add sorry --text Dear"], "template remove sorry"),
    (&[], "answer add Returns? Yes. --topic returns --words refund"),
    (&["answer add Returns? Yes."], "answer add Returns? No. --code A0001 --replace"),
    (&["answer add Returns? Yes."], "answer edit A0001 --topic returns --clear words --set seen=2"),
    (&["answer add Returns? Yes."], "answer remove A0001"),
    (&[], "campaign add Spring --channel email --started-on 2026-03-01 --ended-on 2026-04-01 --budget 100 --set run=2"),
    (&["campaign add Spring"], "campaign edit M0001 --budget 100 --code SPRING"),
    (&["campaign add Spring"], "campaign remove M0001"),
    (&[], "product add MUG Large_mug --category cups --unit-price 9.90"),
    (&[], "product edit TEA-1 --unit-price 9.90"),
    (&["product add MUG"], "product remove MUG"),
    (&[], "points add K01 120 --reason order --order O01 --expires-on 2027-01-01"),
    (&["points add K01 120"], "points edit L0001 --points -20 --clear reason"),
    (&["points add K01 120"], "points remove L0001"),
    (&[], "payment add O24 20 --method card --date 2025-12-30"),
    (&["payment add O24 20"], "payment edit P0001 --amount 30 --customer K04"),
    (&["payment add --customer K01 --amount 20"], "payment remove P0001"),
    (&[], "log K01 --channel chat --purpose suggestion --product TEA-1 --topic size --text larger"),
    (&[], "survey define NEW --from kano --feature gift_wrap --name Gifts --notes by_phone"),
    (&["survey define NEW --from csat"], "survey define NEW --update --question overall;_scale=1-10 --question more;_role=text"),
    (&["survey define NEW --from csat"], "survey answer NEW --customer K01 --order O01 --answers overall=5 why=fast"),
    (&["survey define NEW --from csat"], "survey answer NEW --respondent paper_17 --answers overall=2"),
    (&[], "order add K11 --amount 59.90 --channel shop"),
    (&[], "order add K01 --line CUP-1_x2_@19.90 --line NEW-1_@12_New_thing --discount 1.80 --date 2025-06-01"),
    (&[], "order refund O01 --amount 10"),
    (&[], "order cancel O24"),
    (&[], "merge K01 K02 K03 --yes"),
    (&["customer edit K02 --phone 13900000099", "customer edit K03 --name 李雷 --phone 13900000099"], "dupes --merge --above 0.6 --yes"),
    (&[], "config set lapse-days 90"),
    (&["config set lapse-days 90"], "config set lapse-days 120"),
    (&[], "config set country CN"),
];

/// The words of a line.
pub fn words(line: &str) -> Vec<String> {
    line.split(' ').map(|w| w.replace('_', " ")).collect()
}

/// Takes the latest operation back and puts it back, twice over; every table must follow, and so must what is derived.
#[track_caller]
fn back_and_forth(world: &World, before: &[String], what: &str) {
    let after = world.facts();
    assert_ne!(before, after, "{what} changed nothing");
    world.sound();
    for _ in 0..2 {
        world.ok(&["undo"]);
        assert_eq!(world.facts(), before, "{what}: undone");
        world.sound();
        world.ok(&["redo"]);
        assert_eq!(world.facts(), after, "{what}: redone");
        world.sound();
    }
}

#[test]
fn every_changing_command_is_one_operation_and_goes_back_and_forth() {
    for (setting, line) in CHANGES {
        let world = World::shop();
        for first in *setting {
            world.ok(&words(first));
        }
        let (before, count) = (world.facts(), world.sql("SELECT count(*) FROM operation")[0].clone());
        world.ok(&words(line));
        assert_eq!(world.sql(&format!("SELECT count(*) - {count} FROM operation")), ["1"], "{line}");
        back_and_forth(&world, &before, line);
    }
}

#[test]
fn the_list_of_changing_commands_is_whole() {
    let known: Vec<&str> = CHANGES.iter().map(|(_, line)| *line).collect();
    for group in ["customer", "complaint", "order", "survey", "template", "answer", "campaign", "product", "points", "payment"] {
        let help = World::empty().ok(&[group, "--help"]).stdout;
        let commands = help.split("Commands:").nth(1).expect("a list").split("Options:").next().expect("a list");
        for line in commands.lines().filter(|l| l.starts_with("  ") && !l.starts_with("   ")) {
            let name = line.split_whitespace().next().expect("a name");
            let reads = ["show", "list", "find", "reply", "questionnaires", "help"].contains(&name);
            // An erasure is one operation, too, but must not be undone: tests/it/erase.rs.
            let for_good = name == "erase";
            // An import of any kind goes back and forth below.
            let reads = reads || name == "import";
            assert!(reads || for_good || known.iter().any(|k| k.starts_with(&format!("{group} {name} "))), "{group} {name}");
        }
    }
}

#[test]
fn imports_of_every_kind_with_inserts_and_updates_go_back_and_forth() {
    let files = [
        ("customers", "code,name,city,tags,shoe\nK01,王芳芳,上海,vip;gifts,38\nK14,New One,Bonn,,40\nK05,,,regular,\n"),
        (
            "orders",
            "code,customer,date,amount,refund,status,product,quantity,unit_price,line_amount,desk\n\
             O01,K01,2025-01-11,130.00,5.00,completed,TEA-1,2,45.00,90.00,left\n\
             O01,K01,2025-01-11,130.00,5.00,completed,NEW-9,1,40.00,40.00,left\n\
             O05,K02,2025-02-03,300.00,0.00,cancelled,,,,,\n\
             X1,K99,2025-12-01,10.00,0.00,paid,,,,,\n\
             X2,K01,2024-01-01,20.00,0.00,paid,,,,,\n",
        ),
        ("interactions", "code,customer,date,channel,text\nI01,K02,2025-01-12,phone,other\nI50,K98,2025-03-01,email,hello\n"),
        (
            "complaints",
            "code,customer,received_on,type,severity,resolution\nV05,K04,2025-12-29,delivery,2,done\nV09,K97,2025-11-11,price,1,\n",
        ),
    ];
    for (kind, text) in files {
        let world = World::shop();
        let before = world.facts();
        let out = world.import(kind, text, &["--on-duplicate", "update"], 0);
        assert!(!out.stderr.contains(" 0 updated") && !out.stderr.contains(" 0 created"), "{kind}: {}", out.stderr);
        back_and_forth(&world, &before, kind);
    }
}

#[test]
fn a_whole_shop_is_taken_back_import_by_import() {
    let world = World::shop();
    let full = world.facts();
    for _ in 0..4 {
        world.ok(&["undo"]);
        world.sound();
    }
    let store = World::store();
    assert_eq!(world.facts(), store.facts(), "as if nothing had been imported");
    for _ in 0..4 {
        world.ok(&["redo"]);
        world.sound();
    }
    assert_eq!(world.facts(), full);
}

#[test]
fn an_undo_that_would_destroy_later_work_refuses_and_lists_it() {
    let world = World::shop();
    world.ok(&["customer", "add", "Ann", "--code", "A1"]);
    world.ok(&["order", "add", "A1", "--amount", "10"]);
    world.ok(&["log", "A1", "--channel", "phone"]);
    world.ok(&["customer", "edit", "A1", "--city", "Bonn"]);
    let facts = world.facts();
    let out =
        world.fails(&["undo", "6"], 1, &["operation 6 cannot be taken back: later work builds on it", "undo the later operations first"]);
    for line in
        ["operation 7 (order add) added 1 sales_order", "operation 8 (log) added 1 interaction", "operation 9 (customer edit) changed 1"]
    {
        assert!(out.stderr.contains(line), "{line}: {}", out.stderr);
    }
    assert_eq!(world.facts(), facts);
    for operation in ["9", "8", "7", "6"] {
        world.ok(&["undo", operation]);
        world.sound();
    }
    assert_eq!(world.facts(), World::shop().facts());
    world.fails(&["redo", "7"], 1, &["customer"]);
    world.sound();
}

#[test]
fn an_import_that_hangs_known_orders_onto_new_customers_is_taken_back() {
    let world = World::shop();
    let before = world.facts();
    world.import("orders", "code,customer,date,amount\nO05,N1,2025-02-03,300.00\nN9,N1,2025-02-04,1\n", &[], 0);
    assert_eq!(world.sql("SELECT group_concat(code) FROM orders WHERE customer = 'N1'"), ["O05,N9"]);
    back_and_forth(&world, &before, "orders of another customer");
}

#[test]
fn operations_that_do_not_touch_each_other_are_undone_in_any_order() {
    let world = World::shop();
    let before = world.facts();
    world.ok(&["customer", "edit", "K01", "--city", "Bonn"]);
    world.ok(&["customer", "edit", "K02", "--city", "Bonn"]);
    world.ok(&["order", "add", "K02", "--amount", "10"]);
    for operation in ["6", "8", "7"] {
        world.ok(&["undo", operation]);
        world.sound();
    }
    assert_eq!(world.facts(), before);
    for operation in ["7", "6", "8"] {
        world.ok(&["redo", operation]);
        world.sound();
    }
    assert_eq!(world.sql("SELECT city FROM customer WHERE code IN ('K01', 'K02')"), ["Bonn", "Bonn"]);
}

#[test]
fn there_is_a_clear_word_when_nothing_can_be_undone() {
    let world = World::shop();
    world.fails(&["undo", "99"], 1, &["there is no operation 99", "crmkit ops"]);
    world.fails(&["redo"], 1, &["there is nothing to redo"]);
    world.ok(&["undo", "5"]);
    world.fails(&["undo", "5"], 1, &["operation 5 is already undone, by operation 6"]);
    world.fails(&["undo", "6"], 1, &["itself an undo", "redo"]);
    world.fails(&["redo", "4"], 1, &["operation 4 is not undone"]);
    world.fails(&["undo", "one"], 2, &["one"]);
}

#[test]
fn a_command_that_changes_nothing_is_no_operation() {
    let world = World::shop();
    let (facts, operations) = (world.facts(), world.sql("SELECT * FROM operation"));
    let out = world.ok(&["customer", "edit", "K02", "--city", "上海"]);
    assert!(out.stderr.contains("nothing to change"), "{}", out.stderr);
    world.ok(&["customer", "tag", "K01", "+member"]);
    world.ok(&["config", "set", "time-zone", "UTC"]);
    assert_eq!((world.facts(), world.sql("SELECT * FROM operation")), (facts, operations));
}

#[test]
fn reading_commands_write_nothing() {
    let world = World::shop();
    let before = std::fs::read(world.path("crm.db")).expect("readable");
    for line in [
        "customer list",
        "customer show K01",
        "customer find 王",
        "order list K01",
        "order show O01",
        "complaint list",
        "complaint show V01",
        "complaint list --overdue --severity 3..4",
        "answer find tea",
        "answer list",
        "template list",
        "template show --fields",
        "campaign list",
        "product list --category Tea --search a",
        "product show TEA-1",
        "points list --customer K01 --from 2025",
        "payment list",
        "report overview",
        "report list",
        "export orders",
        "ops",
        "ops show 2",
        "ops export",
        "check --head",
        "history K01",
        "explain K01",
        "check",
        "backup list",
        "report quality",
        "dupes",
        "merge K01 K02 --dry-run",
        "dupes --merge --dry-run",
        "config list",
        "config get currency",
        "schema",
        "sql SELECT_*_FROM_customers",
        "customer list --where city_IS_NULL",
        "order list --where amount_>_0",
        "export orders --where amount_>_0",
    ] {
        world.ok(&words(line));
        assert!(before == std::fs::read(world.path("crm.db")).expect("readable"), "{line}");
        assert_eq!(world.files(), ["crm.db"], "{line}");
    }
}

#[test]
fn operations_are_listed_and_shown() {
    let world = World::shop();
    world.ok(&["customer", "edit", "K01", "--city", "Bonn"]);
    world.ok(&["undo"]);
    let list = world.ok(&["ops", "-f", "csv"]).stdout;
    let lines: Vec<&str> = list.lines().collect();
    assert_eq!(lines[0], "operation,time,command,summary,state,person");
    assert_eq!(lines.len(), 8, "{list}");
    assert!(lines[1].starts_with("7,2025-12-31 12:00,") && lines[1].ends_with(",tester"), "{list}");
    assert!(lines[2].starts_with("6,") && lines[2].contains("customer edit") && lines[2].contains("undone by 7"), "{list}");
    assert!(lines[6].contains("import customers") && lines[6].contains("13 created"), "{list}");

    let shown = world.ok(&["ops", "show", "6", "-f", "csv", "--table", "changed"]).stdout;
    assert!(shown.lines().any(|l| l.contains("city") && l.contains("杭州") && l.contains("Bonn")), "{shown}");
    let made = world.ok(&["ops", "show", "3", "-f", "csv", "--table", "made"]).stdout;
    assert!(made.contains("sales_order,30") && made.contains("order_line,14") && made.contains("product,5"), "{made}");
    world.fails(&["ops", "show", "99"], 1, &["there is no operation 99"]);
}

#[test]
fn the_log_is_exported_for_an_audit_with_before_and_after() {
    let world = World::shop();
    world.ok(&["customer", "edit", "K01", "--city", "Bonn", "--wallet", "100"]);
    world.ok(&["customer", "tag", "K02", "+vip"]);
    world.ok(&["undo"]);
    let log = world.ok(&["ops", "export", "-f", "csv"]).stdout;
    let lines: Vec<&str> = log.lines().collect();
    assert_eq!(
        lines[0],
        "operation,time,person,command,command_line,summary,reverses,undone_by,seal,table,row,record,deed,field,before,after"
    );
    let seal = |n: i64| world.sql(&format!("SELECT lower(hex(hash)) FROM seal WHERE operation = {n}")).remove(0);
    let of = |n: i64| -> Vec<&str> { lines.iter().filter(|l| l.starts_with(&format!("{n},"))).copied().collect() };
    let edit = "6,2025-12-31T12:00:00Z,tester,customer edit,crmkit customer edit K01 --city Bonn --wallet 100";
    let edited: Vec<String> = ["city,杭州,Bonn", "wallet,2000.00,100.00"]
        .map(|field| format!("{edit},K01 王芳,,,{},customer,1,K01,changed,{field}", seal(6)))
        .to_vec();
    assert_eq!(of(6), edited);
    assert_eq!(of(2).len(), 2, "customers and tags are counted: {log}");
    assert!(of(2)[0].ends_with(",customer,,,made,,,13 rows"), "{log}");
    assert!(of(7)[0].contains(",,8,") && of(8)[0].contains("crmkit undo") && of(8)[0].contains(",7,,"), "{log}");
    assert!(of(8)[0].contains(",vip,deleted,customer,K02,"), "{log}");
    let rows = world.ok(&["ops", "export", "--after", "1", "--rows", "-f", "csv"]).stdout;
    assert!(rows.lines().any(|l| l.starts_with("2,") && l.ends_with(",customer,1,K01,made,name,,王芳")), "{rows}");
    assert!(rows.lines().any(|l| l.starts_with("2,") && l.ends_with(",customer,1,K01,made,city,,杭州")), "as the import left it: {rows}");
    for format in ["text", "tsv", "json", "jsonl", "markdown"] {
        let out = world.ok(&["ops", "export", "-f", format]);
        assert!(out.stdout.contains("Bonn"), "{format}");
    }
}

#[test]
fn the_history_of_a_customer_shows_every_value_over_time() {
    let world = World::shop();
    world.ok(&["customer", "edit", "K01", "--city", "Bonn", "--wallet", "100"]);
    world.ok(&["customer", "tag", "K01", "+vip", "-member"]);
    world.ok(&["customer", "edit", "K01", "--city", "Rom"]);
    world.ok(&["undo"]);
    let history = world.ok(&["history", "K01", "-f", "csv"]).stdout;
    let told: Vec<String> = history
        .lines()
        .skip(1)
        .map(|l| {
            let cells: Vec<&str> = l.split(',').collect();
            cells[1..5].join(" ")
        })
        .collect();
    assert_eq!(
        told,
        [
            "2 (customer)  made",
            "2 tag  member",
            "6 city 杭州 Bonn",
            "6 wallet 2000.00 100.00",
            "7 tag  vip",
            "7 tag member ",
            "8 city Bonn Rom",
            "9 city Rom Bonn",
        ],
        "{history}"
    );
}

#[test]
fn the_operation_that_made_the_store_is_not_undone() {
    let world = World::store();
    world.import("orders", "code,customer,date,amount\nO1,C1,2026-01-05,10\n", &[], 0);
    world.fails(&["undo", "1"], 1, &["operation 1 made the store and cannot be undone", "crmkit ops"]);
    world.ok(&["undo"]);
    world.fails(&["undo"], 1, &["there is nothing to undo"]);
    world.sound();
}
