//! Every command explains itself, in one grammar; completions, man page and released schemas are fresh.

use std::fs;

use clap::{Command, CommandFactory};
use crmkit::cli::Cli;
use crmkit::commands::completions::generated;
use crmkit::store::file::schema;
use unicode_width::UnicodeWidthStr;

use crate::world::{World, package};

/// The widest line of a help.
const WIDEST: usize = 110;

/// First words of a help that look like a third person and are none.
const IMPERATIVES: [&str; 1] = ["Process"];

/// Every command that a person may type, as the words after `crmkit`.
pub fn commands() -> Vec<(Vec<String>, Command)> {
    fn walk(command: &Command, path: &[String], found: &mut Vec<(Vec<String>, Command)>) {
        found.push((path.to_vec(), command.clone()));
        for sub in command.get_subcommands().filter(|c| c.get_name() != "help") {
            let path: Vec<String> = path.iter().cloned().chain([sub.get_name().to_string()]).collect();
            walk(sub, &path, found);
        }
    }
    let mut root = Cli::command();
    root.build();
    let mut found = Vec::new();
    walk(&root, &[], &mut found);
    found
}

/// The words of a line as a shell would cut them; only the part that calls crmkit, without redirections.
fn words(line: &str) -> Option<Vec<String>> {
    let line = &line[line.find("crmkit ")?..];
    let (mut words, mut word, mut quote, mut begun) = (Vec::new(), String::new(), None, false);
    for c in line.chars() {
        match (quote, c) {
            (Some(q), c) if c == q => quote = None,
            (None, '\'' | '"') => (quote, begun) = (Some(c), true),
            (None, '|' | '>' | '<') => break,
            (None, ' ') => {
                if begun {
                    words.push(std::mem::take(&mut word));
                    begun = false;
                }
            }
            (_, c) => {
                word.push(c);
                begun = true;
            }
        }
    }
    if begun {
        words.push(word);
    }
    Some(words)
}

#[test]
fn every_help_keeps_the_grammar() {
    let all = commands();
    assert!(all.len() > 40, "{}", all.len());
    let world = World::empty();
    let mut complaints = String::new();
    for (path, _) in &all {
        let mut complain = |what: &str| complaints.push_str(&format!("crmkit {}: {what}\n", path.join(" ")));
        let args: Vec<&str> = path.iter().map(String::as_str).chain(["--help"]).collect();
        let mut command = world.command(crate::world::BINARY, &args);
        let help = world.finish(command.env("COLUMNS", "300"));
        if (help.status, help.stderr.as_str()) != (0, "") {
            complain("--help fails");
        }
        let first = help.stdout.lines().next().unwrap_or("");
        let verb = first.split(' ').next().unwrap_or("");
        if first.ends_with('.') || !verb.starts_with(char::is_uppercase) {
            complain(&format!("the first line is no imperative without full stop: {first}"));
        }
        if !path.is_empty() && verb.ends_with('s') && !IMPERATIVES.contains(&verb) {
            complain(&format!("'{verb}' is no imperative"));
        }
        let widest = help.stdout.lines().map(UnicodeWidthStr::width).max().unwrap_or(0);
        if widest > WIDEST {
            complain(&format!("a line is {widest} columns wide"));
        }
        match help.stdout.rsplit_once("Examples:\n") {
            Some((_, examples)) if examples.lines().all(|l| l.starts_with("  ")) => {}
            _ => complain("does not end with examples"),
        }
        let short = world.run(&path.iter().map(String::as_str).chain(["-h"]).collect::<Vec<_>>());
        if short.status != 0 || !short.stdout.starts_with(first) {
            complain("-h does not begin like --help");
        }
    }
    assert!(complaints.is_empty(), "\n{complaints}");
}

#[test]
fn every_example_in_a_help_is_understood() {
    let mut seen = 0;
    for (path, mut command) in commands() {
        let help = command.render_long_help().to_string();
        let Some((_, examples)) = help.rsplit_once("Examples:\n") else { continue };
        for line in examples.lines().filter(|l| l.contains("crmkit ")) {
            let Some(words) = words(line) else { continue };
            if let Err(error) = Cli::command().try_get_matches_from(&words) {
                panic!("help of crmkit {}:\n{line}\n{error}", path.join(" "));
            }
            seen += 1;
        }
    }
    assert!(seen > 60, "{seen}");
}

#[test]
fn examples_are_cut_as_a_shell_cuts_them() {
    assert_eq!(
        words("  cat x | crmkit log 'Ann Lee' --text \"it's\" ''> out").expect("words"),
        ["crmkit", "log", "Ann Lee", "--text", "it's", ""]
    );
    assert_eq!(words("  sqlite3 x"), None);
}

#[test]
fn every_option_is_explained() {
    let mut complaints = String::new();
    for (path, command) in commands() {
        for arg in command.get_arguments().filter(|a| !a.is_hide_set()) {
            if arg.get_help().is_none() {
                complaints.push_str(&format!("crmkit {} {}\n", path.join(" "), arg.get_id()));
            }
        }
    }
    assert!(complaints.is_empty(), "without help:\n{complaints}");
}

#[test]
fn completions_and_man_page_are_fresh() {
    let folder = package("completions");
    fs::create_dir_all(&folder).expect("made");
    let mut stale = Vec::new();
    for (name, bytes) in generated() {
        let path = folder.join(name);
        if fs::read(&path).ok().as_deref() != Some(&bytes[..]) {
            fs::write(&path, &bytes).expect("written");
            stale.push(name);
        }
    }
    assert!(stale.is_empty(), "completions/ is rewritten: {}; run again", stale.join(", "));
    let known: Vec<&str> = generated().iter().map(|(name, _)| *name).collect();
    for entry in fs::read_dir(folder).expect("readable") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(known.contains(&name.as_str()), "completions/{name} is made by nothing");
    }
}

#[test]
fn completions_are_printed_for_every_shell() {
    let world = World::empty();
    for (shell, file) in
        [("bash", "crmkit.bash"), ("zsh", "_crmkit"), ("fish", "crmkit.fish"), ("powershell", "_crmkit.ps1"), ("elvish", "crmkit.elv")]
    {
        let generated = generated();
        let (_, bytes) = generated.iter().find(|(name, _)| *name == file).expect("a file");
        assert_eq!(world.ok(&["completions", shell]).stdout.as_bytes(), &bytes[..], "{shell}");
    }
    world.fails(&["completions", "tcsh"], 2, &["tcsh", "bash"]);
}

#[test]
fn schema_tells_what_a_store_has() {
    let world = World::shop();
    assert_eq!(world.ok(&["schema", "--sql"]).stdout, schema::sql().expect("a schema"));
    let text: String = world.sql("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").join("\n") + "\n";
    assert_eq!(text, schema::sql().expect("a schema"), "a store is made as the schema says");
    for view in schema::views().expect("views") {
        assert_eq!(world.sql(&format!("SELECT group_concat(name) FROM pragma_table_info('{}')", view.name)), [view.columns.join(",")]);
        world.sql(&format!("SELECT * FROM {}", view.name));
    }
}
