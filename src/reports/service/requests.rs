//! `report service`: what customers ask the shop for, how it ends, and how long it takes.

use std::collections::HashSet;

use anyhow::Result;
use rusqlite::named_params;

use super::complaints::cases::Case;
use crate::base::dates::Day;
use crate::base::words::Word;
use crate::entity::service::Purpose;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Figures, InWindow, small};
use crate::reports::lens::grouping::by_frequency;
use crate::reports::lens::touches::{Contact, customers, first_contacts, mean, quantile, total};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report service`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report service --window 12m
  crmkit report service --table follow_ups
  crmkit report service --table topics -f csv")]
pub struct Service {
    /// Days in which a customer who asks again was not helped at the first contact
    #[arg(long, value_name = "DAYS", default_value_t = 7, value_parser = clap::value_parser!(i32).range(1..=365))]
    pub asked_again_within: i32,
    #[command(flatten)]
    window: InWindow,
}

/// What service is about: purposes of a contact.
const SERVICE: [Purpose; 4] = [Purpose::Inquiry, Purpose::Advice, Purpose::Suggestion, Purpose::Service];

impl Report for Service {
    const NAME: &'static str = "service";
    const GROUP: Group = Group::Service;
    const ABOUT: &'static str = "Show what customers ask for, how it ends, and how long it takes";
    const NEEDS: &'static [Need] = &[Need::Interactions];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let span = self.window.span(store.as_of);
        let contacts = Contact::load(store, span, &SERVICE)?;
        let cases = Case::load(store, span)?;
        let settled = first_contacts(store, span, self.asked_again_within)?;
        let follow_ups = follow_ups(store)?;
        let mut page = frame::page(Self::NAME, "Service", store, span);
        page.option("asked_again_within", self.asked_again_within);
        page.note(say!("Interactions with the purpose inquiry, advice, suggestion or service, beside the complaints received. Handling time: the minutes \
             logged with an interaction. Settled at once: of the first contacts in which a customer asked for something, those after which \
             the customer neither asked again nor complained for {asked_again_within} days, without a follow-up noted.", asked_again_within = self.asked_again_within));
        page.note(Note::meaning(plain_words(&contacts, &cases, follow_ups.len())));
        page.table(kinds(&contacts, &cases));
        page.table(groups(&contacts, ("outcomes", "By outcome"), ("outcome", "Outcome"), |c| c.outcome.as_deref()));
        page.table(groups(&contacts, ("topics", "By topic"), ("topic", "Topic"), |c| c.topic.as_deref()));
        page.table(groups(&contacts, ("channels", "By channel"), ("channel", "Channel"), |c| Some(&*c.channel)));
        page.table(groups(&contacts, ("staff", "By staff"), ("staff", "Staff"), |c| c.staff.as_deref()));
        page.table(due(store, &follow_ups));
        let minutes = || contacts.iter().map(|c| c.minutes);
        let mut figures = Figures::new("Figures");
        figures.add("contacts", Kind::Count, contacts.len(), "contacts for service in the window");
        figures.add("customers", Kind::Count, customers(&contacts), "customers in them");
        figures.add("complaints", Kind::Count, cases.len(), "complaints received in the window");
        figures.add("minutes", Kind::Count, total(minutes()), "minutes the contacts took, where recorded");
        figures.add("handling_minutes", Kind::Number(1), mean(minutes()), "mean minutes of a contact");
        figures.add("handling_median", Kind::Number(1), quantile(minutes(), 0.5), "median minutes of a contact");
        figures.add("handling_p90", Kind::Number(1), quantile(minutes(), 0.9), "90th percentile of the minutes (type 7)");
        figures.add("first_contacts", Kind::Count, settled.of, "first contacts whose days are over");
        figures.add("settled_at_once", Kind::Percent, settled.value(), "their share that was settled at once");
        figures.add("follow_ups_due", Kind::Count, follow_ups.len(), "promised follow-ups that are due and not kept");
        let known: i64 = store.conn().query_row("SELECT count(*) FROM knowledge", [], |r| r.get(0))?;
        figures.add("answers", Kind::Count, known, "answers on record now: crmkit answer find");
        page.table(figures.table());
        Ok(page)
    }
}

/// Something customers came for: contacts of one purpose, or complaints, whose minutes nobody logs.
struct Matter<'a> {
    purpose: &'static str,
    count: usize,
    customers: usize,
    with_outcome: usize,
    contacts: Vec<&'a Contact>,
}

impl Matter<'_> {
    fn minutes(&self) -> impl Iterator<Item = Option<i64>> {
        self.contacts.iter().map(|c| c.minutes)
    }
}

/// What customers came for.
fn kinds(contacts: &[Contact], cases: &[Case]) -> Table {
    let of = |purpose: Purpose| {
        let contacts: Vec<&Contact> = contacts.iter().filter(|c| c.purpose == Some(purpose)).collect();
        Matter {
            purpose: purpose.word(),
            count: contacts.len(),
            customers: customers(contacts.iter().copied()),
            with_outcome: contacts.iter().filter(|c| c.outcome.is_some()).count(),
            contacts,
        }
    };
    let complaints = Matter {
        purpose: "complaint",
        count: cases.len(),
        customers: cases.iter().filter_map(|c| c.customer).collect::<HashSet<i64>>().len(),
        with_outcome: cases.iter().filter(|c| !c.standing.is_open()).count(),
        contacts: Vec::new(),
    };
    let matters: Vec<Matter> = SERVICE.into_iter().map(of).chain([complaints]).collect();
    let all = (contacts.len() + cases.len()) as f64;
    Table::of("service", "What customers came for", &matters)
        .col("purpose", "Purpose", Kind::Text, |m| m.purpose)
        .col("contacts", "Contacts", Kind::Count, |m| m.count)
        .col("share", "Share", Kind::Percent, |m| Cell::ratio(m.count as f64, all))
        .col("customers", "Customers", Kind::Count, |m| m.customers)
        .col("with_outcome", "With an outcome", Kind::Percent, |m| Cell::ratio(m.with_outcome as f64, m.count as f64))
        .col("minutes_each", "Minutes each", Kind::Number(1), |m| mean(m.minutes()))
        .col("minutes_median", "Median", Kind::Number(1), |m| quantile(m.minutes(), 0.5))
        .col("minutes_p90", "90 % within", Kind::Number(1), |m| quantile(m.minutes(), 0.9))
        .col("minutes", "Minutes", Kind::Count, |m| total(m.minutes()))
        .notes(small(matters.iter().map(|m| (m.purpose, m.count))))
        .note(say!("A complaint that somebody also logged as a contact stands in both rows."))
        .note(say!("A complaint has an outcome once it is resolved; how long that takes tells report complaints."))
        .table()
}

fn groups<'a>(
    contacts: &'a [Contact],
    (key, title): (&'static str, &'static str),
    (column, heading): (&str, &'static str),
    of: impl Fn(&'a Contact) -> Option<&'a str>,
) -> Table {
    let groups = by_frequency(contacts, of);
    Table::of(key, title, &groups)
        .col(column, heading, Kind::Text, |(name, _)| *name)
        .col("contacts", "Contacts", Kind::Count, |(_, group)| group.len())
        .col("share", "Share", Kind::Percent, |(_, group)| Cell::ratio(group.len() as f64, contacts.len() as f64))
        .col("customers", "Customers", Kind::Count, |(_, group)| customers(group.iter().copied()))
        .col("minutes_each", "Minutes each", Kind::Number(1), |(_, group)| mean(group.iter().map(|c| c.minutes)))
        .notes(small(groups.iter().map(|(name, group)| (name, group.len()))))
        .table()
}

/// A follow-up that was promised and is not kept.
struct FollowUp {
    code: String,
    due: Day,
    /// Code and name of the customer.
    customer: (String, String),
    staff: Option<String>,
    subject: Option<String>,
}

/// The follow-ups that are due at the as-of date, however long ago they were promised.
fn follow_ups(store: &Snapshot) -> Result<Vec<FollowUp>> {
    let mut query = store.conn().prepare_cached(include_str!("follow_ups.sql"))?;
    let found = query
        .query_map(named_params! {":as_of": store.as_of.0}, |r| {
            Ok(FollowUp { code: r.get(0)?, due: Day(r.get(1)?), customer: (r.get(2)?, r.get(3)?), staff: r.get(4)?, subject: r.get(5)? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

fn due(store: &Snapshot, follow_ups: &[FollowUp]) -> Table {
    Table::of("follow_ups", "Follow-ups that are due", follow_ups)
        .col("code", "Code", Kind::Text, |f| &f.code)
        .col("follow_up_on", "Due", Kind::Date, |f| f.due)
        .col("days_late", "Late", Kind::Days, |f| store.as_of.since(f.due))
        .col("customer", "Customer", Kind::Text, |f| &f.customer.0)
        .col("name", "Name", Kind::Text, |f| &f.customer.1)
        .col("staff", "Staff", Kind::Text, |f| f.staff.as_ref())
        .col("subject", "Subject", Kind::Text, |f| f.subject.as_ref())
        .note(say!(
            "Of every promise up to the as-of date, whatever the window; kept once there is any later interaction with the customer."
        ))
        .table()
}

/// How service goes, in the owner's words.
fn plain_words(contacts: &[Contact], cases: &[Case], follow_ups: usize) -> Message {
    if contacts.is_empty() {
        return say!("no contact for service is recorded in the window.");
    }
    let timed: Vec<i64> = contacts.iter().filter_map(|c| c.minutes).collect();
    let time = match timed.len() {
        0 => say!("how long they take is not recorded"),
        n => say!("they take {n} minutes on average", n = format!("{:.0}", timed.iter().sum::<i64>() as f64 / n as f64)),
    };
    let promised = match follow_ups {
        0 => say!("every follow-up that was promised is kept"),
        1 => say!("1 promised follow-up is due"),
        n => say!("{n} promised follow-ups are due: the table follow_ups names them", n),
    };
    say!(
        "{contacts} contacts for service and {cases} complaints; {time}; {promised}.",
        contacts = contacts.len(),
        cases = cases.len(),
        time,
        promised
    )
}

#[cfg(test)]
mod tests {
    use crate::entity::service::{Channel, Direction, Purpose};
    use crate::reports::tests::shop::{Shop, day, figure, said, told};

    #[test]
    fn service_beside_complaints_by_hand() {
        let mut shop = Shop::new();
        for (customer, on, purpose, minutes, outcome) in [
            ("A", "2024-01-02", Purpose::Inquiry, Some(4), Some("answered")),
            ("A", "2024-02-02", Purpose::Inquiry, Some(8), None),
            ("B", "2024-01-05", Purpose::Advice, Some(30), Some("bought")),
            ("C", "2024-01-06", Purpose::Service, None, Some("answered")),
            ("C", "2024-04-06", Purpose::Service, Some(99), None),
        ] {
            shop.contact_with(customer, on, |i| {
                i.channel = Channel::Chat;
                i.direction = Some(Direction::In);
                i.purpose = Some(purpose);
                i.minutes = minutes;
                i.outcome = outcome.map(str::to_string);
                i.follow_up_on = (customer != "C").then(|| day("2024-03-01"));
            });
        }
        shop.call("D", "2024-01-10");
        shop.complaint("B", "2024-02-01", &[], |_| {});
        let page = shop.page("2024-03-31", &["service"]).expect("a page");
        assert_eq!(
            told(&page, "service", &["purpose", "contacts", "share", "customers", "with_outcome", "minutes_each", "minutes_p90"]),
            [
                "inquiry 2 0.4 1 0.5 6 7.6",
                "advice 1 0.2 1 1 30 30",
                "suggestion 0 0 0 – – –",
                "service 1 0.2 1 1 – –",
                "complaint 1 0.2 1 0 – –"
            ]
        );
        assert_eq!(told(&page, "outcomes", &["outcome", "contacts", "minutes_each"]), ["answered 2 4", "bought 1 30", "not stated 1 8"]);
        // A's first promise was kept by the second contact, B's was not.
        assert_eq!(told(&page, "follow_ups", &["customer", "days_late"]), ["A 30", "B 30"]);
        let names =
            ["contacts", "complaints", "minutes", "handling_minutes", "handling_median", "first_contacts", "settled_at_once", "answers"];
        assert_eq!(names.map(|f| figure(&page, f)), ["4", "1", "42", "14", "8", "4", "0.25", "0"]);
        assert!(
            said(&page.notes).into_iter().any(|n| n.contains("they take 14 minutes on average; 2 promised follow-ups")),
            "{:?}",
            said(&page.notes)
        );
        // What is due does not hang on how far back one looks at the contacts.
        for window in ["15d", "2024-03", "2024-01-01..2024-01-04"] {
            let page = shop.page("2024-03-31", &["service", "--window", window]).expect("a page");
            assert_eq!(told(&page, "follow_ups", &["customer", "days_late"]), ["A 30", "B 30"], "{window}");
            assert_eq!(figure(&page, "follow_ups_due"), "2");
        }
        // A contact later on the same day keeps it, too.
        let mut same = Shop::new();
        for at in [36_000, 50_000] {
            same.contact_with("A", "2024-01-01", |i| {
                (i.purpose, i.at) = (Some(Purpose::Inquiry), Some(at));
                i.follow_up_on = (at == 36_000).then(|| day("2024-01-01"));
            });
        }
        assert_eq!(figure(&same.page("2024-01-31", &["service"]).expect("a page"), "follow_ups_due"), "0");
        let page = shop.page("2024-02-29", &["service"]).expect("a page");
        assert_eq!(figure(&page, "follow_ups_due"), "0");
        let page = Shop::new().page("2024-03-31", &["service"]).expect("a page");
        assert_eq!((figure(&page, "contacts"), figure(&page, "handling_minutes")), ("0".into(), "–".into()));
    }
}
