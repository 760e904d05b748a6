//! Two records of one customer become one: the survivor's values stand, its blanks are filled, and nothing is lost.

use super::customer::Customer;
use super::reach::{email_key, phone_key};
use crate::base::money;
use crate::base::words::Word;

/// A field in which both had a value: which one stands, and what the other was.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Conflict {
    /// The field; an own field under its own name.
    pub field: String,
    /// The survivor's value, which stands.
    pub kept: String,
    /// The value of the one that was joined.
    pub other: String,
}

/// What became of the fields of the customer that was joined.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Absorbed {
    /// Blank fields of the survivor that were filled.
    pub filled: Vec<String>,
    /// Fields in which both had a value.
    pub conflicts: Vec<Conflict>,
}

impl Absorbed {
    fn field<T: PartialEq>(&mut self, name: &str, kept: &mut Option<T>, other: Option<T>, show: impl Fn(&T) -> String) {
        match (kept.as_ref(), other) {
            (Some(a), Some(b)) if *a != b => {
                self.conflicts.push(Conflict { field: name.to_string(), kept: show(a), other: show(&b) });
            }
            (None, Some(b)) => {
                *kept = Some(b);
                self.filled.push(name.to_string());
            }
            _ => {}
        }
    }

    fn text(&mut self, name: &str, kept: &mut Option<String>, other: Option<String>) {
        self.field(name, kept, other, String::clone);
    }
}

/// Takes `other` into `kept`. Amounts are told with `exponent` decimals.
///
/// What cannot stand in its field is kept elsewhere: another email, phone or address among the handles, other notes
/// after the survivor's, another value of an own field under `FIELD (CODE)`. The address is one thing: parts of two
/// addresses are never mixed. So is the end of a relationship: status, day and reason.
pub fn absorb(kept: &mut Customer, other: Customer, exponent: u8) -> Absorbed {
    let mut done = Absorbed::default();
    let code = other.code.clone();
    // A customer made from an order has its code for a name: that is no name yet.
    if kept.name == kept.code && other.name != other.code {
        kept.name.clone_from(&other.name);
        done.filled.push("name".to_string());
    } else if other.name != other.code && other.name != kept.name {
        done.conflicts.push(Conflict { field: "name".to_string(), kept: kept.name.clone(), other: other.name.clone() });
    }
    let mut handles: Vec<String> = Vec::new();
    if let Some(email) =
        other.email.clone().filter(|_| kept.email.as_deref().and_then(email_key) != other.email.as_deref().and_then(email_key))
    {
        handles.extend(kept.email.is_some().then_some(email));
    }
    if let Some(phone) =
        other.phone.clone().filter(|_| kept.phone.as_deref().and_then(phone_key) != other.phone.as_deref().and_then(phone_key))
    {
        handles.extend(kept.phone.is_some().then_some(phone));
    }
    handles.extend(place(&mut done, kept, &other));
    handles.extend(other.handles.iter().flat_map(|h| h.split(';')).map(|h| h.trim().to_string()));
    done.text("email", &mut kept.email, other.email);
    done.text("phone", &mut kept.phone, other.phone);
    add_handles(kept, handles);
    done.field("kind", &mut kept.kind, other.kind, |k| k.word().to_string());
    done.text("company", &mut kept.company, other.company);
    done.text("consent", &mut kept.consent, other.consent);
    done.text("industry", &mut kept.industry, other.industry);
    done.text("occupation", &mut kept.occupation, other.occupation);
    done.text("gender", &mut kept.gender, other.gender);
    done.field("birthday", &mut kept.birthday, other.birthday, ToString::to_string);
    done.text("education", &mut kept.education, other.education);
    done.text("income_band", &mut kept.income_band, other.income_band);
    done.text("source", &mut kept.source, other.source);
    done.field("acquired_on", &mut kept.acquired_on, other.acquired_on, ToString::to_string);
    done.field("acquisition_cost", &mut kept.acquisition_cost, other.acquisition_cost, |a| money::plain(*a, exponent));
    done.text("owner", &mut kept.owner, other.owner);
    let open = kept.status.is_none() && kept.closed_on.is_none() && kept.churn_reason.is_none();
    let ends =
        (other.closed_on.filter(|_| open || kept.closed_on.is_some()), other.churn_reason.filter(|_| open || kept.churn_reason.is_some()));
    let told = |end: &str| Conflict { field: end.to_string(), kept: String::new(), other: String::new() };
    if let Some(day) = other.closed_on.filter(|_| ends.0.is_none()) {
        done.conflicts.push(Conflict { other: day.to_string(), ..told("closed_on") });
    }
    if let Some(reason) = other.churn_reason.filter(|_| ends.1.is_none()) {
        done.conflicts.push(Conflict { other: reason.word().to_string(), ..told("churn_reason") });
    }
    done.field("status", &mut kept.status, other.status, |s| s.word().to_string());
    done.field("closed_on", &mut kept.closed_on, ends.0, ToString::to_string);
    done.field("churn_reason", &mut kept.churn_reason, ends.1, |r| r.word().to_string());
    done.field("wallet", &mut kept.wallet, other.wallet, |a| money::plain(*a, exponent));
    match (&mut kept.notes, other.notes) {
        (Some(ours), Some(theirs)) if !ours.contains(&theirs) => {
            ours.push('\n');
            ours.push_str(&theirs);
            done.filled.push("notes".to_string());
        }
        (ours @ None, Some(theirs)) => {
            *ours = Some(theirs);
            done.filled.push("notes".to_string());
        }
        _ => {}
    }
    own(&mut done, kept, other.own, &code);
    done
}

/// The address as a whole. Returns the other's as a handle where it is another one.
fn place(done: &mut Absorbed, kept: &mut Customer, other: &Customer) -> Option<String> {
    let ours = [&kept.address, &kept.city, &kept.region, &kept.country, &kept.postal_code];
    let theirs = [&other.address, &other.city, &other.region, &other.country, &other.postal_code];
    let told = |parts: [&Option<String>; 5]| {
        let [address, city, region, country, postal] = parts.map(|p| p.as_deref().unwrap_or_default());
        let place = [postal, city].join(" ");
        let all: Vec<&str> = [address, place.trim(), region, country].into_iter().filter(|p| !p.is_empty()).collect();
        all.join(", ").replace(';', ",")
    };
    let clash = ours.iter().zip(&theirs).any(|(a, b)| a.is_some() && b.is_some() && a != b);
    if clash {
        let (ours, theirs) = (told(ours), told(theirs));
        done.conflicts.push(Conflict { field: "address".to_string(), kept: ours, other: theirs.clone() });
        return Some(format!("address:{theirs}"));
    }
    done.text("address", &mut kept.address, other.address.clone());
    done.text("city", &mut kept.city, other.city.clone());
    done.text("region", &mut kept.region, other.region.clone());
    done.text("country", &mut kept.country, other.country.clone());
    done.text("postal_code", &mut kept.postal_code, other.postal_code.clone());
    None
}

/// Adds handles that the customer has not yet, whatever their case.
fn add_handles(kept: &mut Customer, handles: Vec<String>) {
    let known = kept.handles.clone().unwrap_or_default();
    let mut all: Vec<String> = known.split(';').map(|h| h.trim().to_string()).filter(|h| !h.is_empty()).collect();
    let before = all.len();
    for handle in handles.into_iter().filter(|h| !h.is_empty()) {
        if !all.iter().any(|h| h.to_lowercase() == handle.to_lowercase()) {
            all.push(handle);
        }
    }
    if all.len() > before {
        kept.handles = Some(all.join(";"));
    }
}

fn own(done: &mut Absorbed, kept: &mut Customer, theirs: Vec<(String, String)>, code: &str) {
    for (name, value) in theirs {
        match kept.own.iter().find(|(n, _)| *n == name) {
            None => {
                done.filled.push(name.clone());
                kept.own.push((name, value));
            }
            Some((_, ours)) if *ours == value => {}
            Some((_, ours)) => {
                done.conflicts.push(Conflict { field: name.clone(), kept: ours.clone(), other: value.clone() });
                let beside = format!("{name} ({code})");
                if !kept.own.iter().any(|(n, _)| *n == beside) {
                    kept.own.push((beside, value));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::dates::Day;
    use crate::entity::customer::{ChurnReason, Status};

    fn some(text: &str) -> Option<String> {
        Some(text.to_string())
    }

    #[test]
    fn blanks_are_filled_and_nothing_is_lost() {
        let mut kept = Customer {
            code: "A".into(),
            name: "Ann Lee".into(),
            email: some("ann@x.example"),
            city: some("Bonn"),
            handles: some("wechat:ann"),
            notes: some("likes tea"),
            own: vec![("shoe".into(), "38".into())],
            ..Customer::default()
        };
        let other = Customer {
            code: "B".into(),
            name: "Anne Lee".into(),
            email: some("lee@y.example"),
            phone: some("0228 12345"),
            address: some("Weg 1"),
            city: some("Köln"),
            postal_code: some("50667"),
            handles: some("WeChat:Ann; qq:7"),
            birthday: Some(Day(1)),
            wallet: Some(1_250),
            notes: some("calls late"),
            own: vec![("shoe".into(), "39".into()), ("hat".into(), "L".into())],
            ..Customer::default()
        };
        let done = absorb(&mut kept, other, 2);
        assert_eq!(kept.handles.as_deref(), Some("wechat:ann;lee@y.example;address:Weg 1, 50667 Köln;qq:7"));
        assert_eq!((kept.email.as_deref(), kept.phone.as_deref()), (Some("ann@x.example"), Some("0228 12345")));
        assert_eq!((kept.city.as_deref(), &kept.address), (Some("Bonn"), &None), "two addresses are never mixed");
        assert_eq!(kept.notes.as_deref(), Some("likes tea\ncalls late"));
        let own: Vec<(&str, &str)> = kept.own.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(own, [("shoe", "38"), ("shoe (B)", "39"), ("hat", "L")]);
        assert_eq!(done.filled, ["phone", "birthday", "wallet", "notes", "hat"]);
        let fields: Vec<&str> = done.conflicts.iter().map(|c| c.field.as_str()).collect();
        assert_eq!(fields, ["name", "address", "email", "shoe"]);
    }

    #[test]
    fn a_customer_who_is_there_is_not_closed_by_an_old_record() {
        let closed = Customer {
            status: Some(Status::Closed),
            closed_on: Some(Day(9)),
            churn_reason: Some(ChurnReason::Price),
            ..Customer::default()
        };
        let mut active = Customer { status: Some(Status::Active), ..Customer::default() };
        let done = absorb(&mut active, closed.clone(), 2);
        assert_eq!((active.status, active.closed_on, active.churn_reason), (Some(Status::Active), None, None));
        assert_eq!(done.conflicts.len(), 3);
        let mut blank = Customer::default();
        absorb(&mut blank, closed, 2);
        assert_eq!((blank.status, blank.closed_on), (Some(Status::Closed), Some(Day(9))));
    }

    #[test]
    fn a_code_is_no_name() {
        let mut kept = Customer { code: "A".into(), name: "A".into(), ..Customer::default() };
        absorb(&mut kept, Customer { code: "B".into(), name: "Ann".into(), ..Customer::default() }, 2);
        assert_eq!(kept.name, "Ann");
    }
}
