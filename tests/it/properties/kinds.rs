//! The same for the kinds beside customers, orders, interactions and complaints.

use crmkit::import::{Kind, Options, Policy};
use crmkit::store::ledger::undo;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::{Shop, actor, cases, cents, day, file, odd, one_of, table, told};
use crate::world::{assert_sound, rows};

/// A file of one of the kinds whose rows meet each other, with faults.
type Written = (Kind, Vec<Vec<String>>);

fn code() -> impl Strategy<Value = String> {
    prop_oneof![3 => (0..5).prop_map(|n| format!("F{n}")), 1 => Just(String::new())]
}

fn order() -> impl Strategy<Value = String> {
    prop_oneof![9 => (0..6).prop_map(|n| format!("X{n}")), 2 => Just(String::new())]
}

fn who() -> impl Strategy<Value = String> {
    prop_oneof![3 => (0..5).prop_map(|n| format!("C{n}")), 1 => Just(String::new())]
}

fn when() -> impl Strategy<Value = String> {
    prop_oneof![9 => day(), 1 => one_of(&["2024-02-30", "soon", ""])]
}

fn amount() -> impl Strategy<Value = String> {
    prop_oneof![9 => cents(-50..1_500), 1 => one_of(&["x", "1.9.9", ""])]
}

fn currency() -> impl Strategy<Value = String> {
    one_of(&["", "CNY", "USD", "JPY", "EUR", "?"])
}

fn policy() -> impl Strategy<Value = Policy> {
    select(vec![Policy::Skip, Policy::Fill, Policy::Update, Policy::Error])
}

/// A file with this header whose cells come from these strategies.
fn of(kind: Kind, cells: Vec<(&'static str, BoxedStrategy<String>)>) -> BoxedStrategy<Written> {
    let (head, cells): (Vec<_>, Vec<_>) = cells.into_iter().unzip();
    let head: Vec<String> = head.into_iter().map(str::to_string).collect();
    vec(cells, 0..12).prop_map(move |rows| (kind, [&[head.clone()][..], &rows].concat())).boxed()
}

fn refunds() -> BoxedStrategy<Written> {
    of(
        Kind::REFUNDS,
        vec![
            ("code", code().boxed()),
            ("order", order().boxed()),
            ("customer", prop_oneof![4 => Just(String::new()), 1 => who()].boxed()),
            ("date", when().boxed()),
            ("amount", amount().boxed()),
            ("currency", currency().boxed()),
            ("reason", odd().boxed()),
        ],
    )
}

fn fact_file() -> BoxedStrategy<Written> {
    let score = || one_of(&["", "0", "7", "10", "4,5", "9 - very", "words", "1e3"]).boxed();
    let sometimes = |s: BoxedStrategy<String>| prop_oneof![3 => Just(String::new()), 1 => s].boxed();
    prop_oneof![
        2 => refunds(),
        1 => of(Kind::PAYMENTS, vec![
            ("code", code().boxed()), ("order", order().boxed()), ("customer", sometimes(who().boxed())), ("date", when().boxed()),
            ("amount", amount().boxed()), ("method", odd().boxed()), ("till", odd().boxed()),
        ]),
        1 => of(Kind::of(&crmkit::entity::points::POINTS), vec![
            ("code", code().boxed()), ("customer", who().boxed()), ("date", when().boxed()), ("points", one_of(&["5", "-7", "1.5", "+1,000", ""]).boxed()),
            ("order", sometimes(order().boxed())), ("reason", odd().boxed()),
        ]),
        1 => of(Kind::RESPONSES, vec![
            ("code", code().boxed()), ("campaign", one_of(&["spring", "May", ""]).boxed()), ("customer", who().boxed()), ("date", when().boxed()),
            ("event", one_of(&["sent", "打开", "bought", "slept", ""]).boxed()), ("cost", sometimes(amount().boxed())), ("currency", currency().boxed()),
        ]),
        1 => of(Kind::RESPONSES, vec![
            ("campaign", one_of(&["spring", "May"]).boxed()), ("customer", who().boxed()), ("date", when().boxed()),
            ("sent", one_of(&["yes", "1", "no"]).boxed()), ("opened", one_of(&["3", "0", "maybe"]).boxed()), ("cost", sometimes(amount().boxed())),
        ]),
        1 => of(Kind::of(&crmkit::entity::product::PRODUCT), vec![
            ("code", code().boxed()), ("name", odd().boxed()), ("unit_price", amount().boxed()), ("shelf", odd().boxed()),
        ]),
        1 => of(Kind::CONTACTS, vec![
            ("customer", who().boxed()), ("name", one_of(&["Ann", "Bo", ""]).boxed()), ("email", odd().boxed()), ("phone", one_of(&["", "0571-1234567"]).boxed()),
        ]),
        1 => of(Kind::of(&crmkit::entity::rate::RATE), vec![
            ("currency", one_of(&["USD", "JPY", "EUR", "CNY", "?"]).boxed()), ("date", when().boxed()), ("rate", one_of(&["7.1", "0.05", "", "0"]).boxed()),
            ("units", one_of(&["", "100"]).boxed()), ("inverse", sometimes(Just("0.14".to_string()).boxed())),
        ]),
        1 => of(Kind::ORDER_LINES, vec![
            ("order", order().boxed()), ("product", one_of(&["P1", "P2", ""]).boxed()), ("quantity", one_of(&["1", "2.5", "many"]).boxed()),
            ("unit_price", amount().boxed()), ("currency", currency().boxed()), ("colour", odd().boxed()),
        ]),
        1 => of(Kind::ORDERS, vec![
            ("code", order().boxed()), ("customer", who().boxed()), ("date", when().boxed()), ("amount", amount().boxed()), ("currency", currency().boxed()),
            ("refund", sometimes(amount().boxed())),
        ]),
        1 => of(Kind::SURVEYS, vec![
            ("survey", one_of(&["a", "b", ""]).boxed()), ("respondent", one_of(&["r1", "r2", ""]).boxed()), ("customer", sometimes(who().boxed())),
            ("question", one_of(&["NPS", "speed", ""]).boxed()), ("answer", score()), ("role", sometimes(Just("csat".to_string()).boxed())),
        ]),
        1 => of(Kind::SURVEYS, vec![
            ("customer", sometimes(who().boxed())), ("date", sometimes(day().boxed())), ("NPS", score()), ("F1_functional", odd().boxed()), ("why", odd().boxed()),
        ]),
    ]
    .boxed()
}

/// A shop with some orders and rates.
fn shop() -> Shop {
    let mut shop = Shop::new();
    let rates = b"currency,date,rate,units\nUSD,2023-01-01,7.1234,1\nUSD,2024-06-01,7.2,1\nJPY,2023-06-01,4.85,100\n";
    shop.import(Kind::of(&crmkit::entity::rate::RATE), rates, &Options::default()).expect("imported");
    let orders = b"code,customer,date,amount,refund,status,currency\nX0,C0,2023-02-01,10,2,,\nX1,C0,2024-02-01,9.99,,,USD\n\
                   X2,C1,2023-03-01,5,,cancelled,\nX3,C1,2023-03-01,-3,,,\nX4,C2,2023-07-01,1200,,,JPY\n";
    shop.import(Kind::ORDERS, orders, &Options::default()).expect("imported");
    shop
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases().div_ceil(6), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_row_of_every_kind_is_counted_once_and_a_second_import_adds_nothing((kind, written) in fact_file()) {
        let mut shop = shop();
        let bytes = table(b',', &written);
        let (first, rejects) = shop.import(kind, &bytes, &told(Policy::Skip)).expect("imported");
        prop_assert!(first.adds_up(), "{first:?}");
        prop_assert_eq!(first.rows, written.len() as u64 - 1);
        let refused = csv::ReaderBuilder::new().flexible(true).from_reader(&rejects[..]).into_records().count();
        prop_assert_eq!(refused as u64, first.rejected());
        assert_sound(shop.store.conn());
        let facts = shop.facts();
        let (second, _) = shop.import(kind, &bytes, &told(Policy::Skip)).expect("imported");
        prop_assert_eq!((second.created, second.updated, second.rejected()), (0, 0, first.rejected()), "{:?}", second.problems);
        prop_assert_eq!(shop.facts(), facts);
    }

    #[test]
    fn undo_of_an_import_of_any_kind_restores_every_table((first, second, policy) in (vec(fact_file(), 0..3), fact_file(), policy())) {
        let mut shop = shop();
        for (kind, written) in first {
            shop.import(kind, &table(b',', &written), &told(Policy::Update)).expect("imported");
        }
        let before = shop.facts();
        let (outcome, _) = shop.import(second.0, &table(b',', &second.1), &told(policy)).expect("imported");
        let after = shop.facts();
        assert_sound(shop.store.conn());
        if outcome.created + outcome.updated == 0 {
            prop_assert_eq!(&before, &after, "nothing created, nothing updated, and yet something changed");
        } else {
            prop_assert_ne!(&before, &after);
            undo::undo(&mut shop.store, &actor(), None).expect("undone");
            prop_assert_eq!(shop.facts(), before);
            assert_sound(shop.store.conn());
            undo::redo(&mut shop.store, &actor(), None).expect("redone");
            prop_assert_eq!(shop.facts(), after);
            assert_sound(shop.store.conn());
        }
    }

    #[test]
    fn histories_with_dated_refunds_equal_a_recount_whatever_happens(deeds in vec(prop_oneof![
        2 => (refunds(), policy()).prop_map(Some),
        2 => (file("X").prop_filter("orders", |f| f.0 == Kind::ORDERS), policy()).prop_map(Some),
        2 => Just(None),
    ], 1..10)) {
        let mut shop = shop();
        for deed in deeds {
            match deed {
                Some(((kind, written), policy)) => {
                    shop.import(kind, &table(b',', &written), &told(policy)).expect("imported");
                }
                None => {
                    let standing = rows(shop.store.conn(), "SELECT id FROM operation WHERE id > 3 AND kind = 'do' AND undone_by IS NULL ORDER BY id");
                    if let Some(oldest) = standing.first().and_then(|id| id.parse().ok()) {
                        // Refused where later work builds on it; else gone with all that is derived.
                        let _ = undo::undo(&mut shop.store, &actor(), Some(oldest));
                    }
                }
            }
            assert_sound(shop.store.conn());
        }
    }

    #[test]
    fn every_kind_is_exported_and_imported_again_without_loss(written in vec(fact_file(), 1..6)) {
        let mut a = shop();
        for (kind, rows) in written {
            a.import(kind, &table(b',', &rows), &told(Policy::Update)).expect("imported");
        }
        let mut b = Shop::new();
        for (name, kind) in [
            ("customers", Kind::CUSTOMERS), ("contacts", Kind::CONTACTS), ("products", Kind::of(&crmkit::entity::product::PRODUCT)), ("rates", Kind::of(&crmkit::entity::rate::RATE)),
            ("orders", Kind::ORDERS), ("order-lines", Kind::ORDER_LINES), ("payments", Kind::PAYMENTS), ("refunds", Kind::REFUNDS),
            ("surveys", Kind::SURVEYS), ("responses", Kind::RESPONSES), ("points", Kind::of(&crmkit::entity::points::POINTS)),
        ] {
            let exported = a.export(name);
            let (outcome, rejects) = b.import(kind, &exported, &Options::default()).expect("imported");
            let new = if kind == Kind::ORDER_LINES { outcome.unchanged } else { outcome.created };
            prop_assert_eq!(new, outcome.rows, "{}\n{}", name, String::from_utf8_lossy(&rejects));
            prop_assert_eq!(outcome.bare_customers, 0);
            prop_assert_eq!(String::from_utf8(b.export(name)), String::from_utf8(exported), "{}", name);
        }
        assert_sound(b.store.conn());
    }
}
