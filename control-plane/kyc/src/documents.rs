//! Documents of a case: sealed, of few kinds and sizes, known by their hash.

use store::{Clock, Row, StoreError, Timestamp, Tx, UserId, values};
use vault::Vault;

use crate::cases::{State, of_user};
use crate::{CaseId, DocumentId, KycError};

/// Bytes of a document, at most.
pub const BYTES_MAX: usize = 5 << 20;
/// Documents of a case, at most.
pub const DOCUMENTS_MAX: usize = 20;

/// What a document shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A passport.
    Passport,
    /// An identity card.
    IdentityCard,
    /// A driving licence.
    DrivingLicence,
    /// A bill or a letter that shows where somebody lives.
    ProofOfAddress,
}

const KINDS: [(Kind, &str); 4] = [
    (Kind::Passport, "passport"),
    (Kind::IdentityCard, "identity_card"),
    (Kind::DrivingLicence, "driving_licence"),
    (Kind::ProofOfAddress, "proof_of_address"),
];

impl Kind {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or("?", |(_, name)| name)
    }

    /// Whether it shows who somebody is.
    #[must_use]
    pub const fn is_identity(self) -> bool {
        !matches!(self, Self::ProofOfAddress)
    }
}

impl std::str::FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = KINDS.iter().find(|(_, name)| *name == text);
        found.map(|(kind, _)| *kind).ok_or_else(|| format!("{text:?} is no kind of document"))
    }
}

impl store::Column for Kind {
    type Raw = String;

    fn from_raw(raw: String) -> Result<Self, String> {
        raw.parse()
    }
}

/// A document, without what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// What it shows.
    pub kind: Kind,
    /// By its first bytes: `application/pdf`, `image/jpeg` or `image/png`.
    pub media_type: String,
    /// BLAKE3 of its bytes.
    pub hash: [u8; 32],
    /// Bytes.
    pub size: u64,
    /// Since when.
    pub created: Timestamp,
}

/// Adds a document to a person's case, under an id they chose.
///
/// # Errors
/// [`KycError::Invalid`]; [`KycError::State`] when the case is not open.
pub async fn add(
    tx: &mut Tx,
    (clock, vault): (&dyn Clock, &Vault),
    user: UserId,
    id: DocumentId,
    (kind, bytes): (Kind, &[u8]),
) -> Result<Document, KycError> {
    let case = of_user(tx, user).await?;
    let hash = *blake3::hash(bytes).as_bytes();
    let there = list(tx, case.id).await?;
    if let Some(there) = there.iter().find(|document| document.id == id) {
        let is_same = there.hash == hash && there.kind == kind;
        let what = "stands for another document";
        return if is_same {
            Ok(there.clone())
        } else {
            Err(KycError::Invalid { field: "id", what })
        };
    }
    if case.state != State::Open {
        return Err(KycError::State { state: case.state.name(), asked: "added to" });
    }
    if bytes.len() > BYTES_MAX || there.len() >= DOCUMENTS_MAX {
        return Err(KycError::Invalid { field: "document", what: "at most 20 of 5 MB each" });
    }
    let what = "a PDF, a JPEG or a PNG";
    let media_type = media_type(bytes).ok_or(KycError::Invalid { field: "document", what })?;
    let sealed = vault.seal(&context(id), bytes);
    let sql = "insert into kyc_documents values ($1, $2, $3, $4, $5, $6, $7, $8)";
    let [key, case, name] = values![id, case.id, kind.name()];
    let [media, digest, size] = values![media_type, hash, bytes.len() as i64];
    let created = clock.now();
    let row = [key, case.clone(), name, media, digest, size, sealed.into(), created.into()];
    tx.execute(sql, row).await?;
    let sql = "update kyc_cases set version = version + 1, changed_ns = $1 where id = $2";
    tx.execute(sql, [created.into(), case]).await?;
    let (media_type, size) = (media_type.to_owned(), bytes.len() as u64);
    Ok(Document { id, kind, media_type, hash, size, created })
}

/// Documents of a case, oldest first.
///
/// # Errors
/// What the database refuses.
pub async fn list(tx: &mut Tx, case: CaseId) -> Result<Vec<Document>, KycError> {
    let sql = "select id, kind, media_type, hash, size, created_ns from kyc_documents \
               where case_id = $1 order by id";
    let rows = tx.all(sql, values![case]).await?;
    Ok(rows.iter().map(read).collect::<Result<_, StoreError>>()?)
}

/// A document and what is in it; checked to be what was put there.
///
/// # Errors
/// [`KycError::NotFound`]; when it does not open.
pub async fn open(
    tx: &mut Tx,
    vault: &Vault,
    case: CaseId,
    id: DocumentId,
) -> Result<(Document, Vec<u8>), KycError> {
    let sql = "select id, kind, media_type, hash, size, created_ns, sealed from kyc_documents \
               where id = $1 and case_id = $2";
    let row = tx.optional(sql, values![id, case]).await?.ok_or(KycError::NotFound("document"))?;
    let document = read(&row)?;
    let bytes = vault.open(&context(id), &row.get::<Vec<u8>>(6)?)?;
    match *blake3::hash(&bytes).as_bytes() == document.hash {
        true => Ok((document, bytes.to_vec())),
        false => Err(KycError::Vault(vault::VaultError::Broken)),
    }
}

fn read(row: &Row) -> Result<Document, StoreError> {
    Ok(Document {
        id: row.get(0)?,
        kind: row.get(1)?,
        media_type: row.get(2)?,
        hash: row.get(3)?,
        size: row.get(4)?,
        created: Timestamp::from_ns(row.get(5)?),
    })
}

fn context(id: DocumentId) -> String {
    format!("kyc_documents.sealed/{id}")
}

fn media_type(bytes: &[u8]) -> Option<&'static str> {
    let known: [(&[u8], &str); 3] = [
        (b"%PDF-", "application/pdf"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
    ];
    known.into_iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, media)| media)
}
