//! Small shops for tests: a real store in a temporary directory, filled through the store's own functions.

use std::collections::HashMap;

use crate::analysis::samples::Histories;
use crate::base::dates::{Day, Period, Unit};
use crate::base::reading::{AsOf, Stretch};
use crate::entity::customer::Customer;
use crate::entity::questionnaire;
use crate::entity::questionnaire::{Asked, Language};
use crate::entity::record::Stored;
use crate::entity::service::{Channel, Complaint, Interaction, Step};
use crate::entity::survey::{ONE, number};
use crate::entity::trade::{Order, OrderLine, OrderStatus};
use crate::page::{Cell, Note, Page, Table};
use crate::store::ledger::operation::Actor;
use crate::store::records::complaints;
use crate::store::records::complaints::StepTaken;
use crate::store::records::customers;
use crate::store::records::customers::Origin;
use crate::store::records::surveys;
use crate::store::records::surveys::{ANSWERS, QUESTIONS, RESPONSES};
use crate::store::records::{campaigns, codes, configuration, interactions, orders, refunds, tags};
use crate::store::{Snapshot, Store, Wanted};

/// 2100-01-01T00:00:00Z: tests look at past days, up to their ends.
const MUCH_LATER: i64 = 4_102_444_800;

/// A shop under construction.
pub(crate) struct Shop {
    store: Store,
    customers: HashMap<String, i64>,
    orders: usize,
    others: usize,
    _dir: tempfile::TempDir,
}

pub(crate) fn day(text: &str) -> Day {
    Day::parse_iso(text).expect("a day")
}

fn actor() -> Actor {
    Actor { now: 0, person: "test".into(), command_line: "test".into() }
}

impl Shop {
    pub(crate) fn new() -> Shop {
        let dir = tempfile::tempdir().expect("a directory");
        let store = Store::create(&dir.path().join("shop.db")).expect("created");
        Shop { store, customers: HashMap::new(), orders: 0, others: 0, _dir: dir }
    }

    /// Sets a setting.
    pub(crate) fn set(&mut self, key: &str, value: &str) {
        let op = self.store.operation(&actor(), "config").expect("begun");
        configuration::set(&op, key, value).expect("set");
        op.finish("").expect("done");
    }

    /// Adds a customer; dates may be empty.
    pub(crate) fn customer(&mut self, code: &str, acquired_on: &str, closed_on: &str) -> i64 {
        self.customer_with(code, acquired_on, closed_on, |_| ())
    }

    /// Adds a customer; `fill` sets the fields a test is about.
    pub(crate) fn customer_with(&mut self, code: &str, acquired_on: &str, closed_on: &str, fill: impl FnOnce(&mut Customer)) -> i64 {
        let mut customer = Customer {
            code: code.into(),
            name: format!("Customer {code}"),
            acquired_on: Day::parse_iso(acquired_on),
            closed_on: Day::parse_iso(closed_on),
            ..Customer::default()
        };
        fill(&mut customer);
        let op = self.store.operation(&actor(), "customer add").expect("begun");
        let key = customers::insert(&op, &customer, Origin::default()).expect("inserted");
        op.finish("").expect("done");
        self.customers.insert(code.into(), key);
        key
    }

    /// Gives a customer a tag.
    pub(crate) fn tag(&mut self, code: &str, tag: &str) {
        let customer = self.key(code);
        let op = self.store.operation(&actor(), "customer tag").expect("begun");
        tags::add(&op, customer, tag).expect("added");
        op.finish("").expect("done");
    }

    fn key(&mut self, code: &str) -> i64 {
        match self.customers.get(code) {
            Some(key) => *key,
            None => self.customer(code, "", ""),
        }
    }

    /// Adds an order. Amounts in minor units.
    pub(crate) fn order(&mut self, customer: &str, on: &str, amount: i64) -> i64 {
        self.full_order(customer, on, amount, 0, None)
    }

    /// Adds an order with a refund and a status.
    pub(crate) fn full_order(&mut self, customer: &str, on: &str, amount: i64, refund: i64, status: Option<OrderStatus>) -> i64 {
        let customer = self.key(customer);
        self.orders += 1;
        let order = plain_order(format!("O{}", self.orders), customer, day(on), amount);
        let order = Order { refund, status, ..order };
        let op = self.store.operation(&actor(), "order add").expect("begun");
        let line = OrderLine {
            own: Vec::new(),
            product_code: Some("P1".into()),
            description: Some("Lamp".into()),
            category: None,
            quantity: 1000,
            unit_price: None,
            unit_cost: None,
            amount,
        };
        let key = orders::insert(&op, &order, &[line], Origin::default()).expect("inserted");
        op.finish("").expect("done");
        key
    }

    /// Gives back a part of an order on a day of its own.
    pub(crate) fn refund(&mut self, order: i64, on: &str, amount: i64) {
        let op = self.store.operation(&actor(), "order refund").expect("begun");
        refunds::give_back(&op, order, day(on), amount, None).expect("given back");
        op.finish("").expect("done");
    }

    /// Adds an interaction.
    pub(crate) fn call(&mut self, customer: &str, on: &str) {
        self.contact(customer, on, None);
    }

    /// Adds an interaction that cost something, in minor units.
    pub(crate) fn paid_call(&mut self, customer: &str, on: &str, cost: i64) {
        self.contact(customer, on, Some(cost));
    }

    fn contact(&mut self, customer: &str, on: &str, cost: Option<i64>) {
        self.contact_with(customer, on, |call| call.cost = cost);
    }

    /// Adds an interaction by phone; `fill` sets the fields a test is about.
    pub(crate) fn contact_with(&mut self, customer: &str, on: &str, fill: impl FnOnce(&mut Interaction)) {
        let customer = self.key(customer);
        self.others += 1;
        let mut call = Interaction {
            code: format!("I{}", self.others),
            customer,
            day: day(on),
            at: None,
            channel: Channel::Phone,
            direction: None,
            purpose: None,
            staff: None,
            subject: None,
            text: None,
            minutes: None,
            cost: None,
            outcome: None,
            follow_up_on: None,
            product: None,
            topic: None,
            own: Vec::new(),
        };
        fill(&mut call);
        let op = self.store.operation(&actor(), "log").expect("begun");
        interactions::insert(&op, &call, Origin::default()).expect("inserted");
        op.finish("").expect("done");
    }

    /// Adds a complaint with its steps; `fill` sets the fields a test is about.
    pub(crate) fn complaint(&mut self, customer: &str, on: &str, steps: &[(Step, &str)], fill: impl FnOnce(&mut Complaint)) {
        let customer = self.key(customer);
        self.others += 1;
        let mut complaint = Complaint {
            code: format!("K{}", self.others),
            customer: Some(customer),
            received_on: day(on),
            received_at: None,
            channel: None,
            kind: None,
            cause: None,
            severity: None,
            order: None,
            product: None,
            assignee: None,
            subject: None,
            text: None,
            resolution: None,
            compensation_kind: None,
            compensation_amount: None,
            compensated_on: None,
            follow_up_on: None,
            satisfaction: None,
            led_to: None,
            own: Vec::new(),
        };
        fill(&mut complaint);
        let op = self.store.operation(&actor(), "complaint open").expect("begun");
        let key = complaints::insert(&op, &complaint, Origin::default()).expect("inserted");
        let received = StepTaken { step: Step::Received, day: day(on), at: complaint.received_at, person: None, note: None };
        complaints::add_step(&op, key, &received).expect("added");
        for (step, on) in steps {
            // A step's time follows the date after a blank, as seconds UTC.
            let (on, at) = on.split_once(' ').map_or((*on, None), |(d, t)| (d, t.parse().ok()));
            let step = StepTaken { step: *step, day: day(on), at, person: None, note: None };
            complaints::add_step(&op, key, &step).expect("added");
        }
        op.finish("").expect("done");
    }

    /// Adds a survey with questions: (code, role, feature); a role or feature may be empty.
    pub(crate) fn survey(&mut self, code: &str, questions: &[(&str, &str, &str)]) {
        let op = self.store.operation(&actor(), "import").expect("begun");
        let survey = surveys::insert(&op, code, Origin::default()).expect("inserted");
        for (question, role, feature) in questions {
            let text = |words: &str| (!words.is_empty()).then(|| Stored::Text(words.to_string()));
            let position = surveys::next_position(&op, survey).expect("read");
            let mut values = vec![None; QUESTIONS.width()];
            values[0] = Some(Stored::Int(survey));
            values[1] = text(question);
            values[2] = Some(Stored::Int(position));
            values[4] = text(role);
            values[8] = text(feature);
            QUESTIONS.insert(&op, &values, Origin::default()).expect("inserted");
        }
        op.finish("").expect("done");
    }

    /// Adds what happened between a campaign and a customer.
    pub(crate) fn campaign_event(&mut self, campaign: &str, customer: &str, on: &str, event: &str) {
        let customer = self.key(customer);
        self.others += 1;
        let code = format!("E{}", self.others);
        let op = self.store.operation(&actor(), "import").expect("begun");
        let campaign = match codes::CAMPAIGN.find(&op, campaign).expect("read") {
            Some(key) => key,
            None => campaigns::insert(&op, campaign, Origin::default()).expect("inserted"),
        };
        let mut values = vec![None; campaigns::RESPONSES.width()];
        values[0] = Some(Stored::Text(code));
        values[1] = Some(Stored::Int(campaign));
        values[2] = Some(Stored::Int(customer));
        values[3] = Some(Stored::Text(event.to_string()));
        values[4] = Some(Stored::Int(i64::from(day(on).0)));
        campaigns::RESPONSES.insert(&op, &values, Origin::default()).expect("inserted");
        op.finish("").expect("done");
    }

    /// Defines a survey of the questions given.
    pub(crate) fn ask(&mut self, code: &str, questions: &[Asked]) {
        let op = self.store.operation(&actor(), "survey define").expect("begun");
        let survey = surveys::insert(&op, code, Origin::default()).expect("inserted");
        questions.iter().for_each(|asked| assert!(surveys::add_question(&op, survey, asked).is_ok()));
        op.finish("").expect("done");
    }

    /// Defines a survey from a ready questionnaire.
    pub(crate) fn define(&mut self, code: &str, questionnaire: &str, features: &[&str]) {
        let features: Vec<String> = features.iter().map(|f| (*f).to_string()).collect();
        let questions = questionnaire::named(questionnaire).and_then(|q| q.questions(&features, Language::En)).expect("questions");
        self.ask(code, &questions);
    }

    /// States the scale of all questions of a survey.
    pub(crate) fn scale(&mut self, survey: &str, low: i64, high: i64) {
        let op = self.store.operation(&actor(), "import").expect("begun");
        let survey = codes::SURVEY.find(&op, survey).expect("read").expect("the survey is there");
        op.change("question", "UPDATE question SET scale_min = ?2, scale_max = ?3 WHERE survey = ?1")
            .expect("prepared")
            .execute([survey, low * ONE, high * ONE])
            .expect("stated");
        op.finish("").expect("done");
    }

    /// States the scale of one question of a survey.
    pub(crate) fn scale_of(&mut self, survey: &str, question: &str, low: i64, high: i64) {
        let op = self.store.operation(&actor(), "import").expect("begun");
        let survey = codes::SURVEY.find(&op, survey).expect("read").expect("the survey is there");
        let sql = "UPDATE question SET scale_min = ?3, scale_max = ?4 WHERE survey = ?1 AND code = ?2";
        let mut sql = op.change("question", sql).expect("prepared");
        sql.execute(rusqlite::params![survey, question, low * ONE, high * ONE]).expect("stated");
        drop(sql);
        op.finish("").expect("done");
    }

    /// States a scale of which the answers told, not a person.
    pub(crate) fn scale_found(&mut self, survey: &str, question: &str, low: i64, high: i64) {
        self.scale_of(survey, question, low, high);
        let op = self.store.operation(&actor(), "import").expect("begun");
        op.change("question", "UPDATE question SET scale_found = 1 WHERE code = ?1").expect("prepared").execute([question]).expect("told");
        op.finish("").expect("done");
    }

    /// Adds what somebody answered to the questions of a survey in order; an empty answer is none.
    pub(crate) fn answer(&mut self, survey: &str, customer: Option<&str>, on: &str, answers: &[&str]) {
        let customer = customer.map(|code| self.key(code));
        self.others += 1;
        let code = format!("R{}", self.others);
        let op = self.store.operation(&actor(), "import").expect("begun");
        let survey = codes::SURVEY.find(&op, survey).expect("read").expect("the survey is there");
        let mut values = vec![None; RESPONSES.width()];
        values[0] = Some(Stored::Text(code));
        values[1] = Some(Stored::Int(survey));
        values[3] = customer.map(Stored::Int);
        values[4] = Day::parse_iso(on).map(|day| Stored::Int(i64::from(day.0)));
        let response = RESPONSES.insert(&op, &values, Origin::default()).expect("inserted");
        let mut query = op.prepare("SELECT id FROM question WHERE survey = ?1 ORDER BY position").expect("prepared");
        let questions: Vec<i64> = query.query_map([survey], |r| r.get(0)).expect("read").map(|id| id.expect("a key")).collect();
        drop(query);
        for (question, answer) in questions.into_iter().zip(answers).filter(|(_, answer)| !answer.is_empty()) {
            let value = number(answer);
            let words = (value.is_none() || answer.contains(char::is_alphabetic)).then(|| Stored::Text((*answer).to_string()));
            let values = vec![Some(Stored::Int(response)), Some(Stored::Int(question)), value.map(Stored::Int), words];
            ANSWERS.insert(&op, &values, Origin::default()).expect("inserted");
        }
        op.finish("").expect("done");
    }

    /// Adds many anonymous answers at once: columns of numbers in the order of the questions.
    pub(crate) fn answers(&mut self, survey: &str, columns: &[Vec<f64>]) {
        let op = self.store.bulk_operation(&actor(), "import", 0).expect("begun");
        let survey = codes::SURVEY.find(&op, survey).expect("read").expect("the survey is there");
        let first = op.query_row("SELECT min(id) FROM question WHERE survey = ?1", [survey], |r| r.get::<_, i64>(0)).expect("questions");
        for row in 0..columns[0].len() {
            let mut values = vec![None; RESPONSES.width()];
            values[0] = Some(Stored::Text(format!("{survey}-{row}")));
            values[1] = Some(Stored::Int(survey));
            let response = RESPONSES.insert(&op, &values, Origin::default()).expect("inserted");
            for (question, column) in (first..).zip(columns) {
                let value = (column[row] * ONE as f64).round() as i64;
                let values = vec![Some(Stored::Int(response)), Some(Stored::Int(question)), Some(Stored::Int(value)), None];
                ANSWERS.insert(&op, &values, Origin::default()).expect("inserted");
            }
        }
        op.finish("").expect("done");
    }

    /// Loads whole histories at once; customers get zero-padded numbers as codes.
    pub(crate) fn load(&mut self, histories: &Histories, scale: i64) {
        let op = self.store.bulk_operation(&actor(), "import", 0).expect("begun");
        let mut number = 0;
        for (i, rows) in histories.iter().enumerate() {
            let customer = Customer { code: format!("{i:06}"), name: format!("Customer {i}"), ..Customer::default() };
            let key = customers::insert(&op, &customer, Origin::default()).expect("inserted");
            for (on, amount) in rows {
                number += 1;
                let order = plain_order(format!("{number:08}"), key, *on, amount * scale);
                orders::insert(&op, &order, &[], Origin::default()).expect("inserted");
            }
        }
        op.finish("").expect("done");
    }

    /// Adds customers who came on 2000-01-01, each with the day the contract ended, if it did.
    pub(crate) fn contracts(&mut self, ends: impl IntoIterator<Item = Option<Day>>) {
        let op = self.store.bulk_operation(&actor(), "import", 0).expect("begun");
        for (i, closed_on) in ends.into_iter().enumerate() {
            let acquired_on = Day::parse_iso("2000-01-01");
            let customer =
                Customer { code: format!("{i:06}"), name: format!("Customer {i}"), acquired_on, closed_on, ..Customer::default() };
            customers::insert(&op, &customer, Origin::default()).expect("inserted");
        }
        op.finish("").expect("done");
    }

    /// The store up to a day, for a page that is no report of the catalogue.
    pub(crate) fn snapshot(&self, as_of: &str) -> Snapshot<'_> {
        self.store.snapshot(Some(AsOf::On(Stretch::Stated(Period::of(day(as_of), Unit::Day)))), MUCH_LATER, Wanted::All).expect("read")
    }

    /// The page of a report with options, every table built.
    pub(crate) fn page(&self, as_of: &str, args: &[&str]) -> anyhow::Result<Page> {
        let entry = crate::reports::catalogue::find(args[0]).expect("a report");
        let matches = entry.command().try_get_matches_from(args)?;
        entry.page(&matches, &self.snapshot(as_of))
    }
}

fn plain_order(code: String, customer: i64, day: Day, amount: i64) -> Order {
    Order {
        code,
        customer: Some(customer),
        day,
        amount,
        refund: 0,
        discount: None,
        status: None,
        channel: None,
        due_on: None,
        paid_on: None,
        notes: None,
        own: Vec::new(),
        original: None,
    }
}

/// Three hundred customers made as the models think them: each with a purchase rate and a lifetime of the customer's own. They
/// come from 2023-01-01 to the end of March.
pub(crate) fn crowd() -> Histories {
    let mut state = 7u64;
    let mut uniform = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    };
    let (start, end) = (day("2023-01-01"), day("2024-12-31"));
    let customer = |i: i32| {
        let (gap, life) = (-20.0 / uniform().ln(), uniform().ln() * 250.0 * uniform().ln());
        let scale = -9_000.0 / (0..4).map(|_| uniform().ln()).sum::<f64>();
        let (mut t, first) = (0.0, start.plus(i % 90));
        let mut bought = Vec::new();
        while t <= life && first.plus(t as i32) <= end {
            bought.push((first.plus(t as i32), (-scale * (0..3).map(|_| uniform().ln()).sum::<f64>()) as i64));
            t -= uniform().ln() * gap;
        }
        bought
    };
    (0..300).map(customer).collect()
}

/// A table of a page.
pub(crate) fn table<'p>(page: &'p Page, key: &str) -> &'p Table {
    page.tables().find(|t| t.key == key).expect("the table is there")
}

/// A table's columns by key, each cell in a plain short form; shares and means with four decimals at most.
pub(crate) fn told(page: &Page, key: &str, columns: &[&str]) -> Vec<String> {
    let table = table(page, key);
    let places: Vec<usize> =
        columns.iter().map(|c| table.columns.iter().position(|column| column.key == *c).expect("the column is there")).collect();
    table.rows.iter().map(|row| places.iter().map(|p| plain(&row[*p])).collect::<Vec<_>>().join(" ")).collect()
}

/// Notes in English, each with the words that tell its kind.
pub(crate) fn said(notes: &[Note]) -> Vec<String> {
    notes.iter().map(|note| note.whole().to_string()).collect()
}

/// A single figure of a page.
pub(crate) fn figure(page: &Page, name: &str) -> String {
    let row = table(page, "figures").rows.iter().find(|r| plain(&r[0]) == name).expect("the figure is there");
    plain(&row[1])
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Empty => "–".into(),
        Cell::Int(n) => n.to_string(),
        Cell::Real(x) => {
            let text = format!("{x:.4}");
            text.trim_end_matches('0').trim_end_matches('.').to_string()
        }
        Cell::Text(text) => text.clone(),
        Cell::Word(word) => word.to_string(),
        Cell::Said(message) => message.to_string(),
        Cell::As(_, inner) => plain(inner),
        Cell::Open(inner) => format!("{}*", plain(inner)),
    }
}
