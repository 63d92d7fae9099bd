drop index transfers_asker;
