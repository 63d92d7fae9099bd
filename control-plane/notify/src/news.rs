//! What is to be told, written down in the transaction of what happened and told a moment later.
//!
//! Who moves money or projects trades writes one row, and neither looks up wishes and addresses nor
//! waits for them: that is done afterwards, for many at once, in the transaction that removes the
//! rows. So what happened is told once, whoever dies in between. Much of one topic for one person
//! is told as one thing: a thousand fills a second are no thousand notices.

use std::collections::BTreeMap;

use serde_json::json;
use store::{Bulk, StoreError, Tx, UserId, Value, values};

use crate::NotifyError;
use crate::tell::{News, TEXT_CHARACTERS_MAX};
use crate::topic::Topic;

/// Rows told in one transaction.
pub const AT_ONCE: usize = 200;
/// More of one topic for one person at once are told as one.
const APART_MAX: usize = 5;
/// Things of one notice: what they tell programs fits into an event.
const TOGETHER_MAX: usize = 100;
/// Of those, how many are named to people.
const NAMED_MAX: usize = 20;
const COLUMNS: usize = 5;

/// Writes down what is to be told to somebody.
///
/// # Errors
/// What the database refuses.
pub async fn put(tx: &mut Tx, user: UserId, news: &News) -> Result<(), StoreError> {
    let sql = "insert into news (user_id, topic, title, body, data) values ($1, $2, $3, $4, $5)";
    tx.execute(sql, row(user, news)).await.map(drop)
}

/// For many rows at once, each a [`row`].
#[must_use]
pub fn bulk() -> Bulk {
    Bulk::new("insert into news (user_id, topic, title, body, data)", COLUMNS, "")
}

/// What is to be told to somebody, for [`bulk`].
#[must_use]
pub fn row(user: UserId, news: &News) -> [Value; COLUMNS] {
    values![user, news.topic.as_str(), &news.title, &news.body, news.data.to_string()]
}

/// What waits to be told, oldest first.
#[derive(Debug, Default)]
pub struct Waiting {
    /// To whom, and what; that of one person and topic together where it is much.
    pub news: Vec<(UserId, News)>,
    /// Whether as many were read as may be: more may wait.
    pub is_full: bool,
    last: i64,
}

/// Whether anything waits.
///
/// # Errors
/// What the database refuses.
pub async fn any(tx: &mut Tx) -> Result<bool, StoreError> {
    Ok(tx.optional("select 1 from news limit 1", []).await?.is_some())
}

/// The oldest that wait. Tell them and [`remove`] them in the same transaction.
///
/// # Errors
/// What the database refuses.
pub async fn waiting(tx: &mut Tx) -> Result<Waiting, NotifyError> {
    let sql = "select seq, user_id, topic, title, body, data from news order by seq limit $1";
    let rows = tx.all(sql, values![AT_ONCE as i64]).await?;
    let mut all = Vec::new();
    let mut last = 0;
    for row in &rows {
        let broken = |column, what| StoreError::Decode { column, what };
        let topic = row.get::<String>(2)?.parse::<Topic>();
        let data = serde_json::from_str(&row.get::<String>(5)?);
        let news = News {
            topic: topic.map_err(|error| broken(2, error.to_string()))?,
            title: row.get(3)?,
            body: row.get(4)?,
            data: data.map_err(|error| broken(5, error.to_string()))?,
        };
        last = row.get(0)?;
        all.push((row.get(1)?, news));
    }
    Ok(Waiting { news: together(all), is_full: rows.len() == AT_ONCE, last })
}

/// Removes what has been told. What was written down meanwhile is not seen by this transaction, and
/// stays.
///
/// # Errors
/// What the database refuses.
pub async fn remove(tx: &mut Tx, waiting: &Waiting) -> Result<(), StoreError> {
    tx.execute("delete from news where seq <= $1", values![waiting.last]).await.map(drop)
}

/// Puts together what is much, in the place of the first of it.
fn together(all: Vec<(UserId, News)>) -> Vec<(UserId, News)> {
    let mut counts = BTreeMap::<(UserId, Topic), usize>::new();
    for (user, news) in &all {
        *counts.entry((*user, news.topic)).or_default() += 1;
    }
    // Where that of a person and a topic is collected.
    let mut places = BTreeMap::<(UserId, Topic), usize>::new();
    let mut collected: Vec<(UserId, Vec<News>)> = Vec::new();
    for (user, news) in all {
        let key = (user, news.topic);
        let place = places.get(&key).filter(|place| collected[**place].1.len() < TOGETHER_MAX);
        match place {
            Some(place) if counts[&key] > APART_MAX => collected[*place].1.push(news),
            _ => {
                places.insert(key, collected.len());
                collected.push((user, vec![news]));
            }
        }
    }
    collected.into_iter().filter_map(|(user, news)| Some((user, one_of(news)?))).collect()
}

/// One thing of several; none of none.
fn one_of(mut all: Vec<News>) -> Option<News> {
    let last = all.pop()?;
    if all.is_empty() {
        return Some(last);
    }
    let (topic, title) =
        (last.topic, format!("{} at once, the last: {}", all.len() + 1, last.title));
    all.push(last);
    let mut body = String::new();
    for news in all.iter().take(NAMED_MAX) {
        body.push_str(&format!("- {}\n", news.title));
    }
    if all.len() > NAMED_MAX {
        body.push_str(&format!("… and {} more", all.len() - NAMED_MAX));
    }
    let items: Vec<_> = all.into_iter().map(|news| news.data).collect();
    let cut = |text: String| text.chars().take(TEXT_CHARACTERS_MAX).collect();
    Some(News { topic, title: cut(title), body: cut(body), data: json!({ "items": items }) })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn news(topic: Topic, number: usize) -> News {
        let title = format!("{topic} {number}");
        News { topic, title, body: String::new(), data: json!({ "n": number }) }
    }

    #[test]
    fn much_of_one_topic_for_one_person_is_one_thing_and_nothing_is_lost() {
        let user = |number: u128| UserId::from_uuid(store::uuid::Uuid::from_u128(number));
        let (ada, eve) = (user(1), user(2));
        let mut all: Vec<_> = (0..150).map(|n| (ada, news(Topic::Fill, n))).collect();
        all.extend((0..APART_MAX).map(|n| (eve, news(Topic::Fill, n))));
        all.push((ada, news(Topic::Deposit, 7)));
        let told = together(all);
        let titles: Vec<_> = told.iter().map(|(_, news)| news.title.as_str()).collect();
        assert_eq!(titles[0], "100 at once, the last: order.filled 99");
        assert_eq!(titles[1], "50 at once, the last: order.filled 149");
        assert_eq!(titles[2..4], ["order.filled 0", "order.filled 1"], "few stay apart");
        assert_eq!((titles.len(), titles[7]), (8, "payment.deposit 7"));
        assert_eq!(told[1].1.data["items"].as_array().unwrap().len(), 50);
        assert_eq!(told[1].1.data["items"][49]["n"], 149);
        assert!(told[0].1.body.ends_with("- order.filled 19\n… and 80 more"), "{told:?}");
    }
}
