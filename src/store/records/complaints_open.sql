SELECT k.customer, count(*)
FROM complaint k
WHERE k.received_on <= :as_of
  AND coalesce((SELECT s.step FROM complaint_step s
                WHERE s.complaint = k.id AND s.day <= :as_of AND s.step IN ('resolved', 'closed', 'reopened')
                -- One without a time comes right after those of its day that were noted before it.
                ORDER BY s.day DESC, coalesce(s.at, (SELECT max(p.at) FROM complaint_step p WHERE p.complaint = s.complaint AND p.day = s.day AND p.id < s.id)) DESC, s.id DESC LIMIT 1), 'received') NOT IN ('resolved', 'closed')
