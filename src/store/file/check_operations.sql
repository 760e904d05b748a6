-- An undo names the operation it took back, and that names the undo, unless a redo has put it back since.
SELECT 'operation ' || o.id || ' is an ' || o.kind || ' of operation ' || coalesce(o.target, 'none') || ', which is not there'
FROM operation o LEFT JOIN operation t ON t.id = o.target
WHERE o.kind <> 'do' AND (t.id IS NULL OR t.id >= o.id)
UNION ALL
SELECT 'operation ' || o.id || ' names a target, but takes nothing back' FROM operation o WHERE o.kind = 'do' AND o.target IS NOT NULL
UNION ALL
SELECT 'operation ' || o.id || ' is said to be undone by operation ' || o.undone_by || ', which took back another one'
FROM operation o LEFT JOIN operation u ON u.id = o.undone_by
WHERE o.undone_by IS NOT NULL AND (u.id IS NULL OR u.target IS NOT o.id)
UNION ALL
SELECT 'operation ' || k.operation || ' changed rows, but is not in the log'
FROM (SELECT DISTINCT operation FROM change) k LEFT JOIN operation o ON o.id = k.operation
WHERE o.id IS NULL
UNION ALL
SELECT 'operation ' || u.id || ' took back operation ' || t.id || ', which does not say so'
FROM operation u JOIN operation t ON t.id = u.target
WHERE (u.kind = 'redo' OR u.undone_by IS NULL) AND t.undone_by IS NOT u.id
