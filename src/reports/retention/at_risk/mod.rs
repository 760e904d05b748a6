//! `report at-risk`: whom to call before they are gone, and whom to win back.

mod details;
mod tables;
#[cfg(test)]
mod tests;

use anyhow::Result;

use crate::analysis::btyd::NoFit;
use crate::analysis::btyd::value::{Discount, Horizon, MONTH};
use crate::analysis::order::quantile;
use crate::analysis::retention::Gaps;
use crate::base::dates::Day;
use crate::base::money;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Figures, Span, counted, grouped};
use crate::reports::lens::prediction;
use crate::reports::lens::prediction::{Base, Customer, Outlook, Spending, Which, part};
use crate::reports::lens::scan;
use crate::reports::lens::scan::Lapse;
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report at-risk`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report at-risk
  crmkit report at-risk --overdue 3 --p-alive 30% --limit 100
  crmkit report at-risk --model paretonbd --as-of last
  crmkit report at-risk --table win_back -o win-back.csv")]
pub struct AtRisk {
    /// Report customers whose chance to be still there is below this
    #[arg(long, value_name = "SHARE", default_value = "50%", value_parser = part)]
    pub p_alive: f64,
    /// Report customers who have been silent for more than so many times their own median gap
    #[arg(long, value_name = "FACTOR", default_value = "2", value_parser = factor)]
    pub overdue: f64,
    /// How customers are thought to leave
    #[arg(long, value_enum, default_value = "bgnbd")]
    pub model: Which,
    /// Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i32).range(1..=36_500))]
    pub lapse_days: Option<i32>,
    /// List at most this many customers in each list, those with the most at stake first
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub limit: usize,
}

fn factor(text: &str) -> Result<f64, String> {
    let number = text.trim().parse::<f64>().ok().filter(|n| n.is_finite() && *n > 0.0);
    number.ok_or_else(|| format!("'{text}' is not a factor: write a number above 0 such as 2 or 2.5"))
}

/// Gaps of a customer's own from which on their median says something.
pub(in crate::reports) const RHYTHM: usize = 2;

/// What the pass over the histories tells of a customer beside the summary.
#[derive(Clone, Copy, Debug)]
pub(in crate::reports) struct Habit {
    /// Days since the last purchase.
    pub silent: i32,
    /// The median of the customer's own gaps between purchase days; `None` with a single purchase day.
    median: Option<f64>,
    /// How many gaps.
    pub gaps: usize,
    /// Revenue of the 365 days up to the last purchase, and of what came back since; never below 0.
    pub at_stake: i64,
}

impl Habit {
    /// Reads it from the days of the purchases up to the as-of date, sorted; what is at stake they do not tell.
    pub fn of(days: impl IntoIterator<Item = Day>, as_of: Day, scratch: &mut Vec<f64>) -> Habit {
        scratch.clear();
        let mut last = None;
        for day in days {
            if let Some(before) = last.replace(day).filter(|before| *before != day) {
                scratch.push(f64::from(day.since(before)));
            }
        }
        let last = last.unwrap_or(as_of);
        scratch.sort_unstable_by(f64::total_cmp);
        Habit { silent: as_of.since(last), median: quantile(scratch, 0.5), gaps: scratch.len(), at_stake: 0 }
    }

    /// Days since the last purchase in units of the own median gap.
    pub fn overdue(&self) -> Option<f64> {
        self.median.map(|median| f64::from(self.silent) / median)
    }
}

/// Why a customer is listed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Why {
    Alive,
    Overdue,
    Both,
}

impl Why {
    fn word(self) -> &'static str {
        match self {
            Why::Alive => "P(alive)",
            Why::Overdue => "overdue",
            Why::Both => "both",
        }
    }
}

/// A customer who is listed.
#[derive(Clone, Copy, Debug)]
struct Listed {
    key: i64,
    habit: Habit,
    alive: Option<f64>,
    /// Expected revenue of the next 12 months, in minor units.
    expected: Option<f64>,
    historic: i64,
    /// `None` on the list of those to win back.
    why: Option<Why>,
}

/// Everything the tables are made of.
struct Found {
    at_risk: Vec<Listed>,
    win_back: Vec<Listed>,
    buyers: usize,
    closed: usize,
    /// Bought once and not lapsed: no rhythm to be overdue against.
    once: usize,
    lapse: Lapse,
    model: Result<(), NoFit>,
    /// Said where the models are not made for the store.
    contracts: Option<Message>,
}

impl Report for AtRisk {
    const NAME: &'static str = "at-risk";
    const GROUP: Group = Group::Retention;
    const ABOUT: &'static str = "List the customers who are slipping away and those to win back";
    const NEEDS: &'static [Need] = &[Need::Orders];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let found = self.find(store)?;
        let mut page = frame::page(Self::NAME, "Customers at risk", store, Span { from: None, to: store.as_of });
        page.note_all(walk_ins::left_out(store, Span { from: None, to: store.as_of })?);
        self.explain(&mut page, store, &found);
        page.table(tables::at_risk(store, self, &found)?);
        page.table(tables::win_back(store, self, &found)?);
        page.table(self.figures(store, &found));
        Ok(page)
    }
}

impl AtRisk {
    fn find(&self, store: &Snapshot) -> Result<Found> {
        let mut gaps = Gaps::default();
        let (mut habits, mut scratch) = (Vec::new(), Vec::new());
        let base = Base::read(store, store.as_of, |entries| {
            let days = entries.iter().filter(|e| e.purchase).map(|e| e.day);
            gaps.add(days.clone());
            let at_stake = scan::last_year(entries.iter().copied());
            habits.push(Habit { at_stake, ..Habit::of(days, store.as_of, &mut scratch) });
        })?;
        let lapse = scan::lapse(store, self.lapse_days, &gaps);
        let fitted = prediction::fit(self.model, &base);
        let spending = Spending::fit(store, &base);
        let year = (Horizon::Weeks(12.0 * MONTH), Discount { yearly: 0.0 });
        let outlook = fitted.as_ref().ok().map(|fitted| Outlook::new(fitted, year.0, year.1));
        let mut found = Found {
            at_risk: Vec::new(),
            win_back: Vec::new(),
            buyers: base.customers.len(),
            closed: base.closed(),
            contracts: prediction::under_contract(store, &base, &lapse)?,
            once: 0,
            lapse,
            model: fitted.as_ref().map(|_| ()).map_err(|e| *e),
        };
        let customers = base.customers.iter().zip(&habits).enumerate().filter(|(_, (c, _))| !c.closed);
        for (place, (customer, habit)) in customers {
            let prediction = outlook.as_ref().map(|o| o.of(place));
            let expected = prediction.zip(spending.order_value(&customer.summary)).map(|(p, amount)| p.discounted * amount);
            let alive = prediction.map(|p| p.alive);
            let listed = |why| Listed { key: customer.key, habit: *habit, alive, expected, historic: customer.historic, why };
            if habit.silent > found.lapse.days {
                found.win_back.push(listed(None));
                continue;
            }
            found.once += usize::from(habit.median.is_none());
            if let Some(why) = self.why(habit, alive, customer) {
                found.at_risk.push(listed(Some(why)));
            }
        }
        Ok(found)
    }

    /// Whether and why a customer who has not lapsed is at risk.
    fn why(&self, habit: &Habit, alive: Option<f64>, customer: &Customer) -> Option<Why> {
        let doubtful = alive.is_some_and(|p| p < self.p_alive) && (customer.summary.x > 0 || self.model == Which::Paretonbd);
        let overdue = habit.gaps >= RHYTHM && habit.overdue().is_some_and(|factor| factor > self.overdue);
        match (doubtful, overdue) {
            (true, true) => Some(Why::Both),
            (true, false) => Some(Why::Alive),
            (false, true) => Some(Why::Overdue),
            (false, false) => None,
        }
    }

    fn explain(&self, page: &mut Page, store: &Snapshot, found: &Found) {
        page.option("p_alive", self.p_alive);
        page.option("overdue", self.overdue);
        page.option("model", self.model.word());
        page.option("lapse_days", found.lapse.days);
        page.option("limit", self.limit);
        let money = |of: &[Listed]| {
            let sum: i64 = of.iter().map(|l| l.habit.at_stake).sum();
            format!("{} {}", money::grouped(sum, store.exponent()), store.settings.currency.code()).trim_end().to_string()
        };
        if found.buyers > 0 {
            let open = counted(found.buyers - found.closed, "customer", "customers");
            let (win_back, brought) = (grouped(found.win_back.len()), money(&found.win_back));
            let lapsed = say!("{win_back} have lapsed already; they brought {brought} in the year before they stopped.", win_back, brought);
            let (n, value) = (found.at_risk.len(), money(&found.at_risk));
            let slipping = match n {
                0 => say!("nobody of {open} is slipping away.", open),
                n => say!(
                    n => "1 of {open} is slipping away; they brought {value} in their last year. Call those at the top first." |
                    "{n} of {open} are slipping away; they brought {value} in their last year. Call those at the top first.",
                    n = grouped(n), open, value
                ),
            };
            page.note(Note::meaning(lapsed.after(slipping)));
        }
        page.note(say!("At risk: not lapsed, not closed, and P(alive) below {p_alive} % ({model}), or silent for more than {overdue} times the median of the customer's own \
             gaps between purchase days, of which there are at least {rhythm}. Win back: silent for more than {derivation}.", p_alive = format!("{:.0}", self.p_alive * 100.0), model = self.model.name(), overdue = self.overdue, rhythm = RHYTHM, derivation = found.lapse.derivation));
        page.note(
            say!("At stake = revenue of the 365 days up to and including the last purchase, less what was given back since. Expected = the model's \
             revenue of the next 12 months: low where P(alive) is low. Last touch = the latest interaction."));
        page.note_all(found.contracts.iter().map(Note::warning));
        if let Err(why) = found.model {
            page.note(say!("There is no P(alive): {why}. Only the customers' own gaps decide.", why = prediction::reason(why)));
        } else if self.model == Which::Bgnbd && found.once > 0 {
            page.note(say!("{once} not lapsed have bought on one day only: BG/NBD takes all of them for still there, and they have no rhythm of their own; \
                 --model paretonbd judges them by their silence.", once = grouped(found.once)));
        }
        if found.closed > 0 {
            let are = if found.closed == 1 { "customer is" } else { "customers are" };
            page.note(say!("{closed} closed {are} left out: they are not at risk, they are gone.", closed = grouped(found.closed), are));
        }
    }

    fn figures(&self, store: &Snapshot, found: &Found) -> crate::page::Table {
        let money = Kind::Money(store.exponent());
        let stake = |of: &[Listed]| Cell::Int(of.iter().map(|l| l.habit.at_stake).sum());
        let why = |why: &[Why]| Cell::count(found.at_risk.iter().filter(|l| l.why.is_some_and(|w| why.contains(&w))).count());
        let mut figures = Figures::new("Figures");
        figures.add("buyers", Kind::Count, Cell::count(found.buyers), "customers who bought by the as-of date");
        figures.add("closed", Kind::Count, Cell::count(found.closed), "of them closed: left out");
        figures.add("at_risk", Kind::Count, Cell::count(found.at_risk.len()), "customers at risk");
        figures.add("at_risk_value", money, stake(&found.at_risk), "at stake with them");
        figures.add("doubtful", Kind::Count, why(&[Why::Alive, Why::Both]), "of them by P(alive)");
        figures.add("overdue", Kind::Count, why(&[Why::Overdue, Why::Both]), "of them by their own rhythm");
        figures.add("lapsed", Kind::Count, Cell::count(found.win_back.len()), "customers to win back");
        figures.add("lapsed_value", money, stake(&found.win_back), "what they brought in the year up to their last purchase");
        let meaning = say!("lapse window: {derivation}", derivation = found.lapse.derivation);
        figures.add("lapse_days", Kind::Days, Cell::Int(i64::from(found.lapse.days)), meaning);
        figures.table()
    }
}

/// Keeps the `limit` customers with the most at stake, in that order; equal ones the longest silent first.
fn top(listed: &[Listed], limit: usize) -> Vec<Listed> {
    let rank = |l: &Listed| (std::cmp::Reverse(l.habit.at_stake), std::cmp::Reverse(l.habit.silent), l.key);
    let mut order: Vec<&Listed> = listed.iter().collect();
    if limit == 0 {
        return Vec::new();
    }
    if limit < order.len() {
        order.select_nth_unstable_by_key(limit - 1, |l| rank(l));
        order.truncate(limit);
    }
    order.sort_unstable_by_key(|l| rank(l));
    order.into_iter().copied().collect()
}
