//! The bus of one process: the newest events, for listeners in it.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use crate::{Bus, BusError, Event, EventId, Heard, check};

/// Events that are kept; older ones are forgotten.
const KEPT: usize = 10_000;

/// In process, gone with it: what other systems must not miss goes over a broker.
#[derive(Debug, Default)]
pub struct Memory {
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    events: VecDeque<Heard>,
    numbers: BTreeMap<EventId, u64>,
    last: u64,
}

impl Bus for Memory {
    async fn publish(&self, events: &[Event]) -> Result<Vec<u64>, BusError> {
        events.iter().try_for_each(|event| check(&event.subject, &event.payload))?;
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(events.iter().map(|event| inner.put(event)).collect())
    }

    async fn read(&self, after: u64, limit: usize) -> Result<Vec<Heard>, BusError> {
        let inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let first = inner.last + 1 - inner.events.len() as u64;
        let skip = (after + 1).checked_sub(first).ok_or(BusError::Forgotten { first })?;
        let skip = usize::try_from(skip).unwrap_or(usize::MAX);
        Ok(inner.events.iter().skip(skip).take(limit).cloned().collect())
    }
}

impl Inner {
    fn put(&mut self, event: &Event) -> u64 {
        if let Some(number) = self.numbers.get(&event.id) {
            return *number;
        }
        if self.events.len() == KEPT
            && let Some(oldest) = self.events.pop_front()
        {
            self.numbers.remove(&oldest.event.id);
        }
        self.last += 1;
        self.numbers.insert(event.id, self.last);
        self.events.push_back(Heard { sequence: self.last, event: event.clone() });
        self.last
    }
}
