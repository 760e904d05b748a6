SELECT c.code AS record, c.code AS customer,
       CASE WHEN e.email_key IS NOT NULL THEN 'same email as ' || (e.members - 1) || ' other' ELSE 'same phone as ' || (p.members - 1) || ' other' END AS detail
FROM existing c
LEFT JOIN (SELECT email_key, count(*) AS members FROM existing WHERE email_key IS NOT NULL GROUP BY 1 HAVING count(*) > 1) e ON e.email_key = c.email_key
LEFT JOIN (SELECT phone_key, count(*) AS members FROM existing WHERE phone_key IS NOT NULL GROUP BY 1 HAVING count(*) > 1) p ON p.phone_key = c.phone_key
WHERE e.email_key IS NOT NULL OR p.phone_key IS NOT NULL
