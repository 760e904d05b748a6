//! The facts as they are stored: SQL beside the code of each kind.

pub mod aliases;
pub mod campaigns;
pub mod codes;
pub mod complaints;
pub mod configuration;
pub mod contacts;
pub mod customers;
pub mod holders;
pub mod interactions;
pub mod joining;
pub mod knowledge;
pub mod orders;
pub mod payments;
pub mod plain;
pub mod points;
pub mod products;
pub mod rates;
pub mod refunds;
pub mod settings;
pub mod source_files;
pub mod surveys;
pub mod tags;
pub mod templates;
