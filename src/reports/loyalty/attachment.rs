//! `report attachment`: whether customers prefer the shop, and whether they find it different from others.

use anyhow::Result;
use foldhash::{HashMap, HashSet};

use crate::base::error::Failure;
use crate::entity::survey::Role;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page, Table};
use crate::reports::lens::attitude::{Cast, who};
use crate::reports::lens::frame::{grouped, on_request, sentences, small};
use crate::reports::lens::people;
use crate::reports::lens::scan;
use crate::reports::lens::sheet::{InSurvey, Sheet};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report attachment`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit survey define BOND --from attachment
  crmkit report attachment
  crmkit report attachment --preference-from 5 --table customers -f csv")]
pub struct Attachment {
    #[command(flatten)]
    survey: InSurvey,
    /// Answer from which on the preference is strong [default: three quarters of the way up the scale]
    #[arg(long, value_name = "POINT")]
    pub preference_from: Option<f64>,
    /// Answer from which on the shop is different [default: three quarters of the way up the scale]
    #[arg(long, value_name = "POINT")]
    pub differentiation_from: Option<f64>,
}

/// One of the four attachments of Dick & Basu (1994).
struct Bond {
    name: &'static str,
    prefers: bool,
    differs: bool,
    advice: &'static str,
}

const BONDS: [Bond; 4] = [
    Bond { name: "highest", prefers: true, differs: true, advice: "keep them: reward them, ask them to recommend you" },
    Bond { name: "high", prefers: false, differs: true, advice: "they see what is special: give them a reason to choose it" },
    Bond { name: "low", prefers: true, differs: false, advice: "they like you as they like others: show what only you have" },
    Bond { name: "lowest", prefers: false, differs: false, advice: "price alone holds them: convenience and offers, at little cost" },
];

/// Where on a scale an answer is high, unless an option says otherwise.
const HIGH: f64 = 0.75;

/// The two questions and from where on their answers are high.
struct Bars {
    preference: (usize, f64),
    differentiation: (usize, f64),
}

/// Somebody who answered both.
struct Member {
    response: usize,
    customer: Option<i64>,
    /// Place in [`BONDS`].
    bond: usize,
    revenue: i64,
}

impl Report for Attachment {
    const NAME: &'static str = "attachment";
    const GROUP: Group = Group::Loyalty;
    const ABOUT: &'static str = "Tell how customers are attached: preference against difference from others";
    const NEEDS: &'static [Need] = &[Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let sheet = self.survey.read(store, &[&[Role::Preference, Role::Differentiation]])?;
        let bars = self.bars(&sheet)?;
        let mut page = sheet.page(Self::NAME, "Attachment", store);
        if let Some(bars) = &bars {
            page.option("preference_from", bars.preference.1);
            page.option("differentiation_from", bars.differentiation.1);
            page.note(say!("Preference is strong from {preference} on, the shop is different from {differentiation} on. Highest: both; high: different, but not preferred; low: \
                 preferred, but like others; lowest: neither (Dick & Basu 1994). Of a customer who answered more than once the latest answer \
                 counts; every anonymous response counts for one. Revenue: of the same window.", preference = bars.preference.1, differentiation = bars.differentiation.1));
        }
        let (members, half) = match &bars {
            Some(bars) => members(store, &sheet, bars)?,
            None => (Vec::new(), 0),
        };
        page.note_all(plain_words(&members).map(Note::meaning));
        page.table(cells(store, &members));
        let cast = |(place, bond): (usize, &Bond)| Cast {
            name: bond.name,
            customers: known(&members, place).into_iter().map(|(key, _)| key).collect(),
            advice: bond.advice,
        };
        page.table(who(
            store,
            ("attachment", "Attachment"),
            BONDS.iter().enumerate().map(cast),
            "Every known customer: --table customers.",
        )?);
        page.table(figures(&sheet, &members, half));
        on_request(&mut page, store, "customers", || customers(store, &sheet, &members, bars.as_ref()))?;
        Ok(page)
    }
}

impl Attachment {
    fn bars(&self, sheet: &Sheet) -> Result<Option<Bars>> {
        if sheet.survey.is_empty() {
            return Ok(None);
        }
        let bar = |role: Role, stated: Option<f64>, flag: &str| -> Result<(usize, f64)> {
            let what = match role {
                Role::Preference => "preference",
                _ => "differentiation",
            };
            let [question] = sheet.with_role(&[role])[..] else {
                let failure =
                    Failure::usage(say!("survey '{survey}' does not have one question with the role {what}", survey = sheet.survey, what));
                return Err(failure.hint(say!("crmkit survey define --update gives questions their roles")).into());
            };
            match (stated, sheet.questions[question].scale) {
                (Some(point), Some((low, high))) if point <= low || point > high => Err(Failure::usage(say!(
                    "{flag}: {point} does not cut the scale {low} to {high} of the {what} in two",
                    flag,
                    point,
                    low,
                    high,
                    what
                ))
                .into()),
                (Some(point), _) if point.is_finite() => Ok((question, point)),
                (None, Some((low, high))) => Ok((question, low + HIGH * (high - low))),
                _ => Err(Failure::usage(say!("the scale of the {what} is not known", what))
                    .hint(say!("state from where on it is high: {flag} POINT", flag))
                    .into()),
            }
        };
        Ok(Some(Bars {
            preference: bar(Role::Preference, self.preference_from, "--preference-from")?,
            differentiation: bar(Role::Differentiation, self.differentiation_from, "--differentiation-from")?,
        }))
    }
}

/// Everybody who answered both questions, and how many responses answered one of them only.
fn members(store: &Snapshot, sheet: &Sheet, bars: &Bars) -> Result<(Vec<Member>, usize)> {
    let respondents: HashSet<i64> = sheet.responses.iter().filter_map(|r| r.customer).collect();
    let bought = match sheet.span() {
        Some(span) => scan::summaries(store, span, |key| respondents.contains(&key))?,
        None => HashMap::default(),
    };
    let mut found: Vec<Member> = Vec::new();
    let mut latest: HashMap<i64, usize> = HashMap::default();
    let mut half = 0;
    for (response, sent) in sheet.responses.iter().enumerate() {
        let answers = (sheet.number(response, bars.preference.0), sheet.number(response, bars.differentiation.0));
        let (Some(preference), Some(difference)) = answers else {
            half += usize::from(answers.0.is_some() != answers.1.is_some());
            continue;
        };
        let (prefers, differs) = (preference >= bars.preference.1, difference >= bars.differentiation.1);
        let bond = BONDS.iter().position(|b| b.prefers == prefers && b.differs == differs).unwrap_or(BONDS.len() - 1);
        let revenue = sent.customer.and_then(|key| bought.get(&key)).map_or(0, |b| b.revenue);
        let member = Member { response, customer: sent.customer, bond, revenue };
        match sent.customer.and_then(|key| latest.get(&key)) {
            // An unknown day comes before every known one; on one day the later response counts.
            Some(place) if sheet.responses[found[*place].response].day <= sent.day => found[*place] = member,
            Some(_) => {}
            None => {
                latest.extend(sent.customer.map(|key| (key, found.len())));
                found.push(member);
            }
        }
    }
    Ok((found, half))
}

/// What the cells mean for the owner; nothing without answers.
fn plain_words(members: &[Member]) -> Option<Message> {
    let of = |bond: usize| members.iter().filter(|m| m.bond == bond).count();
    let share = |n: usize| format!("{} ({:.0} %)", grouped(n), n as f64 / members.len() as f64 * 100.0);
    if members.is_empty() {
        return None;
    }
    let first =
        say!("{of} of {members} prefer the shop and find it different from others.", of = share(of(0)), members = grouped(members.len()));
    let greatest = (1..BONDS.len()).max_by_key(|bond| (of(*bond), BONDS.len() - bond)).filter(|bond| of(*bond) > 0);
    let rest = greatest.map(|bond| {
        let (Bond { name, advice, .. }, n) = (&BONDS[bond], share(of(bond)));
        say!("The greatest of the other groups has {name} attachment, {n}: {advice}.", name, n, advice)
    });
    Some(sentences([Some(first), rest]))
}

/// Those with one attachment.
struct Bound {
    bond: &'static Bond,
    n: usize,
    /// Of them, those who are known.
    known: usize,
    revenue: i64,
}

fn cells(store: &Snapshot, members: &[Member]) -> Table {
    let money = Kind::Money(store.exponent());
    let all: i64 = members.iter().map(|m| m.revenue).sum();
    let of = |(place, bond)| {
        let of: Vec<&Member> = members.iter().filter(|m| m.bond == place).collect();
        let known = of.iter().filter(|m| m.customer.is_some()).count();
        Bound { bond, n: of.len(), known, revenue: of.iter().map(|m| m.revenue).sum() }
    };
    let cells: Vec<Bound> = BONDS.iter().enumerate().map(of).collect();
    Table::of("attachment", "Attachment", &cells)
        .col("attachment", "Attachment", Kind::Text, |c| c.bond.name)
        .col("preference", "Preference", Kind::Text, |c| if c.bond.prefers { "strong" } else { "weak" })
        .col("differentiation", "Different", Kind::Text, |c| c.bond.differs)
        .col("n", "n", Kind::Count, |c| c.n)
        .col("share", "Share", Kind::Percent, |c| Cell::ratio(c.n as f64, members.len() as f64))
        .col("customers", "Customers", Kind::Count, |c| c.known)
        .col("revenue", "Revenue", money, |c| c.revenue)
        .col("revenue_share", "of theirs", Kind::Percent, |c| (all > 0).then(|| c.revenue as f64 / all as f64))
        .col("revenue_per_customer", "Each", money, |c| Cell::ratio(c.revenue as f64, c.known as f64))
        .notes(small(cells.iter().map(|c| (c.bond.name, c.n))))
        .note(say!("\"of theirs\": of the revenue of all customers who answered."))
        .table()
}

/// The known members of a cell, those who brought the most first.
fn known(members: &[Member], bond: usize) -> Vec<(i64, &Member)> {
    let mut found: Vec<(i64, &Member)> = members.iter().filter(|m| m.bond == bond).filter_map(|m| Some((m.customer?, m))).collect();
    found.sort_by_key(|(key, m)| (std::cmp::Reverse(m.revenue), *key));
    found
}

fn figures(sheet: &Sheet, members: &[Member], half: usize) -> Table {
    let mut figures = sheet.figures();
    figures.add("n", Kind::Count, members.len(), "customers and anonymous respondents in one of the four groups");
    let anonymous = members.iter().filter(|m| m.customer.is_none()).count();
    figures.add("anonymous", Kind::Count, anonymous, "of them belong to no known customer");
    figures.add("half", Kind::Count, half, "responses to one of the two questions only");
    figures.table()
}

/// Every known customer with both answers, group by group.
fn customers(store: &Snapshot, sheet: &Sheet, members: &[Member], bars: Option<&Bars>) -> Result<Table> {
    let names = people::names_of(store, members.iter().filter_map(|m| m.customer))?;
    let answer = |member: &Member, question: fn(&Bars) -> usize| bars.and_then(|bars| sheet.number(member.response, question(bars)));
    let rows =
        BONDS.iter().enumerate().flat_map(|(place, bond)| known(members, place).into_iter().map(move |(key, m)| (key, m, bond.name)));
    Ok(Table::of("customers", "Customers", rows)
        .col("customer", "Customer", Kind::Text, |(key, ..)| &names[key].0)
        .col("name", "Name", Kind::Text, |(key, ..)| &names[key].1)
        .col("attachment", "Attachment", Kind::Text, |(.., bond)| *bond)
        .col("preference", "Preference", Kind::Plain, |(_, m, _)| answer(m, |bars| bars.preference.0))
        .col("differentiation", "Different", Kind::Plain, |(_, m, _)| answer(m, |bars| bars.differentiation.0))
        .col("revenue", "Revenue", Kind::Money(store.exponent()), |(_, m, _)| m.revenue)
        .col("date", "Answered", Kind::Date, |(_, m, _)| sheet.responses[m.response].day)
        .on_request()
        .table())
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, figure, said, told};

    fn shop() -> Shop {
        let mut shop = Shop::new();
        shop.define("B", "attachment", &[]);
        for (customer, on, answers) in [
            (Some("A"), "2024-01-05", ["1", "1"]),
            (Some("A"), "2024-01-09", ["5", "4"]),
            (Some("B"), "2024-01-06", ["3", "5"]),
            (Some("C"), "2024-01-06", ["4", "3"]),
            (Some("D"), "2024-01-06", ["2", "2"]),
            (None, "2024-01-06", ["5", "5"]),
            (None, "2024-01-06", ["5", ""]),
        ] {
            shop.answer("B", customer, on, &answers);
        }
        for (customer, amount) in [("A", 3_000), ("B", 1_000), ("E", 9_000)] {
            shop.order(customer, "2024-01-02", amount);
        }
        shop
    }

    #[test]
    fn every_cell_by_hand() {
        let page = shop().page("2024-01-31", &["attachment"]).expect("a page");
        let columns = ["attachment", "preference", "differentiation", "n", "share", "customers", "revenue", "revenue_share"];
        assert_eq!(
            told(&page, "attachment", &columns),
            [
                "highest strong yes 2 0.4 1 3000 0.75",
                "high weak yes 1 0.2 1 1000 0.25",
                "low strong no 1 0.2 1 0 0",
                "lowest weak no 1 0.2 1 0 0"
            ]
        );
        assert_eq!(told(&page, "who", &["names"]), ["Customer A", "Customer B", "Customer C", "Customer D"]);
        assert_eq!(told(&page, "customers", &["customer", "attachment", "preference"])[0], "A highest 5");
        assert_eq!(["responses", "n", "anonymous", "half"].map(|f| figure(&page, f)), ["7", "5", "1", "1"]);
        let words =
            "What this means: 2 (40 %) of 5 prefer the shop and find it different from others. The greatest of the other groups has high";
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with(words)), "{:?}", said(&page.notes));
        // On the day of the first answers A was not attached at all.
        let earlier = shop().page("2024-01-08", &["attachment"]).expect("a page");
        assert_eq!(told(&earlier, "attachment", &["n"]), ["1", "1", "1", "2"]);
        let strict = shop().page("2024-01-31", &["attachment", "--preference-from", "5"]).expect("a page");
        assert_eq!(told(&strict, "attachment", &["n"]), ["2", "1", "0", "2"]);
    }

    #[test]
    fn where_respondents_brought_nothing_no_share_of_it_is_told() {
        let mut shop = Shop::new();
        shop.define("B", "attachment", &[]);
        shop.order("A", "2024-01-01", 1_000);
        shop.order("B", "2024-01-01", 3_000);
        for (customer, amount) in [("A", -1_000), ("B", 400)] {
            shop.order(customer, "2024-02-02", amount);
            shop.answer("B", Some(customer), "2024-02-05", &["5", if customer == "A" { "5" } else { "1" }]);
        }
        let page = shop.page("2024-02-28", &["attachment", "--window", "2024-02"]).expect("a page");
        assert_eq!(
            told(&page, "attachment", &["attachment", "revenue", "revenue_share"]),
            ["highest -1000 –", "high 0 –", "low 400 –", "lowest 0 –"]
        );
    }

    #[test]
    fn bars_must_cut_a_known_scale() {
        let refused = |shop: &Shop, args: &[&str]| shop.page("2024-01-31", args).expect_err("refused").to_string();
        assert!(refused(&shop(), &["attachment", "--preference-from", "6"]).contains("does not cut the scale 1 to 5"));
        let mut shop = Shop::new();
        shop.survey("B", &[("p", "preference", ""), ("d", "differentiation", "")]);
        assert!(refused(&shop, &["attachment"]).contains("the scale of the preference is not known"));
        shop.answer("B", Some("A"), "", &["4", "2"]);
        let page = shop.page("2024-01-31", &["attachment", "--preference-from", "4", "--differentiation-from", "4"]).expect("a page");
        assert_eq!(told(&page, "attachment", &["n"]), ["0", "0", "1", "0"]);
    }
}
