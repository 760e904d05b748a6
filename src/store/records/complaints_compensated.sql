SELECT coalesce(sum(k.compensation_amount), 0)
FROM complaint k
WHERE k.compensation_amount IS NOT NULL
  AND coalesce(k.compensated_on,
               (SELECT min(s.day) FROM complaint_step s WHERE s.complaint = k.id AND s.step IN ('resolved', 'closed')))
      BETWEEN :from AND :to
