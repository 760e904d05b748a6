-- Only what was in the store by the as-of date. A day may begin up to 14 hours before it does in UTC.
SELECT f.record, c.code AS customer,
       f.what || ' of ' || date(f.day * 86400, 'unixepoch') || ', recorded ' || date(p.at, 'unixepoch') AS detail
FROM (SELECT 'order' AS what, code AS record, customer, day, operation FROM sales_order
      UNION ALL SELECT 'interaction', code, customer, day, operation FROM interaction
      UNION ALL SELECT 'complaint', code, customer, received_on, operation FROM complaint
      UNION ALL SELECT 'payment', code, customer, day, operation FROM payment
      UNION ALL SELECT 'refund', code, customer, day, operation FROM refund) f
JOIN operation p ON p.id = f.operation LEFT JOIN customer c ON c.id = f.customer
WHERE f.day > (p.at + 50400) / 86400 AND p.at < (:as_of + 1) * 86400
