//! The rules of special orders by example. Every example also runs against the model.

use crate::support::example::{Example, cancel, ioc, order, short, special};
use crate::support::flow::{DENSE, World};
use outcry_engine::core::command::{
    CancelQty, EnterOrder, EnterSpecial, ModifyOrder, ReplaceOrder, ReplaceQty, ReplaceSpecial,
    SetDefaults,
};
use outcry_engine::core::{
    Capacity, CommandBody, Event, GroupId, PRICE_MARKET, PostOnly, Price, PriceType, Qty,
    SelfTrade, SelfTradeScope, SelfTradeStrategy, SessionId, Side, Terms, TimeInForce, UserRef,
};

const POST: Terms = Terms { post_only: PostOnly::Reject, ..Terms::PLAIN };
const SLIDE: Terms = Terms { post_only: PostOnly::Slide, ..Terms::PLAIN };

fn hidden(number: u32, side: Side, price: u32, qty: u32) -> CommandBody {
    special(order(number, side, price, qty), b'N', Terms::PLAIN)
}

fn minimum(body: CommandBody, display: u8, least: u32) -> CommandBody {
    special(body, display, Terms { min_qty: Qty(least), ..Terms::PLAIN })
}

fn reserve(number: u32, side: Side, price: u32, qty: u32, floor: u32) -> CommandBody {
    let terms = Terms { max_floor: Qty(floor), ..Terms::PLAIN };
    special(order(number, side, price, qty), b'Y', terms)
}

fn market(number: u32, side: Side, qty: u32) -> CommandBody {
    let CommandBody::Enter(plain) = ioc(number, side, 100, qty) else { unreachable!() };
    let order = EnterOrder { price: PRICE_MARKET, ..plain };
    let terms = Terms { price_type: PriceType::Market, ..Terms::PLAIN };
    CommandBody::EnterSpecial(EnterSpecial { order, terms })
}

fn prevents(body: CommandBody, strategy: SelfTradeStrategy) -> CommandBody {
    let scope = SelfTradeScope::Account;
    let self_trade = Some(SelfTrade { scope, strategy });
    special(body, b'Y', Terms { self_trade, ..Terms::PLAIN })
}

fn replace(orig: u32, new: u32, price: u32, qty: u32, terms: Terms) -> CommandBody {
    let order = ReplaceOrder {
        orig_user_ref: UserRef(orig),
        user_ref: UserRef(new),
        qty: Qty(qty),
        qty_kind: ReplaceQty::Total,
        price: Price(price),
        time_in_force: TimeInForce::Day,
        display: b'Y',
        intermarket_sweep: b'N',
        cl_ord_id: [b' '; 14],
    };
    CommandBody::ReplaceSpecial(ReplaceSpecial { order, side_code: 0, terms })
}

#[test]
fn plain_terms_are_a_plain_order() {
    let bodies = [
        order(1, Side::Sell, 10_000, 50),
        order(2, Side::Buy, 10_100, 20),
        ioc(3, Side::Buy, 10_000, 70),
        order(4, Side::Buy, 10_000, 70),
    ];
    let (mut one, mut other) = (Example::new(), Example::new());
    for body in bodies {
        let plain = one.0.session(1, body);
        assert_eq!(plain, other.0.session(1, special(body, b'Y', Terms::PLAIN)));
    }
    assert_eq!(one.0.core.state_hash(), other.0.core.state_hash());
}

#[test]
fn an_attributed_order_shows_its_firm() {
    let mut example = Example::new();
    let named = special(order(1, Side::Buy, 10_000, 10), b'A', Terms::PLAIN);
    let events = example.0.session(1, named);
    let [Event::Accepted(_), Event::Added(added)] = &events[..] else { panic!("{events:?}") };
    assert_eq!(added.attribution, Some(*b"FIRM"));
    // Another attribution is another order to the public.
    let events = ["replaced 1 by s1/2 10", "deleted #1", "added #2 10@10000"];
    example.gives(1, replace(1, 2, 10_000, 10, Terms::PLAIN), &events);
    let events = ["replaced 2 by s1/3 10", "requoted #2 by #3 10@10000"];
    example.gives(1, replace(2, 3, 10_000, 10, Terms::PLAIN), &events);
}

#[test]
fn post_only_is_cancelled_or_slides() {
    let slides = |session| {
        let (session, post_only) = (SessionId(session), PostOnly::Slide);
        CommandBody::SetDefaults(SetDefaults { session, post_only, self_trade: None })
    };
    let by_session = Terms { post_only: PostOnly::BySession, ..Terms::PLAIN };
    let post = |number, side, price, terms| special(order(number, side, price, 10), b'Y', terms);
    let mut example = Example::new();
    example
        .rests(1, 1, Side::Sell, 10_100, 10)
        .gives(
            2,
            post(1, Side::Buy, 10_100, POST),
            &["accepted* s2/1 10@10100", "canceled s2/1 10 PostOnly"],
        )
        .gives(
            2,
            post(2, Side::Buy, 10_100, by_session),
            &["accepted* s2/2 10@10100", "canceled s2/2 10 PostOnly"],
        )
        .gives(
            2,
            post(3, Side::Buy, 12_000, SLIDE),
            &["accepted* s2/3 10@10000", "added #4 10@10000"],
        );
    example.0.operator(slides(2));
    example
        .gives(
            2,
            post(4, Side::Buy, 12_000, by_session),
            &["accepted* s2/4 10@10000", "added #5 10@10000"],
        )
        .gives(
            1,
            post(2, Side::Sell, 9_000, SLIDE),
            &["accepted* s1/2 10@10100", "added #6 10@10100"],
        )
        .gives(
            1,
            order(3, Side::Sell, 100, 5),
            &["accepted s1/3 5", "traded 5@10000 s2/3 leaves 5 s1/3 leaves 0"],
        );
}

#[test]
fn post_only_counts_hidden_orders_and_may_have_nowhere_to_slide() {
    Example::new()
        .gives(1, hidden(1, Side::Sell, 10_100, 10), &["accepted s1/1 10"])
        .gives(
            2,
            special(order(1, Side::Buy, 10_300, 10), b'Y', SLIDE),
            &["accepted* s2/1 10@10000", "added #2 10@10000"],
        )
        .gives(
            1,
            order(2, Side::Sell, 100, 10),
            &["accepted s1/2 10", "traded 10@10000 s2/1 leaves 0 s1/2 leaves 0"],
        )
        .rests(1, 3, Side::Sell, 100, 10)
        .gives(
            2,
            special(order(2, Side::Buy, 200, 10), b'Y', SLIDE),
            &["rejected s2/2 InvalidPrice"],
        );
}

#[test]
fn a_market_order_trades_within_its_protection() {
    // 500 bp above 10,000 is 10,500.
    Example::new()
        .gives(
            1,
            market(1, Side::Buy, 10),
            &["accepted* s1/1 10@2147483647", "canceled s1/1 10 Ioc"],
        )
        .rests(1, 2, Side::Sell, 10_000, 10)
        .rests(1, 3, Side::Sell, 10_500, 10)
        .rests(1, 4, Side::Sell, 10_600, 10)
        .gives(
            2,
            market(1, Side::Buy, 40),
            &[
                "accepted* s2/1 40@2147483647",
                "traded 10@10000 s1/2 leaves 0 s2/1 leaves 30",
                "traded 10@10500 s1/3 leaves 0 s2/1 leaves 20",
                "canceled s2/1 20 Ioc",
            ],
        );
    // 500 bp below 1,100 is 1,045, and the next tick above that 1,100.
    let mut example = Example::new();
    example.rests(1, 1, Side::Buy, 1_100, 10).rests(1, 2, Side::Buy, 1_000, 10).gives(
        2,
        market(1, Side::Sell, 20),
        &[
            "accepted* s2/1 20@2147483647",
            "traded 10@1100 s1/1 leaves 0 s2/1 leaves 10",
            "canceled s2/1 10 Ioc",
        ],
    );
    let CommandBody::EnterSpecial(mut resting) = market(2, Side::Sell, 5) else { unreachable!() };
    resting.order.time_in_force = TimeInForce::Day;
    let resting = CommandBody::EnterSpecial(resting);
    example.gives(2, resting, &["rejected s2/2 MarketNotAllowed"]);
}

#[test]
fn a_minimum_is_met_by_all_together_or_nothing_happens() {
    let mut example = Example::new();
    example
        .rests(1, 1, Side::Sell, 10_000, 10)
        .rests(1, 2, Side::Sell, 10_100, 10)
        .gives(
            2,
            minimum(ioc(1, Side::Buy, 10_100, 30), b'Y', 21),
            &["accepted* s2/1 30@10100", "canceled s2/1 30 Ioc"],
        )
        .gives(
            2,
            minimum(ioc(2, Side::Buy, 10_000, 15), b'Y', 15),
            &["accepted* s2/2 15@10000", "canceled s2/2 15 Ioc"],
        )
        .gives(
            2,
            minimum(ioc(3, Side::Buy, 10_100, 30), b'Y', 20),
            &[
                "accepted* s2/3 30@10100",
                "traded 10@10000 s1/1 leaves 0 s2/3 leaves 20",
                "traded 10@10100 s1/2 leaves 0 s2/3 leaves 10",
                "canceled s2/3 10 Ioc",
            ],
        )
        .gives(
            2,
            minimum(order(4, Side::Buy, 10_000, 30), b'Y', 20),
            &["rejected s2/4 InvalidMinQty"],
        );
}

#[test]
fn displayed_before_hidden_at_a_price_and_better_hidden_first() {
    Example::new()
        .gives(1, hidden(1, Side::Sell, 10_100, 10), &["accepted s1/1 10"])
        .rests(1, 2, Side::Sell, 10_100, 10)
        .gives(1, hidden(3, Side::Sell, 10_000, 10), &["accepted s1/3 10"])
        .gives(
            2,
            order(1, Side::Buy, 10_100, 35),
            &[
                "accepted s2/1 35",
                "traded 10@10000 hidden s1/3 leaves 0 s2/1 leaves 25",
                "traded 10@10100 s1/2 leaves 0 s2/1 leaves 15",
                "traded 10@10100 hidden s1/1 leaves 0 s2/1 leaves 5",
                "added #4 5@10100",
            ],
        );
}

#[test]
fn a_hidden_order_is_changed_in_silence() {
    Example::new()
        .gives(1, hidden(1, Side::Buy, 10_000, 50), &["accepted s1/1 50"])
        .gives(1, cancel(1, 40, CancelQty::Total), &["canceled s1/1 10 User"])
        .gives(
            1,
            CommandBody::Modify(ModifyOrder {
                user_ref: UserRef(1),
                side_code: b'B',
                qty: Qty(30),
            }),
            &["modified s1/1 B 30"],
        )
        .gives(
            1,
            replace(1, 2, 10_000, 20, Terms::PLAIN),
            &["replaced 1 by s1/2 20", "added #2 20@10000"],
        )
        .gives(1, hidden(3, Side::Buy, 10_000, 50), &["accepted s1/3 50"])
        .gives(1, cancel(3, 0, CancelQty::Total), &["canceled s1/3 50 User"]);
}

#[test]
fn a_minimum_at_rest_is_met_by_each_trade_or_passed_over() {
    Example::new()
        .gives(1, minimum(order(1, Side::Sell, 10_000, 50), b'N', 30), &["accepted* s1/1 50@10000"])
        .rests(1, 2, Side::Sell, 10_100, 10)
        // Too small for the first: passed over, though its price is better.
        .gives(
            2,
            order(1, Side::Buy, 10_100, 10),
            &["accepted s2/1 10", "traded 10@10100 s1/2 leaves 0 s2/1 leaves 0"],
        )
        .gives(
            2,
            order(2, Side::Buy, 10_000, 30),
            &["accepted s2/2 30", "traded 30@10000 hidden s1/1 leaves 20 s2/2 leaves 0"],
        )
        // Of 20 left the minimum is 20.
        .gives(2, order(3, Side::Buy, 10_000, 19), &["accepted s2/3 19", "added #5 19@10000"])
        .gives(
            2,
            ioc(4, Side::Buy, 10_000, 25),
            &[
                "accepted s2/4 25",
                "traded 20@10000 hidden s1/1 leaves 0 s2/4 leaves 5",
                "canceled s2/4 5 Ioc",
            ],
        );
}

#[test]
fn a_reserve_shows_a_part_and_fills_it_after_the_walk() {
    Example::new()
        .gives(
            1,
            reserve(1, Side::Sell, 10_000, 500, 200),
            &["accepted* s1/1 500@10000", "added #1 200@10000"],
        )
        .rests(1, 2, Side::Sell, 10_000, 100)
        // All that is displayed at the price trades before what is behind.
        .gives(
            2,
            order(1, Side::Buy, 10_000, 350),
            &[
                "accepted s2/1 350",
                "traded 200@10000 s1/1 leaves 300 s2/1 leaves 150",
                "traded 100@10000 s1/2 leaves 0 s2/1 leaves 50",
                "traded 50@10000 reserve s1/1 leaves 250 s2/1 leaves 0",
                "restated s1/1 #4 200",
                "added #4 200@10000",
            ],
        )
        // What is reduced but not used up is not filled.
        .gives(
            2,
            order(2, Side::Buy, 10_000, 150),
            &["accepted s2/2 150", "traded 150@10000 s1/1 leaves 100 s2/2 leaves 0"],
        )
        .gives(
            2,
            order(3, Side::Buy, 10_000, 60),
            &[
                "accepted s2/3 60",
                "traded 50@10000 s1/1 leaves 50 s2/3 leaves 10",
                "traded 10@10000 reserve s1/1 leaves 40 s2/3 leaves 0",
                "restated s1/1 #7 40",
                "added #7 40@10000",
            ],
        )
        .gives(1, cancel(1, 0, CancelQty::Total), &["canceled s1/1 40 User", "deleted #7"]);
}

#[test]
fn displays_are_filled_in_the_order_in_which_they_were_used_up() {
    Example::new()
        .gives(
            1,
            reserve(1, Side::Sell, 10_100, 300, 100),
            &["accepted* s1/1 300@10100", "added #1 100@10100"],
        )
        .gives(
            1,
            reserve(2, Side::Sell, 10_000, 200, 100),
            &["accepted* s1/2 200@10000", "added #2 100@10000"],
        )
        .gives(
            2,
            order(1, Side::Buy, 10_100, 350),
            &[
                "accepted s2/1 350",
                "traded 100@10000 s1/2 leaves 100 s2/1 leaves 250",
                "traded 100@10000 reserve s1/2 leaves 0 s2/1 leaves 150",
                "traded 100@10100 s1/1 leaves 200 s2/1 leaves 50",
                "traded 50@10100 reserve s1/1 leaves 150 s2/1 leaves 0",
                "restated s1/1 #4 100",
                "added #4 100@10100",
            ],
        );
}

#[test]
fn a_reserve_is_cancelled_from_behind() {
    Example::new()
        .gives(
            1,
            reserve(1, Side::Buy, 10_000, 500, 200),
            &["accepted* s1/1 500@10000", "added #1 200@10000"],
        )
        .gives(1, cancel(1, 250, CancelQty::Total), &["canceled s1/1 250 User"])
        .gives(1, cancel(1, 150, CancelQty::Total), &["canceled s1/1 100 User", "reduced #1 50"])
        .gives(
            2,
            ioc(1, Side::Sell, 10_000, 200),
            &[
                "accepted s2/1 200",
                "traded 150@10000 s1/1 leaves 0 s2/1 leaves 50",
                "canceled s2/1 50 Ioc",
            ],
        );
}

/// The sizes of the rulebook's example: order reference 42 in a market of its seed.
#[test]
fn a_random_reserve_draws_the_rulebooks_sizes() {
    let mut example = Example::of(World { special: true, ..DENSE });
    for number in 1..=41 {
        example.rests(1, number, Side::Buy, 100, 1);
    }
    let (max_floor, random_reserve) = (Qty(500), Qty(200));
    let terms = Terms { max_floor, random_reserve, ..Terms::PLAIN };
    let drawn = special(order(42, Side::Sell, 10_000, 10_000), b'Y', terms);
    let mut shown = Vec::new();
    let mut next = example.0.session(1, drawn);
    for number in 1..=5 {
        let added = next.iter().find_map(|event| match event {
            Event::Added(added) => Some(added.qty),
            _ => None,
        });
        let qty = added.unwrap();
        shown.push(qty.0);
        next = example.0.session(2, order(number, Side::Buy, 10_000, qty.0));
    }
    assert_eq!(shown, [300, 500, 300, 600, 400]);
}

#[test]
fn sizes_and_company_of_a_reserve_are_checked() {
    let refused = |body| Example::new().0.session(1, body).iter().map(short).collect::<Vec<_>>();
    let no = ["rejected s1/1 InvalidMaxFloor"];
    assert_eq!(refused(reserve(1, Side::Buy, 10_000, 500, 150)), no);
    let terms = Terms { max_floor: Qty(100), ..Terms::PLAIN };
    assert_eq!(refused(special(order(1, Side::Buy, 10_000, 500), b'N', terms)), no);
    assert_eq!(refused(special(ioc(1, Side::Buy, 10_000, 500), b'Y', terms)), no);
    let random_only = Terms { random_reserve: Qty(100), ..Terms::PLAIN };
    assert_eq!(refused(special(order(1, Side::Buy, 10_000, 500), b'Y', random_only)), no);
    // Less than the floor is no reserve.
    let whole = refused(reserve(1, Side::Buy, 10_000, 500, 500));
    assert_eq!(whole, ["accepted* s1/1 500@10000", "added #1 500@10000"]);
}

#[test]
fn each_strategy_prevents_in_its_way() {
    use SelfTradeStrategy as S;
    let outcome = |strategy| {
        let mut example = Example::new();
        example.rests(1, 1, Side::Sell, 10_000, 10).rests(1, 2, Side::Sell, 10_000, 30);
        example.rests(2, 1, Side::Sell, 10_000, 5);
        let body = prevents(ioc(3, Side::Buy, 10_000, 25), strategy);
        let events = example.0.session(1, body);
        example.0.compare();
        events[1..].iter().map(short).collect::<Vec<_>>()
    };
    assert_eq!(outcome(S::Newest), ["prevented s1/3 25 of 10@10000 Newest"]);
    let both = [
        "prevented s1/1 10 of 10@10000 Oldest",
        "prevented s1/3 25 of 10@10000 Newest",
        "deleted #1",
    ];
    assert_eq!(outcome(S::Both), both);
    let oldest = [
        "prevented s1/1 10 of 10@10000 Oldest",
        "deleted #1",
        "prevented s1/2 30 of 25@10000 Oldest",
        "deleted #2",
        "traded 5@10000 s2/1 leaves 0 s1/3 leaves 20",
        "canceled s1/3 20 Ioc",
    ];
    assert_eq!(outcome(S::Oldest), oldest);
    let decrement = [
        "prevented s1/1 10 of 10@10000 Decrement",
        "prevented s1/3 10 of 10@10000 Decrement",
        "deleted #1",
        "prevented s1/2 15 of 15@10000 Decrement",
        "prevented s1/3 15 of 15@10000 Decrement",
        "reduced #2 15",
    ];
    assert_eq!(outcome(S::Decrement), decrement);
    let quietly = [
        "canceled s1/1 10 SelfMatch",
        "canceled s1/3 10 SelfMatch",
        "deleted #1",
        "canceled s1/2 15 SelfMatch",
        "canceled s1/3 15 SelfMatch",
        "reduced #2 15",
    ];
    assert_eq!(outcome(S::DecrementQuietly), quietly);
}

#[test]
fn scope_group_and_session_decide_who_is_of_one_hand() {
    let rule = |scope| Some(SelfTrade { scope, strategy: SelfTradeStrategy::Newest });
    let take = |number, scope| {
        let terms = Terms { self_trade: rule(scope), ..Terms::PLAIN };
        special(ioc(number, Side::Buy, 10_000, 1), b'Y', terms)
    };
    let mut example = Example::new();
    // All sessions are of one firm, each has an account of its own.
    example.rests(1, 1, Side::Sell, 10_000, 10).gives(
        2,
        take(1, SelfTradeScope::Firm),
        &["accepted* s2/1 1@10000", "prevented s2/1 1 of 1@10000 Newest"],
    );
    let traded = "traded 1@10000 s1/1 leaves 9 s2/2 leaves 0";
    example.gives(2, take(2, SelfTradeScope::Account), &["accepted* s2/2 1@10000", traded]);
    // A group asks for the account and the same group, whatever the scope.
    let grouped = |body, group| {
        let self_trade = rule(SelfTradeScope::Firm);
        special(body, b'Y', Terms { self_trade, self_trade_group: group, ..Terms::PLAIN })
    };
    example.gives(
        1,
        grouped(ioc(2, Side::Buy, 10_000, 1), *b"G1"),
        &["accepted* s1/2 1@10000", "traded 1@10000 s1/1 leaves 8 s1/2 leaves 0"],
    );
    example.gives(
        1,
        grouped(order(3, Side::Sell, 9_900, 5), *b"G1"),
        &["accepted* s1/3 5@9900", "added #5 5@9900"],
    );
    example.gives(
        1,
        grouped(ioc(4, Side::Buy, 9_900, 1), *b"G1"),
        &["accepted* s1/4 1@9900", "prevented s1/4 1 of 1@9900 Newest"],
    );
    let set = SetDefaults {
        session: SessionId(1),
        post_only: PostOnly::Reject,
        self_trade: rule(SelfTradeScope::Account),
    };
    example.0.operator(CommandBody::SetDefaults(set));
    example.gives(
        1,
        ioc(5, Side::Buy, 9_900, 1),
        &["accepted s1/5 1", "prevented s1/5 1 of 1@9900 Newest"],
    );
}

#[test]
fn prevented_shares_count_for_no_minimum_and_empty_a_display() {
    let firm = SelfTrade { scope: SelfTradeScope::Account, strategy: SelfTradeStrategy::Decrement };
    let terms = Terms { min_qty: Qty(15), self_trade: Some(firm), ..Terms::PLAIN };
    let mut example = Example::new();
    example.rests(1, 1, Side::Sell, 10_000, 10).rests(2, 1, Side::Sell, 10_000, 10);
    let body = special(ioc(2, Side::Buy, 10_000, 20), b'Y', terms);
    example.gives(1, body, &["accepted* s1/2 20@10000", "canceled s1/2 20 Ioc"]);
    let mut example = Example::new();
    example.gives(
        1,
        reserve(1, Side::Sell, 10_000, 300, 100),
        &["accepted* s1/1 300@10000", "added #1 100@10000"],
    );
    let body = prevents(ioc(2, Side::Buy, 10_000, 100), SelfTradeStrategy::Decrement);
    example.gives(
        1,
        body,
        &[
            "accepted* s1/2 100@10000",
            "prevented s1/1 100 of 100@10000 Decrement",
            "prevented s1/2 100 of 100@10000 Decrement",
            "deleted #1",
            "restated s1/1 #3 100",
            "added #3 100@10000",
        ],
    );
}

#[test]
fn a_replace_keeps_group_and_forgets_the_rest() {
    let mut example = Example::new();
    let terms = Terms { group: GroupId(7), max_floor: Qty(100), ..Terms::PLAIN };
    example.0.session(1, special(order(1, Side::Buy, 10_000, 300), b'Y', terms));
    let events = example.0.session(1, replace(1, 2, 10_000, 300, Terms::PLAIN));
    let [Event::ReplacedSpecial(_, now), Event::Requoted { qty, .. }] = &events[..] else {
        panic!("{events:?}")
    };
    assert_eq!((now.group, now.max_floor, *qty), (GroupId(7), Qty(0), Qty(300)));
    // Terms that do not go together take the original along.
    let bad = Terms { min_qty: Qty(5), ..Terms::PLAIN };
    let told = example.0.session(1, replace(2, 3, 10_000, 300, bad));
    let told: Vec<_> = told.iter().map(short).collect();
    assert_eq!(told, ["canceled s1/2 300 System", "deleted #2", "rejected s1/3 InvalidMinQty"]);
}

#[test]
fn a_reserve_takes_two_places_and_special_orders_are_a_quarter() {
    let capacity = Capacity { orders: 8, ..DENSE.capacity };
    let mut example = Example::of(World { capacity, ..DENSE });
    let taken = ["accepted* s1/1 300@10000", "added #1 100@10000"];
    example.gives(1, reserve(1, Side::Buy, 10_000, 300, 100), &taken);
    let taken = ["accepted* s1/2 300@10000", "added #2 100@10000"];
    example.gives(1, reserve(2, Side::Buy, 10_000, 300, 100), &taken);
    // Two of eight may be special.
    let full = ["rejected s1/3 ProcessingError"];
    example.gives(1, reserve(3, Side::Buy, 10_000, 300, 100), &full);
    for number in 4..8 {
        example.rests(1, number, Side::Buy, 10_000, 1);
    }
    // Four places of reserves and four others are all.
    example.gives(1, order(8, Side::Buy, 10_000, 1), &["rejected s1/8 ProcessingError"]);
    example.gives(1, cancel(1, 100, CancelQty::Total), &["canceled s1/1 200 User"]);
    example.rests(1, 9, Side::Buy, 10_000, 1);
}
