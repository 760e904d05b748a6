SELECT id, code, customer, day, amount, refund, discount, status, channel, due_on, paid_on, notes, own
FROM sales_order
