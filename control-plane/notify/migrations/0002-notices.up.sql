create table notify_preferences (
    user_id {uuid} primary key,
    body text not null,
    version {int} not null
){strict};

create table notices (
    id {uuid} primary key,
    user_id {uuid} not null,
    topic text not null,
    title text not null,
    body text not null,
    data text not null,
    created_ns {int} not null,
    read_ns {int}
){strict};
create index notices_user on notices (user_id, id);

create table digests (
    user_id {uuid} primary key,
    due_ns {int} not null
){strict};
create index digests_due on digests (due_ns);

create table digest_items (
    id {uuid} primary key,
    user_id {uuid} not null references digests (user_id),
    sealed {bytes} not null
){strict};
create index digest_items_user on digest_items (user_id, id);

create table webhooks (
    id {uuid} primary key,
    user_id {uuid} not null,
    url text not null,
    topics text not null,
    sealed {bytes} not null,
    active {int} not null,
    created_ns {int} not null,
    version {int} not null default 1
){strict};
create index webhooks_user on webhooks (user_id, id);

create table webhook_deliveries (
    id {uuid} primary key,
    webhook_id {uuid} not null references webhooks (id),
    topic text not null,
    body text not null,
    created_ns {int} not null,
    state text not null check (state in ('waiting', 'delivered', 'dead')),
    attempts {int} not null default 0,
    next_ns {int} not null,
    status {int},
    error text
){strict};
create index webhook_deliveries_next on webhook_deliveries (state, next_ns);
create index webhook_deliveries_webhook on webhook_deliveries (webhook_id, id);
