//! The kinds of facts beside customers, orders, interactions and complaints: figures worked out by hand.

use crate::world::{World, shared};

/// A store with the orders O1 (100.00, of which the file says 30.00 was given back), O2 (50.00) and O3 (cancelled).
fn three_orders() -> World {
    let world = World::store();
    world.import(
        "orders",
        "code,customer,date,amount,refund,status\nO1,C1,2025-01-10,100,30,\nO2,C2,2025-02-01,50,,\nO3,C1,2025-02-05,80,,cancelled\n",
        &[],
        0,
    );
    world
}

/// The revenue of everybody up to a day.
#[track_caller]
fn revenue(world: &World, day: &str) -> String {
    let csv = world.ok(&["report", "overview", "--as-of", day, "-f", "csv"]).stdout;
    let figure = |name: &str| csv.lines().find_map(|l| l.strip_prefix(&format!("{name},"))?.split(',').next().map(str::to_string));
    format!("{}/{}", figure("revenue").expect("a figure"), figure("refunds").expect("a figure"))
}

#[test]
fn refunds_count_once_each_on_its_own_day() {
    let world = three_orders();
    assert_eq!(revenue(&world, "2025-01-31"), "70.00/30.00", "undated: on the day of the order");
    // 10 of the 30 turn out to have been given back in March; then all 30, and 40 more.
    let first = "code,order,date,amount,reason\nR1,O1,2025-03-01,10,late\n";
    world.import("refunds", first, &[], 0);
    assert_eq!(revenue(&world, "2025-01-31"), "80.00/20.00");
    assert_eq!(revenue(&world, "2025-03-01"), "120.00/30.00");
    world.sound();
    let out = world.import("refunds", first, &[], 0);
    assert!(out.stderr.contains("1 unchanged") && out.stderr.contains("nothing new"), "{}", out.stderr);
    world.import("refunds", "order,date,amount\nO1,2025-03-02,20\nO1,2025-03-05,40\n", &[], 0);
    for (day, sums) in
        [("2025-01-31", "100.00/0.00"), ("2025-03-01", "140.00/10.00"), ("2025-03-02", "120.00/30.00"), ("2025-12-31", "80.00/70.00")]
    {
        assert_eq!(revenue(&world, day), sums, "{day}");
    }
    world.sound();
    // The shop system's file now says 70 as well: the same money.
    world.import("orders", "code,customer,date,amount,refund\nO1,C1,2025-01-10,100,70\n", &[], 0);
    assert_eq!(revenue(&world, "2025-12-31"), "80.00/70.00");
    // And then 75: five of an unknown day.
    world.import("orders", "code,customer,date,amount,refund\nO1,C1,2025-01-10,100,75\n", &[], 0);
    assert_eq!(revenue(&world, "2025-01-31"), "95.00/5.00");
    assert_eq!(revenue(&world, "2025-12-31"), "75.00/75.00");
    world.sound();
}

#[test]
fn refunds_of_cancelled_orders_and_without_an_order() {
    let world = three_orders();
    let out = world.import(
        "refunds",
        "order,customer,date,amount\nO3,,2025-03-01,80\n,C2,2025-03-02,5\n,C9,2025-03-02,1\nO2,C2,2025-03-03,-10\n",
        &[],
        0,
    );
    assert!(out.stderr.contains("cancelled order changes no figure"), "{}", out.stderr);
    assert!(out.stderr.contains("1 customer was not known"), "{}", out.stderr);
    assert!(out.stderr.contains("negative refund was taken"), "{}", out.stderr);
    assert_eq!(revenue(&world, "2025-12-31"), "104.00/46.00");
    world.sound();
    // What happens to the order happens to its refunds.
    world.ok(&["order", "cancel", "O2"]);
    assert_eq!(revenue(&world, "2025-12-31"), "64.00/36.00");
    world.sound();
    world.import("orders", "code,customer,date,amount,status\nO2,C1,2025-02-01,50,paid\n", &[], 0);
    assert_eq!(revenue(&world, "2025-12-31"), "104.00/46.00");
    assert!(world.ok(&["customer", "show", "C1"]).stdout.contains("refund"), "it went with the order");
    world.sound();
    for _ in 0..3 {
        world.ok(&["undo"]);
        world.sound();
    }
    assert_eq!(world.facts(), three_orders().facts());
}

#[test]
fn refunds_that_cannot_be_are_refused() {
    let world = three_orders();
    let out = world.import(
        "refunds",
        "code,order,customer,date,amount\nA,O2,,2025-03-01,50.01\nB,O2,,2025-01-31,1\nC,O9,,2025-03-01,1\nD,O2,C1,2025-03-01,1\n\
         E,,,2025-03-01,1\nF,O2,,,1\nG,O2,,2025-03-01,\nH,O2,,2025-03-01,30\nI,O2,,2025-03-02,20.01\nH,O2,,2025-03-01,31\n",
        &[],
        3,
    );
    assert!(out.stderr.contains("10 rows read: 1 created, 0 updated, 0 unchanged, 0 skipped, 9 rejected"), "{}", out.stderr);
    let rejects = world.read("in.csv.rejects.csv");
    for reason in [
        "50.01 would be given back of order 'O2' in all, which brought 50.00",
        "2025-01-31 lies before the day of order 'O2', 2025-02-01",
        "there is no order with this code",
        "order 'O2' belongs to customer C2, the row says C1",
        "neither an order nor a customer is named",
        "the day is blank",
        "the amount is blank",
        "50.01 would be given back of order 'O2' in all",
        "says something else of the same refund than line 9 of this file",
    ] {
        assert!(rejects.contains(reason), "{reason}:\n{rejects}");
    }
    assert_eq!(world.sql("SELECT code FROM customer ORDER BY 1"), ["C1", "C2"], "nobody is made for a refused row");
}

#[test]
fn an_order_given_back_by_command_counts_on_that_day() {
    let world = three_orders();
    world.ok(&["order", "refund", "O2", "--amount", "20", "--date", "2025-03-01", "--reason", "broken"]);
    assert_eq!(revenue(&world, "2025-02-28"), "120.00/30.00");
    assert_eq!(revenue(&world, "2025-03-01"), "100.00/50.00");
    world.fails(&["order", "refund", "O2", "--amount", "31"], 1, &["30.00 is left"]);
    world.fails(&["order", "refund", "O2", "--date", "2025-01-01"], 2, &["lies before"]);
    // Of O1 the file stated 30, undated; this comes on top.
    world.ok(&["order", "refund", "O1", "--amount", "25"]);
    assert_eq!(revenue(&world, "2025-12-31"), "75.00/75.00");
    assert!(world.ok(&["order", "show", "O1"]).stdout.contains("55.00"));
    world.sound();
}

#[test]
fn payments_tell_when_an_order_was_paid_and_change_no_revenue() {
    let world = three_orders();
    let before = revenue(&world, "2025-12-31");
    let file = "order,customer,date,amount,method\nO2,,2025-02-03,20,cash\nO2,,2025-02-09,30,card\n,C1,2025-02-10,5,card\n";
    world.import("payments", file, &[], 0);
    assert_eq!(revenue(&world, "2025-12-31"), before);
    assert_eq!(world.sql("SELECT code, paid_on FROM orders ORDER BY code"), ["O1|", "O2|2025-02-09", "O3|"]);
    assert!(world.ok(&["order", "show", "O2"]).stdout.contains("2025-02-09 (by its payments)"));
    let shown = world.ok(&["customer", "show", "C2"]).stdout;
    assert!(shown.contains("payment") && shown.contains("20.00 · cash"), "{shown}");
    assert!(world.import("payments", file, &[], 0).stderr.contains("3 unchanged"));
    let out = world.import("payments", "order,date,amount\nO2,2025-02-03,-20\n", &[], 3);
    assert!(out.stderr.contains("a payment below nothing") && out.stderr.contains("import refunds"), "{}", out.stderr);
}

#[test]
fn foreign_amounts_are_converted_at_the_rate_of_their_day_and_rates_never_move_history() {
    let world = World::store();
    let orders = "code,customer,date,amount,currency\nO1,C1,2025-01-31,100,USD\nO2,C1,2025-02-01,100,USD\nO3,C1,2025-02-01,5000,JPY\n\
                  O4,C1,2025-02-01,9.99,CNY\nO5,C1,2025-01-01,1,USD\n,C1,2025-02-02,0.10,USD\n";
    let out = world.import("orders", orders, &[], 3);
    assert!(
        out.stderr.contains("there is no rate from USD to CNY for 2025-01-31") && out.stderr.contains("import rates"),
        "{}",
        out.stderr
    );
    assert_eq!(world.sql("SELECT code, amount FROM orders"), ["O4|9.99"]);

    // 100 JPY = 4.85 CNY; 1 CNY = 0.125 USD is the other way round: 8 CNY for a dollar.
    let rates = "currency,day,rate,units,inverse\nUSD,2025-01-15,7.125,,\nJPY,2025-01-15,4.85,100,\nUSD,2025-02-01,,,0.125\n";
    let out = world.import("rates", rates, &[], 0);
    assert!(out.stderr.contains("rates were read as: 1 USD = 7.125 CNY"), "{}", out.stderr);
    world.import("orders", orders, &[], 3);
    let want = [
        "C1/2025-02-02/0.10 USD/1|0.80|0.10 USD at 1 per 0.125",
        "O1|712.50|100.00 USD at 7.125",
        "O2|800.00|100.00 USD at 1 per 0.125",
        "O3|242.50|5000 JPY at 4.85 per 100",
        "O4|9.99|",
    ];
    let stored = "SELECT code, printf('%.2f', amount), original FROM orders ORDER BY code";
    assert_eq!(world.sql(stored), want);
    // A corrected rate holds for what comes after it.
    let out = world.import("rates", "currency,day,rate\nUSD,2025-01-15,9\nUSD,2025-01-20,9\n", &[], 0);
    assert!(
        out.stderr.contains("1 created, 1 updated") && out.stderr.contains("changes nothing that was taken in before"),
        "{}",
        out.stderr
    );
    let out = world.import("orders", orders, &[], 3);
    assert!(out.stderr.contains("0 created, 0 updated, 5 unchanged, 0 skipped, 1 rejected"), "{}", out.stderr);
    assert_eq!(world.sql(stored), want);
    // Parts of an order are worth what the order was taken in at, and make up the whole.
    let refunds = "order,date,amount,currency\nO1,2025-03-01,33.33,USD\nO1,2025-03-02,66.67,USD\n";
    world.import("refunds", refunds, &[], 0);
    assert_eq!(world.sql("SELECT refund FROM orders WHERE code = 'O1'"), ["712.5"]);
    assert!(world.import("refunds", refunds, &[], 0).stderr.contains("2 unchanged"));
    world.sound();
    // More decimals than the currency has, and a rate for the store's own currency.
    let out = world.import("orders", "code,customer,date,amount,currency\nP1,C1,2025-02-01,5.5,JPY\nP2,C1,2025-02-01,1.999,CNY\n", &[], 3);
    assert!(out.stderr.contains("more decimals than JPY has: 0") && out.stderr.contains("more decimals than CNY has: 2"), "{}", out.stderr);
    let out = world.import("rates", "currency,day,rate\nCNY,2025-01-15,1\nEUR,2025-01-15,0\n", &[], 3);
    assert!(out.stderr.contains("what the store itself counts in") && out.stderr.contains("not a number above 0"), "{}", out.stderr);
}

#[test]
fn orders_with_lines_in_a_foreign_currency() {
    let world = World::store();
    world.import("rates", "currency,day,rate\nUSD,2024-12-31,7\n", &[], 0);
    // The currency stands on the first row of each order only, as shop systems write it.
    let orders = "code,customer,date,currency,product,quantity,unit_price\nO1,C1,2025-02-01,USD,P1,2,10.50\nO1,,,,P2,1,4\nO2,C1,2025-02-01,CNY,P1,1.5,1.99\n";
    let out = world.import("orders", orders, &[], 0);
    assert!(out.stderr.contains("more than a month old"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT code, amount, original FROM orders ORDER BY 1"), ["O1|175|25.00 USD at 7", "O2|2.98|"]);
    assert_eq!(
        world.sql("SELECT order_code, product, unit_price, amount FROM order_lines"),
        ["O1|P1|73.5|147", "O1|P2|28|28", "O2|P1|1.99|2.98"]
    );
    assert!(world.import("orders", orders, &[], 0).stderr.contains("3 unchanged"));
}

#[test]
fn lines_of_known_orders() {
    let world = three_orders();
    let lines =
        "order,product,description,quantity,unit_price,colour\nO1,T1,Tea,2,45,red\nO1,C1,Cup,1,10,red\nO2,T1,Tea,1,45,\nO9,T1,Tea,1,1,\n";
    let out = world.import("order-lines", lines, &[], 3);
    assert!(out.stderr.contains("4 rows read: 3 created, 0 updated, 0 unchanged, 0 skipped, 1 rejected"), "{}", out.stderr);
    assert!(out.stderr.contains("the lines of an order add up to another amount than the order has: it keeps its own"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT amount FROM orders"), ["100", "50", "80"]);
    assert_eq!(world.sql("SELECT code, own_fields FROM orders WHERE own_fields IS NOT NULL"), ["O1|{\"colour\":\"red\"}"]);
    assert!(world.import("order-lines", lines, &[], 3).stderr.contains("3 unchanged"));
    let out = world.import("order-lines", "order,product,quantity,unit_price\nO2,T1,2,25\n", &[], 0);
    assert!(out.stderr.contains("1 updated"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT quantity, amount FROM order_lines WHERE order_code = 'O2'"), ["2|50"]);
    world.sound();
}

#[test]
fn products_and_contact_persons() {
    let world = three_orders();
    let products = "sku,product name,price,cost,shelf\nT1,Tea,45,20,A1\nC1,,10,,\nT1,Green tea,45,20,\n";
    let out = world.import("products", products, &[], 3);
    assert!(out.stderr.contains("2 created") && out.stderr.contains("same product than line 2"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT code, name, unit_price, unit_cost FROM products"), ["T1|Tea|45|20", "C1|C1|10|"]);
    assert_eq!(world.ok(&["export", "products"]).stdout.lines().nth(1), Some("T1,Tea,,45.00,20.00,A1"));

    let contacts = "company,contact person,job title,email,desk\nC1,Mei Lin,buyer,mei@x.example,4\nC7,Ann,,ann@x.example,\n";
    let out = world.import("contacts", contacts, &[], 0);
    assert!(out.stderr.contains("2 created") && out.stderr.contains("1 customer was not known"), "{}", out.stderr);
    assert!(world.import("contacts", contacts, &[], 0).stderr.contains("2 unchanged"));
    assert!(world.ok(&["customer", "show", "mei@x.example"]).stdout.contains("buyer"), "found by the contact's email");
    let out = world.import("contacts", "company,name\nC8,Ann\n", &["--unknown-customer", "reject"], 3);
    assert!(out.stderr.contains("there is no customer 'C8'"), "{}", out.stderr);
}

#[test]
fn responses_by_event_and_by_flag() {
    let world = three_orders();
    let events = "campaign,customer,event,date,cost,order\nSpring,C1,已发送,2025-02-01,0.5,\nSpring,C1,bought,2025-02-05,,O3\n";
    world.import("responses", events, &[], 0);
    assert!(world.import("responses", events, &[], 0).stderr.contains("2 unchanged"));
    // One row per contact with columns of yes and no: the contact's cost belongs to its first event.
    let flags = "campaign,customer,date,sent,opened,clicked,cost\nMay,C1,2025-05-01,1,3,0,0.50\nMay,C2,2025-05-01,yes,no,no,0.50\nMay,C2,2025-05-02,no,no,no,\n";
    let out = world.import("responses", flags, &[], 3);
    assert!(out.stderr.contains("3 rows read: 2 created, 0 updated, 0 unchanged, 0 skipped, 1 rejected"), "{}", out.stderr);
    assert!(out.stderr.contains("nothing happened"), "{}", out.stderr);
    assert_eq!(
        world.sql("SELECT campaign, customer, event, date, cost FROM campaign_responses"),
        [
            "Spring|C1|sent|2025-02-01|0.5",
            "Spring|C1|bought|2025-02-05|",
            "May|C1|sent|2025-05-01|0.5",
            "May|C1|opened|2025-05-01|",
            "May|C2|sent|2025-05-01|0.5"
        ]
    );
    assert!(world.import("responses", flags, &[], 3).stderr.contains("2 unchanged"));
    assert!(world.ok(&["customer", "show", "C1"]).stdout.contains("campaign opened"));
}

#[test]
fn points_are_a_ledger() {
    let world = three_orders();
    let file = "会员号,日期,积分变动,变动原因,订单号,到期日\nC1,2025-01-10,+100,order,O1,2026-01-10\nC1,2025-02-01,-40,redeemed,,\n,2025-02-02,5,order,O2,\n";
    world.import("points", file, &[], 0);
    assert_eq!(
        world.sql("SELECT customer, date, points, reason, order_code, expires_on FROM points"),
        ["C1|2025-01-10|100|order|O1|2026-01-10", "C1|2025-02-01|-40|redeemed||", "C2|2025-02-02|5|order|O2|"]
    );
    assert!(world.import("points", file, &[], 0).stderr.contains("3 unchanged"));
    let out = world.import("points", "customer,date,points,expires_on\nC1,2025-01-10,1.5,\nC1,2025-01-10,1,2025-01-09\n", &[], 3);
    assert!(out.stderr.contains("not a whole number") && out.stderr.contains("would expire before"), "{}", out.stderr);
    let shown = world.ok(&["customer", "show", "C1"]).stdout;
    assert!(shown.contains("points") && shown.contains("-40"), "{shown}");
}

#[test]
fn surveys_wide_and_long() {
    let world = three_orders();
    let wide = "customer,date,NPS,Functional_GPS,Why?\nC1,2025-03-01,9,I like it,fast\nC2,2025-03-02,0,I dislike it,\nC2,2025-03-03,,,\n";
    let out = world.import("surveys", wide, &["--survey", "march"], 0);
    assert!(out.stderr.contains("3 rows read: 2 created, 0 updated, 0 unchanged, 1 skipped, 0 rejected"), "{}", out.stderr);
    assert!(out.stderr.contains("questions: NPS, Functional_GPS, Why?"), "{}", out.stderr);
    assert!(out.stderr.contains("scales found from the answers: 0–10 (1 question)"), "{}", out.stderr);
    assert_eq!(
        world.sql("SELECT question, role, scale_min, scale_max, feature FROM survey_questions"),
        ["NPS|nps|0|10|", "Functional_GPS|functional|||GPS", "Why?||||"]
    );
    assert_eq!(
        world.sql("SELECT customer, question, value, text FROM survey_answers WHERE customer = 'C1'"),
        ["C1|NPS|9|", "C1|Functional_GPS||I like it", "C1|Why?||fast"]
    );
    assert!(world.import("surveys", wide, &["--survey", "march"], 0).stderr.contains("2 unchanged"));
    assert!(world.ok(&["customer", "show", "C1"]).stdout.contains("survey"));

    let long = "survey,respondent,question,answer,role,scale_min,scale_max\nq1,r1,speed,4,csat,1,5\nq1,r1,price,5 - very good,csat,1,5\n\
                q1,r2,speed,6,csat,1,5\nq1,r2,price,3,csat,1,5\nq1,r2,price,2,csat,1,5\nq1,,price,2,csat,1,5\n";
    let out = world.import("surveys", long, &[], 3);
    assert!(out.stderr.contains("6 rows read: 3 created, 0 updated, 0 unchanged, 0 skipped, 3 rejected"), "{}", out.stderr);
    let rejects = world.read("in.csv.rejects.csv");
    for reason in ["off the scale 1–5 of the question", "another answer of the same respondent than in line 5", "who answered is blank"] {
        assert!(rejects.contains(reason), "{reason}:\n{rejects}");
    }
    assert_eq!(
        world.sql("SELECT response, question, value, text FROM survey_answers WHERE survey = 'q1'"),
        ["q1/r1|speed|4|", "q1/r1|price|5|5 - very good", "q1/r2|price|3|"]
    );
    let out = world.import("surveys", "respondent,speed\nr9,11\n", &["--survey", "q1", "--scale", "1-10"], 3);
    assert!(out.stderr.contains("off the scale 1–10"), "{}", out.stderr);
    world.fails(&["import", "surveys", "in.csv", "--scale", "10"], 2, &["LOW-HIGH"]);
    world.sound();
}

#[test]
fn a_question_fits_its_role_however_it_came_to_be() {
    let world = three_orders();
    let define = ["survey", "define", "S", "--question"];
    world.fails(&[&define[..], &["; role=nps"]].concat(), 2, &["a question has no code"]);
    world.ok(&[&define[..], &["q; role=nps"]].concat());
    let update = ["survey", "define", "S", "--update", "--question"];
    world.fails(&[&update[..], &["q; scale=0-100"]].concat(), 2, &["question q: the role nps has the scale 0 to 10"]);
    world.ok(&[&update[..], &["q; scale=1-10"]].concat());
    world.ok(&[&update[..], &["q; role=csat; scale=0-100"]].concat());
    world.ok(&[&update[..], &["Q; How good?; importance=2"]].concat());
    let asked = "SELECT question, text, role, scale_min, scale_max, importance FROM survey_questions";
    assert_eq!(world.sql(asked), ["q|How good?|csat|0|100|2"]);
    // A scale that was only found holds nobody back, and is still only found afterwards.
    world.import("surveys", "customer,date,NPS\nC1,2025-03-01,60\nC2,2025-03-01,90\n", &["--survey", "T"], 0);
    world.ok(&["survey", "define", "T", "--update", "--question", "NPS; importance=3"]);
    assert_eq!(world.sql("SELECT scale_max, scale_found, importance FROM question WHERE code = 'NPS'"), ["100000000|1|3000000"]);
    world.sound();
}

#[test]
fn real_surveys_come_in_without_flags() {
    for (file, questions, responses, answers) in [
        ("csat_survey/satisfaction_bank.csv", 27, 250, 6_750),
        ("csat_survey/SQ.csv", 23, 411, 9_453),
        ("kano_reppl/transfers--all_cohorts-clean.csv", 22, 358, 7_876),
    ] {
        let Some(path) = shared(&format!("data/{file}")) else { continue };
        let world = World::store();
        let path = path.display().to_string();
        world.ok(&["import", "surveys", &path]);
        assert_eq!(world.sql("SELECT questions, responses FROM surveys"), [format!("{questions}|{responses}")], "{file}");
        assert_eq!(world.sql("SELECT count(*) FROM answer"), [answers.to_string()], "{file}");
        let facts = world.facts();
        assert!(world.ok(&["import", "surveys", &path]).stderr.contains("nothing new"), "{file}");
        assert_eq!(world.facts(), facts);
        let exported = world.ok(&["export", "surveys"]).stdout;
        let other = World::store();
        other.import("surveys", &exported, &[], 0);
        assert_eq!(other.ok(&["export", "surveys"]).stdout, exported, "{file}");
        world.ok(&["undo"]);
        assert_eq!(world.facts(), World::store().facts());
    }
}

#[test]
fn kinds_are_found_from_the_header_and_read_in_the_right_order() {
    for (header, kind) in [
        ("code,customer,date,amount,currency", "orders"),
        ("order id,customer,date,amount", "orders"),
        ("code,name,email,phone", "customers"),
        ("company,contact,email,role", "contacts"),
        ("sku,name,category,unit_price,unit_cost", "products"),
        ("order,product,quantity,unit_price", "order-lines"),
        ("order,payment date,payment amount,payment method", "payments"),
        ("order,refund date,refund amount,refund reason", "refunds"),
        ("customer,date,points,reason", "points"),
        ("campaign,customer,date,opened,clicked", "responses"),
        ("survey,respondent,date,question,answer", "surveys"),
        ("day,currency,rate,units", "rates"),
    ] {
        let world = World::store();
        world.write("in.csv", format!("{header}\n"));
        let out = world.ok(&["import", "auto", "in.csv"]);
        assert!(out.stderr.contains(&format!("{kind}, by the columns")), "{header}: {}", out.stderr);
    }
    let world = World::store();
    world.write("a.csv", "order,refund date,refund amount,currency,refund reason\nX1,2025-02-01,25,USD,broken\n");
    world.write("b.csv", "order,product,quantity,unit_price,currency\nX1,T1,1,100,USD\n");
    world.write("c.csv", "code,customer,date,amount,currency\nX1,K1,2025-01-10,100,USD\n");
    world.write("d.csv", "day,currency,rate\n2025-01-01,USD,7\n");
    world.ok(&["import", "auto", "a.csv", "b.csv", "c.csv", "d.csv"]);
    assert_eq!(world.sql("SELECT code, amount, refund FROM orders"), ["X1|700|175"]);
    assert_eq!(world.sql("SELECT count(*) FROM operation WHERE kind = 'do'"), ["2"], "one operation beside that of init");
    world.sound();
    world.ok(&["undo"]);
    assert_eq!(world.facts(), World::store().facts());
}

#[test]
fn an_order_cannot_come_to_contradict_its_refunds_and_a_refund_changes_hands_whole() {
    let world = three_orders();
    world.import("refunds", "code,order,date,amount\nR1,O2,2025-03-01,40\n", &[], 0);
    let out = world.import(
        "orders",
        "code,customer,date,amount\nO2,C2,2025-03-02,50\nO2,C2,2025-02-01,39.99\nO2,C2,2025-02-28,40\n",
        &["--on-duplicate", "update"],
        3,
    );
    assert!(out.stderr.contains("order 'O2' would be later than its refund R1 of 2025-03-01"), "{}", out.stderr);
    assert!(out.stderr.contains("40.00 was given back of order 'O2', more than 39.99"), "{}", out.stderr);
    assert!(out.stderr.contains("1 updated"), "{}", out.stderr);
    world.sound();
    // The order's own customer is nothing new; another one takes the refund over, from the order, where the policy lets it.
    assert!(world.import("refunds", "code,customer,date,amount\nR1,C2,2025-03-01,40\n", &[], 0).stderr.contains("1 unchanged"));
    let other = "code,customer,date,amount\nR1,C1,2025-03-01,40\n";
    assert!(world.import("refunds", other, &["--on-duplicate", "fill"], 0).stderr.contains("1 skipped"));
    assert!(world.import("refunds", other, &[], 0).stderr.contains("1 updated"));
    assert_eq!(world.sql("SELECT order_code, customer FROM refunds"), ["|C1"]);
    world.sound();
}
