//! A language for tests: English with accents in brackets. What shows up without them has not gone through the catalogue.

/// A text with accents, in brackets; names in braces stay.
pub fn accented(english: &str) -> String {
    let mut out = String::with_capacity(english.len() + english.len() / 2 + 2);
    out.push('[');
    let mut inside = false;
    for c in english.chars() {
        inside = (inside || c == '{') && c != '}';
        out.push(if inside { c } else { accent(c) });
    }
    out.push(']');
    out
}

fn accent(c: char) -> char {
    const PLAIN: &str = "AEIOUaeiouCcNnSsYyZz";
    const ACCENTED: &str = "ÀÉÎÕÜàéîõüÇçÑñŠšÝýŽž";
    PLAIN.chars().position(|p| p == c).and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c)
}
