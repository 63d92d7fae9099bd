alter table gateway_keys drop column undone;
alter table gateway_keys drop column day;
drop table gateway_accounts;
create table gateway_venue (
    one {int} primary key check (one = 1),
    venue {bytes} not null
){strict};
insert into gateway_venue select 1, venue from gateway_days
    where day = (select max(day) from gateway_days);
drop table gateway_days;
