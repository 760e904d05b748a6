SELECT customer, day, cost FROM interaction WHERE cost IS NOT NULL AND day > :then AND day <= :as_of
UNION ALL
SELECT customer, day, cost FROM campaign_response WHERE cost IS NOT NULL AND day > :then AND day <= :as_of
