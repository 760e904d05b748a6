"""DuckDB's side: duckdb_tool.py DATABASE load CUSTOMERS ORDERS SEGMENTS | append EXTRA | rfm | pareto | cohorts | migration | start.

Answers go to standard output as CSV without a header, in the form that compare.py reads.
"""

import csv
import sys

import duckdb

ORDERS = "columns = {code: 'VARCHAR', customer: 'VARCHAR', date: 'DATE', amount: 'DECIMAL(18, 2)', status: 'VARCHAR', channel: 'VARCHAR', refund: 'DECIMAL(18, 2)'}"
CUSTOMERS = (
    "columns = {code: 'VARCHAR', name: 'VARCHAR', email: 'VARCHAR', phone: 'VARCHAR', address: 'VARCHAR', city: 'VARCHAR', "
    "region: 'VARCHAR', country: 'VARCHAR', postal_code: 'VARCHAR', gender: 'VARCHAR', birthday: 'DATE', acquired_on: 'DATE', "
    "source: 'VARCHAR', consent: 'VARCHAR'}"
)

RFM = """
CREATE TEMP TABLE scored AS
WITH buyers AS (
    SELECT customer, max(date) AS last, count(DISTINCT date) AS days, sum(amount - refund) AS revenue
    FROM orders WHERE status <> 'cancelled' GROUP BY customer
), ranked AS (
    SELECT revenue, count(*) OVER () AS n,
           rank() OVER (ORDER BY last) - 1 AS r, rank() OVER (ORDER BY days) - 1 AS f, rank() OVER (ORDER BY revenue) - 1 AS m
    FROM buyers
)
SELECT revenue, 5 * r // n + 1 AS r, 5 * f // n + 1 AS f, 5 * m // n + 1 AS m FROM ranked
"""
RFM_TABLES = """
SELECT 'segment', s.segment, count(*), sum(revenue) FROM scored JOIN segments s ON s.code = concat(r, f, m) GROUP BY s.segment
UNION ALL SELECT 'r', r::VARCHAR, count(*), NULL FROM scored GROUP BY r
UNION ALL SELECT 'f', f::VARCHAR, count(*), NULL FROM scored GROUP BY f
UNION ALL SELECT 'm', m::VARCHAR, count(*), NULL FROM scored GROUP BY m
"""

RANKED = """
CREATE TEMP TABLE ranked AS
SELECT revenue, row_number() OVER (ORDER BY revenue DESC) AS place
FROM (SELECT sum(amount - refund) AS revenue FROM orders WHERE status <> 'cancelled' GROUP BY customer)
"""
PARETO = """
WITH sums AS (SELECT place, sum(revenue) OVER (ORDER BY place) AS running FROM ranked),
     total AS (SELECT count(*) AS n, sum(revenue) AS revenue FROM ranked)
SELECT percent::VARCHAR, place, running::DOUBLE / total.revenue::DOUBLE
FROM total, unnest([1, 2, 5, 10, 15, 20, 30, 40, 50, 60, 70, 80, 100]) steps (percent) JOIN sums ON place = (percent * n + 99) // 100
UNION ALL
SELECT 'gini', NULL, 2 * sum(ranked.revenue::DOUBLE * (n + 1 - place)) / (max(n) * sum(ranked.revenue::DOUBLE)) - (max(n) + 1.0) / max(n)
FROM ranked, total
"""

COHORTS = """
WITH months AS (
    SELECT DISTINCT customer, year(date) * 12 + month(date) - 1 AS month FROM orders WHERE status <> 'cancelled'
), firsts AS (SELECT customer, min(month) AS cohort FROM months GROUP BY customer)
SELECT format('{:04d}-{:02d}', cohort // 12, cohort % 12 + 1), month - cohort, count(*)
FROM months JOIN firsts USING (customer) GROUP BY cohort, month - cohort ORDER BY cohort, month - cohort
"""

MIGRATION = """
WITH latest AS (SELECT max(date) AS day FROM orders),
known AS (
    SELECT customer, min(date) FILTER (WHERE status <> 'cancelled' AND amount >= 0) AS first,
           sum(amount - refund) FILTER (WHERE date > day - INTERVAL 24 MONTH AND date <= day - INTERVAL 12 MONTH) AS before,
           sum(amount - refund) FILTER (WHERE date > day - INTERVAL 12 MONTH) AS after
    FROM orders, latest WHERE status <> 'cancelled' GROUP BY customer
), tiers AS (
    SELECT CASE WHEN before >= 2000 THEN '2000' WHEN before >= 500 THEN '500' WHEN before > 0 THEN '0'
                WHEN first > (SELECT day - INTERVAL 12 MONTH FROM latest) THEN 'new' ELSE 'none' END AS was,
           CASE WHEN after >= 2000 THEN '2000' WHEN after >= 500 THEN '500' WHEN after > 0 THEN '0' ELSE 'none' END AS became
    FROM known WHERE first IS NOT NULL
)
SELECT was, became, count(*) FROM tiers GROUP BY was, became
"""


def load(db, customers, orders, segments):
    db.execute(
        "CREATE TABLE customers (code VARCHAR PRIMARY KEY, name VARCHAR, email VARCHAR, phone VARCHAR, address VARCHAR, city VARCHAR, "
        "region VARCHAR, country VARCHAR, postal_code VARCHAR, gender VARCHAR, birthday DATE, acquired_on DATE, source VARCHAR, consent VARCHAR)"
    )
    db.execute(
        "CREATE TABLE orders (code VARCHAR PRIMARY KEY, customer VARCHAR, date DATE, amount DECIMAL(18, 2), status VARCHAR, channel VARCHAR, "
        "refund DECIMAL(18, 2))"
    )
    db.execute("CREATE TABLE segments (code VARCHAR PRIMARY KEY, segment VARCHAR)")
    db.execute(f"INSERT INTO customers SELECT * FROM read_csv(?, header = true, {CUSTOMERS})", [customers])
    db.execute(f"INSERT INTO orders SELECT * FROM read_csv(?, header = true, {ORDERS})", [orders])
    db.execute("INSERT INTO segments SELECT * FROM read_csv(?, header = true, all_varchar = true)", [segments])


def main():
    path, task, *files = sys.argv[1:]
    db = duckdb.connect(path, config={"threads": 2})
    answer = []
    if task == "load":
        load(db, *files)
    elif task == "append":
        db.execute(f"INSERT INTO orders SELECT * FROM read_csv(?, header = true, {ORDERS})", files)
    elif task == "rfm":
        db.execute(RFM)
        answer = db.execute(RFM_TABLES).fetchall()
    elif task == "pareto":
        db.execute(RANKED)
        answer = db.execute(PARETO).fetchall()
    elif task == "cohorts":
        answer = db.execute(COHORTS).fetchall()
    elif task == "migration":
        answer = db.execute(MIGRATION).fetchall()
    elif task != "start":
        sys.exit(f"unknown task {task}")
    csv.writer(sys.stdout).writerows(answer)
    db.close()


main()
