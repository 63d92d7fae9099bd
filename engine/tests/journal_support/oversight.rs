//! Any command about how trading stops and begins again.

use outcry_engine::core::oversight::*;
use outcry_engine::core::protection::{SetTicks, TickRange, TickTable};
use outcry_engine::core::{CommandBody, InstrumentId, Nanos, Price};

pub(super) fn body(
    kind: u8,
    n: [u32; 4],
    (text, wide): ([u8; 16], u64),
    instrument: InstrumentId,
    pick: usize,
) -> CommandBody {
    match kind {
        40 => CommandBody::Oversee(Oversight::Bands(SetBands {
            instrument,
            bands: Bands {
                width_bp: n[1] as u16,
                most: Price(n[2]),
                doubled_from: Nanos(wide),
                change_bp: (n[1] >> 16) as u16,
                update_ms: n[0],
                limit_ms: !n[0],
            },
        })),
        41 => {
            let ranges: Vec<TickRange> = n
                .iter()
                .cycle()
                .zip(1..=pick % 9)
                .map(|(&from, at)| TickRange { from: Price(from), tick: Price(at as u32) })
                .collect();
            let table = TickTable::new(&ranges).unwrap();
            CommandBody::Oversee(Oversight::Ticks(SetTicks { instrument, table }))
        }
        38 => CommandBody::Oversee(Oversight::Breaker(SetBreaker {
            levels: [wide, n[0].into(), n[1].into()],
            last: Nanos(u64::from_le_bytes(*text.first_chunk().unwrap())),
            halt_ms: n[2],
        })),
        39 => {
            let level = BreakerLevel::of(pick as u8 % 3 + 1).unwrap();
            CommandBody::Oversee(Oversight::Breach(level))
        }
        37 => CommandBody::Oversee(Oversight::Calls(SetCalls {
            instrument,
            calls: Calls {
                duration_ms: n[0],
                imbalance_ms: n[1],
                closing_ms: n[2],
                auction_bp: wide as u16,
                extensions: pick as u8,
                extension_ms: (wide >> 16) as u32,
                freeze_ms: !n[1],
            },
        })),
        _ => panic!("{kind} is not of these"),
    }
}
