//! A statement for people: A4 pages of text in a font that every reader of PDF has.

use pdf_writer::{Content as Page, Finish as _, Name, Pdf, Rect, Ref, Str, TextStr};

use crate::content::Content;
use crate::csv::price_text;

/// A4 in points.
const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;
const MARGIN: f32 = 40.0;
const LEADING: f32 = 12.0;
const SIZE: f32 = 9.0;
/// Lines of a page.
const LINES: usize = 60;
/// Characters of a line: the font is as wide for each.
const COLUMNS: usize = 95;

const _: () = assert!(LINES as f32 * LEADING + 2.0 * MARGIN + LEADING < HEIGHT);
// A character of Courier is 0.6 of its size wide.
const _: () = assert!(COLUMNS as f32 * SIZE * 0.6 + 2.0 * MARGIN < WIDTH + 1.0);

/// The bytes of a statement: the same content is the same bytes.
#[must_use]
pub fn write(content: &Content) -> Vec<u8> {
    let lines = text(content);
    let pages: Vec<&[String]> = lines.chunks(LINES).collect();
    let (catalog, tree, font, info) = (Ref::new(1), Ref::new(2), Ref::new(3), Ref::new(4));
    let page_at = |at: usize| Ref::new(5 + 2 * at as i32);
    let text_at = |at: usize| Ref::new(6 + 2 * at as i32);
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree);
    let kids = (0..pages.len()).map(page_at);
    pdf.pages(tree).kids(kids).count(pages.len() as i32);
    // One of the fourteen fonts that need not be in the file.
    pdf.type1_font(font).base_font(Name(b"Courier")).encoding_predefined(Name(b"WinAnsiEncoding"));
    pdf.document_info(info).title(TextStr("Account statement")).producer(TextStr("Outcry"));
    for (at, lines) in pages.iter().enumerate() {
        let mut page = pdf.page(page_at(at));
        page.media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT)).parent(tree).contents(text_at(at));
        page.resources().fonts().pair(Name(b"F"), font);
        page.finish();
        let footer = format!("Page {} of {}", at + 1, pages.len());
        pdf.stream(text_at(at), &page_content(lines, &footer));
    }
    pdf.finish()
}

fn page_content(lines: &[String], footer: &str) -> Vec<u8> {
    let mut page = Page::new();
    page.begin_text().set_font(Name(b"F"), SIZE).set_leading(LEADING);
    page.next_line(MARGIN, HEIGHT - MARGIN - SIZE);
    for line in lines {
        page.show(Str(&encoded(line))).next_line_using_leading();
    }
    page.end_text().begin_text().set_font(Name(b"F"), SIZE);
    page.next_line(MARGIN, MARGIN / 2.0).show(Str(&encoded(footer))).end_text();
    page.finish().to_vec()
}

/// Latin-1, which Windows' encoding is but for 32 characters; others are question marks.
fn encoded(text: &str) -> Vec<u8> {
    let byte = |c: char| match u32::from(c) {
        code @ (0x20..=0x7e | 0xa0..=0xff) => code as u8,
        _ => b'?',
    };
    text.chars().map(byte).take(COLUMNS).collect()
}

fn text(content: &Content) -> Vec<String> {
    let last = content.before.plus_days(-1);
    let mut lines = vec![
        "OUTCRY                                                              Account statement"
            .to_owned(),
        String::new(),
        format!("Account  {} ({})", content.name, content.account),
        format!("Period   {} to {last}", content.from),
        String::new(),
        format!("{:<62}{:>25}", "CASH", content.opening.currency.to_string()),
        format!("{:<62}{:>25}", "Opening balance", content.opening.decimal()),
    ];
    for line in &content.lines {
        let what = format!("{} {}", line.reason, line.memo);
        let (day, amount) = (line.time.date(), line.amount.decimal());
        lines.push(format!("{day}  {:<50}{amount:>25}", cut(&what, 49)));
    }
    lines.push(format!("{:<62}{:>25}", "Closing balance", content.closing.decimal()));
    lines.extend([String::new(), "TRADES".to_owned()]);
    for trade in &content.trades {
        let side = if trade.is_buy { "buy" } else { "sell" };
        let mark = if trade.is_busted { "busted" } else { "" };
        let (day, price) = (trade.time.date(), price_text(trade.price));
        let (value, fee) = (trade.value.decimal(), trade.fee.decimal());
        lines.push(format!(
            "{day}  {side:<5}{:>9} {:<9}{price:>13}{value:>18} fee {fee:>10} {mark}",
            trade.qty, trade.symbol
        ));
    }
    lines.extend([String::new(), "HOLDINGS when this was written".to_owned()]);
    for (symbol, shares, cost, realised) in &content.holdings {
        let (cost, realised) = (cost.decimal(), realised.decimal());
        lines.push(format!("{symbol:<9}{shares:>12}   cost {cost:>18}   realised {realised:>18}"));
    }
    lines
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
