//! The writer of the audit log: every write, and everything that was denied, before its answer.
//! What the gateway decides is written down with the decision, not here.

use std::sync::Arc;
use std::time::Duration;

use audit::{AuditError, Deed, Entry, RECORDS_MAX, Signer};
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

/// The way to the log. Cheap to clone; its tasks end with the last one.
#[derive(Clone, Debug)]
pub struct Recorder {
    entries: mpsc::Sender<(Entry, oneshot::Sender<()>)>,
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
        tokio::spawn(chain(db, clock, signer, entries.downgrade()));
        Self { entries, key }
    }

    /// Writes an entry, together with all that wait; it is in the database when this resolves. When
    /// the database does not take it, that is logged with the entry.
    pub async fn record(&self, entry: Entry) {
        let (done, written) = oneshot::channel();
        if self.entries.send((entry, done)).await.is_ok() {
            // Unwritten entries have been logged.
            let _ = written.await;
        }
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

async fn chain(
    db: Db,
    clock: Arc<dyn Clock>,
    signer: Signer,
    alive: mpsc::WeakSender<(Entry, oneshot::Sender<()>)>,
) {
    let mut signed = tokio::time::Instant::now();
    while alive.upgrade().is_some() {
        let sealed: Result<usize, AuditError> = transact!(db, |tx| audit::seal(tx).await);
        match sealed {
            Ok(count) if count >= RECORDS_MAX => continue,
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "the audit log is not chained"),
        }
        if signed.elapsed() >= SIGN_PERIOD {
            signed = tokio::time::Instant::now();
            let outcome: Result<_, AuditError> =
                transact!(db, |tx| audit::checkpoint(tx, &*clock, &signer).await);
            if let Err(error) = outcome {
                tracing::warn!(%error, "the audit log is not signed");
            }
        }
        tokio::time::sleep(SEAL_PERIOD).await;
    }
}
