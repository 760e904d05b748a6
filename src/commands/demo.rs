//! `crmkit demo`: a store of sample data, brought in through the same import as anybody's files, and the first answers.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::ValueEnum;

use super::Session;
use crate::base::error::{Exit, Failure};
use crate::import::{self, Kind, Options, Source};
use crate::lang::say;
use crate::page::{Block, Page};
use crate::render::Format;
use crate::reports::catalogue::find;
use crate::reports::report::Need;
use crate::sample::cdnow::cdnow;
use crate::sample::generate::generate;
use crate::sample::shop::shop;
use crate::sample::{Files, SampleFile};
use crate::store::Store;
use crate::store::records::{configuration, settings};

/// Create a store of sample data and show what crmkit makes of it
///
/// The default is a made-up shop for tea and clothes with three years of orders, interactions, complaints and surveys, in
/// Chinese and English. With --generate no store is made: CSV files of any size are written, for trials and measurements.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit demo
  crmkit --db cdnow.db demo --data cdnow
  crmkit demo --generate big --customers 100000 --orders 1000000 --seed 7")]
pub struct Demo {
    /// Which sample
    #[arg(long, value_name = "SAMPLE", default_value = "shop", conflicts_with = "generate")]
    data: Data,
    /// Write customers.csv and orders.csv into this directory instead
    #[arg(long, value_name = "DIR", requires = "customers", requires = "orders")]
    generate: Option<PathBuf>,
    /// How many customers to generate
    #[arg(long, value_name = "N", requires = "generate")]
    customers: Option<u64>,
    /// How many orders to generate
    #[arg(long, value_name = "M", requires = "generate")]
    orders: Option<u64>,
    /// The same seed gives the same data
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
}

/// The samples.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Data {
    /// The made-up shop.
    Shop,
    /// Real orders of 2,357 customers of an online music shop, 1997 and 1998.
    Cdnow,
}

/// What is shown of a report: its arguments and the tables that fit on a first look.
struct Shown {
    arguments: Vec<&'static str>,
    tables: &'static [&'static str],
}

impl Data {
    /// The reports that are shown: those that fit the sample's length.
    fn shown(self) -> [Shown; 4] {
        let unit = if self == Data::Cdnow { "month" } else { "quarter" };
        [
            Shown { arguments: vec!["overview"], tables: &["figures", "top_customers"] },
            Shown { arguments: vec!["rfm"], tables: &["segments"] },
            Shown { arguments: vec!["cohorts", "--by", unit], tables: &["cohorts"] },
            Shown { arguments: vec!["complaints"], tables: &["types", "severities", "open"] },
        ]
    }
}

impl Demo {
    /// Makes the store and shows the first answers, or writes the files.
    ///
    /// # Errors
    /// When a file is in the way, or a place cannot be written.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        if let (Some(dir), Some(customers), Some(orders)) = (&self.generate, self.customers, self.orders) {
            let files = generate(dir, customers, orders, self.seed)?;
            session.ui.say(say!(
                "wrote {customers} with {customers_2} customers",
                customers = files.customers.display(),
                customers_2 = customers
            ));
            session.ui.say(say!("wrote {orders} with {orders_2} orders", orders = files.orders.display(), orders_2 = orders));
            return Ok(Exit::Ok);
        }
        if matches!(session.format, Format::Csv | Format::Tsv | Format::Jsonl) {
            // Told before the store is made, not after.
            return Err(Failure::usage(say!("the demo shows several reports, and this format holds one table"))
                .hint(say!("leave the format out, or take -f json or -f markdown"))
                .into());
        }
        if session.db().exists() {
            return Err(Failure::new(say!("{db} already exists", db = session.db().display()))
                .hint(say!("make the demo elsewhere: crmkit --db demo.db demo"))
                .into());
        }
        session.create_filled(|store| self.fill(session, store))?;
        self.show(session).map_err(|error| {
            Failure::new(say!("{db} is made, but cannot be shown: {error}", db = session.db().display(), error = format!("{error:#}")))
                .hint(say!("look at it with: crmkit report overview"))
        })?;
        Ok(Exit::Ok)
    }

    fn fill(&self, session: &Session, store: &mut Store) -> Result<()> {
        let (files, currency, zone): (Files, _, _) = match self.data {
            Data::Shop => (shop(self.seed)?, "CNY", "Asia/Shanghai"),
            Data::Cdnow => (cdnow(), "USD", "America/New_York"),
        };
        let op = store.operation(session.actor(), "init")?;
        for (key, value) in [("currency", currency), ("time-zone", zone), ("as-of", "last")] {
            configuration::set(&op, key, value)?;
        }
        op.finish("new store")?;
        session.ui.say(say!(
            "created {db} (currency {currency}, time zone {zone}, as-of last)",
            db = session.db().display(),
            currency,
            zone
        ));
        for file in &files {
            self.import(session, store, file)?;
        }
        Ok(())
    }

    fn import(&self, session: &Session, store: &mut Store, file: &SampleFile) -> Result<()> {
        let kind = Kind::from_str(file.kind, false).map_err(Failure::new)?;
        let known = settings::read(store.conn())?;
        let sample = self.data.to_possible_value().map_or_else(String::new, |v| v.get_name().to_string());
        let source = Source::of_bytes(&format!("demo/{sample}/{}", file.name), &file.bytes)?;
        let plan = import::survey(&source, kind, &Options::default(), &known)?;
        let op = store.bulk_operation(session.actor(), &format!("import {}", kind.word()), plan.text.bytes())?;
        let outcome = import::load(&op, &source, &plan, &known, &|_| {}, None, None)?;
        if let Some(problem) = outcome.problems.first() {
            return Err(Failure::new(say!("the sample has a row that cannot be imported: {problem}", problem = problem.describe())).into());
        }
        op.finish(&outcome.summary().to_string())?;
        session.ui.say(say!("{source}: {outcome}", source = source.name(), outcome = outcome.summary()));
        Ok(())
    }

    fn show(&self, session: &Session) -> Result<()> {
        let store = session.store_read()?;
        let snapshot = session.snapshot(&store)?;
        let mut pages: Vec<Page> = Vec::new();
        for shown in self.data.shown() {
            let Some(entry) = find(shown.arguments[0]) else { continue };
            let met: Result<Vec<bool>> = entry.needs.iter().map(|need: &Need| need.met(&snapshot)).collect();
            if !met?.into_iter().all(|met| met) {
                continue;
            }
            let mut page = entry.page(&entry.command().try_get_matches_from(&shown.arguments)?, &snapshot)?;
            page.blocks.retain(|block| match block {
                Block::Table(table) => shown.tables.contains(&table.key),
                Block::Chart(_) => true,
            });
            // What the first page says of all figures need not be said again.
            page.notes.retain(|note| !pages.iter().any(|earlier| earlier.notes.contains(note)));
            pages.push(page);
        }
        session.show(&pages)?;
        let db = if session.db() == Path::new("crm.db") { String::new() } else { format!("--db {} ", session.db().display()) };
        session.ui.say(say!("go on with: crmkit {db}report list", db));
        Ok(())
    }
}
