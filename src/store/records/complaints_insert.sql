INSERT INTO complaint (
    id, code, customer, received_on, received_at, channel, type, cause, severity, sales_order, product, assignee,
    subject, text, resolution, compensation_kind, compensation_amount, compensated_on, follow_up_on, satisfaction,
    led_to, own, operation, file, line
) VALUES (
    :id, :code, :customer, :received_on, :received_at, :channel, :type, :cause, :severity, :sales_order, :product,
    :assignee, :subject, :text, :resolution, :compensation_kind, :compensation_amount, :compensated_on, :follow_up_on,
    :satisfaction, :led_to, :own, :operation, :file, :line
)
