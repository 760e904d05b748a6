//! Every command with a line for each way in which it can end.

/// What a command does to a store.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effect {
    /// It reads the store, also while another one writes to it.
    Reads,
    /// It changes the store, one at a time.
    Writes,
    /// It reads the store and writes a file.
    Files,
    /// It makes a store.
    Makes,
    /// It puts another store in the place of the one that is there, if there is one.
    Replaces,
    /// It needs a build with encryption.
    Encrypts,
    /// It needs no store.
    Nothing,
}

/// A command of the catalogue.
pub struct Row {
    /// Its words without arguments.
    pub command: &'static str,
    /// What it does to a store.
    pub effect: Effect,
    /// What is done before it.
    pub setting: &'static [&'static str],
    /// A line that succeeds.
    pub line: &'static str,
    /// Lines that end with other statuses, where the command has such: 1 failed, 2 usage, 3 rows refused, 4 an alert, 6 damage.
    pub others: &'static [(i32, &'static str)],
}

const fn row(command: &'static str, effect: Effect, line: &'static str, others: &'static [(i32, &'static str)]) -> Row {
    Row { command, effect, setting: &[], line, others }
}

const fn after(setting: &'static [&'static str], row: Row) -> Row {
    Row { setting, ..row }
}

use Effect::{Encrypts, Files, Makes, Nothing, Reads, Replaces, Writes};

/// Every command but those of `report` and `export`, which are listed where they do more than answer `report NAME`. Words of a line
/// are separated by blanks; `_` stands for a blank.
pub const TABLE: &[Row] = &[
    row("init", Makes, "--db new.db init --currency EUR", &[(1, "init"), (2, "--db new.db init --currency QQQQ")]),
    row("demo", Makes, "--db new.db demo", &[(1, "demo"), (2, "--db new.db demo --data moon")]),
    row("customer add", Writes, "customer add Ann", &[(1, "customer add Ann --code K01"), (2, "customer add")]),
    row("customer show", Reads, "customer show K01", &[(1, "customer show Nobody")]),
    row("customer edit", Writes, "customer edit K01 --city Bonn", &[(1, "customer edit Nobody --city Bonn")]),
    row("customer list", Reads, "customer list", &[(2, "customer list --where nosuch"), (2, "customer list -f moon")]),
    row("customer find", Reads, "customer find 王", &[]),
    row("customer tag", Writes, "customer tag K03 +vip", &[(1, "customer tag Nobody +vip")]),
    row("customer close", Writes, "customer close K01 --reason competition", &[(1, "customer close Nobody --reason competition")]),
    row("customer contact add", Writes, "customer contact K04 add Mei", &[(1, "customer contact Nobody add Mei")]),
    after(
        &["customer contact K04 add Mei"],
        row("customer contact remove", Writes, "customer contact K04 remove Mei", &[(1, "customer contact K04 remove Nobody")]),
    ),
    row("customer erase", Writes, "customer erase K01 --yes", &[(1, "customer erase Nobody --yes"), (2, "customer erase K01")]),
    row("log", Writes, "log K01 --channel phone", &[(1, "log Nobody --channel phone"), (2, "log K01")]),
    row(
        "complaint open",
        Writes,
        "complaint open K01 --type price",
        &[(1, "complaint open Nobody --type price"), (2, "complaint open K01")],
    ),
    row("complaint list", Reads, "complaint list", &[]),
    row("complaint show", Reads, "complaint show V01", &[(1, "complaint show V99")]),
    row("complaint advance", Writes, "complaint advance V05 --to closed", &[(1, "complaint advance V99 --to closed")]),
    row("complaint assign", Writes, "complaint assign V05 Kim", &[(1, "complaint assign V99 Kim"), (2, "complaint assign V05")]),
    row(
        "complaint edit",
        Writes,
        "complaint edit V05 --severity 3",
        &[(1, "complaint edit V99 --severity 3"), (2, "complaint edit V05 --clear nosuch")],
    ),
    row(
        "complaint compensate",
        Writes,
        "complaint compensate V05 voucher --amount 10",
        &[(1, "complaint compensate V01 voucher"), (2, "complaint compensate V05 money")],
    ),
    after(
        &["template add sorry --text Dear_{{_customer.name_}}"],
        row("complaint reply", Reads, "complaint reply V05 sorry", &[(1, "complaint reply V05 nosuch")]),
    ),
    row(
        "complaint close",
        Writes,
        "complaint close V05 --satisfaction 4",
        &[(1, "complaint close V01"), (2, "complaint close V05 --at soon")],
    ),
    row(
        "complaint import",
        Writes,
        "complaint import old.csv",
        &[(1, "complaint import none.csv"), (2, "complaint import"), (3, "complaint import late.csv")],
    ),
    row(
        "template add",
        Writes,
        "template add sorry --text Dear_{{_customer.name_}}",
        &[(1, "template add sorry --file none.txt"), (2, "template add sorry --text {{_customer.nam_}}")],
    ),
    after(
        &["template add sorry --text Dear"],
        row(
            "template edit",
            Writes,
            "template edit sorry --about late",
            &[(1, "template edit nosuch --about late"), (2, "template edit sorry"), (2, "template edit sorry --text {{_customer.nam_}}")],
        ),
    ),
    row("template list", Reads, "template list", &[]),
    row("template show", Reads, "template show --fields", &[(1, "template show nosuch"), (2, "template show")]),
    after(&["template add sorry --text Dear"], row("template remove", Writes, "template remove sorry", &[(1, "template remove nosuch")])),
    row("answer add", Writes, "answer add Returns? Yes.", &[(2, "answer add Returns?")]),
    row("answer find", Reads, "answer find returns", &[(2, "answer find ?")]),
    row("answer list", Reads, "answer list", &[]),
    after(
        &["answer add Returns? Yes."],
        row("answer edit", Writes, "answer edit A0001 --topic returns", &[(1, "answer edit A0099 --topic x")]),
    ),
    after(&["answer add Returns? Yes."], row("answer show", Reads, "answer show A0001", &[(1, "answer show A0099")])),
    after(&["answer add Returns? Yes."], row("answer remove", Writes, "answer remove A0001", &[(1, "answer remove A0099")])),
    row(
        "campaign add",
        Writes,
        "campaign add Spring --budget 100",
        &[
            (2, "campaign add"),
            (2, "campaign add Spring --budget much"),
            (2, "campaign add Spring --started-on 2026-03-01 --ended-on 2026-02-01"),
        ],
    ),
    after(
        &["campaign add Spring"],
        row(
            "campaign edit",
            Writes,
            "campaign edit M0001 --goal sales",
            &[(1, "campaign edit M0099 --goal x"), (2, "campaign edit M0001 --clear x")],
        ),
    ),
    row("campaign list", Reads, "campaign list", &[(2, "campaign list --where nosuch")]),
    after(&["campaign add Spring"], row("campaign show", Reads, "campaign show M0001", &[(1, "campaign show M0099")])),
    after(&["campaign add Spring"], row("campaign remove", Writes, "campaign remove M0001", &[(1, "campaign remove M0099")])),
    row("product add", Writes, "product add MUG Mug", &[(1, "product add TEA-1 Tea"), (2, "product add")]),
    row("product edit", Writes, "product edit TEA-1 --unit-price 9", &[(1, "product edit TEA-1 --code CUP-1"), (2, "product edit TEA-1")]),
    row("product list", Reads, "product list", &[(2, "product list --limit few")]),
    row("product show", Reads, "product show TEA-1", &[(1, "product show TEA-99")]),
    after(&["product add MUG"], row("product remove", Writes, "product remove MUG", &[(1, "product remove TEA-1")])),
    row("points add", Writes, "points add K01 10", &[(1, "points add Nobody 10"), (2, "points add K01"), (2, "points add K01 1.5")]),
    after(&["points add K01 10"], row("points edit", Writes, "points edit L0001 --points 9", &[(1, "points edit L0099 --points 9")])),
    row("points list", Reads, "points list", &[(1, "points list --customer Nobody"), (2, "points list --from soon")]),
    after(&["points add K01 10"], row("points show", Reads, "points show L0001", &[(1, "points show L0099")])),
    after(&["points add K01 10"], row("points remove", Writes, "points remove L0001", &[(1, "points remove L0099")])),
    row(
        "payment add",
        Writes,
        "payment add O24 20",
        &[(1, "payment add O99 20"), (2, "payment add --amount 20"), (2, "payment add O24 20 --customer K01"), (2, "payment add O24 -20")],
    ),
    after(&["payment add O24 20"], row("payment edit", Writes, "payment edit P0001 --amount 9", &[(1, "payment edit P0099 --amount 9")])),
    row("payment list", Reads, "payment list", &[(1, "payment list --order O99")]),
    after(&["payment add O24 20"], row("payment show", Reads, "payment show P0001", &[(1, "payment show P0099")])),
    after(&["payment add O24 20"], row("payment remove", Writes, "payment remove P0001", &[(1, "payment remove P0099")])),
    row("complaint reopen", Writes, "complaint reopen V01", &[(1, "complaint reopen V99")]),
    row(
        "survey define",
        Writes,
        "survey define NEW --from csat",
        &[(1, "survey define NEW --update --name New"), (2, "survey define NEW"), (2, "survey define NEW --from moon")],
    ),
    row("survey list", Reads, "survey list", &[]),
    after(&["survey define NEW --from csat"], row("survey show", Reads, "survey show NEW", &[(1, "survey show OLD")])),
    after(
        &["survey define NEW --from csat"],
        row(
            "survey answer",
            Writes,
            "survey answer NEW --customer K01 --answers overall=5",
            &[(1, "survey answer OLD --answers overall=5"), (2, "survey answer NEW --answers overall=6"), (2, "survey answer NEW")],
        ),
    ),
    row("survey questionnaires", Nothing, "survey questionnaires", &[(2, "survey questionnaires moon")]),
    row("order add", Writes, "order add K11 --amount 59.90", &[(1, "order add Nobody --amount 5"), (2, "order add K11")]),
    row("order list", Reads, "order list K01", &[(1, "order list Nobody")]),
    row("order show", Reads, "order show O01", &[(1, "order show O99")]),
    row("order refund", Writes, "order refund O01 --amount 10", &[(1, "order refund O99 --amount 10")]),
    row("order cancel", Writes, "order cancel O24", &[(1, "order cancel O99")]),
    row(
        "import",
        Writes,
        "import customers in.csv",
        &[
            (1, "import customers none.csv"),
            (1, "import customers bad.csv --strict"),
            (2, "import custmers in.csv"),
            (3, "import customers bad.csv"),
        ],
    ),
    row("import maps", Nothing, "import maps", &[(1, "import maps nowhere")]),
    row("dupes", Reads, "dupes", &[(2, "dupes --above 9")]),
    after(
        &["customer edit K02 --phone 13900000099", "customer edit K03 --name 李雷 --phone 13900000099"],
        row("dupes", Writes, "dupes --merge --above 0.6 --yes", &[(2, "dupes --merge --above 0.6")]),
    ),
    row("merge", Writes, "merge K01 K02 --yes", &[(1, "merge K01 Nobody --yes"), (2, "merge K01 K02")]),
    row("merge", Reads, "merge K01 K02 K03 --dry-run", &[(2, "merge K01 K01 --dry-run")]),
    row("report list", Nothing, "report list", &[]),
    after(
        &["customer add Odd --email none"],
        row("report quality", Reads, "report quality", &[(2, "report quality --fail-if moon"), (4, "report quality --fail-if any")]),
    ),
    row("explain", Reads, "explain K01", &[(1, "explain Nobody")]),
    row("export orders", Files, "export orders -o out.csv", &[(1, "export orders -o nowhere/out.csv"), (2, "export order")]),
    row("history", Reads, "history K01", &[(1, "history Nobody")]),
    after(&["customer add Odd --email none"], row("check", Reads, "check", &[(4, "check --strict")])),
    row("check", Writes, "check --fix-derived", &[]),
    row("backup create", Files, "backup create", &[(1, "backup create --to in.csv"), (2, "backup create --keep daily")]),
    row("backup list", Nothing, "backup list", &[(6, "backup list --dir torn")]),
    row("backup verify", Nothing, "backup verify b.crmbak", &[(1, "backup verify --dir nowhere"), (6, "backup verify torn/torn.crmbak")]),
    row(
        "backup restore",
        Replaces,
        "backup restore b.crmbak --yes",
        &[(1, "backup restore none.crmbak --yes"), (2, "backup restore b.crmbak"), (6, "backup restore torn/torn.crmbak --yes")],
    ),
    row("anonymize", Files, "anonymize out.db", &[(1, "anonymize in.csv"), (2, "anonymize out.db --keep-own moon")]),
    row("encrypt", Encrypts, "encrypt --key-file raw", &[]),
    row("decrypt", Encrypts, "decrypt --key-file raw", &[]),
    row("rekey", Encrypts, "rekey --key-file raw --new-key-file new", &[]),
    row("ops", Reads, "ops", &[]),
    row("ops show", Reads, "ops show 2", &[(1, "ops show 99")]),
    row("ops export", Reads, "ops export", &[(1, "ops export -o nowhere/log.csv")]),
    row("undo", Writes, "undo", &[(1, "undo 99")]),
    after(&["undo"], row("redo", Writes, "redo", &[(1, "redo 99")])),
    row("config get", Reads, "config get currency", &[(2, "config get curency")]),
    row("config set", Writes, "config set lapse-days 90", &[(1, "config set currency JPY"), (2, "config set lapse-days many")]),
    row("config list", Reads, "config list", &[]),
    row("sql", Reads, "sql SELECT_count(*)_FROM_orders", &[(2, "sql SELECT_nosuch"), (2, "sql DELETE_FROM_orders")]),
    row("schema", Nothing, "schema", &[]),
    row("completions", Nothing, "completions bash", &[(2, "completions")]),
    row("man", Nothing, "man", &[]),
];
