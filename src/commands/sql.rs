//! `crmkit sql`: a query of the user's own, answered in any format; and the condition `--where` of lists and exports.

use std::collections::HashSet;
use std::io::{self, Read};

use anyhow::{Context, Result};

use super::Session;
use crate::base::error::{Exit, Failure};
use crate::lang::say;
use crate::page::{Cell, Kind, Page, Table};
use crate::store::Store;
use crate::store::read::query::{Answer, Condition, MAX_QUERY};

/// Options of `crmkit sql`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
A query is one statement in SQLite's SQL over the readable views, which 'crmkit schema' lists; it can only read.
Limits: 100,000 bytes of query, 16 MiB a value, 256 MiB an answer, 512 MiB of memory, patterns of LIKE of 1,000 letters.

Examples:
  crmkit sql 'SELECT city, count(*) AS customers FROM customers GROUP BY city ORDER BY 2 DESC'
  crmkit sql \"SELECT * FROM orders WHERE amount > 1000 AND date >= '2024-01-01'\" -o large.csv
  crmkit sql - -f json < query.sql
  crmkit sql \"SELECT name FROM pragma_table_info('orders')\"")]
pub struct Sql {
    /// The query; '-' reads it from standard input
    pub query: String,
    /// List at most this many rows; by default 50 in a text, else all
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
    /// Stop a query that takes longer
    #[arg(long, value_name = "SECONDS", default_value_t = SECONDS, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: u64,
}

/// A query takes at most so long unless --timeout says otherwise.
const SECONDS: u64 = 60;

impl Sql {
    /// Answers the query.
    ///
    /// # Errors
    /// A query that is wrong, would do more than read, or goes beyond a limit.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        if session.as_of.is_some() {
            let failure = Failure::usage(say!("--as-of does not reach into a query"));
            return Err(failure.hint(say!("put the dates into the query: WHERE date <= '2024-12-31'")).into());
        }
        let query = if self.query == "-" { from_stdin()? } else { self.query };
        let mut store = session.store_read()?;
        let most = session.limit(self.limit, 50);
        let answer = store.query(&query, most, session.deadline(self.timeout))?;
        let mut page = Page::new("sql", "Query");
        page.table(table(answer));
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

fn from_stdin() -> Result<String> {
    let mut text = String::new();
    io::stdin().lock().take(MAX_QUERY as u64 + 1).read_to_string(&mut text).context(say!("cannot read the query from standard input"))?;
    Ok(text)
}

fn table(answer: Answer) -> Table {
    let mut table = Table::new("rows", "Rows");
    let words = |i: usize| answer.rows.iter().any(|row| matches!(row[i], Cell::Text(_)));
    for (i, name) in answer.columns.iter().enumerate() {
        let kind = if words(i) { Kind::Text } else { Kind::Plain };
        table = table.column(name, name, kind);
    }
    if answer.more {
        table.note(say!("there are more rows than these {rows}; --limit N lists more", rows = answer.rows.len()));
    }
    table.rows = answer.rows;
    table
}

/// A condition of the user's own on what a list or an export holds.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Where {
    /// Only those for which this SQL expression holds; 'crmkit schema' lists the columns. It can only read, for 60 seconds at most
    #[arg(long = "where", value_name = "EXPRESSION")]
    pub expression: Option<String>,
}

impl Where {
    /// The codes of the rows of `view` that are picked; `None` when there is no condition. Must come before the
    /// snapshot, which then tells of the same state.
    ///
    /// # Errors
    /// An expression that is wrong or does not end in time.
    pub fn picked(&self, session: &Session, store: &mut Store, view: &'static str) -> Result<Option<HashSet<String>>> {
        let Some(expression) = &self.expression else { return Ok(None) };
        store.matching(Condition { view, expression }, session.deadline(SECONDS)).map(Some)
    }
}
