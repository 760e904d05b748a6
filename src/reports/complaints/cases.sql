SELECT k.id, k.customer, c.code AS customer_code, c.name AS customer_name, k.code, k.received_on, k.received_at, k.channel, k.type, k.cause,
       k.severity, p.name AS product, k.assignee, k.subject, k.compensation_amount, k.satisfaction,
       EXISTS (SELECT 1 FROM sales_order o WHERE o.id = k.led_to AND o.day <= :as_of) AS led_to_sale
FROM complaint k
JOIN customer c ON c.id = k.customer
LEFT JOIN product p ON p.id = k.product
WHERE k.received_on BETWEEN :from AND :to
ORDER BY k.id
