-- Every version is whole; the newest one counts. Without any, what the process was started with.
create table settings_versions (
    number {int} primary key check (number > 0),
    document text not null,
    proposal {uuid} not null unique,
    proposer {uuid} not null,
    approver {uuid} not null check (approver <> proposer),
    reason text not null,
    created_ns {int} not null
){strict};
-- append only: settings_versions
