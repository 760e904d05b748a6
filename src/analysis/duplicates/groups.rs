//! Which suspected pairs make one group.

use std::collections::HashMap;

use super::{Book, Pair};

/// Customers that are taken for one.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    /// Their places, in the order in which they were added.
    pub members: Vec<u32>,
    /// The lowest score of any two of them.
    pub score: f64,
}

/// Groups in which any two customers have a score of `above` or more: pairs are joined from the best down, and
/// two groups become one only when every member suits every other. A chain A ~ B ~ C with A ≁ C stays two groups.
pub fn groups(book: &Book, pairs: &[Pair], above: f64) -> Vec<Group> {
    let mut order: Vec<&Pair> = pairs.iter().filter(|p| p.score >= above).collect();
    order.sort_by(|a, b| b.score.total_cmp(&a.score).then((a.first, a.second).cmp(&(b.first, b.second))));
    let mut of: HashMap<u32, usize> = HashMap::new();
    let mut groups: Vec<Option<Group>> = Vec::new();
    for pair in order {
        let mut own = |place: u32| {
            *of.entry(place).or_insert_with(|| {
                groups.push(Some(Group { members: vec![place], score: 1.0 }));
                groups.len() - 1
            })
        };
        let (one, other) = (own(pair.first), own(pair.second));
        if one == other {
            continue;
        }
        let (Some(a), Some(b)) = (&groups[one], &groups[other]) else { continue };
        let lowest = a
            .members
            .iter()
            .flat_map(|x| b.members.iter().map(move |y| (*x, *y)))
            .try_fold(a.score.min(b.score), |low, (x, y)| book.weigh(x.min(y), x.max(y), above, None).map(|score| low.min(score)));
        let Some(score) = lowest else { continue };
        let mut members = [a.members.as_slice(), b.members.as_slice()].concat();
        members.sort_unstable();
        members.iter().for_each(|m| {
            of.insert(*m, one);
        });
        groups[other] = None;
        groups[one] = Some(Group { members, score });
    }
    let mut found: Vec<Group> = groups.into_iter().flatten().filter(|g| g.members.len() > 1).collect();
    found.sort_by(|a, b| a.members.cmp(&b.members));
    found
}
