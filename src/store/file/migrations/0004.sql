-- Schema 4: when a complaint was compensated and when to come back to it, what a contact was about, texts of replies, and
-- what the shop knows: answers to questions that come again.

ALTER TABLE complaint ADD COLUMN compensated_on INTEGER;
ALTER TABLE complaint ADD COLUMN follow_up_on INTEGER;

-- The product and the topic that a contact was about: a suggestion for which product, a question about what.
ALTER TABLE interaction ADD COLUMN product INTEGER REFERENCES product (id);
ALTER TABLE interaction ADD COLUMN topic TEXT;
CREATE INDEX interaction_by_product ON interaction (product) WHERE product IS NOT NULL;

-- The text of a reply, with fields such as {{ customer.name }} in it.
CREATE TABLE template (
    id        INTEGER PRIMARY KEY,
    code      TEXT NOT NULL,
    about     TEXT,
    body      TEXT NOT NULL,
    operation INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX template_by_code ON template (code);

-- A question that comes again, and its answer. Words are further ones under which it is found.
CREATE TABLE knowledge (
    id        INTEGER PRIMARY KEY,
    code      TEXT NOT NULL,
    question  TEXT NOT NULL,
    answer    TEXT NOT NULL,
    topic     TEXT,
    words     TEXT,
    operation INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX knowledge_by_code ON knowledge (code);
