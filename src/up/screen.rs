//! Showing it: a screen in a terminal, a line a second elsewhere, JSON for programs.

use std::error::Error;
use std::time::Duration;

use ratatui::crossterm::event::{self, Event, KeyCode, KeyModifiers};
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Style, Stylize};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Paragraph, Row, Sparkline, Table};
use ratatui::{DefaultTerminal, Frame};
use serde::Serialize;

use super::desk::Desk;
use super::view::{Second, View, duration, price};

/// Where the venue is shown.
pub(super) struct Screen {
    terminal: Option<DefaultTerminal>,
    json: bool,
}

#[derive(Serialize)]
struct JsonSecond<'a> {
    second: u64,
    shape: &'a str,
    nic: &'a str,
    commit: &'a str,
    realtime: bool,
    #[serde(flatten)]
    now: &'a Second,
}

impl Screen {
    pub(super) fn open(screened: bool, json: bool) -> Result<Self, Box<dyn Error>> {
        let terminal = if screened { Some(ratatui::try_init()?) } else { None };
        Ok(Self { terminal, json })
    }

    /// Another second is complete.
    pub(super) fn tell(&mut self, view: &View) -> Result<(), Box<dyn Error>> {
        if self.terminal.is_some() {
            return Ok(());
        }
        if self.json {
            let second = JsonSecond {
                second: view.seconds,
                shape: &view.shape,
                nic: &view.nic,
                commit: &view.commit,
                realtime: view.realtime,
                now: &view.now,
            };
            println!("{}", serde_json::to_string(&second)?);
            return Ok(());
        }
        println!("{}", line(view));
        Ok(())
    }

    /// Says what runs and where people come in.
    pub(super) fn introduce(&self, view: &View, desk: &Desk) -> Result<(), Box<dyn Error>> {
        if self.json {
            println!("{}", serde_json::to_string(desk)?);
        } else if self.terminal.is_none() {
            println!("shape: {}; nic {}, commit {}", view.shape, view.nic, view.commit);
            view.reasons.iter().for_each(|reason| println!("  {reason}"));
            view.desk.iter().for_each(|line| println!("{line}"));
        }
        Ok(())
    }

    /// Draws the screen; returns whether the person asked to stop.
    pub(super) fn draw(&mut self, view: &View) -> Result<bool, Box<dyn Error>> {
        let Some(terminal) = &mut self.terminal else { return Ok(false) };
        terminal.draw(|frame| draw(frame, view))?;
        while event::poll(Duration::ZERO)? {
            if let Event::Key(key) = event::read()? {
                let interrupt =
                    key.code == KeyCode::Char('c') && key.modifiers == KeyModifiers::CONTROL;
                if interrupt || key.code == KeyCode::Char('q') {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// Gives the terminal back.
    pub(super) fn close(&mut self) {
        if self.terminal.take().is_some() {
            ratatui::restore();
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.close();
    }
}

fn line(view: &View) -> String {
    let Second { orders_per_s, trades_per_s, rejects_per_s, live_orders, faults, .. } = view.now;
    let tops: Vec<String> = view
        .tops
        .iter()
        .map(|top| {
            let side = |quote: Option<(u64, u64)>| quote.map_or("-".into(), |(at, _)| price(at));
            format!("{} {}/{}", top.symbol, side(top.bid), side(top.ask))
        })
        .collect();
    format!(
        "{:>4} s  {orders_per_s} orders/s  {trades_per_s} trades/s  {rejects_per_s} rejects/s  \
         {live_orders} live  residency {}  round trip {}  {}  faults {faults}",
        view.seconds,
        three(&view.now.residency_ns),
        three(&view.now.round_trip_ns),
        tops.join("  ")
    )
}

fn three(ns: &[u64; 3]) -> String {
    ns.map(duration).join(" / ")
}

fn draw(frame: &mut Frame<'_>, view: &View) {
    let [head, middle, history, log] = Layout::vertical([
        Constraint::Length(3 + (view.reasons.len() + view.desk.len()) as u16),
        Constraint::Length(9),
        Constraint::Min(8),
        Constraint::Length(8),
    ])
    .areas(frame.area());
    draw_head(frame, head, view);
    let [numbers, tops] =
        Layout::horizontal([Constraint::Percentage(55), Constraint::Percentage(45)]).areas(middle);
    draw_numbers(frame, numbers, view);
    draw_tops(frame, tops, view);
    let [orders, trades] =
        Layout::horizontal([Constraint::Percentage(50), Constraint::Percentage(50)]).areas(history);
    draw_history(frame, orders, "orders/s, last two minutes", view.orders.iter());
    draw_history(frame, trades, "trades/s, last two minutes", view.trades.iter());
    let lines: Vec<Line<'_>> = view.log.iter().map(|line| Line::raw(line.as_str())).collect();
    let block = Block::bordered().title(" log ").title_bottom(" Ctrl-C closes the market ");
    frame.render_widget(Paragraph::new(lines).dim().block(block), log);
}

fn draw_head(frame: &mut Frame<'_>, area: Rect, view: &View) {
    let commit = match view.commit.as_str() {
        "memory" => "memory (for measurement only)".red().bold(),
        other => Span::raw(other),
    };
    let mut lines = vec![Line::from(vec![
        "nic ".dim(),
        view.nic.as_str().bold(),
        "   commit ".dim(),
        commit,
        "   real-time ".dim(),
        Span::raw(if view.realtime { "yes" } else { "no" }),
        "   running ".dim(),
        Span::raw(format!("{} s", view.seconds)),
    ])];
    lines.extend(view.reasons.iter().map(|reason| Line::from(reason.as_str().dim())));
    lines.extend(view.desk.iter().map(|line| Line::raw(line.as_str())));
    let block = Block::bordered().title(format!(" OUTCRY  {} ", view.shape)).bold();
    frame.render_widget(Paragraph::new(lines).block(block), area);
}

fn draw_numbers(frame: &mut Frame<'_>, area: Rect, view: &View) {
    let now = &view.now;
    let faults = if now.faults == 0 { Style::new().green() } else { Style::new().red().bold() };
    let rows = [
        Row::new(["orders/s".to_owned(), now.orders_per_s.to_string()]).bold(),
        Row::new(["trades/s".to_owned(), now.trades_per_s.to_string()]).bold(),
        Row::new(["rejects/s".to_owned(), now.rejects_per_s.to_string()]),
        Row::new(["live orders".to_owned(), now.live_orders.to_string()]),
        Row::new(["residency p50/p99/p99.9".to_owned(), three(&now.residency_ns)]),
        Row::new(["round trip p50/p99/p99.9".to_owned(), three(&now.round_trip_ns)]),
        Row::new([
            "faults, drops, resent".to_owned(),
            format!("{}, {}, {}", now.faults, now.drops, now.gaps),
        ])
        .style(faults),
    ];
    let table = Table::new(rows, [Constraint::Length(26), Constraint::Min(20)])
        .block(Block::bordered().title(" last second "));
    frame.render_widget(table, area);
}

fn draw_tops(frame: &mut Frame<'_>, area: Rect, view: &View) {
    let side = |quote: Option<(u64, u64)>| match quote {
        Some((at, shares)) => (price(at), shares.to_string()),
        None => ("-".into(), String::new()),
    };
    let rows = view.tops.iter().map(|top| {
        let (bid, bid_shares) = side(top.bid);
        let (ask, ask_shares) = side(top.ask);
        Row::new([top.symbol.clone(), bid_shares, bid, ask, ask_shares])
    });
    let widths = [Constraint::Length(8), Constraint::Length(9), Constraint::Length(10)];
    let widths = widths.into_iter().chain([Constraint::Length(10), Constraint::Length(9)]);
    let header = Row::new(["symbol", "shares", "bid", "offer", "shares"]).dim();
    let block = Block::bordered().title(" top of book, from the feed ");
    frame.render_widget(Table::new(rows, widths).header(header).block(block), area);
}

fn draw_history<'a>(
    frame: &mut Frame<'_>,
    area: Rect,
    title: &str,
    values: impl DoubleEndedIterator<Item = &'a u64>,
) {
    // The newest second is at the right edge, whatever the width.
    let width = usize::from(area.width.saturating_sub(2));
    let mut shown: Vec<u64> = values.rev().take(width).copied().collect();
    shown.resize(width, 0);
    shown.reverse();
    let top = shown.iter().max().copied().unwrap_or(0);
    let block = Block::bordered().title(format!(" {title}, top {top} "));
    frame.render_widget(Sparkline::default().data(&shown).block(block).green(), area);
}
