-- Answers that tell an opinion of the shop, response by response; those of an unknown day come first.
SELECT r.id, r.customer, r.day, q.role, q.scale_min, q.scale_max, a.value, q.id, q.scale_found IS NOT NULL
FROM answer a
JOIN question q ON q.id = a.question
JOIN survey_response r ON r.id = a.response
WHERE q.role IN ('nps', 'csat', 'satisfaction') AND a.value IS NOT NULL
  AND coalesce(r.day, :to) <= :to AND (:survey IS NULL OR q.survey = :survey)
ORDER BY r.day, r.id, q.position, q.id
