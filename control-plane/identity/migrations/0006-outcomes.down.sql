drop index proposals_undone;
alter table proposals drop column outcome;
