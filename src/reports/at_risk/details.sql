SELECT c.code, c.name, c.owner, i.day AS touch_day, i.channel AS touch_channel,
       (SELECT count(*)
        FROM complaint k
        WHERE k.customer = c.id AND k.received_on <= :as_of
          AND coalesce((SELECT s.step FROM complaint_step s
                        WHERE s.complaint = k.id AND s.day <= :as_of AND s.step IN ('resolved', 'closed', 'reopened')
                        ORDER BY s.day DESC, s.at DESC, s.id DESC LIMIT 1), 'received') NOT IN ('resolved', 'closed')) AS open_complaints
FROM customer c
LEFT JOIN interaction i ON i.id = (SELECT n.id FROM interaction n
                                   WHERE n.customer = c.id AND n.day <= :as_of
                                   ORDER BY n.day DESC, n.at DESC, n.id DESC LIMIT 1)
WHERE c.id = :customer
