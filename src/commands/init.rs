//! `crmkit init`: a new, empty store.

use anyhow::Result;

use super::Session;
use crate::base::error::Exit;
use crate::entity::settings::Settings;
use crate::lang::say;
use crate::store::records::{configuration, settings};

/// Options of `crmkit init`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit init --currency EUR --time-zone Europe/Berlin
  crmkit --db shop.db init --currency CNY")]
pub struct Init {
    /// Currency of every amount: a three-letter ISO 4217 code
    #[arg(long, value_name = "CODE")]
    pub currency: Option<String>,
    /// Time zone of the shop: an IANA name; by default the system's
    #[arg(long, value_name = "ZONE")]
    pub time_zone: Option<String>,
    /// Country of the shop, two letters: phone numbers without a country code are read as its own
    #[arg(long, value_name = "CODE")]
    pub country: Option<String>,
}

impl Init {
    /// Creates the store.
    ///
    /// # Errors
    /// When there is already a file, or a value makes no sense.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let system = || jiff::tz::TimeZone::system().iana_name().map(str::to_string);
        let zone = self.time_zone.clone().or_else(system).unwrap_or_else(|| "UTC".to_string());
        let mut values = vec![("time-zone", zone)];
        values.extend(self.currency.map(|c| ("currency", c)));
        values.extend(self.country.map(|c| ("country", c)));
        // Checked before the file exists, so that a wrong value leaves nothing behind.
        for (key, value) in &values {
            Settings::check(key, value)?;
        }
        let (settings, encrypted) = session.create_filled(|store| {
            let op = store.operation(session.actor(), "init")?;
            for (key, value) in &values {
                configuration::set(&op, key, value)?;
            }
            let settings = settings::read(&op)?;
            op.finish("new store")?;
            Ok((settings, store.key().is_some()))
        })?;
        let currency = settings.currency.code();
        let (db, zone) = (session.db().display(), &settings.zone_name);
        session.ui.say(match (encrypted, currency) {
            (false, "") => say!("created {db} (currency not stated, time zone {zone})", db, zone),
            (true, "") => say!("created {db}, encrypted (currency not stated, time zone {zone})", db, zone),
            (false, currency) => say!("created {db} (currency {currency}, time zone {zone})", db, currency, zone),
            (true, currency) => say!("created {db}, encrypted (currency {currency}, time zone {zone})", db, currency, zone),
        });
        if currency.is_empty() {
            session.ui.say(say!("state the currency with: crmkit config set currency EUR"));
        }
        Ok(Exit::Ok)
    }
}
