SELECT code AS record, code AS customer, email AS detail FROM existing WHERE email IS NOT NULL AND email_key IS NULL
UNION ALL
SELECT c.code || ' · ' || k.name, c.code, k.email FROM contact k JOIN existing c ON c.id = k.customer WHERE k.email IS NOT NULL AND k.email_key IS NULL
