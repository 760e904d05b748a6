//! The shop's customers.

use anyhow::Result;
use rand::{Rng, RngExt};

use super::super::names::{FAMILIES_EN, FAMILIES_ZH, GIVEN_EN, GIVEN_ZH, PLACES_EN, PLACES_ZH, SOURCES};
use super::super::process::{Buyer, Calendar, Process, acquisition};
use super::catalogue::{FAVOURITES, FIRMS};
use super::{STAFF, date, pick, pick_weighted, table, yuan};
use crate::base::dates::Day;
use crate::base::words::Word;
use crate::entity::customer::{ChurnReason, Status};

/// A customer as the shop knows it, and a little that only the sample knows.
pub struct Person {
    pub code: String,
    pub name: String,
    /// Writes Chinese.
    pub chinese: bool,
    /// Is a firm.
    pub firm: bool,
    pub acquired: Day,
    /// Index in [`FAVOURITES`], when known.
    pub favourite: Option<usize>,
    pub owner: &'static str,
    /// Left in anger: on which day, and why.
    pub left: Option<(Day, ChurnReason)>,
    pub status: Status,
    /// Has paid for a year of tea in advance: a prepaid tea card, which is not paid out.
    pub card: bool,
    fields: Fields,
    pub tags: Vec<&'static str>,
    pub wallet: Option<i64>,
    pub notes: &'static str,
}

#[derive(Default)]
struct Fields {
    company: String,
    email: String,
    phone: String,
    address: String,
    place: [String; 4],
    consent: &'static str,
    industry: &'static str,
    occupation: &'static str,
    gender: &'static str,
    birthday: Option<Day>,
    education: &'static str,
    income: &'static str,
    source: &'static str,
    cost: Option<i64>,
}

/// The customers in order of acquisition, and how each of them buys.
pub fn people(rng: &mut impl Rng, calendar: &Calendar, process: &Process, count: usize) -> (Vec<Person>, Vec<Buyer>) {
    let acquired = acquisition(rng, calendar, count);
    let mut people = Vec::with_capacity(count);
    let mut buyers = Vec::with_capacity(count);
    for (number, from) in (1..).zip(acquired) {
        // A firm now and then, the first ones early.
        let firm = number % 19 == 11 && number / 19 < FIRMS.len();
        let mut buyer = process.buyer(rng, from as usize, calendar.len());
        if firm {
            // Firms stay, buy steadily and in bulk.
            buyer =
                Buyer { until: calendar.len() as u32, rate: 0.02 + buyer.rate.min(0.02), spend: buyer.spend.max(20_000.0) * 4.5, ..buyer };
        }
        people.push(person(rng, number, calendar.day(from as usize), firm));
        buyers.push(buyer);
    }
    // Buyers of some firms are customers in their own right.
    for number in 1..=4 {
        let (name, _, chinese) = FIRMS[number * 2 - 2];
        if let Some(found) = people.iter_mut().filter(|p| !p.firm && p.chinese == chinese).nth(number * 9) {
            found.fields.company = name.to_string();
            found.fields.occupation = "buyer";
        }
    }
    (people, buyers)
}

fn person(rng: &mut impl Rng, number: usize, acquired: Day, firm: bool) -> Person {
    let (name, chinese, handle, woman);
    if firm {
        let (firm_name, _, writes_chinese) = FIRMS[number / 19];
        (name, chinese, handle, woman) = (firm_name.to_string(), writes_chinese, format!("office.{number}"), false);
    } else if rng.random_bool(0.58) {
        let (family, family_pinyin) = pick(rng, FAMILIES_ZH);
        let (given, given_pinyin, is_woman) = pick(rng, GIVEN_ZH);
        (name, chinese, woman) = (format!("{family}{given}"), true, *is_woman);
        handle = format!("{given_pinyin}.{family_pinyin}{number}").to_lowercase();
    } else {
        let (given, is_woman) = pick(rng, GIVEN_EN);
        let family = pick(rng, FAMILIES_EN);
        (name, chinese, woman) = (format!("{given} {family}"), false, *is_woman);
        handle = format!("{given}.{family}{number}").to_lowercase();
    }
    let place = pick(rng, if chinese { PLACES_ZH } else { PLACES_EN });
    let known = |rng: &mut dyn Rng, share: f64| rng.random_bool(share);
    let house = rng.random_range(1..180);
    let postal = format!("{}{:02}", place.postal, rng.random_range(0..100));
    let mut fields = Fields {
        email: if known(rng, 0.86) {
            format!("{handle}@{}", pick(rng, &["mail.example", "post.example", "inbox.example"]))
        } else {
            String::new()
        },
        phone: if known(rng, 0.9) { phone(rng, chinese) } else { String::new() },
        address: if chinese { format!("{}{house}号", place.street) } else { format!("{house} {}", place.street) },
        place: [place.city.into(), place.region.into(), place.country.into(), postal],
        consent: pick_weighted(rng, &[("email;sms", 4), ("email", 3), ("sms;chat", 2), ("", 2)]),
        source: SOURCES[rng.random_range(0..SOURCES.len()).min(rng.random_range(0..SOURCES.len()))],
        ..Fields::default()
    };
    fields.cost = match fields.source {
        "advert" => Some(6_000),
        "fair" => Some(4_500),
        "social" => Some(2_500),
        "referral" => Some(2_000),
        _ => None,
    };
    if firm {
        fields.industry = FIRMS[number / 19].1;
    } else {
        fields.gender = if woman { "female" } else { "male" };
        fields.birthday = known(rng, 0.72).then(|| acquired.plus(-rng.random_range(20 * 365..68 * 365)));
        fields.occupation =
            pick_weighted(rng, &[("", 4), ("teacher", 2), ("engineer", 2), ("designer", 1), ("doctor", 1), ("retired", 2), ("manager", 2)]);
        fields.education = pick_weighted(rng, &[("", 5), ("secondary", 2), ("bachelor", 4), ("master", 2)]);
        fields.income = pick_weighted(rng, &[("", 6), ("under 8k", 2), ("8k-15k", 3), ("15k-30k", 2), ("over 30k", 1)]);
    }
    let favourite = (!firm && known(rng, 0.6)).then(|| rng.random_range(0..FAVOURITES.len()).min(rng.random_range(0..FAVOURITES.len())));
    let owner = if firm {
        STAFF[usize::from(!chinese) * 2]
    } else if chinese {
        pick_weighted(rng, &[("Li Na", 3), ("Chen Wei", 4), ("Wu Fang", 3)])
    } else {
        pick_weighted(rng, &[("Emma Clarke", 7), ("Li Na", 2), ("Wu Fang", 1)])
    };
    Person {
        code: format!("C{number:04}"),
        name,
        chinese,
        firm,
        acquired,
        favourite,
        owner,
        left: None,
        status: Status::Active,
        card: false,
        fields,
        tags: Vec::new(),
        wallet: None,
        notes: "",
    }
}

fn phone(rng: &mut dyn Rng, chinese: bool) -> String {
    let (a, b) = (rng.random_range(0..10_000), rng.random_range(0..10_000));
    if chinese { format!("190 {a:04} {b:04}") } else { format!("+44 7700 9{:02} {:03}", a % 100, b % 1_000) }
}

/// `customers.csv`.
pub fn write(people: &[Person]) -> Result<Vec<u8>> {
    let header = [
        "code",
        "name",
        "kind",
        "company",
        "email",
        "phone",
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
        "tags",
        "notes",
        "favourite_tea",
    ];
    table(
        &header,
        people.iter().map(|p| {
            let f = &p.fields;
            let [city, region, country, postal] = &f.place;
            let closed = if p.status == Status::Closed { p.left } else { None };
            vec![
                p.code.clone(),
                p.name.clone(),
                if p.firm { "company" } else { "person" }.into(),
                f.company.clone(),
                f.email.clone(),
                f.phone.clone(),
                f.address.clone(),
                city.clone(),
                region.clone(),
                country.clone(),
                postal.clone(),
                f.consent.into(),
                f.industry.into(),
                f.occupation.into(),
                f.gender.into(),
                date(f.birthday),
                f.education.into(),
                f.income.into(),
                f.source.into(),
                p.acquired.to_string(),
                f.cost.map(yuan).unwrap_or_default(),
                p.owner.into(),
                p.status.word().into(),
                date(closed.map(|(day, _)| day)),
                closed.map(|(_, reason)| reason.word().to_string()).unwrap_or_default(),
                p.wallet.map(yuan).unwrap_or_default(),
                p.tags.join(";"),
                p.notes.into(),
                p.favourite.map(|i| FAVOURITES[i].0.to_string()).unwrap_or_default(),
            ]
        }),
    )
}
