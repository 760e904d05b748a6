//! The arrows between files: which file takes something from which, and that no arrow leads back.
//!
//! A path counts for the file that defines the item, whichever `pub use` it came through. A file may take what the face of
//! its own room (the `mod.rs` of a folder it lies in) defines: that is no arrow.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{declared, files, read};

/// Arrows that may lead back, each with its reason: whence, whither, why.
const BACK: &[(&str, &str, &str)] = &[
    ("src/commands/completions", "src/cli.rs", "completions describe all commands and are one of them"),
    ("src/commands/help.rs", "src/cli.rs", "help speaks of all commands and is one of them"),
];

/// What of a source text is code: words, `::` and single signs; no comments, no texts.
fn tokens(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let word = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80;
    let (mut found, mut at) = (Vec::with_capacity(text.len() / 5), 0);
    while at < bytes.len() {
        let rest = &bytes[at..];
        let step = match bytes[at] {
            b' ' | b'\n' | b'\t' | b'\r' => {
                at += 1;
                continue;
            }
            b'/' if rest.starts_with(b"//") => {
                at += text[at..].find('\n').unwrap_or(rest.len());
                continue;
            }
            b'/' if rest.starts_with(b"/*") => {
                at += text[at..].find("*/").map_or(rest.len(), |n| n + 2);
                continue;
            }
            b'"' => {
                at += quoted(rest);
                continue;
            }
            b'r' if rest.starts_with(b"r\"") || rest.starts_with(b"r#\"") || rest.starts_with(b"r##\"") => {
                let hashes = rest[1..].iter().take_while(|b| **b == b'#').count();
                let end = format!("\"{}", "#".repeat(hashes));
                let from = at + hashes + 2;
                at = text[from..].find(&end).map_or(bytes.len(), |n| from + n + end.len());
                continue;
            }
            // A letter in quotes, or the name of a lifetime.
            b'\'' => {
                let after = text[at + 1..].chars().next().map_or(0, char::len_utf8);
                at += match rest.get(1) {
                    Some(b'\\') => 3 + rest[3..].iter().position(|b| *b == b'\'').map_or(0, |n| n + 1),
                    Some(_) if rest.get(1 + after) == Some(&b'\'') => 2 + after,
                    _ => 1 + rest[1..].iter().take_while(|b| word(**b)).count(),
                };
                continue;
            }
            b':' if rest.starts_with(b"::") => 2,
            b if word(b) => rest.iter().take_while(|b| word(**b)).count(),
            _ => 1,
        };
        found.push(&text[at..at + step]);
        at += step;
    }
    found
}

/// The bytes of a text in quotes, quotes included.
fn quoted(rest: &[u8]) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != b'"' {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    at + 1
}

/// How many tokens from `at` on belong to the item there: up to its `;` or the end of its braces.
fn item(tokens: &[&str], at: usize) -> usize {
    let mut depth = 0;
    for (n, token) in tokens[at..].iter().enumerate() {
        match *token {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            ";" | "," if depth == 0 => return n + 1,
            _ => continue,
        }
        if depth < 0 {
            return n;
        }
        if depth == 0 && *token == "}" {
            return n + 1;
        }
    }
    tokens.len() - at
}

/// The tokens without what is there for tests only.
fn outside_tests<'a>(tokens: &[&'a str]) -> Vec<&'a str> {
    let (mut found, mut at) = (Vec::with_capacity(tokens.len()), 0);
    while at < tokens.len() {
        let rest = &tokens[at..];
        if rest.starts_with(&["#", "[", "cfg", "(", "test", ")", "]"]) || rest.starts_with(&["#", "[", "cfg", "(", "all", "(", "test"]) {
            let mut end = at + item(tokens, at + 1);
            while tokens[end - 1] != "]" {
                end -= 1;
            }
            at += 2 + tokens[at..].iter().position(|t| *t == "]").unwrap_or(0) - 1;
            // Further attributes belong to the same item.
            while tokens.get(at) == Some(&"#") {
                at += tokens[at..].iter().position(|t| *t == "]").map_or(1, |n| n + 1);
            }
            at += item(tokens, at);
            continue;
        }
        found.push(tokens[at]);
        at += 1;
    }
    found
}

/// One name that a file brings in, and the path behind it.
#[derive(Debug)]
struct Brought<'a> {
    /// The name; `*` for everything of a module, `_` for a trait without a name.
    name: &'a str,
    path: Vec<&'a str>,
    handed_on: bool,
}

/// What a file defines, brings in and names.
#[derive(Debug, Default)]
struct Source<'a> {
    defines: BTreeSet<&'a str>,
    brings: Vec<Brought<'a>>,
    /// Single words and what types are called.
    words: HashSet<&'a str>,
    /// Paths that begin with a module.
    paths: BTreeSet<Vec<&'a str>>,
    /// Macros for the whole crate.
    exports: Vec<&'a str>,
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

fn source<'a>(tokens: &[&'a str]) -> Source<'a> {
    let mut source = Source::default();
    let (mut at, mut depth, mut handed_on) = (0, 0, false);
    while at < tokens.len() {
        let token = tokens[at];
        match token {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            _ => {}
        }
        if token == "pub" {
            handed_on = true;
            at += 1;
            if tokens.get(at) == Some(&"(") {
                at += tokens[at..].iter().position(|t| *t == ")").map_or(1, |n| n + 1);
            }
            continue;
        }
        if token == "use" && (depth == 0 || tokens.get(at.wrapping_sub(1)).is_none_or(|t| ["{", ";", "}"].contains(t))) {
            let end = at + tokens[at..].iter().position(|t| *t == ";").unwrap_or(tokens.len() - at - 1);
            tree(&tokens[at + 1..end], &[], handed_on, &mut source.brings);
            handed_on = false;
            at = end + 1;
            continue;
        }
        let next = tokens.get(at + 1).copied().unwrap_or("");
        if depth == 0 && ["fn", "struct", "enum", "const", "static", "type", "trait", "union"].contains(&token) && is_word(next) {
            source.defines.insert(next);
        }
        if token == "macro_rules"
            && next == "!"
            && let Some(name) = tokens.get(at + 2)
        {
            source.defines.insert(name);
            if at >= 2 && tokens[at - 2] == "macro_export" {
                source.exports.push(name);
            }
        }
        handed_on = false;
        if is_word(token) && (at == 0 || ![".", "::", "fn", "mod"].contains(&tokens[at - 1])) {
            let from = at;
            while tokens.get(at + 1) == Some(&"::") && tokens.get(at + 2).is_some_and(|t| is_word(t)) {
                at += 2;
            }
            if at == from || token.starts_with(char::is_uppercase) {
                source.words.insert(token);
            } else if token != "std" {
                source.paths.insert(tokens[from..=at].iter().filter(|t| **t != "::").copied().collect());
            }
        }
        at += 1;
    }
    source
}

/// The names that one tree of a `use` brings in.
fn tree<'a>(tokens: &[&'a str], before: &[&'a str], handed_on: bool, brings: &mut Vec<Brought<'a>>) {
    let mut path = before.to_vec();
    let mut at = 0;
    let mut name = None;
    while at < tokens.len() {
        match tokens[at] {
            "::" => {}
            "{" => {
                let (mut depth, mut from) = (0, at + 1);
                for end in at + 1..tokens.len() {
                    match tokens[end] {
                        "{" => depth += 1,
                        "," | "}" if depth == 0 => {
                            if end > from {
                                tree(&tokens[from..end], &path, handed_on, brings);
                            }
                            from = end + 1;
                        }
                        "}" => depth -= 1,
                        _ => {}
                    }
                }
                return;
            }
            "as" => {
                name = tokens.get(at + 1).copied();
                break;
            }
            "self" if !path.is_empty() => {}
            "*" => name = Some("*"),
            word => path.push(word),
        }
        at += 1;
    }
    let name = name.or(path.last().copied()).unwrap_or("_");
    brings.push(Brought { name, path, handed_on });
}

/// For each file the files that it takes something from, with what.
type Arrows<'a> = BTreeMap<&'a str, BTreeMap<&'a str, BTreeSet<String>>>;

/// All files by the path of their module.
struct House<'a> {
    files: BTreeMap<Vec<&'a str>, (&'a str, Source<'a>)>,
}

/// What a path leads to.
#[derive(Debug, Clone, PartialEq)]
enum Found<'a> {
    Module(Vec<&'a str>),
    Item(Vec<&'a str>),
}

/// The path of a file's module.
fn module(file: &str) -> Vec<&str> {
    let path = file.trim_start_matches("src/").trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if path == "lib" { Vec::new() } else { path.split('/').collect() }
}

impl<'a> House<'a> {
    fn new(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let files = files.into_iter().map(|(file, text)| (module(file), (file, source(&outside_tests(&tokens(text))))));
        Self { files: files.collect() }
    }

    /// Where a path leads, as it stands in a module.
    fn resolve(&self, from: &[&'a str], path: &[&'a str], hops: usize) -> Option<Found<'a>> {
        let mut here = from.to_vec();
        let mut rest = path;
        let mut rooted = false;
        while let Some(first) = rest.first() {
            match *first {
                "crate" => here.clear(),
                "self" => {}
                "super" => drop(here.pop()),
                _ => break,
            }
            rooted = true;
            rest = &rest[1..];
        }
        loop {
            let Some(first) = rest.first() else { return Some(Found::Module(here)) };
            let mut below = here.clone();
            below.push(first);
            if self.files.contains_key(&below) {
                (here, rest, rooted) = (below, &rest[1..], true);
                continue;
            }
            let (_, source) = self.files.get(&here)?;
            if source.defines.contains(first) {
                return Some(Found::Item(here));
            }
            if hops > 0 {
                for brought in source.brings.iter().filter(|b| b.name == *first && b.path != [*first]) {
                    match self.resolve(&here, &brought.path, hops - 1) {
                        Some(Found::Module(module)) if rest.len() > 1 => {
                            let mut path = vec!["crate"];
                            path.extend(&module);
                            path.extend(&rest[1..]);
                            return self.resolve(&[], &path, hops - 1);
                        }
                        Some(found) => return Some(found),
                        None => {}
                    }
                }
                for brought in source.brings.iter().filter(|b| b.name == "*") {
                    if let Some(Found::Module(module)) = self.resolve(&here, &brought.path, hops - 1)
                        && self.files.get(&module).is_some_and(|(_, s)| s.defines.contains(first))
                    {
                        return Some(Found::Item(module));
                    }
                }
            }
            return if rooted { Some(Found::Item(here)) } else { None };
        }
    }

    /// For each file the files that it takes something from, with what.
    fn arrows(&self) -> Arrows<'a> {
        let mut arrows: Arrows<'a> = BTreeMap::new();
        let exports: Vec<(&str, &str)> = self.files.values().flat_map(|(file, s)| s.exports.iter().map(|name| (*file, *name))).collect();
        for (here, (file, source)) in &self.files {
            let to = arrows.entry(file).or_default();
            let taken = source.brings.iter().filter(|b| !b.handed_on || source.words.contains(b.name)).map(|b| (&b.path, b.name == "*"));
            for (path, all) in taken.chain(source.paths.iter().map(|p| (p, false))) {
                let target = match self.resolve(here, path, 8) {
                    Some(Found::Item(module)) => module,
                    Some(Found::Module(module)) if all => module,
                    _ => continue,
                };
                // The face of a room that one stands in.
                if here.starts_with(&target) {
                    continue;
                }
                let (other, _) = &self.files[&target];
                to.entry(other).or_default().insert(path.join("::"));
            }
            for (other, name) in exports.iter().filter(|(other, name)| other != file && source.words.contains(name)) {
                to.entry(other).or_default().insert(format!("{name}!"));
            }
        }
        arrows
    }
}

/// The groups of files that reach each other, each sorted, with the arrows that tie it.
fn circles<'a>(arrows: &Arrows<'a>) -> Vec<Vec<&'a str>> {
    let reach = |from: &'a str| {
        let (mut seen, mut left) = (BTreeSet::new(), vec![from]);
        while let Some(file) = left.pop() {
            for to in arrows.get(file).into_iter().flat_map(|to| to.keys()) {
                if seen.insert(*to) {
                    left.push(to);
                }
            }
        }
        seen
    };
    let reached: BTreeMap<&str, BTreeSet<&str>> = arrows.keys().map(|f| (*f, reach(f))).collect();
    let mut found: Vec<Vec<&str>> = Vec::new();
    for (file, to) in &reached {
        if to.contains(file) && !found.iter().any(|c| c.contains(file)) {
            found.push(to.iter().filter(|t| reached.get(*t).is_some_and(|back| back.contains(file))).copied().collect());
        }
    }
    found
}

/// What is wrong: circles, but for arrows that may lead back; and such arrows that are gone.
fn wrong(arrows: &Arrows, back: &[(&str, &str, &str)]) -> String {
    let may = |from: &str, to: &str| back.iter().any(|(a, b, _)| from.starts_with(a) && to.starts_with(b));
    let mut onward = arrows.clone();
    onward.iter_mut().for_each(|(from, to)| to.retain(|to, _| !may(from, to)));
    let mut told = String::new();
    for circle in circles(&onward) {
        told += &format!("a circle of {} files:\n", circle.len());
        for file in &circle {
            for (to, names) in onward[file].iter().filter(|(to, _)| circle.contains(to)) {
                told += &format!("  {file} → {to}: {}\n", names.iter().cloned().collect::<Vec<_>>().join(", "));
            }
        }
    }
    for (a, b, _) in back {
        if !arrows.iter().any(|(from, to)| from.starts_with(a) && to.keys().any(|to| to.starts_with(b))) {
            told += &format!("an arrow that may lead back is no more: {a} → {b}\n");
        }
    }
    told
}

#[test]
fn no_files_of_the_source_go_in_a_circle() {
    let sources = files("src", &[".rs"]);
    let (_, for_tests) = declared(&sources);
    let texts: Vec<(String, String)> =
        sources.into_iter().filter(|f| !for_tests.contains(f) && f != "src/main.rs").map(|f| (read(&f), f)).map(|(t, f)| (f, t)).collect();
    let house = House::new(texts.iter().map(|(file, text)| (file.as_str(), text.as_str())));
    let arrows = house.arrows();
    assert!(arrows.values().map(BTreeMap::len).sum::<usize>() > 1_500, "paths are not followed any more");
    let wrong = wrong(&arrows, BACK);
    assert!(wrong.is_empty(), "\n{wrong}");
}

mod tests {
    use super::*;

    /// The arrows of a made-up house, as "a → b: what".
    fn drawn(files: &[(&str, &str)]) -> Vec<String> {
        let house = House::new(files.iter().copied());
        let all = house.arrows().into_iter().flat_map(|(from, to)| to.into_iter().map(move |(to, what)| (from, to, what)));
        let name = |file: &str| file.trim_start_matches("src/").trim_end_matches(".rs").to_string();
        all.map(|(from, to, what)| format!("{} → {}: {}", name(from), name(to), what.into_iter().collect::<Vec<_>>().join(", "))).collect()
    }

    #[test]
    fn a_path_counts_for_the_file_that_defines_the_item() {
        let ledger = ("src/store/ledger/mod.rs", "pub mod operation; pub use operation::Operation;");
        let operation = ("src/store/ledger/operation.rs", "pub struct Operation; pub(crate) fn begin() {}");
        let store = ("src/store/mod.rs", "pub mod ledger; pub use ledger::{Operation as Deed, operation};");
        for (text, arrow) in [
            ("use crate::store::Deed;", "x → store/ledger/operation: crate::store::Deed"),
            ("use crate::{store::{ledger::{self, Operation}}};", "x → store/ledger/operation: crate::store::ledger::Operation"),
            ("use crate::store::ledger; fn f() { ledger::operation::begin() }", "x → store/ledger/operation: ledger::operation::begin"),
            (
                "use super::store::operation; fn f() -> u8 { operation::begin(\"crate::y\") }",
                "x → store/ledger/operation: operation::begin",
            ),
            ("fn f(x: &'static crate::store::Deed) {}", "x → store/ledger/operation: crate::store::Deed"),
            ("use crate::store::ledger::operation::*;", "x → store/ledger/operation: crate::store::ledger::operation"),
        ] {
            assert_eq!(drawn(&[ledger, operation, store, ("src/x.rs", text)]), [arrow], "{text}");
        }
    }

    #[test]
    fn what_is_no_arrow() {
        let b = ("src/b/mod.rs", "pub mod c; pub mod d; pub use c::C; pub struct B;");
        let d = ("src/b/d.rs", "pub struct D;");
        for c in [
            "use super::B; pub struct C;",
            "// use crate::b::d::D;\npub struct C; const S: &str = r#\"crate::b::d::D\"#;",
            "pub struct C; #[cfg(test)] use super::d::D; #[cfg(test)]\nmod tests { use super::super::d::D; }",
            "pub struct C; #[cfg(test)]\n#[test]\nfn f() { crate::b::d::f(); }",
            "use std::b::d::D; pub struct C; const Q: char = '\"'; fn f<'b>(d: &'b str) { d.d::<D>() }",
        ] {
            assert_eq!(drawn(&[b, d, ("src/b/c.rs", c)]), Vec::<String>::new(), "{c}");
        }
        let face = ("src/b/mod.rs", "pub mod c; pub mod d; pub use c::C; fn f(c: C) -> d::D {}");
        assert_eq!(drawn(&[face, d, ("src/b/c.rs", "pub struct C;")]), ["b/mod → b/c: c::C", "b/mod → b/d: d::D"]);
    }

    #[test]
    fn macros_are_taken_from_where_they_stand() {
        let say = ("src/say.rs", "#[macro_export] macro_rules! say { () => { $crate::words::W } }");
        let told = drawn(&[say, ("src/words.rs", "pub struct W;"), ("src/x.rs", "fn f() { say!(); }")]);
        assert_eq!(told, ["say → words: crate::words::W", "x → say: say!"]);
    }

    #[test]
    fn circles_bite() {
        let house = House::new([
            ("src/a.rs", "use crate::b::B; pub struct A;"),
            ("src/b.rs", "use crate::c::C; pub struct B;"),
            ("src/c.rs", "pub struct C; fn f() -> super::a::A {}"),
            ("src/d.rs", "use crate::a::A;"),
        ]);
        let arrows = house.arrows();
        let found = wrong(&arrows, &[]);
        assert!(found.starts_with("a circle of 3 files:") && found.contains("src/c.rs → src/a.rs: super::a::A"), "{found}");
        assert_eq!(wrong(&arrows, &[("src/c", "src/a.rs", "made up")]), "");
        let gone = wrong(&arrows, &[("src/c", "src/a.rs", "made up"), ("src/a.rs", "src/d.rs", "made up")]);
        assert!(gone.contains("is no more"), "{gone}");
    }
}
