INSERT INTO customer (
    id, code, name, kind, company, email, email_key, phone, phone_key, handles, address, city, region, country,
    postal_code, consent, industry, occupation, gender, birthday, education, income_band, source, acquired_on,
    acquisition_cost, owner, status, closed_on, churn_reason, wallet, notes, own, operation, file, line
) VALUES (
    :id, :code, :name, :kind, :company, :email, :email_key, :phone, :phone_key, :handles, :address, :city, :region, :country,
    :postal_code, :consent, :industry, :occupation, :gender, :birthday, :education, :income_band, :source,
    :acquired_on, :acquisition_cost, :owner, :status, :closed_on, :churn_reason, :wallet, :notes, :own,
    :operation, :file, :line
)
ON CONFLICT (code) DO NOTHING
