//! Ctrl-C and the signals that end a run: temporary files go, and the exit status tells which signal it was.
//!
//! The store needs no care: what was not committed is not there, however a run ends.

use std::fs;
use std::thread;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level;

use crate::base::temporary;
use crate::ui;

/// Waits for signals beside the work. Those that whoever started the program chose to ignore stay ignored.
pub fn watch() {
    let ignored = ignored();
    let wanted = [SIGINT, SIGTERM, SIGHUP].into_iter().filter(|signal| ignored >> (signal - 1) & 1 == 0);
    // Without the watch a signal ends the program as it ends any other.
    let Ok(mut signals) = Signals::new(wanted) else { return };
    let watch = move || {
        if let Some(signal) = signals.forever().next() {
            temporary::remove_all();
            ui::interrupted();
            low_level::exit(128 + signal);
        }
    };
    let _ = thread::Builder::new().name("signals".to_string()).spawn(watch);
}

/// The mask of signals that are ignored, where the system tells it.
fn ignored() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}
