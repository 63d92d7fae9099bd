//! What people are told about, and by which ways.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

macro_rules! topics {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $mail:literal;)+) => {
        /// What people are told about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Topic { $($(#[$doc])* #[serde(rename = $text)] $name,)+ }

        impl Topic {
            /// All of them, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// As in the API and in the database.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// Whether mail tells of it while nobody has said otherwise.
            #[must_use]
            pub fn is_mailed_at_first(self) -> bool {
                match self { $(Self::$name => $mail,)+ }
            }
        }

        impl FromStr for Topic {
            type Err = UnknownTopic;

            fn from_str(text: &str) -> Result<Self, UnknownTopic> {
                match text { $($text => Ok(Self::$name),)+ _ => Err(UnknownTopic) }
            }
        }
    };
}

/// A text that names no topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of the topics in the API's documentation")]
pub struct UnknownTopic;

topics! {
    /// Logins from elsewhere, new credentials. Always mailed, at once.
    Security = "security", true;
    /// An order was filled.
    Fill = "order.filled", false;
    /// An order was refused, or ended without its owner's asking.
    OrderEnded = "order.ended", false;
    /// Money came in, did not come, or went back.
    Deposit = "payment.deposit", true;
    /// Money went out, did not go, or came back.
    Withdrawal = "payment.withdrawal", true;
    /// Whether one may become a customer has been decided, or more is needed for it.
    Kyc = "kyc.decided", true;
    /// A statement is ready.
    Statement = "statement.ready", true;
    /// An alert that one has set went off.
    Alert = "market.alert", false;
    /// The venue has something to say to everybody.
    Broadcast = "venue.broadcast", false;
}

impl Topic {
    /// Whether it waits for nothing: no quiet hour, no digest, no wish to be left alone.
    #[must_use]
    pub fn is_urgent(self) -> bool {
        self == Self::Security
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// By which way somebody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// In the application.
    Inbox,
    /// By mail.
    Mail,
    /// By the user's own webhooks.
    Webhook,
}
