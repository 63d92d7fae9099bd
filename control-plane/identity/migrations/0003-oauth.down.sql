drop table oauth_consents;
drop table oauth_spent;
drop table oauth_codes;
drop table oauth_grants;
drop table oauth_clients;
