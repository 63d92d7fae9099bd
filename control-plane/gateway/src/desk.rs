//! The task that decides: everything that waits goes into one transaction, with its number in its
//! session, before the ring hears of it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::time::Duration;

use engine::core::command::OpenBridge;
use engine::core::{AccountId as EngineAccount, CommandBody, SessionId};
use store::idempotency::{self, Claim};
use store::{Bulk, Clock, Db, StoreError, Timestamp, transact, values};
use tokio::sync::{mpsc, oneshot};
use tokio::time::Instant;

use crate::link::{Job, JobBody, Shared, State, UNANSWERED_MAX};
use crate::orders::OPERATOR;
use crate::{Decided, Form, GatewayError, Key};

/// Requests decided in one transaction.
const BATCH: usize = 256;
/// From one decision to the next while several wait: each is a wait for the disk, which the
/// engine's journal needs too, and those who come meanwhile share the next.
const PACE: Duration = Duration::from_millis(2);
/// How often answered requests are removed from the database.
const SWEEP: Duration = Duration::from_secs(1);
/// How long before reading what is kept is tried again.
const RETRY: Duration = Duration::from_millis(500);

/// Something to be decided.
#[derive(Debug)]
pub(crate) struct Ask {
    pub(crate) key: Option<Key>,
    pub(crate) what: What,
    pub(crate) reply: oneshot::Sender<Result<Decided, GatewayError>>,
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
#[derive(Clone, Debug, Default)]
struct Ledger {
    /// The last request decided, by account.
    last: BTreeMap<u32, u64>,
    /// Accounts whose session is being opened, by which request of the operator.
    opening: BTreeMap<u32, u64>,
}

pub(crate) struct Desk {
    db: Db,
    clock: Arc<dyn Clock>,
    shared: Arc<Shared>,
    jobs: SyncSender<Vec<Job>>,
    ledger: Ledger,
    firm: [u8; 4],
    /// Sessions of the engine, beside those that are being opened.
    sessions: u16,
    /// Requests of an account that the database does not keep any more.
    swept: BTreeMap<u32, u64>,
}

/// The outcome of one transaction.
#[derive(Default)]
struct Round {
    replies: Vec<Result<Decided, GatewayError>>,
    jobs: Vec<Job>,
    ledger: Ledger,
}

impl Desk {
    pub(crate) fn new(
        db: Db,
        clock: Arc<dyn Clock>,
        shared: Arc<Shared>,
        jobs: SyncSender<Vec<Job>>,
    ) -> Self {
        let ledger = Ledger::default();
        let (firm, swept) = (*b"    ", BTreeMap::new());
        Self { db, clock, shared, jobs, ledger, firm, sessions: 0, swept }
    }

    pub(crate) async fn run(mut self, mut asks: mpsc::Receiver<Ask>) {
        let mut is_ready = false;
        let mut states = self.shared.states();
        let mut sweep = tokio::time::interval(SWEEP);
        let mut waiting = Vec::with_capacity(BATCH);
        let mut decided = Instant::now();
        loop {
            if !is_ready && matches!(self.shared.state(), State::Live | State::NoEngine(_)) {
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
                }
                _ = sweep.tick(), if is_ready => self.sweep().await,
                changed = states.changed(), if !is_ready => {
                    if changed.is_err() {
                        return;
                    }
                }
            }
        }
    }

    /// What was decided in earlier lives and is not known to be answered goes to the link first.
    async fn read_kept(&mut self) -> Result<(), GatewayError> {
        let venue = self.shared.venue();
        let Some(venue) = venue else {
            return Err(GatewayError::NotReady("no events were read".to_owned()));
        };
        let belongs: Result<bool, StoreError> = transact!(self.db, |tx| {
            let sql = "insert into gateway_venue values (1, $1) on conflict do nothing";
            tx.execute(sql, values![&venue.0[..]]).await?;
            let kept = tx.one("select venue from gateway_venue", values![]).await?;
            Ok(kept.get::<Vec<u8>>(0)? == venue.0)
        });
        if !belongs? {
            let why = "the database belongs to another journal than the engine's: use the database \
                       that was beside this journal, or a new one";
            self.shared.break_off(why.to_owned());
            return Err(GatewayError::NotReady(why.to_owned()));
        }
        let mut tx = self.db.read().await?;
        let mut ledger = Ledger::default();
        let sql = "select number, request, kind, body from gateway_requests \
                   order by number, request";
        let mut jobs = Vec::new();
        for row in tx.all(sql, values![]).await? {
            let (number, request): (u32, u64) = (row.get(0)?, row.get(1)?);
            let body = JobBody::of_kept(row.get(2)?, row.get(3)?);
            let body = body.ok_or(StoreError::Decode {
                column: 3,
                what: "a request this program cannot read".to_owned(),
            })?;
            if let JobBody::Command(command) = &body
                && let CommandBody::OpenBridge(open) = **command
            {
                ledger.opening.insert(open.account.0, request);
            }
            ledger.last.insert(number, request);
            jobs.push(Job { number, request, body });
        }
        self.ledger = ledger;
        self.hand_over(jobs);
        Ok(())
    }

    fn hand_over(&self, jobs: Vec<Job>) {
        if !jobs.is_empty() {
            self.shared.expect_answers(jobs.len());
            // The link ends with the process.
            let _ = self.jobs.send(jobs);
        }
    }

    async fn decide(&mut self, asks: Vec<Ask>, is_ready: bool) {
        let mut state = self.shared.state().check();
        if state.is_ok() && !is_ready {
            state = Err("decided requests are being read".to_owned());
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
        let round: Result<Round, GatewayError> = transact!(self.db, |tx| {
            let mut round = Round { ledger: self.ledger.clone(), ..Round::default() };
            let keys: Vec<(&str, &str)> = asks
                .iter()
                .filter_map(|ask| ask.key.as_ref().map(|key| (&*key.scope, &*key.key)))
                .collect();
            let mut kept = idempotency::Batch::read(tx, &keys).await?;
            let mut rows = Bulk::new(
                "insert into gateway_requests (number, request, kind, body, created_ns)",
                5,
                "",
            );
            let now = self.clock.now();
            for ask in &asks {
                let reply = self.decide_one((&mut kept, now), ask, &state, &mut round);
                round.replies.push(reply);
            }
            kept.keep(tx).await?;
            let deeds: Vec<audit::Deed<'_>> = std::iter::zip(&asks, &round.replies)
                .filter(|(_, reply)| reply.as_ref().is_ok_and(|decided| !decided.is_repeat))
                .filter_map(|(ask, _)| Some(ask.key.as_ref()?.deed.as_ref()?.deed()))
                .collect();
            audit::record_all(tx, &*self.clock, &deeds).await.map_err(unwritten)?;
            for job in &round.jobs {
                let (kind, body) = job.body.keep();
                let request = job.request as i64;
                rows.push(tx, values![job.number, request, kind, body, now]).await?;
            }
            rows.flush(tx).await?;
            Ok(round)
        });
        match round {
            Ok(round) => {
                self.ledger = round.ledger;
                self.hand_over(round.jobs);
                for (ask, reply) in asks.into_iter().zip(round.replies) {
                    // Who does not wait any more asks again.
                    let _ = ask.reply.send(reply);
                }
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

    fn decide_one(
        &self,
        (kept, now): (&mut idempotency::Batch, Timestamp),
        ask: &Ask,
        state: &Result<(), String>,
        round: &mut Round,
    ) -> Result<Decided, GatewayError> {
        let fresh = || state.clone().map_err(GatewayError::NotReady);
        let Some(Key { scope, key, hash, deed }) = &ask.key else {
            fresh()?;
            return match &ask.what {
                What::Open(number) => Ok(self.open(*number, round)),
                What::Command(body) => Ok(self.command(body.clone(), round)),
                _ => Err(GatewayError::KeyReused),
            };
        };
        match kept.begin(scope, key, *hash) {
            Claim::Fresh if matches!(ask.what, What::Known) => {
                return Err(GatewayError::NeverDecided);
            }
            Claim::Fresh => fresh()?,
            Claim::Conflict => return Err(GatewayError::KeyReused),
            Claim::Answered(answer) => {
                let (number, request) = read_answer(&answer.body).ok_or(GatewayError::KeyReused)?;
                return Ok(Decided { number, request, is_repeat: true });
            }
        }
        if let Some(deed) = deed {
            deed.deed().check().map_err(unwritten)?;
        }
        let decided = match &ask.what {
            What::Form(number, form) => {
                let request = self.next_request(*number, round);
                let order = u32::try_from(request).map_err(|_| {
                    GatewayError::NotReady("this account has used all its numbers".to_owned())
                })?;
                let body = JobBody::Ouch(form.message(order, self.firm_of(*number)));
                round.jobs.push(Job { number: *number, request, body });
                Decided { number: *number, request, is_repeat: false }
            }
            What::Command(body) => self.command(body.clone(), round),
            What::Open(_) | What::Known => return Err(GatewayError::KeyReused),
        };
        let body = kept_answer(decided.number, decided.request);
        let answer = idempotency::Answer { status: 0, body };
        kept.complete((scope, key), *hash, answer, now);
        Ok(decided)
    }

    fn firm_of(&self, number: u32) -> [u8; 4] {
        self.shared.orders().account(number).map_or(self.firm, |account| account.firm)
    }

    fn next_request(&self, number: u32, round: &mut Round) -> u64 {
        let answered = self.shared.orders().account(number).map_or(0, |account| account.answered);
        let last = round.ledger.last.entry(number).or_default();
        *last = (*last).max(answered) + 1;
        *last
    }

    fn command(&self, body: Box<CommandBody>, round: &mut Round) -> Decided {
        let request = self.next_request(OPERATOR, round);
        round.jobs.push(Job { number: OPERATOR, request, body: JobBody::Command(body) });
        Decided { number: OPERATOR, request, is_repeat: false }
    }

    /// Asks for a session, unless that has been done.
    fn open(&self, number: u32, round: &mut Round) -> Decided {
        if self.shared.orders().account(number).is_some() {
            return Decided { number, request: 0, is_repeat: true };
        }
        if let Some(&request) = round.ledger.opening.get(&number) {
            return Decided { number, request, is_repeat: true };
        }
        let others = round.ledger.opening.len() as u16;
        let open = OpenBridge {
            session: SessionId(self.sessions + others + 1),
            account: EngineAccount(number),
            firm: self.firm,
            operator: false,
        };
        let Decided { request, .. } = self.command(Box::new(CommandBody::OpenBridge(open)), round);
        round.ledger.opening.insert(number, request);
        Decided { number, request, is_repeat: false }
    }

    /// Removes what was answered.
    async fn sweep(&mut self) {
        let answered: Vec<(u32, u64)> = {
            let orders = self.shared.orders();
            let last = self.ledger.last.iter();
            let answered = last.filter_map(|(&number, _)| {
                let answered = orders.account(number)?.answered;
                let swept = self.swept.get(&number).copied().unwrap_or(0);
                (answered > swept).then_some((number, answered))
            });
            answered.take(BATCH).collect()
        };
        if answered.is_empty() {
            return;
        }
        // What a power cut takes back is swept again.
        let swept: Result<(), StoreError> = transact!(self.db.replayable(), |tx| {
            for (number, request) in &answered {
                let sql = "delete from gateway_requests where number = $1 and request <= $2";
                tx.execute(sql, values![*number, *request as i64]).await?;
            }
            Ok(())
        });
        match swept {
            Ok(()) => self.swept.extend(answered),
            Err(error) => tracing::warn!(%error, "answered requests were not removed"),
        }
    }
}

/// What the audit log does not take is not done.
fn unwritten(error: audit::AuditError) -> GatewayError {
    match error {
        audit::AuditError::Store(error) => error.into(),
        other => GatewayError::NotReady(other.to_string()),
    }
}

fn kept_answer(number: u32, request: u64) -> Vec<u8> {
    [&number.to_le_bytes()[..], &request.to_le_bytes()[..]].concat()
}

fn read_answer(bytes: &[u8]) -> Option<(u32, u64)> {
    let (number, request) = bytes.split_first_chunk::<4>()?;
    Some((u32::from_le_bytes(*number), u64::from_le_bytes(request.try_into().ok()?)))
}
