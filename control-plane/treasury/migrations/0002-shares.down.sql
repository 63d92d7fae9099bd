drop table treasury_shares;
