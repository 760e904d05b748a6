-- Typed tables with primary keys; the index the reports want is built after the load, which is the quicker order.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
CREATE TABLE customers (
    code TEXT PRIMARY KEY, name TEXT, email TEXT, phone TEXT, address TEXT, city TEXT, region TEXT, country TEXT,
    postal_code TEXT, gender TEXT, birthday TEXT, acquired_on TEXT, source TEXT, consent TEXT
);
CREATE TABLE orders (
    code TEXT PRIMARY KEY, customer TEXT, date TEXT, amount REAL, status TEXT, channel TEXT, refund REAL
);
CREATE TABLE segments (code TEXT PRIMARY KEY, segment TEXT);
.mode csv
.import --skip 1 {customers} customers
.import --skip 1 {orders} orders
.import --skip 1 {segments} segments
CREATE INDEX orders_by_customer ON orders (customer, date);
