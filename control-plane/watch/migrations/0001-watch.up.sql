create table watchlists (
    id {uuid} primary key,
    user_id {uuid} not null,
    name text not null,
    symbols text not null,
    created_ns {int} not null,
    version {int} not null default 1
){strict};
create index watchlists_user on watchlists (user_id, id);

create table alerts (
    id {uuid} primary key,
    user_id {uuid} not null,
    symbol text not null,
    kind text not null check (kind in ('price_at_or_above', 'price_at_or_below',
        'move_percent', 'volume')),
    threshold {int} not null,
    reference {int},
    traded {int} not null default 0,
    seen {int} not null,
    created_ns {int} not null,
    fired_ns {int},
    fired_price {int}
){strict};
create index alerts_user on alerts (user_id, id);
create index alerts_symbol on alerts (symbol, fired_ns);
