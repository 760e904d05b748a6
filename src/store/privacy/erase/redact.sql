-- Empties the places whose digests are taken. What is left of a row of the journal tells undo which row it was, and no more.
UPDATE change SET before = json_object('id', row, 'operation', before ->> '$.operation')
WHERE before <> '' AND id IN (SELECT row FROM person_place WHERE tbl = 'change');
UPDATE operation SET command_line = 'crmkit ' || command || ' (erased)', summary = '(erased)'
WHERE id IN (SELECT row FROM person_place WHERE tbl = 'operation');
UPDATE source_file SET path = '(erased)' WHERE id IN (SELECT row FROM person_place WHERE tbl = 'source_file');
DROP TABLE person_place;
