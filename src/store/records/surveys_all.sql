-- Every survey, or the one with a key, with its questions and what came in up to a day; responses of an unknown day count.
SELECT s.id, s.code, s.name, s.notes,
       (SELECT count(*) FROM question q WHERE q.survey = s.id) AS questions,
       (SELECT group_concat(role) FROM (SELECT q.role FROM question q WHERE q.survey = s.id AND q.role IS NOT NULL
                                        GROUP BY q.role ORDER BY min(q.position))) AS roles,
       count(r.id) AS responses,
       count(r.id) - count(r.customer) AS anonymous,
       count(DISTINCT r.customer) AS customers,
       count(r.sales_order) AS of_orders,
       count(r.complaint) AS of_complaints,
       min(r.day) AS first,
       max(r.day) AS last
FROM survey s LEFT JOIN survey_response r ON r.survey = s.id AND coalesce(r.day, :until) <= :until
WHERE :key IS NULL OR s.id = :key
GROUP BY s.id
ORDER BY s.code
