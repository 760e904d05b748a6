//! Import: a file's bytes become facts, through five stages.
//!
//! text → recognise → columns → formats and values → match and write. The first pass over the file
//! (the survey) decides everything that needs the whole column; the second converts and writes.
//! Nothing is guessed silently: every decision is in the [`Plan`], every refused row in the [`Outcome`].

mod answers;
mod apart;
mod batch;
mod care;
mod columns;
pub mod control;
mod convert;
mod evidence;
mod exchange;
mod first_pass;
mod glance;
mod header_currency;
mod kind;
mod load;
mod match_keys;
mod matching;
mod options;
mod outcome;
mod plan;
mod pointed;
mod problem;
mod questions;
mod recipe;
mod rejects;
mod slots;
mod text;
mod trace;
mod values;
mod write;

pub use crate::base::reading::{DateOrder, DecimalMark};
pub use columns::{Doubt, Target as ColumnTarget, is_known, meanings};
pub use first_pass::survey;
pub use glance::{Glance, glance, samples};
pub use kind::Kind;
pub use load::{Rows, load};
pub use matching::Matching;
pub use options::{NoCustomer, Options, Policy, Preset, UnknownCustomer};
pub use outcome::Outcome;
pub use plan::Plan;
pub use problem::Problem;
pub use questions::questions;
pub use recipe::{Recipe, builtin as presets, to_toml};
pub use rejects::rejects_file;
pub use text::{Encoding, Quotes, Source, Text, TextOptions, parse_delimiter};
pub use trace::{Fate, RowFate};
pub use values::flag;
