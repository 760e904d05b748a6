-- Schema 3: the chain of operations, and the persons who were erased.

-- What is drawn once for each store: the key of the hashes in erasure_hash.
CREATE TABLE secret (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL
) STRICT;
INSERT INTO secret (id, key) VALUES (1, randomblob(32));

-- The seal of an operation: a hash over the seal before it, its row in the log, and what it did.
-- made names the keys of the rows it made: "customer 1-13, sales_order 1-30".
CREATE TABLE seal (
    operation INTEGER PRIMARY KEY REFERENCES operation (id),
    made      TEXT NOT NULL,
    hash      BLOB NOT NULL
) STRICT;

-- A customer who was erased. operation erased it; customer is the key of its row, which was made by the operation
-- made_by at made_at: the three together name the same row in every backup of this store.
CREATE TABLE erasure (
    id        INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL REFERENCES operation (id),
    at        INTEGER NOT NULL,
    customer  INTEGER NOT NULL,
    made_by   INTEGER NOT NULL,
    made_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX erasure_by_customer ON erasure (customer);

-- Codes and emails of those who were erased, as HMAC-SHA-256 under the store's secret: enough to know them again.
CREATE TABLE erasure_hash (
    id      INTEGER PRIMARY KEY,
    erasure INTEGER NOT NULL REFERENCES erasure (id),
    kind    TEXT NOT NULL CHECK (kind IN ('code', 'email')),
    hash    BLOB NOT NULL
) STRICT;
CREATE INDEX erasure_hash_by_hash ON erasure_hash (hash);

-- What an erasure took out from under a seal, and the digest that stands for it in the hash since. operation is the one
-- whose seal covers it; tbl and row name the place: a row of change, operation or source_file, or a row of facts as the
-- operation left it. erased_by is the operation that erased.
CREATE TABLE redacted (
    id        INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL REFERENCES operation (id),
    tbl       TEXT NOT NULL,
    row       INTEGER NOT NULL,
    digest    BLOB NOT NULL,
    erased_by INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE UNIQUE INDEX redacted_by_place ON redacted (operation, tbl, row);
CREATE INDEX redacted_by_eraser ON redacted (erased_by);
