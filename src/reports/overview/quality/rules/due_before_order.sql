SELECT o.code AS record, c.code AS customer,
       'ordered ' || date(o.day * 86400, 'unixepoch') || ', due ' || date(o.due_on * 86400, 'unixepoch') AS detail
FROM sales_order o LEFT JOIN customer c ON c.id = o.customer
WHERE o.due_on < o.day AND o.day <= :as_of
