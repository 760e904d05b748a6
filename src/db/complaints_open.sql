SELECT k.customer, count(*)
FROM complaint k
WHERE k.received_on <= :as_of
  AND coalesce((SELECT s.step FROM complaint_step s
                WHERE s.complaint = k.id AND s.day <= :as_of AND s.step IN ('resolved', 'closed', 'reopened')
                ORDER BY s.day DESC, s.at DESC, s.id DESC LIMIT 1), 'received') NOT IN ('resolved', 'closed')
