drop table brokerage_accounts;
drop table fee_schedules;
drop table ledger_entries;
drop table ledger_transactions;
drop table ledger_accounts;
drop table ledger_head;
