//! A list of questions in a file: the columns that `survey show -f csv` writes, in any text or workbook the import reads.

use anyhow::Result;
use csv::StringRecord;

use super::columns::fold;
use super::options::Options;
use super::text::{Source, Text};
use crate::base::error::Failure;
use crate::base::words::Word;
use crate::entity::questionnaire::{Asked, distinct};
use crate::entity::scale::parse_scale;
use crate::entity::survey::{Role, number};
use crate::import::kind::Kind;
use crate::lang::say;

/// What a column of the list holds: its own name, and the field of a survey file whose names it has, too.
const COLUMNS: &[(&str, &[&str])] = &[
    ("question", &["code"]),
    ("question_text", &["text"]),
    ("role", &[]),
    ("scale", &["量表"]),
    ("scale_min", &[]),
    ("scale_max", &[]),
    ("dimension", &[]),
    ("feature", &[]),
    ("importance", &["weight", "权重"]),
];

/// The column that a header names.
fn column(header: &str) -> Option<&'static str> {
    let folded = fold(header);
    let is = |name: &&str| fold(name) == folded;
    let known = |key: &str| Kind::SURVEYS.fields().iter().find(|f| f.key == key).is_some_and(|f| f.names.iter().any(is));
    COLUMNS
        .iter()
        .find(|(key, more)| is(key) || more.iter().any(is))
        .or_else(|| COLUMNS.iter().find(|(key, _)| known(key)))
        .map(|(key, _)| *key)
}

/// Reads the questions of a file in their order.
///
/// # Errors
/// A file that cannot be read, one without a column of codes, and questions that make no sense, with their lines.
pub fn questions(source: &Source) -> Result<Vec<Asked>> {
    let known = |cell: &str| column(cell).is_some();
    let mut text = Text::open(source, &Options::default().text(), &known)?;
    loop {
        let error = match questions_of(&text) {
            Ok(questions) => return Ok(questions),
            Err(error) => error,
        };
        text = text.otherwise(error, &known)?;
    }
}

fn questions_of(text: &Text) -> Result<Vec<Asked>> {
    let mut records = text.records()?;
    let mut record = StringRecord::new();
    let mut columns: Vec<Option<&'static str>> = Vec::new();
    let mut found = Vec::new();
    while let Some(line) = records.read(&mut record).map_err(|e| text.unreadable(e, &mut records, &[]))? {
        if columns.is_empty() {
            columns = record.iter().map(column).collect();
            if !columns.contains(&Some("question")) {
                return Err(Failure::new(say!("{name}: no column holds the codes of the questions", name = text.name))
                    .hint(say!("name it question; more columns: question_text, role, scale_min, scale_max, dimension, feature, importance"))
                    .into());
            }
            continue;
        }
        let cell = |key: &str| {
            let place = columns.iter().position(|c| *c == Some(key))?;
            record.get(place).map(str::trim).filter(|cell| !cell.is_empty())
        };
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let asked = question(&cell).and_then(Asked::checked).map_err(|failure| failure.at(&format!("{}, line {line}", text.name)))?;
        found.push(asked);
    }
    if let Some(stopped) = text.faulty(&records) {
        return Err(stopped.into());
    }
    distinct(&found).map_err(|failure| failure.at(&text.name))?;
    Ok(found)
}

fn question<'r>(cell: &impl Fn(&str) -> Option<&'r str>) -> Result<Asked, Failure> {
    let words = |key: &str| cell(key).map(str::to_string);
    let whole = |key: &str| {
        cell(key).map(|text| number(text).ok_or_else(|| Failure::new(say!("{key}: '{text}' is no number", key, text)))).transpose()
    };
    let scale = match (cell("scale"), whole("scale_min")?, whole("scale_max")?) {
        (Some(text), _, _) => Some(parse_scale(text).map_err(|e| Failure::new(say!("scale: '{text}': {e}", text, e)))?),
        (None, Some(low), Some(high)) => Some((low, high)),
        (None, None, None) => None,
        _ => return Err(Failure::new(say!("a scale needs both ends: scale_min and scale_max"))),
    };
    Ok(Asked {
        code: words("question").unwrap_or_default(),
        text: words("question_text"),
        role: cell("role").map(Role::parse).transpose()?,
        scale,
        dimension: words("dimension"),
        feature: words("feature"),
        importance: whole("importance")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::survey::ONE;

    fn read(text: &str) -> Result<Vec<Asked>> {
        questions(&Source::of_bytes("q.csv", text.as_bytes()).expect("a temporary file"))
    }

    #[test]
    fn headers_are_known_in_english_and_chinese() {
        let english = read("question,question_text,role,scale_min,scale_max,importance\nq1,\"How, then?\",csat,1,5,2.5\n").expect("read");
        assert_eq!((english[0].text.as_deref(), english[0].scale), (Some("How, then?"), Some((ONE, 5 * ONE))));
        assert_eq!(english[0].importance, Some(2_500_000));
        let chinese = read("题号,题目内容,指标,量表,维度\nq1,满意吗,满意度,1-10,可靠性\n\nq2,推荐吗,推荐,,\n").expect("read");
        assert_eq!((chinese[0].role, chinese[0].dimension.as_deref()), (Some(Role::Csat), Some("可靠性")));
        assert_eq!(chinese[1].scale, Some((0, 10 * ONE)));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        for (text, what) in [
            ("role,scale\ncsat,1-5\n", "no column holds the codes"),
            ("question,role\nq1,csat\nq2,npz\n", "q.csv, line 3: unknown question role 'npz'"),
            ("question,scale_min\nq1,1\n", "line 2: a scale needs both ends"),
            ("question,scale\nq1,5-1\n", "line 2: scale: '5-1': expected LOW-HIGH"),
            ("question,importance\nq1,much\n", "line 2: importance: 'much' is no number"),
            ("question\nq1\nQ1\n", "two questions have the code 'Q1'"),
        ] {
            let error = format!("{:#}", read(text).expect_err("refused"));
            assert!(error.contains(what), "{what}: {error}");
        }
    }
}
