//! `crmkit customer find`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::commands::{Session, who};
use crate::page::{Kind, Page, Table};
use crate::store::records::customers::{MOST_CANDIDATES, find};

/// Options of `crmkit customer find`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
The first rule that finds anyone decides: the code, the email, the phone in any format, the name, a part of the name.

Examples:
  crmkit customer find lee
  crmkit customer find '0138 0013 8000'")]
pub struct Find {
    /// Code, email, phone, or a part of the name
    pub text: String,
}

impl Find {
    /// Lists the candidates.
    ///
    /// # Errors
    /// When nobody is meant.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let found = find(store.conn(), &self.text)?;
        if found.is_empty() {
            return Err(who::nobody(store.conn(), &self.text)?.into());
        }
        let title = format!("Customers that '{}' may mean", self.text);
        let mut table = Table::new("customers", title.as_str())
            .column("code", "Code", Kind::Text)
            .column("name", "Name", Kind::Text)
            .column("detail", "Detail", Kind::Text);
        if found.len() == MOST_CANDIDATES {
            table.notes.push(format!("the first {MOST_CANDIDATES} only; 'crmkit customer list --search' lists them all"));
        }
        for c in found {
            table.push(vec![c.code.into(), c.name.into(), c.detail.into()]);
        }
        let mut page = Page::new("customers", title);
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}
