//! Responses that are not finished, or that nobody gave: what the columns of survey tools tell of that.

use crate::entity::survey::{ONE, number};
use crate::import::columns::fold;

/// How a column tells that a response is not finished.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ending {
    /// No, or a word for it.
    Finished,
    /// Less than a hundred of a hundred.
    Progress,
    /// A word such as "partial" or "preview".
    Status,
}

/// How a column with this header tells that a response is not finished.
pub fn ending(header: &str) -> Option<Ending> {
    const FINISHED: &[&str] = &[
        "finished",
        "completed",
        "is complete",
        "complete",
        "beendet",
        "abgeschlossen",
        "terminé",
        "finalizado",
        "completato",
        "concluído",
        "voltooid",
        "是否完成",
        "完了",
        "완료",
        "завершено",
        "ukończono",
    ];
    const PROGRESS: &[&str] = &[
        "progress",
        "fortschritt",
        "progression",
        "progreso",
        "progresso",
        "voortgang",
        "答题进度",
        "完成进度",
        "進捗",
        "진행률",
        "прогресс",
        "postęp",
    ];
    const STATUS: &[&str] = &[
        "status",
        "response type",
        "response status",
        "submission status",
        "antwortstatus",
        "statut",
        "estado",
        "stato",
        "答卷状态",
        "完成状态",
        "partial",
        "preview",
    ];
    let folded = fold(header);
    let any = |names: &[&str]| names.iter().any(|name| fold(name) == folded);
    [(FINISHED, Ending::Finished), (PROGRESS, Ending::Progress), (STATUS, Ending::Status)]
        .into_iter()
        .find(|(names, _)| any(names))
        .map(|(_, ending)| ending)
}

/// What a cell says of a response.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Came {
    /// The respondent came to the end.
    Whole,
    /// The respondent stopped on the way.
    Part,
    /// Nobody answered: the survey was tried out.
    Trial,
}

impl Ending {
    /// What a cell of the column says.
    pub fn read(self, cell: &str) -> Came {
        const NO: &[&str] =
            &["false", "0", "no", "n", "nein", "non", "nee", "否", "未完成", "いいえ", "아니요", "нет", "nie", "falsch", "faux", "falso"];
        const PART: &[&str] = &[
            "partial",
            "incomplete",
            "in progress",
            "not finished",
            "unvollständig",
            "partiel",
            "partielle",
            "incomplet",
            "incompleto",
            "parcial",
            "parziale",
            "未完成",
            "部分完成",
            "途中",
            "미완료",
            "не завершено",
            "nieukończone",
            "disqualified",
        ];
        const TRIAL: &[&str] = &[
            "survey preview",
            "survey test",
            "preview",
            "test",
            "test response",
            "spam",
            "vorschau",
            "预览",
            "测试",
            "プレビュー",
            "미리보기",
        ];
        let cell = cell.trim().to_lowercase();
        match self {
            Ending::Finished if NO.contains(&cell.as_str()) => Came::Part,
            Ending::Progress if number(cell.trim_end_matches('%')).is_some_and(|n| n < 100 * ONE && n > ONE) => Came::Part,
            Ending::Status if PART.contains(&cell.as_str()) => Came::Part,
            Ending::Status if TRIAL.contains(&cell.as_str()) => Came::Trial,
            _ => Came::Whole,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unfinished_and_tried_out_responses_are_told_apart() {
        assert_eq!(ending("Finished").map(|e| e.read("False")), Some(Came::Part));
        assert_eq!(ending("Progress").map(|e| (e.read("40"), e.read("100"))), Some((Came::Part, Came::Whole)));
        assert_eq!(ending("Status").map(|e| (e.read("IP Address"), e.read("Survey Preview"))), Some((Came::Whole, Came::Trial)));
        assert_eq!(ending("是否完成").map(|e| e.read("否")), Some(Came::Part));
        assert_eq!(ending("Taste"), None);
    }
}
