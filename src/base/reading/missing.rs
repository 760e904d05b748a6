//! What programs and people write where nothing is known.

use std::collections::HashSet;
use std::sync::LazyLock;

/// What programs write: no name or note is written so.
const SURE: [&str; 9] = ["\\N", "NULL", "#N/A", "N/A", "NaN", "nan", "<NA>", "<null>", "(null)"];

/// What people and programs write in columns of days, numbers, codes and the like, in small letters.
const USUAL: &[&str] = &[
    "null",
    "nil",
    "none",
    "n/a",
    "n.a.",
    "n. a.",
    "nan",
    "na",
    "\\n",
    "#n/a",
    "#null!",
    "<na>",
    "<null>",
    "(null)",
    "-",
    "--",
    "---",
    "----",
    "–",
    "—",
    "——",
    "―",
    "/",
    "//",
    "\\",
    "?",
    "??",
    "???",
    ".",
    "*",
    "empty",
    "(empty)",
    "(blank)",
    "blank",
    "unknown",
    "not known",
    "not available",
    "not provided",
    "not set",
    "not specified",
    "missing",
    "undefined",
    "nat",
    "tbd",
    "无",
    "無",
    "暂无",
    "暫無",
    "没有",
    "不详",
    "不詳",
    "未知",
    "未填",
    "未填写",
    "未提供",
    "空",
    "空白",
    "(空)",
    "(空白)",
    "待定",
    "なし",
    "無し",
    "不明",
    "未設定",
    "未登録",
    "未入力",
    "없음",
    "미상",
    "미정",
    "해당없음",
    "keine",
    "keine angabe",
    "k.a.",
    "k. a.",
    "unbekannt",
    "leer",
    "aucun",
    "aucune",
    "inconnu",
    "inconnue",
    "non renseigné",
    "néant",
    "ninguno",
    "ninguna",
    "desconocido",
    "desconocida",
    "sin datos",
    "nessuno",
    "nessuna",
    "sconosciuto",
    "nenhum",
    "nenhuma",
    "desconhecido",
    "não informado",
    "sem dados",
    "geen",
    "onbekend",
    "нет",
    "нет данных",
    "неизвестно",
    "не указано",
    "не указан",
    "brak",
    "brak danych",
    "nieznany",
    "nieznane",
    "yok",
    "bilinmiyor",
    "لا يوجد",
    "غير معروف",
    "غير متوفر",
];

/// Whether a cell of words says nothing: only what no person writes.
pub fn surely(text: &str) -> bool {
    text.len() <= 6 && SURE.contains(&text)
}

/// Whether a cell of a day, a number, a code, an email or a phone says that there is none.
pub fn is(text: &str) -> bool {
    static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| USUAL.iter().copied().collect());
    if text.len() > 24 {
        return false;
    }
    // Nearly every cell ends here: of what has a digit only a few days say nothing.
    if text.bytes().any(|b| b.is_ascii_digit()) {
        return text.starts_with(['0', '1']) && is_no_day(text);
    }
    WORDS.contains(text.to_lowercase().as_str())
}

/// Whether a cell of a code says that there is none: a word that may be a code as well, such as `missing`, does not.
pub fn is_code(text: &str) -> bool {
    is(text) && !(text.len() > 4 && text.bytes().all(|b| b.is_ascii_alphabetic()))
}

/// Whether a day is one of those that databases and spreadsheets have for none: `0000-00-00`, `0/0/00`, `1900-01-00`.
fn is_no_day(text: &str) -> bool {
    let marks = text.bytes().filter(|b| matches!(b, b'-' | b'/' | b'.')).count();
    let noughts = text.bytes().all(|b| matches!(b, b'0' | b'-' | b'/' | b'.' | b':' | b' ' | b'T' | b'Z'));
    let epochs = ["1900-01-00", "1900/1/0", "1900/01/00", "1/0/1900", "00/01/1900", "0/1/1900", "0.1.1900", "00.01.1900", "0001-01-01"];
    (noughts && marks >= 2 && text.contains('0')) || epochs.iter().any(|e| text.starts_with(e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_for_nothing_is_told_from_words() {
        for text in ["NULL", "\\N", "0000-00-00", "0000-00-00 00:00:00", "0/0/00", "1900-01-00", "-", "无", "暂无", "Keine Angabe", "None"]
        {
            assert!(is(text), "{text}");
        }
        for text in ["0", "0.00", "2024-01-01", "C1", "-5", "Nan Li"] {
            assert!(!is(text), "{text}");
        }
        for text in ["Null", "None", "-", "无", "Nan", "不详"] {
            assert!(!surely(text), "a name or a note: {text}");
        }
        assert!(is_code("none") && is_code("-") && is_code("暂无") && !is_code("missing") && !is_code("Empty"));
        assert!(surely("NULL") && surely("\\N"));
    }
}
