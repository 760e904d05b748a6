//! `crmkit config`: the settings of the store.

use anyhow::Result;
use clap::Subcommand;

use super::Session;
use crate::base::error::{Exit, unknown};
use crate::entity::settings::{KNOWN, Known};
use crate::lang::say;
use crate::page::{Kind, Page, Table};
use crate::store::records::{configuration, settings};

/// What to do with the settings.
#[derive(Subcommand, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit config list
  crmkit config set lapse-days 120
  crmkit config set sla-4 1h/1d
  crmkit config get currency")]
pub enum Config {
    /// Print one setting
    #[command(after_long_help = "\
Examples:
  crmkit config get currency")]
    Get {
        /// Name of the setting
        key: String,
    },
    /// Change one setting
    #[command(after_long_help = "\
Examples:
  crmkit config set lapse-days 120")]
    Set {
        /// Name of the setting
        key: String,
        /// Its new value
        value: String,
    },
    /// List every setting with its value and meaning
    #[command(after_long_help = "\
Examples:
  crmkit config list")]
    List,
}

impl Config {
    /// Runs the command.
    ///
    /// # Errors
    /// An unknown setting, or a value that makes no sense.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        match self {
            Config::Get { key } => get(session, &key),
            Config::Set { key, value } => set(session, &key, &value),
            Config::List => list(session),
        }
    }
}

fn get(session: &Session, key: &str) -> Result<Exit> {
    let known: Vec<&str> = KNOWN.iter().map(|k| k.key).collect();
    let Some(setting) = KNOWN.iter().find(|k| k.key == key) else { return Err(unknown("setting", key, &known).into()) };
    let stored = settings::stored(session.store_read()?.conn())?;
    let value = stored.iter().find(|(k, _)| k == key).map_or(setting.default, |(_, v)| v.as_str());
    session.write(format!("{value}\n").as_bytes())?;
    Ok(Exit::Ok)
}

fn set(session: &Session, key: &str, value: &str) -> Result<Exit> {
    let mut store = session.store()?;
    let op = store.operation(session.actor(), "config set")?;
    let value = configuration::set(&op, key, value)?;
    let recorded = op.finish(&format!("{key} = {value}"))?;
    session.done(say!("{key} set to '{value}'", key, value), recorded);
    Ok(Exit::Ok)
}

fn list(session: &Session) -> Result<Exit> {
    let stored = settings::stored(session.store_read()?.conn())?;
    let value = |known: &Known| stored.iter().find(|(k, _)| k == known.key).map_or(known.default.to_string(), |(_, v)| v.clone());
    let table = Table::of("settings", "Settings", KNOWN)
        .col("key", "Setting", Kind::Text, |known| known.key)
        .col("value", "Value", Kind::Text, |known| value(known))
        .col("default", "Default", Kind::Text, |known| known.default)
        .col("about", "Meaning", Kind::Text, |known| known.about);
    let mut page = Page::new("settings", "Settings");
    page.table(table.table());
    session.show(&[page])?;
    Ok(Exit::Ok)
}
