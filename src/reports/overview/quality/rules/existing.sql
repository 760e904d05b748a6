-- Whoever exists at the as-of date: bought by then, was acquired by then, or has neither a day of acquisition nor an order.
SELECT c.*, last_until(h.purchases, :as_of) AS last_order
FROM customer c LEFT JOIN history h ON h.customer = c.id
WHERE c.acquired_on <= :as_of OR first_day(h.purchases) <= :as_of OR (c.acquired_on IS NULL AND h.customer IS NULL)
