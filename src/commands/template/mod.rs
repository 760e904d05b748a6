//! `crmkit template`: texts of replies with fields in them.

mod show;

use clap::{Args, FromArgMatches};

use super::keep::{Group, Kept, More};
use crate::entity::letter_template::TEMPLATE;

/// Templates, as people keep them.
#[derive(Clone, Debug)]
pub struct Template;

impl Kept for Template {
    fn group() -> Group {
        Group::of(&TEMPLATE, "template")
            .called(&[("body", "text")])
            .in_file("body")
            .notes(
                "\
A field stands in double braces: Dear {{ customer.name }}. One that may not be known says what to write instead:
{{ customer.company | default('your company') }}. 'crmkit template show --fields' lists the fields; one that there is not is an
error.",
            )
            .examples(
                "sorry",
                &[
                    "crmkit template add sorry --text 'Dear {{ customer.name }}, we are sorry about {{ complaint.code }}.'",
                    "crmkit template add late --file late.txt --about 'deliveries that are late'",
                    "crmkit template add late --file late.txt --replace",
                ],
                &["crmkit template edit sorry --about 'any complaint'", "crmkit template edit late --file late.txt"],
            )
            .with(More::new(
                "show",
                "Show a template as it is, or the fields a template can have",
                show::Show::augment_args,
                |typed, session| show::Show::from_arg_matches(typed)?.run(session),
            ))
    }
}
