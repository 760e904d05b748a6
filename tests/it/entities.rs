//! What follows from the declaration of a kind of fact: the log in words, files in and out, links by their codes.

use crate::world::World;

/// The rows of the table of changes of an operation, without its header.
fn changed(world: &World, operation: &str) -> Vec<String> {
    let out = world.ok(&["ops", "show", operation, "--table", "changed", "-f", "csv"]).stdout;
    out.lines().skip(1).map(str::to_string).collect()
}

/// The number of the latest operation.
fn latest(world: &World) -> String {
    world.sql("SELECT max(id) FROM operation")[0].clone()
}

#[test]
fn the_log_tells_links_by_their_codes() {
    let world = World::shop();
    world.ok(&["complaint", "edit", "V03", "--led-to", "O19"]);
    let operation = latest(&world);
    assert_eq!(changed(&world, &operation), ["complaint,V03,led_to,,O19"]);
    let log = world.ok(&["ops", "export", "-f", "csv"]).stdout;
    assert!(log.contains(",V03,changed,led_to,,O19"), "{log}");
    // What a link held stays told when the record it names is gone.
    world.ok(&["undo", &operation]);
    assert_eq!(changed(&world, &latest(&world)), ["complaint,V03,led_to,O19,"]);
}

#[test]
fn the_log_tells_days_amounts_and_numbers_as_people_write_them() {
    let world = World::shop();
    let points = |day: &str| format!("code,customer,date,points,expires_on\nL1,K01,2025-01-01,10,{day}\n");
    for day in ["2026-01-01", "2027-01-01"] {
        world.write("points.csv", points(day));
        world.ok(&["import", "points", "points.csv"]);
    }
    assert_eq!(changed(&world, &latest(&world)), ["point_entry,L1,expires_on,2026-01-01,2027-01-01"]);
    let answers =
        |score: &str| format!("code,survey,customer,date,question,answer,scale_min,scale_max\nA1,S,K01,2025-01-01,q1,{score},0,10\n");
    for score in ["4", "7"] {
        world.write("answers.csv", answers(score));
        world.ok(&["import", "surveys", "answers.csv"]);
    }
    assert_eq!(changed(&world, &latest(&world)), ["answer,A1,value,4,7"]);
}

#[test]
fn campaigns_templates_and_answers_go_through_files_whole() {
    let world = World::shop();
    world.write(
        "campaigns.csv",
        "code,name,goal,channel,started_on,ended_on,budget,notes,print run\nSPRING,Spring sale,win back,mail,2025-03-01,2025-03-31,1250.50,ok,5000\n",
    );
    world.write("templates.csv", "code,about,body,tone\nhello,first reply,\"Dear {{ customer.name }},\nthanks.\",warm\n");
    world.write("answers.csv", "code,question,answer,topic,words\nA1,Can I return it?,Within 30 days.,returns,refund\n");
    for kind in ["campaigns", "templates", "answers"] {
        let (file, out) = (format!("{kind}.csv"), format!("{kind}-out.csv"));
        world.ok(&["import", kind, &file]);
        world.ok(&["export", kind, "-o", &out]);
        let again = World::store();
        again.write(&file, world.read(&out));
        again.ok(&["import", kind, &file]);
        assert_eq!(again.ok(&["export", kind]).stdout, world.read(&out), "{kind}");
        world.ok(&["undo"]);
        assert_eq!(world.ok(&["export", kind]).stdout.lines().count(), 1, "{kind}");
        world.ok(&["redo"]);
        world.ok(&["import", kind, &file]);
        assert_eq!(world.read(&out), world.ok(&["export", kind]).stdout, "{kind}: the same file changes nothing");
    }
    assert_eq!(world.sql("SELECT goal || started_on || ended_on || budget FROM campaigns"), ["win back2025-03-012025-03-311250.5"]);
    world.sound();
}
