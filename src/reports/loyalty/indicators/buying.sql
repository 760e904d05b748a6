-- What purchases of a window tell beside their days: discounts, and how many categories each buyer bought from.
SELECT stated, full_price, buyers, categories
FROM (SELECT count(*) AS stated, coalesce(sum(discount = 0), 0) AS full_price
      FROM sales_order
      WHERE day BETWEEN :from AND :to AND status IS NOT 'cancelled' AND amount >= 0 AND discount IS NOT NULL AND customer IS NOT NULL),
     (SELECT count(*) AS buyers, coalesce(sum(categories), 0) AS categories
      FROM (SELECT count(DISTINCT p.category) AS categories
            FROM sales_order o
            JOIN order_line l ON l.sales_order = o.id
            JOIN product p ON p.id = l.product
            WHERE o.day BETWEEN :from AND :to AND o.status IS NOT 'cancelled' AND o.amount >= 0 AND p.category IS NOT NULL AND o.customer IS NOT NULL
            GROUP BY o.customer))
