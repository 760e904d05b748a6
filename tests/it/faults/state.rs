//! What a folder holds: the store's rows, copies of the store, and the files beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crmkit::store::file::check;
use crmkit::store::ledger::seal;
use rusqlite::{Connection, OpenFlags};

use crate::world::{World, rows};

/// Names and contents of the files of a folder, those of folders in it as `folder/name`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Rows as text, each with the table it is of; the first says how the file is opened.
pub type Rows = Vec<String>;

/// What every SQLite file that is not encrypted begins with.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// Files with keys that a world may have; the first that opens an encrypted store is its key.
pub const KEYS: [(&str, &str); 2] = [("raw", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"), ("new", "open sesame")];

/// The store's rows, the copies of it beside it, and all other files.
#[derive(Clone, PartialEq, Debug)]
pub struct State {
    pub rows: Option<Rows>,
    /// What is wrong with the store's pages or seals.
    pub fault: Option<String>,
    /// Of files called like the store with an ending: backups before a change of the schema, and stores that were replaced.
    pub copies: BTreeSet<Rows>,
    /// Stores as their rows, all else as it is.
    pub files: Files,
}

/// The files of a world.
pub fn files(world: &World) -> Files {
    fn walk(folder: &Path, before: &str, found: &mut Files) {
        for entry in fs::read_dir(folder).expect("readable") {
            let path = entry.expect("an entry").path();
            let name = format!("{before}{}", path.file_name().expect("a name").to_string_lossy());
            if path.is_dir() {
                walk(&path, &format!("{name}/"), found);
            } else {
                found.insert(name, fs::read(&path).expect("readable"));
            }
        }
    }
    let mut found = Files::new();
    walk(&world.path(""), "", &mut found);
    found
}

/// A world with these files, in memory.
pub fn world(files: &Files) -> World {
    let world = World::in_memory();
    for (name, bytes) in files {
        let path = world.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(&path, bytes).expect("written");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("set");
    }
    world
}

/// The folder of a world, as the program sees it.
pub fn folder(world: &World) -> String {
    world.path("").display().to_string().trim_end_matches('/').to_string()
}

pub fn is_temporary(name: &str) -> bool {
    name.starts_with(".crmkit-") || name.contains("/.crmkit-")
}

/// A name without the number that a second backup of the same second gets.
fn unnumbered(name: &str) -> String {
    match name.strip_suffix(".crmbak").and_then(|stem| stem.rsplit_once("Z-")) {
        Some((stem, number)) if number.bytes().all(|b| b.is_ascii_digit()) => format!("{stem}Z.crmbak"),
        _ => name.to_string(),
    }
}

impl State {
    pub fn of(world: &World) -> State {
        let mut state = State { rows: None, fault: None, copies: BTreeSet::new(), files: Files::new() };
        for (name, bytes) in files(world) {
            let side = ["-wal", "-shm", "-journal"].iter().any(|end| name.ends_with(end));
            if side || is_temporary(&name) {
                continue;
            }
            let stored = opened(&world.path(&name), &bytes).map(|(key, conn)| {
                if name == "crm.db" {
                    state.fault = fault(&conn);
                }
                everything(&conn, key)
            });
            match stored {
                Some(rows) if name == "crm.db" => state.rows = Some(rows),
                Some(rows) if name.starts_with("crm.db.") => _ = state.copies.insert(rows),
                Some(rows) => _ = state.files.insert(name, rows.join("\n").into_bytes()),
                // What an encrypted store is packed into has other bytes each time.
                None if cfg!(feature = "sqlcipher") && name.ends_with(".crmbak") => _ = state.files.insert(unnumbered(&name), Vec::new()),
                None => _ = state.files.insert(unnumbered(&name), bytes),
            }
        }
        state
    }

    /// Whether this is where `other` ends, but for more copies.
    pub fn ends_like(&self, other: &State) -> bool {
        self.fault.is_none() && self.rows == other.rows && self.files == other.files && self.copies.is_superset(&other.copies)
    }
}

/// A store with the name of the key that opens it; `None` when the file is none.
fn opened(path: &PathBuf, bytes: &[u8]) -> Option<(&'static str, Connection)> {
    let plain = bytes.starts_with(MAGIC);
    if !plain && (!cfg!(feature = "sqlcipher") || bytes.is_empty() || !bytes.len().is_multiple_of(512)) {
        return None;
    }
    let keys = if plain { vec![("", "")] } else { KEYS.to_vec() };
    keys.into_iter().find_map(|(name, key)| {
        let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE).expect("opened");
        conn.busy_timeout(std::time::Duration::from_secs(30)).expect("set");
        if !plain {
            let literal = if key.len() == 64 { format!("x'{key}'") } else { key.to_string() };
            conn.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(())).expect("set");
            conn.pragma_update(None, "key", literal).expect("set");
            conn.pragma_update(None, "cipher_page_size", 16_384).expect("set");
        }
        conn.pragma_update(None, "query_only", true).expect("set");
        conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).ok().map(|()| (name, conn))
    })
}

/// A row without the folder of the world it was made in: its path is cut out up to the slash behind the random name.
fn anywhere(mut row: String) -> String {
    for root in &*ROOTS {
        while let Some(at) = row.find(root.as_str()) {
            let rest = row[at + root.len()..].find('/').map_or(row.len(), |slash| at + root.len() + slash);
            row.replace_range(at..rest, "[dir]");
        }
    }
    row
}

/// How the folders of worlds begin.
static ROOTS: LazyLock<[String; 2]> =
    LazyLock::new(|| [format!("{}/.tmp", std::env::temp_dir().display().to_string().trim_end_matches('/')), "/dev/shm/.tmp".to_string()]);

/// Every row of every table, the log of operations included, without the folder of its world. Only the seals, which cover the
/// paths of imported files, and the secret, which is drawn by lot, differ from world to world; `check` looks at them.
fn everything(conn: &Connection, key: &str) -> Rows {
    let tables = rows(
        conn,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN ('secret', 'seal') ORDER BY name",
    );
    let sealed = !rows(conn, "SELECT 1 FROM sqlite_schema WHERE name = 'seal'").is_empty();
    let schema = rows(conn, "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2");
    let seals = if sealed { rows(conn, "SELECT 'seal', operation FROM seal ORDER BY 2") } else { Vec::new() };
    let all = tables.iter().flat_map(|t| rows(conn, &format!("SELECT '{t}', * FROM {t} ORDER BY 2, 3"))).chain(seals).chain(schema);
    let all = all.map(anywhere);
    std::iter::once(format!("key {key}")).chain(all).collect()
}

/// What `check` finds wrong with the store of a world; it is of the schema of this build.
pub fn damage(world: &World) -> Option<String> {
    let (_, conn) = store_of(world)?;
    check::damage(&conn).expect("looked at").into_iter().map(|d| format!("{}: {}", d.check.word(), d.what)).next()
}

/// What is wrong with the pages or seals of a store.
fn fault(conn: &Connection) -> Option<String> {
    let pages = rows(conn, "PRAGMA integrity_check").into_iter().find(|line| line != "ok");
    let sealed = !rows(conn, "SELECT 1 FROM sqlite_schema WHERE name = 'seal'").is_empty();
    pages.or_else(|| sealed.then(|| seal::broken(conn).expect("read").into_iter().next()).flatten())
}

fn store_of(world: &World) -> Option<(&'static str, Connection)> {
    let path = world.path("crm.db");
    let bytes = fs::read(&path).expect("readable");
    opened(&path, &bytes)
}

/// A number that stands for these files. Temporary ones do not count: nothing ever reads what another run left of them.
pub fn key(files: &Files) -> u64 {
    let mut hasher = DefaultHasher::new();
    files.iter().filter(|(name, _)| !is_temporary(name)).for_each(|file| file.hash(&mut hasher));
    hasher.finish()
}
