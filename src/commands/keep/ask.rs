//! Questions for the fields of a record.

use anyhow::Result;

use super::Group;
use super::fields::question;
use super::typed::Reader;
use crate::base::error::Failure;
use crate::commands::Session;
use crate::entity::record::Stored;
use crate::entity::{Field, What};
use crate::lang::say;
use crate::ui;

/// Asks for a field until the answer can be read. What is not `needed` may be left out, and then `usual` holds, where there is one.
///
/// # Errors
/// When the terminal goes away, or a word that is needed is not chosen.
pub fn ask(
    group: &Group,
    session: &Session,
    reader: &Reader<'_>,
    field: &'static Field,
    needed: bool,
    usual: Option<&str>,
) -> Result<Option<Stored>> {
    let asked = match usual {
        Some(usual) => say!("{question} [{usual}]", question = question(group, field), usual),
        None => question(group, field),
    };
    if let What::Word(words) = field.what {
        let words = (words.list)();
        let none = (!needed).then(|| usual.map_or_else(|| "–".to_string(), str::to_string));
        let items: Vec<String> = none.iter().cloned().chain(words.iter().map(ToString::to_string)).collect();
        let chosen = session.ui.choose(asked, &items)?.and_then(|at| at.checked_sub(none.iter().len())).map(|at| words[at]);
        return match chosen {
            None if needed => Err(Failure::usage(say!("{flag} is missing", flag = group.flag(field))).into()),
            chosen => Ok(chosen.map(|word| Stored::Text(word.to_string()))),
        };
    }
    ui::until(|| {
        let text = if needed { session.ui.ask(asked.clone())? } else { session.ui.ask_or_nothing(asked.clone())? };
        match reader.value(field, &group.flag(field), &text)? {
            None if needed => Err(Failure::usage(say!("{flag} is missing", flag = group.flag(field))).into()),
            value => Ok(value),
        }
    })
}
