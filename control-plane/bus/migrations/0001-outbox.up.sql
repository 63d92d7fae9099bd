create table bus_outbox (
-- sqlite:
    seq integer primary key autoincrement,
-- postgres:
    seq bigint generated always as identity primary key,
-- both:
    id {uuid} not null unique,
    subject text not null,
    payload text not null
){strict};
