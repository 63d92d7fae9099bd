//! Money over files, with the real programs: a folder between the control plane and the simulated
//! bank, and either of them killed in between.

use std::fs;
use std::path::Path;

use crate::common::desk::{Desk, with_bridge};
use crate::common::outside::Outside;
use crate::common::person::{Person, cents};
use crate::common::{Place, Process, place, wait_until};
use serde_json::json;

const EMAIL: &str = "ada@example.com";

/// The simulated bank on the other side of the folder.
fn bank(place: &Place) -> Process {
    let (books, folder) =
        (place::text(&place.path("files.jsonl")), place::text(&place.path("shared")));
    let args = ["sim", "bank", "--books", &books, "--folder", &folder, "--settle-ms", "100"];
    place.start(&args)
}

/// An account at a US bank, proved by its two amounts.
fn link(ada: &mut Person<'_>) -> String {
    let number = json!({ "scheme": "ach", "routing": "021000021", "account": "000123456789" });
    let new = json!({ "holder": "Ada Lovelace", "number": number });
    let id = ada.post("/v1/bank-links", &new, 201)["id"].as_str().unwrap().to_owned();
    let mail = ada.mail(EMAIL, "simulated bank").replace("=\r\n", "").replace("\r\n", " ");
    let amounts = mail.split("6789:").nth(1).unwrap().split_whitespace();
    let amounts: Vec<u8> = amounts.filter_map(|word| word.parse().ok()).take(2).collect();
    ada.post(&format!("/v1/bank-links/{id}/confirm"), &json!({ "amounts": amounts }), 200);
    id
}

fn files(folder: &Path) -> usize {
    fs::read_dir(folder).unwrap().count()
}

#[test]
fn money_goes_and_comes_in_files() {
    let place = Place::new();
    let config = with_bridge(&place);
    let mut engine = place.engine(&place.write("venue.toml", &config));
    engine.wait_for_event("ready");
    let outside = Outside::start(&place);
    let house = json!({
        "folder": place.path("shared"), "company": "OUTCRY EXCHANGE", "company_id": "1234567890",
        "origin": "011401533", "destination": "021000021", "iban": "GB82WEST12345698765432",
        "settle_after_s": 1,
    });
    let settings = json!({ "bank_files": house, "identity_provider": outside.provider });
    let desk = Desk::with(&place, &config, &settings);
    let other_bank = bank(&place);
    let control = desk.start(&place);
    let mut ada = Person::new(&place, &desk);
    ada.register(EMAIL);
    let account = ada.account();
    ada.pass_kyc();
    ada.enrol();
    let link = link(&mut ada);
    ada.transfer("/v1/deposits", &link, "1000.00");
    // Asked for while no bank looks; whoever comes back goes on.
    other_bank.kill();
    let asked = [("10.05", "returned"), ("10.06", "returned"), ("20.00", "settled")]
        .map(|(amount, state)| (ada.begin("/v1/deposits", &link, amount), state));
    let out = place.path("shared/out");
    wait_until("they are in files", || ada.get(&asked[2].0)["state"] == "sent" && files(&out) > 0);
    control.kill();
    let _bank = bank(&place);
    let _control = desk.start(&place);
    for (transfer, state) in &asked {
        ada.wait_for(transfer, state);
    }
    ada.step_up();
    ada.transfer("/v1/withdrawals", &link, "300.00");
    ada.transfer_until("/v1/withdrawals", &link, "10.04", "returned");
    let cash = ada.cash(&account);
    assert_eq!((cents(&cash["posted"]), &cash["pending_in"]), (72_000, &json!("0.00")), "{cash}");
    assert_eq!(files(&place.path("shared/quarantine")), 2, "what was cut short, and why");
    assert_eq!(files(&place.path("shared/in")), 0);
}
