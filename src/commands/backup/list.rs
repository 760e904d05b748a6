//! `crmkit backup list`.

use anyhow::Result;

use super::super::Session;
use super::super::given::local;
use super::{Place, told};
use crate::backup::{Found, backups, reason, whole};
use crate::base::error::Exit;
use crate::page::{Cell, Kind, Page, Table};
use crate::store::file::copy;
use crate::store::may_be_encrypted;
use crate::store::records::settings;

/// List the backups of a folder
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
The state is that of the header and the length, unless --verify is given; 'crmkit backup verify' also opens them.

Examples:
  crmkit backup list
  crmkit backup list --dir /mnt/usb/crm --verify
  crmkit backup list -f json")]
pub struct List {
    /// Where the backups are
    #[command(flatten)]
    pub place: Place,
    /// Read every byte of each
    #[arg(long)]
    pub verify: bool,
}

impl List {
    /// Lists them.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        // The list must not depend on the store: it is asked for when that is gone.
        let readable = session.db().exists() && !may_be_encrypted(session.db());
        let store = if readable { session.store_read().ok() } else { None };
        let zone = match &store {
            Some(store) => settings::read(store.conn())?.zone,
            None => jiff::tz::TimeZone::UTC,
        };
        let ours = store.map(|s| copy::name(s.conn())).transpose()?;
        let folder = self.place.folder(session);
        let mut found = backups(&folder)?;
        if self.verify {
            for backup in &mut found {
                backup.manifest = whole(&backup.path).map_err(|e| reason(&e, &backup.path));
            }
        }
        let mut table = Table::new("backups", format!("Backups in {}", folder.display()))
            .column("file", "File", Kind::Text)
            .whole()
            .column("made", "Made", Kind::Text)
            .column("state", "State", Kind::Text)
            .column("encrypted", "Encrypted", Kind::Text)
            .column("bytes", "Bytes", Kind::Count)
            .column("operation", "Operation", Kind::Count)
            .column("customers", "Customers", Kind::Count)
            .column("orders", "Orders", Kind::Count);
        for backup in &found {
            table.push(row(backup, &zone, ours.as_deref(), self.verify));
        }
        let damaged = found.iter().filter(|b| b.manifest.is_err()).count();
        if found.is_empty() {
            session.ui.say(format!("there are no backups in {}: make one with 'crmkit backup create'", folder.display()));
        }
        let mut page = Page::new("backups", table.title.clone());
        page.table(table);
        session.show(&[page])?;
        Ok(if damaged > 0 { Exit::Store } else { Exit::Ok })
    }
}

fn row(backup: &Found, zone: &jiff::tz::TimeZone, ours: Option<&str>, read: bool) -> Vec<Cell> {
    let file = Cell::text(backup.path.file_name().unwrap_or_default().to_string_lossy());
    let bytes = Cell::Int(i64::try_from(backup.bytes).unwrap_or(i64::MAX));
    let m = match &backup.manifest {
        Ok(manifest) => manifest,
        Err(fault) => {
            let empty = || Cell::Empty;
            return vec![file, empty(), Cell::text(format!("damaged: {fault}")), empty(), bytes, empty(), empty(), empty()];
        }
    };
    let rows = |table: &str| m.rows.get(table).copied().into();
    let state = if read { "whole" } else { "verified when made" };
    let other = if ours.is_some_and(|name| name != m.store) { "; of another store" } else { "" };
    let made = Cell::text(local(m.made, zone));
    let locked = if m.encryption == crate::backup::Encryption::None && m.store_encrypted { "store's key" } else { told(m.encryption) };
    vec![
        file,
        made,
        Cell::text(format!("{state}{other}")),
        locked.into(),
        bytes,
        Cell::Int(m.operation),
        rows("customer"),
        rows("sales_order"),
    ]
}
