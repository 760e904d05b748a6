//! `crmkit campaign`: what the shop does to reach customers, planned and kept by hand.

use super::keep::{Group, Kept};
use crate::entity::campaign::CAMPAIGN;

/// Campaigns, as people keep them.
#[derive(Clone, Debug)]
pub struct Campaign;

impl Kept for Campaign {
    fn group() -> Group {
        Group::of(&CAMPAIGN, "campaign")
            .by_place(&["name"])
            .narrowed_by(&["goal", "channel"])
            .notes("Days without a year lie ahead. What customers did with a campaign is imported: crmkit import responses FILE.")
            .examples(
                "M0001",
                &[
                    "crmkit campaign add 'Spring tea' --channel email --started-on 3月1日 --ended-on +60d --budget 1200",
                    "crmkit campaign add '春茶上市' --code SPRING --goal 'win back' --set print_run=5000",
                ],
                &["crmkit campaign edit M0001 --budget 1,500 --ended-on 2027-04-30", "crmkit campaign edit SPRING --clear goal"],
            )
    }
}
