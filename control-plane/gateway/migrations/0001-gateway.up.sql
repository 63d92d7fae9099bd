-- Which journal the numbers below belong to.
create table gateway_venue (
    one {int} primary key check (one = 1),
    venue {bytes} not null
){strict};

-- Requests that the engine has not been seen to answer, by the number of their account at the
-- engine; 0 is the operator's session.
create table gateway_requests (
    number {int} not null,
    request {int} not null,
    kind {int} not null,
    body {bytes} not null,
    created_ns {int} not null,
    primary key (number, request)
){strict};
