//! Time zones by what people call them: the IANA name, a city, a country.

use jiff::tz::{TimeZone, TimeZoneDatabase};

use super::folded;
use crate::base::error::{Failure, nearest};
use crate::base::words::fold;
use crate::lang::say;

/// Cities and countries of one time zone that the zone's own name does not tell.
const PLACES: &[(&str, &str)] = &[
    (
        "Asia/Shanghai",
        "china, 中国, 中國, 大陆, beijing, peking, 北京, 上海, shenzhen, 深圳, guangzhou, 广州, hangzhou, 杭州, chengdu, 成都, nanjing, 南京, wuhan, 武汉, xi'an, 西安, tianjin, 天津, 重庆, 苏州, 东八区",
    ),
    ("Asia/Hong_Kong", "香港"),
    ("Asia/Macau", "macao, 澳门"),
    ("Asia/Taipei", "taiwan, 台湾, 臺灣, 台北"),
    ("Asia/Tokyo", "日本, 东京, 東京, osaka, 大阪"),
    ("Asia/Seoul", "korea, south korea, 韩国, 首尔"),
    ("Asia/Singapore", "新加坡"),
    ("Asia/Kuala_Lumpur", "malaysia, 马来西亚, 吉隆坡"),
    ("Asia/Bangkok", "thailand, 泰国, 曼谷"),
    ("Asia/Ho_Chi_Minh", "vietnam, 越南, hanoi, 河内, 胡志明市"),
    ("Asia/Manila", "philippines, 菲律宾, 马尼拉"),
    ("Asia/Kolkata", "india, 印度, mumbai, 孟买, delhi, new delhi, 新德里, bangalore"),
    ("Asia/Dubai", "uae, united arab emirates, 阿联酋, 迪拜, abu dhabi"),
    ("Asia/Riyadh", "saudi arabia, 沙特"),
    ("Asia/Jerusalem", "以色列"),
    ("Europe/Istanbul", "türkiye, 土耳其"),
    (
        "Europe/Berlin",
        "germany, deutschland, 德国, 柏林, munich, münchen, 慕尼黑, hamburg, frankfurt, 法兰克福, cologne, köln, bonn, stuttgart",
    ),
    ("Europe/Vienna", "austria, österreich, 奥地利, 维也纳, wien"),
    ("Europe/Zurich", "switzerland, schweiz, 瑞士, 苏黎世, zürich, geneva, genève, basel, bern"),
    ("Europe/Paris", "france, 法国, 巴黎, toulouse, bordeaux, lyon, marseille"),
    ("Europe/London", "uk, united kingdom, great britain, england, 英国, 伦敦, manchester"),
    ("Europe/Dublin", "ireland, 爱尔兰"),
    ("Europe/Madrid", "spain, españa, 西班牙, 马德里, barcelona, valencia, sevilla"),
    ("Europe/Lisbon", "portugal, lisboa, porto, 葡萄牙, 里斯本"),
    ("Europe/Rome", "italy, italia, 意大利, 罗马, roma, napoli, torino, firenze, milan, milano, 米兰"),
    ("Europe/Amsterdam", "netherlands, holland, 荷兰, 阿姆斯特丹, rotterdam"),
    ("Europe/Brussels", "belgium, belgique, belgië, bruxelles, brussel, 比利时, 布鲁塞尔"),
    ("Europe/Luxembourg", "卢森堡"),
    ("Europe/Copenhagen", "denmark, danmark, københavn, 丹麦, 哥本哈根"),
    ("Europe/Stockholm", "sweden, sverige, 瑞典, 斯德哥尔摩"),
    ("Europe/Oslo", "norway, norge, 挪威, 奥斯陆"),
    ("Europe/Helsinki", "finland, 芬兰, 赫尔辛基"),
    ("Europe/Warsaw", "poland, polska, 波兰, 华沙, warszawa, krakow, kraków"),
    ("Europe/Prague", "praha, česko, czechia, czech republic, 捷克, 布拉格"),
    ("Europe/Budapest", "hungary, magyarország, 匈牙利, 布达佩斯"),
    ("Europe/Bucharest", "romania, bucurești, 罗马尼亚"),
    ("Europe/Sofia", "bulgaria, 保加利亚"),
    ("Europe/Athens", "greece, αθήνα, 希腊, 雅典"),
    ("Europe/Kyiv", "ukraine, київ, киев, kiev, 乌克兰, 基辅"),
    ("Europe/Moscow", "москва, санкт-петербург, saint petersburg, 莫斯科"),
    ("Africa/Cairo", "埃及, 开罗"),
    ("Africa/Johannesburg", "south africa, 南非, cape town"),
    ("Africa/Nairobi", "kenya, 肯尼亚"),
    ("Africa/Lagos", "nigeria, 尼日利亚"),
    ("Australia/Sydney", "悉尼, canberra"),
    ("Australia/Melbourne", "墨尔本"),
    ("Pacific/Auckland", "new zealand, 新西兰, 奥克兰, wellington"),
    ("America/New_York", "纽约, washington, boston, miami, philadelphia, atlanta"),
    ("America/Chicago", "芝加哥, houston, dallas, austin"),
    ("America/Los_Angeles", "洛杉矶, san francisco, 旧金山, seattle, 西雅图, san diego, las vegas"),
    ("America/Toronto", "多伦多, ottawa, montreal"),
    ("America/Vancouver", "温哥华"),
    ("America/Argentina/Buenos_Aires", "argentina, 阿根廷"),
    ("America/Mexico_City", "ciudad de méxico, ciudad de mexico, cdmx, méxico df, 墨西哥城, guadalajara, puebla"),
    ("America/Monterrey", "monterrey, 蒙特雷"),
    ("America/Bogota", "colombia, 哥伦比亚"),
    ("America/Lima", "peru, 秘鲁"),
    ("UTC", "greenwich, 格林尼治"),
];

/// Countries and abbreviations with several time zones, and cities that tell them apart.
const SEVERAL: &[(&str, &str)] = &[
    ("cst", "Shanghai or Chicago"),
    ("usa, us, united states, america, 美国", "New York, Chicago, Denver, Phoenix, Los Angeles, Anchorage or Honolulu"),
    ("canada, 加拿大", "Halifax, Toronto, Winnipeg, Edmonton or Vancouver"),
    ("australia, 澳大利亚", "Sydney, Melbourne, Brisbane, Adelaide, Darwin or Perth"),
    ("russia, 俄罗斯", "Moscow, Yekaterinburg, Novosibirsk or Vladivostok"),
    ("brazil, 巴西", "Sao Paulo, Manaus or Recife"),
    ("mexico, 墨西哥", "Mexico City, Cancun or Tijuana"),
    ("indonesia, 印度尼西亚, 印尼", "Jakarta, Makassar or Jayapura"),
];

/// The time zone of an IANA name, a city or a country; its own name is the IANA one.
///
/// # Errors
/// A usage failure that names the nearest, or the cities of a country with several time zones.
pub fn zone(text: &str) -> Result<TimeZone, Failure> {
    // The zones that come with crmkit first: the same on every machine, and found without a walk through the system's.
    let bundled = TimeZoneDatabase::bundled();
    let named = |name: &str| bundled.get(name).or_else(|_| TimeZone::get(name)).ok();
    if let Some(zone) = named(text.trim()) {
        return Ok(zone);
    }
    let called = called(text);
    if let Some(zone) = offset(&called).and_then(|name| named(&name)) {
        return Ok(zone);
    }
    if let Some(zone) = PLACES.iter().find(|(_, names)| has(names, &called)).and_then(|(name, _)| named(name)) {
        return Ok(zone);
    }
    let failure = Failure::usage(say!("unknown time zone '{text}'", text));
    if let Some((_, cities)) = SEVERAL.iter().find(|(names, _)| has(names, &called)) {
        return Err(failure.hint(say!("there are several: write {cities}", cities)));
    }
    // (what a zone is called, its name)
    let cities: Vec<(String, String)> = bundled
        .available()
        .map(|name| (name.as_str().rsplit('/').next().unwrap_or(name.as_str()).to_lowercase().replace('_', " "), name.as_str().to_string()))
        .collect();
    let found = cities.iter().filter(|(city, _)| fold(city) == fold(&called)).min_by_key(|(_, name)| name.matches('/').count());
    if let Some(zone) = found.and_then(|(_, name)| named(name)) {
        return Ok(zone);
    }
    let known = cities.iter().map(|(city, _)| city.as_str()).chain(PLACES.iter().flat_map(|(_, names)| names.split(", ")));
    // `Europe/Berlim` is like the city behind the slash.
    let city = called.rsplit('/').next().unwrap_or(&called);
    let near = nearest(city, known).and_then(|near| {
        let place = PLACES.iter().find(|(_, names)| has(names, near)).map(|(name, _)| *name);
        place.or_else(|| cities.iter().find(|(city, _)| city == near).map(|(_, name)| name.as_str()))
    });
    Err(match near {
        Some(near) => failure.hint(say!("did you mean '{near}'?", near)),
        None => failure.hint(say!("write a city such as Berlin or 上海, or an IANA name such as Asia/Shanghai")),
    })
}

/// The name of the zone so many hours from UTC: IANA counts its own the other way round, so that `UTC+8` is `Etc/GMT-8`.
fn offset(called: &str) -> Option<String> {
    let signed = called.strip_prefix("utc").or_else(|| called.strip_prefix("gmt")).unwrap_or(called).trim();
    let hours: i32 = signed.strip_suffix(":00").unwrap_or(signed).parse().ok().filter(|_| signed.starts_with(['+', '-']))?;
    match hours {
        0 => Some("UTC".to_string()),
        1..=14 => Some(format!("Etc/GMT-{hours}")),
        -12..0 => Some(format!("Etc/GMT+{}", -hours)),
        _ => None,
    }
}

/// Whether a place is among names between commas.
fn has(names: &str, place: &str) -> bool {
    names.split(", ").any(|name| fold(name) == fold(place))
}

/// A place as it is looked up: `San_Francisco`, `Bonn, Germany` and `北京时间` without what is beside the name.
fn called(text: &str) -> String {
    let text = folded(text.trim()).to_lowercase().replace('_', " ");
    let first = text.split(',').next().unwrap_or(&text).trim();
    let bare = [" time", "时间", "市"].iter().find_map(|end| first.strip_suffix(end)).filter(|bare| !bare.is_empty());
    bare.unwrap_or(first).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_have_their_zones() {
        for (text, name) in [
            ("Asia/Shanghai", "Asia/Shanghai"),
            ("asia/shanghai", "Asia/Shanghai"),
            ("Shanghai", "Asia/Shanghai"),
            ("上海", "Asia/Shanghai"),
            ("China", "Asia/Shanghai"),
            ("北京时间", "Asia/Shanghai"),
            ("深圳市", "Asia/Shanghai"),
            ("Berlin", "Europe/Berlin"),
            ("Ciudad de México", "America/Mexico_City"),
            ("São Paulo", "America/Sao_Paulo"),
            ("bogotá", "America/Bogota"),
            ("Warszawa", "Europe/Warsaw"),
            ("Bonn, Germany", "Europe/Berlin"),
            ("new york", "America/New_York"),
            ("San_Francisco", "America/Los_Angeles"),
            ("Kolkata", "Asia/Kolkata"),
            ("UTC", "UTC"),
            ("GMT+8", "Etc/GMT-8"),
            ("utc-05:00", "Etc/GMT+5"),
        ] {
            assert_eq!(zone(text).expect(text).iana_name(), Some(name), "{text}");
        }
        assert!(PLACES.iter().all(|(name, _)| TimeZoneDatabase::bundled().get(name).is_ok()));
        let cities = SEVERAL.iter().flat_map(|(_, cities)| cities.split(", ").flat_map(|c| c.split(" or ")));
        cities.for_each(|city| assert!(zone(city).is_ok(), "{city}"));
    }

    #[test]
    fn what_is_no_place_is_answered_with_the_nearest() {
        let hint = |text: &str| zone(text).expect_err(text).hints.remove(0).to_string();
        assert_eq!(hint("Berln"), "did you mean 'Europe/Berlin'?");
        assert_eq!(hint("Europe/Berlim"), "did you mean 'Europe/Berlin'?");
        assert!(hint("USA").contains("New York"));
        assert!(hint("zzz").starts_with("write a city"));
    }
}
