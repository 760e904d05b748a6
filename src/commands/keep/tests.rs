//! Whatever follows from a declaration, shown for a kind that is declared for tests only: nothing else in the program knows it.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use clap::Parser;

use super::{Group, Keeping, Kept};
use crate::base::error::Exit;
use crate::cli;
use crate::commands::Session;
use crate::commands::global::Global;
use crate::entity::made_up::VOUCHER;

#[derive(Clone, Debug)]
struct Vouchers;

impl Kept for Vouchers {
    fn group() -> Group {
        Group::of(&VOUCHER, "voucher").by_place(&["customer", "worth"]).narrowed_by(&["occasion"]).examples(
            "V0001",
            &["crmkit voucher add C0007 12.50"],
            &["crmkit voucher edit V0001 --worth 20"],
        )
    }
}

/// The line of the made-up command.
#[derive(Debug, Parser)]
struct Line {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Keeping<Vouchers>,
}

/// A store with two customers and a product.
struct Shop(tempfile::TempDir);

impl Shop {
    fn new() -> Shop {
        let shop = Shop(tempfile::tempdir().expect("a folder"));
        shop.ok("init --currency EUR --time-zone UTC");
        shop.ok("customer add Ann --code C1");
        shop.ok("customer add Bo --code C2");
        shop.ok("product add TEA Tea");
        shop
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Runs a line; `_` stands for a blank.
    fn run(&self, line: &str) -> Result<Exit> {
        let db = self.path("crm.db").display().to_string();
        let words = line.split(' ').map(|w| w.replace('_', " ")).map(|w| w.replace('@', &format!("{}/", self.0.path().display())));
        let args: Vec<OsString> = ["crmkit", "--lang", "en", "-q", "--no-input", "--db", &db]
            .map(String::from)
            .into_iter()
            .chain(words)
            .map(OsString::from)
            .collect();
        if !line.starts_with("voucher ") {
            return cli::run(&args);
        }
        let line = Line::try_parse_from(args.iter().filter(|arg| *arg != "voucher"))?;
        line.command.run(&mut Session::new(&line.global, &args)?)
    }

    #[track_caller]
    fn ok(&self, line: &str) {
        let ended = self.run(line).unwrap_or_else(|e| panic!("{line}: {e:#}"));
        assert_eq!(ended, Exit::Ok, "{line}");
    }

    /// What a line gives as CSV, without its header.
    #[track_caller]
    fn rows(&self, line: &str) -> Vec<String> {
        self.ok(&format!("{line} -f csv -o @out"));
        fs::read_to_string(self.path("out")).expect("written").trim_start_matches('\u{feff}').lines().skip(1).map(str::to_string).collect()
    }

    #[track_caller]
    fn fails(&self, line: &str, told: &str) {
        let error = self.run(line).err().unwrap_or_else(|| panic!("{line} succeeds"));
        assert!(format!("{error:#}").contains(told), "{line}: {error:#}");
    }

    /// The number of the latest operation.
    fn latest(&self) -> String {
        let operations = self.rows("ops");
        operations.first().and_then(|row| row.split(',').next()).expect("an operation").to_string()
    }
}

const ADDED: &str = "voucher add C1 12.50 --date 2025-02-01 --uses 3 --stars 4 --weight 0.25 --spent 是 --channel 电话 --product tea \
                     --occasion birthday --giver Kim --letter Dear_Ann --set colour=red";

#[test]
fn a_declared_kind_is_kept_by_hand() {
    let shop = Shop::new();
    shop.ok(ADDED);
    let row = "V0001,C1,2025-02-01,12.50,3,4,0.25,1,phone,TEA,birthday,Kim,Dear Ann,Ann";
    assert_eq!(shop.rows("voucher list"), [row]);
    for narrowed in [
        "--channel phone",
        "--customer ann",
        "--product TEA",
        "--occasion BIRTHDAY",
        "--search dear",
        "--from 2025-02-01",
        "--where worth>12",
    ] {
        assert_eq!(shop.rows(&format!("voucher list {narrowed}")), [row], "{narrowed}");
    }
    for narrowed in ["--channel email", "--customer Bo", "--search nothing", "--to 2025-01", "--where worth>13", "--limit 0"] {
        assert_eq!(shop.rows(&format!("voucher list {narrowed}")), [""; 0], "{narrowed}");
    }
    let shown = shop.rows("voucher show v0001");
    for told in ["worth,12.50", "spent,1", "product,TEA", "colour,red", "name,Ann"] {
        assert!(shown.iter().any(|row| row == told), "{told}: {shown:?}");
    }
    for (line, told) in [
        ("voucher add C1", "WORTH is missing"),
        ("voucher add C1 1.500", "WORTH: '1.500' may be 1500 or 1.5"),
        ("voucher add C1 -3", "WORTH: a voucher below nothing"),
        ("voucher add Nobody 3", "no customer is known by 'Nobody'"),
        ("voucher add C1 3 --stars 6", "--stars: 6 is not from 1 to 5"),
        ("voucher add C1 3 --spent perhaps", "--spent: neither yes nor no"),
        ("voucher add C1 3 --channel phnoe", "unknown channel 'phnoe'"),
        ("voucher add C1 3 --product TEE", "there is no product 'TEE'"),
        ("voucher add C1 3 --code V0001", "another voucher has the code 'V0001'"),
        ("voucher edit V0001", "it is not said what is to change"),
        ("voucher edit V0001 --clear worth", "the worth is blank"),
        ("voucher edit V0001 --clear wort", "unknown field 'wort'"),
        ("voucher show V1", "there is no voucher 'V1'"),
        ("product remove TEA", "product TEA stays: 1 vouchers name it"),
    ] {
        shop.fails(line, told);
    }
    assert_eq!(shop.rows("voucher list"), [row]);
    shop.ok("voucher add C2 5 --code V0001 --replace --date 2025-03-01");
    assert_eq!(shop.rows("voucher list"), ["V0001,C2,2025-03-01,5.00,,,,,,,,,,Bo"]);
    shop.ok("voucher remove V0001");
    assert_eq!(shop.rows("voucher list"), [""; 0]);
}

#[test]
fn a_declared_kind_is_logged_sealed_and_taken_back() {
    let shop = Shop::new();
    shop.ok(ADDED);
    assert_eq!(shop.rows(&format!("ops show {} --table made", shop.latest())), ["voucher,1"]);
    let before = shop.rows("export vouchers");
    shop.ok("voucher edit V0001 --worth 20 --date 2025-03-01 --product _ --weight 1.5 --clear colour");
    let changed = ["day,2025-02-01,2025-03-01", "worth,12.50,20.00", "weight,0.25,1.5", "product,TEA,", "colour,red,"];
    let told = shop.rows(&format!("ops show {} --table changed", shop.latest()));
    assert_eq!(told, changed.map(|change| format!("voucher,V0001,{change}")));
    let after = shop.rows("export vouchers");
    shop.ok("undo");
    assert_eq!(shop.rows("export vouchers"), before);
    shop.ok("redo");
    assert_eq!(shop.rows("export vouchers"), after);
    shop.ok("voucher remove V0001");
    shop.ok("undo");
    assert_eq!(shop.rows("export vouchers"), after);
    shop.ok("check -o @checked");
    // What another program writes into the table breaks the seal.
    let conn = rusqlite::Connection::open(shop.path("crm.db")).expect("opened");
    conn.execute("UPDATE voucher SET worth = 9999", []).expect("changed");
    drop(conn);
    let ended = shop.run("check -o @checked");
    assert!(!matches!(ended, Ok(Exit::Ok)), "{ended:?}");
}

#[test]
fn a_declared_kind_goes_through_files_and_is_seen() {
    let shop = Shop::new();
    shop.ok(ADDED);
    shop.ok("voucher add C2 5 --date 2025-03-01");
    shop.ok("export vouchers -o @all.csv");
    let other = Shop::new();
    fs::copy(shop.path("all.csv"), other.path("all.csv")).expect("copied");
    other.ok("import vouchers @all.csv");
    assert_eq!(other.rows("export vouchers"), shop.rows("export vouchers"));
    // Its headers are known in both languages, and its own rule holds for files as it does for people.
    fs::write(other.path("zh.csv"), "券号,客户编号,发放日期,券值\nX1,C1,2025-04-01,7\nX2,C1,2025-04-01,-7\n").expect("written");
    assert_eq!(other.run("import vouchers @zh.csv --rejects @refused.csv").expect("imported"), Exit::Rejected);
    assert!(fs::read_to_string(other.path("refused.csv")).expect("written").contains("a voucher below nothing"));
    assert_eq!(other.rows("sql SELECT_code,customer,date,worth_FROM_vouchers_WHERE_code_>_'W'"), ["X1,C1,2025-04-01,7"]);
    let views = other.rows("schema --table views");
    assert!(views.iter().any(|row| row.contains("vouchers") && row.contains("slip of paper")), "{views:?}");
}

#[test]
fn persons_are_taken_out_of_a_declared_kind() {
    let shop = Shop::new();
    shop.ok(ADDED);
    shop.ok("voucher add C2 5 --date 2025-03-01 --occasion birthday --letter Dear_Bo");
    shop.ok("anonymize @copy.db");
    let made_up = |what: &str| {
        let conn = rusqlite::Connection::open(shop.path("copy.db")).expect("opened");
        conn.query_one(&format!("SELECT {what} FROM voucher WHERE code = 'V0001'"), [], |r| r.get::<_, Option<String>>(0)).expect("read")
    };
    assert_eq!((made_up("occasion"), made_up("letter"), made_up("own")), (Some("birthday".to_string()), None, None));
    assert!(made_up("giver").is_some_and(|giver| giver != "Kim"));
    shop.ok("customer erase C1 --yes");
    // What others have in common, amounts and days stay.
    let row = shop.rows("sql SELECT_date,worth,occasion,letter,giver_FROM_vouchers_WHERE_code_=_'V0001'");
    assert_eq!(row, ["2025-02-01,12.5,birthday,,"]);
    let own = format!("SELECT count(own) FROM {}", VOUCHER.table);
    let conn = rusqlite::Connection::open(shop.path("crm.db")).expect("opened");
    assert_eq!(conn.query_one(&own, [], |r| r.get::<_, i64>(0)).expect("read"), 0);
    shop.ok("check -o @checked");
}
