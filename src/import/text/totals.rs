//! The rows of totals that reports have at their end: they are no records.

use csv::StringRecord;

/// What the first cell of such a row says, in small letters.
const WORDS: [&str; 40] = [
    "total",
    "totals",
    "grand total",
    "sub total",
    "subtotal",
    "sub-total",
    "sum",
    "summe",
    "gesamt",
    "gesamtsumme",
    "zwischensumme",
    "total general",
    "total général",
    "totale",
    "totali",
    "totaal",
    "totalt",
    "totaux",
    "somme",
    "suma",
    "soma",
    "celkem",
    "razem",
    "összesen",
    "итого",
    "всего",
    "σύνολο",
    "toplam",
    "合计",
    "总计",
    "小计",
    "共计",
    "累计",
    "总和",
    "汇总",
    "合計",
    "總計",
    "小計",
    "합계",
    "총계",
];

/// More rows of totals than this are not expected at the end of a file.
const MOST: usize = 16;

/// Rows that are totals if nothing but such rows follows.
#[derive(Default)]
pub struct Tail {
    rows: Vec<(u64, StringRecord)>,
}

impl Tail {
    /// Takes the next record of the file, and gives those to `see` of which it is clear that they are records.
    pub fn take(&mut self, line: u64, record: &StringRecord, see: &mut impl FnMut(u64, &StringRecord)) {
        if is_total(record) && self.rows.len() < MOST {
            self.rows.push((line, record.clone()));
            return;
        }
        if !self.rows.is_empty() && record.iter().any(|cell| !cell.trim().is_empty()) {
            for (line, record) in self.rows.drain(..) {
                see(line, &record);
            }
        }
        see(line, record);
    }

    /// The line on which the totals begin, after the last record was taken.
    pub fn line(&self) -> Option<u64> {
        self.rows.first().map(|(line, _)| *line)
    }

    /// Lines and words of the totals.
    pub fn rows(&self) -> impl Iterator<Item = (u64, String)> {
        self.rows.iter().map(|(line, record)| {
            let cells: Vec<&str> = record.iter().map(str::trim).filter(|c| !c.is_empty()).collect();
            (*line, cells.join(" "))
        })
    }
}

/// Whether the first cell with something in it says so, and all others have digits.
fn is_total(record: &StringRecord) -> bool {
    let mut cells = record.iter().map(str::trim).filter(|c| !c.is_empty());
    cells.next().is_some_and(says_total)
        && cells.all(|c| c.bytes().any(|b| b.is_ascii_digit()) || matches!(c, "-" | "–" | "—") || says_total(c))
}

fn says_total(cell: &str) -> bool {
    let Some(first) = cell.bytes().next() else { return false };
    // Nearly all cells end here: this is asked of every row.
    if cell.len() > 40 || (first.is_ascii() && !b"tgszrc".contains(&first.to_ascii_lowercase())) {
        return false;
    }
    let bare = cell.trim_end_matches([':', '：', ' ', '\u{3000}']).to_lowercase();
    if WORDS.contains(&bare.as_str()) {
        return true;
    }
    let close: String = bare.chars().filter(|c| !c.is_whitespace()).collect();
    !close.is_ascii() && WORDS.contains(&close.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_totals_are_known_by_their_words() {
        for (cells, total) in [
            (&["Total", "", "1,234.50"][..], true),
            (&["", "合 计：", "12.00", "3笔"], true),
            (&["GRAND TOTAL:", "-"], true),
            (&["Summe", "Total", "5"], true),
            (&["小计"], true),
            (&["Total", "Paris"], false),
            (&["C1", "Total", "5"], false),
            (&["Totally", "5"], false),
            (&["", ""], false),
        ] {
            assert_eq!(is_total(&StringRecord::from(cells.to_vec())), total, "{cells:?}");
        }
    }

    #[test]
    fn totals_count_at_the_end_only() {
        let mut tail = Tail::default();
        let mut seen = Vec::new();
        for (line, cells) in [(2, ["A", "1"]), (3, ["Total", "1"]), (4, ["", ""]), (5, ["B", "2"]), (6, ["Total", "3"]), (7, ["", ""])] {
            tail.take(line, &StringRecord::from(cells.to_vec()), &mut |l, _| seen.push(l));
        }
        assert_eq!(seen, [2, 4, 3, 5, 7], "blank rows change nothing");
        assert_eq!(tail.line(), Some(6));
        assert_eq!(tail.rows().collect::<Vec<_>>(), [(6, "Total 3".to_string())]);
    }
}
