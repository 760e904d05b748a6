//! `crmkit product`: what the shop sells, as order lines name it.

use super::keep::{Group, Kept};
use crate::entity::product::PRODUCT;

/// Products, as people keep them.
#[derive(Clone, Debug)]
pub struct Product;

impl Kept for Product {
    fn group() -> Group {
        Group::of(&PRODUCT, "product").by_place(&["code", "name"]).narrowed_by(&["category"]).examples(
            "TEA-1",
            &[
                "crmkit product add TEA-1 'Spring tea' --category tea --unit-price 45 --unit-cost 20",
                "crmkit product add 9787108012 --unit-price ¥39.80",
            ],
            &["crmkit product edit TEA-1 --unit-price 48", "crmkit product edit TEA-1 --code TEA-01 --name 'Spring tea, 100 g'"],
        )
    }
}
