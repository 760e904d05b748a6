//! Who is loyal: what customers think against what they do, in four cells with their names, revenue and open complaints.

use anyhow::Result;

use super::frame::{Figures, InWindow, Span, grouped, on_request, small};
use super::people;
use super::scan::{self, Summary};
use crate::analysis::order::quantile_of;
use crate::base::dates::Day;
use crate::base::reading::Window;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Page, Table};
use crate::reports::lens::sheet::opinions;
use crate::reports::lens::sheet::opinions::{Opinion, Opinions};
use crate::store::Snapshot;
use crate::store::records::complaints;

/// Which part of the past, and from where on an attitude is high and a behaviour loyal.
#[derive(clap::Args, Clone, Debug)]
pub struct Bars {
    /// Part of the past whose purchases and answers count: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO
    #[arg(long, value_name = "WINDOW", default_value = "12m", value_parser = Window::parse)]
    window: Window,
    /// Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]
    #[arg(long, value_name = "CODE")]
    survey: Option<String>,
    /// Satisfaction, on 1 to 5, from which on a customer is satisfied [default: the setting loyal-satisfaction]
    #[arg(long, value_name = "POINT", value_parser = |text: &str| point(text, 1.0, 5.0))]
    satisfaction: Option<f64>,
    /// Recommendation, 0 to 10, from which on a customer promotes the shop [default: the setting loyal-recommend]
    #[arg(long, value_name = "POINT", value_parser = |text: &str| point(text, 0.0, 10.0))]
    recommend: Option<f64>,
    /// Days with a purchase in the window from which on a customer buys loyally [default: the setting loyal-purchases]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=10_000))]
    purchases: Option<i64>,
}

fn point(text: &str, low: f64, high: f64) -> Result<f64, String> {
    let number = text.trim().parse::<f64>().ok().filter(|x| (low..=high).contains(x));
    number.ok_or_else(|| format!("'{text}' is no point of the scale: write a number from {low} to {high}"))
}

/// Fewest days with a purchase that the store's own median makes loyal: less would be no repetition.
const FEWEST: i64 = 2;

/// A customer who bought or answered in the window.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    pub key: i64,
    pub opinion: Opinion,
    /// What was bought in the window; days and revenue are 0 for those who only answered.
    pub bought: Summary,
    /// The last purchase by the end of the window.
    pub last: Option<Day>,
    /// Whether the relationship was closed by the end of the window.
    pub closed: bool,
    open_complaints: usize,
}

/// Everybody who bought or answered in the window, and the bars in force.
pub struct Base {
    pub span: Span,
    pub members: Vec<Member>,
    pub satisfaction: f64,
    pub recommend: f64,
    /// Days with a purchase from which on behaviour is loyal.
    pub purchases: i64,
    /// How that number came about, for people.
    pub derivation: String,
    anonymous: usize,
    left_out: Vec<Message>,
}

impl Bars {
    /// Reads who bought and who answered.
    pub fn read(&self, store: &Snapshot) -> Result<Base> {
        let span = InWindow { window: self.window }.span(store.as_of);
        let opinions = Opinions::read(store, self.survey.as_deref(), span)?;
        let nobody = |key| Member {
            key,
            opinion: opinions.customers.get(&key).copied().unwrap_or_default(),
            bought: Summary::of(key),
            last: None,
            closed: false,
            open_complaints: 0,
        };
        let mut members: Vec<Member> = Vec::new();
        store.histories(|key, packed| {
            let mut member = nobody(key);
            for entry in scan::until(packed, span.to) {
                member.last = if entry.purchase { Some(entry.day) } else { member.last };
                if span.holds(entry.day) {
                    member.bought.add(&entry);
                }
            }
            if member.bought.orders > 0 || member.bought.revenue != 0 || member.opinion != Opinion::default() {
                members.push(member);
            }
            Ok(())
        })?;
        // Those who answered and have never ordered have no history.
        let met = members.len();
        let known = |key: &i64| members[..met].binary_search_by_key(key, |m| m.key).is_ok();
        let others: Vec<Member> = opinions.customers.keys().filter(|key| !known(key)).map(|key| nobody(*key)).collect();
        members.extend(others);
        members.sort_unstable_by_key(|m| m.key);
        let find = |members: &[Member], key: i64| members.binary_search_by_key(&key, |m| m.key).ok();
        for (key, on) in people::closed(store)? {
            if let Some(at) = find(&members, key).filter(|_| on <= span.to) {
                members[at].closed = true;
            }
        }
        for (customer, open) in complaints::open_by_customer(store.conn(), store.as_of)? {
            if let Some(at) = find(&members, customer) {
                members[at].open_complaints = usize::try_from(open).unwrap_or(0);
            }
        }
        let (purchases, derivation) = self.habit(store, &members);
        Ok(Base {
            span,
            purchases,
            derivation,
            satisfaction: self.satisfaction.unwrap_or(store.settings.loyal.satisfaction),
            recommend: self.recommend.unwrap_or(store.settings.loyal.recommend),
            anonymous: opinions.anonymous,
            left_out: opinions.left_out(),
            members,
        })
    }

    /// From how many purchase days on a customer buys loyally, and why.
    fn habit(&self, store: &Snapshot, members: &[Member]) -> (i64, String) {
        if let Some(days) = self.purchases {
            return (days, "as asked for".to_string());
        }
        if let Some(days) = store.settings.loyal.purchases {
            return (days, "from the setting loyal-purchases".to_string());
        }
        let days = || members.iter().filter(|m| m.bought.days >= FEWEST).map(|m| m.bought.days as f64);
        match quantile_of(days(), 0.5) {
            Some(median) => {
                let of = grouped(days().count());
                (median.ceil() as i64, format!("the median of the {of} customers who bought on {FEWEST} days or more, rounded up"))
            }
            None => (FEWEST, format!("assumed: nobody bought on {FEWEST} days in the window")),
        }
    }
}

impl Base {
    /// Whether a customer buys loyally. Who has left does not.
    pub fn buys(&self, member: &Member) -> bool {
        !member.closed && member.bought.days >= self.purchases
    }

    /// Notes and options that every page on these customers has; the rule of loyal behaviour where `behaviour` decides.
    pub fn explain(&self, page: &mut Page, behaviour: bool) {
        page.option("satisfaction", self.satisfaction);
        page.option("recommend", self.recommend);
        page.option("purchases", self.purchases);
        page.note(say!("{rule} {latest}", rule = opinions::RULE, latest = opinions::LATEST));
        if behaviour {
            page.note(say!(
                "Loyal behaviour: purchases on at least {purchases} days in the window ({derivation}), and the relationship is not closed.",
                purchases = self.purchases,
                derivation = self.derivation
            ));
        }
        page.note_all(self.left_out.iter().cloned());
    }
}

/// One of the four cells.
#[derive(Clone, Copy, Debug)]
pub(in crate::reports) struct Quarter {
    pub name: &'static str,
    /// Whether what they think is good, and whether what they do is loyal.
    pub think: bool,
    pub does: bool,
    /// What to do about them.
    pub advice: &'static str,
}

/// The name of those whose opinion is not known.
const UNKNOWN: &str = "(not known)";

/// Names shown in a cell.
const NAMES: usize = 3;

/// A cell as it is cast: its name, the keys of its customers, those who brought the most first, and what to do about them.
pub(in crate::reports) struct Cast {
    pub name: &'static str,
    pub customers: Vec<i64>,
    pub advice: &'static str,
}

/// Who brings the most in each cell, and what to do about them. `key` and `title` say what the cells are called, `note` where all
/// of them are listed.
pub(in crate::reports) fn who(
    store: &Snapshot,
    (key, title): (&str, &'static str),
    casts: impl IntoIterator<Item = Cast>,
    note: &'static str,
) -> Result<Table> {
    let mut rows = Vec::new();
    for cast in casts {
        let mut named = Vec::new();
        for customer in cast.customers.iter().take(NAMES) {
            named.extend(store.customer(*customer)?.map(|(_, name)| name));
        }
        let names = match (named.is_empty(), cast.customers.len() - named.len()) {
            (true, _) => None,
            (false, 0) => Some(named.join(", ")),
            (false, more) => Some(format!("{} and {} more", named.join(", "), grouped(more))),
        };
        rows.push((cast, names));
    }
    Ok(Table::of("who", "Who they are, and what to do", rows)
        .col(key, title, Kind::Text, |(cast, _)| cast.name)
        .col("names", "Who brings the most", Kind::Text, |(_, names)| names.clone())
        .col("advice", "What to do", Kind::Text, |(cast, _)| cast.advice)
        .note(note)
        .table())
}

/// One row of the cells: a cell, or those of whom something is not known.
struct Shown<'a> {
    place: usize,
    quarter: Option<&'a Quarter>,
    members: &'a [&'a Member],
}

impl Shown<'_> {
    fn revenue(&self) -> i64 {
        self.members.iter().map(|m| m.bought.revenue).sum()
    }
}

fn side(high: bool) -> &'static str {
    if high { "high" } else { "low" }
}

/// The four cells with their customers.
pub(in crate::reports) struct Grid<'a> {
    base: &'a Base,
    quarters: &'a [Quarter; 4],
    /// The members of each cell, those who brought the most first; 4 and 5 are those of unknown opinion who are loyal and who are not,
    /// 6 those of whom it is not known whether they are.
    cells: [Vec<&'a Member>; 7],
    /// What the two sides are called: key and title.
    sides: [(&'static str, &'static str); 2],
}

impl<'a> Grid<'a> {
    /// Puts everybody into a cell: `think` says whether an opinion is good (`None` = not known), `does` whether they are loyal
    /// (`None` = not known).
    pub fn new(
        base: &'a Base,
        quarters: &'a [Quarter; 4],
        sides: [(&'static str, &'static str); 2],
        think: impl Fn(&Member) -> Option<bool>,
        does: impl Fn(&Member) -> Option<bool>,
    ) -> Grid<'a> {
        let place = |member: &Member| match (think(member), does(member)) {
            (Some(thinks), Some(acts)) => quarters.iter().position(|q| q.think == thinks && q.does == acts).unwrap_or(quarters.len()),
            (None, Some(true)) => quarters.len(),
            (None, Some(false)) => quarters.len() + 1,
            (_, None) => quarters.len() + 2,
        };
        let mut cells: [Vec<&Member>; 7] = Default::default();
        base.members.iter().for_each(|member| cells[place(member)].push(member));
        cells.iter_mut().for_each(|cell| cell.sort_by_key(|m| (std::cmp::Reverse(m.bought.revenue), m.key)));
        Grid { base, quarters, sides, cells }
    }

    /// The members of a cell, those who brought the most first.
    fn of(&self, place: usize) -> &[&'a Member] {
        &self.cells[place]
    }

    /// Customers of a cell by its name, and what they brought of all revenue.
    pub fn share(&self, name: &str) -> (usize, Option<f64>) {
        let place = self.quarters.iter().position(|q| q.name == name).unwrap_or(self.quarters.len());
        let members = self.of(place);
        let (all, revenue) = (self.revenue(), members.iter().map(|m| m.bought.revenue).sum::<i64>());
        (members.len(), (all > 0).then(|| revenue as f64 / all as f64))
    }

    fn revenue(&self) -> i64 {
        self.base.members.iter().map(|m| m.bought.revenue).sum()
    }

    /// Customers in one of the four cells.
    pub fn judged(&self) -> usize {
        self.cells[..self.quarters.len()].iter().map(Vec::len).sum()
    }

    /// Adds what all pages on the cells show; `key` and `title` are those of the table of the cells.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn show(&self, page: &mut Page, store: &Snapshot, key: &'static str, title: &'static str) -> Result<()> {
        page.table(self.cells(store, key, title));
        page.table(self.who(store)?);
        page.table(self.figures(store));
        on_request(page, store, "customers", || self.customers(store))
    }

    /// The cells with customers, revenue, open complaints and names.
    fn cells(&self, store: &Snapshot, key: &'static str, title: &'static str) -> Table {
        let money = Kind::Money(store.exponent());
        let [(think, thinks), (does, doing)] = self.sides;
        let (judged, all) = (self.judged() as f64, self.revenue() as f64);
        let shown: Vec<Shown> = (0..self.cells.len())
            .map(|place| Shown { place, quarter: self.quarters.get(place), members: self.of(place) })
            .filter(|shown| shown.quarter.is_some() || !shown.members.is_empty())
            .collect();
        Table::of(key, title, &shown)
            .col("type", "Type", Kind::Text, |s| s.quarter.map_or(UNKNOWN, |q| q.name))
            .col(think, thinks, Kind::Text, |s| s.quarter.map(|q| side(q.think)))
            .col(does, doing, Kind::Text, |s| match (s.quarter, s.place - self.quarters.len().min(s.place)) {
                (Some(q), _) => Some(side(q.does)),
                (None, 2) => None,
                (None, unknown) => Some(side(unknown == 0)),
            })
            .col("customers", "Customers", Kind::Count, |s| s.members.len())
            .col("share", "Share", Kind::Percent, |s| s.quarter.map(|_| Cell::ratio(s.members.len() as f64, judged)))
            .col("revenue", "Revenue", money, |s| s.revenue())
            .col("revenue_share", "of all", Kind::Percent, |s| (all > 0.0).then(|| s.revenue() as f64 / all))
            .col("open_complaints", "Open compl.", Kind::Count, |s| s.members.iter().map(|m| m.open_complaints).sum::<usize>())
            .col("revenue_per_customer", "Each", money, |s| Cell::ratio(s.revenue() as f64, s.members.len() as f64))
            .notes(small(shown.iter().filter_map(|s| Some((s.quarter?.name, s.members.len())))))
            .note(say!("Share: of those whose cell is known. Revenue: in the window; \"of all\": of everybody's."))
            .table()
    }

    /// Who brings the most in each cell, and what to do about them.
    fn who(&self, store: &Snapshot) -> Result<Table> {
        let cast = |(quarter, cell): (&Quarter, &Vec<&Member>)| Cast {
            name: quarter.name,
            customers: cell.iter().map(|m| m.key).collect(),
            advice: quarter.advice,
        };
        let casts = self.quarters.iter().zip(&self.cells).map(cast);
        who(store, ("type", "Type"), casts, "Everybody, with what they think and do: --table customers.")
    }

    /// Every customer with what they think and do, cell by cell.
    fn customers(&self, store: &Snapshot) -> Result<Table> {
        let names = people::names_of(store, self.base.members.iter().map(|m| m.key))?;
        let places = (0..self.cells.len()).flat_map(|place| self.of(place).iter().map(move |member| (place, *member)));
        Ok(Table::of("customers", "Customers", places)
            .col("customer", "Customer", Kind::Text, |(_, m)| &names[&m.key].0)
            .col("name", "Name", Kind::Text, |(_, m)| &names[&m.key].1)
            .col("type", "Type", Kind::Text, |(place, _)| self.quarters.get(*place).map_or(UNKNOWN, |q| q.name))
            .col("recommend", "Recommends", Kind::Number(0), |(_, m)| m.opinion.recommend)
            .col("satisfaction", "Satisfied", Kind::Number(1), |(_, m)| m.opinion.satisfaction)
            .col("purchase_days", "Days", Kind::Count, |(_, m)| m.bought.days)
            .col("revenue", "Revenue", Kind::Money(store.exponent()), |(_, m)| m.bought.revenue)
            .col("last_purchase", "Last purchase", Kind::Date, |(_, m)| m.last)
            .col("open_complaints", "Open compl.", Kind::Count, |(_, m)| m.open_complaints)
            .col("answered_on", "Answered", Kind::Date, |(_, m)| m.opinion.day)
            .on_request()
            .table())
    }

    /// Single figures: who could be judged, and the bars.
    fn figures(&self, store: &Snapshot) -> Table {
        let count = |holds: &dyn Fn(&Member) -> bool| self.base.members.iter().filter(|m| holds(m)).count();
        let mut figures = Figures::new("Figures");
        figures.add("buyers", Kind::Count, count(&|m| m.bought.orders > 0), "customers with a purchase in the window");
        let answered = count(&|m| m.opinion != Opinion::default());
        figures.add("answered", Kind::Count, answered, "customers who told in the window what they think");
        figures.add("judged", Kind::Count, self.judged(), "customers in one of the four cells");
        figures.add("anonymous", Kind::Count, self.base.anonymous, "responses that belong to no known customer");
        figures.add("loyal_buyers", Kind::Count, count(&|m| self.base.buys(m)), "customers whose behaviour is loyal");
        figures.add("revenue", Kind::Money(store.exponent()), self.revenue(), "revenue in the window");
        figures.table()
    }
}
