WITH RECURSIVE
    days (day) AS (SELECT DISTINCT day FROM sales_order WHERE day <= :as_of),
    months (month) AS (SELECT DISTINCT strftime('%Y-%m', day * 86400, 'unixepoch') FROM days),
    every (month) AS (
        SELECT min(month) FROM months
        UNION ALL
        SELECT strftime('%Y-%m', month || '-01', '+1 month') FROM every WHERE month < (SELECT max(month) FROM months))
SELECT month AS record, NULL AS customer, 'no order in a month between months with orders' AS detail
FROM every
WHERE month IS NOT NULL AND month NOT IN (SELECT month FROM months)
