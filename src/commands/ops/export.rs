//! `crmkit ops export`: the whole log as one table.

use anyhow::Result;

use crate::base::error::Exit;
use crate::commands::Session;
use crate::page::{Cell, Kind, Page, Table};
use crate::store::ledger::audit;
use crate::store::ledger::audit::{Change, Logged};
use crate::store::ledger::seal;
use crate::store::ledger::told::Told;

/// Options of `crmkit ops export`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
One row for each field that changed, oldest operation first. Rows that an operation made are counted by table;
with --rows their fields are listed, too. 'crmkit check' shows that the seals are true.

Examples:
  crmkit ops export -o log.xlsx
  crmkit ops export --after 120 -f jsonl >> log.jsonl
  crmkit ops export --rows -f csv")]
pub struct Export {
    /// Only operations after this number
    #[arg(long, value_name = "OPERATION", default_value_t = 0, hide_default_value = true)]
    pub after: i64,
    /// List every field of the rows that were made, too
    #[arg(long)]
    pub rows: bool,
}

impl Export {
    /// Writes the log.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn run(self, session: &Session) -> Result<Exit> {
        let store = session.store_read()?;
        let snapshot = session.snapshot(&store)?;
        let conn = snapshot.conn();
        let told = Told { conn, exponent: snapshot.settings.currency.exponent, audit: true };
        let mut table = Table::new("log", "Log of operations")
            .column("operation", "No.", Kind::Count)
            .column("time", "Time", Kind::Text)
            .column("person", "Who", Kind::Text)
            .column("command", "Command", Kind::Text)
            .column("command_line", "As typed", Kind::Text)
            .column("summary", "Summary", Kind::Text)
            .column("reverses", "Reverses", Kind::Count)
            .column("undone_by", "Undone by", Kind::Count)
            .column("seal", "Seal", Kind::Text)
            .column("table", "Table", Kind::Text)
            .column("row", "Row", Kind::Count)
            .column("record", "Record", Kind::Text)
            .column("deed", "Deed", Kind::Text)
            .column("field", "Field", Kind::Text)
            .column("before", "Before", Kind::Text)
            .column("after", "After", Kind::Text);
        let (mut operations, _) = audit::list(conn, None)?;
        operations.retain(|op| op.id > self.after);
        for op in operations.into_iter().rev() {
            let seal = seal::of(conn, op.id)?.map(|hash| seal::hex(&hash));
            let start = table.rows.len();
            let mut push = |tail: [Cell; 7]| table.push(particulars(&op, seal.clone()).into_iter().chain(tail).collect());
            if self.rows {
                for change in audit::made_rows(conn, op.id)? {
                    fields(&told, &change, "made")?.into_iter().for_each(&mut push);
                }
            } else {
                for (name, rows) in audit::made(conn, op.id)? {
                    let rows = format!("{rows} {}", if rows == 1 { "row" } else { "rows" });
                    push([name.into(), Cell::Empty, Cell::Empty, "made".into(), Cell::Empty, Cell::Empty, rows.into()]);
                }
            }
            for change in audit::changes(conn, op.id, None)? {
                let deed = match change.kind.as_str() {
                    "delete" => "deleted",
                    "insert" => "put back",
                    _ => "changed",
                };
                fields(&told, &change, deed)?.into_iter().for_each(&mut push);
            }
            if table.rows.len() == start {
                table.push(particulars(&op, seal).into_iter().chain(std::iter::repeat_n(Cell::Empty, 7)).collect());
            }
        }
        let mut page = Page::new("log", "Log of operations");
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

/// What is the same in every row of an operation.
fn particulars(op: &Logged, seal: Option<String>) -> Vec<Cell> {
    // A moment that is none of the calendar's is shown as the number it is.
    let time = jiff::Timestamp::from_second(op.at).map_or_else(|_| op.at.to_string(), |t| t.to_string());
    vec![
        op.id.into(),
        time.into(),
        Cell::text(&op.person),
        Cell::text(&op.command),
        Cell::text(&op.command_line),
        Cell::text(&op.summary),
        op.target.into(),
        op.undone_by.into(),
        seal.into(),
    ]
}

/// The fields of one change; a change of none that is shown still is a row.
fn fields(told: &Told<'_>, change: &Change, deed: &str) -> Result<Vec<[Cell; 7]>> {
    let record = told.record(change)?;
    let row = |field: Cell, before: Cell, after: Cell| {
        [Cell::text(&change.table), change.row.into(), Cell::text(&record), deed.into(), field, before, after]
    };
    let found = told.differences(&change.table, &change.before, &change.after)?;
    if found.is_empty() {
        return Ok(vec![row(Cell::Empty, Cell::Empty, Cell::Empty)]);
    }
    Ok(found.into_iter().map(|d| row(d.field.into(), d.before.into(), d.after.into())).collect())
}
