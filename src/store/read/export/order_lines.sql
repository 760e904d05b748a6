SELECT o.code, p.code, l.description, p.category, l.quantity / 1000.0, l.unit_price, l.unit_cost, l.amount, NULL AS own
FROM order_line l
JOIN sales_order o ON o.id = l.sales_order
LEFT JOIN product p ON p.id = l.product
WHERE o.day <= :until
ORDER BY o.id, l.position
