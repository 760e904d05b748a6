//! Days, amounts, currencies and time zones on the command line: what import reads is read, what is doubtful is asked back.

use crate::world::{BINARY, Output, World};

/// Runs crmkit on 30 November 2026, a Monday, at ten in the morning in Shanghai.
#[track_caller]
fn run(world: &World, args: &[&str], status: i32) -> Output {
    let out = world.finish(world.command(BINARY, args).env("CRMKIT_NOW", "2026-11-30T02:00:00Z"));
    assert_eq!(out.status, status, "{args:?}: {}{}", out.stdout, out.stderr);
    out
}

fn shop() -> World {
    let world = World::empty();
    run(&world, &["init", "--currency", "¥", "--time-zone", "上海"], 0);
    run(&world, &["customer", "add", "王芳", "--code", "C1"], 0);
    world
}

/// The order that was entered last.
fn last(world: &World) -> String {
    world.sql("SELECT amount, date(day * 86400, 'unixepoch') FROM sales_order ORDER BY id DESC LIMIT 1").concat()
}

#[test]
fn orders_are_entered_as_people_write_them() {
    let world = shop();
    for (amount, date, want) in [
        ("¥1,234", "2026/6/1", "123400|2026-06-01"),
        ("１２３４", "２０２６－０６－０１", "123400|2026-06-01"),
        ("1，234元", "6月1日", "123400|2026-06-01"),
        ("1.234,56", "昨天", "123456|2026-11-29"),
        ("(12.50)", "-2w", "-1250|2026-11-16"),
        ("-12.50", "周五", "-1250|2026-11-27"),
    ] {
        run(&world, &["order", "add", "C1", "--amount", amount, "--date", date], 0);
        assert_eq!(last(&world), want, "{amount} {date}");
    }
    let filled = run(&world, &["order", "add", "C1", "--amount", "5", "--date", "12月1日"], 0);
    assert!(filled.stderr.contains("--date 12月1日: 2025-12-01"), "{}", filled.stderr);
    run(&world, &["order", "add", "C1", "--line", "MUG ｘ２ @¥1,000 Mug"], 0);
    assert_eq!(last(&world), "200000|2026-11-30");
}

#[test]
fn what_may_be_meant_in_two_ways_is_refused_with_both() {
    let world = shop();
    for (args, message, hint) in [
        (
            ["--amount", "5", "--date", "03/04/2026"],
            "--date: '03/04/2026' may be 2026-04-03 or 2026-03-04",
            "write 2026-04-03 or 2026-03-04",
        ),
        (["--date", "today", "--amount", "1.500"], "--amount: '1.500' may be 1500 or 1.5", "write 1500 or 1.5"),
        (["--date", "today", "--amount", "$5"], "--amount: '$5' is in $, and the store counts in CNY", "write what it is worth in CNY"),
        (["--amount", "5", "--date", "上月"], "--date: '上月' is a month, and a day is asked for", "write the day such as 2026-10-31"),
        (["--amount", "5", "--date", "yesturday"], "--date: 'yesturday' is no date", "did you mean 'yesterday'?"),
    ] {
        let line: Vec<&str> = ["order", "add", "C1"].into_iter().chain(args).collect();
        let out = run(&world, &line, 2);
        assert!(out.stderr.contains(message) && out.stderr.contains(hint), "{args:?}: {}", out.stderr);
    }
    let out = run(&world, &["customer", "edit", "C1", "--birthday", "6月1日"], 2);
    assert!(out.stderr.contains("'6月1日' has no year") && out.stderr.contains("1990-06-01"), "{}", out.stderr);
}

#[test]
fn other_options_read_alike() {
    let world = shop();
    run(
        &world,
        &["log", "C1", "--channel", "phone", "--at", "昨天下午3点", "--follow-up", "1月5日", "--minutes", "３０", "--cost", "1,000"],
        0,
    );
    let logged = world.sql("SELECT date, time_utc, follow_up_on, minutes, cost FROM interactions").concat();
    assert_eq!(logged, "2026-11-29|2026-11-29T07:00:00Z|2027-01-05|30|1000");
    run(&world, &["complaint", "open", "C1", "--type", "price", "--at", "9:05", "--severity", "３"], 0);
    run(&world, &["complaint", "advance", "K0001", "--at", "-10min"], 0);
    run(&world, &["customer", "edit", "C1", "--birthday", "1990年6月1日", "--wallet", "1斤"], 2);
    run(&world, &["customer", "edit", "C1", "--birthday", "1990年6月1日", "--wallet", "1万"], 0);
    run(&world, &["order", "add", "C1", "--amount", "90", "--date", "10月5日"], 0);
    for window in ["今年", "this-year", "2026年", "2026", "上月", "last-month", "2026年第4季度", "近90天", "10月", "2026/10/1 - 昨天"]
    {
        let out = run(&world, &["report", "trend", "--by", "month", "-f", "csv", "--window", window], 0);
        assert!(out.stdout.contains("90.00"), "{window}: {}", out.stdout);
    }
    for as_of in ["今天", "yesterday", "本月", "this-year", "2026年10月", "10月31日", "-3d", "last"] {
        let out = run(&world, &["order", "list", "C1", "-f", "csv", "--as-of", as_of], 0);
        assert!(out.stdout.contains("90.00"), "{as_of}: {}", out.stdout);
    }
    let out = run(&world, &["report", "trend", "--window", "last-monht"], 2);
    assert!(out.stderr.contains("did you mean 'last-month'?"), "{}", out.stderr);
}

#[test]
fn currencies_and_time_zones_go_by_what_people_call_them() {
    let world = World::empty();
    let out = run(&world, &["init", "--currency", "kr", "--time-zone", "Berlin"], 2);
    assert!(out.stderr.contains("write SEK or NOK"), "{}", out.stderr);
    let out = run(&world, &["init", "--currency", "€", "--time-zone", "Berln"], 2);
    assert!(out.stderr.contains("did you mean 'Europe/Berlin'?"), "{}", out.stderr);
    run(&world, &["init", "--currency", "€", "--time-zone", "Germany"], 0);
    assert_eq!(world.ok(&["config", "get", "time-zone"]).stdout, "Europe/Berlin\n");
    assert!(world.ok(&["config", "set", "currency", "人民币"]).stderr.contains("currency set to 'CNY'"));
}
