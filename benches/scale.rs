//! Placeholder until the first test stands.
fn main() {}
