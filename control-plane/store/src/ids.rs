//! Ids that cannot be mixed up: UUIDv7 in a type for each kind of thing.

use uuid::Uuid;

/// Makes a type of id: an opaque UUID, version 7 when drawn with `new`, so that ids sort by time.
///
/// Also made: `derived`, the same id for the same source (version 8), for what must happen once;
/// `Display`, `FromStr` and serde as the usual text form, and the way into and out of the
/// database.
#[macro_export]
macro_rules! define_id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive($crate::serde::Serialize, $crate::serde::Deserialize)]
        #[serde(transparent, crate = "store::serde")]
        pub struct $name($crate::uuid::Uuid);

        $crate::define_id!(@ $name);
    };
    (@ $name:ident) => {
        impl $name {
            /// A new id, of the moment that `clock` tells.
            #[must_use]
            pub fn new(clock: &dyn $crate::Clock) -> Self {
                Self(clock.now().fresh_uuid())
            }

            /// The id that belongs to `source` in the realm of `domain`: always the same one.
            #[must_use]
            pub fn derived(domain: &'static str, source: &[u8]) -> Self {
                Self($crate::derived_uuid(domain, source))
            }

            /// Takes an id that came from elsewhere.
            #[must_use]
            pub const fn from_uuid(uuid: $crate::uuid::Uuid) -> Self {
                Self(uuid)
            }

            /// What is inside.
            #[must_use]
            pub const fn uuid(self) -> $crate::uuid::Uuid {
                self.0
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<$name> for $crate::Value {
            fn from(id: $name) -> Self {
                Self::Uuid(Some(id.0))
            }
        }

        impl $crate::Column for $name {
            type Raw = $crate::uuid::Uuid;

            fn from_raw(raw: $crate::uuid::Uuid) -> Result<Self, String> {
                Ok(Self(raw))
            }
        }
    };
}

define_id! {
    /// A person who can log in.
    UserId
}

define_id! {
    /// An investor's or a firm's account: what owns money, holdings and orders.
    AccountId
}

/// The UUID (version 8) that belongs to `source` in the realm of `domain`.
#[doc(hidden)]
#[must_use]
pub fn derived_uuid(domain: &'static str, source: &[u8]) -> Uuid {
    let mut hasher = blake3::Hasher::new_derive_key(domain);
    hasher.update(source);
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    Uuid::new_v8(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{ManualClock, Timestamp};

    #[test]
    fn ids_sort_by_time_and_read_back() {
        let clock = ManualClock::at(Timestamp::from_seconds(1_700_000_000));
        let first = UserId::new(&clock);
        clock.advance_ns(2_000_000);
        let second = UserId::new(&clock);
        assert!(first < second);
        assert_eq!(first.uuid().get_version_num(), 7);
        assert_eq!(first.to_string().parse::<UserId>().unwrap(), first);
        let json = serde_json::to_string(&first).unwrap();
        assert_eq!(json, format!("\"{first}\""));
        assert_eq!(serde_json::from_str::<UserId>(&json).unwrap(), first);
    }

    #[test]
    fn a_derived_id_depends_on_domain_and_source_alone() {
        let id = AccountId::derived("fills", b"7");
        assert_eq!(id, AccountId::derived("fills", b"7"));
        assert_ne!(id, AccountId::derived("fills", b"8"));
        assert_ne!(id, AccountId::derived("fees", b"7"));
        assert_eq!(id.uuid().get_version_num(), 8);
    }
}
