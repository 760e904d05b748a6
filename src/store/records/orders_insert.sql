INSERT INTO sales_order (
    id, code, customer, day, amount, refund, discount, status, channel, due_on, paid_on, notes, own, operation, file, line, original
) VALUES (
    :id, :code, :customer, :day, :amount, :refund, :discount, :status, :channel, :due_on, :paid_on, :notes, :own, :operation, :file, :line, :original
)
ON CONFLICT (code) DO NOTHING
