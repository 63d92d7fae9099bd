create table bank_links (
    id {uuid} primary key,
    user_id {uuid} not null,
    holder text not null,
    scheme text not null check (scheme in ('ach', 'iban')),
    last_digits text not null,
    sealed {bytes} not null,
    state text not null check (state in ('pending', 'verified', 'failed', 'removed')),
    probes {bytes} not null,
    attempts {int} not null,
    version {int} not null,
    created_ns {int} not null
){strict};
create index bank_links_user on bank_links (user_id, id);

create table transfers (
    id {uuid} primary key,
    account {uuid} not null,
    link {uuid} not null references bank_links (id),
    direction text not null check (direction in ('deposit', 'withdrawal')),
    amount {int} not null check (amount > 0),
    currency text not null,
    state text not null,
    reason text not null,
    asked_by {uuid} not null,
    rail_ref text not null,
    tries {int} not null,
    next_ns {int} not null,
    version {int} not null,
    created_ns {int} not null,
    changed_ns {int} not null
){strict};
create index transfers_account on transfers (account, created_ns, id);
create index transfers_due on transfers (next_ns) where state in ('ready', 'submitting', 'sent');

create table transfer_steps (
    transfer {uuid} not null references transfers (id),
    number {int} not null,
    state text not null,
    note text not null,
    time_ns {int} not null,
    primary key (transfer, number)
){strict};
-- append only: transfer_steps

create table transfer_approvals (
    transfer {uuid} not null references transfers (id),
    user_id {uuid} not null,
    time_ns {int} not null,
    primary key (transfer, user_id)
){strict};
-- append only: transfer_approvals

-- What a rail told us, each once, whatever it is repeated.
create table rail_notices (
    rail text not null,
    notice text not null,
    transfer {uuid} not null,
    outcome text not null,
    time_ns {int} not null,
    primary key (rail, notice)
){strict};
-- append only: rail_notices
