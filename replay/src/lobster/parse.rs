//! The lines of a LOBSTER message file: time, type, order id, size, price, direction.

use std::io::{BufRead, Read};

use engine::core::{CORE_QTY_MAX, Nanos, PRICE_MAX, Price, Qty, Side};

use super::LobsterError;

/// Longer than any message, whatever number of digits a venue writes.
const LINE_MAX_BYTES: u64 = 256;
/// Newer files have a seventh column, which names the market participant.
const COLUMNS_MAX: usize = 7;
const NANOS_PER_SECOND: u64 = 1_000_000_000;

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineFault {
    /// Longer than any message.
    #[error("longer than {LINE_MAX_BYTES} bytes")]
    TooLong,
    /// Not six columns, nor seven.
    #[error("{0} columns instead of 6")]
    Columns(usize),
    /// Not seconds after midnight.
    #[error("time is not seconds after midnight")]
    Time,
    /// Not one of the seven types.
    #[error("type is not 1 to 7")]
    Type,
    /// Not a number.
    #[error("order id is not a number")]
    OrderId,
    /// Zero, negative or beyond what the core takes.
    #[error("size is not 1 to {CORE_QTY_MAX}")]
    Size,
    /// Zero, negative or beyond what the core takes.
    #[error("price is not 1 to {PRICE_MAX}")]
    Price,
    /// Neither buy nor sell.
    #[error("direction is not 1 or -1")]
    Direction,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Add,
    Cancel,
    Delete,
    Execution,
    HiddenExecution,
    CrossTrade,
    Halt,
}

/// A message. Size, price and side are those of the resting order, and meaningless for kinds that
/// do not touch the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) time_ns: u64,
    pub(super) kind: Kind,
    pub(super) order: u64,
    pub(super) size: Qty,
    pub(super) price: Price,
    pub(super) side: Side,
}

impl Line {
    fn parse(text: &[u8]) -> Result<Self, LineFault> {
        let mut columns = [&text[..0]; COLUMNS_MAX];
        let mut count = 0;
        for column in text.split(|&byte| byte == b',') {
            if let Some(place) = columns.get_mut(count) {
                *place = column.trim_ascii();
            }
            count += 1;
        }
        if !(6..=COLUMNS_MAX).contains(&count) {
            return Err(LineFault::Columns(count));
        }
        let [time, kind, order, size, price, direction, _] = columns;
        let time_ns = parse_time(time).ok_or(LineFault::Time)?;
        let kind = match kind {
            b"1" => Kind::Add,
            b"2" => Kind::Cancel,
            b"3" => Kind::Delete,
            b"4" => Kind::Execution,
            b"5" => Kind::HiddenExecution,
            b"6" => Kind::CrossTrade,
            b"7" => Kind::Halt,
            _ => return Err(LineFault::Type),
        };
        let order = parse_u64(order).ok_or(LineFault::OrderId);
        let (size, price) = (parse_u32(size), parse_u32(price));
        let side = match direction {
            b"1" => Ok(Side::Buy),
            b"-1" => Ok(Side::Sell),
            _ => Err(LineFault::Direction),
        };
        match kind {
            Kind::HiddenExecution | Kind::CrossTrade | Kind::Halt => {
                // These carry dummy values in columns that do not apply: -1 as a price, 0 as a
                // size and an id.
                let (size, price) = (Qty(size.unwrap_or(0)), Price(price.unwrap_or(0)));
                let (order, side) = (order.unwrap_or(0), side.unwrap_or(Side::Buy));
                Ok(Self { time_ns, kind, order, size, price, side })
            }
            Kind::Add | Kind::Cancel | Kind::Delete | Kind::Execution => {
                let sized = size.filter(|size| (1..=CORE_QTY_MAX.0).contains(size));
                let priced = price.filter(|price| (1..=PRICE_MAX.0).contains(price));
                let size = Qty(sized.ok_or(LineFault::Size)?);
                let price = Price(priced.ok_or(LineFault::Price)?);
                Ok(Self { time_ns, kind, order: order?, size, price, side: side? })
            }
        }
    }
}

/// Decimal digits only: no sign, no space, no exponent.
fn parse_u64(text: &[u8]) -> Option<u64> {
    let digits = !text.is_empty() && text.iter().all(u8::is_ascii_digit);
    digits.then(|| std::str::from_utf8(text).ok()?.parse().ok())?
}

fn parse_u32(text: &[u8]) -> Option<u32> {
    parse_u64(text)?.try_into().ok()
}

/// Seconds after midnight with up to nine digits of fraction that count.
fn parse_time(text: &[u8]) -> Option<u64> {
    let mut parts = text.splitn(2, |&byte| byte == b'.');
    let seconds = parse_u64(parts.next()?)?;
    let fraction = parts.next().unwrap_or(b"0");
    if fraction.is_empty() || !fraction.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let digits = fraction.iter().chain(std::iter::repeat(&b'0')).take(9);
    let nanos = digits.fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
    let time_ns = seconds.checked_mul(NANOS_PER_SECOND)?.checked_add(nanos)?;
    // Sessions may run past midnight.
    (time_ns < 2 * Nanos::DAY).then_some(time_ns)
}

/// Whether a line of text is a message.
#[must_use]
pub fn looks_like_message(line: &[u8]) -> bool {
    Line::parse(line.trim_ascii()).is_ok()
}

/// Whether a line names columns instead of giving values.
#[must_use]
pub fn looks_like_header(line: &[u8]) -> bool {
    let mut columns = line.trim_ascii().split(|&byte| byte == b',');
    let named = |column: &[u8]| {
        let column = column.trim_ascii();
        let column = column.strip_prefix(b"\"").unwrap_or(column);
        column.first().is_some_and(u8::is_ascii_alphabetic)
    };
    columns.clone().count() >= 5 && columns.all(named)
}

/// Reads lines of bounded length, with either kind of line end.
pub(super) struct Lines<R> {
    source: R,
    text: Vec<u8>,
    number: u64,
    bytes: u64,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(source: R) -> Self {
        Self { source, text: Vec::with_capacity(LINE_MAX_BYTES as usize), number: 0, bytes: 0 }
    }

    /// The line last read, from 1.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Bytes read.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The next line that is not blank; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Result<Line, LineFault>>, LobsterError> {
        loop {
            if !self.read_line()? {
                return Ok(None);
            }
            let text = self.text.trim_ascii();
            if self.number == 1 && looks_like_header(text) {
                let text = String::from_utf8_lossy(text).into_owned();
                return Err(LobsterError::HeaderLine { text });
            }
            if self.text.len() as u64 == LINE_MAX_BYTES && !self.text.ends_with(b"\n") {
                self.skip_rest()?;
                return Ok(Some(Err(LineFault::TooLong)));
            }
            if !text.is_empty() {
                return Ok(Some(Line::parse(text)));
            }
        }
    }

    fn read_line(&mut self) -> Result<bool, LobsterError> {
        self.text.clear();
        self.number += 1;
        let line = self.number;
        let mut bounded = (&mut self.source).take(LINE_MAX_BYTES);
        let read = bounded.read_until(b'\n', &mut self.text);
        let read = read.map_err(|source| LobsterError::Io { line, source })?;
        self.bytes += read as u64;
        if read == 0 {
            self.number -= 1;
        }
        Ok(read > 0)
    }

    /// Reads over the rest of a line that is too long, without keeping it.
    fn skip_rest(&mut self) -> Result<(), LobsterError> {
        let line = self.number;
        let skipped = self.source.skip_until(b'\n');
        self.bytes += skipped.map_err(|source| LobsterError::Io { line, source })? as u64;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn times_keep_their_nanoseconds() {
        assert_eq!(parse_time(b"34200.004241176"), Some(34_200_004_241_176));
        assert_eq!(parse_time(b"34200.1"), Some(34_200_100_000_000));
        assert_eq!(parse_time(b"34200"), Some(34_200_000_000_000));
        assert_eq!(parse_time(b"1.0000000019"), Some(1_000_000_001));
        for bad in ["", ".", "1.", "-1.0", "1e3", "99999999999999999999", "172800.0"] {
            assert_eq!(parse_time(bad.as_bytes()), None, "{bad}");
        }
    }

    #[test]
    fn each_column_is_checked() {
        let line = |text: &str| Line::parse(text.as_bytes());
        assert!(line("34200.0,1,5,100,5853300,1").is_ok());
        assert!(line("34200.0,1,5,100,5853300,1,NSDQ").is_ok());
        assert!(line("34200.0,7,0,0,-1,-1").is_ok());
        assert_eq!(line("34200.0,1,5,100,5853300"), Err(LineFault::Columns(5)));
        assert_eq!(line("x,1,5,100,5853300,1"), Err(LineFault::Time));
        assert_eq!(line("1,8,5,100,5853300,1"), Err(LineFault::Type));
        assert_eq!(line("1,1,-5,100,5853300,1"), Err(LineFault::OrderId));
        for size in ["0", "-100", "1000000001", "99999999999999999999", ""] {
            assert_eq!(line(&format!("1,1,5,{size},5853300,1")), Err(LineFault::Size));
        }
        for price in ["0", "-1", "4294967296", "2000000000.5"] {
            assert_eq!(line(&format!("1,1,5,100,{price},1")), Err(LineFault::Price));
        }
        assert_eq!(line("1,1,5,100,5853300,0"), Err(LineFault::Direction));
        let sell = line("1,4,5,100,5853301,-1").unwrap();
        assert_eq!((sell.side, sell.price), (Side::Sell, Price(5_853_301)));
    }

    #[test]
    fn headers_are_told_from_messages() {
        assert!(looks_like_header(b"Time,Type,OrderID,Size,Price,Direction\r\n"));
        assert!(looks_like_header(b"\"time\",\"type\",\"id\",\"size\",\"price\",\"side\""));
        assert!(!looks_like_header(b"34200.0,1,5,100,5853300,1"));
        assert!(looks_like_message(b"34200.0,1,5,100,5853300,1\r\n"));
    }
}
