//! Rows right below the header that belong to it: the questions of survey tools, explanations, types.

/// What such a row is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Under {
    /// The texts of questions, choices or another language's names: they tell more of the columns.
    Names,
    /// Nothing about the columns that a person would say.
    Machine,
}

/// More rows than this do not belong to a header.
const MOST: usize = 6;

/// What the second header row of a survey tool says of a column that holds an answer.
const ANSWERS: [&str; 14] = [
    "response",
    "open-ended response",
    "réponse",
    "réponse ouverte",
    "antwort",
    "offene antwort",
    "respuesta",
    "respuesta abierta",
    "resposta",
    "risposta",
    "antwoord",
    "回答",
    "开放式回答",
    "ответ",
];

/// Words for what a column holds.
const TYPES: [&str; 34] = [
    "string",
    "text",
    "varchar",
    "char",
    "int",
    "integer",
    "bigint",
    "smallint",
    "number",
    "numeric",
    "decimal",
    "float",
    "double",
    "real",
    "bool",
    "boolean",
    "date",
    "datetime",
    "timestamp",
    "time",
    "currency",
    "link",
    "data",
    "select",
    "table",
    "optional",
    "required",
    "mandatory",
    "文本",
    "数字",
    "日期",
    "必填",
    "选填",
    "非必填",
];

/// What the first cell of a row of explanations says, before its colon.
const MARKERS: [&str; 16] = [
    "column name",
    "column labels",
    "column label",
    "field name",
    "fieldname",
    "field",
    "type",
    "mandatory",
    "info",
    "notes",
    "doctype",
    "description",
    "字段名",
    "字段",
    "类型",
    "说明",
];

/// How many of the `rows` below the `header` belong to it, and what each is. `known` tells whether a cell names a column.
pub fn under(header: &[String], rows: &[&[String]], known: &dyn Fn(&str) -> bool) -> Vec<Under> {
    let filled = |row: &[String]| row.iter().filter(|c| !c.is_empty()).count();
    let mut found = Vec::new();
    for (place, row) in rows.iter().take(MOST).enumerate() {
        let is = |what: fn(&str) -> bool| row.iter().filter(|c| !c.is_empty()).all(|c| what(c));
        let count = filled(row);
        let later = &rows[place + 1..];
        let marked = |c: &String| c.trim_end().ends_with([':', '：']) && says(c.trim_end().trim_end_matches([':', '：']), &MARKERS);
        let in_brackets_alone = || is(in_brackets) && !later.iter().any(|r| r.iter().filter(|c| in_brackets(c)).count() >= 2);
        let of_types = || is(|c| says(c, &TYPES) || is_length(c)) && !repeated(row, later);
        let ids = row.iter().any(|c| is_import_id(c)) && is(|c| is_import_id(c) || c.starts_with('{'));
        let above_ids = || place == 0 && rows.get(1).is_some_and(|next| next.iter().any(|c| is_import_id(c)));
        let of_answers = || row.iter().any(|c| says(c, &ANSWERS)) && answers_only(header, row, later);
        let of_names = || count >= 2 && count * 2 > filled(header) && row.iter().filter(|c| known(c)).count() * 3 >= count * 2;
        let kind = match count {
            0 => None,
            _ if row.len() > header.len() => None,
            _ if ids => Some(Under::Machine),
            _ if above_ids() || of_answers() => Some(Under::Names),
            _ if row.first().is_some_and(marked) || (count >= 2 && (of_types() || in_brackets_alone())) => Some(Under::Machine),
            _ if of_names() => Some(Under::Names),
            _ => None,
        };
        match kind {
            Some(kind) => found.push(kind),
            None => break,
        }
    }
    // A header alone is better than none of the rows left.
    if found.len() == rows.len() { Vec::new() } else { found }
}

/// The first column of a second table beside the first: behind a column without anything in it, a header begins that has names
/// of the first one again, or rows that the first has not.
pub fn beside(header: &[String], rows: &[&[String]], known: &dyn Fn(&str) -> bool) -> Option<usize> {
    let blank = |row: &[String], column: usize| row.get(column).is_none_or(String::is_empty);
    let gap = (1..header.len().saturating_sub(1)).find(|c| blank(header, *c) && rows.iter().all(|row| blank(row, *c)))?;
    let (left, right) = header.split_at(gap);
    let names = |part: &[String]| part.iter().filter(|cell| known(cell)).count();
    if names(left) < 2 || names(right) < 2 {
        return None;
    }
    let again = right.iter().filter(|cell| !cell.is_empty() && left.contains(cell)).count() > 1;
    let filled = |row: &[String], from: usize, to: usize| row.iter().take(to).skip(from).any(|cell| !cell.is_empty());
    let uneven = rows.iter().any(|row| filled(row, 0, gap) != filled(row, gap, usize::MAX));
    (again || uneven).then(|| gap + right.iter().position(|cell| !cell.is_empty()).unwrap_or(1))
}

/// Whether a row has nothing but names of columns in it, so that another table begins with it.
pub fn begins_table(row: &[&str], known: &dyn Fn(&str) -> bool) -> bool {
    let filled = row.iter().filter(|cell| !cell.is_empty()).count();
    filled > 1 && !row.iter().any(|cell| cell.bytes().any(|b| b.is_ascii_digit())) && {
        let names = row.iter().filter(|cell| known(cell)).count();
        names > 2 && names * 4 >= filled * 3
    }
}

fn says(cell: &str, words: &[&str]) -> bool {
    let folded = cell.trim().to_lowercase();
    words.contains(&folded.as_str())
}

/// `varchar(255)`, `decimal(10,2)`.
fn is_length(cell: &str) -> bool {
    cell.split_once('(').is_some_and(|(word, rest)| says(word, &TYPES) && rest.trim_end().ends_with(')'))
}

fn is_import_id(cell: &str) -> bool {
    cell.trim_start().starts_with("{\"ImportId\"")
}

fn in_brackets(cell: &str) -> bool {
    let cell = cell.trim();
    cell.chars().count() > 2 && matches!((cell.chars().next(), cell.chars().last()), (Some('(' | '（' | '['), Some(')' | '）' | ']')))
}

/// Whether a later row says the same as this one, so that these words are values.
fn repeated(row: &[String], later: &[&[String]]) -> bool {
    later.iter().any(|other| other.iter().zip(row).any(|(a, b)| !b.is_empty() && a == b))
}

/// Whether nothing of a respondent stands in the row: what comes before the answers in later rows is blank in it.
fn answers_only(header: &[String], row: &[String], later: &[&[String]]) -> bool {
    let first = row.iter().position(|c| !c.is_empty()).unwrap_or(0);
    let below = |column: usize| later.iter().any(|r| r.get(column).is_some_and(|c| !c.is_empty()));
    first > 0 && (0..first.min(header.len())).any(below)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(rows: &[&str]) -> Vec<Under> {
        let rows: Vec<Vec<String>> = rows.iter().map(|r| r.split('|').map(str::to_string).collect()).collect();
        let below: Vec<&[String]> = rows[1..].iter().map(Vec::as_slice).collect();
        under(&rows[0], &below, &|c| ["name", "phone", "姓名", "手机", "email"].contains(&c))
    }

    #[test]
    fn second_and_third_header_rows_are_known() {
        for (rows, what) in [
            (
                &["Q1|Q2", "How good?|How dear?", "{\"ImportId\":\"QID1\"}|{\"ImportId\":\"QID2\"}", "5|4"][..],
                &[Under::Names, Under::Machine][..],
            ),
            (&["ID|Mail|How good?", "||Response", "1|a@x.example|5"], &[Under::Names]),
            (&["ID|Which?||", "|Tea|Coffee|Response", "1|Tea||x"], &[Under::Names]),
            (&["name|phone", "姓名|手机", "Ann|1"], &[Under::Names]),
            (&["name|amount", "varchar(50)|decimal(10,2)", "Ann|1"], &[Under::Machine]),
            (&["name|amount", "(text)|(EUR)", "Ann|1"], &[Under::Machine]),
            (&["Column Labels:|ID|name", "Column Name:|id|cname", "Type:|Data|Data", "|1|Ann"], &[Under::Machine, Under::Machine]),
        ] {
            assert_eq!(found(rows), what, "{rows:?}");
        }
    }

    #[test]
    fn tables_beside_each_other_are_two() {
        let known = |c: &str| ["name", "phone", "date", "amount"].contains(&c);
        let beside = |rows: &[&str]| {
            let rows: Vec<Vec<String>> = rows.iter().map(|r| r.split('|').map(str::to_string).collect()).collect();
            let below: Vec<&[String]> = rows[1..].iter().map(Vec::as_slice).collect();
            super::beside(&rows[0], &below, &known)
        };
        assert_eq!(beside(&["name|phone||date|amount", "Ann|1||2026-01-01|5", "||| 2026-01-02|6"]), Some(3));
        assert_eq!(beside(&["name|phone||name|phone", "Ann|1||Ben|2"]), Some(3));
        assert_eq!(beside(&["name|phone||date|amount", "Ann|1||2026-01-01|5"]), None);
        assert_eq!(beside(&["name|phone|date|amount", "Ann|1||5"]), None);
        assert!(begins_table(&["name", "phone", "date", ""], &known) && !begins_table(&["Ann", "1"], &known));
    }

    #[test]
    fn rows_of_values_are_none() {
        for rows in [
            &["name|phone", "Ann|1", "Ben|2"][..],
            &["name|type", "date|text", "date|number"],
            &["a|b", "|x", "|y"],
            &["name|phone", "姓名|手机"],
            &["name|answer", "Response|x", "Ann|y"],
        ] {
            assert_eq!(found(rows), [], "{rows:?}");
        }
    }
}
