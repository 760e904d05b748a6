//! Which encoding a file that is not UTF-8 has: every candidate reads the whole file, and the text that
//! looks like a language wins. When two look alike, the file is refused and shown in both.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read};

use anyhow::{Context, Result};
use encoding_rs::DecoderResult;
use unicode_normalization::UnicodeNormalization;

use super::encoding::Encoding;
use super::letters::{ALPHABETS, CHINESE, JAPANESE, KOREAN, LATIN, TRADITIONAL};
use crate::base::error::Failure;
use crate::lang::say;

/// What was found, and why.
pub struct Found {
    /// The encoding.
    pub encoding: Encoding,
    /// The evidence, for the user; empty for UTF-8.
    pub because: String,
}

/// So many bytes of lines with bytes beyond ASCII are weighed; all of them are decoded.
const WEIGHED: usize = 512 * 1024;

/// A line is looked at in pieces of at most so many bytes.
const LINE: u64 = 1024 * 1024;

/// A decoding must look so much like a language, of 1,
const PLAUSIBLE: f64 = 0.5;

/// and so much more than any other one that gives another text.
const CLEARLY: f64 = 0.15;

/// Or so much more, when a second judge says so too and three words differ.
const AGREED: f64 = 0.04;

const WIDE: [(&str, &[&str]); 5] =
    [("gb18030", &[CHINESE]), ("big5", &[TRADITIONAL]), ("shift_jis", &[JAPANESE]), ("euc-kr", &[KOREAN]), ("euc-jp", &[JAPANESE])];

/// One way to read the file.
struct Candidate {
    encoding: Encoding,
    decoder: encoding_rs::Decoder,
    /// Lines with bytes that stand for no character in it.
    broken: u64,
}

/// The lines that hold bytes beyond ASCII.
struct Sample {
    lines: Vec<(u64, Vec<u8>)>,
    bytes: usize,
    /// How many such lines there are.
    count: u64,
    /// Bytes beyond ASCII, and those of them that are sound UTF-8.
    beyond: u64,
    as_utf_8: u64,
    detector: chardetng::EncodingDetector,
}

/// Finds the encoding of `text`, whose file is called `name`. `known` tells whether a cell is the name of a column.
///
/// # Errors
/// Text that no encoding reads, or that several read differently.
pub fn detect(text: impl Read, name: &str, known: &dyn Fn(&str) -> bool) -> Result<Found> {
    let mut candidates: Vec<Candidate> = encodings()
        .into_iter()
        .map(|encoding| Candidate { encoding, decoder: encoding.0.new_decoder_without_bom_handling(), broken: 0 })
        .collect();
    let sample = gather(text, &mut candidates).with_context(|| say!("cannot read {name}", name))?;
    if sample.beyond == sample.as_utf_8 {
        return Ok(Found { encoding: Encoding::UTF_8, because: String::new() });
    }
    if sample.as_utf_8 * 2 > sample.beyond {
        // Text in UTF-8 with a few broken places: the reader names the first of them.
        return Ok(Found { encoding: Encoding::UTF_8, because: "most of what is not ASCII is sound UTF-8".to_string() });
    }
    let guess = sample.detector.guess(None, chardetng::Utf8Detection::Deny);
    // Nobody writes Hebrew from left to right any more, which is all that this one says.
    let guess = if guess == encoding_rs::ISO_8859_8 { encoding_rs::WINDOWS_1255 } else { guess };
    // A long text with a few broken places is read up to the first of them, which is then named.
    let sound = candidates.iter().filter(|c| c.broken <= 1 + sample.count / 50);
    let mut readings: Vec<Reading> = sound.map(|c| Reading::of(c.encoding, &sample, known)).collect();
    for reading in &mut readings {
        // The detector of web browsers knows which letters follow each other.
        reading.score += if reading.encoding.0 == guess { 0.03 } else { 0.0 };
    }
    readings.sort_by(|a, b| b.score.total_cmp(&a.score));
    let Some(best) = readings.first() else {
        return Err(Failure::new(say!("{name}: the text is in no encoding that is known here", name))
            .hint(say!("export it again as 'CSV UTF-8', or name the encoding: --encoding NAME"))
            .into());
    };
    let rival = readings.iter().find(|r| r.texts != best.texts);
    let needed = if best.encoding.0 == guess && best.differing(rival) >= 3 { AGREED } else { CLEARLY };
    if best.score >= PLAUSIBLE && rival.is_none_or(|r| best.score - r.score >= needed) {
        return Ok(Found { encoding: best.encoding, because: best.evidence(rival) });
    }
    Err(undecided(name, &readings))
}

fn encodings() -> Vec<Encoding> {
    let mut found: Vec<Encoding> = Vec::new();
    let narrow = LATIN.iter().map(|l| l.2).chain(ALPHABETS.iter().map(|a| a.2)).flat_map(|labels| labels.iter().copied());
    for label in WIDE.iter().map(|w| w.0).chain(narrow) {
        if let Ok(encoding) = Encoding::parse(label)
            && !found.contains(&encoding)
        {
            found.push(encoding);
        }
    }
    found
}

/// Reads the whole text, has every candidate decode the lines that need it, and keeps a part of these lines.
fn gather(text: impl Read, candidates: &mut [Candidate]) -> std::io::Result<Sample> {
    let detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    let mut sample = Sample { lines: Vec::new(), bytes: 0, count: 0, beyond: 0, as_utf_8: 0, detector };
    let mut reader = BufReader::with_capacity(256 * 1024, text);
    let (mut line, mut number) = (Vec::new(), 1);
    let mut out = vec![0; 4 * LINE as usize];
    loop {
        line.clear();
        // In none of these encodings a line feed is a part of another character.
        if (&mut reader).take(LINE).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if !line.is_ascii() {
            sample.beyond += line.iter().filter(|b| !b.is_ascii()).count() as u64;
            sample.as_utf_8 += sound_utf_8(&line);
            sample.count += 1;
            // One that has failed often is asked no more: it is out.
            for candidate in candidates.iter_mut().filter(|c| c.broken <= 100 + sample.count / 50) {
                let (result, _, written) = candidate.decoder.decode_to_utf8_without_replacement(&line, &mut out, false);
                let controls = candidate.encoding.0.is_single_byte() && controls(&out[..written]);
                if result != DecoderResult::InputEmpty || controls {
                    candidate.broken += 1;
                    candidate.decoder = candidate.encoding.0.new_decoder_without_bom_handling();
                }
            }
            sample.detector.feed(&line, false);
            if sample.bytes + line.len() <= WEIGHED {
                sample.bytes += line.len();
                sample.lines.push((number, line.clone()));
            }
        }
        number += u64::from(line.ends_with(b"\n"));
    }
    sample.detector.feed(b"", true);
    for candidate in candidates {
        let sound = candidate.decoder.decode_to_utf8_without_replacement(b"", &mut out, true).0 == DecoderResult::InputEmpty;
        candidate.broken += u64::from(!sound);
    }
    Ok(sample)
}

/// Whether text in UTF-8 has the invisible characters that the standard gives to bytes a code page leaves open.
fn controls(text: &[u8]) -> bool {
    memchr::memchr_iter(0xC2, text).any(|at| text.get(at + 1).is_some_and(|b| (0x80..0xA0).contains(b)))
}

/// Bytes beyond ASCII that belong to sound UTF-8.
fn sound_utf_8(line: &[u8]) -> u64 {
    line.utf8_chunks().map(|c| c.valid().bytes().filter(|b| !b.is_ascii()).count() as u64).sum()
}

/// The sample as one encoding reads it.
struct Reading {
    encoding: Encoding,
    /// Line and text.
    texts: Vec<(u64, String)>,
    /// How much it looks like a language: about 1 for ordinary text.
    score: f64,
    /// A column name that is not ASCII, and its line.
    header: Option<(u64, String)>,
}

impl Reading {
    fn of(encoding: Encoding, sample: &Sample, known: &dyn Fn(&str) -> bool) -> Reading {
        // What cannot be read weighs nothing here; whoever reads the file will refuse it.
        let text = |line: &[u8]| encoding.0.decode_without_bom_handling(line).0.into_owned();
        let texts: Vec<(u64, String)> = sample.lines.iter().map(|(number, line)| (*number, text(line))).collect();
        let header = texts.iter().take(50).find_map(|(number, text)| {
            let mut cells = text.split([',', ';', '\t', '|', '"', '\'', '\r', '\n']).map(str::trim);
            cells.find(|c| c.chars().count() > 1 && !c.is_ascii() && known(c)).map(|c| (*number, c.to_string()))
        });
        let all = || texts.iter().map(|(_, t)| t.as_str());
        let mut score = match WIDE.iter().find(|w| Encoding::parse(w.0).ok() == Some(encoding)) {
            Some((_, frequent)) => wide(encoding, frequent, all()),
            None => narrow(encoding, all()),
        };
        score += if header.is_some() { 1.0 } else { 0.0 };
        Reading { encoding, texts, score, header }
    }

    /// In how many different words this reading differs from the other one.
    fn differing(&self, other: Option<&Reading>) -> usize {
        let Some(other) = other else { return 0 };
        let pairs = self.texts.iter().zip(&other.texts).filter(|(a, b)| a != b);
        let mut words: Vec<&str> = pairs.flat_map(|((_, a), (_, b))| a.split_whitespace().filter(|w| !b.contains(*w))).take(200).collect();
        words.sort_unstable();
        words.dedup();
        words.len()
    }

    fn evidence(&self, rival: Option<&Reading>) -> String {
        if let Some((line, header)) = &self.header {
            return format!("line {line} has the column name '{header}'");
        }
        let differs = |i: &usize| rival.is_none_or(|r| r.texts[*i].1 != self.texts[*i].1);
        let index = (0..self.texts.len()).find(differs).unwrap_or(0);
        let (line, text) = &self.texts[index];
        let (shown, from) = excerpt(text);
        match rival {
            Some(rival) => {
                let other: String = rival.texts[index].1.chars().skip(from).take(shown.chars().count()).collect();
                format!("line {line} is '{shown}', in {} it would be '{}'", rival.encoding.name(), other.trim())
            }
            None => format!("line {line} is '{shown}'"),
        }
    }
}

/// The first word beyond ASCII with what stands around it in its cell, and how many characters come before it.
fn excerpt(text: &str) -> (String, usize) {
    let characters: Vec<char> = text.chars().collect();
    let first = characters.iter().position(|c| !c.is_ascii()).unwrap_or(0);
    let cut = |c: &char| matches!(c, ',' | ';' | '\t' | '|' | '"' | '\r' | '\n');
    let from = characters[..first].iter().rposition(cut).map_or(0, |i| i + 1).max(first.saturating_sub(12));
    let shown: String = characters[from..].iter().take(24).take_while(|c| !cut(c)).collect();
    (shown, from)
}

/// How much text in an encoding of two bytes looks like its language: frequent characters count 1, those of the
/// standard's list of common ones less, rare ones nothing.
fn wide<'t>(encoding: Encoding, frequent: &[&str], texts: impl Iterator<Item = &'t str>) -> f64 {
    let mut known: HashMap<char, Option<f64>> = frequent.iter().flat_map(|f| f.chars()).map(|c| (c, Some(1.0))).collect();
    let (mut sum, mut count) = (0.0, 0.0);
    for text in texts {
        let mut before = ' ';
        for c in text.chars() {
            if !c.is_ascii()
                && let Some(mut weight) = *known.entry(c).or_insert_with(|| weight(encoding, c))
            {
                // A letter of a word in Latin script, eaten up together with its neighbour.
                weight *= if before.is_ascii_lowercase() { 0.3 } else { 1.0 };
                sum += weight;
                count += 1.0;
            }
            before = c;
        }
    }
    if count == 0.0 { 0.0 } else { sum / count }
}

/// The weight of a character that is none of the frequent ones; `None` for what tells nothing.
fn weight(encoding: Encoding, c: char) -> Option<f64> {
    match c {
        // Marks, brackets and full-width forms are in all of the standards, at different places.
        '\u{3000}'..='\u{3011}' | '\u{ff01}'..='\u{ff5e}' | '\u{2014}'..='\u{201d}' | '\u{2026}' | '\u{ffe5}' | '\u{b7}' => {
            return Some(0.7);
        }
        '€' | '\u{e000}'..='\u{f8ff}' => return Some(0.0),
        _ => {}
    }
    let text = c.to_string();
    let (bytes, _, _) = encoding.0.encode(&text);
    let [lead, trail] = *bytes else { return Some(if encoding.name() == "Shift_JIS" { 0.25 } else { 0.0 }) };
    let common = match encoding.name() {
        "gb18030" | "GBK" => (0xB0..=0xD7).contains(&lead) && trail >= 0xA1,
        "Big5" => (0xA4..=0xC6).contains(&lead),
        "EUC-KR" => (0xB0..=0xC8).contains(&lead) && trail >= 0xA1,
        "Shift_JIS" => (0x88..=0x97).contains(&lead),
        _ => (0xB0..=0xCF).contains(&lead),
    };
    let second = match encoding.name() {
        "gb18030" | "GBK" => (0xD8..=0xF7).contains(&lead) && trail >= 0xA1,
        "Big5" => (0xC9..=0xF9).contains(&lead),
        "EUC-KR" => false,
        "Shift_JIS" => (0x98..=0x9F).contains(&lead) || (0xE0..=0xEA).contains(&lead),
        _ => (0xD0..=0xF4).contains(&lead),
    };
    Some(if common { 0.55 } else { f64::from(u8::from(second)) * 0.2 })
}

/// How much text in an encoding of one byte looks like the best of its languages.
fn narrow<'t>(encoding: Encoding, texts: impl Iterator<Item = &'t str>) -> f64 {
    let texts: Vec<Vec<char>> = texts.map(|t| t.chars().collect()).collect();
    let uses = |labels: &&[&str]| labels.iter().any(|l| Encoding::parse(l).ok() == Some(encoding));
    let languages: Vec<&str> = LATIN.iter().filter(|l| uses(&l.2)).map(|l| l.1).collect();
    let latin = (!languages.is_empty()).then(|| mean(&texts, |word| latin(word, &languages)));
    let other = ALPHABETS.iter().filter(|a| uses(&a.2)).map(|a| {
        let total = a.1.chars().count() as f64;
        // The letters are listed by frequency; those of real text stand in the first third.
        let ranks: HashMap<char, f64> = a.1.chars().enumerate().map(|(i, c)| (c, (1.2 - 1.5 * i as f64 / total).max(0.05))).collect();
        mean(&texts, |word| other(word, &ranks))
    });
    latin.into_iter().chain(other).fold(0.0, f64::max)
}

/// The mean weight of the characters beyond ASCII: of letters by word, of others by what stands around them.
fn mean(texts: &[Vec<char>], weigh: impl Fn(&[char]) -> f64) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    let mut add = |weight: f64, of: usize| (sum, count) = (sum + weight, count + of as f64);
    for text in texts {
        for word in text.chunk_by(|a, b| a.is_alphabetic() && b.is_alphabetic()) {
            let beyond = word.iter().filter(|c| !c.is_ascii()).count();
            if beyond > 0 && word[0].is_alphabetic() {
                add(weigh(word), beyond);
            }
        }
        for (i, c) in text.iter().enumerate().filter(|(_, c)| !c.is_ascii() && !c.is_alphabetic()) {
            let at = |i: Option<usize>| i.and_then(|i| text.get(i)).copied().unwrap_or(' ');
            add(mark(*c, at(i.checked_sub(1)), at(Some(i + 1))), 1);
        }
    }
    if count == 0.0 { 0.0 } else { sum / count }
}

/// Whether a letter is a vowel, with or without accents.
fn is_vowel(c: char) -> bool {
    let base = c.to_lowercase().nfd().next().unwrap_or(c);
    "aeiouyæøœı".contains(base)
}

/// Whether a letter may stand at a place of a word: no capital comes after a small letter.
fn is_cased(word: &[char], at: usize) -> bool {
    at == 0 || !(word[at - 1].is_lowercase() && word[at].is_uppercase())
}

/// The weight of the letters beyond ASCII of a word in Latin script, in the best of some languages. Each stands
/// alone or in twos between ASCII letters, and vowels and consonants take turns.
fn latin(word: &[char], languages: &[&str]) -> f64 {
    if word.len() > 1 && !word.iter().any(char::is_ascii) {
        return 0.0;
    }
    let fits = |at: usize| {
        let c = word[at];
        let alike = |i: Option<usize>| i.and_then(|i| word.get(i)).is_some_and(|n| is_vowel(*n) == is_vowel(c));
        let run = word[..at].iter().rev().take_while(|c| !c.is_ascii()).count();
        let turns = if alike(at.checked_sub(1)) && alike(Some(at + 1)) { 0.5 } else { 1.0 };
        if run < 2 && is_cased(word, at) { turns } else { 0.0 }
    };
    let weights: Vec<(char, f64)> = (0..word.len()).filter(|i| !word[*i].is_ascii()).map(|i| (word[i], fits(i))).collect();
    languages.iter().map(|l| weights.iter().filter(|(c, _)| l.contains(*c)).map(|(_, w)| w).sum()).fold(0.0, f64::max)
}

/// The weight of the letters of a word in another script, which has no ASCII letters.
fn other(word: &[char], ranks: &HashMap<char, f64>) -> f64 {
    if word.iter().any(char::is_ascii) {
        return 0.0;
    }
    let rank = |c: char| c.to_lowercase().next().and_then(|l| ranks.get(&l).copied()).unwrap_or(0.0);
    (0..word.len()).filter(|i| is_cased(word, *i)).map(|i| rank(word[i])).sum()
}

/// The weight of a character that is no letter.
fn mark(c: char, before: char, after: char) -> f64 {
    let sound = match c {
        '\u{2018}' | '\u{2019}' | '²' | '³' | '\u{a0}' => true,
        '€'
        | '£'
        | '°'
        | '№'
        | '\u{201a}'..='\u{201e}'
        | '–'
        | '—'
        | '…'
        | '«'
        | '»'
        | '·'
        | '•'
        | '™'
        | '®'
        | '©'
        | '½'
        | '¡'
        | '¿'
        | '§'
        | 'º'
        | 'ª' => !(before.is_alphabetic() && after.is_alphabetic()),
        _ => false,
    };
    if sound { 0.7 } else { 0.0 }
}

fn undecided(name: &str, readings: &[Reading]) -> anyhow::Error {
    let mut shown: Vec<&Reading> = Vec::new();
    for reading in readings {
        if shown.len() < 4 && !shown.iter().any(|s| s.texts == reading.texts) && reading.score >= readings[0].score - 0.4 {
            shown.push(reading);
        }
    }
    let differs = |i: &usize| shown.iter().any(|r| r.texts[*i].1 != shown[0].texts[*i].1);
    let index = (0..shown[0].texts.len()).find(differs).unwrap_or(0);
    let line = shown[0].texts[index].0;
    let samples: Vec<String> = shown.iter().map(|r| format!("'{}' ({})", excerpt(&r.texts[index].1).0, r.encoding.name())).collect();
    let doubt = if shown[0].score < PLAUSIBLE { "looks right in no encoding" } else { "could be in several encodings" };
    let message = format!("{name} is not UTF-8 and {doubt}; line {line} reads {}", samples.join(" or "));
    let hint = format!("say which one is right: --encoding {}", shown[0].encoding.name().to_lowercase());
    Failure::new(message).hint(hint).hint(say!("or export the file again as 'CSV UTF-8'")).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(text: &str, label: &str) -> Vec<u8> {
        let (bytes, _, lossy) = Encoding::parse(label).expect("known").0.encode(text);
        assert!(!lossy, "{text} in {label}");
        bytes.into_owned()
    }

    fn found(text: &str, label: &str) -> Result<String, String> {
        let bytes = encoded(text, label);
        detect(&bytes[..], "f.csv", &|c| c == "客户编号").map(|f| f.encoding.name().to_string()).map_err(|e| {
            let hints = e
                .downcast_ref::<Failure>()
                .map(|f| f.hints.iter().map(|h| h.to_string()).collect::<Vec<_>>().join(" "))
                .unwrap_or_default();
            format!("{e} {hints}")
        })
    }

    #[test]
    fn ordinary_files_are_recognised() {
        for (text, label, name) in [
            ("code,name\nA1,王芳\n", "gbk", "gb18030"),
            ("code,name,city\nA1,李伟,上海市\nA2,欧阳倩,乌鲁木齐\n", "gbk", "gb18030"),
            ("客户编号,姓\nA1,龘\n", "gb18030", "gb18030"),
            ("code,name,city\nA1,陳美玲,臺北市\nA2,王小明,高雄市\n", "big5", "Big5"),
            ("code,name\nA1,山田太郎\nA2,さとう\n", "shift_jis", "Shift_JIS"),
            ("code,name\nA1,山田太郎\nA2,サトウ花子\n", "euc-jp", "EUC-JP"),
            ("code,name\nA1,김철수\nA2,이영희\n", "euc-kr", "EUC-KR"),
            ("code,name\nA1,Jürgen Müller\nA2,Weiß\n", "windows-1252", "windows-1252"),
            ("code,name,note\nA1,José Muñoz,canción\nA2,Ibáñez,mañana\n", "windows-1252", "windows-1252"),
            ("code,name\nA1,François Lefèvre\nA2,Hélène Noël\nA3,Zoë Château\n", "windows-1252", "windows-1252"),
            ("code,price\nA1,12 €\nA2,Café\n", "windows-1252", "windows-1252"),
            ("code,name\nA1,Hélène\nA2,Irène\n", "windows-1252", "windows-1252"),
            ("code,name\nA1,José\nA2,Jürgen\nA3,François\nA4,Øystein\n", "windows-1252", "windows-1252"),
            ("code,name\rA1,Jürgen Müller\rA2,Weiß\r", "macintosh", "macintosh"),
            ("code,name\nA1,ANNA MÜLLER\nA2,WEISSGERBER KÖLN\n", "windows-1252", "windows-1252"),
            ("code,name\nA1,Иван Петров\nA2,Москва\n", "windows-1251", "windows-1251"),
            ("code,name\nA1,Иван Петров\nA2,Санкт-Петербург\n", "koi8-r", "KOI8-R"),
            ("code,name\nA1,Łukasz Wałęsa\nA2,Gdańsk Świętokrzyski\n", "windows-1250", "windows-1250"),
            ("code,name\nA1,Jiří Dvořák\nA2,Plzeň Žižkov\nA3,Růžena Šťastná\n", "windows-1250", "windows-1250"),
            ("code,name\nA1,Γιώργος Παπαδόπουλος\nA2,Αθήνα\n", "windows-1253", "windows-1253"),
            ("code,name\nA1,Şükrü Çağlar\nA2,İstanbul Beyoğlu\n", "windows-1254", "windows-1254"),
            ("code,name\nA1,יוסי כהן\nA2,תל אביב\n", "windows-1255", "windows-1255"),
            ("code,name\nA1,محمد علي\nA2,القاهرة\n", "windows-1256", "windows-1256"),
            ("code,name\nA1,สมชาย ใจดี\nA2,กรุงเทพมหานคร\n", "windows-874", "windows-874"),
        ] {
            assert_eq!(found(text, label), Ok(name.to_string()), "{text}");
        }
    }

    #[test]
    fn what_could_be_two_things_is_refused_with_both() {
        let error = found("code,name\nA1,Muñoz\n", "windows-1252").expect_err("Muńoz");
        for word in ["line 2", "'Muñoz' (windows-1252)", "'Muńoz' (windows-1250)", "--encoding windows-1252"] {
            assert!(error.contains(word), "{error}");
        }
        let error = found("code,name\nA1,Érdi Győző\n", "windows-1250").expect_err("Gyõzõ");
        assert!(error.contains("'Érdi Győző' (windows-1250)") && error.contains("'Érdi Gyõzõ' (windows-1252)"), "{error}");
    }

    #[test]
    fn sound_utf_8_is_utf_8_and_a_broken_place_does_not_change_that() {
        for text in ["", "a,b\n", "王芳\n", "é"] {
            assert_eq!(found(text, "utf-8"), Ok("UTF-8".to_string()), "{text}");
        }
        let mut bytes = "code,name\nA1,王芳\nA2,李伟\n".as_bytes().to_vec();
        bytes.extend(b"A3,\xFF\n");
        let found = detect(&bytes[..], "f.csv", &|_| false).expect("UTF-8");
        assert_eq!(found.encoding, Encoding::UTF_8);
        let mut bytes = encoded("code,name\nA1,王芳\nA2,李伟\n", "gbk");
        bytes.extend(b"A3,\xFF\n");
        let found = detect(&bytes[..], "f.csv", &|_| false).expect("GB18030");
        assert_eq!(found.encoding.name(), "gb18030");
    }

    #[test]
    fn the_first_bytes_beyond_ascii_may_stand_far_behind() {
        let mut bytes = "code,name\n".as_bytes().to_vec();
        for i in 0..20_000 {
            bytes.extend(format!("A{i},Ann\n").bytes());
        }
        bytes.extend(encoded("A,王芳\n", "gbk"));
        let found = detect(&bytes[..], "f.csv", &|_| false).expect("found");
        assert_eq!(found.encoding.name(), "gb18030");
        assert!(found.because.contains("line 20002") && found.because.contains("王芳"), "{}", found.because);
    }
}
