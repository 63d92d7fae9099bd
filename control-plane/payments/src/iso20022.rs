//! ISO 20022: a transfer order (pain.001.001.09) and an account statement (camt.053.001.08).
//!
//! Of both, the part that a transfer needs: who, how much, and an end-to-end id that comes back in
//! the statement. That id is the transfer's own, so a statement becomes [`Notice`]s.

mod xml;

use std::fmt::Write as _;

use store::{Currency, Date, Money, Timestamp};

use crate::TransferId;
use crate::rail::{Notice, Outcome};
use xml::{Node, escaped};

/// What is wrong with a message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}: {what}")]
pub struct IsoError {
    /// Which message.
    pub message: &'static str,
    /// What is wrong with it.
    pub what: String,
}

const PAIN: &str = "pain.001.001.09";
const CAMT: &str = "camt.053.001.08";
const NAMESPACE: &str = "urn:iso:std:iso:20022:tech:xsd:";

/// An order to a bank to pay: pain.001.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Ours: up to 35 characters.
    pub id: String,
    /// When it was written.
    pub created: Timestamp,
    /// When it is to be carried out.
    pub on: Date,
    /// Who pays, and from which account.
    pub debtor: Party,
    /// To whom, and how much.
    pub payments: Vec<Payment>,
}

/// A name and an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// Up to 70 characters.
    pub name: String,
    /// International account number.
    pub iban: String,
}

/// One payment of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// Comes back in the statement.
    pub id: TransferId,
    /// How much.
    pub amount: Money,
    /// To whom.
    pub creditor: Party,
}

/// What happened in an account: camt.053.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The bank's.
    pub id: String,
    /// When it was written.
    pub created: Timestamp,
    /// Which account.
    pub iban: String,
    /// What was in it before.
    pub opening: Money,
    /// What is in it after.
    pub closing: Money,
    /// In between.
    pub entries: Vec<StatementEntry>,
}

/// One movement of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementEntry {
    /// The bank's reference.
    pub reference: String,
    /// Into the account (above zero) or out of it.
    pub amount: Money,
    /// When it was booked.
    pub on: Date,
    /// The end-to-end id, as it was sent.
    pub end_to_end: String,
    /// Of something that came back: why (`AC04`).
    pub returned: Option<String>,
}

impl Order {
    /// The message.
    #[must_use]
    pub fn write(&self) -> String {
        let count = self.payments.len();
        let sum = control_sum(&self.payments);
        let Self { created, on, debtor, .. } = self;
        let id = escaped(&self.id);
        let (name, iban) = (escaped(&debtor.name), escaped(&debtor.iban));
        let mut out = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"{NAMESPACE}{PAIN}\">\
             <CstmrCdtTrfInitn><GrpHdr><MsgId>{id}</MsgId><CreDtTm>{created}</CreDtTm>\
             <NbOfTxs>{count}</NbOfTxs><CtrlSum>{sum}</CtrlSum><InitgPty><Nm>{name}</Nm></InitgPty>\
             </GrpHdr><PmtInf><PmtInfId>{id}</PmtInfId><PmtMtd>TRF</PmtMtd>\
             <ReqdExctnDt><Dt>{on}</Dt></ReqdExctnDt><Dbtr><Nm>{name}</Nm></Dbtr>\
             <DbtrAcct><Id><IBAN>{iban}</IBAN></Id></DbtrAcct><DbtrAgt><FinInstnId><Othr>\
             <Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt>"
        );
        for Payment { id, amount, creditor } in &self.payments {
            let (name, iban) = (escaped(&creditor.name), escaped(&creditor.iban));
            // Writing into a text does not fail.
            let _ = write!(
                out,
                "<CdtTrfTxInf><PmtId><EndToEndId>{}</EndToEndId></PmtId><Amt><InstdAmt \
                 Ccy=\"{}\">{}</InstdAmt></Amt><Cdtr><Nm>{name}</Nm></Cdtr><CdtrAcct><Id>\
                 <IBAN>{iban}</IBAN></Id></CdtrAcct></CdtTrfTxInf>",
                id.uuid().simple(),
                amount.currency,
                amount.decimal()
            );
        }
        out.push_str("</PmtInf></CstmrCdtTrfInitn></Document>\n");
        out
    }

    /// Reads a message, and checks its totals.
    ///
    /// # Errors
    /// [`IsoError`].
    pub fn parse(text: &str) -> Result<Self, IsoError> {
        let read = Reading(PAIN);
        let root = read.root(text)?;
        let order = read.child(&root, "CstmrCdtTrfInitn")?;
        let (head, info) = (read.child(order, "GrpHdr")?, read.child(order, "PmtInf")?);
        let mut payments = Vec::new();
        for payment in info.all("CdtTrfTxInf") {
            let id = read.text(payment, &["PmtId", "EndToEndId"])?;
            payments.push(Payment {
                id: read.transfer(id)?,
                amount: read.amount(payment, &["Amt", "InstdAmt"])?,
                creditor: read.party(payment, "Cdtr", "CdtrAcct")?,
            });
        }
        let said = (read.text(head, &["NbOfTxs"])?, read.text(head, &["CtrlSum"])?);
        if said != (payments.len().to_string().as_str(), control_sum(&payments).as_str()) {
            return read.fail("its totals are not those of its payments");
        }
        Ok(Self {
            id: read.text(head, &["MsgId"])?.to_owned(),
            created: read.parsed(read.text(head, &["CreDtTm"])?)?,
            on: read.parsed(read.text(info, &["ReqdExctnDt", "Dt"])?)?,
            debtor: read.party(info, "Dbtr", "DbtrAcct")?,
            payments,
        })
    }
}

/// All amounts added up, whatever their currency; with as many digits as the finest of them.
fn control_sum(payments: &[Payment]) -> String {
    let digits = payments.iter().map(|payment| payment.amount.currency.digits()).max().unwrap_or(2);
    let sum: i128 = payments
        .iter()
        .map(|Payment { amount, .. }| {
            i128::from(amount.minor) * 10_i128.pow(digits - amount.currency.digits())
        })
        .sum();
    let scale = 10_i128.pow(digits);
    match digits {
        0 => sum.to_string(),
        _ => format!("{}.{:0width$}", sum / scale, sum % scale, width = digits as usize),
    }
}

impl Statement {
    /// The message.
    #[must_use]
    pub fn write(&self) -> String {
        let Self { created, .. } = self;
        let (id, iban) = (escaped(&self.id), escaped(&self.iban));
        let mut out = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"{NAMESPACE}{CAMT}\">\
             <BkToCstmrStmt><GrpHdr><MsgId>{id}</MsgId><CreDtTm>{created}</CreDtTm></GrpHdr><Stmt>\
             <Id>{id}</Id><CreDtTm>{created}</CreDtTm><Acct><Id><IBAN>{iban}</IBAN></Id></Acct>"
        );
        for (code, balance) in [("OPBD", self.opening), ("CLBD", self.closing)] {
            let _ = write!(
                out,
                "<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>{}<Dt><Dt>{}</Dt></Dt></Bal>",
                signed(balance),
                created.date()
            );
        }
        for entry in &self.entries {
            let (reference, end) = (escaped(&entry.reference), escaped(&entry.end_to_end));
            let why = entry.returned.as_deref().map(escaped).map_or_else(String::new, |why| {
                format!("<RtrInf><Rsn><Cd>{why}</Cd></Rsn></RtrInf>")
            });
            let _ = write!(
                out,
                "<Ntry><NtryRef>{reference}</NtryRef>{}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>{}</Dt>\
                 </BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>{end}</EndToEndId></Refs>{why}\
                 </TxDtls></NtryDtls></Ntry>",
                signed(entry.amount),
                entry.on
            );
        }
        out.push_str("</Stmt></BkToCstmrStmt></Document>\n");
        out
    }

    /// Reads a message, and checks that its entries lead from one balance to the other.
    ///
    /// # Errors
    /// [`IsoError`].
    pub fn parse(text: &str) -> Result<Self, IsoError> {
        let read = Reading(CAMT);
        let root = read.root(text)?;
        let statement = read.child(read.child(&root, "BkToCstmrStmt")?, "Stmt")?;
        let (mut opening, mut closing) = (None, None);
        for balance in statement.all("Bal") {
            match read.text(balance, &["Tp", "CdOrPrtry", "Cd"])? {
                "OPBD" => opening = Some(read.signed(balance)?),
                "CLBD" => closing = Some(read.signed(balance)?),
                _ => {}
            }
        }
        let (Some(opening), Some(closing)) = (opening, closing) else {
            return read.fail("the opening or the closing balance is missing");
        };
        let mut entries = Vec::new();
        // What is not booked yet is of another statement.
        for entry in statement.all("Ntry") {
            if read.text(entry, &["Sts", "Cd"])? == "BOOK" {
                entries.push(read.entry(entry)?);
            }
        }
        let total = entries.iter().try_fold(opening, |sum, entry| sum.checked_add(entry.amount));
        if total != Ok(closing) {
            return read.fail("its entries do not lead from one balance to the other");
        }
        Ok(Self {
            id: read.text(statement, &["Id"])?.to_owned(),
            created: read.parsed(read.text(statement, &["CreDtTm"])?)?,
            iban: read.text(statement, &["Acct", "Id", "IBAN"])?.to_owned(),
            opening,
            closing,
            entries,
        })
    }

    /// What it says about transfers; entries of other things are passed over.
    #[must_use]
    pub fn notices(&self) -> Vec<Notice> {
        self.told().into_iter().map(|(notice, _)| notice).collect()
    }

    /// The same, each with what came, or went where it is below zero.
    #[must_use]
    pub fn told(&self) -> Vec<(Notice, Money)> {
        let notice = |entry: &StatementEntry| {
            let transfer = transfer_of(&entry.end_to_end)?;
            let outcome = match &entry.returned {
                Some(why) => Outcome::Returned(why.clone()),
                None => Outcome::Settled,
            };
            let id = format!("{}/{}", self.id, entry.reference);
            Some((Notice { id, transfer, outcome, time: entry.on.start() }, entry.amount))
        };
        self.entries.iter().filter_map(notice).collect()
    }
}

fn signed(amount: Money) -> String {
    let plain = Money::new(amount.minor.saturating_abs(), amount.currency).decimal();
    let side = if amount.minor < 0 { "DBIT" } else { "CRDT" };
    format!("<Amt Ccy=\"{}\">{plain}</Amt><CdtDbtInd>{side}</CdtDbtInd>", amount.currency)
}

fn transfer_of(text: &str) -> Option<TransferId> {
    let is_simple = text.len() == 32;
    text.parse().ok().filter(|_| is_simple)
}

/// Reads parts of one kind of message.
struct Reading(&'static str);

impl Reading {
    fn fail<T>(&self, what: impl Into<String>) -> Result<T, IsoError> {
        Err(IsoError { message: self.0, what: what.into() })
    }

    fn root(&self, text: &str) -> Result<Node, IsoError> {
        let root = xml::parse(text).or_else(|what| self.fail(what))?;
        let namespace = root.attribute("xmlns").unwrap_or_default();
        match root.name == "Document" && namespace.strip_prefix(NAMESPACE) == Some(self.0) {
            true => Ok(root),
            false => self.fail("this is another message"),
        }
    }

    fn child<'a>(&self, node: &'a Node, name: &str) -> Result<&'a Node, IsoError> {
        node.all(name).next().map_or_else(|| self.fail(format!("{name} is missing")), Ok)
    }

    fn at<'a>(&self, node: &'a Node, path: &[&str]) -> Result<&'a Node, IsoError> {
        path.iter().try_fold(node, |node, name| self.child(node, name))
    }

    fn text<'a>(&self, node: &'a Node, path: &[&str]) -> Result<&'a str, IsoError> {
        Ok(self.at(node, path)?.text.trim())
    }

    fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(
        &self,
        text: &str,
    ) -> Result<T, IsoError> {
        text.parse().or_else(|error: T::Err| self.fail(error.to_string()))
    }

    fn transfer(&self, text: &str) -> Result<TransferId, IsoError> {
        transfer_of(text).map_or_else(|| self.fail("an end-to-end id is not one of ours"), Ok)
    }

    fn amount(&self, node: &Node, path: &[&str]) -> Result<Money, IsoError> {
        let amount = self.at(node, path)?;
        let currency: Currency = self.parsed(amount.attribute("Ccy").unwrap_or_default())?;
        let money = Money::parse(amount.text.trim(), currency);
        let money = money.or_else(|error| self.fail(error.to_string()))?;
        if money.minor < 0 { self.fail("an amount is below zero") } else { Ok(money) }
    }

    fn signed(&self, node: &Node) -> Result<Money, IsoError> {
        let amount = self.amount(node, &["Amt"])?;
        match self.text(node, &["CdtDbtInd"])? {
            "CRDT" => Ok(amount),
            "DBIT" => Ok(Money::new(-amount.minor, amount.currency)),
            _ => self.fail("neither CRDT nor DBIT"),
        }
    }

    fn party(&self, node: &Node, name: &str, account: &str) -> Result<Party, IsoError> {
        Ok(Party {
            name: self.text(node, &[name, "Nm"])?.to_owned(),
            iban: self.text(node, &[account, "Id", "IBAN"])?.to_owned(),
        })
    }

    fn entry(&self, node: &Node) -> Result<StatementEntry, IsoError> {
        let details = self.at(node, &["NtryDtls", "TxDtls"])?;
        let returned = self.text(details, &["RtrInf", "Rsn", "Cd"]).ok().map(str::to_owned);
        let end = self.text(details, &["Refs", "EndToEndId"]).unwrap_or_default();
        Ok(StatementEntry {
            reference: self.text(node, &["NtryRef"])?.to_owned(),
            amount: self.signed(node)?,
            on: self.parsed(self.text(node, &["BookgDt", "Dt"])?)?,
            end_to_end: end.to_owned(),
            returned,
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn id(number: u8) -> TransferId {
        TransferId::derived("test", &[number])
    }

    fn party(name: &str) -> Party {
        Party { name: name.to_owned(), iban: "DE89370400440532013000".to_owned() }
    }

    fn statement() -> Statement {
        let usd = |minor| Money::new(minor, Currency::USD);
        let entry = |number, amount, returned: Option<&str>| StatementEntry {
            reference: format!("E{number}"),
            amount: usd(amount),
            on: Date::new(2026, 11, 27).unwrap(),
            end_to_end: id(number).uuid().simple().to_string(),
            returned: returned.map(str::to_owned),
        };
        let other = StatementEntry { end_to_end: "NOTPROVIDED".to_owned(), ..entry(9, -5, None) };
        Statement {
            id: "S1".to_owned(),
            created: "2026-11-27T20:00:00Z".parse().unwrap(),
            iban: "DE89370400440532013000".to_owned(),
            opening: usd(-100),
            closing: usd(1_095),
            entries: vec![entry(1, 1_500, None), entry(2, -300, Some("AC04")), other],
        }
    }

    #[test]
    fn a_statement_reads_back_and_tells_of_transfers() {
        let statement = statement();
        let read = Statement::parse(&statement.write()).unwrap();
        assert_eq!(read, statement);
        let notices = read.notices();
        let told: Vec<_> = notices.iter().map(|n| (n.transfer, n.outcome.clone())).collect();
        let returned = Outcome::Returned("AC04".to_owned());
        assert_eq!(told, [(id(1), Outcome::Settled), (id(2), returned)]);
    }

    #[test]
    fn what_does_not_add_up_is_refused() {
        let text = statement().write();
        assert!(Statement::parse(&text.replace(">15.00<", ">15.01<")).is_err());
        assert!(Statement::parse(&text.replace("BOOK", "PDNG")).is_err());
        assert!(Statement::parse(&text.replace("OPBD", "ITBD")).is_err());
        assert!(Statement::parse(&text.replace("camt.053", "camt.052")).is_err());
        assert!(Order::parse(&text).is_err());
        let doctype = text.replacen("<Document", "<!DOCTYPE x [<!ENTITY a \"b\">]><Document", 1);
        assert!(Statement::parse(&doctype).is_err());
    }

    proptest! {
        #[test]
        fn an_order_reads_back(
            names in prop::collection::vec("[ -~äß€]{1,30}", 1..6),
            minor in 1_i64..1_000_000_000_000,
        ) {
            let payments = (0..).zip(&names).map(|(number, name)| {
                let currency = [Currency::USD, Currency::JPY][usize::from(number % 2)];
                let amount = Money::new(minor, currency);
                Payment { id: id(number), amount, creditor: party(&format!("x{name}x")) }
            });
            let order = Order {
                id: "M1".to_owned(),
                created: Timestamp::from_seconds(1_800_000_000),
                on: Date::new(2026, 11, 30).unwrap(),
                debtor: party("Outcry & <Sons>"),
                payments: payments.collect(),
            };
            prop_assert_eq!(Order::parse(&order.write()).unwrap(), order);
        }

        #[test]
        fn nothing_read_panics(text in "[<>/a-zA-Z\"= ?!&;]{0,60}", cut in 0_usize..1_000) {
            drop(Order::parse(&text));
            let whole = statement().write();
            let cut = (0..=cut.min(whole.len())).rev().find(|at| whole.is_char_boundary(*at));
            let read = Statement::parse(&whole[..cut.unwrap()]);
            prop_assert!(read.is_err() || whole.trim_end().len() <= cut.unwrap());
        }
    }
}
