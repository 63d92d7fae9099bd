//! Two trading days with the real program: what outlives the first goes from its journal through a
//! file into that of the second, rests there and trades.

use std::fs;
use std::path::Path;

use crate::common::{Place, hex, market_of, place, wait_until};
use engine::bridge::{Fact, Position, Reader, Requests};
use engine::config::{BridgeSession, Config};
use engine::core::command::{EnterOrder, EnterSpecial};
use engine::core::{
    CommandBody, Event, GOOD_TILL_CANCELED, OrderTags, Price, Qty, SessionId, Side, Symbol, Terms,
    TimeInForce, UserRef,
};

/// The control plane's session: behind the four on the wire.
const INVESTOR: SessionId = SessionId(5);

fn day_config(place: &Place, day: u32) -> Config {
    let mut config = place.config();
    config.journal.dir = place.path(&format!("journal{day}"));
    config.bridge.events = place.path(&format!("events{day}"));
    config.bridge.ring = place.path("ring");
    config.control.socket = place.path("control.sock");
    config
}

/// A bid of the investor that lives so long, or for the day; or an offer of everything.
fn order(number: u32, side: Side, cents: u32, good_till: u32) -> CommandBody {
    let order = EnterOrder {
        user_ref: UserRef(number),
        side,
        time_in_force: if side == Side::Buy { TimeInForce::Day } else { TimeInForce::Ioc },
        symbol: Symbol::new("QUIET").unwrap(),
        qty: Qty(100),
        price: Price(cents * 100),
        tags: OrderTags {
            side_code: side as u8,
            display: b'Y',
            capacity: b'A',
            intermarket_sweep: b'N',
            cross_type: b'N',
            customer_type: b'R',
            cl_ord_id: *b"over night    ",
        },
    };
    CommandBody::EnterSpecial(EnterSpecial { order, terms: Terms { good_till, ..Terms::PLAIN } })
}

/// Every event of a folder so far.
fn events(dir: &Path) -> Vec<Event> {
    let mut all = Vec::new();
    let Ok(mut reader) = Reader::open(dir, Position::START, None) else { return all };
    while let Some(entry) = reader.next().unwrap() {
        if let Fact::Event(event) = entry.fact {
            all.push(event);
        }
    }
    all
}

fn wait_for(dir: &Path, what: &str, is: impl Fn(&Event) -> bool) {
    wait_until(what, || events(dir).iter().any(&is));
}

/// What the investor's bids have outlived is in the file; what is done twice is refused.
fn carry_over(place: &Place, first: &Config, venue: &str) {
    let opening = place::text(&place.path("opening.json"));
    let journal = place::text(&first.journal.dir);
    let args = ["journal", "opening", "--json", "--config", venue, "--out", &opening, &journal];
    let ended = place.start(&args).wait();
    assert!(ended.status.success(), "{ended:?}");
    assert!(ended.out.contains("\"orders\":2"), "{ended:?}");
    let ended = place.start(&args).wait();
    assert!(!ended.status.success() && ended.log.contains("exists"), "{ended:?}");
    let text = fs::read_to_string(&opening).unwrap();
    assert!(text.contains("\"2: B 100 QUIET at 10.0100, 0 traded, until cancelled\""), "{text}");
    // The same journal, the same bytes; and less where the operator says so.
    let again = place::text(&place.path("again.json"));
    let args = ["journal", "opening", "--config", venue, "--out", &again, &journal];
    assert!(place.start(&args).wait().status.success());
    assert_eq!(fs::read_to_string(&again).unwrap(), text);
    let less = place::text(&place.path("less.json"));
    let without = ["--without", "QUIET", "--out", &less, &journal];
    let ended = place.start(&[&["journal", "opening", "--config", venue], &without[..]].concat());
    assert!(ended.wait().out.starts_with("0 orders outlive the day"));
}

#[test]
fn orders_outlive_the_day_and_trade_on_the_next() {
    let place = Place::new();
    let mut first = day_config(&place, 1);
    first.bridge_sessions =
        vec![BridgeSession { account: 77, firm: "BRKR".into(), operator: false }];
    let venue = place.write("venue.toml", &first);
    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    let mut ring = Requests::open(&first.bridge.ring).unwrap();
    let far = 4_000_000_000;
    let bids = [(1, 1_000, 0), (2, 1_001, GOOD_TILL_CANCELED), (3, 999, far)];
    for (number, cents, till) in bids {
        ring.command(INVESTOR, number, &order(number as u32, Side::Buy, cents, till)).unwrap();
    }
    wait_for(
        &first.bridge.events,
        "the bids rest",
        |event| matches!(event, Event::Added(added) if added.price == Price(99_900)),
    );
    let journal = place::text(&first.journal.dir);
    let early = place::text(&place.path("early.json"));
    let args = ["journal", "opening", "--config", &venue, "--out", &early, &journal];
    let ended = place.start(&args).wait();
    assert!(ended.log.contains("has not ended") && !Path::new(&early).exists(), "{ended:?}");
    let folder = place::text(&place.path(""));
    let ended = place.start(&["control", "end-of-day", "--json", "--engine", &folder]).wait();
    let reply: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!((&reply["orders_cancelled"], &reply["orders_live"]), (&1.into(), &2.into()));
    engine.signal(libc::SIGTERM);
    assert!(engine.wait().status.success());
    carry_over(&place, &first, &venue);

    // The session is no longer in the configuration: the opening brings it along.
    let mut second = day_config(&place, 2);
    second.opening = place.path("opening.json");
    let venue = place.write("venue2.toml", &second);
    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    let mut ring = Requests::open(&second.bridge.ring).unwrap();
    ring.command(INVESTOR, 1, &order(4, Side::Sell, 1_001, 0)).unwrap();
    wait_for(
        &second.bridge.events,
        "the older bid trades",
        |event| matches!(event, Event::Traded(trade) if trade.maker.user_ref == UserRef(2)),
    );
    let restored = |event: &&Event| matches!(event, Event::Restored(..));
    assert_eq!(events(&second.bridge.events).iter().filter(restored).count(), 2);
    engine.kill();
    // A day that goes on restores nothing again; the file is not even looked at.
    fs::remove_file(&second.opening).unwrap();
    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    engine.signal(libc::SIGTERM);
    let stopped = engine.wait_for_event("stopped");
    assert!(engine.wait().status.success());
    let market = market_of(&second);
    assert_eq!(stopped["state_hash"], hex(&market.state_hash()));
    assert_eq!(market.core.live_orders(), 1);
    assert_eq!(market.core.order(INVESTOR, UserRef(3)).unwrap().price, Price(99_900));
    assert_eq!(market.core.lasting_orders()[0].terms.good_till, far);
}

#[test]
fn an_opening_that_is_none_is_refused_with_its_reason() {
    let place = Place::new();
    let mut config = day_config(&place, 1);
    config.opening = place.path("opening.json");
    let head = |orders: usize| {
        let journal = "00".repeat(16);
        let counts = format!(r#""day":2,"accounts":0,"orders":{orders}"#);
        let made_of = format!(r#""journal":"{journal}","last_command":9,"state_hash":"00""#);
        format!(r#"{{"opening":2,{made_of},{counts}}}"#)
    };
    let line = |record: &str| {
        let owner = r#""door":"wire","account":9,"firm":"F009","nth":0"#;
        format!(r#"{{{owner},"order":"none","record":"{record}"}}"#)
    };
    let cases = [
        (None, "opening.json"),
        (Some(String::new()), "line 1 says"),
        (Some(head(1)), "announces 1 accounts and orders, and 0 follow"),
        (Some(head(0).replace("\"opening\":2", "\"opening\":1")), "has version 1"),
        (Some(head(0).replace("\"day\":2", "\"day\":1")), "is of no day that another one"),
        (Some(head(0).replace("0000", "00x0")), "names a journal that is not of 32"),
        (Some(format!("{}\n{}", head(1), line("xy"))), "line 2 has a record that is not of hex"),
        (Some(format!("{}\n{}", head(1), line("1234"))), "line 2 has a record needs 24 bytes"),
        (Some(format!("{}\nnothing", head(1))), "line 2 says"),
    ];
    for (text, expected) in cases {
        if let Some(text) = text {
            fs::write(&config.opening, text).unwrap();
        }
        let venue = place.write("venue.toml", &config);
        let ended = place.engine(&venue).wait();
        assert!(!ended.status.success() && ended.log.contains(expected), "{expected}: {ended:?}");
        fs::remove_dir_all(&config.journal.dir).unwrap();
    }
}
