//! The world of a test: a temporary folder that the program runs in, with nothing of the machine around it.
//!
//! Every run has a fixed clock, a fixed name, 80 columns and no other environment but `PATH`.
//! The store of the hand-worked shop is imported once per process and copied for each test.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

/// The moment every run takes for now: noon of the day at which `fixtures/shop` is worked out.
pub const NOW: &str = "2025-12-31T12:00:00Z";

/// The binary under test.
pub const BINARY: &str = env!("CARGO_BIN_EXE_crmkit");

/// The kinds of facts in the order in which a shop is imported.
pub const KINDS: [&str; 4] = ["customers", "orders", "interactions", "complaints"];

/// A folder with, perhaps, a store `crm.db` in it.
pub struct World {
    dir: TempDir,
}

/// What a run left behind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Output {
    /// Exit status; 128 + signal when it was killed.
    pub status: i32,
    /// Standard output, the folder written as `[dir]`.
    pub stdout: String,
    /// Standard error, the folder written as `[dir]`.
    pub stderr: String,
}

/// A file of this package.
pub fn package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A file of the reference data, which is not part of the package. When it is not there this says so past the capture of what a test
/// prints, which shows nothing of a test that passes.
pub fn shared(path: &str) -> Option<PathBuf> {
    let file = package("../shared").join(path);
    if file.exists() {
        return Some(file);
    }
    writeln!(std::io::stderr(), "skipped: no reference data {path}").expect("written");
    None
}

/// Goes through two lists that must be of one length, side by side.
#[track_caller]
pub fn paired<A: IntoIterator, B: IntoIterator>(one: A, other: B) -> impl Iterator<Item = (A::Item, B::Item)> {
    let (one, other): (Vec<_>, Vec<_>) = (one.into_iter().collect(), other.into_iter().collect());
    assert_eq!(one.len(), other.len(), "rows are missing, or there are too many");
    one.into_iter().zip(other)
}

/// The files of surveys in `fixtures/shop`.
pub const SURVEYS: [&str; 2] = ["surveys", "questionnaires"];

/// The files of the hand-worked shop.
pub fn fixture(kind: &str) -> PathBuf {
    package(&format!("fixtures/shop/{kind}.csv"))
}

static SHOP: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let world = World::store();
    for kind in KINDS {
        world.ok(&["import", kind, &fixture(kind).display().to_string()]);
    }
    fs::read(world.path("crm.db")).expect("the store is there")
});

/// The same with its surveys, which the reports alone need.
static SURVEYED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let world = World::shop();
    for file in SURVEYS {
        world.ok(&["import", "surveys", &fixture(file).display().to_string()]);
    }
    fs::read(world.path("crm.db")).expect("the store is there")
});

impl World {
    /// A folder without a store.
    pub fn empty() -> World {
        World { dir: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A folder without a store, in memory where the system has a place for that: no disk slows what is done there.
    pub fn in_memory() -> World {
        match tempfile::tempdir_in("/dev/shm") {
            Ok(dir) => World { dir },
            Err(_) => World::empty(),
        }
    }

    /// A folder with an empty store in yuan.
    pub fn store() -> World {
        let world = World::empty();
        world.ok(&["init", "--currency", "CNY", "--time-zone", "UTC"]);
        world
    }

    /// A folder with the store of `fixtures/shop`.
    pub fn shop() -> World {
        World::with_store(&SHOP)
    }

    /// The same with the answers to its surveys.
    pub fn surveyed() -> World {
        World::with_store(&SURVEYED)
    }

    /// A folder with a store of these bytes.
    pub fn with_store(bytes: &[u8]) -> World {
        let world = World::empty();
        let path = world.path("crm.db");
        fs::write(&path, bytes).expect("written");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("set");
        world
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Writes a file into the folder.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, content).expect("written");
        path
    }

    /// The text of a file in the folder.
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    /// The bytes of a file in the folder.
    pub fn read_bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    /// The bytes of a file in the folder as text; what is no text is replaced.
    pub fn read_lossy(&self, name: &str) -> String {
        String::from_utf8_lossy(&fs::read(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))).into_owned()
    }

    /// Names of the files in the folder, sorted.
    pub fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(self.dir.path()).expect("readable");
        let mut names: Vec<String> = entries.map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// The program with nothing of the machine around it.
    pub fn command<S: AsRef<OsStr>>(&self, program: &str, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(program);
        command.args(args).current_dir(self.dir.path()).env_clear().stdin(Stdio::null());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("CRMKIT_NOW", NOW).env("CRMKIT_USER", "tester").env("LANG", "C").env("COLUMNS", "80");
        command
    }

    /// Runs a command to its end.
    pub fn finish(&self, command: &mut Command) -> Output {
        let output = command.output().expect("the program runs");
        Output { status: status(output.status), stdout: self.told(&output.stdout), stderr: self.told(&output.stderr) }
    }

    /// Runs crmkit.
    pub fn run<S: AsRef<OsStr>>(&self, args: &[S]) -> Output {
        self.finish(&mut self.command(BINARY, args))
    }

    /// Runs crmkit with text on standard input.
    pub fn fed<S: AsRef<OsStr>>(&self, args: &[S], input: &[u8]) -> Output {
        let mut command = self.command(BINARY, args);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs");
        let mut stdin = child.stdin.take().expect("a pipe");
        stdin.write_all(input).expect("written");
        drop(stdin);
        let output = child.wait_with_output().expect("it ends");
        Output { status: status(output.status), stdout: self.told(&output.stdout), stderr: self.told(&output.stderr) }
    }

    /// Runs a line of shell in which `crmkit` is the program.
    pub fn shell(&self, line: &str) -> Output {
        let mut command = self.command("sh", ["-c", line]);
        command.env("PATH", path_with_crmkit());
        self.finish(&mut command)
    }

    /// Runs crmkit, which must succeed.
    #[track_caller]
    pub fn ok<S: AsRef<OsStr>>(&self, args: &[S]) -> Output {
        self.ends(args, 0)
    }

    /// Runs crmkit, which must end with `status`, and say why unless that is 0.
    #[track_caller]
    pub fn ends<S: AsRef<OsStr>>(&self, args: &[S], status: i32) -> Output {
        let output = self.run(args);
        let typed: Vec<_> = args.iter().map(|a| a.as_ref().to_string_lossy().into_owned()).collect();
        assert_eq!(output.status, status, "crmkit {}\n{}{}", typed.join(" "), output.stdout, output.stderr);
        output
    }

    /// Runs crmkit, which must fail with `status`, print nothing to standard output, and say all of `words`.
    #[track_caller]
    pub fn fails<S: AsRef<OsStr>>(&self, args: &[S], status: i32, words: &[&str]) -> Output {
        let output = self.ends(args, status);
        assert_eq!(output.stdout, "");
        for word in words {
            assert!(output.stderr.contains(word), "'{word}' is not in:\n{}", output.stderr);
        }
        output
    }

    /// Imports a file of the folder with options, and ends with `status`.
    #[track_caller]
    pub fn import(&self, kind: &str, content: impl AsRef<[u8]>, options: &[&str], status: i32) -> Output {
        self.write("in.csv", content);
        let args: Vec<&str> = ["import", kind, "in.csv"].into_iter().chain(options.iter().copied()).collect();
        self.ends(&args, status)
    }

    /// A connection to the store that cannot write facts; the last one to close tidies up SQLite's side files.
    pub fn conn(&self) -> Connection {
        let conn = Connection::open_with_flags(self.path("crm.db"), OpenFlags::SQLITE_OPEN_READ_WRITE).expect("opened");
        conn.busy_timeout(std::time::Duration::from_secs(30)).expect("set");
        conn.pragma_update(None, "query_only", true).expect("set");
        conn
    }

    /// The rows of a query, cells joined with `|`, NULL as nothing.
    #[track_caller]
    pub fn sql(&self, query: &str) -> Vec<String> {
        rows(&self.conn(), query)
    }

    /// Every row of every table of facts and of the derived histories.
    pub fn facts(&self) -> Vec<String> {
        dump(&self.conn())
    }

    /// Derived data equals its recount, and no row refers to one that is not there.
    #[track_caller]
    pub fn sound(&self) {
        assert_sound(&self.conn());
    }

    fn told(&self, bytes: &[u8]) -> String {
        String::from_utf8_lossy(bytes).replace(&self.dir.path().display().to_string(), "[dir]")
    }
}

/// The exit status; 128 + signal when it was killed.
pub fn status(status: std::process::ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt;
    status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0))
}

/// `PATH` with the folder of the binary under test in front.
pub fn path_with_crmkit() -> std::ffi::OsString {
    let folder = Path::new(BINARY).parent().expect("a folder").to_path_buf();
    let others = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths([folder].into_iter().chain(std::env::split_paths(&others))).expect("a path")
}

/// The rows of a query, cells joined with `|`, NULL as nothing, blobs in hexadecimal.
#[track_caller]
pub fn rows(conn: &Connection, query: &str) -> Vec<String> {
    try_rows(conn, query).unwrap_or_else(|e| panic!("{query}: {e}"))
}

/// The rows of a query on a store that may be damaged.
pub fn try_rows(conn: &Connection, query: &str) -> rusqlite::Result<Vec<String>> {
    let mut query = conn.prepare(query)?;
    let width = query.column_count();
    let mut rows = query.query([])?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        let mut cells: Vec<String> = Vec::with_capacity(width);
        for i in 0..width {
            cells.push(match row.get_ref(i)? {
                ValueRef::Null => String::new(),
                ValueRef::Integer(n) => n.to_string(),
                ValueRef::Real(x) => x.to_string(),
                ValueRef::Text(t) => String::from_utf8_lossy(t).into_owned(),
                ValueRef::Blob(b) => b.iter().map(|b| format!("{b:02x}")).collect(),
            });
        }
        out.push(cells.join("|"));
    }
    Ok(out)
}

/// Every row of every table but the log of operations, its seals and the secret, in order of the key, each with its table's name.
pub fn dump(conn: &Connection) -> Vec<String> {
    let tables = rows(
        conn,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
         AND name NOT IN ('operation', 'change', 'source_file', 'seal', 'secret', 'redacted') ORDER BY name",
    );
    assert!(tables.len() > 10, "{tables:?}");
    tables.iter().flat_map(|t| rows(conn, &format!("SELECT '{t}', * FROM {t} ORDER BY 2"))).collect()
}

/// Derived data equals its recount, no row refers to one that is not there, and every operation is as it was sealed.
#[track_caller]
pub fn assert_sound(conn: &Connection) {
    assert_eq!(crmkit::store::ledger::seal::broken(conn).expect("read"), Vec::<String>::new(), "the chain of operations");
    assert_eq!(
        crmkit::store::derived::history::differing(conn).expect("recounted"),
        Vec::<i64>::new(),
        "histories differ from their orders"
    );
    assert_eq!(rows(conn, "PRAGMA foreign_key_check"), Vec::<String>::new());
    assert_eq!(rows(conn, "SELECT * FROM history_stale"), Vec::<String>::new());
}

mod tests {
    use super::*;

    #[test]
    fn the_shop_is_there_and_worlds_are_apart() {
        let (one, other) = (World::shop(), World::shop());
        assert_eq!(one.sql("SELECT count(*) FROM customer"), ["13"]);
        one.ok(&["customer", "add", "Ann"]);
        assert_eq!(one.sql("SELECT count(*) FROM customer"), ["14"]);
        assert_eq!(other.sql("SELECT count(*) FROM customer"), ["13"]);
        assert_eq!(other.sql("SELECT DISTINCT person, at FROM operation"), ["tester|1767182400"]);
    }
}
