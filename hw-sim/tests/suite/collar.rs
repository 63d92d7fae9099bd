//! The market data unit beside order entry: what trades elsewhere moves the collar of an order.

use fpga::feed::message::FeedMessage;
use fpga::market_registers::{self as market, Otherwise, Reference};
use fpga::record::Check;
use fpga::registers::{self, Table};
use fpga::tables::{AccountLimits, Mode, Row, Session, SessionTable, SymbolLimits, SymbolTable};
use outcry_hw_sim::device::{Beat, Collar, Device as _, Input, Output};
use outcry_hw_sim::market::device::{MarketDevice as _, MarketInput};
use outcry_hw_sim::market::itch;
use outcry_hw_sim::market::verilated::VerilatedMarket;
use outcry_hw_sim::verilated::Verilated;
use wire::datagram::{DatagramTemplate, Endpoint, payload_mut};
use wire::moldudp64::{PacketBuilder, Session as MoldSession};
use wire::ouch50::{EnterOrder, PRICE_MAX};

const PORT: u16 = 26_400;
const KEY: [u8; 10] = *b"OUTCRY 001";
const SYMBOL: [u8; 8] = *b"AAPL    ";
/// More than a round of all symbols takes.
const ROUND_CYCLES: usize = 20_000;

/// Both, with a register between them.
struct Both {
    market: VerilatedMarket,
    orders: Verilated,
    between: Option<Collar>,
    sequence: u64,
    user_ref: u32,
}

impl Both {
    fn cycle(&mut self, market: MarketInput, orders: Input) -> Output {
        let ready = self.between.is_none();
        let said = self.market.cycle(&MarketInput { ready, ..market });
        let output = self.orders.cycle(&Input { collar: self.between, ready: true, ..orders });
        if output.takes_collar {
            self.between = None;
        }
        if ready {
            self.between = said.collar;
        }
        output
    }

    fn idle(&mut self, cycles: usize) {
        for _ in 0..cycles {
            self.cycle(MarketInput::default(), Input::default());
        }
    }

    fn set_market(&mut self, address: u16, value: u32) {
        self.cycle(
            MarketInput { address, write: Some(value), ..MarketInput::default() },
            Input::default(),
        );
    }

    fn set_orders(&mut self, address: u16, value: u32) {
        self.cycle(
            MarketInput::default(),
            Input { address, write: Some(value), ..Input::default() },
        );
    }

    fn row(&mut self, table: Table, row: Row) {
        let data = [registers::DATA_0, registers::DATA_1, registers::DATA_2, registers::DATA_3];
        for (word, register) in data.into_iter().enumerate() {
            self.set_orders(register, (row.bits >> (32 * word)) as u32);
        }
        self.set_orders(registers::COMMAND, (table as u32) << 16 | u32::from(row.address));
        self.idle(8);
    }

    /// The message on both lines.
    fn say(&mut self, message: &FeedMessage) {
        let frame = frame(self.sequence, &itch::bytes(message));
        self.sequence += 1;
        for beat in beats(&frame) {
            let input = MarketInput { beats: [Some(beat); 2], ..MarketInput::default() };
            self.cycle(input, Input::default());
        }
        self.idle(100);
    }

    /// The checks that an order at a price fails.
    fn order(&mut self, price: u64) -> u16 {
        self.user_ref += 1;
        let order = EnterOrder {
            user_ref_num: self.user_ref.into(),
            side: b'B',
            quantity: 100.into(),
            symbol: SYMBOL,
            price: price.into(),
            ..EnterOrder::default()
        };
        let frame = frame(1, &order.to_bytes());
        let mut verdict = None;
        for beat in beats(&frame).into_iter().map(Some).chain([None; 40]) {
            let output = self.cycle(MarketInput::default(), Input { beat, ..Input::default() });
            verdict = verdict.or(output.verdict);
        }
        verdict.expect("an order is checked").0
    }
}

fn beats(frame: &[u8]) -> Vec<Beat> {
    let count = frame.len().div_ceil(8);
    let beat = |(index, bytes): (usize, &[u8])| {
        let mut lanes = [0; 8];
        lanes[..bytes.len()].copy_from_slice(bytes);
        let empty = (8 - bytes.len()) as u8;
        let last = index + 1 == count;
        Beat { data: u64::from_be_bytes(lanes), last, empty, error: false }
    };
    frame.chunks(8).enumerate().map(beat).collect()
}

fn frame(sequence: u64, message: &[u8]) -> Vec<u8> {
    let end = |host| Endpoint { mac: [2, 0, 0, 0, 0, host], ip: [10, 0, 0, host], port: PORT };
    let mut frame = [0; 1514];
    let mut packet = PacketBuilder::new(payload_mut(&mut frame), MoldSession(KEY), sequence);
    packet.push(message).unwrap();
    let bytes = packet.finish();
    let length = DatagramTemplate::new(end(1), end(2)).seal(&mut frame, bytes, true);
    frame[..length].to_vec()
}

/// Both with a symbol whose collar is its quote and a tenth around, closed without one.
fn both() -> Both {
    let mut both = Both {
        market: VerilatedMarket::new(1),
        orders: Verilated::new(1),
        between: None,
        sequence: 1,
        user_ref: 0,
    };
    let (mut sessions, mut symbols) = (SessionTable::default(), SymbolTable::default());
    sessions.insert(KEY, Session { account: 1, slot: 1 }).unwrap();
    let open = SymbolLimits { mode: Mode::Free, price_min: 0, price_max: PRICE_MAX as u32 };
    symbols.insert(SYMBOL, open).unwrap();
    let symbol = symbols.rows().next().unwrap();
    both.set_orders(registers::PORT, PORT.into());
    both.row(Table::Session, sessions.rows().next().unwrap());
    both.row(Table::Symbol, symbol);
    let all = u64::MAX;
    let limits = AccountLimits { quantity_max: u32::MAX, notional_max: all, exposure_max: all };
    both.row(Table::Account, limits.row(1));
    both.row(Table::ExposureLimit, limits.exposure_row(1));
    assert_eq!(both.order(PRICE_MAX), 0, "nothing limits the price");
    let reference =
        Reference { symbol_row: symbol.address, width: 6_554, otherwise: Otherwise::Closed };
    for (word, register) in [market::DATA_0, market::DATA_1, market::DATA_2].into_iter().enumerate()
    {
        both.set_market(register, (reference.bits() >> (32 * word)) as u32);
    }
    both.set_market(market::COMMAND, 5);
    let session = KEY.map(u32::from);
    let word = |bytes: &[u32]| bytes.iter().fold(0, |word, byte| word << 8 | byte);
    both.set_market(market::SESSION_2, word(&session[..2]));
    both.set_market(market::SESSION_1, word(&session[2..6]));
    both.set_market(market::SESSION_0, word(&session[6..]));
    both.set_market(market::PORT_A, PORT.into());
    both.set_market(market::PORT_B, PORT.into());
    both.set_market(market::WAIT, 1_000);
    both.set_market(market::NEXT_LOW, 1);
    both.set_market(market::BEGIN, 1);
    both.idle(ROUND_CYCLES);
    both
}

#[test]
fn the_collar_of_an_order_follows_the_market() {
    let mut both = both();
    let collar = Check::Collar.bit();
    // Nobody has said a price.
    assert_eq!(both.order(1_000_000), collar);
    let add = |order_ref, side, price| FeedMessage {
        kind: b'A',
        locate: 5,
        order_ref,
        side,
        shares: 100,
        price,
        ..FeedMessage::default()
    };
    both.say(&add(1, b'B', 1_000_000));
    assert_eq!(both.order(1_000_000), collar, "there is no offer");
    both.say(&add(2, b'S', 1_010_000));
    for (price, fails) in
        [(899_993, collar), (899_994, 0), (1_000_000, 0), (1_111_006, 0), (1_111_007, collar)]
    {
        assert_eq!(both.order(price), fails, "{price}");
    }
    // The market goes up.
    both.say(&add(3, b'B', 1_005_000));
    assert_eq!((both.order(904_493), both.order(904_494)), (collar, 0));
    // A message is lost on both lines: nothing is known any more.
    both.sequence += 1;
    both.say(&add(4, b'B', 1_006_000));
    both.idle(ROUND_CYCLES);
    assert_eq!(both.order(1_005_000), collar);
}
