//! The measures: how each is taken, and what it is called.

use std::collections::HashMap;

use anyhow::Result;
use rusqlite::named_params;

use crate::analysis::answers::Nps;
use crate::analysis::correlation::mean;
use crate::analysis::order::quantile;
use crate::analysis::proportions::Share;
use crate::analysis::retention::Gaps;
use crate::analysis::revenue_flow::Kept;
use crate::base::dates::Day;
use crate::page::Kind;
use crate::reports::lens::frame::Span;
use crate::reports::lens::scan::Lapse;
use crate::reports::lens::sheet::opinions::Opinions;
use crate::reports::service::complaints::cases::Case;
use crate::store::Snapshot;

/// Days after a complaint within which a purchase counts as tolerance.
const TOLERANCE_DAYS: i32 = 90;

/// Words by which a source is known as a referral, in lower case.
const REFERRED: &[&str] = &["refer", "recommend", "word of mouth", "friend", "介绍", "介紹", "推荐", "推薦", "口碑"];

/// Whether a source, in lower case, names a referral: one of the words at the beginning of a word of its own ("preferred" is
/// none), or anywhere in Chinese, which has no spaces.
fn is_referral(source: &str) -> bool {
    let begins = |at: usize| source[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
    REFERRED.iter().any(|word| source.match_indices(word).any(|(at, _)| !word.is_ascii() || begins(at)))
}

/// A measure of loyalty.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Measure {
    RepeatRate,
    Frequency,
    CrossBuying,
    SpendGrowth,
    GapDays,
    FullPrice,
    Tolerance,
    TenureDays,
    Satisfaction,
    Recommendation,
    Referrals,
    Retention,
    Churn,
}

/// What a measure came to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Measured {
    pub measure: Measure,
    /// `None` = not defined.
    pub value: Option<f64>,
    /// How many customers, gaps, purchases or answers it rests on.
    pub n: u64,
}

impl Measure {
    /// Its stable name.
    pub fn name(self) -> &'static str {
        match self {
            Measure::RepeatRate => "repeat_rate",
            Measure::Frequency => "frequency",
            Measure::CrossBuying => "cross_buying",
            Measure::SpendGrowth => "spend_growth",
            Measure::GapDays => "gap_days",
            Measure::FullPrice => "full_price",
            Measure::Tolerance => "tolerance",
            Measure::TenureDays => "tenure_days",
            Measure::Satisfaction => "satisfaction",
            Measure::Recommendation => "nps",
            Measure::Referrals => "referrals",
            Measure::Retention => "retention",
            Measure::Churn => "churn",
        }
    }

    /// How it is shown.
    pub fn kind(self) -> Kind {
        match self {
            Measure::Frequency | Measure::CrossBuying | Measure::Satisfaction => Kind::Number(2),
            Measure::Recommendation => Kind::Number(1),
            Measure::GapDays | Measure::TenureDays => Kind::Days,
            _ => Kind::Percent,
        }
    }

    /// What it is, exactly.
    pub fn definition(self) -> String {
        match self {
            Measure::RepeatRate => "share of the window's buyers who bought on two days or more; n = buyers".into(),
            Measure::Frequency => "mean number of days with a purchase; n = buyers".into(),
            Measure::CrossBuying => "mean number of product categories; n = buyers with a category known of some line".into(),
            Measure::SpendGrowth => {
                "change of the revenue of those who brought some in the stretch before, those who brought none since included; n = they"
                    .into()
            }
            Measure::GapDays => "median of the days between purchase days of the same customer, both in the window; n = gaps".into(),
            Measure::FullPrice => "share of the purchases without a discount; n = purchases whose discount is stated".into(),
            Measure::Tolerance => format!(
                "share of the complainers who bought within {TOLERANCE_DAYS} days after their first complaint in the window; n = those whose \
                 {TOLERANCE_DAYS} days are over"
            ),
            Measure::TenureDays => "median of the days from the first purchase ever to the end of the window; n = buyers".into(),
            Measure::Satisfaction => "mean satisfaction, 1 to 5, anonymous answers included; n = responses".into(),
            Measure::Recommendation => "net promoter score: % of 9 and 10 less % of 0 to 6; n = answers".into(),
            Measure::Referrals => {
                "share of the new customers who came by recommendation, by their source; n = new ones whose source is known".into()
            }
            Measure::Retention => {
                "share still active at the window's end of those active the day before it began; n = those active then".into()
            }
            Measure::Churn => "1 − retention".into(),
        }
    }
}

/// Gathers what the purchases tell.
pub(super) struct Seen<'a> {
    span: Span,
    lapse: &'a Lapse,
    /// The first complaint in the window of each customer whose days after it are over.
    complained: HashMap<i64, Day>,
    tolerant: Share,
    repeat: Share,
    days: u64,
    gaps: Gaps,
    tenures: Vec<f64>,
    kept: Share,
    revenue: Kept,
}

impl<'a> Seen<'a> {
    /// Nothing seen yet but what those who bought in the stretch before brought in the window.
    pub fn new(store: &Snapshot, span: Span, lapse: &'a Lapse, revenue: Kept, complaints: &[Case]) -> Seen<'a> {
        let mut complained: HashMap<i64, Day> = HashMap::new();
        for case in complaints {
            let Some(customer) = case.customer else { continue };
            let first = complained.entry(customer).or_insert(case.received.day);
            *first = case.received.day.min(*first);
        }
        complained.retain(|_, first| first.plus(TOLERANCE_DAYS) <= store.as_of);
        let tolerant = Share { hits: 0, of: complained.len() as u64 };
        Seen {
            span,
            lapse,
            complained,
            tolerant,
            repeat: Share::default(),
            days: 0,
            gaps: Gaps::default(),
            tenures: Vec::new(),
            kept: Share::default(),
            revenue,
        }
    }

    /// Takes in one buyer: the days of the purchases up to the as-of date, sorted, and when the relationship was closed.
    pub fn add(&mut self, key: i64, days: &[Day], closed: Option<Day>) {
        let within = days.iter().copied().filter(|day| self.span.holds(*day));
        let mut distinct: Vec<Day> = within.collect();
        distinct.dedup();
        if let Some(first) = days.first().filter(|_| !distinct.is_empty()) {
            self.repeat.of += 1;
            self.repeat.hits += u64::from(distinct.len() > 1);
            self.days += distinct.len() as u64;
            self.tenures.push(f64::from(self.span.to.since(*first)));
            self.gaps.add(distinct);
        }
        if let Some(first) = self.complained.get(&key) {
            self.tolerant.hits += u64::from(days.iter().any(|day| (1..=TOLERANCE_DAYS).contains(&day.since(*first))));
        }
        let active = |on: Day| self.lapse.active_among(days, closed, on);
        if self.span.from.is_some_and(|from| active(from.plus(-1))) {
            self.kept.of += 1;
            self.kept.hits += u64::from(active(self.span.to));
        }
    }

    /// All measures.
    pub fn finish(mut self, store: &Snapshot, opinions: &Opinions) -> Result<Vec<Measured>> {
        let from = self.span.from.map_or(i32::MIN, |d| d.0);
        let parameters = named_params! {":from": from, ":to": self.span.to.0};
        let mut query = store.conn().prepare_cached(include_str!("buying.sql"))?;
        let columns = ["stated", "full_price", "buyers", "categories"];
        let counts: Vec<u64> =
            query.query_row(parameters, |r| columns.iter().map(|c| r.get::<_, i64>(*c).map(i64::cast_unsigned)).collect())?;
        let (full, crossing, categories) = (Share { hits: counts[1], of: counts[0] }, counts[2], counts[3]);
        let mut referred = Share::default();
        let mut query = store.conn().prepare_cached(include_str!("came.sql"))?;
        let mut rows = query.query(parameters)?;
        while let Some(row) = rows.next()? {
            let (source, n) = (row.get::<_, String>(0)?.to_lowercase(), row.get::<_, i64>(1)?.cast_unsigned());
            referred.of += n;
            referred.hits += if is_referral(&source) { n } else { 0 };
        }
        self.tenures.sort_unstable_by(f64::total_cmp);
        let each = |sum: f64, n: u64| (n > 0).then(|| sum / n as f64);
        let nps = Nps::of(opinions.recommended.iter().copied());
        let measured = |measure, value, n| Measured { measure, value, n };
        Ok(vec![
            measured(Measure::RepeatRate, self.repeat.value(), self.repeat.of),
            measured(Measure::Frequency, each(self.days as f64, self.repeat.of), self.repeat.of),
            measured(Measure::CrossBuying, each(categories as f64, crossing), crossing),
            measured(Measure::SpendGrowth, self.revenue.net().map(|net| net - 1.0), self.revenue.customers),
            measured(Measure::GapDays, self.gaps.quantile(0.5), self.gaps.count()),
            measured(Measure::FullPrice, full.value(), full.of),
            measured(Measure::Tolerance, self.tolerant.value(), self.tolerant.of),
            measured(Measure::TenureDays, quantile(&self.tenures, 0.5), self.repeat.of),
            measured(Measure::Satisfaction, mean(&opinions.satisfied), opinions.satisfied.len() as u64),
            measured(Measure::Recommendation, nps.score(), nps.n()),
            measured(Measure::Referrals, referred.value(), referred.of),
            measured(Measure::Retention, self.kept.value(), self.kept.of),
            measured(Measure::Churn, self.kept.value().map(|kept| 1.0 - kept), self.kept.of),
        ])
    }
}
