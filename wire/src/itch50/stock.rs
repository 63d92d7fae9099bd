//! ITCH 5.0 messages about the system and instruments.

use super::{SystemEventCode, TradingState};
use crate::U48;
use crate::message::layouts;
use zerocopy::network_endian::{U16, U32, U64};

layouts! {
    /// `S` System Event.
    SystemEvent(b'S', 12) {
        /// 0: about no instrument.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// See [`SystemEventCode`].
        11 event_code: u8 as SystemEventCode,
    }

    /// `R` Stock Directory.
    StockDirectory(b'R', 39) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Symbol, padded with spaces.
        11 stock: [u8; 8],
        /// Q, G, S the tiers of Nasdaq; N, A, P, M of NYSE; Z BATS Z; V IEX; space for none.
        19 market_category: u8,
        /// D deficient, E delinquent, Q bankrupt, S suspended, C creations suspended, N normal;
        /// G, H, J, K combinations of D, E, Q; space for none.
        20 financial_status: u8,
        /// Shares of a round lot.
        21 round_lot_size: U32,
        /// Whether orders must be round lots: Y or N.
        25 round_lots_only: u8,
        /// C common, O ordinary, P preferred, A depositary share, W warrant, U unit and others.
        26 issue_classification: u8,
        /// Finer class, left-justified; Z for none.
        27 issue_sub_type: [u8; 2],
        /// P production, T test.
        29 authenticity: u8,
        /// Whether on the short sale threshold list: Y, N or space.
        30 short_sale_threshold: u8,
        /// Y, N, Z for a new listing that is none, space.
        31 ipo_flag: u8,
        /// Tier of limit up, limit down: 1, 2 or space.
        32 luld_reference_price_tier: u8,
        /// Whether an exchange-traded product: Y, N or space.
        33 etp_flag: u8,
        /// Leverage of an exchange-traded product, rounded.
        34 etp_leverage_factor: U32,
        /// Whether it moves against its index: Y or N.
        38 inverse_indicator: u8,
    }

    /// `H` Stock Trading Action.
    StockTradingAction(b'H', 25) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Symbol, padded with spaces.
        11 stock: [u8; 8],
        /// See [`TradingState`].
        19 trading_state: u8 as TradingState,
        /// Reserved: a space.
        20 reserved: u8,
        /// Why, e.g. `T1`, `LUDP`, `MWC1`, `IPO1`; spaces for no reason.
        21 reason: [u8; 4],
    }

    /// `Y` Reg SHO Short Sale Price Test.
    RegShoRestriction(b'Y', 20) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Symbol, padded with spaces.
        11 stock: [u8; 8],
        /// 0 no restriction, 1 restricted after a drop today, 2 restriction remains.
        19 reg_sho_action: u8,
    }

    /// `L` Market Participant Position.
    MarketParticipantPosition(b'L', 26) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Participant.
        11 mpid: [u8; 4],
        /// Symbol, padded with spaces.
        15 stock: [u8; 8],
        /// Whether a primary market maker: Y or N.
        23 primary_market_maker: u8,
        /// N normal, P passive, S syndicate, R pre-syndicate, L penalty.
        24 market_maker_mode: u8,
        /// A active, E excused, W withdrawn, S suspended, D deleted.
        25 participant_state: u8,
    }

    /// `V` MWCB Decline Level.
    MwcbDeclineLevel(b'V', 35) {
        /// 0: about no instrument.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// First decline level of the index, 8 decimals.
        11 level_1: U64,
        /// Second decline level of the index, 8 decimals.
        19 level_2: U64,
        /// Third decline level of the index, 8 decimals.
        27 level_3: U64,
    }

    /// `W` MWCB Status.
    MwcbStatus(b'W', 12) {
        /// 0: about no instrument.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Level that was breached: 1, 2 or 3.
        11 breached_level: u8,
    }

    /// `K` Quoting Period Update.
    QuotingPeriodUpdate(b'K', 28) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Symbol, padded with spaces.
        11 stock: [u8; 8],
        /// When quoting begins, in seconds since midnight.
        19 ipo_quotation_release_time: U32,
        /// A anticipated, C cancelled or postponed.
        23 release_qualifier: u8,
        /// Price of the offer, 4 decimals.
        24 ipo_price: U32,
    }

    /// `J` LULD Auction Collar.
    LuldAuctionCollar(b'J', 35) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Symbol, padded with spaces.
        11 stock: [u8; 8],
        /// Reference price, 4 decimals.
        19 reference_price: U32,
        /// Upper limit of the auction price, 4 decimals.
        23 upper_collar: U32,
        /// Lower limit of the auction price, 4 decimals.
        27 lower_collar: U32,
        /// How often the auction was extended.
        31 extensions: U32,
    }

    /// `h` Operational Halt.
    OperationalHalt(b'h', 21) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Symbol, padded with spaces.
        11 stock: [u8; 8],
        /// Q Nasdaq, B BX, X PSX.
        19 market_code: u8,
        /// H halted, T resumed.
        20 action: u8,
    }
}
