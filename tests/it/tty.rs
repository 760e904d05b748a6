//! A pseudo-terminal: what a command shows to a person who sits before it, and what the person types.

use std::fs::File;
use std::io::{Read, Write};
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};
use unicode_width::UnicodeWidthChar;

use crate::world::{BINARY, World, status};

/// No command may keep a terminal for longer.
const LIMIT: Duration = Duration::from_secs(60);

/// How a run on a terminal ended, and every byte it wrote there.
pub struct Shown {
    pub status: i32,
    pub bytes: String,
    /// Whether the terminal shows what is typed.
    pub echoes: bool,
}

/// Runs crmkit on a terminal of 80 columns. Each question is waited for, then its keys are typed; without a question the keys
/// come after a while.
pub fn run<S: AsRef<std::ffi::OsStr>>(world: &World, args: &[S], answers: &[(&str, &str)]) -> Shown {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a pseudo-terminal");
    grantpt(&master).expect("granted");
    unlockpt(&master).expect("unlocked");
    let name = ptsname(&master, Vec::new()).expect("a name");
    let path = name.to_str().expect("text");
    let open = || File::options().read(true).write(true).open(path).expect("opened");
    tcsetwinsize(&master, Winsize { ws_row: 50, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 }).expect("sized");
    // With the terminal as its own a run gets the signals that are typed there.
    let mut command = if cfg!(target_os = "linux") { world.command("setsid", ["-c", BINARY]) } else { world.command(BINARY, [""; 0]) };
    command.args(args).env("TERM", "xterm").env("NO_COLOR", "1").env_remove("COLUMNS");
    command.stdin(Stdio::from(open())).stdout(Stdio::from(open())).stderr(Stdio::from(open()));
    let mut child = command.spawn().expect("it runs");
    // The command keeps files of its own open until it is dropped.
    drop(command);
    let mut master = File::from(master);
    let mut typist = master.try_clone().expect("cloned");
    let shown = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&shown);
    let reader = std::thread::spawn(move || {
        let mut part = [0; 4096];
        // When the last one at the other end is gone, reading fails.
        while let Ok(n @ 1..) = master.read(&mut part) {
            seen.lock().expect("no panic").extend_from_slice(&part[..n]);
        }
    });
    let text = || String::from_utf8_lossy(&shown.lock().expect("no panic")).into_owned();
    let (begun, mut answered, mut read) = (Instant::now(), 0, 0);
    let ended = loop {
        if let Some(ended) = child.try_wait().expect("waited") {
            break ended;
        }
        if let Some((question, keys)) = answers.get(answered) {
            let there = text();
            let asked = if question.is_empty() { begun.elapsed() > Duration::from_millis(400) } else { there[read..].contains(question) };
            if asked {
                // The question is shown before the terminal is made ready for the answer.
                std::thread::sleep(Duration::from_millis(60));
                (answered, read) = (answered + 1, there.len());
                typist.write_all(keys.as_bytes()).expect("typed");
            }
        }
        if begun.elapsed() > LIMIT {
            child.kill().expect("killed");
            child.wait().expect("ended");
            panic!("it waits for ever, and shows:\n{}", text());
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let echoes = tcgetattr(&typist).expect("modes").local_modes.contains(LocalModes::ECHO);
    drop(typist);
    reader.join().expect("read");
    Shown { status: status(ended), bytes: text(), echoes }
}

impl Shown {
    /// How many lines on the screen in the end are this question; what an error says is none.
    pub fn asked(&self, question: &str) -> usize {
        let told = |line: &str| line.starts_with("error: ") || line.starts_with(" hint: ") || line.starts_with("warning: ");
        self.screen().iter().filter(|line| line.contains(question) && !told(line)).count()
    }

    /// The lines that are left on the screen in the end.
    pub fn screen(&self) -> Vec<String> {
        let mut lines: Vec<Vec<char>> = vec![Vec::new()];
        let (mut row, mut column) = (0_usize, 0_usize);
        let mut rest = self.bytes.chars().peekable();
        while let Some(c) = rest.next() {
            match c {
                '\r' => column = 0,
                '\n' => row += 1,
                '\u{8}' => column = column.saturating_sub(1),
                '\u{1b}' if rest.next_if_eq(&'[').is_some() => {
                    let mut digits = String::new();
                    while let Some(digit) = rest.next_if(|c| c.is_ascii_digit() || *c == '?') {
                        digits.push(digit);
                    }
                    let number = digits.parse().unwrap_or(0);
                    match rest.next() {
                        Some('A') => row = usize::saturating_sub(row, number.max(1)),
                        Some('B') => row += number.max(1),
                        Some('C') => column += number.max(1),
                        Some('D') => column = usize::saturating_sub(column, number.max(1)),
                        Some('G') => column = number.max(1) - 1,
                        Some('K') if number == 2 => lines[row].clear(),
                        Some('K') => lines[row].truncate(column),
                        Some('J') => {
                            lines[row].truncate(column);
                            lines.truncate(row + 1);
                        }
                        _ => {}
                    }
                }
                c if c.is_control() => {}
                c => {
                    let line = &mut lines[row];
                    line.resize(line.len().max(column + 1), ' ');
                    line[column] = c;
                    column += 1;
                    // A wide character takes the next place, too.
                    for _ in 1..c.width().unwrap_or(1) {
                        line.resize(line.len().max(column + 1), '\0');
                        line[column] = '\0';
                        column += 1;
                    }
                }
            }
            lines.resize(lines.len().max(row + 1), Vec::new());
        }
        lines.into_iter().map(|line| line.into_iter().filter(|c| *c != '\0').collect::<String>().trim_end().to_string()).collect()
    }
}

#[test]
fn a_screen_shows_what_is_left_on_it() {
    let shown = |bytes: &str| Shown { status: 0, bytes: bytes.to_string(), echoes: true }.screen();
    assert_eq!(shown("Name: Ann\r\u{1b}[2KName: Bo\r\nxyz\u{8}\u{1b}[K\r\n王\u{1b}[1D \r\n"), ["Name: Bo", "xy", "王", ""]);
    assert_eq!(shown("a\r\nb\r\nc\u{1b}[2A\r\u{1b}[Jd\u{1b}[?25h"), ["d"]);
}
