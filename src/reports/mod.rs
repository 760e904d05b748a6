//! Reports: one file per question, its query beside it, in rooms by what they are about.

pub mod catalogue;
pub mod explain;
pub mod lens;
pub mod loyalty;
pub mod overview;
pub mod report;
pub mod retention;
pub mod satisfaction;
pub mod service;
#[cfg(test)]
mod tests;
pub mod value;
