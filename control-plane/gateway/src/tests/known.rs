//! When what is known of orders is all there is.

use engine::bridge::VenueId;

use crate::link::{Shared, State};
use crate::orders::Orders;

fn reason(shared: &Shared) -> Option<String> {
    shared.known_orders().err()
}

#[test]
fn orders_are_known_once_the_events_were_read_to_their_end() {
    let shared = Shared::new();
    assert!(reason(&shared).unwrap().contains("no events yet"));
    for day in 1..3 {
        shared.begin(VenueId([day; 16]), Orders::default());
        assert!(reason(&shared).unwrap().contains("catching up"));
        // A file that could not be read half way, or an engine that went then.
        shared.say(State::NoEngine("the file is locked".to_owned()));
        assert_eq!(reason(&shared).unwrap(), "the file is locked");
        shared.say(State::CatchingUp);
        shared.read_all();
        assert!(reason(&shared).unwrap().contains("catching up"), "until it is said");
        for state in [State::Live, State::NoEngine("gone".to_owned())] {
            shared.say(state);
            assert_eq!(reason(&shared), None, "an engine that is gone changes no order");
        }
    }
}
