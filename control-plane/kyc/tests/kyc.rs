//! Cases as they are kept: the same stories on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

use std::sync::Mutex;

use fixture::TestDb;
use outcry_kyc as kyc;

use kyc::cases::{self, Case, Decision, State};
use kyc::documents::{self, Kind};
use kyc::provider::{Inquiry, Unanswered, Verdict};
use kyc::{
    DocumentId, Employment, Income, KycError, KycProvider, Person, Questionnaire, Source, check,
};
use notify::topic::Topic;
use store::{Date, StoreError, UserId, transact};
use vault::Vault;

fixture::suite!(
    a_plain_case_is_approved,
    what_is_missing_is_named,
    documents_are_sealed_and_checked,
    nothing_but_the_envelope_of_a_document_changes,
    a_hit_is_decided_by_somebody_else,
    a_risk_is_reviewed,
    a_provider_that_does_not_answer_is_asked_again,
    what_is_unreadable_opens_the_case_again
);

const PASSPORT: &[u8] = b"%PDF-1.7 a passport";

/// A provider that says what it is told to, and remembers what it was asked.
#[derive(Default)]
struct Provider {
    says: Mutex<Vec<Result<Verdict, Unanswered>>>,
    asked: Mutex<Vec<Inquiry>>,
}

impl KycProvider for Provider {
    async fn check(&self, inquiry: &Inquiry) -> Result<(String, Verdict), Unanswered> {
        self.asked.lock().unwrap().push(inquiry.clone());
        let next = self.says.lock().unwrap().pop().unwrap_or(Ok(Verdict::Clear));
        next.map(|verdict| (format!("ref-{}", inquiry.round), verdict))
    }
}

fn person() -> Person {
    Person {
        given_name: "Ada".to_owned(),
        family_name: "Lovelace".to_owned(),
        born: Date::new(1990, 12, 10).unwrap(),
        nationality: "GB".to_owned(),
        street: "12 St James's Square".to_owned(),
        city: "London".to_owned(),
        postal_code: "SW1Y 4JH".to_owned(),
        country: "GB".to_owned(),
        tax_id: "1234567890".to_owned(),
    }
}

fn answers() -> Questionnaire {
    Questionnaire {
        employment: Employment::Employed,
        income: Income::Below100,
        source: Source::Salary,
        expected_deposits: 20,
        experience_years: 3,
        is_politically_exposed: false,
        acts_for_others: false,
    }
}

struct World {
    db: TestDb,
    vault: Vault,
    provider: Provider,
    user: UserId,
}

impl World {
    async fn new(db: TestDb) -> Self {
        db.migrate(&[notify::MIGRATIONS, kyc::MIGRATIONS]).await;
        let user = UserId::new(&db.clock);
        let world = Self { db, vault: Vault::ephemeral(), provider: Provider::default(), user };
        let opened: Result<_, KycError> =
            transact!(world.db, |tx| cases::open(tx, &world.db.clock, user).await);
        opened.unwrap();
        world
    }

    fn tools(&self) -> (&dyn store::Clock, &Vault) {
        (&self.db.clock, &self.vault)
    }

    async fn person(&self, person: &Person) -> Result<Case, KycError> {
        let tools = self.tools();
        transact!(self.db, |tx| cases::set_person(tx, tools, self.user, person).await)
    }

    async fn answers(&self, answers: &Questionnaire) -> Result<Case, KycError> {
        let tools = self.tools();
        transact!(self.db, |tx| cases::set_answers(tx, tools, self.user, answers).await)
    }

    async fn document(&self, bytes: &[u8]) -> Result<documents::Document, KycError> {
        let (tools, id) = (self.tools(), DocumentId::derived("test", bytes));
        let what = (Kind::Passport, bytes);
        transact!(self.db, |tx| documents::add(tx, tools, self.user, id, what).await)
    }

    async fn submit(&self) -> Result<Case, KycError> {
        transact!(self.db, |tx| cases::submit(tx, &self.db.clock, self.user).await)
    }

    async fn filled(&self) {
        self.person(&person()).await.unwrap();
        self.answers(&answers()).await.unwrap();
        self.document(PASSPORT).await.unwrap();
        self.submit().await.unwrap();
    }

    async fn check(&self) -> usize {
        check::due(&self.db, &self.db.clock, &self.vault, &self.provider).await.unwrap()
    }

    async fn case(&self) -> Case {
        cases::of_user(&mut self.db.read().await.unwrap(), self.user).await.unwrap()
    }

    /// What was written down to be told to the person.
    async fn told(&self) -> Vec<String> {
        let mut tx = self.db.read().await.unwrap();
        let news = notify::news::waiting(&mut tx).await.unwrap().news;
        assert!(news.iter().all(|(user, news)| (*user, news.topic) == (self.user, Topic::Kyc)));
        news.into_iter().map(|(_, news)| format!("{}: {}", news.title, news.body)).collect()
    }

    async fn decide(&self, staff: UserId, decision: Decision) -> Result<Case, KycError> {
        let (id, what) = (self.case().await.id, (decision, "looked at"));
        transact!(self.db, |tx| cases::decide(tx, &self.db.clock, id, staff, what).await)
    }
}

async fn a_plain_case_is_approved(db: TestDb) {
    let world = World::new(db).await;
    let opened = world.case().await;
    let again: Result<_, KycError> =
        transact!(world.db, |tx| cases::open(tx, &world.db.clock, world.user).await);
    assert_eq!(again.unwrap(), opened);
    world.filled().await;
    assert!(matches!(world.person(&person()).await, Err(KycError::State { .. })));
    assert_eq!((world.check().await, world.check().await), (1, 0));
    let case = world.case().await;
    assert!(check::may_trade(&case) && case.risk == 0, "{case:?}");
    let asked = world.provider.asked.lock().unwrap()[0].clone();
    assert!(asked.person == person() && asked.has_identity());
    let mut tx = world.db.read().await.unwrap();
    let steps = cases::steps(&mut tx, case.id).await.unwrap();
    let names: Vec<_> = steps.iter().map(|(state, ..)| state.name()).collect();
    assert_eq!(names, ["open", "submitted", "checking", "approved"]);
}

async fn what_is_missing_is_named(db: TestDb) {
    let world = World::new(db).await;
    let missing = async |what: &str| {
        let refused = world.submit().await.unwrap_err().to_string();
        assert!(refused.contains(what), "{refused}");
    };
    missing("the identity").await;
    let young = Person { born: Date::new(2010, 1, 1).unwrap(), ..person() };
    let refused = world.person(&young).await.unwrap_err().to_string();
    assert!(refused.starts_with("born"), "{refused}");
    let abroad = Person { country: "uk".to_owned(), ..person() };
    assert!(matches!(world.person(&abroad).await, Err(KycError::Invalid { field: "country", .. })));
    world.person(&person()).await.unwrap();
    missing("an answer").await;
    world.answers(&answers()).await.unwrap();
    missing("a passport").await;
}

async fn documents_are_sealed_and_checked(db: TestDb) {
    let world = World::new(db).await;
    let refused = world.document(b"MZ\x90 a program").await;
    assert!(matches!(refused, Err(KycError::Invalid { field: "document", .. })), "{refused:?}");
    let large = [PASSPORT, &vec![0; documents::BYTES_MAX]].concat();
    assert!(world.document(&large).await.is_err());
    let before = world.case().await.version;
    let added = world.document(PASSPORT).await.unwrap();
    assert_eq!(world.document(PASSPORT).await.unwrap(), added);
    assert_eq!(world.case().await.version, before + 1, "a document is a change of the case, once");
    let case = world.case().await.id;
    let mut tx = world.db.read().await.unwrap();
    assert_eq!(documents::list(&mut tx, case).await.unwrap(), std::slice::from_ref(&added));
    let opened = documents::open(&mut tx, &world.vault, case, added.id).await.unwrap();
    assert_eq!(opened, (added.clone(), PASSPORT.to_vec()));
    let sealed = tx.one("select sealed from kyc_documents", []).await.unwrap();
    let sealed: Vec<u8> = sealed.get(0).unwrap();
    assert!(!sealed.windows(8).any(|part| part == b"passport"), "sealed means sealed");
    let other = kyc::CaseId::derived("test", b"other");
    let stolen = documents::open(&mut tx, &world.vault, other, added.id).await;
    assert!(matches!(stolen, Err(KycError::NotFound(_))));
}

async fn nothing_but_the_envelope_of_a_document_changes(db: TestDb) {
    let world = World::new(db).await;
    world.document(PASSPORT).await.unwrap();
    let run = async |sql: &'static str| {
        let done: Result<u64, StoreError> = transact!(world.db, |tx| tx.execute(sql, []).await);
        done
    };
    assert_eq!(run("update kyc_documents set sealed = sealed").await.unwrap(), 1);
    for refused in [
        "update kyc_documents set sealed = sealed, hash = hash",
        "update kyc_documents set kind = 'other'",
        "update kyc_documents set case_id = case_id",
        "delete from kyc_documents",
    ] {
        let error = run(refused).await.unwrap_err();
        assert!(format!("{error:?}").contains("never changed or removed"), "{refused}: {error:?}");
    }
}

async fn a_hit_is_decided_by_somebody_else(db: TestDb) {
    let world = World::new(db).await;
    world.filled().await;
    world.provider.says.lock().unwrap().push(Ok(Verdict::Hit("a list".to_owned())));
    world.check().await;
    let case = world.case().await;
    assert_eq!(case.state, State::Review);
    let staff = UserId::new(&world.db.clock);
    let themselves = world.decide(world.user, Decision::Approve).await;
    assert!(matches!(themselves, Err(KycError::SameEyes)));
    let mut tx = world.db.read().await.unwrap();
    let found = cases::in_state(&mut tx, State::Review, None, 10).await.unwrap();
    assert_eq!(found, [case]);
    let after = Some((found[0].changed, found[0].id));
    assert_eq!(cases::in_state(&mut tx, State::Review, after, 10).await.unwrap(), []);
    drop(tx);
    assert_eq!(world.decide(staff, Decision::Reject).await.unwrap().state, State::Rejected);
    assert!(matches!(world.decide(staff, Decision::Approve).await, Err(KycError::State { .. })));
    let turned_down = "Your application has been turned down: You may neither deposit nor trade.";
    assert_eq!(world.told().await, [turned_down], "of the decision alone, and not why");
}

async fn a_risk_is_reviewed(db: TestDb) {
    let world = World::new(db).await;
    let exposed = Questionnaire { is_politically_exposed: true, ..answers() };
    world.answers(&exposed).await.unwrap();
    world.person(&person()).await.unwrap();
    world.document(PASSPORT).await.unwrap();
    world.submit().await.unwrap();
    world.check().await;
    let case = world.case().await;
    assert_eq!((case.state, case.risk), (State::Review, 50));
    assert!(case.reason.contains("politically exposed"), "{}", case.reason);
    let staff = UserId::new(&world.db.clock);
    assert_eq!(world.decide(staff, Decision::Approve).await.unwrap().state, State::Approved);
}

async fn a_provider_that_does_not_answer_is_asked_again(db: TestDb) {
    let world = World::new(db).await;
    world.filled().await;
    world.provider.says.lock().unwrap().push(Err(Unanswered("timeout".to_owned())));
    assert_eq!(world.check().await, 0);
    assert_eq!(world.case().await.state, State::Checking);
    assert_eq!(world.check().await, 0, "not before its time");
    world.db.clock.advance_ns(2_000_000_000);
    assert_eq!(world.check().await, 1);
    let asked = world.provider.asked.lock().unwrap().clone();
    assert!(asked.len() == 2 && asked[0] == asked[1], "one check");
    assert_eq!(world.case().await.state, State::Approved);
}

async fn what_is_unreadable_opens_the_case_again(db: TestDb) {
    let world = World::new(db).await;
    world.filled().await;
    world.provider.says.lock().unwrap().push(Ok(Verdict::Unreadable("blurred".to_owned())));
    world.check().await;
    let case = world.case().await;
    assert_eq!(case.state, State::Open);
    assert!(case.reason.contains("blurred"));
    world.document(b"%PDF-1.7 sharper").await.unwrap();
    world.submit().await.unwrap();
    world.check().await;
    assert_eq!(world.case().await.state, State::Approved);
    assert_eq!(
        world.told().await,
        [
            "Your application needs more from you: more is needed: blurred",
            "Your identity has been approved: You may deposit money and trade.",
        ]
    );
    let rounds: Vec<_> = world.provider.asked.lock().unwrap().iter().map(|i| i.round).collect();
    assert_ne!(rounds[0], rounds[1]);
}
