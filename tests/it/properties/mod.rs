//! What must hold for any data at all, tried on made-up data through the library in this process.

mod kinds;

use std::ffi::OsString;
use std::path::PathBuf;

use crmkit::base::error::Exit;
use crmkit::cli;
use crmkit::entity::service::Step;
use crmkit::entity::trade::OrderStatus;
use crmkit::import::{Fate, Kind, Options, Outcome, Policy, RowFate, Source, load, rejects_file, survey};
use crmkit::store::Store;
use crmkit::store::ledger::operation::Actor;
use crmkit::store::ledger::undo;
use crmkit::store::records::complaints;
use crmkit::store::records::complaints::StepTaken;
use crmkit::store::records::{codes, configuration, orders, settings};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use tempfile::TempDir;
use unicode_normalization::UnicodeNormalization;

use crate::world::{assert_sound, dump, rows};

/// A store in a folder of its own.
struct Shop {
    dir: TempDir,
    store: Store,
}

fn actor() -> Actor {
    Actor { now: 1_767_182_400, person: "tester".into(), command_line: "test".into() }
}

fn table(delimiter: u8, rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).expect("written");
    }
    writer.into_inner().expect("written")
}

fn with_header(header: &[&str], rows: &[Vec<String>]) -> Vec<u8> {
    let header: Vec<String> = header.iter().map(|h| (*h).to_string()).collect();
    table(b',', &[&[header][..], rows].concat())
}

impl Shop {
    fn new() -> Shop {
        let dir = tempfile::tempdir().expect("a folder");
        let mut store = Store::create(&dir.path().join("crm.db")).expect("created");
        let op = store.operation(&actor(), "init").expect("begun");
        configuration::set(&op, "currency", "CNY").expect("set");
        op.finish("").expect("done");
        Shop { dir, store }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn facts(&self) -> Vec<String> {
        dump(self.store.conn())
    }

    /// Imports bytes; gives the outcome and the rejects.
    fn import(&mut self, kind: Kind, bytes: &[u8], options: &Options) -> anyhow::Result<(Outcome, Vec<u8>)> {
        let path = self.path("in.csv");
        std::fs::write(&path, bytes)?;
        let source = Source::open(&path)?;
        let known = settings::read(self.store.conn())?;
        let plan = survey(&source, kind, options, &known)?;
        let op = self.store.bulk_operation(&actor(), "import", 0)?;
        let mut told: Vec<RowFate> = Vec::new();
        let mut tell = |row| {
            told.push(row);
            Ok(())
        };
        let outcome = load(&op, &source, &plan, &known, &|_| {}, None, Some(&mut tell))?;
        assert_told(&outcome, &told);
        op.finish("")?;
        let rejects = rejects_file(&plan, &outcome)?;
        Ok((outcome, rejects))
    }

    /// Exports facts as CSV, as the command does: all that is known of orders.
    fn export(&self, facts: &str) -> Vec<u8> {
        let target = self.path("out.csv");
        let args = ["crmkit", "-q", "--db"].map(OsString::from).into_iter();
        let args = args.chain([self.path("crm.db").into(), "export".into(), facts.into(), "-o".into(), target.clone().into()]);
        let args = args.chain((facts == "orders").then(|| "--lines".into()));
        assert_eq!(cli::run(&args.collect::<Vec<_>>()).expect("exported"), Exit::Ok);
        std::fs::read(target).expect("written")
    }
}

/// The report of rows tells every row once, in file order, and agrees with the counts.
fn assert_told(outcome: &Outcome, told: &[RowFate]) {
    assert!(told.windows(2).all(|w| w[0].line < w[1].line), "{told:?}");
    let count = |fate| told.iter().filter(|r| r.fate == fate).count() as u64;
    let fates = [Fate::Created, Fate::Updated, Fate::Unchanged, Fate::Skipped, Fate::Rejected].map(count);
    assert_eq!(fates, [outcome.created, outcome.updated, outcome.unchanged, outcome.skipped, outcome.rejected()]);
    assert!(told.iter().all(|r| (r.fate == Fate::Rejected) == r.problem.is_some()), "{told:?}");
    assert!(told.iter().all(|r| r.fate != Fate::Created || !r.about.code.is_empty()), "{told:?}");
}

/// Text with everything in it that has ever broken a CSV file. What an import keeps is trimmed and composed, so this is, too.
fn odd() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "=",
        "+",
        "-",
        "@",
        "'",
        "''",
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "|",
        "\n",
        "\r\n",
        "\r",
        " ",
        "  ",
        "\\",
        "王芳",
        "😀",
        "é",
        "0",
        "007",
        "1,5",
        "1.38E+10",
        "2024-01-01",
        "NULL",
        "own:",
        "name",
        "\u{1b}",
        "\u{202e}",
        "０",
        "\u{a0}",
        "#",
        "--",
        "x",
    ]);
    prop_oneof![vec(pieces, 0..6).prop_map(|p| p.concat()), "\\PC{0,8}"].prop_map(|t| t.nfc().collect::<String>().trim().to_string())
}

/// One of some words.
fn one_of(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(words).prop_map(str::to_string)
}

fn cents(range: std::ops::Range<i64>) -> impl Strategy<Value = String> {
    range.prop_map(|n| format!("{}{}.{:02}", if n < 0 { "-" } else { "" }, n.abs() / 100, n.abs() % 100))
}

fn day() -> impl Strategy<Value = String> {
    (2023..2026, 1..13, 1..29).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}"))
}

// Rows with small pools of codes, so that they meet each other, and with faults.

const CUSTOMER_HEAD: &[&str] = &["code", "name", "city", "birthday", "tags", "shoe"];
const ORDER_HEAD: &[&str] = &["code", "customer", "date", "amount", "refund", "status", "desk"];
const LINE_HEAD: &[&str] = &["code", "customer", "date", "amount", "product", "quantity", "line_amount"];
const INTERACTION_HEAD: &[&str] = &["code", "customer", "date", "channel", "text", "minutes"];
const COMPLAINT_HEAD: &[&str] = &["code", "customer", "received_on", "type", "severity", "resolution"];

/// What a till says of nobody in particular, and what it leaves blank.
const NOBODY: &[&str] = &["", "散客", "Walk-in", "cash sale"];

/// Good rows mostly, with codes under `prefix`; now and then a cell too many or too few, or nothing.
fn file(prefix: &'static str) -> impl Strategy<Value = (Kind, Vec<Vec<String>>)> {
    let code = move || prop_oneof![4 => (0..6).prop_map(move |n| format!("{prefix}{n}")), 1 => Just(String::new())];
    let who = || prop_oneof![8 => (0..5).prop_map(|n| format!("C{n}")), 2 => one_of(NOBODY)];
    let when = || prop_oneof![9 => day(), 1 => one_of(&["2024-02-30", "soon", ""])];
    let amount = || prop_oneof![9 => cents(-500..5_000), 1 => one_of(&["x", "1.9.9", ""])];
    let status = || one_of(&["", "paid", "completed", "cancelled", "refunded", "shipped"]);
    let customers = vec(
        (
            code(),
            odd(),
            one_of(&["", "Bonn", "杭州"]),
            prop_oneof![9 => Just(String::new()), 1 => when()],
            one_of(&["", "vip", "a;b"]),
            odd(),
        )
            .prop_map(|(a, b, c, d, e, f)| vec![a, b, c, d, e, f]),
        0..12,
    );
    let plain = vec(
        (code(), who(), when(), amount(), prop_oneof![3 => Just(String::new()), 1 => cents(0..500)], status(), odd())
            .prop_map(|(a, b, c, d, e, f, g)| vec![a, b, c, d, e, f, g]),
        0..12,
    );
    let lines = vec(
        (
            code(),
            who(),
            when(),
            prop_oneof![Just(String::new()), amount()],
            one_of(&["", "P1", "P2"]),
            one_of(&["1", "2.5", "many"]),
            amount(),
        )
            .prop_map(|(a, b, c, d, e, f, g)| vec![a, b, c, d, e, f, g]),
        0..12,
    );
    let interactions = vec(
        (code(), who(), when(), one_of(&["phone", "邮件", "telefax"]), odd(), one_of(&["", "5", "-1"]))
            .prop_map(|(a, b, c, d, e, f)| vec![a, b, c, d, e, f]),
        0..12,
    );
    let complaints = vec(
        (code(), who(), when(), one_of(&["price", "quality", "odd"]), one_of(&["", "1", "4", "5"]), odd())
            .prop_map(|(a, b, c, d, e, f)| vec![a, b, c, d, e, f]),
        0..12,
    );
    let head = |head: &'static [&'static str]| move |rows: Vec<Vec<String>>| (head, rows);
    let any = prop_oneof![
        customers.prop_map(head(CUSTOMER_HEAD)).prop_map(|f| (Kind::CUSTOMERS, f)),
        plain.prop_map(head(ORDER_HEAD)).prop_map(|f| (Kind::ORDERS, f)),
        lines.prop_map(head(LINE_HEAD)).prop_map(|f| (Kind::ORDERS, f)),
        interactions.prop_map(head(INTERACTION_HEAD)).prop_map(|f| (Kind::INTERACTIONS, f)),
        complaints.prop_map(head(COMPLAINT_HEAD)).prop_map(|f| (Kind::COMPLAINTS, f)),
    ];
    (any, vec((0..12_usize, 0..3), 0..3)).prop_map(|((kind, (head, mut rows)), faults)| {
        for (place, fault) in faults {
            let Some(row) = rows.get_mut(place) else { continue };
            match fault {
                0 => row.truncate(2),
                1 => row.push("beyond".to_string()),
                _ => row.iter_mut().for_each(String::clear),
            }
        }
        rows.insert(0, head.iter().map(|h| (*h).to_string()).collect());
        (kind, rows)
    })
}

fn told(policy: Policy) -> Options {
    Options { on_duplicate: Some(policy), ..Options::default() }
}

fn policy() -> impl Strategy<Value = Policy> {
    select(vec![Policy::Skip, Policy::Fill, Policy::Update, Policy::Error, Policy::New])
}

/// A deed in the life of a store.
#[derive(Clone, Debug)]
enum Deed {
    Import(Kind, Vec<Vec<String>>, Policy),
    Cancel(usize),
    Undo(usize),
    Redo,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (file("X"), policy()).prop_map(|((kind, rows), policy)| Deed::Import(kind, rows, policy)),
        1 => (0..6_usize).prop_map(Deed::Cancel),
        3 => (0..4_usize).prop_map(Deed::Undo),
        2 => Just(Deed::Redo),
    ]
}

/// So many cases of each property: enough for every day; `PROPTEST_CASES` sets another number.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(48)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_row_is_counted_once_and_a_second_import_adds_nothing((kind, table_rows) in file("X")) {
        let mut shop = Shop::new();
        let bytes = table(b',', &table_rows);
        let (first, rejects) = shop.import(kind, &bytes, &told(Policy::Skip)).expect("imported");
        prop_assert!(first.adds_up(), "{first:?}");
        prop_assert_eq!(first.rows, table_rows.len() as u64 - 1);
        let written = csv::ReaderBuilder::new().flexible(true).from_reader(&rejects[..]).into_records().count();
        prop_assert_eq!(written as u64, first.rejected(), "every refused row stands among the rejects");
        let facts = shop.facts();
        let (second, _) = shop.import(kind, &bytes, &told(Policy::Skip)).expect("imported");
        prop_assert_eq!((second.created, second.updated, second.rejected()), (0, 0, first.rejected()));
        prop_assert_eq!(shop.facts(), facts);
        assert_sound(shop.store.conn());
    }

    #[test]
    fn undo_of_any_import_restores_every_table((first, second, policy) in (vec(file("X"), 1..4), file("X"), policy())) {
        let mut shop = Shop::new();
        for (kind, rows) in first {
            shop.import(kind, &table(b',', &rows), &told(Policy::Update)).expect("imported");
        }
        let before = shop.facts();
        // Another record of the same is for customers alone.
        let policy = if policy == Policy::New && second.0 != Kind::CUSTOMERS { Policy::Update } else { policy };
        let (outcome, _) = shop.import(second.0, &table(b',', &second.1), &told(policy)).expect("imported");
        let after = shop.facts();
        assert_sound(shop.store.conn());
        if outcome.created + outcome.updated == 0 {
            prop_assert_eq!(&before, &after, "nothing created, nothing updated, and yet something changed");
        } else {
            prop_assert_ne!(&before, &after);
            undo::undo(&mut shop.store, &actor(), None).expect("undone");
            prop_assert_eq!(shop.facts(), before);
            assert_sound(shop.store.conn());
            undo::redo(&mut shop.store, &actor(), None).expect("redone");
            prop_assert_eq!(shop.facts(), after);
            assert_sound(shop.store.conn());
        }
    }

    #[test]
    fn histories_equal_a_recount_whatever_happens(deeds in vec(deed(), 1..14)) {
        let mut shop = Shop::new();
        for deed in deeds {
            let before = shop.facts();
            let done = match &deed {
                Deed::Import(kind, rows, policy) => shop.import(*kind, &table(b',', rows), &told(*policy)).map(|_| ()),
                Deed::Cancel(n) => {
                    let codes = rows(shop.store.conn(), "SELECT code FROM sales_order ORDER BY id DESC");
                    let op = shop.store.operation(&actor(), "order cancel").expect("begun");
                    if let Some(code) = codes.get(*n) {
                        let id = codes::ORDER.find(&op, code).expect("read").expect("there");
                        let mut order = orders::get(&op, id).expect("read");
                        order.status = Some(OrderStatus::Cancelled);
                        orders::update(&op, id, &order).expect("updated");
                    }
                    op.finish("").map(|_| ())
                }
                Deed::Undo(n) => {
                    let standing = rows(shop.store.conn(), "SELECT id FROM operation WHERE id > 1 AND kind = 'do' AND undone_by IS NULL ORDER BY id DESC");
                    let wanted = standing.get(*n).and_then(|id| id.parse().ok());
                    wanted.map_or(Ok(()), |id| undo::undo(&mut shop.store, &actor(), Some(id)).map(|_| ()))
                }
                Deed::Redo => undo::redo(&mut shop.store, &actor(), None).map(|_| ()),
            };
            if done.is_err() {
                prop_assert_eq!(shop.facts(), before, "refused, and yet something changed: {:?}", deed);
            }
            assert_sound(shop.store.conn());
        }
    }

    #[test]
    fn any_table_comes_back_as_own_fields(
        (delimiter, cells) in (select(vec![b',', b';', b'\t', b'|']), vec(vec(odd(), 3), 1..10)),
    ) {
        let mut rows_written = vec![vec!["code".to_string(), "one".to_string(), "two".to_string(), "three".to_string()]];
        rows_written.extend(cells.iter().enumerate().map(|(i, row)| [&[format!("K{i}")][..], row].concat()));
        let mut shop = Shop::new();
        let options = Options { delimiter: Some(delimiter), raw: true, ..Options::default() };
        let (outcome, _) = shop.import(Kind::CUSTOMERS, &table(delimiter, &rows_written), &options).expect("imported");
        prop_assert_eq!(outcome.created, cells.len() as u64, "{:?}", outcome.problems);
        for (i, row) in cells.iter().enumerate() {
            let id = crmkit::store::records::customers::by_code(shop.store.conn(), &format!("K{i}")).expect("read").expect("there");
            let own = crmkit::store::records::customers::get(shop.store.conn(), id).expect("read").own;
            let want: Vec<(String, String)> = ["one", "two", "three"]
                .iter()
                .zip(row)
                .filter(|(_, text)| !text.is_empty())
                .map(|(name, text)| ((*name).to_string(), text.clone()))
                .collect();
            prop_assert_eq!(own, want);
        }
    }

    #[test]
    fn what_is_exported_is_imported_again_without_loss(
        (customers, orders, interactions, complaints, headers) in (
            vec(vec(odd(), 8), 1..6),
            vec((odd(), odd(), day(), cents(-500..90_000), vec((odd(), odd(), odd(), cents(0..9_000), odd()), 0..3), odd()), 0..6),
            vec((odd(), day(), option::of("[0-2][0-3]:[0-5][0-9]"), odd(), odd(), odd()), 0..6),
            vec((odd(), day(), odd(), odd(), odd()), 0..4),
            vec(odd(), 2),
        )
    ) {
        let mut a = Shop::new();
        let own: Vec<String> = headers.iter().map(|h| format!("own:{}", if h.is_empty() { "x" } else { h })).collect();
        // A word that is somebody's name in the store and a code that it does not know is a question: here it is a code.
        let raw = Options { raw: true, matching: Some("code".parse().expect("keys")), ..Options::default() };
        // What is no phone is kept beside the field, and not in it.
        let customers: Vec<Vec<String>> = customers
            .into_iter()
            .enumerate()
            .map(|(n, mut cells)| {
                cells[3] = if n % 2 == 0 { format!("030 12345{n}7") } else { String::new() };
                cells
            })
            .collect();
        let head = ["code", "name", "email", "phone", "notes", "tags"].map(str::to_string);
        let rows_written = [&[[&head[..], &own[..]].concat()][..], &customers[..]].concat();
        a.import(Kind::CUSTOMERS, &table(b',', &rows_written), &raw).expect("imported");
        let mut rows_written = Vec::new();
        for (code, customer, day, amount, lines, notes) in &orders {
            let row = |line: [String; 5]| [&[code.clone(), customer.clone(), day.clone(), amount.clone(), notes.clone()][..], &line[..]].concat();
            rows_written.extend(lines.iter().map(|(p, d, c, m, o)| row([p.clone(), d.clone(), c.clone(), m.clone(), o.clone()])));
            if lines.is_empty() {
                rows_written.push(row(Default::default()));
            }
        }
        let head = ["code", "customer", "date", "amount", "notes", "product", "description", "category", "line_amount", "own:engraving"];
        a.import(Kind::ORDERS, &with_header(&head, &rows_written), &raw).expect("imported");
        let rows_written: Vec<Vec<String>> = interactions
            .iter()
            .map(|(who, day, time, text, staff, own)| {
                vec![who.clone(), day.clone(), time.clone().unwrap_or_default(), "phone".into(), text.clone(), staff.clone(), own.clone()]
            })
            .collect();
        a.import(Kind::INTERACTIONS, &with_header(&["customer", "date", "time", "channel", "text", "staff", "own:date"], &rows_written), &raw)
            .expect("imported");
        let rows_written: Vec<Vec<String>> =
            complaints.iter().map(|(who, day, text, done, own)| vec![who.clone(), day.clone(), text.clone(), done.clone(), own.clone()]).collect();
        a.import(Kind::COMPLAINTS, &with_header(&["customer", "received_on", "text", "resolution", "own:x"], &rows_written), &raw).expect("imported");
        let op = a.store.operation(&actor(), "complaint advance").expect("begun");
        for (id, (_, _, note, _, person)) in rows(&op, "SELECT id FROM complaint").iter().zip(&complaints) {
            let id = id.parse().expect("a key");
            let day = complaints::get(&op, id).expect("read").received_on.plus(3);
            let text = |t: &String| (!t.is_empty()).then(|| t.clone());
            let step = StepTaken { step: Step::Resolved, day, at: None, person: text(person), note: text(note) };
            complaints::add_step(&op, id, &step).expect("added");
        }
        op.finish("").expect("done");

        let mut b = Shop::new();
        for (name, kind) in
            [("customers", Kind::CUSTOMERS), ("orders", Kind::ORDERS), ("interactions", Kind::INTERACTIONS), ("complaints", Kind::COMPLAINTS)]
        {
            let exported = a.export(name);
            let (outcome, rejects) = b.import(kind, &exported, &Options::default()).expect("imported");
            prop_assert_eq!(outcome.created, outcome.rows, "{}\n{}", name, String::from_utf8_lossy(&rejects));
            prop_assert_eq!(outcome.bare_customers, 0);
            prop_assert_eq!(String::from_utf8(b.export(name)), String::from_utf8(exported), "{}", name);
        }
        for view in ["customers", "orders", "order_lines", "interactions", "complaints", "complaint_steps", "products"] {
            // Own fields are compared by name, in the exports: the order of an object's keys means nothing.
            let columns = rows(a.store.conn(), &format!("SELECT name FROM pragma_table_info('{view}') WHERE name <> 'own_fields'")).join(", ");
            let all = format!("SELECT {columns} FROM {view} ORDER BY 1, 2, 3");
            prop_assert_eq!(rows(a.store.conn(), &all), rows(b.store.conn(), &all), "{}", view);
        }
    }
}
