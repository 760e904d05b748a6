//! The fields of a customer as flags, and by name.

use anyhow::Result;

use crate::base::error::{Failure, unknown};
use crate::base::words::Word;
use crate::commands::given::{Given, pair};
use crate::entity::customer::Customer;
use crate::entity::reach::{email_key, phone_key};
use crate::lang::{Message, say};

/// Names of the fields that can be set and cleared, in the order they are shown.
pub const FIELDS: &[&str] = &[
    "code",
    "name",
    "kind",
    "company",
    "email",
    "phone",
    "handles",
    "address",
    "city",
    "region",
    "country",
    "postal_code",
    "consent",
    "industry",
    "occupation",
    "gender",
    "birthday",
    "education",
    "income_band",
    "source",
    "acquired_on",
    "acquisition_cost",
    "owner",
    "status",
    "closed_on",
    "churn_reason",
    "wallet",
    "notes",
];

/// A flag for every field.
#[derive(clap::Args, Debug, Default)]
#[command(next_help_heading = "Fields")]
pub struct Fields {
    /// Code people use for the customer; unique in the store
    #[arg(long)]
    pub code: Option<String>,
    /// person or company
    #[arg(long)]
    pub kind: Option<String>,
    /// Company a person belongs to
    #[arg(long)]
    pub company: Option<String>,
    /// Email
    #[arg(long)]
    pub email: Option<String>,
    /// Phone
    #[arg(long)]
    pub phone: Option<String>,
    /// Further emails, phones and names on messengers: wechat:lihua;+86 20 5550 0101
    #[arg(long)]
    pub handles: Option<String>,
    /// Street address
    #[arg(long)]
    pub address: Option<String>,
    /// City
    #[arg(long)]
    pub city: Option<String>,
    /// Region, province or state
    #[arg(long)]
    pub region: Option<String>,
    /// Country
    #[arg(long)]
    pub country: Option<String>,
    /// Postal code
    #[arg(long)]
    pub postal_code: Option<String>,
    /// Channels the customer agreed to, separated by ';'
    #[arg(long)]
    pub consent: Option<String>,
    /// Industry of a company
    #[arg(long)]
    pub industry: Option<String>,
    /// Occupation of a person
    #[arg(long)]
    pub occupation: Option<String>,
    /// Gender
    #[arg(long)]
    pub gender: Option<String>,
    /// Birthday
    #[arg(long, value_name = "DATE")]
    pub birthday: Option<String>,
    /// Education
    #[arg(long)]
    pub education: Option<String>,
    /// Income band
    #[arg(long)]
    pub income_band: Option<String>,
    /// How the customer was acquired
    #[arg(long)]
    pub source: Option<String>,
    /// When the customer was acquired
    #[arg(long, value_name = "DATE")]
    pub acquired_on: Option<String>,
    /// What acquiring the customer cost
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    pub acquisition_cost: Option<String>,
    /// Account manager
    #[arg(long)]
    pub owner: Option<String>,
    /// prospect, active, lapsed or closed
    #[arg(long)]
    pub status: Option<String>,
    /// When the customer left
    #[arg(long, value_name = "DATE")]
    pub closed_on: Option<String>,
    /// Why the customer left: price, inconvenience, core-failure, service-encounter, failure-response, competition, ethical or involuntary
    #[arg(long, value_name = "REASON")]
    pub churn_reason: Option<String>,
    /// What the customer spends per year on this category with anyone
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    pub wallet: Option<String>,
    /// Free notes
    #[arg(long)]
    pub notes: Option<String>,
    /// Set a field of your own; may be given several times
    #[arg(long = "set", value_name = "FIELD=VALUE", value_parser = pair)]
    pub own: Vec<(String, String)>,
}

impl Fields {
    /// Writes every stated field into the customer.
    ///
    /// # Errors
    /// A usage failure that names the flag whose value makes no sense.
    pub fn apply(&self, customer: &mut Customer, given: &Given) -> Result<()> {
        for (field, value) in self.stated() {
            set(customer, field, Some(value), given)?;
        }
        for (field, value) in &self.own {
            set(customer, known(field).unwrap_or(field), Some(value), given)?;
        }
        Ok(())
    }

    /// What looks odd in the stated fields, though it is kept as written.
    pub fn oddities(&self) -> Vec<Message> {
        let mut odd = Vec::new();
        if let Some(email) = self.email.as_deref().filter(|e| !e.trim().is_empty() && email_key(e).is_none()) {
            odd.push(say!("'{email}' is no email address; it is kept as written", email));
        }
        if let Some(phone) = self.phone.as_deref().filter(|p| !p.trim().is_empty() && phone_key(p).is_none()) {
            odd.push(say!("'{phone}' is no phone number; it is kept as written", phone));
        }
        odd
    }

    fn stated(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let values = [
            ("code", &self.code),
            ("kind", &self.kind),
            ("company", &self.company),
            ("email", &self.email),
            ("phone", &self.phone),
            ("handles", &self.handles),
            ("address", &self.address),
            ("city", &self.city),
            ("region", &self.region),
            ("country", &self.country),
            ("postal_code", &self.postal_code),
            ("consent", &self.consent),
            ("industry", &self.industry),
            ("occupation", &self.occupation),
            ("gender", &self.gender),
            ("birthday", &self.birthday),
            ("education", &self.education),
            ("income_band", &self.income_band),
            ("source", &self.source),
            ("acquired_on", &self.acquired_on),
            ("acquisition_cost", &self.acquisition_cost),
            ("owner", &self.owner),
            ("status", &self.status),
            ("closed_on", &self.closed_on),
            ("churn_reason", &self.churn_reason),
            ("wallet", &self.wallet),
            ("notes", &self.notes),
        ];
        values.into_iter().filter_map(|(field, value)| Some((field, value.as_deref()?)))
    }
}

/// The built-in field that a name means, written with `-` or `_`.
pub fn known(name: &str) -> Option<&'static str> {
    let folded = name.trim().to_lowercase().replace('-', "_");
    FIELDS.iter().copied().find(|f| *f == folded)
}

/// Sets a built-in or own field, or clears it. An empty value clears as well.
///
/// # Errors
/// A usage failure that names the field.
pub fn set(c: &mut Customer, field: &str, value: Option<&str>, given: &Given) -> Result<()> {
    let value = value.map(str::trim).filter(|v| !v.is_empty());
    let flag = format!("--{}", field.replace('_', "-"));
    if let Some(slot) = text_field(c, field) {
        *slot = value.map(str::to_string);
        return Ok(());
    }
    match field {
        "code" | "name" => {
            let value = value.ok_or_else(|| Failure::usage(say!("a customer cannot be without a {field}", field)))?;
            *(if field == "code" { &mut c.code } else { &mut c.name }) = value.to_string();
        }
        "kind" => c.kind = word(&flag, value)?,
        "status" => c.status = word(&flag, value)?,
        "churn_reason" => c.churn_reason = word(&flag, value)?,
        "birthday" => c.birthday = value.map(|v| given.birthday(&flag, v)).transpose()?,
        "acquired_on" => c.acquired_on = value.map(|v| given.day(&flag, v)).transpose()?,
        "closed_on" => c.closed_on = value.map(|v| given.day(&flag, v)).transpose()?,
        "acquisition_cost" => c.acquisition_cost = value.map(|v| given.amount(&flag, v)).transpose()?,
        "wallet" => c.wallet = value.map(|v| given.amount(&flag, v)).transpose()?,
        own => match (c.own.iter().position(|(k, _)| k == own), value) {
            (Some(i), Some(value)) => c.own[i].1 = value.to_string(),
            (Some(i), None) => drop(c.own.remove(i)),
            (None, Some(value)) => c.own.push((own.to_string(), value.to_string())),
            (None, None) => {}
        },
    }
    Ok(())
}

/// Clears a field by name.
///
/// # Errors
/// A usage failure when the customer has no such field.
pub fn clear(c: &mut Customer, name: &str, given: &Given) -> Result<()> {
    if let Some(field) = known(name) {
        return set(c, field, None, given);
    }
    if !c.own.iter().any(|(k, _)| k == name) {
        let own = c.own.iter().map(|(k, _)| k.as_str());
        let fields: Vec<&str> = FIELDS.iter().copied().chain(own).collect();
        return Err(unknown("field", name, &fields).into());
    }
    set(c, name, None, given)
}

fn word<W: Word>(flag: &str, value: Option<&str>) -> Result<Option<W>> {
    Ok(value.map(W::parse).transpose().map_err(|failure| failure.at(flag))?)
}

fn text_field<'c>(c: &'c mut Customer, field: &str) -> Option<&'c mut Option<String>> {
    Some(match field {
        "company" => &mut c.company,
        "email" => &mut c.email,
        "phone" => &mut c.phone,
        "handles" => &mut c.handles,
        "address" => &mut c.address,
        "city" => &mut c.city,
        "region" => &mut c.region,
        "country" => &mut c.country,
        "postal_code" => &mut c.postal_code,
        "consent" => &mut c.consent,
        "industry" => &mut c.industry,
        "occupation" => &mut c.occupation,
        "gender" => &mut c.gender,
        "education" => &mut c.education,
        "income_band" => &mut c.income_band,
        "source" => &mut c.source,
        "owner" => &mut c.owner,
        "notes" => &mut c.notes,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::customer::Status;
    use crate::entity::settings::Settings;

    #[test]
    fn every_field_can_be_set_and_cleared() {
        let given = Given::new(&Settings::read(&[]).expect("settings"), 0);
        let empty = Customer { code: "C1".into(), name: "Ann".into(), ..Customer::default() };
        for field in FIELDS.iter().filter(|f| !matches!(**f, "code" | "name")) {
            let value = match *field {
                "kind" => "company",
                "status" => "active",
                "churn_reason" => "price",
                "birthday" | "acquired_on" | "closed_on" => "2024-01-02",
                "acquisition_cost" | "wallet" => "12.50",
                _ => "words",
            };
            let mut c = empty.clone();
            set(&mut c, field, Some(value), &given).expect(field);
            assert_ne!(c, empty, "{field}");
            assert!(c.own.is_empty(), "{field} is a built-in field");
            clear(&mut c, &field.replace('_', "-"), &given).expect(field);
            assert_eq!(c, empty, "{field}");
        }
        let mut c = empty.clone();
        assert!(clear(&mut c, "name", &given).is_err(), "a customer keeps a name");
        set(&mut c, "shoe", Some("42"), &given).expect("own");
        assert_eq!(c.own, [("shoe".to_string(), "42".to_string())]);
        clear(&mut c, "shoe", &given).expect("own");
        assert_eq!(c, empty);
        assert!(clear(&mut c, "shoe", &given).is_err());
        let fields = Fields { own: vec![("Status".into(), "活跃".into())], ..Fields::default() };
        fields.apply(&mut c, &given).expect("a word");
        assert_eq!(c.status, Some(Status::Active));
    }
}
