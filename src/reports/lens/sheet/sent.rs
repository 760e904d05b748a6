//! To whom a survey was sent: the base of its response rate.

use std::collections::{HashMap, HashSet};

use anyhow::Result;

use super::Sheet;
use crate::analysis::proportions::Share;
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::words::Word;
use crate::entity::campaign::Event;
use crate::lang::say;
use crate::page::{Cell, Kind};
use crate::reports::lens::frame::Figures;
use crate::reports::lens::grouping::with_tag;
use crate::store::Snapshot;

/// To whom a survey was sent.
pub(in crate::reports) enum Sent {
    /// The customers a campaign reached, with the first day on which it did.
    Campaign(String, HashMap<i64, Day>),
    /// The customers with a tag.
    Tagged(String, HashSet<i64>),
    /// So many questionnaires were handed out.
    Handed(u64),
}

impl Sent {
    /// Reads what was stated: the code of a campaign, `tag:NAME`, or a number.
    ///
    /// # Errors
    /// A campaign that went to nobody, a tag nobody has, or a store that cannot be read.
    pub fn read(store: &Snapshot, stated: &str) -> Result<Sent> {
        if let Some(tag) = stated.strip_prefix("tag:") {
            return Ok(Sent::Tagged(tag.to_string(), with_tag(store, tag)?.into_iter().collect()));
        }
        let reached = recipients(store, stated)?;
        match stated.parse::<u64>() {
            // A campaign may be called by a number.
            Ok(number) if reached.is_empty() && number > 0 => Ok(Sent::Handed(number)),
            _ if reached.is_empty() => Err(Failure::usage(say!(
                "campaign '{stated}' went to nobody that is known up to {as_of}",
                stated,
                as_of = store.as_of
            ))
            .hint(say!(
                "take in whom it was sent to with: crmkit import responses FILE; or state tag:NAME, or how many questionnaires went out"
            ))
            .into()),
            _ => Ok(Sent::Campaign(stated.to_string(), reached)),
        }
    }

    /// Adds the recipients and the response rate to the figures of a page.
    ///
    /// # Errors
    /// More responses than questionnaires.
    pub fn tell(&self, sheet: &Sheet, figures: &mut Figures) -> Result<()> {
        let answered = |counts: &dyn Fn(i64, Option<Day>) -> bool| {
            let known = sheet.responses.iter().filter_map(|r| r.customer.filter(|key| counts(*key, r.day)));
            known.collect::<HashSet<i64>>().len() as u64
        };
        let (share, base, rate) = match self {
            Sent::Campaign(code, reached) => (
                Share {
                    hits: answered(&|key, day| reached.get(&key).is_some_and(|sent| day.is_none_or(|day| day >= *sent))),
                    of: reached.len() as u64,
                },
                format!("customers whom {code} reached: those to whom it could not be delivered do not count"),
                "share of the recipients who answered on the day of the sending or later",
            ),
            Sent::Tagged(tag, members) => (
                Share { hits: answered(&|key, _| members.contains(&key)), of: members.len() as u64 },
                format!("customers with the tag {tag} as recorded now"),
                "share of them who answered",
            ),
            Sent::Handed(number) => {
                let responses = sheet.responses.len() as u64;
                if responses > *number {
                    return Err(Failure::usage(say!(
                        "--sent {number}: {responses} responses came in, more than questionnaires went out",
                        number,
                        responses
                    ))
                    .into());
                }
                (
                    Share { hits: responses, of: *number },
                    "questionnaires that were handed out, as stated".to_string(),
                    "responses for each of them, anonymous ones too",
                )
            }
        };
        figures.add("recipients", Kind::Count, Cell::Int(share.of as i64), base);
        figures.add("response_rate", Kind::Percent, share.value(), rate);
        Ok(())
    }
}

/// The customers whom a campaign reached by the as-of date, with the first day on which it did.
fn recipients(store: &Snapshot, campaign: &str) -> Result<HashMap<i64, Day>> {
    let sql = "SELECT r.customer, min(r.day) FROM campaign_response r JOIN campaign k ON k.id = r.campaign \
               WHERE k.code = ?1 AND r.day <= ?2 GROUP BY r.customer \
               HAVING sum(r.event = ?3) = 0 OR sum(r.event NOT IN (?3, ?4)) > 0";
    let mut query = store.conn().prepare_cached(sql)?;
    let parameters = rusqlite::params![campaign, store.as_of.0, Event::Bounced.word(), Event::Sent.word()];
    let found: HashMap<i64, Day> = query.query_map(parameters, |r| Ok((r.get(0)?, Day(r.get(1)?))))?.collect::<Result<_, _>>()?;
    Ok(found)
}
