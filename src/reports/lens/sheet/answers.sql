-- All answers to a survey.
SELECT a.response, a.question, a.value, a.text
FROM answer a JOIN question q ON q.id = a.question
WHERE q.survey = ?1
