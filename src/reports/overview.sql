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
    (SELECT count(*) FROM complaint WHERE received_on <= :as_of) AS complaints,
    (SELECT count(*) FROM complaint k
     WHERE k.received_on <= :as_of
       AND coalesce((SELECT s.step FROM complaint_step s
                     WHERE s.complaint = k.id AND s.day <= :as_of AND s.step IN ('resolved', 'closed', 'reopened')
                     ORDER BY s.day DESC, s.at DESC, s.id DESC LIMIT 1), 'received') NOT IN ('resolved', 'closed')) AS open_complaints
