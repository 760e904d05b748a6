//! The commands that write, each in its world.

use std::fs;
use std::sync::{LazyLock, Mutex};

use rusqlite::Connection;

use super::Case;
use super::state::KEYS;
use crate::operations::{Effect, TABLE};
use crate::schema::{current, old_shop};
use crate::undo::{CHANGES, words};
use crate::world::World;

/// Whether the build under test has encryption.
const ENCRYPTION: bool = cfg!(feature = "sqlcipher");

/// A customer file of which two rows are refused.
const CUSTOMERS: &str = "code,name,email,acquired_on\nN1,Ann,ann@shop.example,2025-01-02\nN2,Bo,,2025-13-99\nK01,Other,,2025-02-03\nN3\n";

/// A world and a command in it.
type Setting = (World, Vec<String>);

/// Adds commands that all begin in the same world.
fn lines(world: World, settings: &mut Vec<Setting>, lines: &[&str]) {
    settings.extend(lines.iter().map(|line| (super::state::world(&super::state::files(&world)), words(line))));
}

/// A shop with files to import, an old output, a backup, and a person who was erased since.
fn busy_shop() -> World {
    let world = World::shop();
    world.write("in.csv", CUSTOMERS);
    let orders: String = (1..400).map(|i| format!("X{i},Q{},2025-0{}-11,{}.50\n", i % 90, i % 9 + 1, i)).collect();
    world.write("orders.csv", format!("code,customer,date,amount\n{orders}"));
    world.write("old.csv", "mine\n");
    world.write("tickets.csv", "code,customer,received_on,type,resolved_on\nX1,K01,2024-01-02,price,2024-01-05\n");
    world
}

/// A new store and files so large that they are loaded past the log.
fn first_load() -> World {
    let world = World::empty();
    world.ok(&["init", "--currency", "EUR", "--time-zone", "UTC"]);
    world.write("in.csv", CUSTOMERS);
    let orders: String = (1..1_500).map(|i| format!("X{i},Q{},2025-0{}-11,{}.50,{:170}\n", i % 90, i % 9 + 1, i, i)).collect();
    world.write("orders.csv", format!("code,customer,date,amount,notes\n{orders}"));
    world
}

fn settings() -> Vec<Setting> {
    let mut all: Vec<Setting> = Vec::new();
    for (setting, line) in CHANGES {
        let world = World::shop();
        for first in *setting {
            world.ok(&words(first));
        }
        all.push((world, words(line)));
    }
    lines(
        World::empty(),
        &mut all,
        &["init --currency EUR --time-zone UTC", "demo --data cdnow", "demo --generate many --customers 9 --orders 20"],
    );
    lines(
        busy_shop(),
        &mut all,
        &[
            "import customers in.csv",
            "import customers in.csv --on-duplicate update --report told.csv --rejects bad.csv",
            "import customers in.csv --save-map map.toml",
            "complaint import tickets.csv",
            "import orders orders.csv",
            "import auto in.csv orders.csv",
            "import customers in.csv --dry-run --rejects bad.csv",
            "export orders -o old.csv",
            "customer list -o new.json",
            "ops export -o log.csv",
            "customer erase K01 --yes",
            "undo",
            "backup create",
            "backup create --to b.crmbak",
            "anonymize out.db",
        ],
    );
    lines(first_load(), &mut all, &["import auto in.csv orders.csv"]);
    let world = busy_shop();
    world.ok(&["undo"]);
    lines(world, &mut all, &["redo"]);
    let world = World::shop();
    Connection::open(world.path("crm.db")).expect("opened").execute_batch("DELETE FROM history WHERE customer = 2").expect("damaged");
    lines(world, &mut all, &["check --fix-derived"]);
    backups(&mut all);
    older(&mut all);
    if ENCRYPTION {
        encrypted(&mut all);
    }
    all
}

/// Restores, over a store and where there is none, and the removal of backups.
fn backups(all: &mut Vec<Setting>) {
    let world = World::shop();
    world.ok(&["backup", "create", "--to", "b.crmbak"]);
    let alone = super::state::world(&super::state::files(&world));
    fs::remove_file(alone.path("crm.db")).expect("removed");
    lines(alone, all, &["backup restore b.crmbak"]);
    world.ok(&["customer", "erase", "K01", "--yes"]);
    lines(world, all, &["backup restore b.crmbak --yes"]);
    let world = World::shop();
    let mut earlier = world.command(crate::world::BINARY, ["backup", "create"]);
    assert_eq!(world.finish(earlier.env("CRMKIT_NOW", "2025-12-30T12:00:00Z")).status, 0);
    lines(world, all, &["backup create --keep last=1"]);
}

/// Stores of older schemas, which are backed up and brought up to date by whatever opens them.
fn older(all: &mut Vec<Setting>) {
    for version in 1..current() {
        let lines_of_each =
            if version + 1 == current() { &["report overview", "customer add Ann --code A1"][..] } else { &["config list"] };
        lines(old_shop(version), all, lines_of_each);
    }
}

fn encrypted(all: &mut Vec<Setting>) {
    let keys = |world: &World| {
        for (name, key) in KEYS {
            world.write(name, key);
        }
    };
    let world = World::shop();
    keys(&world);
    lines(super::state::world(&super::state::files(&world)), all, &["encrypt --key-file raw"]);
    world.ok(&["encrypt", "--key-file", "raw"]);
    lines(
        world,
        all,
        &[
            "--key-file raw decrypt",
            "--key-file raw rekey --new-key-file new",
            "--key-file raw customer edit K01 --city Bonn",
            "--key-file raw backup create --to b.crmbak",
        ],
    );
}

/// What a command line must contain to be tried, where not all are asked for.
fn only() -> Option<String> {
    std::env::var("CRMKIT_FAULTS_OF").ok()
}

/// Every case, each run once undisturbed.
pub static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let of = only();
    let asked = |line: &[String]| of.as_ref().is_none_or(|word| line.join(" ").contains(word));
    let settings: Vec<_> = settings().into_iter().filter(|(_, line)| asked(line)).enumerate().collect();
    let (todo, done) = (Mutex::new(settings), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let Some((number, (world, line))) = todo.lock().expect("no panic").pop() else { break };
                    let case = Case::new(&line, &world);
                    done.lock().expect("no panic").push((number, case));
                }
            });
        }
    });
    let mut done = done.into_inner().expect("no panic");
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, case)| case).collect()
});

#[test]
fn every_command_that_writes_is_among_the_faults() {
    if only().is_some() {
        return;
    }
    // The words of a command stand in a line in their order, with arguments between them.
    let calls = |args: &[String], command: &str| {
        let mut args = args.iter();
        command.split(' ').all(|word| args.any(|arg| arg == word))
    };
    for row in TABLE.iter().filter(|row| ![Effect::Reads, Effect::Nothing].contains(&row.effect)) {
        let tried = CASES.iter().any(|case| calls(&case.args, row.command));
        assert!(tried || (row.effect == Effect::Encrypts && !ENCRYPTION), "no fault is tried in 'crmkit {}'", row.command);
    }
}
