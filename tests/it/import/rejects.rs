//! Rejects, corrected and imported again without any flags, complete the first import: whatever file they came from.

use crate::world::World;

const ORDERS: &str = "SELECT o.code, o.customer, o.date, o.amount, o.refund, o.status, o.notes, o.own_fields FROM orders o ORDER BY o.code";
const CUSTOMERS: &str = "SELECT code, name, notes, wallet, own_fields FROM customers ORDER BY code";

/// Imports a file with faults, corrects the rejects, imports those as they are, and compares with the import
/// of the file without faults. `faults`: what stands in the rejects, and what should. Gives the rejects.
#[track_caller]
fn completes(kind: &str, file: &[u8], correct: &[u8], flags: &[&str], faults: &[(&str, &str)], facts: &str) -> String {
    let (world, whole) = (World::store(), World::store());
    world.import(kind, file, flags, 3);
    whole.import(kind, correct, flags, 0);
    let rejects = world.read("in.csv.rejects.csv");
    assert!(rejects.starts_with('\u{feff}'), "a spreadsheet has to know that it is UTF-8");
    let mut text = rejects.clone();
    for (fault, right) in faults {
        assert!(text.contains(fault), "'{fault}' is not in\n{text}");
        text = text.replacen(fault, right, 1);
    }
    world.write("in.csv.rejects.csv", text);
    world.ok(&["import", kind, "in.csv.rejects.csv"]);
    assert_eq!(world.sql(facts), whole.sql(facts), "{rejects}");
    world.sound();
    rejects
}

#[test]
fn what_the_first_file_settled_holds_for_the_rejects() {
    // The order of day and month, the decimal mark and the columns show in no row of the rejects.
    let text =
        "Kassenbericht;;;;\nNr;Kunde;Kaufdatum;Summe;Kasse\nO1;A1;25/12/2023;1.234,50;1\nO2;A1;05/03/2024;x;2\nO3;A1;06/03/2024;2.345;3\n";
    let flags = ["--map", "date=Kaufdatum", "--map", "amount=Summe", "--map", "customer=Kunde", "--map", "code=Nr", "--skip", "1"];
    completes("orders", text.as_bytes(), text.replace(";x;", ";1.111;").as_bytes(), &flags, &[(",x,2", ",1.111,2")], ORDERS);
}

#[test]
fn a_file_without_header_or_in_another_encoding() {
    let text = "O1\tA1\t2024-01-01\t10\nO2\tA1\t2024-02-30\t20\n";
    let flags = ["--no-header", "--map", "code=1", "--map", "customer=2", "--map", "date=3", "--map", "amount=4", "--delimiter", "tab"];
    let right = text.replace("02-30", "02-28");
    completes("orders", text.as_bytes(), right.as_bytes(), &flags, &[("2024-02-30", "2024-02-28")], ORDERS);

    let text = "客户编号,姓名,花销,鞋码\nA1,王芳,100,38\nA2,李娜,20O,39\n";
    let right = text.replace("20O", "200");
    let (gbk, right) = (encoding_rs::GB18030.encode(text).0.into_owned(), encoding_rs::GB18030.encode(&right).0.into_owned());
    let flags = ["--encoding", "gb18030", "--map", "wallet=花销"];
    completes("customers", &gbk, &right, &flags, &[("20O", "200")], CUSTOMERS);
}

#[test]
fn all_rows_of_a_refused_order_stand_together() {
    let text = "code,customer,date,product,quantity,line_amount\nA,C1,2024-01-01,P1,1,10\nB,C1,2024-01-02,P1,1,10\n\
                B,C1,2024-01-02,P2,1,x\nB,,,P3,2,30\nD,C1,2024-01-03,P1,1,5\n";
    let lines = "SELECT order_code, position, product, quantity, amount FROM order_lines ORDER BY 1, 2";
    let right = text.replace(",x", ",20");
    let rejects = completes("orders", text.as_bytes(), right.as_bytes(), &[], &[("P2,1,x", "P2,1,20")], lines);
    assert_eq!(rejects.lines().count(), 4, "{rejects}");
}

#[test]
fn formulas_are_harmless_in_the_rejects_and_come_back_exactly() {
    let text = "code,name,notes,wallet,=own\nA1,=cmd,'=x,30x,@z\nA2,-1+2,''@y,30x,'plain\n";
    for flags in [&[][..], &["--raw"]] {
        let faults = [("30x", "30"), ("30x,'plain", "30,'plain")];
        // Each row holds its fault twice: in its own column and among ours.
        let faults = [faults[0], faults[1]];
        let right = text.replace("30x", "30");
        let rejects = completes("customers", text.as_bytes(), right.as_bytes(), flags, &faults, CUSTOMERS);
        let mut reader = csv::Reader::from_reader(rejects.as_bytes());
        let cells: Vec<String> = reader.records().flat_map(|r| r.expect("a row").iter().map(str::to_string).collect::<Vec<_>>()).collect();
        assert!(!cells.iter().any(|c| c.starts_with(['=', '@'])), "{rejects}");
    }
}

#[test]
fn spreadsheets_may_sort_them_and_save_them_in_their_own_way() {
    let world = World::store();
    let text = "订单号;客户;日期;Betrag\nO1;王芳;25/12/2023;10,50\nO2;王芳;05/03/2024;x\nO3;王芳;32/03/2024;7\n";
    world.import("orders", text, &["--map", "amount=Betrag", "--map", "customer=客户"], 3);
    let rejects = world.read("in.csv.rejects.csv");
    let mut reader = csv::Reader::from_reader(rejects.trim_start_matches('\u{feff}').as_bytes());
    let header = reader.headers().expect("a header").clone();
    let mut rows: Vec<Vec<String>> = reader.records().map(|r| r.expect("a row").iter().map(str::to_string).collect()).collect();
    rows.reverse();
    rows[0][2] = "31/03/2024".into();
    rows[1][3] = "20,25".into();
    let mut writer = csv::WriterBuilder::new().delimiter(b';').quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
    writer.write_record(&header).expect("written");
    rows.iter().for_each(|r| writer.write_record(r).expect("written"));
    let saved = String::from_utf8(writer.into_inner().expect("written")).expect("text");
    world.write("fixed.csv", encoding_rs::GBK.encode(&saved).0);
    world.ok(&["import", "auto", "fixed.csv"]);
    let orders = world.sql("SELECT code, customer, date, amount FROM orders ORDER BY code");
    assert_eq!(orders, ["O1|王芳|2023-12-25|10.5", "O2|王芳|2024-03-05|20.25", "O3|王芳|2024-03-31|7"]);
}

#[test]
fn rejects_of_rejects_and_of_every_kind() {
    for (kind, text, fault, right) in [
        ("interactions", "customer,date,channel,text\nA1,2024-02-30,phone,hello\nA1,2024-01-02,phone,there\n", "2024-02-30", "2024-02-28"),
        (
            "complaints",
            "customer,received_on,type,status\nA1,2024-02-30,price,open\nA1,2024-01-02,price,open\n",
            "2024-02-30",
            "2024-02-28",
        ),
        ("customers", "code,name,email,wallet\nA1,Ann,ann@shop.example,1x\nA2,Bob,,5\n", "1x", "10"),
    ] {
        let world = World::store();
        world.import(kind, text, &[], 3);
        let first = world.read("in.csv.rejects.csv");
        world.ends(&["import", kind, "in.csv.rejects.csv"], 3);
        let cells = |text: &str| text.lines().nth(1).and_then(|l| l.split(",reject").next().map(str::to_string));
        assert_eq!(cells(&world.read("in.csv.rejects.csv.rejects.csv")), cells(&first), "{kind}: not corrected, they stay as they are");
        world.write("in.csv.rejects.csv", first.replacen(fault, right, 1));
        world.ok(&["import", kind, "in.csv.rejects.csv"]);
        let whole = World::store();
        whole.import(kind, text.replacen(fault, right, 1), &[], 0);
        let sorted = |w: &World| {
            let mut rows = w.sql(&format!("SELECT * FROM {kind}"));
            rows.sort();
            rows
        };
        assert_eq!(sorted(&world), sorted(&whole), "{kind}");
    }
}

#[test]
fn a_reading_that_somebody_changed_is_refused_with_its_line() {
    let world = World::store();
    world.import("customers", "code,name,wallet\nA1,Ann,30x\n", &[], 3);
    let text = world.read("in.csv.rejects.csv").replace("{\"\"kind", "{oops\"\"kind");
    world.write("fixed.csv", text);
    world.fails(&["import", "customers", "fixed.csv"], 1, &["line 2, column 'reject_reading': not as crmkit wrote it", "clear the cell"]);
}

#[test]
fn an_order_whose_rows_come_apart_is_the_same_as_once_sorted() {
    let rows = ["B,C1,2024-01-02,P1,10", "A,C1,2024-01-01,P1,10", "B,C1,2024-01-02,P2,20", "D,C1,2024-01-03,P1,5"];
    let header = "code,customer,date,product,line_amount\n";
    let (world, whole) = (World::store(), World::store());
    world.import("orders", format!("{header}{}\n", rows.join("\n")), &[], 0);
    let mut sorted = rows;
    sorted.sort_unstable();
    whole.import("orders", format!("{header}{}\n", sorted.join("\n")), &[], 0);
    let lines = "SELECT order_code, position, product, amount FROM order_lines ORDER BY 1, 2";
    assert_eq!(world.sql(lines), whole.sql(lines));
    assert_eq!(world.sql("SELECT code, amount FROM orders ORDER BY 1"), whole.sql("SELECT code, amount FROM orders ORDER BY 1"));
}
