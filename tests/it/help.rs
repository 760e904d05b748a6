//! Every command explains itself, in one grammar; man page and released schemas are fresh.

use std::fs;

use clap::{Command, CommandFactory};
use crmkit::cli::Cli;
use crmkit::commands::completions::man;
use crmkit::manual;
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
    assert!(all.len() > 120, "{}", all.len());
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
    assert!(seen > 200, "{seen}");
}

#[test]
fn crmkit_alone_shows_a_screen_of_commands_by_job() {
    let world = World::empty();
    let shown = world.ok::<&str>(&[]);
    assert!(shown.stdout.lines().count() <= 24 && shown.stderr.is_empty(), "{}", shown.stdout);
    for (path, _) in commands().iter().filter(|(path, command)| path.len() == 1 && !command.is_hide_set()) {
        assert!(shown.stdout.contains(&path[0]), "{}", path[0]);
    }
    let list = world.ok(&["help"]);
    for topic in manual::topics() {
        assert!(list.stdout.contains(&format!("\n  {:12}  {}\n", topic.name, topic.about("en"))), "{}", topic.name);
    }
    for text in [shown.stdout, list.stdout] {
        assert!(text.lines().all(|line| line.width() <= 80), "{text}");
    }
    assert_eq!(world.files(), Vec::<String>::new());
}

#[test]
fn every_topic_is_shown_for_the_terminal_and_as_it_is_written() {
    let world = World::empty();
    for topic in manual::topics() {
        let written = world.ok(&["help", topic.name, "-f", "markdown"]).stdout;
        assert!(written.starts_with(topic.text("en")), "{}", topic.name);
        let shown = world.ok(&["help", topic.name]).stdout;
        let way = shown.rsplit("\nall options: ").next().expect("a part").replace('\n', " ");
        assert_eq!(way.trim_end(), topic.commands().map(|c| format!("crmkit {c} --help")).collect::<Vec<_>>().join(", "));
        let mut inside = false;
        let examples: Vec<&str> = written
            .lines()
            .filter(|l| {
                l.starts_with("```") && {
                    inside = !inside;
                    true
                } || inside
            })
            .collect();
        for line in shown.lines().filter(|line| !examples.contains(line)) {
            assert!(line.width() <= 80 && !line.contains("**") && !line.contains("<!--"), "{}: {line}", topic.name);
        }
    }
    world.fails(&["help", "undo", "-f", "csv"], 2, &["-f markdown"]);
}

#[test]
fn help_knows_the_words_people_look_for_and_every_command() {
    let world = World::empty();
    for (words, title) in [
        (vec!["birthday"], "Customers\n"),
        (vec!["投诉"], "Complaints\n"),
        (vec!["Time", "Zone"], "Dates and times\n"),
        (vec!["import"], "Import files\n"),
        (vec!["rfm"], "Segments and value\n"),
    ] {
        let shown = world.ok(&[vec!["help"], words.clone()].concat());
        assert!(shown.stdout.starts_with(title), "{words:?}: {}", shown.stdout);
    }
    for command in [&["report", "rfm"][..], &["customer", "add"]] {
        let of_command = world.ok(&[command, &["--help"]].concat());
        assert_eq!(world.ok(&[&["help"], command].concat()), of_command);
    }
}

#[test]
fn an_unknown_word_leads_to_the_nearest_command_and_to_a_topic() {
    let world = World::empty();
    for (words, ways) in [
        (&["birthday"][..], &["'birthday' is no command", "'crmkit help customers' tells about it", "'crmkit help' lists"][..]),
        (&["生日"], &["'crmkit help customers'"]),
        (&["imprt", "till.csv"], &["did you mean 'crmkit import'?"]),
        (&["--db", "x.db", "rfm"], &["did you mean 'crmkit report rfm'?", "'crmkit help value'"]),
        (&["help", "birthdya"], &["'birthdya' is neither a topic nor a command", "'crmkit help customers'"]),
        (&["help", "report", "rmf"], &["'report rmf' is neither"]),
        (&["help", "zzz"], &["'crmkit help' lists"]),
    ] {
        world.fails(words, 2, ways);
    }
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
fn the_man_page_is_fresh() {
    let (path, fresh) = (package("completions/crmkit.1"), man());
    if fs::read(&path).ok().as_deref() != Some(&fresh[..]) {
        fs::write(&path, &fresh).expect("written");
        panic!("completions/crmkit.1 is rewritten; run again");
    }
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
