-- Orders with their lines, a row for each: what is a sum of the order stands in its first row alone, so that a column can be added up.
SELECT o.code, c.code, c.name, o.day, iif(coalesce(l.position, 1) = 1, o.amount, NULL), iif(coalesce(l.position, 1) = 1, o.refund, NULL),
       iif(coalesce(l.position, 1) = 1, o.discount, NULL), o.status, o.channel, o.due_on, o.paid_on, o.notes, o.original,
       p.code, l.description, p.category, l.quantity / 1000.0, l.unit_price, l.unit_cost, l.amount,
       iif(l.own IS NULL, o.own, json_patch(coalesce(o.own, '{}'), l.own))
FROM sales_order o
LEFT JOIN customer c ON c.id = o.customer
LEFT JOIN order_line l ON l.sales_order = o.id
LEFT JOIN product p ON p.id = l.product
WHERE o.day <= :until
ORDER BY o.id, l.position
