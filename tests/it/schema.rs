//! Schemas never change once they are released, and a store of an older one is brought up to date with all its rows.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crmkit::backup::{Encryption, HEADER, Manifest};
use crmkit::store::file::copy::examine;
use crmkit::store::file::schema;
use flate2::Compression;
use flate2::write::GzEncoder;
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::world::{World, dump, package, rows};

/// "CRMk": what marks a file as a store.
const APPLICATION_ID: i32 = 0x4352_4d6b;

fn released(version: i64) -> PathBuf {
    package(&format!("fixtures/schema/{version}.sql"))
}

/// The version of the schema of this build.
pub fn current() -> i64 {
    World::store().sql("PRAGMA user_version")[0].parse().expect("a number")
}

#[test]
fn a_released_schema_never_changes() {
    // A schema that was released stays as it is for ever: changes are migrations. Only the first run of a new version writes its file.
    let version = current();
    let path = released(version);
    let now = schema::sql().expect("a schema");
    if !path.exists() {
        fs::write(&path, &now).expect("written");
        panic!("{} is written; run again", path.display());
    }
    assert_eq!(fs::read_to_string(&path).expect("readable"), now, "schema {version} is released; write a migration");
}

/// The folder of a store with the rows of the hand-worked shop as a crmkit of an older version had them.
pub fn old_shop(version: i64) -> World {
    let (world, shop) = (World::empty(), World::shop());
    world.write("crm.db", "");
    let conn = Connection::open(world.path("crm.db")).expect("opened");
    conn.pragma_update(None, "page_size", 16_384).expect("set");
    conn.execute_batch(&fs::read_to_string(released(version)).expect("readable")).expect("made");
    conn.pragma_update(None, "application_id", APPLICATION_ID).expect("set");
    conn.pragma_update(None, "user_version", version).expect("set");
    conn.execute("ATTACH ?1 AS new", [shop.path("crm.db").display().to_string()]).expect("attached");
    for table in rows(&conn, "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'") {
        let columns = rows(&conn, &format!("SELECT name FROM pragma_table_info('{table}', 'main')")).join(", ");
        conn.execute_batch(&format!("INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")).expect("copied");
    }
    world
}

#[test]
fn a_store_of_every_older_schema_is_backed_up_and_brought_up_to_date() {
    for version in 1..current() {
        let world = old_shop(version);
        let before = dump(&Connection::open(world.path("crm.db")).expect("opened"));
        let shop = World::shop();
        assert_eq!(world.ok(&["report", "overview"]).stdout, shop.ok(&["report", "overview"]).stdout, "version {version}");
        assert_eq!(world.facts(), shop.facts(), "version {version}");
        world.sound();
        let mut told = schema::sql().expect("a schema").lines().map(str::to_string).collect::<Vec<_>>();
        let mut there: Vec<String> = world
            .sql("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL")
            .iter()
            .flat_map(|s| s.lines().map(str::to_string).collect::<Vec<_>>())
            .collect();
        told.sort();
        there.sort();
        assert_eq!(there, told, "version {version}");

        let backup = format!("crm.db.v{version}.bak");
        assert!(world.files().contains(&backup), "{:?}", world.files());
        let kept = Connection::open(world.path(&backup)).expect("opened");
        assert_eq!(rows(&kept, "PRAGMA user_version"), [version.to_string()]);
        assert_eq!(dump(&kept), before, "the backup is the store as it was");

        // What was done before the change can be taken back after it, and new things can be done.
        world.ok(&["undo"]);
        world.ok(&["order", "refund", "O01", "--amount", "10"]);
        world.sound();
    }
}

/// A backup of a store file as the crmkit of its time would have made it: nothing is brought up to date.
fn backup_of(path: &Path) -> Vec<u8> {
    let digest = |bytes: &[u8]| Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect::<String>();
    let (store, contents) = (fs::read(path).expect("readable"), examine(path, None).expect("whole"));
    let mut payload = GzEncoder::new(Vec::new(), Compression::new(4));
    payload.write_all(&store).expect("packed");
    let payload = payload.finish().expect("packed");
    let manifest = Manifest {
        store: contents.store,
        file: "crm.db".into(),
        made: 1_767_000_000,
        verified: 1_767_000_000,
        crmkit: "0.0.1".into(),
        schema: contents.schema,
        operation: contents.operation,
        head: contents.head,
        rows: contents.rows,
        bytes: store.len() as u64,
        sha256: digest(&store),
        store_encrypted: false,
        encryption: Encryption::None,
        payload_bytes: payload.len() as u64,
        payload_sha256: digest(&payload),
    };
    let mut header = format!("crmkit backup 1\n{}", serde_json::to_string(&manifest).expect("JSON")).into_bytes();
    header.resize(HEADER - 66, b' ');
    header.push(b'\n');
    let sealed = digest(&header);
    [&header[..], sealed.as_bytes(), b"\n", &payload].concat()
}

#[test]
fn a_backup_of_every_older_schema_is_verified_brought_up_to_date_and_erased_again() {
    for version in 1..current() {
        let old = old_shop(version);
        let backup = backup_of(&old.path("crm.db"));
        let world = World::shop();
        let name = world.sql("SELECT name FROM customer WHERE code = 'K01'").remove(0);
        world.ok(&["customer", "erase", "K01", "--yes"]);
        let (facts, sums) = (world.facts(), world.sql("SELECT count(*), sum(amount) FROM sales_order"));
        world.ok(&["customer", "edit", "K02", "--city", "Bonn"]);
        world.write("old.crmbak", &backup);
        let out = world.ok(&["backup", "verify", "old.crmbak"]);
        assert!(out.stdout.contains("SQLite finds it whole"), "{}", out.stdout);
        // Stores have had a mark of their own since schema 3.
        let why = if version < 3 { "does not tell of which store it is" } else { "would be replaced" };
        world.fails(&["backup", "restore", "old.crmbak"], 2, &[why, "--yes"]);
        let out = world.ok(&["backup", "restore", "old.crmbak", "--yes"]);
        assert!(out.stderr.contains("erased again, as before: 1 person"), "{}", out.stderr);
        assert_eq!(world.sql("PRAGMA user_version"), [current().to_string()]);
        assert_eq!((world.facts(), world.sql("SELECT count(*), sum(amount) FROM sales_order")), (facts, sums), "version {version}");
        let bytes = fs::read(world.path("crm.db")).expect("readable");
        assert!(!bytes.windows(name.len()).any(|w| w == name.as_bytes()), "{name} is in the file again");
        world.sound();
        world.ok(&["check"]);
        // Where no store is, what the backup holds is brought up to date all the same.
        world.ok(&["--db", "new.db", "backup", "restore", "old.crmbak"]);
        world.ok(&["--db", "new.db", "check"]);
        assert_eq!(dump(&Connection::open(world.path("new.db")).expect("opened")), World::shop().facts());
        // One damaged bit is noticed in these, too.
        let mut damaged = backup;
        let middle = damaged.len() / 2;
        damaged[middle] ^= 1;
        world.write("old.crmbak", &damaged);
        world.ends(&["backup", "restore", "old.crmbak", "--yes"], 6);
    }
}
