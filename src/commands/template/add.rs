//! `crmkit template add`.

use std::fs;
use std::io::{self, Read};
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::base::error::{Exit, Failure};
use crate::commands::Session;
use crate::commands::given::{code, words};
use crate::entity::letter;
use crate::entity::letter::FIELDS;
use crate::lang::say;
use crate::store::records::templates;
use crate::store::records::templates::Template;

/// Options of `crmkit template add`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Fields are checked when the template is added: one that there is not is an error.

Examples:
  crmkit template add sorry --text 'Dear {{ customer.name }}, we are sorry about {{ complaint.code }}.'
  crmkit template add late --file late.txt --about 'deliveries that are late'
  crmkit template add late --file late.txt --replace")]
pub struct Add {
    /// Code of the template
    #[arg(value_parser = code)]
    pub code: String,
    /// The text
    #[arg(long, conflicts_with = "file", required_unless_present = "file")]
    pub text: Option<String>,
    /// Read the text from this file; - is standard input
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// What it is for
    #[arg(long)]
    pub about: Option<String>,
    /// Put it in the place of the one with this code
    #[arg(long)]
    pub replace: bool,
}

/// A template is at most so long.
const MOST: u64 = 100_000;

impl Add {
    /// Adds the template.
    ///
    /// # Errors
    /// A text that cannot be read or names a field that there is not; a code that is taken.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let body = match (self.text, &self.file) {
            (Some(text), _) => text,
            (None, Some(path)) => read(path)?,
            (None, None) => String::new(),
        };
        if body.trim().is_empty() {
            return Err(Failure::usage(say!("the template has no text"))
                .hint(say!("state it with --text, or name a file with --file"))
                .into());
        }
        letter::check(&self.code, &body, &FIELDS)?;
        let mut store = session.store()?;
        let op = store.operation(session.actor(), "template add")?;
        let template = Template { code: self.code, about: words(self.about), body: body.trim_end().to_string() };
        let replaced = self.replace && templates::replace(&op, &template)?;
        if !replaced {
            templates::insert(&op, &template)?;
        }
        let recorded = op.finish(&template.code)?;
        session.done(
            if replaced {
                say!("template {code} replaced", code = template.code)
            } else {
                say!("template {code} added", code = template.code)
            },
            recorded,
        );
        Ok(Exit::Ok)
    }
}

fn read(path: &PathBuf) -> Result<String> {
    let mut text = String::new();
    let place = || say!("cannot read {path}", path = path.display());
    let read = if path.as_os_str() == "-" {
        io::stdin().lock().take(MOST + 1).read_to_string(&mut text)
    } else {
        fs::File::open(path).with_context(place)?.take(MOST + 1).read_to_string(&mut text)
    };
    match read {
        Ok(bytes) if bytes as u64 > MOST => {
            Err(Failure::new(say!("{path}: a template has at most {most} bytes", path = path.display(), most = MOST)).into())
        }
        Ok(_) => Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n")),
        Err(e) if e.kind() == io::ErrorKind::InvalidData => Err(Failure::new(say!("{path}: the text is not UTF-8", path = path.display()))
            .hint(say!("save it as UTF-8 text and try again"))
            .into()),
        Err(e) => Err(e).with_context(place),
    }
}
