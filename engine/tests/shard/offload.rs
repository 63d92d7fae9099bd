//! The marks of a line card: what is made of them, and what never is.

use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::support::*;
use card::record::Check;
use card::registers::{self, Table};
use card::tables::Mode;
use engine::core::limits::{Barred, Limits, Owner, SetLimits};
use engine::core::operator::{Scope, SwitchEntry, SwitchTo};
use engine::core::protection::{Rules, SetRules};
use engine::core::{CommandBody, InstrumentId, SessionId};
use engine::hardware::card::{Card, Writer};
use engine::hardware::image::Image;
use engine::hardware::{Difference, Hardware, Offload};
use engine::telemetry::Counter;
use engine::venue::Market;
use tempfile::TempDir;
use wire::datagram::{DatagramTemplate, payload_mut};
use wire::ouch50::CancelOrder;
use wire::registers::Access;
use wire::trailer::{FLAG_CHECKED, FLAG_LAST, FLAG_WELL_FORMED, Record};
use wire::{FromBytes as _, IntoBytes as _};

const PRICE: u64 = 1_000_000;
/// Later than any change of the fake card.
const LATER: u64 = 1 << 40;

/// Registers without hardware behind them: they answer, and remember what was written.
struct FakeCard {
    path: PathBuf,
    written: Arc<Mutex<Vec<(u16, u32)>>>,
    _folder: TempDir,
}

impl FakeCard {
    fn start(version: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("card.sock");
        let listener = UnixListener::bind(&path).unwrap();
        let written = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&written);
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let (mut bytes, mut epoch) = ([0; 8], 0);
            while stream.read_exact(&mut bytes).is_ok() {
                let mut access = Access::read_from_bytes(&bytes).unwrap();
                let (address, value) = (access.address.get(), access.value.get());
                if access.kind == b'W' {
                    log.lock().unwrap().push((address, value));
                    epoch += u32::from(address == registers::COMMAND);
                } else {
                    access.value = match address {
                        registers::IDENTITY => registers::IDENTITY_VALUE,
                        registers::VERSION => version,
                        registers::CAPABILITIES => registers::CAPABILITIES_VALUE,
                        registers::EPOCH => epoch,
                        registers::CYCLE_LOW => 1_000 * epoch,
                        _ => 0,
                    }
                    .into();
                }
                if stream.write_all(access.as_bytes()).is_err() {
                    return;
                }
            }
        });
        Self { path, written, _folder: folder }
    }

    fn has_written(&self, address: u16, value: u32) -> bool {
        self.written.lock().unwrap().contains(&(address, value))
    }

    fn epoch(&self) -> u32 {
        let written = self.written.lock().unwrap();
        written.iter().filter(|(address, _)| *address == registers::COMMAND).count() as u32
    }
}

fn bench(offload: Offload) -> (Bench, FakeCard) {
    let mut bench = Bench::with(&config(), Market::new(&config()), TestLog::default());
    let fake = FakeCard::start(registers::VERSION_VALUE);
    let mut card = Card::claim(&fake.path, ORDER_ENTRY).unwrap();
    let image = Arc::new(Image::of(bench.shard.core(), 0).unwrap());
    let settled = card.load(&image, 0).unwrap();
    let writer = Writer::start(card, Arc::clone(&image)).unwrap();
    bench.shard.attach(Hardware::new(offload, image, writer, settled));
    (bench, fake)
}

/// The record of an Enter of the first session, as a card with the tables of now would have it.
fn record(fake: &FakeCard, message: &[u8], fails: u32) -> Record {
    let u32_at = |at: usize| u32::from_be_bytes(message[at..at + 4].try_into().unwrap());
    Record {
        flags: FLAG_WELL_FORMED | FLAG_CHECKED | FLAG_LAST,
        length: (message.len() as u16).into(),
        fails: fails.into(),
        user_ref: u32_at(1).into(),
        quantity: u32_at(6).into(),
        kind: b'O',
        side: message[5],
        symbol: message[10..18].try_into().unwrap(),
        price: u64::from_be_bytes(message[18..26].try_into().unwrap()).into(),
        cycle: LATER.into(),
        epoch: fake.epoch().into(),
        ..Record::default()
    }
}

/// Sends a message of the first session with bytes behind its datagram.
fn send(bench: &mut Bench, number: u64, message: &[u8], behind: &[u8]) {
    let payload = packet(KEYS[0], number, &[message]);
    let (from, to) = (bench.client_endpoint(5000), bench.venue_endpoint(ORDER_ENTRY));
    let mut frame = [0; 2048];
    payload_mut(&mut frame)[..payload.len()].copy_from_slice(&payload);
    let end = DatagramTemplate::new(from, to).seal(&mut frame, payload.len(), true);
    let start = end.next_multiple_of(8);
    frame[start..start + behind.len()].copy_from_slice(behind);
    bench.frame(&frame[..start + behind.len()]);
}

fn marked(bench: &mut Bench, number: u64, message: &[u8], record: Record) {
    send(bench, number, message, record.sealed().as_bytes());
}

fn unknown(user_ref: u32) -> Vec<u8> {
    let mut message = enter(user_ref, b'B', 100, PRICE);
    message[10..18].copy_from_slice(b"NOBODY  ");
    message
}

fn commands(bench: &Bench) -> usize {
    bench.log.0.borrow().commands.len()
}

fn is_last_refused(bench: &Bench) -> bool {
    matches!(bench.log.0.borrow().commands.last().unwrap().body, CommandBody::Refuse(_))
}

#[test]
fn a_refusal_that_comes_first_is_answered_as_the_core_would() {
    let unknown_symbol = u32::from(Check::UnknownSymbol.bit());
    let (mut bench, fake) = bench(Offload::Trailer);
    let mut plain = Bench::new();
    for (number, message, fails) in [
        (1, enter(1, b'B', 100, PRICE), 0),
        (2, unknown(2), unknown_symbol),
        // Under an old number nothing is answered, by neither.
        (3, unknown(2), unknown_symbol | u32::from(Check::Duplicate.bit())),
        (4, enter(3, b'S', 100, PRICE), 0),
    ] {
        let record = record(&fake, &message, fails);
        marked(&mut bench, number, &message, record);
        plain.ouch(0, number, &[&message]);
        assert_eq!(is_last_refused(&bench), fails != 0, "message {number}");
        assert!(!is_last_refused(&plain));
        assert_eq!(bench.replies(), plain.replies(), "message {number}");
    }
    assert_eq!(bench.counter(Counter::OffloadRecords), 4);
    assert_eq!(bench.counter(Counter::OffloadRefusals), 2);
}

#[test]
fn nothing_made_up_has_an_order_accepted_or_another_ones_refused() {
    let (mut bench, fake) = bench(Offload::Trailer);
    let unknown_symbol = u32::from(Check::UnknownSymbol.bit());
    // A record that accepts what the core refuses.
    let message = unknown(1);
    marked(&mut bench, 1, &message, record(&fake, &message, 0));
    assert_eq!(letters(&bench.replies()), "J");
    // Refusals of a sound order: of another slot, of older limits, from before the last change.
    let message = enter(2, b'B', 100, PRICE);
    let refusal = record(&fake, &message, unknown_symbol);
    let forged = [
        Record { slot: 1.into(), ..refusal },
        Record { epoch: (fake.epoch() - 1).into(), ..refusal },
        Record { cycle: 5.into(), ..refusal },
        // Its other checks come later than what the core looks at first.
        record(&fake, &message, u32::from(Check::Size.bit() | Check::Exposure.bit())),
    ];
    let mut number = 2;
    for record in forged {
        marked(&mut bench, number, &enter(number as u32, b'B', 100, PRICE), record);
        assert_eq!(letters(&bench.replies()), "A", "message {number}");
        number += 1;
    }
    assert_eq!(bench.counter(Counter::OffloadStale), 2);
    // Damaged bytes, records of more messages than there are, no records at all.
    let sealed = refusal.sealed();
    let mut damaged = sealed.as_bytes().to_vec();
    damaged[20] ^= 1;
    let first = Record { flags: 0, ..refusal }.sealed();
    let second = Record { index: 1, ..refusal }.sealed();
    for behind in [damaged, [first.as_bytes(), second.as_bytes()].concat(), vec![0x4f; 64]] {
        send(&mut bench, number, &enter(number as u32, b'B', 100, PRICE), &behind);
        assert_eq!(letters(&bench.replies()), "A", "message {number}");
        number += 1;
    }
    assert_eq!(bench.counter(Counter::OffloadBadTrailers), 2);
    assert_eq!(bench.counter(Counter::OffloadUnmarked), 1);
    assert!(bench.shard.difference().is_none());
}

/// Sends a mark to a bench that verifies; what stopped it.
fn stopped(message: &[u8], change: impl FnOnce(&FakeCard, &mut Record)) -> String {
    let (mut bench, fake) = bench(Offload::Verify);
    let mut record = record(&fake, message, 0);
    change(&fake, &mut record);
    let before = commands(&bench);
    marked(&mut bench, 1, message, record);
    let difference = bench.shard.difference().cloned();
    let said = difference.map_or_else(String::new, |difference| difference.to_string());
    let executed = if said.is_empty() || said.contains("executes it") { 1 } else { 0 };
    assert_eq!(commands(&bench), before + executed, "{said}");
    // Once stopped, it takes nothing any more; a record that is not the last of any stops it.
    marked(&mut bench, 2, &enter(9, b'B', 100, PRICE), Record::default());
    assert_eq!(commands(&bench), before + executed);
    assert!(bench.shard.difference().is_some());
    said
}

#[test]
fn the_first_difference_stops_the_line() {
    let message = enter(1, b'B', 100, PRICE);
    assert_eq!(stopped(&message, |_, _| {}), "");
    let size = u32::from(Check::Size.bit());
    let said = stopped(&message, |_, record| record.fails = size.into());
    assert!(said.contains("hardware says Size, the engine passes"), "{said}");
    let said = stopped(&unknown(1), |_, _| {});
    assert!(said.contains("hardware says passes, the engine UnknownSymbol"), "{said}");
    let said = stopped(&message, |_, record| record.price = 5.into());
    assert!(said.contains("price: 5"), "{said}");
    let said = stopped(&message, |_, record| record.slot = 7.into());
    assert!(said.contains("slot 7"), "{said}");
    let said = stopped(&message, |_, record| record.flags = FLAG_LAST);
    assert!(said.contains("the hardware says"), "{said}");
    // Numbers, rate and exposure are counted on the line, which may have lost frames.
    let line = Check::Duplicate.bit() | Check::Rate.bit() | Check::Exposure.bit();
    assert_eq!(stopped(&message, |_, record| record.fails = u32::from(line).into()), "");
    // What was on its way while limits changed says nothing.
    assert_eq!(stopped(&message, |fake, record| record.epoch = (fake.epoch() - 1).into()), "");
}

#[test]
fn a_damaged_trailer_stops_the_line_that_verifies() {
    let (mut bench, fake) = bench(Offload::Verify);
    let message = enter(1, b'B', 100, PRICE);
    let mut bytes = record(&fake, &message, 0).sealed().as_bytes().to_vec();
    bytes[9] ^= 4;
    let before = commands(&bench);
    send(&mut bench, 1, &message, &bytes);
    assert_eq!(commands(&bench), before, "nothing is executed");
    let difference = bench.shard.difference().unwrap();
    assert!(matches!(difference, Difference::Trailer { .. }), "{difference}");
}

#[test]
fn a_missing_trailer_stops_the_line_that_verifies() {
    let (mut bench, fake) = bench(Offload::Verify);
    let enter = |number: u64| enter(number as u32, b'B', 100, PRICE);
    // It may have been on its way before the card wrote trailers.
    send(&mut bench, 1, &enter(1), &[]);
    assert_eq!(letters(&bench.replies()), "A");
    assert_eq!(bench.shard.difference(), None);
    marked(&mut bench, 2, &enter(2), record(&fake, &enter(2), 0));
    assert_eq!(letters(&bench.replies()), "A");
    // A message that the card does not follow, and so writes no trailer behind.
    send(&mut bench, 3, b"Q\0\0", &[]);
    assert_eq!(bench.shard.difference(), None);
    let before = commands(&bench);
    send(&mut bench, 4, &enter(3), &[]);
    assert_eq!(commands(&bench), before, "nothing is executed");
    let difference = bench.shard.difference().unwrap();
    assert!(matches!(difference, Difference::Unmarked { messages: 1, .. }), "{difference}");
}

#[test]
fn the_card_is_told_of_switches_and_until_then_its_word_does_not_count() {
    let (mut bench, fake) = bench(Offload::Verify);
    let scope = Scope::Session(SessionId(1));
    let switch = SwitchEntry { scope, to: SwitchTo::Off { cancel: None } };
    bench.shard.execute(bench.now, SessionId(0), CommandBody::SwitchEntry(switch)).unwrap();
    // It has not heard of it, so what it says is no difference.
    let message = enter(1, b'B', 100, PRICE);
    marked(&mut bench, 1, &message, record(&fake, &message, 0));
    assert_eq!(letters(&bench.replies()), "J");
    assert_eq!(bench.counter(Counter::OffloadStale), 1);
    let kill = 2 << 30;
    let start = Instant::now();
    let mut number = 2;
    while bench.counter(Counter::OffloadRecords) == 0 {
        assert!(start.elapsed() < Duration::from_secs(10), "the card never settles");
        bench.wait(1);
        let message = enter(number as u32, b'B', 100, PRICE);
        let fails = u32::from(Check::SessionKill.bit());
        marked(&mut bench, number, &message, record(&fake, &message, fails));
        assert_eq!(bench.shard.difference(), None);
        assert_eq!(letters(&bench.replies()), "J");
        number += 1;
    }
    assert!(fake.has_written(registers::KILL_SET, kill));
    assert!(fake.has_written(registers::PORT, ORDER_ENTRY.into()));
    let written = Arc::clone(&fake.written);
    drop(bench);
    let last = *written.lock().unwrap().last().unwrap();
    assert_eq!(last, (registers::TRAILER, 0), "nobody marks for an engine that is gone");
}

fn cancel(user_ref: u32) -> Vec<u8> {
    CancelOrder { user_ref_num: user_ref.into(), ..CancelOrder::default() }.to_bytes().to_vec()
}

/// Gives an operator's command, and waits until the card has heard of it.
fn operate(bench: &mut Bench, body: CommandBody) {
    bench.shard.execute(bench.now, SessionId(0), body).unwrap();
    settle(bench);
}

fn settle(bench: &mut Bench) {
    let start = Instant::now();
    let mut idle = 0;
    while idle < 3 {
        assert!(start.elapsed() < Duration::from_secs(10), "the card never settles");
        bench.wait(1);
        idle = if bench.shard.hardware().unwrap().is_settled() { idle + 1 } else { 0 };
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// The low half of the data of the last command to a row of a table.
fn last_row(fake: &FakeCard, table: Table, row: u32) -> Option<u64> {
    let written = fake.written.lock().unwrap();
    let command = (registers::COMMAND, (table as u32) << 16 | row);
    let at = written.iter().rposition(|write| *write == command)?;
    let data =
        |register| written[..at].iter().rev().find(|(address, _)| *address == register).unwrap().1;
    Some(u64::from(data(registers::DATA_1)) << 32 | u64::from(data(registers::DATA_0)))
}

#[test]
fn what_is_barred_is_in_the_tables_and_must_be_refused() {
    let (mut bench, fake) = bench(Offload::Verify);
    let symbols = || {
        let written = fake.written.lock().unwrap();
        let is_symbol = |(address, value): &(u16, u32)| {
            *address == registers::COMMAND && value >> 16 == Table::Symbol as u32
        };
        let at = written.iter().rposition(is_symbol).unwrap();
        let is_low = |(address, _): &&(u16, u32)| *address == registers::DATA_0;
        written[..at].iter().rev().find(is_low).unwrap().1 & 3
    };
    for (barred, mode, side, fails) in [
        (Barred::Both, Mode::Restricted, b'B', Check::Restricted.bit()),
        (Barred::Sell, Mode::NoShortSales, b'T', Check::ShortSale.bit()),
        (Barred::None, Mode::Free, b'T', 0),
    ] {
        let rules = Rules { barred, ..Rules::default() };
        let instrument = InstrumentId(1);
        operate(&mut bench, CommandBody::SetRules(SetRules { instrument, rules }));
        assert_eq!(symbols(), mode as u32, "{barred:?}");
        let number = bench.counter(Counter::MessagesIn) + 1;
        let message = enter(number as u32, side, 100, PRICE);
        marked(&mut bench, number, &message, record(&fake, &message, fails.into()));
        assert_eq!(bench.shard.difference(), None, "{barred:?}");
        assert_eq!(letters(&bench.replies()), if fails == 0 { "A" } else { "J" }, "{barred:?}");
    }
    // Without the bit it is a difference.
    let rules = Rules { barred: Barred::Both, ..Rules::default() };
    operate(&mut bench, CommandBody::SetRules(SetRules { instrument: InstrumentId(1), rules }));
    let message = enter(9, b'B', 100, PRICE);
    marked(&mut bench, 4, &message, record(&fake, &message, 0));
    let said = bench.shard.difference().unwrap().to_string();
    assert!(said.contains("the engine Restricted"), "{said}");
}

#[test]
fn the_card_has_the_open_exposure_of_the_core() {
    let (mut bench, fake) = bench(Offload::Trailer);
    let account = bench.shard.core().session(SessionId(1)).unwrap().account;
    let (limit, order) = (1_000 * PRICE, 100 * PRICE);
    let limits = Limits { gross: limit, ..Limits::default() };
    let set = SetLimits { owner: Owner::Account(account), limits };
    operate(&mut bench, CommandBody::SetLimits(set));
    assert_eq!(last_row(&fake, Table::ExposureLimit, 0), Some(limit));
    let open = |bench: &Bench| {
        let open = bench.shard.hardware().unwrap().open_exposure(account).unwrap();
        (open.counted as u64, open.lent)
    };
    // Both have it.
    let message = enter(1, b'B', 100, PRICE);
    marked(&mut bench, 1, &message, record(&fake, &message, 0));
    settle(&mut bench);
    assert_eq!((open(&bench), last_row(&fake, Table::Release, 0)), ((order, 0), None));
    // The card counts it, the core refuses it: half a tick.
    let message = enter(2, b'B', 100, PRICE + 1);
    marked(&mut bench, 2, &message, record(&fake, &message, 0));
    settle(&mut bench);
    assert_eq!(last_row(&fake, Table::Release, 0), Some(order + 100));
    // The card does not count what shows no mark.
    send(&mut bench, 3, &enter(3, b'B', 100, PRICE), &[]);
    settle(&mut bench);
    assert_eq!(open(&bench), (order, order));
    assert_eq!(last_row(&fake, Table::ExposureLimit, 0), Some(limit - order));
    // What is cancelled is given back, to the limit last.
    send(&mut bench, 4, &cancel(1), &[]);
    send(&mut bench, 5, &cancel(3), &[]);
    settle(&mut bench);
    assert_eq!(open(&bench), (0, 0));
    assert_eq!(last_row(&fake, Table::Release, 0), Some(order));
    assert_eq!(last_row(&fake, Table::ExposureLimit, 0), Some(limit));
}

#[test]
fn an_order_that_passed_without_room_stops_the_line() {
    let (mut bench, fake) = bench(Offload::Verify);
    let account = bench.shard.core().session(SessionId(1)).unwrap().account;
    let limits = Limits { gross: 150 * PRICE, ..Limits::default() };
    let set = SetLimits { owner: Owner::Account(account), limits };
    operate(&mut bench, CommandBody::SetLimits(set));
    let message = enter(1, b'B', 100, PRICE);
    marked(&mut bench, 1, &message, record(&fake, &message, 0));
    // It says that there is no room, which may be for what never came here.
    let message = enter(2, b'B', 10, PRICE);
    let exposure = u32::from(Check::Exposure.bit());
    marked(&mut bench, 2, &message, record(&fake, &message, exposure));
    assert_eq!((letters(&bench.replies()).as_str(), bench.shard.difference()), ("AA", None));
    let message = enter(3, b'B', 51, PRICE);
    marked(&mut bench, 3, &message, record(&fake, &message, 0));
    let said = bench.shard.difference().unwrap().to_string();
    assert!(said.contains("that there is room"), "{said}");
}

#[test]
fn a_card_that_is_not_there_or_another_one_is_said() {
    let fake = FakeCard::start(0x0002_0000);
    let other = Card::claim(&fake.path, ORDER_ENTRY).map(drop).unwrap_err().to_string();
    assert!(other.contains("version is 0x00020000"), "{other}");
    let nobody = Card::claim(&fake.path.with_extension("no"), 1).map(drop).unwrap_err().to_string();
    assert!(nobody.contains("start `outcry hw inline --registers`"), "{nobody}");
}

#[test]
fn a_configuration_with_a_card_is_checked() {
    let mut config = config();
    let refused = |config: &engine::config::Config| config.check().unwrap_err().to_string();
    config.hardware.offload = "believe".into();
    assert!(refused(&config).contains("use none, trailer or verify"));
    config.hardware.offload = "verify".into();
    assert!(refused(&config).contains("hardware.registers"));
    config.hardware.registers = "card.sock".into();
    assert!(refused(&config).contains("needs AF_XDP"));
    config.network.interface = "eth0".into();
    config.check().unwrap();
}
