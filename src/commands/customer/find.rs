//! `crmkit customer find`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::commands::{Session, who};
use crate::lang::say;
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
        let title = say!("Customers that '{text}' may mean", text = self.text);
        let more = say!("the first {most} only; 'crmkit customer list --search' lists them all", most = MOST_CANDIDATES);
        let table = Table::of("customers", title.clone(), &found)
            .col("code", "Code", Kind::Text, |c| &c.code)
            .col("name", "Name", Kind::Text, |c| &c.name)
            .col("detail", "Detail", Kind::Text, |c| &c.detail)
            .notes((found.len() == MOST_CANDIDATES).then_some(more))
            .table();
        let mut page = Page::new("customers", title);
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}
