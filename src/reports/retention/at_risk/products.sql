SELECT coalesce(p.name, l.description) AS name
FROM order_line l
LEFT JOIN product p ON p.id = l.product
WHERE l.sales_order = :order AND coalesce(p.name, l.description) IS NOT NULL
ORDER BY l.amount DESC, l.position
