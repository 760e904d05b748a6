//! What is wrong with a text that cannot be read to its end: where, and what to do about it.

use std::io::{self, Read, Seek, SeekFrom};

use anyhow::Result;

use super::decoding::{Decoding, Undecodable};
use super::{AnyRecords, Stopped, Text};
use crate::base::error::Failure;
use crate::lang::say;

impl Text {
    /// The failure for an error of `records`: names the line and the column.
    pub fn unreadable(&self, error: csv::Error, records: &mut AnyRecords, headers: &[String]) -> anyhow::Error {
        let column = |index: usize| headers.get(index).map_or_else(|| format!("column {}", index + 1), |h| format!("column '{h}'"));
        if let Some((line, field, sound)) = records.place(&error) {
            let failure = Failure::new(say!(
                "{name}, line {line}, {field}: byte {sound} of the field is not UTF-8 text",
                name = self.name,
                line,
                field = column(field),
                sound = sound + 1
            ))
            .hint(say!(
                "save the file as 'CSV UTF-8' in Excel, or name its encoding: --encoding gb18030 (Chinese) or windows-1252 (Western)"
            ));
            return Stopped { failure, encoding: !self.certain, escapes: false }.into();
        }
        if let Some(stopped) = self.faulty(records) {
            return stopped.into();
        }
        let error = anyhow::Error::from(error);
        self.undecodable(&error).unwrap_or_else(|| error.context(say!("cannot read {name}", name = self.name)))
    }

    /// The fault in the quotes of what was read.
    pub fn faulty(&self, records: &AnyRecords) -> Option<Stopped> {
        let fault = records.fault()?;
        let escapes = records.backslash() && self.options.quotes.is_none() && !self.dialect.quotes.escaped;
        Some(Stopped { failure: fault.failure(&self.name, self.dialect.quotes.mark), encoding: !self.certain, escapes })
    }

    /// The failure for bytes that stand for no character: names line and column, found by reading up to there.
    pub(super) fn undecodable(&self, error: &anyhow::Error) -> Option<anyhow::Error> {
        let found = error.chain().find_map(|e| {
            let e = e.downcast_ref::<io::Error>().or_else(|| match e.downcast_ref::<csv::Error>()?.kind() {
                csv::ErrorKind::Io(io) => Some(io),
                _ => None,
            })?;
            e.get_ref()?.downcast_ref::<Undecodable>().copied()
        })?;
        let (line, field, bytes) = self.place(found).ok()?;
        let bytes: Vec<String> = bytes.iter().map(|b| format!("{b:02X}")).collect();
        let name = self.encoding.name();
        let failure = Failure::new(say!(
            "{name}, line {line}, column {field}: the bytes {bytes} are no {name_2} text",
            name = self.name,
            line,
            field = field + 1,
            bytes = bytes.join(" "),
            name_2 = name
        ));
        Some(failure.hint(say!("correct that place, or name the right encoding: --encoding NAME")).into())
    }

    /// Line and field of a byte, and the bytes there.
    fn place(&self, found: Undecodable) -> Result<(u64, usize, Vec<u8>)> {
        let before = self.raw()?.take(found.offset);
        let mut records = self.records_of(Box::new(Decoding::new(before, self.encoding)), 0);
        let mut record = csv::ByteRecord::new();
        let (mut line, mut field) = (1, 0);
        while let Some(at) = records.read_bytes(&mut record)? {
            (line, field) = (at, record.len().saturating_sub(1));
        }
        if let Some(fresh) = records.fresh_line() {
            (line, field) = (fresh, 0);
        }
        let mut bytes = vec![0; usize::from(found.length)];
        let mut file = self.file.try_clone()?;
        file.seek(SeekFrom::Start(self.start + found.offset))?;
        let count = file.read(&mut bytes)?;
        bytes.truncate(count);
        Ok((line, field, bytes))
    }
}
