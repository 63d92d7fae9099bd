drop table gateway_keys;
drop table gateway_decisions;
