SELECT o.code, o.amount, max(o.refund, coalesce((SELECT sum(r.amount) FROM refund r WHERE r.sales_order = o.id), 0)) AS refund,
       o.status IS 'cancelled' AS cancelled, NULL AS of, o.operation, p.at, f.path, o.line
FROM sales_order o JOIN operation p ON p.id = o.operation LEFT JOIN source_file f ON f.id = o.file
WHERE o.id = ?1
