//! `report loyalty-types`: who is truly loyal, who only out of habit, and who would like to be.

use anyhow::Result;

use crate::lang::{Message, say};
use crate::page::{Note, Page};
use crate::reports::lens::attitude::{Bars, Base, Grid, Member, Quarter};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{grouped, sentences};
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report loyalty-types`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report loyalty-types
  crmkit report loyalty-types --window all --recommend 8 --purchases 3
  crmkit report loyalty-types --table customers -o loyal.csv")]
pub struct LoyaltyTypes {
    #[command(flatten)]
    bars: Bars,
}

/// The four types of Dick & Basu (1994).
const TYPES: [Quarter; 4] = [
    Quarter { name: "true loyalty", think: true, does: true, advice: "thank them, keep them close, ask them to bring friends" },
    Quarter {
        name: "inertia",
        think: false,
        does: true,
        advice: "find out what displeases them, before a rival makes an offer (spurious loyalty)",
    },
    Quarter { name: "latent", think: true, does: false, advice: "they like you: take away what keeps them from buying" },
    Quarter { name: "none", think: false, does: false, advice: "spend little on them, or win them with something new" },
];

impl Report for LoyaltyTypes {
    const NAME: &'static str = "loyalty-types";
    const GROUP: Group = Group::Loyalty;
    const ABOUT: &'static str = "Tell true loyalty from habit: attitude against behaviour";
    const NEEDS: &'static [Need] = &[Need::Orders, Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let base = self.bars.read(store)?;
        let attitude = |member: &Member| attitude(&base, member);
        let sides = [("attitude", "Attitude"), ("behaviour", "Behaviour")];
        let grid = Grid::new(&base, &TYPES, sides, attitude, |member| Some(base.buys(member)));
        let mut page = frame::page(Self::NAME, "Types of loyalty", store, base.span);
        page.note_all(walk_ins::left_out(store, base.span)?);
        base.explain(&mut page, true);
        page.note(say!("High attitude: a recommendation of at least {recommend}, or a satisfaction of at least {satisfaction} of 5 (Dick & Basu 1994).", recommend = base.recommend, satisfaction = base.satisfaction));
        page.note_all(plain_words(&grid).map(Note::meaning));
        grid.show(&mut page, store, "types", "Attitude against behaviour")?;
        Ok(page)
    }
}

/// Whether what a customer thinks is good: either of the two tells; `None` when neither is known.
fn attitude(base: &Base, member: &Member) -> Option<bool> {
    let (recommend, satisfaction) = (member.opinion.recommend, member.opinion.satisfaction);
    let high = recommend.is_some_and(|r| r >= base.recommend) || satisfaction.is_some_and(|s| s >= base.satisfaction);
    (recommend.is_some() || satisfaction.is_some()).then_some(high)
}

/// What the cells mean for the owner; nothing when nobody can be judged.
fn plain_words(grid: &Grid) -> Option<Message> {
    let (judged, (loyal, theirs), (inert, risk), (latent, _)) =
        (grid.judged(), grid.share("true loyalty"), grid.share("inertia"), grid.share("latent"));
    if judged == 0 {
        return None;
    }
    let (judged, loyal) = (grouped(judged), grouped(loyal));
    let first = match theirs {
        Some(share) => say!(
            "of {judged} customers who told what they think, {loyal} think well of you and buy often (true loyalty); they bring \
             {share} % of the revenue.",
            judged,
            loyal,
            share = format!("{:.0}", share * 100.0)
        ),
        None => say!(
            "of {judged} customers who told what they think, {loyal} think well of you and buy often (true loyalty); they bring \
             nothing.",
            judged,
            loyal
        ),
    };
    let inert = (inert > 0).then(|| grouped(inert)).map(|n| match risk {
        Some(share) => say!(
            "{n} buy as often without thinking well of you ({share} % of the revenue): a better offer may take them away.",
            n,
            share = format!("{:.0}", share * 100.0)
        ),
        None => say!("{n} buy as often without thinking well of you (nothing): a better offer may take them away.", n),
    });
    let latent = (latent > 0).then(|| say!("{latent} think well of you and buy little: the easiest to win.", latent = grouped(latent)));
    Some(sentences([Some(first), inert, latent]))
}

#[cfg(test)]
mod tests {
    use crate::entity::service::Step;
    use crate::reports::tests::shop::{Shop, figure, said, told};

    /// Every cell filled, and everybody else there can be: bought without an answer, answered without a purchase, closed.
    fn shop() -> Shop {
        let mut shop = Shop::new();
        shop.survey("S", &[("recommend", "nps", ""), ("overall", "csat", "")]);
        shop.scale("S", 0, 10);
        shop.customer("G", "", "2024-06-01");
        for (customer, days) in [("A", 4), ("B", 3), ("C", 1), ("D", 1), ("E", 3), ("F", 0), ("G", 5), ("H", 1)] {
            for month in 1..=days {
                shop.order(customer, &format!("2024-0{month}-10"), 1_000);
            }
        }
        shop.order("A", "2023-12-31", 9_000);
        for (customer, recommend, overall) in
            [("A", "9", "0"), ("B", "8", "7"), ("C", "", "9"), ("D", "0", ""), ("F", "10", "10"), ("G", "10", "10")]
        {
            shop.answer("S", Some(customer), "2024-03-01", &[recommend, overall]);
        }
        shop.answer("S", None, "2024-03-01", &["10", "10"]);
        shop.complaint("B", "2024-05-01", &[], |_| {});
        shop.complaint("B", "2024-05-02", &[(Step::Resolved, "2024-05-03")], |_| {});
        shop
    }

    #[test]
    fn every_cell_by_hand() {
        let page = shop().page("2024-12-31", &["loyalty-types"]).expect("a page");
        // Days: A 4, B 3, E 3, G 5: the median is 3.5, so 4. Satisfaction of 9 of 0 to 10 is 4.6 of 5.
        let columns = ["type", "attitude", "behaviour", "customers", "revenue", "open_complaints"];
        assert_eq!(
            told(&page, "types", &columns),
            [
                "true loyalty high high 1 4000 0",
                "inertia low high 0 0 0",
                "latent high low 3 6000 0",
                "none low low 2 4000 1",
                "(not known) – low 2 4000 0"
            ]
        );
        assert_eq!(
            told(&page, "who", &["type", "names"]),
            ["true loyalty Customer A", "inertia –", "latent Customer G, Customer C, Customer F", "none Customer B, Customer D"]
        );
        let page = shop().page("2024-12-31", &["loyalty-types", "--purchases", "3"]).expect("a page");
        let columns = ["type", "customers", "share", "revenue", "revenue_share", "open_complaints", "revenue_per_customer"];
        assert_eq!(
            told(&page, "types", &columns),
            [
                "true loyalty 1 0.1667 4000 0.2222 0 4000",
                "inertia 1 0.1667 3000 0.1667 1 3000",
                "latent 3 0.5 6000 0.3333 0 2000",
                "none 1 0.1667 1000 0.0556 0 1000",
                "(not known) 1 – 3000 0.1667 0 3000",
                "(not known) 1 – 1000 0.0556 0 1000"
            ]
        );
        assert_eq!(
            ["buyers", "answered", "judged", "anonymous", "loyal_buyers", "revenue"].map(|f| figure(&page, f)),
            ["7", "6", "6", "1", "3", "18000"]
        );
        assert!(
            said(&page.notes).into_iter().any(|n| n.starts_with("What this means: of 6 customers who told what they think, 1 think well"))
        );
        let columns = ["customer", "type", "recommend", "satisfaction", "purchase_days", "revenue"];
        assert_eq!(
            told(&page, "customers", &columns)[..4],
            ["A true loyalty 9 1 4 4000", "B inertia 8 3.8 3 3000", "G latent 10 5 5 5000", "C latent – 4.6 1 1000"]
        );
    }

    #[test]
    fn bars_and_windows_can_be_set() {
        let mut shop = shop();
        let types = |shop: &Shop, args: &[&str]| {
            let args = [&["loyalty-types", "--purchases", "3"], args].concat();
            told(&shop.page("2024-12-31", &args).expect("a page"), "types", &["type", "customers"])[..4].join(", ")
        };
        assert_eq!(types(&shop, &["--recommend", "8"]), "true loyalty 2, inertia 0, latent 3, none 1");
        assert_eq!(types(&shop, &["--satisfaction", "5"]), "true loyalty 1, inertia 1, latent 2, none 2");
        // In March alone A, B, E and G bought, each on one day.
        assert_eq!(types(&shop, &["--window", "2024-03"]), "true loyalty 0, inertia 0, latent 4, none 2");
        shop.set("loyal-recommend", "8");
        shop.set("loyal-purchases", "4");
        let page = shop.page("2024-12-31", &["loyalty-types"]).expect("a page");
        assert_eq!(told(&page, "types", &["type", "customers"])[0], "true loyalty 1");
        assert!(said(&page.notes).into_iter().any(|n| n.contains("(from the setting loyal-purchases)")), "{:?}", said(&page.notes));
        for wrong in [["--recommend", "11"], ["--satisfaction", "0"], ["--purchases", "0"], ["--survey", "X"]] {
            assert!(shop.page("2024-12-31", &["loyalty-types", wrong[0], wrong[1]]).is_err(), "{wrong:?}");
        }
        // Nobody has answered yet.
        let page = shop.page("2024-02-15", &["loyalty-types"]).expect("a page");
        assert_eq!(told(&page, "types", &["type", "customers", "share"])[0], "true loyalty 0 –");
        assert!(!said(&page.notes).into_iter().any(|n| n.starts_with("What this means")));
    }
}
