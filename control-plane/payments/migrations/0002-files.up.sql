-- Payments that go out in files, by a number that is never given twice. The number of somebody's
-- account is in what is sealed.
create table rail_entries (
    number {int} primary key check (number > 0),
    transfer {uuid} not null unique,
    scheme text not null check (scheme in ('ach', 'iban')),
    instruction {bytes} not null,
    file {int},
    told {int} not null default 0
){strict};
create index rail_entries_waiting on rail_entries (scheme, number) where file is null;
create index rail_entries_open on rail_entries (file, number) where told = 0;

-- Files for the bank; sealed until they are written.
create table rail_files_out (
    number {int} primary key check (number > 0),
    name text not null unique,
    content {bytes} not null,
    created_ns {int} not null,
    written_ns {int}
){strict};

-- Files of the bank, by their hash: each is read once. A problem says why one was put aside.
create table rail_files_in (
    hash {bytes} primary key,
    name text not null,
    problem text,
    read_ns {int} not null
){strict};

-- What they told, in the order of telling.
create table rail_told (
    place {int} primary key check (place > 0),
    notice text not null unique,
    transfer {uuid} not null,
    outcome text not null,
    time_ns {int} not null
){strict};
