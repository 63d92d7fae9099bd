//! What the user who asks wants to be told, how and when.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use notify::preferences::{self, Digest, Preferences, QuietHours};
use notify::topic::{Channel, Topic};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, if_match};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(read, change))
}

/// By which way somebody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ChannelName {
    /// In the application.
    Inbox,
    /// By mail.
    Mail,
    /// By the user's own webhooks.
    Webhook,
}

/// How mail is bundled.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DigestName {
    /// Each thing by itself, at once.
    Off,
    /// At most one mail an hour.
    Hourly,
    /// At most one mail a day.
    Daily,
}

/// Hours in which no mail comes.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct QuietBody {
    /// First minute of the local day that is quiet.
    #[schema(maximum = 1439)]
    from_minute: u16,
    /// First one that is not; the hours may span midnight.
    #[schema(maximum = 1439)]
    to_minute: u16,
    /// How far the local clock is ahead of UTC. It does not follow summer time by itself.
    #[schema(minimum = -840, maximum = 840)]
    utc_offset_minutes: i16,
}

/// All preferences.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PreferencesBody {
    /// For each topic the ways to tell of it. Answers have all topics; a topic that is missing in a
    /// request goes the usual way. `security` is always mailed.
    channels: BTreeMap<String, BTreeSet<ChannelName>>,
    /// When no mail comes.
    quiet: Option<QuietBody>,
    /// How mail is bundled.
    digest: DigestName,
    /// What the user's screens remember: any JSON of at most 16 KiB.
    #[serde(default)]
    interface: Value,
}

impl From<&Preferences> for PreferencesBody {
    fn from(preferences: &Preferences) -> Self {
        let channels = [
            (Channel::Inbox, ChannelName::Inbox),
            (Channel::Mail, ChannelName::Mail),
            (Channel::Webhook, ChannelName::Webhook),
        ];
        let of_topic = |topic: &Topic| {
            let wanted = channels.iter().filter(|(channel, _)| preferences.wants(*topic, *channel));
            (topic.to_string(), wanted.map(|(_, name)| *name).collect())
        };
        Self {
            channels: Topic::ALL.iter().map(of_topic).collect(),
            quiet: preferences.quiet.map(|quiet| QuietBody {
                from_minute: quiet.from_minute,
                to_minute: quiet.to_minute,
                utc_offset_minutes: quiet.utc_offset_minutes,
            }),
            digest: match preferences.digest {
                Digest::Off => DigestName::Off,
                Digest::Hourly => DigestName::Hourly,
                Digest::Daily => DigestName::Daily,
            },
            interface: preferences.interface.clone(),
        }
    }
}

impl PreferencesBody {
    fn read(self) -> Result<Preferences, Problem> {
        let channel = |name: ChannelName| match name {
            ChannelName::Inbox => Channel::Inbox,
            ChannelName::Mail => Channel::Mail,
            ChannelName::Webhook => Channel::Webhook,
        };
        let mut channels = BTreeMap::new();
        for (name, names) in self.channels {
            let unknown = |e| Problem::new(Code::Unprocessable, format!("channels: {name:?}: {e}"));
            let topic: Topic = name.parse().map_err(unknown)?;
            channels.insert(topic, names.into_iter().map(channel).collect());
        }
        Ok(Preferences {
            channels,
            quiet: self.quiet.map(|quiet| QuietHours {
                from_minute: quiet.from_minute,
                to_minute: quiet.to_minute,
                utc_offset_minutes: quiet.utc_offset_minutes,
            }),
            digest: match self.digest {
                DigestName::Off => Digest::Off,
                DigestName::Hourly => Digest::Hourly,
                DigestName::Daily => Digest::Daily,
            },
            interface: self.interface,
        })
    }
}

/// The preferences.
#[utoipa::path(get, path = "/v1/me/preferences", tag = "notifications", responses(
    (status = 200, description = "All of them", body = PreferencesBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let user = caller.who()?.user();
    let found = preferences::read(&mut api.identity.db.read().await?, user).await?;
    Ok(Reply::ok(&PreferencesBody::from(&found.0)).version(found.1).unless_known(&headers))
}

/// Replace the preferences, as they were read (If-Match).
#[utoipa::path(put, path = "/v1/me/preferences", tag = "notifications",
    request_body = PreferencesBody,
    params(("If-Match" = String, Header, description = "The ETag that was read")),
    responses((status = 200, description = "Changed", body = PreferencesBody)))]
async fn change(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Body(new): Body<PreferencesBody>,
) -> Result<Written, Problem> {
    let version = if_match(&headers)?;
    let user = caller.who()?.user();
    let new = new.read()?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let version = preferences::change(tx, user, version, &new).await?;
        Ok::<_, Problem>(Reply::ok(&PreferencesBody::from(&new)).version(version))
    })
}
