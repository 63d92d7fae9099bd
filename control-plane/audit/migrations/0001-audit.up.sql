-- Written with the change it tells of, and moved into the chain a moment later, so that changes
-- need not wait for each other.
create table audit_inbox (
    id {uuid} primary key,
    time_ns {int} not null,
    actor text not null,
    action text not null,
    object text not null,
    outcome text not null check (outcome in ('done', 'denied', 'failed')),
    details text not null
){strict};

create table audit_log (
    number {int} primary key,
    id {uuid} not null,
    time_ns {int} not null,
    actor text not null,
    action text not null,
    object text not null,
    outcome text not null check (outcome in ('done', 'denied', 'failed')),
    details text not null,
    hash {bytes} not null
){strict};
create index audit_log_actor on audit_log (actor, number);
create index audit_log_object on audit_log (object, number);
-- append only: audit_log

create table audit_checkpoints (
    number {int} primary key,
    hash {bytes} not null,
    time_ns {int} not null,
    key {bytes} not null,
    signature {bytes} not null
){strict};
-- append only: audit_checkpoints
