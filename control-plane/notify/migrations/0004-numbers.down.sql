drop index notices_number;
alter table notices drop column number;
