//! After one slip of the finger every command, option, word and code is named as it was meant.

use std::ffi::OsString;

use clap::CommandFactory;
use clap::error::ErrorKind;
use crmkit::base::error::{Failure, likeness, nearest};
use crmkit::cli::{self, Cli};

use crate::help::commands;
use crate::world::World;

/// Words with two letters changed about, one left out, and one doubled, each where it still is another word.
fn slips(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let at = letters.len() / 2;
    let (mut swapped, mut cut, mut doubled) = (letters.clone(), letters.clone(), letters.clone());
    swapped.swap(at - 1, at);
    cut.remove(at);
    doubled.insert(at, letters[at]);
    [swapped, cut, doubled].into_iter().map(String::from_iter).filter(|slip| slip != word).collect()
}

/// What the program says of a line that it does not understand.
fn failure(line: &[String]) -> Failure {
    let args: Vec<OsString> = ["crmkit".to_string()].iter().chain(line).map(OsString::from).collect();
    match cli::run(&args).map_err(|error| error.downcast::<Failure>()) {
        Err(Ok(failure)) => failure,
        other => panic!("{line:?}: {other:?}"),
    }
}

/// The line that a hint gives, as words, and what the parser says of it.
fn understood(hint: &str) -> Result<(), ErrorKind> {
    let words = hint.split(" crmkit ").nth(1).expect("a line").split(' ');
    Cli::command().try_get_matches_from(["crmkit"].into_iter().chain(words)).map(|_| ()).map_err(|error| error.kind())
}

#[test]
fn every_command_is_found_after_one_slip() {
    // Where files may stand, too, a word that is no command is a file.
    let groups = commands().into_iter().filter(|(path, command)| !path.is_empty() && command.get_positionals().next().is_none());
    for (path, command) in groups {
        let names: Vec<&str> = command.get_subcommands().filter(|c| !c.is_hide_set()).map(|c| c.get_name()).collect();
        for name in &names {
            for slip in slips(name).iter().filter(|slip| !names.contains(&slip.as_str())) {
                let line: Vec<String> = path.iter().chain([slip]).cloned().collect();
                let failure = failure(&line);
                let hint = failure.hints[0].to_string();
                let near = nearest(slip, names.iter().copied()).expect("near");
                let wanted = format!("did you mean '{near}'? crmkit {}", [&path[..], &[near.to_string()]].concat().join(" "));
                assert_eq!(hint, wanted, "{line:?}: {failure}");
                let more = understood(&hint);
                assert!(!matches!(more, Err(ErrorKind::InvalidSubcommand | ErrorKind::UnknownArgument)), "{line:?}: {more:?}");
            }
        }
    }
}

#[test]
fn every_first_word_is_found_after_one_slip() {
    let root = Cli::command();
    for name in root.get_subcommands().filter(|c| !c.is_hide_set()).map(|c| c.get_name()).filter(|name| *name != "help") {
        for slip in slips(name) {
            let failure = failure(std::slice::from_ref(&slip));
            assert!(failure.hints[0].to_string().starts_with("did you mean 'crmkit "), "{slip}: {:?}", failure.hints);
        }
    }
}

#[test]
fn every_option_is_found_after_one_slip() {
    for (path, command) in commands().into_iter().filter(|(path, command)| !path.is_empty() && !command.has_subcommands()) {
        let names: Vec<&str> = command.get_arguments().filter(|a| !a.is_hide_set()).filter_map(|a| a.get_long()).collect();
        // The options of every command are tried with one of them.
        let own = names.iter().filter(|n| n.len() > 1 && (path.join(" ") == "report rfm" || !GLOBAL.contains(n))).take(4);
        for name in own {
            let slip = slips(name).remove(0);
            if names.contains(&slip.as_str()) {
                continue;
            }
            let line: Vec<String> = path.iter().cloned().chain([format!("--{slip}=1")]).collect();
            let failure = failure(&line);
            let hint = failure.hints[0].to_string();
            // Another option may be as near to a slip in a short word.
            let near = hint.strip_prefix("did you mean '--").and_then(|h| h.split('\'').next()).expect("a hint");
            assert!(likeness(&slip, near) >= likeness(&slip, name), "{line:?}: {near}");
            assert_eq!(hint, format!("did you mean '--{near}'? crmkit {} --{near}=1", path.join(" ")));
        }
    }
}

const GLOBAL: [&str; 16] = [
    "db", "key-file", "as-of", "format", "output", "table", "raw", "wait", "color", "quiet", "no-input", "yes", "help", "version", "lang",
    "notes",
];

#[test]
fn what_is_meant_is_said_with_the_rest_of_the_line() {
    let world = World::surveyed();
    for (line, hint) in [
        ("report rmf --as-of last", "did you mean 'rfm'? crmkit report rfm --as-of last"),
        ("ops 4", "to look at it: crmkit ops show 4"),
        ("complaint V01", "to look at it: crmkit complaint show V01"),
        ("--db crm.db customer lst --tag vip", "did you mean 'list'? crmkit --db crm.db customer list --tag vip"),
        ("config read", "expected one of get, set, list"),
        ("customer list --stauts lead", "did you mean '--status'? crmkit customer list --status lead"),
        ("report rfm --scheme elven", "did you mean 'eleven'?"),
        ("report rfm --table segmnets", "did you mean 'segments'?"),
        ("report retention --group-by ctiy", "did you mean 'city'?"),
        ("report retention --group-by tag:non", "hint: "),
        ("config get curency", "did you mean 'currency'?"),
        ("complaint open K01 --type delivry", "did you mean 'delivery'?"),
    ] {
        world.fails(&line.split(' ').collect::<Vec<_>>(), 2, &[hint]);
    }
}

#[test]
fn a_report_is_not_exported_but_has_its_data_itself() {
    let world = World::shop();
    for (line, way) in [
        ("export rfm", "crmkit report rfm -f csv"),
        ("export rfm --table customers --as-of last", "crmkit report rfm --table customers --as-of last -f csv"),
        ("--as-of last export rfm -f jsonl", "crmkit --as-of last report rfm -f jsonl"),
        ("export overview -o overview.csv", "crmkit report overview -o overview.csv"),
    ] {
        let out = world.fails(&line.split(' ').collect::<Vec<_>>(), 2, &["is a report, and export writes facts"]);
        assert!(out.stderr.ends_with(&format!(": {way}\n")), "{}", out.stderr);
        world.ok(&way.split(' ').skip(1).collect::<Vec<_>>());
    }
    world.ok(&["export", "complaints"]);
}

#[test]
fn one_look_up_knows_every_code() {
    let world = World::surveyed();
    let survey = world.sql("SELECT code FROM survey ORDER BY code LIMIT 1").remove(0);
    world.ok(&["template", "add", "sorry", "--text", "We are sorry."]);
    world.ok(&["answer", "add", "May I return tea?", "Yes."]);
    for line in [
        "order show O011",
        "order refund O011",
        "order cancel O011",
        "complaint edit V01 --order O011",
        "complaint edit V01 --led-to O011",
        "complaint list --order O011",
        &format!("survey answer {survey} --order O011 --answers q=1"),
    ] {
        let failed =
            world.fails(&line.split(' ').collect::<Vec<_>>(), 1, &["there is no order 'O011'", "'crmkit order list CUSTOMER' lists"]);
        assert!(failed.stderr.contains("did you mean 'O01") || failed.stderr.contains("did you mean 'O11"), "{line}: {}", failed.stderr);
    }
    for line in ["complaint show V1x", "complaint advance V1x", "complaint reply V1x sorry", "complaint close V1x"] {
        world.fails(&line.split(' ').collect::<Vec<_>>(), 1, &["there is no complaint 'V1x'", "'crmkit complaint list' lists them"]);
    }
    world.fails(
        &["complaint", "reply", "V01", "sory"],
        1,
        &["there is no template 'sory'", "did you mean 'sorry'?", "'crmkit template list'"],
    );
    world.fails(&["template", "remove", "sory"], 1, &["did you mean 'sorry'?"]);
    world.fails(&["answer", "show", "A001"], 1, &["there is no answer 'A001'", "did you mean 'A0001'?", "'crmkit answer list' lists them"]);
    world.fails(
        &["log", "K01", "--channel", "phone", "--product", "nothing"],
        1,
        &["there is no product 'nothing'", "'crmkit product list' lists them"],
    );
    let slip = slips(&survey).remove(0);
    for (line, status) in [(format!("survey show {slip}"), 1), (format!("report nps --survey {slip}"), 2)] {
        let line: Vec<&str> = line.split(' ').collect();
        world.fails(&line, status, &["there is no survey", &format!("did you mean '{survey}'"), "'crmkit survey list' lists them"]);
    }
    // The case of a code does not matter where only one is meant.
    world.ok(&["complaint", "show", "v01"]);
    world.ok(&["survey", "show", &survey.to_lowercase()]);
}
