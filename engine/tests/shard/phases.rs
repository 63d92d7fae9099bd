//! Phases and auctions as clients and readers of the feed hear of them, from a configuration with a
//! schedule on.

use std::time::Duration;

use crate::support::*;
use engine::config::{BandSection, BreakerSection, CallTimes, Config, Entry, Instrument, Schedule};
use engine::control::{Answer, Door};
use engine::core::oversight::{BreakerLevel, Oversight};
use engine::core::phase::{Reason, SetPhase};
use engine::core::{CommandBody, InstrumentId, Phase};
use engine::venue::Market;
use wire::itch50::Message;
use wire::ouch50::Outbound;

const PRICE: u64 = 1_000_000;

/// The first instrument opens a second after the test begins and closes a second later.
fn scheduled() -> Config {
    let mut config = config();
    let second = 1_750_000_000 % 86_400;
    let entry = |after: u64, phase: &str| {
        let at = second + after;
        let at = format!("{:02}:{:02}:{:02}", at / 3_600, at / 60 % 60, at % 60);
        Entry { at, phase: phase.into(), random_end_ms: 0 }
    };
    config.schedules = vec![Schedule {
        calls: CallTimes::default(),
        bands: BandSection::default(),
        symbol: config.instruments[0].symbol.clone(),
        previous_close: PRICE as u32,
        utc_offset_minutes: 0,
        calendar: vec![entry(1, "pre-open"), entry(2, "continuous"), entry(3, "closed")],
    }];
    config.check().unwrap();
    config
}

fn feed(bench: &mut Bench) -> Vec<Vec<u8>> {
    let sent = bench.received();
    let feed = messages(sent.iter().filter(|s| bench.is_feed(s) == Some(0)));
    feed.into_iter().map(|(_, bytes)| bytes).collect()
}

fn letters_of(feed: &[Vec<u8>]) -> String {
    feed.iter().map(|message| char::from(message[0])).collect()
}

fn pass(bench: &mut Bench, ns: u64) {
    bench.wait(ns);
    bench.turn();
}

#[test]
fn a_day_by_the_calendar_is_heard_by_everybody() {
    let config = scheduled();
    let mut bench = Bench::with(&config, Market::new(&config), TestLog::default());
    let dawn = std::mem::take(&mut bench.dawn);
    let dawn = messages(dawn.iter().filter(|s| bench.is_feed(s) == Some(0)));
    let dawn: Vec<Vec<u8>> = dawn.into_iter().map(|(_, bytes)| bytes).collect();
    let others = config.instruments.len() - 1;
    let expected = format!("SR{}SS", "RH".repeat(others));
    assert_eq!(letters_of(&dawn), expected, "no trading state before there is one");
    bench.ouch(0, 1, &[&enter(1, b'B', 100, PRICE)]);
    assert_eq!(letters(&bench.replies()), "J");
    pass(&mut bench, 1_000_000_000);
    let said = feed(&mut bench);
    let Ok(Message::StockTradingAction(action)) = Message::parse(&said[0]) else { panic!() };
    assert_eq!((action.trading_state, action.reason, said.len()), (b'Q', *b"    ", 1));
    bench.ouch(0, 2, &[&enter(2, b'B', 300, PRICE)]);
    bench.ouch(1, 1, &[&enter(1, b'S', 200, PRICE)]);
    assert_eq!(letters_of(&feed(&mut bench)), "AA", "the book may look crossed");
    pass(&mut bench, 1_000_000_000);
    let sent = bench.received();
    let replies = messages(sent.iter().filter(|s| s.from_port == ORDER_ENTRY));
    assert_eq!(letters(&replies), "EE");
    for (_, reply) in &replies {
        let Outbound::OrderExecuted(executed, _) = parsed(reply) else { panic!() };
        assert_eq!((executed.quantity.get(), executed.liquidity_flag), (200, b'O'));
        assert_eq!((executed.price.get(), executed.match_number.get()), (PRICE, 1));
    }
    let said = messages(sent.iter().filter(|s| bench.is_feed(s) == Some(0)));
    let said: Vec<Vec<u8>> = said.into_iter().map(|(_, bytes)| bytes).collect();
    assert_eq!(letters_of(&said), "CCQH");
    let Ok(Message::OrderExecutedWithPrice(filled)) = Message::parse(&said[0]) else { panic!() };
    assert_eq!((filled.printable, filled.execution_price.get()), (b'N', PRICE as u32));
    let Ok(Message::CrossTrade(cross)) = Message::parse(&said[2]) else { panic!() };
    assert_eq!((cross.shares.get(), cross.cross_type, cross.match_number.get()), (200, b'O', 1));
    pass(&mut bench, 1_000_000_000);
    let sent = bench.received();
    let replies = messages(sent.iter().filter(|s| s.from_port == ORDER_ENTRY));
    assert_eq!(letters(&replies), "C", "what is left goes with the close");
    assert_eq!(bench.shard.core().phase(InstrumentId(1)), Some(Phase::Closed));
}

#[test]
fn the_operator_halts_with_a_reason() {
    let config = scheduled();
    let mut bench = Bench::with(&config, Market::new(&config), TestLog::default());
    let (door, mut desk) = Door::new();
    bench.shard.open_door(door);
    let (instrument, reason) = (InstrumentId(1), Reason(*b"T1  "));
    let body = CommandBody::SetPhase(SetPhase { instrument, phase: Phase::Halted, reason });
    let asking = std::thread::spawn(move || {
        desk.ask(Some(body), Duration::from_secs(20), || false).unwrap()
    });
    while !asking.is_finished() {
        pass(&mut bench, 0);
    }
    assert!(matches!(asking.join().unwrap(), Answer::Done { .. }));
    let said = feed(&mut bench);
    let Ok(Message::StockTradingAction(action)) = Message::parse(&said[0]) else { panic!() };
    assert_eq!((action.trading_state, action.reason), (b'H', *b"T1  "));
}

#[test]
fn a_pause_tells_its_imbalance_and_collar_and_ends() {
    let mut config = scheduled();
    let schedule = &mut config.schedules[0];
    schedule.calendar.truncate(2);
    schedule.calls = CallTimes {
        duration_ms: 1_000,
        imbalance_ms: 600,
        auction_bp: 100,
        extensions: 1,
        extension_ms: 500,
        ..CallTimes::default()
    };
    config.check().unwrap();
    let mut bench = Bench::with(&config, Market::new(&config), TestLog::default());
    let (door, mut desk) = Door::new();
    bench.shard.open_door(door);
    pass(&mut bench, 2_000_000_000);
    let (instrument, reason) = (InstrumentId(1), Reason(*b"LUDS"));
    let body = CommandBody::SetPhase(SetPhase { instrument, phase: Phase::Paused, reason });
    let asking = std::thread::spawn(move || {
        desk.ask(Some(body), Duration::from_secs(20), || false).unwrap()
    });
    while !asking.is_finished() {
        pass(&mut bench, 0);
    }
    assert!(matches!(asking.join().unwrap(), Answer::Done { .. }));
    let said = feed(&mut bench);
    assert!(letters_of(&said).ends_with("HIJ"), "{}", letters_of(&said));
    let Ok(Message::LuldAuctionCollar(collar)) = Message::parse(&said[said.len() - 1]) else {
        panic!()
    };
    let prices = [collar.lower_collar, collar.reference_price, collar.upper_collar];
    assert_eq!(prices.map(|price| price.get()), [990_000, 1_000_000, 1_010_000]);
    bench.ouch(0, 1, &[&enter(1, b'B', 300, 1_020_000)]);
    bench.ouch(1, 1, &[&enter(1, b'S', 200, 1_020_000)]);
    pass(&mut bench, 600_000_000);
    let said = feed(&mut bench);
    assert_eq!(letters_of(&said), "AAI");
    let Ok(Message::NetOrderImbalance(told)) = Message::parse(&said[2]) else { panic!() };
    assert_eq!((told.paired_shares.get(), told.imbalance_shares.get()), (200, 100));
    let codes = [told.imbalance_direction, told.cross_type, told.price_variation];
    assert_eq!(codes, *b"BHL");
    assert_eq!((told.near_price.get(), told.far_price.get()), (1_020_000, 0));
    pass(&mut bench, 400_000_000);
    assert_eq!(letters_of(&feed(&mut bench)), "J", "the call goes on for its price");
    pass(&mut bench, 500_000_000);
    let said = letters_of(&feed(&mut bench));
    assert!(said.ends_with("CCQH"), "{said}");
    assert_eq!(bench.shard.core().phase(InstrumentId(1)), Some(Phase::Continuous));
}

#[test]
fn the_breaker_is_told_and_halts_everything() {
    let mut config = scheduled();
    let schedule = config.schedules[0].clone();
    let of = |listed: &Instrument| Schedule { symbol: listed.symbol.clone(), ..schedule.clone() };
    config.schedules = config.instruments.iter().map(of).collect();
    let (index_close, halt_ms) = (50_000_000, 500);
    let breaker = BreakerSection { index_close, last: None, utc_offset_minutes: 0, halt_ms };
    config.breaker = Some(breaker);
    config.check().unwrap();
    let mut bench = Bench::with(&config, Market::new(&config), TestLog::default());
    let dawn = std::mem::take(&mut bench.dawn);
    let dawn = messages(dawn.iter().filter(|s| bench.is_feed(s) == Some(0)));
    let levels = dawn.iter().find_map(|(_, bytes)| match Message::parse(bytes) {
        Ok(Message::MwcbDeclineLevel(told)) => Some([told.level_1, told.level_2, told.level_3]),
        _ => None,
    });
    let expected = [465_000_000_000, 435_000_000_000, 400_000_000_000];
    assert_eq!(levels.unwrap().map(|level| level.get()), expected);
    let (door, mut desk) = Door::new();
    bench.shard.open_door(door);
    pass(&mut bench, 1_000_000_000);
    feed(&mut bench);
    let body = CommandBody::Oversee(Oversight::Breach(BreakerLevel::Two));
    let asking = std::thread::spawn(move || {
        desk.ask(Some(body), Duration::from_secs(20), || false).unwrap()
    });
    while !asking.is_finished() {
        pass(&mut bench, 0);
    }
    assert!(matches!(asking.join().unwrap(), Answer::Done { .. }));
    let said = feed(&mut bench);
    assert_eq!(letters_of(&said), format!("W{}", "H".repeat(config.instruments.len())));
    let Ok(Message::MwcbStatus(status)) = Message::parse(&said[0]) else { panic!() };
    assert_eq!(status.breached_level, b'2');
    let reason_of = |message: &[u8]| {
        let Ok(Message::StockTradingAction(action)) = Message::parse(message) else { panic!() };
        (action.trading_state, action.reason)
    };
    assert_eq!(reason_of(&said[1]), (b'H', *b"MWC2"));
    pass(&mut bench, 500_000_000);
    let said = feed(&mut bench);
    assert_eq!(reason_of(&said[0]), (b'Q', *b"MWCQ"));
}

#[test]
fn an_order_is_told_the_band_it_was_clamped_to() {
    let mut config = scheduled();
    config.schedules[0].bands = BandSection { tier: 1, ..BandSection::default() };
    config.schedules[0].calendar.truncate(2);
    config.check().unwrap();
    let mut bench = Bench::with(&config, Market::new(&config), TestLog::default());
    pass(&mut bench, 2_000_000_000);
    feed(&mut bench);
    bench.ouch(0, 1, &[&enter(1, b'B', 100, PRICE * 2)]);
    let replies = bench.replies();
    let Outbound::OrderAccepted(accepted, _) = parsed(&replies[0].1) else { panic!() };
    assert_eq!(accepted.price.get(), PRICE + PRICE / 20);
    pass(&mut bench, 15_000_000_000);
    let said = feed(&mut bench);
    let Ok(Message::StockTradingAction(action)) = Message::parse(&said[0]) else { panic!() };
    assert_eq!((action.trading_state, action.reason), (b'P', *b"LUDP"), "a bid at the band");
}
