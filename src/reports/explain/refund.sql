SELECT r.code, r.amount, 0 AS refund, 0 AS cancelled, o.code AS of, r.operation, p.at, f.path, r.line
FROM refund r LEFT JOIN sales_order o ON o.id = r.sales_order JOIN operation p ON p.id = r.operation LEFT JOIN source_file f ON f.id = r.file
WHERE r.id = ?1
