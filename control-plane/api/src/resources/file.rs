//! An answer that is a file, for whoever saves it.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};

/// A file under a name, which no browser shows as a page.
pub(super) fn file_of(bytes: Vec<u8>, media: &str, name: &str) -> Response {
    let disposition = HeaderValue::try_from(format!("attachment; filename=\"{name}\""));
    let unnamed = HeaderValue::from_static("attachment");
    let unknown = HeaderValue::from_static("application/octet-stream");
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::try_from(media).unwrap_or(unknown)),
        (header::CONTENT_DISPOSITION, disposition.unwrap_or(unnamed)),
    ];
    (headers, bytes).into_response()
}
