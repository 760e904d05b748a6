//! Queries and conditions of the user's own: what they may do, how far they may go, and what is said when they are wrong.
//!
//! They run on a read-only connection under an authorizer that knows nothing but reading, until a deadline, in bounded
//! memory. A condition (`--where`) is one bracketed expression over a readable view: whatever it holds, it can only pick.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use rusqlite::config::DbConfig;
use rusqlite::fallible_iterator::FallibleIterator;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use rusqlite::{Batch, Connection, ErrorCode, Statement};

use crate::base::error::{Failure, nearest};
use crate::lang::{Message, say};
use crate::page::Cell;
use crate::store::file::open::Store;
use crate::store::file::schema;

/// Bytes of a query at most.
pub const MAX_QUERY: usize = 100_000;

/// Bytes of one value at most.
pub const MAX_VALUE: i32 = 16 * 1_024 * 1_024;

/// Bytes of an answer at most, all cells together.
pub const MAX_ANSWER: usize = 256 * 1_024 * 1_024;

/// Bytes SQLite may take for sorting and its other work.
const MAX_HEAP: i64 = 512 * 1_024 * 1_024;

/// Letters of a pattern of LIKE or GLOB at most: the time these take grows steeply with the pattern.
const MAX_PATTERN: i32 = 1_000;

/// Steps of SQLite's machine between two looks at the clock.
const STEPS: i32 = 10_000;

/// What a query may call: functions that see their arguments only.
const FUNCTIONS: &[&str] = &[
    "->",
    "->>",
    "abs",
    "acos",
    "acosh",
    "asin",
    "asinh",
    "atan",
    "atan2",
    "atanh",
    "avg",
    "ceil",
    "ceiling",
    "char",
    "coalesce",
    "concat",
    "concat_ws",
    "cos",
    "cosh",
    "count",
    "cume_dist",
    "current_date",
    "current_time",
    "current_timestamp",
    "date",
    "datetime",
    "degrees",
    "dense_rank",
    "exp",
    "first_value",
    "floor",
    "format",
    "glob",
    "group_concat",
    "hex",
    "if",
    "ifnull",
    "iif",
    "instr",
    "json",
    "json_array",
    "json_array_length",
    "json_each",
    "json_extract",
    "json_group_array",
    "json_group_object",
    "json_object",
    "json_quote",
    "json_tree",
    "json_type",
    "json_valid",
    "julianday",
    "lag",
    "last_value",
    "lead",
    "length",
    "like",
    "likelihood",
    "likely",
    "ln",
    "log",
    "log10",
    "log2",
    "lower",
    "ltrim",
    "max",
    "median",
    "min",
    "mod",
    "nth_value",
    "ntile",
    "nullif",
    "octet_length",
    "percent_rank",
    "percentile",
    "percentile_cont",
    "percentile_disc",
    "pi",
    "pow",
    "power",
    "printf",
    "quote",
    "radians",
    "random",
    "rank",
    "replace",
    "round",
    "row_number",
    "rtrim",
    "sign",
    "sin",
    "sinh",
    "soundex",
    "sqlite_version",
    "sqrt",
    "strftime",
    "string_agg",
    "substr",
    "substring",
    "sum",
    "tan",
    "tanh",
    "time",
    "timediff",
    "total",
    "trim",
    "trunc",
    "typeof",
    "unhex",
    "unicode",
    "unixepoch",
    "unlikely",
    "upper",
];

/// What a query may ask about the schema, as table-valued functions: `SELECT name FROM pragma_table_info('orders')`.
const PRAGMAS: &[&str] = &["table_info", "table_xinfo", "table_list"];

/// The answer to a query.
#[derive(Debug)]
pub struct Answer {
    /// Names of the columns as the query calls them; of two alike the second ends in `_2`.
    pub columns: Vec<String>,
    /// The rows: numbers and words as they are, blobs in hexadecimal.
    pub rows: Vec<Vec<Cell>>,
    /// Whether there are more rows than were asked for.
    pub more: bool,
}

/// A condition on the rows of a readable view.
#[derive(Clone, Copy, Debug)]
pub struct Condition<'a> {
    /// The view.
    pub view: &'static str,
    /// The SQL expression over its columns.
    pub expression: &'a str,
}

impl Store {
    /// Answers one query with at most `most` rows; `late` tells when there is no more time.
    ///
    /// # Errors
    /// What is no query, would do anything but read, names what is not there, or goes beyond a limit, with its place.
    pub fn query(&mut self, sql: &str, most: Option<usize>, late: impl FnMut() -> bool + Send + 'static) -> Result<Answer> {
        self.cannot_write()?;
        let text = Text { sql, before: 0, what: "" };
        self.bounded(&text, late, |conn| answer(conn, sql, most))
    }

    /// The codes of the rows for which the condition holds. The transaction stays open, so that a snapshot taken
    /// after it tells of the same state.
    ///
    /// # Errors
    /// As [`Store::query`].
    pub fn matching(&mut self, condition: Condition<'_>, late: impl FnMut() -> bool + Send + 'static) -> Result<HashSet<String>> {
        one_expression(condition.expression)?;
        let head = format!("SELECT code FROM {} WHERE (", condition.view);
        // The line end closes a comment at the end of the expression.
        let sql = format!("{head}{}\n)", condition.expression);
        self.cannot_write()?;
        self.conn.execute_batch("BEGIN DEFERRED")?;
        let text = Text { sql: condition.expression, before: head.len(), what: "--where, " };
        let answer = self.bounded(&text, late, |conn| answer(conn, &sql, None))?;
        let code = |row: Vec<Cell>| match row.into_iter().next() {
            Some(Cell::Text(code)) => Some(code),
            _ => None,
        };
        Ok(answer.rows.into_iter().filter_map(code).collect())
    }

    /// Runs `work` within all bounds; they are lifted afterwards.
    fn bounded<T>(
        &mut self,
        text: &Text,
        late: impl FnMut() -> bool + Send + 'static,
        work: impl FnOnce(&Connection) -> Result<T>,
    ) -> Result<T> {
        if text.sql.len() > MAX_QUERY {
            let (n, most) = (text.sql.len(), MAX_QUERY);
            return Err(Failure::usage(say!("the query is {n} bytes long, more than {most}", n, most)).into());
        }
        let conn = &mut self.conn;
        conn.pragma_update(None, "hard_heap_limit", MAX_HEAP)?;
        let limits = [
            (Limit::SQLITE_LIMIT_LENGTH, MAX_VALUE),
            (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, MAX_PATTERN),
            (Limit::SQLITE_LIMIT_ATTACHED, 0),
            (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
        ];
        let usual = limits.map(|(limit, bound)| (limit, conn.set_limit(limit, bound)));
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
        let quiet = Arc::new(Mutex::new(None));
        let denied = Arc::clone(&quiet);
        conn.authorizer(Some(move |asked: AuthContext<'_>| {
            let Some(what) = refused(asked.action) else { return Authorization::Allow };
            quiet.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(what);
            Authorization::Deny
        }))?;
        conn.progress_handler(STEPS, Some(late))?;
        let result = work(conn);
        conn.progress_handler(0, None::<fn() -> bool>)?;
        conn.authorizer(None::<fn(AuthContext<'_>) -> Authorization>)?;
        for (limit, value) in usual {
            conn.set_limit(limit, value?)?;
        }
        let denied = denied.lock().unwrap_or_else(PoisonError::into_inner).take();
        result.map_err(|error| match denied {
            _ if error.is::<Failure>() => error,
            Some(what) => text.failure(None, &format!("it would {what}; a query may only read facts")).into(),
            None => text.explained(error),
        })
    }
}

/// What an action would do, in words, unless it only reads.
fn refused(action: AuthAction<'_>) -> Option<String> {
    let listed = |list: &[&str], name: &str| list.iter().any(|n| n.eq_ignore_ascii_case(name));
    Some(match action {
        // With the secret a code or email that was erased could be guessed.
        AuthAction::Read { table_name: "secret", .. } => "read the secret of the store".to_string(),
        AuthAction::Select | AuthAction::Recursive | AuthAction::Read { .. } => return None,
        AuthAction::Function { function_name } if listed(FUNCTIONS, function_name) => return None,
        AuthAction::Pragma { pragma_name, .. } if listed(PRAGMAS, pragma_name) => return None,
        AuthAction::Function { function_name } => format!("call {function_name}(), which is not among the functions of a query"),
        AuthAction::Pragma { pragma_name, .. } => format!("use PRAGMA {pragma_name}"),
        AuthAction::Insert { table_name } | AuthAction::Update { table_name, .. } | AuthAction::Delete { table_name } => {
            format!("change the table {table_name}")
        }
        AuthAction::Attach { .. } | AuthAction::Detach { .. } => "open another file".to_string(),
        AuthAction::Transaction { .. } | AuthAction::Savepoint { .. } => "begin or end a transaction".to_string(),
        _ => "change the schema".to_string(),
    })
}

/// Reads the answer of the one statement there is.
fn answer(conn: &Connection, sql: &str, most: Option<usize>) -> Result<Answer> {
    let mut batch = Batch::new(conn, sql);
    let Some(mut query) = batch.next()? else {
        return Err(Failure::usage(say!("the query is empty"))
            .hint(say!("crmkit sql 'SELECT city, count(*) FROM customers GROUP BY city'"))
            .into());
    };
    let one_only =
        || Failure::usage(say!("there is more than one statement; a query is one SELECT")).hint(say!("put each into a run of its own"));
    // What follows may itself be no SQL at all; either way it is too much.
    if !matches!(batch.next(), Ok(None)) {
        return Err(one_only().into());
    }
    if query.column_count() == 0 || !query.readonly() {
        return Err(Failure::usage(say!("the statement is no query: it gives no rows"))
            .hint(say!("a query begins with SELECT, WITH or VALUES"))
            .into());
    }
    let columns = named(&query);
    let (mut found, mut bytes, mut more) = (Vec::new(), 0, false);
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        if most.is_some_and(|most| found.len() >= most) {
            more = true;
            break;
        }
        let mut cells = Vec::with_capacity(columns.len());
        for i in 0..columns.len() {
            let cell = cell(row.get_ref(i)?);
            bytes += size_of::<Cell>() + if let Cell::Text(t) = &cell { t.len() } else { 0 };
            cells.push(cell);
        }
        if bytes > MAX_ANSWER {
            let told = format!("the answer takes more than {} MiB after {} rows", MAX_ANSWER >> 20, found.len());
            return Err(Failure::new(told).hint(say!("ask for fewer rows (LIMIT, --limit) or fewer columns")).into());
        }
        found.push(cells);
    }
    Ok(Answer { columns, rows: found, more })
}

/// The names of the columns, each once.
fn named(query: &Statement<'_>) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(query.column_count());
    for name in query.column_names() {
        let alike = |number: usize| if number == 1 { name.to_string() } else { format!("{name}_{number}") };
        let free = (1..).map(alike).find(|n| !names.contains(n));
        names.extend(free);
    }
    names
}

fn cell(value: ValueRef<'_>) -> Cell {
    match value {
        ValueRef::Null => Cell::Empty,
        ValueRef::Integer(n) => Cell::Int(n),
        ValueRef::Real(x) => Cell::Real(x),
        // Text that is none is shown byte by byte, too: nothing is replaced.
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => match (value, std::str::from_utf8(bytes)) {
            (ValueRef::Text(_), Ok(text)) => Cell::text(text),
            _ => Cell::Text(bytes.iter().map(|b| format!("{b:02x}")).collect()),
        },
    }
}

/// Refuses what is not one expression: a bracket that closes more than it opened, an end of statement, an open quote
/// or comment. Then brackets around it hold it, whatever it says.
fn one_expression(text: &str) -> Result<()> {
    let wrong = |at: usize, what: &str| -> Result<()> {
        let text = Text { sql: text, before: 0, what: "--where, " };
        let hint = say!("an SQL expression over the columns that 'crmkit schema' lists: \"city = 'Bonn'\"");
        Err(text.failure(Some(at), what).hint(hint).into())
    };
    let (bytes, mut at, mut open) = (text.as_bytes(), 0, Vec::new());
    while at < bytes.len() {
        let rest = &bytes[at..];
        let closing = match rest {
            [b'\'', ..] => "'",
            [b'"', ..] => "\"",
            [b'`', ..] => "`",
            [b'[', ..] => "]",
            [b'-', b'-', ..] => "\n",
            [b'/', b'*', ..] => "*/",
            _ => "",
        };
        if !closing.is_empty() {
            let begin = if closing == "*/" || closing == "\n" { 2 } else { 1 };
            match text[at + begin..].find(closing) {
                // A doubled quote within a text ends one text and begins the next, which comes to the same.
                Some(end) => at += begin + end + closing.len(),
                None if closing == "\n" => break,
                None => return wrong(at, "what begins here does not end"),
            }
            continue;
        }
        match rest[0] {
            b'(' => open.push(at),
            b')' if open.pop().is_none() => return wrong(at, "this bracket closes nothing"),
            b';' => return wrong(at, "an expression has no ';'"),
            0 => return wrong(at, "a NUL character"),
            _ => {}
        }
        at += 1;
    }
    match open.pop() {
        Some(at) => wrong(at, "this bracket is not closed"),
        None if text.trim().is_empty() => wrong(0, "the expression is empty"),
        None => Ok(()),
    }
}

/// A text of the user's as it stands in a statement, to tell places in it.
struct Text<'a> {
    sql: &'a str,
    /// Bytes of the statement before it.
    before: usize,
    /// What to call it.
    what: &'static str,
}

impl Text<'_> {
    /// A usage failure at a byte of the text, as line and column.
    fn failure(&self, at: Option<usize>, what: &str) -> Failure {
        let place = at.filter(|at| self.sql.is_char_boundary(*at)).map_or(String::new(), |at| {
            let before = &self.sql[..at];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
            if line == 1 { format!("character {column}: ") } else { format!("line {line}, character {column}: ") }
        });
        Failure::usage(Message::verbatim(format!("{}{place}{what}", self.what)))
    }

    /// What SQLite says of the query, with its place and the nearest names.
    fn explained(&self, error: anyhow::Error) -> anyhow::Error {
        let what = self.what;
        match error.downcast_ref::<rusqlite::Error>() {
            Some(rusqlite::Error::SqlInputError { msg, offset, .. }) => {
                let at = usize::try_from(*offset).ok().and_then(|o| o.checked_sub(self.before));
                match at {
                    Some(at) if at >= self.sql.len() => self.failure(None, "the expression ends too early").into(),
                    at => hinted(self.failure(at, msg), msg).into(),
                }
            }
            Some(rusqlite::Error::SqliteFailure(e, msg)) => match e.code {
                ErrorCode::OperationInterrupted => {
                    let hint = match what {
                        "" => say!("narrow it down, or give it more seconds, such as --timeout 600"),
                        _ => say!("narrow it down"),
                    };
                    Failure::new(say!("{what}the query took too long", what)).hint(hint).into()
                }
                ErrorCode::OutOfMemory => {
                    Failure::new(say!("{what}the query needs more than {most} MiB of memory", what, most = MAX_HEAP >> 20)).into()
                }
                ErrorCode::TooBig => Failure::new(say!("{what}a value is longer than {most} MiB", what, most = MAX_VALUE >> 20)).into(),
                ErrorCode::Unknown => {
                    let msg = msg.as_deref().unwrap_or("SQL error");
                    hinted(self.failure(None, msg), msg).into()
                }
                _ => error,
            },
            _ => error,
        }
    }
}

fn hinted(failure: Failure, message: &str) -> Failure {
    hint(message).into_iter().fold(failure, Failure::hint)
}

/// The nearest table or column to one that is not there.
fn hint(message: &str) -> Option<Message> {
    let views = schema::views().ok()?;
    if let Some(name) = message.strip_prefix("no such table: ") {
        let near = nearest(name, views.iter().map(|v| v.name.as_str()));
        return Some(near.map_or(say!("'crmkit schema' lists the views"), |near| say!("did you mean {near}?", near)));
    }
    let name = message.strip_prefix("no such column: ")?;
    let name = name.rsplit('.').next()?.split(' ').next()?.trim_matches('"');
    let known: HashSet<&str> = views.iter().flat_map(|v| v.columns.iter().map(String::as_str)).collect();
    let lists = say!("'crmkit schema' lists the columns; words stand in single quotes: 'Bonn'");
    let near = nearest(name, known).map(|near| say!("did you mean {near}?", near));
    near.into_iter().chain([lists]).reduce(|first, next| next.after(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_is_one_expression() {
        for text in [
            "city = 'Bonn'",
            "(a OR b) AND c IN (1, 2)",
            "name = 'O''Neil; (x'",
            "\"a)\" = 1 AND [b;)] = `c(`",
            "a -- ) ;",
            "a -- )\n AND b",
            "a /* ); ' */ AND b",
            "code IN (SELECT customer FROM orders)",
            "name = '王芳）'",
        ] {
            assert!(one_expression(text).is_ok(), "{text}");
        }
        for (text, words) in [
            ("1); DROP TABLE customer; --", "--where, character 2: this bracket closes nothing"),
            ("1) UNION SELECT (1", "character 2: this bracket closes nothing"),
            ("1; DELETE FROM customer", "character 2: an expression has no ';'"),
            ("(1", "character 1: this bracket is not closed"),
            ("a\nOR (b", "line 2, character 4: this bracket is not closed"),
            ("王 = 'x", "character 5: what begins here does not end"),
            ("a /* b", "character 3: what begins here does not end"),
            ("a [b", "character 3: what begins here does not end"),
            (" ", "the expression is empty"),
            ("a\0b", "character 2: a NUL character"),
        ] {
            let told = one_expression(text).expect_err(text).to_string();
            assert!(told.contains(words), "{text}: {told}");
        }
    }
}
