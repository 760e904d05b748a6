//! `crmkit dupes`: customers that may be one and the same.

use anyhow::Result;
use rusqlite::Connection;

use super::Session;
use super::merge::join_groups;
use crate::analysis::duplicates::{Cut, Field, Found, Pair, Reason, SUSPECTED, Verdict, groups};
use crate::base::error::{Exit, Failure, unknown};
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Page, Table};
use crate::reports::lens::identities::Everyone;
use crate::store::read::persons;

/// Options of `crmkit dupes`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Customers that share an email, a phone, a name, a birthday, a street or the like are compared field by field. What
agrees counts for one person, the more the rarer it is in this store; what differs counts against. The score goes
from 0 to 1: at 0.85 and more a pair is suspected. A name alone never is, nor are members of a household. Another
birthday or gender keeps a pair at 0.90 or less.

--merge joins groups in which every customer has the score with every other; the one made first survives. Where A is
like B and B like C, but A not like C, only the nearer two are joined.

Examples:
  crmkit dupes
  crmkit dupes --above 0.95 -o sure.csv
  crmkit dupes --field email
  crmkit dupes --merge --above 0.97 --dry-run
  crmkit dupes --merge --yes")]
pub struct Dupes {
    /// List pairs with this score or more, from 0.3 to 1
    #[arg(long, value_name = "SCORE", value_parser = bound)]
    pub above: Option<f64>,
    /// List only pairs in which this field agrees: email, phone, name, birthday …
    #[arg(long, value_parser = field)]
    pub field: Option<Field>,
    /// List at most this many; by default 50 in a text, else all
    #[arg(long, value_name = "N", conflicts_with = "merge")]
    pub limit: Option<usize>,
    /// Join the customers of each group in which any two have the score; 0.95 unless --above says otherwise
    #[arg(long, conflicts_with = "field")]
    pub merge: bool,
    /// With --merge: show what would be joined, and do nothing
    #[arg(long, requires = "merge")]
    pub dry_run: bool,
}

/// A join without a look at each pair takes more than a suspicion.
const SURE: f64 = 0.95;

impl Dupes {
    /// Lists the pairs, or joins them.
    ///
    /// # Errors
    /// When the store cannot be read, or a join is not agreed to.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        if self.merge {
            let mut store = if self.dry_run { session.store_read()? } else { session.store()? };
            let everyone = Everyone::read(store.conn())?;
            let above = self.above.unwrap_or(SURE);
            let found = groups(&everyone.book, &everyone.book.pairs(above).pairs, above);
            return join_groups(session, &mut store, &everyone, &found, self.dry_run);
        }
        let store = session.store_read()?;
        let everyone = Everyone::read(store.conn())?;
        let above = self.above.unwrap_or(SUSPECTED);
        let found = everyone.book.pairs(above);
        let mut page = Page::new("duplicates", "Suspected duplicates");
        page.option("above", above);
        page.note(say!("{everyone} customers; a field that agrees counts for one person, the more the rarer its value is, one that differs counts against; \
             scores go from 0 to 1", everyone = everyone.keys.len()));
        page.table(self.table(session, store.conn(), &everyone, &found)?);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }

    fn table(&self, session: &Session, conn: &Connection, everyone: &Everyone, found: &Found) -> Result<Table> {
        let mut table = Table::new("duplicates", "Suspected duplicates")
            .column("score", "Score", Kind::Number(2))
            .column("code", "Code", Kind::Text)
            .column("other_code", "Other", Kind::Text)
            .column("name", "Name", Kind::Text)
            .column("other_name", "Other name", Kind::Text)
            .column("agrees", "Agrees", Kind::Text)
            .column("differs", "Differs", Kind::Text);
        let limit = session.limit(self.limit, 50).unwrap_or(usize::MAX);
        let mut more = 0;
        for Pair { first, second, score } in &found.pairs {
            let reasons = everyone.book.judge(*first, *second).1;
            if self.field.is_some_and(|f| !reasons.iter().any(|r| r.field == f && !matches!(r.verdict, Verdict::Differs(_)))) {
                continue;
            }
            if table.rows.len() >= limit {
                more += 1;
                continue;
            }
            let (code, name) = persons::label(conn, everyone.keys[*first as usize])?;
            let (other_code, other_name) = persons::label(conn, everyone.keys[*second as usize])?;
            let (agrees, differs) = told(&reasons);
            table.push(vec![
                Cell::Real((score * 1e4).round() / 1e4),
                code.into(),
                other_code.into(),
                name.into(),
                other_name.into(),
                agrees.into(),
                differs.into(),
            ]);
        }
        if more > 0 {
            table.note(say!("{more} more; --limit {rows} lists them all", more, rows = more + table.rows.len()));
        }
        found.cuts.iter().for_each(|one| table.note(cut(one)));
        Ok(table)
    }
}

/// The fields that agree and those that differ, in words.
fn told(reasons: &[Reason]) -> (String, String) {
    let (mut agrees, mut differs) = (Vec::new(), Vec::new());
    for Reason { field, verdict, .. } in reasons {
        let word = field.word();
        match verdict {
            Verdict::Same => agrees.push(word.to_string()),
            Verdict::Like(how) => agrees.push(format!("{word} ({how})")),
            Verdict::Differs("") => differs.push(word.to_string()),
            Verdict::Differs(how) => differs.push(format!("{word} ({how})")),
        }
    }
    (agrees.join(", "), differs.join(", "))
}

/// Says that not every pair of customers who share something was compared.
fn cut(cut: &Cut) -> Message {
    let Cut { what, blocks, largest } = cut;
    say!(
        *blocks =>
        "1 group of customers with the same {what} (up to {largest}) are too many to compare each with each: only neighbours by name were compared" |
        "{blocks} groups of customers with the same {what} (up to {largest}) are too many to compare each with each: only neighbours by name were compared",
        blocks, what, largest
    )
}

/// Reads a score.
///
/// # Errors
/// A usage failure.
pub fn bound(text: &str) -> Result<f64, Failure> {
    match text.parse::<f64>() {
        Ok(score) if (0.3..=1.0).contains(&score) => Ok(score),
        _ => Err(Failure::usage(say!("'{text}' is not a score: expected a number from 0.3 to 1, such as 0.85", text))),
    }
}

fn field(text: &str) -> Result<Field, Failure> {
    let words: Vec<&str> = Field::ALL.iter().map(|f| f.word()).collect();
    Field::ALL.iter().find(|f| f.word() == text).copied().ok_or_else(|| unknown("field", text, &words))
}
