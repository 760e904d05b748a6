-- Places of which only a digest is left, but which hold something else again.
SELECT 'change ' || k.id || ', of which only a digest was left, holds something again'
FROM redacted r JOIN change k ON k.id = r.row
WHERE r.tbl = 'change' AND k.before IS NOT json_object('id', k.row, 'operation', k.before ->> '$.operation')
UNION ALL
SELECT 'the command line of operation ' || o.id || ', of which only a digest was left, says something again'
FROM redacted r JOIN operation o ON o.id = r.row
WHERE r.tbl = 'operation' AND (o.command_line IS NOT 'crmkit ' || o.command || ' (erased)' OR o.summary IS NOT '(erased)')
UNION ALL
SELECT 'the path of file ' || f.id || ', of which only a digest was left, says something again'
FROM redacted r JOIN source_file f ON f.id = r.row
WHERE r.tbl = 'source_file' AND f.path IS NOT '(erased)'
