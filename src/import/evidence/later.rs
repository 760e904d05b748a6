//! Rows behind the sample that say something which no row of it says, and which moves figures: a first refund in the third thousand.

use std::collections::HashSet;

use csv::StringRecord;
use foldhash::fast::RandomState;

use super::document::document;
use super::sample::Sample;
use super::states::{asked, moves};
use super::stems::{DISCOUNT, MONEY, REFUND};
use crate::base::reading::missing;
use crate::base::words::Word;
use crate::entity::trade::OrderStatus;
use crate::import::columns::column::{Column, Target};
use crate::import::kind::Kind;
use crate::import::values;

/// More such rows tell nothing that these do not.
const MOST: usize = 200;

/// What a new word of a column would have to be to matter.
enum Telling {
    /// A state that nobody knows.
    State,
    /// A type of document, a state, or a yes to what the header asks.
    Word,
}

/// Watches the rows of a file.
pub struct Later {
    words: Vec<(usize, Telling, HashSet<String, RandomState>)>,
    /// Columns that had no figure but zero.
    still: Vec<usize>,
    /// The rows that say something new.
    pub rows: Vec<Vec<String>>,
}

impl Later {
    /// A watch over a file of orders whose columns were decided by a sample; nothing is watched of other kinds.
    pub fn over(kind: Kind, sample: &Sample, columns: &[Column]) -> Later {
        let mut later = Later { words: Vec::new(), still: Vec::new(), rows: Vec::new() };
        if kind != Kind::ORDERS || !sample.is_full() {
            return later;
        }
        for (column, decided) in columns.iter().enumerate() {
            let Some(profile) = sample.profile(column) else { continue };
            let known = || profile.values.iter().map(|(word, _)| word.clone()).collect();
            let is_listed = !profile.values.is_empty() || profile.filled == 0;
            match decided.target {
                Target::Field(field) if kind.fields()[field].key == "status" => later.words.push((column, Telling::State, known())),
                Target::Field(_) | Target::Ignored => {}
                Target::Own(_) => {
                    let header = &decided.header;
                    if profile.nonzero == 0 && [&REFUND, &MONEY, &DISCOUNT].iter().any(|list| list.stand_in(header)) {
                        later.still.push(column);
                    } else if is_listed {
                        later.words.push((column, Telling::Word, known()));
                    }
                }
            }
        }
        later
    }

    /// Takes the next row in.
    pub fn see(&mut self, row: &StringRecord, headers: &[String]) {
        let mut tells = false;
        for (column, telling, known) in &mut self.words {
            let Some(cell) = row.get(*column).map(str::trim).filter(|c| !c.is_empty()) else { continue };
            if known.contains(cell) {
                continue;
            }
            tells |= match telling {
                Telling::State => OrderStatus::known(cell).is_none() && !missing::is(cell),
                Telling::Word => {
                    moves(cell) || document(cell).is_some() || (asked(&headers[*column]).is_some() && values::flag(cell) != Ok(false))
                }
            };
            known.insert(cell.to_string());
        }
        // A column of ever new words is no list.
        self.words.retain(|(_, _, known)| known.len() <= MOST);
        self.still.retain(|column| {
            let moves = row.get(*column).is_some_and(|cell| cell.bytes().any(|b| (b'1'..=b'9').contains(&b)));
            tells |= moves;
            !moves
        });
        if tells && self.rows.len() < MOST {
            self.rows.push(row.iter().map(|c| c.trim().to_string()).collect());
        }
    }
}
