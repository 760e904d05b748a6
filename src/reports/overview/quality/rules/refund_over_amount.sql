SELECT o.code AS record, c.code AS customer,
       printf('refunded %.*f of %.*f', :exponent, max(o.refund, coalesce(r.given, 0)) / (SELECT scale FROM money_scale),
              :exponent, o.amount / (SELECT scale FROM money_scale)) AS detail
FROM sales_order o LEFT JOIN customer c ON c.id = o.customer
LEFT JOIN (SELECT sales_order, sum(amount) AS given FROM refund WHERE sales_order IS NOT NULL GROUP BY 1) r ON r.sales_order = o.id
WHERE max(o.refund, coalesce(r.given, 0)) > max(o.amount, 0) AND o.day <= :as_of
