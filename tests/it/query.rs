//! SQL of the user's own: `crmkit sql` and `--where` read whatever they like, change nothing, and end in time and space.

use crate::world::World;

/// The first line of what a query that must fail with `status` says.
#[track_caller]
fn refused(world: &World, args: &[&str], status: i32) -> String {
    let out = world.fails(args, status, &["error: "]);
    assert!(!out.stderr.contains("panicked"), "{}", out.stderr);
    out.stderr.lines().next().unwrap_or("").trim_start_matches("error: ").to_string()
}

#[test]
fn a_query_is_answered_in_every_format() {
    let world = World::shop();
    let query = "SELECT city, count(*) AS n, 0.1 + 0.2 AS x, x'00ff' AS b, NULL AS gap FROM customers \
                 WHERE city = '上海' GROUP BY city";
    for (format, want) in [
        ("csv", "city,n,x,b,gap\n上海,1,0.30000000000000004,00ff,\n"),
        ("tsv", "city\tn\tx\tb\tgap\n上海\t1\t0.30000000000000004\t00ff\t\n"),
        ("jsonl", "{\"city\":\"上海\",\"n\":1,\"x\":0.30000000000000004,\"b\":\"00ff\",\"gap\":null}\n"),
    ] {
        assert_eq!(world.ok(&["sql", query, "-f", format]).stdout, want);
    }
    let text = world.ok(&["sql", query]).stdout;
    let row = text.lines().last().unwrap_or("").split_whitespace().collect::<Vec<_>>();
    assert_eq!(row, ["上海", "1", "0.3", "00ff", "–"], "{text}");
    assert!(world.ok(&["sql", query, "-f", "json"]).stdout.contains("\"rows\": ["));
    assert!(world.ok(&["sql", query, "-f", "markdown"]).stdout.contains("| 上海"));
    assert_eq!(world.fed(&["sql", "-", "-f", "csv"], b"SELECT 1 AS one -- and no more\n").stdout, "one\n1\n");
    assert_eq!(world.ok(&["sql", "SELECT 1 AS a, 2 AS a, 3 AS a", "-f", "csv"]).stdout, "a,a_2,a_3\n1,2,3\n");
    assert_eq!(world.ok(&["sql", "SELECT code FROM customers WHERE 0", "-f", "csv"]).stdout, "code\n");
    assert_eq!(world.ok(&["sql", "VALUES (2024)", "-f", "csv"]).stdout, "column1\n2024\n");
    world.ok(&["sql", "SELECT code, '=1+1' AS f FROM customers ORDER BY 1 LIMIT 1", "-o", "a.csv"]);
    assert_eq!(world.read("a.csv"), "code,f\nK01,'=1+1\n");
}

#[test]
fn a_list_is_cut_only_where_it_says_so() {
    let world = World::shop();
    let many = "WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t LIMIT 120) SELECT i FROM t";
    let text = world.ok(&["sql", many]).stdout;
    assert!(text.contains("\n50\n") && !text.contains("\n51\n") && text.contains("more rows than these 50"), "{text}");
    assert_eq!(world.ok(&["sql", many, "-f", "csv"]).stdout.lines().count(), 121);
    assert_eq!(world.ok(&["sql", many, "-f", "csv", "--limit", "7"]).stdout.lines().count(), 8);
    assert!(!world.ok(&["sql", many, "--limit", "120"]).stdout.contains("more rows"));
}

#[test]
fn nothing_but_reading_is_possible() {
    let world = World::shop();
    world.write("notes.txt", "mine");
    let (facts, bytes) = (world.facts(), std::fs::read(world.path("crm.db")).expect("readable"));
    for (query, told) in [
        ("DELETE FROM customer", "it would change the table customer; a query may only read"),
        ("UPDATE sales_order SET amount = 0", "change the table sales_order"),
        ("INSERT INTO setting VALUES ('a', 'b')", "change the table setting"),
        ("REPLACE INTO setting VALUES ('a', 'b') RETURNING key", "change the table"),
        ("WITH x AS (SELECT 1) DELETE FROM customer RETURNING code", "change the table customer"),
        ("EXPLAIN DELETE FROM customer", "change the table customer"),
        ("DROP TABLE customer", "change the"),
        ("CREATE TABLE t (a)", "change the"),
        ("CREATE TEMP TABLE t AS SELECT * FROM customer", "change the"),
        ("CREATE TEMP VIEW customers AS SELECT 1", "change the"),
        ("CREATE VIRTUAL TABLE t USING fts5(a)", "change the"),
        ("ALTER TABLE customer ADD COLUMN x", "change the"),
        ("REINDEX", "change the"),
        ("ANALYZE", "change the"),
        ("VACUUM", "the statement is no query"),
        ("VACUUM INTO 'copy.db'", "the statement is no query"),
        ("ATTACH 'notes.txt' AS n", "open another file"),
        ("ATTACH ':memory:' AS n", "open another file"),
        ("DETACH main", "open another file"),
        ("PRAGMA journal_mode = delete", "use PRAGMA journal_mode"),
        ("PRAGMA query_only = 0", "use PRAGMA query_only"),
        ("SELECT key FROM secret", "read the secret of the store"),
        ("SELECT count(*) FROM secret", "read the secret of the store"),
        ("PRAGMA wal_checkpoint(TRUNCATE)", "use PRAGMA wal_checkpoint"),
        ("PRAGMA writable_schema = 1", "use PRAGMA writable_schema"),
        ("SELECT * FROM pragma_temp_store_directory", "no such table"),
        ("SELECT * FROM pragma_wal_checkpoint", "wal_checkpoint"),
        ("BEGIN", "begin or end a transaction"),
        ("COMMIT", "begin or end a transaction"),
        ("SAVEPOINT s", "begin or end a transaction"),
        ("SELECT load_extension('x.so')", "call load_extension()"),
        ("SELECT fts3_tokenizer('a', x'00')", "call fts3_tokenizer()"),
        ("SELECT readfile('notes.txt')", "no such function: readfile"),
        ("SELECT writefile('x', 'y')", "no such function: writefile"),
        ("SELECT randomblob(1)", "call randomblob()"),
        ("SELECT 1; DELETE FROM customer", "there is more than one statement"),
        ("SELECT 1; nonsense", "there is more than one statement"),
        ("; SELECT 1", ""),
        ("", "the query is empty"),
        ("  ", "the query is empty"),
        (";", "the query is empty"),
        ("/* no more */", "the query is empty"),
    ] {
        if told.is_empty() {
            world.run(&["sql", query]);
            continue;
        }
        let said = refused(&world, &["sql", query], 2);
        assert!(said.contains(told), "{query}: {said}");
    }
    assert_eq!(world.facts(), facts);
    assert!(bytes == std::fs::read(world.path("crm.db")).expect("readable"), "not a byte was written");
    assert_eq!((world.files(), world.read("notes.txt")), (vec!["crm.db".to_string(), "notes.txt".to_string()], "mine".to_string()));
}

#[test]
fn the_place_and_the_nearest_name_are_told() {
    let world = World::shop();
    for (query, told, hint) in [
        ("SELECT nam FROM customers", "character 8: no such column: nam", "did you mean name?"),
        ("SELECT code,\n  citi FROM customers", "line 2, character 3: no such column: citi", "did you mean city?"),
        ("SELECT '王', x FROM customers", "character 13: no such column: x", "crmkit schema"),
        ("SELECT * FROM custmers", "no such table: custmers", "did you mean customers?"),
        ("SELECT code FROM customers WHERE city = \"Bonn\"", "no such column: \"Bonn\"", "single quotes"),
        ("SELEC 1", "character 1: near \"SELEC\": syntax error", "--help"),
        ("SELECT 'a", "character 8: unrecognized token", "--help"),
        ("SELECT (1", "incomplete input", "--help"),
    ] {
        let out = world.fails(&["sql", query], 2, &[told]);
        assert!(hint == "--help" || out.stderr.contains(hint), "{query}: {}", out.stderr);
    }
    world.fails(&["sql"], 2, &["<QUERY>"]);
    world.fails(&["sql", "SELECT 1", "--timeout", "0"], 2, &["--timeout"]);
    world.fails(&["sql", "SELECT 1", "--as-of", "2024"], 2, &["--as-of does not reach into a query"]);
    world.fails(&["sql", "SELECT abs(-9223372036854775808)"], 2, &["integer overflow"]);
    assert_eq!(world.fed(&["sql", "-"], b"SELECT '\xff'").status, 1, "a query that is no text");
}

#[test]
fn a_query_ends_in_time_and_space() {
    let world = World::shop();
    let endless = "WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t)";
    let begun = std::time::Instant::now();
    for query in [format!("{endless} SELECT max(i) FROM t"), format!("{endless} SELECT i FROM t WHERE i < 0")] {
        let said = refused(&world, &["sql", "--timeout", "1", &query], 1);
        assert!(said.contains("took too long"), "{said}");
    }
    assert!(begun.elapsed().as_secs() < 20);
    for (query, told) in [
        (format!("{endless} SELECT length(group_concat(printf('%100000c', 'x'))) FROM (SELECT 1 FROM t LIMIT 500)"), "longer than 16 MiB"),
        ("SELECT printf('%99999999c', 'x')".to_string(), "longer than 16 MiB"),
        (format!("{endless} SELECT printf('%1000000c', i) FROM t"), "more than 256 MiB"),
        (format!("{endless} SELECT printf('%1000000c', i) AS x FROM t ORDER BY x"), "more than 512 MiB of memory"),
    ] {
        let said = refused(&world, &["sql", "-f", "csv", &query], 1);
        assert!(said.contains(told), "{query}: {said}");
    }
    let long = format!("SELECT 1 -- {}", "x".repeat(100_000));
    assert!(refused(&world, &["sql", &long], 2).contains("more than 100000"));
    let deep = format!("SELECT {}1{}", "(".repeat(5_000), ")".repeat(5_000));
    assert_eq!(world.run(&["sql", &deep]).status, 2);
    let pattern = format!("SELECT 'a' LIKE '{}'", "%a".repeat(1_000));
    assert_ne!(world.run(&["sql", &pattern]).status, 0);
}

#[test]
fn a_condition_picks_rows() {
    let world = World::shop();
    let codes = |args: &[&str]| -> Vec<String> {
        let args: Vec<&str> = args.iter().copied().chain(["-f", "csv"]).collect();
        let text = world.ok(&args).stdout;
        text.lines().skip(1).map(|l| l.split(',').next().unwrap_or("").to_string()).collect()
    };
    let want = |query: &str| world.sql(query);
    assert_eq!(
        codes(&["customer", "list", "--where", "city = '上海' OR name LIKE 'Anna%' -- or so"]),
        want("SELECT code FROM customers WHERE city = '上海' OR name LIKE 'Anna%' ORDER BY code")
    );
    assert_eq!(
        codes(&["customer", "list", "--where", "code IN (SELECT customer FROM orders WHERE amount > 500)", "--status", "active"]),
        want(
            "SELECT code FROM customers WHERE code IN (SELECT customer FROM orders WHERE amount > 500) AND status = 'active' ORDER BY code"
        )
    );
    let text = world.ok(&["customer", "list", "--where", "1", "--limit", "3"]).stdout;
    assert!(text.contains("10 more"), "{text}");
    assert_eq!(
        codes(&["order", "list", "--where", "amount > 200"]),
        want("SELECT code FROM orders o WHERE amount > 200 ORDER BY date DESC, (SELECT id FROM sales_order s WHERE s.code = o.code) DESC")
    );
    let of_one = world.ok(&["order", "list", "K01", "--where", "amount > 100", "-f", "csv"]).stdout;
    assert_eq!(of_one.lines().count() - 1, want("SELECT 1 FROM orders WHERE customer = 'K01' AND amount > 100").len());
    world.fails(&["order", "list"], 2, &["CUSTOMER"]);
    assert_eq!(codes(&["complaint", "list", "--where", "severity >= 3"]).len(), want("SELECT 1 FROM complaints WHERE severity >= 3").len());
    for (kind, expression, query) in [
        ("customers", "country = 'DE'", "SELECT code FROM customers WHERE country = 'DE'"),
        (
            "orders",
            "channel = 'shop'",
            "SELECT o.code FROM orders o LEFT JOIN order_lines l ON l.order_code = o.code WHERE o.channel = 'shop'",
        ),
        (
            "order-lines",
            "amount > 100",
            "SELECT l.order_code FROM order_lines l JOIN orders o ON o.code = l.order_code WHERE o.amount > 100",
        ),
        ("interactions", "channel = 'phone'", "SELECT code FROM interactions WHERE channel = 'phone'"),
        ("complaints", "step <> 'closed'", "SELECT code FROM complaints WHERE step <> 'closed'"),
        ("products", "category IS NOT NULL", "SELECT code FROM products WHERE category IS NOT NULL"),
    ] {
        let (mut found, mut wanted) = (codes(&["export", kind, "--where", expression]), want(query));
        found.sort();
        wanted.sort();
        if kind == "orders" {
            wanted.dedup();
        }
        assert_eq!(found, wanted, "{kind}");
    }
    for kind in ["contacts", "payments", "refunds", "surveys", "responses", "points"] {
        assert_eq!(codes(&["export", kind, "--where", "1"]), codes(&["export", kind]), "{kind}");
        assert!(codes(&["export", kind, "--where", "0"]).is_empty(), "{kind}");
    }
    world.fails(&["export", "rates", "--where", "1"], 2, &["--where"]);
}

#[test]
fn a_condition_cannot_write_or_escape() {
    let world = World::shop();
    let bytes = std::fs::read(world.path("crm.db")).expect("readable");
    for (expression, told) in [
        ("1); DROP TABLE customer; --", "this bracket closes nothing"),
        ("1) UNION SELECT code FROM customers WHERE (1", "this bracket closes nothing"),
        ("1; DELETE FROM customer", "an expression has no ';'"),
        ("1 UNION SELECT code FROM customers", "near \"UNION\": syntax error"),
        ("1 ORDER BY 1", "near \"ORDER\": syntax error"),
        ("1 LIMIT 1", "near \"LIMIT\": syntax error"),
        ("city = 'Bonn", "what begins here does not end"),
        ("/* city", "what begins here does not end"),
        ("(DELETE FROM customer)", "near \"DELETE\": syntax error"),
        ("load_extension('x')", "call load_extension()"),
        ("citi = 'Bonn'", "--where, character 1: no such column: citi"),
        ("city = \"Bonn\"", "no such column"),
        ("(1, 2)", "row value misused"),
        ("city =", "--where, the expression ends too early"),
        ("-- nothing", ""),
        ("", "the expression is empty"),
    ] {
        for args in [&["customer", "list"][..], &["export", "customers"]] {
            let args: Vec<&str> = args.iter().copied().chain(["--where", expression]).collect();
            let said = refused(&world, &args, 2);
            assert!(said.contains(told), "{expression}: {said}");
        }
    }
    assert!(bytes == std::fs::read(world.path("crm.db")).expect("readable"), "not a byte was written");
    assert_eq!(world.files(), ["crm.db"]);
}

#[test]
fn the_limits_are_told() {
    let world = World::empty();
    let help = world.ok(&["sql", "--help"]).stdout;
    for words in ["100,000 bytes", "16 MiB", "256 MiB", "512 MiB", "1,000 letters", "[default: 60]"] {
        assert!(help.contains(words), "{words}: {help}");
    }
    let help = world.ok(&["customer", "list", "--help"]).stdout;
    assert!(help.contains("60") && help.contains("seconds at most"), "{help}");
}
