//! `crmkit template show`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::commands::Session;
use crate::commands::keep::options::CodesOf;
use crate::entity::letter::FIELDS;
use crate::entity::letter_template::TEMPLATE;
use crate::lang::say;
use crate::page::{Kind, Page, Table};
use crate::store::records::{codes, templates};

/// Options of `crmkit template show`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit template show sorry > sorry.txt
  crmkit template show --fields")]
pub struct Show {
    /// Code of the template
    #[arg(required_unless_present = "fields", add = CodesOf(&TEMPLATE))]
    pub code: Option<String>,
    /// List the fields that a template can have
    #[arg(long, conflicts_with = "code")]
    pub fields: bool,
}

impl Show {
    /// Shows the template, or the fields.
    ///
    /// # Errors
    /// When there is no such template.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        if let Some(code) = &self.code {
            let key = codes::TEMPLATE.key(store.conn(), code)?;
            session.letter(&templates::get(store.conn(), key)?.body)?;
            return Ok(Exit::Ok);
        }
        let mut table = Table::new("fields", "Fields").column("field", "Field", Kind::Text);
        for field in FIELDS {
            table.push(vec![format!("{{{{ {field} }}}}").into()]);
        }
        let mut page = Page::new("fields", "Fields of templates");
        page.note(say!("customer.own.NAME and complaint.own.NAME are the fields of your own."));
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}
