create table details (
    user_id {uuid} primary key references users (id),
    sealed {bytes} not null,
    version {int} not null
){strict};

create table email_changes (
    user_id {uuid} primary key references users (id),
    digest text not null unique,
    email text not null,
    expires_ns {int} not null
){strict};

create table phone_changes (
    user_id {uuid} primary key references users (id),
    phone text not null,
    digest text not null,
    guesses {int} not null default 0,
    expires_ns {int} not null
){strict};

create table proposals (
    id {uuid} primary key,
    action text not null,
    payload text not null,
    reason text not null,
    proposer {uuid} not null references users (id),
    created_ns {int} not null,
    state text not null check (state in ('pending', 'approved', 'rejected', 'withdrawn')),
    decider {uuid} references users (id),
    decided_ns {int},
    version {int} not null default 1
){strict};
create index proposals_state on proposals (state, id);
