//! The lists of commands, reports and settings in README.md and the manual are those of the program, and so are the reports that
//! questionnaires name. The tests write them anew where they are not, and then fail, so that nobody keeps them by hand.

use std::fs;

use clap::CommandFactory;
use crmkit::cli::Cli;
use crmkit::entity::questionnaire::library;
use crmkit::entity::settings::KNOWN;
use crmkit::manual::{self, JOBS};
use crmkit::reports::catalogue::CATALOGUE;

use crate::world::package;

/// A Markdown table of names and what they do.
fn table(head: &str, rows: impl IntoIterator<Item = (String, String)>) -> String {
    let mut text = format!("| {head} | what it does |\n|---|---|\n");
    for (name, about) in rows {
        text.push_str(&format!("| `{name}` | {about} |\n"));
    }
    text
}

/// The text with what stands between the marks `name` replaced.
fn between(text: &str, name: &str, list: &str) -> String {
    let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (before, rest) = text.split_once(&open).expect("the opening mark is there");
    let (_, after) = rest.split_once(&close).expect("the closing mark is there");
    format!("{before}{open}{list}{close}{after}")
}

/// Puts lists between their marks in a file; fails when they were not there as they are.
fn keep(file: &str, lists: &[(&str, String)]) {
    let old = fs::read_to_string(package(file)).expect("the file is there");
    let new = lists.iter().fold(old.clone(), |text, (name, list)| between(&text, name, list));
    if new != old {
        fs::write(package(file), new).expect("written");
        panic!("the lists in {file} were out of date and have been written anew: look at them and run again");
    }
}

#[test]
fn the_readme_lists_every_command_and_report() {
    let about = |c: &clap::Command| c.get_about().map(ToString::to_string).unwrap_or_default();
    let cli = Cli::command();
    let commands = cli.get_subcommands().filter(|c| !c.is_hide_set()).map(|c| (c.get_name().to_string(), about(c)));
    let reports = CATALOGUE.iter().map(|r| (format!("report {}", r.name), r.about.to_string()));
    keep("README.md", &[("commands", table("command", commands)), ("reports", table("report", reports))]);
}

#[test]
fn the_manual_lists_every_setting() {
    let mut list = "| setting | default | meaning |\n|---|---|---|\n".to_string();
    for setting in KNOWN {
        let default = if setting.default.is_empty() { String::new() } else { format!("`{}`", setting.default) };
        list.push_str(&format!("| `{}` | {default} | {} |\n", setting.key, setting.about));
    }
    keep("src/manual/en/settings.md", &[("settings", list)]);
}

#[test]
fn every_command_and_report_has_a_topic_and_topics_name_what_there_is() {
    let cli = crate::help::commands();
    let is_command = |words: &str| cli.iter().any(|(path, _)| path.join(" ") == words);
    for topic in manual::topics() {
        for command in topic.commands() {
            assert!(is_command(command), "{}: there is no command {command}", topic.name);
        }
    }
    for (path, _) in cli.iter().filter(|(path, command)| path.len() == 1 && !command.is_hide_set()) {
        let jobs = JOBS.iter().filter(|job| job.commands.contains(&path[0].as_str())).count();
        assert_eq!(jobs, 1, "{}: src/manual/mod.rs names each command under one job", path[0]);
    }
    for entry in CATALOGUE {
        assert!(manual::find(entry.name).is_some(), "no topic of the manual has the word {}", entry.name);
    }
}

#[test]
fn every_page_of_the_manual_is_a_topic() {
    for page in fs::read_dir(package("src/manual/en")).expect("pages") {
        let path = page.expect("an entry").path();
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_string();
        assert!(manual::topics().any(|topic| topic.name == name), "{name}.md is a topic of no job in src/manual/mod.rs");
    }
}

#[test]
fn every_questionnaire_names_reports_that_there_are() {
    for (name, questionnaire) in library() {
        assert!(!questionnaire.reports.is_empty() && !questionnaire.about.is_empty() && !questionnaire.source.is_empty(), "{name}");
        for report in &questionnaire.reports {
            assert!(CATALOGUE.iter().any(|entry| entry.name == report), "{name}: there is no report {report}");
        }
    }
}
