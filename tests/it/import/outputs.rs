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
fn the_store_is_never_overwritten_by_an_answer() {
    let world = World::shop();
    let before = std::fs::read(world.path("crm.db")).expect("readable");
    symlink(world.path("crm.db"), world.path("link.csv")).expect("linked");
    for target in ["crm.db", "./crm.db", "link.csv", "crm.db-wal", "crm.db-shm"] {
        world.fails(&["export", "customers", "-f", "csv", "-o", target], 1, &["cannot write to", "overwrite"]);
        assert!(before == std::fs::read(world.path("crm.db")).expect("readable"), "{target}");
    }
}
