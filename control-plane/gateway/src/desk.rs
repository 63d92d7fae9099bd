//! The task that decides: everything that waits goes into one transaction, with its number in its
//! session, before the ring hears of it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::time::Duration;

use engine::bridge::{Days, VenueId};
use engine::core::command::OpenBridge;
use engine::core::{AccountId as EngineAccount, CommandBody, SessionId};
use store::idempotency::MEMORY_NS;
use store::{Clock, Db, StoreError, transact, values};
use tokio::sync::mpsc;
use tokio::time::Instant;
use vault::Vault;

use crate::days::{self, Closing};
use crate::kept::{self, Digest, Kept, Known, Memory, Runs};
use crate::link::{Job, JobBody, Jobs, Shared, State, UNANSWERED_MAX};
use crate::orders::OPERATOR;
use crate::waiter::Told;
use crate::{Decided, Form, GatewayError, Key};

/// Requests decided in one transaction.
const BATCH: usize = 256;
/// From one decision to the next while several wait: each is a wait for the disk, which the
/// engine's journal needs too, and those who come meanwhile share the next.
const PACE: Duration = Duration::from_millis(2);
/// How often answered requests are removed from the database, and old keys forgotten.
const SWEEP: Duration = Duration::from_secs(1);
/// How often it is looked whether there is a day to begin.
const LOOK: Duration = Duration::from_millis(50);
/// How long before reading what is kept is tried again.
const RETRY: Duration = Duration::from_millis(500);

/// Something to be decided.
#[derive(Debug)]
pub(crate) struct Ask {
    pub(crate) key: Option<Key>,
    pub(crate) what: What,
    /// Told when it is answered, if it is new and no session is to be opened, else at once.
    pub(crate) reply: Told,
}

#[derive(Debug)]
pub(crate) enum What {
    /// A request of the account of this number.
    Form(u32, Form),
    /// A command of the operator.
    Command(Box<CommandBody>),
    /// A session for the account of this number.
    Open(u32),
    /// What the key stands for.
    Known,
}

/// What the next decisions depend on; changes only with a committed transaction.
#[derive(Debug, Default)]
struct Ledger {
    /// The last request decided, by account.
    last: BTreeMap<u32, u64>,
    /// Accounts whose session is being opened, by which request of the operator.
    opening: BTreeMap<u32, u64>,
}

pub(crate) struct Desk {
    db: Db,
    vault: Arc<Vault>,
    clock: Arc<dyn Clock>,
    shared: Arc<Shared>,
    jobs: SyncSender<Jobs>,
    days: Days,
    today: Option<Today>,
    closing: Option<Closing>,
    /// Not before this moment it is looked again for a day to begin.
    next_look: Instant,
    ledger: Ledger,
    memory: Memory,
    runs: Runs,
    firm: [u8; 4],
    /// Sessions of the engine, beside those that are being opened.
    sessions: u16,
}

/// The day that numbers are of.
struct Today {
    venue: VenueId,
    day: u32,
    /// Numbers of orders that days before have used, by account.
    used: BTreeMap<u32, u32>,
}

/// The outcome of one transaction.
#[derive(Default)]
struct Round {
    replies: Vec<Result<Decided, GatewayError>>,
    kept: Vec<Kept>,
    /// Keys of `kept`, and those of requests before that were asked for.
    known: HashMap<Digest, Known>,
    /// What they change in the desk's.
    ledger: Ledger,
    day: u32,
}

impl Desk {
    pub(crate) fn new(
        (db, vault): (Db, Arc<Vault>),
        (clock, days): (Arc<dyn Clock>, Days),
        shared: Arc<Shared>,
        jobs: SyncSender<Jobs>,
    ) -> Self {
        let (today, closing, ledger, memory, runs) = Default::default();
        let firm = *b"    ";
        let sessions = 0;
        Self {
            db,
            vault,
            clock,
            shared,
            jobs,
            days,
            today,
            closing,
            next_look: Instant::now(),
            ledger,
            memory,
            runs,
            firm,
            sessions,
        }
    }

    pub(crate) async fn run(mut self, mut asks: mpsc::Receiver<Ask>) {
        let mut is_ready = false;
        let mut states = self.shared.states();
        let mut sweep = tokio::time::interval(SWEEP);
        let mut waiting = Vec::with_capacity(BATCH);
        let mut decided = Instant::now();
        loop {
            // Between two days there is none.
            if self.shared.venue().is_none() {
                (self.today, is_ready) = (None, false);
                // Numbers of the day before mean others on the next.
                (self.ledger, self.memory) = Default::default();
                self.begin_day().await;
            }
            let is_known = matches!(self.shared.state(), State::Live | State::NoEngine(_));
            if !is_ready && is_known && self.today.is_some() {
                match self.read_kept().await {
                    Ok(()) => is_ready = true,
                    Err(error) => {
                        tracing::warn!(%error, "decided requests cannot be read; trying again");
                        tokio::time::sleep(RETRY).await;
                    }
                }
            }
            tokio::select! {
                count = asks.recv_many(&mut waiting, BATCH) => {
                    if count == 0 {
                        return;
                    }
                    // Who is alone does not wait.
                    if count > 1 {
                        tokio::time::sleep_until(decided + PACE).await;
                        while waiting.len() < BATCH && let Ok(ask) = asks.try_recv() {
                            waiting.push(ask);
                        }
                    }
                    decided = Instant::now();
                    self.decide(std::mem::take(&mut waiting), is_ready).await;
                    self.move_keys().await;
                }
                _ = sweep.tick(), if is_ready => self.sweep().await,
                changed = states.changed() => {
                    if changed.is_err() {
                        return;
                    }
                }
                () = tokio::time::sleep(LOOK), if self.today.is_none() => {}
            }
        }
    }

    /// What was decided in earlier lives and is not known to be answered goes to the link first.
    async fn read_kept(&mut self) -> Result<(), GatewayError> {
        let day = self.today.as_ref().map_or(0, |today| today.day);
        let mut tx = self.db.read().await?;
        let (memory, mut jobs) = kept::read(&mut tx, &self.vault, day).await?;
        let runs = Runs::read(&mut tx).await?;
        jobs.retain(|job| !self.shared.is_answered(job.number, job.request));
        let mut ledger = Ledger::default();
        for Job { number, request, body } in &jobs {
            if let JobBody::Command(command) = body
                && let CommandBody::OpenBridge(open) = **command
            {
                ledger.opening.insert(open.account.0, *request);
            }
            ledger.last.insert(*number, *request);
        }
        (self.ledger, self.memory, self.runs) = (ledger, memory, runs);
        self.hand_over(jobs);
        Ok(())
    }

    fn hand_over(&self, jobs: Vec<Job>) {
        if let Some(Today { venue, .. }) = self.today
            && !jobs.is_empty()
        {
            self.shared.expect_answers(jobs.len());
            // The link ends with the process.
            let _ = self.jobs.send(Jobs { venue, jobs });
        }
    }

    /// Finds out which journal it is today, and with what it begins; closes the day before first.
    async fn begin_day(&mut self) {
        let is_closing = self.closing.as_ref().is_some_and(|closing| !closing.is_finished());
        if is_closing || Instant::now() < self.next_look {
            return;
        }
        let (db, vault, clock) = (&self.db, &*self.vault, &*self.clock);
        match days::step(db, vault, clock, &self.days, self.closing.take()).await {
            Ok(days::Step::Begin(begin)) => {
                let days::Begin { venue, day, used, orders } = *begin;
                self.today = Some(Today { venue, day, used });
                self.shared.begin(venue, orders);
            }
            Ok(days::Step::Close(closing)) => {
                self.shared.say(State::CatchingUp);
                self.closing = Some(closing);
            }
            Err(error) => {
                self.shared.say(error.state());
                self.next_look = Instant::now() + RETRY;
            }
        }
    }

    async fn decide(&mut self, asks: Vec<Ask>, is_ready: bool) {
        let mut state = self.shared.state().check();
        if !is_ready {
            // Whoever asks again cannot be told either, before it is known what was decided.
            let why = state.err().unwrap_or_else(|| "decided requests are being read".to_owned());
            for ask in asks {
                let _ = ask.reply.send(Err(GatewayError::NotReady(why.clone())));
            }
            return;
        }
        if state.is_ok() && self.shared.unanswered() > UNANSWERED_MAX {
            state = Err("the engine is behind with its requests".to_owned());
        }
        if let Some(operator) = self.shared.orders().account(OPERATOR) {
            self.firm = operator.firm;
        }
        {
            let orders = self.shared.orders();
            let done = orders.account(OPERATOR).map_or(0, |operator| operator.answered);
            self.ledger.opening.retain(|_, request| *request > done);
            self.sessions = orders.sessions();
        }
        let digest = |ask: &Ask| ask.key.as_ref().map(|key| kept::digest(&key.scope, &key.key));
        let digests: Vec<Option<Digest>> = asks.iter().map(digest).collect();
        let is_new = |digest: &Digest| self.memory.get(digest).is_none();
        let strange: Vec<Digest> = digests.iter().flatten().copied().filter(is_new).collect();
        let (place, now) = (self.memory.next(), self.clock.now());
        let day = self.today.as_ref().map_or(0, |today| today.day);
        let round: Result<Round, GatewayError> = transact!(self.db, |tx| {
            let known = self.runs.look_up(tx, (&strange, day)).await?;
            let mut round = Round { known, day, ..Round::default() };
            for (ask, digest) in std::iter::zip(&asks, &digests) {
                let reply = self.decide_one(ask, *digest, &state, &mut round);
                round.replies.push(reply);
            }
            let deeds: Vec<audit::Deed<'_>> = std::iter::zip(&asks, &round.replies)
                .filter(|(_, reply)| reply.as_ref().is_ok_and(|decided| !decided.is_repeat))
                .filter_map(|(ask, _)| Some(ask.key.as_ref()?.deed.as_ref()?.deed()))
                .collect();
            audit::record_all(tx, &*self.clock, &deeds).await.map_err(unwritten)?;
            if !round.kept.is_empty() {
                kept::write(tx, &self.vault, (place, &round.kept), now).await?;
            }
            Ok(round)
        });
        match round {
            Ok(round) => {
                self.ledger.last.extend(round.ledger.last);
                self.ledger.opening.extend(round.ledger.opening);
                if !round.kept.is_empty() {
                    self.memory.add(place, now, &round.kept);
                }
                let jobs = round.kept.into_iter().map(|kept| kept.job).collect();
                self.answer(asks, round.replies, jobs);
            }
            Err(error) => {
                tracing::warn!(%error, "{} requests were not decided", asks.len());
                for ask in asks {
                    let what = "the venue's database does not answer; nothing was sent".to_owned();
                    let _ = ask.reply.send(Err(GatewayError::NotReady(what)));
                }
            }
        }
    }

    /// Has what is new executed, and told with its answer; the rest is told at once.
    fn answer(&self, asks: Vec<Ask>, replies: Vec<Result<Decided, GatewayError>>, jobs: Vec<Job>) {
        let (mut new, mut told) = (Vec::new(), Vec::new());
        for (ask, reply) in asks.into_iter().zip(replies) {
            // A session is opened by a request of the operator, not of the account.
            let is_own = !matches!(ask.what, What::Open(_));
            match reply {
                Ok(decided) if is_own && !decided.is_repeat => new.push((decided, ask.reply)),
                reply => told.push((reply, ask.reply)),
            }
        }
        self.shared.tell_answered(new.into_iter());
        self.hand_over(jobs);
        for (reply, to) in told {
            // Who does not wait any more asks again.
            let _ = to.send(reply);
        }
    }

    fn decide_one(
        &self,
        ask: &Ask,
        digest: Option<Digest>,
        state: &Result<(), String>,
        round: &mut Round,
    ) -> Result<Decided, GatewayError> {
        let fresh = || state.clone().map_err(GatewayError::NotReady);
        let (Some(Key { hash, deed, .. }), Some(digest)) = (&ask.key, digest) else {
            fresh()?;
            return match &ask.what {
                What::Open(number) => Ok(self.open(*number, round)),
                What::Command(body) => Ok(self.command(body.clone(), None, round)),
                _ => Err(GatewayError::KeyReused),
            };
        };
        let hash = kept::short(*hash);
        match self.memory.get(&digest).or_else(|| round.known.get(&digest).copied()) {
            Some(known) if known.hash == hash => return known.again(round.day),
            Some(_) => return Err(GatewayError::KeyReused),
            None if matches!(ask.what, What::Known) => return Err(GatewayError::NeverDecided),
            None => fresh()?,
        }
        if let Some(deed) = deed {
            deed.deed().check().map_err(unwritten)?;
        }
        let key = Some((digest, hash));
        match &ask.what {
            What::Form(number, form) => {
                let number = *number;
                let request = self.next_request(number, round);
                let used = self.today.as_ref().and_then(|today| today.used.get(&number));
                let used = used.copied().unwrap_or(0);
                let order = u32::try_from(request).ok().and_then(|number| used.checked_add(number));
                // The highest number of all is no order's.
                let order = order.filter(|number| *number < u32::MAX).ok_or_else(|| {
                    GatewayError::NotReady("this account has used all its numbers".to_owned())
                })?;
                let body = form.job(order, self.firm_of(number));
                Ok(round.keep(Job { number, request, body }, key))
            }
            What::Command(body) => Ok(self.command(body.clone(), key, round)),
            What::Open(_) | What::Known => Err(GatewayError::KeyReused),
        }
    }

    fn firm_of(&self, number: u32) -> [u8; 4] {
        self.shared.orders().account(number).map_or(self.firm, |account| account.firm)
    }

    fn next_request(&self, number: u32, round: &mut Round) -> u64 {
        let answered = self.shared.orders().account(number).map_or(0, |account| account.answered);
        let last = round.ledger.last.get(&number).or_else(|| self.ledger.last.get(&number));
        let next = last.copied().unwrap_or(0).max(answered) + 1;
        round.ledger.last.insert(number, next);
        next
    }

    fn command(
        &self,
        body: Box<CommandBody>,
        key: Option<(Digest, Digest)>,
        round: &mut Round,
    ) -> Decided {
        let request = self.next_request(OPERATOR, round);
        round.keep(Job { number: OPERATOR, request, body: JobBody::Command(body) }, key)
    }

    /// Asks for a session, unless that has been done.
    fn open(&self, number: u32, round: &mut Round) -> Decided {
        let day = round.day;
        if self.shared.orders().account(number).is_some() {
            return Decided { number, request: 0, day, is_repeat: true };
        }
        let opening = [&round.ledger, &self.ledger].map(|ledger| &ledger.opening);
        if let Some(&request) = opening.iter().find_map(|opening| opening.get(&number)) {
            return Decided { number, request, day, is_repeat: true };
        }
        let others = opening.iter().map(|opening| opening.len()).sum::<usize>() as u16;
        let open = OpenBridge {
            session: SessionId(self.sessions + others + 1),
            account: EngineAccount(number),
            firm: self.firm,
            operator: false,
        };
        let body = Box::new(CommandBody::OpenBridge(open));
        let Decided { request, .. } = self.command(body, None, round);
        round.ledger.opening.insert(number, request);
        Decided { number, request, day, is_repeat: false }
    }

    /// Removes what was answered and has no key, begins to move keys when there are many, and
    /// forgets old runs of them.
    async fn sweep(&mut self) {
        let gone = {
            let orders = self.shared.orders();
            let answered = |number| orders.account(number).map_or(0, |account| account.answered);
            self.memory.sweep(|number, request| answered(number) >= request)
        };
        let old = self.runs.before(self.clock.now().plus_ns(-MEMORY_NS));
        // What a power cut takes back is swept again.
        let swept: Result<(), StoreError> = transact!(self.db.replayable(), |tx| {
            for number in &gone {
                let sql = "delete from gateway_decisions where number = $1";
                tx.execute(sql, values![*number]).await?;
            }
            if let Some(old) = old {
                kept::remove(tx, old).await?;
            }
            Ok(())
        });
        match (swept, old) {
            (Err(error), _) => tracing::warn!(%error, "answered requests were not removed"),
            (Ok(()), Some(old)) => self.runs.forget(old),
            (Ok(()), None) => {}
        }
        self.move_keys().await;
    }

    /// Moves keys into a run, if they are on their way.
    async fn move_keys(&mut self) {
        if !self.memory.is_moving() {
            return;
        }
        let run = self.runs.next();
        // The rows they are of go with it: what a power cut takes back is still there.
        let moved: Result<(), StoreError> =
            transact!(self.db.replayable(), |tx| self.memory.move_keys(tx, run).await);
        match moved {
            Ok(()) => self.memory.moved(&mut self.runs, run),
            Err(error) => tracing::warn!(%error, "keys wait to be moved"),
        }
    }
}

impl Round {
    fn keep(&mut self, job: Job, key: Option<(Digest, Digest)>) -> Decided {
        let (number, request, day) = (job.number, job.request, self.day);
        if let Some((digest, hash)) = key {
            self.known.insert(digest, Known { hash, number, request, past: None });
        }
        self.kept.push(Kept { job, key });
        Decided { number, request, day, is_repeat: false }
    }
}

/// What the audit log does not take is not done.
fn unwritten(error: audit::AuditError) -> GatewayError {
    match error {
        audit::AuditError::Store(error) => error.into(),
        other => GatewayError::NotReady(other.to_string()),
    }
}
