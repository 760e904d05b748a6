//! Which encoding a file that is not UTF-8 has: every candidate reads the whole file, and the reading that says something
//! in a language wins. When two say something, the file is refused and shown in both.

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Read};

use anyhow::{Context, Result};
use encoding_rs::DecoderResult;
use unicode_normalization::UnicodeNormalization;

use super::decoding::{Characters, control};
use super::encoding::Encoding;
use super::letters::{ENCODINGS, surprise};
use crate::base::error::Failure;
use crate::lang::say;

/// What was found, and why.
pub struct Found {
    /// The encoding.
    pub encoding: Encoding,
    /// The evidence, for the user; empty for UTF-8.
    pub because: String,
}

/// So many bytes of different cells are weighed; all lines are decoded.
const WEIGHED: usize = 96 * 1024;

/// A line is looked at in pieces of at most so many bytes.
const LINE: u64 = 1024 * 1024;

/// How much less surprising the best reading must be than any that gives another text, in bits: much, where few cells tell.
const CLEARLY: [f64; 4] = [f64::MAX, 10.0, 7.0, 7.0];

/// As much, where two bytes beyond ASCII or fewer are all there is and are read as one character of a far language.
const STRAY: f64 = 30.0;

/// The name of a column among the cells counts so much, in bits.
const HEADER: f64 = 60.0;

/// A byte of a cell that cannot be read costs so much, in bits.
const UNREADABLE: f64 = 14.0;

/// Lines that end in nothing but carriage returns say so much, in bits, for the encodings of the computers that wrote them.
const CARRIAGES: f64 = 10.0;

/// Readings that are more surprising than the best by so much are not shown.
const NEAR: f64 = 40.0;

/// One way to read the file.
struct Candidate {
    encoding: Encoding,
    decoder: Characters,
    /// Lines with bytes that stand for no character in it.
    broken: u64,
}

/// What the file holds beyond ASCII.
struct Sample {
    /// Different cells with their lines.
    cells: Vec<(u64, Vec<u8>)>,
    /// How many lines have such bytes.
    lines: u64,
    /// Bytes beyond ASCII, and those of them that are sound UTF-8.
    beyond: u64,
    as_utf_8: u64,
    /// Whether lines end in carriage returns alone.
    carriages: bool,
}

/// Finds the encoding of `text`, whose file is called `name`. `known` tells whether a cell is the name of a column.
///
/// # Errors
/// Text that no encoding reads, or that several read differently.
pub fn detect(text: impl Read, name: &str, known: &dyn Fn(&str) -> bool) -> Result<Found> {
    let encodings = ENCODINGS.iter().filter_map(|(label, _)| Encoding::parse(label).ok());
    let mut candidates: Vec<Candidate> =
        encodings.map(|encoding| Candidate { encoding, decoder: Characters::of(encoding), broken: 0 }).collect();
    let sample = gather(text, &mut candidates).with_context(|| say!("cannot read {name}", name))?;
    if sample.beyond == sample.as_utf_8 {
        return Ok(Found { encoding: Encoding::UTF_8, because: String::new() });
    }
    if sample.as_utf_8 * 2 > sample.beyond {
        // Text in UTF-8 with a few broken places: the reader names the first of them.
        return Ok(Found { encoding: Encoding::UTF_8, because: "most of what is not ASCII is sound UTF-8".to_string() });
    }
    // A long text with a few broken places is read up to the first of them, which is then named.
    let sound = candidates.iter().filter(|c| c.broken <= 1 + sample.lines / 50);
    let mut readings: Vec<Reading> = sound.map(|c| Reading::of(c.encoding, &sample, known)).collect();
    readings.sort_by(|a, b| a.bits.total_cmp(&b.bits));
    let Some(best) = readings.first() else {
        return Err(Failure::new(say!("{name}: the text is in no encoding that is known here", name))
            .hint(say!("export it again as 'CSV UTF-8', or name the encoding: --encoding NAME"))
            .into());
    };
    let rival = readings.iter().find(|r| r.texts != best.texts);
    let stray = sample.beyond <= 2 && !best.encoding.is_single_byte();
    let needed = if stray { STRAY } else { CLEARLY[sample.cells.len().min(CLEARLY.len() - 1)] };
    if best.language && rival.is_none_or(|r| r.bits - best.bits >= needed) {
        return Ok(Found { encoding: best.encoding, because: best.evidence(rival) });
    }
    Err(undecided(name, &readings))
}

/// Reads the whole text, has every candidate decode the lines that need it, and keeps the different cells of these lines.
fn gather(text: impl Read, candidates: &mut [Candidate]) -> std::io::Result<Sample> {
    let mut sample = Sample { cells: Vec::new(), lines: 0, beyond: 0, as_utf_8: 0, carriages: false };
    let mut seen: HashSet<Vec<u8>> = HashSet::new();
    let mut weighed = 0;
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
            sample.lines += 1;
            // One that has failed often is asked no more: it is out.
            for candidate in candidates.iter_mut().filter(|c| c.broken <= 100 + sample.lines / 50) {
                let (result, _, written) = candidate.decoder.decode(&line, &mut out, false);
                let controls = candidate.encoding.is_single_byte() && control(&out[..written]).is_some();
                if result != DecoderResult::InputEmpty || controls {
                    candidate.broken += 1;
                    candidate.decoder = Characters::of(candidate.encoding);
                }
            }
            // Nor are these a part of another character. A word that comes often tells no more than once.
            let cells = line.split(|b| matches!(b, b',' | b';' | b'\t' | b'"' | b'\'' | b'\r' | b'\n'));
            for cell in cells.map(<[u8]>::trim_ascii).filter(|cell| !cell.is_ascii()) {
                if weighed + cell.len() <= WEIGHED && !seen.contains(cell) {
                    weighed += cell.len();
                    seen.insert(cell.to_vec());
                    sample.cells.push((number, cell.to_vec()));
                }
            }
        }
        sample.carriages |= number == 1 && !line.ends_with(b"\n") && line.contains(&b'\r');
        number += u64::from(line.ends_with(b"\n"));
    }
    for candidate in candidates {
        candidate.broken += u64::from(candidate.decoder.decode(b"", &mut out, true).0 != DecoderResult::InputEmpty);
    }
    Ok(sample)
}

/// Bytes beyond ASCII that belong to sound UTF-8.
fn sound_utf_8(line: &[u8]) -> u64 {
    line.utf8_chunks().map(|c| c.valid().bytes().filter(|b| !b.is_ascii()).count() as u64).sum()
}

/// The sample as one encoding reads it.
struct Reading {
    encoding: Encoding,
    /// Line and text of each cell; no text for one that cannot be read.
    texts: Vec<(u64, Option<String>)>,
    /// How surprising it is, in bits.
    bits: f64,
    /// Whether it is a language at all.
    language: bool,
    /// A column name that is not ASCII, and its line.
    header: Option<(u64, String)>,
}

impl Reading {
    fn of(encoding: Encoding, sample: &Sample, known: &dyn Fn(&str) -> bool) -> Reading {
        let texts: Vec<(u64, Option<String>)> = sample.cells.iter().map(|(line, cell)| (*line, decoded(encoding, cell))).collect();
        // What cannot be read is refused later by whoever reads the file.
        let unreadable: usize = sample.cells.iter().zip(&texts).filter(|(_, (_, text))| text.is_none()).map(|((_, c), _)| c.len()).sum();
        let header = texts.iter().take(200).find_map(|(line, text)| {
            let cell = text.as_deref().map(|t| t.trim_matches('|').trim())?;
            (names_column(cell) && known(cell)).then(|| (*line, cell.to_string()))
        });
        let surprise = surprise(encoding.name(), texts.iter().filter_map(|(_, t)| t.as_deref()), |c| encoding.bytes(c));
        let old_mac = sample.carriages && matches!(encoding.name(), "macintosh" | "x-mac-cyrillic");
        let evidence = if header.is_some() { HEADER } else { 0.0 } + if old_mac { CARRIAGES } else { 0.0 };
        let bits = surprise.bits + unreadable as f64 * UNREADABLE - evidence;
        Reading { encoding, texts, bits, language: surprise.language || header.is_some(), header }
    }

    fn text(&self, index: usize) -> &str {
        self.texts[index].1.as_deref().unwrap_or("?")
    }

    fn evidence(&self, rival: Option<&Reading>) -> String {
        if let Some((line, header)) = &self.header {
            return format!("line {line} has the column name '{header}'");
        }
        let differs = |i: &usize| rival.is_none_or(|r| r.texts[*i].1 != self.texts[*i].1);
        let index = (0..self.texts.len()).find(differs).unwrap_or(0);
        let (line, text) = (self.texts[index].0, self.text(index));
        let (shown, from) = excerpt(text);
        match rival {
            Some(rival) => {
                let other: String = rival.text(index).chars().skip(from).take(shown.chars().count()).collect();
                format!("line {line} is '{shown}', in {} it would be '{}'", rival.encoding.name(), other.trim())
            }
            None => format!("line {line} is '{shown}'"),
        }
    }
}

/// A cell as an encoding reads it; `None` when it cannot.
fn decoded(encoding: Encoding, cell: &[u8]) -> Option<String> {
    let mut out = vec![0; 4 * cell.len() + 16];
    let (result, _, written) = Characters::of(encoding).decode(cell, &mut out, true);
    out.truncate(written);
    let sound = result == DecoderResult::InputEmpty && !(encoding.is_single_byte() && control(&out).is_some());
    String::from_utf8(out).ok().filter(|_| sound)
}

/// Whether a cell may show by its name alone how it is read: no sign and no accent of it is lost when names are compared.
fn names_column(cell: &str) -> bool {
    let kept = |c: char| c.is_ascii() || (c.is_alphabetic() && c.nfkd().all(|part| !part.is_ascii()));
    cell.chars().count() > 1 && !cell.is_ascii() && cell.chars().all(kept)
}

/// The first word beyond ASCII with what stands around it in its cell, and how many characters come before it.
fn excerpt(text: &str) -> (String, usize) {
    let characters: Vec<char> = text.chars().collect();
    let first = characters.iter().position(|c| !c.is_ascii()).unwrap_or(0);
    let from = characters[..first].iter().rposition(|c| *c == '|').map_or(0, |i| i + 1).max(first.saturating_sub(12));
    let shown: String = characters[from..].iter().take(24).take_while(|c| **c != '|').collect();
    (shown, from)
}

fn undecided(name: &str, readings: &[Reading]) -> anyhow::Error {
    let mut shown: Vec<&Reading> = Vec::new();
    for reading in readings {
        if shown.len() < 4 && !shown.iter().any(|s| s.texts == reading.texts) && reading.bits <= readings[0].bits + NEAR {
            shown.push(reading);
        }
    }
    let differs = |i: &usize| shown.iter().any(|r| r.texts[*i].1 != shown[0].texts[*i].1);
    let index = (0..shown[0].texts.len()).find(differs).unwrap_or(0);
    let line = shown[0].texts[index].0;
    let samples: Vec<String> = shown.iter().map(|r| format!("'{}' ({})", excerpt(r.text(index)).0, r.encoding.name())).collect();
    let doubt = if shown[0].language { "could be in several encodings" } else { "looks right in no encoding" };
    let message = format!("{name} is not UTF-8 and {doubt}; line {line} reads {}", samples.join(" or "));
    let hint = format!("say which one is right: --encoding {}", shown[0].encoding.name().to_lowercase());
    let failure = Failure::new(message).hint(hint).hint(say!("or export the file again as 'CSV UTF-8'"));
    let ways = shown.iter().zip(samples).filter(|(reading, _)| reading.language);
    ways.fold(failure, |f, (reading, sample)| f.way("--encoding", reading.encoding.name().to_lowercase(), sample)).into()
}

#[cfg(test)]
mod people;
#[cfg(test)]
mod tests;
