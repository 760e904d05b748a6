//! What a row says of a customer.

use super::super::super::batch::Row;
use super::super::super::plan::Plan;
use super::super::own_fields;
use crate::base::words::Word;
use crate::entity::customer::{Customer, CustomerKind};
use crate::entity::placeholder::{is_no_email, is_no_phone};
use crate::entity::reach::{email_key, is_plain_email, phone_key, plain_phone, several_emails, several_phones};
use crate::import::columns::fold;
use crate::import::values::nobody::means_nobody;
use crate::store::records::aliases::Kind;
use crate::store::records::contacts::Contact;
use crate::store::records::tags;

/// What a row says of a customer.
pub(super) struct Given {
    /// The fields.
    pub(super) customer: Customer,
    /// The tags.
    pub(super) tags: Vec<String>,
    /// Emails and phones beyond the first of each, which stand among the handles, too.
    pub(super) further: Vec<(Kind, String)>,
    /// Emails and phones that stand for none, and were left out.
    pub(super) nobody: Vec<String>,
    /// The person to talk to where the customer is a company.
    pub(super) contact: Option<Contact>,
}

/// Headers that call a name that of a contact person: where a company stands beside it, the customer is the company.
const CONTACT: &[&str] = &[
    "contact",
    "contact name",
    "contact person",
    "primary contact",
    "main contact",
    "ansprechpartner",
    "ansprechperson",
    "kontaktperson",
    "kontakt",
    "interlocuteur",
    "personne de contact",
    "nom du contact",
    "contacto",
    "persona de contacto",
    "nombre de contacto",
    "referente",
    "persona di contatto",
    "contato",
    "pessoa de contato",
    "contactpersoon",
    "联系人",
    "联系人姓名",
    "聯絡人",
    "聯繫人",
    "担当者",
    "担当者名",
    "ご担当者",
    "담당자",
    "контактное лицо",
    "osoba kontaktowa",
    "ilgili kişi",
    "yetkili kişi",
    "شخص الاتصال",
];

/// Headers of names that are none beside first and last name.
const NICKNAMES: &[&str] =
    &["nickname", "nick", "alias", "昵称", "暱稱", "spitzname", "surnom", "apodo", "soprannome", "apelido", "bijnaam"];

/// The header of the names of a file, where they are nicknames.
pub(super) fn nickname(plan: &Plan) -> Option<String> {
    let header = &plan.headers[plan.slots[plan.slot("name")?].column];
    NICKNAMES.iter().any(|known| fold(known) == fold(header)).then(|| header.clone())
}

/// Whether the names of a file are those of contact persons.
pub(super) fn has_contacts(plan: &Plan) -> bool {
    let is_contact = |slot: usize| {
        let header = fold(&plan.headers[plan.slots[slot].column]);
        CONTACT.iter().any(|known| fold(known) == header)
    };
    plan.slot("company").is_some() && plan.slot("name").is_some_and(is_contact)
}

impl Given {
    /// What is left of a row that was taken in.
    pub(super) fn nothing() -> Given {
        Given { customer: Customer::default(), tags: Vec::new(), further: Vec::new(), nobody: Vec::new(), contact: None }
    }

    /// Whether the row is of those whom a till has no name for: nothing but words for nobody, and nothing that reaches anybody.
    pub(super) fn is_nobody(&self) -> bool {
        let c = &self.customer;
        let words = [c.code.as_str(), c.name.as_str()];
        c.email.is_none()
            && c.phone.is_none()
            && c.company.is_none()
            && words.iter().any(|word| means_nobody(word))
            && words.iter().all(|word| word.is_empty() || means_nobody(word))
    }

    /// Takes in what a cell of emails or phones holds.
    fn reach(&mut self, kind: Kind, text: &str) {
        let several = match kind {
            Kind::Phone => several_phones(text),
            _ if is_plain_email(text) => None,
            _ => several_emails(text),
        };
        match several {
            None if kind == Kind::Phone => self.one(kind, plain_phone(text)),
            None => self.one(kind, text),
            Some(all) => all.into_iter().for_each(|text| self.one(kind, text)),
        }
    }

    /// The first email and the first phone are the customer's, the others stand beside them. What cells repeat is said once.
    fn one(&mut self, kind: Kind, text: &str) {
        let (first, none) = match kind {
            Kind::Phone => (&mut self.customer.phone, is_no_phone(text)),
            _ => (&mut self.customer.email, is_no_email(text)),
        };
        if none {
            self.nobody.push(text.to_string());
        } else if first.is_none() {
            *first = Some(text.to_string());
        } else if first.as_deref() != Some(text) && !self.further.iter().any(|(_, t)| t == text) {
            self.further.push((kind, text.to_string()));
        }
    }

    /// Makes the company the customer, and the person its contact.
    pub(super) fn of_company(&mut self) {
        let c = &mut self.customer;
        if c.kind == Some(CustomerKind::Person) {
            return;
        }
        let Some(company) = c.company.take() else { return };
        let name = std::mem::replace(&mut c.name, company);
        c.kind = Some(CustomerKind::Company);
        let (email, phone) = (c.email.clone(), c.phone.clone());
        self.contact = (!name.is_empty()).then(|| Contact { name, role: c.occupation.take(), email, phone, notes: None });
    }

    /// Puts what stands beside the first email and the first phone among the handles.
    fn settle(mut self) -> Given {
        if !self.further.is_empty() {
            let further = self.further.iter().map(|(_, text)| text.as_str());
            let handles: Vec<&str> = self.customer.handles.as_deref().into_iter().chain(further).collect();
            self.customer.handles = Some(handles.join(";"));
        }
        self
    }
}

/// What a row says of a customer.
pub(super) fn given(plan: &Plan, own: &[(String, usize)], nickname: Option<&str>, row: Row<'_>) -> Given {
    let mut given = Given::nothing();
    given.customer.own = own_fields(own, row);
    let (mut first, mut last) = (None, None);
    for (index, slot) in plan.slots.iter().enumerate() {
        let Some(field) = slot.field else { continue };
        let at = Some(index);
        let text = || row.text(at).map(str::to_string);
        let c = &mut given.customer;
        match plan.fields()[field].key {
            "code" => c.code = text().unwrap_or_default(),
            "name" => c.name = text().unwrap_or_default(),
            "first_name" => first = row.text(at),
            "last_name" => last = row.text(at),
            "kind" => c.kind = row.text(at).and_then(|w| Word::parse(w).ok()),
            "company" => c.company = text(),
            "email" => row.text(at).into_iter().for_each(|text| given.reach(Kind::Email, text)),
            "phone" => row.text(at).into_iter().for_each(|text| given.reach(Kind::Phone, text)),
            "handles" => c.handles = text(),
            "address" => c.address = text(),
            "city" => c.city = text(),
            "region" => c.region = text(),
            "country" => c.country = text(),
            "postal_code" => c.postal_code = text(),
            "consent" => c.consent = text(),
            "industry" => c.industry = text(),
            "occupation" => c.occupation = text(),
            "gender" => c.gender = text(),
            "birthday" => c.birthday = row.day(at),
            "education" => c.education = text(),
            "income_band" => c.income_band = text(),
            "source" => c.source = text(),
            "acquired_on" => c.acquired_on = row.day(at),
            "acquisition_cost" => c.acquisition_cost = row.int(at),
            "owner" => c.owner = text(),
            "status" => c.status = row.text(at).and_then(|w| Word::parse(w).ok()),
            "closed_on" => c.closed_on = row.day(at),
            "churn_reason" => c.churn_reason = row.text(at).and_then(|w| Word::parse(w).ok()),
            "wallet" => c.wallet = row.int(at),
            "tags" => given.tags = row.text(at).map(tags::split).unwrap_or_default(),
            "notes" => c.notes = text(),
            _ => {}
        }
    }
    let c = &mut given.customer;
    // Nombre beside Apellidos, Nom beside Prénom: the name is the part that has no column.
    let without = |part: &str| !c.name.is_empty() && !c.name.to_lowercase().contains(&part.to_lowercase());
    let whole = match (first, last) {
        (Some(first), None) if without(first) && plan.slot("last_name").is_none() => full_name(Some(first), Some(c.name.as_str())),
        (None, Some(last)) if without(last) && plan.slot("first_name").is_none() => full_name(Some(c.name.as_str()), Some(last)),
        _ => None,
    };
    if let Some(whole) = whole.filter(|_| nickname.is_none()) {
        c.name = whole;
    }
    match full_name(first, last) {
        Some(full) if c.name.is_empty() => c.name = full,
        // Beside the name itself a nickname is no name.
        Some(full) => {
            if let Some(header) = nickname {
                c.own.push((header.to_string(), std::mem::replace(&mut c.name, full)));
            }
        }
        None => {}
    }
    // A company of which no person is told.
    if given.customer.name.is_empty() {
        given.of_company();
    }
    given.settle()
}

/// The code of a customer whose file has none: what reaches the customer, so that a second import finds it again.
pub(super) fn stand_in_code(c: &Customer) -> Option<String> {
    c.email.as_deref().and_then(email_key).or_else(|| c.phone.as_deref().and_then(phone_key))
}

/// First and last name in the order of their script: 王 + 芳 = 王芳, 김 + 민수 = 김민수, Ana + Silva = Ana Silva.
fn full_name(first: Option<&str>, last: Option<&str>) -> Option<String> {
    match (first, last) {
        (Some(f), Some(l))
            if f.chars().chain(l.chars()).all(|c| {
                ('\u{4e00}'..='\u{9fff}').contains(&c) || ('\u{ac00}'..='\u{d7a3}').contains(&c) || ('\u{3040}'..='\u{30ff}').contains(&c)
            }) =>
        {
            Some(format!("{l}{f}"))
        }
        (Some(f), Some(l)) => Some(format!("{f} {l}")),
        (one, other) => one.or(other).map(str::to_string),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_joined_in_the_order_of_their_script() {
        assert_eq!(full_name(Some("芳"), Some("王")), Some("王芳".into()));
        assert_eq!(full_name(Some("민수"), Some("김")), Some("김민수".into()));
        assert_eq!(full_name(Some("Ana"), Some("Silva")), Some("Ana Silva".into()));
        assert_eq!(full_name(None, Some("Silva")), Some("Silva".into()));
        assert_eq!(full_name(None, None), None);
    }
}
