//! Many at once: nothing is lost, nothing doubled, and nobody is told that the store is locked.

use std::fs;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use crate::world::World;

/// People who log at the same time, and how many interactions each.
const PEOPLE: usize = 8;
const LOGS: usize = 40;

#[test]
fn a_crowd_loses_nothing_and_doubles_nothing() {
    let world = World::shop();
    let rows: String = (1..=500).map(|i| format!("X{i},K{:02},2025-03-{:02},{i}.50\n", i % 12 + 1, i % 28 + 1)).collect();
    world.write("in.csv", format!("code,customer,date,amount\n{rows}"));
    let (over, looks) = (AtomicBool::new(false), AtomicUsize::new(0));
    thread::scope(|scope| {
        let mut busy = Vec::new();
        for person in 0..PEOPLE {
            let world = &world;
            busy.push(scope.spawn(move || {
                for i in 0..LOGS {
                    let out = world.run(&["log", "K01", "--channel", "phone", "--text", &format!("P{person} I{i}")]);
                    assert_eq!((out.status, out.stderr.contains("lock") || out.stderr.contains("busy")), (0, false), "{}", out.stderr);
                }
            }));
        }
        for name in ["one", "two"] {
            let world = &world;
            busy.push(scope.spawn(move || {
                let out = world.run(&["import", "orders", "in.csv", "--rejects", &format!("{name}.csv")]);
                assert_eq!(out.status, 0, "{}", out.stderr);
            }));
        }
        for line in [
            &["report", "overview"][..],
            &["sql", "SELECT count(*) FROM interactions"],
            &["check", "--quiet"],
            &["backup", "create", "--quiet"],
        ] {
            let (world, over, looks) = (&world, &over, &looks);
            scope.spawn(move || {
                while !over.load(Ordering::Relaxed) {
                    let out = world.run(line);
                    assert_eq!((out.status, out.stderr.as_str()), (0, ""), "{line:?}");
                    looks.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let ended: Vec<_> = busy.into_iter().map(|b| b.join()).collect();
        over.store(true, Ordering::Relaxed);
        assert!(ended.iter().all(Result::is_ok));
    });
    assert!(looks.load(Ordering::Relaxed) > 10);
    assert_eq!(
        world.sql("SELECT count(*), count(DISTINCT text), count(DISTINCT code) FROM interaction WHERE text LIKE 'P_ I%'"),
        ["320|320|320"]
    );
    assert_eq!(world.sql("SELECT count(*), count(DISTINCT code), sum(amount) FROM sales_order WHERE code LIKE 'X%'"), ["500|500|12550000"]);
    assert_eq!(world.sql("SELECT count(*) FROM operation"), [(5 + PEOPLE * LOGS + 1).to_string()]);
    world.sound();
    world.ok(&["check"]);
    let backups = fs::read_dir(world.path("crm-backups")).expect("there").count();
    assert!(backups > 0);
    world.ok(&["backup", "verify"]);
    assert_eq!(world.files(), ["crm-backups", "crm.db", "in.csv"], "no side file and no temporary file is left");
}

/// A new store and a file so large that the first load goes into the store's file itself.
fn first_load() -> World {
    let world = World::empty();
    world.ok(&["init", "--currency", "EUR", "--time-zone", "UTC"]);
    let rows: String = (1..=4_000).map(|i| format!("X{i},Q{},2025-03-{:02},{i}.50,{i:60}\n", i % 400, i % 28 + 1)).collect();
    world.write("in.csv", format!("code,customer,date,amount,notes\n{rows}"));
    world
}

#[test]
fn a_first_load_leaves_the_store_as_every_other_does() {
    let world = first_load();
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                let out = world.run(&["sql", "SELECT count(*) FROM orders"]);
                assert_eq!((out.status, out.stderr.as_str()), (0, ""));
            }
        });
        let out = world.run(&["import", "orders", "in.csv"]);
        over.store(true, Ordering::Relaxed);
        assert_eq!(out.status, 0, "{}", out.stderr);
    });
    assert_eq!(world.sql("PRAGMA journal_mode"), ["wal"]);
    assert_eq!(world.files(), ["crm.db", "in.csv"]);
    assert_eq!(world.sql("SELECT count(*) FROM sales_order"), ["4000"]);
    world.sound();
    world.ok(&["undo"]);
    assert_eq!(world.sql("SELECT count(*) FROM sales_order"), ["0"]);
}

#[test]
fn who_reads_an_empty_store_does_not_keep_the_first_load_waiting() {
    let world = first_load();
    let reader = world.conn();
    reader.execute_batch("BEGIN").expect("begun");
    let count = || reader.query_row("SELECT count(*) FROM sales_order", [], |r| r.get::<_, i64>(0)).expect("read");
    assert_eq!(count(), 0);
    world.ok(&["import", "orders", "in.csv"]);
    assert_eq!(count(), 0, "the reader's moment lasts");
    reader.execute_batch("COMMIT").expect("ended");
    assert_eq!(count(), 4_000);
}
