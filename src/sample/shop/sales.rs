//! The shop's orders and their lines.

use anyhow::Result;
use rand::{Rng, RngExt};

use super::super::process::{Buyer, Calendar, Process, Purchases};
use super::catalogue::{FAVOURITES, Product, products};
use super::people::Person;
use super::{date, pick_weighted, table, yuan};
use crate::base::dates::Day;
use crate::base::words::Word;
use crate::entity::trade::OrderStatus;

/// One order; money in fen.
pub struct Sale {
    /// Empty until [`number`] has given it.
    pub code: String,
    pub customer: usize,
    pub day: Day,
    pub amount: i64,
    pub refund: i64,
    pub discount: i64,
    pub status: OrderStatus,
    pub channel: &'static str,
    pub due: Option<Day>,
    pub paid: Option<Day>,
    pub notes: &'static str,
    pub lines: Vec<Line>,
    /// Was never placed, because the customer had left.
    pub dropped: bool,
}

/// One line of an order.
pub struct Line {
    pub product: Bought,
    pub quantity: i64,
}

/// What a line says of its product.
#[derive(Clone, Copy)]
pub struct Bought {
    pub code: &'static str,
    pub name: &'static str,
    pub category: &'static str,
    pub price: i64,
    pub cost: i64,
}

/// What is given away.
const SAMPLE: Bought = Bought { code: "S-TRY", name: "试饮装 Sample sachet", category: "花茶 Scented tea", price: 0, cost: 300 };

impl Bought {
    fn of(product: &Product) -> Bought {
        Bought { code: product.code, name: product.name, category: product.category, price: product.price, cost: product.cost }
    }
}

impl Sale {
    /// Whether it is a purchase.
    pub fn counts(&self) -> bool {
        !self.dropped && self.status != OrderStatus::Cancelled
    }
}

/// The orders behind the purchases, in order of the day.
pub fn sales(
    rng: &mut impl Rng,
    calendar: &Calendar,
    process: &Process,
    people: &[Person],
    buyers: &[Buyer],
    purchases: &Purchases,
) -> Vec<Sale> {
    let products = products();
    let last = calendar.day(calendar.len() - 1);
    let mut sales = Vec::with_capacity(purchases.len());
    for (index, customers) in purchases.by_day() {
        for customer in customers {
            let customer = *customer as usize;
            let target = process.amount(rng, buyers[customer].spend);
            sales.push(sale(rng, &products, calendar.day(index), last, (customer, &people[customer]), target));
        }
    }
    // The sample ends with an order, so that its last fact is its last day.
    if let Some(sale) = sales.last_mut() {
        sale.day = last;
    }
    sales
}

fn sale(rng: &mut impl Rng, products: &[Product], day: Day, last: Day, (customer, person): (usize, &Person), target: i64) -> Sale {
    let mut sale = Sale {
        code: String::new(),
        customer,
        day,
        amount: 0,
        refund: 0,
        discount: 0,
        status: OrderStatus::Completed,
        channel: if person.chinese {
            pick_weighted(rng, &[("wechat", 5), ("shop", 4), ("website", 2)])
        } else {
            pick_weighted(rng, &[("website", 7), ("shop", 1), ("phone", 1)])
        },
        due: None,
        paid: Some(day),
        notes: "",
        lines: Vec::new(),
        dropped: false,
    };
    if person.firm {
        let paid = day.plus(30 + pick_weighted(rng, &[(-12, 3), (-3, 5), (0, 4), (6, 3), (21, 1)]));
        (sale.due, sale.paid) = (Some(day.plus(30)), (paid <= last).then_some(paid));
        sale.channel = pick_weighted(rng, &[("phone", 3), ("website", 2)]);
    } else if rng.random_bool(0.006) {
        // A sample sent for free.
        sale.lines.push(Line { product: SAMPLE, quantity: 1 });
        sale.notes = if person.chinese { "免费试饮" } else { "Free sample" };
        return sale;
    }
    sale.lines = basket(rng, products, day, person, target);
    let goods: i64 = sale.lines.iter().map(|l| l.product.price * l.quantity).sum();
    let (_, month, of_month) = day.ymd();
    let percent = match month {
        _ if person.firm => 12,
        11 if of_month <= 15 => 15,
        6 if (10..=20).contains(&of_month) => 12,
        _ => pick_weighted(rng, &[(0, 7), (5, 2), (10, 1)]),
    };
    // Discounts are whole yuan.
    sale.discount = goods * percent / 10_000 * 100;
    sale.amount = goods - sale.discount;
    settle(rng, &mut sale, last);
    sale
}

/// How the order ended.
fn settle(rng: &mut impl Rng, sale: &mut Sale, last: Day) {
    let age = last.since(sale.day);
    match rng.random_range(0..1_000) {
        0..22 => (sale.status, sale.paid) = (OrderStatus::Cancelled, None),
        22..36 if age > 6 => (sale.status, sale.refund) = (OrderStatus::Refunded, sale.amount),
        36..64 if age > 6 => {
            // One piece of one line comes back, at what was paid for it.
            let line = &sale.lines[rng.random_range(0..sale.lines.len())];
            let goods = sale.amount + sale.discount;
            let refund = line.product.price * sale.amount / goods.max(1);
            if refund < sale.amount {
                (sale.status, sale.refund) = (OrderStatus::PartlyRefunded, refund);
            }
        }
        _ if sale.channel != "shop" && age < 2 => sale.status = OrderStatus::Paid,
        _ if sale.channel != "shop" && age < 5 => sale.status = OrderStatus::Shipped,
        _ => {}
    }
}

fn basket(rng: &mut impl Rng, products: &[Product], day: Day, person: &Person, target: i64) -> Vec<Line> {
    let favourite = person.favourite.map(|i| FAVOURITES[i].1);
    let festive = matches!(day.ymd().1, 1 | 9 | 12);
    let chances: Vec<(&Product, u32)> = products
        .iter()
        .filter(|p| p.since.is_none_or(|since| since <= day) && (p.trade || !person.firm))
        // Mid-autumn boxes are for August and September.
        .filter(|p| p.code != "L-ZQ" || matches!(day.ymd().1, 8 | 9))
        .map(|p| {
            let gift = if festive && p.code.starts_with("L-") { 3 } else { 1 };
            let liked = if favourite == Some(p.code) { 5 } else { 1 };
            // Small budgets rarely meet dear things.
            let near = if p.price > target * 2 { 1 } else { 4 };
            (p, p.weight * gift * liked * near)
        })
        .collect();
    let wanted = pick_weighted(rng, &[(1, 45), (2, 33), (3, 15), (4, 7)]);
    let mut lines: Vec<Line> = Vec::with_capacity(wanted);
    while lines.len() < wanted {
        let product = pick_weighted(rng, &chances);
        if lines.iter().any(|l| l.product.code == product.code) {
            continue;
        }
        let most = if person.firm { 48 } else { 5 };
        let quantity = (target / wanted as i64 + product.price / 2) / product.price;
        lines.push(Line { product: Bought::of(product), quantity: quantity.clamp(1, most) });
    }
    lines
}

/// Leaves out what was never placed and numbers the rest in order. Indices held by others stay valid.
pub fn number(sales: &mut [Sale]) {
    for (number, sale) in (1..).zip(sales.iter_mut().filter(|s| !s.dropped)) {
        sale.code = format!("J{number:05}");
    }
}

/// `orders.csv`: one row per line, the order's own fields repeated on each.
pub fn write(people: &[Person], sales: &[Sale]) -> Result<Vec<u8>> {
    let header = [
        "code",
        "customer",
        "date",
        "amount",
        "refund",
        "discount",
        "status",
        "channel",
        "due_on",
        "paid_on",
        "notes",
        "product",
        "description",
        "category",
        "quantity",
        "unit_price",
        "unit_cost",
        "line_amount",
    ];
    let rows = sales.iter().filter(|s| !s.dropped).flat_map(|s| {
        s.lines.iter().map(|l| {
            vec![
                s.code.clone(),
                people[s.customer].code.clone(),
                s.day.to_string(),
                yuan(s.amount),
                yuan(s.refund),
                yuan(s.discount),
                s.status.word().into(),
                s.channel.into(),
                date(s.due),
                date(s.paid),
                s.notes.into(),
                l.product.code.into(),
                l.product.name.into(),
                l.product.category.into(),
                l.quantity.to_string(),
                yuan(l.product.price),
                yuan(l.product.cost),
                yuan(l.product.price * l.quantity),
            ]
        })
    });
    table(&header, rows)
}
