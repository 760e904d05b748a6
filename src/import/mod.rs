//! Import: a file's bytes become facts, through five stages.
//!
//! text → columns → formats and values → match and write. The first pass over the file
//! (the survey) decides everything that needs the whole column; the second converts and writes.
//! Nothing is guessed silently: every decision is in the [`Plan`], every refused row in the [`Outcome`].

mod batch;
mod columns;
mod exchange;
mod fields;
mod formats;
mod kind;
mod load;
mod matching;
mod outcome;
mod plan;
mod rejects;
mod text;
mod trace;
mod values;
mod write;

pub use columns::is_known;
pub use formats::{DateOrder, DecimalMark};
pub use kind::Kind;
pub use load::{Rows, load};
pub use matching::Matching;
pub use outcome::{Outcome, Problem};
pub use plan::{Options, Plan, Policy, UnknownCustomer, survey};
pub use rejects::rejects_file;
pub use text::{Encoding, Source};
pub use trace::{Fate, RowFate};
