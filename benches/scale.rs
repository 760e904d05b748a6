//! `cargo bench`: the built program on generated shops of growing size, every step a whole process.
//!
//! Sizes: S (10,000 customers, 100,000 orders) and M (100,000, 1,000,000) by default; choose with
//! `cargo bench -- S M L` or `CRMKIT_BENCH=L`, where L is 1,000,000 customers and 10,000,000 orders.

use std::fs;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

const CRMKIT: &str = env!("CARGO_BIN_EXE_crmkit");
const SIZES: [(&str, u64, u64); 3] = [("S", 10_000, 100_000), ("M", 100_000, 1_000_000), ("L", 1_000_000, 10_000_000)];
/// Orders that are added to a full store.
const APPENDED: usize = 1_000;

fn main() -> Result<()> {
    // The directory outlives the run: generated files are used again.
    let base = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("scale");
    for (size, customers, orders) in chosen()? {
        bench(&base.join(size), size, customers, orders)?;
    }
    Ok(())
}

fn chosen() -> Result<Vec<(&'static str, u64, u64)>> {
    let mut names: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    if names.is_empty() {
        let wanted = std::env::var("CRMKIT_BENCH").unwrap_or_else(|_| "S,M".into());
        names = wanted.split([',', ' ']).filter(|n| !n.is_empty()).map(String::from).collect();
    }
    names
        .iter()
        .map(|name| {
            let found = SIZES.iter().find(|(size, ..)| size.eq_ignore_ascii_case(name));
            found.copied().with_context(|| format!("unknown size '{name}': expected S, M or L"))
        })
        .collect()
}

/// What one process took.
#[derive(Clone, Copy)]
struct Took {
    seconds: f64,
    /// Peak resident memory, where the system tells it.
    megabytes: Option<f64>,
}

fn bench(dir: &Path, size: &str, customers: u64, orders: u64) -> Result<()> {
    say(&format!("\n{size}: {customers} customers, {orders} orders"))?;
    say(&format!("{:<28}{:>10}{:>14}{:>10}", "step", "seconds", "rows/s", "peak MB"))?;
    let (customers_csv, orders_csv) = (dir.join("customers.csv"), dir.join("orders.csv"));
    if !orders_csv.exists() {
        let start = Instant::now();
        crmkit::sample::generate::generate(dir, customers, orders, 1)?;
        report("generate", Took { seconds: start.elapsed().as_secs_f64(), megabytes: None }, Some(customers + orders))?;
    }
    let db = dir.join("bench.db");
    for suffix in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{suffix}", db.display()));
    }
    let db = text(&db)?;
    let out = text(&dir.join("out.csv"))?;
    let run = |args: &[&str]| run(&[&["--db", db.as_str()], args].concat());

    report("--help", median(|| self::run(&["--help"]))?, None)?;
    report("init", run(&["init", "--currency", "USD"])?, None)?;
    report("import customers", run(&["import", "customers", &text(&customers_csv)?])?, Some(customers))?;
    report("import orders", run(&["import", "orders", &text(&orders_csv)?])?, Some(orders))?;
    for name in ["rfm", "pareto", "cohorts"] {
        let took = median(|| run(&["report", name, "--as-of", "last", "-f", "csv", "-o", &out]))?;
        report(&format!("report {name}"), took, Some(orders))?;
    }
    report("import the orders again", run(&["import", "orders", &text(&orders_csv)?])?, Some(orders))?;
    let extra = dir.join("extra.csv");
    append(&orders_csv, &extra)?;
    let imported = run(&["import", "orders", &text(&extra)?])?;
    report(&format!("import {APPENDED} more orders"), imported, Some(APPENDED as u64))?;
    let took = run(&["report", "rfm", "--as-of", "last", "-f", "csv", "-o", &out])?;
    report("report rfm after that", took, Some(orders))?;
    let bytes = fs::metadata(&db).map_or(0, |m| m.len());
    say(&format!("store: {:.1} MB", bytes as f64 / 1e6))
}

/// New orders of the day after the last: the last ones of the file under other codes.
fn append(orders: &Path, extra: &Path) -> Result<()> {
    let mut file = fs::File::open(orders)?;
    let tail = file.metadata()?.len().saturating_sub(200 * APPENDED as u64);
    file.seek(SeekFrom::Start(tail))?;
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    let lines: Vec<&str> = text.lines().filter(|l| l.starts_with('O')).collect();
    let mut out = String::from("code,customer,date,amount,status,channel,refund\n");
    for line in &lines[lines.len().saturating_sub(APPENDED)..] {
        let fields: Vec<&str> = line.split(',').collect();
        let [code, customer, _, rest @ ..] = fields.as_slice() else { bail!("not an order: {line}") };
        out.push_str(&format!("P{},{customer},2026-07-01,{}\n", &code[1..], rest.join(",")));
    }
    Ok(fs::write(extra, out)?)
}

fn median(mut once: impl FnMut() -> Result<Took>) -> Result<Took> {
    let mut took = [once()?, once()?, once()?];
    took.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
    Ok(took[1])
}

/// Runs crmkit and waits for it; another thread looks at its peak memory meanwhile.
fn run(args: &[&str]) -> Result<Took> {
    let start = Instant::now();
    let mut child = Command::new(CRMKIT).args(args).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
    let status_file = format!("/proc/{}/status", child.id());
    let done = AtomicBool::new(false);
    let (output, seconds, peak) = std::thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            let mut peak: Option<f64> = None;
            while !done.load(Ordering::Relaxed) {
                peak = fs::read_to_string(&status_file).ok().and_then(|s| peak_of(&s)).or(peak);
                std::thread::sleep(Duration::from_millis(1));
            }
            peak
        });
        let mut said = String::new();
        let read = child.stderr.take().map(|mut e| e.read_to_string(&mut said));
        let output = child.wait().map(|status| (status, said, read));
        let seconds = start.elapsed().as_secs_f64();
        done.store(true, Ordering::Relaxed);
        (output, seconds, watcher.join().ok().flatten())
    });
    let (status, said, _) = output?;
    if !status.success() {
        bail!("crmkit {} ended with {status}\n{said}", args.join(" "));
    }
    Ok(Took { seconds, megabytes: peak })
}

/// Peak resident memory in MB from the text of a status file.
fn peak_of(status: &str) -> Option<f64> {
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
    Some(line.split_whitespace().next()?.parse::<f64>().ok()? / 1024.0)
}

fn report(step: &str, took: Took, rows: Option<u64>) -> Result<()> {
    let rate = rows.map_or(String::new(), |r| format!("{:.0}", r as f64 / took.seconds));
    let peak = took.megabytes.map_or(String::new(), |m| format!("{m:.0}"));
    say(&format!("{step:<28}{:>10.3}{rate:>14}{peak:>10}", took.seconds))
}

fn say(line: &str) -> Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

fn text(path: &Path) -> Result<String> {
    path.to_str().map(String::from).with_context(|| format!("{} is not UTF-8", path.display()))
}
