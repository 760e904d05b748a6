//! Columns of a survey file that are no questions: what the survey tool notes of its own, times, numbers of respondents, amounts.

use super::tally::Tally;
use crate::base::reading::{DateParts, date_parts};
use crate::entity::reach::email_key;
use crate::entity::survey::{ONE, number};
use crate::import::columns::fold;

/// Why a column is no question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Beside {
    /// The tool notes it of every response: address, browser, duration, seed, score.
    Machine,
    /// A moment, or how long something took.
    Time,
    /// A number or code of the respondent or the response: every row has another one.
    Id,
    /// An email.
    Email,
    /// A number that is a point of no scale, such as an age or an amount.
    Number,
}

/// What survey tools note of a response beside its answers, in the languages that headers are known in.
const MACHINE: &[&str] = &[
    // Addresses and places
    "ip",
    "ip address",
    "ipaddress",
    "来自ip",
    "ip地址",
    "ip省份",
    "ip城市",
    "ip归属地",
    "ip地域",
    "ip country",
    "ip city",
    "country code",
    "答题ip",
    "提交ip",
    "ip-adresse",
    "adresse ip",
    "dirección ip",
    "indirizzo ip",
    "endereço ip",
    "ip-adres",
    "ipアドレス",
    "ip 주소",
    "ip адрес",
    "adres ip",
    "ip adresi",
    "عنوان ip",
    "latitude",
    "longitude",
    "location latitude",
    "location longitude",
    "lat",
    "lng",
    "lon",
    "breitengrad",
    "längengrad",
    "latitud",
    "longitud",
    "纬度",
    "经度",
    "地理位置",
    "来自地区",
    "緯度",
    "経度",
    // How long it took
    "duration",
    "duration (in seconds)",
    "duration (seconds)",
    "time taken",
    "time to complete",
    "total time",
    "interview time",
    "time spent",
    "completion time (seconds)",
    "所用时间",
    "答题时长",
    "用时",
    "答题用时",
    "填写时长",
    "作答时长",
    "作答用时",
    "dauer",
    "dauer (in sekunden)",
    "bearbeitungszeit",
    "bearbeitungsdauer",
    "gesamtzeit",
    "durée",
    "temps passé",
    "temps total",
    "duración",
    "tiempo total",
    "durata",
    "duração",
    "tempo total",
    "duur",
    "tijdsduur",
    "所要時間",
    "回答所要時間",
    "소요 시간",
    "응답 소요 시간",
    "длительность",
    "время заполнения",
    "czas wypełniania",
    "czas trwania",
    "süre",
    "tamamlanma süresi",
    "المدة",
    // How far it came
    "progress",
    "fortschritt",
    "progression",
    "progreso",
    "progresso",
    "voortgang",
    "答题进度",
    "完成进度",
    "進捗",
    "진행률",
    "прогресс",
    "postęp",
    "finished",
    "completed",
    "is complete",
    "complete",
    "beendet",
    "abgeschlossen",
    "terminé",
    "finalizado",
    "completato",
    "concluído",
    "voltooid",
    "是否完成",
    "完成状态",
    "答卷状态",
    "完了",
    "완료",
    "завершено",
    "ukończono",
    "status",
    "response type",
    "response status",
    "submission status",
    "antwortstatus",
    "statut",
    "estado",
    "stato",
    "last page",
    "letzte seite",
    "dernière page",
    "última página",
    "ultima pagina",
    "laatste pagina",
    "last page seen",
    "partial",
    "preview",
    "ending",
    // With what it was answered
    "browser",
    "browser version",
    "browser meta info",
    "user agent",
    "useragent",
    "operating system",
    "os",
    "screen resolution",
    "device",
    "device type",
    "device id",
    "platform",
    "浏览器",
    "操作系统",
    "设备",
    "设备类型",
    "终端",
    "分辨率",
    "betriebssystem",
    "navigateur",
    "navegador",
    "language",
    "user language",
    "start language",
    "startlanguage",
    "sprache",
    "startsprache",
    "umfragesprache",
    "langue",
    "langue de départ",
    "idioma",
    "idioma inicial",
    "lingua",
    "taal",
    "语言",
    "言語",
    "언어",
    "язык",
    "język",
    "dil",
    "اللغة",
    // Whence it came
    "collector id",
    "collector",
    "distribution channel",
    "referrer",
    "referer",
    "referrer url",
    "refurl",
    "source url",
    "page url",
    "url",
    "url variables",
    "utm source",
    "utm medium",
    "utm campaign",
    "来源详情",
    "问卷来源",
    "答卷来源",
    "流入経路",
    // Its keys
    "seed",
    "network id",
    "token",
    "access code",
    "zugangscode",
    "code d'accès",
    "session id",
    "sessionid",
    "session",
    "uuid",
    "guid",
    "hash",
    "external reference",
    "external data reference",
    "externaldatareference",
    "unique id",
    "entry id",
    "form id",
    "form name",
    "form title",
    "form version",
    "survey version",
    "unionid",
    "openid",
    "答题次数",
    "作答次数",
    "tags",
    "custom data 1",
    "custom data 2",
    "custom data 3",
    "recipient last name",
    "recipient first name",
    "recipientlastname",
    "recipientfirstname",
    "first name",
    "last name",
    "vorname",
    "nachname",
    "prénom",
    "apellidos",
    "cognome",
    "sobrenome",
    "voornaam",
    "achternaam",
    // Its score
    "总分",
    "总得分",
    "total score",
    "score total",
    "sc0",
    "gesamtpunktzahl",
    "gesamtpunkte",
    "punktzahl gesamt",
    "puntuación total",
    "note totale",
    "punteggio totale",
    "pontuação total",
    "totaalscore",
    "合計点",
    "合計得点",
    "총점",
    "총 점수",
    "общий балл",
    "итоговый балл",
    "suma punktów",
    "toplam puan",
    // Persons, not what they think
    "age",
    "your age",
    "alter",
    "ihr alter",
    "âge",
    "votre âge",
    "edad",
    "età",
    "idade",
    "leeftijd",
    "年龄",
    "您的年龄",
    "年齡",
    "年齢",
    "나이",
    "연령",
    "возраст",
    "wiek",
    "yaş",
    "العمر",
    "年龄（岁）",
    "age (years)",
    "birth year",
    "year of birth",
    "geburtsjahr",
    "出生年份",
];

/// Why a column with this header is no question; `None` where its name does not tell.
pub fn by_name(header: &str) -> Option<Beside> {
    let folded = fold(unnumbered(header));
    let is = |name: &&str| fold(name) == folded;
    let tools = folded.ends_with("npsgroup");
    (tools || !folded.is_empty() && MACHINE.iter().any(is)).then_some(Beside::Machine)
}

/// A header without the number or the code that a tool puts before it: `1、您的手机号`, `Q2: Name`, `submitdate. Date submitted`.
pub fn unnumbered(header: &str) -> &str {
    let header = header.trim();
    let Some(at) = header.find(['.', '、', '．', ':', '：', ')', '）']) else { return header };
    let (code, rest) = header.split_at(at);
    let mark = rest.chars().next().map_or(0, char::len_utf8);
    let apart = !rest.starts_with(['.', ':']) || rest[mark..].starts_with(char::is_whitespace) || code.chars().all(|c| c.is_ascii_digit());
    let plain = code.len() <= 20 && code.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '[' | ']' | '-'));
    let rest = rest[mark..].trim();
    if plain && apart && !code.is_empty() && !rest.is_empty() { rest } else { header }
}

/// Why a column with these values is no question; `None` where they may be answers.
pub fn by_values(header: &str, tally: &Tally) -> Option<Beside> {
    if tally.answers == 0 {
        return None;
    }
    if tally.nearly_all(|value| is_moment(value) || is_length(value)) {
        return Some(Beside::Time);
    }
    if tally.nearly_all(|value| email_key(value).is_some()) {
        return Some(Beside::Email);
    }
    if tally.nearly_all(|value| is_address(value) || value.starts_with("http://") || value.starts_with("https://")) {
        return Some(Beside::Machine);
    }
    let nameless = fold(header).is_empty() || ["no", "nr", "id", "num", "lp", "n"].contains(&fold(header).as_str());
    let differ = tally.answers >= 3 && tally.all_differ();
    if differ && (tally.nearly_all(is_code) || tally.nearly_all(is_long_number) || nameless || is_count(tally)) {
        return Some(Beside::Id);
    }
    tally.nearly_all(|value| is_amount(value) || number(value).is_some_and(|n| n > 100 * ONE)).then_some(Beside::Number)
}

/// A date or a moment. Plain numbers are none.
fn is_moment(value: &str) -> bool {
    value.len() >= 6
        && value.bytes().filter(u8::is_ascii_digit).count() >= 3
        && number(value).is_none()
        && matches!(date_parts(value), Some(DateParts::Sure(_) | DateParts::Numeric { .. }))
}

/// How long something took: `00:05:12`, `312秒`, `5分12秒`, `312 sec`.
fn is_length(value: &str) -> bool {
    let clock = value.split(':').count() == 3 && value.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.'));
    let units = ["秒", "sec", "seconds", "sek", "s"];
    let counted = value.starts_with(|c: char| c.is_ascii_digit()) && units.iter().any(|u| value.ends_with(u));
    clock || counted && value.chars().filter(|c| !c.is_ascii_digit()).count() <= 8
}

/// An address of the internet protocol, of either version.
fn is_address(value: &str) -> bool {
    value.split(['(', ' ']).next().is_some_and(|ip| ip.parse::<std::net::IpAddr>().is_ok())
}

/// A code: letters with digits among them and no blank, not a word with a number behind it.
fn is_code(value: &str) -> bool {
    let signs = value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '{' | '}'));
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    signs && value.len() >= 4 && digits >= 1 && digits < value.len()
}

fn is_long_number(value: &str) -> bool {
    value.len() >= 4 && value.bytes().all(|b| b.is_ascii_digit())
}

/// Whether the values count the rows, 1, 2, 3 …, further than any scale goes.
fn is_count(tally: &Tally) -> bool {
    let numbers: Option<Vec<u64>> = tally.words().iter().map(|(word, _)| word.parse().ok()).collect();
    let Some((numbers, most, least)) = numbers.and_then(|all| Some((all.len() as u64, *all.iter().max()?, *all.iter().min()?))) else {
        return false;
    };
    tally.beyond == 0 && most > 10 && most - least + 1 == numbers
}

/// An amount or a measure: more than two decimals, or the sign of a currency.
fn is_amount(value: &str) -> bool {
    let sign = value.chars().any(|c| "$€£¥￥₩₽zł".contains(c) && !c.is_alphabetic()) && value.chars().any(|c| c.is_ascii_digit());
    let decimals = value.rsplit_once('.').is_some_and(|(whole, fraction)| {
        let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
        digits(whole.trim_start_matches('-')) && digits(fraction) && fraction.len() > 2
    });
    sign || decimals
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(header: &str, values: &[&str]) -> Option<Beside> {
        let mut tally = Tally::default();
        values.iter().for_each(|v| tally.see(v));
        by_name(header).or_else(|| by_values(header, &tally))
    }

    #[test]
    fn what_the_tool_notes_is_no_question() {
        for header in [
            "IP Address",
            "所用时间",
            "Progress",
            "UserLanguage",
            "总分",
            "Collector ID",
            "seed",
            "Last page",
            "Duration (in seconds)",
            "Age",
        ] {
            assert_eq!(of(header, &["1", "2"]), Some(Beside::Machine), "{header}");
        }
    }

    #[test]
    fn numbers_before_headers_are_no_part_of_their_names() {
        for (header, name) in [
            ("1、您的手机号", "您的手机号"),
            ("Q2: Name", "Name"),
            ("submitdate. Date submitted", "Date submitted"),
            ("G01Q02[SQ001]. Taste", "Taste"),
            ("3.Email", "Email"),
            ("e.g. tea", "e.g. tea"),
            ("Taste (1-5)", "Taste (1-5)"),
            ("How was it", "How was it"),
        ] {
            assert_eq!(unnumbered(header), name, "{header}");
        }
    }

    #[test]
    fn values_tell_what_is_no_question() {
        for (values, what) in [
            (&["2026-03-01 10:00", "2026-03-02 11:00"][..], Some(Beside::Time)),
            (&["312秒", "98秒"], Some(Beside::Time)),
            (&["00:05:12", "00:01:10"], Some(Beside::Time)),
            (&["203.0.113.9", "198.51.100.7(广东-深圳)"], Some(Beside::Machine)),
            (&["ann@mail.example", "bob@mail.example"], Some(Beside::Email)),
            (&["k0x9q7z", "k1x9q7z", "k2x9q7z"], Some(Beside::Id)),
            (&["118000", "118001", "118005"], Some(Beside::Id)),
            (&["9", "10", "11"], Some(Beside::Id)),
            (&["1999.00", "245.50", "130.10"], Some(Beside::Number)),
            (&["3", "4", "5"], None),
            (&["1", "2", "3"], None),
            (&["80", "100", "60"], None),
            (&["good", "bad"], None),
            (&["4.5", "5.0"], None),
            (&["Room 12", "Room 14", "Room 9"], None),
        ] {
            assert_eq!(of("x", values), what, "{values:?}");
        }
        assert_eq!(of("#", &["1", "2", "3"]), Some(Beside::Id), "a column that is called a number");
    }
}
