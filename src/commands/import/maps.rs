//! `crmkit import maps`: the presets, and the mapping files of a folder.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;

use super::Session;
use crate::base::error::Exit;
use crate::import::{self, Recipe};
use crate::lang::say;
use crate::page::{Kind, Page, Table};

/// List the known presets, and the mapping files of a folder
#[derive(Args, Debug)]
#[command(after_long_help = EXAMPLES)]
pub struct Maps {
    /// Where mapping files are looked for
    #[arg(default_value = ".", value_name = "FOLDER")]
    folder: PathBuf,
}

const EXAMPLES: &str = "\
Examples:
  crmkit import maps
  crmkit import maps mappings/";

impl Maps {
    /// Lists what there is.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn run(self, session: &Session) -> Result<Exit> {
        let mut table = Table::new("maps", "Presets and mapping files")
            .column("name", "Name", Kind::Text)
            .column("kind", "Kind", Kind::Text)
            .column("about", "What it is for", Kind::Text)
            .column("headers", "Known by the columns", Kind::Text);
        let mut add = |recipe: &Recipe, name: &str| {
            let columns = if recipe.headers.is_empty() { recipe.named_headers() } else { recipe.headers.clone() };
            table.push(vec![name.into(), recipe.kind.as_str().into(), recipe.about.as_str().into(), columns.join(", ").into()]);
        };
        for recipe in import::presets()? {
            add(recipe, &recipe.name);
        }
        let mut page = Page::new("maps", "Presets and mapping files");
        for path in toml_files(&self.folder)? {
            match Recipe::read(&path) {
                Ok(recipe) => add(&recipe, &path.display().to_string()),
                Err(error) => page.note(say!("not a mapping file: {error}", error = format!("{error:#}"))),
            }
        }
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

/// The TOML files of a folder, by name.
fn toml_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| say!("cannot read the folder {folder}", folder = folder.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.with_context(|| say!("cannot read the folder {folder}", folder = folder.display()))?.path();
        if path.extension().is_some_and(|e| e == "toml") && path.is_file() {
            paths.push(path.strip_prefix("./").map_or(path.clone(), Path::to_path_buf));
        }
    }
    paths.sort();
    Ok(paths)
}
