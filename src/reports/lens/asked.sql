-- Interactions of a window in which a customer wanted something that the shop did not begin.
SELECT customer, day, at, id, follow_up_on IS NOT NULL
FROM interaction NOT INDEXED
WHERE day BETWEEN :from AND :to AND purpose IN ('inquiry', 'advice', 'service') AND direction IS NOT 'out'
