//! People as they are kept: the same stories on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use fixture::TestDb;
use outcry_identity as identity;

use identity::api_key::{AllowList, SignedRequest, VerifyingKey};
use identity::authenticate::{Credential, Via};
use identity::keys::NewKey;
use identity::policy::{Role, Scope};
use identity::secret::Secret;
use identity::sessions::{Attempt, Client, Grant};
use identity::users::Registration;
use identity::{Identity, IdentityError, Settings, UserId, totp};
use notify::mail::{Transport, deliver_due};
use store::{ManualClock, transact};
use vault::Vault;

const SECOND_NS: i64 = 1_000_000_000;
const EMAIL: &str = "ada@example.com";
const PASSWORD: &str = "eleven blue herons";
const ADDRESS: &str = "192.0.2.7";

fixture::suite!(
    registration_is_proved_by_mail,
    an_address_that_is_taken_tells_nobody,
    wrong_guesses_lock_and_the_lock_ends,
    a_refresh_token_used_twice_ends_the_session,
    sessions_end_by_time_and_by_hand,
    the_second_factor_is_needed_once_enrolled,
    recovery_codes_work_once,
    a_reset_ends_all_sessions,
    keys_are_bound_scoped_and_revoked,
    a_signing_key_signs_and_nothing_else,
    profiles_change_by_version,
    addresses_and_numbers_change_when_proved,
    details_change_by_version,
    roles_change_by_proposal,
    a_suspended_user_gets_in_nowhere,
    signing_keys_survive_a_restart_and_a_rotation,
    what_endangers_an_account_is_told_once_by_inbox_and_mail,
    a_login_from_a_new_place_is_told,
    what_is_over_is_forgotten
);

struct World {
    db: TestDb,
    clock: Arc<ManualClock>,
    identity: Identity,
    mails: tempfile::TempDir,
}

impl World {
    async fn new(db: TestDb) -> Self {
        let domains =
            [store::MIGRATIONS, bus::MIGRATIONS, notify::MIGRATIONS, identity::MIGRATIONS];
        db.migrate(&domains).await;
        let clock = Arc::new(ManualClock::at(store::Clock::now(&db.clock)));
        let vault = Arc::new(Vault::ephemeral());
        let settings = Settings::new("https://venue.example");
        let identity = Identity::open((*db).clone(), clock.clone(), vault, settings).await.unwrap();
        Self { db, clock, identity, mails: tempfile::tempdir().unwrap() }
    }

    fn registration() -> Registration {
        Registration {
            email: " Ada@Example.com ".to_owned(),
            password: Secret::new(PASSWORD),
            given_name: "Ada".to_owned(),
            family_name: "Lovelace".to_owned(),
            country: "GB".to_owned(),
        }
    }

    async fn register(&self) {
        let prepared = Self::registration().prepare().await.unwrap();
        let done: Result<(), IdentityError> =
            transact!(self.db, |tx| self.identity.register(tx, &prepared).await);
        done.unwrap();
    }

    /// The mails delivered since the last call.
    async fn mails(&self) -> Vec<String> {
        let transport = Transport::Folder(self.mails.path().to_owned());
        let Identity { db, vault, .. } = &self.identity;
        deliver_due(db, &*self.clock, vault, &transport).await.unwrap();
        let mut mails = Vec::new();
        for entry in std::fs::read_dir(self.mails.path()).unwrap() {
            let path = entry.unwrap().path();
            mails.push(std::fs::read_to_string(&path).unwrap());
            std::fs::remove_file(path).unwrap();
        }
        mails
    }

    async fn token_from_mail(&self) -> Secret {
        let mails = self.mails().await;
        let token = mails[0].split("Token: ").nth(1).unwrap();
        Secret::new(token.split_whitespace().next().unwrap())
    }

    async fn verified(&self) -> UserId {
        self.register().await;
        let token = self.token_from_mail().await;
        let id: Result<UserId, IdentityError> =
            transact!(self.db, |tx| self.identity.verify_email(tx, &token).await);
        id.unwrap()
    }

    async fn log_in(&self, password: &str, code: Option<&str>) -> Result<Grant, IdentityError> {
        let attempt = Attempt {
            email: EMAIL.to_owned(),
            password: Secret::new(password),
            code: code.map(Secret::new),
            client: Client { address: ADDRESS.parse().unwrap(), agent: "test".to_owned() },
            wants_cookie: false,
        };
        self.identity.log_in(attempt).await
    }

    async fn via(&self, credential: &Credential, address: &str) -> Result<Via, IdentityError> {
        let request = SignedRequest {
            method: "GET",
            target: "/v1/me",
            timestamp_ns: store::Clock::now(&*self.clock).ns(),
            idempotency_key: "",
            body: b"",
        };
        let address = address.parse().unwrap();
        let found = self.identity.authenticate(credential, request, address).await;
        found.map(|found| found.via).map_err(|refused| refused.error)
    }

    async fn counts(&self, access: &Secret) -> bool {
        self.via(&Credential::Bearer(access.clone()), ADDRESS).await.is_ok()
    }

    /// Enrols an authenticator; its secret and the recovery codes.
    async fn enrolled(&self, user: UserId) -> (Secret, Vec<Secret>) {
        let grant = self.log_in(PASSWORD, None).await.unwrap();
        let enrolment: Result<_, IdentityError> =
            transact!(self.db, |tx| self.identity.enrol(tx, user).await);
        let secret = enrolment.unwrap().secret;
        let code = Secret::new(self.code(&secret));
        let codes: Result<_, IdentityError> = transact!(self.db, |tx| {
            self.identity.confirm(tx, user, grant.session, &code).await
        });
        (secret, codes.unwrap())
    }

    /// What the inbox of a user says of their account's safety, oldest first.
    async fn told(&self, user: UserId) -> Vec<String> {
        let mut tx = self.db.read().await.unwrap();
        let all = notify::tell::after(&mut tx, user, 0, 100).await.unwrap();
        assert!(all.iter().all(|(_, notice)| notice.topic == "security"));
        all.iter().map(|(_, notice)| notice.data["event"].as_str().unwrap().to_owned()).collect()
    }

    fn code(&self, secret: &Secret) -> String {
        totp::code_at(secret, store::Clock::now(&*self.clock).ns()).unwrap()
    }
}

async fn registration_is_proved_by_mail(db: TestDb) {
    let world = World::new(db).await;
    world.register().await;
    assert!(matches!(world.log_in(PASSWORD, None).await, Err(IdentityError::Unverified)));
    let token = world.token_from_mail().await;
    let verify = async || -> Result<UserId, IdentityError> {
        transact!(world.db, |tx| world.identity.verify_email(tx, &token).await)
    };
    let id = verify().await.unwrap();
    assert!(matches!(verify().await, Err(IdentityError::Stale)), "a link works once");
    let grant = world.log_in(PASSWORD, None).await.unwrap();
    assert_eq!(grant.user, id);
    let via = world.via(&Credential::Bearer(grant.access), ADDRESS).await.unwrap();
    assert_eq!(via, Via::Session(grant.session));
}

async fn an_address_that_is_taken_tells_nobody(db: TestDb) {
    let world = World::new(db).await;
    world.verified().await;
    world.register().await;
    let mails = world.mails().await;
    assert!(mails[0].contains("You have an account already"), "{mails:?}");
    assert!(mails[0].contains("To: ada@example.com\r\n"));
}

async fn wrong_guesses_lock_and_the_lock_ends(db: TestDb) {
    let world = World::new(db).await;
    world.verified().await;
    for _ in 0..5 {
        let wrong = world.log_in("eleven blue heroes", None).await;
        assert!(matches!(wrong, Err(IdentityError::Credentials)));
    }
    assert!(matches!(world.log_in(PASSWORD, None).await, Err(IdentityError::Locked(_))));
    world.clock.advance_ns(60 * SECOND_NS);
    assert!(world.log_in(PASSWORD, None).await.is_ok());
}

async fn a_refresh_token_used_twice_ends_the_session(db: TestDb) {
    let world = World::new(db).await;
    world.verified().await;
    let first = world.log_in(PASSWORD, None).await.unwrap();
    let second = world.identity.refresh(&first.refresh).await.unwrap();
    let third = world.identity.refresh(&second.refresh).await.unwrap();
    assert!(world.counts(&third.access).await);
    let stolen = world.identity.refresh(&first.refresh).await;
    assert!(matches!(stolen, Err(IdentityError::Reused)));
    assert!(!world.counts(&third.access).await, "the thief's token ends the session");
    assert!(matches!(world.identity.refresh(&third.refresh).await, Err(IdentityError::Stale)));
}

async fn sessions_end_by_time_and_by_hand(db: TestDb) {
    let world = World::new(db).await;
    let user = world.verified().await;
    let idle = world.log_in(PASSWORD, None).await.unwrap();
    world.clock.advance_ns(600 * SECOND_NS);
    assert!(!world.counts(&idle.access).await, "the access token's time is over");
    world.clock.advance_ns(24 * 3600 * SECOND_NS);
    assert!(matches!(world.identity.refresh(&idle.refresh).await, Err(IdentityError::Stale)));
    let mut last = None;
    for _ in 0..21 {
        world.clock.advance_ns(1_000_000);
        last = Some(world.log_in(PASSWORD, None).await.unwrap());
    }
    let mut tx = world.db.read().await.unwrap();
    let sessions = world.identity.sessions(&mut tx, user, None, 100).await.unwrap();
    assert_eq!(sessions.len(), 20, "the oldest one made room");
    let rest = world.identity.sessions(&mut tx, user, Some(sessions[4].id), 100).await.unwrap();
    assert_eq!(rest, sessions[5..], "pages join without gap or repeat");
    drop(tx);
    let last = last.unwrap();
    let ended: Result<(), IdentityError> = transact!(world.db, |tx| {
        world.identity.end_session(tx, last.session, "logged out").await
    });
    ended.unwrap();
    assert!(!world.counts(&last.access).await);
}

async fn the_second_factor_is_needed_once_enrolled(db: TestDb) {
    let world = World::new(db).await;
    let user = world.verified().await;
    let (secret, _) = world.enrolled(user).await;
    let login = async |code: Option<&str>| world.log_in(PASSWORD, code).await;
    assert!(matches!(login(None).await, Err(IdentityError::CodeNeeded)));
    let used = world.code(&secret);
    assert!(matches!(login(Some(&used)).await, Err(IdentityError::Credentials)), "used to enrol");
    world.clock.advance_ns(30 * SECOND_NS);
    let grant = login(Some(&world.code(&secret))).await.unwrap();
    world.clock.advance_ns(30 * SECOND_NS);
    let wrong = world.identity.step_up(user, grant.session, &Secret::new("000000")).await;
    assert!(matches!(wrong, Err(IdentityError::Credentials)));
    let code = Secret::new(world.code(&secret));
    world.identity.step_up(user, grant.session, &code).await.unwrap();
    world.clock.advance_ns(30 * SECOND_NS);
    let code = Secret::new(world.code(&secret));
    world.identity.remove_authenticator(user, &code).await.unwrap();
    assert!(login(None).await.is_ok());
}

async fn recovery_codes_work_once(db: TestDb) {
    let world = World::new(db).await;
    let user = world.verified().await;
    let (_, codes) = world.enrolled(user).await;
    assert_eq!(codes.len(), totp::RECOVERY_CODES);
    let code = codes[3].expose();
    assert!(world.log_in(PASSWORD, Some(code)).await.is_ok());
    let again = world.log_in(PASSWORD, Some(code)).await;
    assert!(matches!(again, Err(IdentityError::Credentials)));
}

async fn a_reset_ends_all_sessions(db: TestDb) {
    let world = World::new(db).await;
    world.verified().await;
    let grant = world.log_in(PASSWORD, None).await.unwrap();
    let done: Result<(), IdentityError> =
        transact!(world.db, |tx| world.identity.forgot_password(tx, EMAIL).await);
    done.unwrap();
    let token = world.token_from_mail().await;
    let weak = world.identity.reset_password(&token, Secret::new("short")).await;
    assert!(matches!(weak, Err(IdentityError::WeakPassword(_))));
    let new = "twelve green finches";
    world.identity.reset_password(&token, Secret::new(new)).await.unwrap();
    assert!(!world.counts(&grant.access).await);
    assert!(matches!(world.log_in(PASSWORD, None).await, Err(IdentityError::Credentials)));
    assert!(world.log_in(new, None).await.is_ok());
}

fn new_key(networks: &[&str], verifying_key: Option<VerifyingKey>) -> NewKey {
    NewKey {
        name: "bot".to_owned(),
        scopes: [Scope::OrderRead].into(),
        networks: AllowList::parse(networks).unwrap(),
        expires: None,
        verifying_key,
    }
}

async fn keys_are_bound_scoped_and_revoked(db: TestDb) {
    let world = World::new(db).await;
    let user = world.verified().await;
    let new = new_key(&["192.0.2.0/24"], None);
    let made: Result<_, IdentityError> =
        transact!(world.db, |tx| world.identity.make_key(tx, user, &new).await);
    let (key, secret) = made.unwrap();
    let credential = Credential::Bearer(secret.unwrap());
    assert_eq!(world.via(&credential, "192.0.2.9").await.unwrap(), Via::Key(key.id));
    let elsewhere = world.via(&credential, "198.51.100.1").await;
    assert!(matches!(elsewhere, Err(IdentityError::Network)));
    let revoked: Result<_, IdentityError> =
        transact!(world.db, |tx| world.identity.revoke_key(tx, key.id).await);
    assert!(revoked.unwrap().revoked.is_some());
    let after = world.via(&credential, "192.0.2.9").await;
    assert!(matches!(after, Err(IdentityError::Unauthenticated)));
}

async fn a_signing_key_signs_and_nothing_else(db: TestDb) {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use ring::signature::{Ed25519KeyPair, KeyPair as _};

    let world = World::new(db).await;
    let user = world.verified().await;
    let document = Ed25519KeyPair::generate_pkcs8(&ring::rand::SystemRandom::new()).unwrap();
    let pair = Ed25519KeyPair::from_pkcs8(document.as_ref()).unwrap();
    let public = VerifyingKey::parse(&STANDARD.encode(pair.public_key())).unwrap();
    let new = new_key(&[], Some(public));
    let made: Result<_, IdentityError> =
        transact!(world.db, |tx| world.identity.make_key(tx, user, &new).await);
    let (key, secret) = made.unwrap();
    assert!(secret.is_none(), "its secret never was ours");
    let timestamp_ns = store::Clock::now(&*world.clock).ns();
    let body = b"";
    let request =
        SignedRequest { method: "GET", target: "/v1/me", timestamp_ns, idempotency_key: "", body };
    let signature = STANDARD.encode(pair.sign(request.canonical().as_bytes()));
    let credential = Credential::Signature { key: key.id, signature };
    assert_eq!(world.via(&credential, ADDRESS).await.unwrap(), Via::Key(key.id));
    let signature = STANDARD.encode(pair.sign(b"something else"));
    let forged = Credential::Signature { key: key.id, signature };
    assert!(matches!(world.via(&forged, ADDRESS).await, Err(IdentityError::Signature(_))));
}

async fn profiles_change_by_version(db: TestDb) {
    let world = World::new(db).await;
    let id = world.verified().await;
    let user = world.identity.user(&mut world.db.read().await.unwrap(), id).await.unwrap();
    assert_eq!(user.roles, [Role::Investor].into());
    let mut profile = user.profile.clone();
    profile.locale = "en-GB".to_owned();
    let change = async || -> Result<_, IdentityError> {
        transact!(world.db, |tx| {
            world.identity.change_profile(tx, id, user.version, &profile).await
        })
    };
    let changed = change().await.unwrap();
    assert_eq!((changed.profile.clone(), changed.version), (profile.clone(), user.version + 1));
    assert!(matches!(change().await, Err(IdentityError::Version)));
}

async fn signing_keys_survive_a_restart_and_a_rotation(db: TestDb) {
    let world = World::new(db).await;
    world.verified().await;
    let grant = world.log_in(PASSWORD, None).await.unwrap();
    let Identity { vault, settings, .. } = world.identity.clone();
    let again =
        Identity::open(world.db.reopen().await, world.clock.clone(), vault, (*settings).clone());
    let again = again.await.unwrap();
    assert_eq!(again.jwks(), world.identity.jwks());
    again.rotate_signing_key().await.unwrap();
    world.identity.load_keys().await.unwrap();
    assert_eq!(world.identity.jwks()["keys"].as_array().unwrap().len(), 2);
    assert!(world.counts(&grant.access).await, "a token outlives its key's signing");
    let day_ns = 24 * 3600 * SECOND_NS;
    again.keep_signing_key_fresh(day_ns).await.unwrap();
    assert_eq!(again.jwks(), world.identity.jwks(), "young enough");
    world.clock.advance_ns(day_ns + 1);
    again.keep_signing_key_fresh(day_ns).await.unwrap();
    assert_ne!(again.jwks(), world.identity.jwks());
}

/// Runs one change as one transaction.
macro_rules! change {
    ($world:expr, |$tx:ident| $body:expr) => {{
        let done: Result<_, IdentityError> = transact!($world.db, |$tx| $body.await);
        done
    }};
}

async fn addresses_and_numbers_change_when_proved(db: TestDb) {
    let world = World::new(db).await;
    let id = world.verified().await;
    let identity = &world.identity;
    change!(world, |tx| identity.begin_email_change(tx, id, "Countess@example.com")).unwrap();
    let mails = world.mails().await.concat();
    let token = mails.split("Token: ").nth(1).unwrap().split_whitespace().next().unwrap();
    let token = Secret::new(token);
    let user = change!(world, |tx| identity.confirm_email_change(tx, &token)).unwrap();
    assert_eq!(user.email, "countess@example.com");
    let again = change!(world, |tx| identity.confirm_email_change(tx, &token));
    assert!(matches!(again, Err(IdentityError::Stale)));
    world.mails().await;
    change!(world, |tx| identity.begin_phone_change(tx, id, "+1 202 555 0100")).unwrap();
    let text = world.mails().await.concat();
    let code = Secret::new(text.trim_end().rsplit(' ').next().unwrap());
    world.clock.advance_ns(601 * SECOND_NS);
    let late = change!(world, |tx| identity.confirm_phone_change(tx, id, &code)).unwrap();
    assert!(matches!(late, Err(IdentityError::Stale)));
    change!(world, |tx| identity.begin_phone_change(tx, id, "+1 202 555 0100")).unwrap();
    let text = world.mails().await.concat();
    let code = Secret::new(text.trim_end().rsplit(' ').next().unwrap());
    let user = change!(world, |tx| identity.confirm_phone_change(tx, id, &code)).unwrap();
    assert_eq!(user.unwrap().phone, "+12025550100");
}

async fn details_change_by_version(db: TestDb) {
    use identity::details::{Details, TaxId};

    let world = World::new(db).await;
    let id = world.verified().await;
    let identity = &world.identity;
    let tax = TaxId { country: "GB".to_owned(), number: "QQ123456C".to_owned() };
    let details = Details { tax_ids: vec![tax], ..Details::default() };
    assert_eq!(change!(world, |tx| identity.change_details(tx, id, 0, &details)).unwrap(), 1);
    let stale = change!(world, |tx| identity.change_details(tx, id, 0, &details));
    assert!(matches!(stale, Err(IdentityError::Version)));
    assert_eq!(change!(world, |tx| identity.change_details(tx, id, 1, &details)).unwrap(), 2);
    let kept = identity.details(&mut world.db.read().await.unwrap(), id).await.unwrap();
    assert_eq!(kept, (details, 2));
}

async fn roles_change_by_proposal(db: TestDb) {
    use identity::four_eyes::{Decision, DecisionError, State};
    use identity::policy::{Action, Actor};
    use identity::proposals::NewProposal;
    use identity::staff::RoleChange;

    let world = World::new(db).await;
    let user = world.verified().await;
    let identity = &world.identity;
    let install = async |email: &str| {
        let new = Registration { email: email.to_owned(), ..World::registration() };
        let prepared = new.prepare().await.unwrap();
        let roles = [Role::Administrator];
        change!(world, |tx| identity.install(tx, &prepared, &roles)).unwrap()
    };
    let (one, two) = (install("one@venue.example").await, install("two@venue.example").await);
    let change = RoleChange { user, role: "trader".to_owned(), grant: true };
    let payload = serde_json::to_value(&change).unwrap();
    let new = NewProposal { action: Action::RoleGrant, payload, reason: "desk".to_owned() };
    let proposal = change!(world, |tx| identity.propose(tx, one, &new)).unwrap();
    let now_ns = store::Clock::now(&*world.clock).ns();
    let actor = |user| Actor {
        user,
        roles: [Role::Administrator].into(),
        scopes: None,
        second_factor_ns: Some(now_ns),
    };
    let decide = async |who: &Actor, decision| {
        change!(world, |tx| identity.decide(tx, who, proposal.id, decision))
    };
    let same = decide(&actor(one), Decision::Approve).await;
    assert!(matches!(same, Err(IdentityError::Decision(DecisionError::SameEyes))));
    let stale = Actor { second_factor_ns: None, ..actor(two) };
    assert!(matches!(decide(&stale, Decision::Approve).await, Err(IdentityError::Denied(_))));
    let approved = decide(&actor(two), Decision::Approve).await.unwrap();
    assert_eq!((approved.state, approved.version), (State::Approved(two), 2));
    let again = decide(&actor(two), Decision::Reject).await;
    assert!(matches!(again, Err(IdentityError::Decision(DecisionError::Decided))));
    let changed = change!(world, |tx| identity.change_role(tx, two, &change)).unwrap();
    assert_eq!(changed.roles, [Role::Investor, Role::Trader].into());
    let mut tx = world.db.read().await.unwrap();
    assert_eq!(identity.proposals(&mut tx, true, None, 10).await.unwrap(), []);
    assert_eq!(identity.proposals(&mut tx, false, None, 10).await.unwrap(), [approved]);
}

async fn a_suspended_user_gets_in_nowhere(db: TestDb) {
    let world = World::new(db).await;
    let id = world.verified().await;
    let identity = &world.identity;
    let grant = world.log_in(PASSWORD, None).await.unwrap();
    let user = change!(world, |tx| identity.suspend(tx, id, "under review")).unwrap();
    assert_eq!(user.state, identity::users::UserState::Suspended);
    assert!(!world.counts(&grant.access).await);
    assert!(matches!(world.log_in(PASSWORD, None).await, Err(IdentityError::Suspended)));
    let filter = identity::staff::UserFilter { email: "ADA".to_owned(), ..Default::default() };
    let mut tx = world.db.read().await.unwrap();
    assert_eq!(identity.users(&mut tx, &filter, None, 10).await.unwrap(), [user]);
    drop(tx);
    change!(world, |tx| identity.reinstate(tx, id)).unwrap();
    assert!(world.log_in(PASSWORD, None).await.is_ok());
    let nothing = change!(world, |tx| identity.reinstate(tx, id));
    assert!(matches!(nothing, Err(IdentityError::Conflict(_))));
}

async fn what_endangers_an_account_is_told_once_by_inbox_and_mail(db: TestDb) {
    let world = World::new(db).await;
    let user = world.verified().await;
    let (identity, new) = (&world.identity, "twelve green finches");
    let (secret, _) = world.enrolled(user).await;
    world.clock.advance_ns(30 * SECOND_NS);
    let code = Secret::new(world.code(&secret));
    identity.remove_authenticator(user, &code).await.unwrap();
    let grant = world.log_in(PASSWORD, None).await.unwrap();
    identity.refresh(&grant.refresh).await.unwrap();
    for _ in 0..2 {
        assert!(identity.refresh(&grant.refresh).await.is_err());
    }
    change!(world, |tx| identity.make_key(tx, user, &new_key(&[], None))).unwrap();
    let old = Secret::new(PASSWORD);
    identity.change_password(user, old, Secret::new(new), None).await.unwrap();
    let mails = world.mails().await;
    change!(world, |tx| identity.forgot_password(tx, EMAIL)).unwrap();
    let token = world.token_from_mail().await;
    identity.reset_password(&token, Secret::new(PASSWORD)).await.unwrap();
    assert_eq!(
        world.told(user).await,
        [
            "authenticator.added",
            "authenticator.removed",
            "session.reused",
            "api_key.made",
            "password.changed",
            "password.reset",
        ]
    );
    for subject in [
        "An authenticator has been added",
        "Your authenticator has been removed",
        "A session has been ended",
        "An API key has been made",
        "Your password has been changed",
    ] {
        let line = format!("Subject: {subject}\r\n");
        assert_eq!(mails.iter().filter(|mail| mail.contains(&line)).count(), 1, "{subject}");
    }
    assert_eq!(mails.len(), 5);
    let mails = world.mails().await;
    assert!(mails.len() == 1 && mails[0].contains("Your password has been reset"), "{mails:?}");
}

async fn a_login_from_a_new_place_is_told(db: TestDb) {
    let world = World::new(db).await;
    let user = world.verified().await;
    let from = async |address: &str| {
        let attempt = Attempt {
            email: EMAIL.to_owned(),
            password: Secret::new(PASSWORD),
            code: None,
            client: Client { address: address.parse().unwrap(), agent: "test".to_owned() },
            wants_cookie: false,
        };
        world.identity.log_in(attempt).await.unwrap();
        world.told(user).await.len()
    };
    assert_eq!(from(ADDRESS).await, 0, "the first one of all");
    assert_eq!((from(ADDRESS).await, from("198.51.100.1").await), (0, 1));
    assert_eq!((from("198.51.100.1").await, from(ADDRESS).await), (1, 1), "both are known");
    assert!(world.mails().await[0].contains("from 198.51.100.1"));
    world.clock.advance_ns(200 * 24 * 3600 * SECOND_NS);
    world.identity.forget().await.unwrap();
    assert_eq!(from(ADDRESS).await, 2, "where they have not been for long is new again");
}

async fn what_is_over_is_forgotten(db: TestDb) {
    use identity::oauth::clients::NewClient;

    let world = World::new(db).await;
    let (user, identity) = (world.verified().await, &world.identity);
    let new = NewClient {
        name: "robot".to_owned(),
        confidential: true,
        redirects: Vec::new(),
        scopes: [Scope::OrderRead].into(),
    };
    let (client, _) = change!(world, |tx| identity.register_client(tx, user, &new)).unwrap();
    for _ in 0..3 {
        identity.client_credentials(&client, None).await.unwrap();
    }
    let ended = world.log_in(PASSWORD, None).await.unwrap();
    change!(world, |tx| identity.end_session(tx, ended.session, "logged out")).unwrap();
    let expires = world.log_in(PASSWORD, None).await.unwrap();
    identity.refresh(&expires.refresh).await.unwrap();
    assert_eq!(identity.forget().await.unwrap(), (0, 0), "nothing is over for long");
    let day_ns = 24 * 3600 * SECOND_NS;
    world.clock.advance_ns(2 * day_ns);
    assert_eq!(identity.forget().await.unwrap(), (0, 3), "the robot's tokens");
    world.clock.advance_ns(89 * day_ns);
    assert_eq!(identity.forget().await.unwrap(), (1, 0), "the session that was ended");
    let last = world.log_in(PASSWORD, None).await.unwrap();
    world.clock.advance_ns(30 * day_ns);
    assert_eq!(identity.forget().await.unwrap(), (1, 0), "the one that expired, with its tokens");
    assert!(identity.session(&mut world.db.read().await.unwrap(), last.session).await.is_ok());
}
