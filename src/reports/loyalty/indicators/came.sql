-- New customers of a window whose source is known, by source.
SELECT source, count(*)
FROM customer
WHERE acquired_on BETWEEN :from AND :to AND source IS NOT NULL
GROUP BY source
