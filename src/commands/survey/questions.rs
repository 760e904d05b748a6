//! Questions as people state them, and as they are shown.

use crate::base::error::{Failure, unknown};
use crate::base::words::Word;
use crate::entity::questionnaire::Asked;
use crate::entity::scale::parse_scale;
use crate::entity::survey::{ONE, Role, number, plain};
use crate::lang::say;
use crate::page::{Kind, Table};

/// What may stand behind a question's words.
const PARTS: &[&str] = &["role", "scale", "dimension", "feature", "importance"];

/// Reads a question as it is typed: `CODE; WORDS; role=csat; scale=1-5; dimension=…; feature=…; importance=…`. Words may be left out.
///
/// # Errors
/// What is wrong with which part.
pub fn parse(text: &str) -> Result<Asked, Failure> {
    let (code, parts) = text.split_once([';', '；']).unwrap_or((text, ""));
    let mut asked = Asked { code: code.trim().to_string(), ..Asked::default() };
    for part in parts.split([';', '；']).map(str::trim).filter(|part| !part.is_empty()) {
        let named = part.split_once(['=', '＝']).map(|(key, value)| (key.trim(), value.trim()));
        let wrong = |what: String| Failure::usage(say!("question {asked_code}: {what}", asked_code = asked.code, what));
        match named {
            Some(("role", word)) => asked.role = Some(Role::parse(word).map_err(|e| e.at(&format!("question {}", asked.code)))?),
            Some(("scale", ends)) => asked.scale = Some(parse_scale(ends).map_err(|e| wrong(format!("scale: {e}")))?),
            Some(("dimension", words)) => asked.dimension = Some(words.to_string()),
            Some(("feature", words)) => asked.feature = Some(words.to_string()),
            Some(("importance", weight)) => {
                asked.importance = Some(number(weight).ok_or_else(|| wrong(format!("importance: '{weight}' is no number")))?);
            }
            // A wording may have an equals sign in it; a part whose key is nearly known is a slip.
            Some((key, _)) if !key.contains(char::is_whitespace) => {
                return Err(unknown("part of a question", key, PARTS).at(&format!("question {}", asked.code)));
            }
            _ if asked.text.is_none() => asked.text = Some(part.to_string()),
            _ => {
                return Err(
                    wrong("has two wordings".to_string()).hint(say!("put words that have a semicolon into a file: --file questions.toml"))
                );
            }
        }
    }
    asked.checked()
}

/// A table of questions, with the number of answers to each where they are counted. `survey define --file` knows its columns.
pub fn table(questions: &[(&Asked, Option<i64>)]) -> Table {
    let scale = |(low, high): (i64, i64)| format!("{}{}{}", plain(low), if low < 0 { ".." } else { "-" }, plain(high));
    let mut table = Table::of("questions", "Questions", questions)
        .col("question", "Question", Kind::Text, |(asked, _)| &asked.code)
        .col("question_text", "Words", Kind::Text, |(asked, _)| asked.text.clone())
        .col("role", "Role", Kind::Text, |(asked, _)| asked.role.map(Word::word))
        .col("scale", "Scale", Kind::Text, |(asked, _)| asked.scale.map(scale));
    if questions.iter().any(|(_, answers)| answers.is_some()) {
        table = table.col("answers", "Answers", Kind::Count, |(_, answers)| *answers);
    }
    table
        .col("feature", "Feature", Kind::Text, |(asked, _)| asked.feature.clone())
        .col("dimension", "Dimension", Kind::Text, |(asked, _)| asked.dimension.clone())
        .col("importance", "Weight", Kind::Plain, |(asked, _)| asked.importance.map(|weight| weight as f64 / ONE as f64))
        .table()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_read_as_they_are_typed() {
        let asked = parse("q1; How good is it, 1 = bad?; role=csat; scale=1-5").expect("a question");
        assert_eq!((asked.code.as_str(), asked.text.as_deref()), ("q1", Some("How good is it, 1 = bad?")));
        assert_eq!((asked.role, asked.scale), (Some(Role::Csat), Some((ONE, 5 * ONE))));
        let asked = parse("准时；送货准时吗；role=满意度；dimension=可靠性；importance=0.3").expect("a question");
        assert_eq!((asked.dimension.as_deref(), asked.importance), (Some("可靠性"), Some(300_000)));
        for (text, what) in [
            ("q1; role=npz", "question q1: unknown question role 'npz'"),
            ("q1; rol=nps", "question q1: unknown part of a question 'rol'"),
            ("q1; scale=5", "question q1: scale: expected LOW-HIGH"),
            ("q1; one; two", "has two wordings"),
            ("; role=nps", "has no code"),
            ("；role=nps", "has no code"),
            (" ", "has no code"),
        ] {
            let result = parse(text);
            assert!(result.as_ref().is_err_and(|e| e.to_string().contains(what)), "{text}: {result:?}");
        }
        assert_eq!(parse("q1;; role=nps;").expect("a question").role, Some(Role::Nps));
    }
}
