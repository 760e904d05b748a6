//! Suspected duplicates: how well known ones are found.

use crmkit::analysis::duplicates::SUSPECTED;

use crate::febrl::{Quality, SETS, Set};

#[test]
fn known_duplicates_of_public_data_are_found_with_default_settings() {
    // The figures that were reached, rounded down.
    for (name, least) in [("febrl1", 0.985), ("febrl3", 0.965), ("febrl4", 0.985)] {
        let (_, files) = SETS.iter().find(|(set, _)| *set == name).expect("a set");
        let set = Set::read(files).expect("readable");
        let quality = Quality::of(&set.book().pairs(SUSPECTED), &set.truth);
        assert!(quality.f1() >= least, "{name}: F1 {:.4}", quality.f1());
        assert!(quality.precision >= 0.999, "{name}: precision {:.4}", quality.precision);
    }
}
