drop table webhook_deliveries;
drop table webhooks;
drop table digest_items;
drop table digests;
drop table notices;
drop table notify_preferences;
