//! Power cuts: the folder as a disk may hold it when the power goes, after what was synced and any part of what was not.
//!
//! The shim's log is replayed. Writes that were not synced are dropped, torn at sectors and kept out of order; names
//! that no sync of the folder made durable are missing or there, in the order in which they were made.

use std::collections::BTreeMap;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::state::{Files, is_temporary, key, world};
use super::{Case, try_out};

/// How often the power is cut at each point, each time with other luck.
const LUCK: u64 = 3;

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
    pending: Vec<Event>,
}

/// Names that change at once.
type Event = Vec<(String, Option<usize>)>;

impl Folder {
    fn new(base: &Files) -> Folder {
        let names: BTreeMap<String, usize> = base.keys().enumerate().map(|(i, n)| (n.clone(), i)).collect();
        let files = base.values().map(|bytes| Disk { durable: bytes.clone(), pending: Vec::new() }).collect();
        Folder { files, inodes: BTreeMap::new(), seen: names.clone(), names, pending: Vec::new() }
    }

    fn rename(&mut self, name: &str, file: Option<usize>) {
        self.happen(vec![(name.to_string(), file)]);
    }

    fn happen(&mut self, event: Event) {
        change(&mut self.seen, &event);
        self.pending.push(event);
    }

    /// A folder takes another name with all that is in it.
    fn rename_folder(&mut self, from: &str, to: &str) {
        let within = self.seen.iter().filter_map(|(name, file)| Some((name.strip_prefix(from)?, *file)));
        let new = within.map(|(rest, file)| (format!("{to}{rest}"), Some(file)));
        let old = self.seen.keys().filter(|name| name.starts_with(from)).map(|name| (name.clone(), None));
        let event = new.chain(old).collect();
        self.happen(event);
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
                let (folder, pending) = (name(1), std::mem::take(&mut self.pending));
                for event in pending {
                    if event.iter().any(|(name, _)| folder_of(name) == folder) {
                        change(&mut self.names, &event);
                    } else {
                        self.pending.push(event);
                    }
                }
            }
            // A folder is an empty file with a slash behind its name.
            "M" => {
                self.files.push(Disk::default());
                self.rename(&format!("{}/", name(1)), Some(self.files.len() - 1));
            }
            "R" if self.seen.contains_key(&format!("{}/", name(1))) => {
                self.rename_folder(&format!("{}/", name(1)), &format!("{}/", name(2)));
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
        self.pending[..made].iter().for_each(|event| change(&mut names, event));
        let mut files = Files::new();
        for (name, file) in &names {
            // SQLite makes its index of the WAL anew; a draft is of no use to anybody.
            if name.ends_with("-shm") || name.ends_with('/') || is_temporary(name) {
                continue;
            }
            // A file is gone with its folder. Those that were there from the beginning are durable.
            let folder = folder_of(name);
            if self.seen.contains_key(folder) && !names.contains_key(folder) {
                continue;
            }
            let disk = &self.files[*file];
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
            files.insert(name.clone(), bytes);
        }
        files
    }
}

fn change(names: &mut BTreeMap<String, usize>, event: &Event) {
    for (name, file) in event {
        match file {
            Some(file) => names.insert(name.clone(), *file),
            None => names.remove(name),
        };
    }
}

/// The folder of a name, with its slash; nothing for the world's own.
fn folder_of(name: &str) -> &str {
    let within = name.trim_end_matches('/');
    &name[..within.rfind('/').map_or(0, |at| at + 1)]
}

impl Case {
    /// The power goes after so many calls; what is left must be sound, and a finished command must have lasted.
    fn cut(&self, after: usize, seed: u64) -> Result<(), String> {
        let mut folder = Folder::new(&self.base);
        for line in self.log.iter().take(after) {
            folder.step(line);
        }
        let image = folder.image(&mut ChaCha8Rng::seed_from_u64(seed));
        let seen = self.seen(&world(&image), key(&image));
        if after == self.log.len() && !seen.done {
            return Err("the command had ended, and what it did is lost".to_string());
        }
        seen.sound.clone()
    }
}

/// Cuts the power at every point of every case, several times with other luck.
pub fn cuts(cases: &[Case]) {
    let points = |case: &Case| (1..=case.log.len()).flat_map(|after| (0..LUCK).map(move |luck| (after, luck))).collect();
    let points: Vec<Vec<(usize, u64)>> = cases.iter().map(points).collect();
    try_out("power cuts", &points, |number, (after, luck)| {
        let case = &cases[number];
        let seed = (number * 100_000 + after) as u64 * LUCK + luck;
        case.cut(after, seed).map_err(|e| format!("power cut after {after} of {}, luck {luck}, {}: {e}", case.log.len(), case.name))
    });
}
