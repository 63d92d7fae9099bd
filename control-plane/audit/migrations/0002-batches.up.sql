-- Records that were written together and wait for their place in the chain: as many rows of the
-- inbox would be written and removed one by one.
create table audit_batches (
    id {uuid} primary key,
    records {int} not null check (records > 0),
    body {bytes} not null
){strict};
