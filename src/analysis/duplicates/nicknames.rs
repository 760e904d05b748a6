//! Short and familiar forms of given names. Each line is one name; the first form stands for all.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Forms of one given name, folded. Only forms that are commonly used for that name; a form of several names
/// (Alex, Chris, Sam, Pat) stands with each of them.
const FORMS: &[&str] = &[
    "robert rob bob robbie bobby bert",
    "william will bill billy willy liam",
    "richard rick dick ricky richie",
    "james jim jimmy jamie",
    "john jack johnny jon",
    "jonathan jon jonny",
    "michael mike mick micky mikey",
    "thomas tom tommy",
    "edward ed eddie ted ned",
    "edmund ed eddie",
    "charles charlie chuck chas",
    "christopher chris kit",
    "christine chris chrissy tina",
    "christina chris tina",
    "daniel dan danny",
    "david dave davy",
    "andrew andy drew",
    "anthony tony",
    "antonio toni tonio",
    "joseph joe joey",
    "josef sepp jupp",
    "benjamin ben benny benji",
    "matthew matt matty",
    "nicholas nick nicky",
    "nikolaus klaus niko",
    "patrick pat paddy",
    "patricia pat patty tricia trish",
    "peter pete",
    "philip phil",
    "phillip phil",
    "samuel sam sammy",
    "samantha sam sammy",
    "stephen steve",
    "steven steve",
    "stefan steffen",
    "timothy tim timmy",
    "gregory greg",
    "jeffrey jeff",
    "geoffrey geoff",
    "kenneth ken kenny",
    "lawrence larry",
    "leonard leo len lenny",
    "raymond ray",
    "ronald ron ronnie",
    "donald don donnie",
    "frederick fred freddy",
    "friedrich fritz fred",
    "gerald gerry jerry",
    "harold harry hal",
    "henry harry hank",
    "heinrich heinz heini",
    "johannes hans hannes jo",
    "joachim jochen achim",
    "wolfgang wolf",
    "maximilian max",
    "sebastian basti seb",
    "alexander alex sascha sandy sasha",
    "alexandra alex sandra sasha",
    "alfred alf fred",
    "albert al bert",
    "arthur art",
    "vincent vince vinny",
    "walter walt wally",
    "zachary zach zack",
    "joshua josh",
    "jacob jake",
    "nathaniel nate nathan",
    "francis frank fran",
    "franklin frank",
    "francisco paco pancho",
    "jose pepe",
    "ignacio nacho",
    "guadalupe lupe",
    "giuseppe beppe peppe",
    "giovanni gianni",
    "elizabeth liz lizzie beth betty eliza lisa libby elsie",
    "elisabeth lisa liesel sissi elli",
    "margaret maggie meg peggy marge greta",
    "margarete grete gretel greta",
    "catherine cathy kate katie cat",
    "katherine kathy kate katie kat",
    "katharina kathi kati katja",
    "jennifer jen jenny",
    "jessica jess jessie",
    "rebecca becky becca",
    "susan sue susie suzy",
    "susanne susi sanne",
    "deborah deb debbie",
    "barbara barb babs barbie",
    "dorothy dot dottie dolly",
    "eleanor ellie nell nora",
    "emily emmy em",
    "frances fran",
    "jacqueline jackie",
    "judith judy",
    "kimberly kim",
    "linda lindy",
    "madeline maddie",
    "mary molly polly mae",
    "maria mia ria mitzi",
    "nancy nan",
    "pamela pam",
    "penelope penny",
    "rachel rae",
    "sarah sally sadie",
    "theresa terry tess tessa",
    "therese resi",
    "victoria vicky tori",
    "veronica ronnie vera",
    "virginia ginny",
    "abigail abby gail",
    "amanda mandy",
    "angela angie",
    "annette annie",
    "ann annie nan",
    "caroline carrie caro",
    "cynthia cindy",
    "gabriele gabi",
    "ursula uschi ulla",
    "franziska franzi",
    "johanna hanna jo",
    "helena lena leni",
    "magdalena lena leni",
    "jan janek",
    "tobias tobi",
    "ulrich uli ulli",
    "matthias matze hias",
    "manfred manni fred",
    "ludwig lutz",
    "jekaterina katja",
    "dmitri dima mitja",
    "vladimir vova wolodja",
    "mikhail misha",
    "ivan vanja",
];

/// Whether one name is a familiar form of the other, or both are forms of one name.
pub fn same_person(a: &str, b: &str) -> bool {
    static NAMES: LazyLock<HashMap<&str, Vec<usize>>> = LazyLock::new(|| {
        let mut names: HashMap<&str, Vec<usize>> = HashMap::new();
        for (line, forms) in FORMS.iter().enumerate() {
            forms.split(' ').for_each(|form| names.entry(form).or_default().push(line));
        }
        names
    });
    match (NAMES.get(a), NAMES.get(b)) {
        (Some(a), Some(b)) => a.iter().any(|line| b.contains(line)),
        _ => false,
    }
}

/// The full name that a form stands for, where there is only one; else the form itself.
pub fn full(name: &str) -> &str {
    let mut lines = FORMS.iter().filter(|forms| forms.split(' ').any(|form| form == name));
    match (lines.next(), lines.next()) {
        (Some(one), None) => one.split(' ').next().unwrap_or(name),
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn familiar_forms_are_the_same_person() {
        for (a, b) in [("bob", "robert"), ("bob", "rob"), ("chris", "christopher"), ("chris", "christine"), ("hans", "johannes")] {
            assert!(same_person(a, b), "{a} {b}");
        }
        assert!(!same_person("christopher", "christine") && !same_person("anna", "maria") && !same_person("bob", "bill"));
        assert_eq!((full("bob"), full("chris"), full("zoe")), ("robert", "chris", "zoe"));
    }
}
