//! What happened: operations, the journal of before-images, undo, and the seals over all of it.

pub mod audit;
pub(crate) mod journal;
pub(crate) mod made;
pub mod operation;
pub mod seal;
pub mod told;
pub mod trail;
pub mod undo;
