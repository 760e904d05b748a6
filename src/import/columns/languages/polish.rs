//! Headers in Polish, as BaseLinker, Allegro, Shoper, tills and people write them.

use super::{Names, ordered};

/// Names of the fields of customers.
pub const CUSTOMERS: &[Names] = &[
    ordered("code", &["numer klienta", "id klienta", "kod klienta", "nr klienta", "numer karty"]),
    ordered("name", &["imię i nazwisko", "imie i nazwisko", "nazwa klienta", "klient", "nabywca", "kontrahent", "pełna nazwa"]),
    ordered("last_name", &["nazwisko"]),
    ordered("first_name", &["imię"]),
    ordered("kind", &["typ klienta", "rodzaj klienta"]),
    ordered("company", &["firma", "nazwa firmy", "przedsiębiorstwo"]),
    ordered("email", &["adres e-mail", "adres email", "poczta"]),
    ordered("phone", &["telefon", "numer telefonu", "nr telefonu", "telefon komórkowy", "komórka", "tel."]),
    ordered("address", &["adres", "ulica", "adres zamieszkania"]),
    ordered("city", &["miasto", "miejscowość"]),
    ordered("region", &["województwo", "region"]),
    ordered("country", &["kraj", "państwo"]),
    ordered("postal_code", &["kod pocztowy"]),
    ordered("consent", &["zgoda marketingowa", "zgoda na newsletter", "newsletter zgoda", "zgoda"]),
    ordered("industry", &["branża"]),
    ordered("occupation", &["zawód", "stanowisko"]),
    ordered("gender", &["płeć"]),
    ordered("birthday", &["data urodzenia", "urodziny"]),
    ordered("acquired_on", &["data rejestracji", "data dodania", "klient od", "data utworzenia"]),
    ordered("source", &["źródło", "źródło pozyskania"]),
    ordered("owner", &["opiekun", "handlowiec", "opiekun klienta"]),
    ordered("status", &["status klienta"]),
    ordered("tags", &["tagi", "etykiety"]),
    ordered("notes", &["uwagi", "notatki", "komentarz"]),
];

/// Names of the fields that every kind of fact has.
pub const FACTS: &[Names] = &[
    ordered("customer", &["numer klienta", "id klienta", "kod klienta", "nr klienta", "login klienta", "login kupującego"]),
    ordered("customer_email", &["e-mail klienta", "email klienta", "adres e-mail", "adres email", "email kupującego"]),
    ordered("customer_phone", &["telefon klienta", "numer telefonu", "nr telefonu", "telefon kontaktowy", "telefon komórkowy"]),
    ordered(
        "customer_name",
        &["imię i nazwisko", "imie i nazwisko", "nazwa klienta", "nabywca", "kupujący", "odbiorca", "klient", "kontrahent", "zamawiający"],
    ),
    ordered("date", &["data"]),
    ordered("notes", &["uwagi", "komentarz"]),
    ordered("currency", &["waluta"]),
    ordered("product", &["kod produktu", "symbol", "indeks", "kod towaru", "numer katalogowy", "id produktu", "sygnatura"]),
    ordered("quantity", &["ilość", "liczba sztuk", "sztuk", "szt.", "liczba"]),
];

/// Names of the fields of orders.
pub const ORDERS: &[Names] = &[
    ordered(
        "code",
        &[
            "numer zamówienia",
            "nr zamówienia",
            "id zamówienia",
            "numer faktury",
            "nr faktury",
            "numer paragonu",
            "nr paragonu",
            "numer dokumentu",
            "zamówienie",
        ],
    ),
    ordered(
        "date",
        &[
            "data zamówienia",
            "data złożenia",
            "data złożenia zamówienia",
            "data zakupu",
            "data sprzedaży",
            "data wystawienia",
            "data transakcji",
            "data dodania",
        ],
    ),
    ordered(
        "amount",
        &[
            "wartość zamówienia",
            "kwota zamówienia",
            "suma zamówienia",
            "wartość brutto",
            "kwota brutto",
            "kwota do zapłaty",
            "do zapłaty",
            "łączna kwota",
            "razem",
            "suma",
            "wartość",
            "kwota",
        ],
    ),
    ordered("refund", &["kwota zwrotu", "zwrócono", "zwrot"]),
    ordered("discount", &["kwota rabatu", "rabat", "zniżka"]),
    ordered("status", &["status zamówienia", "status płatności", "stan zamówienia", "stan"]),
    ordered("channel", &["kanał sprzedaży", "źródło zamówienia", "kanał", "sklep", "źródło"]),
    ordered("due_on", &["termin płatności"]),
    ordered("paid_on", &["data płatności", "data zapłaty", "opłacono dnia"]),
    ordered("description", &["nazwa produktu", "nazwa towaru", "produkt", "towar", "nazwa"]),
    ordered("category", &["kategoria", "kategoria produktu", "grupa"]),
    ordered("unit_price", &["cena jednostkowa", "cena brutto", "cena za sztukę", "cena"]),
    ordered("unit_cost", &["cena zakupu", "koszt"]),
    ordered("line_amount", &["wartość pozycji", "wartość pozycji brutto", "suma pozycji"]),
];

/// Names of the fields of complaints.
pub const COMPLAINTS: &[Names] = &[
    ordered("code", &["numer reklamacji", "nr reklamacji", "numer zgłoszenia", "id zgłoszenia", "nr zgłoszenia"]),
    ordered("received_on", &["data zgłoszenia", "data reklamacji", "data wpłynięcia", "data utworzenia"]),
    ordered("channel", &["kanał", "kanał zgłoszenia", "sposób zgłoszenia"]),
    ordered("type", &["rodzaj reklamacji", "typ zgłoszenia", "kategoria", "rodzaj", "typ"]),
    ordered("cause", &["przyczyna", "powód"]),
    ordered("severity", &["priorytet", "ważność", "pilność"]),
    ordered("step", &["status zgłoszenia", "status reklamacji", "stan"]),
    ordered("order", &["numer zamówienia", "nr zamówienia"]),
    ordered("assignee", &["przypisany", "opiekun", "osoba odpowiedzialna", "pracownik"]),
    ordered("subject", &["temat", "tytuł"]),
    ordered("text", &["opis", "treść", "treść zgłoszenia", "treść reklamacji"]),
    ordered("resolution", &["rozwiązanie", "sposób rozpatrzenia"]),
    ordered("resolved_on", &["data rozwiązania", "data rozpatrzenia"]),
    ordered("compensation_amount", &["kwota rekompensaty", "rekompensata"]),
    ordered("satisfaction", &["ocena", "satysfakcja"]),
];
