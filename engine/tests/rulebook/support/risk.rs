//! Flow about accounts, firms and the rules of instruments, for watched worlds: drawn from the
//! numbers of a step, so that flows without them stay what they were.

use outcry_engine::core::bust::{BustParty, Correct};
use outcry_engine::core::limits::{
    Barred, Denied, Limits, MoveCash, MovePosition, Owner, SetHolding, SetLimits,
};
use outcry_engine::core::operator::MessageRate;
use outcry_engine::core::oversight::Oversight;
use outcry_engine::core::protection::{
    Rules, SetRules, SetShortTest, SetTicks, ShortTest, TickRange, TickTable,
};
use outcry_engine::core::{AccountId, CommandBody, Core, InstrumentId, PRICE_MAX, Price, Qty};

use super::flow::{INSTRUMENTS, Step};
use super::model::Model;

/// The accounts that are watched from the opening on; account 30 is only where it shares one.
const ACCOUNTS: [AccountId; 2] = [AccountId(10), AccountId(20)];
const FIRM: Owner = Owner::Firm(*b"FIRM");

/// What is set before the first order: all that is watched has some money and some shares.
pub fn opening() -> Vec<CommandBody> {
    let mut bodies = Vec::new();
    for account in ACCOUNTS {
        let limits = Limits { is_cash: true, keeps_positions: true, ..Limits::default() };
        let owner = Owner::Account(account);
        bodies.push(CommandBody::SetLimits(SetLimits { owner, limits }));
        bodies.push(CommandBody::MoveCash(MoveCash { account, amount: 30_000_000_000 }));
        for instrument in (1..=INSTRUMENTS).map(InstrumentId) {
            let shares = 10_000;
            bodies.push(CommandBody::MovePosition(MovePosition { account, instrument, shares }));
        }
    }
    bodies.push(CommandBody::SetLimits(SetLimits { owner: FIRM, limits: Limits::default() }));
    bodies
}

/// What a step of this kind asks for.
pub fn body(step: &Step, model: &Model) -> CommandBody {
    let account = ACCOUNTS[usize::from(step.session) % 2];
    let instrument = InstrumentId(u16::from(step.instrument) % INSTRUMENTS + 1);
    let owner = Owner::Account(account);
    match step.odd % 16 {
        0..=3 => CommandBody::SetLimits(SetLimits { owner, limits: limits(step, owner, model) }),
        4 => {
            let Limits { order_qty, gross, net, .. } = limits(step, FIRM, model);
            let limits = Limits { order_qty, gross, net, ..Limits::default() };
            CommandBody::SetLimits(SetLimits { owner: FIRM, limits })
        }
        5..=7 => {
            let power = model.buying_power(account);
            let amount = match step.price % 4 {
                0 if power > 0 => -i64::try_from(power).unwrap() / 256 * i64::from(step.kind),
                _ => i64::from(step.qty) * 16,
            };
            CommandBody::MoveCash(MoveCash { account, amount })
        }
        8 | 9 => {
            let free = model.free_shares(account, instrument);
            let shares = match step.price % 4 {
                0 if free > 0 => -free / 256 * i64::from(step.kind),
                _ => i64::from(step.qty % 30_000),
            };
            CommandBody::MovePosition(MovePosition { account, instrument, shares })
        }
        10 => CommandBody::SetHolding(SetHolding {
            account,
            instrument,
            position: match u64::from(step.qty % 4) * 6_000 {
                0 => 0,
                more => more + model.free_shares(account, instrument).unsigned_abs(),
            },
            located: u64::from(step.price % 100_000),
            barred: barred(step.target),
        }),
        11 => CommandBody::AskAccount(account),
        12 => CommandBody::RequireLimits(step.target.is_multiple_of(4)),
        13 => correction(step, model).unwrap_or(CommandBody::AskAccount(account)),
        14 if step.kind < 100 => {
            let tests = [ShortTest::Off, ShortTest::Off, ShortTest::Off, ShortTest::Remains];
            let test = tests[usize::from(step.target % 4)];
            CommandBody::SetShortTest(SetShortTest { instrument, test })
        }
        15 if step.kind < 100 => ticks(step, instrument),
        _ => {
            let rules = rules(step, model.is_scheduled(instrument));
            CommandBody::SetRules(SetRules { instrument, rules })
        }
    }
}

/// A tick table with seams where prices are, or mostly none: it keeps many orders out.
fn ticks(step: &Step, instrument: InstrumentId) -> CommandBody {
    let range =
        |from: u32, tick: u32| TickRange { from: Price(from * 100), tick: Price(tick * 100) };
    let (first, tick) = (14_000 + step.price % 4, 1 + step.qty % 2);
    let ranges =
        [range(0, 1), range(first, tick), range(first + 2 * tick, 1 + u32::from(step.target % 2))];
    let table = TickTable::new(if step.kind < 20 { &ranges } else { &[] }).unwrap();
    CommandBody::Oversee(Oversight::Ticks(SetTicks { instrument, table }))
}

/// A trade of late that is busted or corrected, if everybody can pay for it.
fn correction(step: &Step, model: &Model) -> Option<CommandBody> {
    let number = step.qty as usize;
    let bust = if step.price.is_multiple_of(8) {
        model.bustable_of_crosses(number)?
    } else {
        model.bustable(number)?
    };
    let price = Price((bust.price.0 + step.price % 300).min(PRICE_MAX.0));
    let qty = Qty(1 + bust.qty.0 / 2);
    let is_corrected = step.price % 4 == 1 && qty.0 <= bust.qty.0;
    let paid = |price: Price, qty: Qty| i128::from(price.0) * i128::from(qty.0);
    let after = if is_corrected { paid(price, qty) } else { 0 };
    let goes = paid(bust.price, bust.qty) - after;
    let can_pay = |party: &BustParty| {
        let account = AccountId(model.session(party.session).account);
        let goes = if party.side_code == b'B' { -goes } else { goes };
        model.limits(Owner::Account(account)).is_none() || model.buying_power(account) >= goes
    };
    let same = (price, qty) == (bust.price, bust.qty);
    let can_pay = bust.parties().all(can_pay) && !(is_corrected && same);
    can_pay.then_some(if is_corrected {
        CommandBody::Correct(Correct { bust, price, qty })
    } else {
        CommandBody::Bust(bust)
    })
}

/// None, mostly.
fn barred(number: u16) -> Barred {
    [Barred::Buy, Barred::Sell, Barred::Both]
        .get(usize::from(number % 32))
        .copied()
        .unwrap_or_default()
}

/// Limits not far from where the owner stands.
fn limits(step: &Step, owner: Owner, model: &Model) -> Limits {
    let (gross, net) = model.exposure(owner);
    let near = |exposure: i128, bit: u16| {
        let more = i128::from(step.qty) << (step.price % 4);
        let given = step.target >> bit & 7 == 0;
        if given { u64::try_from(exposure + more).unwrap_or(0) } else { 0 }
    };
    let has_power = match owner {
        Owner::Account(account) => model.buying_power(account) >= 0,
        Owner::Firm(_) => false,
    };
    let rate = MessageRate { per_second: 200_000_000, burst: 1 + step.price % 8 };
    Limits {
        order_qty: if step.kind < 40 { Qty(1 + step.qty % 1_000) } else { Qty(0) },
        order_notional: if step.number & 3 == 0 { u64::from(step.qty) } else { 0 },
        gross: near(gross, 0),
        net: near(net, 3),
        fat_finger_bp: if step.kind >= 200 { 1 + step.price % 30 } else { 0 },
        denied: Denied::of((step.target >> 4) as u8 & (step.target >> 8) as u8 & 15).unwrap(),
        is_cash: has_power && step.target >> 12 & 7 != 0,
        keeps_positions: step.target >> 12 & 6 != 0,
        rate: (step.kind.is_multiple_of(16)).then_some(rate),
    }
}

fn rules(step: &Step, is_scheduled: bool) -> Rules {
    // The prices of the narrowest world are three ten-thousandths apart.
    let widths = [1, 2, 2, 30];
    let width = |given: bool| if given { widths[step.price as usize % 4] } else { 0 };
    Rules {
        fat_finger_bp: if step.kind < 40 { 1 + step.price % 30 } else { 0 },
        // As narrow as the world, or as no price there is.
        market_bp: 1 + step.price % if step.target & 64 == 0 { 4 } else { 1_000 },
        is_round_lots_only: step.kind >= 240,
        is_hard_to_borrow: step.side,
        barred: barred(step.target),
        static_bp: width(step.target & 3 == 0),
        dynamic_bp: width(step.target & 12 == 0),
        pauses: is_scheduled && step.side,
        is_short_tested: step.kind & 3 != 0,
    }
}

/// What must hold between any two commands where everybody who trades is watched: what one bought
/// another sold, and nobody has spent what it has not.
pub fn check(core: &Core, everybody: bool) {
    for owner in ACCOUNTS.map(Owner::Account) {
        let state = core.account(owner).expect("it is watched");
        let power = state.cash.get() - state.open_buys.get();
        let is_cash = core.limits(owner).is_some_and(|limits| limits.is_cash);
        assert!(!is_cash || power >= 0, "buying power of {owner:?} is {power}");
        assert!(state.open_buys.get() >= 0 && state.open_sells.get() >= 0, "{state:?}");
    }
    if !everybody {
        return;
    }
    for id in (1..=INSTRUMENTS).map(InstrumentId) {
        let all = || ACCOUNTS.iter().filter_map(|&account| core.holding(account, id));
        let bought: u64 = all().map(|holding| holding.bought).sum();
        let sold: u64 = all().map(|holding| holding.sold).sum();
        assert_eq!(bought, sold, "positions in {id} add up to nothing");
    }
    let states = || ACCOUNTS.iter().filter_map(|&account| core.account(Owner::Account(account)));
    let bought: i128 = states().map(|state| state.bought.get()).sum();
    let sold: i128 = states().map(|state| state.sold.get()).sum();
    assert_eq!(bought, sold, "all that is paid is received");
}
