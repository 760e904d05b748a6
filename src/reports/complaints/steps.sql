SELECT s.complaint, s.step, s.day, s.at
FROM complaint_step s
JOIN complaint k ON k.id = s.complaint
WHERE k.received_on BETWEEN :from AND :to AND s.day <= :as_of
ORDER BY s.complaint, s.day, s.at, s.id
