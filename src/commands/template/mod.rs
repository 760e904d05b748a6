//! `crmkit template`: texts of replies with fields in them.

mod add;
mod list;
mod remove;
mod show;

use anyhow::Result;
use clap::Subcommand;
use rusqlite::Connection;

use super::Session;
use super::later::Later;
use crate::base::error::{Exit, Failure};
use crate::store::records::templates;

/// What to do with templates.
#[derive(Subcommand, Debug)]
#[command(after_long_help = "\
A field stands in double braces: Dear {{ customer.name }}. One that may not be known says what to write instead:
{{ customer.company | default('your company') }}. 'crmkit template show --fields' lists the fields.

Examples:
  crmkit template add sorry --text 'Dear {{ customer.name }}, we are sorry about {{ complaint.code }}.'
  crmkit complaint reply K0001 sorry")]
pub enum Template {
    /// Add a template
    Add(Later<add::Add>),
    /// List the templates
    List(Later<list::List>),
    /// Show a template as it is, or the fields a template can have
    Show(Later<show::Show>),
    /// Remove a template
    Remove(Later<remove::Remove>),
}

impl Template {
    /// Runs the command.
    ///
    /// # Errors
    /// Whatever stops it; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        match self {
            Template::Add(c) => c.0.run(session),
            Template::List(c) => c.0.run(session),
            Template::Show(c) => c.0.run(session),
            Template::Remove(c) => c.0.run(session),
        }
    }
}

/// The template with that code.
pub(super) fn by_code(conn: &Connection, code: &str) -> Result<templates::Template> {
    match templates::get(conn, code.trim())? {
        Some(template) => Ok(template),
        None => Err(missing(conn, code)?.into()),
    }
}

/// The failure for a template that is not there.
fn missing(conn: &Connection, code: &str) -> Result<Failure> {
    let all = templates::all(conn)?;
    let failure = Failure::new(format!("there is no template '{code}'"));
    Ok(failure.near(code, all.iter().map(|t| t.code.as_str()), Some("'crmkit template list' lists them")))
}
