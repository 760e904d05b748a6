SELECT i.code, c.code, i.day, strftime('%Y-%m-%dT%H:%M:%SZ', i.at, 'unixepoch'), i.channel, i.direction, i.purpose, i.staff,
       i.subject, i.text, i.minutes, i.cost, i.outcome, i.follow_up_on, p.code, i.topic, i.own
FROM interaction i
JOIN customer c ON c.id = i.customer
LEFT JOIN product p ON p.id = i.product
WHERE i.day <= :until
ORDER BY i.id
