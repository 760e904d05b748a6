//! Files of survey tools and of reviews: what is a question, on which scale, and whose the answers are.

use super::{counts, imported, refused};
use crate::world::World;

const QUESTIONS: &str = "SELECT question, role, scale_min, scale_max FROM survey_questions ORDER BY position";
const ANSWERS: &str = "SELECT response, question, value, text FROM survey_answers ORDER BY response, question";

#[test]
fn what_a_survey_tool_notes_beside_the_answers_is_no_question() {
    let file = "#,IP Address,UserLanguage,Start Date (UTC),Submit Date (UTC),Duration (in seconds),Age,How was it?,Why?\n\
                ab1x,203.0.113.4,EN,2026-03-01 10:00,2026-03-02 00:10,71,34,5,nice\n\
                ab2x,203.0.113.5,DE,2026-03-02 10:00,2026-03-03 00:10,65,28,4,\n\
                ab3x,203.0.113.6,EN,2026-03-03 10:00,2026-03-04 00:10,80,61,2,slow\n";
    let world = imported("surveys", file, &["--survey", "S"]);
    assert_eq!(world.sql("SELECT question FROM survey_questions"), ["How was it?", "Why?"]);
    assert_eq!(world.sql("SELECT code, date FROM survey_responses"), ["ab1x|2026-03-02", "ab2x|2026-03-03", "ab3x|2026-03-04"]);
    assert_eq!(world.sql("SELECT count(*) FROM survey_response WHERE own LIKE '%203.0.113%'"), ["3"], "it is kept with the response");
}

#[test]
fn the_moment_of_the_answers_is_known_in_many_languages() {
    for header in
        ["Zeitstempel", "Horodateur", "Marca temporal", "タイムスタンプ", "답변 시간", "Отметка времени", "提交答卷时间", "RecordedDate"]
    {
        let world = imported("surveys", format!("{header},Taste\n2026-03-01 10:00:00,5\n2026-03-02 11:00:00,4\n"), &[]);
        assert_eq!(world.sql("SELECT date FROM survey_responses ORDER BY 1"), ["2026-03-01", "2026-03-02"], "{header}");
        assert_eq!(world.sql("SELECT question FROM survey_questions"), ["Taste"], "{header}");
    }
}

#[test]
fn a_second_row_of_headers_words_the_questions() {
    let file = "StartDate,RecordedDate,Status,ResponseId,Q1,Q2\nStart Date,Recorded Date,Response Type,Response ID,Would you recommend us?,Why?\n\
                2026-03-01 10:00,2026-03-01 10:05,IP Address,R_1abc,9,good\n2026-03-02 10:00,2026-03-02 10:05,Survey Preview,R_2abc,10,test\n\
                2026-03-03 10:00,2026-03-03 10:05,IP Address,R_3abc,3,\n";
    let world = World::store();
    let out = world.import("surveys", file, &[], 0);
    assert!(out.stderr.contains("only tried out"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT question, text, role FROM survey_questions"), ["Q1|Would you recommend us?|nps", "Q2|Why?|"]);
    assert_eq!(world.sql("SELECT code FROM survey_responses"), ["R_1abc", "R_3abc"]);
    world.sound();
}

#[test]
fn words_are_points_of_a_scale_and_stay_with_them() {
    let file = "E-Mail,Datum,Wie zufrieden sind Sie?,Würden Sie wieder kaufen?,Kommentar\na@m.example,2026-03-01,Sehr zufrieden,ja,gut\n\
                b@m.example,2026-03-02,Teils/teils,nein,\nc@m.example,2026-03-03,Unzufrieden,ja,gut\nd@m.example,2026-03-03,weiß nicht,ja,\n";
    let world = imported("surveys", file, &["--survey", "S"]);
    assert_eq!(world.sql(QUESTIONS), ["Wie zufrieden sind Sie?|csat|1|5", "Würden Sie wieder kaufen?||0|1", "Kommentar|||"]);
    assert_eq!(
        world.sql("SELECT value, text FROM survey_answers WHERE question LIKE 'Wie%' ORDER BY response"),
        ["5|Sehr zufrieden", "3|Teils/teils", "2|Unzufrieden", "|weiß nicht"]
    );
    assert_eq!(world.sql("SELECT count(value) FROM survey_answers WHERE question = 'Kommentar'"), ["0"], "the customer's own words");
    let exported = world.ok(&["export", "surveys"]).stdout;
    let other = World::store();
    other.import("surveys", &exported, &[], 0);
    assert_eq!(other.ok(&["export", "surveys"]).stdout, exported);
    assert_eq!(other.sql(ANSWERS), world.sql(ANSWERS));
}

#[test]
fn scales_are_stated_by_the_question_or_found() {
    let file = "Date,Food (0-5),Would you recommend us (0-10)?,服务（1=很差，7=很好）,Solved?,Stars\n\
                2026-03-01,5,9,6,1,★★★★☆\n2026-03-02,4,7,5,0,★★★★★\n2026-03-03,3,8,7,1,★★☆☆☆\n";
    let world = imported("surveys", file, &[]);
    assert_eq!(
        world.sql("SELECT scale_min, scale_max, role FROM survey_questions ORDER BY position"),
        ["0|5|", "0|10|nps", "1|7|", "0|1|", "1|5|csat"]
    );
}

#[test]
fn a_scale_in_doubt_is_asked_and_the_answer_leads_on() {
    let file = "Email,Date,Taste,Would you recommend us (0-10)?\na@m.example,2026-03-01,1,9\nb@m.example,2026-03-02,3,8\nc@m.example,2026-03-03,2,7\n";
    refused("surveys", file, &[], 1, &["'Taste' (1-5 or 1-3)", "--scale 1-5 or --scale 1-3"]);
    let world = imported("surveys", file, &["--scale", "1-3"]);
    assert_eq!(
        world.sql("SELECT scale_max FROM survey_questions ORDER BY position"),
        ["3", "10"],
        "the question that states its own keeps it"
    );
    // The next file is not asked about: the store knows the scale now.
    world.import("surveys", file.replace("2026-03", "2026-04"), &[], 0);
    let two = "Date,Taste,Speed\n2026-03-01,1,20\n2026-03-02,3,40\n2026-03-03,2,30\n";
    refused("surveys", two, &[], 1, &["--scale Taste=1-5 --scale Speed=0-100"]);
    let world = imported("surveys", two, &["--scale", "Taste=1-3", "--scale", "Speed=0-100"]);
    assert_eq!(world.sql("SELECT scale_max FROM survey_questions ORDER BY position"), ["3", "100"]);
}

#[test]
fn answers_about_an_order_or_a_complaint_are_its_customers() {
    let world = World::store();
    let days: Vec<u32> = (10..22).collect();
    let orders: String = days.iter().map(|d| format!("O{d},C{d},2026-01-{d},50\nP{d},C{d},2026-03-{d},50\n")).collect();
    let ratings: String = days.iter().map(|d| format!("O{d},{},2026-02-{d}\n", d % 5 + 1)).collect();
    world.import("orders", format!("order_id,customer_id,date,amount\n{orders}"), &[], 0);
    world.import("surveys", format!("order_id,rating,date\n{ratings}"), &[], 0);
    assert_eq!(world.sql("SELECT count(*), count(DISTINCT customer) FROM survey_responses"), ["12|12"]);
    let page = world.ok(&["report", "satisfaction-loyalty", "--as-of", "2026-11-30", "-f", "text"]).stdout;
    assert!(page.lines().any(|l| l.starts_with("Customers") && l.contains("12")), "{page}");
    world.import("complaints", "ticket_id,customer,opened,text\nK1,C10,2026-02-01,late\n", &[], 0);
    world.import("surveys", "Ticket ID,Solved?\nK1,Yes\n", &["--survey", "T"], 0);
    assert_eq!(world.sql("SELECT customer FROM survey_responses WHERE survey = 'T'"), ["C10"]);
    // An order that nobody knows costs no answer.
    let out = world.import("surveys", "order_id,rating,date\nX9,5,2026-02-01\n", &["--survey", "U"], 0);
    assert!(out.stderr.contains("an order that is not known"), "{}", out.stderr);
    world.sound();
}

#[test]
fn one_review_of_two_orders_is_two_answers() {
    let world = World::store();
    world.import("orders", "order_id,email,date,amount\nO1,a@m.example,2026-01-01,5\nO2,b@m.example,2026-01-02,6\n", &[], 0);
    let reviews = "review_id,order_id,review_score,review_creation_date\nr1,O1,4,2026-02-01\nr1,O2,4,2026-02-01\n";
    world.import("surveys", reviews, &["--survey", "R"], 0);
    assert_eq!(world.sql("SELECT code, order_code FROM survey_responses ORDER BY 2"), ["r1|O1", "r1/O2|O2"]);
    assert_eq!(counts(&world.import("surveys", reviews, &["--survey", "R"], 0)), [0, 0, 2, 0, 0]);
    world.sound();
}

#[test]
fn who_answers_twice_on_a_day_has_two_responses() {
    let file = "Phone,Date,Taste,Service\n13912340011,2026-03-01,5,4\n13912340011,2026-03-01,2,1\nnobody,2026-03-01,3,3\n";
    let world = imported("surveys", file, &["--survey", "S"]);
    assert_eq!(world.sql("SELECT customer, count(*) FROM survey_responses GROUP BY 1"), ["|1", "13912340011|2"]);
    assert_eq!(counts(&world.import("surveys", file, &["--survey", "S"], 0)), [0, 0, 3, 0, 0]);
    let twice = "Response ID,Taste\nR_abc,5\nR_abc,4\n";
    refused("surveys", twice, &[], 1, &["lines 2 and 3 say different things of the response 'R_abc'"]);
}

#[test]
fn unfinished_responses_are_named() {
    let file = "Response ID,Recorded Date,Finished,Taste\nR_a1,2026-03-01,True,5\nR_a2,2026-03-02,False,4\nR_a3,2026-03-03,False,\n";
    let world = World::store();
    let out = world.import("surveys", file, &[], 0);
    assert_eq!(counts(&out), [2, 0, 0, 1, 0]);
    assert!(out.stderr.contains("1 row: the respondent did not come to the end"), "{}", out.stderr);
}

#[test]
fn numbers_of_responses_are_counted_anew_in_every_survey() {
    let world = World::store();
    world.import("surveys", "Response ID,Taste\n1,5\n2,4\n", &["--survey", "A"], 0);
    world.import("surveys", "Response ID,Speed\n1,3\n2,5\n", &["--survey", "B"], 0);
    assert_eq!(world.sql("SELECT code FROM survey_responses ORDER BY code"), ["A/1", "A/2", "B/1", "B/2"]);
}
