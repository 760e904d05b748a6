//! `cargo bench --bench surveys -- [RESPONDENTS [QUESTIONS]]`: the built program on the answers to a made-up survey, as a column for
//! each question and as a row for each answer; beside it what reading the same file alone takes.
//!
//! By default 10,000 respondents answer 89 questions.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

const CRMKIT: &str = env!("CARGO_BIN_EXE_crmkit");

fn main() -> Result<()> {
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect();
    let (respondents, questions) = (sizes.first().copied().unwrap_or(10_000), sizes.get(1).copied().unwrap_or(89));
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("surveys");
    fs::create_dir_all(&dir)?;
    say(&format!("{respondents} respondents, {questions} questions"))?;
    say(&format!("{:<10}{:>14}{:>12}{:>14}{:>10}", "file", "read alone, s", "import, s", "answers/s", "times"))?;
    for (name, write) in [("wide", wide as fn(&Path, usize, usize) -> Result<()>), ("long", long)] {
        let file = dir.join(format!("{name}.csv"));
        write(&file, respondents, questions)?;
        let alone = read(&file)?;
        let took = import(&dir, &file)?;
        let rate = (respondents * questions) as f64 / took;
        say(&format!("{name:<10}{alone:>14.3}{took:>12.3}{rate:>14.0}{:>10.1}", took / alone))?;
    }
    Ok(())
}

/// The answer of a respondent to a question: 1 to 5, the same in every run.
fn answer(respondent: usize, question: usize) -> usize {
    (respondent * 7 + question * 13 + respondent * question) % 5 + 1
}

/// A row for each respondent.
fn wide(file: &Path, respondents: usize, questions: usize) -> Result<()> {
    let mut text = String::from("respondent,date");
    (0..questions).for_each(|q| text.push_str(&format!(",Q{q}")));
    for r in 0..respondents {
        text.push_str(&format!("\nR{r:06},2026-{:02}-{:02}", r % 12 + 1, r % 28 + 1));
        (0..questions).for_each(|q| text.push_str(&format!(",{}", answer(r, q))));
    }
    Ok(fs::write(file, text + "\n")?)
}

/// A row for each answer.
fn long(file: &Path, respondents: usize, questions: usize) -> Result<()> {
    let mut text = String::from("respondent,date,question,answer\n");
    for r in 0..respondents {
        for q in 0..questions {
            text.push_str(&format!("R{r:06},2026-{:02}-{:02},Q{q},{}\n", r % 12 + 1, r % 28 + 1, answer(r, q)));
        }
    }
    Ok(fs::write(file, text)?)
}

/// Seconds in which the csv crate alone reads a file, twice as the import does.
fn read(file: &Path) -> Result<f64> {
    let start = Instant::now();
    for _ in 0..2 {
        let mut record = csv::StringRecord::new();
        let mut reader = csv::Reader::from_path(file)?;
        while reader.read_record(&mut record)? {}
    }
    Ok(start.elapsed().as_secs_f64())
}

/// Seconds in which crmkit takes a file into an empty store.
fn import(dir: &Path, file: &Path) -> Result<f64> {
    let db = dir.join("bench.db");
    for suffix in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{suffix}", db.display()));
    }
    run(&db, &["init", "--currency", "USD"])?;
    let start = Instant::now();
    run(&db, &["import", "surveys", file.to_str().context("a path")?])?;
    Ok(start.elapsed().as_secs_f64())
}

fn run(db: &Path, args: &[&str]) -> Result<()> {
    let out = Command::new(CRMKIT).arg("--db").arg(db).args(args).stdout(Stdio::null()).output()?;
    if !out.status.success() {
        bail!("crmkit {} ended with {}\n{}", args.join(" "), out.status, String::from_utf8_lossy(&out.stderr));
    }
    Ok(())
}

fn say(line: &str) -> Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}
