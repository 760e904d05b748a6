//! The schema as this build writes it, described for other tools.

use anyhow::Result;
use rusqlite::Connection;

use super::migrate;
use crate::entity::{ENTITIES, Entity};
use crate::store::ledger::journal::columns;
use crate::store::read::shown;

/// A readable view.
pub struct View {
    /// Its name.
    pub name: String,
    /// What a row of it is.
    pub about: &'static str,
    /// Its columns in order.
    pub columns: Vec<String>,
}

/// Every view with what a row of it is.
fn described() -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut seen: Vec<&Entity> = ENTITIES.iter().copied().filter(|e| !e.view.is_empty()).collect();
    seen.sort_by_key(|e| e.rank);
    let operations = ("operations", "command that changed the store; undone_by names the operation that took it back");
    seen.into_iter().map(|e| (e.view, e.about)).chain([operations])
}

/// The documented views.
///
/// # Errors
/// When SQLite fails.
pub fn views() -> Result<Vec<View>> {
    let conn = current()?;
    described().map(|(name, about)| Ok(View { name: name.to_string(), about, columns: columns(&conn, name)? })).collect()
}

/// The SQL of every table, index, view and trigger.
///
/// # Errors
/// When SQLite fails.
pub fn sql() -> Result<String> {
    let conn = current()?;
    let mut query = conn.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")?;
    let statements: Vec<String> = query.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    Ok(statements.iter().map(|s| format!("{s};\n")).collect())
}

/// A table, index, view or trigger.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::store) struct Object {
    /// `table`, `index`, `view` or `trigger`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The statement that makes it.
    pub sql: String,
}

/// What the schema of this build is made of.
pub(in crate::store) fn objects() -> Result<Vec<Object>> {
    objects_of(&current()?)
}

fn objects_of(conn: &Connection) -> Result<Vec<Object>> {
    let mut query = conn.prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")?;
    let objects = query.query_map([], |r| Ok(Object { kind: r.get(0)?, name: r.get(1)?, sql: r.get(2)? }))?;
    Ok(objects.collect::<Result<_, _>>()?)
}

/// What of the schema is missing or other than this build makes it. Tables and indexes that others added are left alone,
/// but not a trigger: it could change facts.
pub(in crate::store) fn unlike(conn: &Connection) -> Result<Vec<String>> {
    let (wanted, there) = (objects()?, objects_of(conn)?);
    let mut faults = Vec::new();
    for object in &wanted {
        let Object { kind, name, sql } = object;
        match there.iter().find(|o| o.name == *name) {
            None => faults.push(format!("the {kind} {name} is missing")),
            Some(found) if found.sql != *sql || found.kind != *kind => faults.push(format!("the {kind} {name} is not as crmkit makes it")),
            Some(_) => {}
        }
    }
    let known = |o: &&Object| wanted.iter().any(|w| w.name == o.name);
    faults.extend(there.iter().filter(|o| o.kind == "trigger" && !known(o)).map(|o| format!("the trigger {} is none of crmkit's", o.name)));
    Ok(faults)
}

/// Makes views, triggers and indexes anew as this version has them.
///
/// # Errors
/// When the store cannot be written.
pub(in crate::store) fn refit(conn: &Connection) -> Result<()> {
    migrate::drop_views(conn)?;
    for object in objects()?.iter().filter(|o| o.kind != "table" && o.kind != "view") {
        conn.execute_batch(&format!("DROP {} IF EXISTS \"{}\"; {};", object.kind, object.name, object.sql))?;
    }
    conn.execute_batch(&shown::views())?;
    Ok(())
}

fn current() -> Result<Connection> {
    let mut conn = Connection::open_in_memory()?;
    migrate::create(&mut conn)?;
    Ok(conn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_view_is_described() {
        let conn = current().expect("a schema");
        let mut query = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").expect("a query");
        let names: Vec<String> = query.query_map([], |r| r.get(0)).expect("rows").collect::<Result<_, _>>().expect("names");
        // The scale is a helper of the other views.
        for name in names.iter().filter(|n| *n != "money_scale") {
            assert!(described().any(|(n, _)| n == name), "{name}");
        }
        for view in views().expect("views") {
            assert!(view.columns.len() > 3, "{}", view.name);
        }
    }

    #[test]
    fn the_migrations_make_the_tables_that_are_declared() {
        let conn = current().expect("a schema");
        for entity in ENTITIES {
            let mut query = conn.prepare("SELECT name, type FROM pragma_table_info(?1)").expect("a query");
            let mut there: Vec<(String, String)> =
                query.query_map([entity.table], |r| Ok((r.get(0)?, r.get(1)?))).expect("rows").collect::<Result<_, _>>().expect("columns");
            there.retain(|(name, _)| !["id", "operation", "file", "line"].contains(&name.as_str()));
            let mut declared: Vec<(String, String)> = entity
                .stored()
                .map(|f| {
                    let kind = if f.holds_words() { "TEXT" } else { "INTEGER" };
                    (f.column.to_string(), kind.to_string())
                })
                .collect();
            there.sort();
            declared.sort();
            assert_eq!(there, declared, "{}", entity.table);
            let mut links: Vec<(String, String)> = conn
                .prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")
                .expect("a query")
                .query_map([entity.table], |r| Ok((r.get(0)?, r.get(1)?)))
                .expect("rows")
                .collect::<Result<_, _>>()
                .expect("links");
            let mut meant: Vec<(String, String)> =
                entity.stored().filter_map(|f| Some((f.column.to_string(), f.link()?.table.to_string()))).collect();
            links.sort();
            meant.sort();
            assert_eq!(links, meant, "{}", entity.table);
        }
    }
}
