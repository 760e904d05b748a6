SELECT code, name, category, unit_price, unit_cost, own
FROM product
WHERE :until IS NOT NULL
ORDER BY id
