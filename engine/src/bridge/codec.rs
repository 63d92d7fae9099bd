//! Bodies of records: events as bytes.
//!
//! Fields stand one behind the other in the order of their declaration in [`Event`], without gaps;
//! codes are those of OUCH and ITCH. A choice of something or nothing is a byte 1 or 0 and, when it
//! is 1, the thing. An event that has no kind here does not compile. Kinds are given out once and
//! never again; 60 and above belong to the rulebook's newer events.

mod account;
mod notice;
mod waiting;

use super::record::Fact;
use crate::core::codec::{
    self as commands, cancel_reason, cross_type, phase_of, post_only, price_type, reject_reason,
    self_trade_scope, self_trade_strategy, side, system_event, time_in_force,
};
use crate::core::event::{
    Accepted, Added, Canceled, CrossFilled, Modified, Part, Party, Prevented, Rejected, Replaced,
    Traded,
};
use crate::core::phase::Reason;
use crate::core::{
    Command, CommandBody, Event, GroupId, InstrumentId, MatchNumber, OrderRef, OrderTags, Price,
    Qty, SelfTrade, SessionId, Symbol, Terms, UserRef,
};

/// The longest body.
pub(super) const BODY_BYTES_MAX: usize = 192;
const _: () = assert!(commands::COMMAND_BYTES_MAX <= BODY_BYTES_MAX);

const COMMAND: u8 = 1;
const ACCEPTED: u8 = 2;
const REJECTED: u8 = 3;
const REPLACED: u8 = 4;
const ACCEPTED_SPECIAL: u8 = 5;
const REPLACED_SPECIAL: u8 = 6;
const CANCELED: u8 = 7;
const MODIFIED: u8 = 8;
const QUERY_ANSWERED: u8 = 9;
const PREVENTED: u8 = 10;
const RESTATED: u8 = 11;
const MASS_CANCELED: u8 = 12;
const ENTRY_SWITCHED: u8 = 13;
const TRADED: u8 = 14;
const ADDED: u8 = 15;
const REDUCED: u8 = 16;
const DELETED: u8 = 17;
const REQUOTED: u8 = 18;
const SYSTEM_EVENT: u8 = 19;
const LISTED: u8 = 20;
const LISTED_SCHEDULED: u8 = 60;
const CROSS_FILLED: u8 = 61;
const CROSS_PRINTED: u8 = 62;
const PHASE_CHANGED: u8 = 63;

/// Writes fields one behind the other.
struct Put<'a> {
    out: &'a mut [u8],
    at: usize,
}

impl Put<'_> {
    fn bytes<const N: usize>(&mut self, bytes: [u8; N]) -> &mut Self {
        self.out[self.at..self.at + N].copy_from_slice(&bytes);
        self.at += N;
        self
    }

    fn u8(&mut self, value: u8) -> &mut Self {
        self.bytes([value])
    }

    fn u16(&mut self, value: u16) -> &mut Self {
        self.bytes(value.to_le_bytes())
    }

    fn u32(&mut self, value: u32) -> &mut Self {
        self.bytes(value.to_le_bytes())
    }

    fn u64(&mut self, value: u64) -> &mut Self {
        self.bytes(value.to_le_bytes())
    }

    fn order(&mut self, session: SessionId, user_ref: UserRef) -> &mut Self {
        self.u16(session.0).u32(user_ref.0)
    }

    fn accepted(&mut self, order: &Accepted) -> &mut Self {
        let tags = &order.tags;
        self.order(order.session, order.user_ref)
            .u64(order.order.0)
            .u16(order.instrument.0)
            .bytes(order.symbol.0)
            .u32(order.qty.0)
            .u32(order.price.0)
            .u8(order.time_in_force as u8)
            .bytes([tags.side_code, tags.display, tags.capacity, tags.intermarket_sweep])
            .bytes([tags.cross_type, tags.customer_type])
            .bytes(tags.cl_ord_id)
    }

    fn replaced(&mut self, replaced: &Replaced) -> &mut Self {
        self.u32(replaced.orig_user_ref.0).accepted(&replaced.now)
    }

    fn terms(&mut self, terms: &Terms) -> &mut Self {
        self.bytes([terms.price_type as u8, terms.post_only as u8])
            .u32(terms.min_qty.0)
            .u32(terms.max_floor.0)
            .u32(terms.random_reserve.0)
            .self_trade(terms.self_trade)
            .bytes(terms.self_trade_group)
            .u16(terms.group.0)
            .u8(terms.shares_located)
            .bytes(terms.locate_broker)
            .u32(terms.expire_s)
            .u32(terms.stop_price.0)
            .u32(terms.peg_offset.cast_unsigned())
            .u8(terms.imbalance_only.into())
            .u32(terms.good_till)
    }

    fn self_trade(&mut self, rule: Option<SelfTrade>) -> &mut Self {
        match rule {
            None => self.u8(0),
            Some(SelfTrade { scope, strategy }) => self.bytes([1, scope as u8, strategy as u8]),
        }
    }

    fn traded(&mut self, trade: &Traded) -> &mut Self {
        self.u16(trade.instrument.0)
            .bytes(trade.symbol.0)
            .u32(trade.price.0)
            .u32(trade.qty.0)
            .u64(trade.match_number.0)
            .bytes([trade.aggressor as u8, code_of(trade.part)])
            .party(&trade.maker)
            .party(&trade.taker)
    }

    fn party(&mut self, party: &Party) -> &mut Self {
        self.order(party.session, party.user_ref).u64(party.order.0).u32(party.leaves.0)
    }

    fn prevented(&mut self, event: &Prevented) -> &mut Self {
        self.order(event.session, event.user_ref)
            .u32(event.canceled.0)
            .u32(event.prevented.0)
            .u32(event.price.0)
            .u8(event.part.map_or(0, code_of))
            .self_trade(Some(event.rule))
    }

    fn cross_filled(&mut self, filled: &CrossFilled) -> &mut Self {
        self.u16(filled.instrument.0)
            .order(filled.session, filled.user_ref)
            .u64(filled.order.0)
            .u32(filled.qty.0)
            .u32(filled.price.0)
            .u64(filled.match_number.0)
            .u8(filled.cross as u8)
            .u32(filled.leaves.0)
            .u8(filled.is_displayed.into())
    }

    fn added(&mut self, added: &Added) -> &mut Self {
        self.u16(added.instrument.0)
            .bytes(added.symbol.0)
            .u64(added.order.0)
            .u8(added.side as u8)
            .u32(added.qty.0)
            .u32(added.price.0);
        match added.attribution {
            None => self.u8(0),
            Some(firm) => self.u8(1).bytes(firm),
        }
    }
}

const fn code_of(part: Part) -> u8 {
    match part {
        Part::Displayed => b'D',
        Part::Hidden => b'H',
        Part::Reserve => b'R',
        Part::Midpoint => b'M',
    }
}

fn part(code: u8) -> Option<Part> {
    let all = [Part::Displayed, Part::Hidden, Part::Reserve, Part::Midpoint];
    all.into_iter().find(|&part| code_of(part) == code)
}

/// Writes a command; gives kind and length.
pub(super) fn put_command(command: &Command, out: &mut [u8]) -> (u8, usize) {
    let mut command = *command;
    if let CommandBody::AddSession(added) = &mut command.body {
        added.key = [0; 10];
    }
    let mut bytes = [0; commands::COMMAND_BYTES_MAX];
    let length = commands::encode(&command, &mut bytes);
    out[..length].copy_from_slice(&bytes[..length]);
    (COMMAND, length)
}

/// Writes an event; gives kind and length.
pub(super) fn put_event(event: &Event, out: &mut [u8]) -> (u8, usize) {
    let mut put = Put { out, at: 0 };
    let kind = put_fields(event, &mut put);
    (kind, put.at)
}

fn put_fields(event: &Event, put: &mut Put<'_>) -> u8 {
    let (kind, _) = match event {
        Event::Accepted(order) => (ACCEPTED, put.accepted(order)),
        Event::Rejected(Rejected { session, user_ref, reason, cl_ord_id }) => {
            (REJECTED, put.order(*session, *user_ref).u16(*reason as u16).bytes(*cl_ord_id))
        }
        Event::Replaced(replaced) => (REPLACED, put.replaced(replaced)),
        Event::AcceptedSpecial(new, terms) => (ACCEPTED_SPECIAL, put.accepted(new).terms(terms)),
        Event::ReplacedSpecial(replaced, terms) => {
            (REPLACED_SPECIAL, put.replaced(replaced).terms(terms))
        }
        Event::Canceled(Canceled { session, user_ref, qty, reason }) => {
            (CANCELED, put.order(*session, *user_ref).u32(qty.0).u8(*reason as u8))
        }
        Event::Modified(Modified { session, user_ref, side_code, qty }) => {
            (MODIFIED, put.order(*session, *user_ref).u8(*side_code).u32(qty.0))
        }
        Event::QueryAnswered { session, next_user_ref } => {
            (QUERY_ANSWERED, put.order(*session, *next_user_ref))
        }
        Event::Prevented(prevented) => (PREVENTED, put.prevented(prevented)),
        Event::Restated { session, user_ref, display, qty } => {
            (RESTATED, put.order(*session, *user_ref).u64(display.0).u32(qty.0))
        }
        Event::Restored(..)
        | Event::BecameLimit { .. }
        | Event::CancelPending { .. }
        | Event::CancelRejected { .. }
        | Event::Triggered { .. } => return put.waiting_event(event),
        Event::MassCanceled { session, user_ref, firm, symbol } => {
            (MASS_CANCELED, put.order(*session, *user_ref).bytes(*firm).bytes(symbol.0))
        }
        Event::EntrySwitched { session, user_ref, firm, enabled } => {
            (ENTRY_SWITCHED, put.order(*session, *user_ref).bytes(*firm).u8((*enabled).into()))
        }
        Event::Traded(trade) => (TRADED, put.traded(trade)),
        Event::Added(added) => (ADDED, put.added(added)),
        Event::Reduced { instrument, order, qty } => {
            (REDUCED, put.u16(instrument.0).u64(order.0).u32(qty.0))
        }
        Event::Deleted { instrument, order } => (DELETED, put.u16(instrument.0).u64(order.0)),
        Event::Requoted { instrument, old, new, qty, price } => {
            (REQUOTED, put.u16(instrument.0).u64(old.0).u64(new.0).u32(qty.0).u32(price.0))
        }
        Event::SystemEvent(code) => (SYSTEM_EVENT, put.u8(*code as u8)),
        Event::Listed { instrument, symbol, round_lot, is_scheduled } => {
            let kind = if *is_scheduled { LISTED_SCHEDULED } else { LISTED };
            (kind, put.u16(instrument.0).bytes(symbol.0).u32(round_lot.0))
        }
        Event::CrossFilled(filled) => (CROSS_FILLED, put.cross_filled(filled)),
        Event::CrossPrinted { instrument, symbol, shares, price, match_number, cross } => {
            let put = put.u16(instrument.0).bytes(symbol.0).u64(*shares).u32(price.0);
            (CROSS_PRINTED, put.u64(match_number.0).u8(*cross as u8))
        }
        Event::PhaseChanged { instrument, symbol, phase, state, reason } => {
            let put = put.u16(instrument.0).bytes(symbol.0).u8(*phase as u8);
            (PHASE_CHANGED, put.u8(state.unwrap_or(0)).bytes(reason.0))
        }
        Event::AccountTold(_)
        | Event::HoldingTold(_)
        | Event::Broken { .. }
        | Event::Withdrawn { .. }
        | Event::Corrected { .. }
        | Event::Reprinted { .. }
        | Event::ShortTested { .. } => return put.account_event(event),
        Event::Noticed(notice) => return put.notice(notice),
    };
    kind
}

/// Reads fields one behind the other; nothing when they are not there or say what nobody says.
struct Take<'a>(&'a [u8]);

impl Take<'_> {
    fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*bytes)
    }

    fn u8(&mut self) -> Option<u8> {
        self.bytes().map(u8::from_le_bytes)
    }

    fn u16(&mut self) -> Option<u16> {
        self.bytes().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.bytes().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Option<u64> {
        self.bytes().map(u64::from_le_bytes)
    }

    fn session(&mut self) -> Option<SessionId> {
        self.u16().map(SessionId)
    }

    fn user_ref(&mut self) -> Option<UserRef> {
        self.u32().map(UserRef)
    }

    fn instrument(&mut self) -> Option<InstrumentId> {
        self.u16().map(InstrumentId)
    }

    fn order(&mut self) -> Option<OrderRef> {
        self.u64().map(OrderRef)
    }

    fn qty(&mut self) -> Option<Qty> {
        self.u32().map(Qty)
    }

    fn price(&mut self) -> Option<Price> {
        self.u32().map(Price)
    }

    fn symbol(&mut self) -> Option<Symbol> {
        self.bytes().map(Symbol)
    }

    /// Whether something follows.
    fn flag(&mut self) -> Option<bool> {
        match self.u8()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    fn accepted(&mut self) -> Option<Accepted> {
        Some(Accepted {
            session: self.session()?,
            user_ref: self.user_ref()?,
            order: self.order()?,
            instrument: self.instrument()?,
            symbol: self.symbol()?,
            qty: self.qty()?,
            price: self.price()?,
            time_in_force: time_in_force(self.u8()?)?,
            tags: OrderTags {
                side_code: self.u8()?,
                display: self.u8()?,
                capacity: self.u8()?,
                intermarket_sweep: self.u8()?,
                cross_type: self.u8()?,
                customer_type: self.u8()?,
                cl_ord_id: self.bytes()?,
            },
        })
    }

    fn replaced(&mut self) -> Option<Replaced> {
        Some(Replaced { orig_user_ref: self.user_ref()?, now: self.accepted()? })
    }

    fn terms(&mut self) -> Option<Terms> {
        Some(Terms {
            price_type: price_type(self.u8()?)?,
            post_only: post_only(self.u8()?)?,
            min_qty: self.qty()?,
            max_floor: self.qty()?,
            random_reserve: self.qty()?,
            self_trade: if self.flag()? { Some(self.self_trade()?) } else { None },
            self_trade_group: self.bytes()?,
            group: GroupId(self.u16()?),
            shares_located: self.u8()?,
            locate_broker: self.bytes()?,
            expire_s: self.u32()?,
            stop_price: self.price()?,
            peg_offset: self.u32()?.cast_signed(),
            imbalance_only: self.flag()?,
            good_till: self.u32()?,
        })
    }

    fn self_trade(&mut self) -> Option<SelfTrade> {
        let scope = self_trade_scope(self.u8()?)?;
        Some(SelfTrade { scope, strategy: self_trade_strategy(self.u8()?)? })
    }

    fn party(&mut self) -> Option<Party> {
        Some(Party {
            session: self.session()?,
            user_ref: self.user_ref()?,
            order: self.order()?,
            leaves: self.qty()?,
        })
    }

    fn traded(&mut self) -> Option<Traded> {
        Some(Traded {
            instrument: self.instrument()?,
            symbol: self.symbol()?,
            price: self.price()?,
            qty: self.qty()?,
            match_number: MatchNumber(self.u64()?),
            aggressor: side(self.u8()?)?,
            part: part(self.u8()?)?,
            maker: self.party()?,
            taker: self.party()?,
        })
    }

    fn prevented(&mut self) -> Option<Prevented> {
        Some(Prevented {
            session: self.session()?,
            user_ref: self.user_ref()?,
            canceled: self.qty()?,
            prevented: self.qty()?,
            price: self.price()?,
            part: match self.u8()? {
                0 => None,
                code => Some(part(code)?),
            },
            rule: if self.flag()? { self.self_trade()? } else { return None },
        })
    }

    fn added(&mut self) -> Option<Added> {
        Some(Added {
            instrument: self.instrument()?,
            symbol: self.symbol()?,
            order: self.order()?,
            side: side(self.u8()?)?,
            qty: self.qty()?,
            price: self.price()?,
            attribution: if self.flag()? { Some(self.bytes()?) } else { None },
        })
    }

    fn listed(&mut self, is_scheduled: bool) -> Option<Event> {
        let (instrument, symbol) = (self.instrument()?, self.symbol()?);
        Some(Event::Listed { instrument, symbol, round_lot: self.qty()?, is_scheduled })
    }

    fn cross_filled(&mut self) -> Option<CrossFilled> {
        Some(CrossFilled {
            instrument: self.instrument()?,
            session: self.session()?,
            user_ref: self.user_ref()?,
            order: self.order()?,
            qty: self.qty()?,
            price: self.price()?,
            match_number: MatchNumber(self.u64()?),
            cross: cross_type(self.u8()?)?,
            leaves: self.qty()?,
            is_displayed: self.flag()?,
        })
    }

    /// Events about an auction or a phase.
    fn phase_event(&mut self, kind: u8) -> Option<Event> {
        Some(match kind {
            CROSS_FILLED => Event::CrossFilled(self.cross_filled()?),
            CROSS_PRINTED => Event::CrossPrinted {
                instrument: self.instrument()?,
                symbol: self.symbol()?,
                shares: self.u64()?,
                price: self.price()?,
                match_number: MatchNumber(self.u64()?),
                cross: cross_type(self.u8()?)?,
            },
            PHASE_CHANGED => Event::PhaseChanged {
                instrument: self.instrument()?,
                symbol: self.symbol()?,
                phase: phase_of(self.u8()?)?,
                state: Some(self.u8()?).filter(|&state| state != 0),
                reason: Reason(self.bytes()?),
            },
            _ => {
                let others = [Self::account_event, Self::notice, Self::waiting_event];
                return others.into_iter().find_map(|event| event(self, kind));
            }
        })
    }

    fn event(&mut self, kind: u8) -> Option<Event> {
        Some(match kind {
            ACCEPTED => Event::Accepted(self.accepted()?),
            REJECTED => Event::Rejected(Rejected {
                session: self.session()?,
                user_ref: self.user_ref()?,
                reason: reject_reason(self.u16()?)?,
                cl_ord_id: self.bytes()?,
            }),
            REPLACED => Event::Replaced(self.replaced()?),
            ACCEPTED_SPECIAL => Event::AcceptedSpecial(self.accepted()?, self.terms()?),
            REPLACED_SPECIAL => Event::ReplacedSpecial(self.replaced()?, self.terms()?),
            CANCELED => Event::Canceled(Canceled {
                session: self.session()?,
                user_ref: self.user_ref()?,
                qty: self.qty()?,
                reason: cancel_reason(self.u8()?)?,
            }),
            MODIFIED => Event::Modified(Modified {
                session: self.session()?,
                user_ref: self.user_ref()?,
                side_code: self.u8()?,
                qty: self.qty()?,
            }),
            QUERY_ANSWERED => {
                let (session, next_user_ref) = (self.session()?, self.user_ref()?);
                Event::QueryAnswered { session, next_user_ref }
            }
            PREVENTED => Event::Prevented(self.prevented()?),
            TRADED => Event::Traded(self.traded()?),
            ADDED => Event::Added(self.added()?),
            _ => return self.small_event(kind),
        })
    }

    fn small_event(&mut self, kind: u8) -> Option<Event> {
        Some(match kind {
            RESTATED => Event::Restated {
                session: self.session()?,
                user_ref: self.user_ref()?,
                display: self.order()?,
                qty: self.qty()?,
            },
            MASS_CANCELED => Event::MassCanceled {
                session: self.session()?,
                user_ref: self.user_ref()?,
                firm: self.bytes()?,
                symbol: self.symbol()?,
            },
            ENTRY_SWITCHED => Event::EntrySwitched {
                session: self.session()?,
                user_ref: self.user_ref()?,
                firm: self.bytes()?,
                enabled: self.flag()?,
            },
            REDUCED => Event::Reduced {
                instrument: self.instrument()?,
                order: self.order()?,
                qty: self.qty()?,
            },
            DELETED => Event::Deleted { instrument: self.instrument()?, order: self.order()? },
            REQUOTED => Event::Requoted {
                instrument: self.instrument()?,
                old: self.order()?,
                new: self.order()?,
                qty: self.qty()?,
                price: self.price()?,
            },
            SYSTEM_EVENT => Event::SystemEvent(system_event(self.u8()?)?),
            LISTED => self.listed(false)?,
            LISTED_SCHEDULED => self.listed(true)?,
            _ => return self.phase_event(kind),
        })
    }
}

/// Reads a body, padded with zeros.
pub(super) fn take(kind: u8, body: &[u8]) -> Option<Fact> {
    if kind == COMMAND {
        let (command, length) = commands::decode(body).ok()?;
        return (length == body.len()).then_some(Fact::Command(command.body));
    }
    let mut take = Take(body);
    let event = take.event(kind)?;
    let padded = take.0.len() < 8 && take.0.iter().all(|&byte| byte == 0);
    padded.then_some(Fact::Event(event))
}
