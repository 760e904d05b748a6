//! `crmkit completions SHELL` and the man page: both follow from the command line's definition.

use anyhow::Result;
use clap::CommandFactory;
use clap_complete::Shell;

use super::Session;
use super::later::at_once;
use crate::base::error::Exit;
use crate::cli::Cli;

/// Options of `crmkit completions`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit completions bash > ~/.local/share/bash-completion/completions/crmkit
  crmkit completions fish > ~/.config/fish/completions/crmkit.fish
  crmkit completions powershell >> $PROFILE")]
pub struct Completions {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
}

impl Completions {
    /// Prints the completion script.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        session.write(&script(self.shell))?;
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

/// The files of `completions/`, by name.
pub fn generated() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("crmkit.bash", script(Shell::Bash)),
        ("_crmkit", script(Shell::Zsh)),
        ("crmkit.fish", script(Shell::Fish)),
        ("_crmkit.ps1", script(Shell::PowerShell)),
        ("crmkit.elv", script(Shell::Elvish)),
        ("crmkit.1", man()),
    ]
}

fn script(shell: Shell) -> Vec<u8> {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut at_once(Cli::command), "crmkit", &mut out);
    out
}

fn man() -> Vec<u8> {
    let mut out = Vec::new();
    // Writing to memory cannot fail.
    let _ = clap_mangen::Man::new(at_once(Cli::command)).render(&mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_knows_the_commands() {
        for (name, bytes) in generated() {
            let text = String::from_utf8(bytes).expect("UTF-8");
            assert!(text.contains("init"), "{name}");
        }
    }

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
