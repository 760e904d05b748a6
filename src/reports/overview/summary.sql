SELECT
    (SELECT coalesce(sum(CASE WHEN amount < 0 THEN refund - amount ELSE refund END), 0)
     FROM sales_order WHERE status IS NOT 'cancelled' AND day <= :as_of)
    -- Of what an order states, the part that dated refunds explain counts on their days.
    - (SELECT coalesce(sum(min(o.refund, d.amount)), 0)
       FROM (SELECT sales_order, sum(amount) AS amount FROM refund WHERE sales_order IS NOT NULL GROUP BY sales_order) d
       JOIN sales_order o ON o.id = d.sales_order
       WHERE o.status IS NOT 'cancelled' AND o.day <= :as_of)
    + (SELECT coalesce(sum(r.amount), 0)
       FROM refund r LEFT JOIN sales_order o ON o.id = r.sales_order
       WHERE r.day <= :as_of AND o.status IS NOT 'cancelled') AS refunds,
    (SELECT count(*) FROM interaction WHERE day <= :as_of) AS interactions,
    (SELECT count(*) FROM interaction WHERE day BETWEEN :recent AND :as_of) AS recent_interactions,
    (SELECT count(*) FROM complaint WHERE received_on <= :as_of) AS complaints
