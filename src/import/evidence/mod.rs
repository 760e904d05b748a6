//! What the values of a file say about its columns, beside their headers: which column can hold a field at all, what the
//! arithmetic of its figures shows, which words take a row's sign away, what bears on figures and would stay unread.

mod among;
mod carried;
mod case;
mod discounts;
mod document;
mod documents;
mod figures;
mod fit;
pub mod later;
mod magnitude;
mod needed;
pub mod profile;
pub mod sample;
mod sides;
mod states;
pub mod stems;
mod subtotals;
mod sums;
mod unread;
pub mod weigh;

pub use fit::{Fit, fit};
pub use magnitude::places;
pub use needed::names_an_order;
pub use sample::Sample;
