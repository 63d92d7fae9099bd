//! Cases: what a person hands in, and what is decided.

use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Clock, Row, StoreError, Timestamp, Tx, UserId, Value, values};
use vault::Vault;

use crate::documents::{self, Kind};
use crate::{CaseId, KycError, Person, Questionnaire, news};

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its person fills it in; with a reason, something is missing.
    Open,
    /// Handed in.
    Submitted,
    /// The provider checks it.
    Checking,
    /// A person of ours looks at it.
    Review,
    /// They may trade.
    Approved,
    /// They may not.
    Rejected,
}

const STATES: [(State, &str); 6] = [
    (State::Open, "open"),
    (State::Submitted, "submitted"),
    (State::Checking, "checking"),
    (State::Review, "review"),
    (State::Approved, "approved"),
    (State::Rejected, "rejected"),
];

impl State {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        STATES.iter().find(|(state, _)| *state == self).map_or("?", |(_, name)| name)
    }
}

impl std::str::FromStr for State {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = STATES.iter().find(|(_, name)| *name == text);
        found.map(|(state, _)| *state).ok_or_else(|| format!("{text:?} is no state of a case"))
    }
}

impl store::Column for State {
    type Raw = String;

    fn from_raw(raw: String) -> Result<Self, String> {
        raw.parse()
    }
}

/// A case, without what is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// Whose.
    pub user: UserId,
    /// Where it stands.
    pub state: State,
    /// Whether the identity is filled in.
    pub has_person: bool,
    /// Whether the questions are answered.
    pub has_answers: bool,
    /// 0 to 100, once it is checked.
    pub risk: u32,
    /// The provider's reference.
    pub provider_ref: String,
    /// Why it stands there.
    pub reason: String,
    /// How often it was tried to have it checked.
    pub tries: u32,
    /// Grows with every change.
    pub version: u64,
    /// Since when.
    pub created: Timestamp,
    /// When it last changed.
    pub changed: Timestamp,
}

/// Opens a person's case, or gives the one they have.
///
/// # Errors
/// What the database refuses.
pub async fn open(tx: &mut Tx, clock: &dyn Clock, user: UserId) -> Result<Case, KycError> {
    match of_user(tx, user).await {
        Err(KycError::NotFound(_)) => {}
        other => return other,
    }
    let (id, now) = (CaseId::new(clock), clock.now());
    let sql = "insert into kyc_cases (id, user_id, state, risk, provider_ref, tries, next_ns, \
               reason, version, created_ns, changed_ns) \
               values ($1, $2, 'open', 0, '', 0, 0, '', 0, $3, $3)";
    tx.execute(sql, values![id, user, now]).await?;
    let case = get(tx, id).await?;
    step(tx, clock, &case, State::Open, ("", &actor(user))).await
}

/// Fills in, or changes, who the person is.
///
/// # Errors
/// [`KycError::Invalid`], [`KycError::State`].
pub async fn set_person(
    tx: &mut Tx,
    (clock, vault): (&dyn Clock, &Vault),
    user: UserId,
    person: &Person,
) -> Result<Case, KycError> {
    person.check(clock.now().date())?;
    let sql = "update kyc_cases set sealed_person = $1, version = version + 1, changed_ns = $2 \
               where id = $3";
    set(tx, (clock, vault), user, ("person", sql), person).await
}

/// Fills in, or changes, the answers.
///
/// # Errors
/// [`KycError::State`].
pub async fn set_answers(
    tx: &mut Tx,
    (clock, vault): (&dyn Clock, &Vault),
    user: UserId,
    answers: &Questionnaire,
) -> Result<Case, KycError> {
    let sql = "update kyc_cases set sealed_answers = $1, version = version + 1, changed_ns = $2 \
               where id = $3";
    set(tx, (clock, vault), user, ("answers", sql), answers).await
}

async fn set(
    tx: &mut Tx,
    (clock, vault): (&dyn Clock, &Vault),
    user: UserId,
    (what, sql): (&str, &'static str),
    value: &impl Serialize,
) -> Result<Case, KycError> {
    let case = expect(tx, user, State::Open, "changed").await?;
    let text = serde_json::to_vec(value).unwrap_or_default();
    let sealed = vault.seal(&context(what, case.id), &text);
    tx.execute(sql, values![sealed, clock.now(), case.id]).await?;
    get(tx, case.id).await
}

/// Hands the case in: with an identity, answers, and a document that shows who they are.
///
/// # Errors
/// [`KycError::Missing`], [`KycError::State`].
pub async fn submit(tx: &mut Tx, clock: &dyn Clock, user: UserId) -> Result<Case, KycError> {
    let case = expect(tx, user, State::Open, "handed in").await?;
    if !case.has_person {
        return Err(KycError::Missing("the identity"));
    }
    if !case.has_answers {
        return Err(KycError::Missing("an answer"));
    }
    let documents = documents::list(tx, case.id).await?;
    let kinds: Vec<Kind> = documents.iter().map(|document| document.kind).collect();
    if !kinds.iter().any(|kind| kind.is_identity()) {
        return Err(KycError::Missing("a passport, an identity card or a driving licence"));
    }
    step(tx, clock, &case, State::Submitted, ("", &actor(user))).await
}

/// What a member of staff decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// They may trade.
    Approve,
    /// They may not.
    Reject,
    /// Something is missing: the case is open again.
    AskForMore,
}

/// Decides a case in review, with the reason.
///
/// # Errors
/// [`KycError::SameEyes`] about oneself; [`KycError::State`]; [`KycError::Invalid`] without a
/// reason.
pub async fn decide(
    tx: &mut Tx,
    clock: &dyn Clock,
    id: CaseId,
    staff: UserId,
    (decision, reason): (Decision, &str),
) -> Result<Case, KycError> {
    let case = for_staff(tx, id, staff).await?;
    if case.state != State::Review {
        return Err(KycError::State { state: case.state.name(), asked: "decided" });
    }
    let length = reason.trim().chars().count();
    if !(1..=200).contains(&length) || reason.chars().any(char::is_control) {
        let what = "one line of 1 to 200 characters";
        return Err(KycError::Invalid { field: "reason", what });
    }
    let state = match decision {
        Decision::Approve => State::Approved,
        Decision::Reject => State::Rejected,
        Decision::AskForMore => State::Open,
    };
    step(tx, clock, &case, state, (reason, &actor(staff))).await
}

/// A case, for who looks into it or decides it: never the person themselves.
///
/// # Errors
/// [`KycError::NotFound`]; [`KycError::SameEyes`] about oneself.
pub async fn for_staff(tx: &mut Tx, id: CaseId, staff: UserId) -> Result<Case, KycError> {
    let case = get(tx, id).await?;
    if case.user == staff { Err(KycError::SameEyes) } else { Ok(case) }
}

/// Who the person is, and what they answered, as far as it is filled in.
///
/// # Errors
/// [`KycError::NotFound`]; when it does not open.
pub async fn filled_in(
    tx: &mut Tx,
    vault: &Vault,
    id: CaseId,
) -> Result<(Option<Person>, Option<Questionnaire>), KycError> {
    let sql = "select sealed_person, sealed_answers from kyc_cases where id = $1";
    let row = tx.optional(sql, values![id]).await?.ok_or(KycError::NotFound("case"))?;
    let person = read_sealed(vault, &context("person", id), row.get(0)?)?;
    Ok((person, read_sealed(vault, &context("answers", id), row.get(1)?)?))
}

/// Both of them.
///
/// # Errors
/// [`KycError::Missing`]; when it does not open.
pub async fn unsealed(
    tx: &mut Tx,
    vault: &Vault,
    id: CaseId,
) -> Result<(Person, Questionnaire), KycError> {
    let (person, answers) = filled_in(tx, vault, id).await?;
    let person = person.ok_or(KycError::Missing("the identity"))?;
    Ok((person, answers.ok_or(KycError::Missing("an answer"))?))
}

fn read_sealed<T: DeserializeOwned>(
    vault: &Vault,
    context: &str,
    sealed: Option<Vec<u8>>,
) -> Result<Option<T>, KycError> {
    let Some(sealed) = sealed else {
        return Ok(None);
    };
    let text = vault.open(context, &sealed)?;
    serde_json::from_slice(&text).map_err(|_| KycError::Vault(vault::VaultError::Broken))
}

/// The case of a person.
///
/// # Errors
/// [`KycError::NotFound`].
pub async fn of_user(tx: &mut Tx, user: UserId) -> Result<Case, KycError> {
    let row = tx.optional("select id from kyc_cases where user_id = $1", values![user]).await?;
    get(tx, row.ok_or(KycError::NotFound("case"))?.get(0)?).await
}

/// A case.
///
/// # Errors
/// [`KycError::NotFound`].
pub async fn get(tx: &mut Tx, id: CaseId) -> Result<Case, KycError> {
    let sql = "select id, user_id, state, risk, provider_ref, reason, tries, version, created_ns, \
               changed_ns, \
               cast(case when sealed_person is null then 0 else 1 end as bigint), \
               cast(case when sealed_answers is null then 0 else 1 end as bigint) \
               from kyc_cases where id = $1";
    let row = tx.optional(sql, values![id]).await?;
    Ok(read(&row.ok_or(KycError::NotFound("case"))?)?)
}

/// Cases in a state, those that wait longest first, after one of them.
///
/// # Errors
/// What the database refuses.
pub async fn in_state(
    tx: &mut Tx,
    state: State,
    after: Option<(Timestamp, CaseId)>,
    limit: usize,
) -> Result<Vec<Case>, KycError> {
    let sql = "select id, user_id, state, risk, provider_ref, reason, tries, version, created_ns, \
               changed_ns, \
               cast(case when sealed_person is null then 0 else 1 end as bigint), \
               cast(case when sealed_answers is null then 0 else 1 end as bigint) \
               from kyc_cases where state = $1 \
               and (changed_ns > $2 or (changed_ns = $2 and id > $3)) \
               order by changed_ns, id limit $4";
    let first = (Timestamp::from_ns(i64::MIN), CaseId::from_uuid(store::uuid::Uuid::nil()));
    let (time, id) = after.unwrap_or(first);
    let rows = tx.all(sql, values![state.name(), time, id, limit.min(1_000) as i64]).await?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The history of a case: state, note, who, and when.
///
/// # Errors
/// What the database refuses.
pub async fn steps(
    tx: &mut Tx,
    id: CaseId,
) -> Result<Vec<(State, String, String, Timestamp)>, KycError> {
    let sql = "select state, note, actor, time_ns from kyc_steps where case_id = $1 \
               order by number";
    let rows = tx.all(sql, values![id]).await?;
    let read = |row: &Row| -> Result<_, StoreError> {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, Timestamp::from_ns(row.get(3)?)))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Moves a case to a state, with a line of its history. What waits for the provider is due at once.
pub(crate) async fn step(
    tx: &mut Tx,
    clock: &dyn Clock,
    case: &Case,
    state: State,
    (note, actor): (&str, &str),
) -> Result<Case, KycError> {
    let now = clock.now();
    let note: String = note.chars().take(300).collect();
    let version = case.version as i64 + 1;
    let sql = "update kyc_cases set state = $1, reason = $2, version = $3, changed_ns = $4, \
               next_ns = $4, tries = 0 where id = $5";
    let [name, text, number]: [Value; 3] = values![state.name(), note.as_str(), version];
    let [time, id]: [Value; 2] = values![now, case.id];
    let row = [name.clone(), text.clone(), number.clone(), time.clone(), id.clone()];
    tx.execute(sql, row).await?;
    let sql = "insert into kyc_steps values ($1, $2, $3, $4, $5, $6)";
    tx.execute(sql, [id, number, name, text, actor.into(), time]).await?;
    news::tell(tx, case, (state, &note)).await?;
    get(tx, case.id).await
}

async fn expect(
    tx: &mut Tx,
    user: UserId,
    state: State,
    asked: &'static str,
) -> Result<Case, KycError> {
    let case = of_user(tx, user).await?;
    match case.state == state {
        true => Ok(case),
        false => Err(KycError::State { state: case.state.name(), asked }),
    }
}

fn actor(user: UserId) -> String {
    format!("user:{user}")
}

fn context(what: &str, id: CaseId) -> String {
    format!("kyc_cases.sealed_{what}/{id}")
}

fn read(row: &Row) -> Result<Case, StoreError> {
    Ok(Case {
        id: row.get(0)?,
        user: row.get(1)?,
        state: row.get(2)?,
        risk: row.get(3)?,
        provider_ref: row.get(4)?,
        reason: row.get(5)?,
        tries: row.get(6)?,
        version: row.get(7)?,
        created: Timestamp::from_ns(row.get(8)?),
        changed: Timestamp::from_ns(row.get(9)?),
        has_person: row.get(10)?,
        has_answers: row.get(11)?,
    })
}
