//! How the text is cut.

use super::{CUSTOMERS, counts, imported, refused};
use crate::world::World;

#[test]
fn a_byte_order_mark_is_no_part_of_the_first_header() {
    let world = imported("customers", "\u{feff}code,name\nA1,Ann\n", &[]);
    assert_eq!(world.sql(CUSTOMERS), ["A1|Ann||||"]);
    let world = imported("customers", "\u{feff}\"code\",name\nA1,Ann\n", &[]);
    assert_eq!(world.sql(CUSTOMERS), ["A1|Ann||||"]);
}

#[test]
fn delimiters_are_found_or_told() {
    for delimiter in [',', ';', '\t', '|'] {
        let text = "code#name#city\nA1#Ann#\"Bonn #1\"\nA2#Bob#Köln\n".replace('#', &delimiter.to_string());
        let world = imported("customers", text, &[]);
        assert_eq!(world.sql(CUSTOMERS), [format!("A1|Ann|||Bonn {delimiter}1|"), "A2|Bob|||Köln|".to_string()]);
    }
    let world = imported("customers", "code^name\nA1^Ann, Lee\n", &["--delimiter", "^"]);
    assert_eq!(world.sql(CUSTOMERS), ["A1|Ann, Lee||||"]);
    let world = imported("customers", "code\tname\nA1\tAnn\n", &["--delimiter", "tab"]);
    assert_eq!(world.sql(CUSTOMERS), ["A1|Ann||||"]);
    refused("customers", "code,name\n", &["--delimiter", "::"], 2, &["--delimiter", "one character"]);
}

#[test]
fn line_ends_of_every_system_and_line_breaks_in_cells_are_read() {
    for end in ["\n", "\r\n", "\r"] {
        let world = imported("customers", "code,name\nA1,\"Ann\nLee\"\n\nA2,Bob".replace('\n', end), &[]);
        assert_eq!(world.sql("SELECT count(*) FROM customer"), ["2"], "{end:?}");
        assert_eq!(
            world.sql("SELECT name FROM customer WHERE code = 'A1'"),
            [format!("Ann{end}Lee")],
            "a line break in a cell stays as it is"
        );
    }
    let world = World::store();
    let out = world.import("customers", "code,name\rA1,Ann\rA2\rA3,Cid\r", &[], 3);
    assert!(out.stderr.contains("line 3: 1 fields"), "{}", out.stderr);
    assert!(world.read("in.csv.rejects.csv").contains("\nA2,"), "lines are counted by whatever ends them");
}

#[test]
fn standard_input_is_a_file_like_any_other() {
    let world = World::store();
    let out = world.fed(&["import", "customers", "-"], b"code,name\nA1,Ann\nA2\n");
    assert_eq!(out.status, 3, "{}", out.stderr);
    assert_eq!(world.sql(CUSTOMERS), ["A1|Ann||||"]);
    assert_eq!(world.files(), ["crm.db", "stdin.rejects.csv"]);
    assert_eq!(world.fed(&["import", "customers", "-"], b"").status, 1);
}

#[test]
fn quotes_that_would_swallow_rows_are_refused_with_their_line() {
    refused("customers", "code,name\nA1,Ann\nA2,\"Bob\nA3,Cid\n", &[], 1, &["in.csv, line 3", "never closed"]);
    refused("customers", "code,name\nA1,\"Ann\" Lee\n", &[], 1, &["in.csv, line 2", "text after a closing quote"]);
    let world = imported("customers", "code,name\nA1,5\" pipe\nA2,\"say \"\"hi\"\"\"\n", &[]);
    assert_eq!(world.sql("SELECT name FROM customer ORDER BY id"), ["5\" pipe", "say \"hi\""]);
}

#[test]
fn old_encodings_are_recognised_and_say_why() {
    let world = World::store();
    let out = world.import("customers", b"code,name\nA1,Ann\nA2,M\xFCller\n", &[], 0);
    assert!(out.stderr.contains("in.csv: windows-1252, comma, 2 rows\nread as windows-1252: line 3 is 'M\u{fc}ller'"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT name FROM customer WHERE code = 'A2'"), ["M\u{fc}ller"]);
    // "客户编号,姓名" and "王芳" in GBK.
    let gbk = b"\xBF\xCD\xBB\xA7\xB1\xE0\xBA\xC5,\xD0\xD5\xC3\xFB\nA1,\xCD\xF5\xB7\xBC\n";
    let world = World::store();
    let out = world.import("customers", gbk, &[], 0);
    assert!(out.stderr.contains("read as gb18030: line 1 has the column name '客户编号'"), "{}", out.stderr);
    assert_eq!(world.sql(CUSTOMERS), ["A1|王芳||||"]);
    let world = imported("customers", gbk, &["--encoding", "gbk"]);
    assert_eq!(world.sql(CUSTOMERS), ["A1|王芳||||"]);
    let wide: Vec<u8> = "\u{feff}code\tname\nA1\t王芳\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [&wide[..], &wide[2..]] {
        assert_eq!(imported("customers", bytes, &[]).sql(CUSTOMERS), ["A1|王芳||||"]);
    }
}

#[test]
fn text_that_cannot_be_read_is_refused_with_line_and_column() {
    let broken = "code,name\nA1,王芳\nA2,x李伟\n".as_bytes();
    let broken = [&broken[..broken.len() - 7], b"\xFF", &broken[broken.len() - 7..]].concat();
    refused("customers", broken, &[], 1, &["in.csv, line 3, column 'name'", "byte 2 of the field is not UTF-8", "--encoding"]);
    let gbk = b"code,name\nA1,\xCD\xF5\nA2,x\xFF\n";
    refused("customers", gbk, &["--encoding", "gbk"], 1, &["in.csv, line 3, column 2: the bytes FF are no GBK text"]);
    refused("customers", b"code,name\nA1,M\xFCller\n", &["--encoding", "utf-8"], 1, &["line 2, column 'name'", "not UTF-8"]);
    refused("customers", b"\xFF\xFEc\0o\0d\0e\0\n\0A", &[], 1, &["in.csv, line 2, column 1: the bytes 41 are no UTF-16LE text"]);
    refused("customers", "code,name\nA1,Ann\n", &["--encoding", "gb18300"], 2, &["unknown encoding 'gb18300'", "did you mean 'gb18030'?"]);
    refused("customers", "\u{feff}code\nA1\n", &["--encoding", "gbk"], 1, &["byte order mark of UTF-8, not GBK"]);
}

#[test]
fn text_that_could_be_two_things_is_refused_with_both() {
    refused(
        "customers",
        b"code,name\nA1,Mu\xF1oz\n",
        &[],
        1,
        &["'Mu\u{f1}oz' (windows-1252)", "'Mu\u{144}oz' (windows-1250)", "--encoding"],
    );
    let world = imported("customers", b"code,name\nA1,Mu\xF1oz\n", &["--encoding", "latin1"]);
    assert_eq!(world.sql(CUSTOMERS), ["A1|Mu\u{f1}oz||||"]);
}

#[test]
fn files_that_are_not_there_or_empty_are_named() {
    let world = World::store();
    world.write("customers.csv", "code\nA1\n");
    world.fails(&["import", "customers", "custmers.csv"], 1, &["there is no file custmers.csv", "did you mean customers.csv?"]);
    world.fails(&["import", "customers", "."], 1, &["is not a file"]);
    refused("customers", "", &[], 1, &["in.csv is empty", "a header row"]);
    refused("customers", "\u{feff}\n \n", &[], 1, &["in.csv is empty"]);
    let world = World::store();
    let out = world.import("customers", "code,name\n", &[], 0);
    assert_eq!(counts(&out), [0, 0, 0, 0, 0]);
    assert_eq!(world.sql("SELECT count(*) FROM operation"), ["1"], "an empty import is no operation");
}
