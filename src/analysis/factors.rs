//! What stands behind answers that go together: principal components, factor analysis, rotation, and whether the data suit it.
//!
//! Sources: Harman, Modern Factor Analysis (1976) for principal axes; Lawley & Maxwell (1971) for maximum likelihood;
//! Kaiser (1958) for varimax; Kaiser & Rice (1974) for KMO; Bartlett (1951) for the test of sphericity.

use nalgebra::{DMatrix, DVector, SymmetricEigen};
use statrs::distribution::{ChiSquared, ContinuousCDF};

use super::correlation::factorised;

/// Uniquenesses and communalities keep this distance from 0 and 1 in maximum likelihood (a Heywood case touches it).
const LEAST_UNIQUE: f64 = 0.005;

/// Rounds at most until communalities stand still.
const ROUNDS: usize = 20_000;

/// Eigenvalues from the largest down, with their vectors as columns.
pub struct Eigen {
    /// The values.
    pub values: Vec<f64>,
    /// The vectors.
    pub vectors: DMatrix<f64>,
}

/// The eigenvalues of a symmetric matrix from the largest down.
pub fn eigen(matrix: &DMatrix<f64>) -> Eigen {
    let found = SymmetricEigen::new(matrix.clone());
    let mut order: Vec<usize> = (0..found.eigenvalues.len()).collect();
    order.sort_by(|a, b| found.eigenvalues[*b].total_cmp(&found.eigenvalues[*a]));
    let values = order.iter().map(|i| found.eigenvalues[*i]).collect();
    let columns: Vec<DVector<f64>> = order.iter().map(|i| found.eigenvectors.column(*i).into_owned()).collect();
    Eigen { values, vectors: DMatrix::from_columns(&columns) }
}

/// Loadings of items (rows) on factors (columns), each factor turned so that its loadings add up to more than 0, the one that
/// explains most first.
#[derive(Clone, PartialEq, Debug)]
pub struct Loadings {
    /// The loadings.
    pub loadings: DMatrix<f64>,
    /// Whether the search for them came to an end.
    pub converged: bool,
    /// Rounds it took.
    pub rounds: usize,
}

/// How factors are extracted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Extraction {
    /// Principal components: all variance
    Components,
    /// Principal axes, iterated: shared variance by least squares
    Axes,
    /// Maximum likelihood: shared variance of normal data
    Likelihood,
}

/// Extracts `factors` factors from a correlation matrix. `None` where there are not fewer factors than items, or the matrix is
/// singular and the method needs its inverse.
pub fn extract(correlations: &DMatrix<f64>, factors: usize, how: Extraction) -> Option<Loadings> {
    if factors == 0 || factors >= correlations.nrows() && how != Extraction::Components || factors > correlations.nrows() {
        return None;
    }
    let found = match how {
        Extraction::Components => Loadings { loadings: scaled(&eigen(correlations), factors, |value| value), converged: true, rounds: 0 },
        Extraction::Axes => iterate(correlations, factors, |unique| {
            let mut reduced = correlations.clone();
            unique.iter().enumerate().for_each(|(i, u)| reduced[(i, i)] -= u);
            scaled(&eigen(&reduced), factors, |value| value)
        })?,
        Extraction::Likelihood => iterate(correlations, factors, |unique| {
            let root = DVector::from_iterator(unique.len(), unique.iter().map(|u| u.max(LEAST_UNIQUE).sqrt()));
            let weighted = DMatrix::from_fn(unique.len(), unique.len(), |i, j| correlations[(i, j)] / (root[i] * root[j]));
            let mut loadings = scaled(&eigen(&weighted), factors, |value| value - 1.0);
            loadings.row_iter_mut().zip(root.iter()).for_each(|(mut row, r)| row *= *r);
            loadings
        })?,
    };
    Some(Loadings { loadings: arranged(found.loadings), ..found })
}

/// The first vectors, each times the root of what `gain` makes of its value.
fn scaled(eigen: &Eigen, factors: usize, gain: impl Fn(f64) -> f64) -> DMatrix<f64> {
    let mut loadings = eigen.vectors.columns(0, factors).into_owned();
    for (k, mut column) in loadings.column_iter_mut().enumerate() {
        column *= gain(eigen.values[k]).max(0.0).sqrt();
    }
    loadings
}

/// From the squared multiple correlations on: loadings for given uniquenesses, uniquenesses of these loadings, until both stand
/// still. That is the least-squares solution with principal axes, and Lawley's with likelihood.
fn iterate(correlations: &DMatrix<f64>, factors: usize, load: impl Fn(&[f64]) -> DMatrix<f64>) -> Option<Loadings> {
    let inverse = factorised(correlations)?.inverse();
    let mut unique: Vec<f64> = (0..correlations.nrows()).map(|i| 1.0 / inverse[(i, i)]).collect();
    let mut loadings = DMatrix::zeros(correlations.nrows(), factors);
    for round in 1..=ROUNDS {
        loadings = load(&unique);
        let next: Vec<f64> = loadings.row_iter().map(|row| 1.0 - row.norm_squared()).collect();
        let moved = unique.iter().zip(&next).fold(0.0f64, |m, (a, b)| m.max((a - b).abs()));
        unique = next;
        if moved < 1e-12 {
            return Some(Loadings { loadings, converged: true, rounds: round });
        }
    }
    Some(Loadings { loadings, converged: false, rounds: ROUNDS })
}

/// Kaiser's varimax with normalised rows. Factors are arranged anew.
pub fn varimax(loadings: &DMatrix<f64>) -> DMatrix<f64> {
    let (items, factors) = loadings.shape();
    if factors < 2 {
        return loadings.clone();
    }
    let lengths: Vec<f64> = loadings.row_iter().map(|row| row.norm()).collect();
    let normal = DMatrix::from_fn(items, factors, |i, k| if lengths[i] > 0.0 { loadings[(i, k)] / lengths[i] } else { 0.0 });
    let mut turn = DMatrix::identity(factors, factors);
    let mut reached = 0.0;
    for _ in 0..10_000 {
        let turned = &normal * &turn;
        let means: Vec<f64> = turned.column_iter().map(|c| c.norm_squared() / items as f64).collect();
        let slope = DMatrix::from_fn(items, factors, |i, k| turned[(i, k)].powi(3) - turned[(i, k)] * means[k]);
        let svd = (normal.transpose() * slope).svd(true, true);
        let (Some(u), Some(v)) = (svd.u, svd.v_t) else { break };
        turn = u * v;
        let sum: f64 = svd.singular_values.sum();
        if sum < reached * (1.0 + 1e-14) {
            break;
        }
        reached = sum;
    }
    arranged(loadings * turn)
}

/// Each factor turned to a positive sum, the one with the greatest sum of squares first.
fn arranged(mut loadings: DMatrix<f64>) -> DMatrix<f64> {
    for mut column in loadings.column_iter_mut() {
        if column.sum() < 0.0 {
            column.neg_mut();
        }
    }
    let mut order: Vec<usize> = (0..loadings.ncols()).collect();
    order.sort_by(|a, b| loadings.column(*b).norm_squared().total_cmp(&loadings.column(*a).norm_squared()));
    let columns: Vec<DVector<f64>> = order.iter().map(|k| loadings.column(*k).into_owned()).collect();
    DMatrix::from_columns(&columns)
}

/// The Kaiser–Meyer–Olkin measure of sampling adequacy: of all items, and of each, `None` of one that goes with no other.
/// `None` where items determine each other, or none goes with another.
pub fn kmo(correlations: &DMatrix<f64>) -> Option<(f64, Vec<Option<f64>>)> {
    let inverse = factorised(correlations)?.inverse();
    let partial = |i: usize, j: usize| -inverse[(i, j)] / (inverse[(i, i)] * inverse[(j, j)]).sqrt();
    let items: Vec<(f64, f64)> = (0..correlations.nrows())
        .map(|i| {
            let others = (0..correlations.nrows()).filter(|j| *j != i);
            others.fold((0.0, 0.0), |(r, q), j| (r + correlations[(i, j)].powi(2), q + partial(i, j).powi(2)))
        })
        .collect();
    let (r, q) = items.iter().fold((0.0, 0.0), |(r, q), item| (r + item.0, q + item.1));
    let measure = |r: f64, q: f64| (r + q > 0.0).then(|| r / (r + q));
    Some((measure(r, q)?, items.iter().map(|(r, q)| measure(*r, *q)).collect()))
}

/// A test: its statistic, degrees of freedom, and how likely as much would be by chance.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Test {
    /// The statistic.
    pub chi_squared: f64,
    /// Degrees of freedom.
    pub df: f64,
    /// The probability.
    pub p: f64,
}

/// Bartlett's test that the items have nothing to do with each other, from `cases` cases. `None` of a single item, or where
/// items determine each other: the logarithm of their determinant has no end then.
pub fn bartlett(correlations: &DMatrix<f64>, cases: usize) -> Option<Test> {
    let p = correlations.nrows() as f64;
    let ln_determinant = 2.0 * factorised(correlations)?.l_dirty().diagonal().iter().map(|d| d.ln()).sum::<f64>();
    let chi_squared = -(cases as f64 - 1.0 - (2.0 * p + 5.0) / 6.0) * ln_determinant;
    let df = p * (p - 1.0) / 2.0;
    if df < 1.0 {
        return None;
    }
    Some(Test { chi_squared, df, p: ChiSquared::new(df).ok()?.sf(chi_squared.max(0.0)) })
}

/// Cronbach's alpha of columns of one length: how far the items measure one thing. `None` of fewer than two items, or where
/// their sum does not vary.
pub fn cronbach(columns: &[Vec<f64>]) -> Option<f64> {
    use super::correlation::deviation;
    let k = columns.len() as f64;
    let sums: Vec<f64> = (0..columns.first()?.len()).map(|row| columns.iter().map(|c| c[row]).sum()).collect();
    let variances: f64 = columns.iter().map(|c| deviation(c).map(|d| d * d)).sum::<Option<f64>>()?;
    let whole = deviation(&sums)?.powi(2);
    (columns.len() > 1 && whole > 0.0).then(|| k / (k - 1.0) * (1.0 - variances / whole))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{correlation, samples};
    use serde_json::Value;

    /// The largest difference between loadings and a golden table.
    fn apart(loadings: &DMatrix<f64>, golden: &Value) -> f64 {
        let cell = |i: usize, k: usize| golden[i][k].as_f64().expect("a number");
        let (items, factors) = loadings.shape();
        assert_eq!(golden.as_array().expect("rows").len(), items);
        (0..items).flat_map(|i| (0..factors).map(move |k| (i, k))).fold(0.0, |m, (i, k)| m.max((loadings[(i, k)] - cell(i, k)).abs()))
    }

    #[test]
    fn real_answers_have_the_golden_components_and_factors() {
        let columns = samples::like("customerSat");
        let golden = samples::golden("multivariate.json");
        let golden = &golden["customerSat"];
        let matrix = correlation::matrix(&columns).expect("no constants");
        for (value, want) in eigen(&matrix).values.iter().zip(golden["eigenvalues"].as_array().expect("values")) {
            assert!((value - want.as_f64().expect("a number")).abs() < 1e-10);
        }
        let components = extract(&matrix, 2, Extraction::Components).expect("components").loadings;
        assert!(apart(&components, &golden["pca_loadings_2"]) < 1e-9);
        assert!(apart(&varimax(&components), &golden["pca_varimax_2"]) < 1e-8);
        let axes = extract(&matrix, 2, Extraction::Axes).expect("axes");
        assert!(axes.converged && apart(&axes.loadings, &golden["paf_unrotated_2"]) < 1e-9);
        assert!(apart(&varimax(&axes.loadings), &golden["paf_varimax_2"]) < 1e-7);
        let (all, items) = kmo(&matrix).expect("defined");
        assert!((all - 0.912_964_623_310_941).abs() < 1e-10 && (items[0].expect("defined") - 0.926_884_260_427_968).abs() < 1e-10);
        let test = bartlett(&matrix, columns[0].len()).expect("defined");
        assert!((test.chi_squared - 13_304.329_594_301_8).abs() < 1e-6 && test.df == 45.0 && test.p < 1e-300);
        assert!((cronbach(&columns).expect("defined") - 0.925_177_096_098_869).abs() < 1e-12);
        let other = samples::golden("multivariate_R.json");
        let likelihood = varimax(&extract(&matrix, 2, Extraction::Likelihood).expect("factors").loadings);
        // The rotation of the published ones stops early; what each item has of its own and with each other does not depend on it.
        for (item, row) in (1..).zip(likelihood.row_iter()) {
            let unique = other["factanal_ml_varimax"]["uniquenesses"][format!("q{item}")].as_f64().expect("a number");
            assert!((1.0 - row.norm_squared() - unique).abs() < 1e-5, "q{item}");
        }
        let published = &other["factanal_ml_varimax"]["loadings"]["values"];
        let theirs = DMatrix::from_fn(10, 2, |i, k| published[i][k].as_f64().expect("a number"));
        let off = (&likelihood * likelihood.transpose() - &theirs * theirs.transpose()).amax();
        assert!(off < 1e-5, "correlations are off by {off}");
        let off = apart(&likelihood, published);
        assert!(off < 2.5e-3, "{off}");
    }

    #[test]
    fn twelve_published_cases_of_two_and_three_factors() {
        let cases = samples::golden("factor_cases.json");
        let numbers = |v: &Value| -> Vec<f64> { v.as_array().expect("a list").iter().map(|x| x.as_f64().expect("a number")).collect() };
        for case in cases.as_array().expect("cases") {
            let (file, name) = (case["data"].as_str().expect("a name"), case["extraction"].as_str().expect("a word"));
            let how = if name == "uls" { Extraction::Axes } else { Extraction::Likelihood };
            let factors = case["factors"].as_u64().expect("a count") as usize;
            let columns = samples::like(file);
            let want: Vec<Vec<f64>> = case["loadings"].as_array().expect("rows").iter().map(numbers).collect();
            let shared = numbers(&case["communalities"]);
            let matrix = correlation::matrix(&columns).expect("no constants");
            let found = extract(&matrix, factors, how).expect("factors");
            let turned = varimax(&found.loadings);
            for (row, want) in turned.row_iter().zip(&shared) {
                assert!((row.norm_squared() - want).abs() < 2e-4, "{file} {name} {factors}: {} for {want}", row.norm_squared());
            }
            // What the factors say of each pair of items does not depend on the rotation, which the published one ends early.
            let items = turned.nrows();
            let published = DMatrix::from_fn(items, factors, |i, k| want[i][k]);
            let apart = (&turned * turned.transpose() - &published * published.transpose()).amax();
            assert!(apart < 2e-4, "{file} {name} {factors}: correlations are off by {apart}");
            // Order and sign of factors are free: each published one is one of ours, and no two are the same one.
            let mut ours: Vec<usize> = (0..factors).collect();
            for k in 0..factors {
                let off = |j: usize| {
                    let (mine, theirs) = (turned.column(j), published.column(k));
                    (mine - theirs).amax().min((mine + theirs).amax())
                };
                let best = ours.iter().copied().min_by(|a, b| off(*a).total_cmp(&off(*b))).expect("one is left");
                assert!(off(best) < 3e-3, "{file} {name} {factors}: factor {k} is off by {}", off(best));
                ours.retain(|j| *j != best);
            }
        }
        assert_eq!(cases.as_array().expect("cases").len(), 12);
    }

    #[test]
    fn items_that_determine_each_other_have_no_factors() {
        let columns = vec![vec![1.0, 2.0, 3.0, 5.0], vec![2.0, 4.0, 6.0, 10.0], vec![1.0, 0.0, 2.0, 1.0]];
        let matrix = correlation::matrix(&columns).expect("no constants");
        assert_eq!(extract(&matrix, 1, Extraction::Axes), None);
        assert_eq!(kmo(&matrix), None);
        assert_eq!(bartlett(&matrix, 4), None);
        // An item that goes with no other has no measure of its own.
        let mut alone = DMatrix::identity(3, 3);
        (alone[(0, 1)], alone[(1, 0)]) = (0.5, 0.5);
        let (all, items) = kmo(&alone).expect("defined");
        assert_eq!((all, &items[..]), (0.5, &[Some(0.5), Some(0.5), None][..]));
        assert_eq!(kmo(&DMatrix::identity(3, 3)), None);
        assert!(extract(&matrix, 1, Extraction::Components).is_some());
        assert_eq!(extract(&matrix, 3, Extraction::Likelihood), None);
    }
}
