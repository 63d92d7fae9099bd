//! What every rail must do, as a suite that runs against any of them.

use std::time::Duration;

use store::{Clock, Currency, SystemClock};

use crate::TransferId;
use crate::rail::{BankAccount, Direction, Instruction, Notice, Outcome, PaymentRail, RailError};

/// How long a rail may take to tell what became of a payment.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a rail is asked to pay.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Which way.
    pub direction: Direction,
    /// Whose bank.
    pub account: BankAccount,
    /// An amount that the rail takes and settles.
    pub settles: i64,
    /// One that it does not take.
    pub refused: i64,
}

impl Sample {
    /// A deposit from an IBAN.
    #[must_use]
    pub fn new(settles: i64, refused: i64) -> Self {
        let account = BankAccount::Iban { iban: "DE89370400440532013000".to_owned() };
        Self { direction: Direction::Deposit, account, settles, refused }
    }

    fn of(&self, amount: i64) -> Instruction {
        Instruction {
            id: TransferId::new(&SystemClock),
            direction: self.direction,
            amount,
            currency: Currency::USD,
            holder: "Ada Lovelace".to_owned(),
            account: self.account.clone(),
        }
    }
}

/// Runs the suite.
///
/// # Errors
/// What the rail does otherwise, in words.
pub async fn check<R: PaymentRail>(rail: &R, sample: &Sample) -> Result<(), String> {
    a_payment_is_one_however_often_it_is_sent(rail, &sample.of(sample.settles)).await?;
    what_is_refused_stays_refused(rail, &sample.of(sample.refused)).await?;
    notices_can_be_asked_for_again(rail, &sample.of(sample.settles)).await
}

async fn a_payment_is_one_however_often_it_is_sent<R: PaymentRail>(
    rail: &R,
    payment: &Instruction,
) -> Result<(), String> {
    let first = rail.submit(payment).await.map_err(|error| error.to_string())?;
    let again = rail.submit(payment).await.map_err(|error| error.to_string())?;
    if first != again {
        return Err(format!("sent twice, it is {first} and {again}"));
    }
    let other = Instruction { amount: payment.amount + 100, ..payment.clone() };
    if !matches!(rail.submit(&other).await, Err(RailError::Refused(_))) {
        return Err("the same id with another amount is not refused".to_owned());
    }
    let mut settled = told(rail, payment.id).await?;
    settled.dedup_by_key(|notice| notice.id.clone());
    match settled.as_slice() {
        [Notice { outcome: Outcome::Settled, .. }] => Ok(()),
        other => Err(format!("a plain payment that was sent twice: {other:?}")),
    }
}

async fn what_is_refused_stays_refused<R: PaymentRail>(
    rail: &R,
    payment: &Instruction,
) -> Result<(), String> {
    for _ in 0..2 {
        match rail.submit(payment).await {
            Err(RailError::Refused(_)) => {}
            other => return Err(format!("to be refused, and is {other:?}")),
        }
    }
    Ok(())
}

async fn notices_can_be_asked_for_again<R: PaymentRail>(
    rail: &R,
    payment: &Instruction,
) -> Result<(), String> {
    rail.submit(payment).await.map_err(|error| error.to_string())?;
    told(rail, payment.id).await?;
    let (all, end) = rail.notices(0).await.map_err(|error| error.to_string())?;
    let (again, same) = rail.notices(0).await.map_err(|error| error.to_string())?;
    // What came in between stands at the end.
    if !again.starts_with(&all) || same < end {
        return Err("asked again, it tells something else".to_owned());
    }
    let (rest, _) = rail.notices(end).await.map_err(|error| error.to_string())?;
    if rest.iter().any(|notice| notice.transfer == payment.id) {
        return Err("it tells again what was asked behind".to_owned());
    }
    Ok(())
}

/// What is told of a payment, as soon as anything is.
async fn told<R: PaymentRail>(rail: &R, id: TransferId) -> Result<Vec<Notice>, String> {
    let until = SystemClock.now().plus_ns(PATIENCE.as_nanos() as i64);
    while SystemClock.now() < until {
        let (notices, _) = rail.notices(0).await.map_err(|error| error.to_string())?;
        let mine: Vec<_> = notices.into_iter().filter(|notice| notice.transfer == id).collect();
        if !mine.is_empty() {
            return Ok(mine);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Err("nothing was told of a payment".to_owned())
}
