SELECT c.code, c.name, c.owner, i.day AS touch_day, i.channel AS touch_channel
FROM customer c
LEFT JOIN interaction i ON i.id = (SELECT n.id FROM interaction n
                                   WHERE n.customer = c.id AND n.day <= :as_of
                                   ORDER BY n.day DESC, n.at DESC, n.id DESC LIMIT 1)
WHERE c.id = :customer
