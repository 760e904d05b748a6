//! Words of contacts and complaints in the languages of headers: channels, directions, purposes, types, causes, steps, severities.

/// Face to face.
pub const VISIT: &str = "\
    walk-in, walk in, in store, in-store, in person visit, counter, face to face, personal, 到访, 来店, 现场, 线下, persönlich, \
    besuch, laden, filiale, vor ort, visite, magasin, en magasin, boutique, sur place, visita, tienda, presencial, \
    en persona, negozio, di persona, loja, pessoalmente, bezoek, winkel, визит, магазин, лично, wizyta, sklep, osobiście, \
    ziyaret, mağaza, yüz yüze, 来店時, 店頭, 訪問, 対面, 방문, 매장, 대면, زيارة, المتجر, شخصيا";
/// Telephone.
pub const PHONE: &str = "\
    phone call, hotline, mobile, voice, call centre, call center, inbound call, outbound call, 座机, 手机, 热线, 来电, telefon, \
    anruf, telefonisch, handy, téléphone, appel, teléfono, llamada, telefono, chiamata, telefone, ligação, telefoon, \
    bellen, телефон, звонок, telefonicznie, rozmowa, telefonla, arama, 電話, でんわ, TEL, 전화, 통화, هاتف, اتصال, مكالمة";
/// Email.
pub const EMAIL: &str = "\
    e mail, 邮箱, e-mail-nachricht, courriel, correo, correo electrónico, posta elettronica, e-mailbericht, почта, письмо, \
    электронная почта, эл. почта, e-posta, eposta, メール, Eメール, 電子メール, 이메일, 메일, بريد, بريد إلكتروني, البريد الإلكتروني";
/// Text message.
pub const SMS: &str = "\
    短讯, 手机短信, kurznachricht, texto, mensaje de texto, смс, kısa mesaj, ショートメール, 문자, 문자메시지, رسالة نصية";
/// Messenger or chat.
pub const CHAT: &str = "\
    webchat, web chat, line, telegram, viber, signal, 企业微信, 企微, 微信群, 客服, 在线, 阿里旺旺, 千牛, qq, 钉钉, clavardage, мессенджер, \
    чат, czat, komunikator, sohbet, チャット, ライン, 채팅, 카카오톡, 카톡, 톡톡, دردشة, واتساب";
/// Social network.
pub const SOCIAL: &str = "\
    twitter, x, linkedin, tiktok, youtube, xiaohongshu, douyin, 小红书私信, soziale medien, réseaux sociaux, redes sociales, \
    social network, redes sociais, sociale media, соцсети, социальные сети, вконтакте, vk, media społecznościowe, \
    sosyal medya, SNS, 소셜, 인스타그램, وسائل التواصل";
/// Web form or shop.
pub const WEB: &str = "\
    contact form, web form, webform, portal, app, internet, feedback widget, 官网, 小程序, 商城, 网店, 表单, formular, \
    kontaktformular, webseite, onlineshop, site, site web, formulaire, formulario, sitio web, página web, modulo, sito, \
    sito web, formulário, formulier, сайт, форма, strona, strona www, formularz, web sitesi, site formu, サイト, ウェブ, フォーム, \
    ホームページ, 웹, 홈페이지, موقع, الموقع";
/// Letter.
pub const POST: &str = "\
    fax, direct mail, 信, 来信, brief, courrier, lettre, carta, correo postal, lettera, posta, correio, brief per post, \
    письмо почтой, list, poczta, mektup, 手紙, 郵便, はがき, 편지, 우편, رسالة, بريد عادي";
/// Fair, party, course.
pub const EVENT: &str = "\
    trade fair, webinar, workshop, messe, veranstaltung, salon, événement, feria, evento, fiera, feira, beurs, evenement, \
    выставка, мероприятие, targi, wydarzenie, fuar, etkinlik, イベント, 展示会, 행사, 전시회, معرض, فعالية";
/// Any other channel.
pub const OTHER: &str = "\
    misc, others, 其他, 其它, sonstige, sonstiges, autre, autres, otro, otra, otros, altro, outro, outros, overig, overige, \
    другое, прочее, inne, inny, diğer, その他, 기타, أخرى, آخر";

/// The customer contacted the shop.
pub const IN: &str = "\
    received, from customer, 接入, 进线, 客户来电, eingehend, entrant, entrante, reçu, entrata, in entrata, recebida, inkomend, \
    входящий, входящее, przychodzące, gelen, 着信, 受信, 수신, 인바운드, وارد";
/// The shop contacted the customer.
pub const OUT: &str = "\
    sent, to customer, 外呼, 主动, ausgehend, sortant, saliente, émis, in uscita, enviada, efetuada, uitgaand, исходящий, \
    исходящее, wychodzące, giden, 発信, 送信, 발신, 아웃바운드, صادر";

/// Quality of a product or service.
pub const QUALITY: &str = "\
    defect, defective, damaged, broken, faulty, product issue, product defect, 商品质量, 质量问题, 商品问题, 破损, 次品, qualität, \
    mangel, defekt, qualité, défaut, produit, calidad, producto, defecto, qualità, prodotto, difetto, qualidade, produto, \
    defeito, kwaliteit, качество, брак, товар, jakość, wada, kalite, ürün, 品質, 商品, 不良, 不良品, 破損, 품질, 상품, 불량, 파손, جودة, \
    الجودة, منتج, عيب";
/// Price.
pub const PRICE: &str = "\
    invoice, charge, overcharged, payment, 价格问题, 收费, 费用, 账单, preis, rechnung, prix, facture, facturation, precio, \
    factura, facturación, prezzo, fattura, preço, fatura, prijs, factuur, цена, оплата, счет, cena, faktura, fiyat, \
    fatura tutarı, 価格, 料金, 請求, 가격, 요금, 결제, سعر, السعر, فاتورة";
/// After-sales service.
pub const AFTER_SALES: &str = "\
    after sales, after-sale, return, returns, refund, repair, guarantee, 退货, 退款, 退换货, 保修, 维修, 售后问题, kundendienst, \
    garantie, retoure, service après-vente, sav, retour, posventa, garantía, devolución, assistenza, garanzia, reso, \
    pós-venda, garantia, devolução, nazorg, гарантия, возврат, сервис, gwarancja, zwrot, reklamacja, garanti, iade, \
    satış sonrası, アフターサービス, 保証, 返品, 返金, 修理, 애프터서비스, 반품, 환불, 보증, ضمان, إرجاع, ما بعد البيع";
/// Delivery.
pub const DELIVERY: &str = "\
    late delivery, late, delay, not received, lost, wrong item, missing item, 发货, 漏发, 少发, 发错货, 物流问题, 配送问题, 送货, lieferung, \
    versand, lieferverzug, livraison, expédition, retard, entrega, envío, retraso, consegna, spedizione, ritardo, envio, \
    atraso, levering, bezorging, verzending, доставка, dostawa, wysyłka, opóźnienie, teslimat, kargo, gecikme, 配達, 発送, \
    遅延, 未着, 誤配送, 배송, 배송지연, 오배송, توصيل, التوصيل, شحن, تأخير";
/// Attitude of staff.
pub const ATTITUDE: &str = "\
    rude, rude staff, employee, service attitude, 人员态度, 服务问题, 客服态度, verhalten, personal, mitarbeiter, unfreundlich, \
    attitude du personnel, personnel, accueil, actitud, atención, trato, atteggiamento, personale, comportamento, \
    atitude, atendimento, houding, personeel, отношение, персонал, грубость, obsługa, personel, tutum, davranış, 接客, \
    接客態度, スタッフ, 직원, 태도, 불친절, سلوك, موظف, معاملة";

/// It came in.
pub const RECEIVED: &str = "\
    unassigned, unopened, registered, logged, created, submitted, to do, todo, 未处理, 待受理, 新建, 待分配, 未受理, 已登记, 已提交, offen, \
    neu, eröffnet, ouvert, ouverte, nouveau, abierto, abierta, nuevo, aperto, aperta, nuovo, aberto, aberta, novo, nieuw, \
    открыт, открыто, новый, новое, otwarte, otwarty, nowe, nowy, açık, yeni, 未対応, 新規, 受付, 受付済み, 접수, 접수됨, 신규, مفتوح, جديد, \
    مستلم";
/// The shop told the customer that it has it.
pub const CONFIRMED: &str = "\
    acknowledged by staff, pending, waiting, waiting on customer, waiting on third party, awaiting customer, \
    awaiting reply, awaiting response, on hold, hold, assigned, working, ongoing, in process, processing, investigating, \
    escalated, responded, replied, 进行中, 跟进中, 已分配, 已派单, 待跟进, 待回复, 已回复, 挂起, 待客户确认, 处理, in bearbeitung, wartet auf kunde, \
    wartend, ausstehend, zugewiesen, en cours, en attente, assigné, en proceso, en curso, pendiente, en espera, asignado, in corso, \
    in lavorazione, in attesa, assegnato, em andamento, pendente, em espera, atribuído, in behandeling, wachten op klant, \
    toegewezen, в работе, в обработке, ожидание, w toku, w trakcie, oczekuje, przypisane, devam ediyor, işlemde, \
    beklemede, 対応中, 処理中, 保留, 保留中, 確認中, 返信待ち, 처리중, 진행중, 확인중, 보류, 답변대기, قيد المعالجة, قيد التنفيذ, معلق, قيد الانتظار";
/// It has been done.
pub const RESOLVED: &str = "\
    fixed, answered, settled, 已处理, 处理完成, 处理完毕, 已答复, 已修复, gelöst, behoben, gelöst (intern), résolu, résolue, resuelto, \
    resuelta, risolto, risolta, resolvido, resolvida, opgelost, решен, решён, решено, решена, rozwiązane, rozwiązany, \
    çözüldü, 解決, 解決済み, 解決済, 対応済み, 対応済, 해결, 해결됨, 해결완료, 처리완료, تم الحل, محلول, تمت المعالجة";
/// Closed.
pub const CLOSED: &str = "\
    completed, complete, finished, cancelled, canceled, archived, 已结案, 已办结, 办结, 完结, 已完结, 完成, 归档, 已归档, geschlossen, \
    erledigt, abgeschlossen, fermé, fermée, clos, clôturé, terminé, cerrado, cerrada, finalizado, chiuso, chiusa, \
    completato, fechado, fechada, concluído, encerrado, gesloten, afgesloten, afgehandeld, закрыт, закрыто, закрыта, \
    завершен, завершено, zamknięte, zamknięty, zakończone, kapalı, kapatıldı, kapandı, 完了, クローズ, 終了, 완료, 종료, 종결, مغلق, \
    مغلقة, مكتمل";
/// Opened again.
pub const REOPENED: &str = "\
    re-opened, reopen, open again, 重新处理, 再次打开, wieder geöffnet, wiedereröffnet, rouvert, réouvert, reabierto, riaperto, \
    reaberto, heropend, переоткрыт, ponownie otwarte, yeniden açıldı, 再開, 再オープン, 재오픈, أعيد فتحه";

/// How serious a complaint is, from slight to critical.
pub const SEVERITIES: [&str; 4] = [
    "\
    low, minor, slight, trivial, lowest, not urgent, 低, 轻微, 輕微, 较低, 不紧急, 一般轻微, 轻, niedrig, gering, leicht, basse, faible, \
    mineure, mineur, baja, bajo, leve, bassa, basso, lieve, baixa, baixo, laag, низкий, низкая, незначительный, niski, \
    niska, düşük, 軽微, 낮음, 경미, منخفض, منخفضة",
    "\
    medium, normal, moderate, standard, regular, average, 中, 中等, 一般, 普通, 正常, mittel, moyenne, moyen, normale, modérée, \
    media, medio, moderada, moderado, média, médio, gemiddeld, normaal, средний, средняя, обычный, średni, średnia, \
    normalny, orta, 中程度, 標準, 보통, 중간, متوسط, متوسطة, عادي",
    "\
    high, major, serious, important, severe, 高, 较高, 重要, 严重, 嚴重, 较严重, 重大, hoch, schwer, wichtig, haute, élevée, élevé, \
    importante, grave, majeure, alta, alto, alta prioridad, elevata, elevato, alta prioridade, hoog, высокий, высокая, \
    важный, серьезный, серьёзный, wysoki, wysoka, poważny, yüksek, 重度, 높음, 심각, عالي, عالية, مرتفع",
    "\
    critical, urgent, highest, blocker, emergency, very high, extreme, 紧急, 緊急, 特急, 加急, 非常紧急, 非常严重, 极高, 最高, 特别严重, 特大, \
    kritisch, dringend, sehr hoch, notfall, critique, urgente, très élevée, crítica, crítico, critica, critico, \
    urgentissima, kritiek, spoed, критический, критичный, срочный, срочно, krytyczny, krytyczna, pilny, pilne, kritik, \
    acil, 至急, 緊急度高, 最優先, 긴급, 치명적, حرج, حرجة, عاجل",
];
