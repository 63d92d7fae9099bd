//! Phases and calendars: chapter R7, as tables and sentences.

use outcry_engine::core::command::AddInstrument;
use outcry_engine::core::phase::{CalendarEntry, Reason, SetCalendar, SetPhase, SetReference};
use outcry_engine::core::{CrossType, Phase};

use super::*;

/// What the model knows of an instrument's day.
#[derive(Clone)]
pub(super) struct Course {
    pub(super) scheduled: bool,
    pub(super) phase: Phase,
    told: Option<u8>,
    opened: bool,
    pub(super) previous_close: u32,
    /// Price of the last uncross, 0 for none.
    pub(super) crossed: u32,
    /// Price of the last sale, 0 for none.
    pub(super) last: u32,
    pub(super) call: super::calls::Call,
    pub(super) band: super::bands::Band,
    /// Whether the halt to come ends by itself.
    pub(super) resumes: bool,
    midnight: u64,
    /// Entries to come, with their number.
    calendar: Vec<(u64, CalendarEntry)>,
    entries: u64,
}

/// A move that is under way, and what is left to do of it.
#[derive(Clone)]
pub(super) struct Moving {
    id: InstrumentId,
    to: Phase,
    reason: Reason,
    kind: Option<CrossType>,
    pub(super) left: Vec<Work>,
}

/// Kinds of what is due in an instrument, in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Deadline {
    LimitState,
    Bands,
    Message,
    Entry,
    CallEnd,
}

/// One piece of work of a move; a numbered one takes room.
#[derive(Clone)]
pub(super) enum Work {
    /// Order, whether of its hidden part, shares, price, match number.
    Fill(OrderRef, bool, u32, u32, u64),
    Print(u64, u32, u64),
    /// What is left for these crosses is to be cancelled, but for what becomes limits.
    FindWaiting(Vec<CrossType>, bool),
    /// What is left of market-to-limit orders becomes limits at this price.
    FindLimits(CrossType, u32),
    TurnToLimit(OrderRef, u32),
    Cancel(OrderRef),
    FindDisplays,
    Refill(OrderRef),
    Change,
    Close,
}

const GATHERING: [Phase; 5] =
    [Phase::PreOpen, Phase::OpeningCall, Phase::ClosingCall, Phase::HaltCall, Phase::Paused];

impl Model {
    pub(super) fn is_opened(&self, id: InstrumentId) -> bool {
        self.courses[usize::from(id.0) - 1].opened
    }

    pub fn is_scheduled(&self, id: InstrumentId) -> bool {
        self.courses[usize::from(id.0) - 1].scheduled
    }

    pub(super) fn list(&mut self, new: AddInstrument, scheduled: bool) {
        self.listings.push(new);
        self.courses.push(Course {
            scheduled,
            phase: Phase::Closed,
            told: if scheduled { None } else { Some(b'T') },
            opened: false,
            previous_close: 0,
            crossed: 0,
            last: 0,
            call: super::calls::Call::default(),
            band: super::bands::Band::default(),
            resumes: false,
            midnight: 0,
            calendar: Vec::new(),
            entries: 0,
        });
        let AddInstrument { instrument, symbol, round_lot, .. } = new;
        let is_scheduled = scheduled;
        self.events.push(Event::Listed { instrument, symbol, round_lot, is_scheduled });
    }

    pub(super) fn course(&mut self, id: InstrumentId) -> &mut Course {
        &mut self.courses[usize::from(id.0) - 1]
    }

    pub fn phase(&self, id: InstrumentId) -> Phase {
        let course = &self.courses[usize::from(id.0) - 1];
        match (course.scheduled, self.day) {
            (true, _) => course.phase,
            (false, Some(SystemEventCode::StartOfMarketHours)) => Phase::Continuous,
            (false, _) => Phase::Closed,
        }
    }

    /// Rule R7.4. Gives whether orders gather, or an error when the order is not taken.
    pub(super) fn phase_takes(
        &self,
        id: InstrumentId,
        immediate: bool,
    ) -> Result<bool, RejectReason> {
        use SystemEventCode as Code;
        let open = matches!(
            self.day,
            Some(Code::StartOfSystemHours | Code::StartOfMarketHours | Code::EndOfMarketHours)
        );
        match self.phase(id) {
            Phase::Continuous if open => Ok(false),
            phase if open && GATHERING.contains(&phase) && !immediate => Ok(true),
            _ => Err(RejectReason::Halted),
        }
    }

    /// The table of rule R7.6, row by row; capitals are for the operator only.
    pub fn may_move(&self, id: InstrumentId, to: Phase, by_operator: bool) -> bool {
        let row = match self.phase(id) {
            Phase::Closed => "po T H",
            Phase::PreOpen => "ot x H",
            Phase::OpeningCall => "t x H",
            Phase::Continuous => "cx H V",
            Phase::ClosingCall => "x H",
            Phase::Halted => "rx",
            Phase::HaltCall | Phase::Paused => "tx H",
        };
        let letter = char::from(to as u8);
        row.contains(letter.to_ascii_lowercase()) || by_operator && row.contains(letter)
    }

    pub(super) fn set_phase(&mut self, set: SetPhase) {
        let SetPhase { instrument: id, phase: to, reason } = set;
        let (from, opened) = (self.phase(id), self.course(id).opened);
        let kind = match (from, to) {
            (Phase::PreOpen | Phase::OpeningCall, Phase::Continuous) => Some(CrossType::Opening),
            (Phase::HaltCall | Phase::Paused, Phase::Continuous) => {
                Some(if opened { CrossType::Halt } else { CrossType::Opening })
            }
            (Phase::Continuous | Phase::ClosingCall | Phase::Paused, Phase::Closed) => {
                Some(CrossType::Closing)
            }
            _ => None,
        };
        if from == Phase::Continuous {
            self.sleep_pegs_of(id);
        }
        let mut left = kind.map_or_else(Vec::new, |kind| self.uncross(id, kind));
        if let Some(kind) = kind {
            let price = left.iter().find_map(|work| match work {
                Work::Print(shares, price, _) if *shares > 0 => Some(*price),
                _ => None,
            });
            left.push(Work::FindWaiting(vec![kind], price.is_some()));
            left.extend(price.map(|price| Work::FindLimits(kind, price)));
            left.push(Work::FindDisplays);
        }
        left.push(Work::Change);
        let ends_call = kind.is_none() && GATHERING.contains(&from);
        if ends_call && !GATHERING.contains(&to) {
            left.push(Work::FindWaiting(vec![CrossType::Opening, CrossType::Halt], false));
        }
        left.push(Work::Close);
        self.moving = Some(Moving { id, to, reason, kind, left });
    }

    /// Goes on with a move, with room for so many orders filled or cancelled; gives what is left.
    pub(super) fn go_on_moving(&mut self, mut room: usize) -> usize {
        while let Some(mut moving) = self.moving.take() {
            let Some(work) = moving.left.first().cloned() else { return room };
            let takes_room = matches!(
                work,
                Work::Fill(..) | Work::Refill(_) | Work::Cancel(_) | Work::TurnToLimit(..)
            );
            if takes_room && room == 0 {
                self.moving = Some(moving);
                return 0;
            }
            moving.left.remove(0);
            room -= usize::from(takes_room);
            match work {
                Work::Fill(order, hidden, qty, price, number) => {
                    let cross = moving.kind.unwrap();
                    self.fill_in_cross(order, hidden, qty, (Price(price), number, cross));
                }
                Work::Print(shares, price, number) => {
                    self.print(moving.id, shares, (Price(price), number, moving.kind.unwrap()));
                }
                Work::FindWaiting(kinds, spares) => {
                    let stays = |o: &Resting| spares && o.is_to_limit() && !o.leaving;
                    let found = self.waiting(moving.id, &kinds, |o| !stays(o));
                    moving.left.splice(0..0, found.into_iter().map(Work::Cancel));
                }
                Work::FindLimits(kind, price) => {
                    let found = self.waiting(moving.id, &[kind], Resting::is_to_limit);
                    let turns = found.into_iter().map(|order| Work::TurnToLimit(order, price));
                    moving.left.splice(0..0, turns);
                }
                Work::TurnToLimit(order, price) => self.turn_to_limit(order, price),
                Work::Cancel(order) => self.cancel_waiting(order),
                Work::FindDisplays => {
                    let refills = self.empty_displays(moving.id).into_iter().map(Work::Refill);
                    moving.left.splice(0..0, refills);
                }
                Work::Refill(order) => {
                    let at = self.resting.iter().position(|o| o.own == order).unwrap();
                    self.reached.insert("display filled after a cross");
                    self.refill(at);
                }
                Work::Change => self.change_phase(&moving),
                Work::Close => {
                    while moving.to == Phase::Closed {
                        let Some(at) = self.first_to_close(Some(moving.id)) else { break };
                        if room == 0 {
                            moving.left.insert(0, Work::Close);
                            break;
                        }
                        self.kill(at, CancelReason::Closed);
                        room -= 1;
                    }
                }
            }
            let closes = moving.to == Phase::Closed;
            if room == 0 && closes && matches!(moving.left.first(), Some(Work::Close)) {
                self.moving = Some(moving);
                return 0;
            }
            if !moving.left.is_empty() {
                self.moving = Some(moving);
            }
        }
        room
    }

    fn cancel_waiting(&mut self, order: OrderRef) {
        let at = self.resting.iter().position(|o| o.own == order).unwrap();
        let (name, reason) = if self.resting[at].leaving {
            ("left as its owner asked", CancelReason::User)
        } else {
            ("left by its cross", CancelReason::Cross)
        };
        self.reached.insert(name);
        self.kill(at, reason);
    }

    fn empty_displays(&self, id: InstrumentId) -> Vec<OrderRef> {
        let empty = |o: &&Resting| o.instrument == id && o.is_reserve && o.shown == 0;
        let mut found: Vec<OrderRef> = self.resting.iter().filter(empty).map(|o| o.own).collect();
        found.sort();
        found
    }

    fn change_phase(&mut self, moving: &Moving) {
        let Moving { id, to, reason, kind, .. } = *moving;
        let symbol = self.listing(id).symbol;
        let course = self.course(id);
        course.phase = to;
        course.opened |= kind == Some(CrossType::Opening);
        let letter = match to {
            Phase::Closed => None,
            Phase::Continuous => Some(b'T'),
            Phase::Halted => Some(b'H'),
            Phase::Paused => Some(b'P'),
            _ => Some(b'Q'),
        };
        let state = if letter.is_some() && letter != course.told { letter } else { None };
        if state.is_some() {
            course.told = state;
        }
        let (instrument, phase) = (id, to);
        self.reached.insert(match to {
            Phase::Halted => "halted",
            Phase::Paused => "paused",
            Phase::ClosingCall => "closing call",
            _ => "moved",
        });
        self.events.push(Event::PhaseChanged { instrument, symbol, phase, state, reason });
        self.begin_phase(id);
    }

    pub(super) fn set_calendar(&mut self, set: SetCalendar) {
        let now = self.control.now.0;
        let course = self.course(set.instrument);
        if set.is_first {
            course.calendar.clear();
            course.entries = 0;
            course.midnight = set.midnight.0;
        }
        let number = course.entries;
        course.entries += 1;
        course.calendar.push((number, set.entry));
        let none_to_come = course.calendar.len() == 1;
        if none_to_come && self.next_entry(set.instrument).unwrap() <= now {
            self.course(set.instrument).calendar.clear();
        }
        self.look_to_closing(set.instrument);
    }

    /// The next entry of a calendar without its random end, and where it leads.
    pub(super) fn entry_to_come(&self, id: InstrumentId) -> Option<(u64, Phase)> {
        let course = &self.courses[usize::from(id.0) - 1];
        let (_, entry) = course.calendar.first()?;
        Some((course.midnight + entry.at_ns, entry.phase))
    }

    /// When the next entry of a calendar takes effect.
    fn next_entry(&self, id: InstrumentId) -> Option<u64> {
        if self.day.is_some_and(|day| day.hour() >= SystemEventCode::EndOfSystemHours.hour()) {
            return None;
        }
        let course = &self.courses[usize::from(id.0) - 1];
        let (number, entry) = course.calendar.first()?;
        let day = course.midnight / 86_400_000_000_000;
        let drawn = super::walk::draw(self.seed, u64::from(id.0), day * 8 + number);
        let later = (u128::from(drawn) * u128::from(entry.random_end_ns + 1)) >> 64;
        Some(course.midnight + entry.at_ns + later as u64)
    }

    /// What is due next in all instruments: when, of which kind, and where.
    pub(super) fn first_deadline(&self) -> Option<(u64, Deadline, InstrumentId)> {
        let all = self.listings.iter().map(|listing| listing.instrument);
        let of = |id: InstrumentId| {
            let call = &self.courses[usize::from(id.0) - 1].call;
            let is_over =
                self.day.is_some_and(|day| day.hour() >= SystemEventCode::EndOfSystemHours.hour());
            let band = self.band(id);
            let known = [
                (band.limit.filter(|_| !is_over), Deadline::LimitState),
                (band.update.filter(|_| !is_over), Deadline::Bands),
                (call.next_message.filter(|_| !is_over), Deadline::Message),
                (self.next_entry(id), Deadline::Entry),
                (call.end.filter(|_| !is_over), Deadline::CallEnd),
            ];
            known.into_iter().filter_map(move |(at, kind)| at.map(|at| (at, kind, id)))
        };
        all.flat_map(of).min()
    }

    pub(super) fn follow_calendar(&mut self, id: InstrumentId, room: usize) -> usize {
        let (_, CalendarEntry { phase, .. }) = self.course(id).calendar.remove(0);
        if !self.may_move(id, phase, false) {
            self.reached.insert("calendar passed over");
            self.look_to_closing(id);
            return room;
        }
        self.reached.insert("calendar followed");
        self.move_in_time(id, phase, room)
    }

    pub(super) fn set_reference(&mut self, set: SetReference) {
        self.course(set.instrument).previous_close = set.previous_close.0;
    }
}
