//! `report value`: what customers get against what it costs them (delivered value).

use anyhow::Result;

use crate::analysis::answers::describe;
use crate::analysis::correlation::mean;
use crate::analysis::proportions::Share;
use crate::entity::survey::Role;
use crate::page::{Cell, Kind, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::Figures;
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

/// Everything the tables are made of.
#[derive(Default)]
struct Found {
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
        let found = find(&sheet);
        let mut page = sheet.page(Self::NAME, "Delivered value", store);
        page.note(
            "Delivered value = Σ weight × benefit − Σ weight × cost, per respondent; the weight of a question is its stated importance, else 1 \
             (Kotler's customer delivered value). Above 0 customers get more than it costs them. Interval of 95 % by Student's t; only those who \
             answered every question count.",
        );
        page.notes.extend(trouble(&sheet, &found));
        page.notes.extend(few(found.balances.len()));
        page.notes.extend(plain_words(&sheet, &found));
        page.table(parts("value", "Delivered value".to_string(), "of", "Of", &[("all".to_string(), found.balances.clone())]));
        page.table(items(&sheet, &found));
        if let Some(field) = &self.group_by {
            page.option("group_by", field);
            page.table(groups(store, &sheet, &found, field)?);
        }
        page.table(figures(&sheet, &found));
        if store.wants("customers") {
            page.table(customers(store, &sheet, &found)?);
        } else {
            page.offer("customers");
        }
        Ok(page)
    }
}

fn find(sheet: &Sheet) -> Found {
    let (benefits, costs) = (sheet.with_role(&[Role::Value]), sheet.with_role(&[Role::Cost]));
    if benefits.is_empty() || costs.is_empty() {
        return Found::default();
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
    Found { benefits: cut, left_out: sheet.responses.len() - balances.len(), weights, balances, asked }
}

/// What makes the two sides hard to compare.
fn trouble(sheet: &Sheet, found: &Found) -> Vec<String> {
    let mut notes = Vec::new();
    if !sheet.survey.is_empty() && found.asked.is_empty() {
        notes.push(
            "The survey asks for benefits (role value) or for costs (role cost) only: there is nothing to set against each other."
                .to_string(),
        );
        return notes;
    }
    let first = found.asked.first().and_then(|q| sheet.questions[*q].scale);
    if found.asked.iter().any(|q| sheet.questions[*q].scale != first) {
        notes.push("The questions have different scales: what is on a longer one weighs more.".to_string());
    } else if first.is_none() && !found.asked.is_empty() {
        notes.push("The scales of the questions are not known: the totals say something only if all are the same.".to_string());
    }
    let of = |weights: &[f64]| weights.iter().sum::<f64>();
    let (benefits, costs) = (of(&found.weights[..found.benefits]), of(&found.weights[found.benefits..]));
    if (benefits - costs).abs() > 1e-9 {
        notes.push(format!(
            "Benefits weigh {benefits} in all, costs {costs}: the balance leans to the heavier side; read it by comparison of groups and periods, not by its sign."
        ));
    }
    notes
}

/// What to build on and where to begin, in the owner's words; nothing without answers.
fn plain_words(sheet: &Sheet, found: &Found) -> Option<String> {
    let column = |of: fn(&Balance) -> f64| mean(&found.balances.iter().map(of).collect::<Vec<_>>());
    let (benefits, costs) = (column(|b| b.benefits)?, column(|b| b.costs)?);
    let name = |at: usize| {
        let question = &sheet.questions[found.asked[at]];
        question.dimension.as_deref().or(question.feature.as_deref()).unwrap_or(&question.code).to_string()
    };
    let greatest = |places: std::ops::Range<usize>| {
        places.filter_map(|at| Some((at, contribution(sheet, found, at)?))).max_by(|a, b| a.1.total_cmp(&b.1)).map(|g| name(g.0))
    };
    let (strong, dear) = (greatest(0..found.benefits)?, greatest(found.benefits..found.asked.len())?);
    let short = found.balances.iter().filter(|b| b.delivered() < 0.0).count();
    Some(format!(
        "What this means: customers get {benefits:.1} for {costs:.1}, a balance of {:+.1}; {short} of {} get less than it costs them. What they value most \
         is {strong}; what costs them most is {dear}: make that easier.",
        benefits - costs,
        found.balances.len()
    ))
}

/// What a question adds to its side on average, of those who answered every question.
fn contribution(sheet: &Sheet, found: &Found, at: usize) -> Option<f64> {
    let answers: Vec<f64> = found.balances.iter().filter_map(|b| sheet.number(b.response, found.asked[at])).collect();
    mean(&answers).map(|mean| mean * found.weights[at])
}

/// One row per part of the respondents.
fn parts(key: &'static str, title: String, part: &'static str, heading: &str, parts: &[(String, Vec<Balance>)]) -> Table {
    let mut table = Table::new(key, title)
        .column(part, heading, Kind::Text)
        .column("n", "n", Kind::Count)
        .column("benefits", "Benefits", Kind::Number(2))
        .column("costs", "Costs", Kind::Number(2))
        .column("delivered", "Delivered", Kind::Number(2))
        .column("low", "From", Kind::Number(2))
        .column("high", "To", Kind::Number(2))
        .column("ratio", "Ratio", Kind::Number(2))
        .column("short", "Below 0", Kind::Percent);
    for (label, balances) in parts {
        let column = |of: fn(&Balance) -> f64| mean(&balances.iter().map(of).collect::<Vec<_>>());
        let delivered = describe(&balances.iter().map(Balance::delivered).collect::<Vec<_>>());
        let (benefits, costs) = (column(|b| b.benefits), column(|b| b.costs));
        let short = Share { hits: balances.iter().filter(|b| b.delivered() < 0.0).count() as u64, of: balances.len() as u64 };
        table.push(vec![
            Cell::text(label.as_str()),
            Cell::count(balances.len()),
            benefits.into(),
            costs.into(),
            delivered.map(|d| d.mean).into(),
            delivered.and_then(|d| d.interval).map(|i| i.0).into(),
            delivered.and_then(|d| d.interval).map(|i| i.1).into(),
            benefits.zip(costs).map_or(Cell::Empty, |(benefits, costs)| Cell::ratio(benefits, costs)),
            short.value().into(),
        ]);
    }
    table.notes.push("Ratio: mean benefits / mean costs. Below 0: share of those who get less than it costs them.".to_string());
    frame::mark_small(&mut table, parts.iter().map(|(label, balances)| (label.as_str(), balances.len())));
    table
}

fn items(sheet: &Sheet, found: &Found) -> Table {
    let mut table = Table::new("items", "Benefits and costs")
        .column("side", "Side", Kind::Text)
        .column("question", "Question", Kind::Text)
        .column("about", "About", Kind::Text)
        .column("weight", "Weight", Kind::Number(2))
        .column("mean", "Mean", Kind::Number(2))
        .column("contribution", "Adds", Kind::Number(2))
        .column("share", "of its side", Kind::Percent);
    let added: Vec<Option<f64>> = (0..found.asked.len()).map(|at| contribution(sheet, found, at)).collect();
    let whole = |cost: bool| {
        let side = if cost { &added[found.benefits..] } else { &added[..found.benefits] };
        side.iter().copied().sum::<Option<f64>>()
    };
    for (at, q) in found.asked.iter().enumerate() {
        let question = &sheet.questions[*q];
        let cost = at >= found.benefits;
        table.push(vec![
            Cell::text(if cost { "cost" } else { "benefit" }),
            Cell::text(question.code.as_str()),
            question.dimension.as_ref().or(question.feature.as_ref()).cloned().into(),
            Cell::real(found.weights[at]),
            added[at].map_or(Cell::Empty, |sum| Cell::ratio(sum, found.weights[at])),
            added[at].into(),
            added[at].zip(whole(cost)).map_or(Cell::Empty, |(part, whole)| Cell::ratio(part, whole)),
        ]);
    }
    table
}

fn groups(store: &Snapshot, sheet: &Sheet, found: &Found, field: &str) -> Result<Table> {
    let grouping = Grouping::read(store, field)?;
    // Places of the balances travel as numbers through the grouping of responses.
    let places = found.balances.iter().enumerate().map(|(at, b)| (b.response, at as f64));
    let of = |places: Vec<f64>| places.into_iter().map(|at| found.balances[at as usize]).collect();
    let grouped: Vec<(String, Vec<Balance>)> =
        sheet.by_group(places, &grouping).into_iter().map(|(label, places)| (label.to_string(), of(places))).collect();
    let mut table = parts("groups", format!("By {field}"), "group", "Group", &grouped);
    table.notes.push(format!("Groups: {}.", grouping.rule));
    Ok(table)
}

fn figures(sheet: &Sheet, found: &Found) -> Table {
    let mut figures = Figures::new("Figures");
    figures.add("responses", Kind::Count, Cell::count(sheet.responses.len()), "respondents of the survey");
    figures.add("n", Kind::Count, Cell::count(found.balances.len()), "of them who answered every question");
    figures.add("left_out", Kind::Count, Cell::count(found.left_out), "respondents with a blank");
    figures.add("benefits", Kind::Count, Cell::count(found.benefits), "questions about what customers get");
    figures.add("costs", Kind::Count, Cell::count(found.asked.len() - found.benefits), "questions about what it costs them");
    figures.table()
}

/// The known customers and what they get and give, those who fare worst first.
fn customers(store: &Snapshot, sheet: &Sheet, found: &Found) -> Result<Table> {
    let mut table = Table::new("customers", "Customers and their balance")
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("date", "Answered", Kind::Date)
        .column("benefits", "Benefits", Kind::Number(2))
        .column("costs", "Costs", Kind::Number(2))
        .column("delivered", "Delivered", Kind::Number(2));
    table.on_request = true;
    let mut known: Vec<(i64, &Balance)> = found.balances.iter().filter_map(|b| Some((sheet.responses[b.response].customer?, b))).collect();
    let names = people::names_of(store, known.iter().map(|k| k.0))?;
    known.sort_by(|a, b| a.1.delivered().total_cmp(&b.1.delivered()).then(a.0.cmp(&b.0)));
    for (key, balance) in known {
        let (code, name) = names.get(&key).cloned().unwrap_or_default();
        table.push(vec![
            Cell::text(code),
            Cell::text(name),
            sheet.responses[balance.response].day.into(),
            Cell::real(balance.benefits),
            Cell::real(balance.costs),
            Cell::real(balance.delivered()),
        ]);
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use crate::entity::questionnaire::Asked;
    use crate::entity::survey::{ONE, Role};
    use crate::reports::tests::shop::{Shop, figure, told};

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
        assert!(page.notes.iter().any(|n| n == words), "{:?}", page.notes);
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
        assert!(page.notes.iter().any(|n| n.starts_with("Benefits weigh 2 in all, costs 1")), "{:?}", page.notes);
        let mut half = Shop::new();
        half.survey("V", &[("good", "value", "")]);
        let page = half.page("2024-01-31", &["value", "--survey", "V"]).expect("a page");
        assert!(page.notes.iter().any(|n| n.contains("nothing to set against each other")), "{:?}", page.notes);
        assert_eq!(told(&page, "value", &["n", "delivered"]), ["0 –"]);
    }
}
