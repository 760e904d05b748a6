//! `crmkit customer list`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::base::words::Word;
use crate::commands::Session;
use crate::commands::sql::Where;
use crate::entity::customer::Status;
use crate::lang::say;
use crate::page::{Kind, Page, Table};
use crate::store::read::browse::{Filter, list};

/// Options of `crmkit customer list`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit customer list --status active --owner Kim
  crmkit customer list --search nord --limit 10
  crmkit customer list --tag vip -o vip.csv
  crmkit customer list --where \"birthday < '1990-01-01' AND city IN ('Bonn', 'Köln')\"")]
pub struct List {
    /// Only customers with this status: prospect, active, lapsed or closed
    #[arg(long, value_parser = Status::parse)]
    pub status: Option<Status>,
    /// Only customers with this tag
    #[arg(long)]
    pub tag: Option<String>,
    /// Only customers in this city
    #[arg(long)]
    pub city: Option<String>,
    /// Only customers of this account manager
    #[arg(long)]
    pub owner: Option<String>,
    /// Only customers whose code, name, company, email, phone, city or notes contain this
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    /// The condition on the view `customers`.
    #[command(flatten)]
    pub picked: Where,
    /// List at most this many; by default 50 in a text, else all
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

impl List {
    /// Lists the customers.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store_read()?;
        let picked = self.picked.picked(session, &mut store, "customers")?;
        let limit = session.limit(self.limit, 50);
        let filter = Filter { status: self.status, tag: self.tag, city: self.city, owner: self.owner, search: self.search, picked };
        let (found, total) = list(store.conn(), &filter, limit)?;
        let table = Table::of("customers", "Customers", &found)
            .col("code", "Code", Kind::Text, |c| &c.code)
            .col("name", "Name", Kind::Text, |c| &c.name)
            .col("status", "Status", Kind::Text, |c| c.status.map(Word::word))
            .col("city", "City", Kind::Text, |c| c.city.clone())
            .col("owner", "Owner", Kind::Text, |c| c.owner.clone())
            .col("phone", "Phone", Kind::Text, |c| c.phone.clone())
            .col("email", "Email", Kind::Text, |c| c.email.clone())
            .col("tags", "Tags", Kind::Text, |c| c.tags.clone())
            .notes((found.len() < total).then(|| say!("{found} more; --limit {total} lists them all", found = total - found.len(), total)))
            .table();
        let mut page = Page::new("customers", "Customers");
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}
