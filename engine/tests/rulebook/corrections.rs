//! Trades busted and corrected by example (rulebook, chapter 10). Every example also runs against
//! the model.

use crate::support::example::{Example, order};
use crate::support::flow::{DENSE, World};
use outcry_engine::core::bust::{Bust, BustParty, BustReason, Correct, Parties};
use outcry_engine::core::event::Part;
use outcry_engine::core::limits::{Limits, MoveCash, Owner, SetLimits};
use outcry_engine::core::phase::{Reason, SetPhase};
use outcry_engine::core::{
    AccountId, BUST_ORDERS_MAX, BUSTS_MAX, Capacity, Command, CommandBody, CommandError,
    InstrumentId, MatchNumber, Phase, Price, Qty, SeqNo, SessionId, Side, UserRef,
};

const ID: InstrumentId = InstrumentId(1);
const ACCOUNT: AccountId = AccountId(10);

fn party(session: u16, user_ref: u32, side_code: u8) -> BustParty {
    BustParty { session: SessionId(session), user_ref: UserRef(user_ref), side_code }
}

/// The trade of [`traded`].
fn bust() -> Bust {
    let (taker, maker) = (party(1, 1, b'B'), party(2, 1, b'S'));
    Bust {
        match_number: MatchNumber(1),
        instrument: ID,
        price: Price(10_000),
        qty: Qty(10),
        parties: Parties::Trade { taker, maker, part: Part::Displayed },
        reason: BustReason::Erroneous,
    }
}

/// Session 1, which is watched, bought 10 of session 2.
fn traded() -> Example {
    let mut example = Example::new();
    let limits = Limits { is_cash: true, ..Limits::default() };
    let owner = Owner::Account(ACCOUNT);
    let moved = MoveCash { account: ACCOUNT, amount: 200_000 };
    example
        .gives(
            0,
            CommandBody::SetLimits(SetLimits { owner, limits }),
            &["cash 0 open 0 0 traded 0 0"],
        )
        .gives(0, CommandBody::MoveCash(moved), &["cash 200000 open 0 0 traded 0 0"])
        .rests(2, 1, Side::Sell, 10_000, 10)
        .gives(
            1,
            order(1, Side::Buy, 10_000, 10),
            &["accepted s1/1 10", "traded 10@10000 s2/1 leaves 0 s1/1 leaves 0"],
        );
    example
}

fn refused(pair: &Example, body: CommandBody) -> CommandError {
    let core = &pair.0.core;
    let (seq, time) = (SeqNo(core.applied().0 + 1), core.time());
    core.check(&Command { seq, time, session: SessionId(0), body }).unwrap_err()
}

const ASK: CommandBody = CommandBody::AskAccount(ACCOUNT);

#[test]
fn a_bust_tells_both_and_sets_their_sums_back() {
    traded()
        .gives(0, ASK, &["cash 100000 open 0 0 traded 100000 0", "holds 10 of 1 open 0 0 0"])
        .gives(
            0,
            CommandBody::Bust(bust()),
            &["broken s1/1 1 Erroneous", "broken s2/1 1 Erroneous", "withdrawn 1"],
        )
        .gives(0, ASK, &["cash 200000 open 0 0 traded 0 0", "holds 0 of 1 open 0 0 0"]);
}

#[test]
fn a_correction_is_a_bust_and_a_new_trade() {
    let correct = |price, qty| {
        CommandBody::Correct(Correct { bust: bust(), price: Price(price), qty: Qty(qty) })
    };
    let mut example = traded();
    let is_bad = |error| matches!(error, CommandError::Bust { .. });
    assert!(is_bad(refused(&example, correct(9_000, 11))), "more shares than there were");
    assert!(is_bad(refused(&example, correct(0, 10))));
    assert!(is_bad(refused(&example, correct(10_000, 10))), "nothing changes");
    example
        .gives(
            0,
            correct(9_000, 8),
            &[
                "broken s1/1 1 Erroneous",
                "broken s2/1 1 Erroneous",
                "withdrawn 1",
                "corrected s1/1 2 8@9000",
                "corrected s2/1 2 8@9000",
                "reprinted 2 8@9000",
            ],
        )
        .gives(0, ASK, &["cash 128000 open 0 0 traded 72000 0", "holds 8 of 1 open 0 0 0"]);
    assert!(is_bad(refused(&example, CommandBody::Bust(bust()))), "it is busted already");
    let again = Bust { match_number: MatchNumber(2), price: Price(9_000), qty: Qty(8), ..bust() };
    example.gives(
        0,
        CommandBody::Bust(again),
        &["broken s1/1 2 Erroneous", "broken s2/1 2 Erroneous", "withdrawn 2"],
    );
}

#[test]
fn what_cannot_be_busted_is_found_beforehand() {
    let example = traded();
    let error = |bust: Bust| refused(&example, CommandBody::Bust(bust));
    let is_bad = |bust| matches!(error(bust), CommandError::Bust { .. });
    assert!(is_bad(Bust { match_number: MatchNumber(0), ..bust() }));
    assert!(is_bad(Bust { match_number: MatchNumber(2), ..bust() }), "not given out");
    assert!(is_bad(Bust { qty: Qty(11), ..bust() }), "the account has not traded so much");
    assert!(is_bad(Bust { price: Price(0), ..bust() }));
    let nowhere = InstrumentId(9);
    let unlisted = error(Bust { instrument: nowhere, ..bust() });
    assert_eq!(unlisted, CommandError::UnknownInstrument(nowhere));
    let of = |taker, maker| {
        let parties = Parties::Trade { taker, maker, part: Part::Displayed };
        Bust { parties, ..bust() }
    };
    let stranger = error(of(party(1, 1, b'B'), party(9, 1, b'S')));
    assert_eq!(stranger, CommandError::UnknownSession(SessionId(9)));
    assert!(is_bad(of(party(1, 1, b'B'), party(2, 1, b'B'))), "two buyers");
    assert!(is_bad(of(party(1, 1, b'B'), party(2, 1, b'?'))));
}

#[test]
fn a_cross_is_busted_party_by_party() {
    let mut example = Example::of(World { scheduled: true, ..DENSE });
    let mut to = |phase| {
        let (instrument, reason) = (ID, Reason::NONE);
        example.0.operator(CommandBody::SetPhase(SetPhase { instrument, phase, reason }))
    };
    to(Phase::PreOpen);
    example.rests(1, 1, Side::Buy, 10_000, 10).rests(2, 1, Side::Sell, 10_000, 10);
    let (instrument, phase, reason) = (ID, Phase::Continuous, Reason::NONE);
    example.0.operator(CommandBody::SetPhase(SetPhase { instrument, phase, reason }));
    let of = |party, left| Bust { parties: Parties::Cross { party, left }, ..bust() };
    let buyer = CommandBody::Bust(of(party(1, 1, b'B'), 2));
    example.gives(0, buyer, &["broken s1/1 1 Erroneous", "withdrawn 1"]);
    assert!(matches!(refused(&example, buyer), CommandError::Bust { .. }));
    assert!(matches!(refused(&example, CommandBody::Bust(bust())), CommandError::Bust { .. }));
    let bust = of(party(2, 1, b'S'), 1);
    let correct = Correct { bust, price: Price(9_000), qty: Qty(1) };
    assert!(matches!(refused(&example, CommandBody::Correct(correct)), CommandError::Bust { .. }));
    // As a journal has it of before it was said how many are left.
    let last = CommandBody::Bust(of(party(2, 1, b'S'), 0));
    example.gives(0, last, &["broken s2/1 1 Erroneous"]);
    assert!(matches!(refused(&example, last), CommandError::Bust { .. }));
    assert_eq!(example.0.core.busts(), 1);
}

fn to(example: &mut Example, phase: Phase) {
    let (instrument, reason) = (ID, Reason::NONE);
    example.0.operator(CommandBody::SetPhase(SetPhase { instrument, phase, reason }));
}

fn of_cross(number: u64, (session, user_ref, code): (u16, u32, u8), left: u32) -> CommandBody {
    let (match_number, party) = (MatchNumber(number), party(session, user_ref, code));
    CommandBody::Bust(Bust { match_number, parties: Parties::Cross { party, left }, ..bust() })
}

#[test]
fn a_cross_of_more_orders_than_there_are_busts_is_busted_whole() {
    const EACH: u32 = 520;
    const _: () = assert!(2 * EACH as usize > BUSTS_MAX);
    let capacity = Capacity { orders: 4_096, ..DENSE.capacity };
    let mut example = Example::of(World { scheduled: true, capacity, ..DENSE });
    let (owner, limits) = (Owner::Account(ACCOUNT), Limits::default());
    example.0.operator(CommandBody::SetLimits(SetLimits { owner, limits }));
    to(&mut example, Phase::PreOpen);
    for number in 1..=EACH {
        example.0.session(1, order(number, Side::Buy, 10_000, 10));
        example.0.session(2, order(number, Side::Sell, 10_000, 10));
    }
    to(&mut example, Phase::Continuous);
    example.gives(
        0,
        ASK,
        &["cash -52000000 open 0 0 traded 52000000 0", "holds 5200 of 1 open 0 0 0"],
    );
    for number in 1..=EACH {
        let left = 2 * (EACH + 1 - number);
        for (party, left) in [((1, number, b'B'), left), ((2, number, b'S'), left - 1)] {
            let body = of_cross(1, party, left);
            let core = &example.0.core;
            let (seq, time) = (SeqNo(core.applied().0 + 1), core.time());
            core.check(&Command { seq, time, session: SessionId(0), body }).unwrap();
            example.0.operator(body);
        }
    }
    example.gives(0, ASK, &["cash 0 open 0 0 traded 0 0", "holds 0 of 1 open 0 0 0"]);
    assert_eq!(example.0.core.busts(), 1, "one match number");
}

#[test]
fn a_cross_whose_orders_do_not_fit_is_refused_with_its_first() {
    const ALL: u32 = BUST_ORDERS_MAX as u32;
    let mut example = Example::of(World { scheduled: true, ..DENSE });
    for (number, phase) in [(1, Phase::PreOpen), (2, Phase::Paused)] {
        to(&mut example, phase);
        example.rests(1, number, Side::Buy, 10_000, 10).rests(2, number, Side::Sell, 10_000, 10);
        to(&mut example, Phase::Continuous);
    }
    let [first, second] = [1, 2].map(|number| [(1, number, b'B'), (2, number, b'S')]);
    let is_full = |error: CommandError| error.to_string().contains("65,536 orders");
    assert!(is_full(refused(&example, of_cross(1, first[0], ALL + 1))));
    assert_eq!(example.0.core.busts(), 0);
    let said = ["broken s1/1 1 Erroneous", "withdrawn 1"];
    example.gives(0, of_cross(1, first[0], ALL), &said);
    // What is left of the first has its room, whatever comes in between.
    assert!(is_full(refused(&example, of_cross(2, second[0], 2))));
    example.gives(0, of_cross(1, first[1], 1), &["broken s2/1 1 Erroneous"]);
    let said = ["broken s1/2 2 Erroneous", "withdrawn 2"];
    example.gives(0, of_cross(2, second[0], ALL - 2), &said);
    example.gives(0, of_cross(2, second[1], 1), &["broken s2/2 2 Erroneous"]);
}

#[test]
fn busts_run_out() {
    let mut example = traded();
    for number in 2..=BUSTS_MAX as u32 + 1 {
        let trade = [(2, Side::Sell), (3, Side::Buy)];
        for (session, side) in trade {
            let body = order(number, side, 10_000, 1);
            example.0.session(session, body);
        }
    }
    let of = |number: u32| {
        let (taker, maker) = (party(3, number, b'B'), party(2, number, b'S'));
        let parties = Parties::Trade { taker, maker, part: Part::Displayed };
        let match_number = MatchNumber(number.into());
        CommandBody::Bust(Bust { match_number, qty: Qty(1), parties, ..bust() })
    };
    for number in 2..=BUSTS_MAX as u32 + 1 {
        example.0.operator(of(number));
    }
    let error = refused(&example, CommandBody::Bust(bust()));
    assert!(error.to_string().contains("1,024 trades are busted"), "{error}");
}
