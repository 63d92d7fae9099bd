//! Rules of instruments and limits of accounts: from the configuration and from the operator to
//! what clients and readers of the feed hear.

use std::time::Duration;

use crate::support::*;
use engine::config::{Config, InstrumentRules, OwnerLimits};
use engine::control::{Action, Answer, Door, Request};
use engine::core::limits::Owner;
use engine::core::{AccountId, InstrumentId};
use engine::shard::bootstrap;
use engine::venue::Market;
use wire::itch50::Message;
use wire::ouch50::Outbound;

const PRICE: u64 = 1_000_000;
const ID: InstrumentId = InstrumentId(1);

fn protected() -> Config {
    let mut config = config();
    config.rules = vec![InstrumentRules {
        symbol: config.instruments[0].symbol.clone(),
        dynamic_bp: 100,
        ..InstrumentRules::default()
    }];
    config.limits =
        vec![OwnerLimits { account: Some(1), order_shares: 500, ..OwnerLimits::default() }];
    config.check().unwrap();
    config
}

fn bench(config: &Config) -> Bench {
    Bench::with(config, Market::new(config), TestLog::default())
}

/// What is said of an order that was not taken, or not wholly: the letter, and why.
fn said(bench: &mut Bench) -> (char, u32) {
    let replies = bench.replies();
    let (_, reply) = replies.iter().find(|(_, reply)| b"JC".contains(&reply[0])).unwrap();
    let why = match parsed(reply) {
        Outbound::Rejected(rejected, _) => rejected.reason.get().into(),
        Outbound::OrderCanceled(canceled, _) => canceled.reason.into(),
        _ => 0,
    };
    (char::from(reply[0]), why)
}

#[test]
fn a_configuration_gives_rules_and_limits_once() {
    let config = protected();
    let mut bench = bench(&config);
    bench.ouch(0, 1, &[&enter(1, b'B', 501, PRICE)]);
    assert_eq!(said(&mut bench), ('J', 0x31), "account 1 is limited");
    bench.ouch(1, 1, &[&enter(1, b'S', 600, PRICE), &enter(2, b'S', 10, PRICE + 20_000)]);
    bench.replies();
    bench.ouch(0, 2, &[&enter(2, b'B', 500, PRICE)]);
    bench.ouch(0, 3, &[&enter(3, b'B', 500, PRICE + 20_000)]);
    assert_eq!(said(&mut bench), ('C', b'K'.into()), "two hundredths away is too far");
    let now = bench.now;
    assert_eq!(bootstrap(&mut bench.shard, &config, now).unwrap(), 0, "all of it is so");
    let mut other = config;
    other.limits[0].order_shares = 400;
    other.limits_required = true;
    assert_eq!(bootstrap(&mut bench.shard, &other, now).unwrap(), 2, "and what is not, will be");
    let limits = bench.shard.core().limits(Owner::Account(AccountId(1))).unwrap();
    assert_eq!(limits.order_qty.0, 400);
    assert!(bench.shard.core().requires_limits());
}

#[test]
fn the_price_test_is_told_on_the_feed() {
    let config = protected();
    let mut bench = bench(&config);
    let (door, mut desk) = Door::new();
    bench.shard.open_door(door);
    let request = Request {
        symbol: Some(config.instruments[0].symbol.clone()),
        test: Some("triggered".into()),
        ..Request::new(Action::ShortTest)
    };
    let body = request.command(&config).unwrap();
    let asking =
        std::thread::spawn(move || desk.ask(body, Duration::from_secs(20), || false).unwrap());
    while !asking.is_finished() {
        bench.wait(0);
        bench.turn();
    }
    assert!(matches!(asking.join().unwrap(), Answer::Done { .. }));
    let sent = bench.received();
    let feed = messages(sent.iter().filter(|s| bench.is_feed(s) == Some(0)));
    let Ok(Message::RegShoRestriction(restriction)) = Message::parse(&feed[0].1) else { panic!() };
    assert_eq!((restriction.stock, restriction.reg_sho_action), (*b"AAPL    ", b'1'));
    assert_eq!(u16::from(restriction.stock_locate), ID.0);
}
