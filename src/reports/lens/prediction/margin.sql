SELECT coalesce(sum(o.amount * l.known), 0) AS covered, coalesce(sum(l.amount), 0) AS amount, coalesce(sum(l.cost), 0) AS cost,
       coalesce(sum(o.amount), 0) AS revenue
FROM sales_order o
LEFT JOIN (SELECT sales_order, min(unit_cost IS NOT NULL) AS known, sum(amount) AS amount,
                  sum(unit_cost * quantity / 1000.0) AS cost
           FROM order_line
           GROUP BY sales_order
           HAVING known) l ON l.sales_order = o.id
WHERE o.day <= :end AND o.status IS NOT 'cancelled'
