SELECT k.id, k.customer, c.code AS customer_code, c.name AS customer_name, k.code, k.received_on, k.received_at, k.channel, k.type, k.cause,
       k.severity, p.name AS product, k.assignee, k.subject, k.compensation_kind, k.compensation_amount, k.compensated_on, k.satisfaction,
       o.code AS sale, o.day AS sale_day,
       CASE WHEN o.status IS 'cancelled' THEN 0
            -- Of what the order states as given back, the part that dated refunds explain counts on their days.
            ELSE o.amount
                 - max(0, o.refund - coalesce((SELECT sum(r.amount) FROM refund r WHERE r.sales_order = o.id), 0))
                 - coalesce((SELECT sum(r.amount) FROM refund r WHERE r.sales_order = o.id AND r.day <= :as_of), 0)
       END AS sale_amount
FROM complaint k
LEFT JOIN customer c ON c.id = k.customer
LEFT JOIN product p ON p.id = k.product
LEFT JOIN sales_order o ON o.id = k.led_to AND o.day <= :as_of
WHERE k.received_on BETWEEN :from AND :to
ORDER BY k.id
