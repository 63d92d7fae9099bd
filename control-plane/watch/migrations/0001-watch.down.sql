drop table alerts;
drop table watchlists;
