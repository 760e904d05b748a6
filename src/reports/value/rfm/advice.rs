//! What to do about each segment, and the Chinese names of the eight types.

/// What to do with the customers of a segment, one short line; empty for a name that no scheme has.
pub(super) fn advice(segment: &str) -> &'static str {
    match segment {
        "Champions" => "Reward them; offer new things first; ask for referrals",
        "Loyal" | "Loyal Customers" => "Sell up; ask for reviews; keep them close",
        "Potential Loyalist" => "Offer membership; recommend further products",
        "New Customers" => "Welcome them; help with the first purchase; win the second",
        "Promising" => "Make the brand known; small offers to try more",
        "Need Attention" => "Limited offers based on past purchases; bring them back now",
        "About To Sleep" => "Remind them; recommend what is popular at a small discount",
        "At Risk" => "Write personally; offer renewal; find out what went wrong",
        "Cannot Lose Them" | "Can't Lose Them" => "Call them; win them back before a competitor does",
        "Hibernating" => "Offer something relevant now and then; low cost only",
        "Lost" => "One revival campaign; otherwise spend nothing",
        "Others" => "In no box of the scheme: look at their scores",
        "Important Value" => "Serve them best; reward; ask for referrals",
        "Important Development" => "Raise their frequency: membership, cross-selling",
        "Important Keep" => "Contact them first; find out why they stay away",
        "Important Win-back" => "Win them back personally while they are still known",
        "General Value" => "Raise the value of each purchase: bundles, better products",
        "General Development" => "Welcome them; make the second purchase easy",
        "General Keep" => "Remind them with offers of popular products",
        "General Win-back" => "Low-cost mailings only",
        _ => "",
    }
}

/// The usual Chinese names of the eight types, in their order.
pub(super) const CHINESE: [&str; 8] = ["重要价值", "重要发展", "重要保持", "重要挽留", "一般价值", "一般发展", "一般保持", "一般挽留"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::segments::Scheme;

    #[test]
    fn every_segment_of_every_scheme_has_advice() {
        for scheme in [Scheme::Eleven, Scheme::Ten, Scheme::Eight, Scheme::RPackage] {
            assert!(scheme.segments().iter().all(|segment| !advice(segment).is_empty()), "{scheme:?}");
        }
    }
}
