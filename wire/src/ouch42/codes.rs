//! The codes of OUCH 4.2 fields that differ from OUCH 5.0.

use crate::message::codes;

/// Special values of the time in force; others are seconds to live.
pub mod time_in_force {
    /// Immediate or cancel.
    pub const IMMEDIATE_OR_CANCEL: u32 = 0;
    /// Until the end of market hours.
    pub const MARKET_HOURS: u32 = 99_998;
    /// Until the end of system hours.
    pub const SYSTEM_HOURS: u32 = 99_999;
}

codes! {
    /// Who sees an order, and kinds of orders that have no field of their own.
    Display(u8) {
        /// Everybody, with the name of the participant.
        Attributable = b'A',
        /// Everybody, anonymous, at a price that complies with the market.
        Anonymous = b'Y',
        /// Nobody.
        Hidden = b'N',
        /// Everybody; only ever adds liquidity.
        PostOnly = b'P',
        /// Imbalance-only, for crosses.
        ImbalanceOnly = b'I',
        /// Pegged to the midpoint.
        MidpointPeg = b'M',
        /// Pegged to the midpoint; only ever adds liquidity.
        MidpointPegPostOnly = b'W',
        /// Post-only and attributable.
        PostOnlyAttributable = b'L',
        /// Retail, type 1.
        RetailO = b'O',
        /// Retail, type 2.
        RetailT = b'T',
        /// Retail price improvement.
        RetailQ = b'Q',
        /// Pegged to the midpoint, may trade now.
        MidpointTradeNow = b'm',
        /// Hidden, may trade now.
        HiddenTradeNow = b'n',
    }

    /// Why an order was rejected. Lower case: risk checks.
    RejectReason(u8) {
        /// Test.
        Test = b'T',
        /// Instrument halted.
        Halted = b'H',
        /// More than the safety threshold.
        ExceedsSafetyThreshold = b'Z',
        /// Invalid symbol.
        InvalidStock = b'S',
        /// Invalid display.
        InvalidDisplay = b'D',
        /// Closed.
        Closed = b'C',
        /// The firm may not trade here.
        FirmNotAuthorized = b'L',
        /// Outside the hours of the order type.
        OutsidePermittedTimes = b'M',
        /// Not allowed in this cross.
        NotAllowedInCross = b'R',
        /// Invalid price.
        InvalidPrice = b'X',
        /// Invalid minimum quantity.
        InvalidMinQty = b'N',
        /// Another reason.
        Other = b'O',
        /// Invalid price of a midpoint post-only order.
        InvalidMidpointPostOnlyPrice = b'W',
        /// Risk: all orders are rejected.
        RiskRejectAll = b'a',
        /// Risk: not easy to borrow.
        RiskEasyToBorrow = b'b',
        /// Risk: restricted stock.
        RiskRestrictedStock = b'c',
        /// Risk: intermarket sweep.
        RiskIso = b'd',
        /// Risk: odd lot.
        RiskOddLot = b'e',
        /// Risk: midpoint.
        RiskMidpoint = b'f',
        /// Risk: before the market opens.
        RiskPreMarket = b'g',
        /// Risk: after the market closes.
        RiskPostMarket = b'h',
        /// Risk: short sale.
        RiskShortSale = b'i',
        /// Risk: on open.
        RiskOnOpen = b'j',
        /// Risk: on close.
        RiskOnClose = b'k',
        /// Risk: two-sided quote.
        RiskTwoSidedQuote = b'l',
        /// Risk: shares of one order.
        RiskShares = b'm',
        /// Risk: notional value of one order.
        RiskNotional = b'n',
    }
}
