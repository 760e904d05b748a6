SELECT r.code, o.code, c.code, r.day, r.amount, r.reason, r.method, r.notes, r.original, r.own
FROM refund r
LEFT JOIN sales_order o ON o.id = r.sales_order
LEFT JOIN customer c ON c.id = r.customer
WHERE r.day <= :until
ORDER BY r.id
