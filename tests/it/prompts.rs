//! Questions: on a terminal each is asked once and answered once; where nobody can be asked, and with `--no-input`, none is,
//! and the command says what is missing or goes on as `--yes` would not.

use std::collections::BTreeMap;
use std::fs;

use crate::tty;
use crate::undo::words;
use crate::world::{World, package};

/// Every place in the sources that asks: the file, how many calls it has that do.
const PLACES: &[(&str, usize)] = &[
    ("backup/mod.rs", 2),
    ("backup/restore.rs", 1),
    ("complaint/open.rs", 1),
    ("customer/add.rs", 1),
    ("customer/erase.rs", 1),
    ("encrypt.rs", 1),
    ("import/ask.rs", 5),
    ("import/take_in.rs", 1),
    ("keep/ask.rs", 3),
    ("log.rs", 1),
    ("merge.rs", 1),
    ("order/add.rs", 1),
    ("session.rs", 3),
    ("survey/answer.rs", 1),
    ("undo.rs", 1),
    ("who.rs", 2),
];

/// A command that asks.
#[derive(Clone, Copy)]
struct Asking {
    /// The place in the sources.
    place: &'static str,
    setting: &'static [&'static str],
    line: &'static str,
    /// How it ends where nobody can be asked, and what it says then.
    unasked: (i32, &'static str),
    /// The questions with what is typed.
    asked: &'static [(&'static str, &'static str)],
    /// How it ends then, and what is left on the screen.
    ends: (i32, &'static str),
}

/// Whether the build under test has encryption.
const ENCRYPTION: bool = cfg!(feature = "sqlcipher");

const fn asks(
    place: &'static str,
    line: &'static str,
    unasked: (i32, &'static str),
    asked: &'static [(&'static str, &'static str)],
    ends: (i32, &'static str),
) -> Asking {
    Asking { place, setting: &[], line, unasked, asked, ends }
}

const fn after(setting: &'static [&'static str], asking: Asking) -> Asking {
    Asking { setting, ..asking }
}

const SURE: &str = "Erase K01 王芳? This cannot be undone.";
const JOIN: &str = "Join K02 ";
const GROUPS: &str = "Join 1 customers into 1 others";
const BACK: &str = "Take back operation 6 with 150 rows?";
const REPLACE: &str = "Replace crm.db by what it was at";
const STORE: &str = "Store th";
const LIKE: &str = "is column 'Chanel' (web) the channel?";
const TIE: &str = "which column is the amount";
const SEVERAL: &str = "'a' may mean";
const ALIKE: &[&str] = &["customer edit K02 --phone 13900000099", "customer edit K03 --name 李雷 --phone 13900000099"];
const HELD: (i32, &str) = (1, "'a' may mean");

/// Every question there is. `_` in a line stands for a blank.
const ASKING: &[Asking] = &[
    asks("customer/add.rs", "customer add", (2, "NAME is missing"), &[("Name", "Zoë\r")], (0, "Name: Zoë")),
    asks("customer/erase.rs", "customer erase K01", (2, "needs --yes"), &[(SURE, "y")], (0, "operation 6")),
    asks("customer/erase.rs", "customer erase K01", (2, "needs --yes"), &[(SURE, "n")], (1, "nothing was erased")),
    asks("customer/erase.rs", "customer erase K01", (2, "needs --yes"), &[(SURE, "\r")], (1, "nothing was erased")),
    asks("order/add.rs", "order add", (2, "CUSTOMER is missing"), &[("Customer", "K01\r"), ("Amount", "5\r")], (0, "Amount: 5")),
    asks("log.rs", "log", (2, "CUSTOMER is missing"), &[("Customer", "K01\r"), ("channel", "\r")], (0, "operation 6")),
    asks(
        "complaint/open.rs",
        "complaint open",
        (2, "CUSTOMER is missing"),
        &[("Customer", "K01\r"), ("complaint type", "\r")],
        (0, "operation 6"),
    ),
    asks("session.rs", "order add K01", (2, "--amount is missing"), &[("Amount", "5\r")], (0, "operation 6")),
    asks("session.rs", "log K01", (2, "--channel is missing"), &[("channel", "\u{1b}")], (2, "--channel is missing")),
    after(
        &["survey define NEW --from csat"],
        asks(
            "survey/answer.rs",
            "survey answer NEW --customer K01",
            (2, "--answers is missing"),
            &[("How satisfied are you with us overall?", "4\r"), ("What could we do better?", "\r")],
            (0, "1 answers"),
        ),
    ),
    asks("merge.rs", "merge K01 K02", (2, "needs --yes"), &[(JOIN, "y")], (0, "operation 6")),
    asks("merge.rs", "merge K01 K02", (2, "needs --yes"), &[(JOIN, "n")], (1, "nothing was joined")),
    after(ALIKE, asks("merge.rs", "dupes --merge --above 0.6", (2, "needs --yes"), &[(GROUPS, "y")], (0, "operation 8"))),
    after(ALIKE, asks("merge.rs", "dupes --merge --above 0.6", (2, "needs --yes"), &[(GROUPS, "n")], (1, "nothing was joined"))),
    after(&["import orders many.csv"], asks("undo.rs", "undo", (0, "operation 6 (import orders) undone"), &[(BACK, "y")], (0, "undone"))),
    after(&["import orders many.csv"], asks("undo.rs", "undo", (0, "undone"), &[(BACK, "n")], (1, "nothing was undone"))),
    asks("import/ask.rs", "import orders like.csv", (0, "kept as own fields: Chanel"), &[(LIKE, "y"), (STORE, "y")], (0, "1 created")),
    asks(
        "import/ask.rs",
        "import orders like.csv",
        (0, "kept as own fields: Chanel"),
        &[(LIKE, "n"), (STORE, "y")],
        (0, "kept as own fields: Chanel"),
    ),
    asks(
        "import/ask.rs",
        "import orders tie.csv",
        (1, "both column 'Total' and column 'Revenue'"),
        &[(TIE, "\u{1b}[B\r"), (STORE, "y")],
        (0, "1 created"),
    ),
    asks("import/ask.rs", "import orders moves.csv", (1, "nothing reads it"), &[("what is it", "\r"), (STORE, "y")], (0, "2 created")),
    asks("import/ask.rs", "import orders moves.csv", (1, "nothing reads it"), &[("what is it", "\u{1b}")], (1, "nothing reads it")),
    asks(
        "import/ask.rs",
        "import orders words.csv",
        (1, "'halfway' (1)"),
        &[("what does 'halfway'", "\r"), (STORE, "y")],
        (0, "2 created"),
    ),
    asks("import/ask.rs", "import days.csv", (1, "--date-format dmy"), &[("day or the month", "\r"), (STORE, "y")], (0, "2025-06-05 to")),
    asks(
        "import/ask.rs",
        "import days.csv",
        (1, "--date-format dmy"),
        &[("day or the month", "\u{1b}[B\r"), (STORE, "y")],
        (0, "2025-05-06 to"),
    ),
    asks("import/ask.rs", "import days.csv", (1, "--date-format dmy"), &[("day or the month", "\u{1b}")], (1, "nothing tells")),
    asks("import/ask.rs", "import year.csv", (1, "--year 2025"), &[("does not say its year", "\r"), (STORE, "y")], (0, "2025-06-05 to")),
    asks("import/ask.rs", "import nobody.csv", (1, "--no-customer"), &[("no column for", "\r"), (STORE, "y")], (0, "2 sales to nobody")),
    asks("import/take_in.rs", "import plain.csv", (0, "operation 6"), &[(STORE, "y")], (0, "operation 6")),
    asks("import/take_in.rs", "import plain.csv", (0, "operation 6"), &[(STORE, "y")], (0, "amount ← amount: 5.00 | 6.00")),
    asks("import/take_in.rs", "import plain.csv", (0, "operation 6"), &[(STORE, "n")], (1, "nothing was imported")),
    asks("backup/restore.rs", "backup restore b.crmbak", (2, "would be replaced"), &[(REPLACE, "y")], (0, "is kept in")),
    asks("backup/restore.rs", "backup restore b.crmbak", (2, "would be replaced"), &[(REPLACE, "n")], (1, "nothing was restored")),
    asks(
        "backup/mod.rs",
        "backup create --to new.crmbak --encrypt",
        (2, "no terminal"),
        &[("Passphrase of the backup", "open sesame\r"), ("once more", "open sesame\r")],
        (0, "encrypted; verified"),
    ),
    asks(
        "backup/mod.rs",
        "backup verify words.crmbak",
        (0, "not opened"),
        &[("Passphrase of words.crmbak", "open sesame\r")],
        (0, "SQLite finds"),
    ),
    asks("who.rs", "customer show a", HELD, &[(SEVERAL, "\r")], (0, "K03")),
    asks("who.rs", "customer edit a --city Bonn", HELD, &[(SEVERAL, "\r")], (0, "operation 6")),
    asks("who.rs", "customer tag a +vip", HELD, &[(SEVERAL, "\r")], (0, "operation 6")),
    asks("who.rs", "customer close a --reason price", HELD, &[(SEVERAL, "\r")], (0, "operation 6")),
    asks("who.rs", "customer contact a add Mei", HELD, &[(SEVERAL, "\r")], (0, "operation 6")),
    asks("who.rs", "log a --channel phone", HELD, &[(SEVERAL, "\r")], (0, "operation 6")),
    asks("who.rs", "complaint open a --type price", HELD, &[(SEVERAL, "\r")], (0, "operation 6")),
    asks("who.rs", "order add a --amount 5", HELD, &[(SEVERAL, "\r")], (0, "operation 6")),
    asks("who.rs", "order list a", HELD, &[(SEVERAL, "\r")], (0, "O")),
    asks("who.rs", "explain a", HELD, &[(SEVERAL, "\r")], (0, "K03")),
    asks("who.rs", "history a", HELD, &[(SEVERAL, "\r")], (0, "made")),
    asks("who.rs", "merge K01 a", HELD, &[(SEVERAL, "\r"), ("Join K03", "y")], (0, "operation 6")),
    asks("who.rs", "customer erase a", HELD, &[(SEVERAL, "\r"), ("Erase K03", "y")], (0, "operation 6")),
    asks("who.rs", "customer show a", HELD, &[(SEVERAL, "\u{1b}")], (1, "no customer chosen")),
    asks(
        "keep/ask.rs",
        "campaign add",
        (2, "NAME is missing"),
        &[
            ("Name (what", "Spring\r"),
            ("Goal (what", "\r"),
            ("Channel (how", "\r"),
            ("Started on (first day)", "3月1日\r"),
            ("Ended on (last day)", "\r"),
            ("Budget (what", "100\r"),
            ("Notes", "\r"),
        ],
        (0, "campaign M0001 added"),
    ),
    after(
        &["points add K01 5"],
        asks(
            "keep/ask.rs",
            "points edit L0001",
            (2, "it is not said what is to change"),
            &[
                ("Customer [K01]", "\r"),
                ("Date [2025-12-31]", "\r"),
                ("redeemed or expired) [5]", "-5\r"),
                ("Reason", "\r"),
                ("Order", "\r"),
                ("Expires on", "\r"),
                ("Notes", "\r"),
            ],
            (0, "entry of points L0001 changed"),
        ),
    ),
];

/// Questions of builds with encryption.
const KEYS: &[Asking] = &[
    asks("encrypt.rs", "encrypt", (2, "no terminal"), &[("New key", "open sesame\r"), ("once more", "open sesame\r")], (0, "is encrypted")),
    after(
        &["encrypt --key-file pass"],
        asks("session.rs", "report overview", (6, "an encrypted store"), &[("Key of crm.db", "open sesame\r")], (0, "Customers")),
    ),
    after(
        &["encrypt --key-file pass"],
        asks(
            "encrypt.rs",
            "rekey --key-file pass",
            (2, "no terminal"),
            &[("New key", "open barley\r"), ("once more", "open barley\r")],
            (0, "has another key"),
        ),
    ),
];

/// The shop with the files that are asked about.
fn setting(asking: &Asking) -> World {
    let world = World::shop();
    world.write("pass", "open sesame\n");
    fs::set_permissions(world.path("pass"), std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("set");
    let many: String = (0..150).map(|i| format!("X{i},K01,2025-05-05,1.00\n")).collect();
    world.write("many.csv", format!("code,customer,date,amount\n{many}"));
    world.write("like.csv", "code,customer,date,amount,Chanel\nQ1,K01,2025-05-05,5.00,web\n");
    world.write("tie.csv", "code,customer,date,Total,Revenue\nT1,K01,2025-05-05,5.00,6.00\n");
    world.write("moves.csv", "code,customer,date,amount,settled value\nQ1,K01,2025-05-05,5.00,4.00\nQ2,K01,2025-05-06,6.00,6.00\n");
    world.write("plain.csv", "code,customer,date,amount\nQ1,K01,2025-05-05,5.00\nQ2,K01,2025-05-06,6.00\n");
    world.write("days.csv", "code,customer,date,amount\nQ1,K01,05/06/2025,5.00\nQ2,K01,06/06/2025,6.00\n");
    world.write("year.csv", "code,customer,date,amount\nQ1,K01,6月5日,5.00\nQ2,K01,6月6日,6.00\n");
    world.write("nobody.csv", "receipt,date,amount\nQ1,2025-06-05,5.00\nQ2,2025-06-06,6.00\n");
    world.write("words.csv", "code,customer,date,amount,status\nQ1,K01,2025-05-05,5.00,paid\nQ2,K01,2025-05-06,6.00,halfway\n");
    if asking.place.starts_with("backup/") {
        world.ok(&["backup", "create", "--to", "b.crmbak"]);
        world.ok(&["backup", "create", "--to", "words.crmbak", "--passphrase-file", "pass"]);
    }
    for line in asking.setting {
        world.ok(&words(line));
    }
    world
}

/// Every question of the build under test.
fn questions() -> impl Iterator<Item = &'static Asking> {
    ASKING.iter().chain(KEYS.iter().filter(|_| ENCRYPTION))
}

#[test]
fn every_place_that_asks_is_known() {
    fn sources(folder: &std::path::Path, found: &mut Vec<std::path::PathBuf>) {
        for entry in fs::read_dir(folder).expect("readable") {
            let path = entry.expect("an entry").path();
            if path.is_dir() { sources(&path, found) } else { found.push(path) }
        }
    }
    let (root, mut files) = (package("src/commands"), Vec::new());
    sources(&root, &mut files);
    let calls = ["ui.confirm(", "ui.choose(", "ui.ask(", "ui.ask_or_nothing(", "ui.ask_secret(", "session.need(", "session.need_word("];
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("readable");
        let count: usize = calls.iter().map(|call| text.matches(call).count()).sum();
        if count > 0 {
            found.insert(file.strip_prefix(&root).expect("inside").display().to_string(), count);
        }
    }
    let known: BTreeMap<String, usize> = PLACES.iter().map(|(file, count)| ((*file).to_string(), *count)).collect();
    assert_eq!(found, known, "a place that asks is new or gone: give it its lines in ASKING");
    for (file, count) in PLACES {
        let asked: usize = ASKING.iter().chain(KEYS).filter(|a| a.place == *file).map(|a| a.asked.len()).sum();
        assert!(asked >= *count, "{file} asks in {count} places, and {asked} questions are tried");
    }
}

#[test]
fn nobody_is_asked_where_nobody_can_answer() {
    for asking in questions() {
        let (status, told) = asking.unasked;
        let piped = setting(asking).run(&words(asking.line));
        let said = format!("{}{}", piped.stdout, piped.stderr);
        assert!(piped.status == status && said.contains(told), "{}: {} {said}", asking.line, piped.status);
        // On a terminal with --no-input.
        let line = format!("--no-input {}", asking.line);
        let shown = tty::run(&setting(asking), &words(&line), &[]);
        let screen = shown.screen().join(" ");
        // What is wide is folded on a screen.
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        assert!(shown.status == status && squeezed(&screen).contains(&squeezed(told)), "{line}: {} {screen}", shown.status);
        for (question, _) in asking.asked {
            assert_eq!(shown.asked(question), 0, "{line}: {screen}");
        }
    }
}

#[test]
fn each_question_is_asked_once_and_answered_once() {
    for asking in questions() {
        let shown = tty::run(&setting(asking), &words(asking.line), asking.asked);
        let screen = shown.screen().join("\n");
        let (status, told) = asking.ends;
        assert!(shown.status == status && screen.contains(told), "{}: {}\n{screen}", asking.line, shown.status);
        for (question, keys) in asking.asked {
            // A choice that is not made is cleared away, and so is the second asking of a secret.
            let times = usize::from(*keys != "\u{1b}" && *question != "once more");
            assert_eq!(shown.asked(question), times, "{}: '{question}'\n{screen}", asking.line);
        }
        assert!(!shown.bytes.contains("open sesame") && !shown.bytes.contains("open barley"), "a secret is shown: {screen}");
    }
}

/// How something is asked, what is answered to which question, and what is said then.
type Exchange = (Asking, &'static [(&'static str, &'static str)], &'static str);

#[test]
fn what_cannot_be_read_is_asked_again() {
    let passphrase: &[_] = &[("Passphrase of words.crmbak", "open barley\r"), ("passphrase is another one", "open sesame\r")];
    let key: &[_] = &[("Key of crm.db", "open barley\r"), ("not open with this key", "open sesame\r")];
    let mut lines: Vec<Exchange> = vec![
        (
            ASKING[4],
            &[("Customer", "Nobody\r"), ("known by 'Nobody'", "K01\r"), ("Amount", "1.500\r"), ("may be 1500 or 1.5", "¥1，500\r")],
            "added: 1500.00",
        ),
        (ASKING[0], &[("Name", "  \r"), ("without a name", "Zoë\r")], "added"),
        (ASKING[5], &[("Customer", "Nobody\r"), ("known by 'Nobody'", "K01\r"), ("channel", "\r")], "logged"),
        (
            *ASKING.iter().find(|a| a.line == "campaign add").expect("there"),
            &[
                ("Name (what", " \r"),
                ("NAME is missing", "Spring\r"),
                ("Goal", "\r"),
                ("Channel", "\r"),
                ("Started", "13月1日\r"),
                ("is no date", "3月1日\r"),
                ("Ended", "\r"),
                ("Budget", "1.500\r"),
                ("may be 1500 or 1.5", "¥1,500\r"),
                ("Notes", "\r"),
            ],
            "campaign M0001 added",
        ),
        (ASKING[9], &[("overall?", "9\r"), ("is off the scale", "4\r"), ("do better?", "\r")], "1 answers"),
        (*ASKING.iter().find(|a| a.line.starts_with("backup verify")).expect("there"), passphrase, "SQLite finds"),
    ];
    if ENCRYPTION {
        lines.push((KEYS[1], key, "Customers"));
    }
    for (asking, asked, told) in lines {
        let shown = tty::run(&setting(&asking), &words(asking.line), asked);
        let screen = shown.screen().join("\n");
        assert!(shown.status == 0 && screen.contains(told), "{}: {}\n{screen}", asking.line, shown.status);
    }
}

#[test]
fn yes_answers_what_is_only_confirmed() {
    for asking in questions().filter(|a| a.asked.len() == 1 && a.asked[0].1 == "y") {
        let line = format!("{} --yes", asking.line);
        let shown = tty::run(&setting(asking), &words(&line), &[]);
        let screen = shown.screen().join("\n");
        assert!(shown.status == 0 && !screen.contains(asking.asked[0].0), "{line}: {} {screen}", shown.status);
    }
}

#[test]
fn a_question_can_be_left_with_ctrl_c() {
    for (line, question) in
        [("customer erase K01", SURE), ("customer add", "Name"), ("log K01", "channel"), ("backup create --encrypt", "Passphrase")]
    {
        let world = World::shop();
        let before = world.facts();
        let shown = tty::run(&world, &words(line), &[(question, "\u{3}")]);
        assert_eq!(shown.status, 130, "{line}: {:?}", shown.bytes);
        assert!(shown.bytes.contains("\u{1b}[?25h") && shown.echoes, "{line}: the cursor and what is typed are shown again");
        assert_eq!((world.facts(), world.files()), (before, vec!["crm.db".to_string()]), "{line}");
    }
}
