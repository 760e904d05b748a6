//! `report loyalty`: every measure of loyalty with its definition beside it, against the window before.

mod measures;

use anyhow::Result;

use crate::analysis::revenue_flow::Kept;
use crate::base::dates::Day;
use crate::base::reading::Window;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{InWindow, SMALL_GROUP, Span, sentences};
use crate::reports::lens::people;
use crate::reports::lens::scan;
use crate::reports::lens::scan::PurchaseDays;
use crate::reports::lens::sheet::opinions;
use crate::reports::lens::sheet::opinions::Opinions;
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::reports::service::complaints::cases::Case;
use crate::store::Snapshot;
use measures::{Measure, Measured, Seen};

/// Options of `report loyalty`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report loyalty
  crmkit report loyalty --window 6m
  crmkit report loyalty --window 2025 -f csv -o loyalty-2025.csv")]
pub struct Loyalty {
    /// Part of the past to look at: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO; the stretch before is shown beside it
    #[arg(long, value_name = "WINDOW", default_value = "12m", value_parser = Window::parse)]
    window: Window,
    /// Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]
    #[arg(long, value_name = "CODE")]
    survey: Option<String>,
    /// Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i32).range(1..=36_500))]
    pub lapse_days: Option<i32>,
}

impl Report for Loyalty {
    const NAME: &'static str = "loyalty";
    const GROUP: Group = Group::Loyalty;
    const ABOUT: &'static str = "Show every measure of loyalty with its definition";
    const NEEDS: &'static [Need] = &[Need::Orders];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let span = InWindow { window: self.window }.span(store.as_of);
        let before = self.before(span);
        // The window, the stretch before it, and the one before that: what everybody brought in each.
        let spans = [Some(span), before, before.and_then(|before| self.before(before))];
        let (mut bought, mut grown) = (PurchaseDays::default(), [Kept::default(); 2]);
        store.histories(|key, packed| {
            let entries = scan::until(packed, store.as_of);
            let mut brought = [0; 3];
            for entry in entries.clone() {
                let sums = brought.iter_mut().zip(spans).filter(|(_, span)| span.is_some_and(|span| span.holds(entry.day)));
                sums.for_each(|(sum, _)| *sum += entry.net);
            }
            grown[0].add(brought[1], brought[0]);
            grown[1].add(brought[2], brought[1]);
            bought.add(key, entries);
            Ok(())
        })?;
        let lapse = scan::lapse(store, self.lapse_days, &bought.gaps);
        let closed = people::closed(store)?;
        let read = |span: Span, grown: Kept, opinions: &Opinions| -> Result<Vec<Measured>> {
            let mut seen = Seen::new(store, span, &lapse, grown, &Case::load(store, span)?);
            for (key, days) in bought.iter() {
                seen.add(key, days, people::closed_on(&closed, key));
            }
            seen.finish(store, opinions)
        };
        let first = bought.iter().filter_map(|(_, days)| days.first()).min();
        if let (Some(earliest), Some(first)) = (spans[2], first)
            && !mostly_known(earliest, *first)
        {
            grown[1] = Kept::default();
        }
        let [opinions, earlier] = Opinions::read_each(store, self.survey.as_deref(), [span, before.unwrap_or(span)])?;
        let now = read(span, grown[0], &opinions)?;
        let then = before.map(|before| read(before, grown[1], &earlier)).transpose()?;
        let mut page = frame::page(Self::NAME, "Measures of loyalty", store, span);
        page.note_all(walk_ins::left_out(store, span)?);
        page.option("lapse_days", lapse.days);
        if let Some(before) = before {
            page.note(say!("Before: {before}, the stretch of the same length that ends the day before.", before = before.words()));
        }
        let whole = before.zip(first).is_none_or(|(before, first)| mostly_known(before, *first));
        if let (false, Some(first)) = (whole, first) {
            page.note(say!(
                "The first purchase on record is of {first}: the stretch before is not whole, and comparisons with it mislead.",
                first
            ));
        }
        page.note_all(plain_words(&now, whole).map(Note::meaning));
        page.note(say!(
            "Active: the last purchase is at most {days} days ago and the relationship is not closed. Lapse window: {derivation}.",
            days = lapse.days,
            derivation = lapse.derivation
        ));
        page.note(say!("{rule} Every answer in the window counts.", rule = opinions::RULE));
        page.note_all(opinions.left_out().into_iter().map(Note::small));
        page.table(table(&now, then.as_deref()));
        Ok(page)
    }
}

impl Loyalty {
    /// The stretch of the same length before the window; `None` where that has no beginning.
    fn before(&self, span: Span) -> Option<Span> {
        let to = span.from?.plus(-1);
        let from = match self.window {
            Window::Months(_) => self.window.bounds(to).0,
            _ => Some(to.plus(1 - span.to.since(to))),
        };
        from.map(|from| Span { from: Some(from), to })
    }
}

/// Whether facts that begin on `first` cover at least nine tenths of a stretch.
fn mostly_known(stretch: Span, first: Day) -> bool {
    stretch.from.is_none_or(|from| first.since(from) * 10 <= stretch.to.since(from) + 1)
}

/// The most telling measures in the owner's words; nothing without buyers. `whole`: the stretch before can be compared with.
fn plain_words(now: &[Measured], whole: bool) -> Option<Message> {
    let of = |measure: Measure| now.iter().find(|m| m.measure == measure).copied();
    let of_hundred = |measured: Measured| measured.value.map(|v| format!("{:.0}", v * 100.0));
    let repeat = of(Measure::RepeatRate)?;
    let bought = say!(
        "of 100 customers who bought in the window {repeat} bought on two days or more ({frequency_value} days on average).",
        repeat = of_hundred(repeat)?,
        frequency_value = format!("{:.1}", of(Measure::Frequency)?.value?)
    );
    let kept = of(Measure::Retention).and_then(of_hundred);
    let kept = kept.map(|kept| say!("Of 100 who were active when it began {kept} still were at its end.", kept));
    let growth = of(Measure::SpendGrowth).and_then(|m| m.value).filter(|_| whole);
    let growth = growth.map(|growth| match growth.abs() * 100.0 {
        by if growth < 0.0 => say!("Those who bought before brought {by} % less than then.", by = format!("{by:.0}")),
        by => say!("Those who bought before brought {by} % more than then.", by = format!("{by:.0}")),
    });
    let few = (1..SMALL_GROUP as u64).contains(&repeat.n).then(|| say!("These are few customers: read it with care."));
    Some(sentences([Some(bought), kept, growth, few]))
}

/// Every measure with its value, what it was before, how many it rests on, and its definition.
fn table(now: &[Measured], before: Option<&[Measured]>) -> Table {
    let shown = |value: Option<f64>, kind: Kind| value.map(|v| Cell::As(kind, Box::new(Cell::real(v))));
    let few = now.iter().filter(|m| (1..SMALL_GROUP as u64).contains(&m.n)).count();
    Table::of("measures", "Measures", now.iter().enumerate())
        .col("measure", "Measure", Kind::Text, |(_, m)| m.measure.name())
        .col("value", "Value", Kind::Text, |(_, m)| shown(m.value, m.measure.kind()))
        .col("before", "Before", Kind::Text, |(place, m)| before.and_then(|before| shown(before[*place].value, m.measure.kind())))
        .col("n", "n", Kind::Count, |(_, m)| m.n)
        .col("definition", "Definition", Kind::Text, |(_, m)| m.measure.definition())
        .notes(
            (few > 0)
                .then(|| say!("{few} measures rest on fewer than {small_group}: read them with care.", few, small_group = SMALL_GROUP)),
        )
        .note(say!("n: what a measure rests on; its definition says what that is."))
        .table()
}

#[cfg(test)]
mod tests {
    use crate::entity::service::Step;
    use crate::reports::tests::shop::{Shop, said, told};

    fn shop() -> Shop {
        let mut shop = Shop::new();
        shop.set("lapse-days", "150");
        for (customer, acquired, source) in [
            ("A", "2023-02-01", "web"),
            ("B", "2023-05-01", "fair"),
            ("C", "2024-02-01", "Referral by a friend"),
            ("D", "2024-03-01", "转介绍"),
        ] {
            shop.customer_with(customer, acquired, "", |c| c.source = Some(source.into()));
        }
        shop.customer_with("E", "2024-05-01", "2024-06-01", |c| c.source = Some("advert".into()));
        for (customer, on, amount) in [
            ("A", "2023-02-01", 1_000),
            ("A", "2023-11-01", 1_000),
            ("A", "2024-02-01", 3_000),
            ("A", "2024-09-01", 1_000),
            ("A", "2024-09-11", 1_000),
            ("B", "2023-12-31", 2_000),
            ("C", "2024-02-11", 500),
            ("C", "2024-02-11", 500),
            ("C", "2024-12-31", 0),
            ("E", "2024-05-11", 700),
        ] {
            shop.order(customer, on, amount);
        }
        shop.complaint("A", "2024-08-15", &[], |_| {});
        shop.complaint("C", "2024-03-01", &[(Step::Resolved, "2024-03-02")], |_| {});
        shop.complaint("C", "2024-12-01", &[], |_| {});
        shop.survey("S", &[("recommend", "nps", ""), ("overall", "csat", "")]);
        shop.scale("S", 0, 10);
        shop.answer("S", Some("A"), "2024-03-01", &["10", "10"]);
        shop.answer("S", None, "2024-03-02", &["9", "0"]);
        shop.answer("S", Some("B"), "2024-03-03", &["5", ""]);
        shop.answer("S", Some("B"), "2023-03-03", &["0", ""]);
        shop
    }

    #[test]
    fn every_measure_by_hand() {
        let page = shop().page("2024-12-31", &["loyalty"]).expect("a page");
        assert_eq!(
            told(&page, "measures", &["measure", "value", "before", "n"]),
            [
                // Of A, C and E in 2024 A and C on two days or more; of A and B in 2023 A.
                "repeat_rate 0.6667 0.5 3",
                // Days: A 3, C 2, E 1; before A 2, B 1.
                "frequency 2 1.5 3",
                // Every line is a lamp, which has no category.
                "cross_buying – – 0",
                // A 2,000 → 5,000, B 2,000 → 0; in 2022 nobody bought.
                "spend_growth 0.25 – 2",
                // Gaps of A 213 and 10, of C 324.
                "gap_days 213 273 3",
                "full_price – – 0",
                // A bought 17 days after; C's 90 days from March passed without a purchase.
                "tolerance 0.5 – 2",
                // To the end of 2024: A 699 days, C 324, E 234.
                "tenure_days 324 166.5 3",
                // 5 and 1 of 5.
                "satisfaction 3 – 2",
                "nps 33.3333 -100 3",
                // C and D of C, D, E; before neither A nor B.
                "referrals 0.6667 0 3",
                // Active at the end of 2023: A (60 days), B; at the end of 2024 A (111 days).
                "retention 0.5 – 2",
                "churn 0.5 – 2"
            ]
        );
        let words = "What this means: of 100 customers who bought in the window 67 bought on two days or more (2.0 days on average). Of 100 who \
                     were active when it began 50 still were at its end. Those who bought before brought 25 % more than then.";
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with(words)), "{:?}", said(&page.notes));
    }

    #[test]
    fn windows_have_a_stretch_before_them_unless_they_begin_with_everything() {
        let shop = shop();
        let page = shop.page("2024-12-31", &["loyalty", "--window", "all"]).expect("a page");
        assert_eq!(told(&page, "measures", &["measure", "value", "before"])[3], "spend_growth – –");
        let page = shop.page("2024-12-31", &["loyalty", "--window", "2024-02-01..2024-02-29"]).expect("a page");
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with("Before: 2024-01-03 to 2024-01-31")), "{:?}", said(&page.notes));
        // The first purchase is of 2023-02-01: of the year before all but a month is known, of the eighteen months before less.
        for (window, misleads) in [("2024", false), ("2023-07-01..2024-12-31", true)] {
            let page = shop.page("2024-12-31", &["loyalty", "--window", window]).expect("a page");
            assert_eq!(said(&page.notes).into_iter().any(|n| n.contains("the stretch before is not whole")), misleads, "{window}");
        }
        let page = shop.page("2024-12-31", &["loyalty", "--window", "2025"]).expect("a page");
        assert_eq!(told(&page, "measures", &["value", "n"])[0], "– 0");
    }
}
