//! From one journal to the next: orders that outlive their day are the same orders on the day
//! after.
//!
//! What is open when a journal ends waits, and its cash stays held, until the next one restores it:
//! under its number, in the session that is called alike. What has not been restored when the day
//! begins was left out, and is lost.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use engine::core::SessionId;
use engine::core::event::Accepted;
use store::{StoreError, Tx, values};

use crate::events::Applying;
use crate::orders::{Order, State as OrderState};
use crate::{PortfolioError, read};

/// What a session is called in every journal: how it is come by, its account and firm, and how many
/// sessions with all of this come before it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SessionName {
    door: String,
    account: u32,
    firm: String,
    nth: u16,
}

/// A session of a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Session {
    pub(crate) account: u32,
    pub(crate) door: String,
    pub(crate) firm: String,
}

/// An order that waits to be restored, and the lots it would take from.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    order: Order,
    lots: Vec<(u64, u64)>,
}

/// How an order is found again.
pub(crate) type WaitingKey = (SessionName, u32);

/// What a session of a journal is called; nothing when that is not known.
pub(crate) fn name_of(sessions: &BTreeMap<u16, Session>, number: u16) -> Option<SessionName> {
    let Session { account, door, firm } = sessions.get(&number)?.clone();
    if door.is_empty() {
        return None;
    }
    let before = |(other, session): (&u16, &Session)| {
        *other < number
            && (session.account, &session.door, &session.firm) == (account, &door, &firm)
    };
    let nth = sessions.iter().filter(|one| before(*one)).count() as u16;
    Some(SessionName { door, account, firm, nth })
}

pub(crate) async fn sessions(
    tx: &mut Tx,
    journal: u32,
) -> Result<BTreeMap<u16, Session>, StoreError> {
    let sql = "select session, account, door, firm from portfolio_sessions where journal = $1";
    let mut all = BTreeMap::new();
    for row in tx.all(sql, values![journal]).await? {
        let (account, door, firm) = (row.get(1)?, row.get(2)?, row.get(3)?);
        all.insert(row.get(0)?, Session { account, door, firm });
    }
    Ok(all)
}

/// Orders of journals before this one that wait to be restored, and those that never can be.
pub(crate) async fn waiting(
    tx: &mut Tx,
    journal: u32,
) -> Result<(BTreeMap<WaitingKey, Waiting>, Vec<Order>), PortfolioError> {
    let (mut waiting, mut nameless) = (BTreeMap::new(), Vec::new());
    let mut known: BTreeMap<u32, BTreeMap<u16, Session>> = BTreeMap::new();
    for order in read::open_before(tx, journal).await? {
        let all = match known.entry(order.journal) {
            Entry::Occupied(all) => all.into_mut(),
            Entry::Vacant(place) => place.insert(sessions(tx, order.journal).await?),
        };
        let name = name_of(all, order.session);
        let Some(name) = name else {
            nameless.push(order);
            continue;
        };
        let sql = "select lot, qty from lot_designations where journal = $1 and session = $2 \
                   and user_ref = $3 order by lot";
        let row = values![order.journal, order.session, order.first_ref];
        let mut lots = Vec::new();
        for row in tx.all(sql, row).await? {
            lots.push((row.get(0)?, row.get(1)?));
        }
        waiting.insert((name, order.user_ref), Waiting { order, lots });
    }
    Ok((waiting, nameless))
}

impl Applying<'_> {
    /// An order of the day before rests again, as the one it was.
    pub(crate) async fn restored(&mut self, accepted: &Accepted) -> Result<(), PortfolioError> {
        let (SessionId(session), user_ref) = (accepted.session, accepted.user_ref.0);
        let name = name_of(&self.state.sessions, session);
        let found = name.and_then(|name| self.state.waiting.remove(&(name, user_ref)));
        let Some(Waiting { order, lots }) = found else {
            // What it traded before is in journals that are not known here.
            return self.accepted(accepted);
        };
        let journal = self.state.journal;
        for (lot, qty) in &lots {
            let sql = "insert into lot_designations values ($1, $2, $3, $4, $5) \
                       on conflict do nothing";
            let (lot, qty) = (*lot as i64, *qty as i64);
            self.tx.execute(sql, values![session, order.first_ref, journal, lot, qty]).await?;
        }
        if !lots.is_empty() {
            self.state.designations.insert((session, order.first_ref), lots);
        }
        self.put(Order {
            journal,
            session,
            price: accepted.price.0,
            qty: order.traded() + u64::from(accepted.qty.0),
            open: accepted.qty.0,
            ..order
        })
    }

    /// The day begins: what has not been restored never is.
    pub(crate) fn day_begins(&mut self) {
        self.state.has_begun = true;
        let waiting = std::mem::take(&mut self.state.waiting);
        let lost = waiting.into_values().map(|waiting| waiting.order);
        let mut lost: Vec<Order> = lost.chain(std::mem::take(&mut self.state.nameless)).collect();
        lost.sort_unstable_by_key(|order| order.id);
        for order in lost {
            let (state, changed) = (OrderState::Lost, self.time);
            if self.is_new {
                self.work.news.lost(&order, self.time);
            }
            self.work.keep(self.state, Order { open: 0, state, changed, ..order }, 0);
        }
    }
}
