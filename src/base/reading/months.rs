//! Names of months and days in the languages of headers, and what stands around them in dates.

/// Names of the months. Three letters or more that begin only one month's names are enough.
const MONTHS: [&[&str]; 12] = [
    &[
        "january",
        "januar",
        "januari",
        "jänner",
        "janvier",
        "enero",
        "gennaio",
        "janeiro",
        "января",
        "январь",
        "stycznia",
        "styczeń",
        "ocak",
        "يناير",
        "มกราคม",
    ],
    &[
        "february",
        "februar",
        "februari",
        "février",
        "fevrier",
        "febrero",
        "febbraio",
        "fevereiro",
        "февраля",
        "февраль",
        "lutego",
        "luty",
        "şubat",
        "subat",
        "فبراير",
        "กุมภาพันธ์",
    ],
    &[
        "march",
        "märz",
        "maerz",
        "mrz",
        "mars",
        "marzo",
        "maart",
        "mrt",
        "março",
        "marco",
        "марта",
        "март",
        "marca",
        "marzec",
        "mart",
        "مارس",
        "มีนาคม",
    ],
    &["april", "avril", "abril", "aprile", "апреля", "апрель", "kwietnia", "kwiecień", "nisan", "أبريل", "ابريل", "إبريل", "เมษายน"],
    &["may", "mai", "mayo", "maggio", "maio", "mei", "maj", "maja", "мая", "май", "mayıs", "mayis", "مايو", "พฤษภาคม"],
    &["june", "juni", "juin", "junio", "giugno", "junho", "июня", "июнь", "czerwca", "czerwiec", "haziran", "يونيو", "يونيه", "มิถุนายน"],
    &["july", "juli", "juillet", "julio", "luglio", "julho", "июля", "июль", "lipca", "lipiec", "temmuz", "يوليو", "يوليه", "กรกฎาคม"],
    &[
        "august",
        "août",
        "aout",
        "agosto",
        "augustus",
        "августа",
        "август",
        "sierpnia",
        "sierpień",
        "ağustos",
        "agustos",
        "أغسطس",
        "اغسطس",
        "สิงหาคม",
    ],
    &[
        "september",
        "septembre",
        "septiembre",
        "setiembre",
        "settembre",
        "setembro",
        "сентября",
        "сентябрь",
        "września",
        "wrzesień",
        "eylül",
        "eylul",
        "سبتمبر",
        "กันยายน",
    ],
    &[
        "october",
        "oktober",
        "octobre",
        "octubre",
        "ottobre",
        "outubro",
        "октября",
        "октябрь",
        "października",
        "październik",
        "ekim",
        "أكتوبر",
        "اكتوبر",
        "ตุลาคม",
    ],
    &["november", "novembre", "noviembre", "novembro", "ноября", "ноябрь", "listopada", "listopad", "kasım", "kasim", "نوفمبر", "พฤศจิกายน"],
    &[
        "december",
        "dezember",
        "décembre",
        "decembre",
        "diciembre",
        "dicembre",
        "dezembro",
        "декабря",
        "декабрь",
        "grudnia",
        "grudzień",
        "aralık",
        "aralik",
        "ديسمبر",
        "ธันวาคม",
    ],
];

/// Thai months as they are shortened, with points in them.
pub const THAI: [&str; 12] = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

/// Names of the days of the week from Monday on, by language, English first; two letters or more are enough.
const WEEKDAYS: [&str; 70] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "lunes",
    "martes",
    "miércoles",
    "jueves",
    "viernes",
    "sábado",
    "domingo",
    "lunedì",
    "martedì",
    "mercoledì",
    "giovedì",
    "venerdì",
    "sabato",
    "domenica",
    "segunda",
    "terça",
    "quarta",
    "quinta",
    "sexta",
    "sabado",
    "domingo",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "понедельник",
    "вторник",
    "среда",
    "четверг",
    "пятница",
    "суббота",
    "воскресенье",
    "poniedziałek",
    "wtorek",
    "środa",
    "czwartek",
    "piątek",
    "sobota",
    "niedziela",
    "pazartesi",
    "salı",
    "çarşamba",
    "perşembe",
    "cuma",
    "cumartesi",
    "pazar",
];

/// Words that say nothing: 5 de marzo, le 5 mars, 5th of March, den 5. März, 5 марта 2024 г.
const FILLERS: [&str; 31] = [
    "de",
    "del",
    "of",
    "the",
    "le",
    "den",
    "der",
    "am",
    "at",
    "à",
    "di",
    "il",
    "do",
    "op",
    "om",
    "feira",
    "г",
    "года",
    "год",
    "в",
    "r",
    "roku",
    "dnia",
    "godz",
    "saat",
    "ที่",
    "เดือน",
    "พ",
    "ศ",
    "пн",
    "вт",
];

/// Days of the week as East Asia writes them, whole or in brackets; what a mark of a day or month splits leaves the rest.
const EASTERN: [&str; 28] = [
    "一", "二", "三", "四", "五", "六", "日", "天", "月", "火", "水", "木", "金", "土", "曜", "火曜", "水曜", "木曜", "金曜", "土曜", "월",
    "화", "수", "목", "금", "토", "요", "祝",
];

/// The month of a name or of its beginning.
pub fn month_of(word: &str) -> Option<u32> {
    let lower = word.to_lowercase();
    if lower.chars().count() < 3 {
        return None;
    }
    if let Some((month, _)) = (1..).zip(MONTHS).find(|(_, names)| names.contains(&lower.as_str())) {
        return Some(month);
    }
    let mut found = (1..).zip(MONTHS).filter(|(_, names)| names.iter().any(|n| n.starts_with(&lower)));
    let (month, _) = found.next()?;
    found.next().is_none().then_some(month)
}

/// Whether a word begins the name of a day of the week.
pub fn is_weekday(word: &str) -> bool {
    let lower = word.to_lowercase();
    lower.chars().count() > 1 && WEEKDAYS.iter().any(|w| w.starts_with(&lower))
}

/// The day of the week, Monday = 0: `friday`, `fri`, `Freitag`, `周五`, `星期天`. Only English names may be shortened.
pub fn weekday_of(word: &str) -> Option<u32> {
    const CHINESE: [(char, u32); 8] = [('一', 0), ('二', 1), ('三', 2), ('四', 3), ('五', 4), ('六', 5), ('日', 6), ('天', 6)];
    if let Some(day) = ["星期", "周", "週", "礼拜"].iter().find_map(|w| word.strip_prefix(w)) {
        return CHINESE.iter().find(|(c, _)| day.chars().eq([*c])).map(|(_, day)| *day);
    }
    let known = |(at, name): (usize, &&str)| *name == word || (at < 7 && word.len() >= 3 && name.starts_with(word));
    (0..).zip(&WEEKDAYS).find(|(at, name)| known((*at as usize, name))).map(|(at, _): (u32, _)| at % 7)
}

/// Whether a word is a day of the week or says nothing. A month's name is neither, though `mar` begins mardi too.
pub fn is_filler(word: &str) -> bool {
    let lower = word.to_lowercase();
    let eastern = || {
        ["星期", "周", "週", "礼拜", "วัน"].iter().any(|w| word.starts_with(w))
            || EASTERN.contains(&word)
            || (word.ends_with('요') && word.chars().count() == 2)
    };
    FILLERS.contains(&lower.as_str()) || (month_of(word).is_none() && is_weekday(word)) || eastern()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_by_their_beginnings() {
        for (word, month) in [
            ("Mar", 3),
            ("mär", 3),
            ("Mrz", 3),
            ("Sept", 9),
            ("mai", 5),
            ("août", 8),
            ("dic", 12),
            ("juil", 7),
            ("Jän", 1),
            ("set", 9),
            ("out", 10),
            ("mei", 5),
            ("июн", 6),
            ("марта", 3),
            ("paź", 10),
            ("Kas", 11),
            ("maja", 5),
            ("يونيو", 6),
        ] {
            assert_eq!(month_of(word), Some(month), "{word}");
        }
        for word in ["ma", "jui", "marchy", "x", ""] {
            assert_eq!(month_of(word), None, "{word}");
        }
    }

    #[test]
    fn every_name_of_a_month_means_one() {
        for (month, names) in (1..).zip(MONTHS) {
            names.iter().for_each(|name| assert_eq!(month_of(name), Some(month), "{name}"));
        }
    }
}
