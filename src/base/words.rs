//! Closed vocabularies: an enum, the word it is stored under, and the other words people use for it.

use std::any::TypeId;
use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::base::error::{Failure, unknown};

/// An enum stored as one of a closed list of words.
pub trait Word: Copy + PartialEq + 'static {
    /// What the word is, for messages: "channel".
    const WHAT: &'static str;
    /// Every variant with its stored word and further spellings (English and Chinese).
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])];
    /// Spellings in further languages, by the stored word, with a comma and a blank between them.
    const SPOKEN: &'static [(&'static str, &'static str)] = &[];
    /// The variant that stands for every word of a shop's own; `None` where the list is all there is.
    const OTHER: Option<Self> = None;

    /// The stored word.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(v, _, _)| *v == self).map_or("", |(_, w, _)| w)
    }

    /// Reads a word in any known spelling, ignoring case, width, accents, blanks and signs.
    ///
    /// # Errors
    /// Names the known words and the nearest one.
    fn parse(text: &str) -> Result<Self, Failure> {
        Self::known(text).ok_or_else(|| unknown(Self::WHAT, text, &Self::list()))
    }

    /// The variant of a word in any known spelling; `None` where it is not known.
    fn known(text: &str) -> Option<Self> {
        // The stored word itself is the usual case in bulk: it needs no folding.
        if let Some((variant, _, _)) = Self::WORDS.iter().find(|(_, w, _)| *w == text) {
            return Some(*variant);
        }
        let place = index::<Self>().get(&fold(text)).copied();
        place.and_then(|place| Self::WORDS.get(place)).map(|(v, _, _)| *v)
    }

    /// The variant of which a known spelling stands within other words, the longest telling most: in キャンセル確定 it is キャンセル.
    fn within(text: &str) -> Option<Self> {
        let folded = fold(text);
        let tells = |known: &str| if known.is_ascii() { known.len() > 4 } else { known.chars().count() > 1 };
        let said = index::<Self>().iter().filter(|(known, _)| tells(known) && folded.contains(known.as_str()));
        let place = said.max_by_key(|(known, place)| (known.chars().count(), std::cmp::Reverse(**place))).map(|(_, place)| *place);
        place.and_then(|place| Self::WORDS.get(place)).map(|(variant, _, _)| *variant)
    }

    /// The stored words in order.
    fn list() -> Vec<&'static str> {
        Self::WORDS.iter().map(|(_, w, _)| *w).collect()
    }
}

/// Places in [`Word::WORDS`] by the folded spelling.
type Places = HashMap<String, usize>;

/// The spellings of a list, folded once for all.
fn index<W: Word>() -> &'static Places {
    static KNOWN: LazyLock<RwLock<HashMap<TypeId, &'static Places>>> = LazyLock::new(RwLock::default);
    let key = TypeId::of::<W>();
    if let Some(known) = KNOWN.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return known;
    }
    let mut places = Places::new();
    for (spelling, place) in spellings::<W>() {
        places.entry(fold(spelling)).or_insert(place);
    }
    // A list is there as long as the program is.
    KNOWN.write().unwrap_or_else(PoisonError::into_inner).entry(key).or_insert_with(|| Box::leak(Box::new(places)))
}

/// Every spelling of a list, with the place of its word.
fn spellings<W: Word>() -> impl Iterator<Item = (&'static str, usize)> {
    let place_of = |word: &str| W::WORDS.iter().position(|(_, w, _)| *w == word).unwrap_or(usize::MAX);
    let own = W::WORDS
        .iter()
        .enumerate()
        .flat_map(|(place, (_, word, more))| [*word].into_iter().chain(more.iter().copied()).map(move |w| (w, place)));
    own.chain(W::SPOKEN.iter().flat_map(move |(word, more)| more.split(", ").map(move |w| (w, place_of(word)))))
}

/// Characters of headers and states as they are written in Taiwan and Hong Kong, each before that of the mainland.
const TRADITIONAL: &str = "\
    來来個个備备價价優优儲储兒儿別别動动務务區区員员問问單单國国場场壽寿婦妇實实審审寫写對对導导層层帳账幣币廠厂從从態态應应戶户換换據据數数時时書书會会東东業业樓楼標标機机檢检檯台櫃柜歲岁歷历殺杀氣气湯汤 \
    準准滿满濟济災灾為为無无熱热營营狀状獎奖現现產产發发確确碼码禮礼稅税稱称積积簽签籤签約约級级結结絡络統统經经維维編编縣县總总聯联聲声職职與与處处號号補补見见規规視视親亲覺觉觀观訂订計计訊讯討讨訓训託托 \
    記记訪访設设許许註注評评詢询試试話话詳详認认語语誤误說说課课調调請请論论謂谓謝谢證证識识譯译議议護护讀读變变讓让負负財财貧贫貨货責责貯贮買买費费貼贴貿贸資资賓宾賞赏賠赔賣卖質质賬账賴赖賺赚購购贈赠車车 \
    較较載载輔辅輕轻輛辆輸输轉转農农這这週周進进運运過过遞递遠远適适遲迟選选遺遗還还郵邮鄉乡鄰邻釋释釘钉針针鈔钞銀银銷销鋪铺鋼钢錄录錯错鍵键鎮镇鐘钟鑰钥長长門门閉闭開开間间關关陰阴陳陈陸陆陽阳隊队階阶際际 \
    隨随險险雙双雜杂雞鸡離离難难雲云電电靈灵靜静頁页頂顶項项順顺預预領领頭头頻频題题額额顏颜願愿類类顧顾風风飯饭飲饮飾饰養养餓饿館馆馬马驗验體体魚鱼鮮鲜鳥鸟鹽盐麗丽黃黄點点齊齐齒齿龍龙";

/// A character of the mainland for one of Taiwan and Hong Kong.
fn simplified(c: char) -> char {
    static TABLE: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
        let characters: Vec<char> = TRADITIONAL.chars().filter(|c| !c.is_whitespace()).collect();
        characters.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
    });
    if c < '\u{4e00}' { c } else { TABLE.get(&c).copied().unwrap_or(c) }
}

/// A word without case, width, accents, blanks and signs, and with the characters of the mainland.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    }
    text.nfkd().filter(|c| c.is_alphanumeric() && !is_combining_mark(*c)).flat_map(char::to_lowercase).map(simplified).collect()
}

/// Spellings of a list that two of its words claim, or that no word can have.
#[cfg(test)]
pub fn clashes<W: Word>() -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut found = Vec::new();
    for (spelling, place) in spellings::<W>() {
        let folded = fold(spelling);
        let other = *seen.entry(folded.clone()).or_insert(place);
        if other != place || folded.is_empty() || place == usize::MAX {
            found.push(format!("{}: {spelling}", W::WHAT));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_of_taiwan_are_those_of_the_mainland() {
        assert_eq!(fold("訂單編號"), fold("订单编号"));
        assert_eq!((fold("訂購人"), fold("電話")), (fold("订购人"), fold("电话")));
        let pairs: Vec<char> = TRADITIONAL.chars().filter(|c| !c.is_whitespace()).collect();
        assert!(pairs.len().is_multiple_of(2) && pairs.iter().all(|c| *c >= '\u{4e00}'));
    }
}
