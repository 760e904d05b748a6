//! Workbooks: one sheet of an .xlsx, .xls or .ods file becomes rows of text: amounts as they are stored, codes as they are shown.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Context, Result};
use calamine::{Data, DataRef, Ods, Reader, SheetType, SheetVisible, Xls, Xlsx};

use super::archive;
use super::cells::{self, Format};
use super::compound;
use super::opendocument;
use super::sheets::{self, Look, Looking};
use super::{TextOptions, short};
use crate::base::error::{Failure, nearest};
use crate::lang::{Message, say};

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
    /// What else is to be known of it: hidden rows, sheets that are left out.
    pub notes: Vec<Message>,
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
    let mut looks = HashMap::new();
    if packed {
        looks = look_through(file.try_clone()?, name)?;
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
    let read = catch_unwind(AssertUnwindSafe(|| read(&mut file, packed, name, options, known, &looks)));
    read.unwrap_or_else(|_| Err(damaged(name, &"its parts do not fit together"))).map(Some)
}

fn read(
    file: &mut File,
    packed: bool,
    name: &str,
    options: &TextOptions,
    known: &dyn Fn(&str) -> bool,
    looks: &HashMap<String, Look>,
) -> Result<Sheet> {
    file.seek(SeekFrom::Start(0))?;
    let mut book = Book::open(file.try_clone()?, packed, name)?;
    let (sheet, mut notes) = book.choose(name, options, known)?;
    let kind = match book {
        Book::Xlsx(_) => "Excel workbook",
        Book::Xls(_) => "old Excel workbook",
        Book::Ods(_) => "OpenDocument workbook",
    };
    let note = format!("{kind}, sheet '{}'", short(&sheet));
    let look = looks.get(&sheet);
    notes.extend(look.into_iter().flat_map(hidden));
    let merged = match look {
        Some(look) => look.merged.clone(),
        None => book.merged(&sheet),
    };
    let formulas = look.is_none_or(|look| look.formulas);
    let (rows, first_row, carried) = book.write(&sheet, name, formulas, &merged)?;
    if carried > 0 {
        notes.push(
            say!(carried => "1 cell below a merged one has its value" | "{carried} cells below merged ones have their values", carried),
        );
    }
    Ok(Sheet { rows, first_row, note, notes })
}

/// What is hidden on a sheet, for the user: it is read all the same.
fn hidden(look: &Look) -> Vec<Message> {
    let mut notes = Vec::new();
    let count = look.hidden_rows;
    if count > 0 {
        let mut rows = look.hidden.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
        if count > look.hidden.len() as u64 {
            rows.push_str(", …");
        }
        notes.push(say!(
            count => "1 row is hidden or filtered out in the sheet and is read all the same: {rows}" |
            "{count} rows are hidden or filtered out in the sheet and are read all the same: {rows}",
            count,
            rows
        ));
    }
    if look.hidden_columns {
        notes.push(say!("columns that are hidden in the sheet are read all the same"));
    }
    notes
}

/// Looks through an unpacked workbook: what its sheets say beside the values of their cells, by their names.
///
/// # Errors
/// A workbook that unpacks to more than [`MAX_WORKBOOK`], whatever it says of itself.
fn look_through(file: File, name: &str) -> Result<HashMap<String, Look>> {
    let mut archive = archive::open_zip(file, name)?;
    let mut left = MAX_WORKBOOK;
    let mut parts = HashMap::new();
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|e| damaged(name, &e))?;
        let part = entry.name().map(|n| n.into_owned()).unwrap_or_default();
        let mut entry = entry.take(left);
        left -= if part.starts_with("xl/worksheets/") && part.ends_with(".xml") {
            let mut looking = Looking::default();
            let size = io::copy(&mut entry, &mut looking).map_err(|e| damaged(name, &e))?;
            parts.insert(part, looking.finish());
            size
        } else {
            io::copy(&mut entry, &mut io::sink()).map_err(|e| damaged(name, &e))?
        };
        if left == 0 {
            return Err(archive::too_large(name, MAX_WORKBOOK));
        }
    }
    if let Ok(content) = archive.by_name("content.xml")
        && opendocument::spanned(content).map_err(|e| damaged(name, &e))? > compound::MAX_CELLS
    {
        return Err(damaged(name, &"its cells lie too far apart"));
    }
    let workbook = sheets::text_of(archive.by_name("xl/workbook.xml").ok());
    let relations = sheets::text_of(archive.by_name("xl/_rels/workbook.xml.rels").ok());
    let paths = sheets::paths(&workbook, &relations);
    Ok(paths.into_iter().filter_map(|(sheet, path)| Some((sheet, parts.remove(&path)?))).collect())
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

    /// The sheet that was told, the only one with something in it, or the only one that has the columns; and what is said of
    /// the others.
    fn choose(&mut self, name: &str, options: &TextOptions, known: &dyn Fn(&str) -> bool) -> Result<(String, Vec<Message>)> {
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
            return Ok((sheet.clone(), Vec::new()));
        }
        let mut found: Vec<(String, usize)> = Vec::new();
        for (sheet, _) in sheets.iter().filter(|(_, shown)| *shown) {
            let mut names: Vec<usize> = Vec::new();
            self.visit(sheet, name, false, &mut |row, _, text| {
                names.resize(names.len().max(row.min(LOOKED_AT) as usize + 1), 0);
                names[row.min(LOOKED_AT) as usize] += usize::from(known(text.trim()));
                Ok(row < LOOKED_AT)
            })?;
            if let Some(most) = names.into_iter().max() {
                found.push((sheet.clone(), most));
            }
        }
        let chosen = match found.as_slice() {
            [] => {
                return Err(Failure::new(say!("{name} is empty: no shown sheet has anything in it", name))
                    .hint(say!("its sheets are {sheets}; choose a hidden one with --sheet NAME", sheets = list(&sheets)))
                    .into());
            }
            [(one, _)] => one.clone(),
            several => {
                let most = several.iter().map(|(_, n)| *n).max().unwrap_or(0);
                let near: Vec<&(String, usize)> = several.iter().filter(|(_, n)| n * 2 > most).collect();
                match near.as_slice() {
                    [(one, names)] if *names > 1 => one.clone(),
                    [] | [_] => return Err(several_sheets(name, &list(&sheets), &several.iter().collect::<Vec<_>>())),
                    near => return Err(several_sheets(name, &list(&sheets), near)),
                }
            }
        };
        let others: Vec<(String, bool)> = sheets
            .iter()
            .filter(|(sheet, shown)| *sheet != chosen && (!shown || found.iter().any(|(filled, _)| filled == sheet)))
            .cloned()
            .collect();
        let note = |others: Vec<(String, bool)>| match others.iter().all(|(_, shown)| *shown) {
            true => say!("left out, and to be imported with --sheet if they belong here: {sheets}", sheets = list(&others)),
            false => {
                say!("left out, some of them hidden, and to be imported with --sheet if they belong here: {sheets}", sheets = list(&others))
            }
        };
        Ok((chosen, if others.is_empty() { Vec::new() } else { vec![note(others)] }))
    }

    /// Rectangles of merged cells, where the library tells them.
    fn merged(&mut self, sheet: &str) -> Vec<[u32; 4]> {
        let merged = match self {
            Book::Xlsx(book) => book.merge_cells_by_sheet_name(sheet).unwrap_or_default(),
            Book::Xls(book) => book.merge_cells_by_sheet_name(sheet).unwrap_or_default(),
            Book::Ods(_) => Vec::new(),
        };
        merged.iter().map(|d| [d.start.0, d.start.1, d.end.0, d.end.1]).collect()
    }

    /// Visits the cells that are not blank, row by row, until `visit` says no.
    /// Formulas whose results were not saved are looked for where there are any `formulas`.
    fn visit(&mut self, sheet: &str, name: &str, formulas: bool, visit: &mut Visit) -> Result<()> {
        let (range, date_1904) = match self {
            Book::Xlsx(book) => return visit_xlsx(book, sheet, name, formulas, visit),
            Book::Xls(book) => (book.worksheet_range(sheet).map_err(|e| damaged(name, &e))?, book.has_1904_epoch()),
            Book::Ods(book) => (book.worksheet_range(sheet).map_err(|e| damaged(name, &e))?, false),
        };
        let format = Format::default();
        let (top, left) = range.start().unwrap_or((0, 0));
        for (row, column, cell) in range.used_cells() {
            if *cell != Data::Empty
                && !visit(top + row as u32, left + column as u32, cells::shown(&cells::borrowed(cell), date_1904, &format))?
            {
                break;
            }
        }
        Ok(())
    }

    /// Writes a sheet as comma-separated text; gives it with the number of its first row, and how many cells have the value of a
    /// merged one above them.
    fn write(&mut self, sheet: &str, name: &str, formulas: bool, merged: &[[u32; 4]]) -> Result<(File, u64, u64)> {
        let file = tempfile::tempfile().context(say!("cannot make a temporary file for the sheet"))?;
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(BufWriter::new(file));
        let mut first = None;
        let mut at = 0;
        let mut cells: Vec<String> = Vec::new();
        let mut carried = Carried::below(merged);
        self.visit(sheet, name, formulas, &mut |row, column, text| {
            if first.is_none() {
                (first, at) = (Some(row), row);
            }
            if row < at || row > LAST_ROW {
                return Err(damaged(name, &format!("row {} of sheet '{sheet}' is out of place", row + 1)));
            }
            while at < row {
                carried.fill(at, &mut cells);
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
            carried.fill(at, &mut cells);
            writer.write_record(&cells)?;
        }
        let file = writer.into_inner().map_err(|e| e.into_error()).context(say!("cannot write a temporary file"))?;
        let file = file.into_inner().map_err(|e| e.into_error()).context(say!("cannot write a temporary file"))?;
        Ok((file, u64::from(first.unwrap_or(0)) + 1, carried.count))
    }
}

/// Values of merged cells that hold for the rows below.
struct Carried {
    /// First row, last row, column; the first comes last.
    merged: Vec<(u32, u32, usize)>,
    /// Last row, column, value.
    values: Vec<(u32, usize, String)>,
    count: u64,
}

impl Carried {
    fn below(merged: &[[u32; 4]]) -> Carried {
        let mut merged: Vec<(u32, u32, usize)> = merged
            .iter()
            .filter(|[top, _, bottom, _]| bottom > top)
            .map(|[top, left, bottom, _]| (*top, *bottom, *left as usize))
            .collect();
        merged.sort_unstable_by(|a, b| b.cmp(a));
        Carried { merged, values: Vec::new(), count: 0 }
    }

    /// Fills the blank cells of a row that belong to merged ones, unless the whole row is blank.
    fn fill(&mut self, row: u32, cells: &mut Vec<String>) {
        self.values.retain(|(last, _, _)| *last >= row);
        if cells.iter().any(|cell| !cell.is_empty()) {
            for (_, column, value) in &self.values {
                if cells.len() <= *column {
                    cells.resize(column + 1, String::new());
                }
                if cells[*column].is_empty() {
                    cells[*column].clone_from(value);
                    self.count += 1;
                }
            }
        }
        while let Some((top, bottom, column)) = self.merged.pop_if(|(top, _, _)| *top <= row) {
            let value = cells.get(column).filter(|value| top == row && !value.is_empty());
            self.values.extend(value.map(|value| (bottom, column, value.clone())));
        }
    }
}

/// Refuses a workbook of which several sheets may be meant.
fn several_sheets(name: &str, all: &str, meant: &[&(String, usize)]) -> anyhow::Error {
    let first = &meant[0].0;
    let failure = Failure::new(say!("{name} has several sheets that could be meant: {sheets}", name, sheets = all))
        .hint(say!("choose one by name or number: --sheet '{several}'", several = first));
    let failure = meant.iter().fold(failure, |f, (sheet, rows)| f.way("--sheet", sheet.clone(), say!("{rows} rows", rows = *rows)));
    if meant.len() < 2 {
        return failure.into();
    }
    let each = meant.iter().take(12).map(|(sheet, _)| format!("--sheet '{sheet}'")).collect::<Vec<_>>().join(", ");
    failure.hint(say!("to take them all, import the file once for each: {each}", each)).into()
}

/// The last row a sheet can have, from 0.
const LAST_ROW: u32 = 1_048_575;

fn visit_xlsx(book: &mut Xlsx<BufReader<File>>, sheet: &str, name: &str, formulas: bool, visit: &mut Visit) -> Result<()> {
    let unsaved = if formulas { formulas_without_result(book, sheet, name)? } else { HashSet::new() };
    let date_1904 = book.has_1904_epoch();
    let mut reader = book.worksheet_cells_reader(sheet).map_err(|e| damaged(name, &e))?;
    let format =
        |style: &calamine::Style| style.number_format.as_ref().map_or_else(Format::default, |f| Format::of(&f.format_code, f.format_id));
    let formats: Vec<Format> = reader.styles().iter().map(format).collect();
    let none = Format::default();
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|e| damaged(name, &e))? {
        let (row, column) = cell.get_position();
        let text = match cell.get_value() {
            DataRef::Empty if unsaved.contains(&(row, column)) => cells::UNSAVED.to_string(),
            DataRef::Empty => continue,
            value => cells::shown(value, date_1904, formats.get(style).unwrap_or(&none)),
        };
        if !visit(row, column, text)? {
            break;
        }
    }
    Ok(())
}

/// Places of the formulas whose results the program that wrote the workbook did not save.
fn formulas_without_result(book: &mut Xlsx<BufReader<File>>, sheet: &str, name: &str) -> Result<HashSet<(u32, u32)>> {
    let mut reader = book.worksheet_cells_reader(sheet).map_err(|e| damaged(name, &e))?;
    let mut found = HashSet::new();
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
    fn merged_cells_hold_for_the_rows_below_and_for_no_others() {
        let mut carried = Carried::below(&[[1, 0, 3, 0], [0, 1, 0, 3], [5, 2, 6, 2]]);
        let rows = [&["h", "t"][..], &["A", "x"], &["", "y"], &["", ""], &["", "z"], &["", "", "p"], &["q"]];
        let filled: Vec<Vec<String>> = (0..)
            .zip(rows)
            .map(|(row, cells)| {
                let mut cells: Vec<String> = cells.iter().map(|c| c.to_string()).collect();
                carried.fill(row, &mut cells);
                cells
            })
            .collect();
        assert_eq!(filled[2], ["A", "y"]);
        assert_eq!((&filled[3], &filled[4]), (&vec![String::new(); 2], &vec![String::new(), "z".to_string()]));
        assert_eq!((filled[6].join("|"), carried.count), ("q||p".to_string(), 2));
    }

    #[test]
    fn columns_have_letters() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")] {
            assert_eq!(letters(column), name);
        }
    }
}
