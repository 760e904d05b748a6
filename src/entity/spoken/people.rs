//! Words of customers in the languages of headers: what they are, where they stand, yes and no.

/// A natural person.
pub const PERSON: &str = "\
    consumer, b2c, private customer, private person, natural person, home, retail customer, 散客, 自然人, 个人客户, privatperson, \
    privat, privatkunde, person, particulier, personne, individuel, particular, persona, privato, persona fisica, pessoa, \
    pessoa física, particulier klant, физлицо, физическое лицо, частное лицо, частный, osoba fizyczna, osoba prywatna, \
    prywatny, bireysel, şahıs, 個人, 個人のお客様, 개인, 개인고객, فرد, شخص";
/// A firm or another organisation.
pub const COMPANY: &str = "\
    corporate, enterprise, company account, trade, wholesale, business customer, organisation account, 企业客户, 单位客户, 团体, \
    firma, unternehmen, geschäftskunde, gewerblich, société, entreprise, professionnel, empresa, profesional, azienda, \
    società, persona giuridica, pessoa jurídica, bedrijf, zakelijk, юрлицо, юридическое лицо, компания, организация, \
    firma biznes, osoba prawna, kurumsal, şirket, 法人, 企業, 会社, 법인, 기업, 회사, شركة, مؤسسة";
/// Has never bought.
pub const PROSPECT: &str = "\
    potential, interested, subscriber, marketing qualified lead, sales qualified lead, opportunity, \
    marketingqualifiedlead, salesqualifiedlead, 意向, 意向客户, 潜客, 线索, interessent, prospekt, prospect froid, \
    cliente potencial, potencial, interesado, potenziale, potencial cliente, prospect klant, потенциальный, лид, \
    potencjalny, potansiyel, aday, 見込み, 見込み客, 見込客, 잠재, 잠재고객, محتمل";
/// Buys.
pub const ACTIVE: &str = "\
    enabled, customer, vip, evangelist, valid, 成交客户, 在用, 启用, 会员, aktiv, kunde, actif, active client, activo, activa, \
    cliente, attivo, attiva, ativo, ativa, actief, активный, активен, действующий, aktywny, aktywna, aktif, 有効, 利用中, 会員, \
    활성, 정상, 이용중, نشط, فعال";
/// Has not bought for long.
pub const LAPSED: &str = "\
    at risk, sleeping, asleep, disabled, 停用, 未激活, inaktiv, ruhend, inactif, inactive client, inactivo, inactiva, \
    inattivo, inativo, inativa, inactief, неактивный, спящий, nieaktywny, pasif, 休眠中, 無効, 비활성, 휴면, غير نشط, خامل";
/// Has left.
pub const CLOSED: &str = "\
    closed account, cancelled, canceled, terminated, former, former customer, 已注销, 已流失, 退会, 黑名单, gekündigt, ehemalig, \
    geschlossen, perdu, fermé, résilié, perdido, cerrado, baja, perso, chiuso, cessato, encerrado, cancelado, verloren, \
    gesloten, ушел, закрыт, потерян, utracony, zamknięty, kapalı, ayrıldı, 退会済み, 解約, 解約済み, 탈퇴, 해지, مغلق, ملغي";

/// Yes.
pub const YES: &str = "\
    yes, y, true, t, x, ✓, ✔, ☑, √, on, opted in, opt in, opt-in, subscribed, granted, agreed, accepted, 是, 有, 对, 真, 同意, \
    已同意, 已订阅, ja, j, wahr, einverstanden, oui, o, vrai, sí, si, s, verdadero, sì, vero, sim, verdadeiro, waar, да, д, \
    истина, tak, prawda, evet, e, doğru, はい, 有り, あり, ○, 〇, 済, 同意する, 예, 네, 유, 동의, نعم, صحيح, موافق";
/// No.
pub const NO: &str = "\
    no, n, false, f, -, ✗, ✘, ☐, ×, off, opted out, opt out, opt-out, unsubscribed, denied, declined, revoked, never, 否, \
    无, 没有, 假, 不同意, 未同意, 未订阅, 已退订, nein, falsch, non, faux, falso, não, nao, nee, onwaar, нет, н, ложь, nie, fałsz, hayır, \
    h, yanlış, いいえ, なし, 無し, 未, 同意しない, 아니오, 아니요, 무, 미동의, لا, خطأ, غير موافق";
