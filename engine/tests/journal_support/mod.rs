//! What the journal's tests share: commands, seeds, folders, skips.
#![allow(dead_code, clippy::unwrap_used)]

mod oversight;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use outcry_engine::core::bust::*;
use outcry_engine::core::command::*;
use outcry_engine::core::event::Part;
use outcry_engine::core::limits::*;
use outcry_engine::core::operator::*;
use outcry_engine::core::phase::*;
use outcry_engine::core::protection::*;
use outcry_engine::core::*;
use outcry_engine::journal::*;
use proptest::prelude::*;
use tempfile::TempDir;

/// Any command at all, as long as its codes are codes.
pub(crate) fn any_command() -> impl Strategy<Value = Command> {
    let head = (any::<u64>(), any::<u64>(), any::<u16>());
    (head, any_body()).prop_map(|((seq, time, session), body)| Command {
        seq: SeqNo(seq),
        time: Nanos(time),
        session: SessionId(session),
        body,
    })
}

fn any_body() -> impl Strategy<Value = CommandBody> {
    (0..44u8, any::<[u32; 4]>(), any::<[u8; 16]>(), any::<[u8; 8]>(), any::<usize>())
        .prop_map(|(kind, n, text, code, pick)| body(kind, n, text, code, pick))
}

const REASONS: [RejectReason; 32] = [
    RejectReason::QuoteUnavailable,
    RejectReason::InvalidPegType,
    RejectReason::MarketNotAllowed,
    RejectReason::Halted,
    RejectReason::InvalidDisplay,
    RejectReason::InvalidMaxFloor,
    RejectReason::IsoNotAllowed,
    RejectReason::InvalidSide,
    RejectReason::ProcessingError,
    RejectReason::FirmNotAuthorized,
    RejectReason::InvalidMinQty,
    RejectReason::Other,
    RejectReason::PeggingNotAllowed,
    RejectReason::InvalidQuantity,
    RejectReason::InvalidCross,
    RejectReason::ReplaceNotAllowed,
    RejectReason::InvalidSymbol,
    RejectReason::PortRate,
    RejectReason::DuplicateRate,
    RejectReason::InvalidPrice,
    RejectReason::PositionLimit,
    RejectReason::Exposure,
    RejectReason::Restricted,
    RejectReason::SweepNotAllowed,
    RejectReason::FatFinger,
    RejectReason::AccountRate,
    RejectReason::ShortNotAllowed,
    RejectReason::ExemptNotAllowed,
    RejectReason::NotionalTooLarge,
    RejectReason::OrderTooLarge,
    RejectReason::LocateRequired,
    RejectReason::ShortSaleTest,
];
const EVENTS: [SystemEventCode; 6] = [
    SystemEventCode::StartOfMessages,
    SystemEventCode::StartOfSystemHours,
    SystemEventCode::StartOfMarketHours,
    SystemEventCode::EndOfMarketHours,
    SystemEventCode::EndOfSystemHours,
    SystemEventCode::EndOfMessages,
];

fn body(kind: u8, n: [u32; 4], text: [u8; 16], code: [u8; 8], pick: usize) -> CommandBody {
    let (flag, cl_ord_id) = (pick & 1 == 0, *text.first_chunk().unwrap());
    let time_in_force = if flag { TimeInForce::Day } else { TimeInForce::Ioc };
    let user_ref = UserRef(n[0]);
    let (qty, price) = (Qty(n[1]), Price(n[2]));
    match kind {
        0 => CommandBody::Enter(EnterOrder {
            user_ref,
            side: if pick & 2 == 0 { Side::Buy } else { Side::Sell },
            time_in_force,
            symbol: Symbol(*text.last_chunk().unwrap()),
            qty,
            price,
            tags: OrderTags {
                side_code: code[0],
                display: code[1],
                capacity: code[2],
                intermarket_sweep: code[3],
                cross_type: code[4],
                customer_type: code[5],
                cl_ord_id,
            },
        }),
        1 => CommandBody::Replace(ReplaceOrder {
            orig_user_ref: UserRef(n[3]),
            user_ref,
            qty,
            qty_kind: if pick & 2 == 0 { ReplaceQty::Total } else { ReplaceQty::Open },
            price,
            time_in_force,
            display: code[1],
            intermarket_sweep: code[3],
            cl_ord_id,
        }),
        2 => CommandBody::Cancel(CancelOrder {
            user_ref,
            qty,
            qty_kind: if flag { CancelQty::Total } else { CancelQty::Decrement },
        }),
        3 => CommandBody::Modify(ModifyOrder { user_ref, side_code: code[0], qty }),
        4 => CommandBody::AccountQuery,
        5 => CommandBody::Refuse(RefusedMessage {
            user_ref,
            orig_user_ref: flag.then_some(UserRef(n[3])),
            reason: REASONS[pick % REASONS.len()],
            cl_ord_id,
        }),
        6 => CommandBody::Unusable,
        7 => CommandBody::AddInstrument(AddInstrument {
            instrument: InstrumentId(n[3] as u16),
            symbol: Symbol(code),
            tick: price,
            round_lot: qty,
        }),
        8 => CommandBody::AddSession(AddSession {
            session: SessionId(n[3] as u16),
            account: AccountId(n[0]),
            firm: *code.first_chunk().unwrap(),
            key: *text.first_chunk().unwrap(),
        }),
        9 => CommandBody::SystemEvent(EVENTS[pick % EVENTS.len()]),
        17..=20 | 42 | 43 => special(kind, n, text, code, pick),
        23..27 => phases(kind, n, text, code, pick),
        27.. => accounts(kind, n, text, code, pick),
        _ => control(kind, n, *text.last_chunk().unwrap(), *code.first_chunk().unwrap(), pick),
    }
}

const KINDS_OF_POST_ONLY: [PostOnly; 4] =
    [PostOnly::No, PostOnly::BySession, PostOnly::Reject, PostOnly::Slide];

fn self_trade(pick: usize) -> Option<SelfTrade> {
    let strategies = [
        SelfTradeStrategy::Newest,
        SelfTradeStrategy::Oldest,
        SelfTradeStrategy::Both,
        SelfTradeStrategy::Decrement,
        SelfTradeStrategy::DecrementQuietly,
    ];
    let scope = if pick & 8 == 0 { SelfTradeScope::Firm } else { SelfTradeScope::Account };
    (!pick.is_multiple_of(6)).then(|| SelfTrade { scope, strategy: strategies[pick % 6 - 1] })
}

const PRICE_TYPES: [PriceType; 6] = [
    PriceType::Limit,
    PriceType::Market,
    PriceType::Primary,
    PriceType::MarketPeg,
    PriceType::Midpoint,
    PriceType::MarketToLimit,
];

fn special(kind: u8, n: [u32; 4], text: [u8; 16], code: [u8; 8], pick: usize) -> CommandBody {
    let terms = Terms {
        price_type: PRICE_TYPES[pick % PRICE_TYPES.len()],
        post_only: KINDS_OF_POST_ONLY[pick % 4],
        min_qty: Qty(n[1]),
        max_floor: Qty(n[2]),
        random_reserve: Qty(n[3]),
        self_trade: self_trade(pick),
        self_trade_group: [code[6], code[7]],
        group: GroupId(n[0] as u16),
        shares_located: code[0],
        locate_broker: *code.first_chunk().unwrap(),
        expire_s: n[3],
        stop_price: Price(n[2]),
        peg_offset: n[0].cast_signed(),
        imbalance_only: code[1] & 1 == 1,
        good_till: n[1],
    };
    match kind {
        43 => {
            let last = SeqNo(u64::from(n[0]) << 32 | u64::from(n[1]));
            return CommandBody::Continue(DayBefore { log: text, last, day: n[2] });
        }
        17 => return CommandBody::SetSeed(u64::from(n[0]) << 32 | u64::from(n[1])),
        18 => {
            return CommandBody::SetDefaults(SetDefaults {
                session: SessionId(n[3] as u16),
                post_only: KINDS_OF_POST_ONLY[pick % 4],
                self_trade: self_trade(pick),
            });
        }
        _ => {}
    }
    let plain = if kind == 42 { 0 } else { kind - 19 };
    match (kind, body(plain, n, text, code, pick)) {
        (42, CommandBody::Enter(order)) => {
            let (owner, executed) = (SessionId(n[2] as u16), Qty(n[3]));
            CommandBody::Restore(Restore { owner, order, executed, terms })
        }
        (19, CommandBody::Enter(order)) => CommandBody::EnterSpecial(EnterSpecial { order, terms }),
        (_, CommandBody::Replace(order)) => {
            CommandBody::ReplaceSpecial(ReplaceSpecial { order, side_code: code[2], terms })
        }
        (_, other) => panic!("{other:?} has no special form"),
    }
}

const PHASES: [Phase; 8] = [
    Phase::Closed,
    Phase::PreOpen,
    Phase::OpeningCall,
    Phase::Continuous,
    Phase::ClosingCall,
    Phase::Halted,
    Phase::HaltCall,
    Phase::Paused,
];

fn phases(kind: u8, n: [u32; 4], text: [u8; 16], code: [u8; 8], pick: usize) -> CommandBody {
    let (instrument, phase) = (InstrumentId(n[3] as u16), PHASES[pick % PHASES.len()]);
    match kind {
        23 => match body(7, n, text, code, pick) {
            CommandBody::AddInstrument(new) => CommandBody::AddScheduled(new),
            other => panic!("{other:?} lists nothing"),
        },
        24 => {
            let reason = Reason(*code.first_chunk().unwrap());
            CommandBody::SetPhase(SetPhase { instrument, phase, reason })
        }
        25 => CommandBody::SetCalendar(SetCalendar {
            instrument,
            is_first: pick & 8 == 0,
            midnight: Nanos(u64::from_le_bytes(code)),
            entry: CalendarEntry {
                at_ns: u64::from(n[0]) << 20,
                phase,
                random_end_ns: u64::from(n[1]) << 9,
            },
        }),
        _ => {
            let previous_close = Price(n[1]);
            CommandBody::SetReference(SetReference { instrument, previous_close })
        }
    }
}

fn bust(n: [u32; 4], code: [u8; 8], pick: usize) -> Bust {
    let party = |user_ref: u32, session: u8, side_code: u8| BustParty {
        session: SessionId(session.into()),
        user_ref: UserRef(user_ref),
        side_code,
    };
    let reasons =
        [BustReason::Erroneous, BustReason::Consent, BustReason::Supervisory, BustReason::External];
    Bust {
        match_number: MatchNumber(u64::from_le_bytes(code)),
        instrument: InstrumentId(n[3] as u16),
        price: Price(n[1]),
        qty: Qty(n[2]),
        parties: match pick % 4 {
            0 => Parties::Cross { party: party(n[0], code[0], code[1]), left: n[1] },
            part => Parties::Trade {
                taker: party(n[0], code[0], code[1]),
                maker: party(n[1], code[2], code[3]),
                part: [Part::Displayed, Part::Hidden, Part::Reserve, Part::Midpoint]
                    [(part - 1) % 3 + pick / 16 % 2],
            },
        },
        reason: reasons[pick / 4 % 4],
    }
}

fn accounts(kind: u8, n: [u32; 4], text: [u8; 16], code: [u8; 8], pick: usize) -> CommandBody {
    let (account, instrument) = (AccountId(n[0]), InstrumentId(n[3] as u16));
    let wide = u64::from_le_bytes(code);
    let rate = MessageRate { per_second: n[1].max(1), burst: n[2] };
    match kind {
        27 => CommandBody::SetLimits(SetLimits {
            owner: if pick & 1 == 0 {
                Owner::Account(account)
            } else {
                Owner::Firm(*code.first_chunk().unwrap())
            },
            limits: Limits {
                order_qty: Qty(n[1]),
                order_notional: wide,
                gross: u64::from_le_bytes(*text.first_chunk().unwrap()),
                net: u64::from_le_bytes(*text.last_chunk().unwrap()),
                fat_finger_bp: n[2],
                denied: Denied::of(pick as u8 % 16).unwrap(),
                is_cash: pick & 2 == 0,
                keeps_positions: pick & 4 == 0,
                rate: (pick & 8 == 0).then_some(rate),
            },
        }),
        28 => CommandBody::MoveCash(MoveCash { account, amount: wide as i64 }),
        29 => CommandBody::MovePosition(MovePosition { account, instrument, shares: wide as i64 }),
        30 => CommandBody::SetHolding(SetHolding {
            account,
            instrument,
            position: wide,
            located: u64::from(n[1]) << 20,
            barred: [Barred::None, Barred::Buy, Barred::Sell, Barred::Both][pick % 4],
        }),
        31 => CommandBody::AskAccount(account),
        37..=41 => oversight::body(kind, n, (text, wide), instrument, pick),
        36 => CommandBody::SetShortTest(SetShortTest {
            instrument,
            test: [ShortTest::Off, ShortTest::Triggered, ShortTest::Remains][pick % 3],
        }),
        34 => CommandBody::Bust(bust(n, code, pick)),
        35 => {
            let (price, qty) = (Price(n[3]), Qty(n[2]));
            CommandBody::Correct(Correct { bust: bust(n, code, pick), price, qty })
        }
        32 => CommandBody::SetRules(SetRules {
            instrument,
            rules: Rules {
                fat_finger_bp: n[1],
                market_bp: n[2],
                is_round_lots_only: pick & 2 == 0,
                is_hard_to_borrow: pick & 4 == 0,
                barred: [Barred::None, Barred::Buy, Barred::Sell, Barred::Both][pick % 4],
                static_bp: n[0] as u16,
                dynamic_bp: (n[0] >> 16) as u16,
                pauses: pick & 8 == 0,
                is_short_tested: pick & 16 == 0,
            },
        }),
        _ => CommandBody::RequireLimits(pick & 1 == 0),
    }
}

const SIDES: [OrderSide; 4] =
    [OrderSide::Buy, OrderSide::Sell, OrderSide::Short, OrderSide::ShortExempt];
const POLICIES: [OnDisconnect; 3] =
    [OnDisconnect::Keep, OnDisconnect::CancelDay, OnDisconnect::CancelAll];

fn control(kind: u8, n: [u32; 4], text: [u8; 8], firm: [u8; 4], pick: usize) -> CommandBody {
    let (user_ref, flag) = (UserRef(n[0]), pick & 1 == 0);
    let (session, instrument) = (SessionId(n[1] as u16), InstrumentId(n[2] as u16));
    let side = SIDES.get(pick / 2 % 5).copied();
    let reason =
        if pick & 4 == 0 { OperatorReason::Supervisory } else { OperatorReason::Regulatory };
    let given = |bit: u32| pick >> bit & 1 == 0;
    let group = given(8).then(|| GroupId(n[1] as u16));
    match kind {
        10 => {
            let (symbol, group) = (Symbol(text), group.filter(|_| flag));
            CommandBody::MassCancel(MassCancel { user_ref, firm, symbol, side, group })
        }
        11 => CommandBody::EntrySwitch(EntrySwitch { user_ref, firm, enabled: flag }),
        12 => CommandBody::Tick,
        13 => CommandBody::SwitchEntry(SwitchEntry {
            scope: match pick / 8 % 5 {
                0 => Scope::Venue,
                1 => Scope::Firm(firm),
                2 => Scope::Account(AccountId(n[3])),
                3 => Scope::Session(session),
                _ => Scope::Instrument(instrument),
            },
            to: match pick % 3 {
                0 => SwitchTo::On,
                1 => SwitchTo::Off { cancel: None },
                _ => SwitchTo::Off { cancel: Some(reason) },
            },
        }),
        14 => CommandBody::OperatorCancel(OperatorCancel {
            filter: OrderFilter {
                session: given(4).then_some(session),
                account: given(5).then_some(AccountId(n[3])),
                firm: given(6).then_some(firm),
                instrument: given(7).then_some(instrument),
                side,
                group,
            },
            reason,
        }),
        15 => CommandBody::SessionLost(session),
        21 => CommandBody::OpenBridge(OpenBridge {
            session,
            account: AccountId(n[3]),
            firm,
            operator: flag,
        }),
        22 => CommandBody::RefuseRequest(n[2] as u16),
        _ => {
            let rate = MessageRate { per_second: n[0].max(1), burst: n[2] };
            let most = u8::try_from(1 + n[3] % 255).unwrap();
            let duplicates = DuplicateLimit { most, window_ns: u64::from_le_bytes(text) };
            let settings = SessionSettings {
                on_disconnect: POLICIES[pick % 3],
                rate: given(3).then_some(rate),
                duplicates: given(4).then_some(duplicates),
            };
            CommandBody::SetSession(SetSession { session, settings })
        }
    }
}

/// One command of each kind, a refusal both with and without an original.
pub(crate) fn every_kind(seq: u64) -> Vec<Command> {
    let kinds = [(0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (5, 1), (6, 0), (7, 0), (8, 0)];
    let kinds = kinds.into_iter().chain((9..17).map(|kind| (kind, 0)));
    let kinds = kinds.chain([(17, 0), (18, 1), (19, 1), (20, 2), (21, 0), (21, 1), (22, 0)]);
    let kinds = kinds.chain((23..37).map(|kind| (kind, 0)));
    let make = |(i, (kind, pick))| Command {
        seq: SeqNo(seq + i as u64),
        time: Nanos(1_000 + seq + i as u64),
        session: SessionId(3),
        body: body(kind, [7, 8, 9, 10], *b"text of sixteen!", *b"codes...", pick),
    };
    kinds.enumerate().map(make).collect()
}

/// Numbers that look random and are the same for the same seed.
pub(crate) struct Rng(pub(crate) u64);

impl Rng {
    /// The seed from `OUTCRY_SEED`, or a fresh one; printed, so that a failure can be repeated.
    pub(crate) fn seeded(test: &str) -> Self {
        let seed = match std::env::var("OUTCRY_SEED") {
            Ok(text) => text.parse().expect("OUTCRY_SEED is a number"),
            Err(_) => std::process::id().into(),
        };
        println!("{test}: OUTCRY_SEED={seed}");
        Self(seed)
    }

    /// SplitMix64.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }
}

/// Command number `seq` of the one log that all tests write: a function of its number, so that
/// whoever reads it back knows what must be there.
pub(crate) fn nth(seq: u64) -> Command {
    let mut rng = Rng(seq.wrapping_mul(0xD134_2543_DE82_EF95));
    let r = [rng.next(), rng.next(), rng.next(), rng.next()];
    // Mostly orders, as in life.
    let kind = if r[0].is_multiple_of(4) { (r[0] >> 8) % 27 } else { 0 };
    let n = [r[1] as u32, (r[1] >> 32) as u32, r[2] as u32, (r[2] >> 32) as u32];
    let mut text = [0; 16];
    text[..8].copy_from_slice(&r[3].to_le_bytes());
    text[8..].copy_from_slice(&r[2].to_le_bytes());
    Command {
        seq: SeqNo(seq),
        time: Nanos(1_700_000_000_000_000_000 + seq * 100),
        session: SessionId((r[1] % 64) as u16),
        body: body(kind as u8, n, text, r[1].to_le_bytes(), (r[2] % 1000) as usize),
    }
}

/// Recovers and checks every command against [`nth`].
pub(crate) fn recover_checked(dir: &Path) -> Result<Recovered, JournalError> {
    let mut next = 1;
    let recovered = recover(dir, 1, |command| {
        assert_eq!(*command, nth(next));
        next += 1;
    })?;
    assert_eq!(recovered.last.0, next - 1);
    if next > 1 {
        assert_eq!(recovered.last_time, nth(next - 1).time);
    }
    Ok(recovered)
}

/// A configuration of small files, so that everything happens often.
pub(crate) fn small(dir: &Path) -> JournalConfig {
    JournalConfig {
        segment_bytes: 64 << 10,
        frame_bytes_max: 16 << 10,
        ring_commands: 1 << 12,
        ..JournalConfig::new(dir, 1)
    }
}

/// Recovers and starts.
pub(crate) fn open(config: JournalConfig) -> JournalHandle {
    let recovered = recover_checked(&config.dir).unwrap();
    Journal::start(config, recovered).unwrap()
}

/// Appends up to and including `last`, waiting for room where need be.
pub(crate) fn append_to(journal: &mut JournalHandle, last: u64) {
    while journal.appended().0 < last {
        let command = nth(journal.appended().0 + 1);
        while journal.append(&command) == Err(Full) {
            assert!(journal.failed().is_none(), "{}", journal.failed().unwrap());
            std::thread::yield_now();
        }
    }
}

/// Waits until everything appended is committed.
pub(crate) fn settle(journal: &JournalHandle) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while journal.committed() < journal.appended() {
        journal.wake();
        assert!(journal.failed().is_none(), "{}", journal.failed().unwrap());
        assert!(Instant::now() < deadline, "the journal hangs at {}", journal.committed());
        std::thread::yield_now();
    }
}

/// A folder for files that need not survive anything: in memory where there is such a place, so
/// that thousands of small synchronous writes take no time.
pub(crate) fn scratch() -> TempDir {
    TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap()
}

/// Adds one frame for each of `ends`, holding the commands up to and including it: the journal
/// thread does not look before all of them wait for it.
pub(crate) fn write_frames(dir: &Path, ends: &[u64]) {
    for &end in ends {
        let (go, wait_for_go) = std::sync::mpsc::sync_channel(1);
        let setup: ThreadSetup = Box::new(move || wait_for_go.recv().unwrap());
        let mut journal = open(JournalConfig { thread_setup: Some(setup), ..small(dir) });
        append_to(&mut journal, end);
        go.send(()).unwrap();
        settle(&journal);
        assert_eq!(journal.status().frames, 1, "all of it fits one frame");
        journal.close().unwrap();
    }
}

/// Segment file `index`.
pub(crate) fn segment(dir: &Path, index: u64) -> PathBuf {
    dir.join(format!("segment-{index:010}.journal"))
}

/// Where frames begin in a segment, and the length of their content without padding.
pub(crate) fn frames(path: &Path) -> Vec<(usize, usize)> {
    let bytes = std::fs::read(path).unwrap();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        if &bytes[at..at + 8] == b"OUTCRYJF" {
            let length = u32::from_le_bytes(bytes[at + 32..at + 36].try_into().unwrap());
            let content = 72 + length as usize + 8;
            found.push((at, content));
            at += content.next_multiple_of(BLOCK_BYTES);
        } else {
            at += BLOCK_BYTES;
        }
    }
    found
}

/// Copies the files of a journal, which has no folders.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// Says that a test did not run, where people and the continuous build see it.
pub(crate) fn skip(test: &str, why: &str) {
    let line = format!("SKIPPED: {test}: {why}\n");
    print!("{line}");
    eprint!("{line}");
    if let Ok(path) = std::env::var("OUTCRY_SKIP_LOG") {
        let mut log = std::fs::OpenOptions::new().create(true).append(true).open(path).unwrap();
        // At once: other test programs write into it too.
        log.write_all(line.as_bytes()).unwrap();
    }
}

/// This test binary again, running one test with `variable` set: a process that may be killed,
/// limited or put in a world of its own.
pub(crate) fn again(test: &str, variable: &str, value: &Path) -> std::process::Command {
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    command.args([test, "--exact", "--nocapture", "--include-ignored"]).env(variable, value);
    command
}
