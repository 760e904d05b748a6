//! Schemas never change once they are released, and a store of an older one is brought up to date with all its rows.

use std::fs;
use std::path::PathBuf;

use crmkit::db::schema;
use rusqlite::Connection;

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
