//! OAuth 2.0 for applications of others: what they ask ([`tokens`]), what users answer
//! ([`consent`]), and who may ask at all ([`clients`]).

pub mod clients;
pub mod consent;
pub mod tokens;

use std::fmt::Write as _;

use utoipa_axum::router::OpenApiRouter;

use crate::Api;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().merge(clients::router()).merge(consent::router()).merge(tokens::router())
}

/// `address` with parameters behind what it has already.
fn with_query(address: &str, parameters: &[(&str, &str)]) -> String {
    let mut text = address.to_owned();
    let mut join = if address.contains('?') { '&' } else { '?' };
    for (name, value) in parameters {
        let _ = write!(text, "{join}{name}=");
        for byte in value.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                text.push(char::from(byte));
            } else {
                let _ = write!(text, "%{byte:02X}");
            }
        }
        join = '&';
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_cannot_break_out() {
        let text = with_query("https://a.example/cb?x=1", &[("state", "a&b=c #é")]);
        assert_eq!(text, "https://a.example/cb?x=1&state=a%26b%3Dc%20%23%C3%A9");
        assert_eq!(with_query("https://a.example", &[("a", "1")]), "https://a.example?a=1");
    }
}
