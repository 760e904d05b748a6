//! What customers think of the shop: would they recommend it, how satisfied are they. Over all surveys, or in one.

use std::collections::BTreeMap;

use anyhow::Result;
use rusqlite::named_params;

use super::{Choice, InSurvey};
use crate::base::dates::Day;
use crate::base::reading::Window;
use crate::entity::survey::{ONE, Role};
use crate::lang::{Message, say};
use crate::reports::lens::frame::grouped;
use crate::reports::lens::frame::{InWindow, Span};
use crate::store::Snapshot;
use crate::store::records::customers::stored_word;
use crate::store::records::surveys;

/// How the two measures come about, for people.
pub(in crate::reports) const RULE: &str = "Recommendation = the answer to the first question with the role nps, 0 to 10; satisfaction = the mean of the answers with the role \
     csat or satisfaction, each put on 1 to 5 by its place between the ends of its scale.";

/// Which answer counts where customers are looked at one by one.
pub(in crate::reports) const LATEST: &str = "Of a customer who answered more than once in the window the latest answer counts.";

/// What one customer thinks.
#[derive(Clone, Copy, PartialEq, Default, Debug)]
pub struct Opinion {
    /// The latest recommendation, 0 to 10.
    pub recommend: Option<f64>,
    /// The latest satisfaction, on 1 to 5.
    pub satisfaction: Option<f64>,
    /// The day of the latest of both, where it is known.
    pub day: Option<Day>,
}

/// What was answered in a window.
#[derive(Clone, PartialEq, Default, Debug)]
pub(in crate::reports) struct Opinions {
    /// The opinion of every customer who gave one, by key.
    pub customers: BTreeMap<i64, Opinion>,
    /// Every recommendation, 0 to 10, anonymous ones too.
    pub recommended: Vec<f64>,
    /// The satisfaction of every response, on 1 to 5, anonymous ones too.
    pub satisfied: Vec<f64>,
    /// Responses that belong to no known customer.
    pub anonymous: usize,
    /// Responses left out, because their day is not known although a window was asked for.
    pub undated: usize,
    /// Answers left out, because the ends of their scale are not known, or not those of a recommendation.
    pub unscaled: usize,
}

/// The answers of one response.
#[derive(Default)]
struct Response {
    key: i64,
    customer: Option<i64>,
    day: Option<Day>,
    recommend: Option<f64>,
    /// Sum and number of the answers about satisfaction.
    satisfaction: (f64, u32),
    /// Answers whose scale does not serve.
    unscaled: usize,
}

impl Opinions {
    /// Reads the opinions given in a span, over all surveys or in the one with a code.
    ///
    /// # Errors
    /// A survey nobody knows, or a store that cannot be read.
    pub fn read(store: &Snapshot, survey: Option<&str>, span: Span) -> Result<Opinions> {
        let [found] = Opinions::read_each(store, survey, [span])?;
        Ok(found)
    }

    /// The same for several spans at once.
    ///
    /// # Errors
    /// As [`Opinions::read`].
    pub fn read_each<const N: usize>(store: &Snapshot, survey: Option<&str>, spans: [Span; N]) -> Result<[Opinions; N]> {
        let named = InSurvey { survey: survey.map(str::to_string), window: InWindow { window: Window::All } };
        let survey = match survey.map(|_| named.choose(store, &[])).transpose()? {
            Some(Choice::Found(key, _)) => Some(key),
            _ => None,
        };
        let mut query = store.conn().prepare_cached(include_str!("opinions.sql"))?;
        let mut rows =
            query.query(named_params! {":to": spans.iter().map(|span| span.to).max().unwrap_or(store.as_of).0, ":survey": survey})?;
        let scales = surveys::scales_until(store.conn(), store.as_of, survey)?;
        let mut found: [Opinions; N] = std::array::from_fn(|_| Opinions::default());
        let take =
            |found: &mut [Opinions; N], response: &Response| found.iter_mut().zip(spans).for_each(|(f, span)| f.take(response, span));
        let mut current = Response::default();
        while let Some(row) = rows.next()? {
            let key = row.get(0)?;
            if key != current.key {
                take(&mut found, &current);
                current = Response { key, customer: row.get(1)?, day: row.get::<_, Option<i32>>(2)?.map(Day), ..Response::default() };
            }
            let ends: (Option<i64>, Option<i64>) = if row.get(8)? {
                scales.get(&row.get(7)?).map_or((None, None), |scale| (Some(scale.0), Some(scale.1)))
            } else {
                (row.get(4)?, row.get(5)?)
            };
            let value: i64 = row.get(6)?;
            match stored_word(row.get(3)?) {
                // Of several questions for a recommendation the first counts.
                Some(Role::Nps) if ends.1.is_none_or(|high| high == 10 * ONE) && (0..=10 * ONE).contains(&value) => {
                    current.recommend.get_or_insert(value as f64 / ONE as f64);
                }
                Some(Role::Csat | Role::Satisfaction) if matches!(ends, (Some(low), Some(high)) if low < high) => {
                    let (low, high) = (ends.0.unwrap_or(0), ends.1.unwrap_or(ONE));
                    current.satisfaction.0 += 1.0 + 4.0 * (value - low) as f64 / (high - low) as f64;
                    current.satisfaction.1 += 1;
                }
                _ => current.unscaled += 1,
            }
        }
        take(&mut found, &current);
        Ok(found)
    }

    /// Takes in a whole response. They come in order of the day: a later one takes the place of an earlier one.
    fn take(&mut self, response: &Response, span: Span) {
        let satisfaction = (response.satisfaction.1 > 0).then(|| response.satisfaction.0 / f64::from(response.satisfaction.1));
        let told = response.recommend.is_some() || satisfaction.is_some();
        match response.day {
            Some(day) if !span.holds(day) => return,
            None if span.from.is_some() => {
                self.undated += usize::from(told || response.unscaled > 0);
                return;
            }
            _ => {}
        }
        self.unscaled += response.unscaled;
        if !told {
            return;
        }
        self.recommended.extend(response.recommend);
        self.satisfied.extend(satisfaction);
        let Some(customer) = response.customer else {
            self.anonymous += 1;
            return;
        };
        let opinion = self.customers.entry(customer).or_default();
        opinion.recommend = response.recommend.or(opinion.recommend);
        opinion.satisfaction = satisfaction.or(opinion.satisfaction);
        opinion.day = response.day.or(opinion.day);
    }

    /// What had to be left out, for people.
    pub fn left_out(&self) -> Vec<Message> {
        let mut told = Vec::new();
        if self.undated > 0 {
            told.push(say!("Responses without a day, left out of the window: {n}.", n = grouped(self.undated)));
        }
        if self.unscaled > 0 {
            let n = grouped(self.unscaled);
            told.push(say!("Answers left out, because their scale is not known, or not 0 to 10 for a recommendation: {n}.", n));
        }
        if self.anonymous > 0 {
            told.push(say!("Anonymous responses, which belong to no customer: {n}.", n = grouped(self.anonymous)));
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::tests::shop::{Shop, day};

    #[test]
    fn the_latest_answer_of_each_customer_counts() {
        let mut shop = Shop::new();
        shop.survey("S", &[("recommend", "nps", ""), ("all", "csat", ""), ("shop", "satisfaction", ""), ("price", "performance", "")]);
        shop.scale("S", 0, 10);
        shop.survey("T", &[("overall", "csat", "")]);
        shop.answer("S", Some("A"), "2024-01-05", &["9", "10", "5", "0"]);
        shop.answer("S", Some("A"), "2024-02-05", &["3", "", "", "1"]);
        shop.answer("S", Some("B"), "", &["8", "", "", ""]);
        shop.answer("S", Some("B"), "2024-03-05", &["10", "", "", ""]);
        shop.answer("S", None, "2024-03-06", &["", "0", "", ""]);
        shop.answer("T", Some("B"), "2024-03-07", &["4"]);
        let store = shop.snapshot("2024-03-31");
        let all = Span { from: None, to: day("2024-03-31") };
        let found = Opinions::read(&store, None, all).expect("read");
        // 10 and 5 of 0 to 10 are 5 and 3 of 1 to 5: 4; the answer of February names no satisfaction, so January's stands.
        let a = Opinion { recommend: Some(3.0), satisfaction: Some(4.0), day: Some(day("2024-02-05")) };
        assert_eq!(found.customers.values().copied().collect::<Vec<_>>()[0], a);
        assert_eq!(found.customers.values().map(|o| o.recommend).collect::<Vec<_>>(), [Some(3.0), Some(10.0)]);
        assert_eq!((found.recommended.len(), found.satisfied.clone()), (4, vec![4.0, 1.0]));
        assert_eq!((found.anonymous, found.undated, found.unscaled), (1, 0, 1));
        let found = Opinions::read(&store, Some("s"), Span { from: Some(day("2024-02-01")), to: day("2024-02-29") }).expect("read");
        assert_eq!((found.recommended, found.undated, found.unscaled), (vec![3.0], 1, 0));
        assert!(Opinions::read(&store, Some("X"), all).is_err());
    }

    #[test]
    fn what_is_left_out_lies_in_the_window() {
        let mut shop = Shop::new();
        shop.survey("S", &[("recommend", "nps", ""), ("overall", "csat", "")]);
        // The only score there is makes no scale: such answers tell nothing.
        for on in ["2023-05-01", "2024-02-01", "2024-02-02", ""] {
            shop.answer("S", Some("A"), on, &["", "4"]);
        }
        let store = shop.snapshot("2024-03-31");
        let spans = ["2023-01-01", "2024-01-01", "2024-02-02"].map(|from| Span { from: Some(day(from)), to: day("2024-03-31") });
        let found = Opinions::read_each(&store, None, spans).expect("read");
        assert_eq!(found.each_ref().map(|f| (f.unscaled, f.undated)), [(3, 1), (2, 1), (1, 1)]);
        let all = Opinions::read(&store, None, Span { from: None, to: day("2024-03-31") }).expect("read");
        assert_eq!((all.unscaled, all.undated), (4, 0));
    }
}
