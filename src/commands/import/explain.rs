//! `crmkit import --explain`: what every column of a file is taken for, and why.

use anyhow::Result;

use crate::import::{self, ColumnTarget, Plan};
use crate::lang::{Message, say};
use crate::page::{Kind, Note, Page, Table};

/// The page about one file.
///
/// # Errors
/// When the file cannot be read again.
pub(super) fn page(plan: &Plan) -> Result<Page> {
    let mut page = Page::new("import", say!("How {plan_name} is read", plan_name = plan.name));
    page.option("file", &plan.name);
    page.option("kind", plan.kind.word());
    let in_table = |note: &String| ["columns: ", "kept as own", "column '"].iter().any(|begin| note.starts_with(begin));
    for note in plan.notes.iter().filter(|note| !in_table(&note.to_string())) {
        page.note(Note::small(note));
    }
    page.table(columns(plan, &import::samples(plan)?));
    page.table(missing(plan));
    Ok(page)
}

/// What each column that is a field is taken for, with its first values: one line each.
///
/// # Errors
/// When the file cannot be read again.
pub(super) fn first_values(plan: &Plan) -> Result<Vec<Message>> {
    let samples = import::samples(plan)?;
    let values = |number: usize| samples.get(number).map(|s| s.join(" | ")).filter(|s| !s.is_empty());
    let fields = plan.columns.iter().enumerate().filter_map(|(number, column)| match column.target {
        ColumnTarget::Field(field) => Some((plan.fields()[field].key, &column.header, values(number)?)),
        _ => None,
    });
    Ok(fields.map(|(field, header, values)| say!("  {field} ← {header}: {values}", field, header, values)).collect())
}

fn columns(plan: &Plan, samples: &[Vec<String>]) -> Table {
    let field = |target: &ColumnTarget, header: &str| match target {
        ColumnTarget::Field(field) => plan.fields()[*field].key.to_string(),
        ColumnTarget::Own(name) if name == header => "own field".to_string(),
        ColumnTarget::Own(name) => format!("own field '{name}'"),
        ColumnTarget::Ignored => "left out".to_string(),
    };
    let format =
        |number: usize| plan.formats.iter().find(|(c, _)| *c == number).map(|(_, format)| format.clone()).or_else(|| plan.format(number));
    let values = |number: usize| samples.get(number).map(|s| s.join(" | ")).filter(|s| !s.is_empty());
    Table::of("columns", "Columns", plan.columns.iter().enumerate())
        .col("column", "Column", Kind::Text, |(_, column)| &column.header)
        .col("field", "Field", Kind::Text, |(_, column)| field(&column.target, &column.header))
        .col("why", "Why", Kind::Text, |(_, column)| column.why.describe())
        .col("read_as", "Read as", Kind::Text, |(number, _)| format(*number))
        .col("samples", "First values", Kind::Text, |(number, _)| values(*number))
        .table()
}

/// The fields of the kind that no column holds.
fn missing(plan: &Plan) -> Table {
    let no_column = |number: usize| !plan.columns.iter().any(|c| c.target == ColumnTarget::Field(number));
    let rows = plan.fields().iter().enumerate().filter(|(number, _)| no_column(*number)).map(|(_, field)| field);
    Table::of("missing", "Fields without a column", rows)
        .col("field", "Field", Kind::Text, |field| field.key)
        .col("known_as", "Some headers it is known under", Kind::Text, |field| {
            (!field.names.is_empty()).then(|| field.names.iter().copied().take(4).collect::<Vec<_>>().join(", "))
        })
        .table()
}
