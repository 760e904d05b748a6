//! Damaged stores: whatever bytes are wrong, no command panics or hangs, and `check` never passes a store that SQLite, or
//! a comparison with the rows as they were, finds damaged.
//!
//! 200 copies are tried. `CRMKIT_DAMAGED=5000 cargo test --test it damage` tries as many as it says; a copy that fails is
//! named by its number, and `CRMKIT_DAMAGED_FROM=1234 CRMKIT_DAMAGED=1` tries that one alone.

use std::fs;
use std::process::Stdio;
use std::time::{Duration, Instant};

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rusqlite::{Connection, OpenFlags};

use crate::world::{BINARY, World, try_rows};

/// Bytes of a page of the store.
const PAGE: usize = 16_384;

/// No command may take longer on a small store, however damaged.
const LIMIT: Duration = Duration::from_secs(60);

/// What is asked of every damaged store beside `check`.
const COMMANDS: [&[&str]; 4] = [&["customer", "list"], &["report", "rfm"], &["export", "orders", "-f", "csv"], &["check", "--strict"]];

/// Damages a copy and says how.
fn damage(bytes: &mut Vec<u8>, number: u64) -> String {
    let mut random = ChaCha8Rng::seed_from_u64(number);
    let pages = bytes.len() / PAGE;
    let page = random.random_range(0..pages) * PAGE;
    match number % 8 {
        0 => {
            let at = random.random_range(0..100);
            bytes[at] = random.random();
            format!("byte {at} of the header is {}", bytes[at])
        }
        1 => {
            bytes[page..page + PAGE].fill(0);
            format!("page {} is empty", page / PAGE + 1)
        }
        2 => {
            let end = page + random.random_range(8..PAGE);
            bytes[page..end].iter_mut().for_each(|b| *b = random.random());
            format!("bytes {page} to {end} are noise")
        }
        3 => {
            let other = random.random_range(0..pages) * PAGE;
            bytes.copy_within(other..other + PAGE, page);
            format!("page {} is a copy of page {}", page / PAGE + 1, other / PAGE + 1)
        }
        4 => {
            let end = random.random_range(1..bytes.len());
            bytes.truncate(end);
            format!("it ends after {end} bytes")
        }
        5 => {
            // The header of a page and the places of its cells.
            let start = page + if page == 0 { 100 } else { 0 };
            let at = start + random.random_range(0..40);
            bytes[at] = random.random();
            format!("byte {at} is {}", bytes[at])
        }
        _ => {
            // One bit where something is written.
            let full: Vec<usize> = (0..bytes.len()).filter(|i| bytes[*i] != 0).collect();
            let (at, bit) = (full[random.random_range(0..full.len())], random.random_range(0..8));
            bytes[at] ^= 1 << bit;
            format!("bit {bit} of byte {at} is turned")
        }
    }
}

/// Every row of every table; `None` when SQLite cannot read them or finds the file damaged.
fn content(path: &std::path::Path) -> Option<Vec<String>> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?;
    if try_rows(&conn, "PRAGMA integrity_check").ok()? != ["ok"] {
        return None;
    }
    // The secret is no fact, and nothing tells a wrong one from the right one.
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'secret' ORDER BY name";
    let tables = try_rows(&conn, names).ok()?;
    let rows = tables.iter().map(|t| try_rows(&conn, &format!("SELECT '{t}', * FROM \"{t}\"")).ok());
    Some(rows.collect::<Option<Vec<_>>>()?.concat())
}

/// The exit status of a command and what it said; `None` when it does not end.
fn run(world: &World, args: &[&str]) -> Option<(i32, String)> {
    let (out, err) = (world.path("out"), world.path("err"));
    let mut command = world.command(BINARY, args);
    let file = |path| fs::File::create(path).expect("a file");
    let mut child = command.stdout(Stdio::from(file(&out))).stderr(Stdio::from(file(&err))).spawn().expect("it runs");
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("waited for") {
            let said = String::from_utf8_lossy(&fs::read(&err).expect("read")).into_owned();
            use std::os::unix::process::ExitStatusExt;
            return Some((status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0)), said));
        }
        if start.elapsed() > LIMIT {
            child.kill().expect("ended");
            child.wait().expect("ended");
            return None;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// What is wrong with how a damaged store is dealt with.
fn faults(world: &World, whole: &[u8], content_before: &[String], number: u64) -> Vec<String> {
    for name in world.files() {
        fs::remove_file(world.path(&name)).expect("removed");
    }
    let mut bytes = whole.to_vec();
    let what = damage(&mut bytes, number);
    world.write("crm.db", &bytes);
    let same = content(&world.path("crm.db")).is_some_and(|c| c == content_before);
    let mut faults = Vec::new();
    let mut ask = |args: &[&str]| -> i32 {
        let found = run(world, args);
        let told = match &found {
            None => "does not end".to_string(),
            Some((status @ (0 | 1 | 4 | 6), said)) if !said.contains("panicked") && (*status == 0 || !said.is_empty()) => return *status,
            Some((status, said)) => format!("ends with {status}: {said}"),
        };
        faults.push(format!("copy {number} ({what}): crmkit {}: {told}", args.join(" ")));
        -1
    };
    let status = ask(&["check"]);
    COMMANDS.iter().for_each(|args| {
        ask(args);
    });
    if status == 0 && !same {
        faults.push(format!("copy {number} ({what}): check passes it, but its rows are not what they were"));
    }
    faults
}

#[test]
fn no_damage_makes_a_command_panic_hang_or_pass_it_over() {
    let world = World::shop();
    world.ok(&["customer", "edit", "K01", "--city", "Bonn"]);
    world.ok(&["undo"]);
    world.ok(&["check"]);
    let whole = fs::read(world.path("crm.db")).expect("read");
    let before = content(&world.path("crm.db")).expect("a whole store");
    let number = |name: &str, usual: u64| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(usual);
    let (from, count) = (number("CRMKIT_DAMAGED_FROM", 0), number("CRMKIT_DAMAGED", 200));
    let threads = std::thread::available_parallelism().map_or(2, |n| n.get() as u64);
    let mut found: Vec<String> = std::thread::scope(|scope| {
        let (whole, before) = (&whole, &before);
        let workers: Vec<_> = (0..threads)
            .map(|t| {
                scope.spawn(move || {
                    let world = World::empty();
                    (from..from + count).filter(|n| n % threads == t).flat_map(|n| faults(&world, whole, before, n)).collect::<Vec<_>>()
                })
            })
            .collect();
        workers.into_iter().flat_map(|w| w.join().expect("it ends")).collect()
    });
    found.sort();
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}
