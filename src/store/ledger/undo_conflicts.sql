-- Operations after :target (?1) and before the undo itself (?2) that touched a row which :target made or
-- changed, unless they are cancelled within that stretch: undone, or themselves the undo of something in it.
SELECT c.operation, o.command, c.tbl, count(DISTINCT c.row)
FROM change c
JOIN operation o ON o.id = c.operation
WHERE c.operation > ?1
  AND c.operation < ?2
  AND o.undone_by IS NULL
  AND NOT (o.kind IN ('undo', 'redo') AND o.target > ?1)
  AND (EXISTS (SELECT 1 FROM change t WHERE t.operation = ?1 AND t.tbl = c.tbl AND t.row = c.row)
       OR (c.before <> '' AND c.before ->> '$.operation' = ?1))
GROUP BY c.operation, c.tbl
ORDER BY c.operation
