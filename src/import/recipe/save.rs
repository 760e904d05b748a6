//! Writing down what was decided of a file, as a mapping file that reads the next one alike.

use anyhow::{Context, Result};
use clap::ValueEnum;

use super::super::columns::column::{Target, Why};
use super::super::plan::Plan;
use super::{From, Recipe};
use crate::base::error::Failure;
use crate::base::reading::{DateOrder, DecimalMark};
use crate::entity::What;
use crate::lang::say;

/// A recipe with all that a plan decided, as the text of a mapping file.
///
/// # Errors
/// As [`of`].
pub fn to_toml(plan: &Plan) -> Result<String> {
    let text = toml::to_string(&of(plan)?).context(say!("cannot write the mapping file"))?;
    Ok(format!("# How crmkit reads files like {}. Columns that are not named here are kept as own fields.\n{text}", plan.name))
}

/// A recipe with all that a plan decided.
///
/// # Errors
/// When two columns have the same header: a recipe could not tell them apart.
pub fn of(plan: &Plan) -> Result<Recipe> {
    let mut recipe = plan.decided.clone();
    recipe.about = format!("{} as in {}", plan.kind.word(), plan.name);
    recipe.kind = plan.kind.word().to_string();
    recipe.headers = Vec::new();
    if !plan.text.is_sheet {
        recipe.encoding = Some(plan.text.encoding().name().to_string());
        recipe.delimiter = Some(match plan.text.dialect.delimiter {
            b'\t' => "tab".to_string(),
            b' ' => "blanks".to_string(),
            byte => char::from(byte).to_string(),
        });
    }
    recipe.sheet.clone_from(&plan.options.sheet);
    recipe.skip_lines = plan.options.skip;
    recipe.no_header = plan.options.no_header;
    recipe.split_name = plan.options.split_name;
    // A rule that nobody chose leaves contradictions to be asked about.
    recipe.on_duplicate = plan.options.on_duplicate.as_ref().map(name_of);
    recipe.matching = plan.options.matching.as_ref().map(ToString::to_string);
    recipe.unknown_customer = plan.options.unknown_customer.as_ref().map(name_of);
    recipe.no_customer = plan.options.no_customer.as_ref().map(name_of);
    (recipe.date_format, recipe.decimal) = formats(plan);
    (recipe.any_day, recipe.round) = (plan.options.any_day, plan.options.round);
    let fields = plan.fields();
    recipe.own.clear();
    recipe.ignore.clear();
    for (number, column) in plan.columns[..plan.width].iter().enumerate() {
        if plan.columns[..number].iter().any(|c| c.header == column.header) && !matches!(column.target, Target::Own(_)) {
            return Err(Failure::new(say!(
                "two columns are called '{header}': a mapping file cannot tell them apart",
                header = column.header
            ))
            .into());
        }
        match &column.target {
            Target::Field(field) => {
                let header = column.header.clone();
                // What the recipe says of several columns stands, as far as the file has them.
                let kept = recipe.fields.remove(fields[*field].key).and_then(|from| present(from, plan));
                let from = kept.filter(|_| matches!(column.why, Why::Recipe(_))).unwrap_or(From::Column(header));
                let from = match (recipe.fields.remove(fields[*field].key), from) {
                    // A customer may have several phones and emails.
                    (Some(before), From::Column(header)) if plan.columns[..number].iter().any(|c| c.target == column.target) => {
                        From::First(before.headers().into_iter().cloned().chain([header]).collect())
                    }
                    (_, from) => from,
                };
                recipe.fields.insert(fields[*field].key.to_string(), from);
            }
            Target::Own(_) if !column.header.trim().is_empty() && !recipe.own.contains(&column.header) => {
                recipe.own.push(column.header.clone());
            }
            Target::Own(_) => {}
            Target::Ignored if column.why == Why::Reject => {}
            Target::Ignored => recipe.ignore.push(column.header.clone()),
        }
    }
    let there = |header: &String| plan.columns[..plan.width].iter().any(|c| super::fold(&c.header) == super::fold(header));
    recipe.fields.retain(|key, from| {
        let made = plan.columns.iter().any(|c| matches!(c.target, Target::Field(f) if fields[f].key == key));
        made && from.headers().iter().all(|h| there(h))
    });
    recipe.skip.iter_mut().for_each(|s| s.columns.retain(&there));
    recipe.skip.retain(|s| !s.columns.is_empty());
    recipe.set.retain(|s| there(&s.column));
    recipe.returns.retain(&there);
    recipe.carry.retain(&there);
    recipe.negate.retain(|n| there(&n.column));
    recipe.blank.iter_mut().for_each(|b| b.columns.retain(&there));
    recipe.units.retain(|key, _| recipe.fields.contains_key(key));
    Ok(recipe)
}

/// The columns of a field that the file has.
fn present(from: From, plan: &Plan) -> Option<From> {
    let keep = |several: Vec<String>| -> Vec<String> {
        several.into_iter().filter(|h| plan.columns[..plan.width].iter().any(|c| super::fold(&c.header) == super::fold(h))).collect()
    };
    match from {
        From::First(several) => match keep(several) {
            several if several.len() > 1 => Some(From::First(several)),
            several => several.into_iter().next().map(From::Column),
        },
        From::Join { join } => Some(From::Join { join: keep(join) }),
        other => Some(other),
    }
}

/// The formats of dates and decimals, where all columns of the file agree.
fn formats(plan: &Plan) -> (Option<String>, Option<String>) {
    let fields = plan.fields();
    let what = |slot: &super::super::plan::Slot| slot.field.map(|f| fields[f].what);
    let orders: Vec<DateOrder> = plan
        .slots
        .iter()
        .filter(|s| matches!(what(s), Some(What::Day | What::When)))
        .map(|s| s.order)
        .filter(|o| *o != DateOrder::Ymd)
        .collect();
    let marks: Vec<DecimalMark> =
        plan.slots.iter().filter(|s| matches!(what(s), Some(What::Amount | What::Quantity))).map(|s| s.mark).collect();
    let order = orders.first().filter(|first| orders.iter().all(|o| o == *first));
    let mark = marks.first().filter(|first| marks.iter().all(|m| m == *first));
    (plan.options.date_format.as_ref().or(order).map(name_of), mark.map(name_of))
}

fn name_of<T: ValueEnum>(value: &T) -> String {
    value.to_possible_value().map_or(String::new(), |v| v.get_name().to_string())
}
