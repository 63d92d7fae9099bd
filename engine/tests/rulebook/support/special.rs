//! Special terms for generated flow: drawn from the numbers of a step, so that flows without them
//! stay what they were.

use outcry_engine::core::command::{
    EnterOrder, EnterSpecial, ReplaceOrder, ReplaceSpecial, SetDefaults,
};
use outcry_engine::core::{
    CommandBody, GOOD_TILL_CANCELED, GroupId, PRICE_MARKET, PostOnly, Price, PriceType, Qty,
    SelfTrade, SelfTradeScope, SelfTradeStrategy, SessionId, Terms, TimeInForce,
};

use super::flow::{Random, Step};

/// What is set for sessions: the second one slides, the third prevents by itself.
pub fn settings() -> [CommandBody; 2] {
    let rule =
        SelfTrade { scope: SelfTradeScope::Account, strategy: SelfTradeStrategy::DecrementQuietly };
    [(2, PostOnly::Slide, None), (3, PostOnly::Reject, Some(rule))].map(
        |(session, post_only, self_trade)| {
            CommandBody::SetDefaults(SetDefaults {
                session: SessionId(session),
                post_only,
                self_trade,
            })
        },
    )
}

fn draw(step: &Step) -> [u8; 8] {
    let seed = u64::from(step.price) << 32 | u64::from(step.qty);
    Random(seed ^ u64::from(step.odd) << 17).next().to_le_bytes()
}

/// Terms of a step; none for a plain order. One kind at a time, mostly in a sensible setting.
pub fn terms(step: &Step) -> Option<Terms> {
    let [kind, a, b, c, d, e, g, _] = draw(step);
    let lots = |of: u8, from: u32, range: u32| Qty((from + u32::from(of) % range) * 100);
    let mut terms = Terms::PLAIN;
    match kind % 16 {
        0..=2 => return None,
        3 if a % 3 == 0 => terms.price_type = PriceType::MarketToLimit,
        3 => terms.price_type = PriceType::Market,
        4 | 5 => {
            terms.post_only =
                [PostOnly::BySession, PostOnly::Reject, PostOnly::Slide][usize::from(a % 3)]
        }
        6 | 7 => terms.min_qty = Qty(1 + u32::from(a) * 4),
        8 | 9 => terms.max_floor = lots(a, 1, 5),
        10 => {
            terms.max_floor = lots(a, 2, 5);
            terms.random_reserve = lots(b, 0, 3);
        }
        _ => {}
    }
    if c < 70 {
        let scope = [SelfTradeScope::Firm, SelfTradeScope::Account][usize::from(c % 2)];
        let strategy = [
            SelfTradeStrategy::Newest,
            SelfTradeStrategy::Oldest,
            SelfTradeStrategy::Both,
            SelfTradeStrategy::Decrement,
            SelfTradeStrategy::DecrementQuietly,
        ][usize::from(c / 2 % 5)];
        terms.self_trade = Some(SelfTrade { scope, strategy });
    }
    if d < 30 {
        terms.self_trade_group = [b'G', b'1' + d % 2];
    }
    terms.group = GroupId(u16::from(d > 240));
    if e < 50 && terms.price_type == PriceType::Limit {
        terms.expire_s = if e == 0 { 86_400 } else { u32::from(e % 12) };
    }
    match g {
        0..=29 if terms.expire_s == 0 || g < 2 => terms.good_till = GOOD_TILL_CANCELED,
        30..=49 if terms.expire_s == 0 => terms.good_till = u32::from(a) << 3 | u32::from(b >> 5),
        _ => {}
    }
    if kind % 16 >= 12 && c >= 120 {
        // A stop, mostly near what is traded; the price of the order may be its limit, or not.
        terms.stop_price = Price(u32::from(a) << 8 | u32::from(b));
        if c % 3 == 0 {
            terms.price_type = PriceType::Market;
        }
    }
    if kind % 16 >= 13 && c < 120 {
        peg(&mut terms, a, b, d);
    }
    // Now and then what is wrong.
    match d {
        230..=232 => terms.min_qty = Qty(7),
        233..=235 => terms.max_floor = Qty(150),
        236..=238 => terms.post_only = PostOnly::Reject,
        _ => {}
    }
    Some(terms)
}

/// A peg, with an offset in ticks, and sometimes with a minimum or what does not go with it.
fn peg(terms: &mut Terms, a: u8, b: u8, d: u8) {
    let kinds = [PriceType::Primary, PriceType::MarketPeg, PriceType::Midpoint];
    terms.price_type = kinds[usize::from(a % 3)];
    if terms.price_type != PriceType::Midpoint || d > 250 {
        terms.peg_offset = i32::from(b % 7) - 3;
    }
    if (100..140).contains(&d) {
        terms.min_qty = Qty(1 + u32::from(b) * 2);
    }
    if d > 252 {
        terms.post_only = PostOnly::Reject;
    }
}

/// Displayed, with or without the firm's code, or hidden: often what the terms need.
fn display(step: &Step, terms: &Terms) -> u8 {
    let [.., f] = draw(step);
    match f {
        _ if (terms.min_qty.0 > 0 || terms.price_type.is_peg()) && f < 230 => b'N',
        0..=69 if terms.max_floor.0 == 0 => b'N',
        70..=119 => b'A',
        250.. => b'?',
        _ => b'Y',
    }
}

/// A stop price near the limit it comes with: sometimes reached at once, sometimes no price at all.
fn stop_price(terms: &Terms, limit: Price, tick: u32) -> Price {
    let away = terms.stop_price.0 % 9;
    match terms.stop_price.0 {
        0 => Price(0),
        drawn if drawn % 64 == 0 => Price(limit.0.saturating_add(1)),
        _ => Price((limit.0.saturating_add(away * tick)).saturating_sub(4 * tick).max(tick)),
    }
}

pub fn enter(step: &Step, mut order: EnterOrder, mut terms: Terms, tick: u32) -> CommandBody {
    terms.stop_price = stop_price(&terms, order.price, tick);
    terms.peg_offset *= tick as i32;
    order.tags.display = display(step, &terms);
    order.tags.customer_type = if step.odd & 8 == 0 { b'R' } else { 0 };
    if step.odd == 200 {
        order.tags.cross_type = b'O';
    }
    let [kind, a, b, c, ..] = draw(step);
    if kind % 16 == 11 || kind % 16 == 12 && c < 120 {
        // For a cross: with what goes with it, mostly, and often without a limit.
        order.tags.cross_type = b"OCHOCHX"[usize::from(b % 7)];
        if a % 8 != 0 {
            (terms.expire_s, terms.good_till) = (0, 0);
            order.time_in_force = TimeInForce::Day;
        }
        match a % 6 {
            0 | 3 => {
                terms.price_type = PriceType::Market;
                order.price = PRICE_MARKET;
            }
            1 | 4 => terms.imbalance_only = true,
            _ => {}
        }
        return CommandBody::EnterSpecial(EnterSpecial { order, terms });
    }
    if terms.price_type == PriceType::Market && step.odd != 201 {
        order.price = PRICE_MARKET;
        order.time_in_force = TimeInForce::Ioc;
    }
    if terms.price_type == PriceType::MarketToLimit && step.odd != 201 {
        order.price = PRICE_MARKET;
        order.time_in_force = TimeInForce::Day;
        order.tags.display = if b % 8 == 0 { b'A' } else { b'Y' };
    }
    let is_priced_peg = terms.price_type.is_peg() && terms.price_type != PriceType::Midpoint;
    if is_priced_peg && step.odd < 200 {
        order.time_in_force = TimeInForce::Day;
    }
    if terms.stop_price.0 > 0 && step.odd < 200 {
        order.time_in_force = TimeInForce::Day;
    }
    if (terms.expire_s > 0 || terms.good_till > 0) && step.odd < 200 {
        order.time_in_force = TimeInForce::Day;
    }
    CommandBody::EnterSpecial(EnterSpecial { order, terms })
}

pub fn replace(step: &Step, mut order: ReplaceOrder, mut terms: Terms, tick: u32) -> CommandBody {
    terms.stop_price = stop_price(&terms, order.price, tick);
    terms.peg_offset *= tick as i32;
    order.display = display(step, &terms);
    order.intermarket_sweep = if step.odd & 3 == 0 { b'Y' } else { b'N' };
    let is_market = matches!(terms.price_type, PriceType::Market | PriceType::MarketToLimit);
    if is_market && step.odd != 201 {
        order.price = PRICE_MARKET;
    }
    if terms.price_type == PriceType::MarketToLimit && step.odd != 201 {
        (order.time_in_force, order.display) = (TimeInForce::Day, b'Y');
    }
    terms.imbalance_only = step.odd & 31 == 7;
    let lives = terms.stop_price.0 > 0 || terms.good_till > 0;
    let waits = lives || terms.price_type.is_peg();
    if waits && step.odd < 200 {
        order.time_in_force = TimeInForce::Day;
    }
    let side_code = match step.odd {
        150..=160 => b'T',
        161..=163 => b'B',
        _ => 0,
    };
    CommandBody::ReplaceSpecial(ReplaceSpecial { order, side_code, terms })
}
