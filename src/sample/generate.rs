//! Files of any size: exactly N customers and M orders, as a shop's export would look.
//!
//! Memory holds one small record per customer and per order; rows are formatted into one buffer and streamed.

use std::fs::{self, File, OpenOptions};
use std::io::{BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::names::{FAMILIES_EN, FAMILIES_ZH, GIVEN_EN, GIVEN_ZH, PLACES_EN, PLACES_ZH, SOURCES};
use super::process::{Buyer, Calendar, Process, Purchases, acquisition};
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::temporary::{folder_beside, folder_of, sync_folder_of, take_free_name};
use crate::lang::say;

/// More than this would not fit the records.
const MOST: u64 = 400_000_000;

/// The files that were written.
pub struct Generated {
    /// `customers.csv`.
    pub customers: PathBuf,
    /// `orders.csv`.
    pub orders: PathBuf,
}

/// Writes `customers.csv` and `orders.csv` into `dir`, readable by their owner only: the same files for the same numbers.
/// Each is there whole or not at all; where `dir` is missing, it appears with both.
///
/// # Errors
/// When there are orders but no customers, a file exists already, or one cannot be written.
pub fn generate(dir: &Path, customers: u64, orders: u64, seed: u64) -> Result<Generated> {
    if customers == 0 && orders > 0 {
        return Err(Failure::usage(say!("orders need customers: give --customers at least 1")).into());
    }
    if customers > MOST || orders > MOST {
        return Err(Failure::usage(say!("at most {most} customers and as many orders can be generated", most = MOST)).into());
    }
    let files = Generated { customers: dir.join("customers.csv"), orders: dir.join("orders.csv") };
    for path in [&files.customers, &files.orders] {
        if path.exists() {
            let failure = Failure::new(say!("{path} exists already", path = path.display()));
            return Err(failure.hint(say!("generate into another directory, or delete the file")).into());
        }
    }
    let cannot = || say!("cannot write {dir}", dir = dir.display());
    let there = dir.is_dir();
    if !there {
        fs::create_dir_all(folder_of(dir)).with_context(cannot)?;
    }
    let (work, _note) = folder_beside(if there { &files.orders } else { dir }).with_context(cannot)?;
    let draft = |path: &Path| work.path().join(path.file_name().unwrap_or_default());
    let (Some(first), Some(last)) = (Day::new(2023, 7, 1), Day::new(2026, 6, 30)) else {
        return Err(Failure::new(say!("the sample's calendar is wrong")).into());
    };
    let calendar = Calendar::new(first, last);
    let process = Process::new(12_000.0)?;
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let acquired = acquisition(&mut rng, &calendar, customers as usize);
    let buyers: Vec<Buyer> = acquired.iter().map(|from| process.buyer(&mut rng, *from as usize, calendar.len())).collect();
    write_file(&draft(&files.customers), |out| write_customers(out, &mut rng, &calendar, &buyers))?;
    let purchases = Purchases::draw(&mut rng, &calendar, &buyers, orders as usize)?;
    write_file(&draft(&files.orders), |out| write_orders(out, &mut rng, &calendar, &process, &buyers, &purchases))?;
    if there {
        for path in [&files.orders, &files.customers] {
            take_free_name(&draft(path), path).with_context(|| say!("cannot write {path}", path = path.display()))?;
        }
        sync_folder_of(&files.orders).with_context(cannot)?;
    } else {
        sync_folder_of(&draft(&files.orders)).with_context(cannot)?;
        fs::rename(work.path(), dir).with_context(cannot)?;
        sync_folder_of(dir).with_context(cannot)?;
    }
    Ok(files)
}

fn write_file(path: &Path, write: impl FnOnce(&mut BufWriter<File>) -> std::io::Result<()>) -> Result<()> {
    let written = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).and_then(|file| {
        let mut out = BufWriter::with_capacity(1 << 20, file);
        write(&mut out)?;
        out.flush()?;
        out.get_ref().sync_all()
    });
    written.with_context(|| say!("cannot write {path}", path = path.display()))
}

fn write_orders(
    out: &mut impl Write,
    rng: &mut ChaCha8Rng,
    calendar: &Calendar,
    process: &Process,
    buyers: &[Buyer],
    purchases: &Purchases,
) -> std::io::Result<()> {
    out.write_all(b"code,customer,date,amount,status,channel,refund\n")?;
    let order_digits = digits(purchases.len(), 8);
    let customer_digits = digits(buyers.len(), 7);
    let mut line = Vec::with_capacity(128);
    let mut number = 0u64;
    for (index, customers) in purchases.by_day() {
        let date = calendar.day(index).to_string();
        for customer in customers {
            number += 1;
            let chance = rng.next_u32();
            // Five of a thousand are free: samples, replacements, vouchers.
            let amount = if chance % 1_000 < 5 { 0 } else { process.amount(rng, buyers[*customer as usize].spend) };
            let (status, refund) = fate(rng, (chance >> 10) % 1_000, amount);
            line.clear();
            line.push(b'O');
            put_padded(&mut line, number, order_digits);
            line.extend_from_slice(b",C");
            put_padded(&mut line, u64::from(*customer) + 1, customer_digits);
            line.push(b',');
            line.extend_from_slice(date.as_bytes());
            line.push(b',');
            put_money(&mut line, amount);
            line.push(b',');
            line.extend_from_slice(status);
            line.push(b',');
            line.extend_from_slice(CHANNELS[(chance >> 28) as usize]);
            line.push(b',');
            put_money(&mut line, refund);
            line.push(b'\n');
            out.write_all(&line)?;
        }
    }
    Ok(())
}

/// Sixteen chances of a sales channel.
const CHANNELS: [&[u8]; 16] = [
    b"web", b"web", b"web", b"web", b"web", b"web", b"shop", b"shop", b"shop", b"shop", b"app", b"app", b"app", b"phone", b"social",
    b"social",
];

/// Status of an order and what is given back of it, by a chance in a thousand.
fn fate(rng: &mut impl Rng, chance: u32, amount: i64) -> (&'static [u8], i64) {
    match chance {
        0..25 => (b"cancelled", 0),
        25..43 if amount > 0 => (b"refunded", amount),
        43..70 if amount > 1 => (b"partly-refunded", rng.random_range(1..amount)),
        _ => (b"completed", 0),
    }
}

fn write_customers(out: &mut impl Write, rng: &mut ChaCha8Rng, calendar: &Calendar, buyers: &[Buyer]) -> std::io::Result<()> {
    out.write_all(b"code,name,email,phone,address,city,region,country,postal_code,gender,birthday,acquired_on,source,consent\n")?;
    let width = digits(buyers.len(), 7);
    let mut line = Vec::with_capacity(256);
    for (number, buyer) in (1u64..).zip(buyers) {
        line.clear();
        line.push(b'C');
        put_padded(&mut line, number, width);
        line.push(b',');
        let chinese = rng.random_bool(0.45);
        let (given, family, woman);
        if chinese {
            let (characters, pinyin) = pick(rng, FAMILIES_ZH);
            let (name, name_pinyin, is_woman) = pick(rng, GIVEN_ZH);
            line.extend_from_slice(characters.as_bytes());
            line.extend_from_slice(name.as_bytes());
            (given, family, woman) = (*name_pinyin, *pinyin, *is_woman);
        } else {
            let (name, is_woman) = pick(rng, GIVEN_EN);
            (given, family, woman) = (*name, *pick(rng, FAMILIES_EN), *is_woman);
            line.extend_from_slice(given.as_bytes());
            line.push(b' ');
            line.extend_from_slice(family.as_bytes());
        }
        line.push(b',');
        line.extend(given.bytes().chain(*b".").chain(family.bytes()).map(|b| b.to_ascii_lowercase()));
        put_padded(&mut line, number, 1);
        line.extend_from_slice(pick(rng, &["@mail.example,", "@post.example,", "@inbox.example,"]).as_bytes());
        line.extend_from_slice(if chinese { &b"+86 190 "[..] } else { b"+44 7700 " });
        // The factor has no divisor in common with a billion: no two customers share a phone.
        put_padded(&mut line, number.wrapping_mul(2_654_435_761) % 1_000_000_000, 9);
        line.push(b',');
        let place = pick(rng, if chinese { PLACES_ZH } else { PLACES_EN });
        line.extend_from_slice(place.street.as_bytes());
        line.push(b' ');
        put_padded(&mut line, rng.random_range(1..200), 1);
        line.push(b',');
        for text in [place.city, place.region, place.country, place.postal] {
            line.extend_from_slice(text.as_bytes());
            line.push(b',');
        }
        // The place's list of postal codes ends in two free digits.
        line.pop();
        put_padded(&mut line, rng.random_range(0..100), 2);
        line.extend_from_slice(if woman { &b",female,"[..] } else { b",male," });
        if rng.random_bool(0.7) {
            let age = rng.random_range(18 * 365..75 * 365);
            write!(line, "{}", calendar.day(0).plus(-age))?;
        }
        write!(line, ",{},", calendar.day(buyer.from as usize))?;
        let rank = rng.random_range(0..SOURCES.len()).min(rng.random_range(0..SOURCES.len()));
        line.extend_from_slice(SOURCES[rank].as_bytes());
        line.extend_from_slice(pick(rng, &[",email;sms\n", ",email\n", ",\n"]).as_bytes());
        out.write_all(&line)?;
    }
    Ok(())
}

fn pick<'a, T>(rng: &mut impl Rng, list: &'a [T]) -> &'a T {
    &list[rng.random_range(0..list.len())]
}

/// Digits of a code so that codes up to `count` sort as text.
fn digits(count: usize, least: usize) -> usize {
    (count.max(1).ilog10() as usize + 1).max(least)
}

/// Appends a number with at least `width` digits.
fn put_padded(line: &mut Vec<u8>, mut number: u64, width: usize) {
    let mut buffer = [b'0'; 20];
    let mut at = buffer.len();
    while number > 0 {
        at -= 1;
        buffer[at] = b'0' + (number % 10) as u8;
        number /= 10;
    }
    let start = at.min(buffer.len() - width.clamp(1, buffer.len()));
    line.extend_from_slice(&buffer[start..]);
}

/// Appends an amount that is not negative with two decimals.
fn put_money(line: &mut Vec<u8>, minor: i64) {
    let minor = minor.unsigned_abs();
    put_padded(line, minor / 100, 1);
    line.push(b'.');
    put_padded(line, minor % 100, 2);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    fn rows(path: &Path) -> Vec<Vec<String>> {
        let text = std::fs::read_to_string(path).expect("a file");
        text.lines().skip(1).map(|line| line.split(',').map(String::from).collect()).collect()
    }

    #[test]
    fn the_numbers_are_met_and_the_files_are_sound() {
        let dir = tempfile::tempdir().expect("a directory");
        let files = generate(dir.path(), 300, 2_000, 7).expect("written");
        let (customers, orders) = (rows(&files.customers), rows(&files.orders));
        assert_eq!((customers.len(), orders.len()), (300, 2_000));
        assert!(customers.iter().all(|row| row.len() == 14) && orders.iter().all(|row| row.len() == 7));
        assert!(customers.is_sorted_by_key(|row| &row[0]) && orders.is_sorted_by_key(|row| &row[0]), "codes ascend");
        assert!(orders.is_sorted_by_key(|row| &row[2]), "dates ascend");
        for column in [0, 2, 3] {
            assert_eq!(customers.iter().map(|row| &row[column]).collect::<BTreeSet<_>>().len(), 300, "column {column} is unique");
        }
        let acquired: BTreeMap<&str, &str> = customers.iter().map(|row| (row[0].as_str(), row[11].as_str())).collect();
        for row in &orders {
            let first = acquired.get(row[1].as_str()).expect("a known customer");
            assert!(*first <= row[2].as_str() && Day::parse_iso(&row[2]).is_some(), "{row:?}");
            let money = |text: &str| crate::base::money::parse_plain(text, 2).expect("an amount");
            let (amount, refund) = (money(&row[3]), money(&row[6]));
            match row[4].as_str() {
                "refunded" => assert!(amount > 0 && refund == amount),
                "partly-refunded" => assert!(refund > 0 && refund < amount),
                _ => assert_eq!(refund, 0),
            }
        }
        let buyers = orders.iter().map(|row| &row[1]).collect::<BTreeSet<_>>().len();
        assert!((275..300).contains(&buyers), "{buyers} buyers");
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes_and_another_does_not() {
        let dir = tempfile::tempdir().expect("a directory");
        let bytes = |name: &str, seed| {
            let files = generate(&dir.path().join(name), 50, 200, seed).expect("written");
            (std::fs::read(files.customers).expect("a file"), std::fs::read(files.orders).expect("a file"))
        };
        assert_eq!(bytes("a", 1), bytes("b", 1));
        assert_ne!(bytes("c", 2), bytes("d", 3));
    }

    #[test]
    fn odd_numbers_are_met_too() {
        let dir = tempfile::tempdir().expect("a directory");
        for (customers, orders) in [(0, 0), (5, 0), (1, 3), (9, 2), (3, 40)] {
            let files = generate(&dir.path().join(format!("{customers}-{orders}")), customers, orders, 5).expect("written");
            assert_eq!((rows(&files.customers).len() as u64, rows(&files.orders).len() as u64), (customers, orders));
        }
        assert!(generate(&dir.path().join("none"), 0, 1, 5).is_err());
    }

    #[test]
    fn nothing_is_overwritten() {
        let dir = tempfile::tempdir().expect("a directory");
        std::fs::write(dir.path().join("orders.csv"), "mine").expect("written");
        assert!(generate(dir.path(), 2, 2, 5).is_err());
        assert!(!dir.path().join("customers.csv").exists());
        assert_eq!(std::fs::read_to_string(dir.path().join("orders.csv")).expect("a file"), "mine");
        assert_eq!(std::fs::read_dir(dir.path()).expect("readable").count(), 1, "no temporary folder stays");
    }

    #[test]
    fn the_files_are_private_and_nothing_else_is_left() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().expect("a directory");
        let made = dir.path().join("made");
        for folder in [dir.path(), &made] {
            let files = generate(folder, 2, 2, 5).expect("written");
            for file in [&files.customers, &files.orders] {
                assert_eq!(std::fs::metadata(file).expect("there").permissions().mode() & 0o777, 0o600, "{}", file.display());
            }
        }
        assert_eq!(std::fs::read_dir(dir.path()).expect("readable").count(), 3);
        assert_eq!(std::fs::read_dir(made).expect("readable").count(), 2);
    }

    #[test]
    fn numbers_are_written_as_text() {
        let mut line = Vec::new();
        for (number, width) in [(0, 1), (7, 3), (1_234, 2), (u64::MAX, 5)] {
            put_padded(&mut line, number, width);
            line.push(b' ');
        }
        put_money(&mut line, 5);
        line.push(b' ');
        put_money(&mut line, 123_456);
        assert_eq!(String::from_utf8_lossy(&line), "0 007 1234 18446744073709551615 0.05 1234.56");
        assert_eq!((digits(9_999_999, 7), digits(10_000_000, 7), digits(0, 7)), (7, 8, 7));
    }
}
