//! `crmkit backup list`.

use anyhow::Result;

use super::super::Session;
use super::super::given::local;
use super::{Place, told};
use crate::backup::{Encryption, Found, Manifest, backups, reason, whole};
use crate::base::error::Exit;
use crate::lang::say;
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
        let rows = |b: &Found, table: &str| known(b).and_then(|m| m.rows.get(table).copied());
        let table = Table::of("backups", say!("Backups in {folder}", folder = folder.display()), &found)
            .col("file", "File", Kind::Text, |b| Cell::text(b.path.file_name().unwrap_or_default().to_string_lossy()))
            .whole()
            .col("made", "Made", Kind::Text, |b| known(b).map(|m| local(m.made, &zone)))
            .col("state", "State", Kind::Text, |b| state(b, ours.as_deref(), self.verify))
            .col("encrypted", "Encrypted", Kind::Text, |b| known(b).map(locked))
            .col("bytes", "Bytes", Kind::Count, |b| b.bytes)
            .col("operation", "Operation", Kind::Count, |b| known(b).map(|m| m.operation))
            .col("customers", "Customers", Kind::Count, |b| rows(b, "customer"))
            .col("orders", "Orders", Kind::Count, |b| rows(b, "sales_order"))
            .table();
        let damaged = found.iter().filter(|b| b.manifest.is_err()).count();
        if found.is_empty() {
            session.ui.say(say!("there are no backups in {folder}: make one with 'crmkit backup create'", folder = folder.display()));
        }
        let mut page = Page::new("backups", table.title.clone());
        page.table(table);
        session.show(&[page])?;
        Ok(if damaged > 0 { Exit::Store } else { Exit::Ok })
    }
}

/// What is known of a backup that is whole.
fn known(backup: &Found) -> Option<&Manifest> {
    backup.manifest.as_ref().ok()
}

/// Whether it is whole, whether that was looked at now, and whether it is of another store.
fn state(backup: &Found, ours: Option<&str>, read: bool) -> String {
    match &backup.manifest {
        Err(fault) => format!("damaged: {fault}"),
        Ok(manifest) => {
            let state = if read { "whole" } else { "verified when made" };
            let other = if ours.is_some_and(|name| name != manifest.store) { "; of another store" } else { "" };
            format!("{state}{other}")
        }
    }
}

/// How it is encrypted.
fn locked(manifest: &Manifest) -> &'static str {
    if manifest.encryption == Encryption::None && manifest.store_encrypted { "store's key" } else { told(manifest.encryption) }
}
