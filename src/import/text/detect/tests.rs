//! Files in every encoding that is known are read right, or refused with the right reading first.

use unicode_normalization::UnicodeNormalization;

use super::people::PEOPLE;
use super::*;

fn encoded(text: &str, label: &str) -> Vec<u8> {
    let encoding = Encoding::parse(label).expect("known");
    let bytes = |c: char| {
        let bytes = encoding.bytes(c);
        assert!(!bytes.is_empty(), "{c} of {text} in {label}");
        bytes
    };
    text.chars().flat_map(bytes).collect()
}

fn found(text: &str, label: &str) -> Result<String, String> {
    let bytes = encoded(text, label);
    detect(&bytes[..], "f.csv", &|c| c == "客户编号").map(|f| f.encoding.name().to_string()).map_err(|e| {
        let hints =
            e.downcast_ref::<Failure>().map(|f| f.hints.iter().map(|h| h.to_string()).collect::<Vec<_>>().join(" ")).unwrap_or_default();
        format!("{e} {hints}")
    })
}

#[test]
fn ordinary_files_are_recognised() {
    for (text, label, name) in [
        ("code,name\nA1,王芳\n", "gbk", "gb18030"),
        ("code,name,city\nA1,李伟,上海市\nA2,欧阳倩,乌鲁木齐\n", "gbk", "gb18030"),
        ("客户编号,姓\nA1,龘\n", "gb18030", "gb18030"),
        ("code,name,city\nA1,陳美玲,臺北市\nA2,王小明,高雄市\n", "big5", "Big5"),
        ("code,name\nA1,山田太郎\nA2,さとう\n", "shift_jis", "Shift_JIS"),
        ("code,name\nA1,山田太郎\nA2,サトウ花子\n", "euc-jp", "EUC-JP"),
        ("code,name\nA1,김철수\nA2,이영희\n", "euc-kr", "EUC-KR"),
        ("code,name\nA1,Jürgen Müller\nA2,Weiß\n", "windows-1252", "windows-1252"),
        ("code,name,note\nA1,José Muñoz,canción\nA2,Ibáñez,mañana\n", "windows-1252", "windows-1252"),
        ("code,name\nA1,François Lefèvre\nA2,Hélène Noël\nA3,Zoë Château\n", "windows-1252", "windows-1252"),
        ("code,price\nA1,12 €\nA2,Café\n", "windows-1252", "windows-1252"),
        ("code,name\nA1,Hélène\nA2,Irène\n", "windows-1252", "windows-1252"),
        ("code,name\nA1,José\nA2,Jürgen\nA3,François\nA4,Øystein\n", "windows-1252", "windows-1252"),
        ("code,name\rA1,Jürgen Müller\rA2,Weiß\r", "macintosh", "macintosh"),
        ("code,name\nA1,ANNA MÜLLER\nA2,WEISSGERBER KÖLN\n", "windows-1252", "windows-1252"),
        ("code,name\nA1,Иван Петров\nA2,Москва\n", "windows-1251", "windows-1251"),
        ("code,name\nA1,Иван Петров\nA2,Санкт-Петербург\n", "koi8-r", "KOI8-R"),
        ("code,name\nA1,Łukasz Wałęsa\nA2,Gdańsk Świętokrzyski\n", "windows-1250", "windows-1250"),
        ("code,name\nA1,Jiří Dvořák\nA2,Plzeň Žižkov\nA3,Růžena Šťastná\n", "windows-1250", "windows-1250"),
        ("code,name\nA1,Γιώργος Παπαδόπουλος\nA2,Αθήνα\n", "windows-1253", "windows-1253"),
        ("code,name\nA1,Şükrü Çağlar\nA2,İstanbul Beyoğlu\n", "windows-1254", "windows-1254"),
        ("code,name\nA1,יוסי כהן\nA2,תל אביב\n", "windows-1255", "windows-1255"),
        ("code,name\nA1,محمد علي\nA2,القاهرة\n", "windows-1256", "windows-1256"),
        ("code,name\nA1,สมชาย ใจดี\nA2,กรุงเทพมหานคร\n", "windows-874", "windows-874"),
    ] {
        assert_eq!(found(text, label), Ok(name.to_string()), "{text}");
    }
}

#[test]
fn what_could_be_two_things_is_refused_with_both() {
    let error = found("code,name\nA1,Muñoz\n", "windows-1252").expect_err("Muńoz");
    for word in ["line 2", "'Muñoz' (windows-1252)", "'Muńoz' (windows-1250)", "--encoding windows-1252"] {
        assert!(error.contains(word), "{error}");
    }
    let error = found("code,name\nA1,Érdi Győző\n", "windows-1250").expect_err("Gyõzõ");
    assert!(error.contains("'Érdi Győző' (windows-1250)") && error.contains("'Érdi Gyõzõ' (windows-1252)"), "{error}");
}

#[test]
fn sound_utf_8_is_utf_8_and_a_broken_place_does_not_change_that() {
    for text in ["", "a,b\n", "王芳\n", "é"] {
        assert_eq!(found(text, "utf-8"), Ok("UTF-8".to_string()), "{text}");
    }
    let mut bytes = "code,name\nA1,王芳\nA2,李伟\n".as_bytes().to_vec();
    bytes.extend(b"A3,\xFF\n");
    let found = detect(&bytes[..], "f.csv", &|_| false).expect("UTF-8");
    assert_eq!(found.encoding, Encoding::UTF_8);
    let mut bytes = encoded("code,name\nA1,王芳\nA2,李伟\n", "gbk");
    bytes.extend(b"A3,\xFF\n");
    let found = detect(&bytes[..], "f.csv", &|_| false).expect("GB18030");
    assert_eq!(found.encoding.name(), "gb18030");
}

#[test]
fn the_first_bytes_beyond_ascii_may_stand_far_behind() {
    let mut bytes = "code,name\n".as_bytes().to_vec();
    for i in 0..20_000 {
        bytes.extend(format!("A{i},Ann\n").bytes());
    }
    bytes.extend(encoded("A,王芳\n", "gbk"));
    let found = detect(&bytes[..], "f.csv", &|_| false).expect("found");
    assert_eq!(found.encoding.name(), "gb18030");
    assert!(found.because.contains("line 20002") && found.because.contains("王芳"), "{}", found.because);
}

/// A small generator of numbers, so that every run tries the same.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides.max(1)
    }
}

/// The text as an encoding can have it: with tones as marks behind the letters, or without the letters it has not.
fn fitted(text: &str, encoding: Encoding) -> String {
    let has = |c: char| !encoding.bytes(c).is_empty();
    let mut out = String::new();
    for c in text.chars() {
        if has(c) {
            out.push(c);
            continue;
        }
        let mut parts = std::iter::once(c).nfd();
        let Some(mut base) = parts.next() else { continue };
        let mut marks = Vec::new();
        for mark in parts {
            match [base, mark].into_iter().nfc().collect::<Vec<char>>().as_slice() {
                [one] if has(*one) => base = *one,
                _ => marks.push(mark),
            }
        }
        out.extend([base].into_iter().chain(marks).filter(|c| has(*c)));
    }
    out
}

/// A file of members or of orders under an English header.
fn file(dice: &mut Dice, names: &[&str], places: &[&str], rows: usize, orders: bool) -> String {
    let mut text = String::from(if orders { "order,date,customer,amount\n" } else { "code,name,city\n" });
    for row in 0..rows {
        let (name, place) = (names[dice.roll(names.len())], places[dice.roll(places.len())]);
        text += &match orders {
            true => format!("O{row},2026-0{}-1{},{name},{}.50\n", 1 + dice.roll(9), dice.roll(9), dice.roll(300)),
            false => format!("C{row},{name},{place}\n"),
        };
    }
    text
}

#[test]
fn lists_in_every_encoding_are_read_right_or_refused_with_the_right_reading_first() {
    let mut all = Vec::new();
    for (language, encodings, names, places) in PEOPLE {
        let (names, places): (Vec<&str>, Vec<&str>) = (names.split(',').collect(), places.split(',').collect());
        for label in *encodings {
            let encoding = Encoding::parse(label).expect("known");
            let mut dice = Dice(11);
            let (mut right, mut refused) = (0, 0);
            for round in 0..10 {
                let rows = [5, 8, 12, 20, 60, 150, 500][round % 7];
                let text = fitted(&file(&mut dice, &names, &places, rows, round % 3 == 2), encoding);
                if text.is_ascii() {
                    continue;
                }
                let bytes = encoded(&text, label);
                match detect(&bytes[..], "f.csv", &|_| false) {
                    Ok(found) => {
                        let read = decoded(found.encoding, &bytes);
                        assert_eq!(
                            read.as_deref(),
                            Some(text.as_str()),
                            "{language} in {label}, {rows} rows, as {}",
                            found.encoding.name()
                        );
                        right += 1;
                    }
                    Err(error) => {
                        let hints: Vec<String> =
                            error.downcast_ref::<Failure>().expect("a failure").hints.iter().map(|h| h.to_string()).collect();
                        let told = hints[0].rsplit(' ').next().expect("an encoding");
                        let read = decoded(Encoding::parse(told).expect("known"), &bytes);
                        // One or two letters beyond ASCII may be anything.
                        let telling = text.lines().filter(|line| !line.is_ascii()).count() > 3;
                        assert!(!telling || read.as_deref() == Some(text.as_str()), "{language} in {label}, {rows} rows: {error}");
                        refused += 1;
                    }
                }
            }
            all.push((language, label, right, refused));
        }
    }
    let low: Vec<_> = all.iter().filter(|(_, _, right, refused)| right * 10 < (right + refused) * 9).collect();
    assert!(low.is_empty(), "fewer than nine in ten are read: {low:?}");
}

#[test]
fn few_hanzi_under_an_english_header_are_no_box_drawing() {
    for (text, label, name) in [
        ("code,name,city\nC1,李娜,包头\nC2,李梅,鄂尔多斯\nC3,王强,乌兰察布\n", "gb18030", "gb18030"),
        ("code,name,city\nC1,김민지,수원\nC2,박서준,대전\n", "euc-kr", "EUC-KR"),
        ("code,name\nC1,Ольга\nC2,Сергей\nC3,Юлия\n", "koi8-r", "KOI8-R"),
        ("code,name\nC1,Müller\nC2,Schäfer\nC3,Größe\n", "ibm850", "IBM850"),
        ("code,name\nC1,Łukasz\nC2,Święcicki\nC3,Żółć\n", "ibm852", "IBM852"),
        ("№;name\n1;Ольга\n2;Сергей\n3;Юлия\n", "windows-1251", "windows-1251"),
    ] {
        assert_eq!(found(text, label), Ok(name.to_string()), "{text}");
    }
}

#[test]
fn two_stray_bytes_make_no_korean() {
    for stray in [&b"\xB0\xA1"[..], b"\xC7\xD1", b"\xBB\xF3"] {
        let bytes = [b"code,name,note\nA1,Ann,ok\nA2,Ben,".as_slice(), stray, b"\n"].concat();
        assert!(detect(&bytes[..], "f.csv", &|_| false).is_err_and(|e| e.to_string().contains("line 3")), "{stray:02X?}");
    }
}
