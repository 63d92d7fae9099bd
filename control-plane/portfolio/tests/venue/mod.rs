//! The engine's side: a core whose events are written down as it runs, without its network.
#![allow(clippy::unwrap_used, dead_code)]

use std::path::Path;

use engine::bridge::{EventFile, SEGMENT_BYTES_MIN, Scribe, Settings, VenueId};
use engine::core::bust::{Bust, BustParty, BustReason, Correct, Parties};
use engine::core::command::{
    AddInstrument, AddSession, CancelOrder, CancelQty, Command, CommandBody, DayBefore, EnterOrder,
    EnterSpecial, ReplaceOrder, ReplaceQty, Restore, SystemEventCode,
};
use engine::core::event::Traded;
use engine::core::{
    AccountId, Capacity, Core, GOOD_TILL_CANCELED, InstrumentId, Nanos, OrderTags, Price, Qty,
    SeqNo, SessionId, Side, Symbol, Terms, TimeInForce, UserRef,
};

const CAPACITY: Capacity = Capacity { instruments: 2, sessions: 2, orders: 4096, levels: 1024 };
pub(crate) const START_NS: u64 = 1_800_000_000_000_000_000;

/// A venue of two instruments, OUTC and BELL, and two sessions.
pub(crate) struct Venue {
    pub(crate) scribe: Scribe,
    pub(crate) seq: u64,
    next_ref: [u32; 3],
    /// Of its two sessions.
    accounts: [u32; 2],
    day: u32,
}

/// SplitMix64.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((word ^ (word >> 31)) % u64::from(bound)) as u32
    }
}

fn tags(side: Side) -> OrderTags {
    OrderTags {
        side_code: side as u8,
        display: b'Y',
        capacity: b'P',
        intermarket_sweep: b'N',
        cross_type: b'N',
        customer_type: b' ',
        cl_ord_id: *b"              ",
    }
}

pub(crate) fn symbol(id: u16) -> Symbol {
    Symbol::new(["OUTC", "BELL"][usize::from(id - 1)]).unwrap()
}

impl Venue {
    pub(crate) fn open(dir: &Path) -> Self {
        Self::open_on(dir, 1)
    }

    /// A venue whose two sessions are alike but for their number.
    pub(crate) fn open_alike(dir: &Path) -> Self {
        let mut venue = Self::begin(dir, 1, None, [2, 2]);
        venue.start_of_day();
        venue
    }

    /// A venue that begins on this day, the first being 1.
    pub(crate) fn open_on(dir: &Path, day: u32) -> Self {
        let mut venue = Self::begin(dir, day, None, [1, 2]);
        venue.start_of_day();
        venue
    }

    /// A venue whose two sessions trade for these.
    pub(crate) fn open_for(dir: &Path, accounts: [u32; 2]) -> Self {
        let mut venue = Self::begin(dir, 1, None, accounts);
        venue.start_of_day();
        venue
    }

    fn begin(dir: &Path, day: u32, before: Option<DayBefore>, accounts: [u32; 2]) -> Self {
        let settings = Settings {
            shard: 0,
            segment_bytes: SEGMENT_BYTES_MIN * 64,
            capacity: CAPACITY,
            is_kept: true,
        };
        let file = EventFile::open(dir, settings).unwrap();
        let scribe = Scribe::new(Core::new(CAPACITY), file);
        let mut venue = Self { scribe, seq: 0, next_ref: [1; 3], accounts, day };
        if let Some(before) = before {
            venue.operator(CommandBody::Continue(before));
        }
        venue.operator(CommandBody::SystemEvent(SystemEventCode::StartOfMessages));
        for id in 1..=2 {
            let (instrument, symbol) = (InstrumentId(id), symbol(id));
            let (tick, round_lot) = (Price(100), Qty(100));
            let listed = AddInstrument { instrument, symbol, tick, round_lot };
            venue.operator(CommandBody::AddInstrument(listed));
        }
        for (number, id) in (1..).zip(accounts) {
            venue.operator(CommandBody::AddSession(AddSession {
                session: SessionId(number),
                account: AccountId(id),
                firm: *b"FIRM",
                key: [number as u8; 10],
            }));
        }
        venue
    }

    /// An order of a session that trades at once or not at all, in the first instrument.
    pub(crate) fn enter_at_once(&mut self, session: u16, side: Side, price: u32, qty: u32) {
        let user_ref = UserRef(self.next_ref[usize::from(session)]);
        self.next_ref[usize::from(session)] += 1;
        let (time_in_force, symbol) = (TimeInForce::Ioc, symbol(1));
        let (qty, price, tags) = (Qty(qty), Price(price), tags(side));
        let order = EnterOrder { user_ref, side, time_in_force, symbol, qty, price, tags };
        self.hear(session, CommandBody::Enter(order));
    }

    /// An order of a session that lives until it is cancelled, in the first instrument.
    pub(crate) fn enter_lasting(&mut self, session: u16, side: Side, price: u32, qty: u32) {
        let user_ref = UserRef(self.next_ref[usize::from(session)]);
        self.next_ref[usize::from(session)] += 1;
        let (time_in_force, symbol) = (TimeInForce::Day, symbol(1));
        let (qty, price, tags) = (Qty(qty), Price(price), tags(side));
        let order = EnterOrder { user_ref, side, time_in_force, symbol, qty, price, tags };
        let terms = Terms { good_till: GOOD_TILL_CANCELED, ..Terms::PLAIN };
        self.hear(session, CommandBody::EnterSpecial(EnterSpecial { order, terms }));
    }

    pub(crate) fn end_day(&mut self) {
        for code in [
            SystemEventCode::EndOfMarketHours,
            SystemEventCode::EndOfSystemHours,
            SystemEventCode::EndOfMessages,
        ] {
            self.operator(CommandBody::SystemEvent(code));
        }
    }

    /// Something more happens.
    pub(crate) fn tick(&mut self) {
        self.hear(1, CommandBody::AccountQuery);
    }

    /// The day after another one, in which sessions have other numbers unless they are alike; with
    /// what outlives that one, if it `restores`.
    pub(crate) fn go_on_from(first: &Self, of: VenueId, dir: &Path, restores: bool) -> Self {
        let day = first.day + 1;
        let before = DayBefore { log: of.0, last: SeqNo(first.seq), day };
        let [one, two] = first.accounts;
        let mut venue = Self::begin(dir, day, Some(before), [two, one]);
        let now = |session: u16| if one == two { session } else { 3 - session };
        for restore in first.scribe.core().lasting_orders() {
            let owner = SessionId(now(restore.owner.0));
            if restores {
                venue.operator(CommandBody::Restore(Restore { owner, ..restore }));
            }
        }
        for session in 1..=2 {
            venue.next_ref[usize::from(now(session))] = first.next_ref[usize::from(session)];
        }
        venue.start_of_day();
        venue
    }

    fn start_of_day(&mut self) {
        self.operator(CommandBody::SystemEvent(SystemEventCode::StartOfSystemHours));
        self.operator(CommandBody::SystemEvent(SystemEventCode::StartOfMarketHours));
    }

    pub(crate) fn operator(&mut self, body: CommandBody) {
        self.hear(0, body);
    }

    fn hear(&mut self, session: u16, body: CommandBody) {
        self.seq += 1;
        let start = START_NS + u64::from(self.day - 1) * Nanos::DAY;
        let time = Nanos(start + self.seq * 1000);
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
        let (time_in_force, symbol) = (TimeInForce::Day, symbol(instrument));
        let (qty, price, tags) = (Qty(qty), Price(price), tags(side));
        let order = EnterOrder { user_ref, side, time_in_force, symbol, qty, price, tags };
        self.hear(session, CommandBody::Enter(order));
    }

    /// Its owner cancels an order.
    pub(crate) fn cancel(&mut self, session: u16, user_ref: u32) {
        let (user_ref, qty, qty_kind) = (UserRef(user_ref), Qty(0), CancelQty::Total);
        self.hear(session, CommandBody::Cancel(CancelOrder { user_ref, qty, qty_kind }));
    }

    /// Busts a trade, or gives it another price and other shares.
    pub(crate) fn correct(&mut self, trade: &Traded, terms: Option<(u32, u32)>) {
        let (buys, sells) = match trade.aggressor {
            Side::Buy => (b'B', b'S'),
            Side::Sell => (b'S', b'B'),
        };
        let party = |party: engine::core::event::Party, side_code| BustParty {
            session: party.session,
            user_ref: party.user_ref,
            side_code,
        };
        let (taker, maker) = (party(trade.taker, buys), party(trade.maker, sells));
        let bust = Bust {
            match_number: trade.match_number,
            instrument: trade.instrument,
            price: trade.price,
            qty: trade.qty,
            parties: Parties::Trade { taker, maker, part: trade.part },
            reason: BustReason::Erroneous,
        };
        self.operator(match terms {
            None => CommandBody::Bust(bust),
            Some((price, qty)) => {
                let (price, qty) = (Price(price), Qty(qty));
                CommandBody::Correct(Correct { bust, price, qty })
            }
        });
    }

    /// One random command of a participant.
    pub(crate) fn step(&mut self, dice: &mut Dice) {
        let session = 1 + dice.below(2) as u16;
        let user_ref = UserRef(1 + dice.below(self.next_ref[usize::from(session)]));
        match dice.below(6) {
            0 => {
                let (qty, qty_kind) = (Qty(dice.below(3) * 50), CancelQty::Total);
                let cancel = CancelOrder { user_ref, qty, qty_kind };
                self.hear(session, CommandBody::Cancel(cancel));
            }
            1 => self.replace(session, user_ref, 500_000 + 100 * dice.below(20), dice.below(400)),
            _ => {
                let side = if dice.below(2) == 0 { Side::Buy } else { Side::Sell };
                let price = 500_000 + 100 * dice.below(20);
                let instrument = 1 + dice.below(2) as u16;
                self.enter(session, instrument, side, price, 1 + dice.below(300));
            }
        }
    }

    fn replace(&mut self, session: u16, orig_user_ref: UserRef, price: u32, qty: u32) {
        let user_ref = UserRef(self.next_ref[usize::from(session)]);
        self.next_ref[usize::from(session)] += 1;
        let replace = ReplaceOrder {
            orig_user_ref,
            user_ref,
            qty: Qty(qty),
            qty_kind: ReplaceQty::Total,
            price: Price(price),
            time_in_force: TimeInForce::Day,
            display: b'Y',
            intermarket_sweep: b'N',
            cl_ord_id: *b"replaced      ",
        };
        self.hear(session, CommandBody::Replace(replace));
    }
}
