drop table audit_batches;
