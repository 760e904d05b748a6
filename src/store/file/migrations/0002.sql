-- Schema 2: facts beside orders and complaints: payments, dated refunds, surveys with their answers, responses to
-- campaigns, points, and the rates at which foreign amounts were taken in.

-- The rate between a foreign currency and the store's, from a day until the next one that is known:
-- `units` of `currency` are worth `rate` of `base`. Both are decimal numbers as they were given, so that no rate is ever rounded.
CREATE TABLE rate (
    id        INTEGER PRIMARY KEY,
    currency  TEXT NOT NULL,
    day       INTEGER NOT NULL,
    base      TEXT NOT NULL,
    rate      TEXT NOT NULL,
    units     TEXT NOT NULL,
    own       TEXT,
    operation INTEGER NOT NULL,
    file      INTEGER,
    line      INTEGER
) STRICT;
CREATE UNIQUE INDEX rate_by_currency ON rate (currency, day);

-- What a foreign amount was before it was converted, and at which rate: "100.00 USD at 7.12", "5000 JPY at 4.85 per 100".
ALTER TABLE sales_order ADD COLUMN original TEXT;

ALTER TABLE contact ADD COLUMN own TEXT;

-- Money given back. Of an order, or, without one, to a customer: exactly one of the two is known.
-- What counts for an order is the larger of sales_order.refund and the sum of these: each of these on its own day,
-- whatever the order states beyond them on the day of the order.
CREATE TABLE refund (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL,
    sales_order INTEGER REFERENCES sales_order (id),
    customer    INTEGER REFERENCES customer (id),
    day         INTEGER NOT NULL,
    amount      INTEGER NOT NULL,
    reason      TEXT,
    method      TEXT,
    notes       TEXT,
    original    TEXT,
    own         TEXT,
    operation   INTEGER NOT NULL,
    file        INTEGER,
    line        INTEGER,
    CHECK ((sales_order IS NULL) <> (customer IS NULL))
) STRICT;
CREATE UNIQUE INDEX refund_by_code ON refund (code);
CREATE INDEX refund_by_order ON refund (sales_order) WHERE sales_order IS NOT NULL;
CREATE INDEX refund_by_customer ON refund (customer, day) WHERE customer IS NOT NULL;

-- In history_stale a refund goes by its key made negative. Changing one also changes what its order has left undated.
CREATE TRIGGER refund_stale_insert AFTER INSERT ON refund BEGIN
    INSERT INTO history_stale
        SELECT -new.id, coalesce(new.customer, (SELECT customer FROM sales_order WHERE id = new.sales_order), 0);
    INSERT INTO history_stale SELECT id, customer FROM sales_order WHERE id = new.sales_order;
END;
CREATE TRIGGER refund_stale_update AFTER UPDATE OF sales_order, customer, day, amount ON refund BEGIN
    INSERT INTO history_stale
        SELECT -old.id, coalesce(old.customer, (SELECT customer FROM sales_order WHERE id = old.sales_order), 0);
    INSERT INTO history_stale
        SELECT -new.id, coalesce(new.customer, (SELECT customer FROM sales_order WHERE id = new.sales_order), 0);
    INSERT INTO history_stale SELECT id, customer FROM sales_order WHERE id IN (old.sales_order, new.sales_order);
END;
CREATE TRIGGER refund_stale_delete AFTER DELETE ON refund BEGIN
    INSERT INTO history_stale
        SELECT -old.id, coalesce(old.customer, (SELECT customer FROM sales_order WHERE id = old.sales_order), 0);
    INSERT INTO history_stale SELECT id, customer FROM sales_order WHERE id = old.sales_order;
END;

-- Money that came in, for an order or on a customer's account: exactly one of the two is known. Payments are no revenue.
CREATE TABLE payment (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL,
    sales_order INTEGER REFERENCES sales_order (id),
    customer    INTEGER REFERENCES customer (id),
    day         INTEGER NOT NULL,
    amount      INTEGER NOT NULL,
    method      TEXT,
    notes       TEXT,
    original    TEXT,
    own         TEXT,
    operation   INTEGER NOT NULL,
    file        INTEGER,
    line        INTEGER,
    CHECK ((sales_order IS NULL) <> (customer IS NULL))
) STRICT;
CREATE UNIQUE INDEX payment_by_code ON payment (code);
CREATE INDEX payment_by_order ON payment (sales_order) WHERE sales_order IS NOT NULL;
CREATE INDEX payment_by_customer ON payment (customer, day) WHERE customer IS NOT NULL;

CREATE TABLE survey (
    id        INTEGER PRIMARY KEY,
    code      TEXT NOT NULL,
    name      TEXT NOT NULL,
    notes     TEXT,
    operation INTEGER NOT NULL,
    file      INTEGER,
    line      INTEGER
) STRICT;
CREATE UNIQUE INDEX survey_by_code ON survey (code);

-- A question of a survey. role says what it measures (csat, nps, functional, …), dimension and feature what it is about.
-- The ends of the scale and the importance are in millionths, as answers are. scale_found is 1 where nobody stated the
-- scale and it was found from the answers: it moves as more of them come in.
CREATE TABLE question (
    id         INTEGER PRIMARY KEY,
    survey     INTEGER NOT NULL REFERENCES survey (id),
    code       TEXT NOT NULL,
    position   INTEGER NOT NULL,
    text       TEXT,
    role       TEXT,
    scale_min  INTEGER,
    scale_max  INTEGER,
    dimension  TEXT,
    feature    TEXT,
    importance INTEGER,
    scale_found INTEGER,
    operation  INTEGER NOT NULL,
    file       INTEGER,
    line       INTEGER
) STRICT;
CREATE UNIQUE INDEX question_by_code ON question (survey, code);

-- What one respondent sent in at one time. Who it was may be unknown, and so may the day.
CREATE TABLE survey_response (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL,
    survey      INTEGER NOT NULL REFERENCES survey (id),
    respondent  TEXT,
    customer    INTEGER REFERENCES customer (id),
    day         INTEGER,
    channel     TEXT,
    sales_order INTEGER REFERENCES sales_order (id),
    complaint   INTEGER REFERENCES complaint (id),
    own         TEXT,
    operation   INTEGER NOT NULL,
    file        INTEGER,
    line        INTEGER
) STRICT;
CREATE UNIQUE INDEX survey_response_by_code ON survey_response (code);
CREATE INDEX survey_response_by_survey ON survey_response (survey, day);
CREATE INDEX survey_response_by_customer ON survey_response (customer, day) WHERE customer IS NOT NULL;

-- One answer: a number in millionths, words, or both ("9 - Extremely important").
CREATE TABLE answer (
    id        INTEGER PRIMARY KEY,
    response  INTEGER NOT NULL REFERENCES survey_response (id),
    question  INTEGER NOT NULL REFERENCES question (id),
    value     INTEGER,
    text      TEXT,
    operation INTEGER NOT NULL,
    file      INTEGER,
    line      INTEGER,
    CHECK (value IS NOT NULL OR text IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX answer_by_response ON answer (response, question);
CREATE INDEX answer_by_question ON answer (question);

CREATE TABLE campaign (
    id         INTEGER PRIMARY KEY,
    code       TEXT NOT NULL,
    name       TEXT NOT NULL,
    goal       TEXT,
    channel    TEXT,
    started_on INTEGER,
    ended_on   INTEGER,
    budget     INTEGER,
    notes      TEXT,
    own        TEXT,
    operation  INTEGER NOT NULL,
    file       INTEGER,
    line       INTEGER
) STRICT;
CREATE UNIQUE INDEX campaign_by_code ON campaign (code);

-- One thing that happened between a campaign and a customer: sent, opened, clicked, responded, bought, …
CREATE TABLE campaign_response (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL,
    campaign    INTEGER NOT NULL REFERENCES campaign (id),
    customer    INTEGER NOT NULL REFERENCES customer (id),
    event       TEXT NOT NULL,
    day         INTEGER NOT NULL,
    channel     TEXT,
    cost        INTEGER,
    sales_order INTEGER REFERENCES sales_order (id),
    notes       TEXT,
    original    TEXT,
    own         TEXT,
    operation   INTEGER NOT NULL,
    file        INTEGER,
    line        INTEGER
) STRICT;
CREATE UNIQUE INDEX campaign_response_by_code ON campaign_response (code);
CREATE INDEX campaign_response_by_campaign ON campaign_response (campaign, event, day);
CREATE INDEX campaign_response_by_customer ON campaign_response (customer, day);

-- The ledger of loyalty points: earned ones positive, redeemed and expired ones negative.
CREATE TABLE point_entry (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL,
    customer    INTEGER NOT NULL REFERENCES customer (id),
    day         INTEGER NOT NULL,
    points      INTEGER NOT NULL,
    reason      TEXT,
    sales_order INTEGER REFERENCES sales_order (id),
    expires_on  INTEGER,
    notes       TEXT,
    own         TEXT,
    operation   INTEGER NOT NULL,
    file        INTEGER,
    line        INTEGER
) STRICT;
CREATE UNIQUE INDEX point_entry_by_code ON point_entry (code);
CREATE INDEX point_entry_by_customer ON point_entry (customer, day);

-- The latest fact of each kind is looked for by its day.
CREATE INDEX payment_by_day ON payment (day);
CREATE INDEX survey_response_by_day ON survey_response (day) WHERE day IS NOT NULL;
CREATE INDEX campaign_response_by_day ON campaign_response (day);
CREATE INDEX point_entry_by_day ON point_entry (day);

-- Other keys under which a customer is found: the code, emails and phones of customers that were joined into it, so that
-- a later file that names one of them means the survivor, and emails beyond the first. name is that of the customer who
-- had the key.
CREATE TABLE customer_alias (
    id        INTEGER PRIMARY KEY,
    customer  INTEGER NOT NULL REFERENCES customer (id),
    kind      TEXT NOT NULL CHECK (kind IN ('code', 'email', 'phone')),
    key       TEXT NOT NULL,
    written   TEXT NOT NULL,
    name      TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE INDEX customer_alias_by_key ON customer_alias (kind, key);
CREATE INDEX customer_alias_by_phone ON customer_alias (substr(key, -7)) WHERE kind = 'phone';
CREATE INDEX customer_alias_by_customer ON customer_alias (customer);
