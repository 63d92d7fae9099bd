//! The line card: hardware in line that checks orders before they are here, and marks them.
//!
//! | Module | Part |
//! |---|---|
//! | [`image`] | what its tables hold, worked out from the core |
//! | [`exposure`] | what it has counted, and what it must release |
//! | [`card`] | its registers, and the thread that writes them |
//! | [`verdict`] | what it must say of a message, worked out from the core |
//!
//! The engine is the master: it alone writes the tables, from its own state of limits, and the card
//! keeps a copy. A verdict counts only while the copy is the state: it carries the number of rows
//! written (epoch) and the cycle its frame began in, and the card told both when it had obeyed the
//! last change. What was on its way during a change is judged by the core alone, as is what has no
//! trailer. The core judges every order it executes, whatever the card says.
//!
//! Nobody can send a trailer along: the card clears what lies behind a datagram for the port of
//! order entry. Where a frame comes around the card all the same, a made-up trailer can refuse
//! orders of its own session, and with `verify` stop the line; it cannot have an order accepted.

pub mod card;
pub mod exposure;
pub mod image;
pub mod verdict;

use std::sync::Arc;

use ::card::record::Check;
use wire::trailer::{FLAG_CHECKED, Record};

use crate::core::{AccountId, CommandBody, Core, SessionId};
use card::{Answer, CardError, Order, Settled, Writer};
use exposure::{Exposures, OpenExposure};
use image::Image;

/// Unmarked packets after which none can have passed the card before it settled: more than queues
/// on the way hold.
const UNMARKED_MAX: u32 = 1 << 16;

/// What the engine makes of the marks of a line card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Offload {
    /// There is no card.
    #[default]
    None,
    /// A refusal for the symbol or a kill switch is answered as it is; for all else the core is
    /// asked anyway.
    Trailer,
    /// Every mark is worked out here too, and the first difference stops the line.
    Verify,
}

impl std::str::FromStr for Offload {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "none" => Ok(Self::None),
            "trailer" => Ok(Self::Trailer),
            "verify" => Ok(Self::Verify),
            _ => Err(format!("is \"{text}\"; use none, trailer or verify")),
        }
    }
}

/// Hardware and engine do not agree.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Difference {
    /// The bytes behind a datagram begin like a trailer and are none.
    #[error("the trailer of a packet of session {session}: {problem}")]
    Trailer {
        /// Whose packet.
        session: SessionId,
        /// What is wrong with it.
        problem: String,
    },
    /// A packet came without a trailer, and the card had been writing them.
    #[error(
        "session {session}: packet of {messages} messages without a trailer: it came around the \
         card, or the card left it out"
    )]
    Unmarked {
        /// Whose packet.
        session: SessionId,
        /// How many messages it has.
        messages: u16,
    },
    /// A record says something else than the engine.
    #[error(
        "session {session}, {message}: the hardware says {hardware}, the engine {engine}; \
         record {record:x?}"
    )]
    Record {
        /// Whose message.
        session: SessionId,
        /// Which.
        message: String,
        /// What the hardware says.
        hardware: String,
        /// What is right.
        engine: String,
        /// All that the hardware says.
        record: Box<Record>,
    },
    /// Tables and state cannot be kept equal any more.
    #[error("the card cannot be told of limits any more: {0}")]
    Lost(String),
}

/// The shard's end of the line card.
pub struct Hardware {
    offload: Offload,
    /// Cycles of the card in a second; 0 where they do not follow real time.
    clock_hz: u64,
    image: Arc<Image>,
    exposures: Exposures,
    /// What [`Core::turns`] said last.
    turns: u64,
    /// Commands that changed what the tables must hold, and how many of these the card was told.
    changes: u64,
    told: u64,
    settled: Settled,
    writer: Writer,
    /// The card is at work.
    is_busy: bool,
    /// A packet was marked under what is settled, so all behind it have passed the card as well.
    is_marking: bool,
    /// Packets since then, or since it settled, without a trailer that should have had one.
    unmarked: u32,
    is_lost: bool,
    difference: Option<Difference>,
}

impl Hardware {
    /// A card with its tables loaded.
    #[must_use]
    pub fn new(offload: Offload, image: Arc<Image>, writer: Writer, settled: Settled) -> Self {
        Self {
            offload,
            clock_hz: 0,
            exposures: Exposures::new(&image, settled.cycle),
            turns: image.turns,
            is_busy: false,
            image,
            changes: settled.changes,
            told: settled.changes,
            settled,
            writer,
            is_marking: false,
            unmarked: 0,
            is_lost: false,
            difference: None,
        }
    }

    /// The same, of a card whose clock makes so many cycles a second; its image was made for that.
    #[must_use]
    pub fn with_clock(self, clock_hz: u64) -> Self {
        Self { clock_hz, ..self }
    }

    /// What is made of marks.
    #[must_use]
    pub const fn offload(&self) -> Offload {
        self.offload
    }

    /// What the tables hold, or will in a moment.
    #[must_use]
    pub fn image(&self) -> &Image {
        &self.image
    }

    /// Whether what a record says was checked against the limits as they are now.
    #[must_use]
    pub fn is_current(&self, record: &Record) -> bool {
        let Settled { changes, epoch, cycle } = self.settled;
        changes == self.changes && record.epoch.get() == epoch && record.cycle.get() >= cycle
    }

    /// Hears of a command that was executed, and what the core's [`turns`](Core::turns) are now.
    #[inline(always)]
    pub fn heard(&mut self, body: &CommandBody, turns: u64) {
        let changes_limits = matches!(
            body,
            CommandBody::AddInstrument(_)
                | CommandBody::AddScheduled(_)
                | CommandBody::AddSession(_)
                | CommandBody::SwitchEntry(_)
                | CommandBody::EntrySwitch(_)
                | CommandBody::SetLimits(_)
                | CommandBody::SetSession(_)
        ) | (turns != self.turns);
        self.turns = turns;
        self.changes += u64::from(changes_limits);
    }

    /// Tells the card of changes, and hears whether it obeys; for the timer.
    pub fn attend(&mut self, core: &Core) {
        if self.is_lost {
            return;
        }
        match self.writer.answer() {
            Ok(Some(Answer { settled, left })) => {
                self.is_busy = false;
                self.exposures.released(&left);
                // Releases alone change no limit.
                if settled.changes != self.settled.changes {
                    self.settled = settled;
                    (self.is_marking, self.unmarked) = (false, 0);
                }
            }
            Ok(None) => {}
            Err(error) => return self.lose(&error),
        }
        if self.is_busy {
            return;
        }
        let (releases, is_lent) = self.exposures.due(core, &self.image);
        self.changes += u64::from(is_lent);
        if self.told != self.changes {
            match Image::of(core, self.clock_hz) {
                Ok(mut image) => {
                    self.exposures.lend(&mut image);
                    self.image = Arc::new(image);
                }
                Err(error) => return self.lose(&error.into()),
            }
        } else if releases.is_empty() {
            return;
        }
        self.told = self.changes;
        self.is_busy = true;
        let image = Arc::clone(&self.image);
        self.writer.write(Order { image, changes: self.told, releases });
    }

    /// Takes the marks on a packet of a session: what passed has been counted. With `verify`, what
    /// passed and had no room stops the line.
    pub fn count(&mut self, session: SessionId, records: &[Record]) {
        let Some(place) = self.image.place(session) else { return };
        let is_ours = |record: &&Record| {
            (record.slot.get(), record.account.get()) == (place.slot, place.account)
        };
        for record in records.iter().filter(is_ours) {
            let limit = self.image.exposure_max(place.account as u8);
            let is_checked = record.flags & FLAG_CHECKED != 0;
            if self.offload == Offload::Verify
                && is_checked
                && record.fails.get() & u32::from(Check::Exposure.bit()) == 0
                && self.is_current(record)
                && self.exposures.must_fail(record, limit)
            {
                let open = self.exposures.of(place.account as u8).counted;
                self.stop(Difference::Record {
                    session,
                    message: format!("message {}", record.number),
                    hardware: "that there is room".to_owned(),
                    engine: format!("that {open} of {limit} are open"),
                    record: Box::new(*record),
                });
            }
            self.exposures.count(record);
        }
    }

    /// What an account has open, if it is on the card.
    #[must_use]
    pub fn open_exposure(&self, account: AccountId) -> Option<OpenExposure> {
        Some(self.exposures.of(self.image.account(account)?))
    }

    /// Whether the card has done all it was told.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        !self.is_busy && self.settled.changes == self.changes
    }

    /// Releases of exposure that the card has done.
    #[must_use]
    pub const fn releases(&self) -> u64 {
        self.exposures.releases()
    }

    /// Hears that a packet was marked.
    pub fn marked(&mut self, record: &Record) {
        self.is_marking |= self.is_current(record);
    }

    /// Hears that a packet of a session was not marked that should have been. With `verify` it
    /// stops the line, unless the packet may have passed the card before that knew the session, or
    /// wrote trailers: until a marked one came by, or so many that none can be as old.
    pub fn unmarked(&mut self, session: SessionId, messages: u16) {
        if self.settled.changes != self.changes || self.image.place(session).is_none() {
            return;
        }
        self.unmarked += 1;
        if self.offload == Offload::Verify && (self.is_marking || self.unmarked > UNMARKED_MAX) {
            self.stop(Difference::Unmarked { session, messages });
        }
    }

    fn lose(&mut self, error: &CardError) {
        self.is_lost = true;
        // No record is current any more.
        self.settled.changes = u64::MAX;
        match self.offload {
            Offload::Verify => self.stop(Difference::Lost(error.to_string())),
            _ => tracing::error!("the line card is lost, all checks are made here: {error}"),
        }
    }

    /// Stops the line, unless it is stopped already.
    pub fn stop(&mut self, difference: Difference) {
        self.difference.get_or_insert(difference);
    }

    /// Why the line is stopped.
    #[must_use]
    pub const fn difference(&self) -> Option<&Difference> {
        self.difference.as_ref()
    }
}

/// The checks of a verdict that follow from limits and switches. The others count what has gone by
/// on the line, which is not what the log holds when frames were lost or came twice: numbers used,
/// rates, exposure. For those the core's word counts.
pub const COMPARED: u32 =
    !(Check::Duplicate.bit() | Check::Rate.bit() | Check::Exposure.bit()) as u32;

/// The compared checks that a record says failed; 0 for a message that is not checked.
#[must_use]
pub fn failed(record: &Record) -> u32 {
    if record.flags & FLAG_CHECKED == 0 { 0 } else { record.fails.get() & COMPARED }
}

/// Names of checks, for people.
#[must_use]
pub fn names(fails: u32) -> String {
    let failed = Check::ALL.iter().filter(|check| fails & u32::from(check.bit()) != 0);
    let names: Vec<String> = failed.map(|check| format!("{check:?}")).collect();
    if names.is_empty() { "passes".to_owned() } else { names.join(" ") }
}
