//! Ctrl-C and the signals that end a run: all or nothing, temporary files gone, and a status that names the signal.

use std::fs;
use std::process::Stdio;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use super::cases::CASES;
use super::state::{State, files, is_temporary, key, world};
use super::{shimmed, try_out};
use crate::operations::{Effect, rows, setting};
use crate::undo::words;
use crate::world::{Output, World};

/// Signals, and the status a run ends with that gets them.
const SIGNALS: [(&str, i32); 3] = [("INT", 130), ("TERM", 143), ("HUP", 129)];

/// The signals that a run started from here hears: those that whoever started the tests ignores (nohup, a shell's background job) are
/// ignored by crmkit, too.
static HEARD: LazyLock<Vec<(&str, i32)>> = LazyLock::new(|| {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:")).and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    let heard = |status: i32| mask.unwrap_or(0) >> (status - 128 - 1) & 1 == 0;
    let heard: Vec<_> = SIGNALS.into_iter().filter(|s| heard(s.1)).collect();
    assert!(!heard.is_empty(), "every signal is ignored here");
    heard
});

/// What an interrupted run says at its end.
const TOLD: &str = "error: interrupted\n hint: nothing is stored by halves: what was done is listed by 'crmkit ops'\n";

/// Runs a command up to its call numbered `point`, sends the signal, and waits for the end.
fn interrupted(world: &World, args: &[String], point: usize, signal: &str) -> Output {
    let log = tempfile::NamedTempFile::new().expect("a file");
    let mut command = shimmed(world, args);
    command.env("FAULT_AT", point.to_string()).env("FAULT_MODE", "stop").env("FAULT_LOG", log.path());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    let begun = Instant::now();
    let stopped = || fs::read_to_string(log.path()).expect("readable").lines().any(|line| line.ends_with(" P"));
    while !stopped() && child.try_wait().expect("waited").is_none() {
        assert!(begun.elapsed() < Duration::from_secs(60), "{args:?} never comes to its call {point}");
        std::thread::sleep(Duration::from_millis(2));
    }
    // One that has ended by itself is told by its status; its number may be somebody else's by now.
    let sent = match child.try_wait().expect("waited") {
        None => world.shell(&format!("kill -{signal} {}", child.id())).stderr,
        Some(_) => String::new(),
    };
    while child.try_wait().expect("waited").is_none() {
        if begun.elapsed() > Duration::from_secs(120) {
            child.kill().expect("killed");
            panic!("{args:?} goes on after {signal} at its call {point}");
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let output = child.wait_with_output().expect("it ends");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let status = output.status.code().unwrap_or(-1);
    Output { status, stdout: text(&output.stdout), stderr: format!("{sent}{}", text(&output.stderr)) }
}

#[test]
fn an_interrupted_run_leaves_all_or_nothing_and_no_temporary_file() {
    let cases = &*CASES;
    let points: Vec<Vec<(usize, usize)>> = cases
        .iter()
        .map(|case| {
            let last = case.points.last().expect("a point").0;
            (1..=last).map(|at| (at, at % HEARD.len())).collect()
        })
        .collect();
    try_out("signals", &points, |number, (at, signal)| {
        let (case, (signal, status)) = (&cases[number], HEARD[signal]);
        let world = world(&case.base);
        let out = interrupted(&world, &case.args, at, signal);
        let what = format!("{signal} at {at}, {}", case.name);
        if out.status != status || !out.stderr.ends_with(TOLD) {
            return Err(format!("{what}: status {}: {}", out.status, out.stderr));
        }
        if let Some(left) = files(&world).keys().find(|name| is_temporary(name)) {
            return Err(format!("{what}: {left} is left"));
        }
        case.seen(&world, key(&files(&world))).sound.clone().map_err(|e| format!("{what}: {e}"))
    });
}

#[test]
fn every_command_that_opens_a_store_ends_with_the_status_of_its_signal() {
    for (i, row) in rows().iter().enumerate() {
        let open = [Effect::Reads, Effect::Writes, Effect::Files, Effect::Makes, Effect::Replaces];
        if !open.contains(&row.effect) {
            continue;
        }
        let (world, (signal, status)) = (setting(row), HEARD[i % HEARD.len()]);
        let before = world.files();
        let out = interrupted(&world, &words(row.line), 1, signal);
        assert!(out.status == status && out.stderr.ends_with(TOLD), "{}: {} {}", row.line, out.status, out.stderr);
        let left: Vec<String> = world.files().into_iter().filter(|f| !before.contains(f) && !f.starts_with("crm.db-")).collect();
        assert_eq!(left, Vec::<String>::new(), "{}", row.line);
        world.ok(&["check"]);
    }
}

#[test]
fn a_query_that_goes_on_and_on_can_be_interrupted() {
    let world = World::shop();
    let endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    let child = world.command(crate::world::BINARY, ["sql", endless]).stderr(Stdio::piped()).spawn().expect("it runs");
    // The signals are watched for before the store is opened.
    let begun = Instant::now();
    while !world.path("crm.db-shm").exists() && begun.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(5));
    }
    let (signal, status) = HEARD[0];
    world.shell(&format!("kill -{signal} {}", child.id()));
    let out = child.wait_with_output().expect("it ends");
    assert_eq!((out.status.code(), String::from_utf8_lossy(&out.stderr).as_ref()), (Some(status), TOLD));
}

#[test]
fn a_signal_that_was_to_be_ignored_is_ignored() {
    let setting = World::shop();
    // Sent while it writes: its temporary folder is there, the finished one is not.
    let out = setting.shell(
        "trap '' INT; crmkit -q demo --generate many --customers 20000 --orders 60000 & \
         until ls -d .crmkit-* 2>/dev/null >&2; do kill -0 $! || break; sleep 0.01; done; \
         kill -INT $!; test ! -e many && echo midway; wait $!",
    );
    assert_eq!((out.status, out.stdout.as_str()), (0, "midway\n"), "{}", out.stderr);
    assert!(setting.path("many").is_dir());
    let state = State::of(&setting);
    assert!(state.rows.is_some());
}
