//! Whether a cell that cannot be read costs its row, or is left out and kept as it is written.

use super::super::kind::Kind;
use super::super::plan::Plan;
use crate::entity::Field;

/// What becomes of the row of a cell that cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Spare {
    /// It is refused.
    Never,
    /// It is taken without the cell.
    Always,
    /// It is taken without the cell where one of these columns says something: of several fields one must be known.
    Beside(Vec<usize>),
}

/// Whether a row cannot do without the field, by itself or with others of which one must be known.
pub fn is_needed(kind: Kind, field: &Field) -> bool {
    !field.spared || kind.required().iter().any(|(_, keys)| keys.contains(&field.key))
}

/// Whether the records of a kind keep fields of the shop's own. The own columns of a survey are its questions.
pub fn keeps(kind: Kind) -> bool {
    kind.entity().has_own() && kind != Kind::SURVEYS
}

/// For each slot of a plan what becomes of a row. Only kinds that keep own fields can do without a cell: nothing is lost then.
pub fn of(plan: &Plan) -> Vec<Spare> {
    let (kind, fields) = (plan.kind, plan.fields());
    let required = kind.required();
    let of_slot = |field: &Field| -> Spare {
        if !keeps(kind) || !field.spared {
            return Spare::Never;
        }
        let groups: Vec<&Vec<&str>> = required.iter().map(|(_, keys)| keys).filter(|keys| keys.contains(&field.key)).collect();
        match groups.as_slice() {
            [] => Spare::Always,
            [keys] => {
                let other = |key: &&str| *key != field.key;
                let columns = keys.iter().copied().filter(other).filter_map(|key| plan.slot(key)).map(|s| plan.slots[s].column);
                Spare::Beside(columns.collect())
            }
            _ => Spare::Never,
        }
    };
    plan.slots.iter().map(|slot| slot.field.map_or(Spare::Never, |f| of_slot(&fields[f]))).collect()
}
