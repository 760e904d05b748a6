//! `crmkit answer`: what the shop knows, for staff and for customers.

mod find;

use clap::{Args, FromArgMatches};

use super::keep::{Group, Kept, More};
use crate::entity::knowledge::KNOWLEDGE;

/// Answers, as people keep them.
#[derive(Clone, Debug)]
pub struct Answer;

impl Kept for Answer {
    fn group() -> Group {
        Group::of(&KNOWLEDGE, "answer")
            .by_place(&["question", "answer"])
            .narrowed_by(&["topic"])
            .in_file("answer")
            .examples(
                "A0001",
                &[
                    "crmkit answer add 'Can I return opened tea?' 'Yes, within 30 days.' --topic returns",
                    "crmkit answer add '可以退货吗？' '七天内可以无理由退货。' --words '退款;refund'",
                    "crmkit answer add 'Can I return opened tea?' 'Within 14 days.' --code A0001 --replace",
                ],
                &["crmkit answer edit A0001 --answer 'Yes, within 14 days.'", "crmkit answer edit A0001 --clear words"],
            )
            .with(More::new("find", "Find answers by words of the question or the answer", find::Find::augment_args, |typed, session| {
                find::Find::from_arg_matches(typed)?.run(session)
            }))
    }
}
