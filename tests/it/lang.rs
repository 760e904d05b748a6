//! Two languages: which is spoken, what never changes with it, a catalogue that fits the code, and no sentence beside it.

use std::collections::BTreeSet;
use std::fs;

use crmkit::lang::{Entry, entries};

use crate::world::{BINARY, World, package};

/// What stands in the catalogue as it stands in English, and why: names of methods, which Chinese texts leave as they are.
const SAME: [&str; 2] = ["R F M", "R \\ F"];

/// Every Rust file of the product before its tests, as (path, text).
fn sources() -> Vec<(String, String)> {
    fn walk(folder: &std::path::Path, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).expect("readable") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs")
                && !path.ends_with("tests.rs")
                && !path.to_string_lossy().contains("/tests/")
            {
                let text = fs::read_to_string(&path).expect("a text");
                let end = text.find("\n#[cfg(test)]\nmod tests {").unwrap_or(text.len());
                let name = path.strip_prefix(package("")).expect("in the package").display().to_string();
                found.push((name, text[..end].to_string()));
            }
        }
    }
    let mut found = Vec::new();
    walk(&package("src"), &mut found);
    found.sort();
    found
}

/// The string literals of a source text outside comments: where each begins and ends, and its words.
fn literals(text: &str) -> Vec<(usize, usize, String)> {
    let bytes = text.as_bytes();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        if bytes[at..].starts_with(b"//") {
            at += text[at..].find('\n').unwrap_or(text.len() - at);
        } else if bytes[at] == b'\'' && (bytes.get(at + 2) == Some(&b'\'') || bytes.get(at + 1) == Some(&b'\\')) {
            at += if bytes[at + 1] == b'\\' { 2 } else { 1 };
            at += text[at + 1..].find('\'').unwrap_or(0) + 2;
        } else if bytes[at..].starts_with(b"r\"") || bytes[at..].starts_with(b"r#\"") {
            let close = if bytes[at + 1] == b'#' { "\"#" } else { "\"" };
            let start = at + 1 + close.len();
            let length = text[start..].find(close).unwrap_or(0);
            found.push((at, start + length + close.len(), text[start..start + length].to_string()));
            at = start + length + close.len();
        } else if bytes[at] == b'"' {
            let (begin, mut words) = (at, String::new());
            at += 1;
            while bytes[at] != b'"' {
                let c = text[at..].chars().next().expect("a sign");
                if c != '\\' {
                    words.push(c);
                    at += c.len_utf8();
                    continue;
                }
                match bytes[at + 1] {
                    b'\n' => at += 2 + text[at + 2..].len() - text[at + 2..].trim_start().len(),
                    b'n' => (words.push('\n'), at += 2).1,
                    b't' => (words.push('\t'), at += 2).1,
                    other => (words.push(char::from(other)), at += 2).1,
                }
            }
            at += 1;
            found.push((begin, at, words));
        } else {
            at += 1;
        }
    }
    found
}

/// The names in braces of a text.
fn arguments(text: &str) -> BTreeSet<&str> {
    let named = |part: &&str| part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') && !part.is_empty();
    text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|part| part.0).filter(named).collect()
}

fn catalogue() -> Vec<Entry> {
    entries(&fs::read_to_string(package("src/lang/zh.po")).expect("the catalogue")).into_iter().filter(|e| !e.id.is_empty()).collect()
}

#[test]
fn the_catalogue_fits_the_code() {
    let sources = sources();
    let mut known: BTreeSet<String> = sources.iter().flat_map(|(_, text)| literals(text)).map(|l| l.2).collect();
    // Figures and options are called by their stable names; people see them as words.
    let labels: Vec<String> = known.iter().map(|word| label(word)).collect();
    known.extend(labels);
    let mut wrong = Vec::new();
    let mut ids = BTreeSet::new();
    for entry in catalogue() {
        let mut say = |what: &str| wrong.push(format!("zh.po:{}: {what}: {}", entry.line, entry.id));
        if !ids.insert(entry.id.clone()) {
            say("twice");
        }
        if !known.contains(&entry.id) || entry.plural.as_ref().is_some_and(|p| !known.contains(p)) {
            say("stale: no such text in the code");
        }
        let mut named = arguments(&entry.id);
        named.extend(entry.plural.as_deref().map(arguments).unwrap_or_default());
        if named != arguments(&entry.text) {
            say("other arguments");
        }
        if entry.text.is_empty() || (entry.text == entry.id && !SAME.contains(&entry.id.as_str())) {
            say("not translated");
        }
        let cjk = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
        let signs: Vec<char> = entry.text.chars().collect();
        if signs.windows(2).any(|pair| cjk(pair[0]) && matches!(pair[1], ',' | ';' | '?' | '!')) {
            say("ASCII punctuation behind a Chinese character");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A stable name as people see it: `top_share` is "Top share".
fn label(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut signs = words.chars();
    signs.next().map_or(String::new(), |first| first.to_uppercase().chain(signs).collect())
}

#[test]
fn files_for_programs_are_the_same_in_every_language() {
    let world = World::surveyed();
    for args in [
        ["report", "overview"],
        ["report", "rfm"],
        ["report", "alerts"],
        ["report", "quality"],
        ["report", "complaints"],
        ["report", "nps"],
        ["report", "kept"],
        ["customer", "list"],
        ["config", "list"],
        ["ops", "list"],
    ] {
        for format in ["csv", "tsv", "json", "jsonl"] {
            let all = ["en", "zh", "pseudo"]
                .map(|lang| world.run(&[&args[..], &["-f", format, "--lang", lang, "--as-of", "2025-12-31"]].concat()));
            assert_eq!(all[0].stdout, all[1].stdout, "{args:?} {format} zh");
            assert_eq!(all[0].stdout, all[2].stdout, "{args:?} {format} pseudo");
            assert_eq!((all[0].status, all[0].status), (all[1].status, all[2].status), "{args:?} {format}");
        }
    }
}

/// The first word of an answer tells the language.
fn spoken(world: &World, args: &[&str], env: &[(&str, &str)]) -> String {
    let mut command = world.command(BINARY, [args, &["report", "overview"]].concat());
    command.env_remove("LANG").envs(env.iter().copied());
    let output = world.finish(&mut command);
    let title = output.stdout.lines().next().unwrap_or_default().to_string();
    match title.as_str() {
        "Overview" => "en",
        "总览" => "zh",
        "[Õvérvîéw]" | "[Övérvîéw]" => "pseudo",
        _ => return format!("{title}{}", output.stderr),
    }
    .to_string()
}

#[test]
fn the_language_is_chosen_by_flag_then_environment_then_store_then_locale() {
    let world = World::shop();
    let zh_locale = [("LANG", "zh_CN.UTF-8")];
    assert_eq!(spoken(&world, &[], &[]), "en");
    assert_eq!(spoken(&world, &[], &zh_locale), "zh");
    assert_eq!(spoken(&world, &[], &[("LANG", "zh_CN.GB18030")]), "zh", "what is written is UTF-8 all the same");
    assert_eq!(spoken(&world, &[], &[("LANG", "zh_CN.UTF-8"), ("LC_ALL", "C")]), "en", "LC_ALL comes first");
    assert_eq!(spoken(&world, &[], &[("LC_MESSAGES", "zh_TW"), ("LANG", "de_DE")]), "zh");
    world.ok(&["config", "set", "lang", "en"]);
    assert_eq!(spoken(&world, &[], &zh_locale), "en", "the store before the locale");
    world.ok(&["config", "set", "lang", "zh"]);
    assert_eq!(spoken(&world, &[], &[("LANG", "C")]), "zh");
    assert_eq!(spoken(&world, &[], &[("CRMKIT_LANG", "en")]), "en", "the environment before the store");
    assert_eq!(spoken(&world, &["--lang", "zh"], &[("CRMKIT_LANG", "en")]), "zh", "the flag before the environment");
    assert_eq!(spoken(&world, &["--lang", "pseudo"], &[]), "pseudo");
    let wrong = world.run(&["config", "set", "lang", "fr"]);
    assert_eq!(wrong.status, 2);
    assert!(wrong.stderr.contains("“fr”"), "{}", wrong.stderr);
    let mut command = world.command(BINARY, ["report", "list"]);
    assert!(world.finish(command.env("CRMKIT_LANG", "fr")).stderr.contains("expected en or zh"));
}

#[test]
fn overview_and_rfm_are_whole_in_chinese() {
    let world = World::shop();
    for report in ["overview", "rfm"] {
        for format in ["text", "markdown", "html"] {
            let page = world.ok(&["report", report, "--as-of", "2025-12-31", "-f", format, "--lang", "zh"]).stdout;
            // Data, codes and what stands for a method stay as they are.
            let body = page.split("<body>").last().unwrap_or(&page);
            let without_tags: String = body.split('<').map(|part| part.split_once('>').map_or(part, |p| p.1)).collect::<Vec<_>>().join(" ");
            let text = if format == "html" { without_tags } else { page };
            for english in
                ["As of", "Revenue", "Customers", "What this means", "How these", "Segment", "Champions", "Total", "More:", "window"]
            {
                assert!(!text.contains(english), "{report} {format} says {english}:\n{text}");
            }
            assert!(text.contains("截至 2025年12月31日"), "{text}");
        }
    }
}

#[test]
fn brief_notes_leave_out_the_rules_and_say_how_to_see_them() {
    let world = World::shop();
    let page = |notes: &str| world.ok(&["report", "rfm", "--as-of", "2025-12-31", "--notes", notes]).stdout;
    let (all, brief, none) = (page("all"), page("brief"), page("none"));
    assert!(all.contains("\nHow these figures are made\n") && all.contains("What this means:"));
    assert!(brief.contains("What this means:") && brief.ends_with("How these figures are made: --notes all\n"), "{brief}");
    assert!(!brief.contains("Scores by rank"));
    assert!(!none.contains("What this means:") && !none.contains("figures are made"), "{none}");
    let meaning = all.find("What this means:").expect("the meaning");
    assert!(meaning < all.find("Segments\n").expect("the table") && all.find("Scores by rank") > all.find("Cut points"));
}

/// Places with sentences that do not go through `say!`: how many at most, and why. There may only be fewer.
const BESIDE: &[(&str, usize, &str)] = &[
    ("src/reports/", 73, "explanations in cells and meanings of figures that programs read as well, and refused values of options"),
    ("src/import/", 60, "why a value was refused is handed up as a text, which the file of rejects keeps"),
    ("src/store/", 31, "what check and the seal find are cells of a table; what a query may not do is told by SQLite's words"),
    ("src/commands/", 22, "help, and details in cells of tables"),
    ("src/entity/", 7, "values of a questionnaire that are refused, and the rule of service targets"),
    ("src/base/", 12, "why a typed day, time or amount was refused, which import keeps as a text, too"),
];

/// How many literals of a source text are sentences that are glued or written out instead of said.
fn beside(text: &str) -> Vec<String> {
    let sql = ["SELECT ", " FROM ", "UPDATE ", "DELETE ", "INSERT ", "DROP ", "PRAGMA ", " IS NOT ", " WHERE "];
    let mut found = Vec::new();
    for (from, to, words) in literals(text) {
        let before = text[..from].trim_end();
        let begun = ["format!(", "push_str(", "+="].iter().any(|head| before.ends_with(head));
        // What the log keeps of an operation is data: it was written by whoever did it.
        let logged = before.ends_with("finish(&format!(");
        let turned = text[to..].trim_start().starts_with(".to_string()");
        let plain = words.split('{').map(|part| part.split_once('}').map_or(part, |p| p.1)).collect::<String>();
        let count =
            plain.split(' ').filter(|w| w.len() > 1 && w.trim_matches([',', '.', ':', ';']).chars().all(char::is_alphabetic)).count();
        if (begun || turned) && !logged && count >= 3 && !sql.iter().any(|word| words.contains(word)) {
            found.push(words);
        }
    }
    found
}

#[test]
fn no_sentence_for_people_goes_beside_the_catalogue() {
    assert_eq!(beside("page.note(format!(\"{n} of these are gone\"));"), ["{n} of these are gone"]);
    assert_eq!(beside("let a = \"nothing is left here\".to_string();"), ["nothing is left here"]);
    assert!(
        beside("say!(\"{n} of these are gone\", n); format!(\"SELECT a FROM b\"); op.finish(&format!(\"{n} of these are gone\"))")
            .is_empty()
    );
    let mut found: Vec<(String, Vec<String>)> = sources().iter().map(|(file, text)| (file.clone(), beside(text))).collect();
    let mut wrong = Vec::new();
    for (place, known, _) in BESIDE {
        let here: usize = found.iter().filter(|(file, _)| file.starts_with(place)).map(|(_, words)| words.len()).sum();
        if here > *known {
            wrong.push(format!(
                "{place}: {here} sentences, more than {known}: {:#?}",
                found.iter().filter(|(f, _)| f.starts_with(place)).collect::<Vec<_>>()
            ));
        }
        found.retain(|(file, _)| !file.starts_with(place));
    }
    wrong.extend(found.into_iter().filter(|(_, words)| !words.is_empty()).map(|(file, words)| format!("{file}: {words:#?}")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
