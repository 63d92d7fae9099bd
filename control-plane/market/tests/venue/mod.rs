//! The engine's side: a core whose events are written down as it runs, without its network.
#![allow(clippy::unwrap_used, dead_code)]

use std::collections::BTreeMap;
use std::path::Path;

use engine::bridge::{EventFile, SEGMENT_BYTES_MIN, Scribe, Settings};
use engine::core::command::{
    AddInstrument, AddSession, CancelOrder, CancelQty, Command, CommandBody, EnterOrder,
    SystemEventCode,
};
use engine::core::{
    AccountId, Capacity, Core, InstrumentId, Nanos, OrderTags, Price, Qty, SeqNo, SessionId, Side,
    Symbol, TimeInForce, UserRef,
};

const CAPACITY: Capacity = Capacity { instruments: 2, sessions: 2, orders: 4096, levels: 1024 };
const START_NS: u64 = 1_800_000_000_000_000_000;

/// A venue of two instruments, OUTC and BELL, and two sessions.
pub(crate) struct Venue {
    pub(crate) scribe: Scribe,
    pub(crate) seq: u64,
    next_ref: [u32; 3],
}

pub(crate) fn symbol(id: u16) -> Symbol {
    Symbol::new(["OUTC", "BELL"][usize::from(id - 1)]).unwrap()
}

impl Venue {
    pub(crate) fn open(dir: &Path) -> Self {
        Self::open_for(dir, [1, 2])
    }

    /// A venue whose two sessions trade for these.
    pub(crate) fn open_for(dir: &Path, accounts: [u32; 2]) -> Self {
        let settings = Settings {
            shard: 0,
            segment_bytes: SEGMENT_BYTES_MIN,
            capacity: CAPACITY,
            is_kept: true,
        };
        let file = EventFile::open(dir, settings).unwrap();
        let scribe = Scribe::new(Core::new(CAPACITY), file);
        let mut venue = Self { scribe, seq: 0, next_ref: [1; 3] };
        venue.operator(CommandBody::SystemEvent(SystemEventCode::StartOfMessages));
        for id in 1..=2 {
            let (instrument, symbol) = (InstrumentId(id), symbol(id));
            let (tick, round_lot) = (Price(100), Qty(100));
            let listed = AddInstrument { instrument, symbol, tick, round_lot };
            venue.operator(CommandBody::AddInstrument(listed));
        }
        for (id, account) in (1..).zip(accounts) {
            venue.operator(CommandBody::AddSession(AddSession {
                session: SessionId(id),
                account: AccountId(account),
                firm: *b"FIRM",
                key: [id as u8; 10],
            }));
        }
        venue.operator(CommandBody::SystemEvent(SystemEventCode::StartOfSystemHours));
        venue.operator(CommandBody::SystemEvent(SystemEventCode::StartOfMarketHours));
        venue
    }

    fn operator(&mut self, body: CommandBody) {
        self.hear(0, body);
    }

    fn hear(&mut self, session: u16, body: CommandBody) {
        self.seq += 1;
        let time = Nanos(START_NS + self.seq * 1000);
        let (seq, session) = (SeqNo(self.seq), SessionId(session));
        self.scribe.hear(&Command { seq, time, session, body }).unwrap();
    }

    pub(crate) fn enter(
        &mut self,
        session: u16,
        instrument: u16,
        side: Side,
        price: u32,
        qty: u32,
    ) {
        let user_ref = UserRef(self.next_ref[usize::from(session)]);
        self.next_ref[usize::from(session)] += 1;
        let tags = OrderTags {
            side_code: side as u8,
            display: b'Y',
            capacity: b'P',
            intermarket_sweep: b'N',
            cross_type: b'N',
            customer_type: b' ',
            cl_ord_id: *b"              ",
        };
        let (time_in_force, symbol) = (TimeInForce::Day, symbol(instrument));
        let (qty, price) = (Qty(qty), Price(price));
        let order = EnterOrder { user_ref, side, time_in_force, symbol, qty, price, tags };
        self.hear(session, CommandBody::Enter(order));
    }

    /// One random command of a participant.
    pub(crate) fn step(&mut self, random: &mut impl FnMut(u32) -> u32) {
        let session = 1 + random(2) as u16;
        if random(3) == 0 {
            let user_ref = UserRef(1 + random(self.next_ref[usize::from(session)]));
            let (qty, qty_kind) = (Qty(random(3) * 50), CancelQty::Total);
            let cancel = CancelOrder { user_ref, qty, qty_kind };
            return self.hear(session, CommandBody::Cancel(cancel));
        }
        let side = if random(2) == 0 { Side::Buy } else { Side::Sell };
        let price = 500_000 + 100 * random(20);
        let instrument = 1 + random(2) as u16;
        self.enter(session, instrument, side, price, 1 + random(300));
    }

    /// The engine's own book, added up by price.
    pub(crate) fn levels(&self, instrument: u16, side: Side) -> BTreeMap<Price, (u64, u32)> {
        let mut levels = BTreeMap::<Price, (u64, u32)>::new();
        self.scribe.core().visit_orders(InstrumentId(instrument), side, |order| {
            let level = levels.entry(order.price).or_default();
            *level = (level.0 + u64::from(order.open.0), level.1 + 1);
        });
        levels
    }
}
