//! Encryption at rest: in a build that has it (`--features sqlcipher`) and in one that has not.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use rusqlite::Connection;

use crate::world::{World, dump};

/// Whether the build under test has encryption.
const BUILT_IN: bool = cfg!(feature = "sqlcipher");

/// What every SQLite file that is not encrypted begins with.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// The shop with files of keys: a raw one, words, and other words.
fn shop() -> World {
    let world = World::shop();
    for (name, text) in [("raw", "0123456789abcdef".repeat(4)), ("words", "open sesame\n".into()), ("wrong", "open barley\n".into())] {
        let path = world.write(name, text);
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("set");
    }
    world
}

fn bytes(world: &World) -> Vec<u8> {
    fs::read(world.path("crm.db")).expect("read")
}

/// Noise in whole pages.
fn noise() -> Vec<u8> {
    let mut state = 7u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..16_384).map(|_| next()).collect()
}

#[test]
fn what_may_be_encrypted_is_told_so_and_left_alone() {
    let world = shop();
    let noise = noise();
    world.write("noise.db", &noise);
    world.write("text.db", "hello");
    world.fails(&["--db", "text.db", "report", "overview"], 6, &["it is no SQLite file"]);
    let way = if BUILT_IN { "--key-file FILE" } else { "--features sqlcipher" };
    let said = ["noise.db is either an encrypted store or no store at all", way];
    world.fails(&["--db", "noise.db", "report", "overview"], 6, &said);
    let said = if BUILT_IN { ["does not open with this key", "left as it is"] } else { [said[0], way] };
    for key in ["raw", "words"] {
        let out = world.fails(&["--db", "noise.db", "--key-file", key, "customer", "add", "Ann"], 6, &said);
        assert!(!out.stderr.contains("sqlcipher_"), "{}", out.stderr);
    }
    assert!(fs::read(world.path("noise.db")).expect("read") == noise);
    let before = bytes(&world);
    world.fails(&["--key-file", "raw", "report", "overview"], 2, &["crm.db is not encrypted, and a key was given for it"]);
    world.fails(&["--key-file", "nowhere", "report", "overview"], 1, &["cannot read nowhere"]);
    assert!(bytes(&world) == before);
    assert_eq!(world.files(), ["crm.db", "noise.db", "raw", "text.db", "words", "wrong"]);
}

#[test]
fn a_build_without_encryption_says_how_to_get_one() {
    if BUILT_IN {
        return;
    }
    let world = shop();
    let before = bytes(&world);
    for args in [&["encrypt", "--key-file", "raw"][..], &["decrypt"], &["rekey"], &["--db", "new.db", "--key-file", "raw", "init"]] {
        world.fails(args, 1, &["built without encryption", "--features sqlcipher"]);
    }
    assert!(bytes(&world) == before);
    assert!(!world.path("new.db").exists());
}

#[test]
fn an_encrypted_store_works_as_before_and_tells_nothing_without_its_key() {
    if !BUILT_IN {
        return;
    }
    let world = shop();
    let facts = world.facts();
    let report = world.ok(&["report", "overview"]).stdout;
    world.ok(&["backup", "create", "--to", "clear.crmbak"]);
    world.ok(&["backup", "create"]);
    for key in ["raw", "words"] {
        let out = world.ok(&["encrypt", "--key-file", key]);
        assert!(out.stderr.contains("crm.db is encrypted") && out.stderr.contains("crm-backups/crm-20251231-120000Z.crmbak still"));
        let stored = bytes(&world);
        assert!(!stored.starts_with(MAGIC));
        for word in ["王芳", "杭州", "CREATE TABLE"] {
            assert!(!stored.windows(word.len()).any(|w| w == word.as_bytes()), "{word}");
        }
        assert_eq!(fs::metadata(world.path("crm.db")).expect("there").permissions().mode() & 0o777, 0o600);
        world.fails(&["encrypt", "--key-file", key], 1, &["is encrypted already", "crmkit rekey"]);
        world.fails(&["report", "overview"], 6, &["either an encrypted store or no store at all", "CRMKIT_KEY_FILE"]);
        let out = world.fails(&["--key-file", "wrong", "customer", "add", "Ann"], 6, &["does not open with this key"]);
        assert!(!out.stderr.contains("ERROR CORE"), "{}", out.stderr);
        assert!(bytes(&world) == stored, "a wrong key changes nothing");
        assert_eq!(world.ok(&["--key-file", key, "report", "overview"]).stdout, report);
        assert!(world.ok(&["--key-file", key, "check"]).stdout.is_empty());
        world.ok(&["--key-file", key, "customer", "edit", "K01", "--city", "Bonn"]);
        world.ok(&["--key-file", key, "undo"]);
        let out = world.shell(&format!("CRMKIT_KEY_FILE={key} crmkit report overview"));
        assert_eq!(out.stdout, report);
        let out = world.shell(&format!("crmkit --key-file /dev/fd/3 report overview 3< {key}"));
        assert_eq!(out.stdout, report);
        world.ok(&["decrypt", "--key-file", key]);
        assert!(bytes(&world).starts_with(MAGIC));
        assert_eq!(world.facts(), facts);
        world.sound();
    }
    world.fails(&["decrypt", "--key-file", "raw"], 1, &["crm.db is not encrypted", "crmkit encrypt"]);
    world.fails(&["encrypt"], 2, &["no terminal", "--key-file"]);
}

#[test]
fn another_key_locks_out_the_old_one_and_old_backups_open_with_it() {
    if !BUILT_IN {
        return;
    }
    let world = shop();
    let facts = world.facts();
    world.ok(&["backup", "create", "--to", "clear.crmbak"]);
    world.ok(&["encrypt", "--key-file", "raw"]);
    world.ok(&["--key-file", "raw", "backup", "create", "--to", "old.crmbak"]);
    let out = world.ok(&["backup", "verify", "old.crmbak", "-f", "csv"]);
    assert!(out.stdout.contains("is encrypted, not opened"), "{}", out.stdout);
    world.ok(&["rekey", "--key-file", "raw", "--new-key-file", "words"]);
    world.fails(&["--key-file", "raw", "report", "overview"], 6, &["does not open with this key"]);
    world.ok(&["--key-file", "words", "customer", "add", "Zoe"]);
    let out = world.ends(&["--key-file", "words", "backup", "verify", "old.crmbak", "-f", "csv"], 1);
    assert!(out.stdout.contains("not opened") && out.stdout.contains("does not open with this"), "{}", out.stdout);
    let restore = ["--key-file", "words", "backup", "restore", "old.crmbak", "--yes"];
    world.fails(&restore, 1, &["does not open with this key"]);
    world.ok(&[&restore[..], &["--backup-key-file", "raw"]].concat());
    // What is restored has the key of the store it replaced.
    world.fails(&["--key-file", "raw", "report", "overview"], 6, &["does not open with this key"]);
    let refused = ["--key-file", "words", "backup", "restore", "clear.crmbak", "--yes"];
    world.fails(&refused, 1, &["is encrypted, and the one in the backup is not", "--db"]);
    world.ok(&["decrypt", "--key-file", "words"]);
    assert_eq!(world.facts(), facts);
    // The replaced store is encrypted as it was.
    let replaced = "crm.db.replaced-20251231-120000Z";
    world.fails(&["--db", replaced, "report", "overview"], 6, &["either an encrypted store"]);
    assert!(world.ok(&["--db", replaced, "--key-file", "words", "customer", "list"]).stdout.contains("Zoe"));
}

#[test]
fn a_new_store_can_be_encrypted_from_the_start() {
    if !BUILT_IN {
        return;
    }
    let world = shop();
    let out = world.ok(&["--db", "new.db", "--key-file", "words", "init", "--currency", "CNY", "--time-zone", "UTC"]);
    assert!(out.stderr.contains("new.db, encrypted"), "{}", out.stderr);
    assert!(!fs::read(world.path("new.db")).expect("read").starts_with(MAGIC));
    for kind in crate::world::KINDS {
        let file = crate::world::fixture(kind).display().to_string();
        world.ok(&["--db", "new.db", "--key-file", "words", "import", kind, &file]);
    }
    world.ok(&["--db", "new.db", "--key-file", "words", "decrypt"]);
    assert_eq!(dump(&Connection::open(world.path("new.db")).expect("opened")), world.facts());
}

#[test]
fn a_store_in_use_is_not_encrypted() {
    if !BUILT_IN {
        return;
    }
    let world = shop();
    let facts = world.facts();
    {
        let reader = world.conn();
        reader.execute_batch("BEGIN; SELECT count(*) FROM customer").expect("begun");
        world.fails(&["encrypt", "--key-file", "raw"], 5, &["another process uses", "nothing was changed"]);
    }
    assert_eq!(world.facts(), facts);
    assert_eq!(world.sql("PRAGMA journal_mode"), ["wal"]);
}
