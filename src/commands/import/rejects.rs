//! Where the rejected rows of an import go.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Import;
use crate::import::{self, Outcome, Plan, Source};
use crate::output;

impl Import {
    /// Writes the rejects durably, before the commit.
    pub(super) fn write_rejects(&self, source: &Source, plan: &Plan, outcome: &Outcome, store: &[PathBuf]) -> Result<PathBuf> {
        let bytes = import::rejects_file(plan, outcome)?;
        let mut forbidden = store.to_vec();
        forbidden.extend(source.path().map(Path::to_path_buf).into_iter().chain(self.report.clone()));
        let path = match &self.rejects {
            Some(path) => path.clone(),
            None => free_name(source.path().unwrap_or(Path::new("stdin")), &bytes),
        };
        output::write_file(&path, &bytes, &forbidden)?;
        Ok(path)
    }
}

/// `FILE.rejects.csv`, or the next free number: rejects that somebody may be correcting are never overwritten.
fn free_name(file: &Path, bytes: &[u8]) -> PathBuf {
    let name = |n: u32| {
        let mut name = file.as_os_str().to_owned();
        name.push(if n == 1 { ".rejects.csv".to_string() } else { format!(".rejects.{n}.csv") });
        PathBuf::from(name)
    };
    let free = |path: &PathBuf| !path.exists() || std::fs::read(path).is_ok_and(|there| there == bytes);
    (1..1_000).map(name).find(free).unwrap_or_else(|| name(1_000))
}
