//! The tests of crmkit from outside, in one binary. Unit tests with hand-worked cases stand at the foot of each module.
//!
//! Read this list as a table of contents.

// The world the tests live in.
#[path = "../../benches/febrl.rs"]
mod febrl; // public records with known duplicates
mod front; // bytes to rows, for the tests of the import and for the fuzz target
mod inside; // reports as the program prints them, without a process for each
mod tty; // a pseudo-terminal with somebody who types
mod world; // a temporary folder, a store built from fixtures/shop, a cleared environment, a fixed clock

// What a person meets.
mod completions; // a shell that asks what may come next gets commands, options, values and codes, whatever the store is
mod help; // every command explains itself; the man page is fresh
mod hostile; // what would steer a terminal or run in a spreadsheet does neither, and comes back exactly
mod lang; // two languages: which is spoken, what never changes with it, a catalogue that fits the code
mod lists; // README.md and the manual list the commands, reports and settings there are
mod nearest; // after one slip of the finger every command, option, word and code is named as it was meant
mod operations; // exit statuses, locks, full disks, odd environments, places where nothing may land
mod prompts; // what is asked on a terminal, once, and what is said where nobody can be asked
mod readme; // every console block of README.md and the manual gives what it shows
mod terminal; // closed pipes, full disks, wrong words, foreign files, hostile characters
mod words; // days, amounts, currencies and time zones on the command line: what import reads is read

// What happens to data.
mod anonymize; // the copy for a consultant has the same figures and nothing of the persons
mod backup; // made while others write, verified to the last bit, pruned with care, restored without losing what was there
mod check; // damage is found and listed; contradictions in the data, too
mod cipher; // encryption at rest, in builds that have it and in those that have not
mod complaints; // from opening to a sale: deadlines to the minute, lists, compensation, letters, old records, answers
mod crowd; // eight people, two imports and endless reports at once
mod damage; // hundreds of damaged copies: no panic, no hang, never passed over
mod dupes; // known duplicates are found, and what only looks like one is not
mod entities; // what follows from the declaration of a kind: links and days in the log, files in and out
mod erase; // nothing of an erased person is left, no sum changes, the chain stays whole
mod explain; // the facts behind a figure add up to it and lead back to their lines
#[cfg(target_os = "linux")]
mod faults; // kill, signal, full disk, disk error and power cut at every write leave all or nothing
mod golden; // published figures come out of the program
mod import; // every way a file can be read, doubted or refused: text, columns, values, rows, known records, outputs
mod kinds; // payments, refunds, rates, surveys, responses, points … with figures worked out by hand
mod properties; // what must hold for any data at all
mod query; // SQL of the user's own reads, and only reads, within bounds
mod reports; // every report in every format; the figures worked out by hand; what an earlier day saw
mod schema; // released schemas never change, and older stores are brought up to date
mod seal; // what a large operation made and left is under its seal, row for row
mod story; // the demo shop tells one story whatever its seed
mod undo; // every command that changes the store can be taken back and put back

// How the house is built.
mod tidy; // layers, words and files in their places
