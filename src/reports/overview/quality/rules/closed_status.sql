SELECT code AS record, code AS customer,
       CASE WHEN closed_on IS NULL THEN 'closed, but the day is not known'
            ELSE 'closed on ' || date(closed_on * 86400, 'unixepoch') || ', but its status is ' || status END AS detail
FROM existing
WHERE (status = 'closed' AND closed_on IS NULL) OR (status <> 'closed' AND closed_on <= :as_of)
