drop table gateway_requests;
drop table gateway_venue;
