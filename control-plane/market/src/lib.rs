//! What everybody may see: instruments, books and trades, from the engine's events.
//!
//! - [`View`] is the market as of one record of the event file: a plain state machine.
//! - [`Feed`] follows the file on a thread of its own and shows the view to everybody at once.
//! - [`Conflated`] is what one client has seen. What it is told next is the difference to now, so a
//!   slow client costs no memory and hears less often, never wrongly.

mod candles;
mod conflated;
mod feed;
mod view;

pub use candles::{Candle, Candles, MINUTE_NS, MINUTES_KEPT};
pub use conflated::{Conflated, Delta, LevelChange};
pub use feed::{Feed, State};
pub use view::{Book, Instrument, LEVELS_MAX, Level, TRADES_KEPT, Trade, View};
