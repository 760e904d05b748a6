//! The CDNOW sample: real orders of 2,357 customers of an online music shop, 1997 to 1998.
//! Its source and licence stand in `fixtures/real/cdnow/README.md`.

use super::{Files, SampleFile};

const ORDERS: &[u8] = include_bytes!("../../fixtures/real/cdnow/orders.csv");

/// The 6,919 orders, without codes and in US dollars.
pub fn cdnow() -> Files {
    vec![SampleFile { name: "orders.csv", kind: "orders", bytes: ORDERS.to_vec() }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::money::parse_plain;
    use std::collections::BTreeSet;

    #[test]
    fn the_published_totals_come_out() {
        let files = cdnow();
        let text = std::str::from_utf8(&files[0].bytes).expect("UTF-8");
        let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|line| line.split(',').collect()).collect();
        assert_eq!(rows.len(), 6_919);
        assert_eq!(rows.iter().map(|row| row[0]).collect::<BTreeSet<_>>().len(), 2_357);
        assert_eq!(rows.iter().map(|row| (row[0], row[1])).collect::<BTreeSet<_>>().len(), 6_696);
        assert_eq!(rows.iter().filter_map(|row| parse_plain(row[3], 2)).sum::<i64>(), 24_409_194);
    }
}
