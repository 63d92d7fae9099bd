//! As much of XML as the messages need: elements, attributes, text. Documents with a type of their
//! own are refused, and with them all entities but the five of XML.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The longest document.
const BYTES_MAX: usize = 64 << 20;
/// Elements within each other.
const DEPTH_MAX: usize = 32;

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) name: String,
    pub(super) text: String,
    attributes: Vec<(String, String)>,
    children: Vec<Node>,
}

impl Node {
    /// Children of a name.
    pub(super) fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Node> {
        self.children.iter().filter(move |child| child.name == name)
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Text as it stands between tags.
pub(super) fn escaped(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}

/// Reads a document to its root.
pub(super) fn parse(text: &str) -> Result<Node, String> {
    if text.len() > BYTES_MAX {
        return Err("longer than we read".to_owned());
    }
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Node> = Vec::new();
    let mut root = None;
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(_) | Event::Empty(_) if root.is_some() || open.len() == DEPTH_MAX => {
                return Err("elements too deep, or more than one root".to_owned());
            }
            Event::Start(start) => open.push(node(&start)?),
            Event::Empty(start) => {
                let done = node(&start)?;
                close(&mut open, &mut root, done);
            }
            Event::End(_) => {
                // The reader has checked that it is this one's.
                let done = open.pop().ok_or("an end without its beginning")?;
                close(&mut open, &mut root, done);
            }
            Event::Text(text) => {
                if let Some(node) = open.last_mut() {
                    node.text.push_str(&text);
                }
            }
            Event::GeneralRef(name) => {
                let written = format!("&{};", &*name);
                let plain = quick_xml::escape::unescape(&written).map_err(|e| e.to_string())?;
                if let Some(node) = open.last_mut() {
                    node.text.push_str(&plain);
                }
            }
            Event::Eof if open.is_empty() => return root.ok_or_else(|| "it is empty".to_owned()),
            Event::Eof => return Err("it ends within an element".to_owned()),
            Event::Decl(_) | Event::Comment(_) => {}
            Event::DocType(_) | Event::CData(_) | Event::PI(_) => {
                return Err("holds what such a message never does".to_owned());
            }
        }
    }
}

fn close(open: &mut [Node], root: &mut Option<Node>, done: Node) {
    match open.last_mut() {
        Some(parent) => parent.children.push(done),
        None => *root = Some(done),
    }
}

fn node(start: &BytesStart<'_>) -> Result<Node, String> {
    let mut node = Node { name: start.local_name().as_ref().to_owned(), ..Node::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = quick_xml::escape::unescape(&attribute.value).map_err(|e| e.to_string())?;
        node.attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Ok(node)
}
