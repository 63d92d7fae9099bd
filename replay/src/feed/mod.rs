//! ITCH 5.0 feeds: every book rebuilt from a day file or a capture, every message checked.
//!
//! Two kinds of wrong are kept apart. A file that breaks off or is not what it claims to be is an
//! error with the offset, after what could be read was read. A feed that contradicts itself (an
//! execution of an unknown order, a negative size, a crossed book) or has holes is counted by
//! cause and reported; the rebuilding goes on.

mod binaryfile;
mod capture;
mod mold;
mod window;

use std::collections::BTreeMap;
use std::io::{self, Read, Write};

use participant::book::{BookFault, FeedBook, FeedCounts};
use pcap_file::PcapError;
use serde::Serialize;
use wire::moldudp64::Session;

pub use mold::{CarrierCounts, SESSIONS_MAX, StreamCounts};

use mold::Carrier;

/// How a feed is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Framing {
    /// `BinaryFILE` day file.
    BinaryFile,
    /// Classic capture of MoldUDP64 datagrams.
    Pcap,
    /// pcapng capture of MoldUDP64 datagrams.
    PcapNg,
}

/// Why a file could not be read to its end.
#[derive(Debug, thiserror::Error)]
pub enum FeedError {
    /// Reading failed.
    #[error("feed file: {0}")]
    Io(#[source] io::Error),
    /// The file ends in the middle.
    #[error("the file ends inside {what} that starts at byte {offset}")]
    Truncated {
        /// Where the torn thing starts.
        offset: u64,
        /// What it is.
        what: &'static str,
    },
    /// Bytes behind the mark that ends a `BinaryFILE`.
    #[error("bytes follow the end mark of the file, from byte {offset} on")]
    BehindEnd {
        /// Where they start.
        offset: u64,
    },
    /// A record no capture has.
    #[error("the packet at byte {offset} claims to be longer than 4 MiB")]
    TooLong {
        /// Where it starts.
        offset: u64,
    },
    /// The capture is damaged.
    #[error("the capture is damaged at byte {offset}: {source}")]
    Capture {
        /// Where the damaged record starts.
        offset: u64,
        /// What is wrong with it.
        source: PcapError,
    },
    /// A packet block too short for its fields.
    #[error("the packet block at byte {offset} is too short for its own fields")]
    ShortBlock {
        /// Where it starts.
        offset: u64,
    },
    /// A packet of an interface that was not described.
    #[error("the packet at byte {offset} is of interface {interface}, which is not described")]
    NoInterface {
        /// Where it starts.
        offset: u64,
        /// The interface it names.
        interface: u32,
    },
    /// A capture of something else than Ethernet.
    #[error("link type {link} at byte {offset} is not Ethernet (1)")]
    NotEthernet {
        /// Where it says so.
        offset: u64,
        /// The link type.
        link: u32,
    },
}

/// The books of one stream of messages.
#[derive(Debug)]
pub struct SessionBooks {
    /// Session of MoldUDP64; `None` in a day file, which has no sessions.
    pub session: Option<Session>,
    /// The books.
    pub books: FeedBook,
}

/// What a feed said and where it contradicted itself, over all its sessions.
#[derive(Clone, Debug, Serialize)]
pub struct FeedReport {
    /// Messages put into the books.
    pub messages: u64,
    /// Adds (`A`, `F`).
    pub orders: u64,
    /// Executions of visible orders (`E`, `C`).
    pub trades: u64,
    /// Shares of those.
    pub volume: u64,
    /// Orders live at the end.
    pub resting: u64,
    /// Contradictions in all.
    pub faults_total: u64,
    /// Contradictions by cause.
    pub faults: BTreeMap<&'static str, u64>,
    /// What the packets went through, in a capture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<CarrierCounts>,
    /// Messages by what they did, session by session.
    pub sessions: Vec<SessionReport>,
}

/// What one session said.
#[derive(Clone, Debug, Serialize)]
pub struct SessionReport {
    /// Session of MoldUDP64; nothing in a day file.
    pub session: Option<String>,
    /// Its messages.
    #[serde(flatten)]
    pub counts: FeedCounts,
}

/// A feed going into its books.
#[derive(Debug)]
pub struct FeedReplay {
    framing: Framing,
    orders_max: usize,
    sessions: Vec<SessionBooks>,
    carrier: Carrier,
}

impl FeedReplay {
    /// Empty books for a feed stored as `framing`, `orders_max` live orders at most in a session.
    #[must_use]
    pub fn new(framing: Framing, orders_max: usize) -> Self {
        Self { framing, orders_max, sessions: Vec::new(), carrier: Carrier::default() }
    }

    /// Reads a whole source, reporting the offset reached. What was read before an error stands.
    ///
    /// # Errors
    /// When the source cannot be read to its end, with the offset.
    pub fn read(
        &mut self,
        source: impl Read,
        mut progress: impl FnMut(u64),
    ) -> Result<(), FeedError> {
        match self.framing {
            Framing::BinaryFile => {
                self.open_session(None);
                let books = &mut self.sessions[0].books;
                binaryfile::read(source, |offset, message| {
                    progress(offset);
                    // The books count and keep what they find.
                    let _: Result<(), BookFault> = books.apply(message);
                })
            }
            Framing::Pcap => {
                let read = capture::read_pcap(source, |offset, captured| {
                    progress(offset);
                    self.captured(captured);
                });
                self.finish_capture();
                read
            }
            Framing::PcapNg => {
                let read = capture::read_pcapng(source, |offset, captured| {
                    progress(offset);
                    self.captured(captured);
                });
                self.finish_capture();
                read
            }
        }
    }

    fn open_session(&mut self, session: Option<Session>) -> usize {
        let books = FeedBook::new(self.orders_max);
        self.sessions.push(SessionBooks { session, books });
        self.sessions.len() - 1
    }

    fn captured(&mut self, captured: capture::Captured<'_>) {
        let Some((session, packet)) = self.carrier.packet(captured) else { return };
        let known = self.sessions.iter().position(|known| known.session == Some(session));
        let index = known.unwrap_or_else(|| self.open_session(Some(session)));
        let books = &mut self.sessions[index].books;
        self.carrier.deliver(index, &packet, &mut |message| {
            let _: Result<(), BookFault> = books.apply(message);
        });
    }

    fn finish_capture(&mut self) {
        for (index, session) in self.sessions.iter_mut().enumerate() {
            self.carrier.finish(index, &mut |message| {
                let _: Result<(), BookFault> = session.books.apply(message);
            });
        }
    }

    /// The books, one set per session.
    #[must_use]
    pub fn sessions(&self) -> &[SessionBooks] {
        &self.sessions
    }

    /// The first contradictions, each with its session and the number of its message there.
    pub fn first_faults(&self) -> impl Iterator<Item = (Option<Session>, u64, BookFault)> {
        self.sessions.iter().flat_map(|session| {
            let faults = session.books.first_faults().iter();
            faults.map(|&(number, fault)| (session.session, number, fault))
        })
    }

    /// Writes all books in canonical form; with several sessions, each behind its name.
    ///
    /// # Errors
    /// What `out` fails with.
    pub fn write_books(&self, out: &mut impl Write) -> io::Result<()> {
        for session in &self.sessions {
            if let (Some(name), 2..) = (session.session, self.sessions.len()) {
                writeln!(out, "SESSION {name}")?;
            }
            session.books.write_books(out)?;
        }
        Ok(())
    }

    /// What was found so far.
    #[must_use]
    pub fn report(&self) -> FeedReport {
        let carrier = (self.framing != Framing::BinaryFile).then(|| self.carrier.counts());
        let mut report = FeedReport {
            messages: 0,
            orders: 0,
            trades: 0,
            volume: 0,
            resting: 0,
            faults_total: 0,
            faults: BTreeMap::new(),
            carrier,
            sessions: Vec::new(),
        };
        for SessionBooks { session, books } in &self.sessions {
            let counts = *books.counts();
            report.messages += counts.messages;
            report.orders += counts.adds;
            report.trades += counts.executions;
            report.volume += counts.executed_shares;
            report.resting += books.live_orders() as u64;
            report.faults_total += books.faults().total();
            for (cause, number) in books.faults().by_cause() {
                *report.faults.entry(cause).or_default() += number;
            }
            let session = session.map(|session| session.to_string());
            report.sessions.push(SessionReport { session, counts });
        }
        report
    }
}
