-- What the engine is to be told of a version, in this order, and what it said.
create table settings_commands (
    version {int} not null references settings_versions (number),
    number {int} not null check (number > 0),
    body text not null,
    state text not null check (state in ('waiting', 'applied', 'refused')),
    reason text check ((reason is not null) = (state = 'refused')),
    decided_ns {int} check ((decided_ns is null) = (state = 'waiting')),
    primary key (version, number)
){strict};
create index settings_waiting on settings_commands (version, number) where state = 'waiting';
