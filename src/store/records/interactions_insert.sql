INSERT INTO interaction (
    id, code, customer, day, at, channel, direction, purpose, staff, subject, text, minutes, cost, outcome,
    follow_up_on, product, topic, own, operation, file, line
) VALUES (
    :id, :code, :customer, :day, :at, :channel, :direction, :purpose, :staff, :subject, :text, :minutes, :cost,
    :outcome, :follow_up_on, :product, :topic, :own, :operation, :file, :line
)
