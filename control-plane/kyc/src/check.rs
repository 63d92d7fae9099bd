//! Has cases checked that were handed in.
//!
//! As with payments: first it is written that a case is being checked, then the provider is asked,
//! then what it said is written. A crash in between, or a provider that does not answer, has it
//! asked again, in the same round.

use store::{Clock, Db, transact, values};
use vault::Vault;

use crate::cases::{self, Case, State};
use crate::provider::{Inquiry, KycProvider, Unanswered, Verdict};
use crate::{CaseId, KycError, documents, risk};

/// Cases of one round.
const ROUND_MAX: i64 = 50;
/// The first wait before a provider is asked again; it doubles with every try.
const WAIT_NS: i64 = 1_000_000_000;
/// The longest.
const WAIT_MAX_NS: i64 = 600 * WAIT_NS;
/// What wrote a step that no person did.
const ACTOR: &str = "system";

/// Has everything checked that is due; how many cases got a verdict.
///
/// # Errors
/// What the database refuses; when something sealed does not open.
pub async fn due<P: KycProvider>(
    db: &Db,
    clock: &dyn Clock,
    vault: &Vault,
    provider: &P,
) -> Result<usize, KycError> {
    let sql = "select id from kyc_cases where state in ('submitted', 'checking') \
               and next_ns <= $1 order by next_ns limit $2";
    let rows = db.read().await?.all(sql, values![clock.now(), ROUND_MAX]).await?;
    let mut decided = 0;
    for row in rows {
        let id = row.get(0)?;
        let inquiry: Result<_, KycError> = transact!(db, |tx| begin(tx, (clock, vault), id).await);
        let Some(inquiry) = inquiry? else { continue };
        let said = provider.check(&inquiry).await;
        decided += usize::from(said.is_ok());
        let written: Result<(), KycError> =
            transact!(db, |tx| end(tx, (clock, vault), &inquiry, &said).await);
        written?;
    }
    Ok(decided)
}

/// Writes that a case is being checked; nothing when somebody was faster.
async fn begin(
    tx: &mut store::Tx,
    (clock, vault): (&dyn Clock, &Vault),
    id: CaseId,
) -> Result<Option<Inquiry>, KycError> {
    let mut case = cases::get(tx, id).await?;
    if case.state == State::Submitted {
        case = cases::step(tx, clock, &case, State::Checking, ("", ACTOR)).await?;
    }
    if case.state != State::Checking {
        return Ok(None);
    }
    let wait = WAIT_NS.saturating_mul(1 << case.tries.min(20)).min(WAIT_MAX_NS);
    let sql = "update kyc_cases set tries = tries + 1, next_ns = $1 where id = $2";
    tx.execute(sql, values![clock.now().plus_ns(wait), id]).await?;
    let (person, _) = cases::unsealed(tx, vault, id).await?;
    let documents = documents::list(tx, id).await?;
    let named = documents.iter().map(|document| {
        let hash = document.hash.iter().map(|byte| format!("{byte:02x}")).collect();
        (document.kind.name().to_owned(), hash)
    });
    // Nothing of the case changes while it is checked, so its version names the round.
    Ok(Some(Inquiry { case: id, round: case.version, person, documents: named.collect() }))
}

async fn end(
    tx: &mut store::Tx,
    (clock, vault): (&dyn Clock, &Vault),
    inquiry: &Inquiry,
    said: &Result<(String, Verdict), Unanswered>,
) -> Result<(), KycError> {
    let case = cases::get(tx, inquiry.case).await?;
    let Ok((reference, verdict)) = said else {
        return Ok(());
    };
    if case.state != State::Checking || case.version != inquiry.round {
        return Ok(());
    }
    let (person, answers) = cases::unsealed(tx, vault, case.id).await?;
    let (risk, why) = risk::score(&person, &answers, clock.now().date());
    let reference: String = reference.chars().take(100).collect();
    let sql = "update kyc_cases set risk = $1, provider_ref = $2 where id = $3";
    tx.execute(sql, values![risk, reference, case.id]).await?;
    let (state, note) = outcome(verdict, risk, &why);
    cases::step(tx, clock, &case, state, (&note, ACTOR)).await.map(drop)
}

/// Where a verdict and a risk lead.
fn outcome(verdict: &Verdict, risk: u32, why: &[&str]) -> (State, String) {
    match verdict {
        Verdict::Clear if risk < risk::REVIEW_FROM => (State::Approved, String::new()),
        Verdict::Clear => (State::Review, format!("risk {risk}: {}", why.join(", "))),
        Verdict::Hit(what) => (State::Review, format!("a hit: {what}")),
        Verdict::Unreadable(what) => (State::Open, format!("more is needed: {what}")),
        // Nobody is refused by a machine alone.
        Verdict::Fake(what) => (State::Review, format!("not genuine: {what}")),
    }
}

/// Whether a person may trade.
#[must_use]
pub fn may_trade(case: &Case) -> bool {
    case.state == State::Approved
}
