//! NACHA files: what US banks exchange, 94 characters a record.
//!
//! | Record | What |
//! |---|---|
//! | 1 | file: from whom, to whom, when |
//! | 5, 8 | a batch: of which company, and its totals |
//! | 6 | an entry: bank, account, amount, name |
//! | 7 | with code 99, that an entry is returned, and why |
//! | 9 | totals of the file, then nines up to ten records |
//!
//! One batch a file, of class PPD: payments of people. Amounts are cents.

use store::{Date, Timestamp};

/// Characters of a record.
const RECORD: usize = 94;
/// Records of a block.
const BLOCK: usize = 10;
/// Entries of a file, at most.
pub const ENTRIES_MAX: usize = 100_000;

/// A file with one batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Routing number of the bank it goes to.
    pub destination: String,
    /// Routing number of the bank it comes from.
    pub origin: String,
    /// When it was made; to the minute.
    pub created: Timestamp,
    /// Whose batch.
    pub company: String,
    /// Ten characters that the bank knows the company by.
    pub company_id: String,
    /// When the entries take effect.
    pub effective: Date,
    /// Payments and returns.
    pub entries: Vec<Entry>,
}

/// What an entry does to the account it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Money into it (22).
    Credit,
    /// Money out of it (27).
    Debit,
    /// A credit that came back (21).
    CreditReturned,
    /// A debit that came back (26).
    DebitReturned,
}

const CODES: [(Kind, &str); 4] = [
    (Kind::Credit, "22"),
    (Kind::Debit, "27"),
    (Kind::CreditReturned, "21"),
    (Kind::DebitReturned, "26"),
];

/// One payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it does.
    pub kind: Kind,
    /// Routing number of the account's bank.
    pub routing: String,
    /// The account.
    pub account: String,
    /// Cents.
    pub amount: i64,
    /// What we call the payment: up to 15 characters.
    pub reference: String,
    /// Whose account: up to 22 characters.
    pub name: String,
    /// Number of the entry, given by the bank it came from: 15 digits.
    pub trace: u64,
    /// Of a return: why (`R01`), and the trace of what is returned.
    pub returned: Option<(String, u64)>,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("NACHA file, record {record}: {what}")]
pub struct NachaError {
    /// Which record, from 1.
    pub record: usize,
    /// What is wrong with it.
    pub what: &'static str,
}

fn fault<T>(record: usize, what: &'static str) -> Result<T, NachaError> {
    Err(NachaError { record, what })
}

impl File {
    /// The file as text.
    ///
    /// # Errors
    /// What does not fit into its field.
    pub fn write(&self) -> Result<String, NachaError> {
        if self.entries.is_empty() || self.entries.len() > ENTRIES_MAX {
            return fault(1, "a file has 1 to 100,000 entries");
        }
        let mut records = vec![self.file_head()?, self.batch_head()?];
        for entry in &self.entries {
            entry.write(&mut records)?;
        }
        let count = records.len() - 2;
        let sums = Sums::of(&self.entries, records.len())?;
        let odfi = &self.origin[..8];
        let class = "200";
        let Sums { hash, debits, credits } = sums;
        records.push(format!(
            "8{class}{count:06}{hash:010}{debits:012}{credits:012}{:<10}{:19}{:6}{odfi}0000001",
            self.company_id, "", ""
        ));
        let blocks = (records.len() + 1).div_ceil(BLOCK);
        records.push(format!(
            "9000001{blocks:06}{count:08}{hash:010}{debits:012}{credits:012}{:39}",
            ""
        ));
        records.resize(blocks * BLOCK, "9".repeat(RECORD));
        match records.iter().position(|record| record.len() != RECORD) {
            Some(at) => fault(at + 1, "a field is too long"),
            None => Ok(records.iter().map(|record| format!("{record}\n")).collect()),
        }
    }

    fn file_head(&self) -> Result<String, NachaError> {
        for number in [&self.destination, &self.origin] {
            if number.len() != 9 || !is_digits(number) {
                return fault(1, "a routing number has nine digits");
            }
        }
        let (date, minutes) = (yymmdd(self.created.date()), minutes(self.created));
        Ok(format!(
            "101 {} {}{date}{:02}{:02}A094101{:<23}{:<23}{:8}",
            self.destination,
            self.origin,
            minutes / 60,
            minutes % 60,
            "",
            text(&self.company, 23, 1)?,
            ""
        ))
    }

    fn batch_head(&self) -> Result<String, NachaError> {
        let company = text(&self.company, 16, 2)?;
        let id = text(&self.company_id, 10, 2)?;
        let effective = yymmdd(self.effective);
        let odfi = &self.origin[..8];
        Ok(format!(
            "5200{company:<16}{:20}{id:<10}PPD{:<10}{:6}{effective}{:3}1{odfi}0000001",
            "", "PAYMENT", "", ""
        ))
    }

    /// Reads a file, and checks its totals.
    ///
    /// # Errors
    /// [`NachaError`].
    pub fn parse(file: &str) -> Result<Self, NachaError> {
        let lines: Vec<&str> = file.lines().collect();
        if let Some(at) = lines.iter().position(|line| line.len() != RECORD || !line.is_ascii()) {
            return fault(at + 1, "a record has 94 characters, ASCII only");
        }
        if lines.len() > (ENTRIES_MAX + BLOCK) * 2 {
            return fault(lines.len(), "more records than we read");
        }
        let end = lines.iter().position(|line| line.starts_with("9000"));
        let Some(end) = end.filter(|end| *end >= 4) else {
            return fault(lines.len().max(1), "the file does not end");
        };
        let (head, batch, control) = (lines[0], lines[1], lines[end - 1]);
        if !head.starts_with("101") || !batch.starts_with('5') || !control.starts_with('8') {
            return fault(1, "expected a file of one batch");
        }
        let entries = parse_entries(&lines[2..end - 1])?;
        let sums = Sums::of(&entries, end)?;
        let said = (number(control, 10..20, end)?, number(control, 20..32, end)?);
        let count = number(control, 4..10, end)?;
        if said != (sums.hash, sums.debits)
            || number(control, 32..44, end)? != sums.credits
            || count != (end - 3) as u64
        {
            return fault(end, "the totals of the batch are not those of its entries");
        }
        let minute = number(head, 29..31, 1)? * 60 + number(head, 31..33, 1)?;
        let created = date(head, 23, 1)?.start().plus_ns(minute as i64 * 60_000_000_000);
        Ok(Self {
            destination: head[4..13].to_owned(),
            origin: head[14..23].to_owned(),
            created,
            company: head[63..86].trim_end().to_owned(),
            company_id: batch[40..50].trim_end().to_owned(),
            effective: date(batch, 69, 2)?,
            entries,
        })
    }
}

impl Entry {
    fn write(&self, records: &mut Vec<String>) -> Result<(), NachaError> {
        let at = records.len() + 1;
        if self.routing.len() != 9 || !is_digits(&self.routing) {
            return fault(at, "a routing number has nine digits");
        }
        if self.account.is_empty() || self.account.len() > 17 || !is_digits(&self.account) {
            return fault(at, "an account number has 1 to 17 digits");
        }
        if !(1..=9_999_999_999).contains(&self.amount) || self.trace > 999_999_999_999_999 {
            return fault(at, "the amount or the trace does not fit");
        }
        let code = CODES.iter().find(|(kind, _)| *kind == self.kind).map_or("22", |(_, code)| code);
        let (reference, name) = (text(&self.reference, 15, at)?, text(&self.name, 22, at)?);
        let has_more = u8::from(self.returned.is_some());
        let Self { routing, account, amount, trace, .. } = self;
        records.push(format!(
            "6{code}{routing}{account:<17}{amount:010}{reference:<15}{name:<22}  \
             {has_more}{trace:015}"
        ));
        if let Some((why, original)) = &self.returned {
            let why = text(why, 3, at + 1)?;
            let bank = &routing[..8];
            records.push(format!("799{why:<3}{original:015}{:6}{bank}{:44}{trace:015}", "", ""));
        }
        Ok(())
    }
}

fn parse_entries(lines: &[&str]) -> Result<Vec<Entry>, NachaError> {
    let mut entries: Vec<Entry> = Vec::new();
    for (at, line) in (3..).zip(lines) {
        match &line[..1] {
            "6" => {
                let kind = CODES.iter().find(|(_, code)| *code == &line[1..3]);
                let Some((kind, _)) = kind else {
                    return fault(at, "a transaction code that we do not know");
                };
                entries.push(Entry {
                    kind: *kind,
                    routing: line[3..12].to_owned(),
                    account: line[12..29].trim_end().to_owned(),
                    amount: number(line, 29..39, at)? as i64,
                    reference: line[39..54].trim_end().to_owned(),
                    name: line[54..76].trim_end().to_owned(),
                    trace: number(line, 79..94, at)?,
                    returned: None,
                });
            }
            "7" if &line[1..3] == "99" => match entries.last_mut() {
                Some(entry) if entry.returned.is_none() => {
                    let why = line[3..6].trim_end().to_owned();
                    entry.returned = Some((why, number(line, 6..21, at)?));
                }
                _ => return fault(at, "an addenda record without its entry"),
            },
            _ => return fault(at, "neither an entry nor a return"),
        }
    }
    match entries.iter().find(|entry| !is_digits(&entry.routing)) {
        Some(_) => fault(3, "a routing number has nine digits"),
        None => Ok(entries),
    }
}

/// What the controls of a batch add up.
struct Sums {
    hash: u64,
    debits: u64,
    credits: u64,
}

impl Sums {
    fn of(entries: &[Entry], at: usize) -> Result<Self, NachaError> {
        let mut sums = Self { hash: 0, debits: 0, credits: 0 };
        for entry in entries {
            sums.hash += number(&entry.routing, 0..8, at)?;
            let side = match entry.kind {
                Kind::Credit | Kind::CreditReturned => &mut sums.credits,
                Kind::Debit | Kind::DebitReturned => &mut sums.debits,
            };
            *side += entry.amount.unsigned_abs();
        }
        if sums.debits.max(sums.credits) > 999_999_999_999 {
            return fault(at, "the totals do not fit");
        }
        // Its last ten digits count.
        sums.hash %= 10_000_000_000;
        Ok(sums)
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn text(text: &str, most: usize, record: usize) -> Result<&str, NachaError> {
    let is_fit = text.len() <= most && text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if is_fit { Ok(text) } else { fault(record, "a text is too long, or not plain ASCII") }
}

fn number(line: &str, range: std::ops::Range<usize>, record: usize) -> Result<u64, NachaError> {
    let digits = line.get(range).filter(|digits| is_digits(digits));
    let parsed = digits.and_then(|digits| digits.parse().ok());
    parsed.ok_or(NachaError { record, what: "expected digits" })
}

fn yymmdd(date: Date) -> String {
    let (year, month, day) = date.calendar();
    format!("{:02}{month:02}{day:02}", year.rem_euclid(100))
}

/// Two digits of a year are of this century.
fn date(line: &str, at: usize, record: usize) -> Result<Date, NachaError> {
    let part = |from: usize| number(line, at + from..at + from + 2, record);
    let (year, month, day) = (part(0)?, part(2)?, part(4)?);
    let date = Date::new(2_000 + year as i32, month as u8, day as u8);
    date.ok_or(NachaError { record, what: "not a day of the calendar" })
}

fn minutes(moment: Timestamp) -> i64 {
    (moment.ns() - moment.date().start().ns()) / 60_000_000_000
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn file(entries: Vec<Entry>) -> File {
        File {
            destination: "021000021".to_owned(),
            origin: "011401533".to_owned(),
            created: "2026-11-27T14:05:00Z".parse().unwrap(),
            company: "OUTCRY EXCHANGE".to_owned(),
            company_id: "1234567890".to_owned(),
            effective: Date::new(2026, 11, 30).unwrap(),
            entries,
        }
    }

    fn entry() -> impl Strategy<Value = Entry> {
        let kinds = [Kind::Credit, Kind::Debit, Kind::CreditReturned, Kind::DebitReturned];
        let returned = prop::option::of(("R[0-9]{2}", 0_u64..1_000_000_000_000_000));
        let names = ("[0-9]{9}", "[0-9]{1,17}", "[A-Z0-9]{0,15}", "[A-Z]{1,10}( [A-Z]{1,11})?");
        let numbers = (0_usize..4, 1_i64..1_000_000_000, 0_u64..1_000_000_000_000_000);
        (names, numbers, returned).prop_map(move |(names, (kind, amount, trace), returned)| {
            let (routing, account, reference, name) = names;
            let kind = kinds[kind];
            Entry { kind, routing, account, amount, reference, name, trace, returned }
        })
    }

    #[test]
    fn a_file_is_blocks_of_ten_records_of_94() {
        let entry = Entry {
            kind: Kind::Debit,
            routing: "021000021".to_owned(),
            account: "1234567".to_owned(),
            amount: 12_345,
            reference: "A1".to_owned(),
            name: "ADA LOVELACE".to_owned(),
            trace: 11_401_530_000_001,
            returned: None,
        };
        let text = file(vec![entry]).write().unwrap();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.len(), 10);
        assert_eq!(&lines[0][..34], "101 021000021 0114015332611271405A");
        assert_eq!(&lines[2][..39], "6270210000211234567          0000012345");
        assert_eq!(
            &lines[3][..44],
            "820000000100021000020000000123450000000000000"[..44].to_owned()
        );
        assert_eq!(&lines[4][..7], "9000001");
        assert!(lines[5..].iter().all(|line| line.bytes().all(|byte| byte == b'9')));
    }

    proptest! {
        #[test]
        fn every_file_reads_back(entries in prop::collection::vec(entry(), 1..20)) {
            let file = file(entries);
            let text = file.write().unwrap();
            prop_assert!(text.lines().count().is_multiple_of(10));
            prop_assert_eq!(File::parse(&text).unwrap(), file);
        }

        #[test]
        fn a_changed_amount_or_bank_is_noticed(
            entries in prop::collection::vec(entry(), 1..5),
            at in 3_usize..11,
        ) {
            let text = file(entries).write().unwrap();
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            let digit = lines[2].as_bytes()[at] - b'0';
            lines[2].replace_range(at..=at, &((digit + 1) % 10).to_string());
            prop_assert!(File::parse(&lines.join("\n")).is_err());
        }

        #[test]
        fn nothing_read_panics(text in "(.{0,100}\n){0,8}", cut in 0_usize..950) {
            drop(File::parse(&text));
            let whole = file(vec![]);
            prop_assert!(whole.write().is_err());
            let good = file(vec![Entry {
                kind: Kind::Credit, routing: "021000021".into(), account: "1".into(), amount: 1,
                reference: String::new(), name: "A".into(), trace: 1, returned: None,
            }]).write().unwrap();
            drop(File::parse(&good[..cut.min(good.len())]));
        }
    }
}
