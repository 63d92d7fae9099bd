//! Books rebuilt from ITCH, against a model so naive that it cannot be wrong: a list of orders.
#![allow(clippy::unwrap_used)]

use outcry_participant::book::{BookFault, FeedBook, Side};
use outcry_participant::random::Random;
use wire::IntoBytes;
use wire::itch50::{
    AddOrder, AddOrderWithMpid, Message, OrderCancel, OrderDelete, OrderExecuted,
    OrderExecutedWithPrice, OrderReplace, StockDirectory, StockTradingAction,
};

fn symbol(locate: u16) -> [u8; 8] {
    let mut symbol = *b"SYM     ";
    symbol[3] = b'A' + u8::try_from(locate % 26).unwrap();
    symbol
}

fn directory(locate: u16) -> Vec<u8> {
    let stock = symbol(locate);
    let message =
        StockDirectory { stock_locate: locate.into(), stock, ..StockDirectory::default() };
    message.as_bytes().to_vec()
}

fn add(locate: u16, reference: u64, side: u8, shares: u32, price: u32) -> Vec<u8> {
    let message = AddOrder {
        stock_locate: locate.into(),
        order_reference: reference.into(),
        side,
        shares: shares.into(),
        stock: symbol(locate),
        price: price.into(),
        ..AddOrder::default()
    };
    message.as_bytes().to_vec()
}

fn execute(locate: u16, reference: u64, shares: u32) -> Vec<u8> {
    let message = OrderExecuted {
        stock_locate: locate.into(),
        order_reference: reference.into(),
        executed_shares: shares.into(),
        ..OrderExecuted::default()
    };
    message.as_bytes().to_vec()
}

fn cancel(locate: u16, reference: u64, shares: u32) -> Vec<u8> {
    let message = OrderCancel {
        stock_locate: locate.into(),
        order_reference: reference.into(),
        canceled_shares: shares.into(),
        ..OrderCancel::default()
    };
    message.as_bytes().to_vec()
}

fn delete(locate: u16, reference: u64) -> Vec<u8> {
    let message = OrderDelete {
        stock_locate: locate.into(),
        order_reference: reference.into(),
        ..OrderDelete::default()
    };
    message.as_bytes().to_vec()
}

fn replace(locate: u16, old: u64, new: u64, shares: u32, price: u32) -> Vec<u8> {
    let message = OrderReplace {
        stock_locate: locate.into(),
        original_order_reference: old.into(),
        new_order_reference: new.into(),
        shares: shares.into(),
        price: price.into(),
        ..OrderReplace::default()
    };
    message.as_bytes().to_vec()
}

fn trading(locate: u16, state: u8) -> Vec<u8> {
    let message = StockTradingAction {
        stock_locate: locate.into(),
        stock: symbol(locate),
        trading_state: state,
        ..StockTradingAction::default()
    };
    message.as_bytes().to_vec()
}

/// A live order of the model; the list is in order of arrival.
#[derive(Clone, Copy)]
struct Resting {
    locate: u16,
    reference: u64,
    buys: bool,
    price: u32,
    open: u32,
}

#[derive(Default)]
struct Model {
    locates: Vec<u16>,
    orders: Vec<Resting>,
}

impl Model {
    fn dump(&self) -> String {
        let mut text = String::new();
        for &locate in &self.locates {
            let name = String::from_utf8(symbol(locate).to_vec()).unwrap();
            text += &format!("INSTRUMENT {locate} {}\n", name.trim_end());
            for buys in [true, false] {
                let of_side = |order: &&Resting| order.locate == locate && order.buys == buys;
                let mut side: Vec<_> = self.orders.iter().filter(of_side).collect();
                // A stable sort keeps the order of arrival within a price.
                side.sort_by_key(|order| if buys { u32::MAX - order.price } else { order.price });
                for order in side {
                    let letter = if buys { 'B' } else { 'S' };
                    text +=
                        &format!("{letter} {} {} {}\n", order.price, order.reference, order.open);
                }
            }
        }
        text
    }

    fn take(&mut self, place: usize, shares: u32) {
        self.orders[place].open -= shares;
        if self.orders[place].open == 0 {
            self.orders.remove(place);
        }
    }
}

fn dump(book: &FeedBook) -> String {
    let mut text = Vec::new();
    book.write_books(&mut text).unwrap();
    String::from_utf8(text).unwrap()
}

fn seeds() -> Vec<u64> {
    match std::env::var("OUTCRY_SEED") {
        Ok(seed) => vec![seed.parse().expect("OUTCRY_SEED is a number")],
        Err(_) => (1..=20).collect(),
    }
}

#[test]
fn the_books_equal_those_of_a_naive_model() {
    for seed in seeds() {
        println!("OUTCRY_SEED={seed}");
        let mut random = Random::new(seed);
        let (mut book, mut model) = (FeedBook::default(), Model::default());
        for locate in [1, 2, 7] {
            book.apply(&directory(locate)).unwrap();
            model.locates.push(locate);
        }
        let mut next_reference = 1;
        for step in 0..3_000 {
            step_both(&mut random, &mut book, &mut model, &mut next_reference);
            if step % 50 == 0 {
                assert_eq!(dump(&book), model.dump(), "seed {seed} step {step}");
            }
        }
        assert_eq!(dump(&book), model.dump(), "seed {seed}");
        assert_eq!(book.live_orders(), model.orders.len(), "seed {seed}");
        assert_eq!(book.faults().total(), 0, "seed {seed}: {:?}", book.first_faults());
        for &locate in &model.locates {
            let touch = book.touch(locate).unwrap();
            let of =
                |buys| model.orders.iter().filter(move |o| o.locate == locate && o.buys == buys);
            let bid = of(true).map(|order| order.price).max();
            let ask = of(false).map(|order| order.price).min();
            let shares = |buys, best: Option<u32>| {
                let best = best?;
                let at = of(buys).filter(|order| order.price == best);
                Some((best, at.map(|order| u64::from(order.open)).sum()))
            };
            assert_eq!(touch.bid, shares(true, bid), "seed {seed}");
            assert_eq!(touch.ask, shares(false, ask), "seed {seed}");
        }
    }
}

fn step_both(random: &mut Random, book: &mut FeedBook, model: &mut Model, next: &mut u64) {
    // Bids below 1,000 and offers above keep the book uncrossed; few prices make long queues.
    let price = |random: &mut Random, buys: bool| {
        let distance = 1 + random.below(12) as u32;
        if buys { 1_000 - distance } else { 1_000 + distance }
    };
    let shares = 1 + random.below(5) as u32;
    if model.orders.is_empty() || random.chance(4_500) {
        let locate = model.locates[random.below(3) as usize];
        let buys = random.chance(5_000);
        let price = price(random, buys);
        let side = if buys { b'B' } else { b'S' };
        let reference = *next;
        *next += 1;
        model.orders.push(Resting { locate, reference, buys, price, open: shares });
        book.apply(&add(locate, reference, side, shares, price)).unwrap();
        return;
    }
    let place = random.below(model.orders.len() as u64) as usize;
    let Resting { locate, reference, buys, open, .. } = model.orders[place];
    let taken = shares.min(open);
    match random.below(4) {
        0 => {
            model.orders.remove(place);
            book.apply(&delete(locate, reference)).unwrap();
        }
        1 => {
            model.take(place, taken);
            book.apply(&execute(locate, reference, taken)).unwrap();
        }
        2 => {
            model.take(place, taken);
            book.apply(&cancel(locate, reference, taken)).unwrap();
        }
        _ => {
            model.orders.remove(place);
            let (price, new) = (price(random, buys), *next);
            *next += 1;
            model.orders.push(Resting { locate, reference: new, buys, price, open: shares });
            book.apply(&replace(locate, reference, new, shares, price)).unwrap();
        }
    }
}

/// A listed instrument with bid 1 (100 at 990) and offer 2 (100 at 1010).
fn two_sided() -> FeedBook {
    let mut book = FeedBook::default();
    book.apply(&directory(1)).unwrap();
    book.apply(&add(1, 1, b'B', 100, 990)).unwrap();
    book.apply(&add(1, 2, b'S', 100, 1010)).unwrap();
    book
}

#[test]
fn every_contradiction_is_told_apart_and_counted() {
    let cases: [(&str, Vec<u8>, usize); 16] = [
        ("unknown_reference", execute(1, 9, 1), 2),
        ("unknown_reference", cancel(1, 9, 1), 2),
        ("unknown_reference", delete(1, 9), 2),
        ("unknown_reference", replace(1, 9, 10, 1, 1), 2),
        ("negative_size", execute(1, 1, 101), 1),
        ("negative_size", cancel(1, 1, 101), 1),
        ("zero_size", execute(1, 1, 0), 2),
        ("zero_size", add(1, 3, b'B', 0, 1), 2),
        ("zero_size", replace(1, 1, 3, 0, 1), 2),
        ("duplicate_reference", add(1, 2, b'B', 1, 1), 2),
        ("duplicate_reference", replace(1, 1, 2, 1, 1), 2),
        ("unknown_locate", add(8, 3, b'B', 1, 1), 3),
        ("wrong_locate", delete(2, 1), 1),
        ("invalid_side", add(1, 3, b'X', 1, 1), 2),
        ("crossed", add(1, 3, b'B', 1, 1010), 3),
        ("malformed", vec![b'A'; 35], 2),
    ];
    for (cause, message, live) in cases {
        let mut book = two_sided();
        let fault = book.apply(&message).unwrap_err();
        let counted: Vec<_> = book.faults().by_cause().filter(|&(_, n)| n > 0).collect();
        assert_eq!(counted, [(cause, 1)], "{fault}");
        assert_eq!(book.live_orders(), live, "{cause}: {fault}");
        assert_eq!(book.first_faults(), [(4, fault)]);
    }
}

#[test]
fn symbols_may_not_change_and_books_may_not_overflow() {
    let mut book = two_sided();
    let mut renamed = directory(1);
    renamed[11] = b'X';
    assert!(matches!(book.apply(&renamed), Err(BookFault::SymbolDiffers { .. })));
    let mut small = FeedBook::new(1);
    small.apply(&add(1, 1, b'B', 1, 1)).unwrap();
    assert!(matches!(small.apply(&add(1, 2, b'B', 1, 1)), Err(BookFault::Full { .. })));
    small.apply(&delete(1, 1)).unwrap();
    small.apply(&add(1, 2, b'B', 1, 1)).unwrap();
}

#[test]
fn a_replace_through_the_other_side_is_noticed_and_a_halt_allows_it() {
    let mut book = two_sided();
    let fault = book.apply(&replace(1, 1, 3, 5, 1020)).unwrap_err();
    let crossed =
        BookFault::Crossed { reference: 3, side: Side::Buy, locate: 1, bid: 1020, ask: 1010 };
    assert_eq!(fault, crossed);
    let mut halted = two_sided();
    halted.apply(&trading(1, b'H')).unwrap();
    halted.apply(&replace(1, 1, 3, 5, 1020)).unwrap();
    halted.apply(&trading(1, b'T')).unwrap();
    assert!(halted.apply(&add(1, 4, b'S', 5, 1020)).is_err(), "trading again");
}

#[test]
fn without_a_directory_symbols_are_learnt_from_orders() {
    let mut book = FeedBook::default();
    let order = AddOrderWithMpid {
        stock_locate: 5.into(),
        order_reference: 1.into(),
        side: b'S',
        shares: 10.into(),
        stock: symbol(5),
        price: 77.into(),
        ..AddOrderWithMpid::default()
    };
    book.apply(order.as_bytes()).unwrap();
    assert_eq!(book.counts().learnt_instruments, 1);
    assert_eq!(book.symbol(5), Some(&symbol(5)));
    let partly = OrderExecutedWithPrice {
        stock_locate: 5.into(),
        order_reference: 1.into(),
        executed_shares: 4.into(),
        ..OrderExecutedWithPrice::default()
    };
    book.apply(partly.as_bytes()).unwrap();
    assert_eq!(dump(&book), "INSTRUMENT 5 SYMF\nS 77 1 6\n");
    assert_eq!(book.order(1).unwrap().open, 6);
    assert_eq!(book.counts().executed_shares, 4);
}

/// Whatever bytes come, the books neither panic nor disagree with themselves.
#[test]
fn hostile_feeds_are_counted() {
    for seed in seeds() {
        println!("OUTCRY_SEED={seed}");
        let mut random = Random::new(seed);
        let mut book = FeedBook::new(200);
        for _ in 0..20_000 {
            let (kind, length) = Message::ALL[random.below(23) as usize];
            let mut bytes = vec![0; length];
            // Small numbers everywhere make the messages meet the same orders.
            bytes.iter_mut().for_each(|b| *b = if random.chance(1_500) { 1 } else { 0 });
            bytes[0] = kind;
            if length > 19 && random.chance(8_000) {
                bytes[19] = if random.chance(5_000) { b'B' } else { b'S' };
            }
            if random.chance(300) {
                bytes.pop();
            }
            let _ = book.apply(&bytes);
        }
        let orders = dump(&book).lines().filter(|line| !line.starts_with("INST")).count();
        assert_eq!(orders, book.live_orders(), "seed {seed}");
        assert!(book.faults().total() > 1_000, "seed {seed}");
        assert_eq!(book.counts().messages, 20_000, "seed {seed}");
    }
}
