//! Backups: made while others write, verified to the last bit, pruned with care, and restored without losing what was there.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use age::x25519;
use crmkit::backup::{HEADER, backups, whole};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rusqlite::Connection;

use crate::world::{BINARY, Output, World, dump};

/// Bits flipped in each backup.
const FLIPS: usize = 40;

/// Runs crmkit at another moment than the usual one.
fn at(world: &World, now: &str, args: &[&str]) -> Output {
    let out = world.finish(world.command(BINARY, args).env("CRMKIT_NOW", now));
    assert_eq!(out.status, 0, "{args:?}: {}{}", out.stdout, out.stderr);
    out
}

/// Names in the usual folder of backups.
fn kept(world: &World) -> Vec<String> {
    let Ok(entries) = fs::read_dir(world.path("crm-backups")) else { return Vec::new() };
    let mut names: Vec<String> = entries.map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn facts_of(path: &Path) -> Vec<String> {
    dump(&Connection::open(path).expect("opened"))
}

#[test]
fn a_backup_brings_back_every_row_and_the_replaced_store_is_kept() {
    let world = World::shop();
    let before = world.facts();
    let out = world.ok(&["backup", "create"]);
    assert_eq!(out.stdout, "");
    assert!(out.stderr.contains("13 customers, 30 orders, up to operation 5; verified"), "{}", out.stderr);
    assert_eq!(kept(&world), ["crm-20251231-120000Z.crmbak"]);
    let backup = world.path("crm-backups/crm-20251231-120000Z.crmbak");
    for (path, mode) in [(&backup, 0o600), (&world.path("crm-backups"), 0o700)] {
        assert_eq!(fs::metadata(path).expect("there").permissions().mode() & 0o777, mode);
    }
    assert_eq!(world.files(), ["crm-backups", "crm.db"], "nothing else stays");

    world.ok(&["customer", "edit", "K01", "--city", "Bonn"]);
    world.ok(&["undo", "5"]);
    let changed = world.facts();
    let refused = world.fails(&["backup", "restore", "latest"], 2, &["crm.db would be replaced", "--yes"]);
    assert!(!refused.stderr.contains("ANOTHER"), "{}", refused.stderr);
    assert_eq!(world.facts(), changed);
    let out = world.ok(&["backup", "restore", "latest", "--yes"]);
    assert!(out.stderr.contains("crm.db is what it was at 2025-12-31 12:00 UTC"), "{}", out.stderr);
    assert!(out.stderr.contains("kept in crm.db.replaced-20251231-120000Z"), "{}", out.stderr);
    assert_eq!(world.facts(), before);
    world.sound();
    assert_eq!(world.ok(&["check"]).stdout, "");
    assert_eq!(world.files(), ["crm-backups", "crm.db", "crm.db.replaced-20251231-120000Z"]);
    let replaced = world.path("crm.db.replaced-20251231-120000Z");
    assert_eq!(fs::metadata(&replaced).expect("there").permissions().mode() & 0o777, 0o600);
    assert_eq!(facts_of(&replaced), changed);
    // Work goes on where the backup stopped, and a second restore takes another name.
    world.ok(&["customer", "add", "Zoe"]);
    world.ok(&["backup", "restore", "crm-backups/crm-20251231-120000Z.crmbak", "--yes"]);
    assert_eq!(world.facts(), before);
    assert!(world.files().contains(&"crm.db.replaced-20251231-120000Z-2".to_string()), "{:?}", world.files());
    world.ok(&["--db", "crm.db.replaced-20251231-120000Z", "check"]);
}

#[test]
fn a_backup_opens_without_crmkit_and_restores_where_nothing_is() {
    let world = World::shop();
    world.ok(&["backup", "create", "--to", "b.crmbak"]);
    let line = world.read_lossy("b.crmbak");
    assert!(line.starts_with("crmkit backup 1\n{\"store\":"), "{}", &line[..60]);
    assert_eq!(world.shell("tail -c +4097 b.crmbak | gunzip > plain.db").status, 0);
    assert_eq!(facts_of(&world.path("plain.db")), world.facts());
    world.ok(&["--db", "other.db", "backup", "restore", "b.crmbak"]);
    assert_eq!(facts_of(&world.path("other.db")), world.facts());
    assert_eq!(fs::metadata(world.path("other.db")).expect("there").permissions().mode() & 0o777, 0o600);
    // Side files of a store that was moved away may hold its latest changes, and would spoil the restored one.
    world.write("third.db-wal", "rest");
    world.fails(&["--db", "third.db", "backup", "restore", "b.crmbak"], 1, &["third.db-wal lies there without its store", "move it away"]);
    assert_eq!(world.read("third.db-wal"), "rest");
}

#[test]
fn every_flipped_bit_of_a_backup_is_noticed() {
    let world = World::shop();
    world.write("pass", "open sesame\n");
    world.ok(&["backup", "create", "--to", "plain.crmbak"]);
    world.ok(&["backup", "create", "--to", "locked.crmbak", "--passphrase-file", "pass"]);
    let mut rng = ChaCha8Rng::seed_from_u64(4);
    for name in ["plain.crmbak", "locked.crmbak"] {
        let bytes = fs::read(world.path(name)).expect("read");
        whole(&world.path(name)).expect("whole");
        let mut noticed = 0;
        for flip in 0..FLIPS {
            // One in four hits the header, which is a small part of the file.
            let place = if flip % 4 == 0 { rng.random_range(0..HEADER) } else { rng.random_range(0..bytes.len()) };
            let mut damaged = bytes.clone();
            damaged[place] ^= 1 << rng.random_range(0..8);
            let path = world.write("damaged.crmbak", damaged);
            noticed += usize::from(whole(&path).is_err());
            if flip < 4 {
                let out = world.ends(&["backup", "verify", "damaged.crmbak"], 6);
                assert!(out.stdout.contains("DAMAGED") && out.stderr.contains("make another one now"), "{}{}", out.stdout, out.stderr);
                let facts = world.facts();
                world.fails(&["backup", "restore", "damaged.crmbak", "--yes"], 6, &["damaged.crmbak"]);
                assert_eq!(world.facts(), facts);
            }
        }
        assert_eq!(noticed, FLIPS, "{name}");
        for damaged in [&bytes[..bytes.len() - 1], &bytes[..HEADER - 1], &bytes[..0], &[bytes.clone(), vec![0]].concat()[..]] {
            assert!(whole(&world.write("damaged.crmbak", damaged)).is_err());
        }
    }
}

#[test]
fn only_what_opens_a_backup_opens_it() {
    let world = World::shop();
    let owner = x25519::Identity::generate();
    world.write("keys.txt", format!("# the owner\n{}\n\n{}\n", owner.to_public(), x25519::Identity::generate().to_public()));
    let secret = |identity: &x25519::Identity| age::secrecy::ExposeSecret::expose_secret(&identity.to_string()).to_string();
    for (name, text) in [
        ("owner.txt", format!("# kept at home\n{}\n", secret(&owner))),
        ("thief.txt", secret(&x25519::Identity::generate())),
        ("pass", "open sesame".into()),
        ("wrong", "open barley\n".into()),
    ] {
        let path = world.write(name, text);
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("set");
    }
    world.ok(&["backup", "create", "--to", "keys.crmbak", "--recipients", "keys.txt"]);
    let made = world.ok(&["backup", "create", "--to", "words.crmbak", "--passphrase-file", "pass"]);
    assert!(made.stderr.ends_with("encrypted; verified\n"), "{}", made.stderr);
    for (file, right, wrong) in [
        ("keys.crmbak", ["--identities", "owner.txt"], ["--identities", "thief.txt"]),
        ("words.crmbak", ["--passphrase-file", "pass"], ["--passphrase-file", "wrong"]),
    ] {
        let bytes = world.read_lossy(file);
        for word in ["SQLite format 3", "王芳", "杭州"] {
            assert!(!bytes.contains(word), "{word}");
        }
        let out = world.ok(&["backup", "verify", file]);
        assert!(out.stdout.contains("encrypted, not opened"), "{}", out.stdout);
        let out = world.ok(&["backup", "verify", file, right[0], right[1]]);
        assert!(out.stdout.contains("SQLite finds it whole"), "{}", out.stdout);
        assert_eq!(out.stderr, "");
        let out = world.ends(&["backup", "verify", file, wrong[0], wrong[1]], 1);
        assert!(out.stdout.contains("not opened"), "{}", out.stdout);
        world.fails(&["--db", "new.db", "backup", "restore", file], 2, &["is encrypted", "--identities"]);
        world.fails(&["--db", "new.db", "backup", "restore", file, wrong[0], wrong[1]], 1, &[file]);
        assert!(!world.path("new.db").exists());
    }
    world.ok(&["--db", "new.db", "backup", "restore", "keys.crmbak", "--identities", "owner.txt"]);
    assert_eq!(facts_of(&world.path("new.db")), world.facts());
    // A descriptor is a file, too.
    let out = world.shell("crmkit backup verify words.crmbak --passphrase-file /dev/fd/3 3< pass");
    assert!(out.status == 0 && out.stdout.contains("SQLite finds it whole"), "{}{}", out.stdout, out.stderr);

    world.fails(&["backup", "create", "--encrypt"], 2, &["no terminal", "--passphrase-file"]);
    world.fails(&["backup", "create", "--recipients", "pass"], 2, &["pass: line 1 is not an age public key"]);
    world.fails(&["backup", "create", "--passphrase-file", "keys.txt"], 2, &["keys.txt: the secret has more than one line"]);
    world.write("loose", "word");
    fs::set_permissions(world.path("loose"), fs::Permissions::from_mode(0o644)).expect("set");
    let out = world.ok(&["backup", "create", "--to", "l.crmbak", "--passphrase-file", "loose"]);
    assert!(out.stderr.contains("warning: loose can be read by others"), "{}", out.stderr);
}

#[test]
fn what_no_rule_keeps_is_removed_and_nothing_else() {
    let world = World::shop();
    // A backup of another store, a damaged one, and a file that is none lie in the same folder.
    let other = World::shop();
    other.ok(&["backup", "create"]);
    at(&world, "2025-12-20T03:00:00Z", &["backup", "create"]);
    fs::rename(world.path("crm-backups/crm-20251220-030000Z.crmbak"), world.path("first")).expect("moved");
    let mut torn = fs::read(world.path("first")).expect("read");
    torn.truncate(torn.len() - 1);
    world.write("crm-backups/torn.crmbak", torn);
    world.write("crm-backups/notes.crmbak", "not a backup");
    world.write("crm-backups/crm-20250101-000000Z.txt", "notes");
    let strange = World::store();
    strange.ok(&["backup", "create"]);
    fs::copy(strange.path("crm-backups/crm-20251231-120000Z.crmbak"), world.path("crm-backups/another-store.crmbak")).expect("copied");

    let mut told = String::new();
    for day in ["2025-12-21", "2025-12-27", "2025-12-28", "2025-12-29", "2025-12-30"] {
        for hour in ["03", "15"] {
            let args = ["backup", "create", "--keep", "daily=2,weekly=3"];
            told += &at(&world, &format!("{day}T{hour}:00:00Z"), &args).stderr;
        }
    }
    // Of 2025-12-30, a Tuesday: two days (30, 29), three weeks (30; 28, a Sunday; 21, a Sunday).
    assert_eq!(
        kept(&world),
        [
            "another-store.crmbak",
            "crm-20250101-000000Z.txt",
            "crm-20251221-150000Z.crmbak",
            "crm-20251228-150000Z.crmbak",
            "crm-20251229-150000Z.crmbak",
            "crm-20251230-150000Z.crmbak",
            "notes.crmbak",
            "torn.crmbak"
        ]
    );
    assert_eq!(told.matches("removed crm-backups/crm-2025").count(), 6, "{told}");
    for rules in ["daily", "daily=0", "hourly=3", "", "daily=1,daily=2"] {
        world.fails(&["backup", "create", "--keep", rules], 2, &["--keep"]);
    }
    assert_eq!(kept(&world).len(), 8);
    // Quiet when there is nothing to say.
    let out = at(&world, "2025-12-31T03:00:00Z", &["backup", "create", "-q", "--keep", "last=3"]);
    assert_eq!((out.stdout.as_str(), out.stderr.as_str()), ("", ""));
}

#[test]
fn the_list_tells_what_each_file_holds() {
    let world = World::shop();
    let out = world.ok(&["backup", "list"]);
    assert!(out.stderr.contains("there are no backups in crm-backups"), "{}", out.stderr);
    world.fails(&["backup", "verify"], 1, &["there are no backups in crm-backups", "backup create"]);
    world.fails(&["backup", "restore", "latest"], 1, &["there is no whole backup of this store"]);
    world.write("pass", "open sesame\n");
    at(&world, "2025-12-30T03:00:00Z", &["backup", "create"]);
    world.ok(&["customer", "add", "Zoe"]);
    at(&world, "2025-12-31T03:00:00Z", &["backup", "create", "--passphrase-file", "pass"]);
    world.write("crm-backups/torn.crmbak", "crmkit backup 1\n");
    let out = world.ends(&["backup", "list", "-f", "csv"], 6);
    let bytes = |name: &str| fs::metadata(world.path(&format!("crm-backups/{name}"))).expect("there").len();
    let (old, new) = ("crm-20251230-030000Z.crmbak", "crm-20251231-030000Z.crmbak");
    let lines: Vec<&str> = out.stdout.lines().collect();
    assert_eq!(
        lines,
        [
            "file,made,state,encrypted,bytes,operation,customers,orders".to_string(),
            format!("{new},2025-12-31 03:00,verified when made,passphrase,{},6,14,30", bytes(new)),
            format!("{old},2025-12-30 03:00,verified when made,no,{},5,13,30", bytes(old)),
            "torn.crmbak,,damaged: it is cut off within its header,,16,,,".to_string(),
        ]
    );
    fs::remove_file(world.path("crm-backups/torn.crmbak")).expect("removed");
    assert!(world.ok(&["backup", "list", "--verify", "-f", "csv"]).stdout.contains(",whole,"));
    // The list is there when the store is not.
    fs::rename(world.path("crm.db"), world.path("lost.db")).expect("moved");
    assert_eq!(world.ok(&["backup", "list", "-f", "csv"]).stdout.lines().count(), 3);
    world.ok(&["backup", "restore", "latest", "--passphrase-file", "pass"]);
    assert_eq!(world.sql("SELECT count(*) FROM customer"), ["14"]);
}

#[test]
fn a_store_in_use_is_not_replaced() {
    let world = World::shop();
    world.ok(&["backup", "create"]);
    world.ok(&["customer", "add", "Zoe"]);
    let facts = world.facts();
    let restore = ["backup", "restore", "latest", "--yes"];
    {
        // Somebody in the midst of writing.
        let writer = Connection::open(world.path("crm.db")).expect("opened");
        writer.execute_batch("BEGIN IMMEDIATE; UPDATE customer SET city = 'Bonn'").expect("begun");
        world.fails(&restore, 5, &["another process uses crm.db", "nothing was changed"]);
        writer.execute_batch("ROLLBACK").expect("back");
    }
    assert_eq!(world.facts(), facts);
    assert_eq!(world.files(), ["crm-backups", "crm.db"]);
    world.ok(&restore);
    assert_eq!(world.facts(), World::shop().facts());
}

#[test]
fn who_was_erased_stays_erased_after_a_restore() {
    let world = World::shop();
    world.ok(&["backup", "create"]);
    let name = &world.sql("SELECT name FROM customer WHERE code = 'K01'")[0];
    let out = world.ok(&["customer", "erase", "K01", "--yes"]);
    assert!(out.stderr.contains("crm-20251231-120000Z.crmbak is a copy of the store"), "{}", out.stderr);
    let sums = world.sql("SELECT count(*), sum(amount) FROM sales_order");
    let out = world.ok(&["backup", "restore", "latest", "--yes"]);
    assert!(out.stderr.contains("erased again, as before: 1 person"), "{}", out.stderr);
    assert_eq!(world.sql(&format!("SELECT count(*) FROM customer WHERE name = '{name}'")), ["0"]);
    let bytes = fs::read(world.path("crm.db")).expect("read");
    assert!(!bytes.windows(name.len()).any(|w| w == name.as_bytes()), "{name} is still in the file");
    assert_eq!(world.sql("SELECT count(*), sum(amount) FROM sales_order"), sums);
    world.ok(&["check"]);
    // A second restore finds the list in what the first one made.
    assert!(world.ok(&["backup", "restore", "latest", "--yes"]).stderr.contains("erased again"));
}

#[test]
fn a_backup_of_another_store_asks_for_a_word_more() {
    let (world, other) = (World::shop(), World::store());
    other.ok(&["backup", "create", "--to", "b.crmbak"]);
    fs::copy(other.path("b.crmbak"), world.path("b.crmbak")).expect("copied");
    world.fails(&["backup", "restore", "b.crmbak"], 2, &["a backup of ANOTHER store", "--yes"]);
    world.write("foreign.db", "my diary");
    world.fails(&["--db", "foreign.db", "backup", "restore", "b.crmbak", "--yes"], 6, &["foreign.db", "left as it is"]);
    assert_eq!(world.read("foreign.db"), "my diary");
}

#[test]
fn no_backup_lands_where_it_would_harm() {
    let world = World::shop();
    let store = fs::read(world.path("crm.db")).expect("read");
    for target in ["crm.db", "./crm.db", "crm.db-wal", "crm.db-shm", "crm.db-journal"] {
        let out = world.run(&["backup", "create", "--to", target]);
        assert_eq!(out.status, 1, "{target}: {}", out.stderr);
    }
    world.write("there.crmbak", "precious");
    world.fails(&["backup", "create", "--to", "there.crmbak"], 1, &["there.crmbak already exists"]);
    assert_eq!(world.read("there.crmbak"), "precious");
    world.fails(&["backup", "create", "--dir", "usb"], 1, &["usb is no folder", "plug the disk in"]);
    world.fails(&["backup", "create", "--to", "usb/x.crmbak"], 1, &["cannot write usb/x.crmbak"]);
    world.fails(&["backup", "create", "--to", "x.crmbak", "--keep", "last=1"], 2, &["--keep"]);
    assert!(store == fs::read(world.path("crm.db")).expect("read"));
    assert_eq!(world.files(), ["crm.db", "there.crmbak"]);
}

#[test]
fn a_damaged_store_is_not_backed_up_but_replaced() {
    let world = World::shop();
    world.ok(&["backup", "create"]);
    let before = world.facts();
    let mut bytes = fs::read(world.path("crm.db")).expect("read");
    for page in 2..bytes.len() / 16_384 {
        bytes[page * 16_384..page * 16_384 + 64].fill(0xaa);
    }
    fs::write(world.path("crm.db"), &bytes).expect("written");
    world.fails(&["backup", "create", "--keep", "last=1"], 6, &["the store is damaged", "crmkit backup restore latest"]);
    assert_eq!(kept(&world).len(), 1);
    world.ok(&["backup", "restore", "latest", "--yes"]);
    assert_eq!(world.facts(), before);
    // But for the counters in the header of a SQLite file.
    let kept = fs::read(world.path("crm.db.replaced-20251231-120000Z")).expect("read");
    assert!(kept.len() == bytes.len() && kept[100..] == bytes[100..], "the damaged file is kept as it was");
}

#[test]
fn backups_are_made_while_others_write() {
    let world = World::shop();
    let writers: Vec<_> = (0..2)
        .map(|n| {
            let line = format!("for i in 1 2 3 4 5 6 7 8 9 10; do \"$0\" log K0{} --channel phone -q >&2 || exit 1; done", n + 1);
            world.command("sh", ["-c", &line, BINARY]).stderr(Stdio::piped()).spawn().expect("started")
        })
        .collect();
    let makers: Vec<_> = (0..2)
        .map(|_| {
            let line = "for i in 1 2 3 4 5; do \"$0\" backup create -q || exit 1; done";
            world.command("sh", ["-c", line, BINARY]).stderr(Stdio::piped()).spawn().expect("started")
        })
        .collect();
    for child in writers.into_iter().chain(makers) {
        let out = child.wait_with_output().expect("it ends");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    }
    assert_eq!(world.sql("SELECT count(*) FROM interaction WHERE operation > 5"), ["20"]);
    let made: Vec<PathBuf> = backups(&world.path("crm-backups")).expect("listed").into_iter().map(|b| b.path).collect();
    assert_eq!(made.len(), 10);
    let out = world.ok(&["backup", "verify"]);
    assert_eq!(out.stdout.matches("whole  ").count(), 10, "{}", out.stdout);
}
