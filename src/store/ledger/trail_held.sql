-- What happened to the rows of a table (:table) that a customer once had and lost: deleted (with what they held and the
-- operation that had given it) or put back by an undo (without). Of aliases only old codes count.
SELECT c.operation, c.row, nullif(c.before, '') ->> '$.operation' AS given, nullif(c.before, '') ->> :what AS what
FROM change c
WHERE c.tbl = :table
  AND ((c.kind = 'delete' AND c.before ->> '$.customer' = :customer AND coalesce(c.before ->> '$.kind', 'code') = 'code')
       OR (c.kind = 'insert'
           AND :customer = (SELECT d.before ->> '$.customer' FROM change d
                            WHERE d.tbl = :table AND d.row = c.row AND d.kind = 'delete' AND d.id < c.id
                            ORDER BY d.id DESC LIMIT 1)))
ORDER BY c.id
