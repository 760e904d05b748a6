//! `report apostles`: satisfaction against loyalty: who preaches for the shop, and who is held against their will.

use anyhow::Result;

use crate::lang::{Message, say};
use crate::page::{Note, Page};
use crate::reports::lens::attitude::{Bars, Grid, Member, Quarter};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{grouped, sentences};
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report apostles`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report apostles
  crmkit report apostles --loyalty recommend --window all
  crmkit report apostles --satisfaction 4 --table customers -f csv")]
pub struct Apostles {
    /// What loyalty is
    #[arg(long, value_enum, default_value = "purchases")]
    pub loyalty: Sign,
    #[command(flatten)]
    bars: Bars,
}

/// By what loyalty is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Sign {
    /// What they do: they buy as often as the median of those who come back, or more
    Purchases,
    /// What they say: they would recommend the shop
    Recommend,
}

/// The four groups of Jones & Sasser (1995).
const GROUPS: [Quarter; 4] = [
    Quarter { name: "apostles", think: true, does: true, advice: "let them speak for you: reviews, referrals, first tastings" },
    Quarter { name: "hostages", think: false, does: true, advice: "they stay because they must: mend what is wrong before they need not" },
    Quarter { name: "mercenaries", think: true, does: false, advice: "content, yet they shop around: give a reason to come back" },
    Quarter { name: "defectors", think: false, does: false, advice: "ask why, answer every complaint, keep them from warning others" },
];

impl Report for Apostles {
    const NAME: &'static str = "apostles";
    const GROUP: Group = Group::Loyalty;
    const ABOUT: &'static str = "Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty";
    const NEEDS: &'static [Need] = &[Need::Orders, Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let base = self.bars.read(store)?;
        let satisfied = |member: &Member| member.opinion.satisfaction.map(|s| s >= base.satisfaction);
        let loyal = |member: &Member| match self.loyalty {
            Sign::Purchases => Some(base.buys(member)),
            Sign::Recommend => member.opinion.recommend.map(|r| r >= base.recommend),
        };
        let grid = Grid::new(&base, &GROUPS, [("satisfied", "Satisfaction"), ("loyal", "Loyalty")], satisfied, loyal);
        let mut page = frame::page(Self::NAME, "Apostles and hostages", store, base.span);
        page.note_all(walk_ins::left_out(store, base.span)?);
        page.option("loyalty", if self.loyalty == Sign::Purchases { "purchases" } else { "recommend" });
        base.explain(&mut page, self.loyalty == Sign::Purchases);
        let (satisfaction, recommend) = (base.satisfaction, base.recommend);
        page.note(match self.loyalty {
            Sign::Purchases => format!("Satisfied: at least {satisfaction} of 5. Loyal: by behaviour (Jones & Sasser 1995)."),
            Sign::Recommend => format!(
                "Satisfied: at least {satisfaction} of 5. Loyal: a recommendation of at least {recommend}; who gave none is in no cell (Jones & \
                 Sasser 1995)."
            ),
        });
        page.note_all(plain_words(&grid, self.loyalty).map(Note::meaning));
        grid.show(&mut page, store, "groups", "Satisfaction against loyalty")?;
        Ok(page)
    }
}

/// What the cells mean for the owner; nothing when nobody can be judged.
fn plain_words(grid: &Grid, sign: Sign) -> Option<Message> {
    let n = |name: &str| grouped(grid.share(name).0);
    let (judged, apostles, mercenaries, defectors) = (grid.judged(), n("apostles"), n("mercenaries"), n("defectors"));
    if judged == 0 {
        return None;
    }
    let loyal = say!("of {judged} customers {apostles} are satisfied and loyal: they recruit for you.", judged = grouped(judged), apostles);
    let held = match grid.share("hostages") {
        (0, _) => None,
        (held, None) => Some(say!("{held} are loyal without being satisfied: they may go as soon as they can.", held = grouped(held))),
        (held, Some(share)) => Some(say!(
            "{held} are loyal without being satisfied, with {share} % of the revenue: they may go as soon as they can.",
            held = grouped(held),
            share = format!("{:.0}", share * 100.0)
        )),
    };
    let rest = match sign {
        Sign::Purchases => {
            say!("{mercenaries} are satisfied and yet buy little; {defectors} are neither and may warn others.", mercenaries, defectors)
        }
        Sign::Recommend => {
            say!(
                "{mercenaries} are satisfied and yet would not recommend you; {defectors} are neither and may warn others.",
                mercenaries,
                defectors
            )
        }
    };
    Some(sentences([Some(loyal), held, Some(rest)]))
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, figure, said, told};

    fn shop() -> Shop {
        let mut shop = Shop::new();
        shop.survey("S", &[("recommend", "nps", ""), ("overall", "satisfaction", "")]);
        shop.scale("S", 1, 10);
        for (customer, days, recommend, overall) in [
            ("A", 3, "9", "10"),
            ("B", 3, "10", "5"),
            ("C", 1, "3", "9"),
            ("D", 1, "4", "2"),
            ("E", 2, "", "3"),
            ("F", 2, "9", ""),
            ("G", 1, "", ""),
        ] {
            for month in 1..=days {
                shop.order(customer, &format!("2024-0{month}-10"), 1_000);
            }
            shop.answer("S", Some(customer), "2024-03-01", &[recommend, overall]);
        }
        shop
    }

    #[test]
    fn every_cell_by_hand() {
        let page = shop().page("2024-12-31", &["apostles", "--purchases", "2"]).expect("a page");
        // 10, 9, 5, 3, 2 of 1 to 10 are 5, 4.56, 2.78, 1.89, 1.44 of 5.
        let columns = ["type", "satisfied", "loyal", "customers", "share", "revenue"];
        assert_eq!(
            told(&page, "groups", &columns),
            [
                "apostles high high 1 0.2 3000",
                "hostages low high 2 0.4 5000",
                "mercenaries high low 1 0.2 1000",
                "defectors low low 1 0.2 1000",
                "(not known) – high 1 – 2000",
                "(not known) – low 1 – 1000"
            ]
        );
        assert_eq!(["buyers", "judged", "loyal_buyers"].map(|f| figure(&page, f)), ["7", "5", "4"]);
        let words = "What this means: of 5 customers 1 are satisfied and loyal: they recruit for you. 2 are loyal without being satisfied, \
                     with 38 % of the revenue";
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with(words)), "{:?}", said(&page.notes));
        let page = shop().page("2024-12-31", &["apostles", "--loyalty", "recommend"]).expect("a page");
        assert_eq!(
            told(&page, "groups", &["type", "customers"]),
            ["apostles 1", "hostages 1", "mercenaries 1", "defectors 1", "(not known) 1", "(not known) 2"]
        );
        assert_eq!(
            told(&page, "who", &["type", "names"]),
            ["apostles Customer A", "hostages Customer B", "mercenaries Customer C", "defectors Customer D"]
        );
    }
}
