//! `crmkit customer tag`.

use anyhow::Result;

use crate::base::error::{Exit, Failure};
use crate::commands::{Session, who};
use crate::lang::say;
use crate::store::records::tags;

/// Options of `crmkit customer tag`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Everything after the customer is a tag; options come before it.

Examples:
  crmkit customer tag C0007 +vip -newsletter
  crmkit customer tag C0007 add vip 'early bird'
  crmkit customer tag C0007 remove newsletter")]
pub struct Tag {
    /// Code, email, phone, or a unique part of the name
    pub customer: String,
    /// +TAG adds and -TAG removes; or 'add' or 'remove' and tags
    #[arg(required = true, value_name = "TAG", allow_hyphen_values = true)]
    pub tags: Vec<String>,
}

impl Tag {
    /// Changes the tags.
    ///
    /// # Errors
    /// When nobody is meant, or a tag makes no sense.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let changes = changes(&self.tags)?;
        let mut store = session.store()?;
        let meant = who::customer(session, store.conn(), &self.customer)?;
        let op = store.operation(session.actor(), "customer tag")?;
        for (add, tag) in changes {
            if add {
                tags::add(&op, meant.id, tag)?;
            } else if !tags::remove(&op, meant.id, tag)? {
                session.ui.warn(say!("{meant_code} has no tag '{tag}'", meant_code = meant.code, tag));
            }
        }
        let now = tags::of(&op, meant.id)?;
        let recorded = op.finish(&format!("{} {}", meant.code, meant.name))?;
        let code = &meant.code;
        let done = match now.is_empty() {
            true => say!("tags of {code}: none", code),
            false => say!("tags of {code}: {tags}", code, tags = now.join(", ")),
        };
        session.done(done, recorded);
        Ok(Exit::Ok)
    }
}

/// The changes a person asks for: (add or remove, tag).
fn changes(words: &[String]) -> Result<Vec<(bool, &str)>> {
    let verb = match words.first().map(String::as_str) {
        Some("add") => Some(true),
        Some("remove") => Some(false),
        _ => None,
    };
    if let Some(add) = verb {
        if words.len() < 2 {
            return Err(Failure::usage(say!("no tag is named")).hint(say!("such as: crmkit customer tag C0007 add vip")).into());
        }
        return words[1..].iter().map(|w| Ok((add, checked(w)?))).collect();
    }
    words
        .iter()
        .map(|word| match (word.strip_prefix('+'), word.strip_prefix('-')) {
            (Some(tag), _) => Ok((true, checked(tag)?)),
            (_, Some(tag)) => Ok((false, checked(tag)?)),
            _ => Err(Failure::usage(say!("'{word}': write +{word} to add the tag and -{word} to remove it", word)).into()),
        })
        .collect()
}

/// A tag that can be stored and exported: some text without a separator of tag lists.
pub fn checked(tag: &str) -> Result<&str> {
    let tag = tag.trim();
    if tags::split(tag) != [tag] {
        return Err(Failure::usage(say!("'{tag}' is no tag: expected some text without ';' and ','", tag)).into());
    }
    Ok(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_added_and_removed_by_sign_or_verb() {
        let of = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|w| w.to_string()).collect();
            changes(&words).map(|c| c.into_iter().map(|(add, tag)| (add, tag.to_string())).collect::<Vec<_>>()).ok()
        };
        assert_eq!(of(&["+vip", "-old"]), Some(vec![(true, "vip".into()), (false, "old".into())]));
        assert_eq!(of(&["add", "vip", "early bird"]), Some(vec![(true, "vip".into()), (true, "early bird".into())]));
        assert_eq!(of(&["remove", "-x"]), Some(vec![(false, "-x".into())]));
        for bad in [&["vip"][..], &["+"], &["add"], &["+a;b"]] {
            assert_eq!(of(bad), None, "{bad:?}");
        }
    }
}
