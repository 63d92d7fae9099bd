create table ledger_head (
    one {int} primary key check (one = 1),
    accounts {int} not null,
    transactions {int} not null,
    entries {int} not null
){strict};
insert into ledger_head values (1, 0, 0, 0);

-- The balances are what the entries add up to; proof.rs compares them.
create table ledger_accounts (
    number {int} primary key,
    owner {uuid} not null,
    kind text not null,
    currency text not null,
    created_ns {int} not null,
    posted {int} not null,
    pending_in {int} not null check (pending_in >= 0),
    pending_out {int} not null check (pending_out >= 0),
    held {int} not null check (held >= 0),
    unique (owner, kind, currency)
){strict};

-- Entries of a transaction are numbered through, from first_entry on.
create table ledger_transactions (
    number {int} primary key,
    id {uuid} not null unique,
    phase text not null check (phase in ('posted', 'pending', 'settled', 'void', 'reversal')),
    refers {int} unique references ledger_transactions (number),
    reason text not null,
    memo text not null,
    digest {bytes} not null,
    first_entry {int} not null,
    entries {int} not null,
    time_ns {int} not null
){strict};
-- append only: ledger_transactions

create table ledger_entries (
    number {int} primary key,
    within {int} not null,
    account {int} not null references ledger_accounts (number),
    amount {int} not null check (amount <> 0),
    is_pending {int} not null check (is_pending in (0, 1)),
    time_ns {int} not null
){strict};
create index ledger_entries_account on ledger_entries (account, time_ns);
-- append only: ledger_entries

create table fee_schedules (
    name text not null,
    effective_ns {int} not null,
    rates text not null,
    created_ns {int} not null,
    primary key (name, effective_ns)
){strict};
-- append only: fee_schedules

create table brokerage_accounts (
    id {uuid} primary key,
    user_id {uuid} not null,
    name text not null,
    number {int} not null unique,
    state text not null check (state in ('open', 'restricted', 'closed')),
    reason text not null,
    version {int} not null,
    created_ns {int} not null
){strict};
create index brokerage_accounts_user on brokerage_accounts (user_id, id);
