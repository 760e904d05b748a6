//! Stage 2: which column holds which field.

use anyhow::Result;
use unicode_normalization::UnicodeNormalization;

use super::fields::What;
use super::kind::Kind;
use crate::error::{Failure, nearest, unknown};

/// Columns that are added behind the original ones; the importer leaves them out.
pub const REJECT_COLUMNS: [&str; 5] = ["reject_line", "reject_column", "reject_value", "reject_problem", "reject_hint"];

/// What becomes of a column.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// It holds the field with this index in the kind's list.
    Field(usize),
    /// It is kept as an own field under this name.
    Own(String),
    /// It is left out (a column our own reject file added).
    Ignored,
}

/// A header or synonym without case, width, blanks and punctuation.
fn fold(text: &str) -> String {
    text.nfkc().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Maps every header to its target.
///
/// # Errors
/// An unknown field or header in `maps`, two columns for one field, or no column for what the kind needs.
pub fn map(kind: Kind, headers: &[String], maps: &[(String, String)], file: &str) -> Result<Vec<Target>> {
    let fields = kind.fields();
    let mut targets: Vec<Option<Target>> = vec![None; headers.len()];
    for (key, header) in maps {
        let index = fields.iter().position(|f| f.key == key).ok_or_else(|| {
            let known: Vec<&str> = fields.iter().map(|f| f.key).collect();
            unknown(&format!("field of {}", kind.word()), key, &known)
        })?;
        let column = column_named(headers, header, file)?;
        let target = Some(Target::Field(index));
        if targets[column].is_some() || targets.contains(&target) {
            return Err(Failure::usage(format!("--map {key}={header}: the field or the column is mapped twice")).into());
        }
        targets[column] = target;
    }
    for (column, header) in headers.iter().enumerate() {
        if targets[column].is_none() && REJECT_COLUMNS.contains(&header.as_str()) {
            targets[column] = Some(Target::Ignored);
        }
    }
    // Exact keys come before synonyms, so that our own exports always mean themselves.
    for exact in [true, false] {
        for (index, field) in fields.iter().enumerate() {
            if targets.contains(&Some(Target::Field(index))) {
                continue;
            }
            let known_as = |header: &str| {
                let folded = fold(header);
                if exact { header == field.key } else { folded == fold(field.key) || field.names.iter().any(|n| fold(n) == folded) }
            };
            let columns: Vec<usize> = (0..headers.len()).filter(|c| targets[*c].is_none() && known_as(&headers[*c])).collect();
            match columns.as_slice() {
                [] => {}
                [one] => targets[*one] = Some(Target::Field(index)),
                [one, two, ..] => {
                    return Err(Failure::new(format!(
                        "{file}: both column '{}' and column '{}' look like {}",
                        headers[*one], headers[*two], field.key
                    ))
                    .hint(format!("choose one with --map {}={}", field.key, quote(&headers[*one])))
                    .into());
                }
            }
        }
    }
    let targets = own_names(headers, targets);
    require(kind, headers, &targets, file)?;
    Ok(targets)
}

/// The column a `--map` names: by its header, or by its number when there is no header row.
fn column_named(headers: &[String], header: &str, file: &str) -> Result<usize> {
    if let Some(column) = headers.iter().position(|h| h == header).or_else(|| headers.iter().position(|h| fold(h) == fold(header))) {
        return Ok(column);
    }
    let mut failure = Failure::usage(format!("{file} has no column '{header}': its columns are {}", headers.join(", ")));
    if let Some(near) = nearest(header, headers.iter().map(String::as_str)) {
        failure = failure.hint(format!("did you mean '{near}'?"));
    }
    Err(failure.into())
}

/// Every column that is no field is kept under its own name; empty and repeated names get a number.
fn own_names(headers: &[String], targets: Vec<Option<Target>>) -> Vec<Target> {
    let mut taken: Vec<String> = Vec::new();
    let mut all = Vec::with_capacity(targets.len());
    for (column, target) in targets.into_iter().enumerate() {
        all.push(target.unwrap_or_else(|| {
            let header = headers[column].trim();
            // Our export marks own fields that are called like a field.
            let header = header.strip_prefix("own:").unwrap_or(header);
            let base = if header.is_empty() { format!("column {}", column + 1) } else { header.to_string() };
            let name =
                (1..).map(|n| if n == 1 { base.clone() } else { format!("{base} ({n})") }).find(|n| !taken.contains(n)).unwrap_or(base);
            taken.push(name.clone());
            Target::Own(name)
        }));
    }
    all
}

fn require(kind: Kind, headers: &[String], targets: &[Target], file: &str) -> Result<()> {
    let fields = kind.fields();
    let has = |key: &str| targets.iter().any(|t| matches!(t, Target::Field(i) if fields[*i].key == key));
    for (purpose, keys) in kind.required() {
        if keys.iter().any(|k| has(k)) {
            continue;
        }
        let unmapped: Vec<String> = headers.iter().map(|h| quote(h)).collect();
        return Err(Failure::new(format!("{file}: no column for {purpose} ({}) among: {}", keys.join(" or "), headers.join(", ")))
            .hint(format!("say which column it is: --map {}={}", keys[0], unmapped.first().map_or("HEADER", String::as_str)))
            .into());
    }
    Ok(())
}

fn quote(header: &str) -> String {
    if header.contains(|c: char| c.is_whitespace() || "'\"$&;|<>()".contains(c)) { format!("'{header}'") } else { header.to_string() }
}

/// Whether a header of this name is taken for a field or left out, rather than kept as an own field.
pub fn is_known(kind: Kind, header: &str) -> bool {
    let folded = fold(header);
    REJECT_COLUMNS.contains(&header) || kind.fields().iter().any(|f| fold(f.key) == folded || f.names.iter().any(|n| fold(n) == folded))
}

/// Whether a first row is data rather than a header: no cell is a known header and some cell is a number or a date.
pub fn looks_like_data(kind: Kind, cells: &[String]) -> bool {
    let data = |cell: &String| {
        !cell.is_empty() && cell.chars().all(|c| c.is_ascii_digit() || "-+./: ".contains(c)) && cell.chars().any(|c| c.is_ascii_digit())
    };
    !cells.iter().any(|c| is_known(kind, c)) && cells.iter().any(data)
}

/// The mapped columns in words: "customer ← Client ID".
pub fn describe(kind: Kind, headers: &[String], targets: &[Target]) -> Vec<String> {
    let fields = kind.fields();
    let has = |key: &str| targets.iter().any(|t| matches!(t, Target::Field(i) if fields[*i].key == key));
    let others = if kind == Kind::Surveys && !has("question") { "questions" } else { "kept as own fields" };
    let mut lines = Vec::new();
    let mut own = Vec::new();
    for (header, target) in headers.iter().zip(targets) {
        match target {
            Target::Field(i) if fields[*i].key == header => lines.push(header.clone()),
            Target::Field(i) => lines.push(format!("{} ← {header}", fields[*i].key)),
            Target::Own(name) => own.push(name.clone()),
            Target::Ignored => {}
        }
    }
    let mut text = Vec::with_capacity(2);
    if !lines.is_empty() {
        text.push(format!("columns: {}", lines.join(", ")));
    }
    if !own.is_empty() {
        text.push(format!("{others}: {}", own.join(", ")));
    }
    text
}

/// Whether a field is one whose values need the whole column to be read right.
pub fn needs_survey(what: What) -> bool {
    use What::{Amount, Currency, Day, Number, Quantity, Rate, When};
    matches!(what, Day | When | Amount | Quantity | Currency | Rate | Number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn targets(kind: Kind, headers: &[&str], maps: &[(&str, &str)]) -> Result<Vec<String>> {
        let headers: Vec<String> = headers.iter().map(|h| h.to_string()).collect();
        let maps: Vec<(String, String)> = maps.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect();
        Ok(map(kind, &headers, &maps, "f.csv")?
            .into_iter()
            .map(|t| match t {
                Target::Field(i) => kind.fields()[i].key.to_string(),
                Target::Own(name) => format!("own:{name}"),
                Target::Ignored => "-".to_string(),
            })
            .collect())
    }

    #[test]
    fn headers_are_found_in_english_and_chinese() {
        let found = targets(Kind::Customers, &["客户编号", "姓名", "手机号码", "Ｅｍａｉｌ", "城市", "鞋码"], &[]).expect("mapped");
        assert_eq!(found, ["code", "name", "phone", "email", "city", "own:鞋码"]);
        let found = targets(Kind::Orders, &["customer_id", "date", "number_of_cds", "dollar_value"], &[]).expect("mapped");
        assert_eq!(found, ["customer", "date", "own:number_of_cds", "amount"]);
        let found = targets(Kind::Orders, &["masterid", "sampleid", "date", "cds", "sales"], &[]).expect("mapped");
        assert_eq!(found, ["customer", "own:sampleid", "date", "own:cds", "amount"]);
        let found = targets(Kind::Orders, &["customer_id", "order_date", "revenue"], &[]).expect("mapped");
        assert_eq!(found, ["customer", "date", "amount"]);
    }

    #[test]
    fn every_key_means_itself() {
        for kind in [Kind::Customers, Kind::Orders, Kind::Interactions, Kind::Complaints] {
            let keys: Vec<&str> = kind.fields().iter().map(|f| f.key).collect();
            assert_eq!(targets(kind, &keys, &[]).expect("mapped"), keys);
        }
    }

    #[test]
    fn maps_come_first_and_doubts_are_refused() {
        let found = targets(Kind::Orders, &["customer", "date", "total", "net"], &[("amount", "net")]).expect("mapped");
        assert_eq!(found, ["customer", "date", "own:total", "amount"]);
        let error = targets(Kind::Orders, &["customer", "date", "Total", "Revenue"], &[]).expect_err("two amounts");
        assert!(error.to_string().contains("both column 'Total' and column 'Revenue'"), "{error}");
        let error = targets(Kind::Orders, &["customer", "amount"], &[]).expect_err("no date");
        assert!(error.to_string().contains("no column for the day of the order"), "{error}");
        assert!(targets(Kind::Orders, &["customer", "date", "amount"], &[("amonut", "x")]).is_err());
        assert!(targets(Kind::Orders, &["customer", "date", "amount"], &[("amount", "x")]).is_err());
        for twice in [[("amount", "amount"), ("amount", "net")], [("amount", "net"), ("refund", "net")]] {
            let error = targets(Kind::Orders, &["customer", "date", "amount", "net"], &twice).expect_err("twice");
            assert!(error.to_string().contains("mapped twice"), "{error}");
        }
    }

    #[test]
    fn empty_and_repeated_names_are_kept_apart() {
        let found = targets(Kind::Customers, &["code", "", "shoe", "shoe", "own:name", "reject_line"], &[]).expect("mapped");
        assert_eq!(found, ["code", "own:column 2", "own:shoe", "own:shoe (2)", "own:name", "-"]);
    }
}
