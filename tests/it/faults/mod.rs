//! Kill, full disk and disk error at every write and sync of every changing command: all or nothing is left, the exit
//! status says which, and running the command again ends where one undisturbed run ends.
//!
//! `tests/shim/fault.c` is compiled and preloaded; it numbers the calls that change files. `cargo test` tries a sample of
//! the points that covers every command and every kind of trouble; `CRMKIT_FAULTS=all cargo test --test it faults` tries
//! them all and prints how many there were.

mod power;
mod signals;

use std::collections::BTreeMap;
use std::fs;
use std::panic;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use rusqlite::Connection;

use crate::undo::{CHANGES, words};
use crate::world::{BINARY, Output, World, package, rows};

/// Points tried by default, of each kind of test.
const SAMPLE: usize = 60;

/// Kinds of trouble; the first two end the program, the others let calls fail.
const MODES: [&str; 5] = ["kill", "torn", "full", "broken", "once"];

/// What an error says that does not mean that nothing was done: it cannot know whether the commit has reached the disk,
/// or what comes after the commit has failed.
const DONE_ALL_THE_SAME: [&str; 2] = ["may or may not have been stored", "the person is erased, but the file could not be cleaned"];

/// A changing command in its world.
struct Case {
    name: String,
    base: Files,
    args: Vec<String>,
    before: State,
    after: State,
    status: i32,
    log: String,
    points: usize,
}

/// Names and contents of the files of a folder.
type Files = BTreeMap<String, Vec<u8>>;

/// The store's rows and the files beside it.
#[derive(Clone, PartialEq, Debug)]
struct State {
    rows: Option<Vec<String>>,
    files: Files,
}

/// The shim, compiled once.
static SHIM: LazyLock<PathBuf> = LazyLock::new(|| {
    let target = PathBuf::from(BINARY).with_file_name("crmkit-fault.so");
    let mut compiler = Command::new("cc");
    compiler.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&target).arg(package("tests/shim/fault.c")).arg("-ldl");
    assert!(compiler.status().expect("there is a C compiler").success(), "the shim compiles");
    target
});

/// The files of a world.
fn files(world: &World) -> Files {
    let regular = |name: &String| world.path(name).is_file();
    world.files().into_iter().filter(regular).map(|name| (name.clone(), fs::read(world.path(&name)).expect("readable"))).collect()
}

/// A world with these files.
fn world(files: &Files) -> World {
    let world = World::empty();
    for (name, bytes) in files {
        let path = world.write(name, bytes);
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        fs::set_permissions(path, private).expect("set");
    }
    world
}

/// The folder of a world, as the program sees it.
fn folder(world: &World) -> String {
    world.path("").display().to_string().trim_end_matches('/').to_string()
}

fn is_temporary(name: &str) -> bool {
    name.starts_with(".crmkit-")
}

impl State {
    fn of(world: &World) -> State {
        let rows = world.path("crm.db").exists().then(|| everything(&world.conn()).into_iter().map(anywhere).collect());
        let kept = |(name, _): &(String, _)| !name.starts_with("crm.db") && !is_temporary(name);
        State { rows, files: files(world).into_iter().filter(kept).collect() }
    }
}

/// A row without the folder of the world it was made in: its path is cut out up to the slash behind the random name.
fn anywhere(row: String) -> String {
    let folders = format!("{}/.tmp", std::env::temp_dir().display().to_string().trim_end_matches('/'));
    let mut parts = row.split(folders.as_str());
    let first = parts.next().unwrap_or("").to_string();
    parts.fold(first, |row, part| format!("{row}[dir]{}", part.find('/').map_or("", |at| &part[at..])))
}

/// Every row of every table, the log of operations included. Only the seals, which cover the paths of imported files, and
/// the secret, which is drawn by lot, differ from world to world; `check` looks at them.
fn everything(conn: &Connection) -> Vec<String> {
    let tables = rows(
        conn,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN ('secret', 'seal') ORDER BY name",
    );
    let seals = rows(conn, "SELECT 'seal', operation FROM seal ORDER BY 2");
    tables.iter().flat_map(|t| rows(conn, &format!("SELECT '{t}', * FROM {t} ORDER BY 2, 3"))).chain(seals).collect()
}

/// A command under the shim.
fn shimmed(world: &World, args: &[String]) -> Command {
    let mut command = world.command(BINARY, args);
    command.env("LD_PRELOAD", &*SHIM).env("FAULT_DIR", folder(world));
    command
}

impl Case {
    /// Runs the command once undisturbed, to learn where it begins, where it ends, and what it writes in between.
    fn new(line: &[String], setting: &World) -> Case {
        let base = files(setting);
        let before = State::of(setting);
        let log = tempfile::NamedTempFile::new().expect("a file");
        let world = world(&base);
        let out = world.finish(shimmed(&world, line).env("FAULT_LOG", log.path()));
        assert!([0, 3].contains(&out.status), "{line:?}: {}", out.stderr);
        let log = fs::read_to_string(log.path()).expect("a log");
        let log = log.replace(&format!("{}/", folder(&world)), "");
        let points = log.lines().count();
        assert!(points > 3, "{line:?} writes");
        Case { name: line.join(" "), base, args: line.to_vec(), before, after: State::of(&world), status: out.status, log, points }
    }

    /// One run with trouble at a point, and all that must hold afterwards.
    fn trouble(&self, mode: &str, point: usize) -> Result<(), String> {
        let world = world(&self.base);
        let out = world.finish(shimmed(&world, &self.args).env("FAULT_AT", point.to_string()).env("FAULT_MODE", mode));
        let killed = MODES[..2].contains(&mode);
        if killed != (out.status == 128 + 9) {
            // The last calls may be made while the program ends with an error it has told already.
            if killed || ![0, 1, 3].contains(&out.status) {
                return Err(format!("status {}: {}", out.status, out.stderr));
            }
        }
        if !killed {
            self.told_truly(&world, &out)?;
        }
        self.sound(&world)
    }

    /// The exit status of a run that was not killed says what happened.
    fn told_truly(&self, world: &World, out: &Output) -> Result<(), String> {
        let state = State::of(world);
        let done = state == self.after;
        let nothing = state.rows == self.before.rows;
        let said = DONE_ALL_THE_SAME.iter().any(|words| out.stderr.contains(words));
        let truly = if out.status == self.status { done } else { out.status == 1 && (nothing || (said && state.rows == self.after.rows)) };
        if !truly {
            return Err(format!("status {} but {}: {}", out.status, if done { "done" } else { "not done" }, out.stderr));
        }
        Ok(())
    }

    /// All or nothing is there, the store is whole, and running the command again ends where it should.
    fn sound(&self, world: &World) -> Result<(), String> {
        let state = State::of(world);
        let (nothing, all) = (state.rows == self.before.rows, state.rows == self.after.rows);
        if !nothing && !all {
            return Err("neither all nor nothing".to_string());
        }
        for name in self.before.files.keys().chain(self.after.files.keys()) {
            let file = state.files.get(name);
            if file != self.before.files.get(name) && file != self.after.files.get(name) {
                return Err(format!("{name} is neither as before nor as it should be"));
            }
        }
        if all && !nothing && state.files != self.after.files {
            return Err("the store was changed before its files were written".to_string());
        }
        if let Some(stray) = state.files.keys().find(|f| !self.before.files.contains_key(*f) && !self.after.files.contains_key(*f)) {
            return Err(format!("{stray} is left behind"));
        }
        if state.rows.is_some() {
            let check = world.run(&["check"]);
            if check.status != 0 {
                return Err(format!("check: {}{}", check.stdout, check.stderr));
            }
        }
        if nothing {
            let out = world.run(&self.args);
            if out.status != self.status {
                return Err(format!("run again it ends with {}: {}", out.status, out.stderr));
            }
            if State::of(world) != self.after {
                return Err("run again it ends elsewhere".to_string());
            }
        }
        Ok(())
    }
}

/// A customer file of which two rows are refused.
const CUSTOMERS: &str = "code,name,email,acquired_on\nN1,Ann,ann@shop.example,2025-01-02\nN2,Bo,,2025-13-99\nK01,Other,,2025-02-03\nN3\n";

/// Adds commands in a world.
fn lines(world: &World, cases: &mut Vec<Case>, lines: &[&str]) {
    cases.extend(lines.iter().map(|l| Case::new(&words(l), world)));
}

/// Every changing command of `tests/it/undo.rs`, and those that make files or stores.
fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for (setting, line) in CHANGES {
        let world = World::shop();
        for first in *setting {
            world.ok(&words(first));
        }
        cases.push(Case::new(&words(line), &world));
    }
    lines(&World::empty(), &mut cases, &["init --currency EUR --time-zone UTC"]);
    let world = World::shop();
    world.write("in.csv", CUSTOMERS);
    let orders: String = (1..400).map(|i| format!("X{i},Q{},2025-0{}-11,{}.50\n", i % 90, i % 9 + 1, i)).collect();
    world.write("orders.csv", format!("code,customer,date,amount\n{orders}"));
    world.write("old.csv", "mine\n");
    lines(
        &world,
        &mut cases,
        &[
            "import customers in.csv",
            "import customers in.csv --on-duplicate update --report told.csv --rejects bad.csv",
            "import orders orders.csv",
            "import customers in.csv --dry-run --rejects bad.csv",
            "export orders -o old.csv",
            "customer list -o new.json",
            "customer erase K01 --yes",
            "undo",
        ],
    );
    world.ok(&["undo"]);
    lines(&world, &mut cases, &["redo"]);
    cases
}

/// How many points to try of `all`.
fn wanted(all: usize) -> usize {
    match std::env::var("CRMKIT_FAULTS").as_deref() {
        Ok("all") => all,
        Ok(number) => number.parse().expect("CRMKIT_FAULTS is 'all' or a number"),
        Err(_) => SAMPLE,
    }
    .min(all)
}

/// Tries an evenly spread sample of `all` points on every processor, and tells what went wrong.
#[expect(clippy::print_stderr, reason = "how many points were tried is the result")]
fn try_out(what: &str, all: usize, attempt: impl Fn(usize) -> Result<(), String> + Sync) {
    let (tries, next) = (wanted(all), AtomicUsize::new(0));
    let failures = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let i = next.fetch_add(1, Ordering::Relaxed);
                    if i >= tries {
                        break;
                    }
                    let tried = panic::catch_unwind(panic::AssertUnwindSafe(|| attempt(i * all / tries)));
                    let panicked = |_| Err(format!("point {} panics", i * all / tries));
                    if let Err(error) = tried.unwrap_or_else(panicked) {
                        failures.lock().expect("no panic").push(error);
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().expect("no panic");
    eprintln!("{what}: {tries} of {all} points, {} failures", failures.len());
    assert!(failures.is_empty(), "{} of {tries}:\n{}", failures.len(), failures[..failures.len().min(40)].join("\n"));
}

/// All points of all cases: the case, the point from 1, and the rest of the number.
fn point(cases: &[Case], kinds: usize, number: usize) -> (&Case, usize, usize) {
    let (mut rest, kind) = (number / kinds, number % kinds);
    for case in cases {
        if rest < case.points {
            return (case, rest + 1, kind);
        }
        rest -= case.points;
    }
    unreachable!("there are not so many points");
}

#[test]
fn a_command_stopped_anywhere_leaves_all_or_nothing() {
    let cases = cases();
    let all: usize = cases.iter().map(|c| c.points).sum();
    try_out("kills, full disks and disk errors", all * MODES.len(), |i| {
        let (case, at, mode) = point(&cases, MODES.len(), i);
        case.trouble(MODES[mode], at).map_err(|e| format!("{} at {at} of {}, {}: {e}", MODES[mode], case.points, case.name))
    });
    power::cuts(&cases);
}
