-- Keys of requests that were answered or never will be: those that were moved here together are a
-- run, many in one row, in the order of their digests. A row each would be a place of its own in a
-- tree each, and most of what a key costs.
create table gateway_key_pages (
    run {int} not null,
    -- The first digest in it.
    first {bytes} not null,
    -- Of the newest in the run.
    created_ns {int} not null,
    day {int} not null,
    keys {bytes} not null,
    primary key (run, first)
){strict};
