//! What is said of erased people who are in the store again.

use anyhow::Result;

use crate::commands::given::local;
use crate::lang::{Message, say};
use crate::store::Operation;
use crate::store::privacy::erase;
use crate::store::privacy::erase::Returned;
use crate::store::records::settings;

/// What is to be said of customers whom an operation brings back after they were erased. To be asked before it is finished: what
/// is stored then is stored, whatever becomes of the disk.
///
/// # Errors
/// When the store cannot be read.
pub fn returned(op: &Operation) -> Result<Vec<Message>> {
    let zone = settings::read(op)?.zone;
    let words = erase::returned(op, op.id)?.into_iter().map(|Returned { code, contact, at }| {
        let when = local(at, &zone);
        match contact {
            Some(name) => say!(
                "{name} of {code} was erased on request at {when} and is in the store again: crmkit customer erase {code} --contact '{name}'",
                name,
                code,
                when
            ),
            None => say!("{code} was erased on request at {when} and is in the store again: crmkit customer erase {code}", code, when),
        }
    });
    Ok(words.collect())
}
