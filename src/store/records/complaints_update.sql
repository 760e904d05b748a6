UPDATE complaint SET
    code = :code, customer = :customer, received_on = :received_on, received_at = :received_at,
    channel = :channel, type = :type, cause = :cause, severity = :severity, sales_order = :sales_order,
    product = :product, assignee = :assignee, subject = :subject, text = :text, resolution = :resolution,
    compensation_kind = :compensation_kind, compensation_amount = :compensation_amount,
    compensated_on = :compensated_on, follow_up_on = :follow_up_on,
    satisfaction = :satisfaction, led_to = :led_to, own = :own
WHERE id = :id
