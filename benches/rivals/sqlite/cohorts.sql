.mode csv
.headers off
WITH months AS (
    SELECT DISTINCT customer, substr(date, 1, 4) * 12 + substr(date, 6, 2) - 1 AS month
    FROM orders WHERE status <> 'cancelled'
), firsts AS (SELECT customer, min(month) AS cohort FROM months GROUP BY customer)
SELECT printf('%04d-%02d', cohort / 12, cohort % 12 + 1), month - cohort, count(*)
FROM months JOIN firsts USING (customer) GROUP BY cohort, month - cohort ORDER BY cohort, month - cohort;
