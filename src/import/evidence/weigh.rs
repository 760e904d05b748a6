//! All that the values of a file decide about its columns, in the order in which one finding needs another.

use super::case::Case;
use super::figures::Figures;
use super::sample::Sample;
use super::{among, carried, documents, magnitude, needed, sides, states, subtotals, sums, unread};
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

/// Weighs the columns of a file of `kind` by their values. What stays open is among the doubts of `work`.
pub fn weigh(kind: Kind, work: &mut Work, sample: &Sample) -> Weighed {
    let recipe = Recipe { kind: kind.word().to_string(), lenient: true, ..Recipe::default() };
    let is_of_money = ["amount", "line_amount"].iter().all(|key| work.fields.iter().any(|f| f.key == *key));
    let figures = if is_of_money { Figures::of(sample) } else { Figures::default() };
    let mut case =
        Case { kind, work, sample, figures, recipe, notes: Vec::new(), shares: Vec::new(), is_after: false, carried: Vec::new() };
    among::settle(&mut case);
    sides::settle(&mut case);
    needed::settle(&mut case);
    carried::settle(&mut case);
    sums::settle(&mut case);
    needed::amount(&mut case);
    sums::of_lines(&mut case);
    sums::shares_alone(&mut case);
    subtotals::settle(&mut case);
    documents::settle(&mut case);
    states::settle(&mut case);
    carried::rules(&mut case);
    magnitude::settle(&mut case);
    unread::settle(&mut case);
    let Case { recipe, notes, .. } = case;
    Weighed { recipe, notes }
}
