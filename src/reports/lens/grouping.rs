//! The groups a report breaks its figures down by: a field of the customers, a tag, a tier or a segment.

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;

use crate::base::dates::Day;
use crate::base::error::{Failure, nearest};
use crate::lang::say;
use crate::reports::value::{pyramid, rfm};
use crate::store::Snapshot;
use crate::store::records::tags;

/// Groups shown at most; what is left of a field with more values goes into one.
pub const MOST_GROUPS: usize = 20;

/// Customers of whom the field is not known.
pub const NOT_KNOWN: &str = "(not known)";

/// Customers who have not bought by the as-of date, and so are in no tier and no segment.
pub const NO_PURCHASE: &str = "(no purchase)";

/// Fields whose values make groups, and where they stand. Names, codes and contact data make none.
const FIELDS: &[(&str, &str)] = &[
    ("kind", "kind"),
    ("company", "company"),
    ("city", "city"),
    ("region", "region"),
    ("country", "country"),
    ("industry", "industry"),
    ("occupation", "occupation"),
    ("gender", "gender"),
    ("education", "education"),
    ("income_band", "income_band"),
    ("source", "source"),
    ("owner", "owner"),
];

/// Groups that are computed, not recorded.
const COMPUTED: &[&str] = &["tier", "segment", "age", "acquired"];

/// What groups can be made by, beside tags and own fields.
pub fn words() -> impl Iterator<Item = &'static str> {
    FIELDS.iter().map(|f| f.0).chain(COMPUTED.iter().copied())
}

/// First ages of the bands, and what they are called.
const AGES: &[(i32, &str)] =
    &[(0, "under 18"), (18, "18–24"), (25, "25–34"), (35, "35–44"), (45, "45–54"), (55, "55–64"), (65, "65 and over")];

/// Every customer's group.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Grouping {
    /// What the groups are made of, as it was asked for.
    pub field: String,
    /// How they came about, for people.
    pub rule: String,
    labels: Vec<String>,
    /// (key of the customer, place of the label), in order of the keys.
    members: Vec<(i64, u32)>,
}

/// What `--group-by` takes.
pub const HELP: &str = "Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, \
                        income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field";

impl Grouping {
    /// The groups of `field` among the customers of the store. Tiers and segments are those of the as-of date;
    /// other fields are taken as they are recorded.
    ///
    /// # Errors
    /// A field or a tag nobody has, or a store that cannot be read.
    pub fn read(store: &Snapshot, field: &str) -> Result<Grouping> {
        let recorded = "as recorded now";
        if let Some(tag) = field.strip_prefix("tag:") {
            return tagged(store, field, tag);
        }
        match field {
            "tier" => {
                let rule = format!("tier of the customer pyramid as of {}", store.as_of);
                return Ok(Grouping::ordered(field, rule, pyramid::Tiers::labels(), pyramid::tiers(store)?.members, NO_PURCHASE));
            }
            "segment" => {
                let rule = format!("RFM segment (eleven segments) as of {}", store.as_of);
                let (labels, members) = rfm::segments(store)?;
                return Ok(Grouping::ordered(field, rule, labels, members, NO_PURCHASE));
            }
            "age" => {
                let members = dated(store, "birthday", |birthday| age_band(birthday, store.as_of))?;
                let labels = AGES.iter().map(|a| a.1.to_string()).collect();
                return Ok(Grouping::ordered(field, format!("age on {}", store.as_of), labels, members, NOT_KNOWN));
            }
            "acquired" => {
                let years = dated(store, "acquired_on", |day| (day <= store.as_of).then(|| day.ymd().0))?;
                let mut names: Vec<i32> = years.iter().map(|y| y.1).collect();
                names.sort_unstable();
                names.dedup();
                let place = |year: &i32| names.binary_search(year).map_or(0, |at| at as u32);
                let members = years.iter().map(|(key, year)| (*key, place(year))).collect();
                let labels = names.iter().map(i32::to_string).collect();
                return Ok(Grouping::ordered(field, "year of acquisition".into(), labels, members, NOT_KNOWN));
            }
            _ => {}
        }
        match FIELDS.iter().find(|(name, _)| *name == field) {
            Some((_, column)) => {
                let sql = format!("SELECT id, {column} FROM customer ORDER BY id");
                Ok(Grouping::by_size(field, format!("{field} {recorded}"), texts(store, &sql, &[])?))
            }
            None if own_fields(store)?.iter().any(|own| own == field) => {
                let sql = "SELECT c.id, f.value FROM customer c LEFT JOIN json_each(c.own) f ON f.key = ?1 ORDER BY c.id";
                Ok(Grouping::by_size(field, format!("own field {field} {recorded}"), texts(store, sql, &[&field])?))
            }
            None => Err(unknown_field(store, field)?.into()),
        }
    }

    /// The labels of the groups in the order in which they are shown; the last one is for customers in none.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// The place of a customer's group among the labels.
    pub fn of(&self, key: i64) -> usize {
        match self.members.binary_search_by_key(&key, |m| m.0) {
            Ok(at) => self.members[at].1 as usize,
            Err(_) => self.labels.len() - 1,
        }
    }

    /// Groups with an order of their own: labels in order, and (key, place of the label) in order of the keys. Customers in none of them go last, under the name of `rest`.
    fn ordered(field: &str, rule: String, mut labels: Vec<String>, members: Vec<(i64, u32)>, rest: &str) -> Grouping {
        labels.push(rest.to_string());
        Grouping { field: field.to_string(), rule, labels, members }
    }

    /// Groups by value, the largest first, beyond [`MOST_GROUPS`] in one.
    fn by_size(field: &str, rule: String, values: Vec<(i64, String)>) -> Grouping {
        let mut sizes: HashMap<&str, usize> = HashMap::new();
        for (_, value) in &values {
            *sizes.entry(value).or_default() += 1;
        }
        let mut order: Vec<(&str, usize)> = sizes.into_iter().collect();
        order.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let shown = if order.len() > MOST_GROUPS { MOST_GROUPS - 1 } else { order.len() };
        let places: HashMap<&str, u32> = order.iter().take(shown).zip(0..).map(|((value, _), place)| (*value, place)).collect();
        let members = values.iter().map(|(key, value)| (*key, places.get(value.as_str()).copied().unwrap_or(shown as u32))).collect();
        let mut labels: Vec<String> = order.iter().take(shown).map(|(value, _)| (*value).to_string()).collect();
        if shown < order.len() {
            labels.push(format!("({} other values)", order.len() - shown));
        }
        Grouping::ordered(field, rule, labels, members, NOT_KNOWN)
    }
}

/// What stands for a value nobody recorded.
pub const NOT_STATED: &str = "not stated";

/// Things by one property, the most frequent value first.
pub fn by_frequency<'a, T>(things: &'a [T], of: impl Fn(&'a T) -> Option<&'a str>) -> Vec<(&'a str, Vec<&'a T>)> {
    let mut groups: BTreeMap<&str, Vec<&T>> = BTreeMap::new();
    for thing in things {
        groups.entry(of(thing).unwrap_or(NOT_STATED)).or_default().push(thing);
    }
    let mut groups: Vec<(&str, Vec<&T>)> = groups.into_iter().collect();
    groups.sort_by_key(|(_, group)| std::cmp::Reverse(group.len()));
    groups
}

/// The customers with a tag, in order of their keys.
///
/// # Errors
/// A tag nobody has, or a store that cannot be read.
pub fn with_tag(store: &Snapshot, tag: &str) -> Result<Vec<i64>> {
    let mut query = store.conn().prepare_cached("SELECT customer FROM customer_tag WHERE tag = ?1 ORDER BY customer")?;
    let with: Vec<i64> = query.query_map([tag], |r| r.get(0))?.collect::<Result<_, _>>()?;
    if with.is_empty() {
        let tags = tags::all(store.conn())?;
        let failure = Failure::usage(say!("no customer has the tag '{tag}'", tag));
        return Err(match nearest(tag, tags.iter().map(String::as_str)) {
            Some(near) => failure.hint(say!("did you mean 'tag:{near}'?", near)),
            None => failure.hint(say!("crmkit customer list shows the tags")),
        }
        .into());
    }
    Ok(with)
}

/// Customers with and without a tag.
fn tagged(store: &Snapshot, field: &str, tag: &str) -> Result<Grouping> {
    let with = with_tag(store, tag)?;
    let mut members = Vec::new();
    store.customers(|key, _, _| {
        members.push((key, u32::from(with.binary_search(&key).is_err())));
        Ok(())
    })?;
    let labels = vec![format!("with {tag}"), format!("without {tag}")];
    Ok(Grouping::ordered(field, format!("tag {tag} as recorded now"), labels, members, NOT_KNOWN))
}

/// (key, value) of every customer whose value is known and not blank, in order of the key.
fn texts(store: &Snapshot, sql: &str, parameters: &[&dyn rusqlite::ToSql]) -> Result<Vec<(i64, String)>> {
    let mut query = store.conn().prepare_cached(sql)?;
    let mut rows = query.query(parameters)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        if let Some(value) = row.get_ref(1)?.as_str_or_null()?.map(str::trim).filter(|v| !v.is_empty()) {
            found.push((row.get(0)?, value.to_string()));
        }
    }
    Ok(found)
}

/// (key, what `of` makes of the day) of every customer with a day in `column`, in order of the key.
fn dated<T>(store: &Snapshot, column: &str, of: impl Fn(Day) -> Option<T>) -> Result<Vec<(i64, T)>> {
    let mut query = store.conn().prepare_cached(&format!("SELECT id, {column} FROM customer WHERE {column} IS NOT NULL ORDER BY id"))?;
    let mut rows = query.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        if let Some(value) = of(Day(row.get(1)?)) {
            found.push((row.get(0)?, value));
        }
    }
    Ok(found)
}

/// The place of the age band of somebody born on `birthday`; `None` before the birth.
fn age_band(birthday: Day, on: Day) -> Option<u32> {
    if !birthday.has_year() {
        return None;
    }
    let ((year, month, day), (now, now_month, now_day)) = (birthday.ymd(), on.ymd());
    let age = now - year - i32::from((now_month, now_day) < (month, day));
    AGES.iter().rposition(|band| age >= band.0).map(|place| place as u32)
}

fn own_fields(store: &Snapshot) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT f.key FROM customer c, json_each(c.own) f WHERE c.own IS NOT NULL ORDER BY 1";
    let mut query = store.conn().prepare_cached(sql)?;
    Ok(query.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?)
}

fn unknown_field(store: &Snapshot, field: &str) -> Result<Failure> {
    let own = own_fields(store)?;
    let mut known: Vec<&str> = words().collect();
    known.extend(own.iter().map(String::as_str));
    let failure = Failure::usage(say!(
        "customers cannot be grouped by '{field}': expected one of {known}, or tag:NAME",
        field,
        known = known.join(", ")
    ));
    Ok(failure.near(field, known, None))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::tests::shop::{Shop, day};

    #[test]
    fn groups_by_size_with_the_rest_in_one() {
        let values = |n: i64| (0..n).flat_map(|v| [(v * 2, format!("v{v:02}")), (v * 2 + 1, "common".to_string())]).collect();
        let groups = Grouping::by_size("city", String::new(), values(3));
        assert_eq!(groups.labels(), ["common", "v00", "v01", "v02", NOT_KNOWN]);
        assert_eq!([groups.of(1), groups.of(2), groups.of(99)], [0, 2, 4]);
        let groups = Grouping::by_size("city", String::new(), values(30));
        assert_eq!(groups.labels().len(), MOST_GROUPS + 1);
        assert_eq!(groups.labels()[MOST_GROUPS - 1], "(12 other values)");
        assert_eq!([groups.of(0), groups.of(58)], [1, MOST_GROUPS - 1]);
    }

    #[test]
    fn ages_end_on_the_eve_of_the_birthday() {
        let band = |on: &str| age_band(day("2000-03-01"), day(on)).map(|place| AGES[place as usize].1);
        assert_eq!([band("2018-02-28"), band("2018-03-01"), band("1999-12-31")], [Some("under 18"), Some("18–24"), None]);
        assert_eq!(Day::without_year(3, 1).and_then(|birthday| age_band(birthday, day("2018-03-01"))), None, "the year is not known");
    }

    #[test]
    fn tiers_and_segments_are_those_of_the_day() {
        let mut shop = Shop::new();
        shop.set("lapse-days", "400");
        for (customer, amount) in [("A", 100), ("B", 900)] {
            shop.order(customer, "2023-01-10", amount);
        }
        shop.order("A", "2024-01-10", 5_000);
        let tier = |as_of: &str| {
            let store = shop.snapshot(as_of);
            let groups = Grouping::read(&store, "tier").expect("groups");
            [1, 2].map(|key| groups.labels()[groups.of(key)].clone())
        };
        assert_ne!(tier("2023-06-30"), tier("2024-01-31"));
        let store = shop.snapshot("2024-01-31");
        assert_eq!(Grouping::read(&store, "segment").expect("groups").labels().len(), 12);
        let error = Grouping::read(&store, "citi").expect_err("unknown").to_string();
        assert!(error.starts_with("customers cannot be grouped by 'citi': expected one of kind, company, city"), "{error}");
        assert!(Grouping::read(&store, "tag:vip").is_err());
    }
}
