//! `crmkit template list`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::commands::Session;
use crate::lang::say;
use crate::page::{Kind, Page, Table};
use crate::store::records::templates;

/// Options of `crmkit template list`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit template list")]
pub struct List {}

impl List {
    /// Lists the templates.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let mut table = Table::new("templates", "Templates")
            .column("code", "Code", Kind::Text)
            .column("about", "About", Kind::Text)
            .column("body", "Text", Kind::Text);
        for t in templates::all(store.conn())? {
            table.push(vec![t.code.into(), t.about.into(), t.body.into()]);
        }
        let mut page = Page::new("templates", "Templates");
        if table.rows.is_empty() {
            page.note(say!("There are no templates yet: crmkit template add CODE --text 'Dear {{ customer.name }}, …'."));
        }
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}
