//! `crmkit merge SURVIVOR OTHER…`: several records of one customer become one.

use anyhow::Result;

use super::{Session, who};
use crate::analysis::duplicates::Group;
use crate::base::error::{Exit, Failure};
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Page, Table};
use crate::reports::lens::identities::Everyone;
use crate::store::read::persons;
use crate::store::records::joining::{Joined, foresee, merge};
use crate::store::{Operation, Store};

/// Options of `crmkit merge`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
The first one survives. It gets every order, interaction, complaint, contact person, tag, note and all else of the
others, and their values where it has none itself; where both have one, its own stands and the other is listed. Other
emails, phones and addresses are kept as handles. Files that name an old code, email or phone mean the survivor from
then on. One undo takes it all back.

Examples:
  crmkit merge C0007 C0031
  crmkit merge ann@shop.example C0031 C0044 --dry-run
  crmkit merge C0007 C0031 --yes")]
pub struct Merge {
    /// The customer that survives: code, email, phone, or a unique part of the name
    #[arg(value_name = "SURVIVOR")]
    pub survivor: String,
    /// The customers to join into it
    #[arg(value_name = "CUSTOMER", required = true)]
    pub others: Vec<String>,
    /// Show what would be done, and do nothing
    #[arg(long)]
    pub dry_run: bool,
}

impl Merge {
    /// Joins the customers.
    ///
    /// # Errors
    /// When nobody is meant, or the join is not agreed to.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = if self.dry_run { session.store_read()? } else { session.store()? };
        let survivor = who::customer(session, store.conn(), &self.survivor)?;
        let mut others = Vec::new();
        for text in &self.others {
            let other = who::customer(session, store.conn(), text)?;
            if other.id == survivor.id || others.iter().any(|(id, _)| *id == other.id) {
                return Err(Failure::usage(say!(
                    "'{text}' means {other_code} {other_name} once more",
                    text,
                    other_code = other.code,
                    other_name = other.name
                ))
                .hint(say!("name each customer once; the first one survives"))
                .into());
            }
            others.push((other.id, format!("{} {}", other.code, other.name)));
        }
        let names: Vec<&str> = others.iter().map(|(_, name)| name.as_str()).collect();
        if !self.dry_run {
            let names = names.join(", ");
            agree(session, say!("Join {names} into {code} {name}?", names, code = survivor.code, name = survivor.name))?;
        }
        let plan = [(survivor.id, others.iter().map(|(id, _)| *id).collect())];
        join(session, &mut store, "merge", &plan, self.dry_run)
    }
}

/// Joins the groups of suspected duplicates; of each the customer made first survives.
///
/// # Errors
/// When the join is not agreed to.
pub fn join_groups(session: &Session, store: &mut Store, everyone: &Everyone, groups: &[Group], dry_run: bool) -> Result<Exit> {
    let plan: Vec<(i64, Vec<i64>)> = groups
        .iter()
        .filter_map(|group| {
            let mut keys = group.members.iter().map(|place| everyone.keys[*place as usize]);
            Some((keys.next()?, keys.collect()))
        })
        .collect();
    if !plan.is_empty() && !dry_run {
        let others: usize = plan.iter().map(|(_, others)| others.len()).sum();
        let example = plan.first().map(|(survivor, others)| -> Result<Message> {
            let (one, other) = (persons::label(store.conn(), *survivor)?, persons::label(store.conn(), others[0])?);
            let (other, one) = (format!("{} {}", other.0, other.1), format!("{} {}", one.0, one.1));
            Ok(say!("{other} into {one}", other, one))
        });
        let example = example.transpose()?.unwrap_or_default();
        let question = say!("Join {others} customers into {n} others (the first: {example})?", others, n = plan.len(), example);
        agree(session, question)?;
    }
    join(session, store, "dupes", &plan, dry_run)
}

/// Makes sure that a person wants this; without a terminal `--yes` says so.
fn agree(session: &Session, question: Message) -> Result<()> {
    if !session.ui.yes && !session.interactive() {
        return Err(Failure::usage(say!("joining customers needs --yes where nobody can be asked"))
            .hint(say!("--dry-run shows what would be done; one undo takes a join back"))
            .into());
    }
    if session.ui.confirm(question)? { Ok(()) } else { Err(Failure::new(say!("nothing was joined")).into()) }
}

/// Joins the others of each group into its first, as one operation, and shows what was done, or would be.
fn join(session: &Session, store: &mut Store, command: &str, plan: &[(i64, Vec<i64>)], dry_run: bool) -> Result<Exit> {
    if dry_run {
        let done = plan.iter().map(|(survivor, others)| foresee(store.conn(), *survivor, others)).collect::<Result<Vec<_>>>()?;
        let mut page = Page::new("joined", "What would be joined");
        tables(&mut page, &done.concat());
        session.show(&[page])?;
        session.ui.say(say!("nothing was written: this was a dry run"));
        return Ok(Exit::Ok);
    }
    let op = store.operation(session.actor(), command)?;
    let done = join_all(&op, plan)?;
    let mut page = Page::new("joined", "Joined customers");
    tables(&mut page, &done);
    let summary = match done.as_slice() {
        [one] => say!("{code} {name} joined into {survivor}", code = one.code, name = one.name, survivor = one.into),
        many => say!("{customers} customers joined into {survivors}", customers = many.len(), survivors = plan.len()),
    };
    // Rendered before the commit: a wrong --table joins nobody.
    let answer = session.render(&[page])?;
    let recorded = op.finish(&summary.to_string())?;
    session.answer(&answer, summary.clone(), recorded)?;
    if done.is_empty() {
        session.ui.say(say!("nobody to join"));
    } else {
        session.done(&summary, recorded);
    }
    Ok(Exit::Ok)
}

fn join_all(op: &Operation, plan: &[(i64, Vec<i64>)]) -> Result<Vec<Joined>> {
    let mut done = Vec::new();
    for (survivor, others) in plan {
        for other in others {
            done.push(merge(op, *survivor, *other)?);
        }
    }
    Ok(done)
}

/// "3 orders", "1 contact": rows of a table for people.
fn counted(table: &str, rows: usize) -> String {
    let word = table.trim_start_matches("sales_").replace('_', " ");
    match (rows, word.strip_suffix('y')) {
        (1, _) => format!("1 {word}"),
        (_, Some(stem)) => format!("{rows} {stem}ies"),
        _ => format!("{rows} {word}s"),
    }
}

fn tables(page: &mut Page, done: &[Joined]) {
    let words = |list: &[String]| (!list.is_empty()).then(|| list.join(", "));
    let moved = |j: &Joined| words(&j.moved.iter().map(|(table, rows)| counted(table, *rows)).collect::<Vec<_>>());
    let joined = Table::of("joined", "Joined", done)
        .col("code", "Code", Kind::Text, |j| &j.code)
        .col("name", "Name", Kind::Text, |j| &j.name)
        .col("into", "Into", Kind::Text, |j| &j.into)
        .col("moved", "Moved", Kind::Text, |j| moved(j))
        .col("filled", "Filled", Kind::Text, |j| words(&j.fields.filled));
    page.table(joined.table());
    let conflicts = done.iter().flat_map(|j| j.fields.conflicts.iter().map(move |conflict| (j, conflict)));
    let conflicts = Table::of("conflicts", "Both had a value: what stands, and what the other was", conflicts)
        .col("code", "Code", Kind::Text, |(j, _)| &j.code)
        .col("into", "Into", Kind::Text, |(j, _)| &j.into)
        .col("field", "Field", Kind::Text, |(_, c)| Cell::text(c.field.as_str()))
        .col("kept", "Stands", Kind::Text, |(_, c)| Some(c.kept.as_str()).filter(|kept| !kept.is_empty()))
        .col("other", "Other", Kind::Text, |(_, c)| Cell::text(c.other.as_str()))
        .table();
    if !conflicts.rows.is_empty() {
        page.table(conflicts);
    }
}
