//! Every console block of README.md and of the manual gives what it shows.
//!
//! The commands of a document run one after the other in one folder, with standard error and standard output together as on a
//! terminal. For README.md it is empty at first; for a page of the manual it holds the demo shop. In the expected output `[..]`
//! stands for anything within a line and a line `...` for any lines. `CRMKIT_UPDATE_README=1 cargo test readme` writes down what
//! the commands really give, where that is something else.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex};

use crate::world::{NOW, World, package, path_with_crmkit};

/// Another day on which somebody may read along.
const LATER: &str = "2031-03-03T09:00:00Z";

/// Commands that build or test the package itself: they are shown, not run.
const NOT_RUN: [&str; 6] = ["cargo test", "cargo install", "cargo bench", "cargo build", "cargo clippy", "git clone"];

/// How a reader without an installed binary calls crmkit.
const FROM_SOURCE: [&str; 2] = ["cargo run --release --", "cargo run -r --"];

/// One command and what it shows; lines are counted from 0.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Step {
    command: String,
    expected: Vec<String>,
    /// First line of the expected output.
    from: usize,
    /// The line after it.
    to: usize,
}

/// The steps of every console block.
fn steps(markdown: &str) -> Vec<Step> {
    let lines: Vec<&str> = markdown.lines().collect();
    let mut steps: Vec<Step> = Vec::new();
    let mut inside = false;
    let mut begun = false;
    let mut i = 0;
    while i < lines.len() {
        let line = lines[i];
        i += 1;
        if !inside {
            inside = line.trim_end() == "```console";
            begun = false;
        } else if line.trim_end() == "```" {
            inside = false;
        } else if let Some(command) = line.strip_prefix("$ ") {
            let mut command = command.trim_end().to_string();
            while let Some(part) = command.strip_suffix('\\')
                && i < lines.len()
            {
                let next = lines[i].trim();
                command = format!("{} {}", part.trim_end(), next.strip_prefix("> ").unwrap_or(next));
                i += 1;
            }
            steps.push(Step { command, expected: Vec::new(), from: i, to: i });
            begun = true;
        } else if let (true, Some(step)) = (begun, steps.last_mut()) {
            step.expected.push(line.trim_end().to_string());
            step.to = i;
        } else {
            panic!("line {i}: a console block begins with a command: {line}");
        }
    }
    for step in &mut steps {
        while step.expected.last().is_some_and(String::is_empty) {
            step.expected.pop();
            step.to -= 1;
        }
    }
    steps
}

/// The command as it is run here; `None` when it is only shown.
fn as_run(command: &str) -> Option<String> {
    if let Some(rest) = FROM_SOURCE.iter().find_map(|call| command.strip_prefix(call)) {
        return Some(format!("crmkit{rest}"));
    }
    (!NOT_RUN.iter().any(|c| command.starts_with(c))).then(|| command.to_string())
}

/// Whether a line is what the pattern says.
fn like(pattern: &str, line: &str) -> bool {
    let mut parts = pattern.split("[..]");
    let Some(mut rest) = parts.next().and_then(|first| line.strip_prefix(first)) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// Whether the lines are what the patterns say.
fn matches(patterns: &[String], lines: &[String]) -> bool {
    match patterns.split_first() {
        None => lines.is_empty(),
        Some((first, rest)) if first == "..." => (0..=lines.len()).any(|n| matches(rest, &lines[n..])),
        Some((first, rest)) => lines.split_first().is_some_and(|(line, more)| like(first, line) && matches(rest, more)),
    }
}

/// Runs every step in a world; gives what each printed, `None` for those that are only shown, and complaints.
fn follow(world: &World, steps: &[Step], now: &str) -> (Vec<Option<Vec<String>>>, Vec<String>) {
    let mut folder = world.path("");
    let mut complaints = Vec::new();
    let mut outputs = Vec::new();
    for step in steps {
        if let Some(inner) = step.command.strip_prefix("cd ") {
            folder.push(inner);
            assert!(folder.is_dir(), "line {}: there is no folder {inner}", step.from);
            outputs.push(None);
            continue;
        }
        let Some(line) = as_run(&step.command) else {
            outputs.push(None);
            continue;
        };
        let mut command = world.command("sh", ["-c", &format!("exec 2>&1\n{line}")]);
        command.env("PATH", path_with_crmkit()).env("CRMKIT_NOW", now).current_dir(&folder);
        let output = world.finish(&mut command);
        let mut lines: Vec<String> = output.stdout.lines().map(|l| l.trim_end().to_string()).collect();
        while lines.last().is_some_and(String::is_empty) {
            lines.pop();
        }
        if !matches(&step.expected, &lines) {
            let (expected, got) = (step.expected.join("\n"), lines.join("\n"));
            complaints.push(format!("line {}: $ {}\n--- expected\n{expected}\n--- got\n{got}\n", step.from, step.command));
        } else if !matches!(output.status, 0 | 3 | 4) && !step.expected.iter().any(|l| l.starts_with("error:")) {
            complaints.push(format!("line {}: $ {}\nends with status {} and shows no error\n", step.from, step.command, output.status));
        }
        outputs.push(Some(lines));
    }
    (outputs, complaints)
}

/// The text with every output that is not as expected replaced by the real one.
fn updated(markdown: &str, steps: &[Step], outputs: &[Option<Vec<String>>]) -> String {
    let mut lines: Vec<String> = markdown.lines().map(str::to_string).collect();
    for (step, output) in steps.iter().zip(outputs).rev() {
        if let Some(real) = output
            && !matches(&step.expected, real)
        {
            lines.splice(step.from..step.to, real.iter().cloned());
        }
    }
    lines.join("\n") + "\n"
}

/// The store of the demo shop as it is made on a day.
fn demo(now: &str) -> Vec<u8> {
    let world = World::empty();
    let output = world.finish(world.command(crate::world::BINARY, ["demo", "-q", "-o", "demo.txt"]).env("CRMKIT_NOW", now));
    assert_eq!(output.status, 0, "{}", output.stderr);
    world.read_bytes("crm.db")
}

/// The days on which everything is read, with the demo shop of each.
static DAYS: LazyLock<[(&str, Vec<u8>); 2]> = LazyLock::new(|| [NOW, LATER].map(|now| (now, demo(now))));

/// README.md and every page of the manual.
fn documents() -> Vec<PathBuf> {
    let mut found = vec![package("README.md")];
    for language in fs::read_dir(package("src/manual")).expect("the manual").map(|entry| entry.expect("an entry").path()) {
        if language.is_dir() {
            found.extend(fs::read_dir(language).expect("pages").map(|entry| entry.expect("an entry").path()));
        }
    }
    found.sort();
    found
}

/// What is wrong with a document, brought up to date if that was asked for.
fn faults(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).expect("readable");
    let steps = steps(&text);
    let name = path.strip_prefix(package("")).expect("inside").display().to_string();
    let mut found = Vec::new();
    for (now, demo) in DAYS.iter() {
        let world = if name == "README.md" { World::empty() } else { World::with_store(demo) };
        let (outputs, complaints) = follow(&world, &steps, now);
        if *now == NOW && std::env::var_os("CRMKIT_UPDATE_README").is_some() {
            let new = updated(&text, &steps, &outputs);
            if new != text {
                fs::write(path, new).expect("written");
                return vec![format!("{name} is brought up to date; look at the difference and run again")];
            }
        }
        found.extend(complaints.iter().map(|complaint| format!("{name}, read on {now}, {complaint}")));
    }
    found
}

#[test]
fn the_readme_and_the_manual_are_true() {
    let documents = documents();
    assert!(documents.len() > 30, "a manual without pages");
    let lines = fs::read_to_string(package("README.md")).expect("readable").lines().count();
    assert!(lines <= 250, "README.md has {lines} lines: what is more belongs into the manual");
    let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(path) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let faults = faults(path);
                    found.lock().expect("no thread failed").extend(faults);
                }
            });
        }
    });
    let found = found.into_inner().expect("no thread failed");
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

mod tests {
    use super::*;

    const MARKDOWN: &str = "\
# Title

```console
$ cargo run --release -- --version
crmkit [..]
$ printf 'b\\na\\n' | \\
> sort
a
b

$ cargo test
whatever
```

```sh
$ not this
```

```console
$ crmkit --db none.db ops
error: there is no store at [dir]/none.db
...
$ touch crm.db; ls
crm.db
```
";

    #[test]
    fn blocks_are_cut_into_commands_and_outputs() {
        let steps = steps(MARKDOWN);
        let told: Vec<(&str, usize)> = steps.iter().map(|s| (s.command.as_str(), s.expected.len())).collect();
        assert_eq!(
            told,
            [
                ("cargo run --release -- --version", 1),
                ("printf 'b\\na\\n' | sort", 2),
                ("cargo test", 1),
                ("crmkit --db none.db ops", 2),
                ("touch crm.db; ls", 1)
            ]
        );
        let lines: Vec<&str> = MARKDOWN.lines().collect();
        for step in &steps {
            assert_eq!(&lines[step.from..step.to], &step.expected[..], "{}", step.command);
        }
    }

    #[test]
    fn true_blocks_pass_and_false_ones_are_told_and_corrected() {
        let good = steps(MARKDOWN);
        let (outputs, complaints) = follow(&World::empty(), &good, NOW);
        assert_eq!(complaints, Vec::<String>::new());
        assert_eq!(updated(MARKDOWN, &good, &outputs), MARKDOWN);

        let wrong = MARKDOWN.replace("\na\nb\n", "\na\nc\nd\n").replace("error: there", "there");
        let bad = steps(&wrong);
        let (outputs, complaints) = follow(&World::empty(), &bad, NOW);
        assert_eq!(complaints.len(), 2);
        assert!(complaints[0].contains("sort\n--- expected\na\nc\nd\n--- got\na\nb\n"), "{}", complaints[0]);
        let corrected = updated(&wrong, &bad, &outputs);
        assert!(corrected.contains("> sort\na\nb\n\n$ cargo test\nwhatever\n```"), "{corrected}");
        assert_eq!(follow(&World::empty(), &steps(&corrected), NOW).1, Vec::<String>::new());
    }

    #[test]
    fn a_command_that_fails_must_show_its_error() {
        let (_, complaints) = follow(&World::empty(), &steps("```console\n$ false\n```\n"), NOW);
        assert!(complaints.len() == 1 && complaints[0].contains("ends with status 1"), "{complaints:?}");
    }

    #[test]
    fn patterns_stand_for_parts_of_lines_and_for_lines() {
        for (pattern, line) in [("a", "a"), ("a[..]", "abc"), ("[..]", ""), ("a[..]c[..]e", "abcde"), ("[..]b", "b"), ("x [..] x", "x 1 x")]
        {
            assert!(like(pattern, line), "{pattern} {line}");
        }
        for (pattern, line) in [("a", "ab"), ("a[..]a", "a"), ("[..]b", "bc"), ("", "a"), ("a[..]c[..]c", "abc")] {
            assert!(!like(pattern, line), "{pattern} {line}");
        }
        let lines = |text: &str| text.split(' ').map(str::to_string).collect::<Vec<_>>();
        for (patterns, text) in [("...", "a b"), ("a ... c", "a b b c"), ("a ... c", "a c"), ("... b", "a b"), ("a ...", "a")] {
            assert!(matches(&lines(patterns), &lines(text)), "{patterns} {text}");
        }
        for (patterns, text) in [("a ... c", "a b"), ("a", "a b"), ("... b", "b a")] {
            assert!(!matches(&lines(patterns), &lines(text)), "{patterns} {text}");
        }
        assert!(matches(&[], &[]));
    }
}
