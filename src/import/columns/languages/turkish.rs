//! Headers in Turkish, as Trendyol, Hepsiburada, Ticimax, tills and people write them.

use super::{Names, ordered};

/// Names of the fields of customers.
pub const CUSTOMERS: &[Names] = &[
    ordered("code", &["müşteri no", "müşteri numarası", "müşteri kodu", "müşteri id", "üye no", "üye numarası", "cari kodu", "kart no"]),
    ordered("name", &["ad soyad", "adı soyadı", "isim soyisim", "müşteri adı", "müşteri", "üye adı", "isim", "cari adı"]),
    ordered("last_name", &["soyad", "soyadı", "soyisim"]),
    ordered("first_name", &["ad", "adı"]),
    ordered("kind", &["müşteri tipi", "müşteri türü"]),
    ordered("company", &["şirket", "firma", "firma adı", "şirket adı", "kurum"]),
    ordered("email", &["e-posta", "eposta", "e-posta adresi", "mail adresi"]),
    ordered("phone", &["telefon", "telefon numarası", "cep telefonu", "gsm", "telefon no"]),
    ordered("address", &["adres", "açık adres", "sokak"]),
    ordered("city", &["şehir", "il"]),
    ordered("region", &["bölge", "ilçe"]),
    ordered("country", &["ülke"]),
    ordered("postal_code", &["posta kodu"]),
    ordered("consent", &["bülten", "izin", "pazarlama izni", "e-posta izni", "sms izni"]),
    ordered("industry", &["sektör"]),
    ordered("occupation", &["meslek", "görev"]),
    ordered("gender", &["cinsiyet"]),
    ordered("birthday", &["doğum tarihi", "doğum günü"]),
    ordered("acquired_on", &["kayıt tarihi", "üyelik tarihi", "oluşturma tarihi"]),
    ordered("source", &["kaynak", "nereden duydunuz"]),
    ordered("owner", &["temsilci", "müşteri temsilcisi", "satış temsilcisi"]),
    ordered("status", &["müşteri durumu", "durum"]),
    ordered("tags", &["etiketler", "etiket"]),
    ordered("notes", &["not", "notlar", "açıklama"]),
];

/// Names of the fields that every kind of fact has.
pub const FACTS: &[Names] = &[
    ordered("customer", &["müşteri no", "müşteri numarası", "müşteri kodu", "müşteri id", "üye no", "cari kodu"]),
    ordered("customer_email", &["müşteri e-posta", "alıcı e-posta", "e-posta", "eposta", "e-posta adresi"]),
    ordered("customer_phone", &["müşteri telefonu", "alıcı telefonu", "telefon", "telefon numarası", "cep telefonu", "gsm"]),
    ordered(
        "customer_name",
        &["müşteri adı", "müşteri adı soyadı", "ad soyad", "adı soyadı", "alıcı", "alıcı adı", "müşteri", "üye adı", "isim"],
    ),
    ordered("date", &["tarih"]),
    ordered("notes", &["not", "notlar", "sipariş notu"]),
    ordered("currency", &["para birimi", "döviz"]),
    ordered("product", &["ürün kodu", "stok kodu", "barkod", "ürün no"]),
    ordered("quantity", &["adet", "miktar", "ürün adedi"]),
];

/// Names of the fields of orders.
pub const ORDERS: &[Names] = &[
    ordered(
        "code",
        &["sipariş no", "sipariş numarası", "sipariş kodu", "sipariş id", "fatura no", "fatura numarası", "fiş no", "belge no", "sipariş"],
    ),
    ordered("date", &["sipariş tarihi", "satış tarihi", "fatura tarihi", "işlem tarihi", "oluşturma tarihi"]),
    ordered(
        "amount",
        &["sipariş tutarı", "toplam tutar", "genel toplam", "ödenecek tutar", "satış tutarı", "fatura tutarı", "toplam", "tutar", "ciro"],
    ),
    ordered("refund", &["iade tutarı", "iade edilen tutar", "iade"]),
    ordered("discount", &["indirim tutarı", "indirim", "iskonto"]),
    ordered("status", &["sipariş durumu", "sipariş statüsü", "ödeme durumu", "kargo durumu", "durum", "statü"]),
    ordered("channel", &["satış kanalı", "kanal", "mağaza", "platform", "pazaryeri"]),
    ordered("due_on", &["vade tarihi", "son ödeme tarihi"]),
    ordered("paid_on", &["ödeme tarihi"]),
    ordered("description", &["ürün adı", "ürün", "hizmet"]),
    ordered("category", &["kategori", "ürün kategorisi"]),
    ordered("unit_price", &["birim fiyat", "birim fiyatı", "satış fiyatı", "fiyat"]),
    ordered("unit_cost", &["maliyet", "alış fiyatı"]),
    ordered("line_amount", &["satır tutarı", "ara toplam", "satır toplamı"]),
];

/// Names of the fields of complaints.
pub const COMPLAINTS: &[Names] = &[
    ordered("code", &["şikayet no", "talep no", "kayıt no", "bilet no"]),
    ordered("received_on", &["şikayet tarihi", "talep tarihi", "başvuru tarihi", "kayıt tarihi"]),
    ordered("channel", &["kanal", "başvuru kanalı", "geliş kanalı"]),
    ordered("type", &["şikayet türü", "şikayet tipi", "kategori", "konu türü", "tür"]),
    ordered("cause", &["neden", "sebep"]),
    ordered("severity", &["öncelik", "önem", "önem derecesi", "aciliyet"]),
    ordered("step", &["durum", "şikayet durumu", "talep durumu"]),
    ordered("order", &["sipariş no", "sipariş numarası"]),
    ordered("assignee", &["atanan", "sorumlu", "ilgili kişi"]),
    ordered("subject", &["konu", "başlık"]),
    ordered("text", &["açıklama", "şikayet", "şikayet metni", "mesaj", "içerik"]),
    ordered("resolution", &["çözüm", "sonuç", "yapılan işlem"]),
    ordered("resolved_on", &["çözüm tarihi", "kapanış tarihi"]),
    ordered("compensation_amount", &["tazminat tutarı", "tazminat"]),
    ordered("satisfaction", &["memnuniyet", "puan"]),
];
