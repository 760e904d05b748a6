SELECT code AS record, code AS customer, 'born ' || date(birthday * 86400, 'unixepoch') AS detail
FROM existing
WHERE birthday > :as_of OR (birthday < :as_of - 120 * 366 AND birthday NOT BETWEEN -718067 AND -717702)
