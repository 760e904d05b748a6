//! Workbooks: one sheet of an .xlsx, .xls or .ods file becomes rows of text, every cell as its reader saw it.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Context, Result};
use calamine::{Data, DataRef, Ods, Reader, SheetType, SheetVisible, Xls, Xlsx};

use super::archive;
use super::cells::{self, Look};
use super::compound;
use super::opendocument;
use super::{TextOptions, short};
use crate::base::error::{Failure, nearest};
use crate::lang::say;

/// The largest workbook that is opened, unpacked, in bytes: 512 MB. Its words are kept in memory.
pub const MAX_WORKBOOK: u64 = 512 * 1024 * 1024;

/// Rows of a sheet that are looked at to find the columns.
const LOOKED_AT: u32 = 60;

/// A sheet as rows of comma-separated text.
pub struct Sheet {
    /// The rows, one for each row of the sheet from the first used one on.
    pub rows: File,
    /// Number of the first used row, from 1.
    pub first_row: u64,
    /// Which sheet of which kind of workbook, for the user.
    pub note: String,
}

enum Book {
    Xlsx(Box<Xlsx<BufReader<File>>>),
    Xls(Box<Xls<BufReader<File>>>),
    Ods(Box<Ods<BufReader<File>>>),
}

/// Opens the sheet that is meant, if the file is a workbook. `known` tells whether a cell is the name of a column.
///
/// # Errors
/// A workbook that is damaged, protected or too large, or whose sheet is in doubt.
pub fn open(file: &File, name: &str, options: &TextOptions, known: &dyn Fn(&str) -> bool) -> Result<Option<Sheet>> {
    let mut file = file.try_clone().with_context(|| say!("cannot read {name}", name))?;
    let head = archive::head(&mut file).with_context(|| say!("cannot read {name}", name))?;
    let packed = head.starts_with(b"PK\x03\x04");
    if !packed && !head.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Ok(None);
    }
    let settled =
        [(options.encoding.is_some(), "--encoding"), (options.delimiter.is_some(), "--delimiter"), (options.quotes.is_some(), "--quote")];
    if let Some((_, flag)) = settled.iter().find(|(told, _)| *told) {
        return Err(Failure::usage(say!("{name} is a workbook: {flag} means nothing for it", name, flag))
            .hint(say!("leave {flag} out", flag))
            .into());
    }
    if packed {
        check_size(file.try_clone()?, name)?;
    } else {
        let length = file.seek(SeekFrom::End(0))?;
        if length > MAX_WORKBOOK {
            return Err(archive::too_large(name, MAX_WORKBOOK));
        }
        if let Some(fault) = compound::fault(file.try_clone()?, length) {
            return Err(damaged(name, &fault));
        }
    }
    // The library stops the program at some kinds of damage; here that is a file that cannot be read.
    let read = catch_unwind(AssertUnwindSafe(|| read(&mut file, packed, name, options, known)));
    read.unwrap_or_else(|_| Err(damaged(name, &"its parts do not fit together"))).map(Some)
}

fn read(file: &mut File, packed: bool, name: &str, options: &TextOptions, known: &dyn Fn(&str) -> bool) -> Result<Sheet> {
    file.seek(SeekFrom::Start(0))?;
    let mut book = Book::open(file.try_clone()?, packed, name)?;
    let sheet = book.choose(name, options, known)?;
    let kind = match book {
        Book::Xlsx(_) => "Excel workbook",
        Book::Xls(_) => "old Excel workbook",
        Book::Ods(_) => "OpenDocument workbook",
    };
    let note = format!("{kind}, sheet '{}'", short(&sheet));
    let (rows, first_row) = book.write(&sheet, name)?;
    Ok(Sheet { rows, first_row, note })
}

/// Refuses a workbook that unpacks to more than [`MAX_WORKBOOK`], whatever it says of itself.
fn check_size(file: File, name: &str) -> Result<()> {
    let mut archive = archive::open_zip(file, name)?;
    let mut left = MAX_WORKBOOK;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|e| damaged(name, &e))?;
        left -= io::copy(&mut entry.take(left), &mut io::sink()).map_err(|e| damaged(name, &e))?;
        if left == 0 {
            return Err(archive::too_large(name, MAX_WORKBOOK));
        }
    }
    if let Ok(content) = archive.by_name("content.xml")
        && opendocument::spanned(content).map_err(|e| damaged(name, &e))? > compound::MAX_CELLS
    {
        return Err(damaged(name, &"its cells lie too far apart"));
    }
    Ok(())
}

fn damaged(name: &str, error: &dyn std::fmt::Display) -> anyhow::Error {
    Failure::new(say!("{name} cannot be read as a workbook: {error}", name, error))
        .hint(say!("open it in Excel and save it as .xlsx without a password, or as 'CSV UTF-8'"))
        .into()
}

/// A cell with its place: row and column from 0.
type Visit<'v> = dyn FnMut(u32, u32, String) -> Result<bool> + 'v;

impl Book {
    fn open(file: File, packed: bool, name: &str) -> Result<Book> {
        let reader = BufReader::new(file.try_clone()?);
        if !packed {
            return Ok(Book::Xls(Box::new(Xls::new(reader).map_err(|e| damaged(name, &e))?)));
        }
        let archive = archive::open_zip(file, name)?;
        if archive.index_for_name("content.xml").is_some() {
            return Ok(Book::Ods(Box::new(Ods::new(reader).map_err(|e| damaged(name, &e))?)));
        }
        if archive.index_for_name("xl/workbook.bin").is_some() {
            return Err(damaged(name, &"it is a binary workbook (.xlsb)"));
        }
        Ok(Book::Xlsx(Box::new(Xlsx::new(reader).map_err(|e| damaged(name, &e))?)))
    }

    /// Names of the sheets, and whether they are shown.
    fn sheets(&self) -> Vec<(String, bool)> {
        let all = match self {
            Book::Xlsx(book) => book.sheets_metadata(),
            Book::Xls(book) => book.sheets_metadata(),
            Book::Ods(book) => book.sheets_metadata(),
        };
        all.iter().filter(|s| s.typ == SheetType::WorkSheet).map(|s| (s.name.clone(), s.visible == SheetVisible::Visible)).collect()
    }

    /// The sheet that was told, the only one with something in it, or the only one that has the columns.
    fn choose(&mut self, name: &str, options: &TextOptions, known: &dyn Fn(&str) -> bool) -> Result<String> {
        let sheets = self.sheets();
        let list = |sheets: &[(String, bool)]| sheets.iter().map(|(s, _)| format!("'{s}'")).collect::<Vec<_>>().join(", ");
        if let Some(told) = &options.sheet {
            let by_number = told.parse::<usize>().ok().and_then(|n| sheets.get(n.checked_sub(1)?));
            let Some((sheet, _)) = sheets.iter().find(|(s, _)| s == told).or(by_number) else {
                let mut failure =
                    Failure::usage(say!("{name} has no sheet '{told}': its sheets are {sheets}", name, told, sheets = list(&sheets)));
                if let Some(near) = nearest(told, sheets.iter().map(|(s, _)| s.as_str())) {
                    failure = failure.hint(say!("did you mean --sheet '{near}'?", near));
                }
                return Err(failure.into());
            };
            return Ok(sheet.clone());
        }
        let mut found: Vec<(String, usize)> = Vec::new();
        for (sheet, _) in sheets.iter().filter(|(_, shown)| *shown) {
            let mut names: Vec<usize> = Vec::new();
            self.visit(sheet, name, &mut |row, _, text| {
                names.resize(names.len().max(row.min(LOOKED_AT) as usize + 1), 0);
                names[row.min(LOOKED_AT) as usize] += usize::from(known(text.trim()));
                Ok(row < LOOKED_AT)
            })?;
            if let Some(most) = names.into_iter().max() {
                found.push((sheet.clone(), most));
            }
        }
        match found.as_slice() {
            [] => Err(Failure::new(say!("{name} is empty: no shown sheet has anything in it", name))
                .hint(say!("its sheets are {sheets}; choose a hidden one with --sheet NAME", sheets = list(&sheets)))
                .into()),
            [(one, _)] => Ok(one.clone()),
            several => {
                let most = several.iter().map(|(_, n)| *n).max().unwrap_or(0);
                let near: Vec<&(String, usize)> = several.iter().filter(|(_, n)| n * 2 > most).collect();
                match near.as_slice() {
                    [(one, names)] if *names > 1 => Ok(one.clone()),
                    _ => Err(Failure::new(say!("{name} has several sheets that could be meant: {sheets}", name, sheets = list(&sheets)))
                        .hint(say!("choose one by name or number: --sheet '{several}'", several = several[0].0))
                        .into()),
                }
            }
        }
    }

    /// Visits the cells that are not blank, row by row, until `visit` says no.
    fn visit(&mut self, sheet: &str, name: &str, visit: &mut Visit) -> Result<()> {
        let (range, date_1904) = match self {
            Book::Xlsx(book) => return visit_xlsx(book, sheet, name, visit),
            Book::Xls(book) => (book.worksheet_range(sheet).map_err(|e| damaged(name, &e))?, book.has_1904_epoch()),
            Book::Ods(book) => (book.worksheet_range(sheet).map_err(|e| damaged(name, &e))?, false),
        };
        let look = Look { date_1904, format: None };
        let (top, left) = range.start().unwrap_or((0, 0));
        for (row, column, cell) in range.used_cells() {
            if *cell != Data::Empty && !visit(top + row as u32, left + column as u32, cells::shown(&cells::borrowed(cell), look))? {
                break;
            }
        }
        Ok(())
    }

    /// Writes a sheet as comma-separated text; gives it with the number of its first row.
    fn write(&mut self, sheet: &str, name: &str) -> Result<(File, u64)> {
        let file = tempfile::tempfile().context(say!("cannot make a temporary file for the sheet"))?;
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(BufWriter::new(file));
        let mut first = None;
        let mut at = 0;
        let mut cells: Vec<String> = Vec::new();
        self.visit(sheet, name, &mut |row, column, text| {
            if first.is_none() {
                (first, at) = (Some(row), row);
            }
            if row < at || row > LAST_ROW {
                return Err(damaged(name, &format!("row {} of sheet '{sheet}' is out of place", row + 1)));
            }
            while at < row {
                if cells.is_empty() {
                    cells.push(String::new());
                }
                writer.write_record(&cells)?;
                cells.clear();
                at += 1;
            }
            let column = column as usize;
            if cells.len() <= column {
                cells.resize(column + 1, String::new());
            }
            cells[column] = text;
            Ok(true)
        })?;
        if !cells.is_empty() {
            writer.write_record(&cells)?;
        }
        let file = writer.into_inner().map_err(|e| e.into_error()).context(say!("cannot write a temporary file"))?;
        let file = file.into_inner().map_err(|e| e.into_error()).context(say!("cannot write a temporary file"))?;
        Ok((file, u64::from(first.unwrap_or(0)) + 1))
    }
}

/// The last row a sheet can have, from 0.
const LAST_ROW: u32 = 1_048_575;

fn visit_xlsx(book: &mut Xlsx<BufReader<File>>, sheet: &str, name: &str, visit: &mut Visit) -> Result<()> {
    let unsaved = formulas_without_result(book, sheet, name)?;
    let date_1904 = book.has_1904_epoch();
    let mut reader = book.worksheet_cells_reader(sheet).map_err(|e| damaged(name, &e))?;
    let formats: Vec<Option<String>> = reader.styles().iter().map(|s| s.number_format.as_ref().map(|f| f.format_code.clone())).collect();
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|e| damaged(name, &e))? {
        let (row, column) = cell.get_position();
        let format = formats.get(style).and_then(Option::as_deref);
        let text = match cell.get_value() {
            DataRef::Empty if unsaved.contains(&(row, column)) => cells::UNSAVED.to_string(),
            DataRef::Empty => continue,
            value => cells::shown(value, Look { date_1904, format }),
        };
        if !visit(row, column, text)? {
            break;
        }
    }
    Ok(())
}

/// Places of the formulas whose results the program that wrote the workbook did not save.
fn formulas_without_result(book: &mut Xlsx<BufReader<File>>, sheet: &str, name: &str) -> Result<std::collections::HashSet<(u32, u32)>> {
    let mut reader = book.worksheet_cells_reader(sheet).map_err(|e| damaged(name, &e))?;
    let mut found = std::collections::HashSet::new();
    while let Some(cell) = reader.next_cell_with_formula().map_err(|e| damaged(name, &e))? {
        if cell.formula.is_some() && cell.value == DataRef::Empty {
            found.insert(cell.pos);
        }
    }
    Ok(found)
}

/// The letters of a column counted from 0: A, B, … Z, AA.
pub fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        letters.push(b'A' + ((rest - 1) % 26) as u8);
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().map(|b| char::from(*b)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")] {
            assert_eq!(letters(column), name);
        }
    }
}
