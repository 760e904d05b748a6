//! `import --folder`: what has settled in a folder, each file once.

use std::fs;
use std::os::unix::fs::symlink;

use crate::world::World;

/// A store with a folder `in` beside it.
fn world() -> World {
    let world = World::store();
    fs::create_dir(world.path("in")).expect("made");
    world
}

fn orders(codes: &[&str]) -> String {
    let rows: Vec<String> = codes.iter().map(|code| format!("{code},C1,2026-01-05,10\n")).collect();
    format!("code,customer,date,amount\n{}", rows.concat())
}

/// What a run says of each file, as "file status", and its status.
fn run(world: &World, options: &[&str]) -> (Vec<String>, i32, String) {
    let out = world.run(&[&["import", "--folder", "in", "--settle", "0s", "-f", "csv"], options].concat());
    let told = |line: &str| line.splitn(3, ',').take(2).collect::<Vec<_>>().join(" ");
    (out.stdout.lines().skip(1).map(told).collect(), out.status, out.stderr)
}

fn names(world: &World, folder: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(world.path(folder))
        .expect("readable")
        .map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn each_file_is_an_operation_of_its_own_and_is_taken_once() {
    let world = world();
    world.write("in/b.csv", orders(&["O1", "O2"]));
    world.write("in/c.csv", orders(&["O3"]));
    // Customers come before what names them, whatever the files are called.
    world.write("in/z-members.csv", "code,name,email\nC1,Ann,ann@mail.example\n");
    let (told, status, stderr) = run(&world, &[]);
    assert_eq!((told, status), (vec!["z-members.csv imported".into(), "b.csv imported".into(), "c.csv imported".into()], 0), "{stderr}");
    assert_eq!(world.sql("SELECT count(*) FROM operation"), ["4"]);
    assert_eq!(world.sql("SELECT name FROM customer"), ["Ann"]);
    let facts = world.facts();
    // The same again, and under another name.
    fs::rename(world.path("in/b.csv"), world.path("in/renamed.csv")).expect("renamed");
    let (told, status, _) = run(&world, &[]);
    assert_eq!((told, status), (vec!["z-members.csv known".into(), "c.csv known".into(), "renamed.csv known".into()], 0));
    assert_eq!(world.facts(), facts);
    world.sound();
}

#[test]
fn what_has_not_settled_or_is_no_finished_table_is_passed_over() {
    let world = world();
    for name in ["~$a.csv", ".a.csv", "a.csv.part", "a.crdownload", "a.csv.rejects.csv", "readme.md"] {
        world.write(&format!("in/{name}"), orders(&["X1"]));
    }
    fs::create_dir(world.path("in/sub.csv")).expect("made");
    world.write("elsewhere.csv", orders(&["X2"]));
    symlink(world.path("elsewhere.csv"), world.path("in/link.csv")).expect("linked");
    let (told, status, _) = run(&world, &[]);
    assert_eq!((told.len(), status), (0, 0), "{told:?}");
    world.write("in/young.csv", orders(&["O1"]));
    let out = world.ok(&["import", "--folder", "in"]);
    assert!(out.stdout.contains("young.csv") && out.stdout.contains("not settled"), "{}", out.stdout);
    assert_eq!(world.sql("SELECT count(*) FROM sales_order"), ["0"]);
    let (told, _, _) = run(&world, &[]);
    assert_eq!(told, ["young.csv imported"]);
}

#[test]
fn files_are_moved_and_the_status_is_the_worst_of_them() {
    let world = world();
    world.write("in/good.csv", orders(&["O1"]));
    world.write("in/part.csv", format!("{}O3,C1,soon,10\n", orders(&["O2"])));
    world.write("in/bad.csv", "what,is,this\n1,2,3\n");
    let (told, status, stderr) = run(&world, &["--move"]);
    assert_eq!(status, 1, "{stderr}");
    assert!(told.contains(&"good.csv imported".to_string()) && told.contains(&"part.csv in part".to_string()), "{told:?}");
    assert!(told.contains(&"bad.csv failed".to_string()), "{told:?}");
    assert!(stderr.contains("bad.csv was not imported"), "{stderr}");
    assert_eq!(names(&world, "in"), ["done", "failed"]);
    assert_eq!(names(&world, "in/done"), ["good.csv", "part.csv"]);
    assert_eq!(names(&world, "in/failed"), ["bad.csv", "part.csv.rejects.csv"]);
    // Another file of that name goes beside the first one; one that is known is done with.
    world.write("in/good.csv", orders(&["O4"]));
    world.write("in/again.csv", orders(&["O1"]));
    let (told, status, _) = run(&world, &["--move"]);
    assert_eq!((told.len(), status), (2, 0), "{told:?}");
    assert_eq!(names(&world, "in/done"), ["again.csv", "good.2.csv", "good.csv", "part.csv"]);
    // What was taken back is not taken in again by the clock, but by a person.
    world.ok(&["undo"]);
    let facts = world.facts();
    world.write("in/good.csv", orders(&["O4"]));
    assert_eq!(run(&world, &[]).0, ["good.csv known"]);
    assert_eq!(world.facts(), facts);
    world.ok(&["import", "orders", "in/good.csv"]);
    assert_eq!(world.sql("SELECT count(*) FROM sales_order WHERE code = 'O4'"), ["1"]);
    world.sound();
}

#[test]
fn two_runs_at_once_take_each_file_once() {
    let world = world();
    for n in 0..6 {
        world.write(&format!("in/{n}.csv"), orders(&[&format!("O{n}")]));
    }
    let args = ["import", "--folder", "in", "--settle", "0s"];
    let both: Vec<_> = (0..2).map(|_| world.command(crate::world::BINARY, args).spawn().expect("started")).collect();
    for mut one in both {
        assert!(one.wait().expect("ended").success());
    }
    assert_eq!(world.sql("SELECT count(*), count(DISTINCT content) FROM source_file"), ["6|6"]);
    world.sound();
}

#[test]
fn a_dry_run_moves_and_stores_nothing_and_a_folder_stands_alone() {
    let world = world();
    world.write("in/a.csv", orders(&["O1"]));
    let facts = world.facts();
    let (told, status, _) = run(&world, &["--move", "--dry-run"]);
    assert_eq!((told, status), (vec!["a.csv imported".to_string()], 0));
    assert_eq!((world.facts(), names(&world, "in")), (facts, vec!["a.csv".to_string()]));
    world.fails(&["import", "orders", "in/a.csv", "--folder", "in"], 2, &["--folder"]);
    world.fails(&["import", "--settle", "1m", "orders", "in/a.csv"], 2, &["--settle"]);
    world.fails(&["import", "--folder", "nowhere"], 1, &["cannot read the folder nowhere"]);
}
