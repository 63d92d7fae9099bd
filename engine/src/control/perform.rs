//! From a request to its commands, one after the other, and to the reply.

use std::time::Duration;

use super::door::{Answer, Desk, DoorState};
use super::request::{Action, Reply, Request};
use crate::config::Config;
use crate::core::CommandBody;
use crate::core::command::SystemEventCode as Code;

/// How long a shard may take for one command: the worst case writes a window of output many times.
const PATIENCE: Duration = Duration::from_secs(60);

/// Does what is asked for.
pub(super) fn perform(
    request: &Request,
    config: &Config,
    desk: &mut Desk,
    stopping: &dyn Fn() -> bool,
) -> Reply {
    let mut steps = Steps { desk, stopping, cancelled: 0, last: None };
    let outcome = match request.command(config) {
        Ok(Some(body)) => steps.step(Some(body)).map(|_| ()),
        Ok(None) => steps.end_day(),
        Err(problem) => Err(problem),
    };
    Reply {
        ok: outcome.is_ok(),
        error: outcome.err(),
        // What goes in a cross has traded.
        orders_cancelled: match request.action {
            Action::Cancel | Action::Kill | Action::EndOfDay => steps.cancelled,
            _ => 0,
        },
        orders_live: steps.last.map_or(0, |state| state.live_orders),
        last_command: steps.last.map_or(0, |state| state.last.0),
    }
}

struct Steps<'a> {
    desk: &'a mut Desk,
    stopping: &'a dyn Fn() -> bool,
    cancelled: u64,
    last: Option<DoorState>,
}

impl Steps<'_> {
    fn step(&mut self, body: Option<CommandBody>) -> Result<DoorState, String> {
        match self.desk.ask(body, PATIENCE, self.stopping) {
            Ok(Answer::Done { state, gone }) => {
                self.cancelled += gone;
                self.last = Some(state);
                Ok(state)
            }
            Ok(Answer::Refused(error)) => Err(error.to_string()),
            Err(error) => Err(error.to_string()),
        }
    }

    /// Ends the day from wherever it stands, so that an end that was interrupted can be asked for
    /// again.
    fn end_day(&mut self) -> Result<(), String> {
        let mut state = self.step(None)?;
        let is_before =
            |state: &DoorState, code: Code| state.day.is_none_or(|day| day.hour() < code.hour());
        if !is_before(&state, Code::EndOfMessages) {
            return Err("the trading day has ended already".into());
        }
        if is_before(&state, Code::EndOfMarketHours) {
            state = self.step(Some(CommandBody::SystemEvent(Code::EndOfMarketHours)))?;
        }
        while is_before(&state, Code::EndOfSystemHours) || state.is_closing {
            state = self.step(Some(CommandBody::SystemEvent(Code::EndOfSystemHours)))?;
        }
        self.step(Some(CommandBody::SystemEvent(Code::EndOfMessages))).map(|_| ())
    }
}
