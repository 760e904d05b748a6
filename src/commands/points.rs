//! `crmkit points`: the ledger of loyalty points, entered by hand.

use super::keep::{Group, Kept};
use crate::entity::points::POINTS;

/// Entries of points, as people keep them.
#[derive(Clone, Debug)]
pub struct Points;

impl Kept for Points {
    fn group() -> Group {
        Group::of(&POINTS, "points")
            .by_place(&["customer", "points"])
            .narrowed_by(&["reason"])
            .notes("Points that are redeemed or expire stand below nothing. The day is today unless --date says otherwise.")
            .examples(
                "P0001",
                &[
                    "crmkit points add C0007 120 --reason order --order O0012 --expires-on 2027-12-31",
                    "crmkit points add 王芳 -50 --reason redeemed --date yesterday",
                ],
                &["crmkit points edit P0001 --points 100", "crmkit points edit P0001 --clear expires-on"],
            )
    }
}
