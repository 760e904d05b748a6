//! A kind of fact that no shop has, for tests: whatever follows from a declaration holds for it as well.

use super::field::{OWN, What, amount, code, day, field, link, text, word};
use super::record::Wrong;
use super::service::Channel;
use super::shared::{CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, shared, staff};
use super::{Entity, Owner};
use crate::lang::say;

/// Its table: what a migration would make.
pub const TABLE: &str = "
CREATE TABLE IF NOT EXISTS voucher (
    id        INTEGER PRIMARY KEY,
    code      TEXT NOT NULL,
    customer  INTEGER NOT NULL REFERENCES customer (id),
    day       INTEGER NOT NULL,
    worth     INTEGER NOT NULL,
    uses      INTEGER,
    stars     INTEGER,
    weight    INTEGER,
    spent     INTEGER,
    channel   TEXT,
    product   INTEGER REFERENCES product (id),
    occasion  TEXT,
    giver     TEXT,
    letter    TEXT,
    own       TEXT,
    operation INTEGER NOT NULL,
    file      INTEGER,
    line      INTEGER
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS voucher_by_code ON voucher (code);
";

/// A slip of paper that is worth something.
pub static VOUCHER: Entity = Entity {
    table: "voucher",
    kind: "vouchers",
    view: "vouchers",
    what: "voucher",
    about: "slip of paper that is worth something",
    tells: "occasion",
    listed: "'crmkit voucher list' lists them",
    rank: 18,
    mark: "V",
    owner: Owner::Customer,
    dated: "day",
    fields: &[
        code(&["voucher code", "券号"]),
        CUSTOMER.needed("the customer"),
        CUSTOMER_EMAIL,
        CUSTOMER_PHONE,
        CUSTOMER_NAME,
        day("date", &["given on", "发放日期"]).column("day").needed("the day"),
        amount("worth", &["voucher worth", "券值"]).needed("the worth"),
        field("uses", What::Whole, &["voucher uses"]),
        field("stars", What::Between(1, 5), &["voucher stars"]),
        field("weight", What::Number, &["voucher weight"]),
        field("spent", What::Flag, &["voucher spent"]),
        word::<Channel>("channel", &["voucher channel"]),
        link("product", "product", &["voucher product"]),
        shared("occasion", &["voucher occasion"]),
        staff("giver", &["voucher giver"]),
        text("letter", &["voucher letter"]),
        OWN,
    ],
    identity: &["worth", "occasion"],
    check: |voucher| match voucher.int("worth") {
        Some(worth) if worth < 0 => Err(Wrong::new("worth", say!("a voucher below nothing"))),
        _ => Ok(()),
    },
    ..Entity::NEW
};
