//! Completions: the scripts by which a shell asks the program what may come next, and the man page.

pub mod asked;
mod values;

use anyhow::Result;
use clap::{CommandFactory, ValueEnum};

use super::Session;
use super::later::at_once;
use crate::base::error::Exit;
use crate::cli::Cli;

/// Options of `crmkit completions`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
The script asks crmkit itself, which knows every command, option and value, and the codes in the store.

Examples:
  crmkit completions bash > ~/.local/share/bash-completion/completions/crmkit
  crmkit completions fish > ~/.config/fish/completions/crmkit.fish
  crmkit completions powershell >> $PROFILE")]
pub struct Completions {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
}

/// A shell that there is a script for.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Shell {
    /// Bash.
    Bash,
    /// Elvish.
    Elvish,
    /// Fish.
    Fish,
    /// PowerShell.
    #[value(name = "powershell")]
    PowerShell,
    /// Zsh.
    Zsh,
}

impl Completions {
    /// Prints the completion script.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let script: &str = match self.shell {
            Shell::Bash => include_str!("../../../completions/crmkit.bash"),
            Shell::Elvish => include_str!("../../../completions/crmkit.elv"),
            Shell::Fish => include_str!("../../../completions/crmkit.fish"),
            Shell::PowerShell => include_str!("../../../completions/_crmkit.ps1"),
            Shell::Zsh => include_str!("../../../completions/_crmkit"),
        };
        session.write(script.as_bytes())?;
        Ok(Exit::Ok)
    }
}

/// Prints the man page.
///
/// # Errors
/// When it cannot be written.
pub fn run_man(session: &mut Session) -> Result<Exit> {
    session.write(&man())?;
    Ok(Exit::Ok)
}

/// The man page, as `completions/crmkit.1` has it.
pub fn man() -> Vec<u8> {
    let mut out = Vec::new();
    // Writing to memory cannot fail.
    let _ = clap_mangen::Man::new(at_once(Cli::command)).render(&mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
