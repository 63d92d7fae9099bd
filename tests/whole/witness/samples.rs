//! One of every message, with a different value in every field, so that two fields cannot change
//! places unseen.

use wire::{IntoBytes, U48, itch50, ouch42};

const STOCK: [u8; 8] = *b"OUTC    ";
const TOKEN: [u8; 14] = *b"TOKEN00001    ";
const NEW_TOKEN: [u8; 14] = *b"TOKEN00002    ";
/// 09:30 and one nanosecond.
const TIMESTAMP: u64 = 34_200_000_000_001;

/// A message of type `$name` with the given fields, as bytes.
macro_rules! message {
    ($module:ident::$name:ident { $($field:ident: $value:expr),* $(,)? }) => {
        $module::$name { $($field: $value,)* ..$module::$name::default() }.as_bytes().to_vec()
    };
}

/// A message of the feed, with the fields all of them have.
macro_rules! itch {
    ($name:ident { $($field:ident: $value:expr),* $(,)? }) => {
        message!(itch50::$name {
            stock_locate: 11.into(),
            tracking_number: 12.into(),
            timestamp: U48::new(TIMESTAMP),
            $($field: $value,)*
        })
    };
}

/// All 23 messages of ITCH 5.0 in the order of a day, each with what `itchfeed` must read in it
/// besides the type and the fields all of them have.
pub(crate) fn itch50() -> Vec<(Vec<u8>, &'static str)> {
    [itch50_stock(), itch50_market(), itch50_orders(), itch50_trades()].concat()
}

fn itch50_stock() -> Vec<(Vec<u8>, &'static str)> {
    let directory = itch!(StockDirectory {
        stock: STOCK,
        market_category: b'Q',
        financial_status: b'N',
        round_lot_size: 100.into(),
        round_lots_only: b'Y',
        issue_classification: b'C',
        issue_sub_type: *b"RT",
        authenticity: b'P',
        short_sale_threshold: b'N',
        ipo_flag: b'Z',
        luld_reference_price_tier: b'1',
        etp_flag: b' ',
        etp_leverage_factor: 3.into(),
        inverse_indicator: b'Y',
    });
    let trading_action = itch!(StockTradingAction {
        stock: STOCK,
        trading_state: b'H',
        reserved: b' ',
        reason: *b"LUDP",
    });
    let reg_sho = itch!(RegShoRestriction { stock: STOCK, reg_sho_action: b'2' });
    let position = itch!(MarketParticipantPosition {
        mpid: *b"FIRM",
        stock: STOCK,
        primary_market_maker: b'Y',
        market_maker_mode: b'N',
        participant_state: b'A',
    });
    vec![
        (itch!(SystemEvent { event_code: b'O' }), "event_code=O"),
        (
            directory,
            "stock=OUTC market_category=Q financial_status_indicator=N \
         round_lot_size=100 round_lots_only=Y issue_classification=C \
         issue_sub_type=RT authenticity=P short_sale_threshold_indicator=N \
         ipo_flag=Z luld_ref=1 etp_flag= etp_leverage_factor=3 inverse_indicator=Y",
        ),
        (trading_action, "stock=OUTC trading_state=H reserved= reason=LUDP"),
        (reg_sho, "stock=OUTC reg_sho_action=2"),
        (
            position,
            "mpid=FIRM stock=OUTC primary_market_maker=Y market_maker_mode=N \
         market_participant_state=A",
        ),
    ]
}

fn itch50_market() -> Vec<(Vec<u8>, &'static str)> {
    let decline = itch!(MwcbDeclineLevel {
        level_1: 700_000_000_001.into(),
        level_2: 800_000_000_002.into(),
        level_3: 900_000_000_003.into(),
    });
    let quoting = itch!(QuotingPeriodUpdate {
        stock: STOCK,
        ipo_quotation_release_time: 34_800.into(),
        release_qualifier: b'A',
        ipo_price: 250_000.into(),
    });
    let collar = itch!(LuldAuctionCollar {
        stock: STOCK,
        reference_price: 100_000.into(),
        upper_collar: 110_000.into(),
        lower_collar: 90_000.into(),
        extensions: 2.into(),
    });
    let halt = itch!(OperationalHalt { stock: STOCK, market_code: b'Q', action: b'H' });
    vec![
        (
            decline,
            "level1_price=700000000001 level2_price=800000000002 \
         level3_price=900000000003",
        ),
        (itch!(MwcbStatus { breached_level: b'1' }), "breached_level=1"),
        (quoting, "stock=OUTC ipo_release_time=34800 ipo_release_qualifier=A ipo_price=250000"),
        (
            collar,
            "stock=OUTC auction_collar_reference_price=100000 \
         upper_auction_collar_price=110000 lower_auction_collar_price=90000 \
         auction_collar_extention=2",
        ),
        (halt, "stock=OUTC market_code=Q operational_halt_action=H"),
    ]
}

fn itch50_orders() -> Vec<(Vec<u8>, &'static str)> {
    let add = itch!(AddOrder {
        order_reference: 1_000_001.into(),
        side: b'B',
        shares: 300.into(),
        stock: STOCK,
        price: 1_503_400.into(),
    });
    let add_with_mpid = itch!(AddOrderWithMpid {
        order_reference: 1_000_002.into(),
        side: b'S',
        shares: 400.into(),
        stock: STOCK,
        price: 1_503_500.into(),
        attribution: *b"FIRM",
    });
    let executed = itch!(OrderExecuted {
        order_reference: 1_000_001.into(),
        executed_shares: 50.into(),
        match_number: 77.into(),
    });
    let executed_with_price = itch!(OrderExecutedWithPrice {
        order_reference: 1_000_002.into(),
        executed_shares: 60.into(),
        match_number: 78.into(),
        printable: b'Y',
        execution_price: 1_503_450.into(),
    });
    let cancel =
        itch!(OrderCancel { order_reference: 1_000_001.into(), canceled_shares: 25.into() });
    let replace = itch!(OrderReplace {
        original_order_reference: 1_000_002.into(),
        new_order_reference: 1_000_003.into(),
        shares: 500.into(),
        price: 1_503_600.into(),
    });
    vec![
        (
            add,
            "order_reference_number=1000001 buy_sell_indicator=B shares=300 stock=OUTC \
         price=1503400",
        ),
        (
            add_with_mpid,
            "order_reference_number=1000002 buy_sell_indicator=S shares=400 stock=OUTC \
         price=1503500 attribution=FIRM",
        ),
        (executed, "order_reference_number=1000001 executed_shares=50 match_number=77"),
        (
            executed_with_price,
            "order_reference_number=1000002 executed_shares=60 match_number=78 \
         printable=Y execution_price=1503450",
        ),
        (cancel, "order_reference_number=1000001 cancelled_shares=25"),
        (
            itch!(OrderDelete { order_reference: 1_000_001.into() }),
            "order_reference_number=1000001",
        ),
        (
            replace,
            "order_reference_number=1000002 new_order_reference_number=1000003 \
         shares=500 price=1503600",
        ),
    ]
}

fn itch50_trades() -> Vec<(Vec<u8>, &'static str)> {
    let trade = itch!(Trade {
        order_reference: 5.into(),
        side: b'B',
        shares: 70.into(),
        stock: STOCK,
        price: 1_503_425.into(),
        match_number: 79.into(),
    });
    let cross = itch!(CrossTrade {
        shares: 123_456_789_012.into(),
        stock: STOCK,
        cross_price: 1_503_475.into(),
        match_number: 80.into(),
        cross_type: b'O',
    });
    let imbalance = itch!(NetOrderImbalance {
        paired_shares: 1_111.into(),
        imbalance_shares: 2_222.into(),
        imbalance_direction: b'B',
        stock: STOCK,
        far_price: 1_500_000.into(),
        near_price: 1_510_000.into(),
        current_reference_price: 1_505_000.into(),
        cross_type: b'C',
        price_variation: b'L',
    });
    let direct_listing = itch!(DirectListingPriceDiscovery {
        stock: STOCK,
        open_eligibility: b'Y',
        minimum_allowable_price: 200_000.into(),
        maximum_allowable_price: 300_000.into(),
        near_execution_price: 250_000.into(),
        near_execution_time: 34_300_000_000_000.into(),
        lower_collar: 225_000.into(),
        upper_collar: 275_000.into(),
    });
    vec![
        (
            trade,
            "order_reference_number=5 buy_sell_indicator=B shares=70 stock=OUTC \
         price=1503425 match_number=79",
        ),
        (
            cross,
            "shares=123456789012 stock=OUTC cross_price=1503475 match_number=80 \
         cross_type=O",
        ),
        (itch!(BrokenTrade { match_number: 79.into() }), "match_number=79"),
        (
            imbalance,
            "paired_shares=1111 imbalance_shares=2222 imbalance_direction=B stock=OUTC \
         far_price=1500000 near_price=1510000 current_reference_price=1505000 \
         cross_type=C variation_indicator=L",
        ),
        (itch!(RetailInterest { stock: STOCK, interest_flag: b'A' }), "stock=OUTC interest_flag=A"),
        (
            direct_listing,
            "stock=OUTC open_eligibility_status=Y minimum_allowable_price=200000 \
         maximum_allowable_price=300000 near_execution_price=250000 \
         near_execution_time=34300000000000 lower_price_range_collar=225000 \
         upper_price_range_collar=275000",
        ),
    ]
}

/// All 5 messages of OUCH 4.2 from client to venue, each with what Wireshark must read in it
/// besides the type. Trade Now is not known to it.
pub(crate) fn ouch42_inbound() -> Vec<(Vec<u8>, &'static str)> {
    vec![
        (
            message!(ouch42::EnterOrder {
                order_token: TOKEN,
                side: b'B',
                shares: 300.into(),
                stock: STOCK,
                price: 1_503_400.into(),
                time_in_force: ouch42::time_in_force::MARKET_HOURS.into(),
                firm: *b"FIRM",
                display: b'Y',
                capacity: b'A',
                intermarket_sweep: b'N',
                minimum_quantity: 10.into(),
                cross_type: b'N',
                customer_type: b'R',
            }),
            "order_token=TOKEN00001 buy_sell_indicator=B shares=300 stock=OUTC \
         price=1503400 tif=99998 firm=FIRM display=Y capacity=A iso_eligible=N \
         min_quantity=10 cross_type=N customer_type=R",
        ),
        (
            message!(ouch42::ReplaceOrder {
                existing_token: TOKEN,
                replacement_token: NEW_TOKEN,
                shares: 400.into(),
                price: 1_503_500.into(),
                time_in_force: ouch42::time_in_force::SYSTEM_HOURS.into(),
                display: b'N',
                intermarket_sweep: b'N',
                minimum_quantity: 20.into(),
            }),
            "existing_order_token=TOKEN00001 replacement_order_token=TOKEN00002 \
         shares=400 price=1503500 tif=99999 display=N iso_eligible=N \
         min_quantity=20",
        ),
        (
            message!(ouch42::CancelOrder { order_token: NEW_TOKEN, shares: 50.into() }),
            "order_token=TOKEN00002 shares=50",
        ),
        (
            message!(ouch42::ModifyOrder { order_token: NEW_TOKEN, side: b'T', shares: 60.into() }),
            "order_token=TOKEN00002 buy_sell_indicator=T shares=60",
        ),
        (message!(ouch42::TradeNow { order_token: NEW_TOKEN }), ""),
    ]
}

/// A message of OUCH 4.2 from venue to client, with the fields all but one of them have.
macro_rules! ouch42_out {
    ($name:ident { $($field:ident: $value:expr),* $(,)? }) => {
        message!(ouch42::$name {
            timestamp: TIMESTAMP.into(),
            order_token: TOKEN,
            $($field: $value,)*
        })
    };
}

/// All 15 messages of OUCH 4.2 from venue to client, each with what Wireshark must read in it
/// besides type and timestamp. The answer to Trade Now is not known to it.
pub(crate) fn ouch42_outbound() -> Vec<(Vec<u8>, &'static str)> {
    [ouch42_orders(), ouch42_executions(), ouch42_others()].concat()
}

fn ouch42_orders() -> Vec<(Vec<u8>, &'static str)> {
    vec![
        (message!(ouch42::SystemEvent { timestamp: TIMESTAMP.into(), event: b'S' }), ""),
        (
            ouch42_out!(Accepted {
                side: b'B',
                shares: 300.into(),
                stock: STOCK,
                price: 1_503_400.into(),
                time_in_force: ouch42::time_in_force::MARKET_HOURS.into(),
                firm: *b"FIRM",
                display: b'Y',
                order_reference: 1_000_001.into(),
                capacity: b'A',
                intermarket_sweep: b'N',
                minimum_quantity: 10.into(),
                cross_type: b'N',
                order_state: b'L',
                bbo_weight: b'2',
            }),
            "order_token=TOKEN00001 buy_sell_indicator=B shares=300 stock=OUTC \
         price=1503400 tif=99998 firm=FIRM display=Y capacity=A iso_eligible=N \
         min_quantity=10 cross_type=N order_reference_number=1000001 order_state=L \
         bbo_weight_indicator=2",
        ),
        (
            message!(ouch42::Replaced {
                timestamp: TIMESTAMP.into(),
                replacement_token: NEW_TOKEN,
                side: b'B',
                shares: 400.into(),
                stock: STOCK,
                price: 1_503_500.into(),
                time_in_force: ouch42::time_in_force::SYSTEM_HOURS.into(),
                firm: *b"FIRM",
                display: b'N',
                order_reference: 1_000_002.into(),
                capacity: b'P',
                intermarket_sweep: b'N',
                minimum_quantity: 20.into(),
                cross_type: b'N',
                order_state: b'L',
                previous_token: TOKEN,
                bbo_weight: b'3',
            }),
            "replacement_order_token=TOKEN00002 previous_order_token=TOKEN00001 \
         buy_sell_indicator=B shares=400 stock=OUTC price=1503500 tif=99999 \
         firm=FIRM display=N capacity=P iso_eligible=N min_quantity=20 cross_type=N \
         order_reference_number=1000002 order_state=L bbo_weight_indicator=3",
        ),
        (
            ouch42_out!(Canceled { decrement_shares: 50.into(), reason: b'U' }),
            "order_token=TOKEN00001 decrement_shares=50 cancel_reason=U",
        ),
    ]
}

fn ouch42_executions() -> Vec<(Vec<u8>, &'static str)> {
    vec![
        (
            ouch42_out!(AiqCanceled {
                decrement_shares: 51.into(),
                reason: b'Q',
                quantity_prevented: 52.into(),
                execution_price: 1_503_410.into(),
                liquidity_flag: b'A',
            }),
            "order_token=TOKEN00001 decrement_shares=51 cancel_reason=Q \
         quantity_prevented_from_trading=52 execution_price=1503410 \
         liquidity_flag=A",
        ),
        (
            ouch42_out!(Executed {
                executed_shares: 53.into(),
                execution_price: 1_503_420.into(),
                liquidity_flag: b'R',
                match_number: 77.into(),
            }),
            "order_token=TOKEN00001 executed_shares=53 execution_price=1503420 \
         liquidity_flag=R match_number=77",
        ),
        (
            ouch42_out!(ExecutedWithReferencePrice {
                executed_shares: 54.into(),
                execution_price: 1_503_430.into(),
                liquidity_flag: b'A',
                match_number: 78.into(),
                reference_price: 1_503_440.into(),
                reference_price_type: b'I',
            }),
            "order_token=TOKEN00001 executed_shares=54 execution_price=1503430 \
         liquidity_flag=A match_number=78 reference_price=1503440 \
         reference_price_type=73",
        ),
        (
            ouch42_out!(TradeCorrection {
                executed_shares: 55.into(),
                execution_price: 1_503_450.into(),
                liquidity_flag: b'A',
                match_number: 79.into(),
                reason: b'N',
            }),
            "order_token=TOKEN00001 executed_shares=55 execution_price=1503450 \
         liquidity_flag=A match_number=79 trade_correction_reason=N",
        ),
        (
            ouch42_out!(BrokenTrade { match_number: 80.into(), reason: b'E' }),
            "order_token=TOKEN00001 match_number=80 broken_trade_reason=E",
        ),
    ]
}

fn ouch42_others() -> Vec<(Vec<u8>, &'static str)> {
    vec![
        (ouch42_out!(Rejected { reason: b'H' }), "order_token=TOKEN00001 reject_reason=H"),
        (ouch42_out!(CancelPending {}), "order_token=TOKEN00001"),
        (ouch42_out!(CancelReject {}), "order_token=TOKEN00001"),
        (ouch42_out!(TradeNowAccepted {}), ""),
        (
            ouch42_out!(OrderPriorityUpdate {
                price: 1_503_460.into(),
                display: b'A',
                order_reference: 1_000_004.into(),
            }),
            "order_token=TOKEN00001 price=1503460 display=A \
         order_reference_number=1000004",
        ),
        (
            ouch42_out!(OrderModified { side: b'S', shares: 56.into() }),
            "order_token=TOKEN00001 buy_sell_indicator=S shares=56",
        ),
    ]
}
