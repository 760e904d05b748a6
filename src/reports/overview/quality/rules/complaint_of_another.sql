SELECT k.code AS record, c.code AS customer, 'about order ' || o.code || ' of ' || other.code AS detail
FROM complaint k JOIN customer c ON c.id = k.customer JOIN sales_order o ON o.id = k.sales_order JOIN customer other ON other.id = o.customer
WHERE o.customer <> k.customer AND k.received_on <= :as_of
