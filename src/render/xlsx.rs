//! Workbooks for Excel: a sheet for each table, with column keys as the header.
//!
//! Words are written as strings whatever they begin with, so no formula and no link ever comes from data. Numbers are
//! numbers and days are days. What only a text can hold whole (a day before 1900, a number of 16 digits) is a text.

use anyhow::Result;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::Selection;
use super::cell::{self, Value};
use crate::base::error::Failure;
use crate::base::formula::neutralise;
use crate::lang::say;
use crate::page::{Kind, Table};

/// Whole numbers up to this are exact in a workbook, which keeps 15 digits.
const EXACT: u64 = 999_999_999_999_999;

/// Rows a sheet can have, the header included.
const ROWS: usize = 1_048_576;

/// Letters of a sheet's name at most.
const NAME: usize = 31;

/// Renders every table of the pages as a sheet.
pub fn render(pages: &[Selection]) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    // The same answer makes the same bytes, whenever it is asked for.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    let mut names: Vec<String> = Vec::new();
    for table in pages.iter().flat_map(|page| &page.tables) {
        let key: String = table.key.chars().take(NAME - 4).collect();
        let alike = |number: usize| if number == 1 { key.clone() } else { format!("{key}_{number}") };
        let name = (1..).map(alike).find(|n| !names.contains(n)).unwrap_or_default();
        write(book.add_worksheet().set_name(&name)?, table)?;
        names.push(name);
    }
    if names.is_empty() {
        book.add_worksheet();
    }
    Ok(book.save_to_buffer()?)
}

fn write(sheet: &mut Worksheet, table: &Table) -> Result<()> {
    if table.rows.len() >= ROWS {
        let failure = Failure::new(say!(
            "{rows} rows do not fit a sheet of a workbook, which holds {rows_2}",
            rows = table.rows.len(),
            rows_2 = ROWS
        ));
        return Err(failure.hint(say!("take CSV: -f csv")).into());
    }
    let head = Format::new().set_bold();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let percent = Format::new().set_num_format("0.0%");
    for (column, c) in (0..).zip(&table.columns) {
        words(sheet, 0, column, &c.key, &head)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let plain = Format::new();
    for (row, cells) in (1..).zip(&table.rows) {
        for (column, (cell, of)) in (0..).zip(cells.iter().zip(&table.columns)) {
            let (kind, value) = cell::read(of.kind, cell);
            match (kind, value) {
                (_, Value::Empty) => {}
                (_, Value::Text(text)) => words(sheet, row, column, &text, &plain)?,
                (_, Value::Day(date)) => match date.ymd() {
                    (year @ 1900..=9999, month, of_month) => {
                        let date = ExcelDateTime::from_ymd(year as u16, month as u8, of_month as u8)?;
                        sheet.write_datetime_with_format(row, column, &date, &day)?;
                    }
                    _ => words(sheet, row, column, &date.to_string(), &plain)?,
                },
                (_, Value::Whole(n)) if n.unsigned_abs() > EXACT => words(sheet, row, column, &n.to_string(), &plain)?,
                (_, Value::Whole(n)) => {
                    sheet.write_number(row, column, n as f64)?;
                }
                (_, Value::Money(minor, exponent)) => {
                    let format = Format::new().set_num_format(amount(exponent));
                    sheet.write_number_with_format(row, column, minor as f64 / 10f64.powi(i32::from(exponent)), &format)?;
                }
                (Kind::Percent, Value::Real(x)) => {
                    sheet.write_number_with_format(row, column, x, &percent)?;
                }
                (_, Value::Real(x)) => {
                    sheet.write_number(row, column, x)?;
                }
            }
        }
    }
    Ok(())
}

/// How a workbook shows an amount with so many decimals.
fn amount(exponent: u8) -> String {
    if exponent == 0 { "#,##0".to_string() } else { format!("#,##0.{}", "0".repeat(usize::from(exponent))) }
}

/// Words as a string, which a workbook never runs. Only where the importer would take an apostrophe off does one more go on.
fn words(sheet: &mut Worksheet, row: u32, column: u16, text: &str, format: &Format) -> Result<()> {
    let safe = if text.starts_with('\'') { neutralise(text) } else { text.into() };
    match sheet.write_string_with_format(row, column, safe, format) {
        Ok(_) => Ok(()),
        Err(XlsxError::MaxStringLengthExceeded) => {
            let failure = Failure::new(say!("row {row}: a text is longer than the 32,767 letters that a cell of a workbook holds", row));
            Err(failure.hint(say!("take CSV: -f csv")).into())
        }
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Format, Style};
    use super::*;
    use crate::page::{Cell, Page};
    use calamine::{Data, Reader, Xlsx};
    use std::io::Cursor;

    fn read(table: Table) -> Vec<Vec<Data>> {
        let mut page = Page::new("p", "P");
        page.table(table);
        let bytes = Format::Xlsx.render(&[page], &Style::default()).expect("rendered");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        let sheet = book.sheet_names()[0].clone();
        assert!(book.worksheet_formula(&sheet).expect("readable").is_empty(), "no formula");
        book.worksheet_range(&sheet).expect("a sheet").rows().map(<[Data]>::to_vec).collect()
    }

    #[test]
    fn numbers_are_numbers_days_are_days_and_words_are_words() {
        let mut table = Table::new("t", "T")
            .column("name", "Name", Kind::Text)
            .column("day", "Day", Kind::Date)
            .column("spend", "Spend", Kind::Money(2))
            .column("n", "N", Kind::Count);
        table.push(vec![Cell::text("=1+1"), Cell::Int(19_723), Cell::Int(-123_405), Cell::Int(7)]);
        table.push(vec![Cell::text("https://evil.example"), Cell::Int(-40_000), Cell::Int(0), Cell::Int(1_234_567_890_123_456)]);
        table.push(vec![Cell::text("'=1"), Cell::Empty, Cell::Empty, Cell::Empty]);
        let rows = read(table);
        let text = |t: &str| Data::String(t.to_string());
        assert_eq!(rows[0], [text("name"), text("day"), text("spend"), text("n")]);
        assert_eq!((&rows[1][0], &rows[1][2], &rows[1][3]), (&text("=1+1"), &Data::Float(-1234.05), &Data::Float(7.0)));
        assert!(matches!(&rows[1][1], Data::DateTime(d) if d.as_f64() == 45_292.0), "{:?}", rows[1][1]);
        assert_eq!(rows[2], [text("https://evil.example"), text("1860-06-26"), Data::Float(0.0), text("1234567890123456")]);
        assert_eq!(rows[3][0], text("''=1"));
    }

    #[test]
    fn what_does_not_fit_a_cell_is_told() {
        let mut table = Table::new("t", "T").column("name", "Name", Kind::Text);
        table.push(vec![Cell::text("x".repeat(32_768))]);
        let mut page = Page::new("p", "P");
        page.table(table);
        let error = Format::Xlsx.render(&[page], &Style::default()).expect_err("too long");
        assert!(error.to_string().contains("row 1: a text is longer"), "{error}");
    }
}
