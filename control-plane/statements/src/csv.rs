//! A statement for programs (RFC 4180): one table, whose first column says what a row is.

use store::{Money, Timestamp};

use crate::content::{Content, Line};

const HEAD: [&str; 10] =
    ["row", "time", "kind", "text", "symbol", "side", "shares", "price", "amount", "currency"];

/// One row: what is not named is empty.
#[derive(Default)]
struct Row<'a> {
    row: &'a str,
    time: String,
    kind: &'a str,
    text: &'a str,
    symbol: &'a str,
    side: &'a str,
    shares: String,
    price: String,
    amount: String,
}

/// The bytes of a statement.
#[must_use]
pub fn write(content: &Content) -> Vec<u8> {
    let mut out = Vec::new();
    let currency = content.opening.currency.to_string();
    write_row(&mut out, &HEAD);
    let mut write = |row: Row<'_>| {
        let Row { row, time, kind, text, symbol, side, shares, price, amount } = row;
        write_row(
            &mut out,
            &[row, &time, kind, text, symbol, side, &shares, &price, &amount, &currency],
        );
    };
    let balance = |kind, time: Timestamp, amount: Money| {
        let (time, amount) = (time.to_string(), amount.decimal());
        Row { row: "balance", time, kind, text: &content.name, amount, ..Row::default() }
    };
    write(balance("opening", content.from.start(), content.opening));
    for Line { time, reason, memo, amount } in &content.lines {
        let (time, amount) = (time.to_string(), amount.decimal());
        write(Row { row: "cash", time, kind: reason, text: memo, amount, ..Row::default() });
    }
    for trade in &content.trades {
        for (kind, amount) in [("value", trade.value), ("fee", trade.fee)] {
            write(Row {
                row: "trade",
                time: trade.time.to_string(),
                kind,
                text: if trade.is_busted { "busted" } else { "" },
                symbol: &trade.symbol,
                side: if trade.is_buy { "buy" } else { "sell" },
                shares: trade.qty.to_string(),
                price: price_text(trade.price),
                amount: amount.decimal(),
            });
        }
    }
    for (symbol, shares, cost, realised) in &content.holdings {
        for (kind, amount) in [("cost", cost), ("realised", realised)] {
            let (shares, amount) = (shares.to_string(), amount.decimal());
            write(Row { row: "holding", kind, symbol, shares, amount, ..Row::default() });
        }
    }
    write(balance("closing", content.before.start().plus_ns(-1), content.closing));
    out
}

/// Ten-thousandths as people write them.
pub(crate) fn price_text(price: u32) -> String {
    format!("{}.{:04}", price / 10_000, price % 10_000)
}

fn write_row(out: &mut Vec<u8>, fields: &[&str; 10]) {
    for (at, field) in fields.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        out.extend_from_slice(quoted(field).as_bytes());
    }
    out.extend_from_slice(b"\r\n");
}

/// A field that no program reads as two, and no spreadsheet as a formula.
fn quoted(field: &str) -> String {
    let is_number = field.strip_prefix('-').is_some_and(|rest| {
        rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && !rest.is_empty()
    });
    let is_formula = field.starts_with(['=', '+', '-', '@', '\t']) && !is_number;
    let text = if is_formula { format!("'{field}") } else { field.to_owned() };
    match text.contains(['"', ',', '\r', '\n']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_field_is_two_or_a_formula() {
        assert_eq!(quoted("a,\"b\""), "\"a,\"\"b\"\"\"");
        assert_eq!(quoted("=1+1"), "'=1+1");
        assert_eq!(quoted("-x"), "'-x");
        assert_eq!(quoted("-12.50"), "-12.50");
        assert_eq!(price_text(1_234_500), "123.4500");
    }
}
