UPDATE interaction SET
    code = :code, customer = :customer, day = :day, at = :at, channel = :channel, direction = :direction,
    purpose = :purpose, staff = :staff, subject = :subject, text = :text, minutes = :minutes, cost = :cost,
    outcome = :outcome, follow_up_on = :follow_up_on, product = :product, topic = :topic, own = :own
WHERE id = :id
