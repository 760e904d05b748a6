-- Readable views for any SQLite tool: ISO dates, decimal amounts, codes instead of keys.
CREATE VIEW money_scale (scale) AS
    SELECT CASE (SELECT value FROM setting WHERE key = 'currency-exponent') WHEN '0' THEN 1.0 WHEN '3' THEN 1000.0 ELSE 100.0 END;

CREATE VIEW customers AS
    SELECT c.code, c.name, c.kind, c.company, c.email, c.phone, c.handles, c.address, c.city, c.region, c.country, c.postal_code,
           c.consent, c.industry, c.occupation, c.gender, date(c.birthday * 86400, 'unixepoch') AS birthday, c.education,
           c.income_band, c.source, date(c.acquired_on * 86400, 'unixepoch') AS acquired_on,
           c.acquisition_cost / (SELECT scale FROM money_scale) AS acquisition_cost, c.owner, c.status,
           date(c.closed_on * 86400, 'unixepoch') AS closed_on, c.churn_reason,
           c.wallet / (SELECT scale FROM money_scale) AS wallet,
           (SELECT group_concat(tag, ';') FROM (SELECT tag FROM customer_tag t WHERE t.customer = c.id ORDER BY tag)) AS tags,
           c.notes, c.own AS own_fields
    FROM customer c;

CREATE VIEW customer_aliases AS
    SELECT a.written AS alias, a.kind, a.name, c.code AS customer
    FROM customer_alias a JOIN customer c ON c.id = a.customer;

CREATE VIEW contacts AS
    SELECT c.code AS customer, k.name, k.role, k.email, k.phone, k.notes, k.own AS own_fields
    FROM contact k JOIN customer c ON c.id = k.customer;

CREATE VIEW products AS
    SELECT code, name, category, unit_price / (SELECT scale FROM money_scale) AS unit_price,
           unit_cost / (SELECT scale FROM money_scale) AS unit_cost
    FROM product;

CREATE VIEW orders AS
    SELECT o.code, c.code AS customer, date(o.day * 86400, 'unixepoch') AS date,
           o.amount / (SELECT scale FROM money_scale) AS amount,
           max(o.refund, coalesce((SELECT sum(r.amount) FROM refund r WHERE r.sales_order = o.id), 0))
               / (SELECT scale FROM money_scale) AS refund,
           o.discount / (SELECT scale FROM money_scale) AS discount, o.status, o.channel,
           date(o.due_on * 86400, 'unixepoch') AS due_on,
           date(86400 * coalesce(o.paid_on,
                                 (SELECT min(p.day)
                                  FROM payment p
                                  WHERE p.sales_order = o.id
                                    AND (SELECT sum(q.amount) FROM payment q WHERE q.sales_order = o.id AND q.day <= p.day) >= o.amount)),
                'unixepoch') AS paid_on,
           o.notes, o.original, o.own AS own_fields
    FROM sales_order o JOIN customer c ON c.id = o.customer;

CREATE VIEW order_lines AS
    SELECT o.code AS order_code, l.position, p.code AS product, coalesce(l.description, p.name) AS description, p.category,
           l.quantity / 1000.0 AS quantity, l.unit_price / (SELECT scale FROM money_scale) AS unit_price,
           l.unit_cost / (SELECT scale FROM money_scale) AS unit_cost, l.amount / (SELECT scale FROM money_scale) AS amount
    FROM order_line l JOIN sales_order o ON o.id = l.sales_order LEFT JOIN product p ON p.id = l.product;

CREATE VIEW interactions AS
    SELECT i.code, c.code AS customer, date(i.day * 86400, 'unixepoch') AS date,
           strftime('%Y-%m-%dT%H:%M:%SZ', i.at, 'unixepoch') AS time_utc, i.channel, i.direction, i.purpose, i.staff, i.subject,
           i.text, i.minutes, i.cost / (SELECT scale FROM money_scale) AS cost, i.outcome,
           date(i.follow_up_on * 86400, 'unixepoch') AS follow_up_on, p.code AS product, i.topic, i.own AS own_fields
    FROM interaction i JOIN customer c ON c.id = i.customer LEFT JOIN product p ON p.id = i.product;

CREATE VIEW complaints AS
    SELECT k.code, c.code AS customer, date(k.received_on * 86400, 'unixepoch') AS received_on,
           strftime('%Y-%m-%dT%H:%M:%SZ', k.received_at, 'unixepoch') AS received_utc, k.channel, k.type, k.cause, k.severity,
           -- A step without a time comes right after those of its day that were noted before it.
           (SELECT s.step FROM complaint_step s WHERE s.complaint = k.id
            ORDER BY s.day DESC,
                     coalesce(s.at, (SELECT max(p.at) FROM complaint_step p WHERE p.complaint = s.complaint AND p.day = s.day AND p.id < s.id)) DESC,
                     s.id DESC LIMIT 1) AS step,
           o.code AS order_code, p.code AS product, k.assignee, k.subject, k.text, k.resolution, k.compensation_kind,
           k.compensation_amount / (SELECT scale FROM money_scale) AS compensation_amount,
           date(k.compensated_on * 86400, 'unixepoch') AS compensated_on, date(k.follow_up_on * 86400, 'unixepoch') AS follow_up_on,
           k.satisfaction, l.code AS led_to, k.own AS own_fields
    FROM complaint k JOIN customer c ON c.id = k.customer
    LEFT JOIN sales_order o ON o.id = k.sales_order LEFT JOIN product p ON p.id = k.product
    LEFT JOIN sales_order l ON l.id = k.led_to;

CREATE VIEW complaint_steps AS
    SELECT k.code AS complaint, s.step, date(s.day * 86400, 'unixepoch') AS date,
           strftime('%Y-%m-%dT%H:%M:%SZ', s.at, 'unixepoch') AS time_utc, s.person, s.note
    FROM complaint_step s JOIN complaint k ON k.id = s.complaint;

CREATE VIEW payments AS
    SELECT p.code, o.code AS order_code, c.code AS customer, date(p.day * 86400, 'unixepoch') AS date,
           p.amount / (SELECT scale FROM money_scale) AS amount, p.method, p.notes, p.original, p.own AS own_fields
    FROM payment p LEFT JOIN sales_order o ON o.id = p.sales_order JOIN customer c ON c.id = coalesce(p.customer, o.customer);

CREATE VIEW refunds AS
    SELECT r.code, o.code AS order_code, c.code AS customer, date(r.day * 86400, 'unixepoch') AS date,
           r.amount / (SELECT scale FROM money_scale) AS amount, r.reason, r.method, r.notes, r.original, r.own AS own_fields
    FROM refund r LEFT JOIN sales_order o ON o.id = r.sales_order JOIN customer c ON c.id = coalesce(r.customer, o.customer);

CREATE VIEW surveys AS
    SELECT s.code, s.name, s.notes,
           (SELECT count(*) FROM question q WHERE q.survey = s.id) AS questions,
           (SELECT count(*) FROM survey_response r WHERE r.survey = s.id) AS responses
    FROM survey s;

CREATE VIEW survey_questions AS
    SELECT s.code AS survey, q.position, q.code AS question, q.text, q.role, q.scale_min / 1000000.0 AS scale_min,
           q.scale_max / 1000000.0 AS scale_max, q.dimension, q.feature, q.importance / 1000000.0 AS importance,
           coalesce(q.scale_found, 0) AS scale_found
    FROM question q JOIN survey s ON s.id = q.survey;

CREATE VIEW survey_responses AS
    SELECT r.code, s.code AS survey, r.respondent, c.code AS customer, date(r.day * 86400, 'unixepoch') AS date, r.channel,
           o.code AS order_code, k.code AS complaint, r.own AS own_fields
    FROM survey_response r JOIN survey s ON s.id = r.survey LEFT JOIN customer c ON c.id = r.customer
    LEFT JOIN sales_order o ON o.id = r.sales_order LEFT JOIN complaint k ON k.id = r.complaint;

CREATE VIEW survey_answers AS
    SELECT r.code AS response, s.code AS survey, c.code AS customer, date(r.day * 86400, 'unixepoch') AS date, q.code AS question,
           q.role, a.value / 1000000.0 AS value, a.text
    FROM answer a JOIN survey_response r ON r.id = a.response JOIN survey s ON s.id = r.survey JOIN question q ON q.id = a.question
    LEFT JOIN customer c ON c.id = r.customer;

CREATE VIEW campaigns AS
    SELECT code, name, goal, channel, date(started_on * 86400, 'unixepoch') AS started_on,
           date(ended_on * 86400, 'unixepoch') AS ended_on, budget / (SELECT scale FROM money_scale) AS budget, notes, own AS own_fields
    FROM campaign;

CREATE VIEW campaign_responses AS
    SELECT r.code, k.code AS campaign, c.code AS customer, r.event, date(r.day * 86400, 'unixepoch') AS date, r.channel,
           r.cost / (SELECT scale FROM money_scale) AS cost, o.code AS order_code, r.notes, r.original, r.own AS own_fields
    FROM campaign_response r JOIN campaign k ON k.id = r.campaign JOIN customer c ON c.id = r.customer
    LEFT JOIN sales_order o ON o.id = r.sales_order;

CREATE VIEW points AS
    SELECT p.code, c.code AS customer, date(p.day * 86400, 'unixepoch') AS date, p.points, p.reason, o.code AS order_code,
           date(p.expires_on * 86400, 'unixepoch') AS expires_on, p.notes, p.own AS own_fields
    FROM point_entry p JOIN customer c ON c.id = p.customer LEFT JOIN sales_order o ON o.id = p.sales_order;

CREATE VIEW rates AS
    SELECT currency, date(day * 86400, 'unixepoch') AS date, rate, units, base FROM rate;

CREATE VIEW templates AS
    SELECT t.code, t.about, t.body, (SELECT date(o.at, 'unixepoch') FROM operation o WHERE o.id = t.operation) AS added_on
    FROM template t;

CREATE VIEW knowledge_answers AS
    SELECT k.code, k.question, k.answer, k.topic, k.words,
           (SELECT date(o.at, 'unixepoch') FROM operation o WHERE o.id = k.operation) AS added_on
    FROM knowledge k;

CREATE VIEW operations AS
    SELECT id, strftime('%Y-%m-%dT%H:%M:%SZ', at, 'unixepoch') AS time_utc, person, command, command_line, kind, target, undone_by, summary
    FROM operation;
