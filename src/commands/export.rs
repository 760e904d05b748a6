//! `crmkit export`: facts that can be imported again.

use anyhow::Result;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, ValueEnum};

use super::Session;
use super::sql::Where;
use crate::base::error::Exit;
use crate::entity::field::Seen;
use crate::entity::order::SALES_ORDER;
use crate::entity::{Entity, Field, What, of_kind, of_table};
use crate::import;
use crate::lang::say;
use crate::page::{Cell, Column, Kind, Page, Table};
use crate::render::{Format, Style};
use crate::store::read::export::Facts;

/// The kind on whose view `--where` looks, and whose code the first column of the export holds; `None` where the rows have no code.
fn conditioned(entity: &'static Entity) -> Option<&'static Entity> {
    match entity.fields.first()?.what {
        What::Code => Some(entity),
        What::Link(link) => of_table(link.table),
        _ => None,
    }
}

/// A column of the view for an example: one that may be empty.
fn example(entity: &'static Entity) -> &'static str {
    let plain = |f: &&Field| f.is_stored() && f.needed.is_empty() && f.seen == Seen::Everywhere && f.key != "code";
    entity.fields.iter().filter(plain).find(|f| f.link().is_none()).map_or("code", |f| f.viewed)
}

/// Rows that are rendered at a time.
const CHUNK: usize = 20_000;

/// What to export.
#[derive(Clone, Debug)]
pub struct Export {
    name: String,
    options: ArgMatches,
}

impl FromArgMatches for Export {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Export, clap::Error> {
        match matches.subcommand() {
            Some((name, options)) => Ok(Export { name: name.to_string(), options: options.clone() }),
            None => Err(clap::Error::new(clap::error::ErrorKind::MissingSubcommand)),
        }
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Export::from_arg_matches(matches)?;
        Ok(())
    }
}

/// An example of the export that loses nothing.
const WHOLE: &str = "\n  crmkit export orders --lines -o all.csv";

/// The option of the export of orders for all that is known of them.
fn lines() -> Arg {
    let about = "A row for each line of an order, its total standing once: nothing is left out";
    Arg::new("lines").long("lines").action(ArgAction::SetTrue).help(about)
}

/// The subcommand that exports facts of one kind.
fn fact_command(entity: &'static Entity) -> Command {
    let name = entity.kind;
    let mut examples = format!("Examples:\n  crmkit export {name} -o {name}.csv\n  crmkit export {name} --as-of 2023 -f jsonl");
    let command = match conditioned(entity) {
        Some(Entity { view, .. }) => {
            let column = conditioned(entity).map_or("code", example);
            examples.push_str(&format!("\n  crmkit export {name} --where \"{column} IS NOT NULL\""));
            Where::augment_args(Command::new(name)).mut_arg("expression", |a| a.long_help(condition(view)))
        }
        None => Command::new(name),
    };
    let command = if entity.kind == SALES_ORDER.kind { command.arg(lines()) } else { command };
    if entity.kind == SALES_ORDER.kind {
        examples.push_str(WHOLE);
    }
    // The set of options brings the first lines of its own description; the export's line goes last.
    command.about(format!("Export every {}", entity.what)).long_about(None).after_long_help(examples)
}

impl Args for Export {
    fn augment_args(command: Command) -> Command {
        let command = command.subcommand_required(true).arg_required_else_help(true).after_long_help(EXAMPLES);
        command.subcommands(import::Kind::value_variants().iter().map(|k| fact_command(k.entity())))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Export::augment_args(command)
    }
}

const EXAMPLES: &str = "\
The format is CSV unless -f or the extension of -o says otherwise. With --as-of, later facts are left out.
The data of a report: 'crmkit report NAME -f csv'.

Examples:
  crmkit export customers -o customers.csv
  crmkit export orders --as-of 2023 -f jsonl";

impl Export {
    /// Writes the export.
    ///
    /// # Errors
    /// A store that cannot be read, or a place that cannot be written.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        session.prefer(Format::Csv);
        let Some(entity) = of_kind(&self.name) else { return Ok(Exit::Usage) };
        let picked = if conditioned(entity).is_some() { Where::from_arg_matches(&self.options)? } else { Where::default() };
        let whole = entity.kind != SALES_ORDER.kind || self.options.get_flag("lines");
        export(session, if whole { Facts::whole(entity) } else { Facts::records(entity) }, entity, &picked)
    }
}

/// What `--where` says of itself.
fn condition(view: &str) -> String {
    format!(
        "Only those for which this SQL expression over the view {view} holds; 'crmkit schema' lists its columns. It can only read, for 60 seconds at most"
    )
}

fn export(session: &Session, facts: Facts, entity: &'static Entity, picked: &Where) -> Result<Exit> {
    let (name, kind) = (entity.kind, import::Kind::of(entity));
    let mut store = session.store_read()?;
    let picked = match conditioned(entity) {
        Some(Entity { view, .. }) => picked.picked(session, &mut store, view)?,
        None => None,
    };
    let of_picked = |row: &[Cell]| match (&picked, &row[0]) {
        (Some(picked), Cell::Text(code)) => picked.contains(code),
        (picked, _) => picked.is_none(),
    };
    let snapshot = session.snapshot(&store)?;
    let own = facts.own_fields(snapshot.conn())?;
    let title = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
    let mut table = Table::new(name, title.clone());
    table.columns = facts.columns(snapshot.exponent());
    let keys: Vec<String> = table.columns.iter().map(|c| c.key.clone()).collect();
    table.columns.extend(own.iter().map(|o| Column::new(header(kind, &keys, o), o.clone(), Kind::Text)));
    let mut sheet = Sheet { format: session.format, style: session.style(), table, title, head: 0, out: Vec::new() };
    sheet.begin()?;
    let until = session.as_of.map(|_| snapshot.as_of);
    facts.stream(snapshot.conn(), until, &own, |row| if of_picked(&row) { sheet.row(row) } else { Ok(()) })?;
    session.write(&sheet.finish()?)?;
    if facts.leave_out(snapshot.conn())? {
        session.ui.say(say!("one row for each order: their lines are left out; --lines writes a row for each line"));
    }
    Ok(Exit::Ok)
}

/// The header of an own field: its name, marked when the importer would take it for something else.
fn header(kind: import::Kind, keys: &[String], name: &str) -> String {
    let taken = keys.iter().any(|k| k == name) || import::is_known(kind, name);
    if taken || name.starts_with("own:") { format!("own:{name}") } else { name.to_string() }
}

/// An export on its way to bytes. Formats of one line per row are rendered chunk by chunk, so that a
/// million orders need the memory of their bytes only.
struct Sheet<'a> {
    format: Format,
    style: &'a Style,
    table: Table,
    title: String,
    /// Bytes of the header, which every chunk begins with and only the first keeps.
    head: usize,
    out: Vec<u8>,
}

impl Sheet<'_> {
    fn begin(&mut self) -> Result<()> {
        if self.by_lines() {
            self.out = self.render()?;
            self.head = self.out.len();
        }
        Ok(())
    }

    fn row(&mut self, row: Vec<Cell>) -> Result<()> {
        self.table.push(row);
        if self.table.rows.len() == CHUNK && self.by_lines() { self.flush() } else { Ok(()) }
    }

    fn finish(mut self) -> Result<Vec<u8>> {
        if self.by_lines() {
            self.flush()?;
            return Ok(self.out);
        }
        self.render()
    }

    fn by_lines(&self) -> bool {
        matches!(self.format, Format::Csv | Format::Tsv | Format::Jsonl)
    }

    fn flush(&mut self) -> Result<()> {
        let bytes = self.render()?;
        self.out.extend_from_slice(&bytes[self.head..]);
        Ok(())
    }

    /// Renders the rows gathered so far and lets go of them.
    fn render(&mut self) -> Result<Vec<u8>> {
        let mut page = Page::new(self.table.key, self.title.clone());
        let rows = std::mem::take(&mut self.table.rows);
        page.table(Table { rows, ..self.table.clone() });
        self.format.render(&[page], self.style)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_fields_never_pass_for_others() {
        let header = |name: &str| header(import::Kind::CUSTOMERS, &["code".to_string()], name);
        for name in ["code", "First name", "手机", "own:x", "reject_line"] {
            assert_eq!(header(name), format!("own:{name}"));
        }
        assert_eq!(header("shoe"), "shoe");
    }

    #[test]
    fn chunks_make_the_same_bytes() {
        let style = Style::default();
        for format in [Format::Csv, Format::Jsonl] {
            let sheet = |rows: &[&str], flush: bool| {
                let table = Table::new("t", "T").column("a", "A", Kind::Text).column("b", "B", Kind::Text);
                let mut sheet = Sheet { format, style: &style, table, title: "T".into(), head: 0, out: Vec::new() };
                sheet.begin().expect("begun");
                for row in rows {
                    sheet.row(vec![Cell::text(*row), Cell::Empty]).expect("a row");
                    if flush {
                        sheet.flush().expect("flushed");
                    }
                }
                sheet.finish().expect("finished")
            };
            assert_eq!(sheet(&["x", "y, z", "\n"], true), sheet(&["x", "y, z", "\n"], false));
        }
    }
}
