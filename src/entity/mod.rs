//! The things a store knows, and the words they are stored under.

pub mod absorb;
pub mod campaign;
pub mod customer;
pub mod exchange;
pub mod letter;
pub mod phones;
pub mod questionnaire;
pub mod reach;
pub mod service;
pub mod settings;
pub mod standing;
pub mod survey;
pub mod trade;
