//! `report suggestions`: what customers would like, for whoever makes or buys the products.

use anyhow::Result;
use foldhash::{HashMap, HashSet};

use crate::base::money;
use crate::entity::service::Purpose;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Figures, InWindow, Span, small};
use crate::reports::lens::grouping::{NOT_STATED, by_frequency};
use crate::reports::lens::scan;
use crate::reports::lens::touches::{Contact, customers};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report suggestions`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Suggestions are interactions of that purpose: crmkit log C0007 --channel chat --purpose suggestion --product MUG --topic size

Examples:
  crmkit report suggestions --window 12m
  crmkit report suggestions --open -o suggestions.csv
  crmkit report suggestions --table topics")]
pub struct Suggestions {
    /// Only suggestions without an outcome: nobody has said what becomes of them
    #[arg(long)]
    pub open: bool,
    #[command(flatten)]
    window: InWindow,
}

impl Report for Suggestions {
    const NAME: &'static str = "suggestions";
    const GROUP: Group = Group::Service;
    const ABOUT: &'static str = "List what customers suggest, by product and topic, with what they are worth";
    const NEEDS: &'static [Need] = &[Need::Interactions];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let span = self.window.span(store.as_of);
        let mut contacts = Contact::load(store, span, &[Purpose::Suggestion])?;
        contacts.retain(|c| !self.open || c.outcome.is_none());
        contacts.sort_unstable_by_key(|c| (c.day, c.at, c.id));
        let revenue = revenue(store, &contacts)?;
        let mut page = frame::page(Self::NAME, "Suggestions", store, span);
        page.option("open", self.open);
        page.note(say!(
            "Suggestions: interactions logged with the purpose suggestion. Revenue: what their customers have brought by the as-of date, \
             each customer counted once in a row; it says who wishes for something, not what it would bring."
        ));
        page.note(Note::meaning(plain_words(store, &contacts, &revenue)));
        page.table(list(store, &contacts, &revenue)?);
        page.table(groups(store, &contacts, &revenue, ("products", "By product"), ("product", "Product"), |c| c.product.as_deref()));
        page.table(groups(store, &contacts, &revenue, ("topics", "By topic"), ("topic", "Topic"), |c| c.topic.as_deref()));
        page.table(groups(store, &contacts, &revenue, ("outcomes", "By outcome"), ("outcome", "Outcome"), |c| c.outcome.as_deref()));
        let mut figures = Figures::new("Figures");
        figures.add("suggestions", Kind::Count, contacts.len(), "suggestions in the window");
        figures.add("customers", Kind::Count, customers(&contacts), "customers who made them");
        let open = contacts.iter().filter(|c| c.outcome.is_none()).count();
        figures.add("open", Kind::Count, open, "of them without an outcome");
        page.table(figures.table());
        Ok(page)
    }
}

/// What those who suggested something have brought by the as-of date; whoever has never ordered is missing.
fn revenue(store: &Snapshot, contacts: &[Contact]) -> Result<HashMap<i64, i64>> {
    let wanted: HashSet<i64> = contacts.iter().map(|c| c.customer).collect();
    if wanted.is_empty() {
        return Ok(HashMap::default());
    }
    let bought = scan::summaries(store, Span { from: None, to: store.as_of }, |key| wanted.contains(&key))?;
    Ok(bought.into_iter().map(|(key, summary)| (key, summary.revenue)).collect())
}

/// What a set of customers have brought, each counted once.
fn brought(group: &[&Contact], revenue: &HashMap<i64, i64>) -> i64 {
    let customers: HashSet<i64> = group.iter().map(|c| c.customer).collect();
    customers.iter().filter_map(|c| revenue.get(c)).sum()
}

fn list(store: &Snapshot, contacts: &[Contact], revenue: &HashMap<i64, i64>) -> Result<Table> {
    struct Suggestion<'a> {
        contact: &'a Contact,
        code: String,
        text: Option<String>,
        customer: (String, String),
    }
    let mut words = store.conn().prepare_cached("SELECT code, coalesce(text, subject) FROM interaction WHERE id = ?1")?;
    let read = contacts.iter().rev().map(|contact| {
        let (code, text) = words.query_row([contact.id], |r| Ok((r.get(0)?, r.get(1)?)))?;
        Ok(Suggestion { contact, code, text, customer: store.customer(contact.customer)?.unwrap_or_default() })
    });
    let suggestions = read.collect::<Result<Vec<_>>>()?;
    Ok(Table::of("suggestions", "Suggestions, the latest first", &suggestions)
        .col("code", "Code", Kind::Text, |s| &s.code)
        .col("date", "Date", Kind::Date, |s| s.contact.day)
        .col("product", "Product", Kind::Text, |s| s.contact.product.as_deref())
        .col("topic", "Topic", Kind::Text, |s| s.contact.topic.as_deref())
        .col("text", "Suggestion", Kind::Text, |s| s.text.as_ref())
        .col("outcome", "Outcome", Kind::Text, |s| s.contact.outcome.as_deref())
        .col("customer", "Customer", Kind::Text, |s| &s.customer.0)
        .col("name", "Name", Kind::Text, |s| &s.customer.1)
        .col("revenue", "Revenue", Kind::Money(store.exponent()), |s| revenue.get(&s.contact.customer).copied())
        .col("staff", "Staff", Kind::Text, |s| s.contact.staff.as_deref())
        .table())
}

fn groups<'a>(
    store: &Snapshot,
    contacts: &'a [Contact],
    revenue: &HashMap<i64, i64>,
    (key, title): (&'static str, &'static str),
    (column, heading): (&str, &'static str),
    of: impl Fn(&'a Contact) -> Option<&'a str>,
) -> Table {
    let groups = by_frequency(contacts, of);
    Table::of(key, title, &groups)
        .col(column, heading, Kind::Text, |(name, _)| *name)
        .col("suggestions", "Suggestions", Kind::Count, |(_, group)| group.len())
        .col("share", "Share", Kind::Percent, |(_, group)| Cell::ratio(group.len() as f64, contacts.len() as f64))
        .col("customers", "Customers", Kind::Count, |(_, group)| customers(group.iter().copied()))
        .col("revenue", "Their revenue", Kind::Money(store.exponent()), |(_, group)| brought(group, revenue))
        .notes(small(groups.iter().map(|(name, group)| (name, group.len()))))
        .table()
}

/// What is wished for, in the owner's words.
fn plain_words(store: &Snapshot, contacts: &[Contact], revenue: &HashMap<i64, i64>) -> Message {
    if contacts.is_empty() {
        return say!("nobody's suggestion is recorded for the window.");
    }
    let most = |of: fn(&Contact) -> Option<&str>| {
        let groups = by_frequency(contacts, of);
        let (name, group) = groups.iter().find(|(name, _)| *name != NOT_STATED)?;
        let worth = money::grouped(brought(group, revenue), store.exponent());
        let of = customers(group.iter().copied());
        Some(say!("most are about {name} ({group} from {of} customers who brought {worth})", name, group = group.len(), of, worth))
    };
    let first = most(|c| c.topic.as_deref()).or_else(|| most(|c| c.product.as_deref()));
    let first = first.unwrap_or_else(|| say!("none says for which product or about what"));
    let waiting = match contacts.iter().filter(|c| c.outcome.is_none()).count() {
        0 => say!("each has an outcome"),
        open => say!("{open} still wait for somebody to say what becomes of them", open),
    };
    say!(
        contacts.len() => "1 suggestion; {first}; {waiting}." | "{n} suggestions; {first}; {waiting}.",
        n = frame::grouped(contacts.len()), first, waiting
    )
}

#[cfg(test)]
mod tests {
    use crate::entity::service::Purpose;
    use crate::reports::tests::shop::{Shop, figure, said, told};

    #[test]
    fn suggestions_by_topic_with_what_their_customers_brought() {
        let mut shop = Shop::new();
        shop.order("A", "2024-01-10", 5_000);
        shop.order("B", "2024-01-10", 1_000);
        shop.order("B", "2024-06-10", 9_000);
        let suggest = |shop: &mut Shop, customer: &str, on: &str, topic: Option<&str>, outcome: Option<&str>| {
            shop.contact_with(customer, on, |i| {
                i.purpose = Some(Purpose::Suggestion);
                i.topic = topic.map(str::to_string);
                i.outcome = outcome.map(str::to_string);
                i.subject = Some("larger".into());
            });
        };
        suggest(&mut shop, "A", "2024-02-01", Some("size"), None);
        suggest(&mut shop, "A", "2024-02-03", Some("size"), Some("planned"));
        suggest(&mut shop, "B", "2024-02-02", None, None);
        suggest(&mut shop, "B", "2024-05-02", Some("colour"), None);
        shop.call("A", "2024-02-05");
        let page = shop.page("2024-03-31", &["suggestions"]).expect("a page");
        assert_eq!(
            told(&page, "suggestions", &["customer", "topic", "text", "revenue"]),
            ["A size larger 5000", "B – larger 1000", "A size larger 5000"]
        );
        assert_eq!(told(&page, "topics", &["topic", "suggestions", "customers", "revenue"]), ["size 2 1 5000", "not stated 1 1 1000"]);
        assert_eq!(["suggestions", "customers", "open"].map(|f| figure(&page, f)), ["3", "2", "2"]);
        assert!(
            said(&page.notes).into_iter().any(|n| n.contains("most are about size (2 from 1 customers who brought 50.00)")),
            "{:?}",
            said(&page.notes)
        );
        let page = shop.page("2024-03-31", &["suggestions", "--open"]).expect("a page");
        assert_eq!(figure(&page, "suggestions"), "2");
        let page = Shop::new().page("2024-03-31", &["suggestions"]).expect("a page");
        assert!(said(&page.notes).into_iter().any(|n| n.contains("nobody's suggestion")), "{:?}", said(&page.notes));
    }
}
