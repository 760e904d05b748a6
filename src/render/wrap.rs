//! Lines of a given width: words stay whole, East Asian text breaks between any two characters.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Closing marks, which do not begin a line.
const CLOSING: &str = "、。，．：；！？）」』】〉》〕";

/// Opening marks, which do not end a line.
const OPENING: &str = "（「『【〈《〔";

/// The text in lines of at most `width` columns, without the spaces at which they break.
pub fn wrap(text: &str, width: usize) -> Vec<&str> {
    if text.width() <= width {
        return vec![text];
    }
    let mut lines = Vec::new();
    let mut rest = text.trim_end_matches(' ');
    while !rest.is_empty() {
        let end = first_line(rest, width);
        lines.push(rest[..end].trim_end_matches(' '));
        rest = rest[end..].trim_start_matches(' ');
    }
    lines
}

/// Where the first line of the text ends.
fn first_line(text: &str, width: usize) -> usize {
    let mut used = 0;
    let mut last_break = None;
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        let columns = columns(c);
        if before.is_some_and(|before| may_break(before, c)) {
            last_break = Some(at);
        }
        // Spaces may hang over the edge: they are cut off.
        if used + columns > width && c != ' ' && at > 0 {
            return last_break.unwrap_or(at);
        }
        used += columns;
        before = Some(c);
    }
    text.len()
}

/// Whether a line may end between two characters.
fn may_break(before: char, c: char) -> bool {
    if before == ' ' || c == ' ' {
        return c != ' ';
    }
    let wide = columns(before) == 2 || columns(c) == 2;
    wide && columns(c) > 0 && !CLOSING.contains(c) && !OPENING.contains(before)
}

/// Columns of a character, never too few: the selector of emoji shape can widen the one before.
fn columns(c: char) -> usize {
    if c == '\u{fe0f}' { 1 } else { c.width().unwrap_or(0) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_stay_whole_where_they_can() {
        assert_eq!(wrap("", 5), [""]);
        assert_eq!(wrap("one two three", 13), ["one two three"]);
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("one  two ", 4), ["one", "two"]);
        assert_eq!(wrap("see abcdefghij", 5), ["see", "abcde", "fghij"]);
    }

    #[test]
    fn east_asian_text_breaks_between_characters() {
        assert_eq!(wrap("重要客户名单", 8), ["重要客户", "名单"]);
        assert_eq!(wrap("重要客户名单", 7), ["重要客", "户名单"]);
        assert_eq!(wrap("重要客户，名单", 8), ["重要客", "户，名单"]);
        assert_eq!(wrap("VIP客户 list", 6), ["VIP客", "户", "list"]);
        assert_eq!(wrap("客户", 1), ["客", "户"]);
    }

    proptest! {
        #[test]
        fn lines_fit_and_lose_only_spaces(text in "[ a-z客户（），é]{0,40}", width in 2usize..20) {
            let lines = wrap(&text, width);
            prop_assert!(lines.iter().all(|line| line.width() <= width), "{:?}", lines);
            let bare = |text: &str| text.replace(' ', "");
            prop_assert_eq!(bare(&lines.concat()), bare(&text));
        }
    }
}
