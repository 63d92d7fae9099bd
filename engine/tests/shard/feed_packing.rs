//! Market data waits for company, but not for long, and not in a full packet.

use crate::support::*;
use engine::config::Config;
use engine::core::Nanos;
use engine::shard::Shard;
use engine::venue::Market;

const PACKING_NS: u64 = 20_000;
const PRICE: u64 = 1_000_000;

fn bench() -> Bench {
    let mut config: Config = config();
    config.feed.packing_ns = PACKING_NS;
    let mut bench = Bench::with(&config, Market::new(&config), TestLog::default());
    pass(&mut bench, PACKING_NS);
    bench.received();
    bench
}

fn pass(bench: &mut Bench, ns: u64) {
    bench.now = Nanos(bench.now.0 + ns);
    bench.turn();
}

/// Messages on line A, and how many packets they came in.
fn line_a(bench: &mut Bench) -> (usize, usize) {
    let sent = bench.received();
    let packets: Vec<_> = sent.iter().filter(|sent| bench.is_feed(sent) == Some(0)).collect();
    (messages(packets.iter().copied()).len(), packets.len())
}

#[test]
fn messages_share_a_packet_that_leaves_in_time() {
    let mut bench = bench();
    bench.ouch(0, 1, &[&enter(1, b'B', 100, PRICE)]);
    assert_eq!(letters(&bench.replies()), "A", "replies wait for nobody");
    pass(&mut bench, PACKING_NS - 1);
    bench.ouch(0, 2, &[&enter(2, b'B', 100, PRICE)]);
    assert_eq!(line_a(&mut bench), (0, 0), "not yet due");
    pass(&mut bench, 1);
    assert_eq!(line_a(&mut bench), (2, 1), "due since the first message");
    pass(&mut bench, PACKING_NS);
    assert_eq!(line_a(&mut bench), (0, 0));
    assert!(bench.shard.is_drained());
}

#[test]
fn a_full_packet_does_not_wait() {
    let mut bench = bench();
    let mut seen = 0;
    for user_ref in 1..=100 {
        bench.ouch(0, u64::from(user_ref), &[&enter(user_ref, b'B', 100, PRICE)]);
        let (messages, packets) = line_a(&mut bench);
        assert!(packets <= 1, "never more than what fits one");
        seen += messages;
    }
    assert!(seen >= 60, "time stood still, and yet {seen} of 100 messages left");
    assert!(!Shard::is_drained(&bench.shard), "the last ones wait");
}
