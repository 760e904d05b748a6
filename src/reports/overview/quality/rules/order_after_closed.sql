SELECT o.code AS record, c.code AS customer,
       'ordered ' || date(o.day * 86400, 'unixepoch') || ', closed ' || date(c.closed_on * 86400, 'unixepoch') AS detail
FROM sales_order o JOIN customer c ON c.id = o.customer
WHERE o.day > c.closed_on AND o.day <= :as_of AND o.status IS NOT 'cancelled' AND o.amount >= 0
