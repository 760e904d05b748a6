//! Where one customer stands in the pyramid, and why.

use anyhow::Result;

use super::{Counted, Measure, Pyramid, Standing, TIERS};
use crate::base::dates::Day;
use crate::base::money;
use crate::base::reading::Window;
use crate::reports::lens::frame::InWindow;
use crate::reports::lens::{people, scan};
use crate::store::Snapshot;

/// Where one customer stands in the pyramid.
pub struct Place {
    /// Name of the tier.
    pub name: &'static str,
    /// How that comes about.
    pub why: String,
}

/// Where one customer stands in the pyramid of a window, by the settings of the store.
///
/// # Errors
/// When the store cannot be read.
pub fn standing(store: &Snapshot, customer: i64, window: InWindow) -> Result<Place> {
    let Ranked { counted, lasts, lapse } = ranked(store, window)?;
    let last = lasts.iter().find(|l| l.0 == customer).and_then(|l| l.1);
    let Some(ranking) = counted.customers.iter().find(|c| c.now.key == customer) else {
        return Ok(Place { name: "Prospect", why: format!("no purchase up to {}", store.as_of) });
    };
    let plain = |amount: i64| money::grouped(amount, store.exponent());
    let why = match ranking.tier {
        Standing::Tier(tier) => {
            let ranked = counted.ranked;
            let from = counted.floors.get(tier).copied().flatten().map(|f| format!("; {} begins at {}", TIERS[tier.min(3)], plain(f)));
            let above = tier.checked_sub(1).and_then(|t| counted.floors.get(t).copied().flatten().map(|f| (t, f)));
            let above = above.map(|(t, f)| format!("; {} at {}", TIERS[t.min(3)], plain(f)));
            format!(
                "{} among {ranked} ranked customers{}{}",
                plain(ranking.now.revenue),
                from.unwrap_or_default(),
                above.unwrap_or_default()
            )
        }
        Standing::Lapsed => lapsed(store, customer, ranking.now.orders > 0, last, &lapse)?,
    };
    Ok(Place { name: ranking.tier.name(), why })
}

/// Everybody who has bought, in their tiers.
pub struct Tiers {
    /// (key, place of the tier from the top; [`TIERS`]`.len()` = lapsed), in order of the key.
    pub members: Vec<(i64, u32)>,
    /// The lapse window that tells who has lapsed.
    pub lapse: scan::Lapse,
}

impl Tiers {
    /// The names of the tiers from the top, lapsed customers last.
    pub fn labels() -> Vec<String> {
        TIERS.iter().copied().chain([Standing::Lapsed.name()]).map(str::to_string).collect()
    }
}

/// The tiers of everybody who has bought by the as-of date, by revenue and with the settings of the store.
///
/// # Errors
/// When the store cannot be read.
pub fn tiers(store: &Snapshot) -> Result<Tiers> {
    let Ranked { counted, lapse, .. } = ranked(store, InWindow { window: Window::All })?;
    let members = counted.customers.iter().map(|c| (c.now.key, c.tier.place() as u32)).collect();
    Ok(Tiers { members, lapse })
}

/// Everybody ranked by the settings of the store.
struct Ranked {
    counted: Counted,
    /// (key, day of the last purchase).
    lasts: Vec<(i64, Option<Day>)>,
    lapse: scan::Lapse,
}

fn ranked(store: &Snapshot, window: InWindow) -> Result<Ranked> {
    let pyramid = Pyramid { by: Measure::Revenue, shares: None, from: None, lapse_days: None, window };
    let cut = pyramid.cut(store)?;
    let scanned = pyramid.scan(store, pyramid.window.span(store.as_of))?;
    let lapse = scan::lapse(store, None, &scanned.gaps);
    let lasts = scanned.buyers.iter().map(|b| (b.now.key, b.last)).collect();
    Ok(Ranked { counted: pyramid.stand(store, scanned, &lapse, &cut)?, lasts, lapse })
}

/// Why somebody who has bought is in no tier.
fn lapsed(store: &Snapshot, customer: i64, bought: bool, last: Option<Day>, lapse: &scan::Lapse) -> Result<String> {
    if let Some(closed) = people::closed_on(&people::closed(store)?, customer) {
        return Ok(format!("closed on {closed}"));
    }
    if let Some(last) = last.filter(|l| store.as_of.since(*l) > lapse.days) {
        return Ok(format!("last purchase {} days ago; the lapse window is {}", store.as_of.since(last), lapse.derivation));
    }
    Ok(if bought { "lapsed".to_string() } else { "no purchase in the window".to_string() })
}
