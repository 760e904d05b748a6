//! Letters: a text with fields in double braces, `Dear {{ customer.name }}`, filled with what is known.
//!
//! Only fields that there are may be named; one that is not known of a customer is an error unless the text says what to
//! write instead: `{{ customer.company | default('your company') }}` or `{% if customer.company %}…{% endif %}`.

use std::collections::BTreeMap;

use minijinja::{AutoEscape, Environment, ErrorKind, Template, UndefinedBehavior};

use crate::base::error::Failure;
use crate::lang::say;

/// The fields that a template can have.
pub const FIELDS: [&str; 33] = [
    "customer.code",
    "customer.name",
    "customer.company",
    "customer.email",
    "customer.phone",
    "customer.address",
    "customer.city",
    "customer.region",
    "customer.country",
    "customer.postal_code",
    "customer.owner",
    "complaint.code",
    "complaint.received_on",
    "complaint.received_at",
    "complaint.channel",
    "complaint.type",
    "complaint.cause",
    "complaint.severity",
    "complaint.step",
    "complaint.order",
    "complaint.product",
    "complaint.product_name",
    "complaint.assignee",
    "complaint.subject",
    "complaint.text",
    "complaint.resolution",
    "complaint.compensation",
    "complaint.compensation_amount",
    "complaint.due",
    "complaint.follow_up_on",
    "currency",
    "person",
    "today",
];

/// The fields of a letter by name, such as `customer.name`; `None` = there is such a field, but nothing is known.
pub type Fields = BTreeMap<String, Option<String>>;

/// Steps that filling in a letter may take: so many that no letter needs them.
const FUEL: u64 = 100_000;

/// Checks that a text can be read and names known fields only. Fields of one's own (`customer.own.shoe`) are known of
/// each customer only when the letter is written.
///
/// # Errors
/// A usage failure that names the line or the field.
pub fn check(code: &str, body: &str, known: &[&str]) -> Result<(), Failure> {
    read(&environment(), code, body, known).map(|_| ())
}

/// Reads a text that names known fields only.
fn read<'e>(environment: &'e Environment<'_>, code: &'e str, body: &'e str, known: &[&str]) -> Result<Template<'e, 'e>, Failure> {
    let template = environment.template_from_named_str(code, body).map_err(|e| wrong(code, body, &e))?;
    let mut unknown: Vec<String> = template.undeclared_variables(true).into_iter().filter(|name| !is_known(name, known)).collect();
    unknown.sort();
    let Some(name) = unknown.first() else { return Ok(template) };
    let line = body.lines().position(|l| l.contains(name.as_str())).map(|at| format!(" in line {}", at + 1)).unwrap_or_default();
    let failure = Failure::usage(say!("template {code}: there is no field '{name}'{line}", code, name, line));
    Err(failure.near(name, known.iter().copied(), None).hint(say!("'crmkit template show --fields' lists the fields")))
}

fn is_known(name: &str, known: &[&str]) -> bool {
    let has_fields = |of: &str| known.iter().any(|k| k.strip_prefix(of).is_some_and(|rest| rest.starts_with('.')));
    known.contains(&name) || name.split_once(".own").is_some_and(|(of, rest)| has_fields(of) && (rest.is_empty() || rest.starts_with('.')))
}

/// Fills in the fields.
///
/// # Errors
/// A failure that names what is wrong: a text that cannot be read, or a field that is not known.
pub fn write(code: &str, body: &str, fields: &Fields) -> Result<String, Failure> {
    let known: Vec<&str> = fields.keys().map(String::as_str).filter(|k| !k.contains(".own.")).collect();
    let environment = environment();
    let template = read(&environment, code, body, &known)?;
    template.render(minijinja::value::Serde(tree(fields))).map_err(|e| match e.kind() {
        ErrorKind::UndefinedError => {
            let mut unknown: Vec<String> =
                template.undeclared_variables(true).into_iter().filter(|name| !matches!(fields.get(name), Some(Some(_)))).collect();
            unknown.sort();
            let place = e.line().map(|line| format!(", line {line}")).unwrap_or_default();
            let failure = Failure::new(say!("template {code}{place}: not known: {unknown}", code, place, unknown = unknown.join(", ")));
            let name = unknown.first().cloned().unwrap_or_default();
            failure.hint(say!("record it, or say in the template what to write instead: {{ {name} | default('…') }}", name))
        }
        _ => wrong(code, body, &e),
    })
}

fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
    environment.set_fuel(Some(FUEL));
    environment
}

fn wrong(code: &str, body: &str, error: &minijinja::Error) -> Failure {
    if error.kind() == ErrorKind::OutOfFuel {
        return Failure::new(say!("template {code} takes too many steps to fill in", code));
    }
    let place = error.line().map(|line| format!(", line {line}")).unwrap_or_default();
    let what = error.detail().map_or_else(|| error.kind().to_string(), str::to_string);
    let shown = error.line().and_then(|line| body.lines().nth(line.checked_sub(1)?)).map(str::trim).unwrap_or_default();
    let failure = Failure::usage(say!("template {code}{place}: {what}", code, place, what));
    if shown.is_empty() { failure } else { failure.hint(say!("it says: {shown}", shown)) }
}

/// The fields as a tree: `customer.name` under `name` of `customer`. What is not known is left out.
fn tree(fields: &Fields) -> serde_json::Value {
    let mut root = serde_json::Map::new();
    for (name, value) in fields {
        let mut parts = name.splitn(3, '.').peekable();
        let mut place = &mut root;
        while let Some(part) = parts.next() {
            if parts.peek().is_none() {
                if let Some(value) = value {
                    place.insert(part.to_string(), value.as_str().into());
                }
                break;
            }
            let inner = place.entry(part.to_string()).or_insert_with(|| serde_json::Map::new().into());
            let Some(inner) = inner.as_object_mut() else { break };
            place = inner;
        }
    }
    root.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields() -> Fields {
        [
            ("customer.name", Some("王芳 & Co")),
            ("customer.company", None),
            ("customer.own.shoe", Some("38")),
            ("complaint.code", Some("K0001")),
            ("today", Some("2024-05-03")),
        ]
        .into_iter()
        .map(|(k, v)| (k.to_string(), v.map(str::to_string)))
        .collect()
    }

    #[test]
    fn fields_are_filled_in_as_they_are() {
        let body = "Dear {{ customer.name }},\n{% if customer.company %}{{ customer.company }}{% else %}you{% endif %}, size {{ customer.own.shoe }}, \
                    {{ customer.company | default('–') }}: {{ complaint.code | lower }} of {{ today }}.\n";
        let letter = write("sorry", body, &fields()).expect("written");
        assert_eq!(letter, "Dear 王芳 & Co,\nyou, size 38, –: k0001 of 2024-05-03.");
    }

    #[test]
    fn what_is_unknown_is_told() {
        let failure = write("sorry", "Dear\n{{ customer.nam }}", &fields()).expect_err("no such field");
        assert_eq!(failure.message, "template sorry: there is no field 'customer.nam' in line 2");
        assert!(failure.hints[0].to_string().contains("customer.name"), "{:?}", failure.hints);
        let failure = write("sorry", "Dear {{ customer.company }}", &fields()).expect_err("not known");
        assert_eq!(failure.message, "template sorry, line 1: not known: customer.company");
        let failure = write("sorry", "size {{ customer.own.hat }}", &fields()).expect_err("not known");
        assert!(failure.to_string().ends_with("not known: customer.own.hat"), "{}", failure.message);
        for bad in ["cust.own.shoe", "today.own", "today.own.shoe", "customer.owner", "customer.name.own"] {
            let failure = check("sorry", &format!("{{{{ {bad} }}}}"), &["customer.name", "today"]).expect_err(bad);
            assert_eq!(failure.to_string(), format!("template sorry: there is no field '{bad}' in line 1"));
        }
        for bad in ["{{ customer.name", "{% if %}", "{{ customer.name | nosuch }}", "{% for i in range(100000000) %}x{% endfor %}"] {
            assert!(write("bad", bad, &fields()).is_err(), "{bad}");
        }
        let failure = check("bad", "one\n{% if today %}", &["today"]).expect_err("no end");
        assert!(failure.to_string().starts_with("template bad, line 2: "), "{}", failure.message);
    }
}
