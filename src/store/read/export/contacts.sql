SELECT c.code, k.name, k.role, k.email, k.phone, k.notes, k.own
FROM contact k
JOIN customer c ON c.id = k.customer
WHERE :until IS NOT NULL
ORDER BY k.id
