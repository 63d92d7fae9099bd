//! What the edge makes of each message.
#![allow(clippy::unwrap_used)]
use super::*;
use crate::core::{EXPIRE_S_MAX, PostOnly, SelfTrade, SelfTradeScope, SelfTradeStrategy};

fn order() -> ouch50::EnterOrder {
    ouch50::EnterOrder {
        user_ref_num: 7.into(),
        side: b'B',
        quantity: 100.into(),
        symbol: *b"AAPL    ",
        price: 1_503_400.into(),
        time_in_force: b'0',
        display: b'Y',
        capacity: b'A',
        intermarket_sweep: b'N',
        cross_type: b'N',
        cl_ord_id: *b"CLORD1        ",
        ..Default::default()
    }
}

fn replacement() -> ouch50::ReplaceOrder {
    ouch50::ReplaceOrder {
        orig_user_ref_num: 7.into(),
        user_ref_num: 8.into(),
        quantity: 100.into(),
        price: 1_503_400.into(),
        time_in_force: b'0',
        display: b'Y',
        intermarket_sweep: b'N',
        ..Default::default()
    }
}

fn of_replace(order: &ouch50::ReplaceOrder, elements: &[TagValue<'_>]) -> CommandBody {
    let mut bytes = [0; 128];
    let len = order.write(elements, &mut bytes).unwrap();
    command(&bytes[..len], b"LIME")
}

fn of(order: &ouch50::EnterOrder, elements: &[TagValue<'_>]) -> CommandBody {
    let mut bytes = [0; 128];
    let len = order.write(elements, &mut bytes).unwrap();
    command(&bytes[..len], b"LIME")
}

fn reason(order: &ouch50::EnterOrder, elements: &[TagValue<'_>]) -> Option<RejectReason> {
    match of(order, elements) {
        CommandBody::Refuse(refused) => {
            assert_eq!((refused.user_ref, refused.cl_ord_id), (UserRef(7), order.cl_ord_id));
            Some(refused.reason)
        }
        CommandBody::Enter(_) | CommandBody::EnterSpecial(_) => None,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_plain_order_becomes_a_command() {
    let CommandBody::Enter(enter) = of(&order(), &[]) else { panic!("not entered") };
    assert_eq!(enter.user_ref, UserRef(7));
    assert_eq!((enter.side, enter.time_in_force), (Side::Buy, TimeInForce::Day));
    assert_eq!((enter.qty, enter.price), (Qty(100), Price(1_503_400)));
    assert_eq!(enter.symbol, Symbol(*b"AAPL    "));
    assert_eq!(&enter.tags.cl_ord_id, b"CLORD1        ");
}

/// The short way is the long way's, for every code and at every limit.
#[test]
fn a_plain_order_is_the_same_the_long_way() {
    let base = order();
    let mut orders = Vec::new();
    for code in 0..=u8::MAX {
        orders.extend([
            ouch50::EnterOrder { side: code, ..base },
            ouch50::EnterOrder { display: code, ..base },
            ouch50::EnterOrder { capacity: code, ..base },
            ouch50::EnterOrder { intermarket_sweep: code, ..base },
            ouch50::EnterOrder { cross_type: code, ..base },
            ouch50::EnterOrder { time_in_force: code, ..base },
        ]);
    }
    let prices = [0, ouch50::PRICE_MARKET_ALTERNATE, ouch50::PRICE_MARKET, 1 << 32];
    for limit in prices {
        for price in limit.saturating_sub(1)..=limit + 1 {
            orders.push(ouch50::EnterOrder { price: price.into(), ..base });
        }
    }
    for quantity in ORDER_QTY_MAX.0 - 1..=ORDER_QTY_MAX.0 + 1 {
        orders.push(ouch50::EnterOrder { quantity: quantity.into(), ..base });
    }
    let mut taken = 0;
    for order in &orders {
        let long = enter(order, &Appendage::default(), b"LIME");
        if let Some(short) = plain(order) {
            assert_eq!(CommandBody::Enter(short), long, "{order:?}");
            assert_eq!(plain_order(&order.to_bytes()), Some(short));
            taken += 1;
        }
        assert_eq!(of(order, &[]), long, "{order:?}");
    }
    assert!(taken > 15 && taken < orders.len());
}

/// Whatever stands behind the order, the short way takes only what the long way takes.
#[test]
fn a_plain_order_has_nothing_behind_it() {
    let bytes = order().to_bytes();
    let body = &bytes[..size_of::<ouch50::EnterOrder>()];
    for behind in [&[][..], &[0, 0], &[0], &[0, 1], &[0, 0, 0, 0], &[0, 2, 1, 0], &[0, 3, 0]] {
        let message = [body, behind].concat();
        if let Some(short) = plain_order(&message) {
            assert_eq!(command(&message, b"LIME"), CommandBody::Enter(short), "{behind:?}");
        }
    }
    assert_eq!((plain_order(&[]), plain_order(b"X")), (None, None));
}

#[test]
fn what_is_not_offered_is_refused_by_name() {
    use RejectReason as R;
    let plain = order();
    let refused = [
        (ouch50::EnterOrder { side: b'X', ..plain }, R::InvalidSide),
        (ouch50::EnterOrder { display: b'Z', ..plain }, R::InvalidDisplay),
        (ouch50::EnterOrder { capacity: b'?', ..plain }, R::Other),
        (ouch50::EnterOrder { intermarket_sweep: b'?', ..plain }, R::Other),
        (ouch50::EnterOrder { cross_type: b'S', ..plain }, R::InvalidCross),
        (ouch50::EnterOrder { time_in_force: b'6', ..plain }, R::Other),
        (ouch50::EnterOrder { quantity: 1_000_000.into(), ..plain }, R::InvalidQuantity),
        (ouch50::EnterOrder { price: u64::MAX.into(), ..plain }, R::InvalidPrice),
        (ouch50::EnterOrder { price: (1_u64 << 32).into(), ..plain }, R::InvalidPrice),
    ];
    for (order, expected) in refused {
        assert_eq!(reason(&order, &[]), Some(expected), "{order:?}");
    }
}

/// Rule R9.2, fault by fault.
#[test]
fn of_two_faults_the_one_that_is_judged_first_is_told() {
    use RejectReason as R;
    type Spoil = fn(&mut ouch50::EnterOrder);
    let faults: [(Spoil, R); 9] = [
        (|order| order.side = b'?', R::InvalidSide),
        (|order| order.capacity = b'?', R::Other),
        (|order| order.cross_type = b'?', R::InvalidCross),
        (|order| order.display = b'?', R::InvalidDisplay),
        (|order| order.intermarket_sweep = b'?', R::Other),
        // The appendage of this one is at fault.
        (|order| order.user_ref_num = 8.into(), R::PeggingNotAllowed),
        (|order| order.time_in_force = b'?', R::Other),
        (|order| order.quantity = 1_000_000.into(), R::InvalidQuantity),
        (|order| order.price = u64::MAX.into(), R::InvalidPrice),
    ];
    let element = [TagValue::DiscretionPrice(1)];
    for (at, (spoil, expected)) in faults.iter().enumerate() {
        for (also, _) in &faults[at..] {
            let mut order = order();
            spoil(&mut order);
            also(&mut order);
            let with_element = order.user_ref_num.get() == 8;
            let elements = if with_element { &element[..] } else { &[] };
            let CommandBody::Refuse(refused) = of(&order, elements) else { panic!("{order:?}") };
            assert_eq!(refused.reason, *expected, "{order:?}");
        }
    }
    // A replace has the same order.
    type SpoilReplace = fn(&mut ouch50::ReplaceOrder);
    let faults: [(SpoilReplace, R); 5] = [
        (|order| order.display = b'?', R::InvalidDisplay),
        (|order| order.intermarket_sweep = b'?', R::Other),
        (|order| order.time_in_force = b'?', R::Other),
        (|order| order.quantity = 1_000_000.into(), R::InvalidQuantity),
        (|order| order.price = u64::MAX.into(), R::InvalidPrice),
    ];
    for (at, (spoil, expected)) in faults.iter().enumerate() {
        for (also, _) in &faults[at..] {
            let mut order = replacement();
            spoil(&mut order);
            also(&mut order);
            let CommandBody::Refuse(refused) = of_replace(&order, &[]) else { panic!("{order:?}") };
            assert_eq!(refused.reason, *expected, "{order:?}");
        }
    }
}

#[test]
fn orders_for_a_cross_are_special() {
    for cross_type in *b"OCH" {
        let limit = ouch50::EnterOrder { cross_type, ..order() };
        let CommandBody::EnterSpecial(special) = of(&limit, &[]) else { panic!("plain") };
        assert_eq!((special.order.tags.cross_type, special.terms), (cross_type, Terms::PLAIN));
        let market = ouch50::EnterOrder { price: ouch50::PRICE_MARKET.into(), ..limit };
        let CommandBody::EnterSpecial(special) = of(&market, &[]) else { panic!("plain") };
        assert_eq!(special.order.time_in_force, TimeInForce::Day);
        assert_eq!(special.terms.price_type, PriceType::Market);
    }
}

#[test]
fn elements_that_change_trading_are_refused_and_others_taken() {
    use RejectReason as R;
    let cases = [
        (TagValue::Firm(*b"LIME"), None),
        (TagValue::Firm(*b"EVIL"), Some(R::FirmNotAuthorized)),
        (TagValue::MinQty(100), None),
        (TagValue::MaxFloor(100), None),
        (TagValue::PegOffset(-100), None),
        (TagValue::DiscretionPrice(1), Some(R::PeggingNotAllowed)),
        (TagValue::ExpireTime(1), Some(R::Other)),
        (TagValue::HandleInst(b'I'), None),
        (TagValue::HandleInst(b'?'), Some(R::Other)),
        (TagValue::CustomerType(b'?'), Some(R::Other)),
        (TagValue::SharesLocated(b'?'), Some(R::Other)),
        (TagValue::Side(b'?'), Some(R::InvalidSide)),
        (TagValue::TradeNow(b'Y'), None),
        (TagValue::PriceType(b'M'), None),
        (TagValue::PriceType(b'Q'), Some(R::PeggingNotAllowed)),
        (TagValue::PriceType(b'm'), Some(R::PeggingNotAllowed)),
        (TagValue::PriceType(b'?'), Some(R::InvalidPegType)),
        (TagValue::PriceType(b'L'), None),
        (TagValue::PostOnly(b'P'), None),
        (TagValue::PostOnly(b'?'), Some(R::Other)),
        (TagValue::CustomerType(b'R'), None),
        (TagValue::UserRefIdx(1), Some(R::Other)),
        (TagValue::AiqStrategy(b'O'), None),
        (TagValue::AiqStrategy(b'?'), Some(R::Other)),
        (TagValue::Unknown { tag: 99, value: b"?" }, None),
    ];
    for (element, expected) in cases {
        assert_eq!(reason(&order(), &[element]), expected, "{element:?}");
    }
}

#[test]
fn a_peg_has_a_limit() {
    for (code, price_type) in
        [(b'R', PriceType::Primary), (b'P', PriceType::MarketPeg), (b'M', PriceType::Midpoint)]
    {
        let elements = [TagValue::PriceType(code), TagValue::PegOffset(-200)];
        let CommandBody::EnterSpecial(special) = of(&order(), &elements) else { panic!("plain") };
        assert_eq!((special.terms.price_type, special.terms.peg_offset), (price_type, -200));
        assert_eq!(special.order.price, Price(1_503_400));
        for price in [ouch50::PRICE_MARKET, ouch50::PRICE_MARKET_ALTERNATE] {
            let none = ouch50::EnterOrder { price: price.into(), ..order() };
            assert_eq!(reason(&none, &elements), Some(RejectReason::InvalidPrice));
        }
    }
}

#[test]
fn terms_reach_the_core_as_sent() {
    let special = |order: &ouch50::EnterOrder, elements: &[TagValue<'_>]| match of(order, elements)
    {
        CommandBody::EnterSpecial(special) => special,
        other => panic!("{other:?}"),
    };
    let elements = [
        TagValue::MinQty(300),
        TagValue::CustomerType(b'R'),
        TagValue::MaxFloor(200),
        TagValue::PostOnly(b'P'),
        TagValue::RandomReserves(100),
        TagValue::GroupId(7),
        TagValue::SharesLocated(b'Y'),
        TagValue::LocateBroker(*b"LOCB"),
        TagValue::AiqStrategy(b'd'),
        TagValue::AiqGroupId(*b"G1"),
        TagValue::HandleInst(b'I'),
    ];
    let EnterSpecial { order: enter, terms } = special(&order(), &elements);
    let scope = SelfTradeScope::Account;
    let expected = Terms {
        price_type: PriceType::Limit,
        post_only: PostOnly::BySession,
        min_qty: Qty(300),
        max_floor: Qty(200),
        random_reserve: Qty(100),
        self_trade: Some(SelfTrade { scope, strategy: SelfTradeStrategy::Decrement }),
        self_trade_group: *b"G1",
        group: GroupId(7),
        shares_located: b'Y',
        locate_broker: *b"LOCB",
        expire_s: 0,
        good_till: 0,
        stop_price: Price(0),
        peg_offset: 0,
        imbalance_only: true,
    };
    assert_eq!((terms, enter.tags.customer_type), (expected, b'R'));
    for price in [ouch50::PRICE_MARKET, ouch50::PRICE_MARKET_ALTERNATE] {
        let market = ouch50::EnterOrder { price: price.into(), ..order() };
        let EnterSpecial { order: enter, terms } = special(&market, &[]);
        assert_eq!((enter.price, terms.price_type), (PRICE_MARKET, PriceType::Market));
    }
    for display in [b'N', b'A'] {
        let unseen = ouch50::EnterOrder { display, ..order() };
        let EnterSpecial { order: enter, terms } = special(&unseen, &[]);
        assert_eq!((enter.tags.display, terms), (display, Terms::PLAIN));
    }
    let timed = ouch50::EnterOrder { time_in_force: b'6', ..order() };
    let EnterSpecial { order: enter, terms } = special(&timed, &[TagValue::ExpireTime(9)]);
    assert_eq!((enter.time_in_force, terms.expire_s), (TimeInForce::Day, 9));
    for seconds in [0, EXPIRE_S_MAX + 1] {
        let refused = reason(&timed, &[TagValue::ExpireTime(seconds)]);
        assert_eq!(refused, Some(RejectReason::Other), "{seconds}");
    }
    let sweep = ouch50::EnterOrder { intermarket_sweep: b'Y', ..order() };
    assert!(matches!(of(&sweep, &[]), CommandBody::Enter(_)), "reported only");
}

#[test]
fn a_replace_says_its_terms_again_but_not_its_group() {
    let of = |elements: &[TagValue<'_>]| of_replace(&replacement(), elements);
    assert!(matches!(of(&[]), CommandBody::Replace(_)));
    assert!(matches!(of(&[TagValue::GroupId(3)]), CommandBody::Replace(_)));
    let elements = [TagValue::MaxFloor(100), TagValue::GroupId(3), TagValue::Side(b'T')];
    let CommandBody::ReplaceSpecial(special) = of(&elements) else { panic!("not special") };
    assert_eq!((special.side_code, special.terms.max_floor), (b'T', Qty(100)));
    assert_eq!(special.terms.group, GroupId(0));
}

#[test]
fn a_mass_cancel_names_what_it_takes() {
    let request = ouch50::MassCancel {
        user_ref_num: 9.into(),
        firm: *b"LIME",
        symbol: *b"AAPL    ",
        ..Default::default()
    };
    let of = |elements: &[TagValue<'_>]| {
        let mut bytes = [0; 64];
        let len = request.write(elements, &mut bytes).unwrap();
        command(&bytes[..len], b"LIME")
    };
    let of_group = |side, group: Option<u16>| {
        let (user_ref, firm, symbol) = (UserRef(9), *b"LIME", Symbol(*b"AAPL    "));
        let group = group.map(GroupId);
        CommandBody::MassCancel(MassCancel { user_ref, firm, symbol, side, group })
    };
    let taken = |side| of_group(side, None);
    assert_eq!(of(&[]), taken(None));
    assert_eq!(of(&[TagValue::UserRefIdx(0)]), taken(None));
    assert_eq!(of(&[TagValue::Side(b'B')]), taken(Some(OrderSide::Buy)));
    assert_eq!(of(&[TagValue::Side(b'S')]), taken(Some(OrderSide::Sell)));
    assert_eq!(of(&[TagValue::Side(b'T')]), taken(Some(OrderSide::Short)));
    assert_eq!(of(&[TagValue::Side(b'E')]), taken(Some(OrderSide::ShortExempt)));
    let both = [TagValue::GroupId(7), TagValue::Side(b'B')];
    assert_eq!(of(&both), of_group(Some(OrderSide::Buy), Some(7)));
    assert_eq!(of(&[TagValue::GroupId(0)]), taken(None), "0 is none");
    let refused = [
        (TagValue::Side(b'?'), RejectReason::InvalidSide),
        (TagValue::UserRefIdx(1), RejectReason::Other),
    ];
    for (element, reason) in refused {
        assert_eq!(of(&[element]), refuse(UserRef(9), reason), "{element:?}");
    }
}

#[test]
fn order_entry_is_switched_by_its_session() {
    let (user_ref_num, firm) = (9.into(), *b"LIME");
    let off = ouch50::DisableOrderEntry { user_ref_num, firm, ..Default::default() };
    let on = ouch50::EnableOrderEntry { user_ref_num, firm, ..Default::default() };
    let expected =
        |enabled| CommandBody::EntrySwitch(EntrySwitch { user_ref: UserRef(9), firm, enabled });
    assert_eq!(command(&off.to_bytes(), b"LIME"), expected(false));
    assert_eq!(command(&on.to_bytes(), b"LIME"), expected(true));
    let mut bytes = [0; 32];
    let len = off.write(&[TagValue::UserRefIdx(1)], &mut bytes).unwrap();
    let refused = refuse(UserRef(9), RejectReason::Other);
    assert_eq!(command(&bytes[..len], b"LIME"), refused);
}

#[test]
fn what_is_no_ouch_is_unusable() {
    for message in [&b""[..], b"?", b"O", b"zzzzzzzzzzzzz"] {
        assert_eq!(command(message, b"LIME"), CommandBody::Unusable);
    }
    let mut short = order().to_bytes().to_vec();
    short.pop();
    assert_eq!(command(&short, b"LIME"), CommandBody::Unusable);
}
