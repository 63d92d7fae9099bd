-- What is in it is not known by an earlier version.
drop table gateway_key_pages;
