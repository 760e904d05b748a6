//! `report value`: what customers get against what it costs them (delivered value).

use anyhow::Result;

use crate::analysis::answers::describe;
use crate::analysis::correlation::mean;
use crate::entity::survey::Role;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page, Rows, Table};
use crate::reports::lens::frame::{on_request, small};
use crate::reports::lens::grouping;
use crate::reports::lens::grouping::Grouping;
use crate::reports::lens::people;
use crate::reports::lens::sheet::{InSurvey, Sheet, few};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report value`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit survey define VALUE --from value
  crmkit report value
  crmkit report value --group-by tier
  crmkit report value --table customers -f csv -o value.csv")]
pub struct Value {
    #[command(flatten)]
    survey: InSurvey,
    /// The field whose groups are compared.
    #[arg(long, value_name = "FIELD", help = grouping::HELP, long_help = None)]
    pub group_by: Option<String>,
}

/// What one respondent gets and gives.
#[derive(Clone, Copy)]
struct Balance {
    response: usize,
    benefits: f64,
    costs: f64,
}

impl Balance {
    fn delivered(&self) -> f64 {
        self.benefits - self.costs
    }
}

/// What customers get and what it costs them.
#[derive(Default)]
struct Sides {
    /// Places of the questions about benefits, then of those about costs.
    asked: Vec<usize>,
    /// How many of them are about benefits.
    benefits: usize,
    /// The weight of each.
    weights: Vec<f64>,
    balances: Vec<Balance>,
    left_out: usize,
}

impl Report for Value {
    const NAME: &'static str = "value";
    const GROUP: Group = Group::Satisfaction;
    const ABOUT: &'static str = "Set what customers get against what it costs them (delivered value)";
    const NEEDS: &'static [Need] = &[Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let sheet = self.survey.read(store, &[&[Role::Value, Role::Cost]])?;
        let sides = find(&sheet);
        let mut page = sheet.page(Self::NAME, "Delivered value", store);
        page.note(
            say!("Delivered value = Σ weight × benefit − Σ weight × cost, per respondent; the weight of a question is its stated importance, else 1 \
             (Kotler's customer delivered value). Above 0 customers get more than it costs them. Interval of 95 % by Student's t; only those who \
             answered every question count."));
        page.note_all(trouble(&sheet, &sides));
        page.note_all(few(sides.balances.len()).map(Note::small));
        page.note_all(plain_words(&sheet, &sides).map(Note::meaning));
        let all = vec![("all".to_string(), sides.balances.clone())];
        page.table(parts("value", "Delivered value".to_string(), ("of", "Of"), all).table());
        page.table(items(&sheet, &sides));
        if let Some(field) = &self.group_by {
            page.option("group_by", field);
            page.table(groups(store, &sheet, &sides, field)?);
        }
        page.table(figures(&sheet, &sides));
        on_request(&mut page, store, "customers", || customers(store, &sheet, &sides))?;
        Ok(page)
    }
}

fn find(sheet: &Sheet) -> Sides {
    let (benefits, costs) = (sheet.with_role(&[Role::Value]), sheet.with_role(&[Role::Cost]));
    if benefits.is_empty() || costs.is_empty() {
        return Sides::default();
    }
    let asked: Vec<usize> = benefits.iter().chain(&costs).copied().collect();
    let weights: Vec<f64> = asked.iter().map(|q| sheet.questions[*q].importance.unwrap_or(1.0)).collect();
    let rows = sheet.rows(&asked);
    let sum = |row: &[f64], weights: &[f64]| row.iter().zip(weights).map(|(x, w)| x * w).sum::<f64>();
    let cut = benefits.len();
    let balance = |(response, row): &(usize, Vec<f64>)| Balance {
        response: *response,
        benefits: sum(&row[..cut], &weights[..cut]),
        costs: sum(&row[cut..], &weights[cut..]),
    };
    let balances: Vec<Balance> = rows.iter().map(balance).collect();
    Sides { benefits: cut, left_out: sheet.responses.len() - balances.len(), weights, balances, asked }
}

/// What makes the two sides hard to compare.
fn trouble(sheet: &Sheet, sides: &Sides) -> Vec<Message> {
    let mut notes = Vec::new();
    if !sheet.survey.is_empty() && sides.asked.is_empty() {
        notes.push(say!(
            "The survey asks for benefits (role value) or for costs (role cost) only: there is nothing to set against each other."
        ));
        return notes;
    }
    let first = sides.asked.first().and_then(|q| sheet.questions[*q].scale);
    if sides.asked.iter().any(|q| sheet.questions[*q].scale != first) {
        notes.push(say!("The questions have different scales: what is on a longer one weighs more."));
    } else if first.is_none() && !sides.asked.is_empty() {
        notes.push(say!("The scales of the questions are not known: the totals say something only if all are the same."));
    }
    let of = |weights: &[f64]| weights.iter().sum::<f64>();
    let (benefits, costs) = (of(&sides.weights[..sides.benefits]), of(&sides.weights[sides.benefits..]));
    if (benefits - costs).abs() > 1e-9 {
        notes.push(say!("Benefits weigh {benefits} in all, costs {costs}: the balance leans to the heavier side; read it by comparison of groups and periods, not by its sign.", benefits, costs));
    }
    notes
}

/// What to build on and where to begin, in the owner's words; nothing without answers.
fn plain_words(sheet: &Sheet, sides: &Sides) -> Option<Message> {
    let column = |of: fn(&Balance) -> f64| mean(&sides.balances.iter().map(of).collect::<Vec<_>>());
    let (benefits, costs) = (column(|b| b.benefits)?, column(|b| b.costs)?);
    let name = |at: usize| {
        let question = &sheet.questions[sides.asked[at]];
        question.dimension.as_deref().or(question.feature.as_deref()).unwrap_or(&question.code).to_string()
    };
    let greatest = |places: std::ops::Range<usize>| {
        places.filter_map(|at| Some((at, contribution(sheet, sides, at)?))).max_by(|a, b| a.1.total_cmp(&b.1)).map(|g| name(g.0))
    };
    let (strong, dear) = (greatest(0..sides.benefits)?, greatest(sides.benefits..sides.asked.len())?);
    let short = short(&sides.balances);
    Some(say!(
        "customers get {benefits} for {costs}, a balance of {costs_2}; {short} of {balances} get less than it costs them. What they value most \
         is {strong}; what costs them most is {dear}: make that easier.",
        benefits = format!("{benefits:.1}"),
        costs = format!("{costs:.1}"),
        costs_2 = format!("{:+.1}", benefits - costs),
        short,
        balances = sides.balances.len(),
        strong,
        dear
    ))
}

/// What a question adds to its side on average, of those who answered every question.
fn contribution(sheet: &Sheet, sides: &Sides, at: usize) -> Option<f64> {
    let answers: Vec<f64> = sides.balances.iter().filter_map(|b| sheet.number(b.response, sides.asked[at])).collect();
    mean(&answers).map(|mean| mean * sides.weights[at])
}

/// How many get less than it costs them.
fn short(balances: &[Balance]) -> usize {
    balances.iter().filter(|b| b.delivered() < 0.0).count()
}

/// One row per part of the respondents.
fn parts(
    key: &'static str,
    title: String,
    (part, heading): (&'static str, &'static str),
    parts: Vec<(String, Vec<Balance>)>,
) -> Rows<'static, (String, Vec<Balance>)> {
    let side = |balances: &[Balance], of: fn(&Balance) -> f64| mean(&balances.iter().map(of).collect::<Vec<_>>());
    let (benefits, costs) = (move |b: &[Balance]| side(b, |b| b.benefits), move |b: &[Balance]| side(b, |b| b.costs));
    let delivered = |balances: &[Balance]| describe(&balances.iter().map(Balance::delivered).collect::<Vec<_>>());
    let small = small(parts.iter().map(|(label, balances)| (label, balances.len())));
    Table::of(key, title, parts)
        .col(part, heading, Kind::Text, |(label, _)| label.clone())
        .col("n", "n", Kind::Count, |(_, of)| of.len())
        .col("benefits", "Benefits", Kind::Number(2), move |(_, of)| benefits(of))
        .col("costs", "Costs", Kind::Number(2), move |(_, of)| costs(of))
        .col("delivered", "Delivered", Kind::Number(2), move |(_, of)| delivered(of).map(|d| d.mean))
        .col("low", "From", Kind::Number(2), move |(_, of)| delivered(of).and_then(|d| d.interval).map(|i| i.0))
        .col("high", "To", Kind::Number(2), move |(_, of)| delivered(of).and_then(|d| d.interval).map(|i| i.1))
        .col("ratio", "Ratio", Kind::Number(2), move |(_, of)| benefits(of).zip(costs(of)).map(|(got, paid)| Cell::ratio(got, paid)))
        .col("short", "Below 0", Kind::Percent, |(_, of)| Cell::ratio(short(of) as f64, of.len() as f64))
        .note(say!("Ratio: mean benefits / mean costs. Below 0: share of those who get less than it costs them."))
        .notes(small)
}

fn items(sheet: &Sheet, sides: &Sides) -> Table {
    let added: Vec<Option<f64>> = (0..sides.asked.len()).map(|at| contribution(sheet, sides, at)).collect();
    let whole = |cost: bool| {
        let side = if cost { &added[sides.benefits..] } else { &added[..sides.benefits] };
        side.iter().copied().sum::<Option<f64>>()
    };
    let cost = |at: usize| at >= sides.benefits;
    let ratio = |(part, whole): (f64, f64)| Cell::ratio(part, whole);
    Table::of("items", "Benefits and costs", sides.asked.iter().map(|q| &sheet.questions[*q]).enumerate())
        .col("side", "Side", Kind::Text, |(at, _)| if cost(*at) { "cost" } else { "benefit" })
        .col("question", "Question", Kind::Text, |(_, question)| &question.code)
        .col("about", "About", Kind::Text, |(_, question)| question.dimension.as_ref().or(question.feature.as_ref()))
        .col("weight", "Weight", Kind::Number(2), |(at, _)| sides.weights[*at])
        .col("mean", "Mean", Kind::Number(2), |(at, _)| added[*at].map(|sum| ratio((sum, sides.weights[*at]))))
        .col("contribution", "Adds", Kind::Number(2), |(at, _)| added[*at])
        .col("share", "of its side", Kind::Percent, |(at, _)| added[*at].zip(whole(cost(*at))).map(ratio))
        .table()
}

fn groups(store: &Snapshot, sheet: &Sheet, sides: &Sides, field: &str) -> Result<Table> {
    let grouping = Grouping::read(store, field)?;
    // Places of the balances travel as numbers through the grouping of responses.
    let places = sides.balances.iter().enumerate().map(|(at, b)| (b.response, at as f64));
    let of = |places: Vec<f64>| places.into_iter().map(|at| sides.balances[at as usize]).collect();
    let grouped = sheet.by_group(places, &grouping).into_iter().map(|(label, places)| (label.to_string(), of(places))).collect();
    let table = parts("groups", format!("By {field}"), ("group", "Group"), grouped);
    Ok(table.note(say!("Groups: {rule}.", rule = grouping.rule)).table())
}

fn figures(sheet: &Sheet, sides: &Sides) -> Table {
    let mut figures = sheet.figures();
    figures.add("n", Kind::Count, sides.balances.len(), "of them who answered every question");
    figures.add("left_out", Kind::Count, sides.left_out, "respondents with a blank");
    figures.add("benefits", Kind::Count, sides.benefits, "questions about what customers get");
    figures.add("costs", Kind::Count, sides.asked.len() - sides.benefits, "questions about what it costs them");
    figures.table()
}

/// The known customers and what they get and give, those who fare worst first.
fn customers(store: &Snapshot, sheet: &Sheet, sides: &Sides) -> Result<Table> {
    let mut known: Vec<(i64, &Balance)> = sides.balances.iter().filter_map(|b| Some((sheet.responses[b.response].customer?, b))).collect();
    let names = people::names_of(store, known.iter().map(|k| k.0))?;
    known.sort_by(|a, b| a.1.delivered().total_cmp(&b.1.delivered()).then(a.0.cmp(&b.0)));
    Ok(Table::of("customers", "Customers and their balance", known)
        .col("customer", "Customer", Kind::Text, |(key, _)| &names[key].0)
        .col("name", "Name", Kind::Text, |(key, _)| &names[key].1)
        .col("date", "Answered", Kind::Date, |(_, balance)| sheet.responses[balance.response].day)
        .col("benefits", "Benefits", Kind::Number(2), |(_, balance)| balance.benefits)
        .col("costs", "Costs", Kind::Number(2), |(_, balance)| balance.costs)
        .col("delivered", "Delivered", Kind::Number(2), |(_, balance)| balance.delivered())
        .on_request()
        .table())
}

#[cfg(test)]
mod tests {
    use crate::entity::questionnaire::Asked;
    use crate::entity::survey::{ONE, Role};
    use crate::reports::tests::shop::{Shop, figure, said, told};

    fn shop() -> Shop {
        let mut shop = Shop::new();
        shop.define("V", "value", &[]);
        for (customer, answers) in [
            (Some("A"), ["9", "8", "7", "6", "5", "4", "3", "2"]),
            (Some("B"), ["5", "5", "5", "5", "6", "6", "6", "6"]),
            (None, ["10", "10", "10", "10", "1", "1", "1", "1"]),
            (None, ["10", "10", "10", "", "1", "1", "1", "1"]),
        ] {
            shop.answer("V", customer, "2024-01-05", &answers);
        }
        shop
    }

    #[test]
    fn three_balances_by_hand() {
        // 30 − 14 = 16, 20 − 24 = −4, 40 − 4 = 36.
        let page = shop().page("2024-01-31", &["value", "--group-by", "kind"]).expect("a page");
        let columns = ["n", "benefits", "costs", "delivered", "ratio", "short"];
        assert_eq!(told(&page, "value", &columns), ["3 30 14 16 2.1429 0.3333"]);
        assert_eq!(told(&page, "groups", &["group", "n", "delivered"]), ["person 2 6", "(anonymous) 1 36"]);
        let items = told(&page, "items", &["side", "about", "mean", "share"]);
        assert_eq!((items[0].as_str(), items[4].as_str()), ("benefit product 8 0.2667", "cost money 4 0.2857"));
        assert_eq!(told(&page, "customers", &["customer", "delivered"]), ["B -4", "A 16"]);
        assert_eq!(["responses", "n", "left_out", "benefits", "costs"].map(|f| figure(&page, f)), ["4", "3", "1", "4", "4"]);
        let words = "What this means: customers get 30.0 for 14.0, a balance of +16.0; 1 of 3 get less than it costs them. What they value most is \
                     product; what costs them most is money: make that easier.";
        assert!(said(&page.notes).into_iter().any(|n| n == words), "{:?}", said(&page.notes));
    }

    #[test]
    fn weights_count_and_unequal_sides_are_said() {
        let mut shop = Shop::new();
        let ask = |code: &str, role: Role, importance: Option<i64>| Asked {
            code: code.into(),
            role: Some(role),
            scale: Some((ONE, 5 * ONE)),
            importance,
            ..Asked::default()
        };
        shop.ask("V", &[ask("good", Role::Value, Some(2 * ONE)), ask("dear", Role::Cost, None)]);
        shop.answer("V", None, "", &["4", "5"]);
        let page = shop.page("2024-01-31", &["value"]).expect("a page");
        assert_eq!(told(&page, "value", &["n", "benefits", "costs", "delivered", "low"]), ["1 8 5 3 –"]);
        assert!(said(&page.notes).into_iter().any(|n| n.starts_with("Benefits weigh 2 in all, costs 1")), "{:?}", said(&page.notes));
        let mut half = Shop::new();
        half.survey("V", &[("good", "value", "")]);
        let page = half.page("2024-01-31", &["value", "--survey", "V"]).expect("a page");
        assert!(said(&page.notes).into_iter().any(|n| n.contains("nothing to set against each other")), "{:?}", said(&page.notes));
        assert_eq!(told(&page, "value", &["n", "delivered"]), ["0 –"]);
    }
}
