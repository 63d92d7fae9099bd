//! The two ends of the way to a shard: a desk where requests are handed in one at a time, and the
//! door through which the shard takes them.

use std::time::{Duration, Instant};

use rtrb::{Consumer, Producer, RingBuffer};

use crate::core::command::SystemEventCode;
use crate::core::{CommandBody, CommandError, SeqNo};

/// One thing to do, or to look at.
#[derive(Clone, Copy, Debug)]
pub struct Ask {
    id: u64,
    /// The command; `None` only looks.
    pub body: Option<CommandBody>,
}

/// How the market stands when an answer is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoorState {
    /// The last command of the log.
    pub last: SeqNo,
    /// Orders that rest.
    pub live_orders: u64,
    /// The last system event.
    pub day: Option<SystemEventCode>,
    /// Whether the end of system hours has orders left to cancel.
    pub is_closing: bool,
}

/// What became of an [`Ask`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is executed to its end, and committed; or there was nothing to execute.
    Done {
        /// How the market stood then.
        state: DoorState,
        /// Orders that went with it.
        gone: u64,
    },
    /// It cannot be. Nothing happened.
    Refused(CommandError),
}

/// The shard's end.
pub struct Door {
    asks: Consumer<Ask>,
    answers: Producer<(u64, Answer)>,
    /// Taken, and not executed for want of room.
    pub(crate) waiting: Option<Ask>,
    /// Executed, and not answered.
    pub(crate) running: Option<Running>,
}

/// A command of the operator on its way.
#[derive(Clone, Copy)]
pub(crate) struct Running {
    id: u64,
    live_before: u64,
    /// How the market stood when nothing of it was left to do.
    done: Option<DoorState>,
}

/// The other end.
pub struct Desk {
    asks: Producer<Ask>,
    answers: Consumer<(u64, Answer)>,
    last_id: u64,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeskError {
    /// Something handed in before is not taken yet.
    #[error("the engine has not taken an earlier command yet")]
    Busy,
    /// No answer in time.
    #[error("the engine has not answered in time; the command may still be executed")]
    NoAnswer,
    /// The engine stops.
    #[error("the engine is stopping; the command may still have been executed")]
    Stopping,
}

/// Pause between two looks for an answer.
const PAUSE: Duration = Duration::from_micros(200);

impl Door {
    /// A door and its desk.
    #[must_use]
    pub fn new() -> (Self, Desk) {
        let (ask_in, asks) = RingBuffer::new(1);
        // Late answers that nobody waits for any more are thrown away before the next ask.
        let (answers, answer_out) = RingBuffer::new(2);
        let desk = Desk { asks: ask_in, answers: answer_out, last_id: 0 };
        (Self { asks, answers, waiting: None, running: None }, desk)
    }

    /// The next thing to do, once the last one is answered.
    #[inline]
    pub(crate) fn next(&mut self) -> Option<Ask> {
        if self.running.is_some() {
            return None;
        }
        self.waiting.take().or_else(|| self.asks.pop().ok())
    }

    pub(crate) fn begin(&mut self, ask: &Ask, live_before: u64) {
        self.running = Some(Running { id: ask.id, live_before, done: None });
    }

    /// Nothing of what runs is left to do; what happens from now on is not its doing.
    pub(crate) fn finished(&mut self, state: DoorState) {
        if let Some(running) = &mut self.running {
            running.done.get_or_insert(state);
        }
    }

    /// Answers what ran when all of it is committed.
    pub(crate) fn committed(&mut self, committed: SeqNo) {
        let Some(Running { id, live_before, done: Some(state) }) = self.running else {
            return;
        };
        if state.last <= committed {
            self.running = None;
            let gone = live_before - state.live_orders;
            self.answer(id, Answer::Done { state, gone });
        }
    }

    pub(crate) fn seen(&mut self, ask: &Ask, state: DoorState) {
        self.answer(ask.id, Answer::Done { state, gone: 0 });
    }

    pub(crate) fn refused(&mut self, ask: &Ask, error: CommandError) {
        self.answer(ask.id, Answer::Refused(error));
    }

    fn answer(&mut self, id: u64, answer: Answer) {
        // The desk asks one thing at a time, so a full ring means that it is gone.
        let _ = self.answers.push((id, answer));
    }
}

impl Desk {
    /// Hands something in and waits for the answer, up to `patience`, while `stopping` says no.
    ///
    /// # Errors
    /// `DeskError` when there is none.
    pub fn ask(
        &mut self,
        body: Option<CommandBody>,
        patience: Duration,
        stopping: impl Fn() -> bool,
    ) -> Result<Answer, DeskError> {
        self.last_id += 1;
        while self.answers.pop().is_ok() {}
        self.asks.push(Ask { id: self.last_id, body }).map_err(|_| DeskError::Busy)?;
        let give_up = Instant::now() + patience;
        loop {
            while let Ok((id, answer)) = self.answers.pop() {
                if id == self.last_id {
                    return Ok(answer);
                }
            }
            if stopping() {
                return Err(DeskError::Stopping);
            }
            if Instant::now() > give_up {
                return Err(DeskError::NoAnswer);
            }
            std::thread::sleep(PAUSE);
        }
    }
}
