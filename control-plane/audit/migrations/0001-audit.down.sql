drop table audit_checkpoints;
drop table audit_log;
drop table audit_inbox;
