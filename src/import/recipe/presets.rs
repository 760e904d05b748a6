//! The presets: recipes of the exports of known shop systems, one folder for each system.

use std::sync::LazyLock;

use anyhow::{Result, anyhow};

use super::Recipe;
use crate::base::error::Failure;
use crate::lang::say;

/// Every preset: its name and its TOML. Column names as in the exports of the systems' current versions.
const ALL: &[(&str, &str)] = &[
    ("shopify-orders", include_str!("../presets/shopify/orders.toml")),
    ("shopify-customers", include_str!("../presets/shopify/customers.toml")),
    ("woocommerce-orders", include_str!("../presets/woocommerce/orders.toml")),
    ("woocommerce-order-export", include_str!("../presets/woocommerce/order-export.toml")),
    ("woocommerce-order-rows", include_str!("../presets/woocommerce/order-rows.toml")),
    ("woocommerce-customers", include_str!("../presets/woocommerce/customers.toml")),
    ("woocommerce-analytics", include_str!("../presets/woocommerce/analytics.toml")),
    ("woocommerce-buyers", include_str!("../presets/woocommerce/buyers.toml")),
    ("square-transactions", include_str!("../presets/square/transactions.toml")),
    ("square-items", include_str!("../presets/square/items.toml")),
    ("square-customers", include_str!("../presets/square/customers.toml")),
    ("stripe-payments", include_str!("../presets/stripe/payments.toml")),
    ("stripe-charges", include_str!("../presets/stripe/charges.toml")),
    ("taobao-orders", include_str!("../presets/taobao/orders.toml")),
    ("amazon-orders", include_str!("../presets/amazon/orders.toml")),
    ("amazon-all-orders", include_str!("../presets/amazon/all-orders.toml")),
    ("magento-orders", include_str!("../presets/magento/orders.toml")),
    ("youzan-orders", include_str!("../presets/youzan/orders.toml")),
];

/// The names of the presets.
fn names() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|(name, _)| *name)
}

static READ: LazyLock<Result<Vec<Recipe>>> = LazyLock::new(|| {
    ALL.iter().map(|(name, text)| Ok(Recipe { name: (*name).to_string(), lenient: true, ..Recipe::parse(text, name)? })).collect()
});

/// Every preset.
///
/// # Errors
/// Never for the presets as they are tested.
pub fn builtin() -> Result<&'static [Recipe]> {
    READ.as_deref().map_err(|e| anyhow!(say!("{e}", e = format!("{e:#}"))))
}

/// The presets a person means: the one of this name, or all of a system (`shopify`).
///
/// # Errors
/// When there is none.
pub fn named(name: &str) -> Result<Vec<Recipe>> {
    let all = builtin()?;
    let meant: Vec<Recipe> = match all.iter().find(|r| r.name == name) {
        Some(one) => vec![one.clone()],
        None => all.iter().filter(|r| r.name.split('-').next() == Some(name)).cloned().collect(),
    };
    if meant.is_empty() {
        let failure =
            Failure::usage(say!("unknown preset '{name}': expected none or one of {n}", name, n = names().collect::<Vec<_>>().join(", ")));
        return Err(failure.near(name, names(), None).into());
    }
    Ok(meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_preset_is_sound() {
        for recipe in builtin().expect("sound") {
            assert!(!recipe.about.is_empty() && !recipe.headers.is_empty(), "{}", recipe.name);
            let system = recipe.name.split('-').next().expect("a word");
            assert!(named(system).expect("known").contains(recipe));
        }
        assert!(named("shopfy").expect_err("unknown").to_string().contains("unknown preset"));
    }
}
