.mode csv
.headers off
CREATE TEMP TABLE scored AS
WITH buyers AS (
    SELECT customer, max(date) AS last, count(DISTINCT date) AS days, sum(amount - refund) AS revenue
    FROM orders WHERE status <> 'cancelled' GROUP BY customer
), ranked AS (
    SELECT customer, last, days, revenue, count(*) OVER () AS n,
           rank() OVER (ORDER BY last) - 1 AS r,
           rank() OVER (ORDER BY days) - 1 AS f,
           rank() OVER (ORDER BY round(revenue, 2)) - 1 AS m
    FROM buyers
)
SELECT revenue, 5 * r / n + 1 AS r, 5 * f / n + 1 AS f, 5 * m / n + 1 AS m FROM ranked;
SELECT 'segment', s.segment, count(*), round(sum(revenue), 2) FROM scored JOIN segments s ON s.code = r || f || m GROUP BY s.segment;
SELECT 'r', r, count(*), '' FROM scored GROUP BY r;
SELECT 'f', f, count(*), '' FROM scored GROUP BY f;
SELECT 'm', m, count(*), '' FROM scored GROUP BY m;
