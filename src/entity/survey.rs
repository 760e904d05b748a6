//! Surveys: what a question measures, and how an answer is read.

use crate::base::words::Word;

/// What a question measures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// Satisfaction with one thing or with all.
    Csat,
    /// Willingness to recommend, 0 to 10.
    Nps,
    /// Effort it took the customer.
    Ces,
    /// What the customer expects of a good shop (SERVQUAL).
    Expectation,
    /// What the customer found (SERVQUAL).
    Perception,
    /// How the customer would feel if the feature were there (Kano).
    Functional,
    /// How the customer would feel if it were not (Kano).
    Dysfunctional,
    /// How important something is.
    Importance,
    /// How well the shop does something.
    Performance,
    /// Overall satisfaction (ACSI).
    Satisfaction,
    /// How far expectations were met (ACSI).
    Confirmation,
    /// How near to the ideal it comes (ACSI).
    Ideal,
    /// What the customer gets.
    Value,
    /// What it costs the customer.
    Cost,
    /// Whether the customer likes the shop better than others.
    Preference,
    /// Whether the shop is different from others.
    Differentiation,
    /// What managers believe that customers expect (the gap model).
    Management,
    /// How high a standard the shop has set itself (the gap model).
    Standard,
    /// What the staff in fact deliver (the gap model).
    Delivered,
    /// What the shop promises in advertising and sales (the gap model).
    Promised,
    /// Words of the customer's own.
    Text,
}

impl Word for Role {
    const WHAT: &'static str = "question role";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Role::Csat, "csat", &["customer satisfaction", "满意度"]),
        (
            Role::Nps,
            "nps",
            &["net promoter score", "recommend", "recommendation", "likelihood to recommend", "推荐", "净推荐值", "推荐意愿"],
        ),
        (Role::Ces, "ces", &["customer effort score", "effort", "费力度"]),
        (Role::Expectation, "expectation", &["expected", "期望"]),
        (Role::Perception, "perception", &["perceived", "感知"]),
        (Role::Functional, "functional", &["正向"]),
        (Role::Dysfunctional, "dysfunctional", &["反向"]),
        (Role::Importance, "importance", &["important", "重要性", "重要度"]),
        (Role::Performance, "performance", &["表现", "绩效"]),
        (Role::Satisfaction, "satisfaction", &["overall satisfaction", "总体满意度"]),
        (Role::Confirmation, "confirmation", &["期望确认"]),
        (Role::Ideal, "ideal", &["理想"]),
        (Role::Value, "value", &["价值"]),
        (Role::Cost, "cost", &["代价"]),
        (Role::Preference, "preference", &["偏好"]),
        (Role::Differentiation, "differentiation", &["差异"]),
        (Role::Management, "management", &["management perception", "管理者认知", "管理层认知"]),
        (Role::Standard, "standard", &["service standard", "服务标准", "质量标准"]),
        (Role::Delivered, "delivered", &["service delivered", "实际服务", "服务传递"]),
        (Role::Promised, "promised", &["service promised", "服务承诺", "对外承诺"]),
        (Role::Text, "text", &["open text", "comment", "comments", "开放题", "意见"]),
    ];
}

impl Role {
    /// The ends of the scale that answers of this role have by definition, in whole numbers; `None` where any scale will do.
    pub fn scale(self) -> Option<(i64, i64)> {
        match self {
            Role::Nps => Some((0, 10)),
            Role::Functional | Role::Dysfunctional => Some((1, 5)),
            _ => None,
        }
    }
}

/// Roles of the gap model: their words are common ones, and a header that merely has them says nothing of its role.
const OF_THE_GAPS: &[Role] = &[Role::Management, Role::Standard, Role::Delivered, Role::Promised];

/// Roles that are part of a header only together with what they are about: `F6_functional`, `Bursar - Importance`.
const OF_A_FEATURE: &[Role] =
    &[Role::Expectation, Role::Perception, Role::Functional, Role::Dysfunctional, Role::Importance, Role::Performance];

/// What a question's header says of its role, and of the feature it is about.
pub fn role_of(header: &str) -> (Option<Role>, Option<String>) {
    match Role::parse(header) {
        Ok(role) if OF_THE_GAPS.contains(&role) => return (None, None),
        Ok(role) => return (Some(role), None),
        Err(_) => {}
    }
    // `speed_delivered`, as the questionnaire of the gaps has it; not "Delivered on time".
    if let Some((feature, Ok(role))) = header.trim().rsplit_once('_').map(|(feature, word)| (feature.trim(), Role::parse(word)))
        && OF_THE_GAPS.contains(&role)
        && !feature.is_empty()
    {
        return (Some(role), Some(feature.to_string()));
    }
    let apart = |c: char| c.is_whitespace() || "_-–—:：.()（）".contains(c);
    let header = header.trim_matches(apart);
    let last = header.rsplit(apart).next().unwrap_or("");
    let first = header.split(apart).next().unwrap_or("");
    for (word, rest) in [(last, header.strip_suffix(last)), (first, header.strip_prefix(first))] {
        if let (Ok(role), Some(rest)) = (Role::parse(word), rest)
            && OF_A_FEATURE.contains(&role)
        {
            let feature = rest.trim_matches(apart);
            return (Some(role), (!feature.is_empty()).then(|| feature.to_string()));
        }
    }
    (None, None)
}

/// The feelings of Kano's questionnaire from 1 (like) to 5 (dislike), and the words for them, folded.
const FEELINGS: &[(i64, &[&str])] = &[
    (1, &["like", "enjoy", "very helpful", "喜欢", "很喜欢", "满意"]),
    (2, &["must be", "basic necessity", "basic requirement", "expect", "理所当然", "应该", "应当如此", "必须"]),
    (3, &["neutral", "not affect", "无所谓", "不在乎", "中立"]),
    (4, &["can live with", "can tolerate", "minor inconvenience", "能忍受", "可以忍受", "勉强接受", "勉强"]),
    (5, &["dislike", "major problem", "can't accept", "n't like", "not like", "不能", "不喜欢", "很不喜欢", "不满意", "讨厌"]),
];

/// The code from 1 (like) to 5 (dislike) of how somebody would feel, in the usual wordings of Kano's questionnaire in English and
/// Chinese: "I can live with it that way", "不喜欢". `None` for other words.
pub fn feeling(answer: &str) -> Option<i64> {
    let folded = answer.trim().to_lowercase().replace(['’', '‘'], "'");
    if let Some(code) = number(&folded).filter(|n| n % ONE == 0).map(|n| n / ONE) {
        return (1..=5).contains(&code).then_some(code);
    }
    // "I dislike it, but I can live with it" tolerates; "I dislike it, and I can't accept it" dislikes; 不喜欢 holds 喜欢.
    let order: [i64; 5] = if folded.contains("不能") { [5, 4, 2, 3, 1] } else { [4, 5, 2, 3, 1] };
    order.into_iter().find(|code| FEELINGS.iter().any(|(of, words)| of == code && words.iter().any(|w| folded.contains(w))))
}

/// Millionths in one: how answers and the ends of scales are stored.
pub const ONE: i64 = 1_000_000;

/// What stands behind the number of an answer that counts points: stars, points, of so many.
const POINTS: &[&str] = &[
    "%",
    "分",
    "星",
    "颗星",
    "顆星",
    "点",
    "星级",
    "點",
    "점",
    "점수",
    "별",
    "star",
    "stars",
    "point",
    "points",
    "pt",
    "pts",
    "stern",
    "sterne",
    "punkt",
    "punkte",
    "étoile",
    "étoiles",
    "etoile",
    "etoiles",
    "point(s)",
    "estrella",
    "estrellas",
    "punto",
    "puntos",
    "stella",
    "stelle",
    "punti",
    "estrela",
    "estrelas",
    "ponto",
    "pontos",
    "ster",
    "sterren",
    "punten",
    "балл",
    "балла",
    "баллов",
    "звезда",
    "звезды",
    "звёзд",
    "звезд",
    "gwiazdka",
    "gwiazdki",
    "gwiazdek",
    "punkty",
    "punktów",
    "yıldız",
    "puan",
    "نجوم",
    "نجمة",
];

/// The points of an answer that is drawn (`★★★★☆`) or counted (`4 stars`, `4分`, `4/5`, `4 out of 5`), in ones.
fn points(digits: &str, rest: &str) -> Option<i64> {
    let count: i64 = digits.parse().ok().filter(|n| (0..=100).contains(n))?;
    let rest = rest.trim();
    if POINTS.iter().any(|word| rest.eq_ignore_ascii_case(word) || rest.to_lowercase() == *word) {
        return Some(count);
    }
    let of = ["/", "out of", "of", "von", "sur", "de", "из", "z"].iter().find_map(|w| rest.strip_prefix(w))?;
    let of: i64 = of.trim_end_matches(|c: char| !c.is_ascii_digit()).trim().parse().ok()?;
    ([5, 7, 10, 20, 100].contains(&of) && count <= of).then_some(count)
}

/// The number of stars that an answer draws, of which some may be empty.
fn stars(answer: &str) -> Option<i64> {
    let drawn = answer.chars().filter(|c| matches!(c, '★' | '⭐' | '🌟')).count();
    let only = answer.chars().all(|c| matches!(c, '★' | '☆' | '⭐' | '🌟' | '\u{fe0f}') || c.is_whitespace());
    (only && (1..=10).contains(&drawn)).then_some(drawn as i64)
}

/// The number an answer is, in millionths: `8`, `4.5`, `4,5`, the points it counts (`4 stars`, `★★★★☆`, `4分`, `4/5`), or the number of a
/// label such as `9 - Extremely important` or `Extremely important - 9`. `None` for words. A comma before exactly three digits may
/// be either mark: such an answer stays words.
pub fn number(answer: &str) -> Option<i64> {
    let folded = crate::base::reading::folded(answer);
    let answer = folded.trim();
    let end = answer.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+'))).unwrap_or(answer.len());
    let (digits, rest) = answer.split_at(end);
    if digits.is_empty() {
        return stars(answer).map(|n| n * ONE).or_else(|| behind_its_label(answer));
    }
    let (digits, label) = match rest.trim_start() {
        "" => (digits, false),
        _ => match points(digits, rest) {
            Some(count) => return Some(count * ONE),
            None => (digits.trim_end_matches(['.', ',', '-']), true),
        },
    };
    if label {
        // "9 - Extremely", "9: often", "1. never"; but not "5 miles" nor "3rd".
        let between = &answer[digits.len()..];
        let mark = between.trim_start().chars().next()?;
        let small = !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|b| b.is_ascii_digit());
        let worded = between.chars().any(char::is_alphabetic) && !between.contains(|c: char| c.is_ascii_digit());
        if !(small && worded && ("-–—:：.=、)(".contains(mark))) {
            return None;
        }
    }
    let plain = match digits.split_once(',') {
        Some((_, fraction)) if fraction.len() == 3 || fraction.contains([',', '.']) => return None,
        Some((whole, fraction)) => format!("{whole}.{fraction}"),
        None => digits.to_string(),
    };
    // Longer numbers are codes or phone numbers, not answers on a scale.
    crate::base::money::parse_plain(&plain, 6).filter(|n| n.abs() < 1_000_000 * ONE)
}

/// The number behind a label: `Extremely likely - 10`, `非常愿意(10分)`; but not `A-10`, which is a code.
fn behind_its_label(answer: &str) -> Option<i64> {
    let bare = answer.trim_end_matches(|c: char| matches!(c, ')' | '分' | '점' | '点') || c.is_whitespace());
    let label = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = &bare[label.len()..];
    let parted = label.ends_with('(') || label.ends_with(' ') && label.trim_end().ends_with(['-', '–', '—', ':', '=']);
    let worded = label.chars().any(char::is_alphabetic) && !label.contains(|c: char| c.is_ascii_digit());
    if parted && worded && digits.len() <= 2 { digits.parse::<i64>().ok().map(|n| n * ONE) } else { None }
}

/// How an answer is stored: as the number it is, and in its words where they say more than the number.
pub fn stored(answer: &str) -> (Option<i64>, Option<String>) {
    let value = number(answer);
    let plain = answer.chars().all(|c| c.is_ascii_digit() || ".,+- ".contains(c));
    (value, (value.is_none() || !plain).then(|| answer.to_string()))
}

/// Millionths as people write them: `4.5`, `10`.
pub fn plain(millionths: i64) -> String {
    crate::base::money::plain(millionths, 6).trim_end_matches('0').trim_end_matches('.').to_string()
}

/// A scale as people write it: `1 to 5`.
pub fn in_words((low, high): (i64, i64)) -> String {
    format!("{} to {}", plain(low), plain(high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_tell_roles_and_features() {
        for (header, role, feature) in [
            ("NPS", Some(Role::Nps), None),
            ("Comments", Some(Role::Text), None),
            ("F6_functional", Some(Role::Functional), Some("F6")),
            ("F10_dysfunctional", Some(Role::Dysfunctional), Some("F10")),
            ("Functional_GPS", Some(Role::Functional), Some("GPS")),
            ("Records and Registration - Importance", Some(Role::Importance), Some("Records and Registration")),
            ("imag1", None, None),
            ("reliability_delivered", Some(Role::Delivered), Some("reliability")),
            ("speed_of_answers_standard", Some(Role::Standard), Some("speed_of_answers")),
            ("Delivered", None, None),
            ("Standard of cleanliness", None, None),
            ("Was it delivered", None, None),
            ("How much does it cost", None, None),
            ("", None, None),
        ] {
            assert_eq!(role_of(header), (role, feature.map(str::to_string)), "{header}");
        }
    }

    #[test]
    fn answers_are_numbers_where_they_say_so() {
        for (answer, value) in [
            ("8", Some(8_000_000)),
            (" 80.0 ", Some(80_000_000)),
            ("4,5", Some(4_500_000)),
            ("-2", Some(-2_000_000)),
            ("9 - Extremely important", Some(9_000_000)),
            ("3: so so", Some(3_000_000)),
            ("1. never", Some(1_000_000)),
            ("1,500", None),
            ("5 stars", Some(5_000_000)),
            ("★★★★☆", Some(4_000_000)),
            ("⭐⭐", Some(2_000_000)),
            ("4 分", Some(4_000_000)),
            ("５", Some(5_000_000)),
            ("4/5", Some(4_000_000)),
            ("8 out of 10", Some(8_000_000)),
            ("4 Sterne", Some(4_000_000)),
            ("Extremely likely - 10", Some(10_000_000)),
            ("非常愿意（9分）", Some(9_000_000)),
            ("24/7", None),
            ("A-10", None),
            ("5 miles", None),
            ("5分12秒", None),
            ("3rd", None),
            ("5-Mar-24", None),
            ("2024-03-05", None),
            ("13800138000", None),
            ("15000_to_24999", None),
            ("I like it", None),
            ("- none", None),
            ("", None),
        ] {
            assert_eq!(number(answer), value, "{answer}");
        }
    }

    #[test]
    fn feelings_are_known_in_their_usual_words() {
        for (code, wordings) in [
            (1, &["I like it that way", "I enjoy it that way", "This would be very helpful to me", "喜欢"]),
            (
                2,
                &[
                    "I must be that way",
                    "It is a basic necessity or I expect it that way",
                    "This is a basic requirement for me",
                    "理所当然",
                ],
            ),
            (3, &["I am neutral", "This would not affect me", "I’m neutral", "无所谓"]),
            (
                4,
                &[
                    "I can live with it that way",
                    "I dislike it, but I can live with it that way",
                    "This would be a minor inconvenience",
                    "勉强接受",
                ],
            ),
            (
                5,
                &[
                    "I dislike it that way",
                    "I dislike it, and I can’t accept it",
                    "This would be a major problem for me",
                    "不喜欢",
                    "不能忍受",
                    "I don't like it",
                ],
            ),
        ] as [(i64, &[&str]); 5]
        {
            for words in wordings {
                assert_eq!(feeling(words), Some(code), "{words}");
            }
        }
        assert_eq!([feeling("3"), feeling("6"), feeling("perhaps")], [Some(3), None, None]);
    }
}
