INSERT INTO sales_order (
    code, customer, day, amount, refund, discount, status, channel, due_on, paid_on, notes, own, operation, file, line
) VALUES (
    :code, :customer, :day, :amount, :refund, :discount, :status, :channel, :due_on, :paid_on, :notes, :own, :operation, :file, :line
)
ON CONFLICT (code) DO NOTHING
