-- The journals that numbers belong to, one for each day of the venue; the last one is today's.
create table gateway_days (
    day {int} primary key,
    venue {bytes} not null unique,
    -- Its last command, known when the next day has begun.
    last_seq {int}
){strict};
insert into gateway_days (day, venue) select 1, venue from gateway_venue;
drop table gateway_venue;

-- What today's journal began with: how far numbers of an account's orders were used up by the days
-- before, and what is still told of them.
create table gateway_accounts (
    number {int} primary key,
    used {int} not null,
    body {bytes} not null
){strict};

-- Which day a key's request was for, and whether that day ended without it.
alter table gateway_keys add column day {int} not null default 1;
alter table gateway_keys add column undone {int} not null default 0;
