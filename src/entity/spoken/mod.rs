//! The words of closed lists in the languages of headers: German, French, Spanish, Italian, Portuguese, Dutch, Russian, Polish,
//! Turkish, Japanese, Korean, Arabic, and more of Chinese and English. Case, accents, blanks and signs do not matter.

pub mod people;
pub mod service;
pub mod states;
