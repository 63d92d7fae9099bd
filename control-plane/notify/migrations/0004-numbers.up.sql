-- The notices of each user count from 1 without gaps, so that a stream of them can be resumed.
alter table notices add column number {int} not null default 0;
update notices set number = (
    select count(*) from notices earlier
    where earlier.user_id = notices.user_id and earlier.id <= notices.id);
create unique index notices_number on notices (user_id, number);
