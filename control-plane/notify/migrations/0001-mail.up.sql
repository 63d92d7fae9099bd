create table mail_outbox (
    id {uuid} primary key,
    sealed {bytes} not null,
    created_ns {int} not null,
    attempts {int} not null default 0,
    next_ns {int} not null
){strict};
create index mail_outbox_next on mail_outbox (next_ns);
