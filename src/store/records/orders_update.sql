UPDATE sales_order SET
    code = :code, customer = :customer, day = :day, amount = :amount, refund = :refund, discount = :discount,
    status = :status, channel = :channel, due_on = :due_on, paid_on = :paid_on, notes = :notes, own = :own, original = :original
WHERE id = :id
