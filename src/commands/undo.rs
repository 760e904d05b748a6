//! `crmkit undo` and `crmkit redo`: whole operations, back and forth.

use anyhow::Result;

use super::Session;
use crate::base::error::{Exit, Failure};
use crate::lang::say;
use crate::store::Store;
use crate::store::ledger::audit;
use crate::store::ledger::undo::{Undone, redo, undo, undo_target};

/// Rows above which an undo asks first.
const LARGE: usize = 100;

/// Options of `crmkit undo`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
An undo is refused, with a list, where later work builds on the operation. It can be redone.

Examples:
  crmkit undo
  crmkit undo 12")]
pub struct Undo {
    /// Number of the operation; by default the latest that stands
    pub operation: Option<i64>,
}

/// Options of `crmkit redo`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit redo
  crmkit redo 12")]
pub struct Redo {
    /// Number of the operation that was undone; by default the one undone last
    pub operation: Option<i64>,
}

impl Undo {
    /// Takes the operation back.
    ///
    /// # Errors
    /// No such operation, already taken back, or later work stands in the way.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        if session.interactive() {
            ask(session, &store, undo_target(&store, self.operation)?)?;
        }
        let done = undo(&mut store, session.actor(), self.operation)?;
        tell(session, &done, false);
        Ok(Exit::Ok)
    }
}

impl Redo {
    /// Puts the operation back.
    ///
    /// # Errors
    /// As [`Undo::run`].
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let done = redo(&mut store, session.actor(), self.operation)?;
        tell(session, &done, true);
        Ok(Exit::Ok)
    }
}

/// Asks before much is taken back; it could be redone, but a slip is a fright.
fn ask(session: &Session, store: &Store, target: i64) -> Result<()> {
    let made: usize = audit::made(store.conn(), target)?.iter().map(|(_, rows)| rows).sum();
    let rows = made + audit::changed(store.conn(), target)?;
    if rows > LARGE && !session.ui.confirm(say!("Take back operation {target} with {rows} rows?", target, rows))? {
        return Err(Failure::new(say!("nothing was undone")).into());
    }
    Ok(())
}

fn tell(session: &Session, done: &Undone, redo: bool) {
    let Undone { target, command, rows, .. } = done;
    session.ui.say(match redo {
        false => say!(
            *rows => "operation {target} ({command}) undone: 1 row; redo with: crmkit redo {target}" |
            "operation {target} ({command}) undone: {rows} rows; redo with: crmkit redo {target}",
            target, command, rows
        ),
        true => say!(
            *rows => "operation {target} ({command}) redone: 1 row; undo with: crmkit undo {target}" |
            "operation {target} ({command}) redone: {rows} rows; undo with: crmkit undo {target}",
            target, command, rows
        ),
    });
}
