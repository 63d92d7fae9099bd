-- What is to be told, written with what happened; gone when it is told.
create table news (
-- sqlite:
    seq integer primary key autoincrement,
-- postgres:
    seq bigint generated always as identity primary key,
-- both:
    user_id {uuid} not null,
    topic text not null,
    title text not null,
    body text not null,
    data text not null
){strict};

-- Old ones are forgotten.
create index notices_created on notices (created_ns);
create index webhook_deliveries_created on webhook_deliveries (created_ns);
