//! Ctrl-C and the signals that end a run: all or nothing, temporary files gone, and a status that names the signal.

use std::fs;
use std::process::Stdio;
use std::time::{Duration, Instant};

use super::{Case, State, is_temporary, lines, shimmed, world};
use crate::world::World;

/// A file of which a row is refused, so that rejects are written, too.
const ORDERS: &str = "code,customer,date,amount\nX1,K01,2025-01-01,5.00\nX2,K01,2025-02-02,7.00\nX3\n";

/// Signals, and the status a run ends with that gets them.
const SIGNALS: [(&str, i32); 3] = [("INT", 130), ("TERM", 143), ("HUP", 129)];

/// Runs the case up to its call numbered `point`, sends the signal, and waits for the end.
fn interrupted(case: &Case, point: usize, signal: &str) -> (World, i32, String) {
    let world = world(&case.base);
    let log = tempfile::NamedTempFile::new().expect("a file");
    let mut command = shimmed(&world, &case.args);
    command.env("FAULT_AT", point.to_string()).env("FAULT_MODE", "stop").env("FAULT_LOG", log.path());
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    let begun = Instant::now();
    while fs::read_to_string(log.path()).expect("readable").lines().count() + 1 < point {
        assert!(begun.elapsed() < Duration::from_secs(60), "{} never comes to its call {point}", case.name);
        std::thread::sleep(Duration::from_millis(2));
    }
    std::thread::sleep(Duration::from_millis(20));
    let sent = world.shell(&format!("kill -{signal} {}", child.id()));
    assert_eq!(sent.status, 0, "{}", sent.stderr);
    let output = child.wait_with_output().expect("it ends");
    (world, output.status.code().unwrap_or(-1), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn an_interrupted_run_leaves_all_or_nothing_and_no_temporary_file() {
    let setting = World::shop();
    setting.write("in.csv", ORDERS);
    let mut cases = Vec::new();
    lines(&setting, &mut cases, &["import orders in.csv --report told.csv", "export orders -o out.csv"]);
    lines(&World::empty(), &mut cases, &["init --currency EUR --time-zone UTC"]);
    for case in &cases {
        for (i, (signal, status)) in SIGNALS.into_iter().enumerate() {
            for part in 1..=2 {
                let point = (case.points * (part * 3 + i)) / 9;
                let (world, ended, told) = interrupted(case, point.max(1), signal);
                let what = format!("{}, {signal} at {point} of {}", case.name, case.points);
                assert_eq!(ended, status, "{what}: {told}");
                assert!(
                    told.ends_with("error: interrupted\n hint: nothing is stored by halves: what was done is listed by 'crmkit ops'\n"),
                    "{told}"
                );
                assert!(!world.files().iter().any(|f| is_temporary(f)), "{what}: {:?}", world.files());
                case.sound(&world).unwrap_or_else(|e| panic!("{what}: {e}"));
            }
        }
    }
}

#[test]
fn a_signal_that_was_to_be_ignored_is_ignored() {
    let setting = World::shop();
    let out =
        setting.shell("trap '' INT; crmkit -q demo --generate many --customers 20000 --orders 60000 & sleep 0.1; kill -INT $!; wait $!");
    assert_eq!(out.status, 0, "{}", out.stderr);
    assert!(setting.path("many").is_dir());
    let state = State::of(&setting);
    assert!(state.rows.is_some());
}
