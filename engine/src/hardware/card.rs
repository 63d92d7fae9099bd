//! The registers of the line card: reached by the socket of a simulated one, written by a thread of
//! their own, so that the shard never waits for them.

use std::io::{self, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use ::card::registers::{
    self, CAPABILITIES_VALUE, COMMAND, IDENTITY_VALUE, KILL_CLEAR_KEY, STATUS, Table, VERSION_VALUE,
};
use ::card::tables::{ACCOUNTS, SESSION_WAY_ROWS, SLOTS, SYMBOL_WAY_ROWS};
use wire::registers::{ACCESS_BYTES, Access};
use wire::{FromBytes as _, IntoBytes as _};

use super::exposure::Releases;
use super::image::{Image, NoRoom};

/// How long the card may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// Looks at the status of a command before it counts as hanging.
const STATUS_LOOKS: u32 = 100_000;
/// Longest frame with its trailer, in units of 8 bytes: Ethernet with an MTU of 1500, without FCS.
pub const LONGEST: u32 = 1_514 / 8;
/// Accesses sent at once: far below what a socket holds.
const ACCESSES: usize = 32;

/// The card cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CardError {
    /// Nobody answers.
    #[error(
        "line card {}: {source}: start `outcry hw inline --registers` before the engine, or set \
         hardware.offload = \"none\"", path.display()
    )]
    Connect {
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It went away.
    #[error("line card: {0}")]
    Io(#[from] io::Error),
    /// It is another one.
    #[error(
        "line card: {name} is {found:#010x}, this engine knows {known:#010x}: use the one built \
         with it"
    )]
    Other {
        /// Which register.
        name: &'static str,
        /// What it says.
        found: u32,
        /// What it should say.
        known: u32,
    },
    /// A command does not end.
    #[error("line card: a command does not end; does traffic never pause?")]
    Busy,
    /// It is too small.
    #[error(transparent)]
    NoRoom(#[from] NoRoom),
    /// Its thread has ended.
    #[error("the thread of the line card has ended")]
    Ended,
}

/// What the card obeys: so many changes, in verdicts of this epoch on frames from this cycle on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    /// Changes of limits until then.
    pub changes: u64,
    /// Rows written.
    pub epoch: u32,
    /// Cycle by which all was obeyed.
    pub cycle: u64,
}

/// The registers.
pub struct Card(UnixStream);

impl Card {
    /// Connects, and has the card write no trailers, and let none pass to this port, from now on.
    ///
    /// # Errors
    /// [`CardError`] when there is none, or another one.
    pub fn claim(path: &Path, port: u16) -> Result<Self, CardError> {
        let failed = |source| CardError::Connect { path: path.to_path_buf(), source };
        let stream = UnixStream::connect(path).map_err(failed)?;
        stream.set_read_timeout(Some(PATIENCE)).map_err(failed)?;
        stream.set_write_timeout(Some(PATIENCE)).map_err(failed)?;
        let mut card = Self(stream);
        for (name, address, known) in [
            ("identity", registers::IDENTITY, IDENTITY_VALUE),
            ("version", registers::VERSION, VERSION_VALUE),
            ("capabilities", registers::CAPABILITIES, CAPABILITIES_VALUE),
        ] {
            let found = card.read(address)?;
            if found != known {
                return Err(CardError::Other { name, found, known });
            }
        }
        card.all(&[
            Access::write(registers::TRAILER, 0),
            Access::write(registers::PORT, port.into()),
        ])?;
        Ok(card)
    }

    /// Brings the card, whatever it held, to an image, and has it write trailers.
    ///
    /// # Errors
    /// [`CardError`] when it went away.
    pub fn load(&mut self, image: &Image, changes: u64) -> Result<Settled, CardError> {
        let sessions = (0..SLOTS as u32).map(|slot| 2 << 30 | slot);
        let accounts = (0..ACCOUNTS as u32).map(|account| 1 << 30 | account);
        let clears: Vec<_> = sessions.chain(accounts).chain([0]).map(kill_clear).collect();
        self.all(&clears)?;
        // A card just out of configuration holds nothing.
        let was_used = self.read(registers::EPOCH)? > 0;
        if was_used {
            for (table, rows) in [
                (Table::Session, 2 * SESSION_WAY_ROWS),
                (Table::Symbol, 2 * SYMBOL_WAY_ROWS),
                (Table::Account, ACCOUNTS),
                (Table::ExposureLimit, ACCOUNTS),
                (Table::Rate, SLOTS),
                (Table::Forget, SLOTS),
            ] {
                for row in 0..rows as u16 {
                    self.command(table as u8, row, 0)?;
                }
            }
        }
        self.change(&Image::default(), image)?;
        self.all(&[Access::write(registers::TRAILER, LONGEST)])?;
        // Last: what passes from here on is counted here as well, by its mark.
        for account in 0..ACCOUNTS as u16 {
            let amount = image.exposures.get(&(account as u8)).copied();
            if was_used || amount.is_some() {
                self.command(Table::Exposure as u8, account, amount.unwrap_or(0).into())?;
            }
        }
        self.settled(changes)
    }

    /// Brings the card from one image to another.
    fn change(&mut self, from: &Image, to: &Image) -> Result<(), CardError> {
        // What stops orders goes first, what lets them go last.
        let on: Vec<_> = to.kills.difference(&from.kills).map(|&whose| kill_set(whose)).collect();
        self.all(&on)?;
        for (&(table, address), &bits) in &to.rows {
            if from.rows.get(&(table, address)) != Some(&bits) {
                self.command(table, address, bits)?;
            }
        }
        for &(table, address) in from.rows.keys().filter(|key| !to.rows.contains_key(key)) {
            self.command(table, address, 0)?;
        }
        let off: Vec<_> =
            from.kills.difference(&to.kills).map(|&whose| kill_clear(whose)).collect();
        self.all(&off)
    }

    /// Lowers open exposures, and says what is left of them.
    fn release(&mut self, releases: &Releases) -> Result<Releases, CardError> {
        let mut left = Vec::with_capacity(releases.len());
        for &(account, amount) in releases {
            self.command(Table::Release as u8, account.into(), amount.into())?;
            let low = self.read(registers::RESULT_LOW)?;
            let high = self.read(registers::RESULT_HIGH)?;
            left.push((account, u64::from(high) << 32 | u64::from(low)));
        }
        Ok(left)
    }

    /// What the card obeys by now.
    fn settled(&mut self, changes: u64) -> Result<Settled, CardError> {
        let epoch = self.read(registers::EPOCH)?;
        // Later than the switches need, since the epoch was read in between.
        let low = self.read(registers::CYCLE_LOW)?;
        let high = self.read(registers::CYCLE_HIGH)?;
        Ok(Settled { changes, epoch, cycle: u64::from(high) << 32 | u64::from(low) })
    }

    /// Writes a row, and waits until it is written.
    fn command(&mut self, table: u8, address: u16, bits: u128) -> Result<(), CardError> {
        let data = [registers::DATA_0, registers::DATA_1, registers::DATA_2, registers::DATA_3];
        let mut accesses: Vec<_> = data
            .into_iter()
            .enumerate()
            .map(|(word, register)| Access::write(register, (bits >> (32 * word)) as u32))
            .collect();
        accesses.push(Access::write(COMMAND, u32::from(table) << 16 | u32::from(address)));
        self.all(&accesses)?;
        for _ in 0..STATUS_LOOKS {
            if self.read(STATUS)? & 1 == 0 {
                return Ok(());
            }
        }
        Err(CardError::Busy)
    }

    fn read(&mut self, address: u16) -> Result<u32, CardError> {
        Ok(self.exchange(&[Access::read(address)])?[0])
    }

    fn all(&mut self, accesses: &[Access]) -> Result<(), CardError> {
        accesses.chunks(ACCESSES).try_for_each(|some| self.exchange(some).map(drop))
    }

    fn exchange(&mut self, accesses: &[Access]) -> Result<Vec<u32>, CardError> {
        self.0.write_all(accesses.as_bytes())?;
        let mut answers = vec![0; accesses.len() * ACCESS_BYTES];
        self.0.read_exact(&mut answers)?;
        let mut values = Vec::with_capacity(accesses.len());
        for (asked, answer) in accesses.iter().zip(answers.chunks_exact(ACCESS_BYTES)) {
            let answer = Access::ref_from_bytes(answer)
                .map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
            if (answer.kind, answer.address) != (asked.kind, asked.address) {
                let what = "it answers what was not asked: is that a line card?";
                return Err(io::Error::new(io::ErrorKind::InvalidData, what).into());
            }
            values.push(answer.value.get());
        }
        Ok(values)
    }
}

fn kill_set(whose: u32) -> Access {
    Access::write(registers::KILL_SET, whose)
}

fn kill_clear(whose: u32) -> Access {
    Access::write(registers::KILL_CLEAR, whose | KILL_CLEAR_KEY << 16)
}

/// What the card is to be brought to.
pub(super) struct Order {
    /// The tables.
    pub(super) image: Arc<Image>,
    /// The changes they are of.
    pub(super) changes: u64,
    /// Exposure to release, before the limits change.
    pub(super) releases: Releases,
}

/// An order that is done.
pub(super) struct Answer {
    pub(super) settled: Settled,
    /// What is open behind each release.
    pub(super) left: Releases,
}

/// The thread that writes the registers. Dropped, it has the card write no more trailers.
pub struct Writer {
    orders: Option<SyncSender<Order>>,
    answers: Receiver<Result<Answer, CardError>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts it for a card that holds `image`.
    ///
    /// # Errors
    /// When there is no thread for it.
    pub fn start(mut card: Card, image: Arc<Image>) -> io::Result<Self> {
        let (orders, ordered) = sync_channel::<Order>(1);
        let (tell, answers) = sync_channel(1);
        let write = move || {
            let mut held = image;
            for Order { image, changes, releases } in ordered {
                let mut obey = || {
                    let left = card.release(&releases)?;
                    card.change(&held, &image)?;
                    Ok(Answer { settled: card.settled(changes)?, left })
                };
                let answer = obey();
                held = image;
                let failed = answer.is_err();
                if tell.send(answer).is_err() || failed {
                    break;
                }
            }
            // When it went away it writes none either.
            let _ = card.all(&[Access::write(registers::TRAILER, 0)]);
        };
        let thread = thread::Builder::new().name("outcry-card".into()).spawn(write)?;
        Ok(Self { orders: Some(orders), answers, thread: Some(thread) })
    }

    /// Gives an order; the one before is done.
    pub(super) fn write(&self, order: Order) {
        if let Some(orders) = &self.orders {
            // When the thread has ended, the next question says so.
            let _ = orders.try_send(order);
        }
    }

    /// The answer to the last order, if it is there.
    pub(super) fn answer(&self) -> Result<Option<Answer>, CardError> {
        match self.answers.try_recv() {
            Ok(answer) => answer.map(Some),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(CardError::Ended),
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.orders = None;
        if let Some(thread) = self.thread.take() {
            // A panic there was told when it happened.
            let _ = thread.join();
        }
    }
}
