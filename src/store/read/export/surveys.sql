SELECT r.code, s.code, r.respondent, c.code, r.day, r.channel, o.code, k.code, q.code,
       coalesce(a.text, rtrim(rtrim(printf('%.6f', a.value / 1000000.0), '0'), '.')),
       q.position, q.text, q.role, iif(q.scale_found IS NULL, q.scale_min / 1000000.0, NULL),
       iif(q.scale_found IS NULL, q.scale_max / 1000000.0, NULL), q.dimension, q.feature,
       q.importance / 1000000.0, r.own
FROM answer a
JOIN survey_response r ON r.id = a.response
JOIN survey s ON s.id = r.survey
JOIN question q ON q.id = a.question
LEFT JOIN customer c ON c.id = r.customer
LEFT JOIN sales_order o ON o.id = r.sales_order
LEFT JOIN complaint k ON k.id = r.complaint
WHERE coalesce(r.day, :until) <= :until
ORDER BY r.id, q.position
