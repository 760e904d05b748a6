.mode csv
.headers off
CREATE TEMP TABLE ranked AS
WITH buyers AS (SELECT customer, sum(amount - refund) AS revenue FROM orders WHERE status <> 'cancelled' GROUP BY customer)
SELECT revenue, row_number() OVER (ORDER BY revenue DESC) AS place FROM buyers;
WITH total AS (SELECT count(*) AS n, sum(revenue) AS revenue FROM ranked),
     steps (percent) AS (VALUES (1), (2), (5), (10), (15), (20), (30), (40), (50), (60), (70), (80), (100))
SELECT percent, count(*), sum(ranked.revenue) / max(total.revenue)
FROM steps, total JOIN ranked ON place <= (percent * n + 99) / 100
GROUP BY percent ORDER BY percent;
SELECT 'gini', '', 2 * sum(revenue * (n + 1 - place)) / (n * sum(revenue)) - (n + 1.0) / n FROM ranked, (SELECT count(*) AS n FROM ranked);
