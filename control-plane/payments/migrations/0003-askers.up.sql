-- Limits count what a person asked for within a day, over all their accounts.
create index transfers_asker on transfers (asked_by, created_ns);
