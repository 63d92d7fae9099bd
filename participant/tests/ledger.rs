//! The ledger against a correct stream of replies, and against every way to break one.
#![allow(clippy::unwrap_used)]

use outcry_participant::orders::{Audit, Fault, Ledger, Sent, Terms, Update};
use outcry_participant::random::Random;
use wire::ouch50::{
    AccountQueryResponse, OrderAccepted, OrderCanceled, OrderExecuted, OrderReplaced, Rejected,
};

const SYMBOL: [u8; 8] = *b"OUT     ";

fn terms(side: u8, quantity: u32, price: u64) -> Terms {
    Terms { side, symbol: SYMBOL, quantity, price, time_in_force: b'0' }
}

fn sent(sequence: u64) -> Sent {
    Sent { sequence, stamp_ns: sequence * 10 }
}

macro_rules! bytes {
    ($message:expr) => {{
        let mut out = [0; 80];
        let length = $message.write(&[], &mut out).unwrap();
        out[..length].to_vec()
    }};
}

fn accepted(user_ref: u32, terms: Terms) -> Vec<u8> {
    bytes!(OrderAccepted {
        user_ref_num: user_ref.into(),
        side: terms.side,
        quantity: terms.quantity.into(),
        symbol: terms.symbol,
        price: terms.price.into(),
        order_state: b'L',
        ..OrderAccepted::default()
    })
}

fn replaced(orig: u32, user_ref: u32, quantity: u32, price: u64) -> Vec<u8> {
    bytes!(OrderReplaced {
        orig_user_ref_num: orig.into(),
        user_ref_num: user_ref.into(),
        quantity: quantity.into(),
        symbol: SYMBOL,
        price: price.into(),
        order_state: b'L',
        ..OrderReplaced::default()
    })
}

fn executed(user_ref: u32, quantity: u32, price: u64, match_number: u64) -> Vec<u8> {
    bytes!(OrderExecuted {
        user_ref_num: user_ref.into(),
        quantity: quantity.into(),
        price: price.into(),
        match_number: match_number.into(),
        ..OrderExecuted::default()
    })
}

fn canceled(user_ref: u32, quantity: u32, reason: u8) -> Vec<u8> {
    bytes!(OrderCanceled {
        user_ref_num: user_ref.into(),
        quantity: quantity.into(),
        reason,
        ..OrderCanceled::default()
    })
}

fn rejected(user_ref: u32) -> Vec<u8> {
    bytes!(Rejected { user_ref_num: user_ref.into(), reason: 0x17.into(), ..Rejected::default() })
}

fn answered(next: u32) -> Vec<u8> {
    bytes!(AccountQueryResponse {
        next_user_ref_num: next.into(),
        ..AccountQueryResponse::default()
    })
}

/// A ledger with order 1 (buy 500 at 100) on the book.
fn one_open() -> Ledger {
    let mut ledger = Ledger::new(1, 64);
    let order = terms(b'B', 500, 100);
    assert_eq!(ledger.enter(order, sent(1)), Ok(1));
    ledger.on_message(&accepted(1, order)).unwrap();
    ledger
}

#[test]
fn every_kind_of_end_is_told_apart() {
    let mut ledger = one_open();
    let order = terms(b'S', 300, 200);
    for sequence in 2..=6 {
        ledger.enter(order, sent(sequence)).unwrap();
    }
    for user_ref in 2..=5 {
        let update = ledger.on_message(&accepted(user_ref, order)).unwrap();
        let expected = Update::Accepted { user_ref, sent: sent(user_ref.into()), live: true };
        assert_eq!(update, expected);
    }
    ledger.on_message(&rejected(6)).unwrap();
    ledger.on_message(&executed(1, 500, 99, 1)).unwrap();
    ledger.on_message(&executed(2, 100, 205, 2)).unwrap();
    ledger.on_message(&canceled(2, 200, b'I')).unwrap();
    ledger.cancel(3, 0, 7);
    ledger.on_message(&canceled(3, 300, b'U')).unwrap();
    assert_eq!(ledger.replace(4, 250, 210, sent(7)), Ok(7));
    ledger.on_message(&replaced(4, 7, 250, 210)).unwrap();
    // A replace of an order that is gone is ignored; the query behind it proves that.
    assert_eq!(ledger.replace(3, 100, 210, sent(8)), Ok(8));
    ledger.query(9);
    let update = ledger.on_message(&answered(9)).unwrap();
    assert_eq!(update, Update::QueryAnswered { next_user_ref: 9, sequence: 9 });
    let audit = ledger.audit();
    assert!(audit.is_balanced(), "{audit:?}");
    assert!(!audit.is_clean(), "orders are still open");
    let expected = Audit {
        requests: 8,
        accepted: 5,
        filled: 1,
        cancelled: 1,
        partially_filled: 1,
        rejected: 1,
        replaced: 1,
        ignored: 1,
        open: 2,
        executions: 2,
        shares_accepted: 500 + 4 * 300 + 250,
        shares_executed: 600,
        shares_bought: 500,
        shares_cancelled: 500,
        shares_replaced: 300,
        shares_open: 550,
        ..Audit::default()
    };
    assert_eq!(audit, expected);
    for (user_ref, open) in [(5, 300), (7, 250)] {
        ledger.cancel(user_ref, 0, 10);
        ledger.on_message(&canceled(user_ref, open, b'U')).unwrap();
    }
    assert!(ledger.audit().is_clean());
}

#[test]
fn executed_shares_count_towards_the_total_of_a_replace() {
    let mut ledger = one_open();
    ledger.on_message(&executed(1, 200, 100, 1)).unwrap();
    ledger.replace(1, 600, 101, sent(2)).unwrap();
    let fault = ledger.on_message(&replaced(1, 2, 600, 101)).unwrap_err();
    assert!(matches!(fault, Fault::TermsDiffer { field: "quantity", expected: 400, .. }));
    ledger.on_message(&replaced(1, 2, 400, 101)).unwrap();
    assert_eq!(ledger.executed(2), Some(200));
    ledger.on_message(&executed(2, 400, 101, 2)).unwrap();
    assert_eq!(ledger.audit().filled, 1);
}

/// Each injected fault is found, counted once, and leaves the shares balanced.
#[test]
fn injected_faults_are_caught() {
    let order = terms(b'B', 500, 100);
    type Break = fn(&mut Ledger) -> Fault;
    let cases: [(&str, Break); 13] = [
        ("double acceptance", |l| l.on_message(&accepted(1, terms(b'B', 500, 100))).unwrap_err()),
        ("double fill", |l| {
            l.on_message(&executed(1, 100, 100, 7)).unwrap();
            l.on_message(&executed(1, 100, 100, 7)).unwrap_err()
        }),
        ("overfill", |l| l.on_message(&executed(1, 501, 100, 7)).unwrap_err()),
        ("fill of nothing", |l| l.on_message(&executed(1, 0, 100, 7)).unwrap_err()),
        ("fill beyond the limit", |l| l.on_message(&executed(1, 1, 101, 7)).unwrap_err()),
        ("fill after the end", |l| {
            l.on_message(&canceled(1, 500, b'I')).unwrap();
            l.on_message(&executed(1, 1, 100, 7)).unwrap_err()
        }),
        ("cancel of more than is open", |l| l.on_message(&canceled(1, 501, b'I')).unwrap_err()),
        ("cancel nobody asked for", |l| l.on_message(&canceled(1, 500, b'U')).unwrap_err()),
        ("reply to an order never sent", |l| l.on_message(&executed(9, 1, 1, 1)).unwrap_err()),
        ("other terms", |l| {
            l.enter(terms(b'B', 500, 100), sent(2)).unwrap();
            l.on_message(&accepted(2, terms(b'B', 400, 100))).unwrap_err()
        }),
        ("replacement of another order", |l| {
            l.replace(1, 500, 90, sent(2)).unwrap();
            l.on_message(&replaced(7, 2, 500, 90)).unwrap_err()
        }),
        ("query answered that was not sent", |l| l.on_message(&answered(2)).unwrap_err()),
        ("not OUCH", |l| l.on_message(b"?").unwrap_err()),
    ];
    for (name, break_it) in cases {
        let mut ledger = one_open();
        let fault = break_it(&mut ledger);
        let audit = ledger.audit();
        assert_eq!(audit.faults, 1, "{name}: {fault}");
        assert_eq!(audit.first_faults, [fault.to_string()], "{name}");
        assert!(audit.is_balanced(), "{name}: {audit:?}");
        assert!(!audit.is_clean(), "{name}");
    }
    // The same ledger without a fault is clean in the end.
    let mut ledger = one_open();
    ledger.on_message(&executed(1, 500, 100, 7)).unwrap();
    assert!(ledger.audit().is_clean(), "{order:?}");
}

#[test]
fn a_lost_answer_is_found_by_the_next_one() {
    let mut ledger = one_open();
    let order = terms(b'B', 500, 100);
    ledger.enter(order, sent(2)).unwrap();
    ledger.enter(order, sent(3)).unwrap();
    ledger.on_message(&accepted(3, order)).unwrap();
    let audit = ledger.audit();
    assert_eq!((audit.lost, audit.faults), (1, 1));
    assert!(audit.first_faults[0].contains("order 2"));
    assert!(ledger.on_message(&accepted(2, order)).is_err(), "too late");
}

#[test]
fn a_lost_replace_is_not_mistaken_for_a_late_one() {
    let mut ledger = one_open();
    ledger.replace(1, 500, 90, sent(2)).unwrap();
    ledger.query(3);
    ledger.on_message(&answered(3)).unwrap();
    assert_eq!(ledger.audit().lost, 1, "order 1 was open, so its replace must be answered");
}

#[test]
fn a_cancel_that_was_not_executed_is_found_by_the_next_answer() {
    let mut ledger = one_open();
    ledger.cancel(1, 0, 2);
    ledger.enter(terms(b'B', 1, 1), sent(3)).unwrap();
    ledger.on_message(&rejected(2)).unwrap();
    assert_eq!(ledger.faults(), 1);
    assert_eq!(ledger.audit().first_faults, ["order 1 is still open after the cancel of it"]);
    // A partial cancel of what had gone further is nothing of the kind.
    let mut ledger = one_open();
    ledger.cancel(1, 100, 2);
    ledger.enter(terms(b'B', 1, 1), sent(3)).unwrap();
    ledger.on_message(&rejected(2)).unwrap();
    assert_eq!(ledger.faults(), 0);
}

#[test]
fn a_lost_last_answer_is_found_by_the_query() {
    let mut ledger = Ledger::new(1, 64);
    ledger.enter(terms(b'B', 1, 1), sent(1)).unwrap();
    ledger.query(2);
    assert_eq!(ledger.audit().pending, 1);
    ledger.on_message(&answered(2)).unwrap();
    assert_eq!((ledger.audit().pending, ledger.audit().lost), (0, 1));
}

#[test]
fn a_full_ledger_says_so_and_forgets_what_is_final() {
    let mut ledger = Ledger::new(1, 2);
    let order = terms(b'B', 1, 1);
    ledger.enter(order, sent(1)).unwrap();
    ledger.enter(order, sent(2)).unwrap();
    ledger.enter(order, sent(3)).unwrap_err();
    ledger.on_message(&rejected(1)).unwrap();
    assert_eq!(ledger.enter(order, sent(3)), Ok(3));
    // The order that was forgotten is still known to be final.
    assert!(matches!(ledger.on_message(&rejected(1)), Err(Fault::WrongState { .. })));
}

#[test]
fn replies_about_an_earlier_run_are_counted_apart() {
    let mut ledger = Ledger::new(100, 8);
    assert_eq!(ledger.on_message(&executed(99, 5, 5, 5)), Ok(Update::Other));
    assert_eq!((ledger.audit().foreign, ledger.audit().faults), (1, 0));
}

/// Whatever bytes come, the ledger neither panics nor loses count of a share.
#[test]
fn hostile_replies_change_nothing_they_may_not() {
    let seed = std::env::var("OUTCRY_SEED").map_or(1, |seed| seed.parse().unwrap());
    println!("OUTCRY_SEED={seed}");
    let mut random = Random::new(seed);
    let mut ledger = Ledger::new(1, 32);
    let (mut sequence, mut total) = (0, Audit::default());
    for _ in 0..200_000 {
        if !ledger.has_room() {
            total.add(&ledger.audit(), 4);
            ledger = Ledger::new(1, 32);
        }
        let user_ref = ledger.next_user_ref().saturating_sub(random.below(6) as u32);
        let quantity = random.below(4) as u32 * 100;
        let order = terms(b'B', 300, 100);
        sequence += 1;
        let message = match random.below(9) {
            0 | 1 => {
                let _ = ledger.enter(order, sent(sequence));
                continue;
            }
            2 => {
                let _ = ledger.replace(user_ref, quantity, 100, sent(sequence));
                continue;
            }
            3 | 4 => accepted(user_ref, order),
            5 => executed(user_ref, quantity, 100, random.below(50)),
            6 => canceled(user_ref, quantity, b'I'),
            7 => replaced(user_ref.saturating_sub(1), user_ref, quantity, 100),
            _ => rejected(user_ref),
        };
        let _ = ledger.on_message(&message);
        let audit = ledger.audit();
        assert!(audit.is_balanced(), "seed {seed}: {audit:?}");
    }
    assert!(total.faults > 1_000 && total.filled > 100 && total.replaced > 10, "{total:?}");
}
