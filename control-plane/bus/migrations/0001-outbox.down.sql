drop table bus_outbox;
