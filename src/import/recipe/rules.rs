//! What a recipe does with a row before it is read: cells are chosen, put together and replaced, rows are passed over.
//!
//! It works on the record, so that everything behind it sees a plain table; only files with rules pay for it.

use std::borrow::Cow;

use anyhow::Result;
use csv::StringRecord;

use super::super::columns::column::{Column, Target, Why, Work, field_named};
use super::super::columns::names::fold;
use super::super::kind::Kind;
use super::{From, Recipe};
use crate::base::error::Failure;
use crate::base::reading;
use crate::base::reading::{DecimalMark, missing};
use crate::entity::What;
use crate::lang::say;

/// Columns that rules make; they stand behind those of the file.
pub struct Virtual {
    /// The columns made so far.
    pub columns: Vec<Column>,
    width: usize,
}

impl Virtual {
    /// No columns behind the `width` of the file.
    pub fn new(width: usize) -> Virtual {
        Virtual { columns: Vec::new(), width }
    }

    /// A further column that holds a field; returns its number.
    pub fn field(&mut self, field: usize, header: String, recipe: &str) -> usize {
        self.push(Column { header, target: Target::Field(field), why: Why::Recipe(recipe.to_string()) })
    }

    fn push(&mut self, column: Column) -> usize {
        self.columns.push(column);
        self.width + self.columns.len() - 1
    }
}

/// The first of several columns that is not blank.
struct First {
    main: usize,
    others: Vec<usize>,
}

/// A value that holds under a condition.
struct Set {
    column: usize,
    words: Vec<String>,
    target: usize,
    value: String,
}

/// Rows whose figures are turned.
struct Negate {
    column: usize,
    words: Vec<String>,
    amounts: Vec<usize>,
}

/// Values that stand for nothing.
struct Blank {
    columns: Vec<usize>,
    words: Vec<String>,
}

/// Rows that are passed over.
struct Skip {
    columns: Vec<usize>,
    words: Vec<String>,
    reason: String,
}

/// A return that has the code of the order it belongs to.
struct Returns {
    amount: usize,
    code: usize,
    columns: Vec<usize>,
}

/// The rules of one file.
#[derive(Default)]
pub struct Rules {
    width: usize,
    total: usize,
    first: Vec<First>,
    join: Vec<(usize, Vec<usize>)>,
    sum: Vec<(usize, usize, String)>,
    constants: Vec<(usize, String)>,
    words: Vec<(usize, Vec<(String, String)>)>,
    set: Vec<Set>,
    skip: Vec<Skip>,
    utc: Vec<usize>,
    returns: Option<Returns>,
    carry: Vec<usize>,
    negate: Vec<Negate>,
    blank: Vec<Blank>,
    /// Codes, emails and phones, which shop systems mark as text.
    marked: Vec<usize>,
    /// Those that tell who a customer is, which they may mask.
    masked: Vec<usize>,
    split: Option<(usize, usize, usize)>,
}

impl Rules {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.total == 0
    }

    /// `main` takes the value of the first of `others` that is not blank, where it is blank itself.
    pub fn first(&mut self, main: usize, others: Vec<usize>) {
        if !others.is_empty() {
            self.first.push(First { main, others });
        }
    }

    /// `made` holds the values of `columns` with a blank between.
    pub fn join(&mut self, made: usize, columns: Vec<usize>) {
        self.join.push((made, columns));
    }

    /// `made` holds the sum of the amounts that stand behind `after` in `column`.
    pub fn sum(&mut self, made: usize, column: usize, after: &str) {
        self.sum.push((made, column, after.to_string()));
    }

    /// Takes in all that a recipe says besides where fields come from.
    ///
    /// # Errors
    /// When it names a field that the kind has not.
    pub fn compile(&mut self, recipe: &Recipe, kind: Kind, work: &Work, made: &mut Virtual) -> Result<()> {
        let place = |made: &mut Virtual, key: &str, header: String| -> Result<usize> {
            let field = field_named(kind, key)?;
            let there = made.columns.iter().position(|c| c.target == Target::Field(field)).map(|i| i + made.width);
            Ok(work.column_of(field).or(there).unwrap_or_else(|| made.field(field, header, &recipe.name)))
        };
        for (key, value) in &recipe.constants {
            if !work.has(field_named(kind, key)?) {
                let column = place(made, key, format!("always {value}"))?;
                self.constants.push((column, value.clone()));
            }
        }
        for (key, words) in &recipe.words {
            if let Some(column) = work.column_of(field_named(kind, key)?) {
                self.words.push((column, words.iter().map(|(from, to)| (lower(from), to.clone())).collect()));
            }
        }
        for set in &recipe.set {
            if let Some(column) = work.column_named(&set.column) {
                let target = place(made, &set.field, format!("from {}", set.column))?;
                self.set.push(Set { column, words: set.words.iter().map(|w| lower(w)).collect(), target, value: set.value.clone() });
            }
        }
        for skip in &recipe.skip {
            let columns: Vec<usize> = skip.columns.iter().filter_map(|h| work.column_named(h)).collect();
            if !columns.is_empty() {
                let words = skip.words.iter().map(|w| lower(w)).collect();
                self.skip.push(Skip { columns, words, reason: skip.reason.clone() });
            }
        }
        let columns = |headers: &[String]| -> Vec<usize> { headers.iter().filter_map(|h| work.column_named(h)).collect() };
        self.carry.extend(columns(&recipe.carry));
        for negate in &recipe.negate {
            if let Some(column) = work.column_named(&negate.column) {
                let words = negate.words.iter().map(|w| lower(w)).collect();
                self.negate.push(Negate { column, words, amounts: columns(&negate.amounts) });
            }
        }
        for blank in &recipe.blank {
            self.blank.push(Blank { columns: columns(&blank.columns), words: blank.words.iter().map(|w| lower(w)).collect() });
        }
        for key in &recipe.utc {
            self.utc.extend(work.column_of(field_named(kind, key)?));
        }
        if !recipe.returns.is_empty()
            && let (Ok(amount), Ok(code)) = (field_named(kind, "amount"), field_named(kind, "code"))
            && let (Some(amount), Some(code)) = (work.column_of(amount), work.column_of(code))
        {
            let columns = recipe.returns.iter().filter_map(|h| work.column_named(h)).collect();
            self.returns = Some(Returns { amount, code, columns });
        }
        for (field, f) in work.fields.iter().enumerate() {
            let Some(main) = work.column_of(field).filter(|_| matches!(f.what, What::Code | What::Email | What::Phone)) else { continue };
            let columns =
                || [main].into_iter().chain(self.first.iter().filter(|first| first.main == main).flat_map(|first| first.others.clone()));
            self.marked.extend(columns());
            if f.key == "customer" || !matches!(f.what, What::Code) {
                self.masked.extend(columns());
            }
        }
        (self.width, self.total) = (made.width, made.width + made.columns.len());
        Ok(())
    }

    /// Takes in what the values of a file decided, the columns being chosen.
    ///
    /// # Errors
    /// As [`Rules::compile`].
    pub fn decided(&mut self, recipe: &Recipe, kind: Kind, work: &Work, made: &mut Virtual) -> Result<()> {
        for from in recipe.fields.values() {
            if let From::First(headers) = from {
                let mut columns = headers.iter().filter_map(|h| work.column_named(h));
                let Some(main) = columns.next() else { continue };
                self.first(main, columns.collect());
            }
        }
        if recipe.changes_rows() {
            self.compile(recipe, kind, work, made)?;
        }
        Ok(())
    }

    /// Splits the full name into own fields of its parts, beside the whole.
    ///
    /// # Errors
    /// When the file has no column of full names.
    pub fn split_name(&mut self, work: &Work, made: &mut Virtual) -> Result<()> {
        let name = work.fields.iter().position(|f| f.key == "name" || f.key == "customer_name");
        let at = name.and_then(|f| {
            let there = made.columns.iter().position(|c| c.target == Target::Field(f)).map(|i| i + made.width);
            work.column_of(f).or(there)
        });
        let Some(at) = at else {
            return Err(Failure::usage(say!("names cannot be split: the file has no column of full names"))
                .hint(say!("say which column it is: --map name=HEADER"))
                .into());
        };
        let mut part = |name: &str| {
            let taken = |n: &String| work.headers.iter().any(|h| fold(h) == fold(n));
            let name = (1..).map(|n| if n == 1 { name.to_string() } else { format!("{name} ({n})") }).find(|n| !taken(n));
            let header = name.unwrap_or_default();
            made.push(Column { header: header.clone(), target: Target::Own(header), why: Why::Told })
        };
        self.split = Some((at, part("given name"), part("family name")));
        (self.width, self.total) = (made.width, made.width + made.columns.len());
        Ok(())
    }

    /// Applies the rules to a row; the reason when it is passed over. `out` holds what was made of the row before, from which
    /// values are carried down.
    pub fn apply(&self, row: &StringRecord, out: &mut StringRecord) -> Option<&str> {
        let above: Vec<String> = self.carry.iter().map(|c| out.get(*c).unwrap_or_default().to_string()).collect();
        let mut cells: Vec<Cow<str>> = row.iter().take(self.width).map(Cow::Borrowed).collect();
        cells.resize(self.total, Cow::Borrowed(""));
        for (column, value) in self.carry.iter().zip(&above) {
            if blank(&cells[*column]) && row.iter().any(|cell| !blank(cell)) {
                cells[*column] = Cow::Owned(value.clone());
            }
        }
        for rule in &self.blank {
            for column in &rule.columns {
                if rule.words.contains(&lower(&cells[*column])) {
                    cells[*column] = Cow::Borrowed("");
                }
            }
        }
        for column in &self.marked {
            let bare = unmarked(&cells[*column]);
            if bare.len() != cells[*column].len() {
                cells[*column] = Cow::Owned(bare.to_string());
            }
        }
        for column in &self.masked {
            // Two people with the same mask are not the same person.
            if cells[*column].contains("**") {
                cells[*column] = Cow::Borrowed("");
            }
        }
        let skipped = self.skip.iter().find(|skip| match skip.words.as_slice() {
            [] => skip.columns.iter().all(|c| blank(&cells[*c])),
            words => skip.columns.iter().any(|c| words.contains(&lower(&cells[*c]))),
        });
        for first in &self.first {
            if blank(&cells[first.main])
                && let Some(other) = first.others.iter().find(|c| !blank(&cells[**c]))
            {
                cells[first.main] = cells[*other].clone();
            }
        }
        for (made, columns) in &self.join {
            let parts: Vec<&str> = columns.iter().map(|c| cells[*c].trim()).filter(|t| !t.is_empty()).collect();
            cells[*made] = Cow::Owned(parts.join(" "));
        }
        for (made, column, after) in &self.sum {
            cells[*made] = Cow::Owned(sum_after(&cells[*column], after));
        }
        for rule in &self.negate {
            let turned = rule.words.contains(&lower(&cells[rule.column]));
            for column in rule.amounts.iter().filter(|_| turned) {
                let cell = cells[*column].trim().trim_start_matches('+');
                if cell.bytes().any(|b| b.is_ascii_digit()) && !reading::is_negative(cell) {
                    cells[*column] = Cow::Owned(format!("-{cell}"));
                }
            }
        }
        for (column, value) in &self.constants {
            cells[*column] = Cow::Borrowed(value);
        }
        for (column, words) in &self.words {
            let written = lower(&cells[*column]);
            if let Some((_, meant)) = words.iter().find(|(from, _)| *from == written) {
                cells[*column] = Cow::Borrowed(meant);
            }
        }
        for set in &self.set {
            let cell = &cells[set.column];
            if if set.words.is_empty() { !blank(cell) && !missing::is(cell.trim()) } else { set.words.contains(&lower(cell)) } {
                cells[set.target] = Cow::Borrowed(&set.value);
            }
        }
        for column in &self.utc {
            let cell = cells[*column].trim();
            if cell.contains(':') && cell.ends_with(|c: char| c.is_ascii_digit()) && !cell.contains('+') {
                cells[*column] = Cow::Owned(format!("{cell}Z"));
            }
        }
        if let Some(returns) = &self.returns
            && reading::is_negative(&cells[returns.amount])
        {
            let parts: Vec<&str> = returns.columns.iter().map(|c| cells[*c].trim()).collect();
            cells[returns.code] = Cow::Owned(format!("{} return", parts.join("/")));
        }
        if let Some((name, given, family)) = self.split
            && let Some((first, last)) = name_parts(&cells[name])
        {
            let (first, last) = (first.to_string(), last.to_string());
            cells[given] = Cow::Owned(first);
            cells[family] = Cow::Owned(last);
        }
        out.clear();
        cells.iter().for_each(|cell| out.push_field(cell));
        skipped.map(|skip| skip.reason.as_str())
    }
}

fn blank(text: &str) -> bool {
    text.trim().is_empty()
}

fn lower(text: &str) -> String {
    text.trim().to_lowercase()
}

/// A code, email or phone without the marks that keep a spreadsheet from changing it: a tab or an apostrophe.
fn unmarked(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix('\'').unwrap_or(text).trim()
}

/// The sum of the numbers that stand behind `mark`, blank when there is none; written so that it can be read again.
fn sum_after(text: &str, mark: &str) -> String {
    let mut sum: Option<i64> = None;
    for part in text.split(mark).skip(1) {
        let end = part.find(|c: char| !(c.is_ascii_digit() || ".-".contains(c))).unwrap_or(part.len());
        match reading::decimal(&part[..end], DecimalMark::Dot, 4) {
            Ok(amount) => sum = Some(sum.unwrap_or(0) + amount.abs()),
            // What cannot be read is not left out silently: the cell as it stands is refused as no number.
            Err(_) => return text.to_string(),
        }
    }
    sum.map_or(String::new(), |s| format!("{}.{:04}", s / 10_000, s % 10_000))
}

/// Words that belong to the family name behind them.
const PARTICLES: [&str; 18] =
    ["van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "la", "le", "ter", "ten", "zu", "zum", "al"];

/// Given and family name of a full name. A name of one word, as Chinese names are written, is not split.
fn name_parts(full: &str) -> Option<(&str, &str)> {
    let full = full.trim();
    if let Some((family, given)) = full.split_once(',') {
        let (family, given) = (family.trim(), given.trim());
        return (!family.is_empty() && !given.is_empty()).then_some((given, family));
    }
    let han = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c);
    if full.contains(han) {
        let (family, given) = full.split_once(char::is_whitespace)?;
        return Some((given.trim(), family.trim()));
    }
    let words: Vec<(usize, &str)> = full.split_whitespace().map(|w| (w.as_ptr() as usize - full.as_ptr() as usize, w)).collect();
    let mut last = words.len().checked_sub(1).filter(|l| *l > 0)?;
    while last > 1 && PARTICLES.contains(&words[last - 1].1.to_lowercase().as_str()) {
        last -= 1;
    }
    let at = words[last].0;
    Some((full[..at].trim(), full[at..].trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_text_are_taken_off() {
        for (text, bare) in [("'0123", "0123"), ("\t123", "123"), ("123", "123"), ("186****05", "186****05"), ("'", "")] {
            assert_eq!(unmarked(text), bare, "{text:?}");
        }
    }

    #[test]
    fn amounts_behind_a_mark_are_added() {
        assert_eq!(sum_after("amount:10.00|reason:x;amount:2.5|reason:", "amount:"), "12.5000");
        assert_eq!(sum_after("", "amount:"), "");
        assert_eq!(sum_after("amount:ten", "amount:"), "amount:ten");
    }

    #[test]
    fn full_names_are_split_where_they_can_be() {
        for (full, parts) in [
            ("Ana Silva", Some(("Ana", "Silva"))),
            ("Silva, Ana Maria", Some(("Ana Maria", "Silva"))),
            ("Ludwig van Beethoven", Some(("Ludwig", "van Beethoven"))),
            ("Ana Maria dos Santos", Some(("Ana Maria", "dos Santos"))),
            ("王芳", None),
            ("王 芳", Some(("芳", "王"))),
            ("Madonna", None),
            ("Van Morrison", Some(("Van", "Morrison"))),
            (" ", None),
        ] {
            assert_eq!(name_parts(full), parts, "{full}");
        }
    }
}
