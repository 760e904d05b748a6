-- The number by which stored amounts are divided, and the log of operations.
CREATE VIEW money_scale (scale) AS
    SELECT CASE (SELECT value FROM setting WHERE key = 'currency-exponent') WHEN '0' THEN 1.0 WHEN '3' THEN 1000.0 ELSE 100.0 END;

CREATE VIEW operations AS
    SELECT id, strftime('%Y-%m-%dT%H:%M:%SZ', at, 'unixepoch') AS time_utc, person, command, command_line, kind, target, undone_by, summary
    FROM operation;
