INSERT INTO sales_order (
    code, customer, day, amount, refund, discount, status, channel, due_on, paid_on, notes, own, operation, file, line
) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
ON CONFLICT (code) DO NOTHING
