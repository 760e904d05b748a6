//! Whose the own fields of an order over several rows are: the order's, or its lines'.

/// Own fields by name.
pub(super) type Own = Vec<(String, String)>;

/// The own fields of one row of an order.
pub(super) struct OfRow {
    /// Place of the line that the row tells of; `None` when it tells of none.
    pub(super) line: Option<usize>,
    /// What it says.
    pub(super) own: Own,
}

/// Parts what the rows of an order say: what all of them say alike, or the first one alone, is said of the order; what differs
/// stays with the line on which it stands. Gives the fields of the order, and those of each line that has any.
pub(super) fn parted(rows: Vec<OfRow>) -> (Own, Vec<(usize, Own)>) {
    let mut order = Own::new();
    let mut lines: Vec<(usize, Own)> = Vec::new();
    let of_lines: Vec<String> = names(&rows).into_iter().filter(|name| !is_of_order(&rows, name)).map(str::to_string).collect();
    for row in rows {
        let mut of_line = Own::new();
        for (name, text) in row.own {
            let stays = row.line.is_some() && of_lines.contains(&name);
            if stays {
                of_line.push((name, text));
            } else if !order.iter().any(|(n, _)| *n == name) {
                order.push((name, text));
            }
        }
        if let (Some(line), false) = (row.line, of_line.is_empty()) {
            lines.push((line, of_line));
        }
    }
    (order, lines)
}

fn names(rows: &[OfRow]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in rows.iter().flat_map(|row| &row.own) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names
}

fn is_of_order(rows: &[OfRow], name: &str) -> bool {
    let value = |row: &OfRow| row.own.iter().find(|(n, _)| n == name).map(|(_, text)| text.clone());
    let first = rows.first().and_then(value);
    let mut others = rows.iter().skip(1).map(value);
    first.is_some() && (others.clone().all(|v| v.is_none()) || others.all(|v| v == first))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(line: Option<usize>, own: &[(&str, &str)]) -> OfRow {
        OfRow { line, own: own.iter().map(|(n, t)| (n.to_string(), t.to_string())).collect() }
    }

    fn told(own: &Own) -> String {
        own.iter().map(|(n, t)| format!("{n}={t}")).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_differs_stays_with_its_line_and_what_all_say_is_the_orders() {
        let rows = vec![
            row(Some(0), &[("till", "2"), ("engraving", "Ann"), ("gift", "yes")]),
            row(Some(1), &[("till", "2"), ("engraving", "Bob")]),
            row(Some(2), &[("till", "2"), ("size", "L")]),
        ];
        let (order, lines) = parted(rows);
        assert_eq!(told(&order), "till=2 gift=yes");
        assert_eq!(
            lines.iter().map(|(l, own)| format!("{l}: {}", told(own))).collect::<Vec<_>>(),
            ["0: engraving=Ann", "1: engraving=Bob", "2: size=L"]
        );
    }

    #[test]
    fn a_row_that_tells_of_no_line_speaks_of_the_order() {
        let (order, lines) = parted(vec![row(Some(0), &[("a", "1")]), row(None, &[("a", "2"), ("ship", "post")])]);
        assert_eq!((told(&order), lines.len()), ("a=2 ship=post".to_string(), 1));
        let (order, lines) = parted(vec![row(Some(0), &[("a", "1")])]);
        assert_eq!((told(&order), lines.len()), ("a=1".to_string(), 0));
    }
}
