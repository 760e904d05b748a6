//! Every hint, obeyed literally, leads on: at most three turns to the right result, and never to a wrong one.

use crate::world::World;

/// The first flags of the first hint in what was said: `--map amount=x`, several of them when they stand side by side.
fn hinted(said: &str) -> Vec<String> {
    let hint = said.lines().filter_map(|line| line.trim().strip_prefix("hint:")).find(|hint| hint.contains("--"));
    let Some(hint) = hint else { return Vec::new() };
    let words = shell_words(&hint[hint.find("--").expect("a flag")..]);
    let mut flags = Vec::new();
    let mut words = words.into_iter().peekable();
    while let Some(flag) = words.next_if(|word| word.starts_with("--")) {
        let value = words.next_if(|word| !word.starts_with("--"));
        let last = value.as_ref().is_some_and(|v| v.ends_with([',', ';', '.']));
        flags.push(flag.trim_end_matches([',', ';', '.']).to_string());
        flags.extend(value.map(|v| v.trim_end_matches([',', ';', '.']).to_string()));
        if last {
            break;
        }
    }
    flags
}

/// A line cut as a shell cuts it.
fn shell_words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), String::new(), None);
    for c in line.chars() {
        match (quote, c) {
            (None, '\'' | '"') => quote = Some(c),
            (Some(q), c) if q == c => quote = None,
            (None, ' ') => words.push(std::mem::take(&mut word)),
            (_, c) => word.push(c),
        }
    }
    words.push(word);
    words.retain(|w| !w.is_empty());
    words
}

/// Obeys hints until the file is in, and gives what a query then says.
#[track_caller]
fn obeyed(kind: &str, text: &str, query: &str) -> Vec<String> {
    let world = World::store();
    world.write("in.csv", text);
    let mut flags: Vec<String> = Vec::new();
    for turn in 0..=3 {
        let args: Vec<&str> = ["import", kind, "in.csv"].into_iter().chain(flags.iter().map(String::as_str)).collect();
        let out = world.run(&args);
        if out.status == 0 {
            assert!(turn > 0, "nothing was asked of\n{text}");
            world.sound();
            return world.sql(query);
        }
        let more = hinted(&out.stderr);
        assert!(!more.is_empty(), "no flag in the hint of {args:?}:\n{}", out.stderr);
        flags.extend(more);
    }
    panic!("three hints were obeyed, {flags:?}, and the file is not in:\n{text}")
}

#[test]
fn a_hint_obeyed_leads_to_the_right_result() {
    const SUMS: &str = "SELECT count(*), printf('%.2f', total(amount - refund)) FROM orders WHERE coalesce(status, '') <> 'cancelled'";
    for (text, wanted) in [
        // A lone number without a name.
        ("customer_id,order_date,Totl\nA1,2024-01-01,5\n", "1|5.00"),
        // A word of the state that nobody knows.
        ("no,date,customer,status,total\n1,2026-01-02,K1,paid,5\n2,2026-01-03,K2,halfway,6\n", "2|11.00"),
        // Several such words at once.
        ("no,date,customer,status,total\n1,2026-01-02,K1,alpha,5\n2,2026-01-03,K2,beta,6\n", "2|11.00"),
        // A type that nobody knows beside a refund.
        ("no,date,customer,type,total\n1,2026-01-02,K1,Sale,5\n2,2026-01-03,K2,Refund,2\n3,2026-01-04,K2,Wumpus,1\n", "3|4.00"),
        // A type that is no order.
        ("no,date,customer,type,total\n1,2026-01-02,K1,Sale,5\n2,2026-01-03,K2,Quote,2\n", "1|5.00"),
        // What bears on figures and has no name: it stays beside the order.
        ("no,date,customer,total,settled value\n1,2026-01-02,K1,5,4.50\n2,2026-01-03,K2,6,6.00\n", "2|11.00"),
        // Two days.
        ("no,customer,a,b,total\n1,C1,2026-01-02,2026-01-03,5\n2,C2,2026-01-02,2026-01-04,6\n", "2|11.00"),
        // No customer at all.
        ("no,date,total\n1,2026-01-02,5\n2,2026-01-03,6\n", "2|11.00"),
        // Two equal amounts by name.
        ("no,date,customer,total,revenue\n1,2026-01-02,K1,12.00,10.00\n", "1|12.00"),
        // Days that are day or month first.
        ("no,date,customer,total\n1,03/04/2026,K1,5\n2,05/06/2026,K2,6\n", "2|11.00"),
    ] {
        assert_eq!(obeyed("orders", text, SUMS), [wanted], "{text}");
    }
}
