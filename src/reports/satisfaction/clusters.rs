//! `report clusters`: groups of respondents who answer alike, which nobody had named.

use anyhow::Result;

use crate::analysis::clusters::{self, k_means, silhouettes};
use crate::analysis::correlation::{deviation, mean};
use crate::entity::survey::Role;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page, Table};
use crate::reports::lens::frame::{on_request, small};
use crate::reports::lens::people;
use crate::reports::lens::sheet::{InSurvey, Sheet, few};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report clusters`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report clusters
  crmkit report clusters --question q1 q2 q3 --k 3
  crmkit report clusters --table customers -o clusters.csv")]
pub struct Clusters {
    #[command(flatten)]
    survey: InSurvey,
    /// Questions by their codes [default: all that are answered with numbers]
    #[arg(long, value_name = "CODE", num_args = 1..)]
    pub question: Vec<String>,
    /// Number of clusters [default: the one of 2 to 8 that keeps them best apart]
    #[arg(long, value_name = "K", value_parser = clap::value_parser!(u8).range(2..=20))]
    pub k: Option<u8>,
}

/// Numbers of clusters that are tried.
const TRIED: std::ops::RangeInclusive<usize> = 2..=8;

/// Runs from different beginnings, of which the best counts; always the same ones.
const RESTARTS: usize = 20;
const SEED: u64 = 1;

/// Everything the tables are made of.
#[derive(Default)]
struct Clustering {
    /// Places of the responses that answered everything.
    responses: Vec<usize>,
    left_out: usize,
    /// (mean, standard deviation) of each question.
    scale: Vec<(f64, f64)>,
    /// (number of clusters, mean silhouette) of each number tried.
    tried: Vec<(usize, f64)>,
    clusters: Option<clusters::Clusters>,
    trouble: Option<Message>,
}

impl Report for Clusters {
    const NAME: &'static str = "clusters";
    const GROUP: Group = Group::Satisfaction;
    const ABOUT: &'static str = "Find groups of respondents who answer alike (k-means)";
    const NEEDS: &'static [Need] = &[Need::Answers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let sheet = self.survey.read(store, &[&[Role::Performance], &[]])?;
        let asked = sheet.opinions(&self.question)?;
        let clustering = self.find(&sheet, &asked);
        let mut page = sheet.page(Self::NAME, "Clusters of respondents", store);
        page.option("k", clustering.clusters.as_ref().map_or("none".to_string(), |c| c.centres.len().to_string()));
        page.note(say!("k-means with k-means++ seeding on standardised answers, the best of {restarts} runs from a fixed seed. The number of clusters is the one \
             of {tried} to {tried_2} with the greatest mean silhouette (−1 to 1; above .5 clear, below .25 hardly any), unless --k says otherwise. Only those who \
             answered everything count.", restarts = RESTARTS, tried = TRIED.start(), tried_2 = TRIED.end()));
        page.note_all(few(clustering.responses.len()).map(Note::small));
        page.note_all(clustering.trouble.clone().map(Note::small));
        page.note_all(plain_words(&sheet, &asked, &clustering).map(Note::meaning));
        page.table(centres(&sheet, &asked, &clustering));
        page.table(tried(&clustering));
        page.table(figures(&sheet, &asked, &clustering));
        on_request(&mut page, store, "customers", || customers(store, &sheet, &clustering))?;
        Ok(page)
    }
}

impl Clusters {
    fn find(&self, sheet: &Sheet, asked: &[usize]) -> Clustering {
        if asked.is_empty() {
            let trouble = say!("No question is answered with numbers: there is nothing to tell respondents apart by.");
            return Clustering { trouble: Some(trouble), ..Clustering::default() };
        }
        let (responses, rows): (Vec<usize>, Vec<Vec<f64>>) = sheet.rows(asked).into_iter().unzip();
        let mut clustering = Clustering { left_out: sheet.responses.len() - rows.len(), responses, ..Clustering::default() };
        let columns: Vec<Vec<f64>> = (0..asked.len()).map(|at| rows.iter().map(|row| row[at]).collect()).collect();
        let scale: Option<Vec<(f64, f64)>> = columns.iter().map(|c| mean(c).zip(deviation(c).filter(|d| *d > 0.0))).collect();
        let Some(scale) = scale else {
            let constant = asked.iter().zip(&columns).find(|(_, c)| deviation(c).is_none_or(|d| d == 0.0));
            let code = constant.map_or("", |(q, _)| sheet.questions[*q].code.as_str());
            clustering.trouble =
                Some(say!("Question {code} has the same answer throughout, or too few answers: leave it out with --question.", code));
            return clustering;
        };
        let standard = |row: Vec<f64>| row.iter().zip(&scale).map(|(value, (mean, sd))| (value - mean) / sd).collect();
        let points: Vec<Vec<f64>> = rows.into_iter().map(standard).collect();
        clustering.scale = scale;
        let numbers: Vec<usize> = self.k.map_or(TRIED.collect(), |k| vec![usize::from(k)]);
        let numbers = numbers.into_iter().filter(|k| *k < points.len());
        let clusterings: Vec<clusters::Clusters> = numbers.filter_map(|k| k_means(&points, k, RESTARTS, SEED)).collect();
        let silhouettes = silhouettes(&points, &clusterings);
        let mut best: Option<(f64, clusters::Clusters)> = None;
        for (clusters, apart) in clusterings.into_iter().zip(silhouettes) {
            let Some(apart) = apart else { continue };
            clustering.tried.push((clusters.centres.len(), apart));
            if best.as_ref().is_none_or(|b| apart > b.0) {
                best = Some((apart, clusters));
            }
        }
        clustering.clusters = best.map(|b| b.1);
        if clustering.clusters.is_none() {
            let n = clustering.responses.len();
            clustering.trouble = Some(say!("{n} respondents answered everything: too few, or too much alike, for clusters.", n));
        }
        clustering
    }
}

/// Standard deviations from the mean below which nothing sets a cluster apart.
const LITTLE: f64 = 0.25;

/// Mean silhouette below which there are hardly any clusters.
const HARDLY: f64 = 0.25;

/// What sets each cluster apart, in the owner's words.
fn plain_words(sheet: &Sheet, asked: &[usize], clustering: &Clustering) -> Option<Message> {
    let clusters = clustering.clusters.as_ref()?;
    let n = clustering.responses.len() as f64;
    let parts: Vec<Message> = clusters
        .centres
        .iter()
        .zip(clusters.sizes())
        .enumerate()
        .map(|(k, (centre, size))| {
            // On each side, what lies farthest from the mean of all.
            let farthest = |sign: f64| {
                let apart = (0..asked.len()).filter(|at| sign * centre[*at] >= LITTLE);
                apart.max_by(|a, b| centre[*a].abs().total_cmp(&centre[*b].abs())).map(|at| sheet.questions[asked[at]].code.as_str())
            };
            let (k, share) = (k + 1, size as f64 / n * 100.0);
            match (farthest(1.0), farthest(-1.0)) {
                (None, None) => say!("{k} ({share} %) answers about the mean throughout", k, share = format!("{share:.0}")),
                (Some(above), None) => {
                    say!("{k} ({share} %) answers above the mean, most of all on {above}", k, share = format!("{share:.0}"), above)
                }
                (None, Some(below)) => {
                    say!("{k} ({share} %) answers below the mean, most of all on {below}", k, share = format!("{share:.0}"), below)
                }
                (Some(above), Some(below)) => say!(
                    "{k} ({share} %) answers above the mean on {above}, below it on {below}",
                    k,
                    share = format!("{share:.0}"),
                    above,
                    below
                ),
            }
        })
        .collect();
    let (parts, k) = (parts.iter().map(Message::to_string).collect::<Vec<_>>().join("; "), clusters.centres.len());
    let apart = clustering.tried.iter().find(|(tried, _)| *tried == k).map_or(0.0, |t| t.1);
    Some(if apart < HARDLY {
        say!(
            "respondents hardly fall into groups (mean silhouette {apart}); these {k} are a way to cut them, not kinds of \
             people. {parts}.",
            apart = format!("{apart:.2}"),
            k,
            parts
        )
    } else {
        say!("respondents fall into {k} groups. {parts}.", k, parts)
    })
}

/// Size and mean answers of each cluster, and how far these lie from everybody's.
fn centres(sheet: &Sheet, asked: &[usize], clustering: &Clustering) -> Table {
    let found = clustering.clusters.as_ref();
    let sizes = found.map_or(Vec::new(), |c| c.sizes());
    let parts = found.into_iter().flat_map(|c| c.centres.iter().enumerate()).flat_map(|(k, centre)| {
        asked.iter().zip(centre).zip(&clustering.scale).map(move |((question, distance), (mean, sd))| (k, question, distance, mean, sd))
    });
    Table::of("clusters", "Clusters", parts)
        .col("cluster", "Cluster", Kind::Count, |(k, ..)| k + 1)
        .col("n", "n", Kind::Count, |(k, ..)| sizes[*k])
        .col("share", "Share", Kind::Percent, |(k, ..)| Cell::ratio(sizes[*k] as f64, clustering.responses.len() as f64))
        .col("question", "Question", Kind::Text, |(_, question, ..)| &sheet.questions[**question].code)
        .col("mean", "Mean", Kind::Number(2), |(.., distance, mean, sd)| **mean + **distance * **sd)
        .col("all", "All", Kind::Number(2), |(.., mean, _)| **mean)
        .col("distance", "Apart, sd", Kind::Number(2), |(_, _, distance, ..)| **distance)
        .notes(small(sizes.iter().enumerate().map(|(k, size)| (say!("cluster {k}", k = k + 1), *size))))
        .table()
}

fn tried(clustering: &Clustering) -> Table {
    let chosen = clustering.clusters.as_ref().map(|c| c.centres.len());
    Table::of("tried", "Numbers of clusters", &clustering.tried)
        .col("k", "Clusters", Kind::Count, |(k, _)| *k)
        .col("silhouette", "Silhouette", Kind::Number(3), |(_, apart)| *apart)
        .col("chosen", "Chosen", Kind::Text, |(k, _)| chosen == Some(*k))
        .table()
}

fn figures(sheet: &Sheet, asked: &[usize], clustering: &Clustering) -> Table {
    let mut figures = sheet.figures();
    let inertia = clustering.clusters.as_ref().map(|c| c.inertia);
    figures.add("n", Kind::Count, clustering.responses.len(), "of them who answered everything");
    figures.add("left_out", Kind::Count, clustering.left_out, "respondents with a blank");
    figures.add("questions", Kind::Count, asked.len(), "questions looked at");
    figures.add("inertia", Kind::Number(2), inertia, "sum of the squared distances from the centres, in standard deviations");
    figures.table()
}

/// The known customers and their clusters.
fn customers(store: &Snapshot, sheet: &Sheet, clustering: &Clustering) -> Result<Table> {
    let of = clustering.clusters.iter().flat_map(|c| &c.of);
    let known = clustering.responses.iter().zip(of).filter_map(|(response, cluster)| {
        let response = sheet.responses[*response];
        Some((response.customer?, response.day, *cluster))
    });
    let mut known: Vec<_> = known.collect();
    known.sort_by_key(|k| (k.0, k.1));
    let names = people::names_of(store, known.iter().map(|k| k.0))?;
    Ok(Table::of("customers", "Customers and their clusters", known)
        .col("customer", "Customer", Kind::Text, |(key, ..)| &names[key].0)
        .col("name", "Name", Kind::Text, |(key, ..)| &names[key].1)
        .col("date", "Answered", Kind::Date, |(_, day, _)| *day)
        .col("cluster", "Cluster", Kind::Count, |(.., cluster)| cluster + 1)
        .on_request()
        .table())
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, figure, said, told};

    #[test]
    fn two_camps_are_found_by_hand() {
        let mut shop = Shop::new();
        shop.survey("S", &[("price", "", ""), ("service", "", "")]);
        for (customer, price, service) in
            [("A", "1", "5"), ("B", "1", "4"), ("C", "2", "5"), ("D", "5", "1"), ("E", "4", "1"), ("F", "", "3")]
        {
            shop.answer("S", Some(customer), "2024-01-05", &[price, service]);
        }
        let page = shop.page("2024-01-31", &["clusters"]).expect("a page");
        // Of A, B, C the means are 4/3 and 14/3, of D and E 4.5 and 1.
        let columns = ["cluster", "n", "question", "mean"];
        assert_eq!(told(&page, "clusters", &columns), ["1 3 price 1.3333", "1 3 service 4.6667", "2 2 price 4.5", "2 2 service 1"]);
        assert_eq!((figure(&page, "n"), figure(&page, "left_out")), ("5".into(), "1".into()));
        assert_eq!(told(&page, "customers", &["customer", "cluster"]), ["A 1", "B 1", "C 1", "D 2", "E 2"]);
        assert!(
            said(&page.notes).into_iter().any(|n| n.starts_with("What this means: respondents fall into 2 groups. 1 (60 %) answers")),
            "{:?}",
            said(&page.notes)
        );
    }

    #[test]
    fn bad_input_is_told_in_words() {
        let mut shop = Shop::new();
        shop.survey("S", &[("a", "", ""), ("b", "", "")]);
        let trouble = |shop: &Shop, words: &str| {
            let page = shop.page("2024-01-31", &["clusters"]).expect("a page");
            assert!(said(&page.notes).into_iter().any(|n| n.contains(words)), "{words}: {:?}", said(&page.notes));
            assert!(told(&page, "clusters", &["cluster"]).is_empty());
        };
        trouble(&shop, "No question is answered with numbers");
        shop.answer("S", None, "", &["1", "2"]);
        trouble(&shop, "too few answers");
        shop.answer("S", None, "", &["1", "3"]);
        trouble(&shop, "Question a has the same answer throughout");
        shop.answer("S", None, "", &["2", "3"]);
        let page = shop.page("2024-01-31", &["clusters", "--k", "5"]).expect("a page");
        assert!(said(&page.notes).into_iter().any(|n| n.contains("too few, or too much alike")), "{:?}", said(&page.notes));
    }
}
