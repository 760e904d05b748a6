//! Headers in Swedish, Danish, Norwegian and Finnish, as Fortnox, Zettle, Dinero, Tripletex, Procountor and people write them.

use super::{Names, ordered};

/// Names of the fields of customers.
pub const CUSTOMERS: &[Names] = &[
    ordered(
        "code",
        &["kundnummer", "kundnr", "kund-id", "kundenummer", "kundenr", "kunde-id", "medlemsnummer", "asiakasnumero", "asiakasnro"],
    ),
    ordered(
        "name",
        &["kundnamn", "kundenavn", "asiakkaan nimi", "fullständigt namn", "fulde navn", "namn", "navn", "nimi", "kund", "kunde", "asiakas"],
    ),
    ordered("last_name", &["efternamn", "efternavn", "etternavn", "sukunimi"]),
    ordered("first_name", &["förnamn", "fornavn", "etunimi"]),
    ordered("kind", &["kundtyp", "kundetype"]),
    ordered("company", &["företag", "företagsnamn", "virksomhed", "firmanavn", "bedrift", "yritys"]),
    ordered("email", &["e-post", "e-postadress", "epost", "e-postadresse", "mail", "sähköposti"]),
    ordered("phone", &["telefon", "telefonnummer", "mobil", "mobilnummer", "mobiltelefon", "tlf", "tlf.", "puhelin", "puhelinnumero"]),
    ordered("address", &["adress", "gatuadress", "adresse", "gate", "osoite", "katuosoite"]),
    ordered("city", &["ort", "stad", "by", "poststed", "postort", "kaupunki", "postitoimipaikka"]),
    ordered("region", &["län", "kommune", "fylke", "maakunta"]),
    ordered("country", &["land", "maa"]),
    ordered("postal_code", &["postnummer", "postnr", "postinumero"]),
    ordered("consent", &["samtycke", "samtykke", "nyhetsbrev", "nyhedsbrev", "suostumus"]),
    ordered("gender", &["kön", "køn", "kjønn", "sukupuoli"]),
    ordered("birthday", &["födelsedag", "födelsedatum", "fødselsdag", "fødselsdato", "syntymäaika", "syntymäpäivä"]),
    ordered("acquired_on", &["kund sedan", "kunde siden", "medlem sedan", "oprettet", "registreringsdatum", "skapad", "opprettet"]),
    ordered("source", &["källa", "kilde", "lähde"]),
    ordered("notes", &["anteckning", "anteckningar", "notat", "noter", "bemærkning", "kommentar", "huomautus", "muistiinpanot"]),
];

/// Names of the fields that every kind of fact has.
pub const FACTS: &[Names] = &[
    ordered(
        "customer",
        &["kundnummer", "kundnr", "kund-id", "kundenummer", "kundenr", "kunde-id", "medlemsnummer", "asiakasnumero", "asiakasnro"],
    ),
    ordered(
        "customer_email",
        &["kund e-post", "kundens e-post", "kundens e-mail", "e-post", "epost", "e-postadress", "e-postadresse", "sähköposti"],
    ),
    ordered("customer_phone", &["telefon", "telefonnummer", "mobil", "mobilnummer", "tlf", "tlf.", "puhelin", "puhelinnumero"]),
    ordered(
        "customer_name",
        &["kundnamn", "kundenavn", "asiakkaan nimi", "köpare", "kjøper", "køber", "kund", "kunde", "asiakas", "ostaja"],
    ),
    ordered("date", &["datum", "dato", "päivämäärä", "pvm", "pvm."]),
    ordered("notes", &["anteckning", "notat", "bemærkning", "kommentar", "huomautus"]),
    ordered("currency", &["valuta", "valuutta"]),
    ordered("product", &["artikelnummer", "artikelnr", "varenummer", "varenr", "varenr.", "tuotenumero", "tuotekoodi"]),
    ordered("quantity", &["antal", "antall", "kvantitet", "stk", "stk.", "antal stk", "antal stk.", "kpl", "määrä"]),
];

/// Names of the fields of orders.
pub const ORDERS: &[Names] = &[
    ordered(
        "code",
        &[
            "ordernummer",
            "ordernr",
            "ordrenummer",
            "ordrenr",
            "ordrenr.",
            "order-id",
            "ordre-id",
            "fakturanummer",
            "fakturanr",
            "fakturanr.",
            "kvittonummer",
            "kvittonr",
            "kvitteringsnummer",
            "bonnummer",
            "bonnr",
            "bonnr.",
            "tilausnumero",
            "laskun numero",
            "kuittinumero",
            "beställning",
            "bestilling",
            "ordre",
            "tilaus",
        ],
    ),
    ordered(
        "date",
        &[
            "orderdatum",
            "ordredato",
            "beställningsdatum",
            "bestillingsdato",
            "köpdatum",
            "købsdato",
            "kjøpsdato",
            "fakturadatum",
            "fakturadato",
            "tilauspäivä",
            "ostopäivä",
            "laskun päiväys",
        ],
    ),
    ordered(
        "amount",
        &[
            "totalt belopp",
            "orderbelopp",
            "ordrebeløb",
            "ordrebeløp",
            "totalbeløb",
            "totalbeløp",
            "totalbelopp",
            "att betala",
            "at betale",
            "å betale",
            "belopp inkl. moms",
            "beløb inkl. moms",
            "beløp inkl. mva",
            "totalt",
            "summa",
            "sum",
            "belopp",
            "beløb",
            "beløp",
            "yhteensä",
            "loppusumma",
        ],
    ),
    ordered("refund", &["återbetalt", "återbetalat belopp", "refunderet", "refundert", "refunderet beløb", "palautettu", "hyvitys"]),
    ordered("discount", &["rabatt", "rabat", "alennus"]),
    ordered("status", &["orderstatus", "ordrestatus", "betalningsstatus", "betalingsstatus", "tilauksen tila", "tila"]),
    ordered("channel", &["kanal", "försäljningskanal", "salgskanal", "kanava"]),
    ordered("due_on", &["förfallodatum", "forfaldsdato", "forfallsdato", "eräpäivä"]),
    ordered("paid_on", &["betalningsdatum", "betalingsdato", "betald", "betalt", "maksupäivä"]),
    ordered(
        "description",
        &["artikel", "benämning", "produkt", "produktnamn", "vare", "varenavn", "varebeskrivelse", "tuote", "tuotenimi", "nimike"],
    ),
    ordered("category", &["kategori", "varugrupp", "varegruppe", "tuoteryhmä"]),
    ordered(
        "unit_price",
        &["à-pris", "a-pris", "styckpris", "stykpris", "stk. pris", "enhetspris", "enhedspris", "pris", "yksikköhinta", "à-hinta", "hinta"],
    ),
    ordered("unit_cost", &["inköpspris", "kostpris", "ostohinta"]),
    ordered("line_amount", &["radbelopp", "radsumma", "linjebeløb", "linjesum", "linjebeløp", "rivisumma"]),
];

/// Names of the fields of complaints.
pub const COMPLAINTS: &[Names] = &[
    ordered("code", &["ärendenummer", "ärende-id", "sagsnummer", "saksnummer", "tapausnumero", "reklamationsnummer"]),
    ordered("received_on", &["skapad", "inkommen", "modtaget", "oprettet", "opprettet", "mottatt", "vastaanotettu", "luotu"]),
    ordered("channel", &["kanal", "kanava"]),
    ordered("type", &["ärendetyp", "sagstype", "sakstype", "kategori", "luokka"]),
    ordered("severity", &["prioritet", "allvarlighet", "alvorlighed", "prioriteetti"]),
    ordered("step", &["tila"]),
    ordered("assignee", &["handläggare", "sagsbehandler", "saksbehandler", "ansvarig", "ansvarlig", "vastuuhenkilö"]),
    ordered("subject", &["ämne", "rubrik", "emne", "aihe"]),
    ordered("text", &["beskrivning", "beskrivelse", "meddelande", "besked", "kuvaus"]),
    ordered("resolution", &["lösning", "løsning", "ratkaisu"]),
    ordered("resolved_on", &["löst", "stängd", "løst", "lukket", "avsluttet", "ratkaistu"]),
];
