-- Schema 1. Facts live in STRICT tables with integer keys; people see codes.
-- Days are integers (days since 1970-01-01), moments are integer seconds UTC,
-- money is an integer in minor units of the store's currency, quantities are thousandths.
-- Every fact carries the operation that made it, and the source file and line it came from.

CREATE TABLE operation (
    id           INTEGER PRIMARY KEY,
    at           INTEGER NOT NULL,
    person       TEXT NOT NULL,
    command      TEXT NOT NULL,
    command_line TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    target       INTEGER REFERENCES operation (id),
    undone_by    INTEGER REFERENCES operation (id),
    summary      TEXT NOT NULL DEFAULT ''
) STRICT;

-- Before-images of updated and deleted rows, written by triggers; an undo also notes the rows it put back (kind insert).
CREATE TABLE change (
    id         INTEGER PRIMARY KEY,
    operation  INTEGER NOT NULL REFERENCES operation (id),
    tbl        TEXT NOT NULL,
    row        INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    before     TEXT NOT NULL
) STRICT;
CREATE INDEX change_by_operation ON change (operation);
CREATE INDEX change_by_row ON change (tbl, row);

-- The files an import read.
CREATE TABLE source_file (
    id        INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL REFERENCES operation (id),
    path      TEXT NOT NULL,
    kind      TEXT NOT NULL,
    rows      INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    value     TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;

CREATE TABLE customer (
    id               INTEGER PRIMARY KEY,
    code             TEXT NOT NULL,
    name             TEXT NOT NULL,
    kind             TEXT NOT NULL DEFAULT 'person',
    company          TEXT,
    email            TEXT,
    email_key        TEXT,
    phone            TEXT,
    phone_key        TEXT,
    handles          TEXT,
    address          TEXT,
    city             TEXT,
    region           TEXT,
    country          TEXT,
    postal_code      TEXT,
    consent          TEXT,
    industry         TEXT,
    occupation       TEXT,
    gender           TEXT,
    birthday         INTEGER,
    education        TEXT,
    income_band      TEXT,
    source           TEXT,
    acquired_on      INTEGER,
    acquisition_cost INTEGER,
    owner            TEXT,
    status           TEXT,
    closed_on        INTEGER,
    churn_reason     TEXT,
    wallet           INTEGER,
    notes            TEXT,
    own              TEXT,
    operation        INTEGER NOT NULL,
    file             INTEGER,
    line             INTEGER
) STRICT;
CREATE UNIQUE INDEX customer_by_code ON customer (code);
CREATE INDEX customer_by_email ON customer (email_key) WHERE email_key IS NOT NULL;
-- The last seven digits find a number with and without country and area code.
CREATE INDEX customer_by_phone ON customer (substr(phone_key, -7)) WHERE phone_key IS NOT NULL;

CREATE TABLE customer_tag (
    id        INTEGER PRIMARY KEY,
    customer  INTEGER NOT NULL REFERENCES customer (id),
    tag       TEXT NOT NULL,
    operation INTEGER NOT NULL,
    UNIQUE (customer, tag)
) STRICT;

-- Contact persons of a company.
CREATE TABLE contact (
    id        INTEGER PRIMARY KEY,
    customer  INTEGER NOT NULL REFERENCES customer (id),
    name      TEXT NOT NULL,
    role      TEXT,
    email     TEXT,
    email_key TEXT,
    phone     TEXT,
    phone_key TEXT,
    notes     TEXT,
    operation INTEGER NOT NULL,
    file      INTEGER,
    line      INTEGER
) STRICT;
CREATE INDEX contact_by_customer ON contact (customer);
CREATE INDEX contact_by_email ON contact (email_key) WHERE email_key IS NOT NULL;
CREATE INDEX contact_by_phone ON contact (phone_key) WHERE phone_key IS NOT NULL;

CREATE TABLE product (
    id         INTEGER PRIMARY KEY,
    code       TEXT NOT NULL,
    name       TEXT NOT NULL,
    category   TEXT,
    unit_price INTEGER,
    unit_cost  INTEGER,
    own        TEXT,
    operation  INTEGER NOT NULL,
    file       INTEGER,
    line       INTEGER
) STRICT;
CREATE UNIQUE INDEX product_by_code ON product (code);

-- One order. amount is what the customer was charged, after discount and before refunds;
-- a negative amount is a return. A customer's orders are found through history.
CREATE TABLE sales_order (
    id        INTEGER PRIMARY KEY,
    code      TEXT NOT NULL,
    customer  INTEGER NOT NULL REFERENCES customer (id),
    day       INTEGER NOT NULL,
    amount    INTEGER NOT NULL,
    refund    INTEGER NOT NULL DEFAULT 0,
    discount  INTEGER,
    status    TEXT,
    channel   TEXT,
    due_on    INTEGER,
    paid_on   INTEGER,
    notes     TEXT,
    own       TEXT,
    operation INTEGER NOT NULL,
    file      INTEGER,
    line      INTEGER
) STRICT;
CREATE UNIQUE INDEX sales_order_by_code ON sales_order (code);

CREATE TABLE order_line (
    id          INTEGER PRIMARY KEY,
    sales_order INTEGER NOT NULL REFERENCES sales_order (id),
    position    INTEGER NOT NULL,
    product     INTEGER REFERENCES product (id),
    description TEXT,
    quantity    INTEGER NOT NULL,
    unit_price  INTEGER,
    unit_cost   INTEGER,
    amount      INTEGER NOT NULL,
    operation   INTEGER NOT NULL,
    file        INTEGER,
    line        INTEGER,
    UNIQUE (sales_order, position)
) STRICT;

CREATE TABLE interaction (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL,
    customer     INTEGER NOT NULL REFERENCES customer (id),
    day          INTEGER NOT NULL,
    at           INTEGER,
    channel      TEXT NOT NULL,
    direction    TEXT,
    purpose      TEXT,
    staff        TEXT,
    subject      TEXT,
    text         TEXT,
    minutes      INTEGER,
    cost         INTEGER,
    outcome      TEXT,
    follow_up_on INTEGER,
    own          TEXT,
    operation    INTEGER NOT NULL,
    file         INTEGER,
    line         INTEGER
) STRICT;
CREATE UNIQUE INDEX interaction_by_code ON interaction (code);
CREATE INDEX interaction_by_customer ON interaction (customer, day);

CREATE TABLE complaint (
    id                  INTEGER PRIMARY KEY,
    code                TEXT NOT NULL,
    customer            INTEGER NOT NULL REFERENCES customer (id),
    received_on         INTEGER NOT NULL,
    received_at         INTEGER,
    channel             TEXT,
    type                TEXT,
    cause               TEXT,
    severity            INTEGER,
    sales_order         INTEGER REFERENCES sales_order (id),
    product             INTEGER REFERENCES product (id),
    assignee            TEXT,
    subject             TEXT,
    text                TEXT,
    resolution          TEXT,
    compensation_kind   TEXT,
    compensation_amount INTEGER,
    satisfaction        INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
    led_to              INTEGER REFERENCES sales_order (id),
    own                 TEXT,
    operation           INTEGER NOT NULL,
    file                INTEGER,
    line                INTEGER
) STRICT;
CREATE UNIQUE INDEX complaint_by_code ON complaint (code);
CREATE INDEX complaint_by_customer ON complaint (customer, received_on);
CREATE INDEX complaint_by_order ON complaint (sales_order) WHERE sales_order IS NOT NULL;

-- The steps of a complaint; the latest one (by day, at, id) is where it stands.
CREATE TABLE complaint_step (
    id        INTEGER PRIMARY KEY,
    complaint INTEGER NOT NULL REFERENCES complaint (id),
    step      TEXT NOT NULL,
    day       INTEGER NOT NULL,
    at        INTEGER,
    person    TEXT,
    note      TEXT,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX complaint_step_by_complaint ON complaint_step (complaint, day, at);

-- Derived: one row per customer with orders. purchases packs every order of the customer,
-- sorted by (day, order id), as (day, order id, net amount, flags) in variable-length integers.
-- last_day is the day of the latest order in it.
CREATE TABLE history (
    customer  INTEGER PRIMARY KEY,
    last_day  INTEGER NOT NULL,
    purchases BLOB NOT NULL
) STRICT;
CREATE INDEX history_by_last_day ON history (last_day);

-- Orders changed or deleted since the histories were last brought up to date.
CREATE TABLE history_stale (
    sales_order INTEGER NOT NULL,
    customer    INTEGER NOT NULL
) STRICT;

CREATE TRIGGER sales_order_stale_update AFTER UPDATE OF customer, day, amount, refund, status ON sales_order BEGIN
    INSERT INTO history_stale VALUES (old.id, old.customer);
    INSERT INTO history_stale SELECT new.id, new.customer WHERE new.customer IS NOT old.customer;
END;
CREATE TRIGGER sales_order_stale_delete AFTER DELETE ON sales_order BEGIN
    INSERT INTO history_stale VALUES (old.id, old.customer);
END;
