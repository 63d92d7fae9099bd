//! What orders of a session mean that leave it to the session, as words of the configuration.

use super::Session;
use crate::core::{PostOnly, SelfTrade, SelfTradeScope, SelfTradeStrategy};

impl Session {
    /// What becomes of post-only orders that would trade, when it is a word for that.
    #[must_use]
    pub fn post_only_kind(&self) -> Option<PostOnly> {
        match self.post_only.as_str() {
            "reject" => Some(PostOnly::Reject),
            "slide" => Some(PostOnly::Slide),
            _ => None,
        }
    }

    /// How self-trades are prevented, if they are; the outer none for what says neither.
    #[must_use]
    #[allow(clippy::option_option, reason = "a fault is not the wish for none")]
    pub fn self_trade_rule(&self) -> Option<Option<SelfTrade>> {
        if self.self_trade.is_empty() {
            return Some(None);
        }
        let (scope, strategy) = self.self_trade.split_once(':')?;
        let scope = match scope {
            "firm" => SelfTradeScope::Firm,
            "account" => SelfTradeScope::Account,
            _ => return None,
        };
        let strategy = match strategy {
            "newest" => SelfTradeStrategy::Newest,
            "oldest" => SelfTradeStrategy::Oldest,
            "both" => SelfTradeStrategy::Both,
            "decrement" => SelfTradeStrategy::Decrement,
            "decrement-quietly" => SelfTradeStrategy::DecrementQuietly,
            _ => return None,
        };
        Some(Some(SelfTrade { scope, strategy }))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Config, Limits};
    use super::*;

    #[test]
    fn settings_of_a_session_are_words() {
        let session = |post_only: &str, self_trade: &str| Session {
            key: "SESSION001".into(),
            account: 1,
            firm: "FIRM".into(),
            source_ip: None,
            post_only: post_only.into(),
            self_trade: self_trade.into(),
            limits: Limits::default(),
        };
        let rule = |scope, strategy| Some(Some(SelfTrade { scope, strategy }));
        let (oldest, both) = (SelfTradeStrategy::Oldest, SelfTradeStrategy::Both);
        let of = |text: &str| session("slide", text).self_trade_rule();
        assert_eq!(of("account:oldest"), rule(SelfTradeScope::Account, oldest));
        assert_eq!(of("firm:both"), rule(SelfTradeScope::Firm, both));
        assert_eq!((of(""), of("firm"), of("firm:")), (Some(None), None, None));
        for wrong in [session("sometimes", ""), session("reject", "desk:oldest")] {
            let config = Config { sessions: vec![wrong], ..Config::default() };
            config.check().expect_err("no such word");
        }
    }
}
