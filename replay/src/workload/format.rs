//! The MEW1 file: a 64-byte header, then 32-byte records, all little endian.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use engine::core::{CORE_QTY_MAX, PRICE_MAX, Side};
use zerocopy::byteorder::little_endian::{I64, U32, U64};
use zerocopy::{FromBytes, FromZeros, Immutable, IntoBytes, KnownLayout, Unaligned};

/// First bytes of a workload file.
pub const MAGIC: [u8; 8] = *b"MEW1\0\0\0\0";
/// Bytes before the first record.
pub const HEADER_BYTES: usize = 64;
/// Bytes of a record.
pub const RECORD_BYTES: usize = 32;

const VERSION: u32 = 1;
/// Instrument ids are 16 bits on the wire, 0 names none and 65,535 is kept free.
const SYMBOLS_MAX: u32 = 65_534;
/// Order ids become 32-bit indices.
const ORDERS_MAX: u64 = 1 << 31;
/// Records read at a time: 1 MiB of them.
const CHUNK_RECORDS: usize = (1 << 20) / RECORD_BYTES;

const _: () = assert!(size_of::<RawHeader>() == HEADER_BYTES);
const _: () = assert!(size_of::<Record>() == RECORD_BYTES);

/// What is wrong with a workload file, and where.
#[derive(Debug, thiserror::Error)]
pub enum WorkloadError {
    /// The file could not be read or written.
    #[error("workload file: {0}")]
    Io(#[from] io::Error),
    /// A header field is out of its range.
    #[error("workload header, byte {offset}, {field}: found {found}, expected {expected}")]
    Header {
        /// Byte in the file.
        offset: u64,
        /// Name of the field.
        field: &'static str,
        /// What stands there.
        found: String,
        /// What may stand there.
        expected: String,
    },
    /// A record's field is out of its range.
    #[error("workload record {index}, byte {offset}, {field}: found {found}, expected {expected}")]
    Record {
        /// Which record, from 0.
        index: u64,
        /// Byte in the file.
        offset: u64,
        /// Name of the field.
        field: &'static str,
        /// What stands there.
        found: String,
        /// What may stand there.
        expected: String,
    },
}

/// The header, checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Instruments; records name them `0..symbols`.
    pub symbols: u32,
    /// Records in the file.
    pub records: u64,
    /// Leading records that only build the starting books.
    pub prefill: u64,
    /// Largest order id.
    pub max_order_id: u64,
    /// Lowest price of a NEW or REPLACE, in ticks.
    pub price_min: u32,
    /// Highest price of a NEW or REPLACE, in ticks.
    pub price_max: u32,
    /// Seed it was generated from.
    pub seed: u64,
    /// Name, padded with zeros.
    pub tag: [u8; 8],
}

#[derive(FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct RawHeader {
    magic: [u8; 8],
    version: U32,
    symbols: U32,
    records: U64,
    prefill: U64,
    max_order_id: U64,
    price_min: U32,
    price_max: U32,
    seed: U64,
    tag: [u8; 8],
}

impl Header {
    /// The header of these records.
    #[must_use]
    pub fn describing(
        records: &[Record],
        symbols: u32,
        prefill: u64,
        seed: u64,
        name: &str,
    ) -> Self {
        let mut header = Self {
            symbols,
            records: records.len() as u64,
            prefill,
            max_order_id: 0,
            price_min: u32::MAX,
            price_max: 0,
            seed,
            tag: [0; 8],
        };
        let length = name.len().min(header.tag.len());
        header.tag[..length].copy_from_slice(&name.as_bytes()[..length]);
        for record in records {
            header.max_order_id = header.max_order_id.max(record.order.get());
            if matches!(record.op(), Some(Op::New | Op::Replace)) {
                header.price_min = header.price_min.min(record.price.get() as u32);
                header.price_max = header.price_max.max(record.price.get() as u32);
            }
        }
        header
    }

    /// The tag as text.
    #[must_use]
    pub fn name(&self) -> String {
        String::from_utf8_lossy(&self.tag).trim_end_matches('\0').to_owned()
    }

    /// The header of a file of `file_bytes`.
    ///
    /// # Errors
    /// [`WorkloadError::Header`] naming the first field that cannot be right.
    pub fn parse(bytes: &[u8; HEADER_BYTES], file_bytes: u64) -> Result<Self, WorkloadError> {
        let raw: RawHeader = zerocopy::transmute!(*bytes);
        let header = Self {
            symbols: raw.symbols.get(),
            records: raw.records.get(),
            prefill: raw.prefill.get(),
            max_order_id: raw.max_order_id.get(),
            price_min: raw.price_min.get(),
            price_max: raw.price_max.get(),
            seed: raw.seed.get(),
            tag: raw.tag,
        };
        let body = file_bytes.saturating_sub(HEADER_BYTES as u64);
        let whole = body / RECORD_BYTES as u64;
        let torn = body % RECORD_BYTES as u64;
        require(raw.magic == MAGIC, 0, "magic", raw.magic.escape_ascii(), "MEW1")?;
        require(raw.version == VERSION, 8, "version", raw.version, VERSION)?;
        let symbols = (1..=SYMBOLS_MAX).contains(&header.symbols);
        require(symbols, 12, "n_symbols", header.symbols, format_args!("1 to {SYMBOLS_MAX}"))?;
        require(
            header.records == whole && torn == 0,
            16,
            "n_records",
            header.records,
            format_args!("{whole} and {torn} bytes over, by the length of the file"),
        )?;
        let records = header.records;
        let many = records < u64::from(u32::MAX);
        require(many, 16, "n_records", records, format_args!("below {}", u32::MAX))?;
        let prefill = format_args!("at most n_records, {records}");
        require(header.prefill <= records, 24, "n_prefill", header.prefill, prefill)?;
        let dense = format_args!("at most n_records, {records}, and {ORDERS_MAX}: ids are dense");
        let ids = header.max_order_id <= records.min(ORDERS_MAX);
        require(ids, 32, "max_order_id", header.max_order_id, dense)?;
        if header.max_order_id > 0 {
            let low = (1..=header.price_max).contains(&header.price_min);
            require(low, 40, "price_min", header.price_min, "1 to price_max")?;
            let most = PRICE_MAX.0;
            let high = header.price_max <= most;
            require(high, 44, "price_max", header.price_max, format_args!("at most {most}"))?;
        }
        Ok(header)
    }

    fn encode(&self) -> RawHeader {
        RawHeader {
            magic: MAGIC,
            version: VERSION.into(),
            symbols: self.symbols.into(),
            records: self.records.into(),
            prefill: self.prefill.into(),
            max_order_id: self.max_order_id.into(),
            price_min: self.price_min.into(),
            price_max: self.price_max.into(),
            seed: self.seed.into(),
            tag: self.tag,
        }
    }
}

fn require(
    holds: bool,
    offset: u64,
    field: &'static str,
    found: impl ToString,
    expected: impl ToString,
) -> Result<(), WorkloadError> {
    if holds {
        return Ok(());
    }
    let (found, expected) = (found.to_string(), expected.to_string());
    Err(WorkloadError::Header { offset, field, found, expected })
}

/// What a record asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Op {
    /// New order.
    New = 1,
    /// Take it off the book.
    Cancel = 2,
    /// New price and open quantity under the same id; loses priority.
    Replace = 3,
    /// Take shares off, keeping priority.
    Reduce = 4,
}

/// One message as it stands in the file. The accessors are total; a record that came through
/// [`Reader`] or [`Workload`] has every field in range.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned,
)]
#[repr(C)]
pub struct Record {
    op: u8,
    side: u8,
    time_in_force: u8,
    reserved: u8,
    symbol: U32,
    order: U64,
    price: I64,
    qty: U32,
    flags: U32,
}

impl Record {
    /// A record of these fields.
    #[must_use]
    pub fn new(
        op: Op,
        side: Side,
        immediate: bool,
        symbol: u32,
        order: u32,
        price: i64,
        qty: u32,
    ) -> Self {
        Self {
            op: op as u8,
            side: u8::from(side == Side::Sell),
            time_in_force: u8::from(immediate),
            reserved: 0,
            symbol: symbol.into(),
            order: u64::from(order).into(),
            price: price.into(),
            qty: qty.into(),
            flags: 0.into(),
        }
    }

    /// What it asks for; `None` for an unknown code.
    #[inline]
    #[must_use]
    pub fn op(&self) -> Option<Op> {
        match self.op {
            1 => Some(Op::New),
            2 => Some(Op::Cancel),
            3 => Some(Op::Replace),
            4 => Some(Op::Reduce),
            _ => None,
        }
    }

    /// Buy or sell; informative on CANCEL and REDUCE.
    #[inline]
    #[must_use]
    pub fn side(&self) -> Side {
        if self.side == 0 { Side::Buy } else { Side::Sell }
    }

    /// Whether what does not trade at once is cancelled.
    #[inline]
    #[must_use]
    pub fn immediate(&self) -> bool {
        self.time_in_force != 0
    }

    /// Instrument, from 0; informative on CANCEL and REDUCE.
    #[inline]
    #[must_use]
    pub fn symbol(&self) -> u32 {
        self.symbol.get()
    }

    /// Order id, from 1.
    #[inline]
    #[must_use]
    pub fn order(&self) -> u64 {
        self.order.get()
    }

    /// Price in ticks; informative on CANCEL and REDUCE.
    #[inline]
    #[must_use]
    pub fn price(&self) -> i64 {
        self.price.get()
    }

    /// Quantity: of the order (NEW), open (REPLACE), to take off (REDUCE).
    #[inline]
    #[must_use]
    pub fn qty(&self) -> u32 {
        self.qty.get()
    }
}

/// Checks records against the header and against each other. Remembers instrument and side of
/// every order, so that a replace cannot move an order to another book.
#[derive(Debug)]
struct Checker {
    header: Header,
    index: u64,
    /// By id: 0 while unused, else `symbol << 2 | side << 1 | 1`.
    home: Vec<u32>,
}

impl Checker {
    fn new(header: Header) -> Self {
        // Bounded by the length of the file: ids are dense, so at most one per record.
        Self { header, index: 0, home: vec![0; header.max_order_id as usize + 1] }
    }

    fn check(&mut self, record: &Record) -> Result<(), WorkloadError> {
        let header = self.header;
        let op = record.op().ok_or_else(|| self.wrong(0, "op", record.op, "1 to 4"))?;
        self.require(record.side <= 1, 1, "side", record.side, "0 or 1")?;
        self.require(record.time_in_force <= 1, 2, "tif", record.time_in_force, "0 or 1")?;
        self.require(record.reserved == 0, 3, "reserved", record.reserved, "0")?;
        let symbol = record.symbol();
        let symbols = format_args!("below n_symbols, {}", header.symbols);
        self.require(symbol < header.symbols, 4, "symbol", symbol, symbols)?;
        let order = record.order();
        let ids = format_args!("1 to max_order_id, {}", header.max_order_id);
        self.require((1..=header.max_order_id).contains(&order), 8, "order id", order, ids)?;
        if matches!(op, Op::New | Op::Replace) {
            let price = record.price();
            let range = i64::from(header.price_min)..=i64::from(header.price_max);
            let expected = format_args!("price_min to price_max, {range:?}");
            self.require(range.contains(&price), 16, "price", price, expected)?;
        }
        let sized = op == Op::Cancel || (1..=CORE_QTY_MAX.0).contains(&record.qty());
        let expected = format_args!("1 to {CORE_QTY_MAX}");
        self.require(sized, 24, "quantity", record.qty(), expected)?;
        self.require(record.flags == 0, 28, "flags", record.flags, "0")?;
        self.check_home(op, record)?;
        self.index += 1;
        Ok(())
    }

    fn check_home(&mut self, op: Op, record: &Record) -> Result<(), WorkloadError> {
        let order = record.order();
        let here = record.symbol() << 2 | u32::from(record.side) << 1 | 1;
        let home = self.home[order as usize];
        match op {
            Op::New => {
                self.require(home == 0, 8, "order id", order, "an id no NEW has used")?;
                self.home[order as usize] = here;
            }
            Op::Replace if home != 0 => {
                let symbol = record.symbol();
                let expected = format_args!("{}, the order's", home >> 2);
                self.require(symbol == home >> 2, 4, "symbol", symbol, expected)?;
                let expected = format_args!("{}, the order's", home >> 1 & 1);
                self.require(here == home, 1, "side", record.side, expected)?;
            }
            Op::Replace | Op::Cancel | Op::Reduce => {}
        }
        Ok(())
    }

    fn require(
        &self,
        holds: bool,
        at: u64,
        field: &'static str,
        found: impl ToString,
        expected: impl ToString,
    ) -> Result<(), WorkloadError> {
        if holds { Ok(()) } else { Err(self.wrong(at, field, found, expected)) }
    }

    fn wrong(
        &self,
        at: u64,
        field: &'static str,
        found: impl ToString,
        expected: impl ToString,
    ) -> WorkloadError {
        let offset = HEADER_BYTES as u64 + self.index * RECORD_BYTES as u64 + at;
        let (found, expected) = (found.to_string(), expected.to_string());
        WorkloadError::Record { index: self.index, offset, field, found, expected }
    }
}

/// Reads a workload a chunk at a time, in memory bounded by the number of orders.
#[derive(Debug)]
pub struct Reader<R> {
    source: R,
    header: Header,
    checker: Checker,
    chunk: Vec<Record>,
}

impl Reader<File> {
    /// Opens a file.
    ///
    /// # Errors
    /// When it cannot be read, is not a regular file, or its header is wrong.
    pub fn open(path: &Path) -> Result<Self, WorkloadError> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            let why = format!("{} is not a regular file", path.display());
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why).into());
        }
        Self::new(file, metadata.len())
    }
}

impl<R: Read> Reader<R> {
    /// Reads from `source`, which holds `bytes` in all.
    ///
    /// # Errors
    /// When it cannot be read or its header is wrong.
    pub fn new(mut source: R, bytes: u64) -> Result<Self, WorkloadError> {
        let mut header = [0; HEADER_BYTES];
        require(
            bytes >= HEADER_BYTES as u64,
            bytes,
            "header",
            format_args!("the end of the file"),
            format_args!("{HEADER_BYTES} bytes"),
        )?;
        source.read_exact(&mut header)?;
        let header = Header::parse(&header, bytes)?;
        Ok(Self { source, header, checker: Checker::new(header), chunk: Vec::new() })
    }

    /// The header.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Records read so far.
    #[must_use]
    pub fn position(&self) -> u64 {
        self.checker.index
    }

    /// The next records, checked; empty at the end.
    ///
    /// # Errors
    /// [`WorkloadError::Record`] for the first field out of its range.
    pub fn chunk(&mut self) -> Result<&[Record], WorkloadError> {
        let left = self.header.records - self.checker.index;
        let count = left.min(CHUNK_RECORDS as u64) as usize;
        self.chunk.resize(count, Record::new_zeroed());
        self.source.read_exact(self.chunk.as_mut_bytes())?;
        for record in &self.chunk {
            self.checker.check(record)?;
        }
        Ok(&self.chunk)
    }
}

/// A whole workload in memory, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workload {
    header: Header,
    records: Vec<Record>,
}

impl Workload {
    /// Of the generator, whose records are right by construction.
    pub(super) fn from_parts(header: Header, records: Vec<Record>) -> Self {
        Self { header, records }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// As of [`Reader`].
    pub fn read(path: &Path) -> Result<Self, WorkloadError> {
        let mut reader = Reader::open(path)?;
        // The header has been compared with the length of the file.
        let mut records = Vec::with_capacity(reader.header.records as usize);
        loop {
            let chunk = reader.chunk()?;
            if chunk.is_empty() {
                return Ok(Self { header: reader.header, records });
            }
            records.extend_from_slice(chunk);
        }
    }

    /// The header.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Prefill, then the measured part.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Writes it as a file.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn write(&self, mut out: impl Write) -> io::Result<()> {
        out.write_all(self.header.encode().as_bytes())?;
        out.write_all(self.records.as_bytes())?;
        out.flush()
    }
}
