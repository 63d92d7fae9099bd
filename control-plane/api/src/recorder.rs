//! The writer of the audit log, before the answer: what was denied or failed, and what changed
//! nothing. A change is written down in its own transaction ([`store::beside`]), and so is what the
//! gateway decides, not here.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use audit::{AuditError, Deed, Entry, Outcome, RECORDS_MAX, Signer};
use store::{Clock, Db, transact};
use tokio::sync::{mpsc, oneshot};

/// Records written in one transaction.
const BATCH: usize = 256;
/// Records that may wait.
const QUEUE: usize = 4_096;
/// How often what was written gets its place in the chain.
const SEAL_PERIOD: Duration = Duration::from_millis(200);
/// How often the chain is signed.
const SIGN_PERIOD: Duration = Duration::from_secs(5);
/// How often it is told how many were passed over.
const TELL_PERIOD: Duration = Duration::from_mins(1);

/// The way to the log. Cheap to clone; its tasks end with the last one.
#[derive(Clone, Debug)]
pub struct Recorder {
    entries: mpsc::Sender<(Entry, oneshot::Sender<()>)>,
    passed_over: Arc<AtomicU64>,
    /// The key that signs the chain.
    pub key: [u8; 32],
}

impl Recorder {
    /// Starts the tasks that write, chain and sign.
    #[must_use]
    pub fn start(db: Db, clock: Arc<dyn Clock>, signer: Signer) -> Self {
        let (entries, queue) = mpsc::channel(QUEUE);
        let key = signer.public();
        tokio::spawn(write(db.clone(), Arc::clone(&clock), queue));
        let passed_over = Arc::<AtomicU64>::default();
        let log = Log { db, clock, signer, passed_over: Arc::clone(&passed_over) };
        tokio::spawn(log.keep(entries.downgrade()));
        Self { entries, passed_over, key }
    }

    /// Writes an entry, together with all that wait; whether it is in the database. When it is not,
    /// that is logged with the entry.
    pub async fn record(&self, entry: Entry) -> bool {
        let (done, written) = oneshot::channel();
        self.entries.send((entry, done)).await.is_ok() && written.await.is_ok()
    }

    /// Leaves an entry to be written; nobody waits for it.
    pub fn leave(&self, entry: Entry) {
        let (done, _) = oneshot::channel();
        if let Err(error) = self.entries.try_send((entry, done)) {
            tracing::error!(%error, "not in the audit log");
        }
    }

    /// Counts one that is not told by itself.
    pub fn pass_over(&self) {
        self.passed_over.fetch_add(1, Relaxed);
    }
}

async fn write(
    db: Db,
    clock: Arc<dyn Clock>,
    mut queue: mpsc::Receiver<(Entry, oneshot::Sender<()>)>,
) {
    let mut batch = Vec::with_capacity(BATCH);
    while queue.recv_many(&mut batch, BATCH).await > 0 {
        let written: Result<(), AuditError> = transact!(db, |tx| {
            let deeds: Vec<Deed<'_>> = batch.iter().map(|(entry, _)| entry.deed()).collect();
            audit::record_all(tx, &*clock, &deeds).await
        });
        for (entry, done) in batch.drain(..) {
            match &written {
                Ok(()) => drop(done.send(())),
                Err(error) => tracing::error!(%error, ?entry, "not in the audit log"),
            }
        }
    }
}

/// What is written by itself.
struct Log {
    db: Db,
    clock: Arc<dyn Clock>,
    signer: Signer,
    passed_over: Arc<AtomicU64>,
}

impl Log {
    /// Chains what was written and signs the chain, as long as somebody writes.
    async fn keep(self, alive: mpsc::WeakSender<(Entry, oneshot::Sender<()>)>) {
        let (mut signed, mut told) = (tokio::time::Instant::now(), None);
        while alive.upgrade().is_some() {
            let now = tokio::time::Instant::now();
            if told.is_none_or(|told| now - told >= TELL_PERIOD) && self.tell().await {
                told = Some(now);
            }
            let Self { db, clock, signer, .. } = &self;
            let sealed: Result<usize, AuditError> = transact!(db, |tx| audit::seal(tx).await);
            match sealed {
                Ok(count) if count >= RECORDS_MAX => continue,
                Ok(_) => {}
                Err(error) => tracing::warn!(%error, "the audit log is not chained"),
            }
            if signed.elapsed() >= SIGN_PERIOD {
                signed = tokio::time::Instant::now();
                let outcome: Result<_, AuditError> =
                    transact!(db, |tx| audit::checkpoint(tx, &**clock, signer).await);
                if let Err(error) = outcome {
                    tracing::warn!(%error, "the audit log is not signed");
                }
            }
            tokio::time::sleep(SEAL_PERIOD).await;
        }
        self.tell().await;
    }

    /// Writes down how many were passed over, if any were.
    async fn tell(&self) -> bool {
        let count = self.passed_over.swap(0, Relaxed);
        if count == 0 {
            return false;
        }
        let details = format!(r#"{{"count":{count}}}"#);
        let (actor, action, object) = ("system", "audit.passed-over", "strangers");
        let deed = Deed { actor, action, object, outcome: Outcome::Denied, details: &details };
        let written: Result<_, AuditError> =
            transact!(self.db, |tx| audit::record(tx, &*self.clock, &deed).await);
        if let Err(error) = written {
            tracing::warn!(%error, count, "not in the audit log");
            self.passed_over.fetch_add(count, Relaxed);
            return false;
        }
        true
    }
}
