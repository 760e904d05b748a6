//! Power cuts: the folder as a disk may hold it when the power goes, after what was synced and any part of what was not.
//!
//! The shim's log is replayed. Writes that were not synced are dropped, torn at sectors and kept out of order; names
//! that no sync of the folder made durable are missing or there, in the order in which they were made.

use std::collections::BTreeMap;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::{Case, Files, State, try_out, world};

/// Bytes a disk writes whole.
const SECTOR: usize = 512;

/// A file as the disk has it, and what is on the way to it.
#[derive(Default)]
struct Disk {
    durable: Vec<u8>,
    pending: Vec<Change>,
}

enum Change {
    Write(usize, Vec<u8>),
    Length(usize),
}

fn apply(bytes: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Write(at, new) => {
            if bytes.len() < at + new.len() {
                bytes.resize(at + new.len(), 0);
            }
            bytes[*at..at + new.len()].copy_from_slice(new);
        }
        Change::Length(length) => bytes.resize(*length, 0),
    }
}

/// The folder: its files, names that are durable, and changes of names that are not yet.
struct Folder {
    files: Vec<Disk>,
    /// The file that an inode is now: inodes of deleted files are used again.
    inodes: BTreeMap<u64, usize>,
    names: BTreeMap<String, usize>,
    /// Names as the program sees them.
    seen: BTreeMap<String, usize>,
    pending: Vec<(String, Option<usize>)>,
}

impl Folder {
    fn new(base: &Files) -> Folder {
        let names: BTreeMap<String, usize> = base.keys().enumerate().map(|(i, n)| (n.clone(), i)).collect();
        let files = base.values().map(|bytes| Disk { durable: bytes.clone(), pending: Vec::new() }).collect();
        Folder { files, inodes: BTreeMap::new(), seen: names.clone(), names, pending: Vec::new() }
    }

    fn rename(&mut self, name: &str, file: Option<usize>) {
        match file {
            Some(file) => self.seen.insert(name.to_string(), file),
            None => self.seen.remove(name),
        };
        self.pending.push((name.to_string(), file));
    }

    /// The file with this inode: one that the log has not made is the store, the only file that is there before and written to.
    fn file(&mut self, inode: u64) -> &mut Disk {
        let store = self.seen.get("crm.db").copied();
        let file = *self.inodes.entry(inode).or_insert_with(|| store.expect("the store is there"));
        &mut self.files[file]
    }

    /// Takes in one line of the log.
    fn step(&mut self, line: &str) {
        let words: Vec<&str> = line.split(' ').collect();
        let number = |i: usize| words[i].parse::<u64>().expect("a number");
        let name = |i: usize| words[i].trim_start_matches("./").to_string();
        match words[0] {
            "C" => {
                self.files.push(Disk::default());
                let file = self.files.len() - 1;
                self.inodes.insert(number(1), file);
                self.rename(&name(2), Some(file));
            }
            "W" => {
                let bytes =
                    words[3].as_bytes().chunks(2).map(|p| u8::from_str_radix(std::str::from_utf8(p).expect("hex"), 16).expect("hex"));
                let change = Change::Write(number(2) as usize, bytes.collect());
                self.file(number(1)).pending.push(change);
            }
            "T" => {
                let change = Change::Length(number(2) as usize);
                self.file(number(1)).pending.push(change);
            }
            "S" => {
                let disk = self.file(number(1));
                for change in std::mem::take(&mut disk.pending) {
                    apply(&mut disk.durable, &change);
                }
            }
            "D" => {
                for (name, file) in std::mem::take(&mut self.pending) {
                    match file {
                        Some(file) => self.names.insert(name, file),
                        None => self.names.remove(&name),
                    };
                }
            }
            "R" | "L" => {
                let file = self.seen.get(&name(1)).copied();
                self.rename(&name(2), file);
                if words[0] == "R" {
                    self.rename(&name(1), None);
                }
            }
            "U" => self.rename(&name(1), None),
            other => panic!("{other} is no line of the log"),
        }
    }

    /// The files as the disk may hold them after a cut: `luck` decides what of the pending has got there.
    fn image(&self, luck: &mut ChaCha8Rng) -> Files {
        // One cut in four loses all that is pending, one keeps all.
        let mood = luck.next_u32() % 4;
        let mut names = self.names.clone();
        let made = match mood {
            0 => 0,
            1 => self.pending.len(),
            _ => luck.next_u32() as usize % (self.pending.len() + 1),
        };
        for (name, file) in &self.pending[..made] {
            match file {
                Some(file) => names.insert(name.clone(), *file),
                None => names.remove(name),
            };
        }
        let mut files = Files::new();
        for (name, file) in names {
            // SQLite makes its index of the WAL anew; what lies in a folder of its own is a draft.
            if name.ends_with("-shm") || name.contains('/') {
                continue;
            }
            let disk = &self.files[file];
            let mut bytes = disk.durable.clone();
            for change in &disk.pending {
                match (mood, change) {
                    (0, _) => {}
                    (1, _) => apply(&mut bytes, change),
                    (_, Change::Length(_)) if luck.next_u32().is_multiple_of(2) => apply(&mut bytes, change),
                    (_, Change::Write(at, new)) => {
                        for (i, sector) in new.chunks(SECTOR).enumerate() {
                            if luck.next_u32().is_multiple_of(2) {
                                apply(&mut bytes, &Change::Write(at + i * SECTOR, sector.to_vec()));
                            }
                        }
                    }
                    _ => {}
                }
            }
            files.insert(name, bytes);
        }
        files
    }
}

impl Case {
    /// The power goes after so many calls; what is left must be sound, and a finished command must have lasted.
    fn cut(&self, after: usize, seed: u64) -> Result<(), String> {
        let mut folder = Folder::new(&self.base);
        for line in self.log.lines().take(after) {
            folder.step(line);
        }
        let world = world(&folder.image(&mut ChaCha8Rng::seed_from_u64(seed)));
        if after == self.points && State::of(&world) != self.after {
            return Err("the command had ended, and what it did is lost".to_string());
        }
        self.sound(&world)
    }
}

/// Cuts the power at every point of every case, several times with other luck.
pub fn cuts(cases: &[Case]) {
    const LUCK: usize = 3;
    let all: usize = cases.iter().map(|c| c.points).sum();
    try_out("power cuts", all * LUCK, |i| {
        let (case, after, luck) = super::point(cases, LUCK, i);
        case.cut(after, (i + luck) as u64).map_err(|e| format!("power cut after {after} of {}, luck {i}, {}: {e}", case.points, case.name))
    });
}
