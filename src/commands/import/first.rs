//! The first word behind `import`: a kind, or the first of the files.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command, ValueEnum};

use crate::import::Kind;

/// A word for "whatever each file is", as it was typed before the kind could be left out.
const AUTO: &str = "auto";

/// What the first word is. A file that is called like a kind is named with `./` before it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum First {
    /// What the rows of all files are; `None` finds it for each.
    Kind(Option<Kind>),
    /// A file.
    File(PathBuf),
}

/// Reads the first word.
#[derive(Clone)]
pub(super) struct FirstWord;

impl TypedValueParser for FirstWord {
    type Value = First;

    fn parse_ref(&self, _: &Command, _: Option<&Arg>, value: &OsStr) -> Result<First, clap::Error> {
        Ok(match value.to_str() {
            Some(AUTO) => First::Kind(None),
            word => match word.and_then(|w| Kind::from_str(w, false).ok()) {
                Some(kind) => First::Kind(Some(kind)),
                None => First::File(PathBuf::from(value)),
            },
        })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let kinds = Kind::value_variants().iter().filter_map(Kind::to_possible_value);
        Some(Box::new(kinds.chain([PossibleValue::new(AUTO).help("Found from each file")])))
    }
}
