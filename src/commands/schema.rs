//! `crmkit schema`: the readable views of a store, for any tool that reads SQLite.

use anyhow::Result;

use super::Session;
use crate::base::error::Exit;
use crate::page::{Kind, Page, Table};
use crate::store::file::schema;

/// Options of `crmkit schema`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
The views have codes instead of keys, ISO dates and decimal amounts; read them with crmkit sql or any SQLite tool.

Examples:
  crmkit schema
  crmkit sql 'SELECT * FROM customers LIMIT 5'
  crmkit schema --sql > schema.sql
  sqlite3 -readonly crm.db 'SELECT city, count(*) FROM customers GROUP BY city'")]
pub struct Schema {
    /// Print the SQL of every table, index, view and trigger instead
    #[arg(long)]
    pub sql: bool,
}

impl Schema {
    /// Prints the schema of the stores this build writes.
    ///
    /// # Errors
    /// When the answer cannot be written.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        if self.sql {
            session.write(schema::sql()?.as_bytes())?;
            return Ok(Exit::Ok);
        }
        let found = schema::views()?;
        let views = Table::of("views", "Views", &found)
            .col("view", "View", Kind::Text, |view| &view.name)
            .col("about", "One row for each", Kind::Text, |view| view.about)
            .table();
        let columns = Table::of("columns", "Columns", &found)
            .col("view", "View", Kind::Text, |view| &view.name)
            .col("columns", "Columns", Kind::Text, |view| view.columns.join(", "))
            .table();
        let mut page = Page::new("schema", "Readable views of a store");
        page.table(views);
        page.table(columns);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}
