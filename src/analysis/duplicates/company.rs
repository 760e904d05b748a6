//! Names of companies: legal forms say nothing about who it is.

/// Legal forms and fillers as words of a folded name.
const FORMS: &[&str] = &[
    "ltd",
    "limited",
    "llc",
    "llp",
    "plc",
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "co",
    "company",
    "gmbh",
    "mbh",
    "ag",
    "kg",
    "kgaa",
    "ohg",
    "gbr",
    "ug",
    "ek",
    "ev",
    "se",
    "sa",
    "sas",
    "sarl",
    "sasu",
    "eurl",
    "srl",
    "spa",
    "snc",
    "bv",
    "nv",
    "vof",
    "cv",
    "ab",
    "as",
    "asa",
    "aps",
    "oy",
    "oyj",
    "sl",
    "slu",
    "lda",
    "ltda",
    "eirl",
    "doo",
    "dd",
    "sro",
    "zoo",
    "kft",
    "zrt",
    "ooo",
    "pty",
    "pte",
    "sdn",
    "bhd",
    "kk",
    "holding",
    "holdings",
    "group",
    "gruppe",
    "and",
    "und",
    "et",
    "y",
    "e",
    "the",
];

/// Endings of Chinese company names, the longest first.
const ENDINGS: &[&str] = &[
    "股份有限公司",
    "有限责任公司",
    "集团有限公司",
    "控股有限公司",
    "有限公司",
    "有限合伙",
    "集团公司",
    "分公司",
    "株式会社",
    "总公司",
    "公司",
    "集团",
];

/// Whether a word is a legal form or a filler.
pub fn is_form(word: &str) -> bool {
    FORMS.contains(&word)
}

/// Whether a word marks a name as that of a company: a legal form that is nobody's name.
pub fn marks(word: &str) -> bool {
    const MARKS: &[&str] =
        &["ltd", "limited", "llc", "llp", "plc", "inc", "corp", "gmbh", "mbh", "kg", "kgaa", "ohg", "sarl", "srl", "oyj", "pty", "bhd"];
    MARKS.contains(&word)
}

/// A Chinese company name without its legal form, and whether it had one.
pub fn stem(name: &str) -> (&str, bool) {
    match ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)).filter(|stem| !stem.is_empty()) {
        Some(stem) => (stem, true),
        None => (name, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legal_forms_say_nothing() {
        assert_eq!(stem("上海茶叶有限公司"), ("上海茶叶", true));
        assert_eq!(stem("上海茶叶股份有限公司"), ("上海茶叶", true));
        assert_eq!(stem("公司"), ("公司", false));
        assert!(is_form("gmbh") && marks("gmbh") && is_form("co") && !marks("co") && !is_form("nord"));
    }
}
