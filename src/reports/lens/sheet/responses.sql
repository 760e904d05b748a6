-- Who answered a survey up to a day; responses of an unknown day count.
SELECT r.id, r.customer, r.day
FROM survey_response r
WHERE r.survey = :survey AND coalesce(r.day, :as_of) <= :as_of
ORDER BY r.id
