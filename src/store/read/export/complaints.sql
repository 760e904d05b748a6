SELECT k.code, c.code, k.received_on, strftime('%Y-%m-%dT%H:%M:%SZ', k.received_at, 'unixepoch'), k.channel, k.type, k.cause,
       k.severity, o.code, p.code, k.assignee, k.subject, k.text, k.resolution, k.compensation_kind, k.compensation_amount,
       k.compensated_on, k.follow_up_on, k.satisfaction, l.code,
       (SELECT json_group_array(json_object('step', step, 'day', day, 'at', at, 'person', person, 'note', note))
        FROM (SELECT s.step, date(s.day * 86400, 'unixepoch') AS day, strftime('%Y-%m-%dT%H:%M:%SZ', s.at, 'unixepoch') AS at,
                     s.person, s.note
              FROM complaint_step s
              WHERE s.complaint = k.id AND s.day <= :until
              ORDER BY s.day, s.at, s.id)),
       k.own
FROM complaint k
JOIN customer c ON c.id = k.customer
LEFT JOIN sales_order o ON o.id = k.sales_order
LEFT JOIN sales_order l ON l.id = k.led_to
LEFT JOIN product p ON p.id = k.product
WHERE k.received_on <= :until
ORDER BY k.id
