-- Shares that came or went by a corporate action, and the engine is to hear of.
create table treasury_shares (
    account {int} not null references treasury_accounts (account),
    number {int} not null,
    symbol text not null,
    shares {int} not null check (shares <> 0),
    state text not null check (state in ('decided', 'done')),
    -- How often the engine refused it.
    tries {int} not null,
    time_ns {int} not null,
    primary key (account, number)
){strict};
create index treasury_shares_decided on treasury_shares (account, number) where state = 'decided';
