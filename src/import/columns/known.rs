//! Which words may be headers: by them the header row, the encoding and the delimiter of a file are found.

use std::collections::HashSet;

use clap::ValueEnum;

use super::super::kind::Kind;
use super::super::options::{Options, Preset};
use super::super::recipe;
use super::REJECT_COLUMNS;
use super::names::{Index, fold};

/// Whether a header of this name is taken for a field or left out, rather than kept as an own field.
pub fn is_known(kind: Kind, header: &str) -> bool {
    REJECT_COLUMNS.contains(&header) || !Index::new(kind, None).meanings(header).is_empty()
}

/// Every name that may be a header of a file.
pub struct Known {
    /// The kind that the user named.
    pub wanted: Option<Kind>,
    indexes: Vec<Index>,
    /// Headers of presets, of the mapping file and of `--map`.
    named: HashSet<String>,
}

impl Known {
    /// The names of a kind, or of all kinds, and those that the options name.
    pub fn new(wanted: Option<Kind>, options: &Options) -> Known {
        let kinds = wanted.map_or_else(|| Kind::value_variants().to_vec(), |k| vec![k]);
        let presets = if options.preset == Preset::None { &[] } else { recipe::builtin().unwrap_or_default() };
        let of_recipes = presets.iter().chain(&options.recipe).flat_map(|r| r.named_headers().into_iter().chain(r.headers.clone()));
        let named = of_recipes.chain(options.maps.iter().map(|(_, header)| header.clone())).map(|h| fold(&h)).collect();
        Known { wanted, indexes: kinds.into_iter().map(|k| Index::new(k, None)).collect(), named }
    }

    /// Whether a cell is such a name.
    pub fn has(&self, cell: &str) -> bool {
        REJECT_COLUMNS.contains(&cell) || self.named.contains(&fold(cell)) || self.indexes.iter().any(|i| !i.meanings(cell).is_empty())
    }
}

/// Whether a first row is data rather than a header: no cell is a known header and some cell is a number or a date.
pub fn looks_like_data(known: &Known, cells: &[String]) -> bool {
    let data = |cell: &String| {
        !cell.is_empty() && cell.chars().all(|c| c.is_ascii_digit() || "-+./: ".contains(c)) && cell.chars().any(|c| c.is_ascii_digit())
    };
    !cells.iter().any(|c| known.has(c)) && cells.iter().any(data)
}
