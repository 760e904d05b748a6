-- What a customer (?1) answered up to a day (?2): day, survey, answers in the order of their questions.
SELECT r.day, s.code,
       coalesce((SELECT group_concat(told, ', ')
                 FROM (SELECT q.code || ' ' || coalesce(a.text, rtrim(rtrim(printf('%.6f', a.value / 1000000.0), '0'), '.')) AS told
                       FROM answer a JOIN question q ON q.id = a.question
                       WHERE a.response = r.id
                       ORDER BY q.position)), '') AS answers
FROM survey_response r JOIN survey s ON s.id = r.survey
WHERE r.customer = ?1 AND coalesce(r.day, ?2) <= ?2
ORDER BY r.day, r.id
