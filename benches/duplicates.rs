//! `cargo bench --bench duplicates`: how many known duplicates are found in public data, and how fast; and how long
//! a store of made-up customers takes (100,000 by default, or as many as the argument says).

mod febrl;

use std::io::Write;
use std::time::Instant;

use anyhow::Result;
use crmkit::analysis::duplicates::{Book, Person, SUSPECTED};
use crmkit::base::dates::Day;
use febrl::{Quality, SETS, Set};

fn main() -> Result<()> {
    say("set         pairs   found  precision  recall      F1   seconds")?;
    for (name, files) in SETS {
        let set = Set::read(files)?;
        let start = Instant::now();
        let found = set.book().pairs(SUSPECTED);
        let seconds = start.elapsed().as_secs_f64();
        let quality = Quality::of(&found, &set.truth);
        say(&format!(
            "{name:<10}{:>7}{:>8}{:>11.4}{:>8.4}{:>8.4}{seconds:>10.2}",
            set.truth.len(),
            found.pairs.len(),
            quality.precision,
            quality.recall,
            quality.f1()
        ))?;
    }
    let customers = std::env::args().skip(1).find_map(|a| a.parse().ok()).unwrap_or(100_000);
    let start = Instant::now();
    let book = made_up(customers);
    let found = book.pairs(SUSPECTED);
    say(&format!(
        "\n{customers} made-up customers, one in fifty entered twice: {} pairs suspected, {} compared, {:.2} s",
        found.pairs.len(),
        found.judged,
        start.elapsed().as_secs_f64()
    ))?;
    for cut in &found.cuts {
        say(&format!("  {} blocks of one {} were too large, the largest of {}", cut.blocks, cut.what, cut.largest))?;
    }
    Ok(())
}

/// Customers with names and places of few kinds, as a large shop has them; every fiftieth repeats an earlier one with a slip.
fn made_up(customers: usize) -> Book {
    const GIVEN: [&str; 20] = [
        "Anna", "Ben", "Clara", "David", "Emma", "Felix", "Greta", "Henry", "Ida", "Jonas", "Karla", "Leon", "Mia", "Noah", "Olga", "Paul",
        "Rosa", "Simon", "Tina", "Viktor",
    ];
    let mut state = 1u64;
    let mut next = |bound: u64| {
        // Knuth's linear congruential generator (MMIX): the same customers in every run.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % bound
    };
    let mut book = Book::new();
    let mut last: Option<(String, String, String, Day)> = None;
    for at in 0..customers {
        let (name, address, email, birthday) = match last.take().filter(|_| at % 50 == 49) {
            Some((name, address, _, birthday)) => (format!("{name}e"), address, format!("other{at}@mail.example"), birthday),
            None => (
                format!("{} {}{}", GIVEN[next(20) as usize], ["Mill", "Stein", "Wood", "Berg"][next(4) as usize], syllables(next(4_000))),
                format!("{}weg {}", syllables(next(20_000)), 1 + next(99)),
                format!("c{at}@mail.example"),
                Day(-9_000 + next(22_000) as i32),
            ),
        };
        let (city, postal) = (format!("City {}", next(300)), format!("{:05}", next(9_000)));
        book.add(&Person {
            name: &name,
            address: Some(&address),
            city: Some(&city),
            postal_code: Some(&postal),
            emails: std::slice::from_ref(&email),
            birthday: Some(birthday),
            ..Person::default()
        });
        last = Some((name, address, email, birthday));
    }
    book
}

/// A number as a word.
fn syllables(mut number: u64) -> String {
    let mut word = String::new();
    while number > 0 {
        word.push_str(["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu"][(number % 10) as usize]);
        number /= 10;
    }
    word
}

fn say(line: &str) -> Result<()> {
    writeln!(std::io::stdout(), "{line}")?;
    Ok(())
}
