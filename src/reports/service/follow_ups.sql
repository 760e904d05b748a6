-- Follow-ups promised by the as-of date that are due and after whose contact nobody has met the customer again, the oldest first.
SELECT i.code, i.follow_up_on, c.code, c.name, i.staff, coalesce(i.subject, i.text)
FROM interaction i NOT INDEXED
JOIN customer c ON c.id = i.customer
WHERE i.follow_up_on <= :as_of AND i.day <= :as_of
  AND NOT EXISTS (SELECT 1 FROM interaction later
                  WHERE later.customer = i.customer AND later.day <= :as_of
                    AND (later.day > i.day OR (later.day = i.day AND later.at > i.at)))
ORDER BY i.follow_up_on, i.code
