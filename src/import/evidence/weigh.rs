//! All that the values of a file decide about its columns, in the order in which one finding needs another.

use super::case::Case;
use super::sample::Sample;
use super::{among, carried, discounts, documents, magnitude, needed, sides, states, subtotals, sums, unread};
use crate::import::columns::column::Work;
use crate::import::kind::Kind;
use crate::import::recipe::Recipe;
use crate::lang::Message;

/// What was decided: changes to rows before they are read, as a recipe, and what the user is told.
#[derive(Default)]
pub struct Weighed {
    /// How rows are changed.
    pub recipe: Recipe,
    /// What was found.
    pub notes: Vec<Message>,
}

/// Hears what a mapping file leaves open of a file's words: types of documents in the column `typed`, and states.
pub fn hear(kind: Kind, work: &mut Work, sample: &Sample, typed: Option<usize>) -> Weighed {
    let mut case = Case::new(kind, work, sample);
    if let Some(column) = typed {
        documents::take(&mut case, column, false);
    }
    states::unknown(&mut case);
    let Case { recipe, notes, .. } = case;
    Weighed { recipe, notes }
}

/// Weighs the columns of a file of `kind` by their values. What stays open is among the doubts of `work`.
pub fn weigh(kind: Kind, work: &mut Work, sample: &Sample) -> Weighed {
    let mut case = Case::new(kind, work, sample);
    among::settle(&mut case);
    sides::settle(&mut case);
    needed::settle(&mut case);
    carried::settle(&mut case);
    if case.field("line_amount").is_some() && case.field("amount").is_some() {
        sums::products(&mut case);
        discounts::settle(&mut case);
        sums::amounts(&mut case);
        sums::lines_of_their_own(&mut case);
        discounts::of_lines(&mut case);
        sums::totals(&mut case);
        needed::amount(&mut case);
        sums::lines_of_their_own(&mut case);
        discounts::of_lines(&mut case);
        discounts::shares_alone(&mut case);
    }
    subtotals::settle(&mut case);
    documents::settle(&mut case);
    states::settle(&mut case);
    carried::rules(&mut case);
    magnitude::settle(&mut case);
    unread::settle(&mut case);
    let Case { recipe, notes, .. } = case;
    Weighed { recipe, notes }
}
