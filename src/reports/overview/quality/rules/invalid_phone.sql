SELECT code AS record, code AS customer, phone AS detail FROM existing WHERE phone IS NOT NULL AND phone_key IS NULL
UNION ALL
SELECT c.code || ' · ' || k.name, c.code, k.phone FROM contact k JOIN existing c ON c.id = k.customer WHERE k.phone IS NOT NULL AND k.phone_key IS NULL
