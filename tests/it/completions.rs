//! What a shell gets that asks what may come next.

use std::fs;
use std::time::{Duration, Instant};

use crate::world::{BINARY, World, package};

/// What the program offers for the last of some words, as the script of fish asks it: values, each with what it is.
fn told(world: &World, words: &[&str]) -> Vec<(String, String)> {
    let args: Vec<&str> = ["--", "crmkit"].iter().chain(words).copied().collect();
    let out = world.finish(world.command(BINARY, &args).env("CRMKIT_COMPLETE", "fish"));
    assert_eq!((out.status, out.stderr.as_str()), (0, ""), "{words:?}");
    out.stdout.lines().map(|line| line.split_once('\t').unwrap_or((line, ""))).map(|(a, b)| (a.to_string(), b.to_string())).collect()
}

fn offered(world: &World, words: &[&str]) -> Vec<String> {
    told(world, words).into_iter().map(|(value, _)| value).collect()
}

#[track_caller]
fn has(world: &World, words: &[&str], wanted: &[&str]) {
    let found = offered(world, words);
    for word in wanted {
        assert!(found.iter().any(|f| f == word), "{words:?}: {word} is not among {found:?}");
    }
}

#[test]
fn commands_options_and_values_are_offered() {
    let world = World::empty();
    has(&world, &["rep"], &["report"]);
    has(&world, &["complaint", ""], &["open", "list", "advance", "--db"]);
    has(&world, &["report", "r"], &["rfm", "retention"]);
    has(&world, &["report", "rfm", "--sch"], &["--scheme"]);
    has(&world, &["report", "rfm", "--scheme", ""], &["eleven", "eight"]);
    has(&world, &["report", "rfm", "-f", "js"], &["json", "jsonl"]);
    has(&world, &["report", "rfm", "--as-of", "last"], &["last", "last-month"]);
    has(&world, &["report", "rfm", "--table", "s"], &["segments", "scores"]);
    has(&world, &["report", "retention", "--group-by", "ci"], &["city"]);
    has(&world, &["complaint", "open", "K01", "--type", "d"], &["delivery"]);
    has(&world, &["log", "K01", "--channel=ph"], &["--channel=phone"]);
    has(&world, &["complaint", "advance", "V1", "--to", ""], &["resolved", "closed"]);
    has(&world, &["config", "set", "lap"], &["lapse-days"]);
    has(&world, &["survey", "define", "S", "--from", "ka"], &["kano"]);
    has(&world, &["export", "ord"], &["orders", "order-lines"]);
    has(&world, &["import", "sur"], &["surveys"]);
    fs::write(world.path("orders.csv"), "").expect("written");
    has(&world, &["import", "orders", "ord"], &["orders.csv"]);
    assert_eq!(offered(&world, &["nothing", "--like", "thi"]), [""; 0]);
    assert!(told(&world, &["rep"]).iter().any(|(_, about)| about.starts_with("Answer a question")));
    assert!(!offered(&world, &["m"]).contains(&"man".to_string()), "what is hidden stays so");
}

#[test]
fn codes_of_the_store_are_offered() {
    let world = World::surveyed();
    has(&world, &["customer", "show", "K0"], &["K01", "K09"]);
    has(&world, &["complaint", "advance", ""], &["V01", "V02"]);
    has(&world, &["complaint", "edit", "V01", "--led-to", "O0"], &["O01"]);
    has(&world, &["order", "refund", "O1"], &["O10"]);
    has(&world, &["ops", "show", ""], &["1", "2"]);
    let survey = world.sql("SELECT code FROM survey ORDER BY code LIMIT 1").remove(0);
    has(&world, &["report", "nps", "--survey", &survey[..1]], &[&survey]);
    has(&world, &["survey", "show", ""], &[&survey]);
    world.ok(&["template", "add", "sorry", "--text", "We are sorry.", "--about", "a late parcel"]);
    assert_eq!(told(&world, &["complaint", "reply", "V01", "so"]), [("sorry".to_string(), "a late parcel".to_string())]);
    world.ok(&["campaign", "add", "Spring", "--code", "SPRING"]);
    assert_eq!(told(&world, &["campaign", "edit", "S"]), [("SPRING".to_string(), "Spring".to_string())]);
    has(&world, &["campaign", "remove", "SPRING", "--w"], &["--wait"]);
    has(&world, &["template", "show", "s"], &["sorry"]);
    has(&world, &["points", "add", "K0"], &["K01"]);
    has(&world, &["payment", "list", "--order", "O1"], &["O10"]);
    has(&world, &["campaign", "ad"], &["add"]);
    has(&world, &["campaign", "add", "--bud"], &["--budget"]);
    world.ok(&["customer", "tag", "K01", "+vip"]);
    has(&world, &["customer", "list", "--tag", "v"], &["vip"]);
    has(&world, &["customer", "tag", "K01", "-v"], &["-vip"]);
    // The store is the one that the line names, as it is typed.
    fs::create_dir(world.path("my shop")).expect("made");
    fs::rename(world.path("crm.db"), world.path("my shop/a.db")).expect("moved");
    assert_eq!(offered(&world, &["customer", "show", "K01"]), [""; 0]);
    for db in ["my shop/a.db", "'my shop/a.db'", "my\\ shop/a.db"] {
        has(&world, &["--db", db, "customer", "show", "K01"], &["K01"]);
        has(&world, &["customer", "show", &format!("--db={db}"), "K01"], &["K01"]);
    }
    assert_eq!(fs::read_dir(world.path("my shop")).expect("read").count(), 1, "nothing is left beside the store");
}

#[test]
fn whatever_the_store_is_there_is_no_word_about_it() {
    let shop = World::shop();
    let bytes = fs::read(shop.path("crm.db")).expect("read");
    let noise: Vec<u8> = (0..8192u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let mut torn = bytes.clone();
    torn[200..].fill(0xa5);
    let mut newer = bytes.clone();
    newer[60..64].copy_from_slice(&99i32.to_be_bytes());
    for (what, store) in [
        ("encrypted", &noise[..]),
        ("torn", &torn),
        ("cut", &bytes[..5000]),
        ("newer", &newer),
        ("empty", b""),
        ("text", b"code,name\nA,Ann\n"),
    ] {
        let world = World::empty();
        fs::write(world.path("crm.db"), store).expect("written");
        for words in [&["customer", "show", "K"][..], &["ops", "show", ""], &["customer", "list", "--tag", ""]] {
            assert!(offered(&world, words).iter().all(|word| word.starts_with('-')), "{what}: {words:?}");
        }
        has(&world, &["customer", "sh"], &["show"]);
        assert_eq!(fs::read(world.path("crm.db")).expect("read"), store, "{what}");
    }
    let world = World::empty();
    assert_eq!(offered(&world, &["customer", "show", "K"]), [""; 0], "no store");
    assert_eq!(world.files(), [""; 0]);
}

#[test]
fn a_store_in_use_keeps_nobody_waiting() {
    let world = World::shop();
    let conn = rusqlite::Connection::open(world.path("crm.db")).expect("opened");
    conn.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE").expect("locked");
    let begun = Instant::now();
    offered(&world, &["customer", "show", "K"]);
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[test]
fn the_scripts_are_short_and_the_program_prints_them() {
    let world = World::empty();
    let size: u64 = fs::read_dir(package("completions")).expect("read").map(|e| e.expect("an entry").metadata().expect("read").len()).sum();
    assert!(size <= 200_000, "{size}");
    for (shell, file) in
        [("bash", "crmkit.bash"), ("zsh", "_crmkit"), ("fish", "crmkit.fish"), ("powershell", "_crmkit.ps1"), ("elvish", "crmkit.elv")]
    {
        let text = fs::read_to_string(package("completions").join(file)).expect("a script");
        assert!(text.lines().count() <= 15 && text.contains("CRMKIT_COMPLETE") && text.contains(shell), "{file}");
        assert_eq!(world.ok(&["completions", shell]).stdout, text, "{shell}");
        // Each script begins by asking for what the shell runs from then on.
        let asked = world.finish(world.command(BINARY, [""; 0]).env("CRMKIT_COMPLETE", shell));
        assert!(asked.status == 0 && asked.stdout.contains("CRMKIT_COMPLETE") && asked.stderr.is_empty(), "{shell}: {}", asked.stderr);
    }
    world.fails(&["completions", "tcsh"], 2, &["tcsh", "bash"]);
    let wrong = world.finish(world.command(BINARY, ["customer", "list"]).env("CRMKIT_COMPLETE", "tcsh"));
    assert!(wrong.status == 2 && wrong.stderr.contains("unset CRMKIT_COMPLETE"), "{}", wrong.stderr);
    let typing = world.finish(world.command(BINARY, ["--", "crmkit", "c"]).env("CRMKIT_COMPLETE", "tcsh"));
    assert_eq!((typing.stdout.as_str(), typing.stderr.as_str()), ("", ""));
}

#[test]
fn bash_completes_by_the_script() {
    let world = World::shop();
    let folder = std::path::Path::new(BINARY).parent().expect("a folder").display().to_string();
    let script = package("completions/crmkit.bash").display().to_string();
    let ask = |words: &[&str]| {
        let quoted: Vec<String> = words.iter().map(|w| format!("'{w}'")).collect();
        let line = format!(
            "PATH=\"{folder}:$PATH\"; source '{script}'; COMP_WORDS=(crmkit {}); COMP_CWORD={}; COMP_TYPE=9; \
             _clap_complete_crmkit crmkit '{}' ''; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            quoted.join(" "),
            words.len(),
            words.last().expect("a word")
        );
        world.finish(&mut world.command("bash", ["-c", &line])).stdout
    };
    assert!(ask(&["report", "rf"]).lines().any(|l| l == "rfm"));
    assert!(ask(&["complaint", "show", "V0"]).lines().any(|l| l == "V01"));
}
