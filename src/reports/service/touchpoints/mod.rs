//! `report touchpoints`: where customers and the shop met, what it cost, and whom nobody has touched.

mod coverage;

use anyhow::Result;

use crate::base::words::Word;
use crate::entity::service::{Direction, Purpose};
use crate::lang::say;
use crate::page::{Cell, Kind, Note, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Figures, InWindow, small};
use crate::reports::lens::grouping::{NOT_STATED, by_frequency};
use crate::reports::lens::touches::{Contact, customers, first_contacts, mean, total};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;
use coverage::Coverage;

/// Options of `report touchpoints`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report touchpoints --window 12m
  crmkit report touchpoints --touched-within 60
  crmkit report touchpoints --table untouched -o call-them.csv")]
pub struct Touchpoints {
    /// Days in which an active customer should have been touched
    #[arg(long, value_name = "DAYS", default_value_t = 90, value_parser = clap::value_parser!(i32).range(1..=3_650))]
    pub touched_within: i32,
    /// Days in which a customer who asks again was not helped at the first contact
    #[arg(long, value_name = "DAYS", default_value_t = 7, value_parser = clap::value_parser!(i32).range(1..=365))]
    pub asked_again_within: i32,
    #[command(flatten)]
    window: InWindow,
}

impl Report for Touchpoints {
    const NAME: &'static str = "touchpoints";
    const GROUP: Group = Group::Service;
    const ABOUT: &'static str = "Show contacts by channel and purpose, their cost, and who was forgotten";
    const NEEDS: &'static [Need] = &[Need::Interactions];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let span = self.window.span(store.as_of);
        let contacts = Contact::load(store, span, &[])?;
        let coverage = Coverage::read(store, self.touched_within)?;
        let settled = first_contacts(store, span, self.asked_again_within)?;
        let mut page = frame::page(Self::NAME, "Touchpoints", store, span);
        page.option("touched_within", self.touched_within);
        page.option("asked_again_within", self.asked_again_within);
        page.note(say!("Touched = at least one interaction in the {touched_within} days up to the as-of date, whoever began it; messages of campaigns are no \
             interactions unless they are logged. Active customers: those in a tier of the pyramid, which leaves out the lapsed.", touched_within = self.touched_within));
        page.note(say!("First contact: an inquiry, a request for advice or service that the shop did not begin, more than {n} days after the customer's \
             last one. Settled at once: the customer neither asked again nor complained in the {n} days after it, and no \
             follow-up was noted.", n = self.asked_again_within));
        page.note(Note::meaning(coverage.plain_words(store.exponent())));
        page.table(matrix(&contacts));
        page.table(channels(store, &contacts));
        page.table(staff(store, &contacts));
        page.table(coverage.tiers());
        page.table(coverage.untouched(store)?);
        let count = |of: Option<Direction>| contacts.iter().filter(|c| c.direction == of).count();
        let money = Kind::Money(store.exponent());
        let mut figures = Figures::new("Figures");
        figures.add("interactions", Kind::Count, contacts.len(), "interactions in the window");
        figures.add("customers", Kind::Count, customers(&contacts), "customers in them");
        figures.add("incoming", Kind::Count, count(Some(Direction::In)), "begun by the customer");
        figures.add("outgoing", Kind::Count, count(Some(Direction::Out)), "begun by the shop");
        figures.add("minutes", Kind::Count, total(contacts.iter().map(|c| c.minutes)), "minutes they took, where recorded");
        figures.add("cost", money, total(contacts.iter().map(|c| c.cost)), "what they cost, where recorded");
        figures.add("coverage", Kind::Percent, coverage.share().value(), "active customers touched in time");
        figures.add("first_contacts", Kind::Count, settled.of, "first contacts whose days are over");
        figures.add("settled_at_once", Kind::Percent, settled.value(), "their share that was settled at once");
        let (low, high) = settled.wilson().unzip();
        figures.add("settled_low", Kind::Percent, low, "from, with 95 % confidence (Wilson 1927)");
        figures.add("settled_high", Kind::Percent, high, "to");
        page.table(figures.table());
        Ok(page)
    }
}

/// Interactions by channel and purpose.
fn matrix(contacts: &[Contact]) -> Table {
    let groups = by_frequency(contacts, |c| Some(&*c.channel));
    let all = ("all", contacts.iter().collect());
    let mut table = Table::of("touchpoints", "Interactions by channel and purpose", &groups)
        .col("channel", "Channel", Kind::Text, |(name, _)| *name)
        .col("interactions", "All", Kind::Count, |(_, group)| group.len());
    let purposes = Purpose::WORDS.iter().map(|(purpose, word, _)| (Some(*purpose), *word, *word)).chain([(None, "not_stated", NOT_STATED)]);
    for (purpose, key, title) in purposes {
        table = table.col(key, title, Kind::Count, move |(_, group)| group.iter().filter(|c| c.purpose == purpose).count());
    }
    if groups.len() > 1 {
        table = table.total(&all);
    }
    table
        .col("share", "Share", Kind::Percent, |(_, group)| Cell::ratio(group.len() as f64, contacts.len() as f64))
        .col("customers", "Customers", Kind::Count, |(_, group)| customers(group.iter().copied()))
        .notes(small(groups.iter().map(|(name, group)| (name, group.len()))))
        .table()
}

/// What the contacts of each channel took and cost.
fn channels(store: &Snapshot, contacts: &[Contact]) -> Table {
    let money = Kind::Money(store.exponent());
    let begun = |group: &[&Contact], by: Direction| group.iter().filter(|c| c.direction == Some(by)).count();
    Table::of("channels", "What each channel takes", by_frequency(contacts, |c| Some(&*c.channel)))
        .col("channel", "Channel", Kind::Text, |(name, _)| *name)
        .col("interactions", "Interactions", Kind::Count, |(_, group)| group.len())
        .col("incoming", "In", Kind::Count, |(_, group)| begun(group, Direction::In))
        .col("outgoing", "Out", Kind::Count, |(_, group)| begun(group, Direction::Out))
        .col("minutes", "Minutes", Kind::Count, |(_, group)| total(group.iter().map(|c| c.minutes)))
        .col("minutes_each", "Minutes each", Kind::Number(1), |(_, group)| mean(group.iter().map(|c| c.minutes)))
        .col("cost", "Cost", money, |(_, group)| total(group.iter().map(|c| c.cost)))
        .col("cost_each", "Cost each", money, |(_, group)| mean(group.iter().map(|c| c.cost)))
        .note(say!("Minutes and cost each: of the interactions for which they are recorded."))
        .table()
}

/// Who met customers.
fn staff(store: &Snapshot, contacts: &[Contact]) -> Table {
    Table::of("staff", "By member of staff", by_frequency(contacts, |c| c.staff.as_deref()))
        .col("staff", "Staff", Kind::Text, |(name, _)| *name)
        .col("interactions", "Interactions", Kind::Count, |(_, group)| group.len())
        .col("customers", "Customers", Kind::Count, |(_, group)| customers(group.iter().copied()))
        .col("minutes", "Minutes", Kind::Count, |(_, group)| total(group.iter().map(|c| c.minutes)))
        .col("cost", "Cost", Kind::Money(store.exponent()), |(_, group)| total(group.iter().map(|c| c.cost)))
        .table()
}

#[cfg(test)]
mod tests {
    use crate::entity::service::{Channel, Direction, Purpose};
    use crate::reports::tests::shop::{Shop, figure, said, told};

    /// Ten customers bought on 2024-01-10 for 100 to 1,000: the best is VIP, then Major, Ordinary and Small by the setting.
    fn shop() -> Shop {
        let mut shop = Shop::new();
        shop.set("tiers", "10,20,30,40");
        shop.set("lapse-days", "400");
        for n in 1..=10 {
            shop.order(&format!("C{n:02}"), "2024-01-10", n * 100);
        }
        let asked = |shop: &mut Shop, customer: &str, on: &str, follow_up: Option<&str>| {
            let follow_up = follow_up.map(crate::reports::tests::shop::day);
            shop.contact_with(customer, on, |i| {
                i.channel = Channel::Chat;
                i.direction = Some(Direction::In);
                i.purpose = Some(Purpose::Inquiry);
                i.minutes = Some(10);
                i.follow_up_on = follow_up;
            });
        };
        asked(&mut shop, "C01", "2024-03-01", None);
        asked(&mut shop, "C01", "2024-03-05", None);
        asked(&mut shop, "C01", "2024-03-20", None);
        asked(&mut shop, "C02", "2024-03-01", Some("2024-03-03"));
        asked(&mut shop, "C03", "2024-03-01", None);
        asked(&mut shop, "C04", "2024-03-28", None);
        shop.complaint("C03", "2024-03-08", &[], |_| {});
        shop.contact_with("C09", "2024-01-02", |i| i.direction = Some(Direction::Out));
        shop.contact_with("C08", "2024-03-30", |i| {
            i.direction = Some(Direction::Out);
            i.purpose = Some(Purpose::Care);
            i.cost = Some(250);
            i.staff = Some("Kim".into());
        });
        shop
    }

    #[test]
    fn contacts_coverage_and_first_contacts_by_hand() {
        let page = shop().page("2024-03-31", &["touchpoints", "--touched-within", "60"]).expect("a page");
        assert_eq!(
            told(&page, "touchpoints", &["channel", "inquiry", "care", "not_stated", "interactions", "customers"]),
            ["chat 6 0 0 6 4", "phone 0 1 1 2 2"]
        );
        assert_eq!(
            told(&page, "channels", &["channel", "incoming", "outgoing", "minutes", "minutes_each", "cost", "cost_each"]),
            ["chat 6 0 60 10 – –", "phone 0 2 – – 250 250"]
        );
        assert_eq!(told(&page, "staff", &["staff", "interactions", "cost"]), ["not stated 7 –", "Kim 1 250"]);
        // VIP C10; Major C09 C08; Ordinary C07 C06 C05; Small C04 C03 C02 C01. C09 was touched too long ago.
        assert_eq!(
            told(&page, "coverage", &["tier", "customers", "touched", "share", "reached_out"]),
            ["VIP 1 0 0 0", "Major 2 1 0.5 1", "Ordinary 3 0 0 0", "Small 4 4 1 0", "all active 10 5 0.5 1", "Lapsed 0 0 – 0"]
        );
        assert_eq!(
            told(&page, "untouched", &["customer", "tier", "revenue", "last_touch", "silent_days"]),
            ["C10 VIP 1000 – –", "C09 Major 900 19724 89"]
        );
        // First contacts whose week is over: C01 on 03-01 (asked again), C01 on 03-20 (settled), C02 (follow-up), C03 (complained).
        assert_eq!(["first_contacts", "settled_at_once", "coverage"].map(|f| figure(&page, f)), ["4", "0.25", "0.5"]);
        assert!(
            said(&page.notes).into_iter().any(|n| n.contains("2 of the customers in the tiers VIP and Major")),
            "{:?}",
            said(&page.notes)
        );
    }

    #[test]
    fn a_week_after_the_last_one_is_no_first_contact_yet() {
        let mut shop = Shop::new();
        for on in ["2024-03-01", "2024-03-08", "2024-03-16"] {
            shop.contact_with("A", on, |i| i.purpose = Some(Purpose::Advice));
        }
        let page = shop.page("2024-03-31", &["touchpoints"]).expect("a page");
        assert_eq!(["first_contacts", "settled_at_once"].map(|f| figure(&page, f)), ["2", "0.5"]);
        assert!(
            said(&page.notes).into_iter().any(|n| n.contains("more than 7 days after the customer's last one")),
            "{:?}",
            said(&page.notes)
        );
    }

    #[test]
    fn an_empty_shop_and_days_before_any_contact_say_so() {
        let page = shop().page("2024-01-01", &["touchpoints"]).expect("a page");
        assert_eq!(["interactions", "coverage", "settled_at_once"].map(|f| figure(&page, f)), ["0", "–", "–"]);
        assert!(said(&page.notes).into_iter().any(|n| n.contains("there are no active customers")), "{:?}", said(&page.notes));
        let page = Shop::new().page("2024-01-01", &["touchpoints"]).expect("a page");
        assert!(told(&page, "touchpoints", &["channel"]).is_empty());
    }
}
