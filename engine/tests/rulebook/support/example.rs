//! A few orders and exactly what must come of them, in a few letters; the model agrees.

use outcry_engine::core::command::{CancelOrder, CancelQty, EnterOrder, EnterSpecial};
use outcry_engine::core::event::Part;
use outcry_engine::core::limits::{AccountState, HoldingState, Limits, MoveCash, Owner, SetLimits};
use outcry_engine::core::oversight::{Collar, Imbalance, Notice};
use outcry_engine::core::{
    AccountId, CommandBody, Event, Price, Qty, SessionId, Side, Terms, TimeInForce, UserRef,
};

use super::Pair;
use super::flow::{DENSE, World, tags};

/// A plain order; [`order`] fills in the rest.
pub const ENTER: EnterOrder = EnterOrder {
    user_ref: UserRef(0),
    side: Side::Buy,
    time_in_force: TimeInForce::Day,
    symbol: outcry_engine::core::Symbol(*b"SYM1    "),
    qty: Qty(100),
    price: Price(10_000),
    tags: outcry_engine::core::OrderTags {
        side_code: b'B',
        display: b'Y',
        capacity: b'P',
        intermarket_sweep: b'N',
        cross_type: b'N',
        customer_type: 0,
        cl_ord_id: *b"example       ",
    },
};

/// An event in a few letters: `s1/2` is order 2 of session 1.
pub fn short(event: &Event) -> String {
    let own = |session: SessionId, user_ref: UserRef| format!("s{session}/{user_ref}");
    match event {
        Event::Accepted(e) => format!("accepted {} {}", own(e.session, e.user_ref), e.qty),
        Event::Rejected(e) => format!("rejected {} {:?}", own(e.session, e.user_ref), e.reason),
        Event::Replaced(e) => {
            let now = own(e.now.session, e.now.user_ref);
            format!("replaced {} by {now} {}", e.orig_user_ref, e.now.qty)
        }
        Event::Canceled(e) => {
            format!("canceled {} {} {:?}", own(e.session, e.user_ref), e.qty, e.reason)
        }
        Event::Modified(e) => {
            let code = char::from(e.side_code);
            format!("modified {} {code} {}", own(e.session, e.user_ref), e.qty)
        }
        Event::QueryAnswered { session, next_user_ref } => {
            format!("next {session} {next_user_ref}")
        }
        Event::Traded(e) => {
            let maker = own(e.maker.session, e.maker.user_ref);
            let taker = own(e.taker.session, e.taker.user_ref);
            let part = match e.part {
                Part::Displayed => "",
                Part::Hidden => "hidden ",
                Part::Reserve => "reserve ",
                Part::Midpoint => "mid ",
            };
            format!(
                "traded {}@{} {part}{maker} leaves {} {taker} leaves {}",
                e.qty, e.price, e.maker.leaves, e.taker.leaves
            )
        }
        Event::Added(e) => format!("added #{} {}@{}", e.order, e.qty, e.price),
        Event::Reduced { order, qty, .. } => format!("reduced #{order} {qty}"),
        Event::Deleted { order, .. } => format!("deleted #{order}"),
        Event::Requoted { old, new, qty, price, .. } => {
            format!("requoted #{old} by #{new} {qty}@{price}")
        }
        Event::SystemEvent(code) => format!("{code:?}"),
        Event::AcceptedSpecial(e, _) => {
            format!("accepted* {} {}@{}", own(e.session, e.user_ref), e.qty, e.price)
        }
        Event::ReplacedSpecial(e, _) => {
            let now = own(e.now.session, e.now.user_ref);
            format!("replaced* {} by {now} {}@{}", e.orig_user_ref, e.now.qty, e.now.price)
        }
        Event::Prevented(e) => {
            let (who, strategy) = (own(e.session, e.user_ref), e.rule.strategy);
            format!("prevented {who} {} of {}@{} {strategy:?}", e.canceled, e.prevented, e.price)
        }
        Event::Restated { session, user_ref, display, qty } => {
            format!("restated {} #{display} {qty}", own(*session, *user_ref))
        }
        Event::MassCanceled { user_ref, .. } => format!("mass cancelled by {user_ref}"),
        Event::EntrySwitched { user_ref, enabled, .. } => {
            format!("entry enabled {enabled} by {user_ref}")
        }
        Event::BecameLimit { .. } | Event::CancelPending { .. } => of_waiting(event),
        Event::CancelRejected { .. } | Event::Triggered { .. } => of_waiting(event),
        Event::Restored(..) => of_waiting(event),
        Event::CrossFilled(_) | Event::CrossPrinted { .. } | Event::PhaseChanged { .. } => {
            of_phases(event)
        }
        Event::Listed { instrument, symbol, .. } => format!("listed {instrument} {symbol}"),
        _ => of_accounts(event),
    }
}

fn of_accounts(event: &Event) -> String {
    match event {
        Event::AccountTold(state) => {
            let AccountState { cash, open_buys, open_sells, bought, sold, .. } = state;
            format!("cash {cash:?} open {open_buys:?} {open_sells:?} traded {bought:?} {sold:?}")
        }
        Event::HoldingTold(state) => {
            let (id, position) = (state.instrument, state.position());
            let HoldingState { open_buys, open_long, open_short, .. } = state;
            format!("holds {position} of {id} open {open_buys} {open_long} {open_short}")
        }
        _ => of_corrections(event),
    }
}

fn of_phases(event: &Event) -> String {
    match event {
        Event::CrossFilled(e) => {
            let (who, part) = (
                format!("s{}/{}", e.session, e.user_ref),
                if e.is_displayed { "" } else { "hidden " },
            );
            format!("crossed {}@{} {part}{who} leaves {}", e.qty, e.price, e.leaves)
        }
        Event::CrossPrinted { shares, price, cross, .. } => {
            format!("cross {} {shares}@{price}", char::from(*cross as u8))
        }
        Event::PhaseChanged { phase, state, .. } => {
            format!("phase {phase:?} {}", state.map_or('-', char::from))
        }
        other => panic!("{other:?}"),
    }
}

fn of_waiting(event: &Event) -> String {
    let own = |session: &SessionId, user_ref: &UserRef| format!("s{session}/{user_ref}");
    match event {
        Event::CancelPending { session, user_ref } => {
            format!("cancel pending {}", own(session, user_ref))
        }
        Event::CancelRejected { session, user_ref } => {
            format!("cancel rejected {}", own(session, user_ref))
        }
        Event::BecameLimit { session, user_ref, order, price, qty } => {
            format!("became limit {} #{order} {qty}@{price}", own(session, user_ref))
        }
        Event::Restored(e, _, executed) => {
            let who = own(&e.session, &e.user_ref);
            format!("restored {who} #{} {}@{} after {executed}", e.order, e.qty, e.price)
        }
        Event::Triggered { session, user_ref, order } => {
            format!("triggered {} #{order}", own(session, user_ref))
        }
        other => panic!("{other:?}"),
    }
}

fn of_notice(notice: &Notice) -> String {
    match notice {
        Notice::Imbalance(told) => {
            let (cross, direction) =
                (char::from(told.cross as u8), char::from(told.direction as u8));
            let Imbalance { paired, left, near, far, current, .. } = told;
            format!("imbalance {cross} {paired} {left}{direction} {near} {far} {current}")
        }
        Notice::Collar(Collar { reference, upper, lower, extensions, .. }) => {
            format!("collar {lower} {reference} {upper} after {extensions}")
        }
        Notice::BreakerLevels(levels) => format!("levels {levels:?}"),
        Notice::Breached(level) => format!("breached {level:?}"),
    }
}

fn of_corrections(event: &Event) -> String {
    match event {
        Event::Broken { session, user_ref, match_number, reason } => {
            format!("broken s{session}/{user_ref} {match_number} {reason:?}")
        }
        Event::Withdrawn { match_number, .. } => format!("withdrawn {match_number}"),
        Event::Corrected { session, user_ref, match_number, price, qty, .. } => {
            format!("corrected s{session}/{user_ref} {match_number} {qty}@{price}")
        }
        Event::Noticed(notice) => of_notice(notice),
        Event::ShortTested { test, .. } => format!("short test {test:?}"),
        Event::Reprinted { match_number, price, qty, .. } => {
            format!("reprinted {match_number} {qty}@{price}")
        }
        other => panic!("{other:?}"),
    }
}

/// The account of session 1.
const ACCOUNT: AccountId = AccountId(10);

pub struct Example(pub Pair);

impl Example {
    pub fn new() -> Self {
        Self::of(DENSE)
    }

    pub fn of(world: World) -> Self {
        Self(Pair::new(world))
    }

    #[track_caller]
    pub fn gives(&mut self, session: u16, body: CommandBody, expected: &[&str]) -> &mut Self {
        let events: Vec<String> = self.0.session(session, body).iter().map(short).collect();
        assert_eq!(events, expected);
        self.0.compare();
        self
    }

    /// The account of session 1 pays with so much and no more.
    pub fn pays_cash(&mut self, amount: i64) {
        let limits = Limits { is_cash: true, ..Limits::default() };
        let owner = Owner::Account(ACCOUNT);
        self.0.operator(CommandBody::SetLimits(SetLimits { owner, limits }));
        self.0.operator(CommandBody::MoveCash(MoveCash { account: ACCOUNT, amount }));
    }

    /// What it may still spend.
    pub fn power(&self) -> i128 {
        let state = self.0.core.account(Owner::Account(ACCOUNT)).expect("it is watched");
        state.cash.get() - state.open_buys.get()
    }

    /// A day order that simply rests.
    #[track_caller]
    pub fn rests(
        &mut self,
        session: u16,
        number: u32,
        side: Side,
        price: u32,
        qty: u32,
    ) -> &mut Self {
        let events = self.0.session(session, order(number, side, price, qty));
        assert!(matches!(events[..], [Event::Accepted(_), Event::Added(_)]), "{events:?}");
        self
    }
}

pub fn order(number: u32, side: Side, price: u32, qty: u32) -> CommandBody {
    let (user_ref, price, qty, tags) = (UserRef(number), Price(price), Qty(qty), tags(side, 0));
    CommandBody::Enter(EnterOrder { user_ref, side, price, qty, tags, ..ENTER })
}

pub fn ioc(number: u32, side: Side, price: u32, qty: u32) -> CommandBody {
    let CommandBody::Enter(enter) = order(number, side, price, qty) else { unreachable!() };
    CommandBody::Enter(EnterOrder { time_in_force: TimeInForce::Ioc, ..enter })
}

pub fn cancel(number: u32, qty: u32, qty_kind: CancelQty) -> CommandBody {
    CommandBody::Cancel(CancelOrder { user_ref: UserRef(number), qty: Qty(qty), qty_kind })
}

/// An order with special terms and a display code.
pub fn special(body: CommandBody, display: u8, terms: Terms) -> CommandBody {
    let CommandBody::Enter(mut order) = body else { unreachable!() };
    order.tags.display = display;
    CommandBody::EnterSpecial(EnterSpecial { order, terms })
}
