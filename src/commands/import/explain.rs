//! `crmkit import --explain`: what every column of a file is taken for, and why.

use anyhow::Result;

use crate::import::{self, ColumnTarget, Plan};
use crate::page::{Cell, Kind, Page, Table};

/// The page about one file.
///
/// # Errors
/// When the file cannot be read again.
pub(super) fn page(plan: &Plan) -> Result<Page> {
    let mut page = Page::new("import", format!("How {} is read", plan.name));
    page.option("file", &plan.name);
    page.option("kind", plan.kind.word());
    for note in plan.notes.iter().filter(|n| !n.starts_with("columns: ") && !n.starts_with("kept as own") && !n.starts_with("column '")) {
        page.note(note);
    }
    page.table(columns(plan, &import::samples(plan)?));
    page.table(missing(plan));
    Ok(page)
}

fn columns(plan: &Plan, samples: &[Vec<String>]) -> Table {
    let mut table = Table::new("columns", "Columns")
        .column("column", "Column", Kind::Text)
        .column("field", "Field", Kind::Text)
        .column("why", "Why", Kind::Text)
        .column("read_as", "Read as", Kind::Text)
        .column("samples", "First values", Kind::Text);
    for (number, column) in plan.columns.iter().enumerate() {
        let field = match &column.target {
            ColumnTarget::Field(field) => plan.fields()[*field].key.to_string(),
            ColumnTarget::Own(name) if *name == column.header => "own field".to_string(),
            ColumnTarget::Own(name) => format!("own field '{name}'"),
            ColumnTarget::Ignored => "left out".to_string(),
        };
        let format = plan.formats.iter().find(|(c, _)| *c == number).map(|(_, format)| format.clone()).or_else(|| plan.format(number));
        let values = samples.get(number).map(|s| s.join(" | ")).filter(|s| !s.is_empty());
        table.push(vec![column.header.as_str().into(), field.into(), column.why.describe().into(), format.into(), values.into()]);
    }
    table
}

/// The fields of the kind that no column holds.
fn missing(plan: &Plan) -> Table {
    let mut table = Table::new("missing", "Fields without a column").column("field", "Field", Kind::Text).column(
        "known_as",
        "Some headers it is known under",
        Kind::Text,
    );
    for (number, field) in plan.fields().iter().enumerate() {
        if !plan.columns.iter().any(|c| c.target == ColumnTarget::Field(number)) {
            let names: Vec<&str> = field.names.iter().copied().take(4).collect();
            table.push(vec![field.key.into(), if names.is_empty() { Cell::Empty } else { Cell::text(names.join(", ")) }]);
        }
    }
    table
}
