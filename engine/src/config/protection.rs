//! Rules of instruments and limits of accounts and firms, as a configuration says them.

use serde::{Deserialize, Serialize};

use super::{Config, ConfigError, Schedule, ensure, firm_code};
use crate::core::limits::{Barred, Denied, Limits, Owner, SetLimits};
use crate::core::operator::MessageRate;
use crate::core::protection::{Rules, SetRules, SetTicks, TICK_RANGES_MAX, TickRange, TickTable};
use crate::core::{AccountId, InstrumentId, PRICE_MAX, Price, Qty};

/// What every order in an instrument must be like. A change takes effect at the next start, or by
/// `outcry control rules`, which holds until then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct InstrumentRules {
    /// Ticker.
    pub symbol: String,
    /// How far a limit may be beyond the last sale, in ten-thousandths of it; 0 for any.
    pub fat_finger_bp: u32,
    /// How far a market order may trade from the best price, in ten-thousandths of it.
    pub market_bp: u32,
    /// How far a trade may be from the last auction or close, in ten-thousandths of it; 0 for any.
    pub static_bp: u16,
    /// How far a trade may be from the last sale before it, in ten-thousandths of it; 0 for any.
    pub dynamic_bp: u16,
    /// Whether the instrument pauses where a trade would be further away, instead of cancelling
    /// what is left of the order; it needs a schedule.
    pub pauses: bool,
    /// Whether sizes must be multiples of the round lot.
    pub round_lots_only: bool,
    /// Whether shares sold short must be located.
    pub hard_to_borrow: bool,
    /// Whether a fall by a tenth brings the short-sale price test.
    pub short_tested: bool,
    /// Orders that nobody may enter: `none`, `buy`, `sell` or `both`.
    pub barred: BarredSide,
    /// Where ticks depend on the price: up to eight ranges, each its first price and its tick, a
    /// multiple of the instrument's; in ten-thousandths, the first from 0. Empty for one tick.
    pub ticks: Vec<[u32; 2]>,
}

/// Which orders are barred.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BarredSide {
    /// None.
    #[default]
    None,
    /// Purchases.
    Buy,
    /// Sales.
    Sell,
    /// All.
    Both,
}

impl Default for InstrumentRules {
    fn default() -> Self {
        let Rules { market_bp, .. } = Rules::default();
        Self {
            symbol: String::new(),
            fat_finger_bp: 0,
            market_bp,
            static_bp: 0,
            dynamic_bp: 0,
            pauses: false,
            round_lots_only: false,
            hard_to_borrow: false,
            short_tested: false,
            barred: BarredSide::None,
            ticks: Vec::new(),
        }
    }
}

impl InstrumentRules {
    /// The command that sets them.
    #[must_use]
    pub const fn command(&self, instrument: InstrumentId) -> SetRules {
        let rules = Rules {
            fat_finger_bp: self.fat_finger_bp,
            market_bp: self.market_bp,
            is_round_lots_only: self.round_lots_only,
            is_hard_to_borrow: self.hard_to_borrow,
            barred: match self.barred {
                BarredSide::None => Barred::None,
                BarredSide::Buy => Barred::Buy,
                BarredSide::Sell => Barred::Sell,
                BarredSide::Both => Barred::Both,
            },
            static_bp: self.static_bp,
            dynamic_bp: self.dynamic_bp,
            pauses: self.pauses,
            is_short_tested: self.short_tested,
        };
        SetRules { instrument, rules }
    }

    fn check_ticks(&self, key: &str, config: &Config) -> Result<(), ConfigError> {
        let listed = config.instruments.iter().find(|listed| listed.symbol == self.symbol);
        let base = listed.map_or(1, |listed| listed.tick().0.max(1));
        let is_tick = |&[_, tick]: &[u32; 2]| tick > 0 && tick.is_multiple_of(base);
        ensure(self.ticks.len() <= TICK_RANGES_MAX, key, || "ticks has over 8 ranges".into())?;
        ensure(self.ticks.first().is_none_or(|range| range[0] == 0), key, || {
            "ticks begin at 0".into()
        })?;
        ensure(self.ticks.iter().all(is_tick), key, || {
            format!("each of ticks is a multiple of {base}, the tick of the instrument")
        })?;
        let meets = |pair: &[[u32; 2]]| {
            let width = pair[1][0].saturating_sub(pair[0][0]);
            width > 0 && pair[1][0] <= PRICE_MAX.0 && width.is_multiple_of(pair[0][1])
        };
        ensure(self.ticks.windows(2).all(meets), key, || {
            "each range of ticks begins above the one before, at a price that is valid there".into()
        })
    }

    /// The command that gives an instrument its tick table.
    ///
    /// # Errors
    /// When it has too many ranges; the core judges the rest.
    pub fn set_ticks(&self, instrument: InstrumentId) -> Result<SetTicks, String> {
        let range = |&[from, tick]: &[u32; 2]| TickRange { from: Price(from), tick: Price(tick) };
        let ranges: Vec<TickRange> = self.ticks.iter().map(range).collect();
        let table = TickTable::new(&ranges)
            .ok_or_else(|| format!("a tick table has {TICK_RANGES_MAX} ranges at most"))?;
        Ok(SetTicks { instrument, table })
    }
}

/// What an account, or a firm, may do; 0 is no limit. A change takes effect at the next start, or
/// by `outcry control limits`, which holds until then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OwnerLimits {
    /// Whose: an account's,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<u32>,
    /// or those of all accounts of a firm together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firm: Option<String>,
    /// Largest order in shares.
    pub order_shares: u32,
    /// Largest order in money, in ten-thousandths, like all money here.
    pub order_notional: u64,
    /// Largest gross exposure.
    pub gross: u64,
    /// Largest net exposure.
    pub net: u64,
    /// How far a limit may be beyond the last sale, in ten-thousandths of it. An account's alone,
    /// like all that follows.
    pub fat_finger_bp: u32,
    /// What it may not enter: `market`, `sweeps`, `short`, `exempt`.
    pub denied: Vec<OrderKind>,
    /// Whether its purchases must be covered by cash.
    pub cash: bool,
    /// Whether its long sales must be covered by its position.
    pub keeps_positions: bool,
    /// New orders and replaces a second in each instrument; 0 does not count them.
    pub messages_per_second: u32,
    /// New orders and replaces at once after a pause.
    pub messages_burst: u32,
}

/// Kinds of orders that an account may be denied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OrderKind {
    /// Market orders.
    Market,
    /// Intermarket sweeps.
    Sweeps,
    /// Short sales.
    Short,
    /// Short sales exempt from the price test.
    Exempt,
}

impl Default for OwnerLimits {
    fn default() -> Self {
        Self {
            account: None,
            firm: None,
            order_shares: 0,
            order_notional: 0,
            gross: 0,
            net: 0,
            fat_finger_bp: 0,
            denied: Vec::new(),
            cash: false,
            keeps_positions: false,
            messages_per_second: 0,
            messages_burst: 1,
        }
    }
}

impl OwnerLimits {
    /// Whose they are, when that is said.
    #[must_use]
    pub fn owner(&self) -> Option<Owner> {
        match (self.account, &self.firm) {
            (Some(account), None) => Some(Owner::Account(AccountId(account))),
            (None, Some(firm)) => firm_code(firm).map(Owner::Firm),
            _ => None,
        }
    }

    /// The command that sets them.
    #[must_use]
    pub fn command(&self, owner: Owner) -> SetLimits {
        let denied = self.denied.iter().fold(Denied::default(), |denied, kind| {
            denied.with(match kind {
                OrderKind::Market => Denied::MARKET,
                OrderKind::Sweeps => Denied::SWEEPS,
                OrderKind::Short => Denied::SHORT,
                OrderKind::Exempt => Denied::EXEMPT,
            })
        });
        let (per_second, burst) = (self.messages_per_second, self.messages_burst);
        let limits = Limits {
            order_qty: Qty(self.order_shares),
            order_notional: self.order_notional,
            gross: self.gross,
            net: self.net,
            fat_finger_bp: self.fat_finger_bp,
            denied,
            is_cash: self.cash,
            keeps_positions: self.keeps_positions,
            rate: (per_second > 0).then_some(MessageRate { per_second, burst }),
        };
        SetLimits { owner, limits }
    }
}

impl Config {
    /// What is said of an instrument; the defaults where nothing is.
    #[must_use]
    pub fn rules_of(&self, symbol: &str) -> InstrumentRules {
        let said = self.rules.iter().find(|rules| rules.symbol == symbol);
        said.cloned()
            .unwrap_or_else(|| InstrumentRules { symbol: symbol.into(), ..Default::default() })
    }

    /// What is said of an account or a firm; no limits where nothing is.
    #[must_use]
    pub fn limits_of(&self, owner: Owner) -> OwnerLimits {
        self.limits.iter().find(|limits| limits.owner() == Some(owner)).cloned().unwrap_or_default()
    }

    /// The rules of instruments that are said, as commands.
    pub fn set_rules(&self) -> impl Iterator<Item = SetRules> + '_ {
        self.rules.iter().filter_map(|rules| Some(rules.command(self.id_of(&rules.symbol)?)))
    }

    /// The tick tables that are said, as commands.
    pub fn set_ticks(&self) -> impl Iterator<Item = SetTicks> + '_ {
        let set = |rules: &InstrumentRules| rules.set_ticks(self.id_of(&rules.symbol)?).ok();
        self.rules.iter().filter_map(set)
    }

    fn id_of(&self, symbol: &str) -> Option<InstrumentId> {
        let at = self.instruments.iter().position(|listed| listed.symbol == symbol);
        at.map(|at| InstrumentId(at as u16 + 1))
    }

    /// The limits that are said, as commands.
    pub fn set_limits(&self) -> impl Iterator<Item = SetLimits> + '_ {
        self.limits.iter().filter_map(|limits| Some(limits.command(limits.owner()?)))
    }

    pub(super) fn check_protection(&self) -> Result<(), ConfigError> {
        for (index, rules) in self.rules.iter().enumerate() {
            let (key, symbol) = (format!("rules[{index}]"), &rules.symbol);
            ensure(self.instruments.iter().any(|listed| listed.symbol == *symbol), &key, || {
                format!("symbol \"{symbol}\" is no instrument: list it under [[instruments]]")
            })?;
            let twice = self.rules[..index].iter().any(|other| other.symbol == *symbol);
            ensure(!twice, &key, || format!("symbol \"{symbol}\" has its rules twice"))?;
            ensure((1..=10_000).contains(&rules.market_bp), &key, || {
                "market_bp must be 1 to 10,000".into()
            })?;
            rules.check_ticks(&key, self)?;
            let has_phases = |schedule: &Schedule| schedule.symbol == *symbol;
            ensure(!rules.pauses || self.schedules.iter().any(has_phases), &key, || {
                format!("pauses needs a schedule: \"{symbol}\" has no phases without one")
            })?;
        }
        for (index, limits) in self.limits.iter().enumerate() {
            self.check_limits(index, limits)?;
        }
        Ok(())
    }

    fn check_limits(&self, index: usize, limits: &OwnerLimits) -> Result<(), ConfigError> {
        let key = format!("limits[{index}]");
        let Some(owner) = limits.owner() else {
            return ensure(false, &key, || "are of an account or of a firm: name one".into());
        };
        let accounts = self.sessions.iter().map(|session| (session.account, &session.firm));
        let bridged = self.bridge_sessions.iter().map(|session| (session.account, &session.firm));
        let is_owner = |(account, firm): (u32, &String)| {
            limits.account == Some(account) || limits.firm.as_ref() == Some(firm)
        };
        ensure(accounts.chain(bridged).any(is_owner), &key, || {
            "are of an account or a firm that no session is of".into()
        })?;
        let twice = self.limits[..index].iter().any(|other| other.owner() == Some(owner));
        ensure(!twice, &key, || "are given twice".into())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use figment::providers::{Format, Toml};

    use super::*;

    const VENUE: &str = "
        limits_required = true
        [[instruments]]
        symbol = \"OUTC\"
        [[sessions]]
        key = \"SESSION001\"
        account = 7
        firm = \"FIRM\"
    ";

    fn load(more: &str) -> Result<Config, ConfigError> {
        Config::from_provider(Toml::string(&format!("{VENUE}{more}"))).map(|loaded| loaded.config)
    }

    #[test]
    fn rules_and_limits_are_what_the_file_says() {
        let more = "
            [[rules]]
            symbol = \"OUTC\"
            static_bp = 500
            barred = \"sell\"
            ticks = [[0, 100], [10000, 500]]
            [[limits]]
            account = 7
            order_shares = 100
            denied = [\"market\", \"short\"]
            messages_per_second = 10
            [[limits]]
            firm = \"FIRM\"
            gross = 5
        ";
        let config = load(more).unwrap();
        let rules = Rules { static_bp: 500, barred: Barred::Sell, ..Rules::default() };
        let set = SetRules { instrument: InstrumentId(1), rules };
        assert_eq!(Vec::from_iter(config.set_rules()), [set]);
        let range = |from, tick| TickRange { from: Price(from), tick: Price(tick) };
        let table = TickTable::new(&[range(0, 100), range(10_000, 500)]).unwrap();
        let set = SetTicks { instrument: InstrumentId(1), table };
        assert_eq!(Vec::from_iter(config.set_ticks()), [set]);
        let of_account = Limits {
            order_qty: Qty(100),
            denied: Denied::MARKET.with(Denied::SHORT),
            rate: Some(MessageRate { per_second: 10, burst: 1 }),
            ..Limits::default()
        };
        let owner = Owner::Account(AccountId(7));
        let of_firm = Limits { gross: 5, ..Limits::default() };
        let expected = [
            SetLimits { owner, limits: of_account },
            SetLimits { owner: Owner::Firm(*b"FIRM"), limits: of_firm },
        ];
        assert_eq!(Vec::from_iter(config.set_limits()), expected);
        assert!(config.limits_required);
    }

    #[test]
    fn what_cannot_be_is_found() {
        for (more, expected) in [
            ("[[rules]]\nsymbol = \"NONE\"", "no instrument"),
            ("[[rules]]\nsymbol = \"OUTC\"\n[[rules]]\nsymbol = \"OUTC\"", "twice"),
            ("[[rules]]\nsymbol = \"OUTC\"\nmarket_bp = 0", "1 to 10,000"),
            ("[[rules]]\nsymbol = \"OUTC\"\npauses = true", "needs a schedule"),
            ("[[rules]]\nsymbol = \"OUTC\"\nbarred = \"all\"", "unknown variant"),
            ("[[rules]]\nsymbol = \"OUTC\"\nticks = [[1, 100]]", "begin at 0"),
            ("[[rules]]\nsymbol = \"OUTC\"\nticks = [[0, 150]]", "multiple of 100"),
            ("[[rules]]\nsymbol = \"OUTC\"\nticks = [[0, 200], [300, 200]]", "valid there"),
            ("[[limits]]\ngross = 5", "name one"),
            ("[[limits]]\naccount = 7\nfirm = \"FIRM\"", "name one"),
            ("[[limits]]\naccount = 8", "no session"),
            ("[[limits]]\naccount = 7\n[[limits]]\naccount = 7", "twice"),
        ] {
            let error = load(more).unwrap_err().to_string();
            assert!(error.contains(expected), "{error:?} should say {expected:?}");
        }
    }
}
