//! The scale of a question: stated by a person or by the question itself, or found from the answers.

use std::collections::BTreeMap;

use super::survey::{ONE, plain};

/// The ends of a scale in millionths.
pub type Ends = (i64, i64);

/// Reads the ends of a scale: `1-10`, `0..100`, `-3-3`.
///
/// # Errors
/// What was expected.
pub fn parse_scale(text: &str) -> Result<Ends, String> {
    // A minus in front belongs to the lower end.
    let between = || text.char_indices().skip(1).find(|(_, c)| *c == '-').map(|(at, _)| (&text[..at], &text[at + 1..]));
    let ends = text.split_once("..").or_else(between);
    let number = |t: &str| crate::base::money::parse_plain(t.trim(), 6);
    match ends.and_then(|(low, high)| number(low).zip(number(high))) {
        Some((low, high)) if low < high => Ok((low, high)),
        _ => Err("expected LOW-HIGH, such as 1-10 or 0-100".to_string()),
    }
}

/// A scale as it is typed behind `--scale`: `1-10`.
pub fn typed((low, high): Ends) -> String {
    let mark = if high < 0 { ".." } else { "-" };
    format!("{}{mark}{}", plain(low), plain(high))
}

/// One `--scale`: that of all questions, or of the one that is named in front: `0-10`, `Q1=0-10`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// The question; all when `None`.
    pub question: Option<String>,
    /// Its scale.
    pub ends: Ends,
}

/// Reads `[QUESTION=]LOW-HIGH`.
///
/// # Errors
/// What was expected.
pub fn parse_told(text: &str) -> Result<Told, String> {
    match (parse_scale(text), text.rsplit_once('=')) {
        (Ok(ends), _) => Ok(Told { question: None, ends }),
        (Err(_), Some((question, ends))) if !question.trim().is_empty() => {
            Ok(Told { question: Some(question.trim().to_string()), ends: parse_scale(ends)? })
        }
        (Err(error), _) => Err(error),
    }
}

/// The scale that a person stated for this question.
pub fn told_for(told: &[Told], question: &str) -> Option<Ends> {
    let of = |t: &&Told| t.question.as_ref().is_some_and(|q| q.eq_ignore_ascii_case(question.trim()));
    told.iter().find(of).map(|t| t.ends)
}

/// The scale that a person stated for all questions.
pub fn told_for_all(told: &[Told]) -> Option<Ends> {
    told.iter().find(|t| t.question.is_none()).map(|t| t.ends)
}

/// How often each number was answered to a question.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Spread(BTreeMap<i64, u64>);

/// More different numbers than this are no points of a scale: of the others only the ends count.
const POINTS: usize = 250;

impl Spread {
    /// Takes in a number, in millionths, that was answered so many times.
    pub fn take(&mut self, value: i64, times: u64) {
        if self.0.len() < POINTS || self.ends().is_none_or(|(low, high)| value <= low || value >= high) {
            *self.0.entry(value).or_default() += times;
        } else if let Some(known) = self.0.get_mut(&value) {
            *known += times;
        }
    }

    /// The least and the greatest number.
    pub fn ends(&self) -> Option<Ends> {
        Some((*self.0.first_key_value()?.0, *self.0.last_key_value()?.0))
    }

    /// How many answers are numbers.
    fn answers(&self) -> u64 {
        self.0.values().sum()
    }

    /// How often the greatest was answered.
    fn greatest(&self) -> u64 {
        self.0.last_key_value().map_or(0, |(_, times)| *times)
    }
}

/// A question whose scale is looked for.
pub struct Sought<'a> {
    /// Whether it asks for the willingness to recommend.
    pub nps: bool,
    /// Its answers.
    pub spread: &'a Spread,
}

/// The scale on which answers lie, as far as they show it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// The likeliest scale; `None` where the numbers are those of no scale.
    pub ends: Option<Ends>,
    /// Where several scales are about as likely: all of them, the likeliest first.
    pub doubt: Vec<Ends>,
}

/// From so many answers on it is no chance that nobody chose the points above the greatest that was chosen.
const MANY: u64 = 30;

/// Fewer answers than this leave no doubt worth a question: a found scale grows with those that come later.
const FEW: u64 = 3;

/// A scale in whole numbers.
const fn whole(low: i64, high: i64) -> Ends {
    (low * ONE, high * ONE)
}

/// Several questions of one file that are taken to have one scale.
struct Group {
    high: i64,
    zero: bool,
    answers: u64,
    greatest: u64,
    members: Vec<usize>,
}

/// The scales on which the answers to questions lie that were asked together, in their order.
pub fn found_scales(asked: &[Sought]) -> Vec<Found> {
    let mut found: Vec<Found> = asked.iter().map(|q| alone(q).unwrap_or(Found { ends: None, doubt: Vec::new() })).collect();
    // What is left lies between 0 and 10: questions asked together mostly share a scale, if each uses the upper half of it.
    let mut left: Vec<(usize, Ends)> =
        asked.iter().enumerate().filter(|(_, q)| alone(q).is_none()).filter_map(|(i, q)| Some((i, q.spread.ends()?))).collect();
    left.sort_by_key(|(index, (_, high))| (std::cmp::Reverse(*high), *index));
    let recommended = asked.iter().zip(&found).any(|(q, f)| q.nps && f.ends == Some(whole(0, 10)));
    let mut groups: Vec<Group> = Vec::new();
    for (index, (low, high)) in left {
        let high = (high + ONE - 1) / ONE;
        let (zero, answers, greatest) = (low < ONE, asked[index].spread.answers(), asked[index].spread.greatest());
        match groups.iter_mut().find(|g| 2 * high > g.high + 1 || zero && high > 1 && 2 * high > g.high) {
            Some(group) => {
                group.zero |= zero;
                group.answers += answers;
                group.greatest += if high == group.high { greatest } else { 0 };
                group.members.push(index);
            }
            None => groups.push(Group { high, zero, answers, greatest, members: vec![index] }),
        }
    }
    // Where others were given a 0, it was only by chance that a question on the same scale was not.
    let zero_to_ten = recommended || groups.iter().any(|g| g.high > 5 && g.zero);
    let largest = groups.first().map(|g| (g.high, g.zero));
    for group in groups {
        let within = largest.filter(|(high, zero)| *zero && *high > group.high && group.high <= 1);
        let scale = of_group(&group, zero_to_ten, within.map(|(high, _)| high));
        for member in group.members {
            found[member] = scale.clone();
        }
    }
    found
}

/// The scale of a question that shows it without the others; `None` where it takes them.
fn alone(question: &Sought) -> Option<Found> {
    let sure = |ends: Option<Ends>| Some(Found { ends, doubt: Vec::new() });
    let Some((low, high)) = question.spread.ends() else { return sure(None) };
    let answers = question.spread.answers();
    if question.nps && low >= 0 && high <= 10 * ONE {
        // A scale of which nobody uses the upper half may be another one.
        let doubt = if high <= 5 * ONE && answers >= 5 { vec![whole(0, 10), whole(1, 5)] } else { Vec::new() };
        return Some(Found { ends: Some(whole(0, 10)), doubt: if low > 0 || high > ONE { doubt } else { Vec::new() } });
    }
    if low < 0 {
        let reach = low.abs().max(high);
        return sure((reach <= 10 * ONE && reach % ONE == 0).then_some((-reach, reach)));
    }
    if high > 100 * ONE {
        return sure(None);
    }
    if high > 10 * ONE {
        let doubt = if high <= 50 * ONE && answers >= FEW {
            let short = if high <= 20 * ONE { whole(0, 20) } else { whole(0, 50) };
            vec![whole(0, 100), short]
        } else {
            Vec::new()
        };
        return Some(Found { ends: Some(whole(0, 100)), doubt });
    }
    None
}

/// The scale of questions whose answers lie between 0 and 10. `within` is the upper end of others that were asked with them, on a
/// scale from 0, on which they would lie, too.
fn of_group(group: &Group, zero_to_ten: bool, within: Option<i64>) -> Found {
    let from = i64::from(!group.zero);
    let fits = |ends: &[Ends], asked: bool| Found { ends: ends.first().copied(), doubt: if asked { ends.to_vec() } else { Vec::new() } };
    let told = group.answers >= FEW;
    // So many answers that a point which nobody chose is none.
    let exact = group.answers >= MANY && group.greatest >= 3;
    let one = |high: i64| whole(1, high);
    match (group.high, group.zero) {
        (..=1, true) => match within {
            Some(high) => fits(&[whole(0, 1), whole(0, high)], told),
            None => fits(&[whole(0, 1)], false),
        },
        (..=1, false) => fits(&[one(5), whole(0, 1)], group.answers >= 5),
        (5, _) => fits(&[whole(from, 5)], false),
        (10, false) if zero_to_ten => fits(&[whole(0, 10)], false),
        (10, _) => fits(&[whole(from, 10)], false),
        (2 | 3, true) => fits(&[whole(0, 5), whole(0, 4), whole(0, 10)], told),
        (4, true) if exact => fits(&[whole(0, 4)], false),
        (4, true) => fits(&[whole(0, 5), whole(0, 4)], told),
        (6.., true) => fits(&[whole(0, 10)], false),
        (2, false) => fits(&[one(5), one(3), whole(1, 2)], told),
        (high @ (3 | 4 | 6..=9), false) if exact => fits(&[one(high)], false),
        (3, false) => fits(&[one(5), one(3)], told),
        (4, false) => fits(&[one(5), one(4)], group.answers >= 8),
        (6, false) => fits(&[one(7), one(6), one(10)], told),
        (7, false) => fits(&[one(7), one(10)], told && (group.answers < 8 || group.greatest < 2)),
        // 8 and 9 of ten: few scales end there.
        (_, false) if zero_to_ten => fits(&[whole(0, 10)], false),
        (_, false) => fits(&[one(10)], false),
    }
}

/// What a question says of its scale.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stated {
    /// The lower end, where it is said, in whole numbers.
    low: Option<i64>,
    /// The upper end.
    high: i64,
}

impl Stated {
    /// The scale it means: a lower end that is not said is 0 where 0 was answered, as it is of 100, else 1. `None` where answers lie
    /// off it: then the words meant something else.
    pub fn ends(self, spread: &Spread) -> Option<Ends> {
        let (least, greatest) = spread.ends().unwrap_or((ONE, ONE));
        let low = self.low.unwrap_or(if least < ONE || self.high >= 20 { 0 } else { 1 });
        let ends = whole(low, self.high);
        (least >= ends.0 && greatest <= ends.1).then_some(ends)
    }
}

/// Words between the ends of a scale, in the languages that headers are known in.
const BETWEEN: &[&str] = &[
    "-", "–", "—", "−", "~", "～", "〜", "..", "...", "…", "to", "bis", "à", "a", "al", "ao", "até", "tot", "t/m", "do", "до", "から",
    "부터", "에서", "至", "到", "ile", "إلى", "through", "→", "->",
];

/// Words behind the upper end of a scale whose lower end is left out.
const OF_SO_MANY: &[&str] = &["分制", "分满分", "分滿分", "点満点", "점 만점", "점만점", "点制", "점 척도", "点尺度", "-point scale"];

/// Words before it.
const OUT_OF: &[&str] = &["out of", "/", "满分", "滿分", "sur", "von", "de"];

/// The scale that the words of a question state: `(0-10)`, `on a scale from 1 to 7`, `von 1 bis 5`, `1=很差,5=很好`, `10分制`.
pub fn stated(question: &str) -> Option<Stated> {
    let question = crate::base::reading::folded(question).to_lowercase();
    if question.contains("百分制") {
        return Some(Stated { low: Some(0), high: 100 });
    }
    let numbers = numbers(&question);
    for pair in numbers.windows(2) {
        let ((_, end, low), (start, behind, high)) = (pair[0], pair[1]);
        let between = question[end..start].trim();
        let rest = question[behind..].trim_start();
        let bracketed = rest.starts_with([')', ']', '）', '】']) || rest.is_empty() || rest.starts_with(['分', '점', '点', '*', '★']);
        let usual = matches!((low, high), (0 | 1, 5 | 7 | 10 | 100) | (0, 1));
        if BETWEEN.contains(&between) && is_scale(low, high) && (usual || bracketed) {
            return Some(Stated { low: Some(low), high });
        }
    }
    // `1=poor … 5=excellent`, `(1 very bad, 5 very good)`.
    let labelled: Vec<i64> = numbers.iter().filter(|(_, end, _)| starts_label(&question[*end..])).map(|n| n.2).collect();
    if let (Some(low), Some(high)) = (labelled.iter().min(), labelled.iter().max())
        && labelled.len() >= 2
        && is_scale(*low, *high)
    {
        return Some(Stated { low: Some(*low), high: *high });
    }
    for (start, end, high) in &numbers {
        let (before, behind) = (question[..*start].trim_end(), question[*end..].trim_start());
        let usual = [5, 7, 10, 20, 100].contains(high);
        let inside = behind.is_empty() || behind.starts_with([')', ']', '）', '】', '分', '점', '点']);
        if usual && (OF_SO_MANY.iter().any(|w| behind.starts_with(w)) || inside && OUT_OF.iter().any(|w| ends_with_word(before, w))) {
            return Some(Stated { low: None, high: *high });
        }
    }
    None
}

/// Whether the words of a question put the best answer at the lower end: `1 = very good, 6 = very bad`. `good` and `bad` tell what words
/// say.
pub fn is_turned(question: &str, place: impl Fn(&str) -> Option<f64>) -> bool {
    let question = crate::base::reading::folded(question).to_lowercase();
    let numbers = numbers(&question);
    let mut placed: Vec<(i64, f64)> = Vec::new();
    for (at, (_, end, number)) in numbers.iter().enumerate() {
        let until = numbers.get(at + 1).map_or(question.len(), |n| n.0);
        if starts_label(&question[*end..]) {
            let label = question[*end..until].trim_matches(|c: char| !c.is_alphabetic());
            placed.extend(place(label).map(|p| (*number, p)));
        }
    }
    let (low, high) = (placed.iter().min_by_key(|p| p.0), placed.iter().max_by_key(|p| p.0));
    matches!((low, high), (Some(low), Some(high)) if low.0 < high.0 && low.1 > high.1)
}

fn ends_with_word(text: &str, word: &str) -> bool {
    let apart = |rest: &str| !word.starts_with(|c: char| c.is_ascii_alphabetic()) || rest.ends_with(|c: char| !c.is_alphanumeric());
    text.strip_suffix(word).is_some_and(apart)
}

/// Whether a number is followed by what it means: `=poor`, ` : very bad`.
fn starts_label(rest: &str) -> bool {
    let rest = rest.trim_start();
    rest.strip_prefix(['=', ':', '：']).is_some_and(|label| label.trim_start().starts_with(char::is_alphabetic))
}

fn is_scale(low: i64, high: i64) -> bool {
    matches!((low, high), (0, 1 | 3..=10 | 20 | 100) | (1, 3..=10 | 20 | 100)) || low == -high && (1..=10).contains(&high)
}

/// The whole numbers of a text that stand alone: where each begins and ends, and what it is.
fn numbers(text: &str) -> Vec<(usize, usize, i64)> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            at += 1;
        }
        let before = text[..start].chars().next_back();
        let decimal = text[..start].ends_with(['.', ',']) && text[..start - 1].ends_with(|c: char| c.is_ascii_digit());
        let joined = decimal || before.is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
        let behind = bytes.get(at).is_some_and(|b| matches!(b, b'.' | b',') && bytes.get(at + 1).is_some_and(u8::is_ascii_digit));
        if !joined && !behind && at - start <= 3 {
            // A minus belongs to the number where nothing stands before it but a bracket or a blank.
            let negative = before == Some('-') && text[..start - 1].chars().next_back().is_none_or(|c| "([（ ".contains(c));
            let value: i64 = text[start..at].parse().unwrap_or(0);
            found.push((start - usize::from(negative), at, if negative { -value } else { value }));
        }
    }
    found
}

/// Stems of words that ask whether one would recommend the shop.
const RECOMMEND: &[&str] = &[
    "recommend",
    "推荐",
    "推薦",
    "weiterempf",
    "weiter empf",
    "empfehl",
    "recommand",
    "recomend",
    "raccomand",
    "consiglier",
    "aanbevel",
    "aanrad",
    "aanbeveel",
    "おすすめ",
    "お勧め",
    "お薦め",
    "勧め",
    "薦め",
    "추천",
    "рекоменд",
    "посоветов",
    "polec",
    "poleci",
    "tavsiye",
    "öner",
    "توصي",
    "توصية",
    "net promoter",
];

/// Whether the words of a question ask for the willingness to recommend.
pub fn asks_to_recommend(question: &str) -> bool {
    let question = question.to_lowercase();
    let word = |w: &str| w.eq_ignore_ascii_case("nps");
    RECOMMEND.iter().any(|stem| question.contains(stem)) || question.split(|c: char| !c.is_ascii_alphanumeric()).any(word)
}

/// Stems of words that ask how satisfied one is.
const SATISFIED: &[&str] = &[
    "satisf",
    "满意",
    "滿意",
    "zufrieden",
    "soddisf",
    "tevreden",
    "満足",
    "만족",
    "доволен",
    "довольн",
    "удовлетвор",
    "zadowol",
    "memnun",
    "راض",
    "رضا",
];

/// Whether the words of a question ask how satisfied one is.
pub fn asks_for_satisfaction(question: &str) -> bool {
    let question = question.to_lowercase();
    SATISFIED.iter().any(|stem| question.contains(stem))
}

/// Words of questions that are answered in one's own words.
const OPEN: &[&str] = &[
    "建议",
    "意见",
    "留言",
    "备注",
    "评语",
    "反馈",
    "评价内容",
    "评论内容",
    "想说",
    "理由",
    "原因",
    "改进",
    "建議",
    "意見",
    "comment",
    "suggestion",
    "feedback",
    "remark",
    "anything else",
    "what could we",
    "what can we",
    "why",
    "reason",
    "please explain",
    "in your own words",
    "review text",
    "kommentar",
    "anmerkung",
    "anregung",
    "verbesserung",
    "vorschläge",
    "warum",
    "wünsche",
    "commentaire",
    "remarque",
    "suggestions",
    "pourquoi",
    "comentario",
    "sugerencia",
    "por qué",
    "commento",
    "commenti",
    "suggeriment",
    "perché",
    "comentário",
    "sugest",
    "por quê",
    "opmerking",
    "suggestie",
    "waarom",
    "コメント",
    "ご意見",
    "ご要望",
    "自由記述",
    "感想",
    "의견",
    "건의",
    "이유",
    "комментари",
    "пожелани",
    "предложени",
    "отзыв",
    "почему",
    "uwagi",
    "komentarz",
    "dlaczego",
    "sugestie",
    "yorum",
    "öneri",
    "neden",
    "تعليق",
    "ملاحظات",
    "اقتراح",
];

/// Whether the words of a question ask for the respondent's own words.
pub fn asks_for_words(question: &str) -> bool {
    let question = question.to_lowercase();
    OPEN.iter().any(|word| question.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(values: &[i64]) -> Spread {
        let mut spread = Spread::default();
        values.iter().for_each(|v| spread.take(v * ONE, 1));
        spread
    }

    fn of(values: &[i64]) -> (Option<Ends>, Vec<Ends>) {
        let spread = spread(values);
        let found = found_scales(&[Sought { nps: false, spread: &spread }]).remove(0);
        (found.ends, found.doubt)
    }

    #[test]
    fn answers_lie_on_the_usual_scales() {
        for (values, low, high) in [
            (&[2, 5, 3, 4][..], 1, 5),
            (&[0, 5, 3], 0, 5),
            (&[0, 1, 1], 0, 1),
            (&[2, 9, 7], 1, 10),
            (&[0, 8, 7], 0, 10),
            (&[20, 100, 60], 0, 100),
            (&[-3, 3, 1], -3, 3),
            (&[1, 7, 7, 6, 5, 4, 3, 7], 1, 7),
        ] {
            assert_eq!(of(values), (Some(whole(low, high)), vec![]), "{values:?}");
        }
        assert_eq!(of(&[180, 95, 250]), (None, vec![]), "numbers that are no points of a scale");
    }

    #[test]
    fn a_scale_whose_top_half_is_unused_or_that_is_one_of_two_is_doubted() {
        for (values, fits) in [
            (&[1, 2, 3][..], &[(1, 5), (1, 3)][..]),
            (&[1, 2, 3, 4, 4, 3, 2, 1], &[(1, 5), (1, 4)]),
            (&[1, 2, 6], &[(1, 7), (1, 6), (1, 10)]),
            (&[20, 40, 30], &[(0, 100), (0, 50)]),
            (&[0, 2, 1], &[(0, 5), (0, 4), (0, 10)]),
        ] {
            let fits: Vec<Ends> = fits.iter().map(|(a, b)| whole(*a, *b)).collect();
            assert_eq!(of(values), (Some(fits[0]), fits), "{values:?}");
        }
        let many: Vec<i64> = (0..40).map(|n| n % 4 + 1).collect();
        assert_eq!(of(&many), (Some(whole(1, 4)), vec![]), "forty answers leave no fifth point");
        assert!(of(&[3, 3]).1.is_empty(), "two answers are no reason to ask");
    }

    #[test]
    fn questions_asked_together_share_a_scale_where_they_use_it() {
        let (five, four, ten, low) = (spread(&[1, 5, 3]), spread(&[3, 4, 4]), spread(&[10, 8, 9]), spread(&[2, 3, 1]));
        let sought = |s| Sought { nps: false, spread: s };
        let found = found_scales(&[sought(&five), sought(&four), sought(&ten)]);
        assert_eq!(found.iter().map(|f| f.ends).collect::<Vec<_>>(), [Some(whole(1, 5)), Some(whole(1, 5)), Some(whole(1, 10))]);
        let zero = spread(&[0, 10, 9]);
        let found = found_scales(&[sought(&ten), Sought { nps: true, spread: &zero }]);
        assert_eq!(found[0].ends, Some(whole(0, 10)), "nobody gave a 0 by chance");
        let found = found_scales(&[sought(&ten), sought(&low)]);
        assert_eq!(found[1].doubt, [whole(1, 5), whole(1, 3)]);
        let nps = spread(&[3, 4, 5, 5, 2]);
        assert_eq!(found_scales(&[Sought { nps: true, spread: &nps }])[0].doubt, [whole(0, 10), whole(1, 5)]);
    }

    #[test]
    fn questions_state_their_scales() {
        for (question, low, high) in [
            ("How likely are you to recommend us (0-10)?", Some(0), 10),
            ("Food (0–5)", Some(0), 5),
            ("On a scale from 1 to 7, how happy are you?", Some(1), 7),
            ("Wie zufrieden sind Sie (von 1 bis 5)?", Some(1), 5),
            ("Notez de 1 à 10", Some(1), 10),
            ("Oceń od 1 do 6", Some(1), 6),
            ("Оцените от 1 до 10", Some(1), 10),
            ("服务态度（1=很差，5=很好）", Some(1), 5),
            ("您对服务的评分(1-5分)", Some(1), 5),
            ("满意度（10分制）", None, 10),
            ("满意度(百分制)", Some(0), 100),
            ("Note globale (sur 20)", None, 20),
            ("Rating /10", None, 10),
            ("1：非常不满 5：非常满意 总体评价", Some(1), 5),
        ] {
            assert_eq!(stated(question), Some(Stated { low, high }), "{question}");
        }
        for question in
            ["How satisfied are you?", "Q1-5", "How many of the 3 items came?", "Visits per week (1-2)", "2024-05-01", "F6_functional"]
        {
            assert_eq!(stated(question), None, "{question}");
        }
        assert_eq!(Stated { low: None, high: 10 }.ends(&spread(&[0, 3])), Some(whole(0, 10)));
        assert_eq!(Stated { low: None, high: 10 }.ends(&spread(&[1, 3])), Some(whole(1, 10)));
        assert_eq!(Stated { low: Some(1), high: 5 }.ends(&spread(&[6])), None);
    }

    #[test]
    fn scales_are_stated_for_all_questions_or_for_one() {
        let all = [parse_told("1-5").expect("read"), parse_told("Q 1=0-10").expect("read")];
        assert_eq!((told_for(&all, "q 1"), told_for(&all, "Q2"), told_for_all(&all)), (Some(whole(0, 10)), None, Some(whole(1, 5))));
        assert!(parse_told("=1-5").is_err() && parse_told("Q1=5").is_err() && parse_told("10").is_err());
        assert_eq!(parse_told("a=b=1-5").expect("read").question.as_deref(), Some("a=b"));
        assert_eq!([typed(whole(-3, 3)), typed(whole(0, 10))], ["-3-3", "0-10"]);
    }

    #[test]
    fn recommending_is_asked_for_in_many_words() {
        for question in [
            "How likely are you to recommend us?",
            "您愿意推荐我们吗",
            "Würden Sie uns weiterempfehlen?",
            "Готовы ли вы рекомендовать нас?",
            "NPS",
        ] {
            assert!(asks_to_recommend(question), "{question}");
        }
        assert!(!asks_to_recommend("How was the food?"));
        assert!(asks_for_satisfaction("Wie zufrieden sind Sie?") && !asks_for_satisfaction("Taste"));
        assert!(asks_for_words("您的建议") && asks_for_words("Anything else?") && !asks_for_words("服务态度"));
    }
}
