//! Instruments move from phase to phase: what the state knows of it, what makes a move impossible,
//! and what a move does, in stages that one command or many may take (rulebook, chapter 7).

use super::Core;
use super::alarms::{Alarms, Kind};
use super::check::CommandError;
use super::command::{AddInstrument, SystemEventCode};
use super::deadlines::NEVER;
use super::event::{Event, EventSink};
use super::matching::Out;
use super::oversight::Calls;
use super::phase::{
    CALENDAR_AT_NS_MAX, CALENDAR_ENTRIES_MAX, CalendarEntry, CrossType, Mover, Phase,
    RANDOM_END_NS_MAX, Reason, SetCalendar, SetPhase, SetReference,
};
use super::protection::{Rules, ShortTest, TickTable};
use super::random;
use super::types::{CancelReason, InstrumentId, Nanos, Price, RejectReason};
use super::uncross::Cross;

/// Where an instrument stands in its day.
#[derive(Clone, Copy)]
pub(super) struct Course {
    /// Whether it follows its calendar and the operator, and not the system events (rule R7.2).
    pub(super) is_scheduled: bool,
    pub(super) phase: Phase,
    /// The trading state told last.
    pub(super) told: Option<u8>,
    /// Whether its opening cross has been.
    pub(super) opened: bool,
    /// 0 for none.
    pub(super) previous_close: Price,
    /// Price of the last uncross; 0 for none.
    pub(super) crossed: Price,
    pub(super) calls: Calls,
    /// How often the call was extended.
    pub(super) extensions: u8,
    /// Whether the halt that is under way to it ends by itself.
    pub(super) resumes: bool,
    midnight: Nanos,
    calendar: [CalendarEntry; CALENDAR_ENTRIES_MAX],
    /// How many entries there are, and how many of them are done.
    entries: u8,
    done: u8,
}

impl Course {
    fn new(is_scheduled: bool) -> Self {
        Self {
            is_scheduled,
            phase: Phase::Closed,
            told: (!is_scheduled).then_some(b'T'),
            opened: false,
            previous_close: Price(0),
            crossed: Price(0),
            calls: Calls::default(),
            extensions: 0,
            resumes: false,
            midnight: Nanos(0),
            calendar: [CalendarEntry::default(); CALENDAR_ENTRIES_MAX],
            entries: 0,
            done: 0,
        }
    }

    fn calendar(&self) -> &[CalendarEntry] {
        &self.calendar[..usize::from(self.entries)]
    }

    /// The next entry of the calendar: when, but for its random end, and where to.
    pub(super) fn next_entry(&self) -> Option<(Nanos, Phase)> {
        let entry = self.calendar().get(usize::from(self.done))?;
        Some((Nanos(self.midnight.0.saturating_add(entry.at_ns)), entry.phase))
    }
}

/// An instrument on its way to another phase, as far as it has come.
#[derive(Clone, Copy)]
pub(super) struct Move {
    pub(super) instrument: InstrumentId,
    to: Phase,
    reason: Reason,
    pub(super) cross: Option<Cross>,
    /// Whether it leaves a call without an uncross.
    abandons: bool,
    stage: Stage,
}

/// What comes next of a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Buyers,
    Sellers,
    Printing,
    Leftovers,
    Limits,
    Displays,
    Changing,
    Abandoning,
    Closing,
}

/// All instruments' courses.
pub(super) struct Courses {
    list: Vec<Course>,
    pub(super) alarms: Alarms,
    /// The move that is under way; nothing else happens before it has ended.
    pub(super) moving: Option<Move>,
    /// See [`Core::turns`]; no part of the state.
    turns: u64,
}

impl Courses {
    pub(super) fn new(instruments: u16) -> Self {
        let list = Vec::with_capacity(usize::from(instruments));
        Self { list, alarms: Alarms::new(instruments), moving: None, turns: 0 }
    }

    pub(super) fn get(&self, id: InstrumentId) -> Option<&Course> {
        self.list.get(usize::from(id.0).checked_sub(1)?)
    }

    pub(super) fn of(&mut self, id: InstrumentId) -> &mut Course {
        &mut self.list[usize::from(id.0) - 1]
    }

    pub(super) fn have_calendars(&self) -> bool {
        self.list.iter().any(|course| course.entries > 0)
    }
}

impl Core {
    /// The phase of an instrument; none for one that is not listed.
    #[must_use]
    pub fn phase(&self, id: InstrumentId) -> Option<Phase> {
        let course = self.courses.get(id)?;
        Some(match (course.is_scheduled, self.day) {
            (true, _) => course.phase,
            (false, Some(SystemEventCode::StartOfMarketHours)) => Phase::Continuous,
            (false, _) => Phase::Closed,
        })
    }

    /// The previous close of an instrument; 0 for none.
    #[must_use]
    pub fn previous_close(&self, id: InstrumentId) -> Price {
        self.courses.get(id).map_or(Price(0), |course| course.previous_close)
    }

    /// The static reference (rule R8.3): the price of the last uncross, before it the previous
    /// close.
    #[must_use]
    pub fn static_reference(&self, id: InstrumentId) -> Option<Price> {
        let course = self.courses.get(id)?;
        let known = [course.crossed, course.previous_close];
        known.into_iter().find(|price| price.0 != 0)
    }

    /// The dynamic reference (rule R8.3): the last sale, before it the static reference.
    #[must_use]
    pub fn dynamic_reference(&self, id: InstrumentId) -> Option<Price> {
        let last = self.market.get(id)?.last;
        if last.0 != 0 { Some(last) } else { self.static_reference(id) }
    }

    /// A cross was at this price.
    pub(super) fn set_crossed(&mut self, id: InstrumentId, price: Price) {
        self.courses.of(id).crossed = price;
        self.set_band_reference(id, price);
    }

    /// The calendar of an instrument, what is done included.
    #[must_use]
    pub fn calendar(&self, id: InstrumentId) -> &[CalendarEntry] {
        self.courses.get(id).map_or(&[], Course::calendar)
    }

    /// Whether an instrument follows its calendar and the operator.
    #[must_use]
    pub fn is_scheduled(&self, id: InstrumentId) -> bool {
        self.courses.get(id).is_some_and(|course| course.is_scheduled)
    }

    pub(super) fn list<S: EventSink>(
        &mut self,
        new: &AddInstrument,
        is_scheduled: bool,
        out: &mut Out<'_, S>,
    ) {
        self.market.add(new);
        self.courses.list.push(Course::new(is_scheduled));
        self.rules.push(Rules::default());
        self.ticks.push(TickTable::default());
        self.bands.add();
        self.short_tests.push(ShortTest::Off);
        self.courses.alarms.add();
        self.asides.add();
        let AddInstrument { instrument, symbol, round_lot, .. } = *new;
        self.refresh_shut(instrument);
        out.emit(&Event::Listed { instrument, symbol, round_lot, is_scheduled });
    }

    /// The day has moved on: what is open now.
    pub(super) fn refresh_all_shut(&mut self) {
        (1..=self.market.len()).for_each(|id| self.refresh_shut(InstrumentId(id)));
        if self.day == Some(SystemEventCode::EndOfSystemHours) {
            self.courses.alarms.clear();
            self.reschedule();
        }
    }

    /// Plain orders are taken the plain way in continuous trading only, and where no rule may
    /// break on them.
    pub(super) fn refresh_shut(&mut self, id: InstrumentId) {
        let shut = !self.is_trading(id) || self.guards_plain_orders(id);
        self.market.of(id).set_shut(shut);
        self.courses.turns += 1;
        if !self.is_trading(id) {
            self.sleep_pegs(id);
        }
        self.asides.mark(id);
    }

    /// Whether orders trade as they come.
    pub(super) fn is_trading(&self, id: InstrumentId) -> bool {
        self.phase(id) == Some(Phase::Continuous) && self.is_system_open(id)
    }

    /// Whether the day takes orders at all.
    fn is_system_open(&self, id: InstrumentId) -> bool {
        use SystemEventCode as Code;
        let hours = [Code::StartOfSystemHours, Code::StartOfMarketHours, Code::EndOfMarketHours];
        let is_open = |day| day == Code::StartOfMarketHours || self.is_scheduled(id);
        self.day.is_some_and(|day| hours.contains(&day) && is_open(day))
    }

    /// Whether an instrument is in a phase that takes new orders, some of them at least. `false`
    /// for one that is not listed.
    #[must_use]
    pub fn takes_orders(&self, id: InstrumentId) -> bool {
        self.check_phase(id, false).is_ok()
    }

    /// A number that rises whenever [`Core::takes_orders`] or [`Core::rules`] may say something
    /// else than before. It depends on how the core was filled, and no event depends on it.
    #[must_use]
    pub const fn turns(&self) -> u64 {
        self.courses.turns
    }

    /// Check 6 of a new order or a replace (rule R9.3): whether its phase takes it. Gives whether
    /// orders gather now, instead of trading.
    ///
    /// # Errors
    /// When they are not taken.
    pub(super) fn check_phase(
        &self,
        id: InstrumentId,
        is_immediate: bool,
    ) -> Result<bool, RejectReason> {
        let phase = self.phase(id).filter(|_| self.is_system_open(id));
        match phase {
            Some(Phase::Continuous) => Ok(false),
            Some(phase) if phase.gathers() && !is_immediate => Ok(true),
            _ => Err(RejectReason::Halted),
        }
    }

    pub(super) fn set_phase<S: EventSink>(
        &mut self,
        set: &SetPhase,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) {
        let SetPhase { instrument, phase, reason } = *set;
        let course = self.courses.of(instrument);
        let from = course.phase;
        let cross = from.cross(phase, course.opened);
        let abandons = cross.is_none() && from.gathers() && !phase.gathers();
        if from == Phase::Continuous {
            self.sleep_pegs(instrument);
        }
        let cross = cross.map(|kind| self.begin_cross(instrument, kind));
        let (to, stage) = (phase, Stage::Buyers);
        self.courses.moving = Some(Move { instrument, to, reason, cross, abandons, stage });
        self.go_on_moving(room, out);
    }

    /// Goes on with the move that is under way, as far as there is room for orders filled or
    /// cancelled.
    pub(super) fn go_on_moving<S: EventSink>(&mut self, room: &mut usize, out: &mut Out<'_, S>) {
        while let Some(mut moving) = self.courses.moving.take() {
            let done = self.do_stage(&mut moving, room, out);
            if done {
                let next = match moving.stage {
                    Stage::Buyers => Stage::Sellers,
                    Stage::Sellers => Stage::Printing,
                    Stage::Printing => Stage::Leftovers,
                    Stage::Leftovers => Stage::Limits,
                    Stage::Limits => Stage::Displays,
                    Stage::Displays => Stage::Changing,
                    Stage::Changing => Stage::Abandoning,
                    Stage::Abandoning => Stage::Closing,
                    Stage::Closing => return,
                };
                moving.stage = next;
            }
            self.courses.moving = Some(moving);
            if !done {
                return;
            }
        }
    }

    /// Does a stage; `false` when there was no room for all of it.
    fn do_stage<S: EventSink>(
        &mut self,
        moving: &mut Move,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) -> bool {
        let id = moving.instrument;
        match (moving.stage, &mut moving.cross) {
            (Stage::Buyers | Stage::Sellers, Some(cross)) => {
                let is_buying = moving.stage == Stage::Buyers;
                self.fill_side(id, cross, is_buying, room, out)
            }
            (Stage::Printing, Some(cross)) => {
                self.print_cross(id, cross, out);
                true
            }
            (Stage::Leftovers, Some(Cross { kind, price, .. })) => {
                let wanted = (&[*kind][..], price.0 > 0);
                self.cancel_crosses(id, wanted, CancelReason::Cross, room, out)
            }
            (Stage::Limits, Some(Cross { kind, price, .. })) => {
                self.turn_to_limits(id, (*kind, *price), room, out)
            }
            (Stage::Abandoning, _) if moving.abandons => {
                let kinds = [CrossType::Opening, CrossType::Halt];
                self.cancel_crosses(id, (&kinds, false), CancelReason::Cross, room, out)
            }
            (Stage::Displays, Some(_)) => self.refill_displays(id, room, out),
            (Stage::Changing, cross) => {
                let opened = cross.is_some_and(|cross| cross.kind == CrossType::Opening);
                self.change_phase(moving.instrument, (moving.to, moving.reason), opened, out);
                true
            }
            (Stage::Closing, _) if moving.to == Phase::Closed => self.close_book(id, room, out),
            _ => true,
        }
    }

    fn change_phase<S: EventSink>(
        &mut self,
        instrument: InstrumentId,
        (phase, reason): (Phase, Reason),
        opened: bool,
        out: &mut Out<'_, S>,
    ) {
        let course = self.courses.of(instrument);
        course.phase = phase;
        course.opened |= opened;
        let state = phase.told().filter(|&state| course.told != Some(state));
        course.told = state.or(course.told);
        self.refresh_shut(instrument);
        let symbol = self.market.of(instrument).symbol;
        out.emit(&Event::PhaseChanged { instrument, symbol, phase, state, reason });
        self.begin_phase(instrument, out);
    }

    pub(super) fn set_calendar(&mut self, set: &SetCalendar) {
        let SetCalendar { instrument: id, is_first, midnight, entry } = *set;
        let course = self.courses.of(id);
        if is_first {
            (course.entries, course.done, course.midnight) = (0, 0, midnight);
        }
        let at = course.entries;
        course.calendar[usize::from(at)] = entry;
        course.entries += 1;
        if course.done == at && self.entry_time(id, at) <= self.time {
            // What is past is not made up for.
            self.courses.of(id).done += 1;
        }
        self.set_calendar_alarm(id);
        self.reschedule();
    }

    pub(super) fn set_reference(&mut self, set: &SetReference) {
        self.courses.of(set.instrument).previous_close = set.previous_close;
    }

    /// When an entry of a calendar takes effect, its random end included.
    fn entry_time(&self, id: InstrumentId, at: u8) -> Nanos {
        let course = self.courses.get(id).expect("listed");
        let CalendarEntry { at_ns, random_end_ns, .. } = course.calendar[usize::from(at)];
        let number = course.midnight.0 / Nanos::DAY * CALENDAR_ENTRIES_MAX as u64 + u64::from(at);
        let seed = self.seed.unwrap_or(0);
        let later = random::below(random_end_ns + 1, seed, id.0.into(), number);
        Nanos(course.midnight.0 + at_ns + later)
    }

    fn set_calendar_alarm(&mut self, id: InstrumentId) {
        let course = self.courses.get(id).expect("listed");
        let next =
            if course.done < course.entries { self.entry_time(id, course.done) } else { NEVER };
        self.courses.alarms.set(Kind::Calendar, id, next);
        self.watch_closing(id);
    }

    /// The next entry of a calendar is due. One that is not allowed from where the instrument
    /// stands is passed over (rule R7.14).
    pub(super) fn follow_calendar<S: EventSink>(
        &mut self,
        instrument: InstrumentId,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) {
        let course = self.courses.of(instrument);
        let CalendarEntry { phase, .. } = course.calendar[usize::from(course.done)];
        course.done += 1;
        let is_allowed = course.phase.may_become(phase, Mover::Calendar);
        self.set_calendar_alarm(instrument);
        if is_allowed {
            self.move_by_time(instrument, phase, room, out);
        }
    }

    pub(super) fn check_scheduled(&self, id: InstrumentId) -> Result<&Course, CommandError> {
        let course = self.courses.get(id).ok_or(CommandError::UnknownInstrument(id))?;
        if course.is_scheduled { Ok(course) } else { Err(CommandError::NotScheduled(id)) }
    }

    pub(super) fn check_set_phase(&self, set: &SetPhase) -> Result<(), CommandError> {
        let SetPhase { instrument, phase: to, reason } = *set;
        let from = self.check_scheduled(instrument)?.phase;
        if !from.may_become(to, Mover::Operator) {
            return Err(CommandError::Transition { instrument, from, to });
        }
        // From there, no uncross leads into continuous trading.
        if (from, to) == (Phase::Closed, Phase::Continuous) && self.is_crossed(instrument) {
            return Err(CommandError::Crossed(instrument));
        }
        if reason.is_known() { Ok(()) } else { Err(CommandError::UnknownReason(reason)) }
    }

    pub(super) fn check_set_calendar(&self, set: &SetCalendar) -> Result<(), CommandError> {
        let SetCalendar { instrument, is_first, midnight, entry } = *set;
        let course = self.check_scheduled(instrument)?;
        let last = course.calendar().last().filter(|_| !is_first);
        let problem = if !is_first && last.is_none() {
            "there is no calendar yet to add to"
        } else if !is_first && course.calendar().len() == CALENDAR_ENTRIES_MAX {
            "a calendar has 8 entries at most"
        } else if !is_first && midnight != course.midnight {
            "all entries are of one day"
        } else if last.is_some_and(|last| last.at_ns >= entry.at_ns) {
            "entries ascend in time"
        } else if midnight.0 > u64::MAX / 2 {
            "no day is that late"
        } else if entry.at_ns > CALENDAR_AT_NS_MAX || entry.random_end_ns > RANDOM_END_NS_MAX {
            "an entry is within two days, its random end within an hour"
        } else if matches!(entry.phase, Phase::Halted | Phase::Paused) {
            "a calendar neither halts nor pauses"
        } else {
            return Ok(());
        };
        Err(CommandError::Calendar { instrument, problem })
    }

    pub(super) fn check_set_reference(&self, set: &SetReference) -> Result<(), CommandError> {
        self.check_scheduled(set.instrument).map(|_| ())
    }

    /// What is not as it was when an instrument was listed, for the state's hash. Each piece begins
    /// with eight zeros, which no order does, and with a letter of its own.
    pub(super) fn put_courses(&self, put: &mut impl FnMut(&[u8])) {
        for (listing, course) in self.market.listings().zip(&self.courses.list) {
            let mut piece = |letter: u8, bytes: &[u8]| {
                put(&[0; 8]);
                put(&[letter]);
                put(&listing.instrument.0.to_le_bytes());
                put(bytes);
            };
            let last = self.market.get(listing.instrument).map_or(Price(0), |known| known.last);
            if last.0 != 0 {
                piece(b'L', &last.0.to_le_bytes());
            }
            if !course.is_scheduled {
                continue;
            }
            piece(b'C', &[course.phase as u8, course.told.unwrap_or(0), course.opened.into()]);
            piece(b'c', &course.previous_close.0.to_le_bytes());
            self.put_calls(listing.instrument, &mut piece);
            if course.crossed.0 != 0 {
                piece(b'x', &course.crossed.0.to_le_bytes());
            }
            if course.entries > 0 {
                piece(b'm', &course.midnight.0.to_le_bytes());
                piece(b'd', &[course.done]);
            }
            for entry in course.calendar() {
                piece(b'e', &entry.at_ns.to_le_bytes());
                piece(b'r', &entry.random_end_ns.to_le_bytes());
                piece(b'p', &[entry.phase as u8]);
            }
        }
        if let Some(Move { instrument, to, reason, cross, abandons, stage }) = &self.courses.moving
        {
            put(&[0; 8]);
            put(b"M");
            put(&instrument.0.to_le_bytes());
            put(&[*to as u8, *stage as u8, u8::from(*abandons)]);
            put(&reason.0);
            cross.iter().for_each(|cross| cross.put(put));
        }
    }
}
