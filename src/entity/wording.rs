//! What the words of a question ask for, in the languages that headers are known in.

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
    "rating",
    "review score",
    "review_score",
    "stars",
    "评分",
    "星级",
    "打分",
    "bewertung",
    "calificaci",
    "valutazione",
    "avaliação",
    "beoordeling",
    "評価",
    "評点",
    "평점",
    "별점",
    "оценк",
    "ocena",
    "puan",
    "تقييم",
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

/// Stems of questions that are answered with a number that is a point of no scale: how many, how old, how much money.
const COUNTED: &[&str] = &[
    "how many",
    "how old",
    "how often",
    "number of",
    "spend",
    "spent",
    "income",
    "多少",
    "几次",
    "次数",
    "多大",
    "年龄",
    "岁数",
    "消费",
    "收入",
    "金额",
    "wie viele",
    "wie alt",
    "wie oft",
    "anzahl",
    "einkommen",
    "combien de",
    "quel âge",
    "revenu ",
    "cuántos",
    "cuántas",
    "qué edad",
    "ingresos",
    "quanti ",
    "quante ",
    "reddito",
    "quantos",
    "quantas",
    "idade",
    "hoeveel",
    "hoe oud",
    "hoe vaak",
    "何回",
    "何歳",
    "何人",
    "年齢",
    "年収",
    "몇 ",
    "나이",
    "연령",
    "сколько раз",
    "сколько вам",
    "возраст",
    "доход",
    "ile razy",
    "ile lat",
    "wiek",
    "dochód",
    "kaç ",
    "yaşınız",
    "كم مرة",
    "العمر",
];

/// Whether the words of a question ask for a number that is a point of no scale.
pub fn asks_for_a_number(question: &str) -> bool {
    let question = question.to_lowercase();
    COUNTED.iter().any(|stem| question.contains(stem))
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
        assert!(asks_for_a_number("How old are you?") && asks_for_a_number("您一年消费多少次") && !asks_for_a_number("How was it?"));
        assert!(asks_for_words("您的建议") && asks_for_words("Anything else?") && !asks_for_words("服务态度"));
    }
}
