//! Small shops for tests: a real store in a temporary directory, filled through the store's own functions.

use std::collections::HashMap;

use crate::analysis::samples::Histories;
use crate::dates::{AsOf, Day};
use crate::db::complaints::{self, StepTaken};
use crate::db::customers::{self, Origin};
use crate::db::operation::Actor;
use crate::db::{Snapshot, Store, Wanted, interactions, orders, settings};
use crate::model::customer::Customer;
use crate::model::service::{Channel, Complaint, Interaction, Step};
use crate::model::trade::{Order, OrderLine, OrderStatus};
use crate::page::{Cell, Page, Table};

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
        settings::set(&op, key, value).expect("set");
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

    /// Adds an interaction.
    pub(crate) fn call(&mut self, customer: &str, on: &str) {
        let customer = self.key(customer);
        self.others += 1;
        let call = Interaction {
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
            own: Vec::new(),
        };
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
            customer,
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

    /// Loads whole histories at once; customers get zero-padded numbers as codes.
    pub(crate) fn load(&mut self, histories: &Histories, scale: i64) {
        let op = self.store.bulk_operation(&actor(), "import").expect("begun");
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

    /// The store up to a day, for a page that is no report of the catalogue.
    pub(crate) fn snapshot(&self, as_of: &str) -> Snapshot<'_> {
        self.store.snapshot(Some(AsOf::On(day(as_of))), 0, Wanted::All).expect("read")
    }

    /// The page of a report with options, every table built.
    pub(crate) fn page(&self, as_of: &str, args: &[&str]) -> anyhow::Result<Page> {
        let entry = super::find(args[0]).expect("a report");
        let matches = entry.command().try_get_matches_from(args)?;
        entry.page(&matches, &self.snapshot(as_of))
    }
}

fn plain_order(code: String, customer: i64, day: Day, amount: i64) -> Order {
    Order {
        code,
        customer,
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

/// A single figure of a page.
pub(crate) fn figure(page: &Page, name: &str) -> String {
    let row = table(page, "figures").rows.iter().find(|r| r[0] == Cell::text(name)).expect("the figure is there");
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
        Cell::As(_, inner) => plain(inner),
        Cell::Open(inner) => format!("{}*", plain(inner)),
    }
}
