//! `report cohorts`: customers by the period of their first purchase, followed period by period.

use anyhow::Result;

use crate::analysis::cohort;
use crate::analysis::cohort::Cohort;
use crate::base::error::Failure;
use crate::lang::{List, Message, say};
use crate::page::{Block, Cell, Chart, Kind, Note, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{By, Figures, InWindow};
use crate::reports::lens::scan;
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report cohorts`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report cohorts
  crmkit report cohorts --by quarter --show percent
  crmkit report cohorts --show cumulative --window 2024")]
pub struct Cohorts {
    /// Length of the periods
    #[arg(long, value_enum, default_value = "month")]
    pub by: By,
    /// What the cells hold
    #[arg(long, value_enum, default_value = "count")]
    pub show: Show,
    #[command(flatten)]
    window: InWindow,
}

/// What a cell of the matrix holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Show {
    /// Customers of the cohort with a purchase in the period
    Count,
    /// Their share of the cohort
    Percent,
    /// Revenue of the cohort in the period
    Revenue,
    /// Revenue since the first purchase per customer of the cohort
    Cumulative,
    /// Orders of the cohort in the period
    Orders,
}

impl Report for Cohorts {
    const NAME: &'static str = "cohorts";
    const GROUP: Group = Group::Retention;
    const ABOUT: &'static str = "Follow customers by the period of their first purchase";
    const NEEDS: &'static [Need] = &[Need::Orders];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let span = self.window.span(store.as_of);
        let mut cohorts = cohort::Cohorts::new(self.by.unit(), store.as_of);
        store.histories(|_, packed| {
            let entries = scan::until(packed, store.as_of);
            // The window chooses cohorts; what they did later still belongs to them.
            if entries.clone().find(|e| e.purchase).is_some_and(|first| span.holds(first.day)) {
                cohorts.add(entries.map(scan::event));
            }
            Ok(())
        })?;
        let found = cohorts.finish();
        let word = self.by.unit().word();
        let mut page = frame::page(Self::NAME, say!("Cohorts by {word} of the first purchase", word), store, span);
        page.note_all(walk_ins::left_out(store, span)?);
        page.option("by", word);
        page.option("show", self.show.word());
        page.note(say!(
            "The window chooses cohorts by their first purchase. Cells: {show}; column k = k {word}s later.",
            show = self.show.meaning(),
            word
        ));
        let width = found.iter().map(|c| c.cells.len()).max().unwrap_or(0);
        if width > MOST_COLUMNS {
            return Err(Failure::usage(say!(
                "{width} {word}s since the first purchase are too many columns; at most {most_columns}",
                width,
                word,
                most_columns = MOST_COLUMNS
            ))
            .hint(say!("choose longer periods (--by year), later cohorts (--window 2024) or an earlier --as-of"))
            .into());
        }
        if let Some(over) = found.first().map(|c| c.complete_cells(store.as_of)).filter(|over| *over < width) {
            let current = found[0].period.plus(over as i32);
            page.note(say!("{current} is not over at the as-of date: the last cell of each cohort, marked with *, is incomplete (the column Complete counts the others).", current = current.label()));
        }
        if let Some(words) = plain_words(store, word, &found) {
            page.note(Note::meaning(words));
        }
        page.table(self.matrix(store, &found, width));
        page.blocks.push(Block::Chart(Chart::Heat { table: "cohorts", columns: (0..width).map(|k| k.to_string()).collect() }));
        page.table(figures(store, word, &found));
        Ok(page)
    }
}

/// More columns than this make no table that anybody could read or a spreadsheet would open.
const MOST_COLUMNS: usize = 1_000;

impl Show {
    fn word(self) -> &'static str {
        match self {
            Show::Count => "count",
            Show::Percent => "percent",
            Show::Revenue => "revenue",
            Show::Cumulative => "cumulative",
            Show::Orders => "orders",
        }
    }

    fn meaning(self) -> &'static str {
        match self {
            Show::Count => "customers with a purchase in the period",
            Show::Percent => "share of the cohort with a purchase in the period",
            Show::Revenue => "revenue of the cohort in the period",
            Show::Cumulative => "revenue up to the end of the period, per customer of the cohort",
            Show::Orders => "orders of the cohort in the period",
        }
    }

    fn kind(self, exponent: u8) -> Kind {
        match self {
            Show::Count | Show::Orders => Kind::Count,
            Show::Percent => Kind::Percent,
            Show::Revenue | Show::Cumulative => Kind::Money(exponent),
        }
    }
}

impl Cohorts {
    /// The cells of a cohort, those of a period that is not over marked.
    fn cells(&self, cohort: &Cohort, over: usize) -> Vec<Cell> {
        let mut running = 0;
        let cell = |(k, cell): (usize, &cohort::Cell)| {
            running += cell.revenue;
            let value = match self.show {
                Show::Count => cell.active.into(),
                Show::Percent => Cell::ratio(cell.active as f64, cohort.size as f64),
                Show::Revenue => cell.revenue.into(),
                Show::Cumulative => Cell::ratio(running as f64, cohort.size as f64),
                Show::Orders => cell.orders.into(),
            };
            value.open_if(k >= over)
        };
        cohort.cells.iter().enumerate().map(cell).collect()
    }

    fn matrix(&self, store: &Snapshot, found: &[Cohort], width: usize) -> Table {
        let rows = found.iter().map(|cohort| {
            let over = cohort.complete_cells(store.as_of);
            (cohort, over, self.cells(cohort, over))
        });
        let mut table = Table::of("cohorts", "Cohorts", rows)
            .col("cohort", "Cohort", Kind::Text, |(cohort, ..)| cohort.period.label())
            .col("size", "Customers", Kind::Count, |(cohort, ..)| cohort.size);
        for k in 0..width {
            let kind = self.show.kind(store.exponent());
            table = table.col(k.to_string(), k.to_string(), kind, move |(.., cells)| cells.get(k).cloned());
        }
        let small = frame::small(found.iter().map(|c| (c.period.label(), c.size as usize)));
        table.col("complete_periods", "Complete", Kind::Count, |(_, over, _)| *over).notes(small).table()
    }
}

/// Periods after the first purchase at which figures look.
const LATER: [usize; 4] = [1, 3, 6, 12];

/// Customers active `k` periods after the first purchase, and all of them, over the cohorts for which that period is over.
fn later(store: &Snapshot, found: &[Cohort], k: usize) -> (u64, u64) {
    let reached = found.iter().filter(|c| c.complete_cells(store.as_of) > k);
    reached.fold((0, 0), |(active, size), c| (active + c.cells[k].active, size + c.size))
}

/// How many come back, in the owner's words; nothing while no later period is over.
fn plain_words(store: &Snapshot, word: &str, found: &[Cohort]) -> Option<Message> {
    let told: Vec<Message> = LATER
        .iter()
        .filter_map(|k| {
            let (active, size) = later(store, found, *k);
            let n = format!("{:.0}", active as f64 / size as f64 * 100.0);
            (size > 0).then(|| say!(*k => "{n} buy 1 {word} later" | "{n} buy {k} {word}s later", n, k, word))
        })
        .collect();
    (!told.is_empty()).then(|| say!("of 100 customers who buy for the first time, {told}.", told = List(told)))
}

fn figures(store: &Snapshot, word: &str, found: &[Cohort]) -> Table {
    let customers: u64 = found.iter().map(|c| c.size).sum();
    let revenue: i64 = found.iter().flat_map(|c| &c.cells).map(|c| c.revenue).sum();
    let mut figures = Figures::new("Figures");
    figures.add("cohorts", Kind::Count, Cell::count(found.len()), "periods in which somebody bought for the first time");
    figures.add("customers", Kind::Count, Cell::Int(customers as i64), "customers in all cohorts");
    figures.add("revenue", Kind::Money(store.exponent()), Cell::Int(revenue), "their revenue up to the as-of date");
    for k in LATER {
        let (active, size) = later(store, found, k);
        let meaning = say!(
            k => "share with a purchase 1 {word} after the first, over cohorts whose {word} is over" |
            "share with a purchase {k} {word}s after the first, over cohorts whose {word} is over",
            k, word
        );
        figures.add(&format!("active_after_{k}"), Kind::Percent, Cell::ratio(active as f64, size as f64), meaning);
    }
    figures.table()
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, figure, said, told};

    #[test]
    fn three_customers_by_hand() {
        let mut shop = Shop::new();
        for (customer, day, amount) in
            [("A", "2024-01-05", 100), ("A", "2024-01-20", 50), ("A", "2024-03-01", 10), ("B", "2024-01-31", 0), ("C", "2024-03-10", 7)]
        {
            shop.order(customer, day, amount);
        }
        shop.order("B", "2024-02-01", -30);
        shop.order("B", "2024-03-11", 1);
        let all = ["cohort", "size", "0", "1", "2", "complete_periods"];
        let cohorts = |as_of: &str, show: &str| told(&shop.page(as_of, &["cohorts", "--show", show]).expect("a page"), "cohorts", &all);
        assert_eq!(cohorts("2024-03-10", "count"), ["2024-01 2 2 0 1* 2", "2024-03 1 1* – – 0"]);
        assert_eq!(cohorts("2024-03-31", "percent"), ["2024-01 2 1 0 1 3", "2024-03 1 1 – – 1"]);
        assert_eq!(cohorts("2024-03-31", "revenue")[0], "2024-01 2 150 -30 11 3");
        assert_eq!(cohorts("2024-03-31", "cumulative")[0], "2024-01 2 75 60 65.5 3");
        assert_eq!(cohorts("2024-03-31", "orders"), ["2024-01 2 3 0 2 3", "2024-03 1 1 – – 1"]);
        let page = shop.page("2024-03-10", &["cohorts"]).expect("a page");
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with("2024-03 is not over at the as-of date")), "{:?}", said(&page.notes));
        assert_eq!((figure(&page, "active_after_1"), figure(&page, "active_after_12")), ("0".into(), "–".into()));
        assert!(
            said(&page.notes).contains(&"What this means: of 100 customers who buy for the first time, 0 buy 1 month later.".to_string())
        );
        let page = shop.page("2024-03-31", &["cohorts", "--by", "year", "--window", "2024-03"]).expect("a page");
        assert_eq!(told(&page, "cohorts", &["cohort", "size", "0"]), ["2024 1 1*"]);
    }
}
