//! The lists of commands and reports in README.md are those of the program, and so are the reports that questionnaires name. The test writes them anew where
//! they are not, and then fails, so that nobody keeps them by hand.

use std::fs;

use clap::CommandFactory;
use crmkit::cli::Cli;
use crmkit::entity::questionnaire::library;
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

#[test]
fn the_readme_lists_every_command_and_report() {
    let path = package("README.md");
    let old = fs::read_to_string(&path).expect("README.md is there");
    let about = |c: &clap::Command| c.get_about().map(ToString::to_string).unwrap_or_default();
    let cli = Cli::command();
    let commands = cli.get_subcommands().filter(|c| !c.is_hide_set()).map(|c| (c.get_name().to_string(), about(c)));
    let reports = CATALOGUE.iter().map(|r| (format!("report {}", r.name), r.about.to_string()));
    let new = between(&between(&old, "commands", &table("command", commands)), "reports", &table("report", reports));
    if new != old {
        fs::write(&path, new).expect("written");
        panic!("the lists in README.md were out of date and have been written anew: look at them and run again");
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
