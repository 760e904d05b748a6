SELECT 'store' AS record, NULL AS customer, 'amounts are kept, but no currency is set: crmkit config set currency CODE' AS detail
WHERE EXISTS (SELECT 1 FROM sales_order WHERE day <= :as_of)
  AND coalesce((SELECT value FROM setting WHERE key = 'currency'), '') = ''
