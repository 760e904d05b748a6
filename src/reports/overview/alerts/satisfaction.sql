-- Answers about overall satisfaction up to a day, with the ends of their scales.
SELECT r.day, a.value, q.scale_min, q.scale_max, q.id, q.scale_found IS NOT NULL
FROM answer a
JOIN question q ON q.id = a.question
JOIN survey_response r ON r.id = a.response
WHERE r.day <= ?1 AND q.role IN (?2, ?3) AND a.value IS NOT NULL AND q.scale_min IS NOT NULL AND q.scale_max IS NOT NULL
