//! Complaints from opening to a sale: deadlines to the minute, lists, compensation, letters, old records, and what the shop knows.

use crate::undo::words;
use crate::world::{BINARY, Output, World};

/// Runs a line at a moment of the shop; `_` stands for a blank.
#[track_caller]
fn at(world: &World, now: &str, line: &str, status: i32) -> Output {
    let out = world.finish(world.command(BINARY, words(line)).env("CRMKIT_NOW", now));
    assert_eq!(out.status, status, "{line}: {}{}", out.stdout, out.stderr);
    out
}

/// A shop in Berlin that answers on weekdays from nine to six, with Ascension Day 2024 off.
fn office() -> World {
    let world = World::empty();
    world.ok(&["init", "--currency", "EUR", "--time-zone", "Europe/Berlin"]);
    for (key, value) in [
        ("sla-hours", "business"),
        ("business-hours", "mon-fri 09:00-18:00"),
        ("holidays", "2024-05-09"),
        ("sla-3", "4h/2d"),
        ("escalate-at", "75%"),
        ("escalate-to", "Kim"),
    ] {
        world.ok(&["config", "set", key, value]);
    }
    world.ok(&["customer", "add", "Ann Lee", "--code", "C1"]);
    world.ok(&["customer", "add", "Bo", "--code", "C2"]);
    world
}

/// The codes that a list has.
#[track_caller]
fn listed(world: &World, now: &str, options: &str) -> Vec<String> {
    let out = at(world, now, format!("complaint list {options} -f csv").replace("  ", " ").trim(), 0);
    out.stdout.lines().skip(1).map(|l| l.split(',').next().unwrap_or_default().to_string()).collect()
}

#[test]
fn escalated_and_overdue_at_the_right_minute_across_a_weekend_and_a_holiday() {
    let world = office();
    // Friday, 16:00 in summer time: of four hours two are left for Monday.
    at(&world, "2024-05-03T14:00:00Z", "complaint open C1 --type delivery --severity 3", 0);
    for (now, escalated, overdue) in [
        ("2024-05-03T15:59:59Z", 0, 0),
        ("2024-05-05T12:00:00Z", 0, 0),
        ("2024-05-06T07:59:59Z", 0, 0),
        ("2024-05-06T08:00:00Z", 1, 0),
        ("2024-05-06T09:00:00Z", 1, 0),
        ("2024-05-06T09:00:01Z", 1, 1),
    ] {
        assert_eq!(listed(&world, now, "--escalated").len(), escalated, "{now}");
        assert_eq!(listed(&world, now, "--overdue").len(), overdue, "{now}");
        // The reports look at the same moment, not at the end of the day.
        let report = at(&world, now, "report complaints --table figures -f csv", 0).stdout;
        assert!(
            report.contains(&format!("\noverdue,{overdue},")) && report.contains(&format!("\nescalated,{escalated},")),
            "{now}: {report}"
        );
    }
    let out = at(&world, "2024-05-06T08:30:00Z", "complaint show K0001", 0).stdout;
    for told in ["escalated: Kim looks after it", "2024-05-06 11:00 (escalated since 2024-05-06 10:00)", "one business day"] {
        assert!(out.contains(told), "{told}: {out}");
    }
    // Once it is answered, the resolution is what counts: two business days from Friday 16:00.
    at(&world, "2024-05-06T08:45:00Z", "complaint advance K0001", 0);
    assert_eq!(listed(&world, "2024-05-07T09:29:00Z", "--escalated"), [""; 0]);
    assert_eq!(listed(&world, "2024-05-07T09:30:00Z", "--escalated"), ["K0001"], "13.5 of 18 hours");
    assert_eq!(listed(&world, "2024-05-07T14:00:00Z", "--overdue"), [""; 0]);
    assert_eq!(listed(&world, "2024-05-07T14:00:01Z", "--overdue"), ["K0001"]);
    // From Wednesday over the holiday to Monday.
    at(&world, "2024-05-08T14:00:00Z", "complaint open C2 --type price --severity 3", 0);
    let out = at(&world, "2024-05-08T14:00:00Z", "complaint show K0002 -f json", 0).stdout;
    assert!(out.contains("2024-05-10 11:00 (escalated from 2024-05-10 10:00)") && out.contains("2024-05-13 16:00"), "{out}");
}

#[test]
fn lists_show_what_is_asked_for() {
    let world = office();
    let now = "2024-05-06T10:00:00Z";
    world.ok(&["order", "add", "C1", "--code", "O1", "--line", "MUG x1 @10 Mug", "--date", "2024-04-01"]);
    for line in [
        "complaint open C1 --type delivery --cause management --severity 4 --assignee Kim --channel phone --order O1 --product MUG --at 2024-05-01",
        "complaint open C2 --type price --severity 3 --follow-up 2024-05-06 --at 2024-05-02",
        "complaint open C2 --type delivery --severity 1 --assignee Lu --at 2024-05-03T10:00",
        "complaint open C2 --type quality --at 2024-05-03T12:00",
        "complaint advance K0003 --to resolved",
    ] {
        at(&world, now, line, 0);
    }
    for (options, wanted) in [
        ("", "K0004 K0003 K0002 K0001"),
        ("--open", "K0001 K0002 K0004"),
        ("--severity 3..4", "K0002 K0001"),
        ("--severity 1", "K0003"),
        ("--assignee kim", "K0001"),
        ("--unassigned", "K0004 K0002"),
        ("--type delivery --open", "K0001"),
        ("--cause management", "K0001"),
        ("--channel phone", "K0001"),
        ("--customer Ann", "K0001"),
        ("--product MUG", "K0001"),
        ("--order O1", "K0001"),
        ("--step resolved", "K0003"),
        ("--from 2024-05-02 --to 2024-05-02", "K0002"),
        ("--follow-up-due", "K0002"),
        ("--reopened", ""),
        ("--overdue --severity 4", "K0001"),
        ("--limit 1", "K0004"),
    ] {
        assert_eq!(listed(&world, now, options).join(" "), wanted, "{options}");
    }
    at(&world, now, "complaint reopen K0003", 0);
    assert_eq!(listed(&world, now, "--reopened"), ["K0003"]);
    for (options, status, told) in [
        ("--severity 5", 2, "expected 1 (slight) to 4 (critical)"),
        ("--severity 4..3", 2, "3..4"),
        ("--customer Nobody", 1, "no customer is known by 'Nobody'"),
        ("--product CUP", 1, "there is no product 'CUP'"),
        ("--order O9", 1, "there is no order 'O9'"),
        ("--from 2024-05-03 --to 2024-05-02", 2, "lies after"),
        ("--from soon", 2, "'soon' is no date"),
        ("--assignee Kim --unassigned", 2, "cannot be used with"),
        ("--type purple", 2, "unknown complaint type 'purple'"),
    ] {
        let out = at(&world, now, &format!("complaint list {options}"), status);
        assert!(out.stderr.contains(told), "{options}: {}", out.stderr);
    }
}

#[test]
fn compensation_stays_within_its_budget_or_is_told() {
    let world = office();
    at(&world, "2024-05-06T10:00:00Z", "complaint open C1 --type price --severity 2", 0);
    at(&world, "2024-05-06T10:00:00Z", "complaint open C2 --type price --severity 2", 0);
    let first = at(&world, "2024-05-07T10:00:00Z", "complaint compensate K0001 voucher --amount 30", 0);
    assert!(!first.stderr.contains("come to"), "no budget, no word of it: {}", first.stderr);
    world.ok(&["config", "set", "compensation-budget", "50/month"]);
    let second = at(&world, "2024-05-07T10:00:00Z", "complaint compensate K0002 refund --amount 15.50", 0);
    assert!(second.stderr.contains("compensations come to 45.50 of 50.00 for 2024-05: 4.50 left"), "{}", second.stderr);
    let again = at(&world, "2024-05-08T10:00:00Z", "complaint compensate K0002 refund --amount 25", 1);
    assert!(again.stderr.contains("has been compensated already: refund") && again.stderr.contains("--replace"), "{}", again.stderr);
    let beyond = at(&world, "2024-05-08T10:00:00Z", "complaint compensate K0002 refund --amount 25 --replace", 0);
    assert!(
        beyond.stderr.contains("warning: compensations come to 55.00 of 50.00 for 2024-05: 5.00 beyond the budget"),
        "{}",
        beyond.stderr
    );
    let left = |as_of: &str| {
        let out = world.ok(&["report", "complaints", "--table", "figures", "-f", "csv", "--as-of", as_of]).stdout;
        let line = |name: &str| out.lines().find(|l| l.starts_with(name)).map(|l| l.split(',').nth(1).unwrap_or_default().to_string());
        (line("compensation,"), line("budget_left,"))
    };
    let some = |text: &str| Some(text.to_string());
    assert_eq!(left("2024-05-07"), (some("30.00"), some("20.00")), "what is given later is not given yet");
    assert_eq!(left("2024-05-31"), (some("55.00"), some("-5.00")));
    assert_eq!(left("2024-06-01"), (some("55.00"), some("50.00")), "a new month");
    for (line, status, told) in [
        ("complaint compensate K0001 money", 2, "unknown kind of compensation 'money'"),
        ("complaint compensate K0001 gift --amount -5 --replace", 2, "a positive amount"),
        ("complaint compensate K0001 gift --amount=-5 --replace", 2, "a positive amount"),
        ("complaint compensate K0001 gift --amount 1.234 --replace", 2, "may be 1234 or 1.234"),
        ("complaint compensate K0001 gift --on 2024-05-01 --replace", 2, "lies before the complaint"),
        ("config set compensation-budget 50", 2, "500/month"),
    ] {
        let out = at(&world, "2024-05-08T10:00:00Z", line, status);
        assert!(out.stderr.contains(told), "{line}: {}", out.stderr);
    }
}

#[test]
fn a_step_before_the_last_is_told_without_a_flag_that_nobody_typed() {
    let world = office();
    let now = "2024-05-06T10:00:00Z";
    at(&world, now, "complaint open C1 --type price", 0);
    at(&world, now, "complaint advance K0001 --at 2024-06-02", 0);
    let out = at(&world, now, "complaint advance K0001", 2);
    assert!(
        out.stderr.starts_with("error: now is before the last step of complaint K0001, which was taken on 2024-06-02"),
        "{}",
        out.stderr
    );
    assert!(out.stderr.contains("that day or later: --at 2024-06-02"), "{}", out.stderr);
    let out = at(&world, now, "complaint advance K0001 --at 2024-05-07", 2);
    assert!(out.stderr.starts_with("error: --at lies before the last step of complaint K0001"), "{}", out.stderr);
    at(&world, now, "complaint advance K0001 --at 2024-06-02", 0);
    at(&world, now, "order add C1 --code O1 --amount 40 --date 2024-06-01", 0);
    let out = at(&world, now, "order refund O1", 2);
    assert!(out.stderr.starts_with("error: today, 2024-05-06, lies before the day of order O1, 2024-06-01"), "{}", out.stderr);
    at(&world, now, "order refund O1 --date 2024-06-01", 0);
}

#[test]
fn a_complaint_becomes_a_sale_only_by_a_later_order_of_the_customer() {
    let world = office();
    for (customer, code, day) in [("C1", "O1", "2024-05-01"), ("C1", "O2", "2024-05-08"), ("C2", "O3", "2024-05-08")] {
        world.ok(&["order", "add", customer, "--code", code, "--amount", "40", "--date", day]);
    }
    let now = "2024-05-10T10:00:00Z";
    at(&world, now, "complaint open C1 --type price --at 2024-05-06", 0);
    for (order, told) in [("O1", "older than the complaint"), ("O3", "belongs to another customer"), ("O9", "there is no order")] {
        let out = at(&world, now, &format!("complaint edit K0001 --led-to {order}"), 1);
        assert!(out.stderr.contains(told), "{}", out.stderr);
    }
    at(&world, now, "complaint close K0001 --led-to O2 --satisfaction 5 --resolution explained", 0);
    let sales = |as_of: &str| world.ok(&["report", "complaints", "--table", "sales", "-f", "csv", "--as-of", as_of]).stdout;
    assert!(sales("2024-05-10").contains("K0001,C1,Ann Lee,2024-05-06,O2,2024-05-08,40.00"), "{}", sales("2024-05-10"));
    assert_eq!(sales("2024-05-07").lines().count(), 1, "the order lies ahead");
    at(&world, now, "complaint edit K0001 --clear led-to --clear satisfaction", 0);
    assert_eq!(world.sql("SELECT led_to, satisfaction, resolution FROM complaints"), ["||explained"]);
    let out = at(&world, now, "complaint edit K0001 --clear led", 2);
    assert!(out.stderr.contains("did you mean 'led-to'?"), "{}", out.stderr);
}

#[test]
fn old_complaints_come_in_with_all_their_times() {
    let world = office();
    world.write(
        "old.csv",
        "投诉编号,客户编号,投诉时间,类型,等级,确认时间,分析时间,解决时间,重开时间,结案时间,赔偿方式,赔偿金额,赔偿日期,回访日期\n\
         V1,C1,2023-03-01 09:30,质量,3,2023-03-01 10:00,2023-03-02,2023-03-03 11:00,,2023-03-06,优惠券,20.00,2023-03-04,2023-04-01\n\
         V2,C2,2023-03-01 09:30,物流,4,2023-03-01 11:00,,2023-03-01 12:00,2023-03-05 08:00,,,,,\n\
         V3,C2,2023-03-01 09:30,物流,4,2023-03-01 09:00,,,,,,,,\n",
    );
    let out = world.finish(&mut world.command(BINARY, ["complaint", "import", "old.csv"]));
    assert_eq!(out.status, 3, "{}", out.stderr);
    assert!(out.stderr.contains("line 4") && out.stderr.contains("lies before it was received"), "{}", out.stderr);
    let steps =
        "SELECT complaint, group_concat(step || coalesce(' ' || substr(time_utc, 6, 11), ''), ', ') FROM complaint_steps GROUP BY 1";
    assert_eq!(
        world.sql(steps),
        [
            "V1|received 03-01T08:30, confirmed 03-01T09:00, analysed, resolved 03-03T10:00, closed",
            "V2|received 03-01T08:30, confirmed 03-01T10:00, resolved 03-01T11:00, reopened 03-05T07:00"
        ]
    );
    let facts = "SELECT compensation_kind, compensated_on, follow_up_on FROM complaints ORDER BY code";
    assert_eq!(world.sql(facts), ["voucher|2023-03-04|2023-04-01", "||"]);
    // The first answer to V1 came within the business hours of its severity, its resolution on the second business day.
    let report = world.ok(&["report", "complaints", "--table", "severities", "-f", "csv", "--as-of", "2023-04-01"]).stdout;
    assert!(report.contains("\n3,1,0,") && report.lines().any(|l| l.starts_with("4,1,1,")), "{report}");
    world.ok(&["export", "complaints", "-o", "again.csv"]);
    let before = world.facts();
    world.ok(&["import", "complaints", "again.csv"]);
    assert_eq!(world.facts(), before, "what is exported is known");
}

#[test]
fn steps_with_a_time_and_steps_with_a_day_alone_keep_their_order() {
    let world = office();
    world.write(
        "old.csv",
        "code,customer,received_on,confirmed_on,resolved_on,closed_on,reopened_on\n\
         A1,C1,2023-03-01 09:30,2023-03-01,,,\n\
         A2,C1,2023-03-01 09:30,,2023-03-03 11:00,,2023-03-03\n\
         A3,C2,2023-03-01 09:30,,2023-03-03 11:00,2023-03-03,\n",
    );
    world.ok(&["import", "complaints", "old.csv"]);
    let list = world.ok(&["complaint", "list", "-f", "csv"]).stdout;
    for (code, step) in [("A1", "confirmed"), ("A2", "reopened"), ("A3", "closed")] {
        assert!(list.lines().any(|l| l.starts_with(code) && l.contains(&format!(",{step},"))), "{code} {step}: {list}");
    }
    // Only the day of the answer is known: no time is made up for it.
    let times = world.ok(&["sql", "SELECT count(*) AS n FROM complaint_steps WHERE time_utc IS NULL", "-f", "csv"]).stdout;
    assert_eq!(times, "n\n3\n");
    assert_eq!(listed(&world, "2023-03-04T12:00:00Z", "--open"), ["A2", "A1"]);
    let shown = world.ok(&["customer", "show", "C1", "--table", "figures", "-f", "csv"]).stdout;
    assert!(shown.contains("open_complaints,2"), "{shown}");
    let again = world.ok(&["import", "complaints", "old.csv"]);
    assert!(again.stderr.contains("3 unchanged"), "{}", again.stderr);
}

#[test]
fn letters_have_no_gaps() {
    let world = office();
    let now = "2024-05-06T10:00:00Z";
    at(&world, now, "complaint open C1 --type price --severity 2 --set parcel=X7", 0);
    world.write("late.txt", "\u{feff}Dear {{ customer.name }},\r\n{{ complaint.own.parcel }} of {{ complaint.received_on }}.\r\n");
    at(&world, now, "template add late --file late.txt", 0);
    assert_eq!(at(&world, now, "complaint reply K0001 late", 0).stdout, "Dear Ann Lee,\nX7 of 2024-05-06.\n");
    at(&world, now, "template add gap --text {{_complaint.order_}}", 0);
    let out = at(&world, now, "complaint reply K0001 gap", 1);
    assert!(out.stdout.is_empty() && out.stderr.contains("template gap, line 1: not known: complaint.order"), "{}", out.stderr);
    let out = at(&world, now, "complaint reply K0001 lat", 1);
    assert!(out.stderr.contains("did you mean 'late'?"), "{}", out.stderr);
    for (line, status, told) in [
        ("template add late --text Hello", 1, "another template has the code 'late'"),
        ("template add new --text {%_if_%}", 2, "template new, line 1"),
        ("template add new --text _", 2, "the text is blank"),
        ("template add new --text a --file late.txt", 2, "cannot be used with"),
    ] {
        let out = at(&world, now, line, status);
        assert!(out.stderr.contains(told), "{line}: {}", out.stderr);
    }
    world.write("bytes.txt", [0xff, 0xfe, 0x41]);
    assert!(at(&world, now, "template add bytes --file bytes.txt", 1).stderr.contains("not UTF-8"));
}

#[test]
fn answers_are_found_in_words_of_the_customer() {
    let world = World::store();
    let out = world.ok(&["answer", "find", "returns"]);
    assert!(out.stdout.contains("Nothing is known about 'returns'"), "{}", out.stdout);
    world.ok(&["answer", "add", "Can I return opened tea?", "Yes, within 30 days.", "--topic", "returns"]);
    world.ok(&["answer", "add", "可以退货吗？", "七天内可以无理由退货。"]);
    let codes = |asked: &str| {
        let out = world.ok(&["answer", "find", asked, "-f", "csv"]).stdout;
        out.lines().skip(1).map(|l| l[..5].to_string()).collect::<Vec<_>>()
    };
    assert_eq!((codes("she returned the tea"), codes("怎么退货"), codes("shoes")), (vec!["A0001".into()], vec!["A0002".into()], vec![]));
    world.fails(&["answer", "find", "?!"], 2, &["no word to look for"]);
    world.fails(&["answer", "add", " ", "Yes."], 2, &["the question is blank"]);
    world.fails(&["answer", "add", "Q", "A", "--code", "A0001"], 1, &["another answer has the code 'A0001'"]);
    assert_eq!(world.sql("SELECT code, topic FROM knowledge_answers ORDER BY 1"), ["A0001|returns", "A0002|"]);
}
