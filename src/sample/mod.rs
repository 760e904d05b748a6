//! Sample data: a demo shop, the CDNOW log, and files of any size from a purchase process that looks real.
//!
//! Everything here makes bytes of ordinary import files; nothing knows the store.

pub mod cdnow;
pub mod generate;
mod names;
pub mod process;
pub mod shop;

/// One import file of a sample.
pub struct SampleFile {
    /// Name of the file.
    pub name: &'static str,
    /// What it holds, as `crmkit import` calls it: "customers".
    pub kind: &'static str,
    /// Its contents: CSV in UTF-8.
    pub bytes: Vec<u8>,
}

/// The files of a sample in the order in which they have to be imported.
pub type Files = Vec<SampleFile>;
