-- Customers that pass every filter which is stated, by code, each with the number of all that pass.
SELECT c.id, c.code, c.name, c.status, c.city, c.owner, c.phone, c.email,
       (SELECT group_concat(tag, ';') FROM (SELECT tag FROM customer_tag t WHERE t.customer = c.id ORDER BY tag)) AS tags,
       count(*) OVER () AS total
FROM customer c
WHERE (:status IS NULL OR c.status = :status)
  AND (:city IS NULL OR c.city = :city COLLATE NOCASE)
  AND (:owner IS NULL OR c.owner = :owner COLLATE NOCASE)
  AND (:tag IS NULL OR EXISTS (SELECT 1 FROM customer_tag t WHERE t.customer = c.id AND t.tag = :tag))
  AND (:search IS NULL
       OR instr(lower(concat_ws(char(10), c.code, c.name, c.company, c.email, c.phone, c.city, c.notes)), lower(:search)) > 0)
ORDER BY c.code
LIMIT :limit
