//! Names of months and days in English, German, French, Spanish, and what stands around them in dates.

/// Names of the months, with and without accents. Three letters or more that begin only one month's names are enough.
const MONTHS: [&[&str]; 12] = [
    &["january", "januar", "jänner", "janvier", "enero"],
    &["february", "februar", "février", "fevrier", "febrero"],
    &["march", "märz", "maerz", "mrz", "mars", "marzo"],
    &["april", "avril", "abril"],
    &["may", "mai", "mayo"],
    &["june", "juni", "juin", "junio"],
    &["july", "juli", "juillet", "julio"],
    &["august", "août", "aout", "agosto"],
    &["september", "septembre", "septiembre", "setiembre"],
    &["october", "oktober", "octobre", "octubre"],
    &["november", "novembre", "noviembre"],
    &["december", "dezember", "décembre", "decembre", "diciembre"],
];

/// Names of the days of the week; two letters or more are enough.
const WEEKDAYS: [&str; 28] = [
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
];

/// Words that say nothing: 5 de marzo, le 5 mars, 5th of March, den 5. März.
const FILLERS: [&str; 10] = ["de", "del", "of", "the", "le", "den", "der", "am", "at", "à"];

/// The month of a name or of its beginning.
pub fn month_of(word: &str) -> Option<u32> {
    let lower = word.to_lowercase();
    if lower.chars().count() < 3 {
        return None;
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
    let chinese = || {
        ["星期", "周", "週", "礼拜"].iter().any(|w| word.starts_with(w))
            || ["一", "二", "三", "四", "五", "六", "日", "月", "火", "水", "木", "金", "土"].contains(&word)
    };
    FILLERS.contains(&lower.as_str()) || (month_of(word).is_none() && is_weekday(word)) || chinese()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_by_their_beginnings() {
        for (word, month) in
            [("Mar", 3), ("mär", 3), ("Mrz", 3), ("Sept", 9), ("mai", 5), ("août", 8), ("dic", 12), ("juil", 7), ("Jän", 1)]
        {
            assert_eq!(month_of(word), Some(month), "{word}");
        }
        for word in ["ma", "jui", "marchy", "x", ""] {
            assert_eq!(month_of(word), None, "{word}");
        }
    }
}
