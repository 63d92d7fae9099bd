//! The venue's surroundings in a test, as programs of their own.
#![allow(clippy::unwrap_used)]

use std::net::SocketAddr;

use super::{Place, Process};

/// A bank and an identity provider, as programs of their own beside the control plane.
pub(crate) struct Outside {
    pub(crate) bank: SocketAddr,
    pub(crate) provider: SocketAddr,
    /// The bank's process, which may be killed and started again.
    bank_process: Process,
    _provider_process: Process,
}

impl Outside {
    pub(crate) fn start(place: &Place) -> Self {
        let (bank, provider) = (address(place, 24), address(place, 25));
        let listen = provider.to_string();
        let provider_process = place.start(&["sim", "kyc", "--listen", &listen]);
        let bank_process = start_bank(place, bank);
        Self { bank, provider, bank_process, _provider_process: provider_process }
    }

    /// Kills the bank; it goes on from its books.
    pub(crate) fn kill_bank(mut self, place: &Place) -> Self {
        self.bank_process.kill();
        self.bank_process = start_bank(place, self.bank);
        self
    }
}

fn start_bank(place: &Place, listen: SocketAddr) -> Process {
    let (books, listen) = (place.path("bank.jsonl"), listen.to_string());
    let books = ["--books", books.to_str().unwrap(), "--settle-ms", "200"];
    let args = [&["sim", "bank", "--listen", &listen][..], &books].concat();
    let mut bank = place.start(&args);
    bank.wait_for_out("listening on");
    bank
}

fn address(place: &Place, port: u16) -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], place.port(port)))
}
