-- Everything under a seal that is about to be emptied: the operation whose seal it is, and the place.
CREATE TEMP TABLE person_place (operation INTEGER, tbl TEXT, row INTEGER, PRIMARY KEY (operation, tbl, row)) WITHOUT ROWID;
INSERT OR IGNORE INTO person_place SELECT k.operation, 'change', k.id FROM change k JOIN person_change p ON p.id = k.id;
-- Every operation that left a row of the person, at any time, as it stood then.
INSERT OR IGNORE INTO person_place SELECT k.operation, k.tbl, k.row FROM change k JOIN person_key p ON p.tbl = k.tbl AND p.row = k.row;
INSERT OR IGNORE INTO person_place
    SELECT k.before ->> '$.operation', k.tbl, k.row FROM change k JOIN person_key p ON p.tbl = k.tbl AND p.row = k.row
    WHERE k.before <> '' AND k.before ->> '$.operation' IN (SELECT id FROM operation);
INSERT OR IGNORE INTO person_place SELECT operation, tbl, row FROM person_row WHERE operation IN (SELECT id FROM operation);
-- Command lines and summaries that name the person, and whatever was typed to change a row of the person's.
INSERT OR IGNORE INTO person_place
    SELECT id, 'operation', id FROM operation o
    WHERE summary IS NOT '(erased)' AND command <> 'customer erase'
      AND (names_person(command_line) OR names_person(summary)
           OR ((command LIKE 'customer %' OR command LIKE 'complaint %' OR command LIKE 'order %' OR command IN ('log', 'merge'))
               AND EXISTS (SELECT 1 FROM person_place p WHERE p.operation = o.id)));
INSERT OR IGNORE INTO person_place SELECT operation, 'source_file', id FROM source_file WHERE names_person(path);
