//! Stage 2: which column holds which field.
//!
//! What the person says stands first, then a mapping file or preset, which says all; else the dictionary decides:
//! the field's own key, then its usual names, then the names taken where nothing surer is found. Two columns of the
//! same rank for one field are a tie, and no dictionary settles a tie.

pub mod column;
mod known;
pub mod languages;
pub mod names;
pub mod recognise;
mod settled;

use anyhow::Result;

use super::kind::Kind;
use super::recipe::{Recipe, Rules, Virtual};
use crate::base::error::Failure;
use crate::entity::Field;
use crate::import::evidence::stems::{CARDS, CUSTOMERS};
use crate::import::evidence::weigh::{Weighed, hear, weigh};
use crate::import::evidence::{Fit, Sample, fit};
use crate::lang::{Message, say};
pub use column::{
    Column, Doubt, REJECT_COLUMNS, SEVERAL, Target, Why, Wishes, Work, column_named, field_named, meanings, needs_survey, no_column, quote,
};
pub use known::{Known, is_known, looks_like_data};
pub use names::fold;
use names::{Index, KEY, Rank, USUAL, rank};

/// A header at least so much like a name of a field may be meant for it.
const LIKE: f64 = 0.8;

/// How well the values of a column fit a field. A column that goes by the field's own name is what it says, whatever a few of its
/// values are; without a look at values every column may be what it is called.
fn fits(field: &Field, rank: Rank, sample: Option<&Sample>, column: usize) -> Fit {
    let Some(profile) = sample.and_then(|s| s.profile(column)) else { return Fit::Good };
    match fit(field, profile) {
        Fit::No if rank == KEY && field.key != "status" => Fit::Perhaps,
        fit => fit,
    }
}

/// What was decided of all columns.
pub struct Mapping {
    /// The columns of the file, then those that rules make.
    pub columns: Vec<Column>,
    /// How many columns the file has.
    pub width: usize,
    /// What is done with a row before it is read.
    pub rules: Option<Rules>,
    /// What is left open.
    pub doubts: Vec<Doubt>,
    /// Columns that hold nothing yet and have values of a field that is needed, each with the field.
    may_be: Vec<(usize, String)>,
    /// What the values decided of the rows.
    pub decided: Recipe,
    /// What the values showed, for the user.
    pub found: Vec<Message>,
}

/// Maps every header to its target. What stays open is in `doubts`; [`Mapping::check`] refuses what cannot be left open.
///
/// # Errors
/// An unknown field or header in what the person or the recipe says, or one mapped twice.
pub fn map(
    kind: Kind,
    headers: &[String],
    wishes: &Wishes,
    recipe: Option<&Recipe>,
    sample: Option<&Sample>,
    file: &str,
) -> Result<Mapping> {
    let words = recipe.map_or_else(Vec::new, Recipe::all_words).into_iter().chain(wishes.words.iter().cloned()).collect::<Vec<_>>();
    let (freed, words) = (wishes.freed.as_slice(), words.as_slice());
    let chosen = vec![None; headers.len()];
    let mut work = Work { fields: kind.fields(), headers, chosen, doubts: Vec::new(), freed, words, unfit: Vec::new() };
    let meant =
        |(key, header): &&(String, String)| !wishes.of_several || (work.column_named(header).is_some() && field_named(kind, key).is_ok());
    let maps: Vec<&(String, String)> = wishes.maps.iter().filter(meant).collect();
    for (key, header) in maps {
        work.told(kind, key, header, file)?;
    }
    for (column, header) in headers.iter().enumerate() {
        if work.chosen[column].is_none() && REJECT_COLUMNS.contains(&header.as_str()) {
            work.chosen[column] = Some((Some(Target::Ignored), Why::Reject));
        }
        if work.chosen[column].is_none() && wishes.own.contains(header) {
            work.chosen[column] = Some((None, Why::Told));
        }
    }
    let mut made = Virtual::new(headers.len());
    let mut rules = Rules::default();
    let mut weighed = Weighed::default();
    match recipe {
        Some(recipe) => {
            let typed = sample.and_then(|sample| recipe.typed(&work, sample));
            let mut recipe = recipe.without_types(&work, typed);
            recipe.add_words(&wishes.words);
            recipe.apply(&mut work, &mut rules, &mut made, file)?;
            if let Some(sample) = sample.filter(|_| !recipe.lenient) {
                weighed = hear(kind, &mut work, sample, typed);
                rules.decided(&weighed.recipe, kind, &work, &mut made)?;
            }
            weighed.recipe = recipe.with_types(weighed.recipe);
        }
        None => {
            let index = Index::new(kind, Some(headers));
            work.known(kind, &index, sample);
            work.only_customer(kind, &index, wishes.by_name);
            work.nickname();
            if let Some(sample) = sample {
                weighed = weigh(kind, &mut work, sample);
            }
            work.like(&index, wishes.take_like, sample);
            weighed.recipe.add_words(&wishes.words);
            rules.decided(&weighed.recipe, kind, &work, &mut made)?;
        }
    }
    if wishes.split_name {
        rules.split_name(&work, &mut made)?;
    }
    let Work { chosen, doubts, unfit, .. } = work;
    let own = |column: &usize| !matches!(chosen[*column], Some((Some(Target::Field(_)), _)));
    for (column, field) in unfit.iter().filter(|(column, _)| own(column)) {
        let (header, values) = (&headers[*column], sample.map_or_else(String::new, |s| s.shown(*column)));
        weighed.notes.push(say!(
            "column '{header}' ({values}) is called like {field} and holds something else: it is kept as an own field",
            header,
            values,
            field = kind.fields()[*field].key
        ));
    }
    let free: Vec<usize> = (0..headers.len()).filter(own).collect();
    let may_be = sample.map_or_else(Vec::new, |sample| needed(kind, headers, sample, &free));
    let mut columns = named(headers, chosen);
    columns.extend(made.columns);
    let rules = (!rules.is_empty()).then_some(rules);
    Ok(Mapping { columns, width: headers.len(), rules, doubts, may_be, decided: weighed.recipe, found: weighed.notes })
}

impl Work<'_> {
    fn told(&mut self, kind: Kind, key: &str, header: &str, file: &str) -> Result<()> {
        let field = field_named(kind, key)?;
        let column = self.column_named(header).ok_or_else(|| no_column(self.headers, header, file))?;
        if self.chosen[column].is_some() || self.has(field) {
            return Err(Failure::usage(say!("{key}={header}: the field or the column is mapped twice", key, header)).into());
        }
        self.chosen[column] = Some((Some(Target::Field(field)), Why::Told));
        Ok(())
    }

    /// What the dictionary knows: the surest names of all fields first.
    fn known(&mut self, kind: Kind, index: &Index, sample: Option<&Sample>) {
        let several = if kind == Kind::CUSTOMERS { SEVERAL.as_slice() } else { &[] };
        let mut found: Vec<(usize, usize, usize)> = Vec::new();
        for (column, header) in self.headers.iter().enumerate().filter(|(c, _)| self.chosen[*c].is_none()) {
            for (field, r) in index.meanings(header) {
                if self.is_freed(field) {
                    continue;
                }
                let r = rank(header, &self.fields[field], r);
                if fits(&self.fields[field], r, sample, column) == Fit::No {
                    self.unfit.push((column, field));
                } else {
                    found.push((r, field, column));
                }
            }
        }
        found.sort_unstable();
        for same in found.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let (rank, field, _) = same[0];
            let mut free: Vec<usize> = same.iter().map(|f| f.2).filter(|c| self.chosen[*c].is_none()).collect();
            if several.contains(&self.fields[field].key) && !self.is_told(field) {
                let why = |header: &String| if *header == self.fields[field].key { Why::Key } else { Why::Name };
                for column in free {
                    self.chosen[column] = Some((Some(Target::Field(field)), why(&self.headers[column])));
                }
                continue;
            }
            let good = |c: &usize| fits(&self.fields[field], rank, sample, *c) == Fit::Good;
            if free.iter().filter(|c| good(c)).count() == 1 {
                free.retain(good);
            }
            if self.has(field) {
                continue;
            }
            match free.as_slice() {
                [] => {}
                [one] => self.chosen[*one] = Some((Some(Target::Field(field)), if rank == KEY { Why::Key } else { Why::Name })),
                several => {
                    let field = self.fields[field].key;
                    if !self.doubts.iter().any(|d| matches!(d, Doubt::Tie { field: f, .. } if *f == field)) {
                        self.doubts.push(Doubt::Tie { headers: several.iter().map(|c| self.headers[*c].clone()).collect(), field });
                    }
                }
            }
        }
    }

    /// Whether the person said which column a field is.
    fn is_told(&self, field: usize) -> bool {
        self.column_of(field).is_some_and(|c| matches!(self.chosen[c], Some((_, Why::Told))))
    }

    /// A nickname is no name where given and family names have columns; nor is that of a company, which is one.
    fn nickname(&mut self) {
        const NICKNAMES: [&str; 6] = ["nick", "nickname", "alias", "display", "昵称", "spitzname"];
        const COMPANIES: [&str; 9] = ["account", "company", "organi", "business", "firm", "employer", "azienda", "empresa", "société"];
        let column = |key: &str| self.fields.iter().position(|f| f.key == key).and_then(|f| self.column_of(f));
        if let (Some(name), Some(_), Some(_)) = (column("name"), column("first_name"), column("last_name"))
            && NICKNAMES.iter().any(|nick| fold(&self.headers[name]).contains(nick))
            && !matches!(self.chosen[name], Some((_, Why::Told)))
        {
            self.chosen[name] = None;
        } else if let (Some(name), Some(_), Some(_)) = (column("name"), column("first_name"), column("last_name"))
            && COMPANIES.iter().any(|word| fold(&self.headers[name]).contains(&fold(word)))
            && !matches!(self.chosen[name], Some((_, Why::Told)))
        {
            let company = self.fields.iter().position(|f| f.key == "company").filter(|f| !self.has(*f));
            self.chosen[name] = company.map(|field| (Some(Target::Field(field)), Why::Part));
        }
    }

    /// A header such as 客户 or `Customer` means the code as well as the name. Where nothing else tells the customer it is
    /// what customers are told by: the code, unless they go by their names.
    fn only_customer(&mut self, kind: Kind, index: &Index, by_name: bool) {
        let field = |key: &str| self.fields.iter().position(|f| f.key == key);
        let (Some(code), Some(name)) = (field("customer"), field("customer_name")) else { return };
        let (from, to) = if by_name { (code, name) } else { (name, code) };
        let other = |key: &&str| field(key).is_some_and(|f| f != from && self.has(f));
        let needed = kind.required().iter().any(|(_, keys)| keys.contains(&"customer_email") && !keys.iter().any(other));
        let Some(column) = self.column_of(from).filter(|_| needed && !self.has(to)) else { return };
        let told = matches!(self.chosen[column], Some((_, Why::Told)));
        if !told && index.meanings(&self.headers[column]).iter().any(|(f, _)| *f == to) {
            self.chosen[column] = Some((Some(Target::Field(to)), Why::Only));
        }
    }

    /// Headers that are like a name of a field without a column. Several that are like the same one are a series of
    /// their own, such as the questions of a survey.
    fn like(&mut self, index: &Index, take: bool, sample: Option<&Sample>) {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (column, header) in self.headers.iter().enumerate() {
            if self.chosen[column].is_some() || self.tied(header) {
                continue;
            }
            let fitting = |f: &usize| fits(&self.fields[*f], USUAL, sample, column) != Fit::No;
            let free = (0..self.fields.len()).filter(|f| !self.has(*f) && !self.is_freed(*f)).filter(fitting);
            let best = free.map(|f| (index.likeness(header, f), f)).filter(|(l, _)| *l >= LIKE);
            found.extend(best.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))).map(|(_, field)| (column, field)));
        }
        for (column, field) in &found {
            if found.iter().filter(|(_, f)| f == field).count() > 1 {
                continue;
            }
            if take {
                self.chosen[*column] = Some((Some(Target::Field(*field)), Why::Like));
            } else {
                self.doubts.push(Doubt::Like { header: self.headers[*column].clone(), field: self.fields[*field].key });
            }
        }
    }

    fn tied(&self, header: &String) -> bool {
        self.doubts.iter().any(|d| matches!(d, Doubt::Tie { headers, .. } if headers.contains(header)))
    }
}

impl Mapping {
    /// The headers with the names of what rules make.
    pub fn headers(&self) -> Vec<String> {
        self.columns.iter().map(|c| c.header.clone()).collect()
    }

    /// The decisions in words: "customer ← Client ID", what is kept, and what is like a field and is not taken for it.
    pub fn describe(&self, kind: Kind) -> Vec<Message> {
        let fields = kind.fields();
        let has = |key: &str| self.columns.iter().any(|c| matches!(c.target, Target::Field(i) if fields[i].key == key));
        let asks = kind == Kind::SURVEYS && !has("question");
        let (mut lines, mut own, mut asked, mut left) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for column in &self.columns {
            match &column.target {
                Target::Field(i) if fields[*i].key == column.header => lines.push(column.header.clone()),
                Target::Field(i) => lines.push(format!("{} ← {}", fields[*i].key, column.header)),
                Target::Own(name) if asks && column.why != Why::Beside => asked.push(name.clone()),
                Target::Own(name) => own.push(name.clone()),
                Target::Ignored if column.why == Why::Reject || column.header.is_empty() => {}
                Target::Ignored => left.push(column.header.clone()),
            }
        }
        let mut text = Vec::with_capacity(3);
        if !lines.is_empty() {
            text.push(say!("columns: {columns}", columns = lines.join(", ")));
        }
        if !asked.is_empty() {
            text.push(say!("questions: {names}", names = asked.join(", ")));
        }
        if !own.is_empty() {
            text.push(say!("kept as own fields: {names}", names = own.join(", ")));
        }
        if !left.is_empty() {
            text.push(say!("left out: {columns}", columns = left.join(", ")));
        }
        for column in
            self.columns.iter().filter(|c| c.why == Why::Only && matches!(c.target, Target::Field(f) if fields[f].key == "customer"))
        {
            text.push(say!(
                "'{header}' alone tells the customer: its words are taken for codes; if they are names: --match name",
                header = column.header
            ));
        }
        for doubt in &self.doubts {
            if let Doubt::Like { header, field } = doubt {
                text.push(say!(
                    "column '{header}' looks like {field} and is not taken for it; if it is: --map {field}={quoted}",
                    header,
                    field,
                    quoted = quote(header)
                ));
            }
        }
        text
    }
}

/// The columns among `free` whose values are those of a field that the kind needs, each with the field.
fn needed(kind: Kind, headers: &[String], sample: &Sample, free: &[usize]) -> Vec<(usize, String)> {
    let fields = kind.fields();
    let keys = kind.required().into_iter().flat_map(|(_, keys)| keys);
    let is_card = |header: &str| CARDS.stand_in(header);
    let fitting = |key: &'static str| {
        let field = fields.iter().find(|f| f.key == key);
        let good = move |c: &&usize| {
            let Some((field, profile)) = field.zip(sample.profile(**c)).filter(|(_, p)| p.filled > 0) else { return false };
            // Anything may be a code: only what is called like customers or their cards is offered for theirs.
            let header = &headers[**c];
            let named =
                (CUSTOMERS.stand_in(header) && !profile.mostly(profile.flags)) || (is_card(header) && profile.mostly(profile.codes));
            (key != "customer" || named) && fit(field, profile) == Fit::Good
        };
        let mut columns: Vec<usize> = free.iter().filter(good).copied().collect();
        // The number of a card tells who it is more surely than whatever else is said of a customer.
        columns.sort_by_key(|c| key == "customer" && !is_card(&headers[*c]));
        columns.into_iter().map(move |c| (c, key.to_string()))
    };
    keys.flat_map(fitting).collect()
}

/// Every column that is no field is kept under its own name; empty and repeated names get a number.
fn named(headers: &[String], chosen: Vec<Option<(Option<Target>, Why)>>) -> Vec<Column> {
    let mut taken: Vec<String> = Vec::new();
    let mut all = Vec::with_capacity(chosen.len());
    for (column, (header, chosen)) in headers.iter().zip(chosen).enumerate() {
        let (target, why) = chosen.unwrap_or((None, Why::Own));
        let target = target.unwrap_or_else(|| {
            let header = header.trim();
            // Our export marks own fields that are called like a field.
            let header = header.strip_prefix("own:").unwrap_or(header);
            let base = if header.is_empty() { format!("column {}", column + 1) } else { header.to_string() };
            let name =
                (1..).map(|n| if n == 1 { base.clone() } else { format!("{base} ({n})") }).find(|n| !taken.contains(n)).unwrap_or(base);
            taken.push(name.clone());
            Target::Own(name)
        });
        all.push(Column { header: header.clone(), target, why });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn targets(kind: Kind, headers: &[&str], maps: &[(&str, &str)]) -> Result<Vec<String>> {
        let headers: Vec<String> = headers.iter().map(|h| h.to_string()).collect();
        let maps: Vec<(String, String)> = maps.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect();
        let mapping = map(kind, &headers, &Wishes { maps, ..Wishes::default() }, None, None, "f.csv")?;
        mapping.check(kind, "f.csv", None, false)?;
        Ok(mapping
            .columns
            .into_iter()
            .map(|c| match c.target {
                Target::Field(i) => kind.fields()[i].key.to_string(),
                Target::Own(name) => format!("own:{name}"),
                Target::Ignored => "-".to_string(),
            })
            .collect())
    }

    #[test]
    fn headers_are_found_in_english_and_chinese() {
        let found = targets(Kind::CUSTOMERS, &["客户编号", "姓名", "手机号码", "Ｅｍａｉｌ", "城市", "鞋码"], &[]).expect("mapped");
        assert_eq!(found, ["code", "name", "phone", "email", "city", "own:鞋码"]);
        let found = targets(Kind::ORDERS, &["customer_id", "date", "number_of_cds", "dollar_value"], &[]).expect("mapped");
        assert_eq!(found, ["customer", "date", "own:number_of_cds", "amount"]);
        let found = targets(Kind::ORDERS, &["masterid", "sampleid", "date", "cds", "sales"], &[]).expect("mapped");
        assert_eq!(found, ["customer", "own:sampleid", "date", "own:cds", "amount"]);
        let found = targets(Kind::ORDERS, &["customer_id", "order_date", "revenue"], &[]).expect("mapped");
        assert_eq!(found, ["customer", "date", "amount"]);
    }

    #[test]
    fn several_columns_of_phones_and_emails_are_the_customers() {
        let found = targets(Kind::CUSTOMERS, &["code", "name", "phone", "mobile", "Email", "联系电话"], &[]).expect("mapped");
        assert_eq!(found, ["code", "name", "phone", "phone", "email", "phone"]);
        let found = targets(Kind::CUSTOMERS, &["code", "name", "phone", "mobile"], &[("phone", "mobile")]).expect("mapped");
        assert_eq!(found, ["code", "name", "own:phone", "phone"], "what is said stands");
    }

    #[test]
    fn every_key_means_itself() {
        for kind in [Kind::CUSTOMERS, Kind::ORDERS, Kind::INTERACTIONS, Kind::COMPLAINTS] {
            let keys: Vec<&str> = kind.fields().iter().map(|f| f.key).collect();
            assert_eq!(targets(kind, &keys, &[]).expect("mapped"), keys);
        }
    }

    #[test]
    fn maps_come_first_and_doubts_are_refused() {
        let found = targets(Kind::ORDERS, &["customer", "date", "total", "net"], &[("amount", "net")]).expect("mapped");
        assert_eq!(found, ["customer", "date", "own:total", "amount"]);
        let error = targets(Kind::ORDERS, &["customer", "date", "Total", "Revenue"], &[]).expect_err("two amounts");
        assert!(error.to_string().contains("both column 'Total' and column 'Revenue'"), "{error}");
        let error = targets(Kind::ORDERS, &["customer", "amount"], &[]).expect_err("no date");
        assert!(error.to_string().contains("no column for the day of the order"), "{error}");
        assert!(targets(Kind::ORDERS, &["customer", "date", "amount"], &[("amonut", "x")]).is_err());
        assert!(targets(Kind::ORDERS, &["customer", "date", "amount"], &[("amount", "x")]).is_err());
        for twice in [[("amount", "amount"), ("amount", "net")], [("amount", "net"), ("refund", "net")]] {
            let error = targets(Kind::ORDERS, &["customer", "date", "amount", "net"], &twice).expect_err("twice");
            assert!(error.to_string().contains("mapped twice"), "{error}");
        }
    }

    #[test]
    fn empty_and_repeated_names_are_kept_apart() {
        let found = targets(Kind::CUSTOMERS, &["code", "", "shoe", "shoe", "own:name", "reject_line"], &[]).expect("mapped");
        assert_eq!(found, ["code", "own:column 2", "own:shoe", "own:shoe (2)", "own:name", "-"]);
    }
}
