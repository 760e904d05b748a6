//! Rows of totals that reports have between their rows and at their end: they are no records.

use csv::StringRecord;

use crate::base::reading::{DecimalMark, decimal};

/// What a cell of such a row says and nothing else, in small letters.
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

/// Words that say so within a longer label, such as `Summe Januar` or `1月小计`, and that no customer and no product is called.
const SURE: [&str; 26] = [
    "grand total",
    "sub total",
    "subtotal",
    "sub-total",
    "zwischensumme",
    "gesamtsumme",
    "sous-total",
    "sous total",
    "total général",
    "total general",
    "total geral",
    "subtotale",
    "totale generale",
    "subtotaal",
    "eindtotaal",
    "подытог",
    "итого",
    "合计",
    "总计",
    "小计",
    "共计",
    "合計",
    "總計",
    "小計",
    "합계",
    "총계",
];

/// Words with which a longer label begins or ends; customers and products may be called so.
const UNSURE: [&str; 14] =
    ["total", "totals", "summe", "gesamt", "totale", "totaal", "totalt", "suma", "soma", "razem", "celkem", "összesen", "toplam", "всего"];

/// What the closing of a day or a shift is called in the list of a till, alone or within a longer label.
const CLOSINGS: &str = "\
    day total, daily total, total for the day, shift total, till total, end of day, z report, z-report, x report, x-report, tagessumme, \
    tagesumsatz, tagesabschluss, tagesgesamtsumme, tagestotal, kassenabschluss, schichtsumme, z-bericht, z bericht, x-bericht, z-bon, \
    z-abschlag, corte de caja, corte z, corte x, cierre de caja, cierre z, arqueo de caja, total del día, total del dia, total diario, \
    clôture de caisse, cloture de caisse, clôture journalière, total du jour, total journée, ticket z, rapport z, chiusura cassa, \
    chiusura di cassa, chiusura giornaliera, chiusura fiscale, totale giornaliero, totale del giorno, fechamento de caixa, \
    fecho de caixa, total do dia, dagtotaal, dagomzet, kassasluiting, dagafsluiting, z-rapport, suma dnia, raport dobowy, utarg dzienny, \
    z-отчет, z-отчёт, gün sonu, 日结, 日计, 班结, 交班, 本日合计, 当日合计, 日計, 일마감";

/// The same where it must stand alone, for things are called so, too.
const CLOSINGS_ALONE: [&str; 5] = ["chiusura", "clôture", "cierre", "fechamento", "abschluss"];

/// How surely the words of a cell say that its row is a total.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Says {
    /// They may: a label that begins or ends like one.
    Perhaps,
    /// They are a word for totals.
    Total,
    /// They are a word that nothing else is called.
    Surely,
}

/// What a cell says of totals.
pub fn says(cell: &str) -> Option<Says> {
    let figure = cell.bytes().next()?.is_ascii_digit() && cell.bytes().next_back()?.is_ascii_digit();
    if figure || cell.len() > 60 || !may_say(cell) {
        return None;
    }
    let cell = cell.trim();
    let bare = cell.trim_end_matches([':', '：', ' ', '\u{3000}']).to_lowercase();
    let close: String = if bare.is_ascii() { String::new() } else { bare.chars().filter(|c| !c.is_whitespace()).collect() };
    let exact =
        WORDS.contains(&bare.as_str()) || CLOSINGS_ALONE.contains(&bare.as_str()) || (!close.is_empty() && WORDS.contains(&close.as_str()));
    let edge = |word: &&str| {
        let wide = !word.is_ascii() && word.chars().all(|c| c > '\u{2e80}');
        let text = if wide { close.as_str() } else { bare.as_str() };
        let apart = |rest: &str, at_end: bool| {
            wide || rest.is_empty()
                || if at_end { !rest.ends_with(char::is_alphanumeric) } else { !rest.starts_with(char::is_alphanumeric) }
        };
        text.strip_prefix(*word).is_some_and(|rest| apart(rest, false)) || text.strip_suffix(*word).is_some_and(|rest| apart(rest, true))
    };
    if SURE.iter().copied().chain(CLOSINGS.split(", ")).any(|word| edge(&word)) {
        return Some(Says::Surely);
    }
    match exact {
        true => Some(Says::Total),
        false => UNSURE.iter().any(edge).then_some(Says::Perhaps),
    }
}

/// Whether a cell is worth a closer look: nearly none is, and this is asked of every cell of every file.
fn may_say(cell: &str) -> bool {
    if !cell.is_ascii() {
        return cell.chars().any(|c| {
            matches!(
                c,
                '合' | '总'
                    | '總'
                    | '小'
                    | '共'
                    | '累'
                    | '汇'
                    | '结'
                    | '计'
                    | '計'
                    | '班'
                    | '마'
                    | '계'
                    | 'т'
                    | 'Т'
                    | 'с'
                    | 'С'
                    | 'σ'
                    | 'Σ'
                    | 'z'
                    | 'Z'
                    | 'g'
            )
        }) || cell.bytes().any(|b| matches!(b, b't' | b'T'));
    }
    let mut words = cell.as_bytes().split(|b| matches!(b, b' ' | b'-'));
    words.any(|word| match word {
        // What a word for totals begins with; of one letter nothing is asked that has no other word.
        [a, b, c, ..] => matches!(
            &[a | 0x20, b | 0x20, c | 0x20],
            b"tot"
                | b"sub"
                | b"sum"
                | b"som"
                | b"ges"
                | b"zwi"
                | b"raz"
                | b"cel"
                | b"top"
                | b"ein"
                | b"gra"
                | b"day"
                | b"dai"
                | b"end"
                | b"rep"
                | b"tag"
                | b"kas"
                | b"sch"
                | b"ber"
                | b"bon"
                | b"abs"
                | b"cor"
                | b"cie"
                | b"arq"
                | b"clo"
                | b"rap"
                | b"chi"
                | b"fec"
                | b"dag"
                | b"dni"
                | b"uta"
                | b"dob"
        ),
        _ => false,
    })
}

/// What a row says of totals, by the cell that says it most surely.
pub fn row_says(record: &StringRecord) -> Option<Says> {
    record.iter().filter_map(says).max()
}

/// Whether nothing but words for totals, numbers, days and dashes stands in the row.
pub fn only_numbers(record: &StringRecord) -> bool {
    let sound = |c: &str| says(c).is_some() || is_figure(c) || matches!(c, "-" | "–" | "—" | "/");
    record.iter().map(str::trim).filter(|c| !c.is_empty()).all(sound)
}

/// A number with or without a unit, a day, a count.
pub fn is_figure(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    digits > 0 && letters <= 3
}

/// Sums of the columns of a file, by which rows of totals are proved.
#[derive(Default)]
pub struct Sums {
    /// Of all records, of those since any total, and of those since a total of some words.
    all: Part,
    since: Part,
    of: Vec<(String, Part)>,
}

/// Sums of some rows.
#[derive(Clone, Default)]
struct Part {
    rows: u64,
    /// By column, with a decimal point and with a comma.
    columns: Vec<[i128; 2]>,
}

impl Part {
    fn add(&mut self, values: &[[Option<i64>; 2]]) {
        self.rows += 1;
        self.columns.resize(self.columns.len().max(values.len()), [0; 2]);
        for (sum, value) in self.columns.iter_mut().zip(values) {
            for (sum, value) in sum.iter_mut().zip(value) {
                *sum += i128::from(value.unwrap_or(0));
            }
        }
    }

    /// Whether the numbers of the row are the sums of these rows, which are several.
    fn proves(&self, values: &[[Option<i64>; 2]]) -> bool {
        let given = || self.columns.iter().zip(values).filter(|(_, value)| value.iter().any(Option::is_some));
        let equal = |(sum, value): (&[i128; 2], &[Option<i64>; 2])| (0..2).any(|mark| value[mark].map(i128::from) == Some(sum[mark]));
        let some = given().any(|(sum, _)| sum.iter().any(|s| *s != 0));
        self.rows > 1 && some && given().all(equal)
    }
}

/// The numbers of a row in ten thousandths, read with a point and with a comma.
fn numbers(record: &StringRecord) -> Vec<[Option<i64>; 2]> {
    let number = |cell: &str| match cell.trim() {
        cell if cell.bytes().any(|b| b.is_ascii_digit()) => [DecimalMark::Dot, DecimalMark::Comma].map(|mark| decimal(cell, mark, 4).ok()),
        _ => [None; 2],
    };
    record.iter().map(number).collect()
}

impl Sums {
    /// Adds a record.
    pub fn add(&mut self, record: &StringRecord) {
        let values = numbers(record);
        self.all.add(&values);
        self.since.add(&values);
        self.of.iter_mut().for_each(|(_, part)| part.add(&values));
    }

    /// Whether a row is the sum of rows above it: of all, or of those since the last total of whatever words.
    pub fn prove(&self, record: &StringRecord) -> bool {
        let values = numbers(record);
        self.all.proves(&values) || self.since.proves(&values) || self.of.iter().any(|(_, part)| part.proves(&values))
    }

    /// Begins anew behind a total.
    pub fn begin_after(&mut self, record: &StringRecord) {
        let label = record.iter().find(|cell| says(cell).is_some()).unwrap_or_default().trim().to_lowercase();
        if !self.of.iter().any(|(known, _)| *known == label) && self.of.len() < MOST_LABELS {
            self.of.push((label.clone(), Part::default()));
        }
        for (_, part) in self.of.iter_mut().filter(|(known, _)| *known == label) {
            *part = Part::default();
        }
        self.since = Part::default();
    }
}

/// More words for levels of totals are not told apart.
const MOST_LABELS: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    fn record(cells: &[&str]) -> StringRecord {
        StringRecord::from(cells.to_vec())
    }

    #[test]
    fn words_for_totals_are_known_alone_and_within_labels() {
        for (cell, found) in [
            ("Total", Some(Says::Total)),
            ("GRAND TOTAL:", Some(Says::Surely)),
            ("合 计：", Some(Says::Surely)),
            ("1月小计", Some(Says::Surely)),
            ("Zwischensumme März", Some(Says::Surely)),
            ("Итого за январь", Some(Says::Surely)),
            ("Z-Bericht 12", Some(Says::Surely)),
            ("Tagesumsatz 01.09.", Some(Says::Surely)),
            ("Clôture de caisse", Some(Says::Surely)),
            ("Corte de caja 7", Some(Says::Surely)),
            ("日结", Some(Says::Surely)),
            ("Chiusura", Some(Says::Total)),
            ("Chiusura lampo", None),
            ("Endlich", None),
            ("Summe Januar", Some(Says::Perhaps)),
            ("Total Fitness", Some(Says::Perhaps)),
            ("January total", Some(Says::Perhaps)),
            ("Totally", None),
            ("Subtotalia", None),
            ("Ann Brown", None),
            ("2026-01-28", None),
            ("张合", None),
        ] {
            assert_eq!(says(cell), found, "{cell}");
        }
    }

    #[test]
    fn rows_of_totals_hold_nothing_but_numbers_beside_their_words() {
        for (cells, only) in [
            (&["Total", "", "1,234.50"][..], true),
            (&["", "合 计：", "12.00", "3笔"], true),
            (&["2026-01-28", "Subtotal", "", "1056.00"], true),
            (&["GRAND TOTAL:", "-"], true),
            (&["Total", "Paris"], false),
        ] {
            assert_eq!(only_numbers(&record(cells)), only, "{cells:?}");
        }
    }

    #[test]
    fn sums_prove_totals_of_groups_and_of_all() {
        let mut sums = Sums::default();
        for amount in ["306.00", "350.00", "400.00"] {
            sums.add(&record(&["x", amount]));
        }
        assert!(sums.prove(&record(&["Subtotal", "1,056.00"])));
        assert!(!sums.prove(&record(&["Subtotal", "1057.00"])));
        let mut lines = Sums::default();
        lines.add(&record(&["Tea", "1", "3.00"]));
        lines.add(&record(&["Cup", "1", "4.00"]));
        assert!(!lines.prove(&record(&["Total", "2", "5.00"])), "a product of this name");
        sums.begin_after(&record(&["Subtotal", "1056.00"]));
        for amount in ["24,00", "40,00"] {
            sums.add(&record(&["x", amount]));
        }
        assert!(sums.prove(&record(&["Subtotal", "64,00"])));
        sums.begin_after(&record(&["Subtotal", "64,00"]));
        sums.add(&record(&["x", "5"]));
        assert!(!sums.prove(&record(&["Total Fitness", "5"])), "one row is no sum");
    }
}
