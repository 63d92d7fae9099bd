-- A request that may be repeated, and what it was answered.
create table idempotency (
    scope text not null,
    key text not null,
    request_hash {bytes} not null,
    status {int} not null,
    body {bytes} not null,
    created_ns {int} not null,
    primary key (scope, key)
){strict};
create index idempotency_by_time on idempotency (created_ns);
