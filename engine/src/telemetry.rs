//! The telemetry page: counters and latency histograms that other processes read from shared
//! memory while the engine runs. The writer is one thread and only stores; nobody locks, formats
//! or waits.
//!
//! The page is an array of little-endian 64-bit words: a header ([`MAGIC`], version, word count,
//! start time), one word for each [`Counter`], then one bucket array for each [`Latency`].

use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use memmap2::{MmapMut, MmapOptions};

/// First word of a page: "OUTCRY", page format 1.
pub const MAGIC: u64 = u64::from_le_bytes(*b"OUTCRYT1");

const HEADER_WORDS: usize = 8;
const HEADER_COUNTERS: usize = 1;
const HEADER_STARTED_NS: usize = 2;

macro_rules! counters {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// A number that only grows, or a gauge that is overwritten.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(usize)]
        pub enum Counter { $($(#[$doc])* $name,)* }

        impl Counter {
            /// All of them, in page order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Stable name, as in JSON and in the docs.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

counters! {
    /// Frames taken from the NIC.
    FramesIn = "frames_in",
    /// Frames given to the NIC.
    FramesOut = "frames_out",
    /// OUCH messages executed in sequence.
    MessagesIn = "messages_in",
    /// Orders accepted.
    OrdersAccepted = "orders_accepted",
    /// Orders and requests rejected.
    OrdersRejected = "orders_rejected",
    /// Orders replaced.
    OrdersReplaced = "orders_replaced",
    /// Cancel events.
    OrdersCanceled = "orders_canceled",
    /// Trades.
    Trades = "trades",
    /// Shares traded.
    SharesTraded = "shares_traded",
    /// Gauge: orders resting now.
    OrdersLive = "orders_live",
    /// Gauge: last command applied.
    SequenceApplied = "sequence_applied",
    /// Gauge: last command committed.
    SequenceCommitted = "sequence_committed",
    /// Gauge: feed messages published.
    FeedPublished = "feed_published",
    /// Private messages published.
    PrivatePublished = "private_published",
    /// Heartbeats sent, private and feed.
    HeartbeatsOut = "heartbeats_out",
    /// Upstream heartbeats taken.
    HeartbeatsIn = "heartbeats_in",
    /// Upstream end-of-session packets taken.
    LogoutsIn = "logouts_in",
    /// Re-requests answered.
    RerequestsAnswered = "rerequests_answered",
    /// Re-requests for messages no longer held, or not yet sent.
    RerequestsUnanswerable = "rerequests_unanswerable",
    /// Gap requests sent to clients.
    GapRequestsOut = "gap_requests_out",
    /// Intake paused because output or the journal was full.
    Backpressure = "backpressure",
    /// Dropped: a frame that ends inside its headers.
    DropTruncated = "drop_truncated",
    /// Dropped: not IPv4.
    DropNotIpv4 = "drop_not_ipv4",
    /// Dropped: an IPv4 header of another version, or with options.
    DropIpv4Header = "drop_ipv4_header",
    /// Dropped: an IPv4 total length that the frame does not have, or without room for UDP.
    DropIpv4Length = "drop_ipv4_length",
    /// Dropped: a fragment.
    DropFragment = "drop_fragment",
    /// Dropped: not UDP.
    DropNotUdp = "drop_not_udp",
    /// Dropped: UDP and IPv4 disagree on the length.
    DropUdpLength = "drop_udp_length",
    /// Dropped: IPv4 checksum wrong.
    DropIpv4Checksum = "drop_ipv4_checksum",
    /// Dropped: UDP checksum wrong.
    DropUdpChecksum = "drop_udp_checksum",
    /// Dropped: a port or address that is not ours.
    DropNotOurs = "drop_not_ours",
    /// Dropped: a MoldUDP64 packet that ends inside its header.
    DropPacketHeader = "drop_packet_header",
    /// Dropped: a MoldUDP64 packet whose message numbers do not fit 64 bits.
    DropPacketSequence = "drop_packet_sequence",
    /// Dropped: a MoldUDP64 packet that ends inside a block.
    DropPacketBlock = "drop_packet_block",
    /// Dropped: a MoldUDP64 packet or request with bytes behind its end.
    DropPacketTrailing = "drop_packet_trailing",
    /// Dropped: no session has this key.
    DropUnknownSession = "drop_unknown_session",
    /// Dropped: the session's key from an address that is not the session's.
    DropSpoofedSource = "drop_spoofed_source",
    /// Dropped: behind a gap, to be sent again.
    DropBehindGap = "drop_behind_gap",
    /// Messages repeated and ignored.
    DuplicateMessages = "duplicate_messages",
    /// Messages in sequence that were no OUCH; consumed.
    UnusableMessages = "unusable_messages",
    /// Replies not sent for want of a transmit frame, retried.
    TransmitDeferred = "transmit_deferred",
    /// Gauge: rung of the NIC ladder (0 zero copy, 1 native copy, 2 SKB, 3 kernel UDP, 4 memory).
    NicMode = "nic_mode",
    /// Gauge: 1 when the shard thread has real-time priority.
    Realtime = "realtime",
    /// Gauge: NIC drops before the ring.
    NicRxDropped = "nic_rx_dropped",
    /// Gauge: NIC drops on a full receive ring.
    NicRxRingFull = "nic_rx_ring_full",
    /// Gauge: NIC drops on an empty fill ring.
    NicFillRingEmpty = "nic_fill_ring_empty",
    /// Gauge: datagrams longer than a frame holds.
    NicRxOversized = "nic_rx_oversized",
    /// Gauge: descriptors the kernel found invalid.
    NicInvalidDescs = "nic_invalid_descs",
    /// Gauge: times the kernel looked for a frame to transmit and there was none.
    NicTxRingEmpty = "nic_tx_ring_empty",
    /// Gauge: transmit refused because the queue or the frames were used up.
    NicTxFull = "nic_tx_full",
    /// Gauge: transmissions the kernel refused for good.
    NicTxErrors = "nic_tx_errors",
    /// Gauge: system calls made to transmit.
    NicKicks = "nic_kicks",
    /// Gauge: system calls made to have the kernel take frames to receive into.
    NicRxWakeups = "nic_rx_wakeups",
    /// Clients that went, where that cancels their orders.
    SessionsLost = "sessions_lost",
    /// Commands taken from the operator while running.
    OperatorCommands = "operator_commands",
    /// Requests of the control plane executed.
    RequestsIn = "requests_in",
    /// Requests of the control plane that came again.
    RequestsRepeated = "requests_repeated",
    /// Requests of the control plane that make no sense.
    RequestsUnusable = "requests_unusable",
    /// Messages marked by a line card under the limits in force.
    OffloadRecords = "offload_records",
    /// Marked orders that the card refuses.
    OffloadRefusals = "offload_refusals",
    /// Marks made under limits that changed meanwhile: not looked at.
    OffloadStale = "offload_stale",
    /// Messages that came without a mark.
    OffloadUnmarked = "offload_unmarked",
    /// Trailers that were damaged, or of another packet.
    OffloadBadTrailers = "offload_bad_trailers",
    /// Commands replayed from the journal at start.
    CommandsRecovered = "commands_recovered",
}

/// A latency distribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub enum Latency {
    /// Frame seen by the shard to its last reply handed to the transmit queue, in ns; includes the
    /// wait for the commit.
    Residency,
}

const HISTOGRAMS: usize = 1;

/// Log-linear buckets: 32 to each power of two, so that a value is known within 3.2 %.
const SUB_BITS: u32 = 5;
const SUB: usize = 1 << SUB_BITS;
/// Values up to 2^40 ns (18 minutes) have a bucket of their own; larger ones share the last.
const BUCKETS: usize = (40 - SUB_BITS as usize + 1) * SUB;
const WORDS: usize = HEADER_WORDS + Counter::ALL.len() + HISTOGRAMS * BUCKETS;

/// The bucket of a value.
const fn bucket_of(value: u64) -> usize {
    if value < SUB as u64 {
        return value as usize;
    }
    let exponent = 63 - value.leading_zeros();
    let shift = exponent - SUB_BITS;
    let sub = (value >> shift) as usize & (SUB - 1);
    let bucket = (shift as usize + 1) * SUB + sub;
    if bucket < BUCKETS { bucket } else { BUCKETS - 1 }
}

/// The lowest value of a bucket.
const fn bucket_floor(bucket: usize) -> u64 {
    if bucket < SUB {
        return bucket as u64;
    }
    let shift = (bucket / SUB - 1) as u32;
    ((SUB + bucket % SUB) as u64) << shift
}

/// The writer's end. One thread owns it.
#[derive(Debug)]
pub struct Page {
    map: Mapping,
}

impl Page {
    /// A page nobody else can see.
    ///
    /// # Errors
    /// When the kernel has no memory.
    pub fn private() -> io::Result<Self> {
        Self::init(MmapOptions::new().len(WORDS * 8).map_anon()?)
    }

    /// A page in a file, best on tmpfs; an existing file is overwritten.
    ///
    /// # Errors
    /// When the file cannot be created, sized or mapped.
    pub fn create(path: &Path) -> io::Result<Self> {
        let file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        file.set_len((WORDS * 8) as u64)?;
        // SAFETY: the file holds WORDS * 8 bytes and is only ever accessed as atomic words; a
        // reader of another process can at worst see a number in the making of another.
        let map = unsafe { MmapOptions::new().len(WORDS * 8).map_mut(&file)? };
        Self::init(map)
    }

    fn init(mut map: MmapMut) -> io::Result<Self> {
        map.fill(0);
        let page = Self { map: Mapping::new(map) };
        let words = page.map.words();
        words[HEADER_COUNTERS].store(Counter::ALL.len() as u64, Ordering::Relaxed);
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let started_ns = now.map_or(0, |age| u64::try_from(age.as_nanos()).unwrap_or(u64::MAX));
        words[HEADER_STARTED_NS].store(started_ns, Ordering::Relaxed);
        words[0].store(MAGIC, Ordering::Release);
        Ok(page)
    }

    /// Adds to a counter.
    #[inline]
    pub fn add(&mut self, counter: Counter, by: u64) {
        let word = &self.map.words()[HEADER_WORDS + counter as usize];
        word.store(word.load(Ordering::Relaxed).wrapping_add(by), Ordering::Relaxed);
    }

    /// Overwrites a gauge.
    #[inline]
    pub fn set(&mut self, counter: Counter, value: u64) {
        self.map.words()[HEADER_WORDS + counter as usize].store(value, Ordering::Relaxed);
    }

    /// Counts one latency of `ns`.
    #[inline]
    pub fn record(&mut self, latency: Latency, ns: u64) {
        let base = HEADER_WORDS + Counter::ALL.len() + latency as usize * BUCKETS;
        let word = &self.map.words()[base + bucket_of(ns)];
        word.store(word.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    }

    /// What a reader would see now.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::of(self.map.words())
    }
}

/// The words of a page, in memory that others may share.
#[derive(Debug)]
struct Mapping(MmapMut);

impl Mapping {
    fn new(map: MmapMut) -> Self {
        assert_eq!(map.len(), WORDS * 8, "pages have one size");
        Self(map)
    }

    #[inline(always)]
    fn words(&self) -> &[AtomicU64; WORDS] {
        // SAFETY: a mapping starts on a page boundary, so it is aligned for words; it is WORDS
        // words long, which was checked when it was wrapped, and keeps its length; it lives as long
        // as the borrow, and is only ever accessed through atomics.
        unsafe { &*self.0.as_ptr().cast() }
    }
}

/// The time-stamp counter, read once everything before has been done. Left to itself a processor
/// reads it while earlier loads still wait for memory, and what is measured looks shorter than it
/// is: a frame's first cache line comes from another core.
#[must_use]
#[inline]
pub fn counter_in_order(clock: &quanta::Clock) -> u64 {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: the instruction only waits; SSE2, which has it, is part of the architecture.
    unsafe {
        std::arch::x86_64::_mm_lfence();
    }
    clock.raw()
}

/// Why a page cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// The file cannot be opened or mapped.
    #[error("telemetry page {path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// The file is something else, or of another version.
    #[error("{0} is no telemetry page of this version")]
    NotAPage(PathBuf),
}

/// The reader's end.
#[derive(Debug)]
pub struct Reader {
    map: Mapping,
}

impl Reader {
    /// Opens the page of a running engine.
    ///
    /// # Errors
    /// [`PageError`] when the file is missing or no page of this version.
    pub fn open(path: &Path) -> Result<Self, PageError> {
        let io = |source| PageError::Io { path: path.into(), source };
        let file = OpenOptions::new().read(true).write(true).open(path).map_err(io)?;
        let bytes = file.metadata().map_err(io)?.len();
        if bytes != (WORDS * 8) as u64 {
            return Err(PageError::NotAPage(path.into()));
        }
        // SAFETY: as in `Page::create`; this end only loads.
        let map = unsafe { MmapOptions::new().len(WORDS * 8).map_mut(&file).map_err(io)? };
        let reader = Self { map: Mapping::new(map) };
        let words = reader.map.words();
        let counters = words[HEADER_COUNTERS].load(Ordering::Relaxed);
        if words[0].load(Ordering::Acquire) != MAGIC || counters != Counter::ALL.len() as u64 {
            return Err(PageError::NotAPage(path.into()));
        }
        Ok(reader)
    }

    /// The numbers as they stand.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::of(self.map.words())
    }
}

/// The numbers of a page at one moment.
#[derive(Clone, Debug)]
pub struct Snapshot {
    words: Vec<u64>,
}

impl Snapshot {
    fn of(words: &[AtomicU64]) -> Self {
        Self { words: words.iter().map(|word| word.load(Ordering::Relaxed)).collect() }
    }

    /// A counter.
    #[must_use]
    pub fn get(&self, counter: Counter) -> u64 {
        self.words[HEADER_WORDS + counter as usize]
    }

    /// A latency distribution since `earlier`, or since the start.
    #[must_use]
    pub fn latency(&self, latency: Latency, earlier: Option<&Self>) -> Distribution {
        let base = HEADER_WORDS + Counter::ALL.len() + latency as usize * BUCKETS;
        let counts = (base..base + BUCKETS).map(|index| {
            let before = earlier.map_or(0, |snapshot| snapshot.words[index]);
            self.words[index].saturating_sub(before)
        });
        Distribution { counts: counts.collect() }
    }
}

/// Counts of a latency distribution.
#[derive(Clone, Debug)]
pub struct Distribution {
    counts: Vec<u64>,
}

impl Distribution {
    /// How many values.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// The value below which a share `q` (0 to 1) of the values lie, in ns, within 3.2 %; 0 when
    /// there are none.
    #[must_use]
    pub fn quantile_ns(&self, q: f64) -> u64 {
        let total = self.count();
        if total == 0 {
            return 0;
        }
        let rank = ((total as f64 * q).ceil() as u64).clamp(1, total);
        let mut seen = 0;
        for (bucket, &count) in self.counts.iter().enumerate() {
            seen += count;
            if seen >= rank {
                return bucket_floor(bucket);
            }
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_lies_in_its_bucket() {
        for value in (0..4096).chain((12..40).map(|bit| (1u64 << bit) + 7)) {
            let bucket = bucket_of(value);
            assert!(bucket_floor(bucket) <= value, "{value} below bucket {bucket}");
            if bucket + 1 < BUCKETS {
                assert!(value < bucket_floor(bucket + 1), "{value} above bucket {bucket}");
            }
        }
        assert_eq!(bucket_of(u64::MAX), BUCKETS - 1);
    }

    #[test]
    fn a_reader_sees_what_was_written() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("page");
        let mut page = Page::create(&path).expect("a page");
        let reader = Reader::open(&path).expect("a reader");
        page.add(Counter::Trades, 2);
        page.add(Counter::Trades, 3);
        page.set(Counter::OrdersLive, 9);
        let before = reader.snapshot();
        for ns in 1..=1000 {
            page.record(Latency::Residency, ns);
        }
        let now = reader.snapshot();
        assert_eq!((now.get(Counter::Trades), now.get(Counter::OrdersLive)), (5, 9));
        let distribution = now.latency(Latency::Residency, Some(&before));
        assert_eq!(distribution.count(), 1000);
        assert!((485..=500).contains(&distribution.quantile_ns(0.5)));
        assert_eq!(now.latency(Latency::Residency, Some(&now)).quantile_ns(0.5), 0);
    }

    #[test]
    fn something_else_is_no_page() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("page");
        std::fs::write(&path, b"not a page").expect("a file");
        assert!(matches!(Reader::open(&path), Err(PageError::NotAPage(_))));
        assert!(matches!(Reader::open(&dir.path().join("none")), Err(PageError::Io { .. })));
    }
}
