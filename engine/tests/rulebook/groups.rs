//! Groups of orders: what a mass cancel takes that names one. The model agrees.

use crate::support::example::{Example, order, special};
use outcry_engine::core::command::{BLANK_FIRM, MassCancel};
use outcry_engine::core::operator::{OperatorCancel, OperatorReason, OrderFilter};
use outcry_engine::core::{CommandBody, GroupId, SessionId, Side, Symbol, Terms, UserRef};

fn of_group(number: u32, group: u16) -> CommandBody {
    let terms = Terms { group: GroupId(group), ..Terms::PLAIN };
    special(order(number, Side::Buy, 10_000, 5), b'N', terms)
}

/// R4.16, R4.17: of the session's orders only those of the group; the operator's cancel takes
/// everybody's group of that number, or what is of none.
#[test]
fn a_mass_cancel_may_name_a_group() {
    let mut example = Example::new();
    for (session, number, group) in [(1, 1, 3), (1, 2, 4), (1, 3, 3), (2, 1, 3), (2, 2, 0)] {
        example.0.session(session, of_group(number, group));
    }
    let mass = |number, group| {
        CommandBody::MassCancel(MassCancel {
            user_ref: UserRef(number),
            firm: BLANK_FIRM,
            symbol: Symbol::BLANK,
            side: None,
            group: Some(GroupId(group)),
        })
    };
    let operator = |group, session| {
        let filter = OrderFilter { group: Some(GroupId(group)), session, ..Default::default() };
        let reason = OperatorReason::Supervisory;
        CommandBody::OperatorCancel(OperatorCancel { filter, reason })
    };
    example
        .gives(1, mass(4, 5), &["mass cancelled by 4"])
        .gives(
            1,
            mass(5, 3),
            &["mass cancelled by 5", "canceled s1/1 5 User", "canceled s1/3 5 User"],
        )
        .gives(0, operator(3, None), &["canceled s2/1 5 Supervisory"])
        .gives(0, operator(0, Some(SessionId(2))), &["canceled s2/2 5 Supervisory"]);
    assert_eq!(example.0.core.live_orders(), 1, "group 4");
}
