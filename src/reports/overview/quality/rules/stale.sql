-- Neither acquired nor an order, an interaction, a complaint or an edit within the days asked for, up to the as-of date.
-- That a file was imported says nothing about those in it; typing somebody in does.
SELECT c.code AS record, c.code AS customer,
       CASE WHEN c.last_order IS NULL THEN 'never ordered' ELSE 'last order ' || date(c.last_order * 86400, 'unixepoch') END AS detail
FROM existing c JOIN operation p ON p.id = c.operation
WHERE coalesce(c.last_order, :stale_from - 1) < :stale_from
  AND coalesce(c.closed_on > :as_of, c.status IS NOT 'closed')
  AND coalesce(c.acquired_on, :stale_from - 1) < :stale_from
  AND (c.file IS NOT NULL OR p.at / 86400 < :stale_from)
  AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.customer = c.id AND i.day BETWEEN :stale_from AND :as_of)
  AND NOT EXISTS (SELECT 1 FROM complaint k WHERE k.customer = c.id AND k.received_on BETWEEN :stale_from AND :as_of)
  AND NOT EXISTS (SELECT 1 FROM change g JOIN operation e ON e.id = g.operation
                  WHERE g.tbl = 'customer' AND g.row = c.id AND e.at / 86400 BETWEEN :stale_from AND :as_of)
