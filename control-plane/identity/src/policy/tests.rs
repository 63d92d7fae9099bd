//! Every role against every action, and the ways around them.
#![allow(clippy::unwrap_used)]

use super::*;

const NOW_NS: i64 = 1_800_000_000_000_000_000;

fn someone() -> UserId {
    UserId::new(&store::SystemClock)
}

fn actor(role: Role) -> Actor {
    Actor { user: someone(), roles: [role].into(), scopes: None, second_factor_ns: Some(NOW_NS) }
}

fn allowed(actor: &Actor, action: Action, resource: Resource) -> bool {
    authorize(actor, action, resource, NOW_NS).is_ok()
}

#[test]
fn names_read_back() {
    for action in Action::ALL {
        assert_eq!(action.as_str().parse(), Ok(*action));
    }
    for role in Role::ALL {
        assert_eq!(role.as_str().parse(), Ok(*role));
    }
    assert_eq!("root".parse::<Role>(), Err(UnknownName));
}

#[test]
fn every_role_against_every_action_is_what_the_table_says() {
    for action in Action::ALL {
        let rule = action.rule();
        assert!(!(rule.own.is_empty() && rule.any.is_empty()), "{action}: nobody may");
        for role in Role::ALL {
            let actor = actor(*role);
            let (own, any) = (rule.own.contains(role), rule.any.contains(role));
            let other = Resource::Of(someone());
            assert_eq!(allowed(&actor, *action, Resource::Of(actor.user)), own || any, "{action}");
            assert_eq!(allowed(&actor, *action, other), any, "{action} {role}");
            assert_eq!(allowed(&actor, *action, Resource::Venue), any, "{action} {role}");
        }
        let nobody = Actor { roles: BTreeSet::new(), ..actor(Role::Investor) };
        assert!(!allowed(&nobody, *action, Resource::Of(nobody.user)), "{action} without a role");
    }
}

#[test]
fn no_customer_may_do_what_staff_may() {
    let only_staff = Action::ALL.iter().filter(|action| action.rule().own.is_empty());
    for action in only_staff.filter(|action| **action != Action::MarketRead) {
        for role in CUSTOMERS {
            assert!(!action.rule().any.contains(role), "{action}: {role}");
        }
    }
}

#[test]
fn an_auditor_changes_nothing_of_others() {
    for action in Action::ALL.iter().filter(|action| action.rule().any.contains(&Role::Auditor)) {
        let is_read = action.as_str().ends_with(".read");
        assert!(is_read, "{action}: an auditor only reads");
    }
}

#[test]
fn a_delegated_credential_needs_its_scope_and_never_stands_for_the_person() {
    for action in Action::ALL {
        let role = *action.rule().own.first().or(action.rule().any.first()).unwrap();
        let mut actor = actor(role);
        actor.scopes = Some(Scope::ALL.iter().copied().collect());
        let result = authorize(&actor, *action, Resource::Of(actor.user), NOW_NS);
        let Some(scope) = action.rule().scope else {
            assert_eq!(result, Err(Denied::InPerson), "{action}");
            continue;
        };
        assert_eq!(result, Ok(()), "{action}");
        assert_eq!(action.rule().proof, Proof::Credential, "{action}: a key has no second factor");
        actor.scopes.as_mut().unwrap().remove(&scope);
        let result = authorize(&actor, *action, Resource::Of(actor.user), NOW_NS);
        assert_eq!(result, Err(Denied::Scope(scope)), "{action}");
    }
}

#[test]
fn a_second_factor_grows_stale() {
    let mut actor = actor(Role::Investor);
    let mut check = |at, action| {
        actor.second_factor_ns = at;
        authorize(&actor, action, Resource::Of(actor.user), NOW_NS)
    };
    assert_eq!(check(Some(NOW_NS - STEP_UP_NS), Action::Withdraw), Ok(()));
    assert_eq!(check(Some(NOW_NS - STEP_UP_NS - 1), Action::Withdraw), Err(Denied::StepUp));
    assert_eq!(check(Some(0), Action::WebhookWrite), Ok(()));
    assert_eq!(check(None, Action::WebhookWrite), Err(Denied::SecondFactor));
    assert_eq!(check(None, Action::Deposit), Ok(()));
}

#[test]
fn what_needs_four_eyes_needs_a_fresh_second_factor_too() {
    for action in Action::ALL.iter().filter(|action| action.rule().four_eyes) {
        assert_eq!(action.rule().proof, Proof::FreshSecondFactor, "{action}");
        assert!(action.rule().scope.is_none(), "{action}: never by a key");
    }
}
