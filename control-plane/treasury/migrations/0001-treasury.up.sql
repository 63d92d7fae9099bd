-- Accounts that the engine holds to their money and shares, by its number; and the last execution
-- before it did.
create table treasury_accounts (
    account {int} primary key,
    executions {int} not null,
    -- How often the engine refused its limits.
    tries {int} not null,
    is_admitted {int} not null check (is_admitted in (0, 1))
){strict};

-- Money that the engine is told came to an account or went, in ten-thousandths.
create table treasury_moves (
    account {int} not null references treasury_accounts (account),
    number {int} not null,
    amount {int} not null check (amount <> 0),
    state text not null check (state in ('decided', 'done', 'refused')),
    time_ns {int} not null,
    primary key (account, number)
){strict};
