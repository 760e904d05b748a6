//! The columns of a file under decision: what they were taken for so far, their sample, and what was found.

use super::figures::Figures;
use super::sample::Sample;
use crate::entity::Field;
use crate::import::columns::column::{Doubt, Target, Why, Work};
use crate::import::kind::Kind;
use crate::import::recipe::Recipe;
use crate::lang::Message;

/// What is being decided.
pub struct Case<'a, 'w> {
    /// What the rows are.
    pub kind: Kind,
    /// The columns.
    pub work: &'a mut Work<'w>,
    /// The first rows.
    pub sample: &'a Sample,
    /// Their numbers.
    pub figures: Figures,
    /// What was decided of values: how rows are changed before they are read.
    pub recipe: Recipe,
    /// What was found, for the user.
    pub notes: Vec<Message>,
    /// Discounts that are shares of a price.
    pub shares: Vec<usize>,
    /// Whether the amounts of lines were found to be after their discounts.
    pub is_after: bool,
    /// Rows that are further lines of the order above them.
    pub carried: Vec<usize>,
}

impl<'a, 'w> Case<'a, 'w> {
    /// Nothing is decided yet.
    pub fn new(kind: Kind, work: &'a mut Work<'w>, sample: &'a Sample) -> Case<'a, 'w> {
        let recipe = Recipe { kind: kind.word().to_string(), lenient: true, ..Recipe::default() };
        let is_of_money = ["amount", "line_amount"].iter().all(|key| work.fields.iter().any(|f| f.key == *key));
        let figures = if is_of_money { Figures::of(sample) } else { Figures::default() };
        Case { kind, work, sample, figures, recipe, notes: Vec::new(), shares: Vec::new(), is_after: false, carried: Vec::new() }
    }

    /// The field with this key.
    pub fn field(&self, key: &str) -> Option<usize> {
        self.work.fields.iter().position(|f| f.key == key)
    }

    /// The field with this key.
    pub fn field_of(&self, key: &str) -> Option<&Field> {
        self.work.fields.iter().find(|f| f.key == key)
    }

    /// The column that holds a field.
    pub fn column_of(&self, key: &str) -> Option<usize> {
        self.field(key).and_then(|f| self.work.column_of(f))
    }

    /// Whether the kind has the field, and no column holds it.
    pub fn lacks(&self, key: &str) -> bool {
        self.field(key).is_some_and(|f| !self.work.has(f))
    }

    /// Whether a person said which column holds a field, or that none does.
    pub fn is_told(&self, key: &str) -> bool {
        let by_map =
            self.field(key).and_then(|f| self.work.column_of(f)).is_some_and(|c| matches!(self.work.chosen[c], Some((_, Why::Told))));
        by_map || self.work.freed.iter().any(|freed| freed == key)
    }

    /// Whether nothing reads a column yet.
    pub fn is_free(&self, column: usize) -> bool {
        self.work.chosen[column].is_none()
    }

    /// The columns that nothing reads yet.
    pub fn free(&self) -> Vec<usize> {
        (0..self.work.headers.len()).filter(|c| self.is_free(*c)).collect()
    }

    /// A column's header.
    pub fn header(&self, column: usize) -> &str {
        &self.work.headers[column]
    }

    /// Lets a column be an own field of which it is known what it is: nothing is asked of it.
    pub fn explain(&mut self, column: usize) {
        if self.is_free(column) {
            self.work.chosen[column] = Some((None, Why::Own));
        }
    }

    /// Takes a column for a field; the column that held the field before becomes an own field of which it is known what it is.
    pub fn take(&mut self, key: &str, column: usize, why: Why) {
        let Some(field) = self.field(key) else { return };
        if let Some(before) = self.work.column_of(field).filter(|before| *before != column) {
            self.work.chosen[before] = Some((None, Why::Own));
        }
        self.work.chosen[column] = Some((Some(Target::Field(field)), why));
        self.work.doubts.retain(|d| !matches!(d, Doubt::Tie { field: tied, .. } if *tied == key));
        let header = self.work.headers[column].clone();
        self.work.doubts.retain(|d| !matches!(d, Doubt::Like { header: like, .. } if *like == header));
    }

    /// Lets a field go: its column becomes an own field.
    pub fn free_field(&mut self, key: &str) {
        if let Some(column) = self.column_of(key) {
            self.work.chosen[column] = Some((None, Why::Own));
        }
    }

    /// The columns that are equally good names of a field.
    pub fn tied(&self, key: &str) -> Vec<usize> {
        let named = |headers: &Vec<String>| -> Vec<usize> {
            (0..self.work.headers.len()).filter(|c| headers.contains(&self.work.headers[*c]) && self.is_free(*c)).collect()
        };
        self.work
            .doubts
            .iter()
            .find_map(|d| match d {
                Doubt::Tie { headers, field } if *field == key => Some(named(headers)),
                _ => None,
            })
            .unwrap_or_default()
    }

    /// Tells something.
    pub fn note(&mut self, note: Message) {
        self.notes.push(note);
    }
}
