//! Where nothing may ever be written.

use std::os::unix::fs::symlink;

use crate::world::World;

#[test]
fn rejects_never_overwrite_the_input_or_the_store() {
    let text = "code,name\nA1,Ann\nA2\n";
    for target in ["in.csv", "./in.csv", "soft.csv", "hard.csv", "crm.db", "crm.db-wal", "crm.db-journal", "."] {
        let world = World::store();
        world.write("in.csv", text);
        symlink(world.path("in.csv"), world.path("soft.csv")).expect("linked");
        std::fs::hard_link(world.path("in.csv"), world.path("hard.csv")).expect("linked");
        let facts = world.facts();
        let out = world.fails(&["import", "customers", "in.csv", "--rejects", target], 1, &["cannot write to"]);
        assert!(out.stderr.contains(target), "{}", out.stderr);
        assert_eq!(world.read("in.csv"), text, "{target}");
        assert_eq!(world.facts(), facts, "{target}: rejects that cannot be kept stop the import");
    }
    let world = World::store();
    world.import("customers", text, &["--rejects", "bad.csv"], 3);
    assert!(world.read("bad.csv").starts_with("\u{feff}code,name,reject_line"));
}

#[test]
fn a_table_in_a_file_tells_excel_that_it_is_utf_8() {
    const MARK: &[u8] = b"\xEF\xBB\xBF";
    let world = World::store();
    world.ok(&["customer", "add", "王芳"]);
    for (command, file) in [(&["export", "customers"][..], "a.csv"), (&["customer", "list"], "b.csv"), (&["customer", "list"], "c.tsv")] {
        let shown = world.ok(&[command, &["-f", &file[2..]]].concat()).stdout;
        assert!(shown.contains("王芳") && !shown.starts_with('\u{feff}'), "{shown}");
        world.ok(&[command, &["-o", file]].concat());
        assert_eq!(world.read_bytes(file), [MARK, shown.as_bytes()].concat(), "{file}");
    }
    world.ok(&["export", "customers", "-o", "a.csv"]);
    let out = world.ok(&["import", "customers", "a.csv"]);
    assert!(out.stderr.contains("1 row read: 0 created, 0 updated, 1 unchanged"), "{}", out.stderr);
    world.ok(&["export", "orders", "-o", "d.csv"]);
    assert!(world.read_bytes("d.csv").is_ascii());
    world.ok(&["customer", "list", "-o", "e.json"]);
    assert!(world.read_bytes("e.json").starts_with(b"{"));
}

#[test]
fn the_store_is_never_overwritten_by_an_answer() {
    let world = World::shop();
    let before = std::fs::read(world.path("crm.db")).expect("readable");
    symlink(world.path("crm.db"), world.path("link.csv")).expect("linked");
    for target in ["crm.db", "./crm.db", "link.csv", "crm.db-wal", "crm.db-shm"] {
        world.fails(&["export", "customers", "-f", "csv", "-o", target], 1, &["cannot write to", "overwrite"]);
        assert!(before == std::fs::read(world.path("crm.db")).expect("readable"), "{target}");
    }
}
