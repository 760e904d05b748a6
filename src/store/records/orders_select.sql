SELECT id, code, customer, day, amount, refund, discount, status, channel, due_on, paid_on, notes, own, original
FROM sales_order
