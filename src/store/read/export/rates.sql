SELECT currency, day, rate, units, own
FROM rate
WHERE day <= :until
ORDER BY id
