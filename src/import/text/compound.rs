//! Old workbooks (.xls) are looked through before the library opens them: chains of sectors that run in a circle, or
//! cells that lie far apart, would make it fill the memory.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::ops::RangeInclusive;

/// The most cells that the sheets of an .xls or .ods workbook may span together: they are all kept in memory.
pub const MAX_CELLS: u64 = 20_000_000;

/// Numbers from here on are no sectors but marks.
const MARKS: u32 = 0xFFFF_FFFA;

/// The container of an old workbook: sectors in chains.
struct Compound {
    file: File,
    size: usize,
    /// For each sector the next one of its chain.
    next: Vec<u32>,
}

/// Whether the library may open the file: `None` when it may, else what is wrong.
pub fn fault(file: File, length: u64) -> Option<&'static str> {
    let Some(mut compound) = Compound::open(file, length) else { return Some("its list of sectors is damaged") };
    if has_circle(&compound.next) {
        return Some("its sectors run in a circle");
    }
    let workbook = compound.workbook()?;
    (spanned(&workbook) > MAX_CELLS).then_some("its cells lie too far apart")
}

impl Compound {
    /// Reads the header and the table of sectors; `None` when they do not fit the length of the file.
    fn open(file: File, length: u64) -> Option<Compound> {
        let mut compound = Compound { file, size: 512, next: Vec::new() };
        let header = compound.bytes(0, 512)?;
        compound.size = if header[30] == 0x0C { 4096 } else { 512 };
        let most = length as usize / compound.size + 1;
        let mut tables: Vec<u32> = words(&header[76..512]);
        let mut list = words(&header[68..72])[0];
        let mut lists = 0;
        while list < MARKS {
            lists += 1;
            let mut more = words(&compound.sector(list)?);
            list = more.pop()?;
            tables.extend(more);
            if lists > most {
                return None;
            }
        }
        tables.retain(|t| *t < MARKS);
        if tables.len() > most {
            return None;
        }
        for table in tables {
            let part = words(&compound.sector(table)?);
            compound.next.extend(part);
        }
        Some(compound)
    }

    fn bytes(&mut self, at: u64, count: usize) -> Option<Vec<u8>> {
        self.file.seek(SeekFrom::Start(at)).ok()?;
        let mut bytes = vec![0; count];
        self.file.read_exact(&mut bytes).ok()?;
        Some(bytes)
    }

    fn sector(&mut self, number: u32) -> Option<Vec<u8>> {
        self.bytes((u64::from(number) + 1) * self.size as u64, self.size)
    }

    /// The bytes of a chain; the library has its own words for one that breaks off.
    fn chain(&mut self, mut sector: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        while sector < MARKS {
            let Some(part) = self.sector(sector) else { break };
            bytes.extend(part);
            sector = self.next.get(sector as usize).copied().unwrap_or(u32::MAX);
        }
        bytes
    }

    /// The records of the workbook, whose stream is called `Workbook`, or `Book` in the oldest ones.
    fn workbook(&mut self) -> Option<Vec<u8>> {
        let start = words(&self.bytes(48, 4)?)[0];
        let directory = self.chain(start);
        let named = |entry: &&[u8]| {
            let name: String = entry[..64].chunks(2).map(|c| char::from(c[0])).take_while(|c| *c != '\0').collect();
            name.eq_ignore_ascii_case("workbook") || name.eq_ignore_ascii_case("book")
        };
        let start = directory.chunks_exact(128).find(named).map(|entry| words(&entry[116..120])[0])?;
        Some(self.chain(start))
    }
}

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect()
}

/// Whether following the table from some sector leads back to it.
fn has_circle(next: &[u32]) -> bool {
    let mut walks = vec![0u32; next.len()];
    for (walk, start) in (1..).zip(0..next.len()) {
        let mut at = start;
        while at < next.len() && walks[at] == 0 {
            walks[at] = walk;
            at = next[at] as usize;
        }
        if at < next.len() && walks[at] == walk {
            return true;
        }
    }
    false
}

/// Records that hold a cell, or several, by their types in all versions of the format.
const CELLS: [RangeInclusive<u16>; 8] = [
    0x0001..=0x0006,
    0x007E..=0x007E,
    0x00BD..=0x00BE,
    0x00D6..=0x00D6,
    0x00FD..=0x00FD,
    0x0201..=0x0206,
    0x027E..=0x027E,
    0x0406..=0x0406,
];

/// How many cells the rectangles around the cells of all sheets hold.
fn spanned(records: &[u8]) -> u64 {
    let mut total = 0;
    let mut around: Option<[u16; 4]> = None;
    let area =
        |a: Option<[u16; 4]>| a.map_or(0, |[top, left, bottom, right]| (u64::from(bottom - top) + 1) * (u64::from(right - left) + 1));
    let mut rest = records;
    while let [a, b, c, d, body @ ..] = rest {
        let (kind, length) = (u16::from_le_bytes([*a, *b]), usize::from(u16::from_le_bytes([*c, *d])));
        let data = &body[..length.min(body.len())];
        if kind & 0xFF == 0x09 {
            total += area(around.take());
        } else if CELLS.iter().any(|k| k.contains(&kind)) && data.len() >= 4 {
            let (row, left) = (u16::from_le_bytes([data[0], data[1]]), u16::from_le_bytes([data[2], data[3]]));
            // Several cells in one record: the last two bytes are the last column.
            let several = matches!(kind, 0x00BD | 0x00BE) && data.len() >= 6;
            let right = if several { u16::from_le_bytes([data[data.len() - 2], data[data.len() - 1]]).max(left) } else { left };
            let [t, l, b, r] = around.unwrap_or([row, left, row, right]);
            around = Some([t.min(row), l.min(left), b.max(row), r.max(right)]);
        }
        rest = body.get(length..).unwrap_or(&[]);
    }
    total + area(around)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_seen() {
        let end = 0xFFFF_FFFE;
        for (next, circle) in [
            (vec![], false),
            (vec![1, 2, end, end], false),
            (vec![1, 2, 0], true),
            (vec![end, 1], true),
            (vec![2, 2, end, 0xFFFF_FFFD], false),
            (vec![5, end], false),
        ] {
            assert_eq!(has_circle(&next), circle, "{next:?}");
        }
    }

    #[test]
    fn cells_that_lie_apart_are_counted() {
        let cell = |row: u16, column: u16| [&[0x03, 0x02, 14, 0][..], &row.to_le_bytes(), &column.to_le_bytes(), &[0; 10]].concat();
        let begin = [0x09, 0x08, 4, 0, 0, 6, 16, 0];
        assert_eq!(spanned(&[&begin[..], &cell(0, 0), &cell(9, 1)].concat()), 20);
        assert_eq!(spanned(&[&begin[..], &cell(0, 0), &begin, &cell(65_535, 65_535), &cell(0, 0)].concat()), 1 + 65_536 * 65_536);
        assert_eq!(spanned(&[3, 2, 200, 200, 1]), 0);
    }
}
