SELECT p.code, c.code, p.day, p.points, p.reason, o.code, p.expires_on, p.notes, p.own
FROM point_entry p
JOIN customer c ON c.id = p.customer
LEFT JOIN sales_order o ON o.id = p.sales_order
WHERE p.day <= :until
ORDER BY p.id
