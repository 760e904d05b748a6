//! The options of `report migration`: the two windows, and how the tiers are cut.

use anyhow::Result;

use super::Migration;
use crate::analysis::concentration::floors;
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::money::{grouped, plain};
use crate::base::reading;
use crate::base::reading::Window;
use crate::entity::settings::Settings;
use crate::lang::say;
use crate::reports::lens::frame::Span;
use crate::reports::value::pyramid::TIERS;
use crate::store::Snapshot;

/// More tiers than this make no table that anybody could read.
const MOST_TIERS: usize = 12;

/// A length of time: 12m, 1y, 8w, 90d.
pub(super) fn length(text: &str) -> Result<Window, String> {
    match Window::parse(text) {
        Ok(window @ (Window::Days(_) | Window::Months(_))) => Ok(window),
        _ => Err("expected a length such as 12m, 1y, 8w or 90d".into()),
    }
}

/// A window with both ends: a period, or FROM..TO.
pub(super) fn fixed(text: &str) -> Result<Window, String> {
    match Window::parse(text) {
        Ok(window @ Window::Between(Some(_), _)) => Ok(window),
        _ => Err("expected a period such as 2024Q1 or 2024, or FROM..TO".into()),
    }
}

/// How the tiers are cut.
pub(super) enum Cut {
    /// Percent of the customers per tier, from the top.
    Shares([f64; 4]),
    /// Least amounts of all tiers but the lowest, ascending.
    Bounds(Vec<i64>),
}

impl Migration {
    /// The earlier and the later window.
    pub(super) fn windows(&self, as_of: Day) -> Result<(Span, Span)> {
        let Some((before, after)) = self.before.zip(self.after) else {
            let (from, to) = self.length.bounds(as_of);
            let end = from.unwrap_or(to).plus(-1);
            // Months are counted back from the as-of date, so that 12m from the end of a month are whole months twice.
            let start = match self.length {
                Window::Months(n) => Some(as_of.before_months(2 * n).plus(1)),
                _ => self.length.bounds(end).0,
            };
            return Ok((Span { from: start, to: end }, Span { from, to }));
        };
        let ((from, to), (next, end)) = (before.bounds(as_of), after.bounds(as_of));
        if next.is_some_and(|next| next <= to) {
            return Err(Failure::usage(say!("--after has to begin after --before has ended"))
                .hint(say!("for example --before 2024 --after 2025"))
                .into());
        }
        if next.is_some_and(|next| next > as_of) {
            return Err(Failure::usage(say!("--after begins after the as-of date {as_of}", as_of))
                .hint(say!("choose earlier windows or a later --as-of"))
                .into());
        }
        Ok((Span { from, to }, Span { from: next, to: end }))
    }

    pub(super) fn cut(&self, store: &Snapshot) -> Result<Cut> {
        if let Some(text) = &self.bounds {
            let amounts: Option<Vec<i64>> = reading::amounts(text, store.exponent(), store.settings.currency.code()).ok();
            let sound = |a: &Vec<i64>| a.len() < MOST_TIERS && a[0] > 0 && a.windows(2).all(|w| w[0] < w[1]);
            return amounts.filter(sound).map(Cut::Bounds).ok_or_else(|| {
                Failure::usage(say!(
                    "--bounds '{text}': expected ascending amounts above 0, {most_tiers} at most",
                    text,
                    most_tiers = MOST_TIERS - 1
                ))
                .hint(say!("for example --bounds 500,2000,10000 for four tiers"))
                .into()
            });
        }
        Ok(Cut::Shares(match &self.shares {
            Some(text) => Settings::read(&[("tiers".to_string(), text.clone())])?.tiers,
            None => store.settings.tiers,
        }))
    }
}

impl Cut {
    /// The least revenue of the tiers from the top down, given what everybody brought.
    pub(super) fn floors(&self, amounts: impl FnOnce() -> Vec<i64>) -> Vec<Option<i64>> {
        match self {
            Cut::Shares(shares) => {
                let mut amounts = amounts();
                amounts.retain(|a| *a > 0);
                floors(&amounts, shares)
            }
            Cut::Bounds(bounds) => bounds.iter().rev().map(|a| Some(*a)).chain([None]).collect(),
        }
    }

    /// Names of the states from the lowest.
    pub(super) fn states(&self, store: &Snapshot) -> Vec<String> {
        let none = ["None".to_string()];
        match self {
            Cut::Shares(_) => none.into_iter().chain(TIERS.iter().rev().map(ToString::to_string)).collect(),
            Cut::Bounds(bounds) => {
                let amount = |a: &i64| {
                    let text = grouped(*a, store.exponent());
                    text.strip_suffix(".00").map_or(text.clone(), str::to_string)
                };
                let lowest = bounds.first().map(|b| format!("under {}", amount(b)));
                let middle = bounds.windows(2).map(|b| format!("{} to {}", amount(&b[0]), amount(&b[1])));
                let top = bounds.last().map(|b| format!("from {}", amount(b)));
                none.into_iter().chain(lowest).chain(middle).chain(top).collect()
            }
        }
    }

    /// The option of the page.
    pub(super) fn option(&self, exponent: u8) -> (&'static str, String) {
        let join = |parts: Vec<String>| parts.join(",");
        match self {
            Cut::Shares(shares) => ("shares", join(shares.iter().map(ToString::to_string).collect())),
            Cut::Bounds(bounds) => ("bounds", join(bounds.iter().map(|b| plain(*b, exponent)).collect())),
        }
    }

    /// The rule, for people.
    pub(super) fn explain(&self, exponent: u8) -> String {
        match self {
            Cut::Shares(_) => format!(
                "Tiers hold {} % of the customers with revenue in the window, cut anew in each; equal amounts are in one tier.",
                self.option(exponent).1.replace(',', ", ")
            ),
            Cut::Bounds(_) => "Tiers are cut by the revenue in the window; exactly on a bound counts as above it.".into(),
        }
    }
}
