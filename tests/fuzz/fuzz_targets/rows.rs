//! Any bytes with any options through the front half of the import; see tests/it/front.rs.

#![no_main]

#[path = "../../it/front.rs"]
mod front;

libfuzzer_sys::fuzz_target!(|data: &[u8]| front::drive(data));
