drop index webhook_deliveries_created;
drop index notices_created;
drop table news;
