//! What reports write below their tables, in words: who made them and when, how many rows there are, what colours mean.

/// What a line below a table begins with, in small letters.
const BEGIN: [&str; 71] = [
    "generated",
    "exported",
    "printed",
    "created by",
    "created on",
    "report generated",
    "report date",
    "report run",
    "run date",
    "run by",
    "copyright",
    "(c)",
    "©",
    "confidential",
    "all rights reserved",
    "end of report",
    "end of file",
    "*** end",
    "-- end",
    "--- end",
    "number of rows",
    "number of records",
    "row count",
    "record count",
    "total records",
    "total rows",
    "total orders",
    "total customers",
    "records:",
    "rows:",
    "source:",
    "note:",
    "notes:",
    "prepared by",
    "checked by",
    "approved by",
    "as of ",
    "filters:",
    "filter:",
    "erstellt",
    "gedruckt",
    "exportiert",
    "vertraulich",
    "anzahl",
    "stand:",
    "hinweis",
    "quelle:",
    "généré",
    "imprimé",
    "exporté",
    "confidentiel",
    "nombre de",
    "source :",
    "generado",
    "impreso",
    "exportado",
    "confidencial",
    "gerado",
    "emitido",
    "creato",
    "generato",
    "gegenereerd",
    "afgedrukt",
    "aantal",
    "сформирован",
    "отчет",
    "отчёт",
    "wygenerowano",
    "wydrukowano",
    "oluşturulma",
    "liczba",
];

/// The same where blanks do not part the words.
const BEGIN_WIDE: [&str; 27] = [
    "制表",
    "打印",
    "导出",
    "生成",
    "审核",
    "复核",
    "经办",
    "备注",
    "说明",
    "注:",
    "注：",
    "以上",
    "数据来源",
    "统计时间",
    "报表",
    "共计",
    "合计",
    "总计",
    "总笔数",
    "总记录",
    "记录数",
    "製表",
    "列印",
    "匯出",
    "作成",
    "出力",
    "출력",
];

/// What a line begins with that has a number right behind.
const BEGIN_COUNT: [&str; 12] = ["page", "seite", "página", "pagina", "第", "共", "总数", "总人数", "人数", "件数", "총", "страница"];

/// More letters than this are no remark but a text.
const MOST: usize = 200;

/// Whether the words of a row with nothing else in it are a remark about the table.
pub fn is_remark(words: &str) -> bool {
    let text = words.trim().trim_start_matches(['*', '#', '-', '=', '–', '—', ' ', '※', '【', '[', '(', '（']).to_lowercase();
    if text.is_empty() || text.chars().count() > MOST {
        return false;
    }
    let counts = |word: &&str| {
        let rest = text.strip_prefix(*word).map(|rest| rest.trim_start_matches([' ', ':', '：', '有']));
        rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    if BEGIN_COUNT.iter().any(counts) {
        return true;
    }
    if let Some(word) = BEGIN_WIDE.iter().find(|w| text.starts_with(**w)) {
        // A short word begins names, too: what follows must say that it is none.
        return text[word.len()..].chars().any(|c| c.is_ascii_digit() || matches!(c, ':' | '：' | '，' | '。' | ' ' | '页' | '条'))
            || text.chars().count() >= 8;
    }
    BEGIN.iter().any(|w| text.starts_with(w)) || counts_rows(&text)
}

/// `12 records`, `12 rows`, `(3 orders)`.
fn counts_rows(text: &str) -> bool {
    const ROWS: [&str; 14] = [
        "records",
        "record",
        "rows",
        "row",
        "entries",
        "items",
        "lines",
        "zeilen",
        "datensätze",
        "lignes",
        "enregistrements",
        "filas",
        "registros",
        "righe",
    ];
    let mut words = text.trim_end_matches([')', '.', ' ']).split_whitespace();
    let number = words.next().is_some_and(|w| w.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.'));
    number && words.next().is_some_and(|w| ROWS.contains(&w)) && words.count() <= 2
}

/// Colours, in small letters.
const COLOURS: [&str; 40] = [
    "yellow",
    "green",
    "orange",
    "pink",
    "purple",
    "grey",
    "gray",
    "colour",
    "color",
    "highlighted",
    "shaded",
    "gelb",
    "grün",
    "farbig",
    "farbe",
    "jaune",
    "vert",
    "rouge",
    "couleur",
    "surlign",
    "amarill",
    "verde",
    "rojo",
    "amarelo",
    "vermelh",
    "giall",
    "rosso",
    "geel",
    "groen",
    "żółt",
    "czerwon",
    "желт",
    "жёлт",
    "красн",
    "цвет",
    "sarı",
    "kırmızı",
    "黄色",
    "红色",
    "颜色",
];

/// Colours of Chinese, Japanese and Korean, and words that may be of other things alone.
const COLOURS_WIDE: [&str; 14] =
    ["标黄", "标红", "标绿", "绿色", "蓝色", "橙色", "灰色", "底色", "黃色", "紅色", "黄い", "赤い", "노란", "빨간"];

/// Colours that are in names of people and shops as well.
const COLOURS_SHORT: [&str; 5] = ["red", "blue", "rot", "blau", "bleu"];

/// What relates a colour to rows and their meaning.
const RELATES: [&str; 47] = [
    "row",
    "line",
    "cell",
    "mark",
    "mean",
    "=",
    "＝",
    ":",
    "：",
    "order",
    "return",
    "refund",
    "cancel",
    "zeile",
    "bedeut",
    "markier",
    "sind ",
    "rückgabe",
    "storn",
    "ligne",
    "signifie",
    "retour",
    "annul",
    "fila",
    "línea",
    "linha",
    "riga",
    "rige",
    "significa",
    "devol",
    "rij",
    "regel",
    "betek",
    "wiersz",
    "oznacz",
    "строк",
    "возврат",
    "satır",
    "iade",
    "行",
    "表示",
    "为",
    "是",
    "代表",
    "的",
    "退",
    "は",
];

/// Whether words say that colours of rows mean something, which no table holds.
pub fn speaks_of_colours(words: &str) -> bool {
    let text = words.to_lowercase();
    if text.chars().count() > MOST {
        return false;
    }
    let short = || text.split(|c: char| !c.is_alphabetic()).any(|w| COLOURS_SHORT.contains(&w));
    let colour = COLOURS.iter().chain(&COLOURS_WIDE).any(|c| text.contains(c)) || short();
    colour && RELATES.iter().any(|r| text.contains(r))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_below_a_table_are_known() {
        for words in [
            "Generated By: A. Person  02/04/2026 10:00",
            "Copyright © 2026 Example",
            "Confidential Information - Do Not Distribute",
            "合计人数：2",
            "共 12 条记录",
            "制表人：张三",
            "打印时间 2026-03-01 10:00",
            "第 1 页",
            "Anzahl Kunden: 3",
            "Page 1 of 2",
            "12 records",
            "*** End of report ***",
            "Total records: 14",
        ] {
            assert!(is_remark(words), "{words}");
        }
        for words in ["Ann Brown", "Pagella", "C1001", "第五大道", "共青城", "Total Fitness", "12 Monkeys", "Notewell", "王合计"]
        {
            assert!(!is_remark(words), "{words}");
        }
    }

    #[test]
    fn what_colours_mean_is_heard() {
        for words in [
            "黄色的行是退货",
            "黄色＝已退货",
            "Yellow rows are returns",
            "Gelb markierte Zeilen: storniert",
            "red = cancelled",
            "Lignes en jaune : annulées",
        ] {
            assert!(speaks_of_colours(words), "{words}");
        }
        for words in ["Red Lion", "Report of May", "Greenfield Ltd", "合计人数：2", "Yellow Cab"] {
            assert!(!speaks_of_colours(words), "{words}");
        }
    }
}
