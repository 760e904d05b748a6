SELECT code, name, kind, company, email, phone, handles, address, city, region, country, postal_code, consent, industry, occupation,
       gender, birthday, education, income_band, source, acquired_on, acquisition_cost, owner, status, closed_on, churn_reason,
       wallet,
       (SELECT group_concat(tag, ';') FROM (SELECT tag FROM customer_tag t WHERE t.customer = c.id ORDER BY tag)),
       notes, own
FROM customer c
WHERE coalesce(acquired_on, :until) <= :until
ORDER BY id
