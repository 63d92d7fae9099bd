//! Master keys change, and nothing that was sealed is lost or forgotten.

use std::collections::BTreeSet;
use std::sync::Arc;

use identity::policy::{Action, Role};
use identity::proposals::NewProposal;
use identity::{Identity, IdentityError, UserId};
use notify::NotifyError;
use notify::tell::{News, Recipient, tell};
use notify::topic::Topic;
use outcry_api::config::Config;
use outcry_api::rotation::{Rotated, SEALED, rotate};
use outcry_api::{MIGRATIONS, process};
use payments::TransferId;
use payments::files::{FileRail, Folder, House};
use payments::rail::{BankAccount, Direction, Instruction, PaymentRail as _};
use serde_json::{Value, json};
use store::{Currency, transact};

use crate::common::{PASSWORD, World};
use crate::money::Person;

/// Everything that the venue seals, at least once.
async fn seal_everything(world: &World) -> (String, Value) {
    let ada = Person::new(world, "ada@example.com", Role::Investor).await;
    ada.hand_in().await;
    ada.bank().await;
    let details = json!({"birth_date": "1815-12-10", "residence": null, "mailing": null,
        "tax_ids": [{"country": "GB", "number": "QQ123456C"}]});
    let ask = world.ask("PUT", "/v1/me/details").bearer(&ada.token).key("details");
    let kept = ask.header("if-match", "\"0\"").json(&details).send().await;
    assert!(kept.status.is_success(), "{kept:?}");
    let new = json!({"url": "https://hooks.example.com/outcry", "topics": ["market.alert"]});
    let made = ada.send("POST", "/v1/webhooks", "hook", &new).await;
    assert!(made.status.is_success(), "{made:?}");
    let preferences = world.get("/v1/me/preferences").bearer(&ada.token).send().await;
    let mut wishes = preferences.body.clone();
    wishes["channels"]["venue.broadcast"] = json!(["mail"]);
    wishes["digest"] = json!("daily");
    let ask = world.ask("PUT", "/v1/me/preferences").bearer(&ada.token).key("wishes");
    let wished = ask.header("if-match", preferences.header("etag")).json(&wishes).send().await;
    assert!(wished.status.is_success(), "{wished:?}");
    let user = world.get("/v1/me").bearer(&ada.token).send().await;
    let user: UserId = user.body["id"].as_str().unwrap().parse().unwrap();
    let stranger = json!({"email": "eve@example.com", "password": PASSWORD, "given_name": "Eve",
        "family_name": "Moore", "country": "GB"});
    let told = world.post("/v1/auth/register").key("register").json(&stranger).send().await;
    assert!(told.status.is_success(), "{told:?}");
    tell_and_propose(&world.identity, user).await;
    pay_over_files(world).await;
    (ada.token.clone(), made.body)
}

async fn tell_and_propose(identity: &Identity, user: UserId) {
    let Identity { db, clock, vault, .. } = identity;
    let to = Recipient { user, email: "ada@example.com".to_owned() };
    let (title, body) = ("News".to_owned(), "There are some.".to_owned());
    let news = News { topic: Topic::Broadcast, title, body, data: json!({}) };
    let told: Result<(), NotifyError> =
        transact!(db, |tx| tell(tx, &**clock, vault, &to, &news).await);
    told.unwrap();
    let sealed_key = vault.seal("session key", b"ABCDEFGHIJ");
    let port = json!({"port": {"account": 7, "firm": "NEWF", "sealed_key": sealed_key}});
    let (action, reason) = (Action::PortWrite, "a new member".to_owned());
    let new = NewProposal { action, payload: json!({"steps": [port]}), reason };
    let proposed: Result<_, IdentityError> =
        transact!(db, |tx| identity.propose(tx, user, &new).await);
    proposed.unwrap();
}

async fn pay_over_files(world: &World) {
    let house = House {
        company: "OUTCRY EXCHANGE".to_owned(),
        company_id: "1234567890".to_owned(),
        origin: "011401533".to_owned(),
        destination: "021000021".to_owned(),
        iban: "GB82WEST12345698765432".to_owned(),
        settle_after_ns: 0,
    };
    let Identity { db, vault, clock, .. } = world.identity.clone();
    let id = TransferId::new(&*clock);
    let folder = Folder::open(&world.folder.path().join("bank")).unwrap();
    let rail = FileRail::new((db, vault, clock), folder, house);
    let (routing, account) = ("021000021".to_owned(), "000123456789".to_owned());
    let payment = Instruction {
        id,
        direction: Direction::Withdrawal,
        amount: 100,
        currency: Currency::USD,
        holder: "Ada Lovelace".to_owned(),
        account: BankAccount::Ach { routing, account },
    };
    rail.submit(&payment).await.unwrap();
    rail.exchange().await.unwrap();
}

/// The master key of each sealed value, by column.
async fn masters(identity: &Identity) -> Vec<(&'static str, BTreeSet<u32>)> {
    let mut tx = identity.db.read().await.unwrap();
    let mut found = Vec::new();
    for sealed in SEALED.iter().copied().flatten() {
        let rows = tx.all(sealed.select, [sealed.key.first()]).await.unwrap();
        let master = |row: &store::Row| {
            let bytes: Vec<u8> = row.get(1).unwrap();
            u32::from_be_bytes(bytes[1..5].try_into().unwrap())
        };
        found.push((sealed.name, rows.iter().map(master).collect()));
    }
    found
}

#[tokio::test]
async fn keys_change_and_everything_sealed_opens_under_the_new_one_alone() {
    let world = World::with_bank().await;
    let (token, hook) = seal_everything(&world).await;
    for (column, masters) in masters(&world.identity).await {
        assert_eq!(masters, BTreeSet::from([1]), "{column}: this test seals none");
    }
    let config = Config {
        database: format!("sqlite:{}", world.folder.path().join("venue.db").display()),
        key_file: world.folder.path().join("master.key"),
        ..Config::default()
    };
    let refused = rotate(&config, true).await.unwrap_err().to_string();
    assert!(refused.contains("in use"), "{refused}");
    let (folder, clock) = (world.folder, Arc::clone(&world.clock));
    drop((world.identity, world.front, world.market));
    let Rotated { key, moved, forgotten } = rotate(&config, true).await.unwrap();
    assert_eq!((key, forgotten), (2, vec![1]));
    assert!(moved > 15, "{moved}");
    assert_eq!(rotate(&config, false).await.unwrap().key, 3, "and again, the older one kept");
    let world = World::again(folder, clock).await;
    for (column, masters) in masters(&world.identity).await {
        assert_eq!(masters, BTreeSet::from([3]), "{column}");
    }
    // Under the key of before the access token was signed, too, and the answer is told again.
    let again = json!({"url": "https://hooks.example.com/outcry", "topics": ["market.alert"]});
    let told = world.post("/v1/webhooks").bearer(&token).key("hook").json(&again).send().await;
    assert_eq!((told.header("idempotency-replayed"), &told.body), ("true", &hook));
    let waiting = process::open(&config).await.unwrap();
    let mut tx = waiting.db.read().await.unwrap();
    let row = tx.one("select payload from proposals", []).await.unwrap();
    let payload: Value = serde_json::from_str(&row.get::<String>(0).unwrap()).unwrap();
    let sealed = payload["steps"][0]["port"]["sealed_key"].clone();
    let sealed: Vec<u8> = serde_json::from_value(sealed).unwrap();
    assert_eq!(waiting.vault.open("session key", &sealed).unwrap().as_slice(), b"ABCDEFGHIJ");
}

/// Columns of bytes that are not sealed, or that are moved by code of their own.
const OTHERS: &[&str] = &[
    "audit_log.hash",
    "audit_checkpoints.hash",
    "audit_checkpoints.key",
    "audit_checkpoints.signature",
    "audit_batches.body",
    "audit_runs.hash",
    "audit_runs.body",
    "gateway_venue.venue",
    "gateway_requests.body",
    "gateway_decisions.body",
    "gateway_keys.digest",
    "gateway_keys.hash",
    "gateway_days.venue",
    "gateway_accounts.body",
    "gateway_key_pages.first",
    "gateway_key_pages.keys",
    "passkeys.public_key",
    "kyc_documents.hash",
    "ledger_transactions.digest",
    "rail_files_in.hash",
    "portfolio_journals.venue",
    "statements.csv",
    "statements.pdf",
    "statements.csv_hash",
    "statements.pdf_hash",
    "idempotency.request_hash",
    "idempotency.body",
];

#[test]
fn every_column_of_bytes_is_sealed_and_moved_or_known_not_to_be() {
    let sealed: BTreeSet<&str> = SEALED.iter().copied().flatten().map(|one| one.name).collect();
    let mut columns = BTreeSet::new();
    for migration in MIGRATIONS.iter().copied().flatten() {
        let mut table = "";
        for line in migration.up.lines().map(str::trim) {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                ["create", "table", name, ..] => table = name,
                ["alter", "table", name, "add", "column", column, "{bytes}", ..] => {
                    columns.insert(format!("{name}.{column}"));
                }
                [column, kind, ..] if kind.starts_with("{bytes}") => {
                    columns.insert(format!("{table}.{column}"));
                }
                _ => {}
            }
        }
    }
    let known: BTreeSet<String> =
        sealed.iter().chain(OTHERS).map(|name| (*name).to_owned()).collect();
    assert_eq!(columns, known, "put new ones into SEALED of their crate, or into OTHERS here");
}
