-- What came of an approved proposal once it was carried out.
alter table proposals add column outcome text;
update proposals set outcome = 'done' where state = 'approved';
create index proposals_undone on proposals (id) where state = 'approved' and outcome is null;
