-- Everything here but actions, designations and methods is made of the engine's events, and can be
-- made of them again. Accounts are the engine's numbers.
create table portfolio_head (
    one {int} primary key check (one = 1),
    generation {int} not null,
    orders {int} not null,
    executions {int} not null,
    lots {int} not null,
    closures {int} not null,
    actions {int} not null,
    time_ns {int} not null
){strict};
insert into portfolio_head values (1, 0, 0, 0, 0, 0, 0, 0);

-- How far each journal of the engine is projected, and how far its money was ever booked.
create table portfolio_journals (
    number {int} primary key,
    venue {bytes} not null unique,
    seq {int} not null,
    place {int} not null,
    booked_seq {int} not null,
    booked_place {int} not null
){strict};

create table portfolio_sessions (
    journal {int} not null references portfolio_journals (number),
    session {int} not null,
    account {int} not null,
    primary key (journal, session)
){strict};

create table portfolio_instruments (
    journal {int} not null references portfolio_journals (number),
    instrument {int} not null,
    symbol text not null,
    primary key (journal, instrument)
){strict};

-- Where the engine said something else of an account than is known here, at the same record.
create table portfolio_breaks (
    number {int} primary key,
    what text not null,
    account {int} not null,
    symbol text not null,
    engine {int} not null,
    ours {int} not null,
    journal {int} not null,
    seq {int} not null,
    time_ns {int} not null
){strict};

create table orders (
    id {int} primary key,
    journal {int} not null,
    session {int} not null,
    user_ref {int} not null,
    first_ref {int} not null,
    account {int} not null,
    symbol text not null,
    side text not null check (side in ('B', 'S', 'T', 'E')),
    time_in_force text not null,
    price {int} not null,
    qty {int} not null,
    open {int} not null check (open >= 0),
    filled {int} not null,
    value {int} not null,
    fees {int} not null,
    held {int} not null,
    state text not null,
    reason text not null,
    client_text text not null,
    entered_ns {int} not null,
    changed_ns {int} not null
){strict};
create index orders_account on orders (account, id);
create index orders_open on orders (journal, session, user_ref) where open > 0;

create table order_refusals (
    journal {int} not null,
    session {int} not null,
    user_ref {int} not null,
    account {int} not null,
    reason {int} not null,
    client_text text not null,
    time_ns {int} not null,
    primary key (journal, session, user_ref)
){strict};

create table executions (
    number {int} primary key,
    order_id {int} not null,
    account {int} not null,
    symbol text not null,
    side text not null check (side in ('B', 'S')),
    role text not null,
    qty {int} not null,
    price {int} not null,
    value {int} not null,
    fee {int} not null,
    match_number {int} not null,
    booking {uuid} not null,
    journal {int} not null,
    time_ns {int} not null,
    busted_by {int}
){strict};
create index executions_account on executions (account, number);
create index executions_match on executions (match_number);

create table positions (
    account {int} not null,
    symbol text not null,
    qty {int} not null,
    cost {int} not null,
    realised {int} not null,
    income {int} not null,
    changed_ns {int} not null,
    primary key (account, symbol)
){strict};
create index positions_symbol on positions (symbol) where qty <> 0;

create table lots (
    number {int} primary key,
    account {int} not null,
    symbol text not null,
    execution {int} not null,
    opened_ns {int} not null,
    qty {int} not null,
    cost {int} not null
){strict};
create index lots_open on lots (account, symbol, number) where qty <> 0;

-- What a trade took off a lot, with what came of it.
create table closures (
    number {int} primary key,
    execution {int} not null,
    lot {int} not null,
    account {int} not null,
    symbol text not null,
    qty {int} not null,
    cost {int} not null,
    cash {int} not null,
    opened_ns {int} not null,
    closed_ns {int} not null,
    undone_by {int}
){strict};
create index closures_account on closures (account, number);
create index closures_execution on closures (execution);

-- What happened to holdings besides trades, and after which record.
create table portfolio_actions (
    number {int} primary key,
    id {uuid} not null unique,
    kind text not null check (kind in ('bust', 'split', 'dividend', 'merger')),
    symbol text not null,
    other_symbol text not null,
    ratio_new {int} not null,
    ratio_old {int} not null,
    amount {int} not null,
    match_number {int} not null,
    journal {int} not null,
    seq {int} not null,
    place {int} not null,
    memo text not null,
    time_ns {int} not null
){strict};
-- append only: portfolio_actions

create table lot_methods (
    account {int} not null,
    effective_ns {int} not null,
    method text not null check (method in ('fifo', 'lifo', 'average')),
    primary key (account, effective_ns)
){strict};
-- append only: lot_methods

create table lot_designations (
    session {int} not null,
    user_ref {int} not null,
    journal {int} not null,
    lot {int} not null,
    qty {int} not null check (qty > 0),
    primary key (journal, session, user_ref, lot)
){strict};
-- append only: lot_designations
