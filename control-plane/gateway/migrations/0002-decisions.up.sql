-- What was decided in one transaction: requests as they are sent, and the keys they are known by.
-- A row goes when all of it is answered and its keys are among those below.
create table gateway_decisions (
    number {int} primary key,
    body {bytes} not null,
    created_ns {int} not null
){strict};

-- Keys of requests that were answered, by their digest, and what they stand for. Written in its
-- order, many at once: a key of its own place each would be a page of its own each.
create table gateway_keys (
    digest {bytes} primary key,
    hash {bytes} not null,
    number {int} not null,
    request {int} not null,
    created_ns {int} not null
-- sqlite:
) strict, without rowid;
-- postgres:
);
-- both:
