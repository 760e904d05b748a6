//! Words that are points of a scale: of agreement, satisfaction, quality, likelihood and ease, and plain yes and no, in the
//! languages that headers are known in.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::scale::Ends;
use super::survey::ONE;

/// Ladders of words from the lowest point to the highest, as data.
const LADDERS: &str = include_str!("grades.txt");

/// The lines that are ladders.
fn lines() -> impl Iterator<Item = &'static str> {
    LADDERS.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Answers by which somebody gives none.
const NO_OPINION: &[&str] = &[
    "n/a",
    "na",
    "not applicable",
    "don't know",
    "do not know",
    "dont know",
    "dk",
    "prefer not to say",
    "prefer not to answer",
    "no answer",
    "none",
    "not used",
    "no experience",
    "can't say",
    "无",
    "不清楚",
    "不知道",
    "不了解",
    "不适用",
    "未使用",
    "跳过",
    "(空)",
    "(跳过)",
    "未填",
    "没用过",
    "不適用",
    "weiß nicht",
    "weiss nicht",
    "keine angabe",
    "k.a.",
    "k. a.",
    "nicht zutreffend",
    "keine antwort",
    "ne sait pas",
    "je ne sais pas",
    "sans réponse",
    "non concerné",
    "sans objet",
    "nsp",
    "no sabe",
    "no sé",
    "no contesta",
    "ns/nc",
    "no aplica",
    "non so",
    "non applicabile",
    "não sei",
    "não se aplica",
    "weet niet",
    "weet ik niet",
    "niet van toepassing",
    "n.v.t.",
    "nvt",
    "わからない",
    "分からない",
    "該当なし",
    "無回答",
    "모름",
    "잘 모르겠음",
    "해당 없음",
    "무응답",
    "не знаю",
    "нет ответа",
    "не применимо",
    "nie wiem",
    "nie dotyczy",
    "brak odpowiedzi",
    "bilmiyorum",
    "fikrim yok",
    "uygulanamaz",
    "لا أعرف",
    "لا ينطبق",
    "-",
    "--",
    "—",
    "/",
];

/// A word as it is compared: without case, width, accents, blanks and marks.
fn folded(word: &str) -> String {
    word.nfkd().filter(|c| c.is_alphanumeric() && !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// Words from the lowest point of a scale to the highest.
pub struct Ladder {
    rungs: i64,
    /// The rung of each word, from 0.
    words: HashMap<String, i64>,
}

impl Ladder {
    fn read(line: &str) -> Ladder {
        let mut ladder = Ladder { rungs: 0, words: HashMap::new() };
        // A slash between blanks parts rungs; `teils/teils` is one word.
        for rung in line.split(" / ") {
            for word in rung.split('|') {
                ladder.words.insert(folded(word), ladder.rungs);
            }
            ladder.rungs += 1;
        }
        ladder
    }

    /// The scale of its points: yes and no are 1 and 0, all others count from 1.
    pub fn ends(&self) -> Ends {
        if self.rungs == 2 { (0, ONE) } else { (ONE, self.rungs * ONE) }
    }

    /// The point of a word on a scale: that of the ladder, or another one of as many points; without the middle of the ladder where
    /// the scale has one point less.
    pub fn point(&self, word: &str, (low, high): Ends) -> Option<i64> {
        let rung = *self.words.get(&folded(word))?;
        let points = (high - low) / ONE + 1;
        if points == self.rungs {
            return Some(low + rung * ONE);
        }
        let middle = self.rungs / 2;
        let without = points == self.rungs - 1 && self.rungs > 2 && self.rungs % 2 == 1 && rung != middle;
        without.then(|| low + (rung - i64::from(rung > middle)) * ONE)
    }

    /// Whether a word is its lowest or its highest.
    pub fn end(&self, word: &str) -> Option<End> {
        match *self.words.get(&folded(word))? {
            0 => Some(End::Lowest),
            rung if rung == self.rungs - 1 => Some(End::Highest),
            _ => None,
        }
    }

    /// Whether a word stands on it.
    pub fn has(&self, word: &str) -> bool {
        self.words.contains_key(&folded(word))
    }

    /// Whether all these words stand on it, and no two different ones on one rung but the middle.
    pub fn bears(&self, words: &[&str]) -> bool {
        self.bears_folded(&different(words))
    }

    fn bears_folded(&self, words: &BTreeSet<String>) -> bool {
        let mut taken: BTreeSet<i64> = BTreeSet::new();
        let middle = if self.rungs % 2 == 1 { self.rungs / 2 } else { -1 };
        words.iter().all(|word| self.words.get(word).is_some_and(|rung| taken.insert(*rung) || *rung == middle))
    }
}

/// An end of a ladder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// Its lowest word.
    Lowest,
    /// Its highest word.
    Highest,
}

static ALL: LazyLock<Vec<Ladder>> = LazyLock::new(|| lines().map(Ladder::read).collect());

/// The different words among these, folded.
fn different(words: &[&str]) -> BTreeSet<String> {
    words.iter().map(|w| folded(w)).filter(|w| !w.is_empty()).collect()
}

/// The ladder on which all these different words stand; the first where several bear them. `scale` is the one that they must fit on, where it
/// is known.
pub fn ladder(words: &[&str], scale: Option<Ends>) -> Option<&'static Ladder> {
    let folded = different(words);
    let fits = |l: &&Ladder| scale.is_none_or(|scale| words.iter().all(|w| l.point(w, scale).is_some()));
    if folded.is_empty() { None } else { ALL.iter().filter(fits).find(|l| l.bears_folded(&folded)) }
}

/// The point on a scale that a single word is on every ladder that has it; `None` where they differ or none has it.
pub fn point(word: &str, scale: Ends) -> Option<i64> {
    let mut points = ALL.iter().filter_map(|ladder| ladder.point(word, scale));
    let first = points.next()?;
    points.all(|p| p == first).then_some(first)
}

/// How high a word stands on the ladders that have it, from 0 to 1; `None` where they differ or none has it.
pub fn height(word: &str) -> Option<f64> {
    let word = folded(word);
    let mut heights = ALL.iter().filter_map(|l| Some(*l.words.get(&word)? as f64 / (l.rungs - 1) as f64));
    let first = heights.next()?;
    heights.all(|h| (h > 0.5) == (first > 0.5) && (h < 0.5) == (first < 0.5)).then_some(first)
}

/// Whether an answer says that there is none: "don't know", `N/A`, 不清楚.
pub fn is_no_opinion(answer: &str) -> bool {
    static WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| NO_OPINION.iter().map(|w| w.to_lowercase()).collect());
    WORDS.contains(&answer.trim().to_lowercase().replace('’', "'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(words: &[&str]) -> Vec<i64> {
        let ladder = ladder(words, None).unwrap_or_else(|| panic!("no ladder bears {words:?}"));
        words.iter().map(|w| ladder.point(w, ladder.ends()).expect("a point") / ONE).collect()
    }

    #[test]
    fn words_of_agreement_and_satisfaction_are_points_in_every_language() {
        for words in [
            ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"],
            ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"],
            ["非常不满意", "不满意", "一般", "满意", "非常满意"],
            ["非常不同意", "不同意", "中立", "同意", "非常同意"],
            ["sehr unzufrieden", "eher unzufrieden", "teils/teils", "eher zufrieden", "sehr zufrieden"],
            ["Très insatisfait", "Plutôt insatisfait", "Neutre", "Plutôt satisfait", "Très satisfait"],
            ["Muy insatisfecho", "Insatisfecho", "Neutral", "Satisfecho", "Muy satisfecho"],
            ["Molto insoddisfatto", "Insoddisfatto", "Neutrale", "Soddisfatto", "Molto soddisfatto"],
            ["Discordo totalmente", "Discordo", "Neutro", "Concordo", "Concordo totalmente"],
            ["Zeer ontevreden", "Ontevreden", "Neutraal", "Tevreden", "Zeer tevreden"],
            ["とても不満", "やや不満", "どちらともいえない", "やや満足", "とても満足"],
            ["매우 불만족", "불만족", "보통", "만족", "매우 만족"],
            ["очень недоволен", "скорее недоволен", "нейтрально", "скорее доволен", "очень доволен"],
            ["Bardzo niezadowolony", "Niezadowolony", "Ani zadowolony, ani niezadowolony", "Zadowolony", "Bardzo zadowolony"],
            ["Kesinlikle katılmıyorum", "Katılmıyorum", "Kararsızım", "Katılıyorum", "Kesinlikle katılıyorum"],
            ["لا أوافق بشدة", "لا أوافق", "محايد", "أوافق", "أوافق بشدة"],
        ] {
            assert_eq!(points(&words), [1, 2, 3, 4, 5], "{words:?}");
        }
        assert_eq!(points(&["No", "Yes"]), [0, 1]);
        assert_eq!(points(&["是", "否"]), [1, 0]);
        assert_eq!(points(&["Agree", "Somewhat agree", "Strongly disagree"]), [6, 5, 1], "seven points");
        assert_eq!(points(&["Satisfied", "Very satisfied"]), [4, 5]);
    }

    #[test]
    fn words_that_stand_on_no_ladder_are_words() {
        assert!(ladder(&["Satisfied", "late delivery"], None).is_none());
        assert!(ladder(&["female", "male"], None).is_none() && ladder(&[], None).is_none());
    }

    #[test]
    fn a_stated_scale_chooses_the_points() {
        let four = (ONE, 4 * ONE);
        let words = ["Very dissatisfied", "Dissatisfied", "Satisfied", "Very satisfied"];
        let ladder = ladder(&words, Some(four)).expect("a ladder");
        assert_eq!(words.map(|w| ladder.point(w, four).map(|p| p / ONE)), [Some(1), Some(2), Some(3), Some(4)]);
        assert_eq!(point("very satisfied", (ONE, 5 * ONE)), Some(5 * ONE));
        assert_eq!((point("very satisfied", (0, 10 * ONE)), point("late", (ONE, 5 * ONE))), (None, None));
    }

    #[test]
    fn some_answers_are_none() {
        assert!(["N/A", "Don’t know", "不清楚", "Weiß nicht", "-"].iter().all(|w| is_no_opinion(w)) && !is_no_opinion("no"));
    }

    #[test]
    fn every_word_stands_on_one_rung_of_its_ladder() {
        for line in lines() {
            let words: Vec<String> = line.split(" / ").flat_map(|rung| rung.split('|')).map(folded).collect();
            let rungs: BTreeSet<(String, usize)> =
                line.split(" / ").enumerate().flat_map(|(n, rung)| rung.split('|').map(move |w| (folded(w), n))).collect();
            let different: BTreeSet<&String> = words.iter().collect();
            assert_eq!(rungs.len(), different.len(), "a word on two rungs: {line}");
            assert!(words.iter().all(|w| !w.is_empty()), "{line}");
        }
    }
}
