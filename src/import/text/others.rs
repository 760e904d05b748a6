//! Text that is no table, known by what it begins with, and how to get a table of it.

use super::aligned::is_aligned;

/// What a text is, and what to do about it; `None` where it may be a table.
pub fn known(head: &[u8]) -> Option<(&'static str, &'static str)> {
    let text = String::from_utf8_lossy(&head[..head.len().min(4096)]);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let begins = |word: &str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let line = |word: &str| text.lines().take(20).any(|line| line.starts_with(word));
    if begins("BEGIN:VCARD") {
        return Some(("a file of address cards (vCard)", "export the contacts as CSV from the address book that wrote it"));
    }
    if begins("BEGIN:VCALENDAR") {
        return Some(("a calendar", "export a list of its entries as CSV"));
    }
    if begins("!Type:") || begins("!Account") || begins("!Option:") {
        return Some(("a QIF file of a bookkeeping program", BOOKS));
    }
    if begins("OFXHEADER") || begins("<OFX>") {
        return Some(("an OFX bank statement", BOOKS));
    }
    if begins("{1:F") || (line(":20:") && line(":25:")) {
        return Some(("a bank statement of the kind MT940", BOOKS));
    }
    if begins("ISA*") || begins("UNA:") || begins("UNB+") {
        return Some(("an EDI message", "export the orders as CSV from the program that received it"));
    }
    if is_json(text) {
        return Some(("JSON", "export the same data as CSV, or turn it into CSV with a program such as jq or a spreadsheet"));
    }
    if begins("%!PS") || begins("{\\rtf") {
        return Some(("a document", "export the table itself as CSV or Excel"));
    }
    (!is_aligned(head) && is_fixed(head)).then_some((
        "a table of columns with fixed widths",
        "open it in a spreadsheet (Data, From Text, Fixed width) and save it as 'CSV UTF-8'",
    ))
}

/// How to get a table out of a program for books or a bank.
const BOOKS: &str = "export the same entries as CSV from the bank or the program that wrote it";

/// Bytes that no text has, again and again. Wide encodings have bytes of nothing, and some have controls beside characters.
pub fn is_binary(head: &[u8]) -> bool {
    let control = |b: &&u8| matches!(b, 1..=6 | 0x0e..=0x19 | 0x7f);
    let wide = head.iter().filter(|b| **b == 0).count() * 4 > head.len();
    !wide && head.len() >= 64 && head.iter().filter(control).count() * 50 > head.len()
}

/// An object, or a list of objects or lists.
fn is_json(text: &str) -> bool {
    let inner = |open: char| text.strip_prefix(open).map(str::trim_start);
    inner('{')
        .is_some_and(|rest| rest.starts_with('"') && rest[1..].split('"').nth(1).is_some_and(|after| after.trim_start().starts_with(':')))
        || inner('[')
            .is_some_and(|rest| rest.starts_with("{\"") || rest.starts_with("{\n") || rest.starts_with("{ ") || rest.starts_with("[\""))
}

/// Lines that are cut at the same places by two blanks or more, and by nothing else.
fn is_fixed(head: &[u8]) -> bool {
    let text = String::from_utf8_lossy(head);
    let lines: Vec<Vec<char>> =
        text.split(['\n', '\r']).filter(|line| !line.trim().is_empty()).take(40).map(|line| line.chars().collect()).collect();
    let Some((first, rest)) = lines.split_first().filter(|(_, rest)| rest.len() > 1) else { return false };
    if first.iter().any(|c| matches!(c, ',' | ';' | '\t' | '|' | '"')) {
        return false;
    }
    // Where words of the header begin behind at least two blanks.
    let begins = |line: &[char], at: usize| at > 0 && line.get(at).is_some_and(|c| *c != ' ') && line[at - 1] == ' ';
    let columns: Vec<usize> = (2..first.len()).filter(|at| begins(first, *at) && first[at - 2] == ' ').collect();
    let fits = |line: &Vec<char>| columns.iter().filter(|at| line.get(**at - 1).is_none_or(|c| *c == ' ')).count() == columns.len();
    columns.len() > 1 && rest.iter().filter(|line| fits(line)).count() * 10 >= rest.len() * 9
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_no_text_has_are_seen() {
        let noise: Vec<u8> = (0..1000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        assert!(is_binary(&noise) && !is_binary(b"\x01\x02"));
        let wide: Vec<u8> = "Name;Ort\n".repeat(20).encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(!is_binary(&wide) && !is_binary("Müller;Köln\n".repeat(20).as_bytes()));
    }

    #[test]
    fn what_is_no_table_is_known_by_its_beginning() {
        for (text, word) in [
            ("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nEND:VCARD\r\n", "vCard"),
            ("!Type:Bank\nD1/5/2026\nT-12.00\n^\n", "QIF"),
            ("OFXHEADER:100\nDATA:OFXSGML\n", "OFX"),
            (":20:STARTUMS\n:25:12345678/0000123456\n:28C:1/1\n", "MT940"),
            ("{\"orders\": [{\"id\": 1}]}", "JSON"),
            ("[\n  {\"id\": 1}\n]", "JSON"),
            (
                "Name                City          Phone\nAnn Brown           New York      12345\nBob Fox             Rome          23456\n",
                "fixed widths",
            ),
        ] {
            assert!(known(text.as_bytes()).is_some_and(|(what, _)| what.contains(word)), "{text}");
        }
        for text in ["code,name\nA,Ann\n", "[id];name\n1;Ann\n", "name\nAnn Brown\nBob  Fox\n", "", "a|b\n{\"x\"|1\n"] {
            assert!(known(text.as_bytes()).is_none(), "{text}");
        }
    }
}
