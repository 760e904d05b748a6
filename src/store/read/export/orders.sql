SELECT o.code, c.code, o.day, o.amount, o.refund, o.discount, o.status, o.channel, o.due_on, o.paid_on, o.notes, o.original,
       p.code, l.description, p.category, l.quantity / 1000.0, l.unit_price, l.unit_cost, l.amount, o.own
FROM sales_order o
JOIN customer c ON c.id = o.customer
LEFT JOIN order_line l ON l.sales_order = o.id
LEFT JOIN product p ON p.id = l.product
WHERE o.day <= :until
ORDER BY o.id, l.position
