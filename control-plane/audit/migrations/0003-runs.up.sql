-- Records that have consecutive places in the chain, as one value: as many rows of audit_log, with
-- its indexes, would be most of what an order costs the database.
create table audit_runs (
    last {int} primary key,
    first {int} not null,
    hash {bytes} not null,
    body {bytes} not null
){strict};
-- append only: audit_runs

-- Who and what is in a run, so that it is found: 'actor ...' and 'object ...'.
create table audit_run_names (
    last {int} not null,
    name text not null,
    primary key (last, name)
){strict};
create index audit_run_names_name on audit_run_names (name, last);
-- append only: audit_run_names
