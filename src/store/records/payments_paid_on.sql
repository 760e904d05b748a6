-- The day on which the payments for an order (?1) reached its amount.
SELECT min(day)
FROM (SELECT p.day, sum(p.amount) OVER (ORDER BY p.day, p.id) AS paid FROM payment p WHERE p.sales_order = ?1)
WHERE paid >= (SELECT amount FROM sales_order WHERE id = ?1)
