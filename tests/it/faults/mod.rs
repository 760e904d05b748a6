//! Kill, full disk and disk error at every write and sync of every changing command: all or nothing is left, the exit
//! status says which, and running the command again ends where one undisturbed run ends.
//!
//! `tests/shim/fault.c` is compiled and preloaded; it numbers the calls that change files. `cargo test` tries a point of
//! every command. All of them, with progress and how many there were:
//! `CRMKIT_FAULTS=all cargo test --release --test it faults -- --nocapture`; a number in the place of `all` tries so many,
//! evenly spread; `CRMKIT_FAULTS_OF=backup` keeps to the commands whose line contains the word. The worlds lie in memory where the
//! system has a place for that.

mod cases;
mod power;
mod signals;
mod state;

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::panic;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

use crate::world::{BINARY, Output, World, package};
use cases::CASES;
use state::{Files, Rows, State, damage, files, folder, key, world};

/// Kinds of trouble; the first two end the program, the others let calls fail.
const MODES: [&str; 5] = ["kill", "torn", "full", "broken", "once"];

/// What an error says that does not mean that nothing was done: it cannot know whether the commit has reached the disk,
/// or what comes after the commit has failed.
const DONE_ALL_THE_SAME: [&str; 5] = [
    "may or may not have been stored",
    "the person is erased, but the file could not be cleaned",
    "is written anew, but its old file could not be overwritten",
    "is made, but cannot be shown",
    "what is derived is made anew, but",
];

/// A changing command in its world.
struct Case {
    name: String,
    base: Files,
    args: Vec<String>,
    before: State,
    after: State,
    /// The rows of a store of an older schema once it is brought up to date, before anything else is done.
    migrated: Option<Rows>,
    status: i32,
    /// The calls that succeeded, in their order.
    log: Vec<String>,
    /// Calls and kinds of trouble that each may get into.
    points: Vec<(usize, &'static str)>,
    /// What was seen of files by their key.
    known: Mutex<HashMap<u64, Arc<Seen>>>,
}

/// What is in a world after trouble.
struct Seen {
    /// The rows of the store are as before.
    nothing: bool,
    /// They are as after the command.
    all: bool,
    /// So is all else.
    done: bool,
    /// Whether the store is whole and the command can be run again.
    sound: Result<(), String>,
}

/// The shim, compiled once.
static SHIM: LazyLock<PathBuf> = LazyLock::new(|| {
    let target = PathBuf::from(BINARY).with_file_name("crmkit-fault.so");
    let draft = target.with_extension(format!("{}.so", std::process::id()));
    let mut compiler = Command::new("cc");
    compiler.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&draft).arg(package("tests/shim/fault.c")).arg("-ldl");
    assert!(compiler.status().expect("there is a C compiler").success(), "the shim compiles");
    fs::rename(draft, &target).expect("renamed");
    target
});

/// A command under the shim.
fn shimmed(world: &World, args: &[String]) -> Command {
    let mut command = world.command(BINARY, args);
    command.env("LD_PRELOAD", &*SHIM).env("FAULT_DIR", folder(world));
    command
}

/// The points of a run: the calls from the first to the last, each with the kinds of trouble that differ in it. A full disk
/// and a torn write can only hit what needs room; elsewhere they are the same as at the next call that does, and as a kill.
fn points(calls: &BTreeMap<usize, String>) -> Vec<(usize, &'static str)> {
    let last = calls.keys().next_back().copied().unwrap_or(0);
    let kinds = |call: &String| match call.as_bytes()[0] {
        b'W' => &MODES[..],
        b'C' | b'M' => &["kill", "full", "broken", "once"],
        _ => &["kill", "broken", "once"],
    };
    // A call that failed in the undisturbed run, too, may still be one that needs room.
    let of = |number| calls.get(&number).map_or(&["kill", "full", "broken", "once"][..], kinds);
    (1..=last).flat_map(|number| of(number).iter().map(move |mode| (number, *mode))).collect()
}

impl Case {
    /// Runs the command once undisturbed, to learn where it begins, where it ends, and what it writes in between.
    fn new(line: &[String], setting: &World) -> Case {
        let base = files(setting);
        let untouched = world(&base);
        let before = State::of(&untouched);
        // Whatever opens a store of an older schema brings it up to date first, and may be stopped after that.
        untouched.finish(&mut untouched.command(BINARY, ["config", "list"]));
        let migrated = State::of(&untouched).rows.filter(|rows| before.rows.is_some() && before.rows.as_ref() != Some(rows));
        let log = tempfile::NamedTempFile::new().expect("a file");
        let world = world(&base);
        let out = world.finish(shimmed(&world, line).env("FAULT_LOG", log.path()));
        assert!([0, 3].contains(&out.status), "{line:?}: {}", out.stderr);
        let text = fs::read_to_string(log.path()).expect("a log").replace(&format!("{}/", folder(&world)), "");
        let call = |l: &str| l.split_once(' ').map(|(number, call)| (number.parse().expect("a number"), call.to_string()));
        let calls: BTreeMap<usize, String> = text.lines().filter_map(call).collect();
        let log: Vec<String> = text.lines().filter_map(call).map(|(_, call)| call).collect();
        assert!(log.len() > 3, "{line:?} writes");
        let (points, after) = (points(&calls), State::of(&world));
        // Stores with the same rows differ in nothing that this looks at but pages and seals.
        assert_eq!(after.rows.as_ref().and_then(|_| damage(&world)), None, "{line:?}");
        let (name, args, known) = (line.join(" "), line.to_vec(), Mutex::default());
        Case { name, base, args, before, after, migrated, status: out.status, log, points, known }
    }

    /// Whether the command has done nothing yet to the store with these rows.
    fn not_begun(&self, rows: &Option<Rows>) -> bool {
        *rows == self.before.rows || (self.migrated.is_some() && *rows == self.migrated)
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
        let seen = self.seen(&world, key(&files(&world)));
        if !killed {
            self.told_truly(&seen, &out)?;
        }
        seen.sound.clone()
    }

    /// The exit status of a run that was not killed says what happened.
    fn told_truly(&self, seen: &Seen, out: &Output) -> Result<(), String> {
        let said = DONE_ALL_THE_SAME.iter().any(|words| out.stderr.contains(words));
        let truly = if out.status == self.status { seen.done } else { out.status == 1 && (seen.nothing || (said && seen.all)) };
        if !truly {
            return Err(format!("status {} but {}: {}", out.status, if seen.done { "done" } else { "not done" }, out.stderr));
        }
        Ok(())
    }

    /// What is in a world whose files have this key. Equal files are looked at once: what can be read of them, and where the
    /// command ends that begins with them, does not depend on how they came about.
    fn seen(&self, world: &World, key: u64) -> Arc<Seen> {
        if let Some(seen) = self.known.lock().expect("no panic").get(&key) {
            return Arc::clone(seen);
        }
        let state = State::of(world);
        let (nothing, all, done) = (self.not_begun(&state.rows), state.rows == self.after.rows, state.ends_like(&self.after));
        let seen = Arc::new(Seen { nothing, all, done, sound: self.sound(world, state) });
        self.known.lock().expect("no panic").insert(key, Arc::clone(&seen));
        seen
    }

    /// All or nothing is there, the store is whole, and running the command again ends where it should.
    fn sound(&self, world: &World, state: State) -> Result<(), String> {
        let (nothing, all) = (self.not_begun(&state.rows), state.rows == self.after.rows);
        if !nothing && !all {
            return Err("neither all nor nothing".to_string());
        }
        for name in self.before.files.keys().chain(self.after.files.keys()) {
            let file = state.files.get(name);
            if file != self.before.files.get(name) && file != self.after.files.get(name) {
                return Err(format!("{name} is neither as before nor as it should be"));
            }
        }
        if let Some(stray) = state.files.keys().find(|f| !self.before.files.contains_key(*f) && !self.after.files.contains_key(*f)) {
            return Err(format!("{stray} is left behind"));
        }
        if state.copies.iter().any(|copy| !self.before.copies.contains(copy) && !self.after.copies.contains(copy)) {
            return Err("a copy of the store is none".to_string());
        }
        if all && !nothing && !state.ends_like(&self.after) {
            return Err("the store was changed before its files were written".to_string());
        }
        if let Some(fault) = &state.fault {
            return Err(format!("the store is damaged: {fault}"));
        }
        if !state.ends_like(&self.after) {
            let out = world.run(&self.args);
            if out.status != self.status {
                return Err(format!("run again it ends with {}: {}", out.status, out.stderr));
            }
            if !State::of(world).ends_like(&self.after) {
                return Err("run again it ends elsewhere".to_string());
            }
        }
        Ok(())
    }
}

/// The points to try: all, so many evenly spread, or one of each case, each time with other trouble.
fn wanted<P: Copy>(of_cases: &[Vec<P>]) -> Vec<(usize, P)> {
    let all = || of_cases.iter().enumerate().flat_map(|(case, points)| points.iter().map(move |p| (case, *p)));
    let count = all().count();
    match std::env::var("CRMKIT_FAULTS").as_deref() {
        Ok("all") => all().collect(),
        Ok(number) => {
            let tries = number.parse::<usize>().expect("CRMKIT_FAULTS is 'all' or a number").clamp(1, count);
            let all: Vec<_> = all().collect();
            (0..tries).map(|i| all[i * count / tries]).collect()
        }
        // The golden section spreads the points over the lengths of the commands.
        Err(_) => of_cases.iter().enumerate().map(|(i, p)| (i, p[(p.len() as f64 * (i as f64 * 0.618 + 0.3).fract()) as usize])).collect(),
    }
}

/// Tries points on every processor, and tells what went wrong.
#[expect(clippy::print_stderr, reason = "how many points were tried is the result")]
fn try_out<P: Copy + Sync>(what: &str, of_cases: &[Vec<P>], attempt: impl Fn(usize, P) -> Result<(), String> + Sync) {
    let (points, all) = (wanted(of_cases), of_cases.iter().map(Vec::len).sum::<usize>());
    let (next, failed) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let failures = Mutex::new(Vec::new());
    let begun = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some((case, point)) = points.get(next.fetch_add(1, Ordering::Relaxed)).copied() {
                    let tried = panic::catch_unwind(panic::AssertUnwindSafe(|| attempt(case, point)));
                    if let Err(error) = tried.unwrap_or_else(|_| Err(format!("case {case} panics"))) {
                        failed.fetch_add(1, Ordering::Relaxed);
                        failures.lock().expect("no panic").push(error);
                    }
                }
            });
        }
        scope.spawn(|| {
            let (mut told, total) = (Duration::from_secs(30), points.len());
            while next.load(Ordering::Relaxed) < total {
                if begun.elapsed() > told {
                    let (tried, failed) = (next.load(Ordering::Relaxed).min(total), failed.load(Ordering::Relaxed));
                    eprintln!("{what}: {tried} of {total} points, {failed} failures, {} s", begun.elapsed().as_secs());
                    told += Duration::from_secs(30);
                }
                std::thread::sleep(Duration::from_millis(50));
            }
        });
    });
    let failures = failures.into_inner().expect("no panic");
    let (tried, seconds) = (points.len(), begun.elapsed().as_secs());
    eprintln!("{what}: {tried} of {all} points in {} commands, {} failures, {seconds} s", of_cases.len(), failures.len());
    assert!(failures.is_empty(), "{} of {tried}:\n{}", failures.len(), failures[..failures.len().min(60)].join("\n"));
}

#[test]
fn a_command_stopped_anywhere_leaves_all_or_nothing() {
    let cases = &*CASES;
    let points: Vec<_> = cases.iter().map(|c| c.points.clone()).collect();
    try_out("kills, full disks and disk errors", &points, |case, (at, mode)| {
        let case = &cases[case];
        case.trouble(mode, at).map_err(|e| format!("{mode} at {at}, {}: {e}", case.name))
    });
}

#[test]
fn a_power_cut_leaves_all_or_nothing_and_what_was_told_lasts() {
    power::cuts(&CASES);
}
