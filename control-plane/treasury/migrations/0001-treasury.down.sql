drop table treasury_moves;
drop table treasury_accounts;
