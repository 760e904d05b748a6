//! How the answers to a question are understood: as numbers on a scale, as words that are its points, or as words.

use std::collections::HashMap;

use super::tally::Tally;
use crate::entity::grade::{self, End, Ladder};
use crate::entity::scale::{Ends, Spread, Told, asks_to_recommend, is_turned, stated, told_for, told_for_all};
use crate::entity::survey::{ONE, Role, number, plain, role_of};

/// How the answers to a question are read.
#[derive(Default)]
pub struct Understood {
    /// The words of the question, where the file has them beside its code.
    pub wording: Option<String>,
    /// The numbers that were answered, words that are points among them.
    pub spread: Spread,
    /// The scale that the question or its words state.
    pub scale: Option<Ends>,
    /// What states it, as it is told: the words of the question, or of the answers.
    pub evidence: Option<Evidence>,
    /// Whether it asks for the willingness to recommend, on a scale to ten.
    pub nps: bool,
    /// Whether its answers lie on a scale.
    pub rated: bool,
    /// Whether the question puts the best answer at the lower end.
    pub turned: bool,
    ladder: Option<&'static Ladder>,
    /// Words that stand for numbers because they are the ends of a scale of numbers.
    labels: HashMap<String, i64>,
}

/// What states a scale.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Evidence {
    /// A person.
    Told,
    /// The words of the question.
    Question,
    /// Answers in words, or numbers with words behind them.
    Words,
}

/// Words that are answered so often beside numbers are no chance.
const SHARE: u64 = 5;

/// More different words than this are no points of a scale.
const RUNGS: usize = 14;

impl Understood {
    /// Understands the answers to a question. `told` are the scales that a person stated, `given` is the one that the file states. What is said
    /// of all questions holds for those that do not state their own scale.
    pub fn of(question: &str, wording: Option<&str>, tally: &Tally, told: &[Told], given: Option<Ends>) -> Understood {
        let mut found = Understood { wording: wording.map(str::to_string), ..Understood::default() };
        let (role, _) = role_of(question);
        let named = told_for(told, question);
        if matches!(role, Some(Role::Functional | Role::Dysfunctional)) {
            (found.scale, found.evidence) = (named, named.map(|_| Evidence::Told));
            return found;
        }
        let words = tally.words();
        let (mut numbers, mut texts, mut labelled) = (0, Vec::new(), Vec::new());
        for (word, count) in &words {
            match number(word) {
                Some(n) => {
                    numbers += count;
                    found.spread.take(n, *count);
                    labelled.extend((!is_bare(word)).then_some((n, word.as_str())));
                }
                None if grade::is_no_opinion(word) => {}
                None => texts.push((word.as_str(), *count)),
            }
        }
        let worded: u64 = texts.iter().map(|(_, count)| count).sum::<u64>() + tally.beyond;
        let states = |text: &str| stated(text).and_then(|s| s.ends(&found.spread));
        let by_question = wording.and_then(states).or_else(|| states(question));
        let asks = asks_to_recommend(question) || wording.is_some_and(asks_to_recommend);
        found.turned = [Some(question), wording].into_iter().flatten().any(|w| is_turned(w, grade::height));
        let all = told_for_all(told).filter(|_| by_question.is_none() && given.is_none() && !asks);
        let fixed = named.or(given).or(by_question);
        found.scale = fixed.or(all);
        found.evidence = match (named.or(all), by_question) {
            (Some(_), _) => Some(Evidence::Told),
            (None, Some(_)) if given.is_none() => Some(Evidence::Question),
            _ => None,
        };
        let few = texts.len() <= RUNGS && tally.beyond == 0;
        if texts.is_empty() && numbers > 0 {
            found.rated = true;
            found.by_labels(&labelled);
        } else if few && numbers == 0 && role != Some(Role::Text) && tally.may_be_points(question, wording, texts.len()) {
            let texts: Vec<&str> = texts.iter().map(|(word, _)| *word).collect();
            let ladder = grade::ladder(&texts, found.scale);
            if ladder.is_none() && fixed.is_none() {
                // What was said of all questions is not meant for words that are points of another scale.
                (found.scale, found.evidence) = (None, None);
            }
            found.climb(ladder.or_else(|| grade::ladder(&texts, fixed)), &words);
        } else if few && texts.iter().all(|(word, _)| grade::ladder(&[*word], None).is_some_and(|l| l.end(word).is_some())) {
            found.rated = found.between(&texts, asks);
        } else {
            found.rated = numbers >= SHARE * worded;
        }
        let (low, high) = found.spread.ends().unwrap_or((0, 0));
        found.nps = asks && found.rated && found.ladder.is_none() && low >= 0 && high <= 10 * ONE;
        found.nps &= found.scale.is_none_or(|scale| scale.1 == 10 * ONE);
        found
    }

    /// Understands answers as the numbers that they are, whatever the words mean.
    pub fn plain(tally: &Tally) -> Understood {
        let mut found = Understood::default();
        let (mut numbers, mut worded) = (0, tally.beyond);
        for (word, count) in tally.words() {
            match number(&word) {
                Some(n) => {
                    numbers += count;
                    found.spread.take(n, count);
                }
                None => worded += count,
            }
        }
        found.rated = numbers > 0 && worded == 0;
        found
    }

    /// Takes words for the points of a ladder.
    pub(super) fn climb(&mut self, ladder: Option<&'static Ladder>, words: &[(String, u64)]) {
        let Some(ladder) = ladder else { return };
        let scale = self.scale.filter(|_| self.evidence != Some(Evidence::Words)).unwrap_or(ladder.ends());
        (self.ladder, self.scale, self.rated) = (Some(ladder), Some(scale), true);
        self.evidence = self.evidence.or(Some(Evidence::Words));
        self.spread = Spread::default();
        for (word, count) in words {
            if let Some(point) = ladder.point(word, scale) {
                self.spread.take(point, *count);
            }
        }
    }

    /// The ladder whose words were answered.
    pub(super) fn ladder(&self) -> Option<&'static Ladder> {
        self.ladder
    }

    /// Numbers whose ends have words behind them, or that are so many of so many, say where the scale ends.
    fn by_labels(&mut self, labelled: &[(i64, &str)]) {
        let Some((low, high)) = self.spread.ends().filter(|_| self.scale.is_none()) else { return };
        let most = labelled.iter().filter_map(|(_, word)| out_of(word)).max().map(|most| most * ONE);
        let behind = labelled.iter().map(|(n, word)| (*n, *word)).filter(|(_, word)| names_its_number(word)).map(|(n, _)| n).max();
        if let Some(top) = most.or(behind).filter(|top| *top >= high && *top > ONE) {
            self.scale = Some((if low < ONE { 0 } else { ONE }, top));
            self.evidence = Some(Evidence::Words);
        }
    }

    /// Numbers between words that name the ends of their scale, such as "Not at all likely", 2, 3, 4, "Extremely likely". Whether they
    /// are.
    fn between(&mut self, texts: &[(&str, u64)], asks: bool) -> bool {
        let Some((low, high)) = self.spread.ends() else { return false };
        let end = |word: &str| grade::ladder(&[word], None).and_then(|l| l.end(word));
        let next = |points: &[i64]| points.iter().map(|p| p * ONE).find(|p| *p > high);
        let scale = match (self.scale, asks) {
            (Some(scale), _) => scale,
            (None, true) if high > 5 * ONE => (0, 10 * ONE),
            (None, _) => match next(&[5, 7, 10]) {
                Some(top) => (if low <= ONE { 0 } else { ONE }, top),
                None => return false,
            },
        };
        if low < scale.0 || high > scale.1 {
            return false;
        }
        for (word, count) in texts {
            let point = if end(word) == Some(End::Highest) { scale.1 } else { scale.0 };
            self.labels.insert((*word).to_string(), point);
            self.spread.take(point, *count);
        }
        self.evidence = self.evidence.or(Some(Evidence::Words));
        self.scale = Some(scale);
        true
    }

    /// The number that an answer in words is, on the scale that is known of the question or else on its own.
    pub fn point(&self, answer: &str, known: Option<Ends>) -> Option<i64> {
        match self.ladder {
            Some(ladder) => ladder.point(answer, known.or(self.scale)?),
            None => self.labels.get(answer).copied(),
        }
    }
}

/// Whether an answer is a number and nothing else.
fn is_bare(answer: &str) -> bool {
    answer.chars().all(|c| c.is_ascii_digit() || ".,+- ".contains(c))
}

/// Whether words behind a number say what it means: `9 - Extremely important`, not `9分`.
fn names_its_number(answer: &str) -> bool {
    number(answer).is_some_and(|n| {
        let rest = answer.replace(&plain(n), "");
        rest.chars().filter(|c| c.is_alphabetic()).count() > 2 && rest.contains(|c: char| "-–—:：.=、()（）".contains(c))
    })
}

/// Of how many points an answer speaks: `4/5`, `★★★☆☆`.
fn out_of(answer: &str) -> Option<i64> {
    let drawn = answer.chars().filter(|c| matches!(c, '★' | '☆' | '⭐')).count();
    if drawn > 0 {
        return answer.contains('☆').then_some(drawn as i64);
    }
    let (_, most) = answer.rsplit_once(['/', 'f', '第']).filter(|_| answer.contains('/') || answer.contains("of"))?;
    most.trim().parse().ok().filter(|most| [5, 7, 10, 20, 100].contains(most))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(question: &str, answers: &[&str]) -> Understood {
        let mut tally = Tally::default();
        answers.iter().for_each(|a| tally.see(a));
        Understood::of(question, None, &tally, &[], None)
    }

    fn whole(ends: Option<Ends>) -> Option<(i64, i64)> {
        ends.map(|(low, high)| (low / ONE, high / ONE))
    }

    #[test]
    fn words_and_numbers_become_points() {
        let words = of("Service", &["Very satisfied", "Neutral", "Dissatisfied", "N/A"]);
        assert_eq!((whole(words.scale), words.rated), (Some((1, 5)), true));
        assert_eq!((words.point("Very satisfied", None), words.point("N/A", None)), (Some(5 * ONE), None));
        let mixed = of("How likely are you to recommend us?", &["Extremely likely", "9", "8", "3", "Not at all likely"]);
        assert_eq!((whole(mixed.scale), mixed.nps), (Some((0, 10)), true));
        assert_eq!([mixed.point("Extremely likely", None), mixed.point("Not at all likely", None)], [Some(10 * ONE), Some(0)]);
        let labelled = of("Important?", &["9 - Extremely important", "4", "1 - Not at all"]);
        assert_eq!(whole(labelled.scale), Some((1, 9)));
        assert_eq!(whole(of("Stars", &["★★★★☆", "★★☆☆☆"]).scale), Some((1, 5)));
        assert_eq!(whole(of("Score", &["8/10", "3/10"]).scale), Some((1, 10)));
        let points = of("质量", &["5分", "4", "2 分"]);
        assert_eq!((points.scale, points.rated), (None, true), "how far the scale goes is not said");
    }

    #[test]
    fn texts_are_no_points() {
        for answers in [&["fast", "slow delivery"][..], &["yes, always", "no"], &["4", "late", "bad packing", "5"]] {
            let words = of("Why?", answers);
            assert!(!words.rated && words.point(answers[0], None).is_none(), "{answers:?}");
        }
        assert!(!of("F1_functional", &["I like it", "neutral"]).rated);
        assert!(!of("Comments", &["good", "bad"]).rated, "a question for the customer's own words");
    }

    #[test]
    fn a_question_that_turns_its_scale_is_seen() {
        assert!(of("Service (1 = sehr gut, 5 = sehr schlecht)", &["1", "2"]).turned);
        assert!(!of("服务（1=非常不满意，5=非常满意）", &["5", "4"]).turned);
    }

    #[test]
    fn recommending_is_rated_from_nought_to_ten() {
        assert!(of("Would you recommend us?", &["9", "7", "3"]).nps);
        assert!(!of("Would you recommend us? (1-5)", &["5", "4", "3"]).nps);
        assert!(!of("What would you recommend us to do?", &["more tea", "less plastic"]).nps);
    }
}
