-- Schema 7: orders and complaints may be of nobody in particular: a till's sales to people who did not say who they are, tickets
-- without a customer. In history their orders are packed under the key 0, which no customer has.

-- SQLite takes a constraint off a column only by making the table anew. The rows stay as they are, so that the words of the
-- schema are changed in place, as its documentation describes for constraints that are dropped.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'customer  INTEGER NOT NULL REFERENCES customer (id)', 'customer  INTEGER REFERENCES customer (id)')
WHERE type = 'table' AND name = 'sales_order';
UPDATE sqlite_schema
SET sql = replace(sql, 'customer            INTEGER NOT NULL REFERENCES customer (id)', 'customer            INTEGER REFERENCES customer (id)')
WHERE type = 'table' AND name = 'complaint';
PRAGMA writable_schema = RESET;

-- What stands on a line of an order stays with the line.
ALTER TABLE order_line ADD COLUMN own TEXT;

-- What is in a file, as SHA-256 in hexadecimal digits: a folder that is watched brings each once.
ALTER TABLE source_file ADD COLUMN content TEXT;

DROP TRIGGER sales_order_stale_update;
CREATE TRIGGER sales_order_stale_update AFTER UPDATE OF customer, day, amount, refund, status ON sales_order BEGIN
    INSERT INTO history_stale VALUES (old.id, coalesce(old.customer, 0));
    INSERT INTO history_stale SELECT new.id, coalesce(new.customer, 0) WHERE new.customer IS NOT old.customer;
END;
DROP TRIGGER sales_order_stale_delete;
CREATE TRIGGER sales_order_stale_delete AFTER DELETE ON sales_order BEGIN
    INSERT INTO history_stale VALUES (old.id, coalesce(old.customer, 0));
END;

DROP TRIGGER refund_stale_insert;
CREATE TRIGGER refund_stale_insert AFTER INSERT ON refund BEGIN
    INSERT INTO history_stale
        SELECT -new.id, coalesce(new.customer, (SELECT customer FROM sales_order WHERE id = new.sales_order), 0);
    INSERT INTO history_stale SELECT id, coalesce(customer, 0) FROM sales_order WHERE id = new.sales_order;
END;
DROP TRIGGER refund_stale_update;
CREATE TRIGGER refund_stale_update AFTER UPDATE OF sales_order, customer, day, amount ON refund BEGIN
    INSERT INTO history_stale
        SELECT -old.id, coalesce(old.customer, (SELECT customer FROM sales_order WHERE id = old.sales_order), 0);
    INSERT INTO history_stale
        SELECT -new.id, coalesce(new.customer, (SELECT customer FROM sales_order WHERE id = new.sales_order), 0);
    INSERT INTO history_stale SELECT id, coalesce(customer, 0) FROM sales_order WHERE id IN (old.sales_order, new.sales_order);
END;
DROP TRIGGER refund_stale_delete;
CREATE TRIGGER refund_stale_delete AFTER DELETE ON refund BEGIN
    INSERT INTO history_stale
        SELECT -old.id, coalesce(old.customer, (SELECT customer FROM sales_order WHERE id = old.sales_order), 0);
    INSERT INTO history_stale SELECT id, coalesce(customer, 0) FROM sales_order WHERE id = old.sales_order;
END;
