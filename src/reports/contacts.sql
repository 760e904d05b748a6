SELECT i.code, i.customer, c.code AS customer_code, c.name AS customer_name, i.day, i.channel, i.direction, i.purpose, i.staff, i.subject,
       i.text, i.minutes, i.cost, i.outcome, i.follow_up_on, p.name AS product, i.topic
FROM interaction i
JOIN customer c ON c.id = i.customer
LEFT JOIN product p ON p.id = i.product
WHERE i.day BETWEEN :from AND :to
ORDER BY i.day, i.at, i.id
