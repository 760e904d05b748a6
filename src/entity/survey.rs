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

/// The number an answer is, in millionths: `8`, `4.5`, `4,5`, or the number of a label such as `9 - Extremely important`.
/// `None` for words. A comma before exactly three digits may be either mark: such an answer stays words.
pub fn number(answer: &str) -> Option<i64> {
    let answer = answer.trim();
    let end = answer.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+'))).unwrap_or(answer.len());
    let (digits, rest) = answer.split_at(end);
    let (digits, label) = match rest.trim_start() {
        "" => (digits, false),
        _ => (digits.trim_end_matches(['.', ',', '-']), true),
    };
    if label {
        // "9 - Extremely", "9: often", "1. never"; but not "5 stars" nor "3rd".
        let between = &answer[digits.len()..];
        let mark = between.trim_start().chars().next()?;
        let small = !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|b| b.is_ascii_digit());
        let worded = between.chars().any(char::is_alphabetic) && !between.contains(|c: char| c.is_ascii_digit());
        if !(small && worded && "-–—:：.=、".contains(mark)) {
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

/// Reads the ends of a scale: `1-10`, `0..100`, `-3-3`.
///
/// # Errors
/// What was expected.
pub fn parse_scale(text: &str) -> Result<(i64, i64), String> {
    // A minus in front belongs to the lower end.
    let between = || text.char_indices().skip(1).find(|(_, c)| *c == '-').map(|(at, _)| (&text[..at], &text[at + 1..]));
    let ends = text.split_once("..").or_else(between);
    let number = |t: &str| crate::base::money::parse_plain(t.trim(), 6);
    match ends.and_then(|(low, high)| number(low).zip(number(high))) {
        Some((low, high)) if low < high => Ok((low, high)),
        _ => Err("expected LOW-HIGH, such as 1-10 or 0-100".to_string()),
    }
}

/// The common scale that all answers fit on; whatever their ends are where none does.
pub fn scale_of(min: i64, max: i64) -> (i64, i64) {
    const SCALES: [(i64, i64); 5] = [(1, 5), (1, 7), (1, 10), (0, 10), (0, 100)];
    let found = SCALES.iter().map(|(a, b)| (a * ONE, b * ONE)).find(|(a, b)| min >= *a && max <= *b);
    found.unwrap_or((min, max))
}

/// The scales on which the answers to questions lie that were asked together, from the least and the greatest answer to each and
/// whether it asks for a recommendation. Where others were given a 0, it was only by chance that one was not.
pub fn found_scales(asked: &[(bool, i64, i64)]) -> Vec<(i64, i64)> {
    let whole = (0, 10 * ONE);
    let of = |(nps, low, high): &(bool, i64, i64)| if *nps && *low >= 0 && *high <= whole.1 { whole } else { scale_of(*low, *high) };
    let mut scales: Vec<(i64, i64)> = asked.iter().map(of).collect();
    if scales.contains(&whole) {
        scales.iter_mut().filter(|scale| **scale == (ONE, whole.1)).for_each(|scale| *scale = whole);
    }
    scales
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
            ("5 stars", None),
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

    #[test]
    fn answers_lie_on_the_usual_scales() {
        for (min, max, scale) in [(2, 5, (1, 5)), (1, 6, (1, 7)), (2, 9, (1, 10)), (0, 3, (0, 10)), (20, 100, (0, 100)), (-3, 3, (-3, 3))] {
            assert_eq!(scale_of(min * ONE, max * ONE), (scale.0 * ONE, scale.1 * ONE));
        }
    }
}
