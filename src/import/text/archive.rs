//! Packed files: gzip and zip archives with one file in them are unpacked to a temporary file, within a limit.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

use anyhow::{Context, Result};
use flate2::read::MultiGzDecoder;
use zip::ZipArchive;

use super::source::Source;
use crate::base::error::Failure;
use crate::lang::{Message, say};

/// The largest unpacked text that is read, in bytes: 4 GB.
pub const MAX_UNPACKED: u64 = 4 * 1024 * 1024 * 1024;

/// Archives in archives are opened so often.
const DEPTH: usize = 2;

/// Formats that are known by their first bytes and are no tables, with what to do about it.
const OTHERS: [(&[u8], &str, &str); 12] = [
    (b"%PDF", "a PDF document", "export the table itself as CSV or Excel"),
    (b"Rar!", "a RAR archive", "unpack it first"),
    (b"7z\xBC\xAF\x27\x1C", "a 7-Zip archive", "unpack it first"),
    (b"\xFD7zXZ\0", "an xz archive", "unpack it first"),
    (b"BZh", "a bzip2 archive", "unpack it first"),
    (b"\x28\xB5\x2F\xFD", "a zstd archive", "unpack it first"),
    (b"SQLite format 3\0", "an SQLite database", "export its table as CSV"),
    (b"PAR1", "a Parquet file", "export the table as CSV"),
    (b"\x89PNG", "a picture", PICTURE),
    (b"\xFF\xD8\xFF", "a picture", PICTURE),
    (b"GIF8", "a picture", PICTURE),
    (b"II*\0", "a picture", PICTURE),
];

const PICTURE: &str = "export the table itself as CSV or Excel";

/// Packed formats that are known by their parts and are no tables, with what to do about it.
const DOCUMENTS: [(&str, &str, &str); 4] = [
    ("Index/Document.iwa", "a Numbers document", "export it from Numbers: File, Export To, CSV or Excel"),
    ("Index.zip", "a Numbers document", "export it from Numbers: File, Export To, CSV or Excel"),
    ("word/document.xml", "a Word document", "copy the table to a spreadsheet and save it as .xlsx or 'CSV UTF-8'"),
    ("ppt/presentation.xml", "a presentation", "copy the table to a spreadsheet and save it as .xlsx or 'CSV UTF-8'"),
];

/// The file behind a source with its length, unpacked when it is an archive, and notes of what was unpacked.
///
/// # Errors
/// An archive that is damaged, has not exactly one file, or holds more than [`MAX_UNPACKED`]; and what is no table.
pub fn unpacked(source: &Source) -> Result<(File, u64, Vec<Message>)> {
    unpacked_within(source, MAX_UNPACKED)
}

fn unpacked_within(source: &Source, limit: u64) -> Result<(File, u64, Vec<Message>)> {
    let name = source.name();
    let mut file = source.file()?;
    let mut notes = Vec::new();
    for _ in 0..=DEPTH {
        let head = head(&mut file).with_context(|| say!("cannot read {name}", name))?;
        if let Some((_, what, hint)) = OTHERS.iter().find(|(magic, _, _)| head.starts_with(magic)) {
            return Err(Failure::new(say!("{name} is {what}, not a table", name, what)).hint(*hint).into());
        }
        let text = String::from_utf8_lossy(&head).trim_start_matches('\u{feff}').trim_start().to_lowercase();
        if ["<html", "<!doctype", "<table", "<?xml", "<head", "<meta"].iter().any(|tag| text.starts_with(tag)) {
            return Err(Failure::new(say!("{name} is a web page or XML, whatever its name says", name))
                .hint(say!("open it in Excel and save it as .xlsx or 'CSV UTF-8'"))
                .into());
        }
        if head.starts_with(&[0x1F, 0x8B]) {
            file = extract(MultiGzDecoder::new(BufReader::new(file)), name, limit)?;
            notes.push(say!("unpacked with gzip"));
        } else if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
            let mut archive = open_zip(file.try_clone()?, name)?;
            if is_workbook(&archive) {
                break;
            }
            if let Some((_, what, hint)) = DOCUMENTS.iter().find(|(part, _, _)| archive.index_for_name(part).is_some()) {
                return Err(Failure::new(say!("{name} is {what}, not a table", name, what)).hint(*hint).into());
            }
            let (index, inner) = only_file(&archive, name)?;
            let entry = archive.by_index(index).map_err(|e| damaged(name, &e))?;
            file = extract(entry, name, limit)?;
            notes.push(say!("the one file in it: {inner}", inner));
        } else {
            break;
        }
    }
    let length = file.seek(SeekFrom::End(0)).with_context(|| say!("cannot read {name}", name))?;
    Ok((file, length, notes))
}

/// Opens the list of a zip archive.
///
/// # Errors
/// When it is damaged.
pub fn open_zip(file: File, name: &str) -> Result<ZipArchive<BufReader<File>>> {
    ZipArchive::new(BufReader::new(file)).map_err(|e| damaged(name, &e))
}

fn damaged(name: &str, error: &dyn std::fmt::Display) -> anyhow::Error {
    Failure::new(say!("{name} cannot be unpacked: {error}", name, error))
        .hint(say!("it may be cut off or protected by a password; fetch or export it again"))
        .into()
}

/// Whether the archive is a workbook: .xlsx, .xlsb, .ods.
fn is_workbook(archive: &ZipArchive<BufReader<File>>) -> bool {
    ["xl/workbook.xml", "xl/workbook.bin", "content.xml"].iter().any(|part| archive.index_for_name(part).is_some())
}

/// The one file of an archive that is no folder and none that a system puts in unasked.
fn only_file(archive: &ZipArchive<BufReader<File>>, name: &str) -> Result<(usize, String)> {
    let mut files = Vec::new();
    for (index, file) in archive.file_names().enumerate() {
        let file = file.map_err(|e| damaged(name, &e))?.into_owned();
        let last = file.rsplit('/').next().unwrap_or("");
        if !(last.is_empty() || last.starts_with('.') || last == "Thumbs.db" || file.starts_with("__MACOSX/")) {
            files.push((index, file));
        }
    }
    match files.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(Failure::new(say!("{name} is an archive without a file in it", name)).into()),
        several => {
            let names: Vec<&str> = several.iter().take(10).map(|(_, n)| n.as_str()).collect();
            let more = if several.len() > 10 { ", …" } else { "" };
            Err(Failure::new(say!(
                "{name} has {several} files in it: {names}{more}",
                name,
                several = several.len(),
                names = names.join(", "),
                more
            ))
            .hint(say!("unpack it and import the files one by one"))
            .into())
        }
    }
}

/// The first bytes of a file.
pub fn head(file: &mut File) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(0))?;
    let mut head = Vec::new();
    file.take(512).read_to_end(&mut head)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(head)
}

/// Writes what `packed` gives to a temporary file.
fn extract(packed: impl Read, name: &str, limit: u64) -> Result<File> {
    let file = tempfile::tempfile().context(say!("cannot make a temporary file to unpack to"))?;
    let mut writer = BufWriter::new(file);
    let mut packed = packed.take(limit + 1);
    let mut buffer = vec![0; 64 * 1024];
    let mut total = 0;
    loop {
        let count = packed.read(&mut buffer).map_err(|e| damaged(name, &e))?;
        if count == 0 {
            break;
        }
        total += count as u64;
        if total > limit {
            return Err(too_large(name, limit));
        }
        writer.write_all(&buffer[..count]).with_context(|| say!("cannot unpack {name} to a temporary file", name))?;
    }
    writer.into_inner().map_err(|e| e.into_error()).with_context(|| say!("cannot unpack {name} to a temporary file", name))
}

/// The failure for what is larger than `limit` bytes when unpacked.
pub fn too_large(name: &str, limit: u64) -> anyhow::Error {
    Failure::new(say!("{name} unpacks to more than {limit} MB", name, limit = limit / 1024 / 1024))
        .hint(say!("that is more than is read from an archive; split it, or unpack it yourself and import the text"))
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;

    #[test]
    fn what_unpacks_to_too_much_is_left() {
        let mut writer = GzEncoder::new(Vec::new(), Compression::best());
        writer.write_all(&vec![b'a'; 3 * 1024 * 1024]).expect("written");
        let bytes = writer.finish().expect("written");
        assert!(bytes.len() < 10_000);
        let source = Source::of_bytes("bomb.gz", &bytes).expect("a file");
        let error = unpacked_within(&source, 2 * 1024 * 1024).expect_err("too large").to_string();
        assert!(error.contains("bomb.gz unpacks to more than 2 MB"), "{error}");
        let (_, length, _) = unpacked_within(&source, 3 * 1024 * 1024).expect("as large as allowed");
        assert_eq!(length, 3 * 1024 * 1024);
        let source = Source::of_bytes("cut.gz", &bytes[..bytes.len() / 2]).expect("a file");
        assert!(unpacked(&source).expect_err("cut off").to_string().contains("cannot be unpacked"));
    }
}
