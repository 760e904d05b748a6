SELECT r.code, k.code, c.code, r.event, r.day, r.channel, r.cost, o.code, r.notes, r.original, r.own
FROM campaign_response r
JOIN campaign k ON k.id = r.campaign
JOIN customer c ON c.id = r.customer
LEFT JOIN sales_order o ON o.id = r.sales_order
WHERE r.day <= :until
ORDER BY r.id
