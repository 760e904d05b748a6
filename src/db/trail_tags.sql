-- What happened to the rows of tags that a customer (?1) once had and lost: deleted (with the tag and the operation
-- that had given it) or put back by an undo (without).
SELECT c.operation, c.row, nullif(c.before, '') ->> '$.operation' AS given, nullif(c.before, '') ->> '$.tag' AS tag
FROM change c
WHERE c.tbl = 'customer_tag'
  AND ((c.kind = 'delete' AND c.before ->> '$.customer' = ?1)
       OR (c.kind = 'insert'
           AND ?1 = (SELECT d.before ->> '$.customer' FROM change d
                     WHERE d.tbl = 'customer_tag' AND d.row = c.row AND d.kind = 'delete' AND d.id < c.id
                     ORDER BY d.id DESC LIMIT 1)))
ORDER BY c.id
