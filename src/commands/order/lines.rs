//! The lines of an order as a person writes them: `SKU x2 @19.90 name`.

use anyhow::Result;
use rusqlite::Connection;

use crate::base::error::Failure;
use crate::base::money;
use crate::base::reading;
use crate::commands::given::Given;
use crate::entity::trade::OrderLine;
use crate::lang::say;
use crate::store::records::products;

/// Reads `SKU [xQUANTITY] [@PRICE] [NAME]`; without a price the product's usual one is taken.
///
/// # Errors
/// A usage failure that says which part is wrong.
pub fn parse(text: &str, conn: &Connection, given: &Given) -> Result<OrderLine> {
    let wrong = |what: &str| {
        Failure::usage(say!("--line '{text}': {what}", text, what))
            .hint(say!("write SKU xQUANTITY @PRICE NAME, such as 'MUG x2 @19.90 Blue mug'"))
    };
    let mut words = text.split_whitespace().peekable();
    let sku = words.next().ok_or_else(|| wrong("no product is named"))?;
    let (mut quantity, mut price) = (1_000, None);
    while let Some(word) = words.peek() {
        let word = reading::folded(word);
        if let Some(number) = word.strip_prefix(['x', 'X', '×']).filter(|n| n.starts_with(|c: char| c.is_ascii_digit() || c == '.')) {
            quantity = reading::number(number, 3).ok().filter(|q| *q > 0).ok_or_else(|| wrong("the quantity is no number above 0"))?;
        } else if let Some(number) = word.strip_prefix('@') {
            price = Some(given.amount("--line", number).map_err(|e| wrong(&e.to_string()))?);
        } else {
            break;
        }
        words.next();
    }
    let name: Vec<&str> = words.collect();
    let name = name.join(" ");
    let price = match price {
        Some(price) => price,
        None => products::unit_price(conn, sku)?.ok_or_else(|| wrong(&format!("the price of '{sku}' is not known")))?,
    };
    let amount = money::times(price, quantity).ok_or_else(|| wrong("the amount is too large"))?;
    Ok(OrderLine {
        own: Vec::new(),
        product_code: Some(sku.to_string()),
        description: (!name.is_empty()).then_some(name),
        category: None,
        quantity,
        unit_price: Some(price),
        unit_cost: None,
        amount,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::settings::Settings;
    use crate::store::Store;
    use crate::store::ledger::operation::Actor;
    use crate::store::records::customers::Origin;

    #[test]
    fn lines_are_read_as_people_write_them() {
        let dir = tempfile::tempdir().expect("a folder");
        let mut store = Store::create(&dir.path().join("s.db")).expect("a store");
        let actor = Actor { now: 0, person: "Kim".into(), command_line: String::new() };
        let mug = OrderLine {
            own: Vec::new(),
            product_code: Some("MUG".into()),
            description: None,
            category: None,
            quantity: 1_000,
            unit_price: Some(1_990),
            unit_cost: None,
            amount: 1_990,
        };
        let op = store.operation(&actor, "test").expect("an operation");
        products::ensure(&op, "MUG", &mug, Origin::default()).expect("a product");
        op.finish("").expect("stored");
        let given = Given::new(&Settings::read(&[]).expect("settings"), 0);
        let read = |text: &str| parse(text, store.conn(), &given).map(|l| (l.quantity, l.unit_price, l.amount, l.description));
        assert_eq!(read("MUG x2 @19.90 Blue mug").expect("a line"), (2_000, Some(1_990), 3_980, Some("Blue mug".into())));
        assert_eq!(read("MUG").expect("a line"), (1_000, Some(1_990), 1_990, None));
        assert_eq!(read("TEA @0.05 x0.5").expect("a line"), (500, Some(5), 2, None));
        assert_eq!(read("TEA @1 xylophone").expect("a line"), (1_000, Some(100), 100, Some("xylophone".into())));
        for bad in ["", "TEA", "MUG x0", "MUG @1.500", "MUG x1.2345", "MUG x99999999999999 @99999999999999"] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
