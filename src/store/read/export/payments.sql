SELECT p.code, o.code, c.code, p.day, p.amount, p.method, p.notes, p.original, p.own
FROM payment p
LEFT JOIN sales_order o ON o.id = p.sales_order
LEFT JOIN customer c ON c.id = p.customer
WHERE p.day <= :until
ORDER BY p.id
