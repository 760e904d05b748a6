//! Files of surveys: which columns are questions and how their answers are read, decided from the whole file.

mod beside;
mod heads;
mod tally;
mod understood;

use std::borrow::Cow;
use std::collections::HashMap;

use csv::StringRecord;
use unicode_normalization::UnicodeNormalization;

use super::columns::names::Index;
use super::columns::{Column, Target, Why, fold};
use super::kind::Kind;
use crate::base::formula;
use crate::base::reading::date_parts;
use crate::base::words::Word;
use crate::entity::grade::{Ladder, is_no_opinion};
use crate::entity::scale::{Ends, Told};
use crate::entity::survey::{ONE, Role, number, plain};
use crate::lang::{Message, say};
use beside::{Beside, by_name, by_values, unnumbered};
use heads::{Head, head};
use tally::Tally;
pub use understood::{Evidence, Understood};

/// Watches the answers of a file in the first pass.
pub struct Answers {
    shape: Shape,
    raw: bool,
    /// Columns whose headers say that they are moments.
    times: Vec<usize>,
    /// Columns whose headers mean a field that another column holds.
    fielded: Vec<usize>,
    /// Further rows of headers: their lines.
    heads: Vec<u64>,
    /// Whether the rows may still be headers.
    at_top: bool,
    /// The words of the questions, or the choices, by column.
    below: HashMap<usize, String>,
}

enum Shape {
    /// A column for each question.
    Wide(Vec<(usize, Tally)>),
    /// A row for each answer.
    Long(Long),
}

struct Long {
    question: usize,
    answer: usize,
    scale: Option<(usize, usize)>,
    role: Option<usize>,
    asked: HashMap<String, Asked>,
}

#[derive(Default)]
struct Asked {
    tally: Tally,
    scale: Option<Ends>,
    /// Whether the file says that its answers are words.
    words: bool,
}

/// What was decided of the answers of a file.
#[derive(Default)]
pub struct Opinions {
    by_question: HashMap<String, Understood>,
    /// Lines that are further rows of headers.
    pub heads: Vec<u64>,
    /// Columns that tell whether a respondent came to the end.
    pub ends: Vec<(usize, Ending)>,
}

/// How a column tells that a response is not finished.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ending {
    /// No, or a word for it.
    Finished,
    /// Less than a hundred of a hundred.
    Progress,
    /// A word such as "partial" or "preview".
    Status,
}

/// Fields that tell of a response, not of an answer: a column that could be one of them is no question.
const WHO_AND_WHERE: &[&str] =
    &["code", "survey", "respondent", "customer", "customer_email", "customer_phone", "customer_name", "channel", "order", "complaint"];

/// Different questions of a file in the long form that are looked at.
const QUESTIONS: usize = 5_000;

impl Answers {
    /// A watch over the answers of a file of surveys; `None` for other files.
    pub fn over(kind: Kind, columns: &mut [Column], raw: bool) -> Option<Answers> {
        if kind != Kind::SURVEYS {
            return None;
        }
        let place = |columns: &[Column], key: &str| {
            columns.iter().position(|c| matches!(c.target, Target::Field(f) if kind.fields()[f].key == key))
        };
        let (question, answer) = (place(columns, "question"), place(columns, "answer"));
        if let (Some(column), None) = (question, answer)
            && columns[column].why == Why::Name
        {
            // A column called "item" or 问题 without one of answers is a question like the others.
            (columns[column].target, columns[column].why) = (Target::Own(columns[column].header.trim().to_string()), Why::Own);
        }
        let shape = match (place(columns, "question"), answer) {
            (Some(question), Some(answer)) => Shape::Long(Long {
                question,
                answer,
                scale: place(columns, "scale_min").zip(place(columns, "scale_max")),
                role: place(columns, "role"),
                asked: HashMap::new(),
            }),
            _ => {
                let asked = |(_, c): &(usize, &Column)| matches!(c.target, Target::Own(_));
                let own = columns.iter().enumerate().filter(asked).map(|(at, _)| at);
                Shape::Wide(own.chain(answer).map(|at| (at, Tally::default())).collect())
            }
        };
        let index = Index::new(kind, None);
        let mean = |is: &dyn Fn(&str) -> bool| {
            let any = |c: &Column| index.meanings(unnumbered(&c.header)).iter().any(|(field, _)| is(kind.fields()[*field].key));
            columns.iter().enumerate().filter(|(_, c)| any(c)).map(|(at, _)| at).collect()
        };
        let (times, fielded) = (mean(&|key| key == "date"), mean(&|key| WHO_AND_WHERE.contains(&key)));
        Some(Answers { shape, raw, times, fielded, heads: Vec::new(), at_top: true, below: HashMap::new() })
    }

    /// Whether a row is a further row of headers. To be asked of every row in turn, before it is seen.
    pub fn is_head(&mut self, line: u64, headers: &[String], record: &StringRecord) -> bool {
        if !self.at_top {
            return false;
        }
        let found = if self.heads.len() < 2 { head(headers, record, &self.times) } else { None };
        let Some(found) = found else {
            self.at_top = false;
            return false;
        };
        self.heads.push(line);
        if found != Head::Keys {
            let cells = record.iter().map(str::trim).enumerate().filter(|(_, cell)| !cell.is_empty());
            self.below.extend(cells.map(|(at, cell)| (at, cell.to_string())));
        }
        true
    }

    /// Takes the next row in.
    pub fn see(&mut self, row: &StringRecord) {
        let raw = self.raw;
        let cell = |at: usize| row.get(at).unwrap_or_default();
        match &mut self.shape {
            Shape::Wide(columns) => {
                for (at, tally) in columns {
                    tally.see(&restored(cell(*at), raw));
                }
            }
            Shape::Long(long) => {
                let question = cell(long.question).trim();
                if !long.asked.contains_key(question) {
                    if question.is_empty() || long.asked.len() >= QUESTIONS {
                        return;
                    }
                    long.asked.insert(question.to_string(), long.first(cell));
                }
                if let Some(asked) = long.asked.get_mut(question) {
                    asked.tally.see(&restored(cell(long.answer), raw));
                }
            }
        }
    }

    /// Columns that hold what tells when and who, though their headers do not say so: field and header.
    pub fn wishes(&self, columns: &[Column]) -> Vec<(String, String)> {
        let Shape::Wide(own) = &self.shape else { return Vec::new() };
        let fields = Kind::SURVEYS.fields();
        let has = |key: &str| columns.iter().any(|c| matches!(c.target, Target::Field(f) if fields[f].key == key));
        let mut wishes: Vec<(String, String)> = Vec::new();
        let alone = |header: &str| columns.iter().filter(|c| c.header.trim() == header).count() == 1;
        // A tool's number stands before the name.
        let index = Index::new(Kind::SURVEYS, None);
        let mut named: Vec<(usize, &str, &str)> = Vec::new();
        for (at, _) in own {
            let header = columns[*at].header.trim();
            let name = unnumbered(header);
            if name != header && alone(header) {
                let meant = index.meanings(name).into_iter().map(|(field, rank)| (rank, fields[field].key, header));
                named.extend(meant.filter(|(_, key, _)| *key == "date" || WHO_AND_WHERE.contains(key)));
            }
        }
        named.sort_by_key(|(rank, ..)| *rank);
        for (_, key, header) in named {
            if !has(key) && !wishes.iter().any(|(known, of)| known == key || of == header) {
                wishes.push((key.to_string(), header.to_string()));
            }
        }
        for (field, what, others) in [
            ("date", Beside::Time, &["date"][..]),
            ("customer_email", Beside::Email, &["customer_email"]),
            ("code", Beside::Id, &["code", "respondent", "customer", "customer_email", "customer_phone", "order", "complaint"]),
        ] {
            let is = |at: &usize, tally: &Tally| {
                let header = columns[*at].header.trim();
                let whole = field != "date" || tally.nearly_all(|value| date_parts(value).is_some());
                let taken = wishes.iter().any(|(_, of)| of == header);
                !header.is_empty()
                    && alone(header)
                    && !taken
                    && whole
                    && by_name(header).is_none()
                    && by_values(header, tally) == Some(what)
            };
            let found: Vec<usize> = own.iter().filter(|(at, tally)| is(at, tally)).map(|(at, _)| *at).collect();
            let had = others.iter().any(|key| has(key) || wishes.iter().any(|(known, _)| known == key));
            if let ([one], false) = (found.as_slice(), had) {
                wishes.push((field.to_string(), columns[*one].header.trim().to_string()));
            }
        }
        wishes
    }

    /// Decides what every column is and how its answers are read; columns that are no questions are marked. `scales` are those that a person
    /// stated.
    pub fn decide(mut self, columns: &mut [Column], scales: &[Told]) -> (Opinions, Vec<Message>) {
        let mut opinions = Opinions { heads: std::mem::take(&mut self.heads), ..Opinions::default() };
        let mut notes = Vec::new();
        match std::mem::replace(&mut self.shape, Shape::Wide(Vec::new())) {
            Shape::Long(long) => {
                let mut worded = Vec::new();
                for (question, asked) in long.asked {
                    let question: String = question.nfc().collect();
                    let understood = match asked.words {
                        true => Understood::plain(&asked.tally),
                        false => Understood::of(&question, None, &asked.tally, scales, asked.scale),
                    };
                    if understood.ladder().is_some() && asked.scale.is_none() {
                        worded.push((question.clone(), asked.tally));
                    }
                    opinions.by_question.insert(question, understood);
                }
                worded.sort_by(|a, b| a.0.cmp(&b.0));
                share(&mut opinions.by_question, &worded);
            }
            Shape::Wide(own) => {
                self.name(columns, &own);
                let mut worded = Vec::new();
                for (at, tally) in own {
                    if columns[at].why == Why::Own && self.is_beside(at, &columns[at].header, &tally) {
                        columns[at].why = Why::Beside;
                        continue;
                    }
                    let Some(question) = name_of(&columns[at]) else { continue };
                    let wording =
                        self.below.get(&at).map(String::as_str).filter(|w| *w != question && question == columns[at].header.trim());
                    let understood = Understood::of(&question, wording, &tally, scales, None);
                    if understood.ladder().is_some() {
                        worded.push((question.clone(), tally));
                    }
                    opinions.by_question.insert(question, understood);
                }
                share(&mut opinions.by_question, &worded);
                opinions.ends = columns.iter().enumerate().filter_map(|(at, c)| Some((at, ending(&c.header)?))).collect();
            }
        }
        if let [first, ..] = opinions.heads.as_slice() {
            notes.push(match opinions.heads.len() {
                1 => say!("line {first} is a second row of headers: its words are those of the questions", first),
                n => say!("{n} rows from line {first} on are further headers: their words are those of the questions", n, first),
            });
        }
        notes.extend(opinions.notes());
        (opinions, notes)
    }

    /// Gives questions the names of their choices, where the second row of headers tells them.
    fn name(&self, columns: &mut [Column], own: &[(usize, Tally)]) {
        let mut last = String::new();
        for at in 0..columns.len() {
            let header = columns[at].header.trim().to_string();
            if !header.is_empty() {
                last.clone_from(&header);
            }
            let Some(choice) = self.below.get(&at).filter(|_| own.iter().any(|(own, _)| *own == at)) else { continue };
            let follows = columns.get(at + 1).is_some_and(|c| c.header.trim().is_empty()) && self.below.contains_key(&(at + 1));
            if !last.is_empty() && (header.is_empty() || follows) && last != *choice {
                columns[at].target = Target::Own(format!("{last} - {choice}"));
            }
        }
    }

    /// Whether a column is no question: by its name, which means another field or what the tool notes, or by its values.
    fn is_beside(&self, at: usize, header: &str, tally: &Tally) -> bool {
        self.times.contains(&at) || self.fielded.contains(&at) || by_name(header).is_some() || by_values(header, tally).is_some()
    }
}

impl Long {
    /// What the first row of a question says of it.
    fn first<'r>(&self, cell: impl Fn(usize) -> &'r str) -> Asked {
        let ends = self.scale.map(|(low, high)| (number(cell(low)), number(cell(high))));
        let role = self.role.and_then(|at| Role::parse(cell(at)).ok());
        Asked {
            tally: Tally::default(),
            scale: ends.and_then(|(low, high)| low.zip(high)),
            // A file that tells scales, as our own exports do, has none for questions that are answered in words.
            words: matches!(role, Some(Role::Text | Role::Functional | Role::Dysfunctional)) || ends == Some((None, None)),
        }
    }
}

impl Opinions {
    /// How the answers to a question are understood, by its code.
    pub fn of(&self, question: &str) -> Option<&Understood> {
        self.by_question.get(question)
    }

    /// Every question with how its answers are understood, by its code.
    pub fn all(&self) -> Vec<(&str, &Understood)> {
        let mut all: Vec<(&str, &Understood)> = self.by_question.iter().map(|(code, u)| (code.as_str(), u)).collect();
        all.sort_unstable_by_key(|(code, _)| *code);
        all
    }

    /// What was found out about scales, for the person.
    fn notes(&self) -> Vec<Message> {
        let of = |evidence: Evidence| {
            let such = self.all().into_iter().filter(|(_, u)| u.evidence == Some(evidence));
            let listed: Vec<String> = such.filter_map(|(code, u)| Some(format!("{code} ({})", in_words(u.scale?)))).collect();
            listed.join(", ")
        };
        let (by_question, by_words) = (of(Evidence::Question), of(Evidence::Words));
        let turned: Vec<&str> = self.all().into_iter().filter(|(_, u)| u.turned).map(|(code, _)| code).collect();
        let mut notes = Vec::new();
        if !by_question.is_empty() {
            notes.push(say!("scales that the questions state: {questions}", questions = by_question));
        }
        if !by_words.is_empty() {
            notes.push(say!(
                "scales that the words of the answers are points of: {questions}; the words stay with the points",
                questions = by_words
            ));
        }
        if !turned.is_empty() {
            notes.push(say!(
                "the best answer is the lowest number in {questions}: stored as it was answered, while reports take higher for better",
                questions = turned.join(", ")
            ));
        }
        notes
    }
}

/// Answers in words to several questions mostly stand on one ladder: the one that bears the most different words is tried on the others.
fn share(questions: &mut HashMap<String, Understood>, worded: &[(String, Tally)]) {
    let mut ladders: Vec<(usize, &'static Ladder)> = Vec::new();
    for (question, tally) in worded {
        if let Some(ladder) = questions.get(question).and_then(Understood::ladder) {
            ladders.push((tally.words().iter().filter(|(word, _)| ladder.has(word)).count(), ladder));
        }
    }
    ladders.sort_by_key(|(words, _)| std::cmp::Reverse(*words));
    for (question, tally) in worded {
        let words = tally.words();
        let texts: Vec<&str> = words.iter().map(|(word, _)| word.as_str()).filter(|w| !is_no_opinion(w)).collect();
        let Some(understood) = questions.get_mut(question).filter(|u| u.evidence == Some(Evidence::Words)) else { continue };
        if let Some((_, ladder)) = ladders.iter().find(|(_, ladder)| ladder.bears(&texts)) {
            understood.climb(Some(ladder), &words);
        }
    }
}

/// The name of a column that may be a question.
fn name_of(column: &Column) -> Option<String> {
    match &column.target {
        Target::Own(name) => Some(name.clone()),
        Target::Field(_) => Some(column.header.clone()),
        Target::Ignored => None,
    }
}

/// How a column with this header tells that a response is not finished.
fn ending(header: &str) -> Option<Ending> {
    const FINISHED: &[&str] = &[
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
        "完了",
        "완료",
        "завершено",
        "ukończono",
    ];
    const PROGRESS: &[&str] = &[
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
    ];
    const STATUS: &[&str] = &[
        "status",
        "response type",
        "response status",
        "submission status",
        "antwortstatus",
        "statut",
        "estado",
        "stato",
        "答卷状态",
        "完成状态",
        "partial",
        "preview",
    ];
    let folded = fold(header);
    let any = |names: &[&str]| names.iter().any(|name| fold(name) == folded);
    [(FINISHED, Ending::Finished), (PROGRESS, Ending::Progress), (STATUS, Ending::Status)]
        .into_iter()
        .find(|(names, _)| any(names))
        .map(|(_, ending)| ending)
}

/// What a cell says of a response.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Came {
    /// The respondent came to the end.
    Whole,
    /// The respondent stopped on the way.
    Part,
    /// Nobody answered: the survey was tried out.
    Trial,
}

impl Ending {
    /// What a cell of the column says.
    pub fn read(self, cell: &str) -> Came {
        const NO: &[&str] =
            &["false", "0", "no", "n", "nein", "non", "nee", "否", "未完成", "いいえ", "아니요", "нет", "nie", "falsch", "faux", "falso"];
        const PART: &[&str] = &[
            "partial",
            "incomplete",
            "in progress",
            "not finished",
            "unvollständig",
            "partiel",
            "partielle",
            "incomplet",
            "incompleto",
            "parcial",
            "parziale",
            "未完成",
            "部分完成",
            "途中",
            "미완료",
            "не завершено",
            "nieukończone",
            "disqualified",
        ];
        const TRIAL: &[&str] = &[
            "survey preview",
            "survey test",
            "preview",
            "test",
            "test response",
            "spam",
            "vorschau",
            "预览",
            "测试",
            "プレビュー",
            "미리보기",
        ];
        let cell = cell.trim().to_lowercase();
        match self {
            Ending::Finished if NO.contains(&cell.as_str()) => Came::Part,
            Ending::Progress if number(cell.trim_end_matches('%')).is_some_and(|n| n < 100 * ONE && n > ONE) => Came::Part,
            Ending::Status if PART.contains(&cell.as_str()) => Came::Part,
            Ending::Status if TRIAL.contains(&cell.as_str()) => Came::Trial,
            _ => Came::Whole,
        }
    }
}

/// A cell without what keeps spreadsheets from reading it as a formula.
fn restored(cell: &str, raw: bool) -> Cow<'_, str> {
    if raw || !cell.starts_with(['\'', '=']) {
        return cell.into();
    }
    match cell.strip_prefix("=\"").and_then(|c| c.strip_suffix('"')) {
        Some(inner) => inner.into(),
        None => formula::restore(cell),
    }
}

/// "1–10".
pub fn in_words((low, high): Ends) -> String {
    format!("{}–{}", plain(low), plain(high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unfinished_and_tried_out_responses_are_told_apart() {
        assert_eq!(ending("Finished").map(|e| e.read("False")), Some(Came::Part));
        assert_eq!(ending("Progress").map(|e| (e.read("40"), e.read("100"))), Some((Came::Part, Came::Whole)));
        assert_eq!(ending("Status").map(|e| (e.read("IP Address"), e.read("Survey Preview"))), Some((Came::Whole, Came::Trial)));
        assert_eq!(ending("是否完成").map(|e| e.read("否")), Some(Came::Part));
        assert_eq!(ending("Taste"), None);
    }
}
