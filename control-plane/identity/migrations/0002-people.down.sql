drop table proposals;
drop table phone_changes;
drop table email_changes;
drop table details;
