//! `crmkit template`: texts of replies with fields in them.

mod add;
mod list;
mod remove;
mod show;

use anyhow::Result;
use clap::Subcommand;

use super::Session;
use super::later::Later;
use crate::base::error::Exit;

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
