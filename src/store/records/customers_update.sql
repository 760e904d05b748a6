UPDATE customer SET
    code = :code, name = :name, kind = :kind, company = :company, email = :email, email_key = :email_key,
    phone = :phone, phone_key = :phone_key, handles = :handles, address = :address, city = :city, region = :region,
    country = :country, postal_code = :postal_code, consent = :consent, industry = :industry,
    occupation = :occupation, gender = :gender, birthday = :birthday, education = :education,
    income_band = :income_band, source = :source, acquired_on = :acquired_on,
    acquisition_cost = :acquisition_cost, owner = :owner, status = :status, closed_on = :closed_on,
    churn_reason = :churn_reason, wallet = :wallet, notes = :notes, own = :own
WHERE id = :id
