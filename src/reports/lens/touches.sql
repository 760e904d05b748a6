-- The interactions of a window. Row by row: an index by customer would lead to every one of them in turn.
SELECT i.id, i.customer, i.day, i.at, i.channel, i.direction, i.purpose, i.staff, i.minutes, i.cost, i.outcome, p.name, i.topic
FROM interaction i NOT INDEXED
LEFT JOIN product p ON p.id = i.product
WHERE i.day BETWEEN :from AND :to
  AND (:purposes = '[]' OR i.purpose IN (SELECT value FROM json_each(:purposes)))
