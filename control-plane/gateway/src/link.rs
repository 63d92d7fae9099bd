//! The thread between the database's decisions and the engine: fills the ring, follows the events.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};
use std::thread::JoinHandle;
use std::time::Duration;

use engine::bridge::{Entry, EventError, Fact, Pause, Reader, Requests, RingError, VenueId};
use engine::core::{CommandBody, Event, codec};
use tokio::sync::{oneshot, watch};

use crate::orders::{Answered, OPERATOR, Orders, Touched};
use crate::waiter::{Told, Waiter};
use crate::{Decided, Places};

/// Records applied under one lock.
const BATCH: usize = 512;
/// The longest sleep while nothing happens.
const PAUSE_LONGEST: Duration = Duration::from_millis(5);
/// The longest sleep while an answer is awaited.
const PAUSE_BUSY: Duration = Duration::from_micros(200);
/// How long before what is not there is looked for again.
const REOPEN_PAUSE: Duration = Duration::from_millis(100);
/// Requests that may be decided and unanswered; then new ones are refused. So many batches of them
/// have room on the way here, so that who decides never waits.
pub(crate) const UNANSWERED_MAX: usize = 8_192;
/// Looks at whether the engine still is there, one in so many turns.
const TURNS_PER_LOOK: u32 = 64;

/// What the link is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// There is no event file yet: the engine has never run.
    Waiting,
    /// It reads what happened before it was there.
    CatchingUp,
    /// The events are known; no engine takes requests.
    NoEngine(String),
    /// Requests go through.
    Live,
    /// It cannot go on without somebody.
    Broken(String),
}

impl State {
    /// Why requests do not go through, if they do not.
    ///
    /// # Errors
    /// The reason.
    pub fn check(&self) -> Result<(), String> {
        Err(match self {
            Self::Live => return Ok(()),
            Self::Waiting => "the engine has written no events yet".to_owned(),
            Self::CatchingUp => "catching up with the engine's events".to_owned(),
            Self::NoEngine(why) | Self::Broken(why) => why.clone(),
        })
    }
}

/// A request on its way, decided for good.
#[derive(Clone, Debug)]
pub(crate) struct Job {
    pub(crate) number: u32,
    pub(crate) request: u64,
    pub(crate) body: JobBody,
}

#[derive(Clone, Debug)]
pub(crate) enum JobBody {
    Ouch(Vec<u8>),
    Command(Box<CommandBody>),
}

/// What is handed over at once, and which day its numbers are of.
#[derive(Debug)]
pub(crate) struct Jobs {
    pub(crate) venue: VenueId,
    pub(crate) jobs: Vec<Job>,
}

/// What the link and everybody else see.
#[derive(Debug)]
pub(crate) struct Shared {
    orders: RwLock<Orders>,
    state: watch::Sender<State>,
    /// The journal that is followed; nothing before one is, and between two of them.
    venue: Mutex<Option<VenueId>>,
    waiters: Mutex<BTreeMap<Answered, Vec<Waiter>>>,
    ticks: Mutex<BTreeMap<u32, watch::Sender<u64>>>,
    /// Whether the journal that is followed was read to its end once.
    is_read: AtomicBool,
    /// Requests that are decided and not answered.
    unanswered: AtomicUsize,
    ends: AtomicBool,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    pub(crate) fn new() -> Self {
        Self {
            orders: RwLock::default(),
            state: watch::Sender::new(State::Waiting),
            venue: Mutex::default(),
            waiters: Mutex::default(),
            ticks: Mutex::default(),
            is_read: AtomicBool::new(false),
            unanswered: AtomicUsize::new(0),
            ends: AtomicBool::new(false),
        }
    }

    pub(crate) fn orders(&self) -> RwLockReadGuard<'_, Orders> {
        self.orders.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The same once all that happened so far was read, or why it was not.
    pub(crate) fn known_orders(&self) -> Result<RwLockReadGuard<'_, Orders>, String> {
        // While they are held, no other journal takes their place.
        let orders = self.orders();
        let state = self.state();
        let is_reading = matches!(state, State::Waiting | State::CatchingUp);
        if is_reading || !self.is_read.load(Relaxed) {
            let unread = || "the engine's events have not been read to their end".to_owned();
            return Err(state.check().err().unwrap_or_else(unread));
        }
        Ok(orders)
    }

    /// The events were read to their end.
    pub(crate) fn read_all(&self) {
        self.is_read.store(true, Relaxed);
    }

    pub(crate) fn state(&self) -> State {
        self.state.borrow().clone()
    }

    pub(crate) fn states(&self) -> watch::Receiver<State> {
        self.state.subscribe()
    }

    pub(crate) fn break_off(&self, why: String) {
        self.state.send_replace(State::Broken(why));
    }

    /// The journal that is followed.
    pub(crate) fn venue(&self) -> Option<VenueId> {
        *lock(&self.venue)
    }

    pub(crate) fn say(&self, state: State) {
        self.state.send_if_modified(|known| {
            let changed = *known != state;
            *known = state;
            changed
        });
    }

    /// From now on this journal is followed, from its beginning.
    pub(crate) fn begin(&self, venue: VenueId, orders: Orders) {
        // Said before there are others, so that nobody takes them for all there is.
        self.is_read.store(false, Relaxed);
        self.say(State::CatchingUp);
        *self.orders.write().unwrap_or_else(PoisonError::into_inner) = orders;
        self.unanswered.store(0, Relaxed);
        *lock(&self.venue) = Some(venue);
    }

    /// The journal that was followed is over: whoever waits for an answer asks again.
    fn end(&self) {
        *lock(&self.venue) = None;
        for waiter in std::mem::take(&mut *lock(&self.waiters)).into_values().flatten() {
            waiter.give_up();
        }
        // Whoever decides looks at the state, and then for the next journal.
        self.state.send_modify(|_| {});
    }

    /// Everybody has something to look at.
    fn wake_all(&self) {
        for tick in lock(&self.ticks).values() {
            tick.send_modify(|count| *count += 1);
        }
    }

    /// Requests were decided.
    pub(crate) fn expect_answers(&self, count: usize) {
        self.unanswered.fetch_add(count, Relaxed);
    }

    pub(crate) fn unanswered(&self) -> usize {
        self.unanswered.load(Relaxed)
    }

    /// Resolves when the request is answered, from now on.
    pub(crate) fn wait_for(&self, number: u32, request: u64) -> oneshot::Receiver<()> {
        let (tell, told) = oneshot::channel();
        let mut waiters = lock(&self.waiters);
        let here = waiters.entry((number, request)).or_default();
        here.retain(|waiter| !waiter.is_gone());
        here.push(Waiter::Waits(tell));
        told
    }

    /// Says what was decided when it is answered. Before the link has it.
    pub(crate) fn tell_answered(&self, all: impl Iterator<Item = (Decided, Told)>) {
        let mut waiters = lock(&self.waiters);
        for (decided, told) in all {
            let here = waiters.entry((decided.number, decided.request)).or_default();
            here.push(Waiter::Asked(decided, told));
        }
    }

    /// Whether the request was answered.
    pub(crate) fn is_answered(&self, number: u32, request: u64) -> bool {
        self.orders().account(number).is_some_and(|account| account.answered >= request)
    }

    /// Tells everybody who waits for a request that it is answered.
    pub(crate) fn tell(&self, number: u32, request: u64) {
        let waiters = lock(&self.waiters).remove(&(number, request));
        waiters.into_iter().flatten().for_each(Waiter::tell);
    }

    pub(crate) fn ticks(&self, number: u32) -> watch::Receiver<u64> {
        lock(&self.ticks).entry(number).or_insert_with(|| watch::Sender::new(0)).subscribe()
    }

    fn wake(&self, touched: &BTreeSet<u32>, answered: &[Answered]) {
        if !touched.is_empty() {
            let mut ticks = lock(&self.ticks);
            for number in touched {
                if let Some(tick) = ticks.get(number) {
                    tick.send_modify(|count| *count += 1);
                }
            }
            ticks.retain(|_, tick| tick.receiver_count() > 0);
        }
        if !answered.is_empty() {
            let mut waiters = lock(&self.waiters);
            for key in answered {
                waiters.remove(key).into_iter().flatten().for_each(Waiter::tell);
            }
        }
    }
}

/// The thread; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Link {
    shared: Arc<Shared>,
    handle: Option<JoinHandle<()>>,
}

impl Drop for Link {
    fn drop(&mut self) {
        self.shared.ends.store(true, Relaxed);
        if let Some(handle) = self.handle.take() {
            // It looks at the flag every few milliseconds; a panic of it has been printed.
            let _ = handle.join();
        }
    }
}

impl Link {
    pub(crate) fn start(places: Places) -> io::Result<(Self, Arc<Shared>, SyncSender<Jobs>)> {
        let shared = Arc::new(Shared::new());
        let (send, jobs) = sync_channel(UNANSWERED_MAX + 1);
        let thread = Thread {
            places,
            shared: Arc::clone(&shared),
            jobs,
            venue: None,
            pending: BTreeMap::new(),
            unsent: BTreeSet::new(),
            ring: None,
            unusable: 0,
        };
        let handle =
            std::thread::Builder::new().name("gateway".to_owned()).spawn(move || thread.run())?;
        Ok((Self { shared: Arc::clone(&shared), handle: Some(handle) }, shared, send))
    }
}

/// Requests of one account that are not answered, in order.
#[derive(Debug, Default)]
struct Pending {
    queue: VecDeque<Job>,
    sent: usize,
}

struct Thread {
    places: Places,
    shared: Arc<Shared>,
    jobs: Receiver<Jobs>,
    venue: Option<VenueId>,
    pending: BTreeMap<u32, Pending>,
    /// Accounts with requests that the ring has not got.
    unsent: BTreeSet<u32>,
    ring: Option<Requests>,
    unusable: u64,
}

impl Thread {
    fn run(mut self) {
        while !self.ends() {
            self.venue = self.shared.venue();
            let Some(venue) = self.venue else {
                // Which journal it is now, and with what it begins, is being decided.
                std::thread::sleep(PAUSE_LONGEST);
                continue;
            };
            let after = self.shared.orders().position();
            match Reader::open(self.places.days.events(), after, Some(venue)) {
                Ok(reader) => match self.follow(reader) {
                    Ok(()) => return,
                    Err(error) => self.stumble(&error),
                },
                Err(error) => self.stumble(&error),
            }
            std::thread::sleep(REOPEN_PAUSE);
        }
    }

    fn ends(&self) -> bool {
        self.shared.ends.load(Relaxed)
    }

    /// Another journal in the same place is another day, whose numbers are not those that were
    /// decided here; a journal that has lost commands is for somebody to look at.
    fn stumble(&mut self, error: &EventError) {
        if self.is_broken() {
            return;
        }
        match error {
            EventError::Absent { .. } => {
                self.shared.state.send_replace(State::Waiting);
            }
            EventError::OtherVenue { .. } => {
                tracing::info!(%error, "the engine has another journal");
                (self.pending, self.unsent, self.ring) = Default::default();
                self.shared.say(State::NoEngine("the engine has begun another day".to_owned()));
                self.shared.end();
            }
            EventError::Ahead { .. } => {
                tracing::error!(%error, "the engine's journal has lost commands");
                self.shared.break_off(format!(
                    "the engine's journal has lost commands that this database knows of: {error}"
                ));
            }
            _ => {
                tracing::warn!(%error, "the engine's events cannot be followed; trying again");
                self.shared.state.send_replace(State::NoEngine(error.to_string()));
            }
        }
    }

    fn is_broken(&self) -> bool {
        matches!(*self.shared.state.borrow(), State::Broken(_))
    }

    fn follow(&mut self, mut reader: Reader) -> Result<(), EventError> {
        if !self.is_broken() {
            self.shared.state.send_replace(State::CatchingUp);
        }
        let mut pause = Pause::new(PAUSE_LONGEST);
        let mut turn = 0_u32;
        while !self.ends() {
            let count = self.hear(&mut reader)?;
            if count == BATCH {
                continue;
            }
            self.shared.read_all();
            if turn.is_multiple_of(TURNS_PER_LOOK) {
                self.look_for_ring();
            }
            turn = turn.wrapping_add(1);
            self.send();
            if count > 0 {
                pause.reset();
            }
            let is_busy = self.shared.unanswered() > 0;
            let wait = if is_busy { pause.next().min(PAUSE_BUSY) } else { pause.next() };
            match self.jobs.recv_timeout(wait) {
                Ok(jobs) => {
                    self.take(jobs);
                    while let Ok(jobs) = self.jobs.try_recv() {
                        self.take(jobs);
                    }
                    self.send();
                    pause.reset();
                }
                Err(RecvTimeoutError::Timeout) => {}
                // Nobody decides any more; the events are still followed.
                Err(RecvTimeoutError::Disconnected) => std::thread::sleep(wait),
            }
        }
        Ok(())
    }

    /// Applies what has happened, up to a batch of it.
    fn hear(&mut self, reader: &mut Reader) -> Result<usize, EventError> {
        let Some(first) = reader.next()? else {
            return Ok(0);
        };
        let mut touched = BTreeSet::new();
        let mut answers = Vec::new();
        let mut has_day_moved = is_of_day(&first);
        let mut count = 1;
        let outcome = {
            let mut orders = self.shared.orders.write().unwrap_or_else(PoisonError::into_inner);
            let mut note = |(numbers, answered): (Touched, Option<Answered>)| {
                touched.extend(numbers.numbers());
                answers.extend(answered);
            };
            note(orders.apply(&first));
            loop {
                if count == BATCH {
                    break Ok(());
                }
                match reader.next() {
                    Ok(Some(entry)) => {
                        has_day_moved |= is_of_day(&entry);
                        note(orders.apply(&entry));
                    }
                    Ok(None) => break Ok(()),
                    Err(error) => break Err(error),
                }
                count += 1;
            }
        };
        for &(number, request) in &answers {
            self.forget(number, request);
        }
        self.shared.wake(&touched, &answers);
        if has_day_moved {
            self.shared.wake_all();
        }
        outcome.map(|()| count)
    }

    /// Requests up to this one are answered.
    fn forget(&mut self, number: u32, request: u64) {
        let Some(pending) = self.pending.get_mut(&number) else {
            return;
        };
        while pending.queue.front().is_some_and(|job| job.request <= request) {
            pending.queue.pop_front();
            pending.sent = pending.sent.saturating_sub(1);
            self.shared.unanswered.fetch_sub(1, Relaxed);
        }
        if pending.queue.is_empty() {
            self.pending.remove(&number);
            self.unsent.remove(&number);
        }
    }

    fn take(&mut self, Jobs { venue, jobs }: Jobs) {
        // What was decided for a day that is over is not for the engine of this one.
        let jobs = if self.venue == Some(venue) { jobs } else { Vec::new() };
        for job in jobs {
            let answered =
                self.shared.orders().account(job.number).map_or(0, |account| account.answered);
            if job.request <= answered {
                self.shared.unanswered.fetch_sub(1, Relaxed);
            } else {
                self.unsent.insert(job.number);
                self.pending.entry(job.number).or_default().queue.push_back(job);
            }
        }
    }

    /// Finds the ring of an engine that came, and notices one that went.
    fn look_for_ring(&mut self) {
        if self.is_broken() {
            return;
        }
        if self.ring.as_ref().is_some_and(|ring| !ring.is_alive()) {
            self.ring = None;
        }
        let state = match &self.ring {
            Some(_) => State::Live,
            None => match Requests::open(&self.places.ring) {
                Ok(ring) if Some(ring.venue()) != self.venue => State::NoEngine(
                    "an engine runs whose events are not those that are followed here: see where \
                     events are read, and where the engine writes them"
                        .to_owned(),
                ),
                Ok(ring) => {
                    tracing::info!("requests go to the engine at command {}", ring.opened_at());
                    self.unusable = ring.unusable().0;
                    self.ring = Some(ring);
                    // Whatever is not known to be answered is asked again.
                    self.send_again();
                    State::Live
                }
                Err(RingError::NoEngine(_)) => {
                    State::NoEngine("the engine is not running".to_owned())
                }
                Err(error) => State::NoEngine(error.to_string()),
            },
        };
        let state = match state {
            State::Live if self.shared.orders().account(OPERATOR).is_none() => State::NoEngine(
                "the engine's configuration has no bridge session with operator = true".to_owned(),
            ),
            state => state,
        };
        self.shared.say(state);
    }

    fn send_again(&mut self) {
        for (number, pending) in &mut self.pending {
            pending.sent = 0;
            self.unsent.insert(*number);
        }
    }

    fn send(&mut self) {
        let Some(ring) = &mut self.ring else {
            return;
        };
        let (unusable, why) = ring.unusable();
        if unusable != self.unusable {
            tracing::warn!("the engine put {} requests aside: {why:?}", unusable - self.unusable);
            self.unusable = unusable;
            return self.send_again();
        }
        let orders = self.shared.orders();
        self.unsent.retain(|number| {
            let Some(pending) = self.pending.get_mut(number) else {
                return false;
            };
            let Some(session) = orders.account(*number).map(|account| account.session) else {
                // Its session is being opened.
                return true;
            };
            while let Some(job) = pending.queue.get(pending.sent) {
                let put = match &job.body {
                    JobBody::Ouch(message) => ring.order(session, job.request, message),
                    JobBody::Command(body) => ring.command(session, job.request, body),
                };
                match put {
                    Ok(()) => pending.sent += 1,
                    Err(RingError::Full(_)) => return true,
                    Err(error) => {
                        tracing::error!(%error, "a request cannot be put into the ring");
                        return true;
                    }
                }
            }
            false
        });
    }
}

/// Whether a record may change what anybody has.
const fn is_of_day(entry: &Entry) -> bool {
    matches!(entry.fact, Fact::Event(Event::SystemEvent(_)))
}

impl JobBody {
    pub(crate) const OUCH: u8 = 1;
    pub(crate) const COMMAND: u8 = 2;

    /// Kind and bytes, to be kept.
    pub(crate) fn keep(&self) -> (u8, Vec<u8>) {
        match self {
            Self::Ouch(message) => (Self::OUCH, message.clone()),
            Self::Command(body) => {
                use engine::core::{Command, Nanos, SeqNo, SessionId};
                let (seq, time, session) = (SeqNo(0), Nanos(0), SessionId(0));
                let command = Command { seq, time, session, body: **body };
                let mut bytes = [0; codec::COMMAND_BYTES_MAX];
                let length = codec::encode(&command, &mut bytes);
                (Self::COMMAND, bytes[..length].to_vec())
            }
        }
    }

    /// The other way.
    pub(crate) fn of_kept(kind: u8, bytes: Vec<u8>) -> Option<Self> {
        match kind {
            Self::OUCH => Some(Self::Ouch(bytes)),
            Self::COMMAND => {
                let (command, _) = codec::decode(&bytes).ok()?;
                Some(Self::Command(Box::new(command.body)))
            }
            _ => None,
        }
    }
}
