//! Market data over gRPC.

use ::rpc::v1::market_server::Market;
use ::rpc::v1::{
    Book, GetBookRequest, Instrument, ListInstrumentsRequest, ListInstrumentsResponse,
    ListTradesRequest, ListTradesResponse, MarketUpdate, StreamMarketRequest,
};
use engine::core::Side;
use tonic::{Request, Response, Status};

use crate::problem::{Code, Problem};
use crate::resources::market::{depth, find_trades, symbol};
use crate::resources::stream::{Told, Wanted, levels};
use crate::rpc::convert::{level, trade};
use crate::rpc::{Service, Updates, caller, status, stream};

impl Service {
    fn instruments(&self) -> Result<ListInstrumentsResponse, Problem> {
        let view = self.api.market()?.view();
        let instruments = view.instruments().map(|one| Instrument {
            symbol: one.symbol.to_string(),
            id: one.id.0.into(),
            round_lot: one.round_lot.0,
        });
        Ok(ListInstrumentsResponse { instruments: instruments.collect() })
    }

    fn book(&self, asked: &GetBookRequest) -> Result<Book, Problem> {
        let symbol = symbol(&asked.symbol)?;
        let depth = depth(asked.depth.map(|levels| levels as usize))?;
        let view = self.api.market()?.view();
        let unknown = || Problem::new(Code::NotFound, "there is no such instrument");
        let book = view.book(symbol).ok_or_else(unknown)?;
        let side = |side| book.levels(side, depth).map(level).collect();
        Ok(Book {
            symbol: symbol.to_string(),
            bids: side(Side::Buy),
            offers: side(Side::Sell),
            engine_sequence: view.position().seq,
        })
    }

    fn told(&self, asked: StreamMarketRequest) -> Result<Told, Problem> {
        let symbols = asked.symbols.iter().map(|text| symbol(text));
        let wanted = Wanted {
            symbols: symbols.collect::<Result<_, _>>()?,
            depth: levels(asked.depth.map(|levels| levels as usize))?,
            after_trade: asked.after_trade,
            has_candles: asked.candles,
        };
        Told::new(self.api.market()?.clone(), wanted)
    }
}

#[tonic::async_trait]
impl Market for Service {
    async fn list_instruments(
        &self,
        _: Request<ListInstrumentsRequest>,
    ) -> Result<Response<ListInstrumentsResponse>, Status> {
        self.instruments().map(Response::new).map_err(|problem| status(&problem))
    }

    async fn get_book(&self, request: Request<GetBookRequest>) -> Result<Response<Book>, Status> {
        self.book(request.get_ref()).map(Response::new).map_err(|problem| status(&problem))
    }

    async fn list_trades(
        &self,
        request: Request<ListTradesRequest>,
    ) -> Result<Response<ListTradesResponse>, Status> {
        let ListTradesRequest { symbol: ticker, after, limit } = request.into_inner();
        let found = symbol(&ticker)
            .and_then(|symbol| find_trades(&self.api, symbol, after, limit))
            .map_err(|problem| status(&problem))?;
        let trades = found.into_iter().map(trade).collect();
        Ok(Response::new(ListTradesResponse { trades }))
    }

    type StreamMarketStream = Updates<MarketUpdate>;

    async fn stream_market(
        &self,
        request: Request<StreamMarketRequest>,
    ) -> Result<Response<Self::StreamMarketStream>, Status> {
        let caller = caller(&request)?;
        let told = self.told(request.into_inner()).map_err(|problem| status(&problem))?;
        Ok(Response::new(stream(self.api.clone(), caller, told)))
    }
}
