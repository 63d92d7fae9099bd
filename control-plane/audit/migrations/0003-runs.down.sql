drop table audit_run_names;
drop table audit_runs;
