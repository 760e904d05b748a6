//! Every way a file can be read, doubted or refused. Each test writes the small files it is about.

mod asked; // surveys and reviews
mod bad; // one file for every fault
mod came; // files as they come: remarks, totals, headers again, workbooks
mod columns; // which column is what
mod dialects; // any table in any encoding and dialect
mod door; // what values and sums tell of columns
mod folder; // what lies in a folder, taken by the clock
mod hints; // every hint, obeyed, leads on
mod known; // what the store knows already
mod lines; // lines of orders, with prices and without
mod maps; // presets, mapping files, kinds found, files explained
mod matching; // by what a row finds its customer
mod outputs; // where nothing may ever be written
mod persons; // who is one person and who is not
mod presets; // the exports of shop systems
mod reach; // emails and phones
mod real; // files of others, when they are there
mod rejects; // what was refused, corrected and imported again
mod report; // what became of every row
mod rows; // what becomes of a row
mod signs; // what takes money away, and what only looks like it
mod text; // how the text is cut
mod tills; // voided receipts, totals of days, lists of members
mod values; // what a value is
mod walk_ins; // orders and complaints of nobody in particular

use crate::world::{Output, World};

/// The five counts of the summary line: created, updated, unchanged, skipped, rejected; they must add up to the rows read.
#[track_caller]
fn counts(out: &Output) -> [u64; 5] {
    let line = out.stderr.lines().find(|l| l.contains(" read: ")).unwrap_or_else(|| panic!("no summary:\n{}", out.stderr));
    let (head, tail) =
        line.split_once(" rows read: ").or_else(|| line.split_once("1 row read: ").map(|(_, tail)| ("1", tail))).expect("a summary");
    let rows: u64 = head.rsplit(' ').next().and_then(|n| n.parse().ok()).expect("a number");
    let numbers: Vec<u64> = tail.split(", ").map(|p| p.split(' ').next().and_then(|n| n.parse().ok()).expect("a number")).collect();
    assert_eq!(numbers.iter().sum::<u64>(), rows, "{line}");
    numbers.try_into().expect("five counts")
}

/// Imports into an empty store, all rows well.
#[track_caller]
fn imported(kind: &str, content: impl AsRef<[u8]>, options: &[&str]) -> World {
    let world = World::store();
    world.import(kind, content, options, 0);
    world.sound();
    world
}

/// The file as a whole is refused with `status`; the message says all of `words`, and nothing is written.
#[track_caller]
fn refused(kind: &str, content: impl AsRef<[u8]>, options: &[&str], status: i32, words: &[&str]) {
    let world = World::store();
    let before = std::fs::read(world.path("crm.db")).expect("readable");
    let out = world.import(kind, content, options, status);
    for word in words {
        assert!(out.stderr.contains(word), "'{word}' is not in:\n{}", out.stderr);
    }
    assert!(before == std::fs::read(world.path("crm.db")).expect("readable"), "the store was written to");
    assert_eq!(world.files(), ["crm.db", "in.csv"]);
}

const CUSTOMERS: &str = "SELECT code, name, email, phone, city, own FROM customer ORDER BY id";
const ORDERS: &str = "SELECT o.code, o.customer, o.date, o.amount, o.refund, o.status FROM orders o ORDER BY o.date, o.code";
