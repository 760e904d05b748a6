//! Further rows of headers, as survey tools write them below the first: the words of the questions, the keys of an import, the choices.

use csv::StringRecord;

use crate::import::columns::fold;

/// What a row below the header is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Head {
    /// The words of the questions whose codes are the headers.
    Questions,
    /// The choices of the questions that are the headers.
    Choices,
    /// Keys that only the tool needs.
    Keys,
}

/// What stands in a row of choices below a question that has none.
const ANSWERED: &[&str] = &[
    "response",
    "open-ended response",
    "open ended response",
    "antwort",
    "offene antwort",
    "réponse",
    "réponse ouverte",
    "respuesta",
    "respuesta abierta",
    "risposta",
    "risposta aperta",
    "resposta",
    "resposta aberta",
    "antwoord",
    "回复",
    "回答",
    "開放式回答",
    "开放式回答",
    "응답",
    "ответ",
    "odpowiedź",
    "yanıt",
];

/// What the row below the header is, if it is no answer. `times` are the columns of moments.
pub fn head(headers: &[String], record: &StringRecord, times: &[usize]) -> Option<Head> {
    let cells: Vec<&str> = record.iter().map(str::trim).collect();
    if cells.iter().any(|cell| cell.starts_with("{\"ImportId\"")) {
        return Some(Head::Keys);
    }
    let folded: Vec<String> = ANSWERED.iter().map(|word| fold(word)).collect();
    let answered = |cell: &&&str| folded.contains(&fold(cell));
    let timeless = times.iter().all(|t| cells.get(*t).is_none_or(|cell| !cell.contains(|c: char| c.is_ascii_digit())));
    let given = |cells: &[&str]| cells.iter().filter(|cell| !cell.is_empty()).count();
    if timeless && cells.iter().filter(answered).count() * 2 >= given(&cells).max(1) {
        return Some(Head::Choices);
    }
    let named = times.iter().any(|t| cells.get(*t).is_some_and(|cell| !cell.is_empty()));
    let again = cells.iter().zip(headers).filter(|(cell, header)| !cell.is_empty() && fold(cell) == fold(header)).count();
    (timeless && (named || again >= 2)).then_some(Head::Questions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_below_the_header_are_told_from_answers() {
        let headers = ["StartDate", "Finished", "Q1"].map(String::from);
        let row = |cells: &[&str]| head(&headers, &StringRecord::from(cells.to_vec()), &[0]);
        assert_eq!(row(&["Start Date", "Finished", "How was it?"]), Some(Head::Questions));
        assert_eq!(row(&["{\"ImportId\":\"startDate\"}", "", "{\"ImportId\":\"QID1\"}"]), Some(Head::Keys));
        assert_eq!(row(&["", "", "Response"]), Some(Head::Choices));
        for answers in [["2026-03-01", "True", "5"], ["", "", "5"], ["", "True", "great"]] {
            assert_eq!(row(&answers), None, "{answers:?}");
        }
        assert_eq!(head(&["a".into(), "b".into()], &StringRecord::from(vec!["good", "bad"]), &[]), None);
    }
}
