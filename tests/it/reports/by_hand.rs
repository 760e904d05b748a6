//! The figures that fixtures/shop/README.md works out on paper. Its tables are read here, its sentences repeated.

use std::fs;

use serde_json::Value;

use super::{AS_OF, page, rows};
use crate::world::{World, package, paired};

type Cells = Vec<Vec<String>>;

/// The tables of the section whose heading begins with `title`, without heads and rules.
fn tables(title: &str) -> Vec<Cells> {
    let text = fs::read_to_string(package("fixtures/shop/README.md")).expect("readable");
    let from = text.find(&format!("\n## {title}")).unwrap_or_else(|| panic!("no section {title}"));
    let section = text[from + 4..].split("\n## ").next().expect("a section").to_string();
    let mut tables: Vec<Cells> = Vec::new();
    let mut inside = false;
    for line in section.lines() {
        if let Some(row) = line.strip_prefix('|') {
            if !inside {
                tables.push(Vec::new());
            }
            inside = true;
            let cells = row.trim_end_matches('|').split('|').map(|c| c.trim().trim_matches('*').to_string());
            tables.last_mut().expect("one is there").push(cells.collect());
        } else {
            inside = false;
        }
    }
    for table in &mut tables {
        table.drain(..2);
        assert!(!table.is_empty(), "{title}");
    }
    tables
}

/// A number as the README writes it, and half of its last place.
fn number(text: &str) -> Option<(f64, f64)> {
    let text = text.rsplit_once("= ").map_or(text, |(_, result)| result);
    let text = text.split(" (").next().unwrap_or(text).replace('−', "-").replace(',', "");
    let (digits, scale) = text.trim().strip_suffix('%').map_or((text.trim().to_string(), 1.0), |d| (d.trim().to_string(), 100.0));
    let value: f64 = digits.parse().ok()?;
    let places = digits.split_once('.').map_or(0, |(_, f)| f.len());
    Some((value / scale, 0.500_001 / scale * 0.1_f64.powi(i32::try_from(places).ok()?)))
}

/// Whether what was worked out by hand is what the program says.
#[track_caller]
fn same(by_hand: &str, said: &Value, what: &str) {
    let fine = match (said, number(by_hand)) {
        (Value::Null, None) => by_hand.is_empty() || by_hand == "–",
        (Value::Number(n), Some((value, tolerance))) => (n.as_f64().expect("a number") - value).abs() <= tolerance,
        (Value::String(text), _) => by_hand == text,
        _ => false,
    };
    assert!(fine, "{what}: '{by_hand}' by hand, {said} in the report");
}

#[track_caller]
fn row<'p>(page: &'p Value, table: &str, key: &str, name: &str) -> &'p Value {
    rows(page, table).iter().find(|r| r[key] == name).unwrap_or_else(|| panic!("no {key} {name} in {table}"))
}

#[track_caller]
fn figure(page: &Value, name: &str, by_hand: &str) {
    same(by_hand, &row(page, "figures", "figure", name)["value"], name);
}

/// Compares the cells of rows with columns; an empty column name stands for a cell that is not compared.
#[track_caller]
fn compare(page: &Value, table: &str, cells: &Cells, columns: &[&str]) {
    for line in cells {
        let found = row(page, table, columns[0], &line[0]);
        for (column, cell) in columns.iter().zip(line).skip(1).filter(|(c, _)| !c.is_empty()) {
            same(cell, &found[*column], &format!("{table}, {} {column}", line[0]));
        }
    }
}

#[test]
fn numbers_are_read_as_they_are_written() {
    for (text, value) in
        [("1,470", 1470.0), ("70.0 %", 0.7), (".0833 d", f64::NAN), ("5/4 = 125 %", 1.25), ("−25 %", -0.25), ("20.3 (61 / 3)", 20.3)]
    {
        assert_eq!(number(text).map(|n| n.0), (!value.is_nan()).then_some(value), "{text}");
    }
    assert_eq!(number("2025-01-10").or_else(|| number("K04")).or_else(|| number("–")), None);
    same("20.3 (61 / 3)", &Value::from(20.333), "near");
    assert!(std::panic::catch_unwind(|| same("20.3", &Value::from(20.36), "off")).is_err());
    assert!(std::panic::catch_unwind(|| same("0", &Value::Null, "unknown is not nothing")).is_err());
}

#[test]
fn overview() {
    let page = page(&World::shop(), "overview", AS_OF);
    let figures = &tables("overview")[0];
    let mut seen = 0;
    for line in figures {
        let (names, values): (Vec<&str>, Vec<&str>) = (line[0].split(", ").collect(), line[1].split(", ").collect());
        for (name, value) in paired(names.clone(), if names.len() > 1 { values } else { vec![line[1].as_str()] }) {
            figure(&page, name, value);
            seen += 1;
        }
    }
    assert_eq!(seen, rows(&page, "figures").len(), "every figure was worked out");
    let year = row(&page, "years", "year", "2025");
    for (key, value) in [("revenue", "5,580"), ("orders", "26"), ("active", "10"), ("new", "10"), ("average_order", "214.62")] {
        same(value, &year[key], key);
    }
    let best =
        [("K04", "3,000", "53.8 %"), ("K01", "650", "11.6 %"), ("K03", "650", "11.6 %"), ("K08", "400", "7.2 %"), ("K06", "300", "5.4 %")];
    for ((code, revenue, share), found) in paired(best, &rows(&page, "top_customers")[..5]) {
        same(code, &found["customer"], "best");
        same(revenue, &found["revenue"], code);
        same(share, &found["revenue_share"], code);
    }
}

#[test]
fn rfm() {
    let world = World::shop();
    let all = tables("rfm");
    let [_, scores, customers, segments, heat] = &all[..] else { panic!("{} tables", all.len()) };
    let page_eleven = page(&world, "rfm", AS_OF);

    for line in scores {
        for (measure, cell) in paired(["recency", "frequency", "monetary"], &line[1..]) {
            let found =
                rows(&page_eleven, "scores").iter().find(|r| r["measure"] == measure && r["score"].as_i64() == line[0].parse().ok());
            let found = found.unwrap_or_else(|| panic!("no score {measure} {}", line[0]));
            same(cell, &found["customers"], measure);
            let range = cell.split_once(" (").map(|(_, r)| r.trim_end_matches(')'));
            let (low, high) = range.map_or(("–", "–"), |r| r.split_once('–').unwrap_or((r, r)));
            same(low, &found["low"], measure);
            same(high, &found["high"], measure);
        }
    }

    let page_eight = page(&world, "rfm --scheme eight", AS_OF);
    assert_eq!(rows(&page_eleven, "customers").len(), customers.len());
    for line in customers {
        let found = row(&page_eleven, "customers", "customer", &line[0]);
        assert_eq!(format!("{}{}{}", found["r"], found["f"], found["m"]), line[1], "{}", line[0]);
        same(&line[2], &found["segment"], &line[0]);
        let eight = row(&page_eight, "customers", "customer", &line[0])["segment"].as_str().expect("a name");
        same(&line[3], &row(&page_eight, "segments", "segment", eight)["code"], &line[0]);
    }
    for (name, mean) in [("mean_recency_days", "98"), ("mean_frequency", "2.5"), ("mean_monetary", "558")] {
        figure(&page_eight, name, mean);
    }

    compare(
        &page_eleven,
        "segments",
        segments,
        &["segment", "customers", "share", "revenue", "revenue_share", "recency_days", "orders", "average_revenue"],
    );
    for found in rows(&page_eleven, "segments").iter().filter(|r| segments.iter().all(|s| r["segment"] != *s[0])) {
        same("0", &found["customers"], "a segment that was not worked out is empty");
    }
    for line in heat {
        let found = rows(&page_eleven, "heat").iter().find(|r| line[0] == format!("R {}", r["r"])).expect("a row");
        for (f, who) in paired(1..=5, &line[1..]) {
            assert_eq!(found[format!("f{f}")], who.split_whitespace().count(), "{} F {f}", line[0]);
        }
    }
}

#[test]
fn pyramid() {
    let page = page(&World::shop(), "pyramid", AS_OF);
    let table = &tables("pyramid")[0];
    let (ranked, prospects) = table.split_at(table.len() - 1);
    compare(
        &page,
        "tiers",
        &ranked.to_vec(),
        &["tier", "customers", "share", "revenue", "revenue_share", "from_revenue", "average_revenue", "orders", "interactions"],
    );
    compare(
        &page,
        "tiers",
        &prospects.to_vec(),
        &["tier", "customers", "share", "", "", "from_revenue", "average_revenue", "", "interactions"],
    );
    assert!(rows(&page, "tiers").iter().all(|r| r["retention"].is_null()), "nobody was a customer a year before");
}

#[test]
fn pareto() {
    let page = page(&World::shop(), "pareto", AS_OF);
    let table = &tables("pareto")[0];
    let mut before = 0.0;
    for (place, found) in rows(&page, "deciles").iter().enumerate() {
        let (sum, _) = number(&table[0][place + 1]).expect("a number");
        same(&(sum - before).to_string(), &found["revenue"], "decile");
        same(&format!("{} %", table[1][place + 1]), &found["cumulative_share"], "decile");
        before = sum;
    }
    for (top, customers) in [(1, 1), (2, 1), (5, 1), (10, 1), (15, 2), (20, 2), (30, 3), (40, 4), (50, 5), (60, 6), (70, 7), (80, 8)] {
        let found = rows(&page, "shares").iter().find(|r| r["top_percent"] == top).unwrap_or_else(|| panic!("no share {top}"));
        assert_eq!(found["customers"], customers, "{top}");
        same(&table[0][customers], &found["revenue"], "share");
    }
    for (name, value) in [
        ("customers", "10"),
        ("revenue", "5,580"),
        ("customers_for_80_percent", "4"),
        ("share_for_80_percent", "40 %"),
        ("top_20_percent_share", "65.4 %"),
        ("gini", ".615771"),
    ] {
        figure(&page, name, value);
    }
}

#[test]
fn retention() {
    let page = page(&World::shop(), "retention --by quarter", AS_OF);
    compare(
        &page,
        "periods",
        &tables("retention by quarter")[0],
        &["period", "", "start", "new", "lost", "reactivated", "end", "retention", "churn", "kept"],
    );
    assert!(rows(&page, "periods").iter().all(|r| r["complete"] == "yes"));
    for (name, value) in [
        ("buyers", "10"),
        ("active", "7"),
        ("lapsed", "3"),
        ("repeat_purchase_rate", "70 %"),
        ("lapse_days", "158"),
        ("gaps", "15"),
        ("median_gap_days", "85"),
        ("p90_gap_days", "157.2"),
        ("new", "10"),
        ("lost", "4"),
        ("reactivated", "1"),
    ] {
        figure(&page, name, value);
    }
}

#[test]
fn cohorts() {
    let world = World::shop();
    let all = tables("cohorts by quarter");
    let [counts, revenue] = &all[..] else { panic!("{} tables", all.len()) };
    let counted = page(&world, "cohorts --by quarter", AS_OF);
    compare(&counted, "cohorts", counts, &["cohort", "size", "0", "1", "2", "3"]);
    figure(&counted, "active_after_1", "75 %");
    figure(&counted, "active_after_3", "66.7 %");
    compare(&page(&world, "cohorts --by quarter --show revenue", AS_OF), "cohorts", revenue, &["cohort", "0", "1", "2", "3"]);
    let first = |show: &str| rows(&page(&world, &format!("cohorts --by quarter --show {show}"), AS_OF), "cohorts")[0].clone();
    for (since, percent) in ["100 %", "83.3 %", "33.3 %", "66.7 %"].iter().enumerate() {
        same(percent, &first("percent")[since.to_string()], "percent of the first cohort");
    }
    for (since, sum) in ["308.33", "453.33", "645.00", "798.33"].iter().enumerate() {
        same(sum, &first("cumulative")[since.to_string()], "cumulative revenue per customer of the first cohort");
    }
}

#[test]
fn trend() {
    let page = page(&World::shop(), "trend", AS_OF);
    let mut months = tables("trend by month").swap_remove(0);
    let sum = months.pop().expect("a sum");
    compare(&page, "periods", &months, &["period", "orders", "revenue", "active", "new", "lost"]);
    assert_eq!(rows(&page, "periods").len(), 12);
    figure(&page, "orders", &sum[1]);
    figure(&page, "revenue", &sum[2]);
    figure(&page, "days", "356");
    figure(&page, "revenue_per_day", "15.67");
    let changes = "– −40.3% 62.8% −77.1% 275% −66.7% 225% −76.9% 233.3% −70% 500% −53.3%";
    let averages = "180 143.33 350 80 300 100 325 150 500 150 450 105";
    for ((found, change), average) in paired(paired(rows(&page, "periods"), changes.split(' ')), averages.split(' ')) {
        same(change, &found["change"], "change");
        same(average, &found["average_order"], "average order");
    }
}

#[test]
fn complaints() {
    let page = page(&World::shop(), "complaints", AS_OF);
    for (name, value) in [
        ("complaints", "5"),
        ("open", "1"),
        ("overdue", "1"),
        ("per_100_orders", "19.23"),
        ("response_median_days", ".25"),
        ("response_p90_days", "2.2"),
        ("resolution_median_days", "3"),
        ("resolution_p90_days", "9.3"),
        ("reopened", "1"),
        ("reopened_share", "25 %"),
        ("complainers", "4"),
        ("repeat_complainers", "1"),
        ("repeat_share", "25 %"),
        ("compensation", "130"),
        ("satisfaction", "3.25"),
        ("bought_again_90_days", "33.3 %"),
    ] {
        figure(&page, name, value);
    }
    let told = |table: &str, columns: &[&str]| -> Vec<String> {
        let cell = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_string);
        rows(&page, table).iter().map(|r| columns.iter().map(|c| cell(&r[*c])).collect::<Vec<_>>().join(" ")).collect()
    };
    assert_eq!(told("types", &["type", "complaints", "cumulative_share"]), ["delivery 3 0.6", "quality 2 1.0"]);
    assert_eq!(told("causes", &["cause", "complaints", "cumulative_share"]), ["management 3 0.6", "defect 1 0.8", "expectation 1 1.0"]);
    assert_eq!(told("channels", &["channel", "complaints"])[0], "phone 2");
    let mut products = told("products", &["product", "complaints"]);
    products.sort();
    assert_eq!(
        products,
        ["not stated 1", "亚麻茶服 Linen shirt 1", "真丝方巾 Silk scarf 1", "茉莉 Jasmine 50 g 1", "龙井 Longjing 50 g 1"]
    );
    assert_eq!(told("severities", &["severity", "response_met", "resolution_met"]), ["4 1.0 0.0", "3 1.0 0.0", "2 1.0 1.0", "1 0.0 0.0"]);
    let open = ["complaint", "customer", "age_days", "severity", "step", "state"];
    assert_eq!(told("open", &open), ["V05 K04 2 4 confirmed overdue"]);
    assert_eq!(told("repeaters", &["customer", "complaints"]), ["K04 2"]);
}

#[test]
fn who_came_back_after_a_complaint() {
    let page = page(&World::shop(), "complaints", AS_OF);
    let hand = &tables("complaints: who came back")[0];
    compare(&page, "recovery", hand, &["group", "complainers", "bought", "partners_bought", "difference", "low", "high"]);
    let pairs: Vec<String> =
        rows(&page, "pairs").iter().map(|r| format!("{} {} {}", r["complaint"], r["customer"], r["partner"])).collect();
    assert_eq!(pairs, [r#""V01" "K02" null"#, r#""V02" "K07" "K01""#, r#""V03" "K04" null"#]);
}

#[test]
fn touchpoints() {
    let page = page(&World::shop(), "touchpoints", AS_OF);
    compare(&page, "coverage", &tables("touchpoints")[0], &["tier", "customers", "touched", "share"]);
    for (name, value) in [
        ("interactions", "8"),
        ("incoming", "5"),
        ("outgoing", "3"),
        ("minutes", "109"),
        ("cost", "67.10"),
        ("coverage", "42.9 %"),
        ("first_contacts", "5"),
        ("settled_at_once", "40 %"),
        ("settled_low", "11.8 %"),
        ("settled_high", "76.9 %"),
    ] {
        figure(&page, name, value);
    }
}

#[test]
fn surveys() {
    let world = World::surveyed();
    let told = |report: &str, table: &str, columns: &[&str]| -> Vec<String> {
        let page = page(&world, report, AS_OF);
        let cell = |value: &Value| match value {
            Value::String(text) => text.clone(),
            Value::Number(n) => format!("{:.4}", n.as_f64().expect("a number")),
            other => other.to_string(),
        };
        rows(&page, table).iter().map(|r| columns.iter().map(|c| cell(&r[*c])).collect::<Vec<_>>().join(" ")).collect()
    };
    let nps = ["n", "promoters", "passives", "detractors", "nps", "margin"];
    assert_eq!(told("nps", "nps", &nps), ["7.0000 4.0000 1.0000 2.0000 28.5714 65.2368"]);
    assert_eq!(told("satisfaction", "questions", &["n", "mean", "sd", "top2"]), ["7.0000 4.0000 1.1547 0.7143"]);
    let kano = ["feature", "a", "o", "m", "i", "class", "better", "worse"];
    assert_eq!(told("kano", "features", &kano), ["gift wrap 3.0000 1.0000 2.0000 1.0000 attractive 0.5714 -0.4286"]);
    let strength = ["importance", "category_strength", "total_strength", "fong_difference", "fong_threshold", "clear"];
    assert_eq!(told("kano", "strength", &strength), ["6.8571 0.1429 0.8571 1.0000 2.9582 no"]);
    let dimensions = ["dimension", "items", "expected", "found", "gap", "weight", "weighted_gap"];
    assert_eq!(
        told("servqual", "dimensions", &dimensions),
        ["reliability 2.0000 6.5000 5.0000 -1.5000 0.7000 -1.0500", "empathy 1.0000 5.0000 5.0000 0.0000 0.3000 0.0000"]
    );
    let items = ["item", "gap", "t"];
    assert_eq!(
        told("servqual", "items", &items),
        ["on time -1.6667 -2.5000", "right first time -1.3333 -2.0000", "attention 0.0000 0.0000"]
    );
    let gaps: Vec<String> = told("gaps", "gaps", &["value", "below", "worst"]);
    assert_eq!(
        gaps,
        ["-0.7500 2.0000 kindness", "-0.5000 1.0000 speed", "0.0000 1.0000 speed", "-0.5000 1.0000 speed", "-0.7500 1.0000 speed"]
    );
    let value = ["n", "benefits", "costs", "delivered", "short"];
    assert_eq!(told("value", "value", &value), ["2.0000 11.5000 10.5000 1.0000 0.5000"]);
    let bonds = ["attachment", "n", "customers", "revenue"];
    assert_eq!(
        told("attachment", "attachment", &bonds),
        ["highest 2.0000 1.0000 3000.0000", "high 2.0000 2.0000 1300.0000", "low 1.0000 1.0000 170.0000", "lowest 1.0000 1.0000 90.0000"]
    );
    let drivers = told("drivers --question delivery price", "drivers", &["pearson", "performance", "quadrant"]);
    assert_eq!(drivers, ["0.7587 3.7143 concentrate here", "0.5401 3.8571 possible overkill"]);
}

#[test]
fn loyalty() {
    let world = World::surveyed();
    let report = page(&world, "loyalty", AS_OF);
    let hand = &tables("loyalty\n")[0];
    for (row, said) in paired(hand, rows(&report, "measures")) {
        for (cell, column) in paired(&row[..3], ["measure", "value", "n"]) {
            same(cell, &said[column], &row[0]);
        }
    }
    let curve = page(&world, "satisfaction-loyalty --after 90", AS_OF);
    let hand = &tables("satisfaction and loyalty")[0];
    for (row, said) in paired(hand, rows(&curve, "scores")) {
        assert_eq!(row[0], said["score"].as_str().expect("a score"));
        for (cell, column) in paired(row, ["score", "customers", "again", "active", "kept"]).skip(1) {
            same(cell, &said[column], &row[0]);
        }
    }
}

#[test]
fn loyalty_in_four_cells() {
    let world = World::surveyed();
    world.ok(&["import", "surveys", &package("fixtures/shop/ratings.csv").display().to_string()]);
    for (hand, (report, table)) in paired(tables("loyalty types and apostles"), [("loyalty-types", "types"), ("apostles", "groups")]) {
        let said = page(&world, report, AS_OF);
        let list = rows(&said, "customers");
        for (row, said) in paired(&hand, rows(&said, table)) {
            for (cell, column) in paired(&row[..5], ["type", "customers", "revenue", "revenue_share", "open_complaints"]) {
                same(cell, &said[column], &format!("{report} {}", row[0]));
            }
            let listed = |r: &&Value| r["type"] == row[0].as_str() && r["revenue"] != Value::Null;
            let codes: Vec<&str> = list.iter().filter(listed).filter_map(|r| r["customer"].as_str()).collect();
            assert_eq!(codes.join(" "), row[5], "{report}");
        }
    }
}
