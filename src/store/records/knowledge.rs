//! What the shop knows: answers to questions that come again, and the search in them.
//!
//! The search fills a full-text index in memory each time: it costs milliseconds for thousands of answers, and nothing
//! derived has to be kept. Chinese and Japanese have no blanks between words, so every character is a word of its own there,
//! and what is looked for are pairs of characters that stand side by side.

use anyhow::Result;
use rusqlite::{Connection, params};

/// A question and its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Unique code.
    pub code: String,
    /// The question as customers ask it.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// What it is about.
    pub topic: Option<String>,
    /// Further words under which it is found.
    pub words: Option<String>,
}

/// Every answer, in the order in which they were added.
///
/// # Errors
/// When the store cannot be read.
pub fn all(conn: &Connection) -> Result<Vec<Entry>> {
    let mut query = conn.prepare_cached("SELECT code, question, answer, topic, words FROM knowledge ORDER BY id")?;
    Ok(query.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(r: &rusqlite::Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry { code: r.get(0)?, question: r.get(1)?, answer: r.get(2)?, topic: r.get(3)?, words: r.get(4)? })
}

/// The answers that have something of `asked`, the best first: by BM25 (Robertson et al. 1994, as SQLite's FTS5 computes it),
/// where a word of the question or of the further words counts three times, one of the topic twice.
///
/// # Errors
/// When the store cannot be read.
pub fn find(conn: &Connection, asked: &str) -> Result<Vec<Entry>> {
    let Some(wanted) = query(asked) else { return Ok(Vec::new()) };
    let index = Connection::open_in_memory()?;
    index.execute_batch(
        "CREATE VIRTUAL TABLE found USING fts5(question, answer, topic, words, tokenize = 'porter unicode61 remove_diacritics 2')",
    )?;
    let entries = all(conn)?;
    let mut insert = index.prepare("INSERT INTO found (rowid, question, answer, topic, words) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (place, e) in entries.iter().enumerate() {
        let apart = |text: &Option<String>| text.as_deref().map(apart);
        insert.execute(params![place as i64, self::apart(&e.question), self::apart(&e.answer), apart(&e.topic), apart(&e.words)])?;
    }
    let mut search = index.prepare("SELECT rowid FROM found WHERE found MATCH ?1 ORDER BY bm25(found, 3.0, 1.0, 2.0, 3.0), rowid")?;
    let places: Vec<i64> = search.query_map([wanted], |r| r.get(0))?.collect::<Result<_, _>>()?;
    Ok(places.into_iter().filter_map(|place| entries.get(usize::try_from(place).ok()?).cloned()).collect())
}

/// Whether a letter is written without blanks between words: Han, Hiragana, Katakana.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The text with blanks around every letter that is written without them.
fn apart(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        if is_joined(c) {
            out.extend([' ', c, ' ']);
        } else {
            out.push(c);
        }
    }
    out
}

/// The query of the full-text index for what somebody asks: any of the words, any two joined letters side by side. `None`
/// when there is no word in it.
fn query(asked: &str) -> Option<String> {
    let mut terms: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut joined: Vec<char> = Vec::new();
    for c in asked.chars().chain([' ']) {
        if !is_joined(c) && !joined.is_empty() {
            match joined.as_slice() {
                [one] => terms.push(one.to_string()),
                many => terms.extend(many.windows(2).map(|pair| format!("{} {}", pair[0], pair[1]))),
            }
            joined.clear();
        }
        if is_joined(c) {
            joined.push(c);
        }
        if c.is_alphanumeric() && !is_joined(c) {
            word.push(c);
        } else if !word.is_empty() {
            terms.push(std::mem::take(&mut word));
        }
    }
    let quoted: Vec<String> = terms.iter().map(|t| format!("\"{t}\"")).collect();
    (!quoted.is_empty()).then(|| quoted.join(" OR "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::knowledge::KNOWLEDGE;
    use crate::entity::record::{Stored, Values};
    use crate::store::Store;
    use crate::store::ledger::operation::Actor;
    use crate::store::records::customers::Origin;
    use crate::store::records::plain::Table;

    fn entry(code: &str, question: &str, answer: &str, words: Option<&str>) -> Values {
        [Some(code), Some(question), Some(answer), None, words, None].map(|text| text.map(|text| Stored::Text(text.to_string()))).to_vec()
    }

    #[test]
    fn what_is_asked_for_is_found_in_english_and_chinese() {
        let dir = tempfile::tempdir().expect("a folder");
        let mut store = Store::create(&dir.path().join("s.db")).expect("a store");
        let actor = Actor { now: 0, person: "t".into(), command_line: "t".into() };
        let op = store.operation(&actor, "answer add").expect("begun");
        for e in [
            entry("A1", "Can I return an opened tea?", "Within thirty days, if at least half is left.", None),
            entry("A2", "How long does shipping take?", "Two days; parcels to islands take a week.", Some("delivery")),
            entry("A3", "龙井茶怎么保存？", "密封后放在冰箱里，避光防潮。", None),
            entry("A4", "可以退货吗？", "收到商品七天内可以无理由退货。", Some("退款")),
            entry("A5", "Wie lange dauert die Lieferung nach Köln?", "Zwei Tage.", None),
        ] {
            Table(&KNOWLEDGE).insert(&op, &e, Origin::default()).expect("stored");
        }
        op.finish("").expect("done");
        let found = |asked: &str| find(store.conn(), asked).expect("searched").into_iter().map(|e| e.code).collect::<Vec<_>>();
        assert_eq!(found("returning teas"), ["A1"]);
        assert_eq!(found("shipped"), ["A2"]);
        assert_eq!(found("DELIVERY"), ["A2"]);
        assert_eq!(found("怎样退货"), ["A4"]);
        assert_eq!(found("退款"), ["A4"]);
        assert_eq!(found("冰箱"), ["A3"]);
        assert_eq!(found("龙井 保存")[0], "A3");
        assert_eq!(found("koln"), ["A5"]);
        assert_eq!(found("货冰"), [""; 0], "the two stand nowhere side by side");
        // What means something to the index is plain text in a question.
        for odd in ["\" OR *", "NEAR(", "question:", "(", "-", "", "   "] {
            find(store.conn(), odd).unwrap_or_else(|e| panic!("{odd}: {e}"));
        }
    }
}
