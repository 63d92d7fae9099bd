//! The codes of OUCH 5.0 fields. Those of one letter mean the same in OUCH 4.2 where it has them.

use crate::UnknownCode;
use crate::message::codes;
use zerocopy::network_endian::U16;

codes! {
    /// Side of an order. The last three are sales.
    Side(u8) {
        /// Buy.
        Buy = b'B',
        /// Sell.
        Sell = b'S',
        /// Sell short.
        SellShort = b'T',
        /// Sell short, exempt from the price test.
        SellShortExempt = b'E',
    }

    /// How long an order lives.
    TimeInForce(u8) {
        /// Until the end of market hours.
        Day = b'0',
        /// Immediate or cancel.
        ImmediateOrCancel = b'3',
        /// Through extended hours.
        ExtendedHours = b'5',
        /// Until a time given in tag 15.
        GoodTillTime = b'6',
        /// After hours.
        AfterHours = b'E',
    }

    /// Who sees an order.
    Display(u8) {
        /// Everybody.
        Visible = b'Y',
        /// Nobody.
        Hidden = b'N',
        /// Everybody, with the name of the participant.
        Attributable = b'A',
        /// Everybody, at a price conformed to the market; outbound only.
        Conformant = b'Z',
    }

    /// For whom the participant trades.
    Capacity(u8) {
        /// As an agent.
        Agency = b'A',
        /// On its own account.
        Principal = b'P',
        /// As riskless principal.
        RisklessPrincipal = b'R',
        /// Otherwise.
        Other = b'O',
    }

    /// Which auction an order is for.
    CrossType(u8) {
        /// None: continuous trading.
        Continuous = b'N',
        /// Opening cross.
        Opening = b'O',
        /// Closing cross.
        Closing = b'C',
        /// Halt or IPO cross.
        HaltIpo = b'H',
        /// Supplemental.
        Supplemental = b'S',
        /// Retail.
        Retail = b'R',
        /// Extended life.
        ExtendedLife = b'E',
        /// Close of after hours.
        AfterHoursClose = b'A',
    }

    /// State of an order after acceptance or replacement.
    OrderState(u8) {
        /// On the book, or matching.
        Live = b'L',
        /// Accepted and cancelled at once.
        Dead = b'D',
    }

    /// What happened to the system.
    SystemEventCode(u8) {
        /// The day begins.
        StartOfDay = b'S',
        /// The day ends.
        EndOfDay = b'E',
    }

    /// Why an order, or part of it, was cancelled.
    CancelReason(u8) {
        /// The participant asked.
        User = b'U',
        /// Immediate or cancel.
        ImmediateOrCancel = b'I',
        /// Its time was up.
        Timeout = b'T',
        /// An operator of the venue.
        Supervisory = b'S',
        /// Regulation.
        Regulatory = b'D',
        /// It would have traded with an order of the same owner.
        SelfMatch = b'Q',
        /// The system.
        System = b'Z',
        /// The cross was cancelled.
        CrossCancelled = b'C',
        /// The price was outside the collars.
        MarketCollars = b'K',
        /// Halted.
        Halted = b'H',
        /// Protection at the open.
        OpenProtection = b'X',
        /// Closed.
        Closed = b'E',
        /// Post-only, and it would have traded (national market system).
        PostOnlyNms = b'F',
        /// Post-only, and it would have traded with a displayed order.
        PostOnlyContra = b'G',
        /// More shares than allowed.
        ExceedsAllowableShares = b'e',
    }

    /// How an execution took or gave liquidity.
    LiquidityFlag(u8) {
        /// Rested, displayed.
        Added = b'A',
        /// Took.
        Removed = b'R',
        /// Opening cross.
        Opening = b'O',
        /// Closing cross.
        Closing = b'C',
        /// Opening cross, imbalance-only.
        OpeningImbalanceOnly = b'M',
        /// Closing cross, imbalance-only.
        ClosingImbalanceOnly = b'L',
        /// Halt or IPO cross.
        HaltIpo = b'H',
        /// Halt cross.
        Halt = b'K',
        /// Close of after hours.
        AfterHoursClose = b'i',
        /// Rested, not displayed.
        NonDisplayedAdded = b'J',
        /// Rested at the midpoint.
        MidpointAdded = b'k',
        /// Took at the midpoint.
        MidpointRemoved = b'm',
        /// Passive midpoint.
        PassiveMidpoint = b'N',
        /// Midpoint extended life.
        MidpointExtendedLife = b'n',
        /// Retail, rested.
        RetailAdded = b'e',
        /// Rested, the part of a reserve order that is not displayed.
        ReserveAdded = b'u',
        /// Supplemental.
        Supplemental = b'0',
        /// Rested and improved the national best price.
        ImprovesNbbo = b'7',
        /// Rested, set the venue's best price and joined the national one.
        SetsQbboJoinsNbbo = b'8',
        /// Retail programme of the sister venue.
        RetailJ = b'j',
        /// Retail programme of the sister venue.
        RetailP = b'p',
        /// Retail programme of the sister venue.
        RetailQ = b'q',
        /// Retail programme of the sister venue.
        RetailR = b'r',
        /// Retail programme of the sister venue.
        RetailT = b't',
        /// Retail programme of the sister venue.
        Retail1 = b'1',
    }

    /// Why a trade was broken.
    BrokenTradeReason(u8) {
        /// Clearly erroneous.
        Erroneous = b'E',
        /// Both sides agreed.
        Consent = b'C',
        /// An operator of the venue.
        Supervisory = b'S',
        /// An outside party.
        External = b'X',
    }

    /// Why an order was restated.
    RestateReason(u8) {
        /// The displayed part of a reserve order was refilled.
        DisplayRefresh = b'R',
        /// The displayed price changed.
        DisplayedPrice = b'P',
    }

    /// What prevents trades with oneself (tag 29).
    AiqStrategy(u8) {
        /// Cancel the older order; same MPID.
        CancelOldestMpid = b'O',
        /// Cancel the newer order; same MPID.
        CancelNewestMpid = b'W',
        /// Decrement both; same MPID.
        DecrementMpid = b'D',
        /// Decrement both without details; same MPID.
        DecrementQuietlyMpid = b'Y',
        /// Cancel the older order; same organisation.
        CancelOldestOrg = b'o',
        /// Cancel the newer order; same organisation.
        CancelNewestOrg = b'w',
        /// Decrement both; same organisation.
        DecrementOrg = b'd',
        /// Decrement both without details; same organisation.
        DecrementQuietlyOrg = b'y',
    }

    /// How an order is priced (tags 6 and 10).
    PriceType(u8) {
        /// At its limit.
        Limit = b'L',
        /// Pegged to the other side of the market.
        MarketPeg = b'P',
        /// Pegged to the midpoint.
        MidpointPeg = b'M',
        /// Pegged to its own side of the market.
        PrimaryPeg = b'R',
        /// Market maker peg.
        MarketMakerPeg = b'Q',
        /// At the midpoint of the time of entry.
        MidpointAtEntry = b'm',
    }

    /// Why a request was rejected. From 0x20 on: risk checks.
    RejectReason(u16) {
        /// No quote.
        QuoteUnavailable = 0x01,
        /// Destination closed.
        DestinationClosed = 0x02,
        /// Invalid display.
        InvalidDisplay = 0x03,
        /// Invalid maximum floor.
        InvalidMaxFloor = 0x04,
        /// Invalid peg type.
        InvalidPegType = 0x05,
        /// Price too far from the market.
        FatFinger = 0x06,
        /// Instrument halted.
        Halted = 0x07,
        /// Intermarket sweep not allowed.
        IsoNotAllowed = 0x08,
        /// Invalid side.
        InvalidSide = 0x09,
        /// The venue failed.
        ProcessingError = 0x0a,
        /// A cancel is pending.
        CancelPending = 0x0b,
        /// The firm may not trade here.
        FirmNotAuthorized = 0x0c,
        /// Invalid minimum quantity.
        InvalidMinQty = 0x0d,
        /// No closing reference price.
        NoClosingReferencePrice = 0x0e,
        /// Another reason.
        Other = 0x0f,
        /// Cancel not allowed.
        CancelNotAllowed = 0x10,
        /// Pegging not allowed.
        PeggingNotAllowed = 0x11,
        /// The market is crossed.
        CrossedMarket = 0x12,
        /// Invalid quantity.
        InvalidQuantity = 0x13,
        /// Invalid cross order.
        InvalidCrossOrder = 0x14,
        /// Replace not allowed.
        ReplaceNotAllowed = 0x15,
        /// Routing not allowed.
        RoutingNotAllowed = 0x16,
        /// Invalid symbol.
        InvalidSymbol = 0x17,
        /// Test.
        Test = 0x18,
        /// Late limit-on-close order too aggressive.
        LateLocTooAggressive = 0x19,
        /// Retail not allowed.
        RetailNotAllowed = 0x1a,
        /// Invalid price of a midpoint post-only order.
        InvalidMidpointPostOnlyPrice = 0x1b,
        /// Invalid destination.
        InvalidDestination = 0x1c,
        /// Invalid price.
        InvalidPrice = 0x1d,
        /// More shares than the threshold.
        SharesExceedThreshold = 0x1e,
        /// More than the maximum notional value.
        ExceedsMaxNotional = 0x1f,
        /// Risk: aggregate exposure.
        RiskAggregateExposure = 0x20,
        /// Risk: market impact.
        RiskMarketImpact = 0x21,
        /// Risk: restricted stock.
        RiskRestrictedStock = 0x22,
        /// Risk: short sale restricted.
        RiskShortSellRestricted = 0x23,
        /// Risk: order type not allowed.
        RiskOrderTypeNotAllowed = 0x24,
        /// Risk: average daily volume.
        RiskExceedsAdv = 0x25,
        /// Risk: price too far from the market.
        RiskFatFinger = 0x26,
        /// Risk: locate required.
        RiskLocateRequired = 0x27,
        /// Risk: message rate of a symbol.
        RiskSymbolRate = 0x28,
        /// Risk: message rate of a port.
        RiskPortRate = 0x29,
        /// Risk: rate of duplicates.
        RiskDuplicateRate = 0x2a,
        /// Risk: short sale not allowed.
        RiskShortSellNotAllowed = 0x2b,
        /// Risk: market order not allowed.
        RiskMarketOrderNotAllowed = 0x2c,
        /// Risk: not before the market opens.
        RiskPreMarketNotAllowed = 0x2d,
        /// Risk: not after the market closes.
        RiskPostMarketNotAllowed = 0x2e,
        /// Risk: short sale exempt not allowed.
        RiskShortSellExemptNotAllowed = 0x2f,
        /// Risk: notional value of one order.
        RiskOrderNotional = 0x30,
        /// Risk: quantity of one order.
        RiskMaxQuantity = 0x31,
        /// Risk: short sale state not available.
        RiskShoStateNotAvailable = 0x32,
        /// Risk: market buy order in an IPO.
        RiskIpoMarketBuyNotAllowed = 0x33,
    }
}

impl TryFrom<U16> for RejectReason {
    type Error = UnknownCode;

    fn try_from(code: U16) -> Result<Self, UnknownCode> {
        Self::try_from(code.get())
    }
}
