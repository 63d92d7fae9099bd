drop index executions_busted;
alter table executions drop column corrects;
alter table executions drop column busted_seq;
alter table executions drop column user_ref;
alter table executions drop column session;
alter table closures drop column opener;
alter table orders drop column busted;
